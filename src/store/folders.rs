//! The plan files below a folder.

use super::plans::{Opened, io_problem, load_plan};
use crate::quantity::Problem;
use std::path::{Path, PathBuf};

/// Folders inside folders are looked into so deep.
const DEEPEST: usize = 16;
/// More files than this are no portfolio.
const MOST_FILES: usize = 100_000;

/// Every plan file below a folder, by name; what cannot be looked into is a problem of its own. Links to
/// folders are not followed, so that no circle has no end.
///
/// # Errors
/// The folder itself cannot be read, or holds too many files.
pub fn plan_files(folder: &Path) -> Result<Vec<Result<PathBuf, Problem>>, Problem> {
    let mut found = Vec::new();
    let mut waiting = vec![(folder.to_path_buf(), 0)];
    while let Some((folder, depth)) = waiting.pop() {
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if depth == 0 => return Err(io_problem(&error, &folder, "read")),
            Err(error) => {
                found.push(Err(io_problem(&error, &folder, "read")));
                continue;
            }
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    found.push(Err(io_problem(&error, &folder, "read")));
                    break;
                }
            };
            let path = entry.path();
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < DEEPEST => waiting.push((path, depth + 1)),
                Ok(kind) if !kind.is_dir() && is_plan(&path) => found.push(Ok(path)),
                _ => {}
            }
            if found.len() > MOST_FILES {
                return Err(Problem::error("error-too-many").arg("what", "files").arg("most", MOST_FILES));
            }
        }
    }
    found.sort_by(|a, b| a.as_ref().ok().cmp(&b.as_ref().ok()));
    Ok(found)
}

/// A file that was found below a folder, by its path within that folder, and the plan that it holds.
pub fn opened_below(folder: &Path, found: Result<PathBuf, Problem>) -> (String, Result<Opened, Problem>) {
    match found {
        Err(problem) => (problem.file.clone().unwrap_or_default(), Err(problem)),
        Ok(path) => {
            let below = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
            (below, load_plan(&path))
        }
    }
}

fn is_plan(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().to_lowercase().ends_with(".plan.ron"))
}

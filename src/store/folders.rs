//! The plan files below a folder.

use super::plans::{Opened, folder_problem, load_plan};
use crate::quantity::Problem;
use std::path::{Path, PathBuf};

/// Folders inside folders are looked into so deep.
const DEEPEST: usize = 16;
/// More files than this are no portfolio.
const MOST_FILES: usize = 100_000;

/// Every plan file below a folder, by name; what cannot be looked into is a problem of its own, and what was left out
/// a warning. Links to folders are not followed, so that no circle has no end.
///
/// # Errors
/// The folder itself cannot be read, or holds too many files.
pub fn plan_files(folder: &Path) -> Result<Vec<Result<PathBuf, Problem>>, Problem> {
    let mut found = Vec::new();
    let mut waiting = vec![(folder.to_path_buf(), 0)];
    while let Some((folder, depth)) = waiting.pop() {
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if depth == 0 => return Err(folder_problem(&error, &folder)),
            Err(error) => {
                found.push(Err(folder_problem(&error, &folder)));
                continue;
            }
        };
        for entry in entries {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    found.push(Err(folder_problem(&error, &folder)));
                    break;
                }
            };
            let path = entry.path();
            let Ok(kind) = entry.file_type() else { continue };
            let is_folder = kind.is_dir();
            // A pipe or a folder of that name is told of by whoever comes to read it.
            if is_plan(&path) {
                found.push(Ok(path.clone()));
            } else if kind.is_symlink() && path.is_dir() {
                found.push(Err(not_entered("warning-folder-link", &path)));
            }
            if is_folder && depth < DEEPEST {
                waiting.push((path, depth + 1));
            } else if is_folder {
                found.push(Err(not_entered("warning-folder-deep", &path)));
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
    let below = |path: &Path| path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned();
    match found {
        Err(problem) => (below(Path::new(problem.file.as_deref().unwrap_or_default())), Err(problem)),
        Ok(path) => (below(&path), load_plan(&path)),
    }
}

fn not_entered(id: &'static str, path: &Path) -> Problem {
    Problem::warning(id).in_file(&path.to_string_lossy())
}

/// Whether it bears the name of a plan.
pub(super) fn is_plan(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().to_lowercase().ends_with(".plan.ron"))
}

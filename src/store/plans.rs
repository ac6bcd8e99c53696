//! Plan files: read whole, written atomically, never overwritten when they cannot be read.
//!
//! The one door to them: what no plan could be read of again never gets out, and what must stay is not written over.

use super::over::{Over, judged};
use super::regular;
use super::whole::{self, Access};
use crate::plan::{MOST_BYTES, Plan, not_saved, read_mailed, read_plan, write_plan};
use crate::quantity::Problem;
use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;

/// A plan and the text it was read from, which later mistakes point into.
#[derive(Clone, Debug)]
pub struct Opened {
    pub plan: Plan,
    pub text: String,
}

/// Reads a plan file.
///
/// # Errors
/// The file cannot be read or is no plan; the problem names the file and the place.
pub fn load_plan(path: &Path) -> Result<Opened, Problem> {
    let name = path.to_string_lossy();
    let too_large = Problem::error("error-plan-size").arg("most", MOST_BYTES / 1024 / 1024);
    let text = regular::text(path, MOST_BYTES, too_large)?;
    let (plan, text) = read_mailed(text).map_err(|problem| problem.in_file(&name))?;
    Ok(Opened { plan, text })
}

/// Writes a plan file whole or not at all, over a plan or where nothing is. What is written was read back before it
/// replaces anything, and is the plan that was meant.
///
/// # Errors
/// The plan could not be opened again, what stands there may not be replaced, or it cannot be written; the old file
/// is then as it was.
pub fn save_plan(path: &Path, plan: &Plan) -> Result<(), Problem> {
    save_plan_over(path, plan, Over::Same)
}

/// Writes a plan file as [`save_plan`] does, where something else may stand there, or nothing.
///
/// # Errors
/// As [`save_plan`].
pub fn save_plan_over(path: &Path, plan: &Plan, over: Over) -> Result<(), Problem> {
    let text = text_to_open(plan).map_err(|problem| problem.in_file(&path.to_string_lossy()))?;
    let judge = |old: Option<&File>| judged(path, text.as_bytes(), over, old);
    whole::write(path, text.as_bytes(), Access::Usual, &judge)
}

/// Writes what is made of plans, whole or not at all, over a file of the same kind or where nothing is.
///
/// # Errors
/// As [`save_plan`].
pub fn save_report(path: &Path, bytes: &[u8], over: Over) -> Result<(), Problem> {
    whole::write(path, bytes, Access::Usual, &|old| judged(path, bytes, over, old))
}

/// The text of a plan's file, if it can be opened again and then is the same plan.
fn text_to_open(plan: &Plan) -> Result<String, Problem> {
    let text = write_plan(plan);
    let refused = |why: &'static str| Problem::error("error-not-saved").arg("why", why);
    if plan.months_problem().is_some() {
        return Err(refused("months"));
    }
    match read_plan(&text) {
        Ok(again) if again.is_same(plan) => Ok(text),
        Ok(_) => Err(refused("other")),
        Err(problem) => Err(not_saved(problem)),
    }
}

/// What the system said of a file, as a problem.
pub fn io_problem(error: &std::io::Error, path: &Path, doing: &'static str) -> Problem {
    let id = match (error.kind(), doing) {
        _ if is_loop(error) => "error-file-loop",
        (ErrorKind::InvalidFilename, _) => "error-file-name-long",
        (ErrorKind::NotFound, "read") => "error-file-not-found",
        (ErrorKind::NotFound, _) => "error-file-no-folder",
        (ErrorKind::PermissionDenied, "read") => "error-file-no-leave-read",
        (ErrorKind::PermissionDenied, _) => "error-file-no-leave-write",
        (ErrorKind::StorageFull, _) => "error-file-disk-full",
        (ErrorKind::ReadOnlyFilesystem, _) => "error-file-read-only",
        (ErrorKind::IsADirectory, _) => "error-file-folder",
        (ErrorKind::NotADirectory, _) => "error-folder-none",
        (_, "read") => "error-file-read",
        _ => "error-file-write",
    };
    Problem::error(id).arg("reason", error).in_file(&path.to_string_lossy())
}

/// Words what the system said of a folder that is looked into, as a problem.
pub(super) fn folder_problem(error: &std::io::Error, folder: &Path) -> Problem {
    let problem = io_problem(error, folder, "read");
    if problem.id == "error-file-no-leave-read" { Problem { id: "error-folder-no-leave", ..problem } } else { problem }
}

/// Whether links lead back to themselves.
#[cfg(unix)]
fn is_loop(error: &std::io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error())
}

#[cfg(not(unix))]
fn is_loop(_: &std::io::Error) -> bool {
    false
}

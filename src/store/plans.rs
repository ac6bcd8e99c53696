//! Plan files: read whole, written atomically, never overwritten when they cannot be read.

use crate::plan::{MOST_BYTES, Plan, read_plan, write_plan};
use crate::quantity::Problem;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

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
    let file = std::fs::File::open(path).map_err(|e| io_problem(&e, path, "read"))?;
    let mut bytes = Vec::new();
    let limit = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX) + 1;
    file.take(limit).read_to_end(&mut bytes).map_err(|e| io_problem(&e, path, "read"))?;
    let text = String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(e.as_bytes().get(..at).unwrap_or(&[])).into_owned();
        let place = crate::quantity::Place::of(&before, before.len());
        let mut problem = Problem::error("error-file-not-text").in_file(&name);
        problem.place = Some(place);
        problem
    })?;
    let plan = read_plan(&text).map_err(|problem| problem.in_file(&name))?;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(Opened { plan, text })
}

/// Writes a plan file whole or not at all; a link is followed, so that the file it names is
/// replaced and not the link.
///
/// # Errors
/// The folder or file cannot be written; the old file is then as it was.
pub fn save_plan(path: &Path, plan: &Plan) -> Result<(), Problem> {
    write_whole(path, write_plan(plan).as_bytes())
}

/// Writes what leaves the program, whole or not at all, over what was there; a link is followed.
///
/// # Errors
/// As [`save_plan`].
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let target: PathBuf = std::fs::canonicalize(path).unwrap_or_else(|_| named_by_link(path));
    if target.is_dir() {
        return Err(Problem::error("error-file-folder").in_file(&path.to_string_lossy()));
    }
    let write = || -> std::io::Result<()> {
        // Renaming over a file needs leave for its folder alone; a read-only file is respected.
        if std::fs::metadata(&target).is_ok_and(|known| known.permissions().readonly()) {
            return Err(ErrorKind::PermissionDenied.into());
        }
        let mut file = atomic_write_file::AtomicWriteFile::open(&target)?;
        file.write_all(bytes)?;
        file.commit()
    };
    write().map_err(|e| io_problem(&e, path, "write"))
}

/// The file that a link names though it is not there yet; any other path as it is.
fn named_by_link(path: &Path) -> PathBuf {
    match std::fs::read_link(path) {
        Ok(named) => path.parent().map_or_else(|| named.clone(), |folder| folder.join(&named)),
        Err(_) => path.to_path_buf(),
    }
}

/// What the system said of a file, as a problem.
pub fn io_problem(error: &std::io::Error, path: &Path, doing: &'static str) -> Problem {
    let id = match (error.kind(), doing) {
        (ErrorKind::NotFound, "read") => "error-file-not-found",
        (ErrorKind::NotFound, _) => "error-file-no-folder",
        (ErrorKind::PermissionDenied, "read") => "error-file-no-leave-read",
        (ErrorKind::PermissionDenied, _) => "error-file-no-leave-write",
        (ErrorKind::StorageFull, _) => "error-file-disk-full",
        (ErrorKind::ReadOnlyFilesystem, _) => "error-file-read-only",
        (ErrorKind::IsADirectory, _) => "error-file-folder",
        (_, "read") => "error-file-read",
        _ => "error-file-write",
    };
    Problem::error(id).arg("reason", error).in_file(&path.to_string_lossy())
}

//! Opening what is read: regular files and nothing else. A named pipe waits for a writer for ever, a device has no
//! end, and either may bear the name of a plan.
//!
//! Everything in `store` that reads a file outside the program reads it through here.

use super::plans::io_problem;
use crate::quantity::{Place, Problem};
use std::fs::{File, FileType, OpenOptions};
use std::io::Read;
use std::path::Path;

/// Opens a file to read; links are followed.
///
/// # Errors
/// There is none, it may not be read, or it is a pipe, a socket, a device or a folder.
pub(super) fn open(path: &Path) -> Result<File, Problem> {
    // Opening some devices does something already: what is none of ours is not even opened.
    if let Ok(known) = std::fs::metadata(path) {
        is_regular(known.file_type(), path)?;
    }
    let file = opened(path).map_err(|e| io_problem(&e, path, "read"))?;
    // Another may stand there by now: what was opened is what counts.
    let known = file.metadata().map_err(|e| io_problem(&e, path, "read"))?;
    is_regular(known.file_type(), path)?;
    Ok(file)
}

#[cfg(unix)]
fn opened(path: &Path) -> std::io::Result<File> {
    super::whole::open_beyond_length(path, || without_waiting().read(true).open(path))
}

#[cfg(not(unix))]
fn opened(path: &Path) -> std::io::Result<File> {
    without_waiting().read(true).open(path)
}

/// Opens for a lock alone, and makes the file where there is none.
///
/// # Errors
/// As [`open`]; or it cannot be made.
#[cfg(feature = "gui")]
pub(super) fn open_lock(path: &Path) -> Result<File, Problem> {
    let open = without_waiting().read(true).write(true).create(true).truncate(false).open(path);
    let file = open.map_err(|e| io_problem(&e, path, "write"))?;
    let known = file.metadata().map_err(|e| io_problem(&e, path, "write"))?;
    is_regular(known.file_type(), path)?;
    Ok(file)
}

/// Opening a pipe or a terminal is not to wait for whoever is at its other end.
fn without_waiting() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        let flags = (OFlags::NONBLOCK | OFlags::NOCTTY).bits();
        std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.cast_signed());
    }
    options
}

/// The bytes of a file, no more than so many.
///
/// # Errors
/// As [`open`]; or it cannot be read to its end.
pub(super) fn bytes(path: &Path, most: usize) -> Result<Vec<u8>, Problem> {
    bytes_of(&open(path)?, most).map_err(|e| io_problem(&e, path, "read"))
}

/// The same of a file that is open already.
pub(super) fn bytes_of(file: &File, most: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(u64::try_from(most).unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The text of a file of no more bytes than so many; `too_large` where it has more.
///
/// # Errors
/// As [`open`]; or it is no text, from a place on that is named.
pub(super) fn text(path: &Path, most: usize, too_large: Problem) -> Result<String, Problem> {
    let bytes = bytes(path, most.saturating_add(1))?;
    if bytes.len() > most {
        return Err(too_large.in_file(&path.to_string_lossy()));
    }
    String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(e.as_bytes().get(..at).unwrap_or(&[])).into_owned();
        let mut problem = Problem::error("error-file-not-text").in_file(&path.to_string_lossy());
        problem.place = Some(Place::of(&before, before.len()));
        problem
    })
}

/// The text of a small file of the program's own; `None` where it is none, or larger than it may be.
pub(super) fn small_text(path: &Path, most: usize) -> Option<String> {
    let bytes = bytes(path, most.checked_add(1)?).ok().filter(|bytes| bytes.len() <= most)?;
    String::from_utf8(bytes).ok()
}

/// # Errors
/// It is another thing than a regular file; the problem names which.
pub(super) fn is_regular(kind: FileType, path: &Path) -> Result<(), Problem> {
    if kind.is_file() { Ok(()) } else { Err(refused(other_kind(kind), path)) }
}

/// That a path leads to a `pipe`, `socket`, `device` or `folder`.
pub(super) fn refused(what: &'static str, path: &Path) -> Problem {
    let problem = match what {
        "folder" => Problem::error("error-file-folder"),
        _ => Problem::error("error-file-special").arg("what", what),
    };
    problem.in_file(&path.to_string_lossy())
}

#[cfg(unix)]
fn other_kind(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    match kind {
        kind if kind.is_dir() => "folder",
        kind if kind.is_fifo() => "pipe",
        kind if kind.is_socket() => "socket",
        _ => "device",
    }
}

#[cfg(not(unix))]
fn other_kind(kind: FileType) -> &'static str {
    if kind.is_dir() { "folder" } else { "device" }
}

//! Writing a file whole or not at all: beside what stands there, onto the disk, and only then in its place.
//!
//! The one place in the program where anything is replaced. It knows no plans: whether what stands there may be
//! replaced is judged by whoever calls it, on the opened file.

#[cfg(unix)]
mod keep;
#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod spot;
#[cfg(unix)]
mod unix;

use crate::quantity::Problem;
use std::fs::File;
use std::path::Path;

/// Says whether a file may be written where another stands, or none.
pub(super) type Judge<'a> = &'a dyn Fn(Option<&File>) -> Result<(), Problem>;

/// Who may read a file that was not there before; one that was stays as open or shut as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// As the desk has it for every file.
    Usual,
    /// Nobody else.
    Own,
}

/// How far a writing has come, for those who want to see it end at any point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// There is a file without a name, and nothing in it.
    Begun,
    Half,
    Written,
    /// All of it is on the disk.
    Synced,
    /// It has a name of its own beside the old one; not where the file is new.
    Named,
    /// It stands in its place.
    Placed,
}

/// Writes a file whole or not at all. Links are followed to their end, which may not be there yet; what stands there
/// keeps its mode, its owner where the system allows it, and its extended attributes.
///
/// # Errors
/// The judge's; it is no regular file, it may not be written, or the writing failed. What stood there is then whole.
pub(super) fn write(path: &Path, bytes: &[u8], access: Access, judge: Judge<'_>) -> Result<(), Problem> {
    #[cfg(unix)]
    return unix::write(path, bytes, access, judge);
    #[cfg(not(unix))]
    return other::write(path, bytes, access, judge);
}

#[cfg(unix)]
pub(super) use spot::open_beyond_length;

#[cfg(not(all(test, unix)))]
fn reached(_: Step) {}

#[cfg(all(test, unix))]
use super::killed::reached;

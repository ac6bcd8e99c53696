//! Where a path leads: the folder that a file stands in, held open, and its name there.
//!
//! Everything is then done from the folder, so that no path is too long and none can be turned elsewhere meanwhile.

use super::super::plans::io_problem;
use super::super::regular;
use crate::quantity::Problem;
use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, Stat, openat, readlinkat, statat};
use rustix::io::Errno;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path};

/// A chain of more links than this is taken for a loop, as the system does.
const MOST_LINKS: usize = 40;

/// A place for a file, which may be empty.
pub(super) struct Spot {
    pub dir: OwnedFd,
    pub name: OsString,
}

/// Why a path leads nowhere.
enum Astray {
    /// It ends in a folder, not in a file's name.
    Folder,
    Loop,
    System(Errno),
}

impl From<Errno> for Astray {
    fn from(error: Errno) -> Astray {
        Astray::System(error)
    }
}

impl Spot {
    /// The end of the links that a path names, whether or not a file stands there.
    pub fn of(path: &Path) -> Result<Spot, Problem> {
        Spot::followed(path).map_err(|astray| {
            let problem = match astray {
                Astray::Folder => Problem::error("error-file-folder"),
                Astray::Loop => Problem::error("error-file-loop"),
                Astray::System(error) => return io_problem(&error.into(), path, "write"),
            };
            problem.in_file(&path.to_string_lossy())
        })
    }

    fn followed(path: &Path) -> Result<Spot, Astray> {
        let mut spot = Spot::named(CWD, path)?;
        for _ in 0..MOST_LINKS {
            match readlinkat(&spot.dir, &spot.name, Vec::new()) {
                Ok(named) => spot = Spot::named(&spot.dir, Path::new(OsStr::from_bytes(named.as_bytes())))?,
                // No link, or nothing yet.
                Err(Errno::INVAL | Errno::NOENT) => return Ok(spot),
                Err(error) => return Err(error.into()),
            }
        }
        Err(Astray::Loop)
    }

    fn named(at: impl AsFd, path: &Path) -> Result<Spot, Astray> {
        // `Path` forgets a slash or a dot at the end, which say that a folder is meant.
        let bytes = path.as_os_str().as_bytes();
        let Some(name) = path.file_name().filter(|_| !bytes.ends_with(b"/") && !bytes.ends_with(b"/.")) else {
            return Err(if bytes.is_empty() { Astray::System(Errno::NOENT) } else { Astray::Folder });
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Ok(Spot { dir: open_folder(at, folder)?, name: name.to_os_string() })
    }

    /// The file that stands here, opened without waiting; `None` where there is none.
    pub fn open(&self, path: &Path) -> Result<Option<File>, Problem> {
        let told = |error: Errno| io_problem(&error.into(), path, "read");
        // What is no file of ours is not even opened: with some devices that does something already.
        let stat = match self.stat() {
            Ok(stat) => stat,
            Err(Errno::NOENT) => return Ok(None),
            Err(error) => return Err(io_problem(&error.into(), path, "write")),
        };
        let other = match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => None,
            FileType::Directory => Some("folder"),
            FileType::Fifo => Some("pipe"),
            FileType::Socket => Some("socket"),
            _ => Some("device"),
        };
        if let Some(other) = other {
            return Err(regular::refused(other, path));
        }
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let file = openat(&self.dir, &self.name, flags, Mode::empty()).map(File::from).map_err(told)?;
        let kind = file.metadata().map_err(|e| io_problem(&e, path, "read"))?.file_type();
        regular::is_regular(kind, path)?;
        Ok(Some(file))
    }

    /// What stands here, a link taken for itself.
    pub fn stat(&self) -> Result<Stat, Errno> {
        statat(&self.dir, &self.name, AtFlags::SYMLINK_NOFOLLOW)
    }
}

/// A folder held open, whose path may be longer than the system takes at once.
fn open_folder(at: impl AsFd, folder: &Path) -> Result<OwnedFd, Errno> {
    let flags = OFlags::DIRECTORY | OFlags::CLOEXEC;
    let open = |at: &dyn AsFd, name: &Path| match openat(at.as_fd(), name, flags | OFlags::RDONLY, Mode::empty()) {
        // Into some folders one may write without seeing what is there.
        Err(Errno::ACCESS) => openat(at.as_fd(), name, flags | SEARCH, Mode::empty()),
        other => other,
    };
    match open(&at.as_fd(), folder) {
        Err(Errno::NAMETOOLONG) => {}
        other => return other,
    }
    let mut dir = open(&at.as_fd(), Path::new(if folder.is_absolute() { "/" } else { "." }))?;
    for step in folder.components() {
        if let Component::Normal(_) | Component::ParentDir = step {
            dir = openat(&dir, step.as_os_str(), flags | SEARCH, Mode::empty())?;
        }
    }
    open(&dir, Path::new("."))
}

#[cfg(target_os = "linux")]
const SEARCH: OFlags = OFlags::PATH;
#[cfg(not(target_os = "linux"))]
const SEARCH: OFlags = OFlags::RDONLY;

/// Opens a file to read by `open`; where its path is longer than the system takes at once, from its folder.
pub(in super::super) fn open_beyond_length(
    path: &Path,
    open: impl FnOnce() -> std::io::Result<File>,
) -> std::io::Result<File> {
    match open() {
        Err(error) if error.raw_os_error() == Some(Errno::NAMETOOLONG.raw_os_error()) => {}
        other => return other,
    }
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(Errno::NAMETOOLONG.into());
    };
    let dir = open_folder(CWD, folder)?;
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    Ok(File::from(openat(dir, name, flags, Mode::empty())?))
}

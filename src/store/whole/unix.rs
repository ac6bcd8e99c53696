//! Writing whole where the system is a Unix.
//!
//! On Linux the new file has no name until all of it is on the disk, so that a kill leaves nothing behind; where the
//! file system knows no such files, it has one of its own from the beginning. That name is short, since the file's may
//! be as long as a name can be.

use super::super::plans::io_problem;
use super::keep::keep;
use super::spot::Spot;
use super::{Access, Judge, Step, reached};
use crate::quantity::Problem;
use rustix::fs::{
    AtFlags, CWD, Mode, OFlags, RenameFlags, Stat, accessat, fstat, fsync, linkat, openat, renameat, renameat_with,
    unlinkat,
};
use rustix::io::Errno;
use std::ffi::OsStr;
use std::fs::File;
use std::io::Write;
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::Path;

pub(super) fn write(path: &Path, bytes: &[u8], access: Access, judge: Judge<'_>) -> Result<(), Problem> {
    let spot = Spot::of(path)?;
    let old = spot.open(path)?;
    let stat = old.as_ref().map(fstat).transpose().map_err(|e| io_problem(&e.into(), path, "read"))?;
    judge(old.as_ref())?;
    if let Some(stat) = &stat {
        may_write(&spot, stat).map_err(|e| io_problem(&e.into(), path, "write"))?;
    }
    let replaced = old.as_ref().zip(stat.as_ref());
    match written(&spot, bytes, access, replaced) {
        Ok(()) => Ok(()),
        Err(Failed::Changed) if old.is_some() => Err(problem("error-over-changed", path)),
        Err(Failed::Changed) => Err(problem("error-file-exists", path)),
        Err(Failed::Io(error)) => Err(io_problem(&error, path, "write")),
    }
}

fn problem(id: &'static str, path: &Path) -> Problem {
    Problem::error(id).in_file(&path.to_string_lossy())
}

enum Failed {
    /// Another file stands there than the one that was judged.
    Changed,
    Io(std::io::Error),
}

impl From<std::io::Error> for Failed {
    fn from(error: std::io::Error) -> Failed {
        Failed::Io(error)
    }
}

impl From<Errno> for Failed {
    fn from(error: Errno) -> Failed {
        Failed::Io(error.into())
    }
}

/// Replacing a file needs leave for its folder alone; one that may not be written is respected, by root too.
fn may_write(spot: &Spot, stat: &Stat) -> Result<(), Errno> {
    if Mode::from_raw_mode(stat.st_mode) & (Mode::WUSR | Mode::WGRP | Mode::WOTH) == Mode::empty() {
        return Err(Errno::ACCESS);
    }
    accessat(&spot.dir, &spot.name, rustix::fs::Access::WRITE_OK, AtFlags::empty())
}

fn written(spot: &Spot, bytes: &[u8], access: Access, replaced: Option<(&File, &Stat)>) -> Result<(), Failed> {
    // What replaces a file is nobody else's until it is as open or shut as that was.
    let is_own = access == Access::Own || replaced.is_some();
    let mode = if is_own { Mode::RUSR | Mode::WUSR } else { Mode::from_raw_mode(0o666) };
    let mut new = New::begun(&spot.dir, mode)?;
    reached(Step::Begun);
    let (first, second) = bytes.split_at(bytes.len() / 2);
    new.file.write_all(first)?;
    reached(Step::Half);
    new.file.write_all(second)?;
    reached(Step::Written);
    if let Some((old, stat)) = replaced {
        keep(old, stat, &new.file)?;
    }
    new.file.sync_all()?;
    reached(Step::Synced);
    match replaced {
        Some((_, stat)) => new.put_over(spot, stat)?,
        None => new.put(&spot.name)?,
    }
    reached(Step::Placed);
    match fsync(&spot.dir) {
        // Some file systems know no syncing of folders, and a folder that may not be read has none.
        Ok(()) | Err(Errno::INVAL | Errno::BADF | Errno::NOTSUP | Errno::NOSYS) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// A file on its way to its place; what never gets there is removed.
struct New<'a> {
    dir: &'a OwnedFd,
    file: File,
    /// None of a file that has no name yet.
    name: Option<String>,
}

impl Drop for New<'_> {
    fn drop(&mut self) {
        if let Some(name) = &self.name {
            let _ = unlinkat(self.dir, name.as_str(), AtFlags::empty());
        }
    }
}

impl<'a> New<'a> {
    fn begun(dir: &'a OwnedFd, mode: Mode) -> Result<New<'a>, Errno> {
        if let Some(file) = is_named_later().then(|| without_name(dir, mode)).flatten() {
            return Ok(New { dir, file, name: None });
        }
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let (file, name) = named(|name| openat(dir, name, flags, mode))?;
        Ok(New { dir, file: File::from(file), name: Some(name) })
    }

    /// In the place of the file that was judged, if that still stands there.
    fn put_over(mut self, spot: &Spot, judged: &Stat) -> Result<(), Failed> {
        if self.name.is_none() {
            let ((), name) = named(|name| link(&self.file, self.dir, OsStr::new(name)))?;
            self.name = Some(name);
            // Some file systems sync nothing of a file without a name.
            self.file.sync_all()?;
        }
        reached(Step::Named);
        let now = spot.stat().map_err(|_| Failed::Changed)?;
        let sign = |stat: &Stat| (stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime, stat.st_mtime_nsec);
        if sign(&now) != sign(judged) {
            return Err(Failed::Changed);
        }
        if let Some(own) = &self.name {
            renameat(self.dir, own.as_str(), self.dir, &spot.name)?;
        }
        self.name = None;
        Ok(())
    }

    /// Where no file stands: of two that come at once one wins, and the other is told.
    fn put(mut self, name: &OsStr) -> Result<(), Failed> {
        let put = match &self.name {
            None => link(&self.file, self.dir, name),
            Some(own) => match renameat_with(self.dir, own.as_str(), self.dir, name, RenameFlags::NOREPLACE) {
                Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => exclusively(self.dir, own, name),
                other => other,
            },
        };
        match put {
            Ok(()) => {
                self.name = None;
                Ok(())
            }
            Err(Errno::EXIST) => Err(Failed::Changed),
            Err(error) => Err(error.into()),
        }
    }
}

/// Whether a file gets its name last where the system can do that; a test may want to see the other way.
fn is_named_later() -> bool {
    #[cfg(test)]
    return !super::super::killed::is_named_at_once();
    #[cfg(not(test))]
    true
}

/// A file that nobody else can see; `None` where there is no such thing.
#[cfg(target_os = "linux")]
fn without_name(dir: &OwnedFd, mode: Mode) -> Option<File> {
    let file = File::from(openat(dir, ".", OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC, mode).ok()?);
    // By this path it gets its name later.
    rustix::fs::stat(by_descriptor(&file)).ok().map(|_| file)
}

#[cfg(not(target_os = "linux"))]
fn without_name(_: &OwnedFd, _: Mode) -> Option<File> {
    None
}

fn by_descriptor(file: &File) -> String {
    format!("/proc/self/fd/{}", file.as_raw_fd())
}

/// Names a file that has no name yet.
fn link(file: &File, dir: &OwnedFd, name: &OsStr) -> Result<(), Errno> {
    linkat(CWD, by_descriptor(file), dir, name, AtFlags::SYMLINK_FOLLOW)
}

/// Tries names until one is free.
fn named<T>(mut make: impl FnMut(&str) -> Result<T, Errno>) -> Result<(T, String), Errno> {
    loop {
        let mut random = [0; 8];
        getrandom::fill(&mut random).map_err(|_| Errno::IO)?;
        let name = format!(".imtiyoz-{}", crate::plan::hex(random.iter().copied()));
        match make(&name) {
            Err(Errno::EXIST) => {}
            Err(error) => return Err(error),
            Ok(made) => return Ok((made, name)),
        }
    }
}

/// As renaming without replacing, for file systems that do not know it.
fn exclusively(dir: &OwnedFd, own: &str, name: &OsStr) -> Result<(), Errno> {
    match linkat(dir, own, dir, name, AtFlags::empty()) {
        // Links are unknown as well: an empty file keeps the place for an instant.
        Err(Errno::PERM | Errno::NOTSUP | Errno::NOSYS) => {
            let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
            openat(dir, name, flags, Mode::RUSR | Mode::WUSR)?;
            renameat(dir, own, dir, name)
        }
        Err(error) => Err(error),
        Ok(()) => unlinkat(dir, own, AtFlags::empty()),
    }
}

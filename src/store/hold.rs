//! Which plan files are open in a window of this computer: two windows on one file would save over each
//! other.
//!
//! Beside the unsaved work lies an empty file for each plan that was ever open, named by the digest of its
//! path; its lock is held while the plan is. The system lets go of it however the program ends. The empty
//! files stay: were one deleted, two windows could hold locks on two files of that name.

use super::recovery::make_folder;
use crate::plan::hex;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::path::{Path, PathBuf};

/// A plan file that is this window's while this lives.
pub struct Hold {
    path: PathBuf,
    /// Held for its lock alone.
    _lock: File,
}

/// What became of asking for a file.
pub enum Held {
    Ours(Hold),
    /// Another window has it.
    Elsewhere,
    /// No lock can be made here; then none is asked for.
    Unknown,
}

impl Hold {
    /// Asks for a file, whichever way it is named.
    pub fn take(folder: &Path, path: &Path) -> Held {
        let path = named(path);
        let digest = hex(Sha256::digest(path.as_os_str().as_encoded_bytes()).iter().take(16).copied());
        let folder = folder.join("open");
        if make_folder(&folder).is_err() {
            return Held::Unknown;
        }
        let file = folder.join(format!("{digest}.lock"));
        let Ok(lock) = super::regular::open_lock(&file) else { return Held::Unknown };
        match lock.try_lock() {
            Ok(()) => Held::Ours(Hold { path, _lock: lock }),
            Err(std::fs::TryLockError::WouldBlock) => Held::Elsewhere,
            Err(std::fs::TryLockError::Error(_)) => Held::Unknown,
        }
    }

    /// Whether it is this file that is held.
    pub fn is_of(&self, path: &Path) -> bool {
        self.path == named(path)
    }
}

/// The file itself, links followed; of one not there yet, its folder's.
fn named(path: &Path) -> PathBuf {
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (folder.canonicalize(), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_path_buf(),
    }
}

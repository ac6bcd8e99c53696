//! The key that this desk signs plans with: made on first use, kept for its owner alone.

use super::plans::io_problem;
use crate::plan::{hex, hex_bytes};
use crate::quantity::Problem;
use std::io::Write;
use std::path::{Path, PathBuf};

fn file() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "imtiyoz").map(|dirs| dirs.config_dir().join("signing.key"))
}

/// The key, if one was made.
pub fn known_signing_key() -> Option<[u8; 32]> {
    read(&file()?)
}

/// The key; a new one where there is none yet. One that does not read is never written over.
///
/// # Errors
/// There is no folder of one's own, it cannot be written, or what stands there is no key.
pub fn signing_key() -> Result<[u8; 32], Problem> {
    let path = file().ok_or_else(|| Problem::error("error-key").arg("why", "HOME"))?;
    if let Some(key) = read(&path) {
        return Ok(key);
    }
    if path.exists() {
        return Err(Problem::error("error-key").arg("why", path.to_string_lossy()));
    }
    let mut key = [0; 32];
    getrandom::fill(&mut key).map_err(|error| Problem::error("error-key").arg("why", error))?;
    write(&path, &key).map_err(|error| io_problem(&error, &path, "write"))?;
    // Two that made one at the same moment go on with that which stands there.
    read(&path).ok_or_else(|| Problem::error("error-key").arg("why", path.to_string_lossy()))
}

fn read(path: &Path) -> Option<[u8; 32]> {
    hex_bytes(super::regular::small_text(path, 1024)?.trim())
}

fn write(path: &Path, key: &[u8; 32]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = match options.open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Ok(()),
        other => other?,
    };
    file.write_all(hex(key.iter().copied()).as_bytes())?;
    file.sync_all()
}

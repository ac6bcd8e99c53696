//! The key that this desk signs plans with: made on first use, kept for its owner alone.

use super::plans::io_problem;
use crate::plan::{hex, hex_bytes};
use crate::quantity::Problem;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A key is 64 digits; whatever is much longer is none and is not read to its end.
const MOST_BYTES: usize = 4096;

/// What stands where the key is kept.
enum Kept {
    Key([u8; 32]),
    Nothing,
    /// The beginning of a key at most, as a full disk leaves it: nobody signed with that.
    CutOff,
    /// Others may read it, so that it may be no secret any more.
    Open,
    Other,
}

fn file() -> Option<PathBuf> {
    super::own_file("signing.key")
}

/// The key, if one was made and is still a secret.
pub fn known_signing_key() -> Option<[u8; 32]> {
    match kept(&file()?) {
        Kept::Key(key) => Some(key),
        _ => None,
    }
}

/// The key; a new one where there is none yet. What may have been one is never written over.
///
/// # Errors
/// There is no folder of one's own, it cannot be written, others may read the key, or what stands there is none.
pub fn signing_key() -> Result<[u8; 32], Problem> {
    let path = file().ok_or_else(|| Problem::error("error-key").arg("why", "HOME"))?;
    let named = |id| Problem::error(id).arg("file", path.to_string_lossy()).in_file(&path.to_string_lossy());
    match kept(&path) {
        Kept::Key(key) => return Ok(key),
        Kept::Open => return Err(named("error-key-open")),
        Kept::Other => return Err(named("error-key-none")),
        Kept::CutOff => std::fs::remove_file(&path).map_err(|error| io_problem(&error, &path, "write"))?,
        Kept::Nothing => {}
    }
    let mut key = [0; 32];
    getrandom::fill(&mut key).map_err(|error| Problem::error("error-key").arg("why", error))?;
    make(&path, &key).map_err(|error| io_problem(&error, &path, "write"))?;
    // Two that made one at the same moment go on with that which stands there.
    match kept(&path) {
        Kept::Key(key) => Ok(key),
        _ => Err(named("error-key-none")),
    }
}

fn kept(path: &Path) -> Kept {
    let found = match std::fs::metadata(path) {
        Ok(found) => found,
        // A link that leads nowhere is somebody's doing.
        Err(_) if std::fs::symlink_metadata(path).is_ok() => return Kept::Other,
        Err(_) => return Kept::Nothing,
    };
    // Something else of that name might never end.
    if !found.is_file() {
        return Kept::Other;
    }
    let Some(text) = super::regular::small_text(path, MOST_BYTES) else { return Kept::Other };
    let digits = text.trim();
    match hex_bytes(digits) {
        Some(_) if is_open(&found) => Kept::Open,
        Some(key) => Kept::Key(key),
        None if digits.len() < 64 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) => Kept::CutOff,
        None => Kept::Other,
    }
}

/// Whether anybody but the owner may read or change it.
#[cfg(unix)]
fn is_open(found: &std::fs::Metadata) -> bool {
    std::os::unix::fs::PermissionsExt::mode(&found.permissions()) & 0o077 != 0
}

#[cfg(not(unix))]
fn is_open(_found: &std::fs::Metadata) -> bool {
    false
}

/// Makes the file of a key, whole or not at all: it is written beside, for the owner's eyes alone, and named only then.
fn make(path: &Path, key: &[u8; 32]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let beside = path.with_extension(format!("{}.new", std::process::id()));
    let made = written(&beside, key).and_then(|()| match std::fs::hard_link(&beside, path) {
        // Another made one meanwhile.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        // A file system without links.
        Err(_) => std::fs::rename(&beside, path),
        Ok(()) => Ok(()),
    });
    let _ = std::fs::remove_file(&beside);
    made
}

fn written(path: &Path, key: &[u8; 32]) -> std::io::Result<()> {
    let _ = std::fs::remove_file(path);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(hex(key.iter().copied()).as_bytes())?;
    file.sync_all()
}

//! What the program keeps for itself and can no longer read: it is moved aside, never written over.

use std::path::{Path, PathBuf};

/// Moves a file to a free name beside it, and says which.
///
/// # Errors
/// It cannot be moved; it then stands where it was.
pub(super) fn set_aside(path: &Path) -> std::io::Result<PathBuf> {
    let named = |number: u32| {
        let mut name = path.as_os_str().to_os_string();
        name.push(if number == 1 { ".broken".to_owned() } else { format!(".broken-{number}") });
        PathBuf::from(name)
    };
    // What was set aside before stays, too.
    let free = (1..u32::MAX).map(named).find(|name| std::fs::symlink_metadata(name).is_err());
    let free = free.ok_or(std::io::ErrorKind::AlreadyExists)?;
    std::fs::rename(path, &free)?;
    Ok(free)
}

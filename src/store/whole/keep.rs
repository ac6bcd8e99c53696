//! What a file keeps when another takes its place: owner, mode, extended attributes.

use rustix::fs::{Gid, Mode, Stat, Uid, fchmod, fchown, fgetxattr, flistxattr, fsetxattr};
use rustix::io::Errno;
use std::ffi::CStr;
use std::fs::File;

/// These speak of the content, which is another now.
const OF_CONTENT: [&[u8]; 3] = [b"security.ima", b"security.evm", b"security.capability"];

/// Gives a new file what the old one had. An owner that the system does not let us give is ours; what a group that
/// cannot be kept was allowed, our own group is not.
///
/// # Errors
/// The mode or an attribute of the user's own cannot be set.
pub(super) fn keep(old: &File, stat: &Stat, new: &File) -> Result<(), Errno> {
    let (owner, group) = (Uid::from_raw(stat.st_uid), Gid::from_raw(stat.st_gid));
    let keeps_group = match fchown(new, Some(owner), Some(group)) {
        Err(Errno::PERM) => fchown(new, None, Some(group)).is_ok(),
        other => other.map(|()| true)?,
    };
    attributes(old, new)?;
    let mode = Mode::from_raw_mode(stat.st_mode);
    fchmod(new, if keeps_group { mode } else { mode.difference(Mode::RWXG).union(group_as_others(mode)) })
}

fn group_as_others(mode: Mode) -> Mode {
    Mode::from_bits_truncate((mode & Mode::RWXO).bits() << 3)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn attributes(old: &File, new: &File) -> Result<(), Errno> {
    let Ok(names) = whole(|room| flistxattr(old, room)) else { return Ok(()) };
    for name in names.split_inclusive(|byte| *byte == 0) {
        let Ok(name) = CStr::from_bytes_with_nul(name) else { continue };
        if OF_CONTENT.contains(&name.to_bytes()) {
            continue;
        }
        let Ok(value) = whole(|room| fgetxattr(old, name, room)) else { continue };
        match fsetxattr(new, name, &value, rustix::fs::XattrFlags::empty()) {
            // The system's own are set as far as it allows; the user's must not be lost.
            Err(error) if name.to_bytes().starts_with(b"user.") => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn attributes(_: &File, _: &File) -> Result<(), Errno> {
    Ok(())
}

/// What is read into room that may be too small at first. The system has none larger than 64 KB.
fn whole(read: impl Fn(&mut [u8]) -> Result<usize, Errno>) -> Result<Vec<u8>, Errno> {
    let mut room = vec![0; 64 * 1024];
    let used = read(&mut room)?;
    room.truncate(used);
    Ok(room)
}

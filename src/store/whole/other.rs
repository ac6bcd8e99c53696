//! Writing whole where the system is no Unix: through a file beside, renamed.

use super::super::plans::io_problem;
use super::super::regular;
use super::{Access, Judge, Step, reached};
use crate::quantity::Problem;
use std::io::Write;
use std::path::Path;

pub(super) fn write(path: &Path, bytes: &[u8], _: Access, judge: Judge<'_>) -> Result<(), Problem> {
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let old = match std::fs::symlink_metadata(&target) {
        Ok(_) => Some(regular::open(&target)?),
        Err(_) => None,
    };
    judge(old.as_ref())?;
    let is_readonly = old.and_then(|old| old.metadata().ok()).is_some_and(|known| known.permissions().readonly());
    let write = || -> std::io::Result<()> {
        if is_readonly {
            return Err(std::io::ErrorKind::PermissionDenied.into());
        }
        let mut file = atomic_write_file::AtomicWriteFile::open(&target)?;
        reached(Step::Begun);
        let (first, second) = bytes.split_at(bytes.len() / 2);
        file.write_all(first)?;
        reached(Step::Half);
        file.write_all(second)?;
        reached(Step::Written);
        file.commit()?;
        reached(Step::Placed);
        Ok(())
    };
    write().map_err(|e| io_problem(&e, path, "write"))
}

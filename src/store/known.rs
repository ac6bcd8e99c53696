//! The keys that signed files opened at this desk, so that one is recognised when it comes again: who signs for the
//! first time is nobody in particular, whatever the name beside the signature says.

use super::clock::today;
use super::whole::{self, Access};
use super::{io_problem, known_signing_key};
use crate::plan::{Met, Signature, public_key};
use crate::quantity::Problem;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The most keys remembered, the last ones.
const MOST_KEYS: usize = 1000;
/// Names are short: a larger file is not what this program wrote.
const MOST_BYTES: usize = 1024 * 1024;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    key: String,
    /// The name that stood beside it the first time.
    name: String,
    /// The day of that.
    met: String,
}

/// Looks up the key of a signature that holds, and remembers it where that is wanted. With what hinders
/// remembering: whoever reads the file learns of the signature all the same.
pub fn met(signature: &Signature, remembers: bool) -> (Met, Option<Problem>) {
    if known_signing_key().is_some_and(|key| public_key(&key) == signature.key) {
        return (Met::Own, None);
    }
    let Some(path) = super::own_file("known-keys.ron") else { return (Met::First, None) };
    let (mut known, mut problem) = match read(&path) {
        Ok(known) => (known, None),
        Err(()) if remembers => (Vec::new(), Some(set_aside(&path))),
        Err(()) => (Vec::new(), None),
    };
    let name = signature.shown_name();
    let found = found(&known, &signature.key, &name);
    if remembers && !matches!(found, Met::Before(..)) {
        known.push(Known { key: signature.key.clone(), name, met: today().to_string() });
        known.drain(..known.len().saturating_sub(MOST_KEYS));
        problem = problem.or(write(&path, &known).err());
    }
    (found, problem.map(|problem| Problem { severity: crate::quantity::Severity::Warning, ..problem }))
}

fn found(known: &[Known], key: &str, name: &str) -> Met {
    let day = |known: &Known| known.met.parse::<Date>().ok();
    let own = known.iter().find(|known| known.key == key);
    let of_name = || known.iter().find(|known| !name.is_empty() && known.name == name);
    match own {
        Some(own) => day(own).map_or(Met::First, |day| Met::Before(day, own.name.clone())),
        None => of_name().and_then(day).map_or(Met::First, Met::OtherKey),
    }
}

/// The keys, none where there is no file yet.
fn read(path: &Path) -> Result<Vec<Known>, ()> {
    let found = match std::fs::metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(_) => return Err(()),
    };
    if !found.is_file() {
        return Err(());
    }
    let text = super::regular::small_text(path, MOST_BYTES).ok_or(())?;
    ron::from_str(&text).map_err(|_| ())
}

/// What cannot be read is kept beside for whoever wants to look at it, and a new file is begun.
fn set_aside(path: &Path) -> Problem {
    match super::aside::set_aside(path) {
        Ok(aside) => Problem::warning("warning-known-keys").arg("file", aside.to_string_lossy()),
        Err(error) => io_problem(&error, path, "write"),
    }
}

fn write(path: &Path, known: &[Known]) -> Result<(), Problem> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| io_problem(&error, path, "write"))?;
    }
    let text = ron::ser::to_string_pretty(known, ron::ser::PrettyConfig::default());
    let text = text.map_err(|error| io_problem(&std::io::Error::other(error), path, "write"))?;
    whole::write(path, text.as_bytes(), Access::Own, &|_| Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_known_by_itself_and_a_name_by_its_first_key() {
        let one = |key: &str, name: &str, met: &str| Known { key: key.into(), name: name.into(), met: met.into() };
        let known = [one("aa", "Davlat", "2026-03-03"), one("bb", "", "2026-04-04"), one("cc", "Davlat", "2026-05-05")];
        let day = |month, day| jiff::civil::date(2026, month, day);
        assert_eq!(found(&known, "aa", "Alice"), Met::Before(day(3, 3), "Davlat".into()));
        assert_eq!(found(&known, "cc", "Davlat"), Met::Before(day(5, 5), "Davlat".into()));
        assert_eq!(found(&known, "dd", "Davlat"), Met::OtherKey(day(3, 3)));
        assert_eq!(found(&known, "dd", ""), Met::First);
        assert_eq!(found(&[one("aa", "x", "no day")], "aa", "x"), Met::First);
    }

    #[test]
    fn keys_are_read_as_they_were_written_and_what_is_broken_is_set_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("imtiyoz/known-keys.ron");
        assert_eq!(read(&path), Ok(Vec::new()));
        let known = vec![Known { key: "aa".into(), name: "О\"Нил\n".into(), met: "2026-03-03".into() }];
        write(&path, &known).unwrap();
        assert_eq!(read(&path), Ok(known));
        std::fs::write(&path, "(").unwrap();
        assert_eq!(read(&path), Err(()));
        assert_eq!(set_aside(&path).id, "warning-known-keys");
        assert_eq!(std::fs::read_to_string(path.with_extension("ron.broken")).unwrap(), "(");
        assert_eq!(read(&path), Ok(Vec::new()));
        // What was set aside before is not written over.
        std::fs::write(&path, "[").unwrap();
        assert_eq!(set_aside(&path).id, "warning-known-keys");
        assert_eq!(std::fs::read_to_string(path.with_extension("ron.broken")).unwrap(), "(");
        assert_eq!(std::fs::read_to_string(path.with_extension("ron.broken-2")).unwrap(), "[");
    }

    /// Whoever keeps the list elsewhere has it there still, as open or shut as it was.
    #[cfg(unix)]
    #[test]
    fn a_link_to_the_keys_stays_a_link() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (path, real) = (folder.path().join("known-keys.ron"), folder.path().join("real.ron"));
        symlink("real.ron", &path).unwrap();
        let known = vec![Known { key: "aa".into(), name: "x".into(), met: "2026-03-03".into() }];
        for _ in ["made", "replaced"] {
            write(&path, &known).unwrap();
            assert!(path.symlink_metadata().unwrap().is_symlink());
            assert_eq!(read(&real).as_ref(), Ok(&known));
            assert_eq!(real.metadata().unwrap().permissions().mode() & 0o077, 0);
        }
    }
}

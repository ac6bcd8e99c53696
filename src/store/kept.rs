//! One copy of unsaved work: what is in it, and how it stands in its file.

use super::whole::{self, Access};
use super::{load_plan, regular};
use crate::plan::{MOST_BYTES, Plan, read_plan, write_plan};
use crate::quantity::Problem;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// A copy is a plan file like any other; this comment before it says where it belongs.
const HEAD: &str = "// Unsaved work kept by Imtiyoz: ";
/// The head is short, but a path may be long.
const MOST_HEAD: usize = 64 * 1024;

/// An open plan that is not as in its file.
#[derive(Clone, Copy, Debug)]
pub struct Unsaved<'a> {
    /// The plan as it would be saved, and as it last was.
    pub text: &'a str,
    pub clean: &'a str,
    /// The file; `None` until it is saved for the first time.
    pub path: Option<&'a Path>,
    pub is_sample: bool,
}

/// What stands before the plan in a copy.
#[derive(Serialize, Deserialize)]
struct Head {
    kept: String,
    path: Option<String>,
    is_sample: bool,
    clean: u64,
}

/// What became of the file since the copy was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDisk {
    /// There never was one.
    Never,
    AsItWas,
    Changed,
    Gone,
}

/// A copy as it is found.
pub struct Kept {
    pub plan: Plan,
    pub path: Option<PathBuf>,
    pub is_sample: bool,
    pub at: DateTime,
    pub on_disk: OnDisk,
    /// What its file says now; empty where there is none that reads.
    pub clean: String,
}

impl Unsaved<'_> {
    /// The text of the copy, made now.
    pub(super) fn as_copy(self) -> String {
        // A path that is no text could not be found again: the plan is then asked a name for.
        let path = self.path.and_then(|path| std::path::absolute(path).ok()?.into_os_string().into_string().ok());
        let kept = super::clock::now().round(jiff::Unit::Second).unwrap_or_default().to_string();
        let head = Head { kept, path, is_sample: self.is_sample, clean: fingerprint(self.clean) };
        let head = ron::to_string(&head).unwrap_or_default();
        format!("{HEAD}{head}\n{}", self.text)
    }
}

impl Kept {
    /// `None` for what is no copy, or broken.
    pub(super) fn read(copy: &Path) -> Option<Kept> {
        let (head, plan) = plan_of(&regular::small_text(copy, MOST_BYTES.checked_add(MOST_HEAD)?)?)?;
        let at = head.kept.parse().ok()?;
        let path = head.path.map(PathBuf::from);
        let (clean, on_disk) = on_disk(path.as_deref(), head.clean);
        Some(Kept { plan, path, is_sample: head.is_sample, at, on_disk, clean })
    }

    /// Whether its file says the same by now.
    pub(super) fn is_saved(&self) -> bool {
        self.clean == write_plan(&self.plan)
    }
}

/// Writes a copy whole or not at all, if it can be read again: one that cannot is worth nothing.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Problem> {
    if !plan_of(text).is_some_and(|(_, plan)| text.ends_with(&write_plan(&plan))) {
        return Err(Problem::error("error-not-saved").arg("why", "other").in_file(&path.to_string_lossy()));
    }
    whole::write(path, text.as_bytes(), Access::Own, &|_| Ok(()))
}

/// The head of a copy and its plan.
fn plan_of(text: &str) -> Option<(Head, Plan)> {
    let (head, text) = text.split_once('\n')?;
    let head = ron::from_str(head.strip_prefix(HEAD)?).ok()?;
    Some((head, read_plan(text).ok()?))
}

/// What the file says now, and whether it said that when the copy was made.
fn on_disk(path: Option<&Path>, then: u64) -> (String, OnDisk) {
    let Some(path) = path else { return (String::new(), OnDisk::Never) };
    match load_plan(path) {
        Ok(opened) => {
            let text = write_plan(&opened.plan);
            let is_same = fingerprint(&text) == then;
            (text, if is_same { OnDisk::AsItWas } else { OnDisk::Changed })
        }
        Err(_) if path.exists() => (String::new(), OnDisk::Changed),
        Err(_) => (String::new(), OnDisk::Gone),
    }
}

/// FNV-1a: the standard library's own hash may differ from version to version.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

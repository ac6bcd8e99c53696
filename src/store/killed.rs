//! A process killed while it saves, at every step that it comes to: the file is the old or the new one.
//!
//! The process is this test program once more. It says when it has come to a step, and goes no further, so that
//! nothing here rests on how fast a disk is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::whole::Step;
use super::{Over, load_plan, save_plan, save_plan_over};
use crate::plan::{Plan, read_plan, write_plan};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Which file the process is to save, and the step at which it is to stay.
const FILE: &str = "IMTIYOZ_TEST_SAVES";
const STAYS: &str = "IMTIYOZ_TEST_STAYS_AT";
/// Set where files are to have a name from the beginning, as on file systems that know no others.
const NAMED: &str = "IMTIYOZ_TEST_NAMES";
const HERE: &str = "here!";

const STEPS: [Step; 6] = [Step::Begun, Step::Half, Step::Written, Step::Synced, Step::Named, Step::Placed];

/// Called at each step of every writing in a test.
pub(super) fn reached(step: Step) {
    if std::env::var(STAYS).is_ok_and(|stays| stays == format!("{step:?}")) {
        println!("\n{HERE}");
        std::io::stdout().flush().unwrap();
        // Nothing is ever said to it: it is killed, or whoever began it is gone.
        let _ = std::io::stdin().read(&mut [0]);
        std::process::exit(1);
    }
}

/// Whether a file is to have a name from the beginning.
pub(super) fn is_named_at_once() -> bool {
    std::env::var(NAMED).is_ok()
}

/// The plan that stands there before, and the one that is saved: far longer, so that half of it is no plan.
fn plans() -> [Plan; 2] {
    let old = read_plan(&std::fs::read_to_string("saves/samarkand.plan.ron").unwrap()).unwrap();
    let mut new = old.clone();
    new.company.note = "long ".repeat(40_000);
    [old, new]
}

/// What the process that is killed does; in an ordinary run nothing.
#[test]
fn saves_and_stays() {
    if let Ok(file) = std::env::var(FILE) {
        save_plan(Path::new(&file), &plans()[1]).unwrap();
    }
}

/// Lets a process save, and kills it once it has come to a step.
fn killed_at(step: Step, is_named: bool, file: &Path) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "store::killed::saves_and_stays", "--nocapture"]);
    command.env(FILE, file).env(STAYS, format!("{step:?}")).stdin(Stdio::piped()).stdout(Stdio::piped());
    if is_named {
        command.env(NAMED, "");
    }
    let mut child = command.stderr(Stdio::null()).spawn().unwrap();
    let told = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let came = told.into_iter().any(|line| line == HERE);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(came, "it never came to {step:?}");
}

/// Every step that a saving comes to, of files that have no name at first and of those that have.
fn steps() -> impl Iterator<Item = (Step, bool)> {
    STEPS.into_iter().flat_map(|step| [(step, false), (step, true)])
}

/// What stands in a folder beside a file.
fn beside(file: &Path) -> Vec<PathBuf> {
    let all = std::fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    all.filter(|path| path != file).collect()
}

#[test]
fn killed_at_any_step_the_file_is_the_old_or_the_new_one() {
    let [old, new] = plans().map(|plan| write_plan(&plan));
    for (step, is_named) in steps() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("plan.plan.ron");
        std::fs::write(&file, &old).unwrap();
        killed_at(step, is_named, &file);
        let expected = if step == Step::Placed { &new } else { &old };
        assert!(std::fs::read_to_string(&file).unwrap() == *expected, "{step:?}, {is_named}");
        // At most what was begun, under a name that says so; and the next saving goes through.
        let left = beside(&file);
        assert!(left.len() <= 1, "{step:?}, {is_named}: {left:?}");
        assert!(
            left.iter().all(|path| path.to_string_lossy().contains("/.imtiyoz-")),
            "{step:?}, {is_named}: {left:?}"
        );
        save_plan(&file, &plans()[1]).unwrap();
        assert_eq!(beside(&file), left, "{step:?}: a saving that goes through leaves nothing");
    }
}

#[test]
fn killed_at_any_step_a_new_file_is_whole_or_not_there() {
    let new = write_plan(&plans()[1]);
    for (step, is_named) in steps().filter(|(step, _)| *step != Step::Named) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("plan.plan.ron");
        killed_at(step, is_named, &file);
        let found = std::fs::read_to_string(&file).ok();
        assert!(found.as_ref() == (step == Step::Placed).then_some(&new), "{step:?}");
        // Whoever makes it next is told that it is there, or makes it.
        let made = save_plan_over(&file, &plans()[0], Over::Nothing);
        assert_eq!(made.is_ok(), step != Step::Placed, "{step:?}: {made:?}");
        assert!(load_plan(&file).is_ok(), "{step:?}");
    }
}

//! Saving is whole or not at all: killed in the middle, with no room left, where nothing may be written.
//!
//! `IMTIYOZ_CASES=1000 cargo test --no-default-features --test saving` kills a thousand times.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::disallowed_methods)]

use imtiyoz::plan::{read_plan, write_plan};
use imtiyoz::store;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const SAMPLE: &str = "saves/samarkand.plan.ron";
/// Set where this program is to save for ever, instead of testing.
const FILE: &str = "IMTIYOZ_SAVES_FOR_EVER";

/// Both states between which the saving process goes to and fro.
fn states() -> [String; 2] {
    let mut plan = read_plan(&std::fs::read_to_string(SAMPLE).unwrap()).unwrap();
    let first = write_plan(&plan);
    plan.company.note = "long ".repeat(40_000);
    [first, write_plan(&plan)]
}

/// What the process that is killed does; in an ordinary run nothing.
#[test]
fn saves_for_ever() {
    let Ok(file) = std::env::var(FILE) else { return };
    let plans = states().map(|text| read_plan(&text).unwrap());
    // One byte says that it has begun.
    print!("!");
    std::io::Write::flush(&mut std::io::stdout()).unwrap();
    for plan in plans.iter().cycle() {
        store::save_plan(Path::new(&file), plan).unwrap();
    }
}

fn saving(file: &Path) -> Child {
    let own = std::env::current_exe().unwrap();
    let mut command = Command::new(own);
    command.args(["--exact", "saves_for_ever", "--nocapture", "-q"]).env(FILE, file);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let out = child.stdout.as_mut().unwrap();
    let mut byte = [0];
    while byte != [b'!'] {
        out.read_exact(&mut byte).unwrap();
    }
    child
}

#[test]
fn killed_at_any_moment_the_file_is_the_old_or_the_new_one() {
    let kills = std::env::var("IMTIYOZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(100);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.plan.ron");
    let states = states();
    std::fs::write(&file, &states[0]).unwrap();
    let mut seen = [0, 0];
    for kill in 0..kills {
        let mut child = saving(&file);
        // Spread over some savings, by no pattern of theirs.
        std::thread::sleep(Duration::from_micros(kill * 7919 % 9000));
        child.kill().unwrap();
        child.wait().unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        let state = states.iter().position(|state| *state == text);
        seen[state.unwrap_or_else(|| panic!("kill {kill}: {} bytes of neither", text.len()))] += 1;
    }
    assert!(seen.iter().all(|count| *count > 0), "both states are met: {seen:?}");
    // What was begun and never finished does not pile up beside it.
    let left: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    println!("{kills} kills, {seen:?} of each state, {} files left", left.len());
    assert!(left.len() <= 1 + kills as usize / 10, "{} files left", left.len());
}

/// The program with a limit on the size of files, which a full disk is like: the write fails half-way.
#[cfg(unix)]
#[test]
fn with_no_room_left_the_old_file_stays_and_the_error_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let [old, new] = states();
    let (base, a, b) = (folder.path().join("a.plan.ron"), folder.path().join("b.plan.ron"), folder.path().join("out"));
    std::fs::write(&base, &new).unwrap();
    std::fs::write(&a, &new).unwrap();
    std::fs::write(&b, &old).unwrap();
    // The signal that comes with the limit is not for us: the write itself is to fail.
    let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" merge \"$1\" \"$2\" -o \"$3\"";
    let program = env!("CARGO_BIN_EXE_imtiyoz");
    let run =
        Command::new("bash").env("LC_ALL", "C").args(["-c", script, program]).args([&base, &a, &b]).output().unwrap();
    assert_eq!(run.status.code(), Some(1));
    let told = String::from_utf8(run.stderr).unwrap();
    assert!(told.contains("out: error: ") && told.lines().count() >= 2, "says what to do: {told}");
    assert_eq!(std::fs::read_to_string(&b).unwrap(), old);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3, "nothing half-written is left");
}

/// What may not be written is told, and stays; a name may be in any script.
#[cfg(unix)]
#[test]
fn what_may_not_be_written_stays_and_names_may_be_in_any_script() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let plan = read_plan(&states()[0]).unwrap();
    for name in
        ["Самарқанд режаси.plan.ron", "サマルカンド.plan.ron", "ʻoʻzbekcha (1) & co;.plan.ron", "\u{202e}nalp.plan.ron"]
    {
        let file = folder.path().join(name);
        store::save_plan(&file, &plan).unwrap();
        assert_eq!(store::load_plan(&file).unwrap().plan, plan);
    }
    let file = folder.path().join("kept.plan.ron");
    std::fs::write(&file, "of somebody else").unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o444)).unwrap();
    assert_eq!(store::save_plan(&file, &plan).unwrap_err().id, "error-file-no-leave-write");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "of somebody else");
    // A share that is gone is a folder that is not there.
    let gone = folder.path().join("gone").join("plan.plan.ron");
    assert_eq!(store::save_plan(&gone, &plan).unwrap_err().id, "error-file-no-folder");
}

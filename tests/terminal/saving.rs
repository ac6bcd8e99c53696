//! Saving is whole or not at all: with no room left, where nothing may be written, over what must stay. That it is so
//! for a process killed in the middle stands in `src/store/killed.rs`.

use imtiyoz::plan::{read_plan, write_plan};
use imtiyoz::store;
use std::process::Command;

const SAMPLE: &str = "saves/samarkand.plan.ron";
/// A plan, and the same with a long note.
fn states() -> [String; 2] {
    let mut plan = read_plan(&std::fs::read_to_string(SAMPLE).unwrap()).unwrap();
    let first = write_plan(&plan);
    plan.company.note = "long ".repeat(40_000);
    [first, write_plan(&plan)]
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
    let kept = states()[1].clone();
    std::fs::write(&file, &kept).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o444)).unwrap();
    assert_eq!(store::save_plan(&file, &plan).unwrap_err().id, "error-file-no-leave-write");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), kept);
    // A share that is gone is a folder that is not there.
    let gone = folder.path().join("gone").join("plan.plan.ron");
    assert_eq!(store::save_plan(&gone, &plan).unwrap_err().id, "error-file-no-folder");
}

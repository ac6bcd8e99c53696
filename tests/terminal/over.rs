//! What is written, and over what: nothing that could not be opened again, and nothing over what must stay.

use crate::support;
use crate::support::run;
use imtiyoz::plan::{Plan, Variant, read_plan, write_plan};
use imtiyoz::store::{self, Over};
use rustix::fs::{CWD, FileType, Mode, XattrFlags, getxattr, mknodat, setxattr};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

const SAMPLE: &str = "saves/samarkand.plan.ron";
const NEWER: &str = "(format: 2, something: \"else\")";

fn sample() -> Plan {
    read_plan(&std::fs::read_to_string(SAMPLE).unwrap()).unwrap()
}

struct Room(tempfile::TempDir);

impl Room {
    fn new() -> Room {
        Room(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A file with a text in it, by its whole path.
    fn file(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).unwrap();
        self.name(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }
}

/// Plans that could not be opened again, and what is said of them.
fn that_cannot_be_opened() -> Vec<(&'static str, Plan)> {
    let with = |change: &dyn Fn(&mut Plan)| {
        let mut plan = sample();
        change(&mut plan);
        plan
    };
    vec![
        ("none", with(&|plan| plan.variants.clear())),
        ("many", with(&|plan| plan.variants = vec![Variant { name: "one".to_owned(), ..Variant::default() }; 201])),
        ("size", with(&|plan| plan.company.note = "x".repeat(4 * 1024 * 1024))),
        ("months", with(&|plan| (plan.from, plan.months) = ("2040-06".to_owned().into(), 12))),
        ("months", with(&|plan| plan.months = 0)),
        ("months", with(&|plan| plan.from = "soon".to_owned().into())),
        ("other", with(&|plan| plan.format = 2)),
    ]
}

#[test]
fn what_could_not_be_opened_again_is_not_written() {
    let room = Room::new();
    let old = room.file("old.plan.ron", &write_plan(&sample()));
    for (why, plan) in that_cannot_be_opened() {
        for over in [Over::Same, Over::Any] {
            let problem = store::save_plan_over(Path::new(&old), &plan, over).unwrap_err();
            assert_eq!(problem.id, "error-not-saved", "{why}: {problem:?}");
            assert!(problem.args.contains(&("why", why.to_owned())), "{why}: {problem:?}");
            assert_eq!(room.text("old.plan.ron"), write_plan(&sample()), "{why}");
        }
        let new = room.path("new.plan.ron");
        assert!(store::save_plan_over(&new, &plan, Over::Nothing).is_err() && !new.exists(), "{why}");
    }
    assert_eq!(std::fs::read_dir(&room.0).unwrap().count(), 1, "nothing half-written is left");
}

/// Two copies whose notes or variants are too much together: the result opens, or nothing was written.
#[test]
fn what_is_merged_opens_or_is_not_written() {
    let named = |names: &str, count: usize, note: &str| {
        let mut plan = sample();
        plan.variants.truncate(1);
        plan.company.note = note.to_owned();
        for number in 0..count {
            plan.variants.push(Variant { name: format!("{names}{number}"), ..Variant::default() });
        }
        write_plan(&plan)
    };
    let copies = [
        [named("A", 150, ""), named("B", 150, "")],
        [named("A", 0, &"a".repeat(2_500_000)), named("A", 0, &"b".repeat(2_500_000))],
    ];
    for [a, b] in copies {
        let room = Room::new();
        let (base, a) = (room.file("base.plan.ron", &named("", 0, "")), room.file("a.plan.ron", &a));
        let b = room.file("b.plan.ron", &b);
        let before = room.text("a.plan.ron");
        let ended = run(&["merge", &base, &a, &b, "-o", &a]);
        assert_eq!(ended.exit.code(), 1, "{}", ended.out);
        assert!(ended.err.contains("Nothing was written"), "{}", ended.err);
        assert!(room.text("a.plan.ron") == before);
    }
}

/// A plan that has not room for its own past is saved without it.
#[test]
fn what_is_remembered_never_keeps_a_plan_from_being_saved() {
    let room = Room::new();
    let mut before = sample();
    before.company.note = "x".repeat(3_500_000);
    let mut plan = before.clone();
    plan.company.note = "y".repeat(3_500_000);
    let saved = imtiyoz::report::as_saved(&plan, &before, &support::book());
    store::save_plan(&room.path("large.plan.ron"), &saved).unwrap();
    assert_eq!(store::load_plan(&room.path("large.plan.ron")).unwrap().plan, saved);
}

/// A merge may take the rulebook of the copy that was turned into another park's: no command here would open that.
#[test]
fn what_is_merged_is_of_the_park_in_use() {
    let room = Room::new();
    let mut other = sample();
    other.rulebook.id = "elsewhere".to_owned();
    let mut changed = sample();
    changed.company.note = "changed".to_owned();
    let (base, a) = (room.file("base.plan.ron", &write_plan(&sample())), room.file("a.plan.ron", &write_plan(&other)));
    let b = room.file("b.plan.ron", &write_plan(&changed));
    let ended = run(&["merge", &base, &a, &b, "-o", &b]);
    assert_eq!((ended.exit.code(), room.text("b.plan.ron")), (1, write_plan(&changed)));
    assert!(ended.err.contains("“elsewhere”"), "{}", ended.err);
}

/// What stands there before and is no former file of ours: by its bytes, and whether it is a plan that must stay.
fn others() -> Vec<(Vec<u8>, bool)> {
    let plan = write_plan(&sample());
    let cut = plan[..plan.len() / 2].to_owned();
    let texts = [
        (NEWER, true),
        ("(format: 1, variants: [oh", true),
        (cut.as_str(), true),
        ("// Imtiyoz plan\n(\n    form", true),
        ("\u{feff}  // a remark\n(format: 3)", true),
        ("/* a remark (of one line) */ // another\n#![enable(implicit_some)]\nPlan(format: 3)", true),
        ("/* (format: 1) */ dear diary", false),
        ("// no end", false),
        ("dear diary", false),
        ("name,street,town\na,b,c\n", false),
        ("%PDF-1.7 of somebody else", false),
        ("<!DOCTYPE html><title>Home</title>", false),
        ("BEGIN:VCALENDAR\r\nPRODID:-//Somebody//Else//EN\r\n", false),
        ("PK\u{3}\u{4} no workbook", false),
        (plan.as_str(), false),
    ];
    texts.into_iter().map(|(text, stays)| (text.as_bytes().to_vec(), stays)).collect()
}

/// Every form of a file that is made of plans, by its ending: as the terminal writes it.
fn made(room: &Room) -> Vec<(&'static str, Vec<u8>)> {
    let plan = room.file("in.plan.ron", &write_plan(&sample()));
    std::fs::create_dir(room.path("clients")).unwrap();
    room.file("clients/one.plan.ron", &write_plan(&sample()));
    let clients = room.name("clients");
    let mut made = Vec::new();
    for (command, ending) in [
        (["report", &plan], "pdf"),
        (["report", &plan], "html"),
        (["report", &plan], "xlsx"),
        (["report", &plan], "csv"),
        (["report", &plan], "ics"),
        (["portfolio", &clients], "xlsx"),
        (["portfolio", &clients], "csv"),
    ] {
        let out = room.name(&format!("{}.{ending}", command[0]));
        let words = [command[0], command[1], "-o", &out];
        assert_eq!(run(&words).exit.code(), 0, "{words:?}");
        assert_eq!(run(&words).exit.code(), 0, "{words:?}: a former one is replaced unasked");
        // By the command itself: a plan stays, and the words say how it would not.
        std::fs::write(&out, write_plan(&sample())).unwrap();
        let refused = run(&words);
        assert!(refused.exit.code() == 1 && refused.err.contains("--force"), "{words:?}: {}", refused.err);
        assert_eq!(run(&[&words[..], &["--force"]].concat()).exit.code(), 0, "{words:?}");
        made.push((ending, std::fs::read(&out).unwrap()));
    }
    made
}

#[test]
fn a_file_of_the_same_kind_is_replaced_and_nothing_else_unasked() {
    let room = Room::new();
    for (ending, bytes) in made(&room) {
        let out = room.path(&format!("tried.{ending}"));
        let put = |before: &[u8], over: Over| {
            std::fs::write(&out, before).unwrap();
            let done = store::save_report(&out, &bytes, over);
            let after = std::fs::read(&out).unwrap();
            assert!(after == if done.is_ok() { &bytes[..] } else { before }, "{ending}: neither the old nor the new");
            done.map_err(|problem| problem.id)
        };
        assert_eq!(put(b"", Over::Same), Ok(()), "{ending}: nothing is lost");
        assert_eq!(put(&bytes, Over::Nothing), Err("error-file-exists"), "{ending}");
        for (before, stays) in others() {
            let text = String::from_utf8_lossy(&before).into_owned();
            let refused = put(&before, Over::Same).unwrap_err();
            assert_eq!(refused == "error-over-other", !stays, "{ending} over {text:?}: {refused}");
            assert_eq!(put(&before, Over::Any).is_ok(), !stays, "{ending} over {text:?}, by force");
        }
    }
}

/// A workbook of somebody else is one by its form alone; what the program wrote itself may have been worked in since.
#[test]
fn a_workbook_of_somebody_else_stays() {
    let room = Room::new();
    let out = room.path("budget.xlsx");
    for (author, goes) in [("Somebody", false), ("Imtiyoz", true)] {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        workbook.set_properties(&rust_xlsxwriter::DocProperties::new().set_author(author));
        workbook.add_worksheet().write(0, 0, "our own budget").unwrap();
        workbook.save(&out).unwrap();
        let before = std::fs::read(&out).unwrap();
        let ended = run(&["report", SAMPLE, "-o", out.to_str().unwrap()]);
        assert_eq!((ended.exit.code() == 0, std::fs::read(&out).unwrap() != before), (goes, goes), "{author}");
    }
}

#[test]
fn a_plan_is_written_over_a_plan_and_over_nothing_that_cannot_be_read() {
    let room = Room::new();
    let out = room.path("tried.plan.ron");
    let put = |before: &[u8], over: Over| {
        std::fs::write(&out, before).unwrap();
        let done = store::save_plan_over(&out, &sample(), over);
        assert_eq!(std::fs::read(&out).unwrap() == before, done.is_err());
        done.map_err(|problem| problem.id)
    };
    let plan = std::fs::read("saves/dushanbe.plan.ron").unwrap();
    assert_eq!(put(&plan, Over::Same), Ok(()));
    assert_eq!(put(&plan, Over::Nothing), Err("error-file-exists"));
    for over in [Over::Same, Over::Any] {
        assert_eq!(put(NEWER.as_bytes(), over), Err("error-over-newer"));
        // By its name it is a plan, whatever became of it.
        for broken in [&b""[..], b"dear diary", b"(format: 1", b"\xff\xfe(\0"] {
            assert_eq!(put(broken, over), Err("error-over-broken"), "{broken:?}");
        }
    }
}

#[test]
fn a_plan_is_written_over_a_text_only_by_force() {
    let room = Room::new();
    let plan = room.file("a.plan.ron", &write_plan(&sample()));
    let out = room.file("notes.txt", "dear diary");
    assert_eq!(run(&["merge", &plan, &plan, "-o", &out]).exit.code(), 1);
    assert_eq!(room.text("notes.txt"), "dear diary");
    assert_eq!(run(&["merge", &plan, &plan, "-o", &out, "--force"]).exit.code(), 0);
    assert!(store::load_plan(Path::new(&out)).is_ok());
}

/// A plan that cannot be read is one by its own name, too, if a link leads to it.
#[test]
fn a_broken_plan_stays_by_whatever_link() {
    let room = Room::new();
    room.file("broken.plan.ron", "dear diary");
    symlink("broken.plan.ron", room.path("out.csv")).unwrap();
    for more in [&[][..], &["--force"][..]] {
        let ended = run(&[&["report", SAMPLE, "-o", &room.name("out.csv")], more].concat());
        assert_eq!((ended.exit.code(), room.text("broken.plan.ron")), (1, "dear diary".to_owned()));
    }
}

/// That a file is there says more than that it may not be written.
#[test]
fn a_new_plan_over_a_file_that_may_not_be_written_says_that_it_is_there() {
    let room = Room::new();
    let name = room.file("kept.plan.ron", &write_plan(&sample()));
    std::fs::set_permissions(&name, std::fs::Permissions::from_mode(0o444)).unwrap();
    let ended = run(&["new", &name]);
    assert!(ended.exit.code() == 1 && ended.err.contains("exists already"), "{}", ended.err);
    let ended = run(&["merge", SAMPLE, SAMPLE, "-o", &name]);
    assert!(ended.exit.code() == 1 && ended.err.contains("may not write here"), "{}", ended.err);
}

#[test]
fn a_report_over_the_plan_that_it_is_made_of_is_refused() {
    let room = Room::new();
    let plan = room.file("p.csv", &write_plan(&sample()));
    let ended = run(&["report", &plan, "-o", &plan]);
    assert_eq!((ended.exit.code(), room.text("p.csv")), (1, write_plan(&sample())));
    assert!(ended.err.contains("A plan stands here"), "{}", ended.err);
}

#[test]
fn links_lead_to_their_end_and_loops_nowhere() {
    let room = Room::new();
    std::fs::create_dir(room.path("real")).unwrap();
    symlink("second", room.path("first.plan.ron")).unwrap();
    symlink("real/plan.ron", room.path("second")).unwrap();
    assert_eq!(run(&["new", &room.name("first.plan.ron")]).exit.code(), 0);
    // As the desk makes every file.
    let mode = |name: &str| room.path(name).symlink_metadata().unwrap().permissions().mode() & 0o777;
    room.file("usual", "");
    assert_eq!(mode("real/plan.ron"), mode("usual"));
    let is_link = |name: &str| room.path(name).symlink_metadata().unwrap().is_symlink();
    assert!(is_link("first.plan.ron") && is_link("second") && store::load_plan(&room.path("second")).is_ok());
    // What is there already is no place for a new plan, by whatever links.
    assert_eq!(run(&["new", &room.name("first.plan.ron")]).exit.code(), 1);
    assert_eq!(run(&["merge", SAMPLE, SAMPLE, "-o", &room.name("first.plan.ron")]).exit.code(), 0);
    assert!(is_link("first.plan.ron") && is_link("second"));
    assert_ne!(room.text("real/plan.ron"), "");

    symlink("b.csv", room.path("a.csv")).unwrap();
    symlink("a.csv", room.path("b.csv")).unwrap();
    symlink("self.csv", room.path("self.csv")).unwrap();
    for name in ["a.csv", "self.csv"] {
        let ended = run(&["report", SAMPLE, "-o", &room.name(name)]);
        assert_eq!(ended.exit.code(), 1);
        assert!(ended.err.contains("lead back to themselves"), "{}", ended.err);
        assert!(is_link(name) && is_link("b.csv"));
    }
    assert!(run(&["assess", &room.name("a.csv")]).err.contains("lead back to themselves"));
}

#[test]
fn what_is_no_regular_file_is_refused_with_words() {
    let room = Room::new();
    let pipe = room.path("pipe.csv");
    mknodat(CWD, &pipe, FileType::Fifo, Mode::RWXU, 0).unwrap();
    std::fs::create_dir(room.path("folder.csv")).unwrap();
    let socket = std::os::unix::net::UnixListener::bind(room.path("socket.csv")).unwrap();
    symlink("/dev/null", room.path("null.csv")).unwrap();
    symlink("pipe.csv", room.path("to_pipe.csv")).unwrap();
    let all = [
        ("pipe.csv", "a pipe"),
        ("to_pipe.csv", "a pipe"),
        ("folder.csv", "a folder"),
        ("socket.csv", "a socket"),
        ("null.csv", "a device"),
        ("folder.csv/", "a folder"),
    ];
    for (name, what) in all {
        for more in [&[][..], &["--force"][..]] {
            let out = room.name(name);
            let mut words = vec!["report", SAMPLE, "-o", out.as_str()];
            words.extend(more);
            let ended = run(&words);
            assert_eq!(ended.exit.code(), 1, "{name}: {}", ended.out);
            assert!(ended.err.contains(what), "{name}: {}", ended.err);
        }
        assert_eq!(run(&["new", &room.name(name)]).exit.code(), 1, "{name}");
    }
    drop(socket);
    assert!(std::fs::metadata("/dev/null").unwrap().rdev() != 0);
}

#[test]
fn mode_owner_and_attributes_are_kept() {
    let room = Room::new();
    let file = room.path("kept.plan.ron");
    std::fs::write(&file, write_plan(&sample())).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o664)).unwrap();
    // Not every file system has attributes, and only root may give files away.
    let has_attributes = setxattr(&file, "user.origin", b"a mail", XattrFlags::empty()).is_ok();
    let is_given = std::os::unix::fs::chown(&file, Some(1234), Some(4321)).is_ok();
    let mut plan = sample();
    plan.company.note = "changed".to_owned();
    store::save_plan(&file, &plan).unwrap();
    let known = std::fs::metadata(&file).unwrap();
    assert_eq!(known.permissions().mode() & 0o7777, 0o664);
    if is_given {
        assert_eq!((known.uid(), known.gid()), (1234, 4321));
    }
    if has_attributes {
        let mut value = [0; 16];
        let length = getxattr(&file, "user.origin", &mut value[..]).unwrap();
        assert_eq!(&value[..length], b"a mail");
    }
    println!("attributes: {has_attributes}, given away: {is_given}");
}

/// Two names of one file would be parted without a word.
#[test]
fn a_file_of_several_names_is_told_of() {
    let room = Room::new();
    let (one, other) = (room.file("one.plan.ron", &write_plan(&sample())), room.name("other.plan.ron"));
    std::fs::hard_link(&one, &other).unwrap();
    let ended = run(&["merge", SAMPLE, "saves/dushanbe.plan.ron", "-o", &one]);
    assert_eq!(ended.exit.code(), 1);
    assert!(ended.err.contains("2 names"), "{}", ended.err);
    assert_eq!(room.text("one.plan.ron"), room.text("other.plan.ron"));
    assert_eq!(run(&["merge", SAMPLE, "saves/dushanbe.plan.ron", "-o", &one, "--force"]).exit.code(), 0);
    assert_ne!(room.text("one.plan.ron"), room.text("other.plan.ron"));
    assert_eq!(room.text("other.plan.ron"), write_plan(&sample()));

    std::fs::remove_file(&one).unwrap();
    std::fs::hard_link(&other, &one).unwrap();
    let sign = |more: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_imtiyoz"));
        command.args(["sign", &one]).args(more).env("HOME", room.0.path()).env_remove("XDG_CONFIG_HOME");
        command.output().unwrap().status.code()
    };
    assert_eq!((sign(&[]), room.text("one.plan.ron")), (Some(1), write_plan(&sample())));
    assert_eq!((sign(&["--force"]), room.text("other.plan.ron")), (Some(0), write_plan(&sample())));
}

/// Of many that make one file at once, one does, and the others are told.
#[test]
fn a_new_plan_is_made_once() {
    for _ in 0..5 {
        let room = Room::new();
        let name = room.name("new.plan.ron");
        let ends: Vec<u8> = std::thread::scope(|scope| {
            let all: Vec<_> = (0..4).map(|_| scope.spawn(|| run(&["new", &name]).exit.code())).collect();
            all.into_iter().map(|one| one.join().unwrap()).collect()
        });
        assert_eq!(ends.iter().filter(|code| **code == 0).count(), 1, "{ends:?}");
        assert_eq!(std::fs::read_dir(&room.0).unwrap().count(), 1);
        assert_eq!(run(&["assess", &name]).exit.code(), 0);
    }
}

#[test]
fn names_may_be_as_long_as_the_system_has_them() {
    let room = Room::new();
    for length in [247, 248, 249, 254, 255] {
        let name = "n".repeat(length - ".plan.ron".len()) + ".plan.ron";
        assert_eq!(run(&["new", &room.name(&name)]).exit.code(), 0, "{length}");
        assert_eq!(run(&["merge", SAMPLE, SAMPLE, "-o", &room.name(&name)]).exit.code(), 0, "{length}");
        let report = "r".repeat(length - 4) + ".csv";
        assert_eq!(run(&["report", SAMPLE, "-o", &room.name(&report)]).exit.code(), 0, "{length}");
    }
    let ended = run(&["new", &room.name(&("n".repeat(250) + ".plan.ron"))]);
    assert!(ended.exit.code() == 1 && ended.err.contains("too long"), "{}", ended.err);
}

/// Up to what the system takes at once, and beyond it.
#[test]
fn folders_may_lie_as_deep_as_they_like() {
    let room = Room::new();
    let mut deep = room.0.path().to_path_buf();
    let mut dir = rustix::fs::open(&deep, rustix::fs::OFlags::DIRECTORY, Mode::empty()).unwrap();
    let step = "d".repeat(200);
    let make = |dir: std::os::fd::OwnedFd, step: &str| {
        rustix::fs::mkdirat(&dir, step, Mode::RWXU).unwrap();
        rustix::fs::openat(&dir, step, rustix::fs::OFlags::DIRECTORY, Mode::empty()).unwrap()
    };
    while deep.as_os_str().len() + step.len() < 4_060 {
        dir = make(dir, &step);
        deep.push(&step);
    }
    let rest = "e".repeat(4_075 - deep.as_os_str().len() - 1);
    let (dir, deep) = (make(dir, &rest), deep.join(rest));
    // The name fits, and nothing longer beside it would.
    let saved = |path: &Path| {
        store::save_plan(path, &sample()).unwrap();
        store::save_plan(path, &sample()).unwrap();
        assert_eq!(store::load_plan(path).unwrap().plan, sample());
    };
    saved(&deep.join("plan.plan.ron"));
    let (_, deeper) = (make(dir, &step), deep.join(&step));
    assert!(deeper.as_os_str().len() > 4_200);
    saved(&deeper.join("plan.plan.ron"));
}

//! Only regular files are read: a pipe, a socket, a device or a folder that bears the name of a plan, of a part of a
//! rulebook, of a key or of the settings ends in an error, and nothing waits for it.

use crate::support::run;
use rustix::fs::{CWD, FileType, Mode, mknodat};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SAMPLE: &str = "saves/samarkand.plan.ron";

/// A pipe; somebody stands ready to write into it, so that who does wait for it is seen to have read it.
fn pipe(path: &Path) {
    mknodat(CWD, path, FileType::Fifo, Mode::RWXU, 0).unwrap();
    let path = path.to_path_buf();
    std::thread::spawn(move || {
        let text = std::fs::read(SAMPLE).unwrap();
        while let Ok(()) = std::fs::write(&path, &text) {}
    });
}

struct Room {
    folder: tempfile::TempDir,
    _socket: std::os::unix::net::UnixListener,
}

/// What is no file, and the words for it.
const OTHERS: [(&str, &str); 8] = [
    ("pipe.plan.ron", "a pipe"),
    ("to_pipe.plan.ron", "a pipe"),
    ("zero.plan.ron", "a device"),
    ("null.plan.ron", "a device"),
    ("socket.plan.ron", "a socket"),
    ("folder.plan.ron", "a folder"),
    ("to_folder.plan.ron", "a folder"),
    ("loop.plan.ron", "lead back to themselves"),
];

impl Room {
    fn new() -> Room {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        pipe(&at("pipe.plan.ron"));
        symlink("pipe.plan.ron", at("to_pipe.plan.ron")).unwrap();
        symlink("/dev/zero", at("zero.plan.ron")).unwrap();
        symlink("/dev/null", at("null.plan.ron")).unwrap();
        std::fs::create_dir(at("folder.plan.ron")).unwrap();
        symlink("folder.plan.ron", at("to_folder.plan.ron")).unwrap();
        symlink("loop.plan.ron", at("loop.plan.ron")).unwrap();
        let socket = std::os::unix::net::UnixListener::bind(at("socket.plan.ron")).unwrap();
        Room { folder, _socket: socket }
    }

    fn name(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }
}

#[test]
fn no_command_reads_what_is_no_file() {
    let room = Room::new();
    let out = room.name("out.csv");
    for (name, what) in OTHERS {
        let file = room.name(name);
        let commands: [&[&str]; 10] = [
            &["assess", &file],
            &["duties", &file],
            &["headroom", &file],
            &["compare", SAMPLE, &file],
            &["advise", &file],
            &["explain", &file, "training"],
            &["report", &file, "-o", &out],
            &["merge", SAMPLE, &file, "-o", &out],
            &["sign", &file],
            &["rulebook", "diff", "assets/rulebooks/uzbekistan", "--plan", &file],
        ];
        for command in commands {
            let ended = run(command);
            assert_eq!(ended.exit.code(), 1, "{command:?}");
            assert!(ended.err.contains(what), "{command:?}: {}", ended.err);
        }
    }
    assert!(!Path::new(&out).exists());
}

#[test]
fn a_portfolio_has_a_row_for_each_with_its_reason() {
    let room = Room::new();
    std::fs::copy(SAMPLE, room.name("good.plan.ron")).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    std::fs::copy(SAMPLE, elsewhere.path().join("beyond.plan.ron")).unwrap();
    symlink(elsewhere.path(), room.name("linked")).unwrap();
    let out = room.name("out.csv");
    let ended = run(&["portfolio", &room.name(""), "-o", &out]);
    assert_eq!(ended.exit.code(), 0, "{}", ended.err);
    assert!(ended.out.contains(&format!("1 files; not readable: {}", OTHERS.len())), "{}", ended.out);
    let table = std::fs::read_to_string(&out).unwrap();
    for (name, what) in OTHERS {
        let row = table.lines().find(|line| line.contains(&format!(",{name},"))).unwrap();
        assert!(row.contains(what), "{row}");
    }
    // What was left out is told: it might be what was meant.
    assert!(ended.err.contains("linked") && ended.err.contains("was not entered"), "{}", ended.err);
    assert!(!table.contains("beyond"), "{table}");
}

#[test]
fn a_portfolio_in_which_nothing_could_be_read_is_no_success() {
    let room = Room::new();
    let out = room.name("out.csv");
    let ended = run(&["portfolio", &room.name(""), "-o", &out]);
    assert_eq!(ended.exit.code(), 1);
    assert!(std::fs::read_to_string(&out).unwrap().contains("a pipe"));
    let empty = tempfile::tempdir().unwrap();
    let ended = run(&["portfolio", empty.path().to_str().unwrap(), "-o", &room.name("none.csv")]);
    assert_eq!(ended.exit.code(), 1);
    assert!(ended.err.contains("no plan file"), "{}", ended.err);
}

#[test]
fn folders_that_lie_too_deep_are_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let mut deep = folder.path().to_path_buf();
    deep.extend(["d"; 20]);
    std::fs::create_dir_all(&deep).unwrap();
    std::fs::copy(SAMPLE, deep.join("deep.plan.ron")).unwrap();
    std::fs::copy(SAMPLE, folder.path().join("near.plan.ron")).unwrap();
    let out = folder.path().join("out.csv");
    let ended = run(&["portfolio", folder.path().to_str().unwrap(), "-o", out.to_str().unwrap()]);
    assert_eq!(ended.exit.code(), 0);
    assert!(ended.err.contains("lies too deep") && ended.out.contains("not readable: 0"), "{}{}", ended.out, ended.err);
}

/// What is named as a folder and is none, and a folder that nobody may look into.
#[test]
fn a_folder_that_is_none_is_told_as_one() {
    let room = Room::new();
    let out = room.name("out.csv");
    for name in [room.name("pipe.plan.ron"), SAMPLE.to_owned()] {
        let below = format!("{name}/x.csv");
        let commands: [&[&str]; 4] = [
            &["portfolio", &name, "-o", &out],
            &["facts", "--rulebook", &name],
            &["rulebook", "diff", &name],
            &["report", SAMPLE, "-o", &below],
        ];
        for command in commands {
            let ended = run(command);
            assert_eq!(ended.exit.code(), 1, "{command:?}");
            assert!(ended.err.contains(": error: What should be a folder here is none"), "{command:?}: {}", ended.err);
            assert!(!ended.err.contains(&format!("{name}/:")), "{command:?}: {}", ended.err);
        }
    }
    let locked = room.folder.path().join("locked");
    std::fs::create_dir(&locked).unwrap();
    std::fs::copy(SAMPLE, room.name("good.plan.ron")).unwrap();
    let mode = |mode| std::fs::set_permissions(&locked, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
    mode(0o000);
    // Root may look everywhere.
    if std::fs::read_dir(&locked).is_err() {
        let ended = run(&["portfolio", &room.name(""), "-o", &out]);
        assert!(ended.err.contains("locked: error: You may not look into this folder"), "{}", ended.err);
    }
    mode(0o700);
}

/// A file of the system that is regular by its word alone.
#[cfg(target_os = "linux")]
#[test]
fn files_of_the_system_are_bounded() {
    for file in ["/proc/self/mem", "/proc/self/pagemap", "/proc/cpuinfo", "/proc/self/fd/0", "/dev/stdin"] {
        assert_eq!(run(&["assess", file]).exit.code(), 1, "{file}");
    }
}

fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copied(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn a_part_of_a_rulebook_is_a_file() {
    let others = ["a pipe", "a device", "a folder"];
    let all = ["facts.ron", "more.ron", "programmes/training.ron", "texts/en.ftl"].map(|part| (part, others));
    // A folder that is none is no folder that is left out.
    let none = ["What should be a folder here is none"; 3];
    for (part, whats) in all.into_iter().chain(["programmes", "texts"].map(|part| (part, none))) {
        for (number, what) in whats.into_iter().enumerate() {
            let folder = tempfile::tempdir().unwrap();
            let book = folder.path().join("book");
            copied(Path::new("assets/rulebooks/uzbekistan"), &book);
            let part = book.join(part);
            std::fs::create_dir_all(part.parent().unwrap()).unwrap();
            let _ = std::fs::remove_file(&part).or_else(|_| std::fs::remove_dir_all(&part));
            match number {
                0 => pipe(&part),
                1 => symlink("/dev/zero", &part).unwrap(),
                _ if what.starts_with("What") => std::fs::write(&part, "").unwrap(),
                _ => std::fs::create_dir(&part).unwrap(),
            }
            let ended = run(&["assess", SAMPLE, "--rulebook", book.to_str().unwrap()]);
            assert_eq!(ended.exit.code(), 1, "{}", part.display());
            assert!(ended.err.contains(what), "{}: {}", part.display(), ended.err);
        }
    }
}

/// The program with a folder of its own for settings and keys, and no screen.
fn program(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_imtiyoz"));
    command.args(arguments).env("HOME", home).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    for name in ["XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"] {
        command.env_remove(name);
    }
    command.output().unwrap()
}

#[test]
fn a_key_and_settings_that_are_pipes_keep_nobody_waiting() {
    let home = tempfile::tempdir().unwrap();
    let own: PathBuf = home.path().join(".config/imtiyoz");
    std::fs::create_dir_all(&own).unwrap();
    pipe(&own.join("signing.key"));
    pipe(&own.join("settings.ron"));
    let plan = home.path().join("p.plan.ron");
    std::fs::copy(SAMPLE, &plan).unwrap();
    let plan = plan.to_str().unwrap();
    assert_eq!(program(home.path(), &["sign", plan]).status.code(), Some(1));
    assert_eq!(std::fs::read(plan).unwrap(), std::fs::read(SAMPLE).unwrap());
    assert_eq!(program(home.path(), &["verify", plan]).status.code(), Some(1));
    // The window reads its settings first, and then finds no screen.
    let ended = program(home.path(), &[]);
    assert_eq!(ended.status.code(), Some(1), "{}", String::from_utf8_lossy(&ended.stderr));
}

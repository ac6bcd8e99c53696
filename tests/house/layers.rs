//! The import table of the design: who may import whom. It stands here once.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each module and what it may import of ours.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("quantity", &[]),
    ("law", &["quantity"]),
    ("plan", &["quantity", "law"]),
    ("store", &["quantity", "law", "plan"]),
    ("assess", &["quantity", "law", "plan"]),
    ("advise", &["quantity", "law", "plan", "assess"]),
    ("explain", &["quantity", "law", "plan", "assess", "advise"]),
    ("report", &["quantity", "law", "plan", "assess", "advise", "explain"]),
    ("cli", &["quantity", "law", "plan", "assess", "advise", "explain", "report", "store"]),
    ("gui", &["quantity", "law", "plan", "assess", "advise", "explain", "report", "store"]),
];

/// The rooms of the window; each may import those before it.
const ROOMS: &[&str] = &["theme", "context", "widgets", "state", "computed", "form", "why", "views", "frame", "app"];

/// Outside names that only some modules may use.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("egui", &["gui"]),
    ("eframe", &["gui"]),
    ("rfd", &["gui"]),
    ("clap", &["cli"]),
    ("fluent_bundle", &["explain"]),
    ("std::fs", &["store"]),
    ("webbrowser", &["store"]),
    ("include_dir", &["store"]),
];

fn rust_files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The module that a file below `src` belongs to.
fn module_of(path: &Path) -> String {
    let below = path.strip_prefix("src").unwrap();
    let first = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// A file's text without comments and strings, which may speak of anything.
fn code_of(text: &str) -> String {
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or(""));
    lines.collect::<Vec<&str>>().join("\n")
}

/// The modules named after `crate::` or `super::super::`, groups in braces included.
fn imports(code: &str, own: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let group = &group[..group.find("};").unwrap_or(group.len())];
            found.extend(group.split(',').map(|name| name.trim().split("::").next().unwrap().to_owned()));
        } else {
            found.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    found.retain(|name| !name.is_empty() && name != own);
    found
}

#[test]
fn every_import_is_in_the_table() {
    let table: BTreeMap<&str, &[&str]> = MAY_IMPORT.iter().copied().collect();
    let mut files = Vec::new();
    rust_files(Path::new("src"), &mut files);
    assert!(files.len() > 30, "the walk found only {} files", files.len());
    let mut wrong = Vec::new();
    for path in files {
        let module = module_of(&path);
        if matches!(module.as_str(), "main" | "lib") {
            continue;
        }
        let code = code_of(&fs::read_to_string(&path).unwrap());
        let Some(allowed) = table.get(module.as_str()) else {
            wrong.push(format!("{}: module {module} is not in the table", path.display()));
            continue;
        };
        for name in imports(&code, &module) {
            let is_ours = table.contains_key(name.as_str());
            if is_ours && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{}: {module} may not import {name}", path.display()));
            }
        }
        for (name, modules) in ONLY_IN {
            if code.contains(&format!("{name}::")) && !modules.contains(&module.as_str()) {
                wrong.push(format!("{}: {module} may not use {name}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The room that a file of the window belongs to.
fn room_of(path: &Path) -> String {
    let below = path.strip_prefix("src/gui").unwrap();
    let first = below.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// The rooms named in the code of a file.
fn rooms_in(code: &str) -> Vec<String> {
    let named = code.match_indices("crate::gui::").map(|(at, path)| &code[at + path.len()..]);
    named.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()).collect()
}

#[test]
fn no_room_of_the_window_imports_a_later_one() {
    let place = |room: &str| ROOMS.iter().position(|known| *known == room);
    let mut files = Vec::new();
    rust_files(Path::new("src/gui"), &mut files);
    let mut imports = 0;
    let mut wrong = Vec::new();
    for path in files.iter().filter(|path| !path.ends_with("gui/mod.rs")) {
        let room = room_of(path);
        let Some(own) = place(&room) else {
            wrong.push(format!("{}: room {room} is not in the table", path.display()));
            continue;
        };
        let code = code_of(&fs::read_to_string(path).unwrap());
        for name in rooms_in(&code) {
            imports += 1;
            if place(&name).is_none_or(|other| other > own) {
                wrong.push(format!("{}: {room} may not import {name}", path.display()));
            }
        }
        // A path that climbs could leave the room unseen.
        if code.contains("super::super") {
            wrong.push(format!("{}: name rooms from `crate::gui`", path.display()));
        }
    }
    assert!(imports > 300, "only {imports} imports were seen");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reading_of_imports_sees_them_all() {
    let code = "use crate::law::Rulebook;\nuse crate::{plan::Plan, store};\nfn f() { crate::assess::g(); }";
    assert_eq!(imports(code, "law"), ["plan", "store", "assess"]);
}

#[test]
fn without_the_window_the_tree_has_no_egui() {
    let text = fs::read_to_string("Cargo.toml").unwrap();
    let dependencies = text.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for name in ["eframe", "rfd"] {
        let line = dependencies.lines().find(|line| line.starts_with(name)).unwrap();
        assert!(line.contains("optional = true"), "{name} must be optional");
    }
}

/// A file that its `main.rs` does not name is never run, and says nothing of it.
#[test]
fn every_file_of_tests_is_run() {
    for binary in ["house", "law", "terminal", "window"] {
        let folder = Path::new("tests").join(binary);
        let main = fs::read_to_string(folder.join("main.rs")).unwrap();
        let mut files = Vec::new();
        rust_files(&folder, &mut files);
        for path in files {
            let name = path.file_stem().unwrap().to_str().unwrap();
            let is_named = main.lines().any(|line| line == format!("mod {name};"));
            assert!(is_named || name == "main", "{} has no `mod {name};` in its main.rs", path.display());
        }
    }
    let alone: Vec<PathBuf> = fs::read_dir("tests").unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(alone.iter().all(|path| path.is_dir()), "a test that stands alone is a program more to link: {alone:?}");
}

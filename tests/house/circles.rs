//! Inside a room no file imports, through others, a file that imports it: what a file needs can be read from
//! the bottom up.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The rooms that are in order; `src/gui` and `src/store` are not yet among them.
const ROOMS: [&str; 6] = ["quantity", "law", "plan", "assess", "advise", "explain"];

/// The files of a room by their names within it, and the names of the files that each imports.
fn imports(room: &Path, inside: &str, all: &mut BTreeMap<String, BTreeSet<String>>) {
    for entry in fs::read_dir(room.join(inside)).expect("room") {
        let path = entry.expect("entry").path();
        let name = path.strip_prefix(room).expect("inside").with_extension("");
        let name = name.to_str().expect("name").replace('/', "::");
        if path.is_dir() {
            imports(room, path.strip_prefix(room).expect("inside").to_str().expect("name"), all);
        } else if name != "mod" {
            let text = fs::read_to_string(&path).expect("text");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let code: String = lines.collect::<Vec<&str>>().join("\n");
            let own: Vec<&str> = name.trim_end_matches("::mod").split("::").collect();
            let found = code.match_indices("super::").filter(|(at, _)| !code[..*at].ends_with("super::"));
            let named = found.filter_map(|(at, _)| {
                let rest = code[at..].trim_start_matches("super::");
                let up = (code.len() - at - rest.len()) / "super::".len();
                let base = own.len().checked_sub(up)?;
                let path = rest.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).next()?;
                Some([&own[..base], &path.split("::").collect::<Vec<&str>>()].concat().join("::"))
            });
            all.insert(own.join("::"), named.collect());
        }
    }
}

/// The file that a path leads into: its longest beginning that is one.
fn file_of<'a>(path: &str, all: &'a BTreeMap<String, BTreeSet<String>>) -> Option<&'a String> {
    let mut path = path.trim_end_matches(':');
    loop {
        if let Some((file, _)) = all.get_key_value(path) {
            return Some(file);
        }
        path = path.rsplit_once("::")?.0;
    }
}

#[test]
fn no_files_of_a_room_import_one_another_in_a_circle() {
    for room in ROOMS {
        let mut all = BTreeMap::new();
        imports(&Path::new("src").join(room), "", &mut all);
        assert!(all.len() > 3, "{room} was not read");
        for start in all.keys() {
            let mut todo = vec![start];
            let mut seen = BTreeSet::new();
            while let Some(file) = todo.pop() {
                for next in all[file].iter().filter_map(|path| file_of(path, &all)).filter(|next| *next != file) {
                    assert_ne!(next, start, "{room}: {start} imports itself through {file}");
                    if seen.insert(next) {
                        todo.push(next);
                    }
                }
            }
        }
    }
}

//! What the program can say: every mistake has its words.

use crate::support::words;
use imtiyoz::explain::Words;
use include_dir::{Dir, include_dir};

static SOURCE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src");

fn english() -> Words {
    words("en")
}

/// Name and text of each file below, without the unit tests at its foot.
fn files(dir: &Dir<'_>) -> Vec<(String, String)> {
    // What an example in a comment says is no sentence of the program.
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let code = |text: &str| {
        let code = text.split("#[cfg(test)]").next().unwrap_or("");
        code.lines().filter(is_code).collect::<Vec<&str>>().join("\n")
    };
    let mut all: Vec<_> =
        dir.files().map(|f| (f.path().display().to_string(), code(f.contents_utf8().unwrap()))).collect();
    all.extend(dir.dirs().flat_map(files));
    all
}

#[test]
fn every_problem_is_worded_and_says_what_to_do() {
    let words = english();
    let mut lacking = Vec::new();
    let mut seen = 0;
    for (name, code) in files(&SOURCE) {
        for part in ["\"error-", "\"warning-"] {
            for (at, _) in code.match_indices(part) {
                let id = code[at + 1..].split('"').next().unwrap();
                seen += 1;
                if !words.has(id) || words.attribute(id, "help", &[]).is_none() {
                    lacking.push(format!("{name}: {id}"));
                }
            }
        }
    }
    assert!(seen > 40, "only {seen} found");
    assert!(lacking.is_empty(), "{lacking:#?}");
}

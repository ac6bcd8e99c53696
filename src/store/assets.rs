//! What is embedded in the binary, and rulebooks read from a folder instead.

use super::plans::folder_problem;
use crate::law::SourceFile;
use crate::quantity::Problem;
use include_dir::{Dir, include_dir};
use std::path::Path;

static RULEBOOKS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/rulebooks");
static THEME: &str = include_str!("../../assets/theme.ron");
static FONT: &[u8] = include_bytes!("../../assets/fonts/Inter-app.ttf");
static TEXTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/texts");

/// No rulebook is larger than this, all files together.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// No rulebook has more files than this.
const MOST_FILES: usize = 500;

/// Name and content of a file of words.
pub type TextFile = (String, String);

/// The files of the rulebook that is built in.
pub fn embedded_rulebook() -> Vec<SourceFile> {
    let mut files = Vec::new();
    if let Some(dir) = RULEBOOKS.get_dir("uzbekistan") {
        collect(dir, "uzbekistan/", &mut files);
    }
    files
}

fn collect(dir: &Dir<'_>, prefix: &str, files: &mut Vec<SourceFile>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let name = path.strip_prefix(prefix).unwrap_or(&path).to_owned();
        if let (true, Some(text)) = (name.ends_with(".ron"), file.contents_utf8()) {
            files.push(SourceFile { name, text: text.to_owned() });
        }
    }
    for below in dir.dirs() {
        collect(below, prefix, files);
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
}

/// Colours and sizes of the window and of paper, as RON.
pub fn theme() -> &'static str {
    THEME
}

/// The font of the window and of paper: Inter with tabular figures, weights 400 to 700.
pub fn font() -> &'static [u8] {
    FONT
}

/// The languages that texts are built in for.
pub fn languages() -> Vec<String> {
    TEXTS.dirs().map(|dir| dir.path().to_string_lossy().into_owned()).collect()
}

/// Name and text of each file of a language's words; empty for an unknown language.
pub fn texts(language: &str) -> Vec<TextFile> {
    let mut files: Vec<(String, String)> = Vec::new();
    if let Some(dir) = TEXTS.get_dir(language) {
        for file in dir.files() {
            let name = file.path().to_string_lossy().into_owned();
            files.push((name, file.contents_utf8().unwrap_or_default().to_owned()));
        }
    }
    files.sort();
    files
}

/// Those of them that are the program's own.
pub fn program_texts(language: &str) -> Vec<TextFile> {
    texts(language).into_iter().filter(|(name, _)| !is_of_rulebook(name)).collect()
}

/// Those of them that are of a rulebook that is built in.
pub fn rulebook_texts(language: &str, rulebook: &str) -> Vec<TextFile> {
    let own = format!("{rulebook}.ftl");
    let is_own = |name: &str| is_of_rulebook(name) && Path::new(name).file_name().is_some_and(|file| *file == *own);
    texts(language).into_iter().filter(|(name, _)| is_own(name)).collect()
}

fn is_of_rulebook(name: &str) -> bool {
    Path::new(name).file_stem().is_some_and(|stem| RULEBOOKS.get_dir(stem).is_some())
}

/// A rulebook's files from a folder, and the words that come with it (`texts/<language>.ftl`).
///
/// # Errors
/// The folder or a file cannot be read, or is beyond what a rulebook may be.
pub fn rulebook_folder(folder: &Path) -> Result<(Vec<SourceFile>, Vec<TextFile>), Problem> {
    let mut files = Vec::new();
    let mut words = Vec::new();
    let mut left = MOST_BYTES;
    for below in ["", "programmes", "texts"] {
        let path = if below.is_empty() { folder.to_path_buf() } else { folder.join(below) };
        // What stands there and is no folder is a mistake; nothing is none.
        if !below.is_empty() && std::fs::symlink_metadata(&path).is_err() {
            continue;
        }
        let entries = std::fs::read_dir(&path).map_err(|e| folder_problem(&e, &path))?;
        for entry in entries {
            let path = entry.map_err(|e| folder_problem(&e, &path))?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let is_words = below == "texts" && name.ends_with(".ftl");
            let is_rules = below != "texts" && name.ends_with(".ron");
            if !(is_words || is_rules) {
                continue;
            }
            let text = read_bounded(&path, &mut left)?;
            if is_words {
                words.push((name, text));
            } else if below.is_empty() {
                files.push(SourceFile { name, text });
            } else {
                files.push(SourceFile { name: format!("{below}/{name}"), text });
            }
            if files.len() + words.len() > MOST_FILES {
                return Err(Problem::error("error-too-many").arg("what", "files").arg("most", MOST_FILES));
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    words.sort();
    Ok((files, words))
}

/// A file's text, if the bytes left of all files hold it.
fn read_bounded(path: &Path, left: &mut usize) -> Result<String, Problem> {
    let too_large = Problem::error("error-rulebook-size").arg("most", MOST_BYTES / 1024 / 1024);
    let text = super::regular::text(path, *left, too_large)?;
    *left = left.saturating_sub(text.len());
    Ok(text)
}

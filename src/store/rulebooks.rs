//! The files of a rulebook, built in or of a folder: one layout, one loader.
//!
//! ```text
//! *.ron, programmes/*.ron     the law and its cases
//! texts/<language>.ftl        its words
//! ```

use super::assets::TextFile;
use super::plans::folder_problem;
use crate::law::SourceFile;
use crate::quantity::Problem;
use include_dir::{Dir, include_dir};
use std::path::{Path, PathBuf};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/rulebooks");

/// No rulebook is larger than this, all files together.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// No rulebook has more files than this.
const MOST_FILES: usize = 500;

/// The folders of a rulebook, itself first, and how the files are named that are read of each.
const FOLDERS: [(&str, &str); 3] = [("", ".ron"), ("programmes", ".ron"), ("texts", ".ftl")];

/// The files of a rulebook.
#[derive(Clone, Debug, Default)]
pub struct RulebookFiles {
    pub law: Vec<SourceFile>,
    /// Its words, `<language>.ftl` each.
    pub words: Vec<TextFile>,
}

/// The law of the rulebook that is built in.
pub fn embedded_rulebook() -> Vec<SourceFile> {
    built_in_rulebook("uzbekistan").law
}

/// The files of the rulebook of this id that is built in; none where there is no such rulebook.
pub fn built_in_rulebook(id: &str) -> RulebookFiles {
    let listed = |below: &str| {
        let folder = if below.is_empty() { id.to_owned() } else { format!("{id}/{below}") };
        let files = BUILT_IN.get_dir(folder).into_iter().flat_map(Dir::files);
        files.map(|file| Ok((name_of(file.path()), file.contents_utf8().unwrap_or_default()))).collect()
    };
    // What is built in is no larger than what a folder may hold: a test reads it from its folder.
    gathered(listed, |text| Ok(text.to_owned())).unwrap_or_default()
}

/// A rulebook's files from a folder.
///
/// # Errors
/// The folder or a file cannot be read, or is beyond what a rulebook may be.
pub fn rulebook_folder(folder: &Path) -> Result<RulebookFiles, Problem> {
    let mut left = MOST_BYTES;
    let listed = |below: &str| -> Vec<Result<(String, PathBuf), Problem>> {
        let path = if below.is_empty() { folder.to_path_buf() } else { folder.join(below) };
        // What stands there and is no folder is a mistake; nothing is none.
        if !below.is_empty() && std::fs::symlink_metadata(&path).is_err() {
            return Vec::new();
        }
        match std::fs::read_dir(&path) {
            Ok(entries) => {
                let paths = entries.map(|entry| entry.map_err(|e| folder_problem(&e, &path)).map(|entry| entry.path()));
                paths.map(|path| path.map(|path| (name_of(&path), path))).collect()
            }
            Err(error) => vec![Err(folder_problem(&error, &path))],
        }
    };
    gathered(listed, |path| read_bounded(&path, &mut left))
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Reads what belongs to a rulebook of all that is listed in each of its folders.
fn gathered<T>(
    listed: impl Fn(&str) -> Vec<Result<(String, T), Problem>>,
    mut read: impl FnMut(T) -> Result<String, Problem>,
) -> Result<RulebookFiles, Problem> {
    let mut found = RulebookFiles::default();
    for (below, ending) in FOLDERS {
        for entry in listed(below) {
            let (name, place) = entry?;
            if !name.ends_with(ending) {
                continue;
            }
            let text = read(place)?;
            match below {
                "" => found.law.push(SourceFile { name, text }),
                "texts" => found.words.push((name, text)),
                _ => found.law.push(SourceFile { name: format!("{below}/{name}"), text }),
            }
            if found.law.len() + found.words.len() > MOST_FILES {
                return Err(Problem::error("error-too-many").arg("what", "files").arg("most", MOST_FILES));
            }
        }
    }
    found.law.sort_by(|a, b| a.name.cmp(&b.name));
    found.words.sort();
    Ok(found)
}

/// A file's text, if the bytes left of all files hold it.
fn read_bounded(path: &Path, left: &mut usize) -> Result<String, Problem> {
    let too_large = Problem::error("error-rulebook-size").arg("most", MOST_BYTES / 1024 / 1024);
    let text = super::regular::text(path, *left, too_large)?;
    *left = left.saturating_sub(text.len());
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rulebook_built_in_is_that_of_its_folder() {
        let (built_in, read) =
            (built_in_rulebook("uzbekistan"), rulebook_folder(Path::new("assets/rulebooks/uzbekistan")).unwrap());
        let texts = |files: &RulebookFiles| {
            let law = files.law.iter().map(|file| (file.name.clone(), file.text.clone()));
            law.chain(files.words.clone()).collect::<Vec<TextFile>>()
        };
        assert_eq!(texts(&built_in), texts(&read));
        assert!(built_in.law.len() > 40 && built_in.words.len() == 4);
        assert!(built_in_rulebook("nowhere").law.is_empty());
    }
}

//! Files embedded in the binary: the program's own words, colours and font. Rulebooks: [`super::rulebooks`].

use include_dir::{Dir, include_dir};

static THEME: &str = include_str!("../../assets/theme.ron");
static FONT: &[u8] = include_bytes!("../../assets/fonts/Inter-app.ttf");
static TEXTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/texts");

/// Name and content of a file of words.
pub type TextFile = (String, String);

/// Colours and sizes of the window and of paper, as RON.
pub fn theme() -> &'static str {
    THEME
}

/// The font of the window and of paper: Inter with tabular figures, weights 400 to 700.
pub fn font() -> &'static [u8] {
    FONT
}

/// The program's own words in a language, name and text of each file; empty for an unknown language.
pub fn texts(language: &str) -> Vec<TextFile> {
    let mut files: Vec<TextFile> = Vec::new();
    if let Some(dir) = TEXTS.get_dir(language) {
        for file in dir.files() {
            let name = file.path().to_string_lossy().into_owned();
            files.push((name, file.contents_utf8().unwrap_or_default().to_owned()));
        }
    }
    files.sort();
    files
}

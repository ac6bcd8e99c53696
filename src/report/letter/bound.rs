//! How much of a text goes into the letter. A file may bring megabytes of notes, and nobody reads a letter of a thousand
//! pages: what is longer is cut, and says so.

use super::super::document::Document;
use crate::explain::{Arg, Speaker};
use crate::quantity::shortened;

/// Of one text, in letters: some seven pages.
const MOST_OF_A_TEXT: usize = 20_000;
/// Of all long texts together.
const MOST_OF_ALL: usize = 200_000;
/// A text of so many letters is never cut.
const SHORT: usize = 2_000;

/// Cuts what is too long, and says how much more stands in the file.
pub(super) fn bounded(document: &mut Document, speaker: &Speaker<'_>) {
    let mut left = MOST_OF_ALL;
    for run in document.runs_mut().filter(|run| run.text.len() > SHORT) {
        let letters = run.text.chars().count();
        let most = MOST_OF_A_TEXT.min(left).max(SHORT);
        left = left.saturating_sub(letters.min(most));
        if letters > most {
            let told = speaker.words.text("letter-cut", &[("count", Arg::from(letters - most))]);
            run.text = format!("{} {told}", shortened(&run.text, most));
        }
    }
}

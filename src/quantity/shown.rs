//! What of a text from anywhere may be shown: the one place that knows which letters steer a screen, a reader or
//! another program instead of being read. Every way out of the program asks here.

use std::borrow::Cow;

/// Whether a letter steers what shows it: moves a cursor, turns the direction of writing, ends a line, or is no
/// letter at all and breaks the file that it is written to.
pub fn steers(letter: char) -> bool {
    letter.is_control() || turns(letter) || is_no_letter(letter)
}

/// Marks of direction, and the deprecated ones beside them.
fn turns(letter: char) -> bool {
    matches!(letter, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}')
}

/// Separators of lines and paragraphs, marks of annotation, tags, and what Unicode reserves as no character.
fn is_no_letter(letter: char) -> bool {
    let place = u32::from(letter);
    matches!(letter, '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
        || matches!(letter, '\u{FDD0}'..='\u{FDEF}')
        || place & 0xFFFE == 0xFFFE
}

/// Whether a letter has no shape of its own: joiners, soft hyphens, selectors of variants, the byte order mark.
pub fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}')
        || matches!(letter, '\u{200B}'..='\u{200D}' | '\u{2060}'..='\u{2065}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}')
        || matches!(letter, '\u{FEFF}' | '\u{FFA0}' | '\u{E0100}'..='\u{E01EF}')
}

/// A text on one line, without what steers: where a line ended or a control character stood is a space.
pub fn harmless(text: &str) -> Cow<'_, str> {
    kept(text, |_| false)
}

/// Takes out of a text of several lines what steers; line ends and tabs stay.
pub fn harmless_lines(text: &str) -> Cow<'_, str> {
    kept(text, |letter| matches!(letter, '\n' | '\t'))
}

fn kept(text: &str, stays: impl Fn(char) -> bool) -> Cow<'_, str> {
    let goes = |letter: char| steers(letter) && !stays(letter);
    if !text.contains(goes) {
        return Cow::Borrowed(text);
    }
    let shown = text.chars().filter_map(|letter| match letter {
        letter if !goes(letter) => Some(letter),
        letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') => Some(' '),
        _ => None,
    });
    Cow::Owned(shown.collect())
}

/// A text of at most so many letters; of a longer one the beginning, and a sign that it goes on.
pub fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_not_shown_and_every_script_is() {
        let hostile =
            "a\u{1b}[31m\u{7}\0\u{9b}\u{7f}\u{202e}\u{61c}\u{2066}\u{feff}\u{2028}\u{ffff}\u{1fffe}\u{e0041}b";
        let shown = harmless(hostile);
        assert!(!shown.chars().any(steers), "{shown:?}");
        assert!(shown.starts_with("a [31m") && shown.ends_with('b'));
        assert_eq!(harmless("one\r\ntwo\u{2029}three"), "one  two three");
        assert_eq!(harmless_lines("one\n\ttwo\r"), "one\n\ttwo ");
        for text in ["oʻzbek, Ўзбек", "株式会社", "شركة", "👩‍💻", "e\u{301}"] {
            assert!(matches!(harmless(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn a_long_text_is_cut_between_letters() {
        assert_eq!(shortened("ўзбек", 5), "ўзбек");
        assert_eq!(shortened("ўзбек", 2), "ўз…");
    }
}

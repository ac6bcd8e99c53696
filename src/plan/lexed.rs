//! The text of a plan file in pieces, as RON parts it: what is blank, what is a comment, what stands in quotes. For
//! whoever must not take two slashes in an address for a comment, or a blank in a name for one between two fields.

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Between the others, and of no meaning.
    Blank,
    /// To the end of its line, which is not in it.
    LineComment,
    BlockComment,
    /// In quotes of any kind, the quotes included.
    Text,
    /// A name or a number.
    Word,
    /// One character of its own.
    Mark,
}

/// The pieces of a text, which together are the whole text.
pub fn pieces(text: &str) -> impl Iterator<Item = (Kind, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (kind, length) = first(rest)?;
        let (piece, after) = rest.split_at_checked(length)?;
        rest = after;
        Some((kind, piece))
    })
}

/// The kind and the length of the first piece; `None` at the end.
fn first(text: &str) -> Option<(Kind, usize)> {
    let letter = text.chars().next()?;
    let while_it = |is: fn(char) -> bool| text.find(|letter| !is(letter)).unwrap_or(text.len());
    Some(match letter {
        ' ' | '\t' | '\r' | '\n' => (Kind::Blank, while_it(|letter| matches!(letter, ' ' | '\t' | '\r' | '\n'))),
        '/' if text.starts_with("//") => (Kind::LineComment, text.find('\n').unwrap_or(text.len())),
        '/' if text.starts_with("/*") => (Kind::BlockComment, block_comment(text)),
        '"' => (Kind::Text, quoted(text, '"', 0)),
        '\'' => (Kind::Text, quoted(text, '\'', 0)),
        'r' | 'b' if raw_text(text).is_some() => (Kind::Text, raw_text(text)?),
        letter if is_of_word(letter) => (Kind::Word, while_it(is_of_word)),
        letter => (Kind::Mark, letter.len_utf8()),
    })
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '.' | '+' | '-')
}

/// To the quote that closes it; one behind a backslash does not.
fn quoted(text: &str, quote: char, start: usize) -> usize {
    let mut is_escaped = false;
    for (place, letter) in text.char_indices().skip_while(|(place, _)| *place <= start) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            letter if letter == quote => return place + letter.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// `b"..."`, `r"..."`, `r#"..."#` and both together; `None` for a word that only begins so.
fn raw_text(text: &str) -> Option<usize> {
    let after = text.strip_prefix('b').unwrap_or(text);
    let start = text.len() - after.len();
    let Some(raw) = after.strip_prefix('r') else {
        return match after.chars().next()? {
            quote @ ('"' | '\'') => Some(quoted(text, quote, start)),
            _ => None,
        };
    };
    let inside = raw.trim_start_matches('#');
    let fences = raw.len() - inside.len();
    let inside = inside.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(fences));
    Some(inside.find(&end).map_or(text.len(), |place| text.len() - inside.len() + place + end.len()))
}

/// To the end of the comment; comments stand in comments.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut place) = (0_usize, 0);
    while let Some(rest) = text.get(place..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            (depth, place) = (depth + 1, place + 2);
        } else if rest.starts_with("*/") {
            (depth, place) = (depth.saturating_sub(1), place + 2);
            if depth == 0 {
                return place;
            }
        } else {
            place += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// A text with the ends of its lines as this program writes them.
pub fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn kinds(text: &str) -> Vec<(Kind, &str)> {
        pieces(text).filter(|(kind, _)| *kind != Kind::Blank).collect()
    }

    #[test]
    fn what_stands_in_quotes_is_one_piece() {
        for text in
            [r#""http://x""#, r#""a\"//b""#, r##"r"//""##, r###"r#"a"//b"#"###, r##"br"//""##, r#"b"//""#, r"'\''"]
        {
            assert_eq!(kinds(text), [(Kind::Text, text)], "{text}");
            let with_more = format!("{text} // {text}");
            assert_eq!(kinds(&with_more).last().unwrap().0, Kind::LineComment, "{text}");
        }
        assert_eq!(kinds("r#name"), [(Kind::Word, "r"), (Kind::Mark, "#"), (Kind::Word, "name")]);
        assert_eq!(kinds("/* a /* b */ // */ 1")[1], (Kind::Word, "1"));
        assert_eq!(kinds("1 // a\n2").len(), 3);
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_whole_text(text in any::<String>(), odd in "[rb#\"'/*\\\\\n a]*") {
            for text in [text, odd] {
                prop_assert_eq!(pieces(&text).map(|(_, piece)| piece).collect::<String>(), text);
            }
        }
    }
}

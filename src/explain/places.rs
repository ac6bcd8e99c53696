//! The places of an act in the words of a language: `483, 61` of a code as `Art. 483, part 61`.
//!
//! The law's data holds numbers alone; what they are numbers of is said by the act.

use super::words::Words;
use crate::law::CountedBy;

/// So many numbers, letters of them apart, are read as a place; more is shown as it stands.
const MOST_NUMBERS: usize = 20;

/// One article with its parts, or paragraphs.
#[derive(Debug, PartialEq, Eq)]
struct Group<'a> {
    numbers: Vec<Number<'a>>,
    parts: Vec<Number<'a>>,
}

/// A number, a run of numbers, or a number with the letter of what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number<'a> {
    One(&'a str),
    Run(&'a str, &'a str),
    Lettered(&'a str, &'a str),
}

impl Words {
    /// A place in an act, as the language cites it; what is no number stays as it is written.
    pub fn place(&self, at: &str, by: CountedBy) -> String {
        let Some(groups) = groups(at, by) else { return self.said("place-as-written", &[("at", at)]) };
        let worded: Vec<String> = groups.iter().map(|group| self.group(group, by)).collect();
        worded.join("; ")
    }

    fn group(&self, group: &Group<'_>, by: CountedBy) -> String {
        let whole = match by {
            CountedBy::Articles => self.counted_place("place-article", &group.numbers),
            CountedBy::Paragraphs => self.counted_place("place-paragraph", &group.numbers),
        };
        if group.parts.is_empty() {
            return whole;
        }
        let part = self.counted_place("place-part", &group.parts);
        self.said("place-parted", &[("article", &whole), ("part", &part)])
    }

    /// `id` of a single number, `ids` of several.
    fn counted_place(&self, id: &str, numbers: &[Number<'_>]) -> String {
        if let [Number::Lettered(number, letter)] = numbers {
            let whole = self.said(id, &[("number", number)]);
            return self.said("place-lettered", &[("place", &whole), ("letter", letter)]);
        }
        let is_one = matches!(numbers, [Number::One(_)]);
        let listed: Vec<String> = numbers.iter().map(Number::plain).collect();
        let id = if is_one { id.to_owned() } else { format!("{id}s") };
        self.said(&id, &[("number", &listed.join(", "))])
    }
}

impl Number<'_> {
    fn plain(&self) -> String {
        match self {
            Number::One(number) => (*number).to_owned(),
            Number::Run(first, last) => format!("{first}\u{2013}{last}"),
            Number::Lettered(number, letter) => format!("{number}({letter})"),
        }
    }
}

/// The groups of a place, `None` where anything else than numbers stands there.
///
/// "And" is read as well: rulebooks written before the semicolon was part them so. A number after it
/// is a part of the article before it where that had parts, unless it has parts itself.
fn groups(at: &str, by: CountedBy) -> Option<Vec<Group<'_>>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut count = 0;
    for semicolon in at.split(';') {
        for (place, text) in semicolon.split(" and ").enumerate() {
            let numbers: Option<Vec<Number<'_>>> = text.split(',').map(|number| read_number(number.trim())).collect();
            let numbers = numbers?;
            count += numbers.len();
            let (first, parts) = numbers.split_first()?;
            match (by, groups.last_mut()) {
                (CountedBy::Paragraphs, Some(last)) if place > 0 => last.numbers.extend(&numbers),
                (CountedBy::Paragraphs, _) => groups.push(Group { numbers, parts: Vec::new() }),
                (CountedBy::Articles, Some(last)) if place > 0 && parts.is_empty() && !last.parts.is_empty() => {
                    last.parts.push(*first);
                }
                (CountedBy::Articles, _) => groups.push(Group { numbers: vec![*first], parts: parts.to_vec() }),
            }
        }
    }
    (count <= MOST_NUMBERS).then_some(groups)
}

fn read_number(text: &str) -> Option<Number<'_>> {
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if is_number(text) {
        return Some(Number::One(text));
    }
    if let Some((first, last)) = text.split_once(['-', '\u{2013}']) {
        return (is_number(first) && is_number(last)).then_some(Number::Run(first, last));
    }
    let (number, letter) = text.strip_suffix(')')?.split_once('(')?;
    let is_letter = letter.chars().all(char::is_alphabetic) && letter.chars().count() == 1;
    (is_number(number) && is_letter).then_some(Number::Lettered(number, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "\
place-article = Art. { $number }
place-articles = Arts. { $number }
place-part = part { $number }
place-parts = parts { $number }
place-paragraph = para. { $number }
place-paragraphs = paras. { $number }
place-parted = { $article }, { $part }
place-lettered = { $place }({ $letter })
place-as-written = { $at }
";

    fn place(at: &str, by: CountedBy) -> String {
        Words::new("en", &[("a.ftl".to_owned(), ENGLISH.to_owned())], &[]).unwrap().place(at, by)
    }

    #[test]
    fn the_act_says_what_its_numbers_count() {
        use CountedBy::{Articles, Paragraphs};
        for (at, by, said) in [
            ("1", Paragraphs, "para. 1"),
            ("1(a)", Paragraphs, "para. 1(a)"),
            ("2-3", Paragraphs, "paras. 2–3"),
            ("2, 5", Paragraphs, "paras. 2, 5"),
            ("1(a), 2", Paragraphs, "paras. 1(a), 2"),
            ("337", Articles, "Art. 337"),
            ("339-340", Articles, "Arts. 339–340"),
            ("483, 61", Articles, "Art. 483, part 61"),
            ("483, 62-63", Articles, "Art. 483, parts 62–63"),
            ("337, 7, 13", Articles, "Art. 337, parts 7, 13"),
            ("382; 483, 27", Articles, "Art. 382; Art. 483, part 27"),
        ] {
            assert_eq!(place(at, by), said, "{at}");
        }
    }

    #[test]
    fn and_is_no_word_of_a_place() {
        for (at, said) in [
            ("337, 7 and 13", "Art. 337, parts 7, 13"),
            ("382 and 483, 27", "Art. 382; Art. 483, part 27"),
            ("382 and 483", "Art. 382; Art. 483"),
        ] {
            assert_eq!(place(at, CountedBy::Articles), said, "{at}");
        }
        assert_eq!(place("1 and 3", CountedBy::Paragraphs), "paras. 1, 3");
    }

    #[test]
    fn what_is_no_number_stays_as_it_is_written() {
        let many = ["1"; 100].join(", ");
        for at in ["", "annex 2", "1-2-3", "7(ab)", "7()", ", ", "12a", &many] {
            assert_eq!(place(at, CountedBy::Articles), at);
        }
    }
}

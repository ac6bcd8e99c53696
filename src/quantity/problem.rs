//! A mistake as a fact: what is wrong and where. Its words are found elsewhere, by its id.

use super::Origin;

/// Whether the work can go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Warning,
    Error,
}

/// A place in a text; both count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

impl Place {
    /// The place of a byte offset in a text.
    pub fn of(text: &str, offset: usize) -> Place {
        LineStarts::new(text).place(offset)
    }
}

/// Where the lines of a text begin, for whoever asks for many places in it.
pub struct LineStarts<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> LineStarts<'a> {
    pub fn new(text: &'a str) -> LineStarts<'a> {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        LineStarts { text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// The place of a byte offset; of one beyond the text, or within a letter, the text's end.
    pub fn place(&self, offset: usize) -> Place {
        let offset = if self.text.is_char_boundary(offset) { offset } else { self.text.len() };
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line.checked_sub(1).and_then(|before| self.starts.get(before)).copied().unwrap_or(0);
        Place { line, column: self.text.get(start..offset).unwrap_or("").chars().count() + 1 }
    }
}

/// One mistake or doubt, ready to be worded in any language.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The id of its message.
    pub id: &'static str,
    pub severity: Severity,
    /// What the message names: the value found, the unit expected.
    pub args: Vec<(&'static str, String)>,
    pub file: Option<String>,
    pub place: Option<Place>,
    /// Where it stands in the structure, from the outside in.
    pub path: Option<String>,
    /// Where the text at fault stood, until a place is known.
    pub origin: Option<Origin>,
}

impl Problem {
    pub fn error(id: &'static str) -> Problem {
        Problem { id, severity: Severity::Error, args: Vec::new(), file: None, place: None, path: None, origin: None }
    }

    pub fn warning(id: &'static str) -> Problem {
        Problem { severity: Severity::Warning, ..Problem::error(id) }
    }

    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Problem {
        self.args.push((name, value.to_string()));
        self
    }

    pub fn at(mut self, origin: Option<Origin>) -> Problem {
        self.origin = self.origin.or(origin);
        self
    }

    pub fn in_path(mut self, path: impl ToString) -> Problem {
        self.path = Some(path.to_string());
        self
    }

    pub fn in_file(mut self, file: &str) -> Problem {
        self.file.get_or_insert_with(|| file.to_owned());
        self
    }

    /// Turns the origin into a line and a column of `text`.
    pub fn placed_in(mut self, text: &str) -> Problem {
        if let (None, Some(origin)) = (self.place, self.origin) {
            self.place = Some(Place::of(text, origin.offset));
        }
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The first problems, and how many more there are: a file may hold more mistakes than anybody reads.
pub fn few(mut problems: Vec<Problem>) -> Vec<Problem> {
    const MOST: usize = 50;
    if problems.len() > MOST {
        let more = problems.len() - MOST;
        problems.truncate(MOST);
        problems.push(Problem::error("error-and-more").arg("count", more));
    }
    problems
}

/// The candidate nearest to `word`, if it is near enough to have been meant.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (edit_distance(word, candidate), candidate))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count().min(word.chars().count()) / 4)
        .map(|(_, candidate)| candidate)
}

/// Insertions, deletions, replacements and swaps of neighbours between two words.
fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut previous_char = None;
    for (i, x) in a.chars().enumerate() {
        let mut row = vec![i + 1];
        let mut previous_y = None;
        for (j, y) in b.iter().copied().enumerate() {
            let get = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut best = (get(&last, j) + usize::from(x != y)).min(get(&last, j + 1) + 1).min(get(&row, j) + 1);
            if Some(y) == previous_char && previous_y == Some(x) && j > 0 {
                best = best.min(get(&before, j - 1) + 1);
            }
            row.push(best);
            previous_y = Some(y);
        }
        previous_char = Some(x);
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let facts = ["it_specialists", "it_wage", "region", "resident"];
        assert_eq!(did_you_mean("it_specialist", facts), Some("it_specialists"));
        assert_eq!(did_you_mean("regoin", facts), Some("region"));
        assert_eq!(did_you_mean("office_area", facts), None);
    }

    #[test]
    fn places_count_characters_from_one() {
        let text = "один\nдва три";
        let offset = text.find("три").unwrap();
        assert_eq!(Place::of(text, offset), Place { line: 2, column: 5 });
    }
}

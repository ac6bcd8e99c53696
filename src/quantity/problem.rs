//! A mistake as a fact: what is wrong and where. Its words are found elsewhere, by its id.

use super::Origin;
use std::fmt;

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
///
/// ```
/// use imtiyoz::quantity::Month;
///
/// let problem = Month::parse("2026-13").unwrap_err();
/// assert!(problem.is_error());
/// assert_eq!(problem.to_string(), r#"error-month-no-such: found "2026-13""#);
/// ```
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

/// For a log or a developer: the place, the id of the message and what it names. The sentence that a
/// person reads is found by `explain`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{file}:")?;
        }
        if let Some(Place { line, column }) = self.place {
            write!(f, "{line}:{column}:")?;
        }
        if self.file.is_some() || self.place.is_some() {
            f.write_str(" ")?;
        }
        f.write_str(self.id)?;
        for (place, (name, value)) in self.args.iter().enumerate() {
            write!(f, "{} {name} {value:?}", if place == 0 { ":" } else { "," })?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

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
    pub fn placed_in(self, text: &str) -> Problem {
        if self.place.is_none() && self.origin.is_some() { self.placed_by(&LineStarts::new(text)) } else { self }
    }

    /// Places one of many mistakes of a text, whose lines were counted before.
    pub fn placed_by(mut self, lines: &LineStarts<'_>) -> Problem {
        if let (None, Some(origin)) = (self.place, self.origin) {
            self.place = Some(lines.place(origin.offset));
        }
        self
    }

    /// Makes an error of it, where a doubt is not let pass.
    pub fn as_error(mut self) -> Problem {
        self.severity = Severity::Error;
        self
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The most mistakes of a file told one by one, and as many doubts.
pub const MOST_TOLD: usize = 50;

/// What would have been meant is sought for so many of the first.
const MOST_MEANT: usize = 10;

/// The problems of a file: the first mistakes and doubts one by one, of the others how many there are.
#[derive(Clone, Debug, Default)]
pub struct Problems {
    told: Vec<Problem>,
    errors: usize,
    warnings: usize,
    /// How often it was sought what was meant.
    sought: usize,
}

impl Problems {
    pub fn push(&mut self, problem: Problem) {
        let is_error = problem.is_error();
        let count = if is_error { &mut self.errors } else { &mut self.warnings };
        // What was counted before, of a part of the file.
        let more = problem.args.iter().find(|_| [MORE_ERRORS, MORE_WARNINGS].contains(&problem.id));
        if let Some(more) = more.and_then(|(_, count)| count.parse::<usize>().ok()) {
            *count = count.saturating_add(more);
        } else if self.told.iter().filter(|told| told.is_error() == is_error).count() < MOST_TOLD {
            if !self.told.contains(&problem) {
                self.told.push(problem);
            }
        } else {
            *count = count.saturating_add(1);
        }
    }

    /// The candidate nearest to `word`; sought for the first mistakes only.
    pub fn meant<'a>(&mut self, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        self.sought = self.sought.saturating_add(1);
        if self.sought <= MOST_MEANT { did_you_mean(word, candidates) } else { None }
    }

    /// All that is told, and how many more there are.
    pub fn told(mut self) -> Vec<Problem> {
        if self.errors > 0 {
            self.told.push(Problem::error(MORE_ERRORS).arg("count", self.errors));
        }
        if self.warnings > 0 {
            self.told.push(Problem::warning(MORE_WARNINGS).arg("count", self.warnings));
        }
        self.told
    }
}

impl Extend<Problem> for Problems {
    fn extend<T: IntoIterator<Item = Problem>>(&mut self, problems: T) {
        problems.into_iter().for_each(|problem| self.push(problem));
    }
}

/// The first problems, and how many more there are: a file may hold more mistakes than anybody reads.
pub fn few(problems: Vec<Problem>) -> Vec<Problem> {
    let mut first = Problems::default();
    first.extend(problems);
    first.told()
}

const MORE_ERRORS: &str = "error-more";
const MORE_WARNINGS: &str = "warning-more";

/// A longer word is no slip of the hand, and comparing it would take long.
const LONGEST_MEANT: usize = 64;

/// The candidate nearest to `word`, if it is near enough to have been meant.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters: Vec<char> = word.chars().take(LONGEST_MEANT + 1).collect();
    if letters.len() > LONGEST_MEANT {
        return None;
    }
    let near = candidates.into_iter().filter_map(|candidate| {
        let other: Vec<char> = candidate.chars().collect();
        let most = 1 + other.len().min(letters.len()) / 4;
        // The distance is never less than what the lengths differ by.
        if other.len().abs_diff(letters.len()) > most {
            return None;
        }
        Some((edit_distance(&letters, &other), candidate)).filter(|(distance, _)| *distance <= most)
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// Insertions, deletions, replacements and swaps of neighbours between two words.
fn edit_distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut previous_char = None;
    for (i, x) in a.iter().copied().enumerate() {
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

    #[test]
    fn the_first_problems_are_told_and_the_others_counted() {
        let wrong = |number: usize| Problem::error("error-number").arg("found", number);
        let mut of_part = Problems::default();
        of_part.extend((0..MOST_TOLD + 5).map(wrong));
        of_part.push(Problem::warning("warning-fact-unknown"));
        let told = of_part.told();
        assert_eq!(told.len(), MOST_TOLD + 2, "a doubt is told beside any number of mistakes");
        let mut whole = Problems::default();
        whole.extend(told);
        whole.extend((0..3).map(wrong));
        let last = whole.told().pop().unwrap();
        assert_eq!((last.id, last.args), ("error-more", vec![("count", "8".to_owned())]));
    }

    #[test]
    fn a_long_word_is_compared_with_nothing() {
        let long = "x".repeat(4_000_000);
        assert_eq!(did_you_mean(&long, [long.as_str()]), None);
    }

    #[test]
    fn a_problem_shown_names_its_place_and_what_it_is_about() {
        let mut problem = Problem::error("error-month").arg("found", "2026-13").arg("known", "2026-12");
        assert_eq!(problem.to_string(), r#"error-month: found "2026-13", known "2026-12""#);
        problem.place = Some(Place { line: 3, column: 7 });
        let shown: Box<dyn std::error::Error> = Box::new(Problem::in_file(problem, "a.plan.ron"));
        assert_eq!(shown.to_string(), r#"a.plan.ron:3:7: error-month: found "2026-13", known "2026-12""#);
    }
}

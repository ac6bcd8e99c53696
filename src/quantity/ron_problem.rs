//! What the RON reader complains about, as facts with a place that a person would point to.
//!
//! The reader's span runs from before the blank to where it stopped. A wrong value is therefore
//! pointed to by the span's end, and a wrong name, which is already behind it, by the start.

use super::{Place, Problem, did_you_mean};
use ron::error::{Error, Position, SpannedError};

/// The reader's error as a mistake of the text it read.
pub(super) fn of(error: &SpannedError, text: &str) -> Problem {
    let (mut problem, side) = fact(&error.code);
    let end = Place::of(text, text.len());
    if side == Side::End {
        if text.trim().is_empty() {
            problem = Problem::error("error-ron-empty");
        } else if place(error.span.end) == end {
            problem = Problem::error("error-ron-ends");
            problem.place = Some(Place::of(text, text.trim_end().len()));
            return problem;
        } else if is_foreign_quote(text, place(error.span.end)) {
            problem = Problem::error("error-ron-quotes");
        }
    }
    problem.place = Some(match side {
        Side::Start => place(error.span.start),
        Side::End => place(error.span.end),
    });
    problem
}

/// Which end of the reader's span the mistake stands at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Start,
    End,
}

fn fact(code: &Error) -> (Problem, Side) {
    let name = name_fact(code);
    if let Some(problem) = name {
        return (problem, Side::Start);
    }
    let end = |problem| (problem, Side::End);
    let start = |problem| (problem, Side::Start);
    match code {
        Error::Eof => end(Problem::error("error-ron-ends")),
        Error::ExceededRecursionLimit => start(Problem::error("error-ron-deep")),
        Error::ExpectedString => end(Problem::error("error-ron-expected-text")),
        Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::FloatUnderscore
        | Error::UnderscoreAtBeginning
        | Error::InvalidIntegerDigit { .. } => end(Problem::error("error-ron-expected-number")),
        Error::IntegerOutOfBounds => start(Problem::error("error-ron-number-range")),
        Error::ExpectedBoolean => end(Problem::error("error-ron-expected-boolean")),
        Error::ExpectedArray => end(Problem::error("error-ron-expected-list")),
        Error::ExpectedMap => end(Problem::error("error-ron-expected-map")),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            end(Problem::error("error-ron-expected-group"))
        }
        Error::ExpectedComma => end(Problem::error("error-ron-expected-comma")),
        Error::ExpectedMapColon => end(Problem::error("error-ron-expected-colon")),
        Error::ExpectedArrayEnd
        | Error::ExpectedMapEnd
        | Error::ExpectedStructLikeEnd
        | Error::ExpectedOptionEnd
        | Error::ExpectedAttributeEnd => end(Problem::error("error-ron-expected-close")),
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            end(Problem::error("error-ron-expected-name"))
        }
        Error::ExpectedDifferentLength { found, .. } => end(Problem::error("error-ron-length").arg("found", found)),
        Error::UnexpectedChar(found) => end(Problem::error("error-ron-character").arg("found", found)),
        Error::TrailingCharacters => end(Problem::error("error-ron-trailing")),
        Error::ExpectedStringEnd => start(Problem::error("error-ron-text-open")),
        Error::InvalidEscape(_) => start(Problem::error("error-ron-escape")),
        Error::UnclosedBlockComment => start(Problem::error("error-ron-comment-open")),
        Error::InvalidValueForType { expected, .. } => start(value_fact(expected)),
        _ => end(Problem::error("error-ron")),
    }
}

/// A name that is wrong, lacking or there twice.
fn name_fact(code: &Error) -> Option<Problem> {
    let choice = |problem: Problem, found: &str, expected: &[&'static str]| {
        let problem = problem.arg("found", found).arg("expected", expected.join(", "));
        match did_you_mean(found, expected.iter().copied()) {
            Some(meant) => problem.arg("meant", meant),
            None => problem,
        }
    };
    Some(match code {
        Error::NoSuchStructField { expected, found, .. } => {
            choice(Problem::error("error-ron-unknown-field"), found.as_str(), expected)
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            choice(Problem::error("error-ron-unknown-variant"), found.as_str(), expected)
        }
        Error::MissingStructField { field, .. } => Problem::error("error-ron-missing-field").arg("field", field),
        Error::DuplicateStructField { field, .. } => Problem::error("error-ron-duplicate-field").arg("field", field),
        Error::Message(text) => {
            Problem::error("error-ron-duplicate-field").arg("field", text.strip_prefix(super::placed::TWICE)?)
        }
        Error::ExpectedDifferentStructName { expected, found } => {
            Problem::error("error-ron-wrong-name").arg("found", found).arg("expected", expected)
        }
        Error::ExpectedStructName(expected) => Problem::error("error-ron-name-missing").arg("expected", expected),
        Error::NoSuchExtension(found) => Problem::error("error-ron-extension").arg("found", found),
        _ => return None,
    })
}

/// A value of another kind than `expected`, which is the reader's English for a type.
fn value_fact(expected: &str) -> Problem {
    match expected {
        "a string" | "a borrowed string" | "a text in quotes" => Problem::error("error-ron-expected-text"),
        "a boolean" => Problem::error("error-ron-expected-boolean"),
        "a sequence" => Problem::error("error-ron-expected-list"),
        "a map" => Problem::error("error-ron-expected-map"),
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => {
            Problem::error("error-ron-expected-number")
        }
        _ => Problem::error("error-ron"),
    }
}

fn place(position: Position) -> Place {
    Place { line: position.line, column: position.col }
}

/// Whether a quote of a word processor stands there, or a single one.
fn is_foreign_quote(text: &str, place: Place) -> bool {
    let line = text.split('\n').nth(place.line.saturating_sub(1));
    line.and_then(|line| line.chars().nth(place.column.saturating_sub(1)))
        .is_some_and(|c| "'\u{2018}\u{2019}\u{201c}\u{201d}\u{201e}\u{ab}\u{bb}".contains(c))
}

#[cfg(test)]
mod tests {
    use super::super::{Placed, Problem, read_ron};
    use serde::Deserialize;
    use std::collections::BTreeMap;

    #[derive(Deserialize, Debug)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code)]
    struct Office {
        region: Placed,
        rooms: u8,
        owned: Option<bool>,
        desks: Option<Vec<Placed>>,
        by_year: Option<BTreeMap<String, u8>>,
        kind: Option<Kind>,
        size: Option<(u8, u8)>,
    }

    #[derive(Deserialize, Debug)]
    #[allow(dead_code)]
    enum Kind {
        Rented,
        Leased(u8),
    }

    fn mistake(text: &str) -> Problem {
        read_ron::<Office>(text, 0).unwrap_err()
    }

    #[track_caller]
    fn check(text: &str, id: &str, place: (usize, usize)) {
        let problem = mistake(text);
        let found = problem.place.unwrap();
        assert_eq!((problem.id, (found.line, found.column)), (id, place), "{text}");
    }

    #[test]
    fn a_file_that_ends_early_is_told_at_its_last_character() {
        for text in [
            "(",
            "(region",
            "(region:",
            "(region: \"Sirdaryo\", // rented\n\n",
            "(region: \"Sirdaryo\", rooms: 1",
            "(region: \"Sirdaryo\", desks: [\"a\"",
            "(region: \"Sirdaryo\", by_year: {\"a\": 1",
            "(region: \"Sirdaryo\", kind: Leased(1",
        ] {
            let problem = mistake(text);
            assert_eq!(problem.id, "error-ron-ends", "{text}");
            let place = problem.place.unwrap();
            assert_eq!((place.line, place.column), { (1, text.trim_end().chars().count() + 1) });
        }
        check("", "error-ron-empty", (1, 1));
        check(" \n ", "error-ron-empty", (2, 2));
    }

    #[test]
    fn wrong_names_are_pointed_to_and_put_right() {
        check("(\n  regoin: \"x\")", "error-ron-unknown-field", (2, 3));
        let args = mistake("(regoin: \"x\")").args;
        assert!(args.contains(&("meant", "region".to_owned())), "{args:?}");
        let args = mistake("(price: 1)").args;
        assert_eq!(args.len(), 2, "nothing is near: {args:?}");
        assert!(args[1].1.starts_with("region, rooms, owned"), "{args:?}");

        check("(region: \"x\")", "error-ron-missing-field", (1, 13));
        check("(region: \"x\", region: \"y\")", "error-ron-duplicate-field", (1, 15));
        check("(region: \"x\", rooms: 1, kind: Rentd)", "error-ron-unknown-variant", (1, 31));
        check("Ofice(rooms: 1)", "error-ron-wrong-name", (1, 1));
        check("#![enable(all)] (rooms: 1)", "error-ron-extension", (1, 11));
    }

    #[test]
    fn wrong_values_are_pointed_to_behind_the_blank() {
        for (text, id, column) in [
            ("(region:  5)", "error-ron-expected-text", 11),
            ("(region: “x”)", "error-ron-quotes", 10),
            ("(region: 'x')", "error-ron-quotes", 10),
            ("(rooms: \"1\")", "error-ron-expected-number", 9),
            ("(rooms: 300)", "error-ron-number-range", 9),
            ("(rooms: 1 000)", "error-ron-expected-comma", 11),
            ("(owned: yes)", "error-ron-expected-boolean", 9),
            ("(desks: \"a\")", "error-ron-expected-list", 9),
            ("(desks: [\"a\" \"b\"])", "error-ron-expected-comma", 14),
            ("(by_year: [1])", "error-ron-expected-map", 11),
            ("(by_year: {\"a\" 1})", "error-ron-expected-colon", 16),
            ("(kind: Leased)", "error-ron-expected-group", 14),
            ("(kind: Leased(1, 2))", "error-ron-expected-close", 18),
            ("(kind: \"Rented\")", "error-ron-expected-name", 8),
            ("(size: (1))", "error-ron-length", 10),
            ("(\"rooms\": 1)", "error-ron-expected-name", 2),
            ("[]", "error-ron-expected-group", 1),
            ("(region: \"x, rooms: 1)", "error-ron-text-open", 10),
            (r#"(region: "C:\q")"#, "error-ron-escape", 11),
            ("(rooms: 1, /* two", "error-ron-comment-open", 14),
            ("(region: \"x\", rooms: 1) )", "error-ron-trailing", 25),
        ] {
            check(text, id, (1, column));
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_mistake() {
        let text = "\u{feff}[\"one\"]";
        let list: Vec<Placed> = read_ron(text, 0).unwrap();
        assert_eq!(list[0].origin.map(|o| o.offset), text.find("one"));
    }
}

//! One Fluent text, read and checked before it may speak.
//!
//! The texts of an external rulebook are as little to be trusted as its rules, and the Fluent
//! reader and resolver panic or overflow the stack on a few odd forms. Those forms are refused
//! here; no message needs them.

use crate::quantity::{LineStarts, Origin, Place, Problem, few, shortened};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::collections::{BTreeMap, BTreeSet};

/// More opening brackets than this in one message are refused: the reader recurses on each.
const MOST_BRACKETS: usize = 400;
/// Longer numbers are refused: the choice of a plural form panics on what fits no 64 bits.
const MOST_DIGITS: usize = 15;
/// No message is longer, with all its variants: it stands in rows that are as wide as their longest name.
const MOST_LETTERS: usize = 2000;
/// So much of a message's name is told.
pub(super) const MOST_OF_A_NAME: usize = 80;

/// A text that was found to be without mistakes.
pub(super) struct Text {
    pub resource: FluentResource,
    /// Every message and term (`-name`) with its place, in the order of the text.
    pub ids: Vec<(String, Place)>,
}

impl Text {
    /// Reads the text of the file `name`.
    ///
    /// # Errors
    /// All mistakes of syntax, forms that are refused, and messages that stand there twice.
    pub fn read(name: &str, ftl: &str) -> Result<Text, Vec<Problem>> {
        let ftl = ftl.strip_prefix('\u{feff}').unwrap_or(ftl);
        let filed = |problem: Problem| problem.placed_in(ftl).in_file(name);
        if let Some(offset) = first_bracket_too_many(ftl) {
            let problem = Problem::error("error-ftl-brackets").at(origin(offset));
            return Err(vec![filed(problem)]);
        }
        let resource = FluentResource::try_new(ftl.to_owned())
            .map_err(|(_, errors)| errors.iter().map(|error| syntax_problem(error, ftl)).collect::<Vec<_>>());
        let checked = resource.and_then(|resource| {
            let (ids, problems) = check(&resource);
            if problems.is_empty() { Ok(Text { resource, ids }) } else { Err(problems) }
        });
        // A place is sought through the whole text: only for those that are told.
        checked.map_err(|problems| few(problems).into_iter().map(filed).collect())
    }
}

/// The place in a text that is the only one.
fn origin(offset: usize) -> Option<Origin> {
    Some(Origin { file: 0, offset })
}

fn first_bracket_too_many(ftl: &str) -> Option<usize> {
    let mut brackets = 0;
    let mut line_start = 0;
    for line in ftl.split_inclusive('\n') {
        if is_start_of_message(line) {
            brackets = 0;
        }
        // A comment is never inside brackets.
        if !line.starts_with('#') {
            for (at, _) in line.match_indices(['{', '(']) {
                brackets += 1;
                if brackets > MOST_BRACKETS {
                    return Some(line_start + at);
                }
            }
        }
        line_start += line.len();
    }
    None
}

/// Whether the line begins `name =`, which ends any bracket left open before it.
fn is_start_of_message(line: &str) -> bool {
    let line = line.strip_prefix('-').unwrap_or(line);
    line.starts_with(|c: char| c.is_ascii_alphabetic())
        && line
            .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-')
            .trim_start_matches(' ')
            .starts_with('=')
}

fn syntax_problem(error: &ParserError, ftl: &str) -> Problem {
    let problem = match &error.kind {
        ErrorKind::ExpectedToken(token) => Problem::error("error-ftl-token").arg("expected", token),
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            Problem::error("error-ftl-value")
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => Problem::error("error-ftl-default"),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Problem::error("error-ftl-choice"),
        ErrorKind::UnterminatedStringLiteral => Problem::error("error-ftl-text-open"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            Problem::error("error-ftl-escape")
        }
        ErrorKind::UnbalancedClosingBrace => Problem::error("error-ftl-brace"),
        ErrorKind::ForbiddenCallee => Problem::error("error-ftl-function"),
        _ => Problem::error("error-ftl"),
    };
    problem.at(origin(ftl.floor_char_boundary(error.pos.start)))
}

/// The ids of a text and what is to be refused in it; places are offsets until the file is known.
fn check(resource: &FluentResource) -> (Vec<(String, Place)>, Vec<Problem>) {
    let mut check = Check {
        source: resource.source(),
        lines: LineStarts::new(resource.source()),
        letters: 0,
        problems: Vec::new(),
    };
    let mut ids = Vec::new();
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for entry in resource.entries() {
        let (id, name, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.id.name, m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), t.id.name, Some(&t.value), &t.attributes),
            _ => continue,
        };
        let place = check.place(name);
        if let Some(line) = lines.insert(id.clone(), place.line) {
            check.refuse(duplicate(&id).arg("line", line), name);
        }
        ids.push((id.clone(), place));
        value.into_iter().for_each(|pattern| check.whole(pattern, name));
        let mut names: BTreeSet<&str> = BTreeSet::new();
        for attribute in attributes {
            if !names.insert(attribute.id.name) {
                let problem = duplicate(&format!("{id}.{}", attribute.id.name));
                check.refuse(problem.arg("line", place.line), attribute.id.name);
            }
            check.whole(&attribute.value, attribute.id.name);
        }
    }
    (ids, check.problems)
}

fn duplicate(id: &str) -> Problem {
    Problem::error("error-ftl-duplicate").arg("found", shortened(id, MOST_OF_A_NAME))
}

struct Check<'a> {
    source: &'a str,
    lines: LineStarts<'a>,
    /// Of the message being looked at, so far.
    letters: usize,
    problems: Vec<Problem>,
}

impl Check<'_> {
    /// `part` is a slice of the source: its address tells its offset.
    fn offset(&self, part: &str) -> Option<usize> {
        (part.as_ptr() as usize).checked_sub(self.source.as_ptr() as usize)
    }

    fn place(&self, part: &str) -> Place {
        self.lines.place(self.offset(part).unwrap_or(0))
    }

    fn refuse(&mut self, problem: Problem, part: &str) {
        self.problems.push(problem.at(self.offset(part).and_then(origin)));
    }

    /// All that a message or an attribute says.
    fn whole(&mut self, pattern: &Pattern<&str>, name: &str) {
        self.letters = 0;
        self.pattern(pattern, name);
        if self.letters > MOST_LETTERS {
            let found = shortened(name, MOST_OF_A_NAME);
            self.refuse(Problem::error("error-ftl-long").arg("found", found).arg("most", MOST_LETTERS), name);
        }
    }

    /// `near` is a name that stands before the pattern, for forms that have none of their own.
    fn pattern(&mut self, pattern: &Pattern<&str>, near: &str) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.letters += value.chars().count(),
                PatternElement::Placeable { expression } => self.expression(expression, near),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, near: &str) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, near),
            Expression::Select { selector, variants } => {
                match selector {
                    InlineExpression::VariableReference { .. } | InlineExpression::TermReference { .. } => {
                        self.inline(selector, near)
                    }
                    InlineExpression::FunctionReference { id, .. } => {
                        self.refuse(function(id.name), id.name);
                    }
                    _ => self.refuse(Problem::error("error-ftl-choice"), near),
                }
                for variant in variants {
                    self.pattern(&variant.value, near);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, near: &str) {
        match inline {
            InlineExpression::StringLiteral { value } => self.letters += value.chars().count(),
            InlineExpression::NumberLiteral { value } if value.len() > MOST_DIGITS => {
                self.refuse(Problem::error("error-ftl-number").arg("found", value), value);
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.refuse(function(id.name), id.name);
            }
            InlineExpression::TermReference { id, arguments: Some(CallArguments { positional, named }), .. } => {
                if !positional.is_empty() {
                    self.refuse(function(id.name), id.name);
                }
                for argument in named {
                    self.inline(&argument.value, argument.name.name);
                }
            }
            InlineExpression::Placeable { .. } => {
                self.refuse(Problem::error("error-ftl-nested"), near);
            }
            _ => {}
        }
    }
}

fn function(name: &str) -> Problem {
    Problem::error("error-ftl-function").arg("found", name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(ftl: &str) -> Vec<(&'static str, usize, usize)> {
        let problems = Text::read("a.ftl", ftl).err().unwrap_or_default();
        problems
            .iter()
            .map(|p| {
                assert_eq!(p.file.as_deref(), Some("a.ftl"));
                let place = p.place.unwrap();
                (p.id, place.line, place.column)
            })
            .collect()
    }

    #[test]
    fn ids_keep_their_order() {
        let text = Text::read("a.ftl", "\u{feff}b = B\n-t = T\n# c\na =\n    .help = H\n").unwrap_or_else(|_| panic!());
        let ids: Vec<_> = text.ids.iter().map(|(id, place)| (id.as_str(), place.line)).collect();
        assert_eq!(ids, [("b", 1), ("-t", 2), ("a", 4)]);
    }

    #[test]
    fn all_mistakes_are_told_with_their_places() {
        let ftl = "a = A\nb\nc = { $x ->\n    [one] 1\n}\nd = { \"x }\ne = }\nf =\na = again\n";
        let found = mistakes(ftl);
        let ids: Vec<_> = found.iter().map(|(id, line, _)| (*id, *line)).collect();
        assert_eq!(
            ids,
            [
                ("error-ftl-token", 2),
                ("error-ftl-default", 5),
                ("error-ftl-text-open", 6),
                ("error-ftl-brace", 7),
                ("error-ftl-value", 8),
            ]
        );
        assert_eq!(mistakes("a = A\nбуква = B\n")[0].1, 2);
        assert_eq!(
            mistakes("a = A\nb = B\na = again\n    .x = 1\n    .x = 2\n"),
            [("error-ftl-duplicate", 3, 1), ("error-ftl-duplicate", 5, 6)]
        );
    }

    #[test]
    fn no_message_is_longer_than_a_row_can_hold() {
        let long = "w".repeat(MOST_LETTERS);
        assert!(mistakes(&format!("a = {long}\nb =\n    .x = {long}\n")).is_empty());
        let half = "ў".repeat(MOST_LETTERS / 2);
        for ftl in [
            format!("a = {long}w"),
            format!("a = A\n    .x = {long}w"),
            format!("a = {{ \"{long}\" }}w"),
            format!("a = {half}\n    {half}"),
            format!("a = {{ $x ->\n    [one] {half}\n   *[other] w{half}\n }}"),
        ] {
            assert_eq!(mistakes(&ftl)[0].0, "error-ftl-long");
        }
    }

    #[test]
    fn of_many_mistakes_the_first_are_told() {
        for (one, id) in [("a = A\n", "error-ftl-duplicate"), ("a = }\n", "error-ftl-brace")] {
            let problems = Text::read("a.ftl", &one.repeat(20_000)).err().unwrap();
            assert_eq!((problems.len(), problems[0].id, problems[50].id), (51, id, "error-more"));
        }
    }

    #[test]
    fn forms_that_would_panic_are_refused() {
        for (ftl, id) in [
            ("a = { NUMBER($x) }", "error-ftl-function"),
            ("a = { \"x\" ->\n    *[x] { $y }\n}", "error-ftl-choice"),
            ("a = { 5 ->\n    *[x] { $y }\n}", "error-ftl-choice"),
            ("a = { { $x } }", "error-ftl-nested"),
            ("a = { -t(n: 99999999999999999999) }\n-t = { $n }", "error-ftl-number"),
            ("a = { -t($x) }\n-t = T", "error-ftl-function"),
        ] {
            assert_eq!(mistakes(ftl)[0].0, id, "{ftl}");
        }
        assert!(mistakes("a = { -t(n: 5) }{ 12 }{ \"{\" }\n-t = { $n ->\n    *[one] x\n}").is_empty());
    }

    #[test]
    fn a_flood_of_brackets_is_refused_before_it_is_read() {
        for open in ["{", "{ A(", "{ \"}\" ->\n *[a] {", "{\n"] {
            let ftl = format!("a = {}", open.repeat(100_000));
            assert_eq!(mistakes(&ftl)[0].0, "error-ftl-brackets", "{open}");
        }
        // As many as are allowed are read without harm, and the count begins anew with a message.
        let nested = format!("a = {}", "{ A(".repeat(MOST_BRACKETS / 2));
        assert_ne!(mistakes(&nested)[0].0, "error-ftl-brackets");
        let many: String = (0..MOST_BRACKETS * 2).map(|n| format!("m{n} = {{ $x }}\n")).collect();
        assert!(mistakes(&many).is_empty());
        let comment = format!("# {}\na = A\n", "(".repeat(MOST_BRACKETS * 2));
        assert!(mistakes(&comment).is_empty());
    }
}

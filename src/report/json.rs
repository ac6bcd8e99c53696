//! `assess --format json`: the shape that other programs rely on.

use super::Assessed;
use super::duties::{DutyObject, duty_objects};
use crate::assess::{self, Lack, Lacking, ProgrammeResult};
use crate::explain::Speaker;
use crate::law::Rulebook;
use crate::quantity::{Currency, Money, is_unseen, steers};
use serde::Serialize;
use std::fmt::Write;

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    currency: &'static str,
    programmes: Vec<Programme<'a>>,
    totals: Vec<Total<'a>>,
    duties: Vec<DutyObject<'a>>,
}

/// What every document about a variant begins with.
#[derive(Serialize)]
pub(super) struct Head<'a> {
    format: u32,
    plan: &'a str,
    variant: &'a str,
    rulebook: RulebookName<'a>,
}

impl<'a> Head<'a> {
    pub(super) fn of(plan: &'a str, variant: &'a str, book: &'a Rulebook) -> Head<'a> {
        Head { format: 1, plan, variant, rulebook: RulebookName::of(book) }
    }
}

#[derive(Serialize)]
pub(super) struct RulebookName<'a> {
    id: &'a str,
    version: String,
}

#[derive(Serialize)]
struct Programme<'a> {
    id: &'a str,
    kind: &'static str,
    beneficiary: &'static str,
    certainty: &'static str,
    outcome: &'static str,
    amount: Option<String>,
    low: Option<String>,
    high: Option<String>,
    years: Vec<Year<'a>>,
    unmet: Vec<Unmet<'a>>,
    needs: Vec<&'a str>,
}

#[derive(Serialize)]
struct Year<'a> {
    year: i32,
    outcome: &'static str,
    months_granted: usize,
    amount: Option<String>,
    /// The programme itself, where some months of the year are not known, so that the amount is without
    /// them; else it is not there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unknown: Vec<&'a str>,
}

#[derive(Serialize)]
struct Unmet<'a> {
    condition: &'a str,
    months: usize,
    citation: String,
}

#[derive(Serialize)]
struct Total<'a> {
    kind: &'static str,
    beneficiary: &'static str,
    certainty: &'static str,
    /// Of what is known.
    amount: String,
    /// The ids of the programmes of which some months are not known, so that the amount is without them;
    /// empty where it is whole.
    unknown: Vec<&'a str>,
    /// Whether all that is missing can only add, so that there is at least so much.
    at_least: bool,
    years: Vec<YearOfTotal<'a>>,
}

#[derive(Serialize)]
struct YearOfTotal<'a> {
    year: i32,
    amount: String,
    unknown: Vec<&'a str>,
    at_least: bool,
}

/// An array with one object per variant.
pub fn assessment_json(assessed: &[Assessed], speaker: &Speaker<'_>) -> String {
    let documents: Vec<Document<'_>> = assessed.iter().map(|one| document(one, speaker)).collect();
    json(&documents)
}

impl RulebookName<'_> {
    pub(super) fn of(book: &Rulebook) -> RulebookName<'_> {
        RulebookName { id: &book.id, version: book.version.to_string() }
    }
}

/// A value as JSON, over several lines. What steers a screen stands escaped, so that a reader at a terminal and one
/// that splits lines are as safe as a parser; what the texts say is the same.
pub fn json<T: Serialize>(value: &T) -> String {
    escaped(&serde_json::to_string_pretty(value).unwrap_or_default())
}

/// Beyond ASCII, letters stand in texts alone: each is escaped where it stands.
fn escaped(text: &str) -> String {
    let is_raw = |letter: char| letter > '~' && (steers(letter) || is_unseen(letter));
    if !text.contains(is_raw) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if is_raw(letter) {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(letter);
        }
    }
    out
}

/// Decimal text in major units.
pub(super) fn major(minor: Option<i128>, currency: Currency) -> Option<String> {
    minor.map(|minor| Money { minor, currency }.major_text())
}

fn document<'a>(assessed: &'a Assessed, speaker: &Speaker<'a>) -> Document<'a> {
    let assessment = &assessed.assessment;
    Document {
        head: Head::of(&assessed.plan, &assessed.variant, speaker.book),
        currency: assessment.currency.code(),
        programmes: assessment.programmes.iter().map(|p| programme(p, assessment.currency, speaker)).collect(),
        totals: assessment.totals.iter().map(|of| total(of, assessed, speaker)).collect(),
        duties: duty_objects(assessed, speaker),
    }
}

/// The ids of what a sum lacks.
pub(super) fn unknown<'a>(lacking: &Lacking, speaker: &Speaker<'a>) -> Vec<&'a str> {
    lacking.programmes().map(|programme| speaker.programme_id(*programme)).collect()
}

/// Whether a sum lacks something, and all of it can only add.
pub(super) fn is_at_least(lacking: &Lacking) -> bool {
    lacking.lack() == Lack::Adds
}

fn total<'a>(total: &assess::Total, assessed: &Assessed, speaker: &Speaker<'a>) -> Total<'a> {
    let assessment = &assessed.assessment;
    let amount = |minor: i128| major(Some(minor), assessment.currency).unwrap_or_default();
    let years = assessed.inputs.from.year()..=assessed.inputs.end().plus(-1).year();
    let of_year = |year: i32| {
        let sum = assessment.in_year(total.id, year)?;
        let (unknown, at_least) = (unknown(&sum.lacking, speaker), is_at_least(&sum.lacking));
        Some(YearOfTotal { year, amount: amount(sum.amount), unknown, at_least })
    };
    Total {
        kind: total.id.kind.word(),
        beneficiary: total.id.beneficiary.word(),
        certainty: total.id.certainty.word(),
        amount: amount(total.amount),
        unknown: unknown(&total.lacking, speaker),
        at_least: is_at_least(&total.lacking),
        years: years.filter_map(of_year).collect(),
    }
}

fn programme<'a>(result: &'a ProgrammeResult, currency: Currency, speaker: &Speaker<'a>) -> Programme<'a> {
    let facts = &speaker.book.facts;
    Programme {
        id: speaker.programme_id(result.programme),
        kind: result.kind.word(),
        beneficiary: result.beneficiary.word(),
        certainty: result.certainty.word(),
        outcome: result.outcome.word(),
        amount: major(result.amount, currency),
        low: major(result.bounds.low, currency),
        high: major(result.bounds.high, currency),
        years: result
            .years
            .iter()
            .map(|year| Year {
                year: year.year,
                outcome: year.outcome.word(),
                months_granted: year.months_granted,
                amount: major(year.amount, currency),
                unknown: match year.lack {
                    Lack::Nothing => Vec::new(),
                    Lack::Adds | Lack::Unsure => vec![speaker.programme_id(result.programme)],
                },
            })
            .collect(),
        unmet: result
            .unmet
            .iter()
            .map(|unmet| Unmet {
                condition: &unmet.condition,
                months: unmet.months,
                citation: speaker.citation(unmet.citation),
            })
            .collect(),
        needs: result.needs.iter().map(|fact| &facts[*fact]).map(|fact| fact.id.as_str()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_escaped_and_read_back() {
        let text = "\u{1b}\0\u{7f}\u{9b}31m\u{202e}\u{2028}\u{feff}\u{ffff}\u{e0041} Ўзбек 株 👩\u{200d}💻";
        let written = json(&[text]);
        assert!(!written.chars().any(|letter| letter != '\n' && steers(letter)), "{written}");
        assert!(written.contains("\\u007f\\u009b31m\\u202e\\u2028\\ufeff\\uffff\\udb40\\udc41 Ўзбек 株"), "{written}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&written).unwrap(), [text]);
    }
}

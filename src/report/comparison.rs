//! `compare`: variants side by side, and what each has more or less than the first.

use super::Assessed;
use super::json::{RulebookName, major};
use super::table::table;
use crate::assess::{Outcome, ProgrammeResult};
use crate::explain::Speaker;
use serde::Serialize;

/// A table of programmes by variants; the second line of a programme is the difference to the
/// first variant.
pub fn comparison_text(assessed: &[Assessed], speaker: &Speaker<'_>) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut head = vec![String::new()];
    head.extend(
        assessed.iter().map(|one| speaker.with("compare-head", &[("plan", &one.plan), ("variant", &one.variant)])),
    );
    rows.push(head);
    for (programme, _) in speaker.book.programmes.iter().enumerate() {
        let results: Vec<&ProgrammeResult> =
            assessed.iter().filter_map(|one| one.assessment.programme(programme)).collect();
        let mut row = vec![speaker.programme(programme)];
        row.extend(results.iter().zip(assessed).map(|(result, one)| match result.amount {
            Some(amount) => speaker.amount(amount, one.assessment.currency),
            None => speaker.text(&format!("outcome-{}", result.outcome.word())),
        }));
        rows.push(row);
        let mut row = vec![String::new(), String::new()];
        for (result, one) in results.iter().zip(assessed).skip(1) {
            row.push(difference_text(difference(results.first(), result), one, speaker));
        }
        if row.iter().any(|cell| !cell.is_empty()) {
            rows.push(row);
        }
    }
    let mut out = table(&rows, &(1..=assessed.len()).collect::<Vec<usize>>(), "");
    out.push('\n');
    out.push_str(&totals(assessed, speaker));
    out
}

/// What a result has more than the first; nothing where either is unknown, since that is not zero.
fn difference(first: Option<&&ProgrammeResult>, result: &ProgrammeResult) -> Option<i128> {
    let known = |result: &ProgrammeResult| match result.outcome {
        Outcome::Unknown | Outcome::LawUnknown => None,
        Outcome::Granted | Outcome::Refused | Outcome::NotInForce => Some(result.amount.unwrap_or(0)),
    };
    Some(known(result)? - known(first?)?)
}

fn difference_text(more: Option<i128>, one: &Assessed, speaker: &Speaker<'_>) -> String {
    match more.unwrap_or(0) {
        0 => String::new(),
        more if more > 0 => format!("+{}", speaker.amount(more, one.assessment.currency)),
        less => speaker.amount(less, one.assessment.currency),
    }
}

fn totals(assessed: &[Assessed], speaker: &Speaker<'_>) -> String {
    let mut keys: Vec<_> = assessed
        .iter()
        .flat_map(|one| &one.assessment.totals)
        .map(|total| (total.kind, total.beneficiary, total.certainty))
        .collect();
    keys.sort();
    keys.dedup();
    let rows: Vec<Vec<String>> = keys
        .into_iter()
        .map(|(kind, beneficiary, certainty)| {
            let mut row = vec![speaker.with(
                "compare-total",
                &[
                    ("kind", &speaker.text(&format!("kind-{}", kind.word()))),
                    ("beneficiary", &speaker.text(&format!("beneficiary-{}", beneficiary.word()))),
                    ("certainty", &speaker.text(&format!("certainty-{}", certainty.word()))),
                ],
            )];
            row.extend(assessed.iter().map(|one| {
                let same = |total: &&crate::assess::Total| {
                    (total.kind, total.beneficiary, total.certainty) == (kind, beneficiary, certainty)
                };
                let total = one.assessment.totals.iter().find(same);
                // A variant without any such amount has no total, which is not a total of zero.
                total.map_or_else(|| "–".to_owned(), |total| speaker.amount(total.amount, one.assessment.currency))
            }));
            row
        })
        .collect();
    table(&rows, &(1..=assessed.len()).collect::<Vec<usize>>(), "")
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    rulebook: RulebookName<'a>,
    currency: &'static str,
    variants: Vec<Side<'a>>,
    programmes: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Side<'a> {
    plan: &'a str,
    variant: &'a str,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    outcomes: Vec<&'static str>,
    amounts: Vec<Option<String>>,
    /// To the first variant; null where one of the two is unknown.
    differences: Vec<Option<String>>,
}

/// The same as one JSON object.
pub fn comparison_json(assessed: &[Assessed], speaker: &Speaker<'_>) -> String {
    let currency = assessed.first().map_or(speaker.book.currency, |one| one.assessment.currency);
    let row = |programme: usize| {
        let results: Vec<&ProgrammeResult> =
            assessed.iter().filter_map(|one| one.assessment.programme(programme)).collect();
        Row {
            id: speaker.programme_id(programme),
            outcomes: results.iter().map(|result| result.outcome.word()).collect(),
            amounts: results.iter().map(|result| major(result.amount, currency)).collect(),
            differences: results.iter().map(|result| major(difference(results.first(), result), currency)).collect(),
        }
    };
    let document = Document {
        format: 1,
        rulebook: RulebookName::of(speaker.book),
        currency: currency.code(),
        variants: assessed.iter().map(|one| Side { plan: &one.plan, variant: &one.variant }).collect(),
        programmes: (0..speaker.book.programmes.len()).map(row).collect(),
    };
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

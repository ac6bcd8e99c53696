//! `compare`: variants side by side, and what each has more or less than the first.

use super::Assessed;
use super::json::{RulebookName, is_at_least, major, unknown};
use super::table::table;
use crate::assess::{Lack, Lacking, Outcome, ProgrammeResult, Side, Sum, Total, TotalId, difference, moved};
use crate::explain::Speaker;
use crate::law::ProgrammeId;
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
    for (programme, _) in speaker.book.programmes.enumerated() {
        let results: Vec<&ProgrammeResult> =
            assessed.iter().filter_map(|one| one.assessment.programme(programme)).collect();
        let mut row = vec![speaker.programme(programme)];
        row.extend(results.iter().zip(assessed).map(|(result, one)| match result.amount {
            Some(_) => speaker.result_amount(result, one.assessment.currency).unwrap_or_default(),
            None => speaker.text(&format!("outcome-{}", result.outcome.word())),
        }));
        rows.push(row);
        let mut row = vec![String::new(), String::new()];
        for (result, one) in results.iter().zip(assessed).skip(1) {
            let first = results.first().zip(assessed.first()).map(|(first, one)| (*first, one));
            row.push(difference_text(of_programme(first, (result, one)), (result, one), speaker));
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

type Of<'a> = (&'a ProgrammeResult, &'a Assessed);

/// What a result has more than the first in the months that both know; nothing where either is unknown,
/// since that is not zero.
fn of_programme(first: Option<Of<'_>>, (result, one): Of<'_>) -> Option<(i128, Lack)> {
    let is_known = |result: &ProgrammeResult| !matches!(result.outcome, Outcome::Unknown | Outcome::LawUnknown);
    let (first, other) = first.filter(|(first, _)| is_known(first) && is_known(result))?;
    Some(moved(Some(Side::of(&other.assessment, first)), Some(Side::of(&one.assessment, result))))
}

fn difference_text(more: Option<(i128, Lack)>, (result, one): Of<'_>, speaker: &Speaker<'_>) -> String {
    let Some((more, lack)) = more.filter(|(more, _)| *more != 0) else { return String::new() };
    let mut lacking = Lacking::default();
    lacking.add(&result.programme, lack);
    speaker.signed_sum(&Sum { amount: more, lacking }, one.assessment.currency)
}

fn keys(assessed: &[Assessed]) -> Vec<TotalId> {
    let mut keys: Vec<TotalId> = assessed.iter().flat_map(|one| &one.assessment.totals).map(|total| total.id).collect();
    keys.sort();
    keys.dedup();
    keys
}

fn totals(assessed: &[Assessed], speaker: &Speaker<'_>) -> String {
    let rows: Vec<Vec<String>> = keys(assessed)
        .into_iter()
        .map(|id| {
            let mut row = vec![speaker.full_total_name(id)];
            row.extend(assessed.iter().map(|one| {
                let total = one.assessment.total(id);
                let told = |total: &Total| speaker.total(total.amount, &total.lacking, one.assessment.currency);
                // A variant without any such amount has no total, which is not a total of zero.
                total.map_or_else(|| "–".to_owned(), told)
            }));
            row
        })
        .collect();
    let mut out = table(&rows, &(1..=assessed.len()).collect::<Vec<usize>>(), "");
    let mut all = Lacking::default();
    assessed.iter().flat_map(|one| &one.assessment.totals).for_each(|total| all.join(&total.lacking));
    out.extend(speaker.lacking(&all).map(|line| format!("{line}\n")));
    out
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    rulebook: RulebookName<'a>,
    currency: &'static str,
    variants: Vec<Variant<'a>>,
    programmes: Vec<Row<'a>>,
    totals: Vec<TotalRow<'a>>,
}

#[derive(Serialize)]
struct Variant<'a> {
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

/// One total in all variants; null where a variant has none.
#[derive(Serialize)]
struct TotalRow<'a> {
    kind: &'static str,
    beneficiary: &'static str,
    certainty: &'static str,
    amounts: Vec<Option<String>>,
    /// By variant, the ids of the programmes of which some months are not known.
    unknown: Vec<Vec<&'a str>>,
    /// To the first variant, in the months that both know.
    differences: Vec<DifferenceObject<'a>>,
}

#[derive(Serialize)]
struct DifferenceObject<'a> {
    amount: String,
    unknown: Vec<&'a str>,
    at_least: bool,
}

/// The same as one JSON object.
pub fn comparison_json(assessed: &[Assessed], speaker: &Speaker<'_>) -> String {
    let currency = assessed.first().map_or(speaker.book.currency, |one| one.assessment.currency);
    let row = |programme: ProgrammeId| {
        let results: Vec<&ProgrammeResult> =
            assessed.iter().filter_map(|one| one.assessment.programme(programme)).collect();
        Row {
            id: speaker.programme_id(programme),
            outcomes: results.iter().map(|result| result.outcome.word()).collect(),
            amounts: results.iter().map(|result| major(result.amount, currency)).collect(),
            differences: results
                .iter()
                .zip(assessed)
                .map(|(result, one)| {
                    let first = results.first().zip(assessed.first()).map(|(first, one)| (*first, one));
                    major(of_programme(first, (result, one)).map(|(more, _)| more), currency)
                })
                .collect(),
        }
    };
    let total = |id: TotalId| {
        let found = |one: &Assessed| one.assessment.total(id).cloned();
        let found: Vec<Option<Total>> = assessed.iter().map(found).collect();
        let more = |one: &Assessed| {
            let is_in_it = |result: &ProgrammeResult| result.total() == id;
            let sum = assessed.first().map(|first| difference(&first.assessment, &one.assessment, is_in_it));
            let sum = sum.unwrap_or_default();
            DifferenceObject {
                amount: major(Some(sum.amount), currency).unwrap_or_default(),
                unknown: unknown(&sum.lacking, speaker),
                at_least: is_at_least(&sum.lacking),
            }
        };
        TotalRow {
            kind: id.kind.word(),
            beneficiary: id.beneficiary.word(),
            certainty: id.certainty.word(),
            amounts: found.iter().map(|of| of.as_ref().and_then(|of| major(Some(of.amount), currency))).collect(),
            unknown: found
                .iter()
                .map(|of| of.as_ref().map(|of| unknown(&of.lacking, speaker)).unwrap_or_default())
                .collect(),
            differences: assessed.iter().map(more).collect(),
        }
    };
    let document = Document {
        format: 1,
        rulebook: RulebookName::of(speaker.book),
        currency: currency.code(),
        variants: assessed.iter().map(|one| Variant { plan: &one.plan, variant: &one.variant }).collect(),
        programmes: speaker.book.programmes.ids().map(row).collect(),
        totals: keys(assessed).into_iter().map(total).collect(),
    };
    super::json::json(&document)
}

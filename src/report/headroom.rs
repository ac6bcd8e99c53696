//! Headroom: the section of `explain`, and every threshold of every programme, the nearest first.

use super::Assessed;
use super::csv::Sheet;
use super::derivation::lines_text;
use super::json::Head;
use super::table::table;
use super::text::head;
use crate::assess::{HeadroomRun, Threshold, Value};
use crate::explain::{Speaker, headroom_lines};
use crate::quantity::{Exact, Month};
use rust_decimal::Decimal;
use serde::Serialize;

/// Thresholds as the first of the nearest; those that no distance is known of, last.
pub fn nearest_first(mut thresholds: Vec<Threshold>) -> Vec<Threshold> {
    thresholds.sort_by_key(|threshold| {
        let nearest = threshold.nearest();
        (nearest.is_none(), nearest)
    });
    thresholds
}

/// The section of `explain`: a line per threshold of months `from..end`; empty where there is none.
pub fn headroom_section(thresholds: &[Threshold], from: Month, end: Month, speaker: &Speaker<'_>) -> String {
    let lines = headroom_lines(thresholds, from, end, speaker);
    if lines.is_empty() {
        return String::new();
    }
    format!("\n{}\n{}", speaker.text("headroom-title"), lines_text(&lines, speaker, 1))
}

/// Every threshold with its runs of equal months; one that several programmes share stands once, and
/// whether there is anything at all, which only an amount asks, is left out.
pub fn headroom_text(assessed: &Assessed, thresholds: &[Threshold], speaker: &Speaker<'_>) -> String {
    let mut out = head(assessed, speaker);
    // The head ends with an empty line.
    let mut separator = "";
    let mut groups: Vec<Vec<&Threshold>> = Vec::new();
    for threshold in thresholds.iter().filter(|threshold| !threshold.is_gate()) {
        match groups.iter_mut().find(|group| group.first().is_some_and(|first| first.is_same(threshold))) {
            Some(group) => group.push(threshold),
            None => groups.push(vec![threshold]),
        }
    }
    for group in groups {
        let Some(threshold) = group.first() else { continue };
        let mut programmes: Vec<String> = group.iter().map(|one| speaker.programme(one.programme)).collect();
        programmes.dedup();
        let citation = threshold.runs.first().map(|run| speaker.citation(run.citation)).unwrap_or_default();
        let name = speaker.headroom_name(threshold);
        out.push_str(&format!("{separator}{name}  [{citation}]\n  {}\n", programmes.join(", ")));
        separator = "\n";
        let rows: Vec<Vec<String>> = threshold.runs.iter().map(|run| row(threshold, run, speaker)).collect();
        out.push_str(&table(&rows, &[2, 3], "  "));
    }
    out
}

fn row(threshold: &Threshold, run: &HeadroomRun, speaker: &Speaker<'_>) -> Vec<String> {
    let sign = match run.holds {
        Value::Truth(true) => "+",
        Value::Truth(false) => "-",
        _ => "?",
    };
    let (first, last) = (speaker.words.month(run.first), speaker.words.month(run.end().plus(-1)));
    let months =
        if run.months == 1 { first } else { speaker.with("step-stretch", &[("first", &first), ("last", &last)]) };
    let [value, against] = speaker.headroom_values(threshold, run);
    vec![sign.to_owned(), months, value, against, speaker.headroom_distance(threshold, run)]
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    headroom: Vec<ThresholdObject<'a>>,
}

/// One threshold of one programme.
#[derive(Serialize)]
pub(super) struct ThresholdObject<'a> {
    programme: &'a str,
    /// `condition`, `limit`, `amount` or `share`.
    of: &'static str,
    /// Of the condition or limit.
    id: Option<String>,
    definition: Option<&'a str>,
    comparison: &'static str,
    /// What values count: `percent`, `UZS` and the like, `person`, `month`; empty for plain numbers.
    unit: String,
    runs: Vec<RunObject<'a>>,
}

/// Equal months. Numbers are decimal text, rounded to six places where they have more.
#[derive(Serialize)]
struct RunObject<'a> {
    from: String,
    /// The first month after it.
    until: String,
    months: usize,
    value: Option<String>,
    threshold: Option<String>,
    /// `yes`, `no`, `unknown` or `law_unknown`.
    holds: &'static str,
    /// The value less the threshold; of shares in percentage points.
    distance: Option<String>,
    /// The least change in whole people, months or minor units that turns the comparison.
    flip: Option<String>,
    /// The first later month in which the comparison comes out otherwise.
    changes: Option<String>,
    needs: Vec<&'a str>,
    citation: String,
}

/// The runs of months `from..end` of each threshold.
pub(super) fn threshold_objects<'a>(
    thresholds: &[Threshold],
    from: Month,
    end: Month,
    speaker: &Speaker<'a>,
) -> Vec<ThresholdObject<'a>> {
    let asked = thresholds.iter().filter(|threshold| threshold.in_force(from, end).is_some());
    asked.map(|threshold| object(threshold, from, end, speaker)).collect()
}

fn object<'a>(threshold: &Threshold, from: Month, end: Month, speaker: &Speaker<'a>) -> ThresholdObject<'a> {
    let definition = threshold.definition.map(|id| &speaker.book.definitions[id]);
    let runs = threshold.runs.iter().enumerate().filter(|(_, run)| run.end() > from && run.first < end);
    ThresholdObject {
        programme: speaker.programme_id(threshold.programme),
        of: threshold.whose.word(),
        id: threshold.whose.id().map(str::to_owned),
        definition: definition.map(|definition| definition.id.as_str()),
        comparison: threshold.comparison.word(),
        unit: unit(threshold, speaker),
        runs: runs
            .map(|(place, run)| {
                let (first, until) = (run.first.max(from), run.end().min(end));
                let needs = speaker.book.facts.enumerated().filter(|(fact, _)| run.needs.contains(*fact));
                let distance = run.distance;
                RunObject {
                    from: first.to_string(),
                    until: until.to_string(),
                    months: usize::try_from(until.since(first)).unwrap_or(0),
                    value: run.value.number().and_then(|value| written(value, threshold, speaker)),
                    threshold: run.threshold.number().and_then(|value| written(value, threshold, speaker)),
                    holds: run.word(),
                    distance: distance.and_then(|distance| written(distance.by, threshold, speaker)),
                    flip: distance.and_then(|distance| written(distance.flip?, threshold, speaker)),
                    changes: threshold.change_after(place).map(|later| later.first.to_string()),
                    needs: needs.map(|(_, fact)| fact.id.as_str()).collect(),
                    citation: speaker.citation(run.citation),
                }
            })
            .collect(),
    }
}

/// The unit's word for other programs.
fn unit(threshold: &Threshold, speaker: &Speaker<'_>) -> String {
    if threshold.unit.is_money() {
        return threshold.currency.code().to_owned();
    }
    match (threshold.unit.is_none(), speaker.is_share(threshold)) {
        (true, true) => "percent".to_owned(),
        (true, false) => String::new(),
        (false, _) => threshold.unit.to_string().replace("money", threshold.currency.code()),
    }
}

/// A number as decimal text: money in major units, shares in percent.
fn written(value: Exact, threshold: &Threshold, speaker: &Speaker<'_>) -> Option<String> {
    let scaled = if threshold.unit.has_money() {
        value.times(Exact::fraction(1, 100)?)?
    } else if speaker.is_share(threshold) {
        value.times(Exact::whole(100))?
    } else {
        value
    };
    let decimal: Decimal = scaled.to_decimal(6)?.normalize();
    Some(if threshold.unit.has_money() && decimal.scale() < 2 { format!("{decimal:.2}") } else { decimal.to_string() })
}

/// An array with one object per variant.
pub fn headroom_json(found: &[(Assessed, Vec<Threshold>)], speaker: &Speaker<'_>) -> String {
    let documents: Vec<Document<'_>> = found
        .iter()
        .map(|(one, thresholds)| Document {
            head: Head::of(&one.plan, &one.variant, speaker.book),
            headroom: threshold_objects(thresholds, one.inputs.from, one.inputs.end(), speaker),
        })
        .collect();
    super::json::json(&documents)
}

/// One row per threshold and run of equal months.
pub fn headroom_csv(found: &[(Assessed, Vec<Threshold>)], speaker: &Speaker<'_>) -> String {
    let head = [
        "plan",
        "variant",
        "programme",
        "of",
        "id",
        "definition",
        "comparison",
        "unit",
        "from",
        "until",
        "value",
        "threshold",
        "holds",
        "distance",
        "flip",
        "changes",
        "needs",
        "citation",
    ];
    let mut sheet = Sheet::new(&head);
    for (one, thresholds) in found {
        let [plan, variant] = one.short_names();
        for object in threshold_objects(thresholds, one.inputs.from, one.inputs.end(), speaker) {
            for run in &object.runs {
                let row = [
                    &plan,
                    &variant,
                    object.programme,
                    object.of,
                    object.id.as_deref().unwrap_or_default(),
                    object.definition.unwrap_or_default(),
                    object.comparison,
                    &object.unit,
                    &run.from,
                    &run.until,
                    run.value.as_deref().unwrap_or_default(),
                    run.threshold.as_deref().unwrap_or_default(),
                    run.holds,
                    run.distance.as_deref().unwrap_or_default(),
                    run.flip.as_deref().unwrap_or_default(),
                    run.changes.as_deref().unwrap_or_default(),
                    &run.needs.join(" "),
                    &run.citation,
                ];
                sheet.row(&row);
            }
        }
    }
    sheet.text()
}

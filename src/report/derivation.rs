//! `explain`: the derivation of a figure as text and as JSON.

use super::headroom::{ThresholdObject, threshold_objects};
use super::json::{Head, major};
use crate::assess::{Outcome, Step, StepValue, Threshold};
use crate::explain::{Line, LineState, Speaker, lines, lines_once};
use crate::law::{CitationId, ProgrammeId};
use crate::quantity::{Month, harmless};
use serde::Serialize;

/// The lines of a derivation, indented, each with its value and its paragraph.
pub fn derivation_text(step: &Step, speaker: &Speaker<'_>) -> String {
    lines_text(&lines_once(step, speaker), speaker, 0)
}

/// Lines as text, all of them so far inside.
pub fn lines_text(lines: &[Line], speaker: &Speaker<'_>, depth: usize) -> String {
    let mut out = String::new();
    // By depth: the paragraph of the line that stands there, so that none is named again below it.
    let mut cited: Vec<Option<CitationId>> = Vec::new();
    for line in lines {
        cited.truncate(line.depth);
        let is_named = cited.iter().rev().flatten().next() == line.citation.as_ref();
        cited.push(line.citation);
        let indent = "  ".repeat(line.depth + depth);
        let sign = match line.state {
            LineState::Holds => "+ ",
            LineState::Fails => "- ",
            LineState::Missing | LineState::LawUnknown => "? ",
            LineState::Plain => "",
        };
        let value = if line.value.is_empty() { String::new() } else { format!(": {}", line.value) };
        out.push_str(&format!("{indent}{sign}{}", harmless(&format!("{}{value}", line.label))));
        if let Some(citation) = line.citation.filter(|_| !is_named) {
            out.push_str(&format!("  [{}]", speaker.citation(citation)));
        }
        out.push('\n');
    }
    out
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    programme: &'a str,
    currency: &'static str,
    outcome: &'static str,
    amount: Option<String>,
    /// How many months the amount is without, since nobody can say them.
    months_unknown: usize,
    lines: Vec<LineObject>,
    headroom: Vec<ThresholdObject<'a>>,
}

#[derive(Serialize)]
struct LineObject {
    depth: usize,
    key: String,
    label: String,
    value: String,
    state: &'static str,
    month: String,
    fact: Option<String>,
    citation: Option<String>,
    link: Option<String>,
    /// The key of the line below which stands what stands below this one; what several lines share is
    /// written once.
    #[serde(skip_serializing_if = "Option::is_none")]
    same_as: Option<String>,
}

/// The same as one JSON object, with the thresholds of months `from..end`.
pub fn derivation_json(
    (plan, variant): (&str, &str),
    programme: ProgrammeId,
    step: &Step,
    thresholds: &[Threshold],
    (from, end): (Month, Month),
    speaker: &Speaker<'_>,
) -> String {
    let (outcome, amount, currency, months_unknown) = match &step.value {
        StepValue::Outcome { outcome, amount, currency, lack } => (*outcome, *amount, *currency, lack.1),
        _ => (Outcome::NotInForce, None, speaker.book.currency, 0),
    };
    let document = Document {
        head: Head::of(plan, variant, speaker.book),
        programme: speaker.programme_id(programme),
        currency: currency.code(),
        outcome: outcome.word(),
        amount: major(amount, currency),
        months_unknown,
        lines: lines(step, speaker).into_iter().map(|line| object(line, speaker)).collect(),
        headroom: threshold_objects(thresholds, from, end, speaker),
    };
    super::json::json(&document)
}

fn object(line: Line, speaker: &Speaker<'_>) -> LineObject {
    let fact = line.fact.map(|fact| &speaker.book.facts[fact]);
    LineObject {
        depth: line.depth,
        key: line.key,
        label: line.label,
        value: line.value,
        state: match line.state {
            LineState::Holds => "holds",
            LineState::Fails => "fails",
            LineState::Missing => "missing",
            LineState::LawUnknown => "law_unknown",
            LineState::Plain => "plain",
        },
        month: line.month.to_string(),
        fact: fact.map(|fact| fact.id.clone()),
        citation: line.citation.map(|citation| speaker.citation(citation)),
        link: line.citation.and_then(|citation| speaker.link(citation)).map(str::to_owned),
        same_as: line.same_as,
    }
}

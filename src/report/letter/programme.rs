//! Each programme: what it comes to, why, how the figure came about, how far its thresholds are.

use super::super::document::{Align, Block, Item, Row, Run, Table};
use super::super::text::{bounds, left_out};
use super::{Letter, cited_after, heading};
use crate::assess::{Derivations, Outcome, ProgrammeResult};
use crate::explain::{Line, LineState, Speaker, headroom_lines, lines_once};
use crate::law::CitationId;
use crate::quantity::{Exact, Month};

pub(super) fn programmes(letter: &Letter<'_>, derivations: &Derivations<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, "letter-programmes", speaker), Block::Table(overview(letter, speaker))];
    for outcome in Outcome::ALL.into_iter().filter(|outcome| *outcome != Outcome::NotInForce) {
        for result in letter.assessment.programmes.iter().filter(|result| result.outcome == outcome) {
            blocks.extend(programme(letter, result, derivations, speaker));
        }
    }
    blocks
}

/// All of them, by outcome.
fn overview(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Table {
    let mut rows = Vec::new();
    for outcome in Outcome::ALL {
        let found: Vec<&ProgrammeResult> =
            letter.assessment.programmes.iter().filter(|result| result.outcome == outcome).collect();
        if found.is_empty() {
            continue;
        }
        rows.push(Row::new(vec![vec![Run::strong(speaker.text(&format!("outcome-{}", outcome.word())))]]));
        rows.extend(found.into_iter().map(|result| {
            let certainty = speaker.text(&format!("certainty-{}", result.certainty.word()));
            let amount = speaker.result_amount(result, letter.assessment.currency).unwrap_or_default();
            let cells = [speaker.programme(result.programme), certainty, amount];
            Row::below(cells.into_iter().map(|cell| vec![Run::plain(cell)]).collect())
        }));
    }
    let head = ["letter-programme", "letter-how-sure", "letter-amount"].map(|id| speaker.text(id)).to_vec();
    Table { columns: vec![Align::Left, Align::Left, Align::Right], head, rows }
}

fn programme(
    letter: &Letter<'_>,
    result: &ProgrammeResult,
    derivations: &Derivations<'_>,
    speaker: &Speaker<'_>,
) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(3, speaker.programme(result.programme))];
    blocks.push(Block::Text(summary(letter, result, speaker)));
    let id = format!("programme-{}", speaker.programme_id(result.programme));
    blocks.extend(speaker.words.attribute(&id, "about", &[]).map(Block::weak));
    blocks.extend(against(result, speaker).into_iter().map(Block::Text));
    if result.years.len() > 1 && result.amount.is_some() {
        blocks.push(Block::Table(years(letter, result, speaker)));
    }
    if let Some(month) = telling_month(letter.inputs.from, result) {
        let step = derivations.month(result.programme, month);
        let told = [("month", &*speaker.words.month(month))];
        blocks.push(Block::strong(speaker.with("letter-how", &told)));
        blocks.push(Block::Lines(items(&lines_once(&step, speaker), speaker)));
    }
    let thresholds = derivations.headroom(result.programme);
    let far = headroom_lines(&thresholds, letter.inputs.from, letter.inputs.end(), speaker);
    if !far.is_empty() {
        blocks.push(Block::strong(speaker.text("headroom-title")));
        blocks.push(Block::Lines(items(&far, speaker)));
    }
    blocks
}

/// `Granted · At most, by decision · Cash, company · UZS 1,000 (0 to 2,000 by reading)`.
fn summary(letter: &Letter<'_>, result: &ProgrammeResult, speaker: &Speaker<'_>) -> Vec<Run> {
    let mut runs = vec![Run::strong(speaker.text(&format!("outcome-{}", result.outcome.word())))];
    let parts = [
        speaker.text(&format!("certainty-{}", result.certainty.word())),
        speaker.text(&format!("kind-{}", result.kind.word())),
        speaker.text(&format!("beneficiary-{}", result.beneficiary.word())),
    ];
    runs.push(Run::plain(format!(" · {}", parts.join(" · "))));
    if let Some(amount) = speaker.result_amount(result, letter.assessment.currency) {
        runs.push(Run::plain(" · "));
        runs.push(Run::figure(amount));
    }
    let ends = bounds(result, letter.assessment.currency, speaker);
    if !ends.is_empty() {
        runs.push(Run::weak(format!(" ({ends})")));
    }
    runs
}

/// What stands against it, what is missing, and what low and high leave out.
fn against(result: &ProgrammeResult, speaker: &Speaker<'_>) -> Vec<Vec<Run>> {
    let mut out = Vec::new();
    for unmet in &result.unmet {
        let months = speaker.counted(Exact::whole(unmet.months as i128), "month");
        let condition = speaker.condition(result.programme, &unmet.condition);
        let text = speaker.with("report-unmet", &[("condition", &condition), ("months", &months)]);
        out.push(vec![Run::plain(format!("– {text} ")), cited_after(unmet.citation, speaker)]);
    }
    if !result.needs.is_empty() {
        let facts: Vec<String> = result.needs.iter().map(|fact| speaker.fact(*fact)).collect();
        out.push(vec![Run::plain(speaker.with("report-needs", &[("facts", &facts.join(", "))]))]);
    }
    out.extend(left_out(result, speaker).map(|line| vec![Run::weak(line)]));
    out
}

fn years(letter: &Letter<'_>, result: &ProgrammeResult, speaker: &Speaker<'_>) -> Table {
    let rows = result.years.iter().map(|year| {
        let months = speaker.counted(Exact::whole(year.months_granted as i128), "month");
        let amount = speaker.year_amount(year, letter.assessment.currency).unwrap_or_default();
        Row::plain([year.year.to_string(), speaker.text(&format!("outcome-{}", year.outcome.word())), months, amount])
    });
    let head = ["letter-year", "letter-outcome", "letter-months", "letter-amount"].map(|id| speaker.text(id)).to_vec();
    Table { columns: vec![Align::Left, Align::Left, Align::Right, Align::Right], head, rows: rows.collect() }
}

/// The month whose derivation stands for the others: the largest amount granted, else the first of
/// the programme's outcome.
pub fn telling_month(from: Month, result: &ProgrammeResult) -> Option<Month> {
    let months = || result.months.iter().enumerate();
    let largest = months()
        .filter(|(_, month)| month.amount.is_some())
        .min_by_key(|(place, month)| (std::cmp::Reverse(month.amount.map(i128::unsigned_abs).unwrap_or(0)), *place));
    let found = largest.or_else(|| months().find(|(_, month)| month.outcome == result.outcome));
    found.map(|(place, _)| from.plus(i32::try_from(place).unwrap_or(0)))
}

/// The lines of a derivation as they are printed, each paragraph named once.
fn items(lines: &[Line], speaker: &Speaker<'_>) -> Vec<Item> {
    let mut cited_above: Vec<Option<CitationId>> = Vec::new();
    let mut out = Vec::new();
    for line in lines {
        cited_above.truncate(line.depth);
        let is_named = cited_above.iter().rev().flatten().next() == line.citation.as_ref();
        cited_above.push(line.citation);
        let sign = match line.state {
            LineState::Holds => "+ ",
            LineState::Fails => "– ",
            LineState::Missing | LineState::LawUnknown => "? ",
            LineState::Plain => "",
        };
        let mut runs = vec![Run::plain(format!("{sign}{}", line.label))];
        if !line.value.is_empty() {
            runs.push(Run::plain(": "));
            runs.push(Run::strong(line.value.as_str()));
        }
        if let Some(citation) = line.citation.filter(|_| !is_named) {
            runs.push(Run::plain("  "));
            runs.push(cited_after(citation, speaker));
        }
        out.push(Item { depth: line.depth, runs });
    }
    out
}

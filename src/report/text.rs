//! `assess` for a reader at a terminal.

use super::Assessed;
use super::duties::duties_section;
use super::table::table;
use crate::assess::{Lack, Outcome, ProgrammeResult, YearResult};
use crate::explain::Speaker;
use crate::quantity::{Currency, Exact};

/// One variant: totals, then the programmes by outcome.
pub fn assessment_text(assessed: &Assessed, speaker: &Speaker<'_>) -> String {
    let assessment = &assessed.assessment;
    let currency = assessment.currency;
    let mut out = head(assessed, speaker);
    out.push_str(&totals(assessed, speaker));
    for outcome in Outcome::ALL {
        let found: Vec<&ProgrammeResult> =
            assessment.programmes.iter().filter(|result| result.outcome == outcome).collect();
        if found.is_empty() {
            continue;
        }
        out.push('\n');
        out.push_str(&speaker.text(&format!("outcome-{}", outcome.word())));
        out.push('\n');
        let rows: Vec<Vec<String>> = found.iter().flat_map(|result| rows(result, currency, speaker)).collect();
        out.push_str(&table(&rows, &[2], "  "));
    }
    out.push_str(&duties_section(assessed, speaker));
    out
}

/// What is assessed, and that no authority has decided it.
pub(super) fn head(assessed: &Assessed, speaker: &Speaker<'_>) -> String {
    let last = assessed.inputs.end().plus(-1);
    let (from, until) = (speaker.words.month(assessed.assessment.from), speaker.words.month(last));
    let mut out = speaker.with(
        "report-head",
        &[("plan", &assessed.plan), ("variant", &assessed.variant), ("from", &from), ("until", &until)],
    );
    let law = speaker.words.date(speaker.book.version);
    out.push('\n');
    out.push_str(&speaker.with("report-law", &[("date", &law)]));
    out.push_str("\n\n");
    out
}

fn totals(assessed: &Assessed, speaker: &Speaker<'_>) -> String {
    let assessment = &assessed.assessment;
    if assessment.totals.is_empty() {
        return format!("{}\n", speaker.text("report-no-totals"));
    }
    let rows: Vec<Vec<String>> = assessment
        .totals
        .iter()
        .map(|total| {
            let amount = speaker.total(total.amount, &total.lacking, assessment.currency);
            speaker.total_words(total.id).into_iter().chain([amount]).collect()
        })
        .collect();
    let mut out = table(&rows, &[3], "");
    let all = assessment.sum_of(|_| true).lacking;
    out.extend(speaker.lacking(&all).map(|line| format!("{line}\n")));
    out
}

fn rows(result: &ProgrammeResult, currency: Currency, speaker: &Speaker<'_>) -> Vec<Vec<String>> {
    let amount = speaker.result_amount(result, currency).unwrap_or_default();
    let certainty = speaker.text(&format!("certainty-{}", result.certainty.word()));
    let mut rows =
        vec![vec![speaker.programme(result.programme), certainty, amount, bounds(result, currency, speaker)]];
    if result.years.len() > 1 && result.amount.is_some() {
        let is_told = |year: &&YearResult| year.outcome == Outcome::Granted || year.lack != Lack::Nothing;
        for year in result.years.iter().filter(is_told) {
            let amount = speaker.year_amount(year, currency).unwrap_or_default();
            let months = speaker.counted(Exact::whole(year.months_granted as i128), "month");
            let outcome = || speaker.text(&format!("outcome-{}", year.outcome.word()));
            let told = if year.outcome == Outcome::Granted { months } else { outcome() };
            rows.push(vec![format!("  {}", year.year), told, amount]);
        }
    }
    for unmet in &result.unmet {
        let months = speaker.counted(Exact::whole(unmet.months as i128), "month");
        let condition = speaker.condition(result.programme, &unmet.condition);
        let line = speaker.with("report-unmet", &[("condition", &condition), ("months", &months)]);
        rows.push(vec![format!("  {line} [{}]", speaker.citation(unmet.citation))]);
    }
    if !result.needs.is_empty() {
        let facts: Vec<String> = result.needs.iter().map(|fact| speaker.fact(*fact)).collect();
        rows.push(vec![format!("  {}", speaker.with("report-needs", &[("facts", &facts.join(", "))]))]);
    }
    rows.extend(left_out(result, speaker).map(|line| vec![format!("  {line}")]));
    rows
}

/// What low and high leave out, if anything: what is still to be answered, or that no source says.
pub(super) fn left_out(result: &ProgrammeResult, speaker: &Speaker<'_>) -> Option<String> {
    if result.bounds.left_out == 0 || (!result.needs.is_empty() && result.bounds.low.is_none()) {
        return None;
    }
    let facts: Vec<String> = result.bounds.lacking.iter().map(|fact| speaker.fact(*fact)).collect();
    Some(match facts.as_slice() {
        // Nothing more to answer: no source says.
        [] => speaker.text("report-left-out-unsaid"),
        facts => speaker.with("report-left-out", &[("facts", &facts.join(", "))]),
    })
}

/// Low and high where the readings make a difference.
pub(super) fn bounds(result: &ProgrammeResult, currency: Currency, speaker: &Speaker<'_>) -> String {
    match (result.bounds.low, result.bounds.high) {
        (Some(low), Some(high)) if low != high || result.amount != Some(low) => speaker.with(
            if result.lack() == Lack::Nothing { "report-bounds" } else { "report-bounds-known" },
            &[("low", &speaker.amount(low, currency)), ("high", &speaker.amount(high, currency))],
        ),
        _ => String::new(),
    }
}

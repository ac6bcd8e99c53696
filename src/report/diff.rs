//! `rulebook diff`: what changed between two rulebooks, and what it moves in plans.

use super::json::{RulebookName, major};
use super::table::table;
use crate::assess::{Lacking, Move, Moves, Split, Standing};
use crate::explain::{ChangeLine, How, Speaker, change_lines, group_name};
use crate::law::{Difference, Group, Rulebook, Stage};
use crate::quantity::Currency;
use serde::Serialize;

/// Two rulebooks and what lies between them.
pub struct Compared<'a> {
    pub difference: &'a Difference,
    pub before: &'a Rulebook,
    pub after: &'a Rulebook,
    pub stages: &'a [Stage],
}

/// What the change moves in one variant.
pub struct Moved {
    pub plan: String,
    pub variant: String,
    pub currency: Currency,
    /// One part per stage.
    pub split: Split,
}

/// For a reader at a terminal; the speaker's book is the newer one.
pub fn difference_text(compared: &Compared<'_>, moved: &[Moved], speaker: &Speaker<'_>) -> String {
    let said = |book: &Rulebook| {
        let date = speaker.words.date(book.version);
        speaker.with("rulebook-head", &[("id", &book.id), ("date", &date)])
    };
    let (before, after) = (said(compared.before), said(compared.after));
    let mut out = format!("{}\n", speaker.with("diff-head", &[("before", &before), ("after", &after)]));
    let lines = change_lines(compared.difference, speaker.words);
    if lines.is_empty() {
        out.push_str(&format!("\n{}\n", speaker.text("diff-none")));
    }
    let mut heading = "";
    for line in &lines {
        let of_line = heading_of(line.what);
        if of_line != heading {
            heading = of_line;
            out.push_str(&format!("\n{}\n", speaker.text(heading)));
        }
        out.push_str(&change_text(line, speaker));
    }
    if moved.iter().any(|one| !is_still(one)) {
        out.push_str(&format!("\n{}\n", speaker.text("diff-order")));
    }
    for one in moved {
        out.push('\n');
        out.push_str(&moved_text(compared, one, lines.is_empty(), speaker));
    }
    out
}

fn heading_of(what: &str) -> &'static str {
    match what {
        "currency" | "exchange" => "diff-heading-currencies",
        "act" => "diff-heading-acts",
        "fact" => "diff-heading-facts",
        "parameter" => "diff-heading-parameters",
        "definition" => "diff-heading-definitions",
        "reading" => "diff-heading-readings",
        "stake" | "duty" => "diff-heading-duties",
        _ => "diff-heading-programmes",
    }
}

fn change_text(line: &ChangeLine, speaker: &Speaker<'_>) -> String {
    let how = match line.how {
        How::Changed => String::new(),
        how => format!(", {}", speaker.text(&format!("diff-{}", how.word()))),
    };
    let citation = line.citation.as_ref().map(|citation| format!("  [{citation}]")).unwrap_or_default();
    let mut out = format!("  {} {}{how}{citation}\n", line.how.sign(), line.name);
    line.details.iter().for_each(|detail| out.push_str(&format!("      {detail}\n")));
    out
}

/// The name of a stage: its acts, or what else it brought.
fn stage_name(compared: &Compared<'_>, stage: &Stage, speaker: &Speaker<'_>) -> String {
    let names: Vec<String> =
        stage.groups.iter().map(|group| group_name(compared.difference, group, speaker.words)).collect();
    match names.as_slice() {
        [only] => only.clone(),
        names => speaker.with("diff-joined", &[("acts", &names.join("; "))]),
    }
}

fn is_still(moved: &Moved) -> bool {
    moved.split.parts.iter().all(Moves::is_empty)
}

fn moved_text(compared: &Compared<'_>, moved: &Moved, is_same_law: bool, speaker: &Speaker<'_>) -> String {
    let mut out = speaker.with("compare-head", &[("plan", &moved.plan), ("variant", &moved.variant)]);
    out.push('\n');
    if is_still(moved) {
        let is_whole = is_same_law || moved.split.whole.lacking.is_empty();
        let id = if is_whole { "diff-nothing-moves" } else { "diff-nothing-known-moves" };
        out.push_str(&format!("{}\n", speaker.text(id)));
        return if is_whole { out } else { out + &lacking_text(moved, speaker) };
    }
    for (stage, part) in compared.stages.iter().zip(&moved.split.parts) {
        if !part.is_empty() {
            out.push_str(&format!("\n{}\n", stage_name(compared, stage, speaker)));
            out.push_str(&moves_text(part, moved.currency, speaker));
        }
    }
    out.push_str(&format!("\n{}\n", speaker.text("diff-whole")));
    out.push_str(&moves_text(&moved.split.whole, moved.currency, speaker));
    out + &lacking_text(moved, speaker)
}

/// Names what is in no difference, since it is not known before or after.
fn lacking_text(moved: &Moved, speaker: &Speaker<'_>) -> String {
    let line = speaker.lacking_of(&moved.split.whole.lacking);
    line.map(|line| format!("{line}\n")).unwrap_or_default()
}

fn moves_text(moves: &Moves, currency: Currency, speaker: &Speaker<'_>) -> String {
    let more = |difference: i128| match difference {
        0 => String::new(),
        more => speaker.signed(more, currency),
    };
    // Of nothing that moves there is nothing to be said.
    let told = |amount: String, lacking: &Lacking<String>| match amount.is_empty() {
        true => amount,
        false => speaker.known_part_of(amount, lacking),
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    for moved in &moves.programmes {
        let words = move_text(moved, currency, speaker);
        let mut lacking = Lacking::default();
        lacking.add(&moved.programme, moved.lack);
        let by = told(more(moved.difference), &lacking);
        rows.push(vec![speaker.text(&format!("programme-{}", moved.programme)), words, by]);
    }
    for total in &moves.totals {
        let name = speaker.full_total_name(total.id);
        rows.push(vec![name, String::new(), told(speaker.signed(total.difference, currency), &total.lacking)]);
    }
    if rows.is_empty() {
        return format!("  {}\n", speaker.text("diff-cancelled"));
    }
    table(&rows, &[2], "  ")
}

/// How it stood and how it stands; where only the amount differs, the amounts.
fn move_text(moved: &Move, currency: Currency, speaker: &Speaker<'_>) -> String {
    let is_alike = |before: &Standing, after: &Standing| {
        (before.outcome, before.months_granted) == (after.outcome, after.months_granted)
    };
    let amount = |standing: Standing| standing.amount.map(|amount| speaker.of_months(amount, standing.lack, currency));
    let (before, after) = match (moved.before, moved.after) {
        (Some(before), Some(after)) if is_alike(&before, &after) => (amount(before), amount(after)),
        _ => (None, None),
    };
    let standing = |standing: Option<Standing>| standing_text(standing, currency, speaker);
    let (before, after) =
        (before.unwrap_or_else(|| standing(moved.before)), after.unwrap_or_else(|| standing(moved.after)));
    speaker.with("diff-moves", &[("before", &before), ("after", &after)])
}

/// `Granted in 6 months, UZS 583,200,000`.
fn standing_text(standing: Option<Standing>, currency: Currency, speaker: &Speaker<'_>) -> String {
    let Some(standing) = standing else { return speaker.text("diff-no-programme") };
    let outcome = speaker.text(&format!("outcome-{}", standing.outcome.word()));
    let months = speaker.words.text("diff-months", &[("count", standing.months_granted.into())]);
    match (standing.amount, standing.months_granted) {
        (Some(amount), _) => speaker.with(
            "diff-standing-amount",
            &[
                ("outcome", &outcome),
                ("months", &months),
                ("amount", &speaker.of_months(amount, standing.lack, currency)),
            ],
        ),
        (None, 0) => outcome,
        (None, _) => speaker.with("diff-standing", &[("outcome", &outcome), ("months", &months)]),
    }
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    before: RulebookName<'a>,
    after: RulebookName<'a>,
    changes: Vec<ChangeObject>,
    /// How the parts of the plans are ordered.
    order: String,
    plans: Vec<PlanObject<'a>>,
}

#[derive(Serialize)]
struct ChangeObject {
    what: &'static str,
    id: String,
    change: &'static str,
    name: String,
    details: Vec<String>,
    act: Option<String>,
    citation: Option<String>,
}

#[derive(Serialize)]
struct PlanObject<'a> {
    plan: &'a str,
    variant: &'a str,
    currency: &'static str,
    parts: Vec<PartObject>,
    whole: MovesObject,
}

#[derive(Serialize)]
struct PartObject {
    /// More than one where the first of them does not stand alone.
    acts: Vec<String>,
    name: String,
    #[serde(flatten)]
    moves: MovesObject,
}

#[derive(Serialize)]
struct MovesObject {
    programmes: Vec<ProgrammeObject>,
    totals: Vec<TotalObject>,
    /// The ids of all programmes of which one side does not know some months, moved or not.
    unknown: Vec<String>,
}

#[derive(Serialize)]
struct ProgrammeObject {
    id: String,
    before: Option<StandingObject>,
    after: Option<StandingObject>,
    difference: String,
}

#[derive(Serialize)]
struct StandingObject {
    outcome: &'static str,
    months_granted: usize,
    amount: Option<String>,
}

#[derive(Serialize)]
struct TotalObject {
    kind: &'static str,
    beneficiary: &'static str,
    certainty: &'static str,
    difference: String,
    /// The ids of the programmes of which one side does not know some months.
    unknown: Vec<String>,
}

/// The same as one JSON object.
pub fn difference_json(compared: &Compared<'_>, moved: &[Moved], speaker: &Speaker<'_>) -> String {
    let changes = change_lines(compared.difference, speaker.words).into_iter().map(|line| ChangeObject {
        what: line.what,
        id: line.id,
        change: line.how.word(),
        name: line.name,
        details: line.details,
        act: line.act,
        citation: line.citation,
    });
    let plans = moved.iter().map(|one| PlanObject {
        plan: &one.plan,
        variant: &one.variant,
        currency: one.currency.code(),
        parts: compared
            .stages
            .iter()
            .zip(&one.split.parts)
            .filter(|(_, part)| !part.is_empty())
            .map(|(stage, part)| PartObject {
                acts: stage.groups.iter().map(group_word).collect(),
                name: stage_name(compared, stage, speaker),
                moves: moves_object(part, one.currency),
            })
            .collect(),
        whole: moves_object(&one.split.whole, one.currency),
    });
    let document = Document {
        format: 1,
        before: RulebookName::of(compared.before),
        after: RulebookName::of(compared.after),
        changes: changes.collect(),
        order: speaker.text("diff-order"),
        plans: plans.collect(),
    };
    super::json::json(&document)
}

/// An act's id; what stands for the changes without one is in brackets, which no id has.
fn group_word(group: &Group) -> String {
    match group {
        Group::Additions => "(additions)".to_owned(),
        Group::WithoutAct => "(without_act)".to_owned(),
        Group::Act(id) => id.clone(),
        Group::Removals => "(removals)".to_owned(),
    }
}

fn moves_object(moves: &Moves, currency: Currency) -> MovesObject {
    let major = |minor: i128| major(Some(minor), currency).unwrap_or_default();
    let standing = |standing: Standing| StandingObject {
        outcome: standing.outcome.word(),
        months_granted: standing.months_granted,
        amount: standing.amount.map(major),
    };
    MovesObject {
        programmes: moves
            .programmes
            .iter()
            .map(|moved| ProgrammeObject {
                id: moved.programme.clone(),
                before: moved.before.map(standing),
                after: moved.after.map(standing),
                difference: major(moved.difference),
            })
            .collect(),
        totals: moves
            .totals
            .iter()
            .map(|total| TotalObject {
                kind: total.id.kind.word(),
                beneficiary: total.id.beneficiary.word(),
                certainty: total.id.certainty.word(),
                difference: major(total.difference),
                unknown: total.lacking.programmes().cloned().collect(),
            })
            .collect(),
        unknown: moves.lacking.programmes().cloned().collect(),
    }
}

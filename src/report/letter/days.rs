//! Duties with their dates: the next of each first, all of them at the end.

use super::super::document::{Align, Block, Row, Run, Table};
use super::{Letter, cited, cited_after, heading};
use crate::assess::{DutyEntry, Outcome};
use crate::explain::Speaker;

/// The first day of each duty and of each end, to act on.
pub(super) fn next_days(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    let entries = &letter.assessment.duties;
    let mut first: Vec<&DutyEntry> = Vec::new();
    for entry in entries.iter().filter(|entry| letter.date.is_none_or(|today| entry.date >= today)) {
        if !first.iter().any(|known| known.what == entry.what) {
            first.push(entry);
        }
    }
    let rows: Vec<Row> = first.into_iter().flat_map(|entry| with_about(letter, entry, speaker)).collect();
    if rows.is_empty() {
        return vec![heading(2, "letter-next", speaker), Block::plain(speaker.text("report-no-duties"))];
    }
    let head = ["letter-date", "letter-duty", "letter-owed"].map(|id| speaker.text(id)).to_vec();
    let table = Table { columns: vec![Align::Left, Align::Left, Align::Right], head, rows };
    vec![heading(2, "letter-next", speaker), Block::plain(speaker.text("letter-next-help")), Block::Table(table)]
}

fn with_about(letter: &Letter<'_>, entry: &DutyEntry, speaker: &Speaker<'_>) -> Vec<Row> {
    let about = match speaker.duty_about(entry.what) {
        Some(text) => vec![Run::weak(format!("{text} ")), cited_after(entry.citation, speaker)],
        None => vec![cited(entry.citation, speaker)],
    };
    let cells = [speaker.words.date(entry.date), speaker.duty(entry.what), owed(letter, entry, speaker)];
    let mut rows = vec![Row::new(cells.into_iter().map(|cell| vec![Run::plain(cell)]).collect())];
    rows.push(Row::below(vec![Vec::new(), about]));
    if let Some(text) = speaker.duty_worth(entry, letter.assessment.currency) {
        rows.push(Row::below(vec![Vec::new(), vec![Run::weak(text)]]));
    }
    rows
}

fn owed(letter: &Letter<'_>, entry: &DutyEntry, speaker: &Speaker<'_>) -> String {
    match entry.bound {
        Outcome::Granted => speaker.duty_owed(entry, letter.assessment.currency).unwrap_or_default(),
        outcome => speaker.text(&format!("outcome-{}", outcome.word())),
    }
}

/// Every day, one row each, with what is at stake on it or ends.
pub(super) fn all_days(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    if letter.assessment.duties.is_empty() {
        return Vec::new();
    }
    let rows = letter.assessment.duties.iter().map(|entry| {
        let worth = speaker.duty_worth(entry, letter.assessment.currency);
        Row::new(vec![
            vec![Run::plain(speaker.words.date(entry.date))],
            vec![
                Run::plain(speaker.duty(entry.what)),
                Run::weak(format!(" · {}", speaker.duty_months(entry))),
                Run::weak(worth.map(|worth| format!(" · {worth}")).unwrap_or_default()),
            ],
            vec![Run::plain(owed(letter, entry, speaker))],
        ])
    });
    let head = ["letter-date", "letter-duty", "letter-owed"].map(|id| speaker.text(id)).to_vec();
    let table = Table { columns: vec![Align::Left, Align::Left, Align::Right], head, rows: rows.collect() };
    let mut blocks = vec![heading(2, "letter-days", speaker), Block::Table(table)];
    for stake in &speaker.book.stakes {
        let id = format!("stake-{}", stake.id);
        if let Some(about) = speaker.words.attribute(&id, "about", &[]) {
            let text = format!("{}: {about} ", speaker.text(&id));
            blocks.push(Block::Text(vec![Run::weak(text), cited_after(stake.citation, speaker)]));
        }
    }
    blocks
}

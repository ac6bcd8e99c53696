//! What the company said, on which everything rests, and what it did not say.

use super::super::document::{Align, Block, Row, Run, Table};
use super::{Letter, heading};
use crate::explain::Speaker;
use crate::law::FactId;
use crate::plan::{Datum, Given};
use crate::quantity::Month;

pub(super) fn answers(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    let mut rows = Vec::new();
    let mut unanswered = Vec::new();
    for (fact, given) in letter.inputs.given.enumerated() {
        match given {
            Given::Nothing => unanswered.push(speaker.fact(fact)),
            Given::Values(values) => {
                rows.extend(of_fact(letter, fact, values.iter().map(|dated| (dated.month, dated.value, "")), speaker));
            }
            Given::Items(items) => {
                let items = items.iter().map(|item| (item.month, Datum::Money(item.amount), item.note.as_str()));
                rows.extend(of_fact(letter, fact, items, speaker));
            }
        }
    }
    let head = ["letter-question", "letter-from", "letter-answer"].map(|id| speaker.text(id)).to_vec();
    let table = Table { columns: vec![Align::Left, Align::Left, Align::Right], head, rows };
    let mut blocks = vec![heading(2, "letter-answers", speaker), Block::plain(speaker.text("letter-answers-help"))];
    blocks.push(Block::Table(table));
    if !unanswered.is_empty() {
        blocks.push(Block::Text(vec![
            Run::strong(speaker.text("letter-unanswered")),
            Run::plain(format!(" {}", unanswered.join("; "))),
        ]));
    }
    blocks
}

/// The rows of one question, its name in the first, its note below.
fn of_fact<'a>(
    letter: &Letter<'_>,
    fact: FactId,
    answers: impl Iterator<Item = (Month, Datum, &'a str)>,
    speaker: &Speaker<'_>,
) -> Vec<Row> {
    let name = speaker.fact(fact);
    let mut rows: Vec<Row> = answers
        .enumerate()
        .map(|(place, (month, value, note))| {
            let name = if place == 0 { name.as_str() } else { "" };
            let note = if note.is_empty() { String::new() } else { format!(" {note}") };
            Row {
                cells: vec![
                    vec![Run::plain(name)],
                    vec![Run::plain(speaker.words.month(month)), Run::weak(note)],
                    vec![Run::plain(speaker.datum(fact, value))],
                ],
                is_below: place > 0,
            }
        })
        .collect();
    if rows.is_empty() {
        // A list of costs without any: nothing is spent, which is an answer.
        let cells = [name, String::new(), speaker.text("letter-none")];
        rows.push(Row::new(cells.into_iter().map(|cell| vec![Run::plain(cell)]).collect()));
    }
    let note = letter.variant.notes.get(&speaker.book.facts[fact].id);
    rows.extend(note.map(|note| Row::below(vec![vec![Run::weak(note.as_str())]])));
    rows
}

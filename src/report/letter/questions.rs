//! The open questions of law: what is assumed, who says so, and what each other option is worth.

use super::super::document::{Align, Block, Row, Run, Table};
use super::{Letter, cited, heading};
use crate::assess::{Assessment, Depth, ProgrammeResult, assess};
use crate::explain::Speaker;
use crate::law::{ReadingId, Rulebook};
use crate::quantity::Problem;

pub(super) fn questions(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Result<Vec<Block>, Problem> {
    let mut blocks = vec![heading(2, "letter-questions", speaker), Block::plain(speaker.text("letter-questions-help"))];
    for reading in 0..speaker.book.readings.len() {
        blocks.extend(question(letter, reading, speaker)?);
    }
    Ok(blocks)
}

fn question(letter: &Letter<'_>, id: ReadingId, speaker: &Speaker<'_>) -> Result<Vec<Block>, Problem> {
    let Some(reading) = speaker.book.readings.get(id) else { return Ok(Vec::new()) };
    let chosen = letter.inputs.readings.get(id).copied().unwrap_or(0);
    let mut rows = Vec::new();
    for (option, known) in reading.options.iter().enumerate() {
        let is_chosen = option == chosen;
        let worth = if is_chosen {
            vec![Run::plain(speaker.text("letter-chosen"))]
        } else {
            let other = with_option(letter, speaker.book, id, option)?;
            changes(letter, &other, speaker).into_iter().map(Run::plain).collect()
        };
        let name = speaker.reading_option(id, option);
        let name = if is_chosen { Run::strong(name) } else { Run::plain(name) };
        rows.push(Row::new(vec![vec![name], vec![cited(known.citation, speaker)], worth]));
        let says = speaker.words.attribute(&format!("reading-{}-{}", reading.id, known.id), "says", &[]);
        rows.extend(says.filter(|_| is_chosen).map(|says| Row::below(vec![vec![Run::weak(says)]])));
    }
    let head = ["letter-option", "letter-source", "letter-worth"].map(|id| speaker.text(id)).to_vec();
    let table = Table { columns: vec![Align::Left; 3], head, rows };
    Ok(vec![Block::Heading(3, speaker.reading(id)), Block::Table(table)])
}

/// The plan under another option of one reading, all else as chosen.
fn with_option(letter: &Letter<'_>, book: &Rulebook, reading: ReadingId, option: usize) -> Result<Assessment, Problem> {
    let mut inputs = letter.inputs.clone();
    if let Some(place) = inputs.readings.get_mut(reading) {
        *place = option;
    }
    assess(book, &inputs, letter.assessment.currency, Depth::Figures)
}

/// What an option changes, programme by programme, in one text.
fn changes(letter: &Letter<'_>, other: &Assessment, speaker: &Speaker<'_>) -> Option<String> {
    let told = |then: &ProgrammeResult| {
        let amount = speaker.result_amount(then, letter.assessment.currency);
        amount.unwrap_or_else(|| speaker.text(&format!("outcome-{}", then.outcome.word())))
    };
    let pairs = letter.assessment.programmes.iter().zip(&other.programmes);
    let moved =
        pairs.filter(|(now, then)| (now.outcome, now.amount, &now.lacks) != (then.outcome, then.amount, &then.lacks));
    let moved: Vec<String> = moved
        .map(|(_, then)| {
            let programme = speaker.programme(then.programme);
            let value = told(then);
            speaker.with("letter-becomes", &[("programme", &programme), ("value", &value)])
        })
        .collect();
    Some(if moved.is_empty() { speaker.text("letter-same") } else { moved.join("; ") })
}

//! The acts that the figures rest on, with date, link and how sure each is.

use super::super::document::{Align, Block, Row, Run, Table};
use super::heading;
use crate::explain::Speaker;

pub(super) fn sources(speaker: &Speaker<'_>) -> Vec<Block> {
    let rows = speaker.book.acts.iter().map(|act| {
        let name = speaker.words.cited(&act.id, act.date, None);
        Row::new(vec![
            vec![Run::plain(name)],
            vec![Run::weak(speaker.text(&format!("confidence-{}", act.confidence.word())))],
            act.link.iter().map(|link| Run::weak(link.as_str()).linked(Some(link))).collect(),
        ])
    });
    let head = ["letter-act", "letter-how-sure", "letter-link"].map(|id| speaker.text(id)).to_vec();
    let table = Table { columns: vec![Align::Left; 3], head, rows: rows.collect() };
    vec![heading(2, "letter-sources", speaker), Block::Table(table)]
}

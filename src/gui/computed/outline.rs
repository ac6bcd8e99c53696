//! Which lines of a derivation are open, and what each says that none above it has said.

use crate::assess::Step;
use crate::explain::{Line, Speaker, opened_lines};
use crate::gui::state::opened::Opened;
use crate::law::CitationId;

/// The lines that are open: those below a closed one are not even worded, for there are thousands.
#[derive(Default)]
pub struct Outline {
    pub rows: Vec<Row>,
    /// How many lines had been turned when these were written.
    turns: u64,
}

/// One line.
pub struct Row {
    pub line: Line,
    /// Its paragraph, where no line above it has said that.
    pub citation: Option<CitationId>,
}

impl Outline {
    /// The open lines of a step; the first row is the step itself.
    pub fn new(step: &Step, speaker: &Speaker<'_>, shows_all: bool, opened: &Opened) -> Outline {
        let lines = opened_lines(step, speaker, shows_all, &|root, line| opened.is_open(root, line));
        // By depth: the paragraph of the line that stands above now.
        let mut above: Vec<Option<CitationId>> = Vec::new();
        let rows = lines.into_iter().map(|line| {
            above.truncate(line.depth);
            let said = above.iter().rev().find_map(|citation| *citation);
            above.push(line.citation);
            Row { citation: line.citation.filter(|_| line.citation != said), line }
        });
        Outline { rows: rows.collect(), turns: opened.turns }
    }

    /// Whether no line was turned since.
    pub fn is_current(&self, opened: &Opened) -> bool {
        self.turns == opened.turns
    }
}

//! Which lines of a derivation are open, and what each says that none above it has said.

use crate::assess::Step;
use crate::explain::{Line, LineState, Speaker, opened_lines};
use crate::law::CitationId;
use std::collections::BTreeSet;

/// Lines of this depth are open until somebody closes them.
const OPEN_DEPTH: usize = 1;

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

/// Which lines were opened or closed against the rule, by their keys.
#[derive(Default)]
pub struct Opened {
    turned: BTreeSet<String>,
    /// How often that changed.
    turns: u64,
}

impl Opened {
    fn is_open(&self, root: &Line, line: &Line) -> bool {
        // Of what is not granted the reason is what is asked for: one deeper is open.
        let deepest = if root.state == LineState::Holds { OPEN_DEPTH } else { OPEN_DEPTH + 1 };
        (line.depth <= deepest) != self.turned.contains(&line.key)
    }

    /// Opens a line that is closed, or closes it.
    pub fn turn(&mut self, key: &str) {
        self.turns += 1;
        if !self.turned.remove(key) {
            self.turned.insert(key.to_owned());
        }
    }

    /// Leaves all lines to the rule.
    pub fn clear(&mut self) {
        self.turns += 1;
        self.turned.clear();
    }
}

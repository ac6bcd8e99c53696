//! The lines of a derivation laid out once: one opened to its last line has thousands.

use crate::explain::{Line, LineState};
use crate::law::CitationId;
use std::collections::BTreeSet;

/// Lines less deep than this are open until somebody closes them.
const OPEN_DEPTH: usize = 1;

/// The lines below the first, which stands above them.
#[derive(Default)]
pub struct Outline {
    /// No other outline of this window has this number.
    number: u64,
    pub rows: Vec<Row>,
}

/// One line.
pub struct Row {
    /// Its place among the lines.
    pub line: usize,
    pub depth: usize,
    /// Its number among the lines beside it and those above, such as `1.2.1`.
    pub key: String,
    /// The row after all its parts.
    pub end: usize,
    /// Its paragraph, where none above it has said that.
    pub citation: Option<CitationId>,
    opens_by_itself: bool,
}

impl Outline {
    pub fn new(number: u64, lines: &[Line]) -> Outline {
        let Some((root, below)) = lines.split_first() else { return Outline::default() };
        let base = root.depth + 1;
        // Of what is not granted the reason is what is asked for: one deeper is open.
        let open_depth = if root.state == LineState::Holds { OPEN_DEPTH } else { OPEN_DEPTH + 1 };
        let mut rows: Vec<Row> = Vec::with_capacity(below.len());
        let mut numbers: Vec<usize> = Vec::new();
        // The rows that stand above, each deeper than the one before.
        let mut above: Vec<usize> = Vec::new();
        for (place, line) in below.iter().enumerate() {
            let depth = line.depth.saturating_sub(base);
            close(&mut rows, &mut above, depth);
            numbers.resize(depth + 1, 0);
            if let Some(number) = numbers.last_mut() {
                *number += 1;
            }
            let said = above.iter().rev().find_map(|row| below.get(*row)?.citation).or(root.citation);
            let key: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            above.push(place);
            rows.push(Row {
                line: place + 1,
                depth,
                key: key.join("."),
                end: place + 1,
                citation: line.citation.filter(|_| line.citation != said),
                opens_by_itself: depth < open_depth,
            });
        }
        close(&mut rows, &mut above, 0);
        Outline { number, rows }
    }
}

/// Which lines were opened or closed against the rule, by their keys, and which are shown for it.
#[derive(Default)]
pub struct Opened {
    turned: BTreeSet<String>,
    /// The number of the outline that the rows shown are of.
    of: Option<u64>,
    /// The rows of which every line above is open: found once, for an outline may have thousands.
    pub shown: Vec<usize>,
}

impl Opened {
    /// Whether the parts of a line are shown.
    pub fn is_open(&self, row: &Row) -> bool {
        row.opens_by_itself != self.turned.contains(&row.key)
    }

    /// Opens a line that is closed, or closes it.
    pub fn turn(&mut self, key: &str) {
        if !self.turned.remove(key) {
            self.turned.insert(key.to_owned());
        }
        self.of = None;
    }

    /// Leaves all lines to the rule.
    pub fn clear(&mut self) {
        *self = Opened::default();
    }

    /// Finds the rows shown, where the outline or a line in it was turned since.
    pub fn follow(&mut self, outline: &Outline) {
        if self.of != Some(outline.number) {
            self.of = Some(outline.number);
            self.shown.clear();
            let mut next = 0;
            while let Some(row) = outline.rows.get(next) {
                self.shown.push(next);
                next = if self.is_open(row) { next + 1 } else { row.end };
            }
        }
    }
}

/// Ends the rows above that stand as deep as `depth` or deeper.
fn close(rows: &mut [Row], above: &mut Vec<usize>, depth: usize) {
    let end = rows.len();
    while let Some(row) = above.last().and_then(|row| rows.get_mut(*row)).filter(|row| row.depth >= depth) {
        row.end = end;
        above.pop();
    }
}

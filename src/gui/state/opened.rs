//! Which lines of a derivation are open.

use crate::explain::{Line, LineState};
use std::collections::BTreeSet;

/// Lines of this depth are open until somebody closes them.
const OPEN_DEPTH: usize = 1;

/// Which lines were opened or closed against the rule, by their keys.
#[derive(Default)]
pub struct Opened {
    turned: BTreeSet<String>,
    /// How often that changed.
    pub turns: u64,
}

impl Opened {
    pub fn is_open(&self, root: &Line, line: &Line) -> bool {
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

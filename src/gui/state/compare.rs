//! Which variants are compared, and with what.

use crate::plan::Plan;
use std::collections::BTreeSet;

/// What the view shows of what there is.
#[derive(Default)]
pub struct CompareView {
    /// Other plans, by what their files are called.
    pub others: Vec<(String, Plan)>,
    /// Columns switched off, by their places.
    pub hidden: BTreeSet<usize>,
    /// The column that the others are compared with.
    pub base: usize,
    /// The column whose difference is explained; the first that is not the base.
    pub explained: Option<usize>,
    pub shows_all: bool,
    /// Counts the plans added and taken away.
    pub revision: u64,
}

impl CompareView {
    /// Takes a plan away whose columns are these; those after it move up.
    pub fn take_away(&mut self, file: usize, columns: std::ops::Range<usize>) {
        if file < self.others.len() {
            self.others.remove(file);
        }
        let kept = |place: usize| match place {
            place if columns.contains(&place) => None,
            place if place >= columns.end => Some(place - columns.len()),
            place => Some(place),
        };
        self.hidden = self.hidden.iter().filter_map(|place| kept(*place)).collect();
        self.base = kept(self.base).unwrap_or(0);
        self.explained = self.explained.and_then(kept);
        self.revision += 1;
    }
}

//! Steps built already: a node that stands alike in several months, or below several figures, is
//! one step.

use super::step::Step;
use crate::law::NodeId;
use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::sync::Arc;

/// Every month.
const ALWAYS: Range<usize> = 0..usize::MAX;

/// The steps of one node, each with the months in which it stands as it is.
type Stretches = Vec<(Range<usize>, Arc<Step>)>;

/// The steps built so far, by node.
pub(super) struct Known {
    steps: RefCell<Vec<Stretches>>,
    /// The months in which what is being built stands as it does.
    months: Cell<(usize, usize)>,
}

impl Known {
    pub fn new(nodes: usize) -> Known {
        Known { steps: RefCell::new(vec![Vec::new(); nodes]), months: Cell::new((ALWAYS.start, ALWAYS.end)) }
    }

    /// A step that stands in the month; whatever is being built stands no longer than it.
    pub fn find(&self, node: NodeId, month: usize) -> Option<Arc<Step>> {
        let steps = self.steps.borrow();
        let (months, step) = steps.get(node)?.iter().rev().find(|(months, _)| months.contains(&month))?;
        self.narrow(months.clone());
        Some(step.clone())
    }

    /// Builds a step, and keeps it for the months in which it stands.
    pub fn build(&self, node: NodeId, build: impl FnOnce() -> Step) -> Arc<Step> {
        let (start, end) = self.months.replace((ALWAYS.start, ALWAYS.end));
        let step = Arc::new(build());
        let months = self.now();
        self.months.set((start, end));
        self.narrow(months.clone());
        if let Some(steps) = self.steps.borrow_mut().get_mut(node) {
            steps.push((months, step.clone()));
        }
        step
    }

    /// What is being built stands in these months at most.
    pub fn narrow(&self, months: Range<usize>) {
        let (start, end) = self.months.get();
        self.months.set((start.max(months.start), end.min(months.end)));
    }

    /// What is being built stands in these months, whatever its parts, which are of other months.
    pub fn stands(&self, months: Range<usize>) {
        self.months.set((months.start, months.end));
    }

    /// The months in which what has been built so far stands.
    pub fn now(&self) -> Range<usize> {
        let (start, end) = self.months.get();
        start..end
    }
}

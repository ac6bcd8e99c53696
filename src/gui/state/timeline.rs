//! Which months the timeline shows, and the step that is being moved.

use crate::assess::Assessment;
use crate::law::FactId;

/// How the timeline is looked at.
#[derive(Default)]
pub struct TimelineView {
    /// How many months are shown; `None` for all of them.
    pub zoom: Option<usize>,
    /// The first of them, counted from the plan's first.
    pub first: usize,
    /// Whether every threshold is drawn, not only those of conditions.
    pub shows_all_curves: bool,
    /// The step being moved, and the totals before it was.
    pub moving: Option<Moving>,
}

/// A step that is being moved.
pub struct Moving {
    pub fact: FactId,
    pub row: usize,
    /// The totals before it was moved.
    pub before: Assessment,
}

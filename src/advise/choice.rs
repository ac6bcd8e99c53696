//! Something that may change in a search for the best plan, and the edits that it may be changed by.

use super::edit::Edit;
use super::lever::Lever;
use crate::plan::{Datum, Inputs};

/// Something that may change: as it is, or by one of these edits.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub edits: Vec<Edit>,
    /// Whether the edits are all that lie between the ends.
    pub is_whole: bool,
    /// Whether some were left out that no advice may offer.
    pub is_ruled: bool,
}

impl Choice {
    /// An answer that may take other values; what it says now is none of them, nor what no advice offers.
    pub fn new(lever: &Lever, inputs: &Inputs, (values, is_whole): (&[Datum], bool)) -> Choice {
        let now = lever.now(inputs);
        let values = values.iter().filter(|value| Some(**value) != now);
        let (advised, left): (Vec<Datum>, Vec<Datum>) = values.partition(|value| lever.is_advised(inputs, **value));
        let edits = advised.into_iter().map(|value| Edit::new(lever, inputs, value)).collect();
        Choice { edits, is_whole, is_ruled: !left.is_empty() }
    }

    /// About half of the edits, both ends among them.
    pub(super) fn thinned(&self) -> Choice {
        let last = self.edits.len().saturating_sub(1);
        let kept = self.edits.iter().enumerate().filter(|(place, _)| place % 2 == 0 || *place == last);
        Choice { edits: kept.map(|(_, edit)| *edit).collect(), is_whole: false, ..*self }
    }

    /// As it is, and each edit.
    pub fn count(&self) -> usize {
        self.edits.len() + 1
    }
}

//! Which total is drawn in What if.

use crate::assess::TotalId;
use crate::gui::computed::figures::Figures;
use crate::gui::state::view::View;

/// The total that is drawn: the largest where none was chosen.
pub fn drawn_total(view: &View, good: &Figures) -> Option<TotalId> {
    let largest = good.assessment.totals.iter().max_by_key(|total| total.amount.unsigned_abs());
    view.what_if.total.or(largest.map(|total| total.id))
}

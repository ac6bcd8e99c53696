//! Which total is drawn in What if.

use crate::assess::Total;
use crate::gui::computed::figures::Figures;
use crate::gui::state::view::View;
use crate::gui::state::what_if::TotalKey;

pub fn key(total: &Total) -> TotalKey {
    (total.kind, total.beneficiary, total.certainty)
}

/// The total that is drawn: the largest where none was chosen.
pub fn drawn_total(view: &View, good: &Figures) -> Option<TotalKey> {
    let largest = good.assessment.totals.iter().max_by_key(|total| total.amount.unsigned_abs()).map(key);
    view.what_if.total.or(largest)
}

//! An answer marked for the search of the best plan.

use crate::law::FactId;
use crate::quantity::Month;

/// An answer that may change, from a month on, between two ends as they were typed.
#[derive(Clone, Debug, PartialEq)]
pub struct MayChange {
    pub fact: FactId,
    pub from: Month,
    pub ends: [String; 2],
}

//! What was clicked, whose derivation stands at the right.

use crate::assess::TotalId;
use crate::law::ProgrammeId;

/// What was clicked, whose derivation stands at the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Programme(ProgrammeId),
    /// A total, by what it sums.
    Total(TotalId),
}

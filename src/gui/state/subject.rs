//! What was clicked, whose derivation stands at the right.

use crate::law::{Beneficiary, Certainty, Kind, ProgrammeId};

/// What was clicked, whose derivation stands at the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Programme(ProgrammeId),
    /// A total, by what it sums.
    Total(Kind, Beneficiary, Certainty),
}

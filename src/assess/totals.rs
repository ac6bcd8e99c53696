//! The totals of an assessment: what adds up, by kind, beneficiary and certainty.

use super::lack::Lacking;
use crate::law::{Beneficiary, Certainty, Kind};

/// Which total an amount belongs to. Amounts of two totals are never added silently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TotalId {
    pub kind: Kind,
    pub beneficiary: Beneficiary,
    pub certainty: Certainty,
}

impl TotalId {
    /// The words of the file formats for its kind, beneficiary and certainty.
    pub const fn words(self) -> (&'static str, &'static str, &'static str) {
        (self.kind.word(), self.beneficiary.word(), self.certainty.word())
    }
}

/// A sum over the programmes of one [`TotalId`]: there is one as soon as anything of it is granted, or could be.
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    pub id: TotalId,
    /// Of what is known.
    pub amount: i128,
    pub lacking: Lacking,
}

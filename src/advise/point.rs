//! What a plan comes to at one value of an answer that is swept over.

use crate::assess::{Standing, Sum, Total, TotalId};
use crate::law::ProgrammeId;
use crate::quantity::IndexVec;

/// What comes out at one value.
#[derive(Clone, Debug)]
pub struct Point {
    pub totals: Vec<Total>,
    /// By programme.
    pub standings: IndexVec<ProgrammeId, Standing>,
    /// By programme: the conditions that fail and in how many months.
    pub unmet: IndexVec<ProgrammeId, Vec<(String, usize)>>,
}

impl Point {
    /// A total here; nothing granted is nothing.
    pub fn amount(&self, key: TotalId) -> i128 {
        self.totals.iter().find(|total| total.id == key).map_or(0, |total| total.amount)
    }

    /// A total here, with what it lacks.
    pub fn sum(&self, key: TotalId) -> Sum {
        let found = self.totals.iter().find(|total| total.id == key);
        found.map_or_else(Sum::default, |total| Sum { amount: total.amount, lacking: total.lacking.clone() })
    }
}

//! The totals of an assessment: what adds up, by kind, beneficiary and certainty.

use super::assessment::{Assessment, ProgrammeResult};
use super::lack::{Lack, Lacking, Sum};
use super::payment::adds_up;
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

pub(super) fn totals(programmes: &[ProgrammeResult]) -> Vec<Total> {
    let mut totals: Vec<Total> = Vec::new();
    for result in programmes.iter().filter(|result| adds_up(result.kind)) {
        let lack = result.lack();
        if result.amount.is_none() && lack == Lack::Nothing {
            continue;
        }
        let id = result.total();
        let place = totals.iter().position(|total| total.id == id).unwrap_or_else(|| {
            totals.push(Total { id, amount: 0, lacking: Lacking::default() });
            totals.len() - 1
        });
        if let Some(total) = totals.get_mut(place) {
            total.amount = total.amount.saturating_add(result.amount.unwrap_or(0));
            total.lacking.add(&result.programme, lack);
        }
    }
    totals.sort_by_key(|total| total.id);
    totals
}

impl Assessment {
    /// The total of an id, if anything of it is granted or could be.
    pub fn total(&self, id: TotalId) -> Option<&Total> {
        self.totals.iter().find(|total| total.id == id)
    }

    /// The sum of the totals asked for. Only what adds up is ever added.
    pub fn sum_of(&self, is_asked: impl Fn(TotalId) -> bool) -> Sum {
        let mut sum = Sum::default();
        for total in self.totals.iter().filter(|total| is_asked(total.id)) {
            sum.add(total.amount);
            sum.lacking.join(&total.lacking);
        }
        sum
    }

    /// Everything that one beneficiary has, by right and at most.
    pub fn all_of(&self, beneficiary: Beneficiary) -> Sum {
        self.sum_of(|total| total.beneficiary == beneficiary)
    }

    /// What a total comes to in one year; `None` where nothing of it is granted, nor could be.
    pub fn in_year(&self, id: TotalId, year: i32) -> Option<Sum> {
        let mut sum: Option<Sum> = None;
        for result in self.programmes.iter().filter(|result| result.total() == id) {
            let Some(found) = result.years.iter().find(|known| known.year == year) else { continue };
            if found.amount.is_some() || found.lack != Lack::Nothing {
                let sum = sum.get_or_insert_default();
                sum.add(found.amount.unwrap_or(0));
                sum.lacking.add(&result.programme, found.lack);
            }
        }
        sum
    }
}

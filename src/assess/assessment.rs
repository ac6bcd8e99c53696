//! What a rulebook says of a variant: the figures, apart from how they came about.

use super::duty::{DutyEntry, StakePart};
use super::lack::{Lack, Sum, worst};
use super::outcome::{MonthResult, Outcome};
use super::payment::adds_up;
use super::totals::{Total, TotalId};
use crate::law::{Beneficiary, Certainty, CitationId, FactId, Kind, ProgrammeId};
use crate::quantity::{Currency, IndexVec, Month};
use std::ops::Range;

/// The figures of one variant under one rulebook. Amounts are whole minor units of `currency`.
#[derive(Clone, Debug)]
pub struct Assessment {
    pub from: Month,
    pub currency: Currency,
    /// One per programme of the rulebook, in its order.
    pub programmes: IndexVec<ProgrammeId, ProgrammeResult>,
    pub totals: Vec<Total>,
    /// By date; none where only the figures were asked for.
    pub duties: Vec<DutyEntry>,
}

/// What one programme grants over the plan.
#[derive(Clone, Debug)]
pub struct ProgrammeResult {
    pub programme: ProgrammeId,
    pub kind: Kind,
    pub beneficiary: Beneficiary,
    pub certainty: Certainty,
    pub outcome: Outcome,
    /// `None` for services and where no month is granted. A deferral's is its highest balance.
    pub amount: Option<i128>,
    pub bounds: Bounds,
    pub years: Vec<YearResult>,
    pub months: Vec<MonthResult>,
    /// The months, counted from the plan's first, that the amount lacks.
    pub lacks: Vec<(usize, Lack)>,
    pub unmet: Vec<Unmet>,
    /// The facts whose answers are missing, in the rulebook's order.
    pub needs: Vec<FactId>,
}

/// The least and most that any combination of readings gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    pub low: Option<i128>,
    pub high: Option<i128>,
    /// Combinations computed.
    pub tried: usize,
    /// Combinations that end unknown, and are left out.
    pub left_out: usize,
    /// The facts that those left out lack.
    pub lacking: Vec<FactId>,
}

/// One calendar year of a programme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearResult {
    pub year: i32,
    pub outcome: Outcome,
    pub months_granted: usize,
    pub amount: Option<i128>,
    /// What the months of it that nobody can say would do to the amount.
    pub lack: Lack,
    /// How many they are.
    pub months_lacking: usize,
}

/// A condition that failed, and in how many months of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Unmet {
    /// The condition's id, `window` where the programme's months are over.
    pub condition: String,
    pub months: usize,
    pub citation: CitationId,
}

impl ProgrammeResult {
    /// The total that its amount is in.
    pub const fn total(&self) -> TotalId {
        TotalId { kind: self.kind, beneficiary: self.beneficiary, certainty: self.certainty }
    }

    /// Whether its amount adds up, and is somebody's.
    pub fn is_of(&self, beneficiary: Beneficiary) -> bool {
        adds_up(self.kind) && self.beneficiary == beneficiary
    }

    /// The sum of some months of a programme, counted from the plan's first, without interest; `None`
    /// where there is none.
    pub fn lost_in(&self, months: Range<usize>) -> Option<StakePart> {
        let inside = self.months.get(months.clone()).unwrap_or_default();
        let amount = inside.iter().filter_map(|month| month.amount).fold(0_i128, i128::saturating_add);
        let lack = worst(&self.lacks, months);
        let part = StakePart { beneficiary: self.beneficiary, amount, interest: Some(0), lack };
        part.is_any().then_some(part)
    }

    /// What the months that nobody can say would do to its amount.
    pub fn lack(&self) -> Lack {
        self.lacks.iter().map(|(_, lack)| *lack).max().unwrap_or_default()
    }
}

/// The id under which months outside a programme's window are reported.
pub const WINDOW: &str = "window";

/// The amount of some months: their sum; for a balance the highest; `None` if none is granted.
pub fn amount_of(kind: Kind, months: &[MonthResult]) -> Option<i128> {
    let amounts = months.iter().filter_map(|month| month.amount);
    if adds_up(kind) { amounts.reduce(|a, b| a.saturating_add(b)) } else { amounts.max() }
}

impl Assessment {
    pub fn programme(&self, id: ProgrammeId) -> Option<&ProgrammeResult> {
        self.programmes.find(id)
    }

    /// The total of an id, if anything of it is granted or could be.
    pub fn total(&self, id: TotalId) -> Option<&Total> {
        self.totals.iter().find(|total| total.id == id)
    }

    /// The sum of the totals asked for. Only what adds up is ever added.
    pub fn sum_of(&self, is_asked: impl Fn(TotalId) -> bool) -> Sum {
        Sum::of(self.totals.iter().filter(|total| is_asked(total.id)))
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

//! Figures without a mistake, and what they were computed from.

use crate::assess::{Assessment, Lack, MonthResult, Outcome, ProgrammeResult, TotalId};
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::law::{FactId, ProgrammeId};
use crate::plan::Inputs;
use crate::quantity::Month;
use std::collections::BTreeMap;

/// Figures without a mistake, and what they were computed from.
pub struct Figures {
    pub variant: usize,
    pub inputs: Inputs,
    pub assessment: Assessment,
    /// How many programmes wait for each answer that is missing.
    pub waiting: BTreeMap<FactId, usize>,
}

impl Figures {
    pub fn result(&self, programme: ProgrammeId) -> Option<&ProgrammeResult> {
        self.assessment.programmes.find(programme)
    }

    /// The years of the plan.
    pub fn years(&self) -> Vec<i32> {
        (self.inputs.from.year()..=self.inputs.end().plus(-1).year()).collect()
    }

    /// The programmes in a total.
    pub fn parts_of(&self, total: TotalId) -> impl Iterator<Item = &ProgrammeResult> {
        let all = self.assessment.programmes.iter();
        all.filter(move |result| result.total() == total)
    }

    /// The outcome and amount of some months of a programme.
    pub fn in_period(&self, programme: ProgrammeId, period: Period) -> MonthResult {
        let Some(result) = self.result(programme) else { return MonthResult::unpaid(Outcome::NotInForce) };
        match period {
            Period::Plan => MonthResult { outcome: result.outcome, amount: result.amount },
            Period::Year(year) => {
                let found = result.years.iter().find(|this| this.year == year);
                found.map_or(MonthResult::unpaid(Outcome::NotInForce), |this| MonthResult {
                    outcome: this.outcome,
                    amount: this.amount,
                })
            }
            Period::Month(month) => {
                let offset = usize::try_from(month.since(self.inputs.from)).unwrap_or(usize::MAX);
                result.months.get(offset).copied().unwrap_or(MonthResult::unpaid(Outcome::NotInForce))
            }
        }
    }

    /// What the amount of some months of a programme lacks, and how many months that is.
    pub fn lack_in(&self, programme: ProgrammeId, period: Period) -> (Lack, usize) {
        let Some(result) = self.result(programme) else { return (Lack::Nothing, 0) };
        match period {
            Period::Plan => (result.lack(), result.lacks.len()),
            Period::Year(year) => {
                let found = result.years.iter().find(|this| this.year == year);
                found.map_or((Lack::Nothing, 0), |this| (this.lack, this.months_lacking))
            }
            Period::Month(month) => {
                let offset = usize::try_from(month.since(self.inputs.from)).unwrap_or(usize::MAX);
                let lack = result.lacks.iter().find(|(place, _)| *place == offset);
                lack.map_or((Lack::Nothing, 0), |(_, lack)| (*lack, 1))
            }
        }
    }

    /// The months of the plan.
    pub fn months(&self) -> impl Iterator<Item = Month> + use<> {
        let from = self.inputs.from;
        let count = i32::try_from(self.inputs.months).unwrap_or(0);
        (0..count).map(move |offset| from.plus(offset))
    }
}

pub fn waiting(assessment: &Assessment) -> BTreeMap<FactId, usize> {
    let mut waiting = BTreeMap::new();
    for fact in assessment.programmes.iter().flat_map(|result| &result.needs) {
        *waiting.entry(*fact).or_insert(0) += 1;
    }
    waiting
}

/// What stands at the right before anything was clicked: the largest amount granted.
pub fn first_subject(assessment: &Assessment) -> Option<Subject> {
    let granted = assessment.programmes.iter().filter(|result| result.outcome == Outcome::Granted);
    let largest = granted.max_by_key(|result| result.amount.unwrap_or(0));
    let found = largest.or_else(|| assessment.programmes.iter().next());
    found.map(|result| Subject::Programme(result.programme))
}

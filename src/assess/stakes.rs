//! What would be restored to the budget: the granted amounts of some programmes by beneficiary,
//! with simple interest, for any stretch of months and any day, from sums made once.

use super::assessment::ProgrammeResult;
use super::duty::StakePart;
use super::evaluation::Evaluation;
use super::lack::{Lack, worst};
use super::overflow::overflow;
use super::series::Value;
use crate::law::{Beneficiary, Interest, ProgrammeId};
use crate::quantity::{Exact, IndexVec, Month, Problem};
use jiff::civil::Date;

/// The latest day of a duty lies so many months after the plan's last at most: a plan may end in
/// January, its year in December, and the duty in December of the year after.
const MONTHS_AFTER: usize = 24;

/// Running sums of a stake over the months of the plan.
pub struct Restored {
    /// The first month of the plan.
    start: usize,
    by: Vec<Running>,
    /// The first of the programmes, to blame for a number too large.
    programme: ProgrammeId,
    /// Without interest there is none to know.
    days: Option<Days>,
}

/// Each list of sums has one place more than the plan has months: the sum of the months before.
struct Running {
    beneficiary: Beneficiary,
    amounts: Vec<i128>,
    /// Of each amount times what a unit lent on the plan's first day has earned by the month's end.
    earned: Vec<Option<Exact>>,
    /// By month of the plan.
    lacks: Vec<Lack>,
}

/// What a unit earns from the plan's first day on.
struct Days {
    /// By the first day of each month.
    earned: Vec<Option<Exact>>,
    /// On each day of the month.
    a_day: Vec<Option<Exact>>,
}

impl Restored {
    /// Sums what programmes granted. The share a day is evaluated before.
    ///
    /// # Errors
    /// A number too large for 128 bits.
    pub fn of(
        evaluation: &Evaluation<'_>,
        results: &IndexVec<ProgrammeId, ProgrammeResult>,
        programmes: &[ProgrammeId],
        interest: Option<&Interest>,
    ) -> Result<Restored, Problem> {
        let plan = evaluation.plan_range();
        let days = interest.map(|interest| Days::of(evaluation, interest));
        let mut by: Vec<Running> = Vec::new();
        let found = programmes.iter().map(|id| &results[*id]);
        let mut beneficiaries: Vec<Beneficiary> = found.clone().map(|result| result.beneficiary).collect();
        beneficiaries.sort_unstable();
        beneficiaries.dedup();
        for beneficiary in beneficiaries {
            let of: Vec<&ProgrammeResult> = found.clone().filter(|result| result.beneficiary == beneficiary).collect();
            let mut running =
                Running { beneficiary, amounts: vec![0], earned: vec![Some(Exact::ZERO)], lacks: Vec::new() };
            for offset in 0..plan.len() {
                let months = of.iter().filter_map(|result| result.months.get(offset));
                let amount = months.filter_map(|month| month.amount).fold(0, i128::saturating_add);
                let lack = of.iter().map(|result| worst(&result.lacks, offset..offset + 1)).max().unwrap_or_default();
                running.add(amount, lack, days.as_ref().map(|days| days.by_end_of(offset)));
            }
            by.push(running);
        }
        let restored =
            Restored { start: plan.start, by, programme: programmes.first().copied().unwrap_or_default(), days };
        Ok(restored)
    }

    /// What some stretches of months, each from and until, hold with interest to a day.
    ///
    /// # Errors
    /// A number too large for 128 bits.
    pub fn over(
        &self,
        evaluation: &Evaluation<'_>,
        stretches: &[(usize, usize)],
        date: Date,
    ) -> Result<Vec<StakePart>, Problem> {
        let earned = self.days.as_ref().map(|days| days.by(date, self.start));
        let mut parts = Vec::new();
        for running in &self.by {
            let mut part =
                StakePart { beneficiary: running.beneficiary, amount: 0, interest: None, lack: Lack::Nothing };
            let mut interest = Some(Exact::ZERO);
            for (first, end) in stretches {
                let most = running.amounts.len() - 1;
                let place = |month: usize| month.saturating_sub(self.start).min(most);
                let (from, until) = (place(*first), place(*end));
                let between = |sums: &[i128]| sums.get(until).zip(sums.get(from)).map_or(0, |(b, a)| b - a);
                let amount = between(&running.amounts);
                part.amount = part.amount.saturating_add(amount);
                let lacks = running.lacks.get(from..until.max(from)).unwrap_or_default();
                part.lack = lacks.iter().copied().max().unwrap_or_default().max(part.lack);
                if let Some(earned) = earned {
                    let by_end = running.earned.get(until).zip(running.earned.get(from));
                    let by_end = by_end.and_then(|(until, from)| (*until)?.minus((*from)?));
                    interest = (|| interest?.plus(Exact::whole(amount).times(earned?)?.minus(by_end?)?))();
                }
            }
            let is_rate_known = earned.is_none_or(|earned| earned.is_some());
            if interest.is_none() && is_rate_known {
                return Err(overflow(evaluation, self.programme));
            }
            part.interest = interest.map(Exact::rounded);
            if part.is_any() {
                parts.push(part);
            }
        }
        Ok(parts)
    }
}

impl Running {
    fn add(&mut self, amount: i128, lack: Lack, earned: Option<Option<Exact>>) {
        let last = self.amounts.last().copied().unwrap_or(0);
        self.amounts.push(last.saturating_add(amount));
        self.lacks.push(lack);
        if let Some(earned) = earned {
            let last = self.earned.last().copied().flatten();
            self.earned.push((|| last?.plus(Exact::whole(amount).times(earned?)?))());
        }
    }
}

impl Days {
    fn of(evaluation: &Evaluation<'_>, interest: &Interest) -> Days {
        let plan = evaluation.plan_range();
        let mut days = Days { earned: vec![Some(Exact::ZERO)], a_day: Vec::new() };
        for month in plan.start..plan.end + MONTHS_AFTER {
            let a_day = match evaluation.at(interest.a_day, month) {
                Value::Number(number) => Some(number.reduced()),
                _ => None,
            };
            let length = Month::from_index(month).first_day().map_or(0, |first| i128::from(first.days_in_month()));
            let last = days.earned.last().copied().flatten();
            days.earned.push((|| last?.plus(Exact::whole(length).times(a_day?)?))());
            days.a_day.push(a_day);
        }
        days
    }

    fn by_end_of(&self, offset: usize) -> Option<Exact> {
        self.earned.get(offset + 1).copied().flatten()
    }

    /// By the end of a day.
    fn by(&self, date: Date, start: usize) -> Option<Exact> {
        let offset = Month::of(date).index()?.checked_sub(start)?;
        let before = self.earned.get(offset).copied().flatten()?;
        before.plus(Exact::whole(i128::from(date.day())).times(self.a_day.get(offset).copied().flatten()?)?)
    }
}

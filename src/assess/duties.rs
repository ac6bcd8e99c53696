//! What must be done and by when: the rulebook's duties for the months of a plan, and the days on
//! which something granted ends or must be paid. Computed from one evaluation and its results.
//!
//! No words, and no clock: which of the days are still ahead is for whoever shows them.

use super::assessment::ProgrammeResult;
use super::bounds::claimed_before;
use super::duty::{DutyEntry, DutyStake, DutyWhat, StakePart};
use super::evaluation::Evaluation;
use super::lack::Lack;
use super::missing::{missing_below, missing_over};
use super::outcome::{MonthResult, Outcome};
use super::overflow::overflow_below;
use super::payment::adds_up;
use super::series::{Series, Value};
use super::stakes::Restored;
use super::status::rule_at;
use crate::law::{
    AtStake, Benefit, By, CitationId, Duty, DutyId, Every, FactSet, Kind, NodeId, Owed, ProgrammeId, Rule, StakeId,
};
use crate::plan::Given;
use crate::quantity::{Exact, IndexVec, Month, Problem};
use jiff::civil::Date;
use std::ops::Range;

/// So many months after the plan's last are looked ahead for what ends, and so many before an end
/// tell what it was worth.
const MONTHS_AROUND: usize = 12;

/// Every dated duty of a plan, by date, then in the rulebook's order.
///
/// # Errors
/// A number too large for 128 bits; the problem names the answer.
pub fn duties(
    evaluation: &mut Evaluation<'_>,
    results: &IndexVec<ProgrammeId, ProgrammeResult>,
) -> Result<Vec<DutyEntry>, Problem> {
    let book = evaluation.book;
    let mut stakes = Vec::with_capacity(book.stakes.len());
    for (id, roots) in book
        .stakes
        .iter()
        .map(|stake| (&stake.id, stake.roots()))
        .chain(book.duties.iter().map(|duty| (&duty.id, duty.roots())))
    {
        roots.iter().for_each(|root| evaluation.ensure(*root));
        let is_overflow = |root: &NodeId| evaluation.get(*root).is_some_and(Series::is_overflow);
        if roots.iter().any(is_overflow) {
            return Err(overflow_below(evaluation, roots, id));
        }
    }
    for stake in &book.stakes {
        stakes.push(match &stake.what {
            AtStake::Restored { programmes, interest, .. } => {
                Some(Restored::of(evaluation, results, programmes, interest.as_ref())?)
            }
            AtStake::Added { .. } => None,
        });
    }
    let calendar = Calendar { evaluation, results, stakes };
    let mut entries = Vec::new();
    for (id, duty) in book.duties.iter().enumerate() {
        calendar.duty(id, duty, &mut entries)?;
    }
    for result in results.iter().filter(|result| result.outcome == Outcome::Granted) {
        calendar.endings(result, &mut entries);
        calendar.payments(result, &mut entries);
    }
    entries.sort_by_key(|entry| entry.date);
    Ok(entries)
}

struct Calendar<'e, 'a> {
    evaluation: &'e Evaluation<'a>,
    results: &'e IndexVec<ProgrammeId, ProgrammeResult>,
    /// One per stake of the rulebook; `None` where nothing is restored.
    stakes: Vec<Option<Restored>>,
}

impl Calendar<'_, '_> {
    fn duty(&self, id: DutyId, duty: &Duty, entries: &mut Vec<DutyEntry>) -> Result<(), Problem> {
        let plan = self.evaluation.plan_range();
        let from = duty.from.index().unwrap_or(0).max(plan.start);
        let until = duty.until.map_or(plan.end, |until| until.index().unwrap_or(0)).min(plan.end);
        let step = match duty.every {
            Every::Month => 1,
            Every::Quarter => 3,
            Every::Year => 12,
        };
        let first = entries.len();
        let mut start = from - from % step;
        while start < until {
            let months = start.max(from)..(start + step).min(until);
            if let Some(entry) = self.period(id, duty, start + step - 1, months)? {
                entries.push(entry);
            }
            start += step;
        }
        let is_silent = |entry: &DutyEntry| {
            entry.bound == Outcome::Unknown || entry.owed.is_some_and(|owed| owed.outcome == Outcome::Unknown)
        };
        if entries.iter().skip(first).any(is_silent) {
            let needs = self.needs(duty, from..until);
            entries.iter_mut().skip(first).for_each(|entry| entry.needs.clone_from(&needs));
        }
        Ok(())
    }

    /// What a duty says of the plan's months in one period, which ends with `last`.
    fn period(&self, id: DutyId, duty: &Duty, last: usize, months: Range<usize>) -> Result<Option<DutyEntry>, Problem> {
        let outcomes: Vec<(usize, Outcome)> =
            months.clone().map(|month| (month, truth(self.evaluation.at(duty.bound, month)))).collect();
        let bound = Outcome::of_many(outcomes.iter().map(|(_, outcome)| *outcome));
        let date = due_date(duty.by, Month::from_index(last));
        let (Some(date), false) = (date, matches!(bound, Outcome::Refused | Outcome::NotInForce)) else {
            return Ok(None);
        };
        let of = |wanted: Outcome| outcomes.iter().filter(move |(_, is)| *is == wanted).map(|(month, _)| *month);
        let silent = outcomes.iter().map(|(_, is)| *is).find(|is| is.is_open());
        let owed = duty.owed.map(|owed| match silent {
            // A month that may bind may also owe.
            Some(silent) => MonthResult::unpaid(silent),
            None => self.owed(owed, of(Outcome::Granted)),
        });
        let bound_months: Vec<usize> = of(Outcome::Granted).collect();
        let stake = match duty.stake {
            Some(stake) => Some(self.stake(stake, date, &bound_months, silent.is_none())?),
            None => None,
        };
        Ok(Some(DutyEntry {
            date,
            what: DutyWhat::Duty(id),
            about: (Month::from_index(months.start), Month::from_index(months.end.saturating_sub(1))),
            bound,
            needs: FactSet::new(),
            owed,
            stake,
            brought: Vec::new(),
            citation: duty.citation,
        }))
    }

    fn owed(&self, owed: Owed, months: impl Iterator<Item = usize>) -> MonthResult {
        match self.known_of(owed, months) {
            (total, None) => MonthResult::paid(total),
            (_, Some(reason)) => MonthResult::unpaid(reason),
        }
    }

    /// What is known of a figure, and why the rest is not.
    fn known_of(&self, owed: Owed, months: impl Iterator<Item = usize>) -> (i128, Option<Outcome>) {
        let start = self.evaluation.plan_range().start;
        let mut total = 0_i128;
        let mut reason = None;
        for month in months {
            let MonthResult { outcome, amount } = match owed {
                Owed::Programme(id) => {
                    let result = self.results[id].months.get(month - start);
                    // A cost's amount is negative, and what is owed is not.
                    result.map_or(MonthResult::unpaid(Outcome::NotInForce), |month| MonthResult {
                        amount: month.amount.map(|amount| -amount),
                        ..*month
                    })
                }
                Owed::Amount(node) => self.shown(self.evaluation.at(node, month), month),
                Owed::ToDate(node) => self.shown(self.evaluation.to_date(node, month), month),
            };
            total = total.saturating_add(amount.unwrap_or(0));
            if outcome.is_open() && reason != Some(Outcome::Unknown) {
                reason = Some(outcome);
            }
        }
        (total, reason)
    }

    /// A month's amount rounded, in the currency shown.
    fn shown(&self, value: Value, month: usize) -> MonthResult {
        match value {
            Value::Number(number) => {
                let shown = self.evaluation.shown(number.rounded(), month);
                MonthResult { outcome: Outcome::Granted, amount: shown.number().map(Exact::numerator) }
            }
            Value::LawUnknown(_) => MonthResult::unpaid(Outcome::LawUnknown),
            _ => MonthResult::unpaid(Outcome::Unknown),
        }
    }

    fn stake(&self, id: StakeId, date: Date, months: &[usize], is_complete: bool) -> Result<DutyStake, Problem> {
        let mut parts = Vec::new();
        match (self.evaluation.book.stakes.get(id).map(|stake| &stake.what), self.stakes.get(id)) {
            (Some(AtStake::Restored { back, .. }), Some(Some(restored))) => {
                let lost = match back {
                    Some(back) => {
                        let end = ended_by(date);
                        vec![(end.saturating_sub(usize::from(back.months)), end)]
                    }
                    None => months.iter().map(|month| (*month, *month + 1)).collect(),
                };
                parts = restored.over(self.evaluation, &lost, date)?;
                if back.is_none() && !is_complete {
                    parts.iter_mut().for_each(|part| part.lack = part.lack.max(Lack::Adds));
                }
            }
            (Some(AtStake::Added { beneficiary, a_month }), _) => {
                let (amount, reason) = self.known_of(Owed::Amount(*a_month), months.iter().copied());
                // What is added a month is never below nothing.
                let lack = if is_complete && reason.is_none() { Lack::Nothing } else { Lack::Adds };
                let part = StakePart { beneficiary: *beneficiary, amount, interest: Some(0), lack };
                parts.extend(part.is_any().then_some(part));
            }
            _ => {}
        }
        Ok(DutyStake { stake: id, parts })
    }

    fn needs(&self, duty: &Duty, months: Range<usize>) -> FactSet {
        let mut needs = FactSet::new();
        let mut add = |node: NodeId| {
            let silent = months.clone().filter(|month| self.evaluation.at(node, *month) == Value::Missing);
            needs |= missing_over(self.evaluation, silent, |month| missing_below(self.evaluation, node, month));
        };
        duty.roots().into_iter().for_each(&mut add);
        if let Some(Owed::Programme(id)) = duty.owed {
            needs.extend(self.results[id].needs.iter().copied());
        }
        needs
    }

    /// The days on which a rule of a programme, or its window, is over.
    fn endings(&self, result: &ProgrammeResult, entries: &mut Vec<DutyEntry>) {
        let evaluation = self.evaluation;
        let plan = evaluation.plan_range();
        let programme = &evaluation.book.programmes[result.programme];
        let window = evaluation.status(result.programme).and_then(|status| status.window);
        let mut ends = Vec::new();
        for rule in &programme.rules {
            let Some(until) = rule.until.and_then(|until| until.index()) else { continue };
            let is_used_up = rule.window.is_some() && window.is_some_and(|(_, end)| end <= until);
            let next = rule_at(programme, until);
            let what = if next.is_some() { DutyWhat::Changes } else { DutyWhat::Ends };
            if !is_used_up {
                ends.push((until, what(result.programme), next.unwrap_or(rule).citation));
            }
        }
        if let Some((_, end)) = window
            && let Some(rule) = end.checked_sub(1).and_then(|last| rule_at(programme, last))
            && let Some(window) = rule.window
            && rule.until.is_none_or(|until| until.index().is_some_and(|until| end <= until))
        {
            ends.push((end, DutyWhat::WindowEnds(result.programme), window.citation));
        }
        for (end, what, citation) in ends {
            let last = end.min(plan.end);
            let before = last.saturating_sub(MONTHS_AROUND).max(plan.start)..last;
            if before.is_empty() || end > plan.end + MONTHS_AROUND {
                continue;
            }
            let offsets = before.start - plan.start..before.end - plan.start;
            let given = result.months.get(offsets.clone()).unwrap_or_default();
            let is_granted = given.iter().any(|month| month.outcome == Outcome::Granted);
            let Some(date) = Month::from_index(end).first_day().filter(|_| is_granted) else { continue };
            let brought = result.lost_in(offsets.clone()).filter(|_| adds_up(result.kind));
            entries.push(DutyEntry {
                date,
                what,
                about: (Month::from_index(before.start), Month::from_index(before.end.saturating_sub(1))),
                bound: Outcome::Granted,
                needs: FactSet::new(),
                owed: None,
                stake: None,
                brought: brought.into_iter().collect(),
                citation,
            });
        }
    }

    /// The days on which parts of what was deferred must be paid.
    fn payments(&self, result: &ProgrammeResult, entries: &mut Vec<DutyEntry>) {
        if result.kind != Kind::Deferral {
            return;
        }
        let id = result.programme;
        let order = self.evaluation.claim_order();
        let mut taken = claimed_before(self.evaluation, &order, id);
        let mut own = self.evaluation.vary(0);
        let payments = own.payments(id, &mut taken);
        let status = self.evaluation.status(id);
        let mut falls: Vec<(usize, usize, Value, CitationId)> = Vec::new();
        for trace in payments.traces.iter().filter(|trace| trace.taken_by.is_none()) {
            let (Some((number, 0)), true) =
                (trace.item, status.is_some_and(|status| status.at(trace.month) == Outcome::Granted))
            else {
                continue;
            };
            let Some(rule) = rule_at(&self.evaluation.book.programmes[id], trace.month) else { continue };
            falls.extend(
                self.falls(&own, rule, number, trace.month)
                    .into_iter()
                    .map(|(month, amount)| (trace.month, month, amount, rule.citation)),
            );
        }
        let plan = self.evaluation.plan_range();
        for (born, month, amount, citation) in falls {
            let is_near = (plan.start..plan.end + MONTHS_AROUND).contains(&month);
            let date = Month::from_index(month).first_day().map(Date::last_of_month);
            let Some(date) = date.filter(|_| is_near) else { continue };
            entries.push(DutyEntry {
                date,
                what: DutyWhat::PaymentDue(id),
                about: (Month::from_index(born), Month::from_index(month)),
                bound: Outcome::Granted,
                needs: FactSet::new(),
                owed: Some(self.shown(amount, month)),
                stake: None,
                brought: Vec::new(),
                citation,
            });
        }
    }

    /// The months in which the balance of one item falls, and by how much.
    fn falls(&self, own: &Evaluation<'_>, rule: &Rule, number: usize, born: usize) -> Vec<(usize, Value)> {
        let Benefit::Items { pays, amount, over } = rule.benefit else { return Vec::new() };
        let Given::Items(items) = &self.evaluation.inputs.given[pays] else { return Vec::new() };
        let Some(item) = items.get(number) else { return Vec::new() };
        let balance = |age: usize| match age < usize::from(over) {
            true => own.scalar(amount, born + age, Some(item), age),
            false => Value::Number(Exact::ZERO),
        };
        let ages = 1..=usize::from(over);
        let fall = |age: usize| super::apply::difference(&[balance(age - 1), balance(age)]);
        let is_paid = |value: &Value| matches!(value, Value::Number(number) if !number.is_zero());
        ages.map(|age| (born + age, fall(age))).filter(|(_, value)| is_paid(value)).collect()
    }
}

fn truth(value: Value) -> Outcome {
    match value {
        Value::Truth(true) => Outcome::Granted,
        Value::Truth(false) => Outcome::Refused,
        Value::LawUnknown(_) => Outcome::LawUnknown,
        Value::Missing | Value::Number(_) | Value::Overflow => Outcome::Unknown,
    }
}

/// The day by which a duty is done whose period ends with a month.
fn due_date(by: By, last: Month) -> Option<Date> {
    let clamped = |first: Date, day: i8| first.with().day(day.min(first.days_in_month())).build().ok();
    match by {
        By::DayAfter(day) => clamped(last.plus(1).first_day()?, day),
        By::NextYear(month, day) => clamped(Month::new(last.year() + 1, i32::from(month)).first_day()?, day),
        By::LastDay => last.first_day().map(Date::last_of_month),
    }
}

/// The index of the first month that has not ended by the end of a day.
fn ended_by(date: Date) -> usize {
    let month = Month::of(date).index().unwrap_or(0);
    if date == date.last_of_month() { month + 1 } else { month }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_a_month_lacks_are_its_last() {
        let due = |by, year, month| due_date(by, Month::new(year, month)).unwrap().to_string();
        assert_eq!(due(By::DayAfter(20), 2026, 12), "2027-01-20");
        assert_eq!(due(By::DayAfter(31), 2026, 1), "2026-02-28");
        assert_eq!(due(By::NextYear(2, 30), 2027, 12), "2028-02-29");
        assert_eq!(due(By::LastDay, 2028, 2), "2028-02-29");
    }

    #[test]
    fn a_month_has_ended_on_its_last_day() {
        let ended = |text: &str| ended_by(text.parse().unwrap());
        assert_eq!(ended("2026-12-31"), 36);
        assert_eq!(ended("2026-12-30"), 35);
    }
}

//! What a programme pays in each month: amounts, items of a cost, limits, and who pays an item
//! that two programmes claim.

use super::apply;
use super::evaluation::Evaluation;
use super::outcome::{MonthResult, Outcome};
use super::series::{Series, Value};
use crate::law::{Benefit, FactId, Kind, Limit, NodeId, Per, ProgrammeId, Rule};
use crate::plan::{CostItem, Given};
use crate::quantity::{Exact, IndexVec};

/// A programme's result over the months of the plan.
#[derive(Clone, Debug, Default)]
pub struct Payments {
    /// By month of the plan.
    pub months: Vec<MonthResult>,
    /// How each amount that a limit or an item bears on came about.
    pub traces: Vec<Trace>,
    /// Some value was too large.
    pub is_overflow: bool,
    /// Only the months are asked for.
    pub has_no_traces: bool,
}

/// How one amount came about.
#[derive(Clone, Debug)]
pub struct Trace {
    /// Month index of the amount.
    pub month: usize,
    /// Which item of the cost, and its age in months.
    pub item: Option<(usize, usize)>,
    /// Before limits, in minor units of the rulebook's currency.
    pub before: Value,
    pub limits: Vec<LimitTrace>,
    /// After limits and what the rule scales it by, unrounded.
    pub paid: Value,
    /// The programme that pays the item instead.
    pub taken_by: Option<ProgrammeId>,
}

/// What one limit did to one amount, in minor units of the limit's own currency.
#[derive(Clone, Copy, Debug)]
pub struct LimitTrace {
    /// Its place in the rule.
    pub limit: usize,
    pub most: Value,
    /// Used up before this amount.
    pub used: Value,
    /// What the limit leaves of the amount.
    pub left: Value,
}

/// Who paid each item of each cost, by fact and item.
pub type Taken = IndexVec<FactId, Vec<Option<ProgrammeId>>>;

/// What limits have been used up so far.
#[derive(Clone, Default)]
pub(super) struct Used<'a> {
    /// By the limit's id: the year counted in, the amount.
    by_limit: Vec<(&'a str, usize, Value)>,
}

impl<'a> Evaluation<'a> {
    /// Nobody has paid anything yet.
    pub fn nothing_taken(&self) -> Taken {
        let count = |given: &Given| match given {
            Given::Items(items) => items.len(),
            _ => 0,
        };
        self.inputs.given.iter().map(|given| vec![None; count(given)]).collect()
    }

    /// Computes what a programme pays. Items paid by others before it stay theirs.
    pub fn payments(&mut self, id: ProgrammeId, taken: &mut Taken) -> Payments {
        let mut payments = Payments::default();
        self.pay(id, taken, &mut Used::default(), &mut payments);
        payments
    }

    /// The same in the room of former payments.
    pub(super) fn pay(&mut self, id: ProgrammeId, taken: &mut Taken, used: &mut Used<'a>, payments: &mut Payments) {
        let book = self.book;
        let programme = &book.programmes[id];
        self.ensure_status(id);
        for rule in &programme.rules {
            for root in rule.roots() {
                self.ensure_scalar(root);
            }
        }
        let plan = self.plan_range();
        used.by_limit.clear();
        payments.is_overflow = self.status(id).is_some_and(|status| status.is_overflow);
        payments.traces.clear();
        payments.months.clear();
        payments.months.resize(plan.len(), MonthResult::unpaid(Outcome::NotInForce));
        for rule in &programme.rules {
            let from = rule.from.index().unwrap_or(0);
            let until = rule.until.map_or(plan.end, |until| until.index().unwrap_or(0)).min(plan.end);
            if rule.limits.is_empty() && matches!(rule.benefit, Benefit::Service | Benefit::Amount(_)) {
                self.plain_months(id, rule, from.max(plan.start)..until, payments);
                continue;
            }
            // Before the plan only items count, for what they use up.
            let first = match rule.benefit {
                Benefit::Items { pays, .. } => self.first_item(pays).unwrap_or(plan.start).min(plan.start),
                _ => 0,
            };
            for month in from.max(first)..until {
                let outcome = self.status(id).map_or(Outcome::NotInForce, |status| status.at(month));
                let done = self.month(&Claim { id, rule, month, outcome }, used, taken, payments);
                if let Some(place) = month.checked_sub(plan.start).and_then(|place| payments.months.get_mut(place)) {
                    *place = done;
                }
            }
        }
    }

    fn first_item(&self, fact: FactId) -> Option<usize> {
        match &self.inputs.given[fact] {
            Given::Items(items) => items.first().and_then(|item| item.month.index()),
            _ => None,
        }
    }

    /// A rule that uses nothing up: every stretch of equal months is computed once.
    fn plain_months(&mut self, id: ProgrammeId, rule: &Rule, range: std::ops::Range<usize>, payments: &mut Payments) {
        let start = self.plan_range().start;
        let amount = match rule.benefit {
            Benefit::Amount(node) => Some(node),
            Benefit::Service | Benefit::ToDate(_) | Benefit::Items { .. } => None,
        };
        let spare = self.spare();
        let amounts = match amount {
            Some(amount) => self.scaled_series(spare, rule, amount),
            None => spare.filled(Value::Missing),
        };
        if let Some(status) = self.status(id) {
            for (first, months, value) in amounts.within(range.start, range.end) {
                let mut before = None;
                for month in first..first + months {
                    let done = match status.at(month) {
                        Outcome::Granted if amount.is_some() => match before {
                            Some(done) if self.shown_in == self.book.currency => done,
                            _ => self.settled(value, month, payments),
                        },
                        outcome => MonthResult::unpaid(outcome),
                    };
                    before = (status.at(month) == Outcome::Granted).then_some(done);
                    if let Some(place) = month.checked_sub(start).and_then(|place| payments.months.get_mut(place)) {
                        *place = done;
                    }
                }
            }
        }
        self.keep(amounts);
    }

    /// The amounts of a rule times the share that it pays.
    fn scaled_series(&self, out: Series, rule: &Rule, amount: NodeId) -> Series {
        let amounts = self.get(amount).unwrap_or(Series::NOTHING);
        match rule.scaled.and_then(|scaled| self.get(scaled.by)) {
            Some(by) => Series::combine(out, &[amounts, by], apply::product),
            None => out.like(amounts).or_nothing(),
        }
    }

    /// An amount of a month after its limits, times the share of it that the rule pays.
    fn scaled(&self, rule: &Rule, month: usize, amount: Value) -> Value {
        rule.scaled.map_or(amount, |scaled| apply::product(&[amount, self.at(scaled.by, month)]))
    }

    /// A granted amount rounded to whole minor units, in the currency shown.
    fn settled(&self, total: Value, month: usize, payments: &mut Payments) -> MonthResult {
        match total {
            Value::Number(total) => {
                let shown = self.shown(total.rounded(), month);
                // Without a rate there is nothing to show; the caller asked for a rate beforehand.
                MonthResult { outcome: Outcome::Granted, amount: shown.number().map(Exact::numerator) }
            }
            Value::LawUnknown(_) => MonthResult::unpaid(Outcome::LawUnknown),
            Value::Overflow => {
                payments.is_overflow = true;
                MonthResult::unpaid(Outcome::Unknown)
            }
            Value::Missing | Value::Truth(_) => MonthResult::unpaid(Outcome::Unknown),
        }
    }

    fn month(&self, claim: &Claim<'a>, used: &mut Used<'a>, taken: &mut Taken, payments: &mut Payments) -> MonthResult {
        let is_granted = claim.outcome == Outcome::Granted;
        let total = match claim.rule.benefit {
            Benefit::Service => return MonthResult::unpaid(claim.outcome),
            Benefit::Amount(_) | Benefit::ToDate(_) if !is_granted => return MonthResult::unpaid(claim.outcome),
            Benefit::ToDate(node) => {
                let amount = self.to_date(node, claim.month);
                self.limited(claim, None, amount, used, payments)
            }
            Benefit::Amount(node) => self.limited(claim, None, self.at(node, claim.month), used, payments),
            Benefit::Items { pays, amount, over } => {
                let total = self.items(claim, pays, amount, usize::from(over), used, taken, payments);
                if !is_granted {
                    return MonthResult::unpaid(claim.outcome);
                }
                total
            }
        };
        self.settled(total, claim.month, payments)
    }

    /// A month's part of a yearly amount: rounded to date, less the same to the month before.
    pub fn to_date(&self, node: NodeId, month: usize) -> Value {
        let rounded = |month: usize| apply::round(self.at(node, month), Exact::ONE);
        match month % 12 {
            0 => rounded(month),
            _ => apply::difference(&[rounded(month), rounded(month - 1)]),
        }
    }

    /// The items that count in a month. One dated before the plan uses up limits even where the
    /// answers of that time are missing, and pays nothing.
    #[allow(clippy::too_many_arguments)]
    fn items(
        &self,
        claim: &Claim<'a>,
        fact: FactId,
        node: NodeId,
        over: usize,
        used: &mut Used<'a>,
        taken: &mut Taken,
        payments: &mut Payments,
    ) -> Value {
        let Given::Items(items) = &self.inputs.given[fact] else {
            // Whatever was spent, nothing may be paid for it.
            let is_free = (0..over).all(|age| self.scalar(node, claim.month, None, age).is_zero());
            let paid = if is_free { Value::ZERO } else { Value::Missing };
            return self.scaled(claim.rule, claim.month, paid);
        };
        let mut total = Value::Number(Exact::ZERO);
        let first = (claim.month + 1).saturating_sub(over);
        let start = items.partition_point(|item| item.month.index().unwrap_or(0) < first);
        for (number, item) in items.iter().enumerate().skip(start) {
            let born = item.month.index().unwrap_or(0);
            if born > claim.month {
                break;
            }
            let age = claim.month - born;
            if !self.counts(claim, born, age) {
                continue;
            }
            let taken_by = self.taken_by(claim, item, fact, number, age, taken);
            let before = match taken_by {
                Some(_) => Value::Number(Exact::ZERO),
                None => self.scalar(node, claim.month, Some(item), age),
            };
            let paid = self.limited(claim, Some((number, age)), before, used, payments);
            if let (Some(trace), Some(by)) = (payments.traces.last_mut(), taken_by) {
                trace.taken_by = Some(by);
            }
            let is_paid = matches!(paid, Value::Number(paid) if !paid.is_zero());
            if let (true, Some(place)) = (is_paid, taken[fact].get_mut(number)) {
                *place = Some(claim.id);
            }
            total = apply::sum(&[total, paid]);
        }
        total
    }

    /// Whether an item counts in the month of the claim.
    fn counts(&self, claim: &Claim<'a>, born: usize, age: usize) -> bool {
        if age > 0 {
            // A later payment of an item follows from the month that granted it.
            let then = self.status(claim.id).map_or(Outcome::NotInForce, |status| status.at(born));
            return then == Outcome::Granted && claim.outcome == Outcome::Granted;
        }
        let is_before_plan = claim.month < self.plan_range().start;
        match claim.outcome {
            Outcome::Granted => true,
            Outcome::Unknown | Outcome::LawUnknown => is_before_plan,
            Outcome::Refused | Outcome::NotInForce => false,
        }
    }

    fn taken_by(
        &self,
        claim: &Claim<'a>,
        item: &CostItem,
        fact: FactId,
        number: usize,
        age: usize,
        taken: &Taken,
    ) -> Option<ProgrammeId> {
        let named = self.book.programmes.position(|programme| item.names(&programme.id));
        if named.is_some_and(|named| named != claim.id) {
            return named;
        }
        let payer = taken[fact].get(number).copied().flatten();
        payer.filter(|payer| *payer != claim.id || age == 0)
    }

    /// An amount after the rule's limits, which it uses up before it is scaled.
    fn limited(
        &self,
        claim: &Claim<'a>,
        item: Option<(usize, usize)>,
        before: Value,
        used: &mut Used<'a>,
        payments: &mut Payments,
    ) -> Value {
        let own = self.book.currency;
        let month = claim.month;
        let stands = |limit: &Limit| limit.when.map_or(Value::Truth(true), |when| self.at(when, month));
        let mut paid = before;
        for limit in &claim.rule.limits {
            match stands(limit) {
                Value::Truth(_) => {}
                // No limit takes anything off nothing.
                _ if paid.is_zero() => {}
                reason => paid = reason,
            }
        }
        let mut limits = Vec::new();
        let standing = || claim.rule.limits.iter().enumerate().filter(|(_, limit)| stands(limit) == Value::Truth(true));
        for (place, limit) in standing() {
            let most = self.at(limit.most, month);
            let so_far = used.of(limit, month);
            let rest = apply::greatest(&[apply::difference(&[most, so_far]), Value::Number(Exact::ZERO)]);
            let amount = self.converted_at(paid, own, limit.currency, month);
            let left = if amount.is_zero() { amount } else { apply::least(&[amount, rest]) };
            if !payments.has_no_traces {
                limits.push(LimitTrace { limit: place, most, used: so_far, left });
            }
            if left != amount {
                paid = self.converted_at(left, limit.currency, own, month);
            }
        }
        for (_, limit) in standing() {
            let amount = self.converted_at(paid, own, limit.currency, month);
            used.add(limit, month, amount);
        }
        let paid = self.scaled(claim.rule, month, paid);
        if !payments.has_no_traces {
            payments.traces.push(Trace { month, item, before, limits, paid, taken_by: None });
        }
        paid
    }

    /// The programmes in the order in which they claim costs: by rank, then as the rulebook lists them.
    pub fn claim_order(&self) -> Vec<ProgrammeId> {
        let mut order: Vec<ProgrammeId> = self.book.programmes.ids().collect();
        order.sort_by_key(|id| std::cmp::Reverse(self.book.programmes[*id].rank));
        order
    }
}

/// One programme in one month.
struct Claim<'a> {
    id: ProgrammeId,
    rule: &'a Rule,
    month: usize,
    outcome: Outcome,
}

impl<'a> Used<'a> {
    fn of(&self, limit: &Limit, month: usize) -> Value {
        let key = counted_in(limit, month);
        let zero = Value::Number(Exact::ZERO);
        let Some(key) = key else { return zero };
        let found = self.by_limit.iter().find(|(id, year, _)| *id == limit.id && *year == key);
        found.map_or(zero, |(_, _, amount)| *amount)
    }

    fn add(&mut self, limit: &'a Limit, month: usize, amount: Value) {
        let Some(key) = counted_in(limit, month) else { return };
        match self.by_limit.iter_mut().find(|(id, year, _)| *id == limit.id && *year == key) {
            Some((_, _, sum)) => *sum = apply::sum(&[*sum, amount]),
            None => self.by_limit.push((&limit.id, key, amount)),
        }
    }
}

/// What a limit is counted over: the year's number, one for the company, nothing for an item.
fn counted_in(limit: &Limit, month: usize) -> Option<usize> {
    match limit.per {
        Per::Item => None,
        Per::Year => Some(month / 12),
        Per::Company => Some(0),
    }
}

/// Whether amounts of this kind may be added over months; a deferral is a balance.
pub const fn adds_up(kind: Kind) -> bool {
    !matches!(kind, Kind::Deferral | Kind::Service)
}

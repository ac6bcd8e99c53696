//! How far what programmes pay may lie off the straight line: the payments of a batch once more, at
//! both ends at once.

use super::super::apply;
use super::super::outcome::Outcome;
use super::super::payment::adds_up;
use super::super::series::Value;
use super::Between;
use super::rough::Rough;
use super::seen::{Seen, Slack, brackets, compare, difference, extreme, logic, product, ratio, round, sum, when};
use crate::law::{Benefit, FactId, Limit, NodeId, Op, Per, ProgrammeId, Rule};
use crate::plan::{CostItem, Given};
use crate::quantity::{Currency, Exact};

const ZERO: Seen = Seen::still(Value::Number(Exact::ZERO));

/// What was paid so far of costs that several programmes claim.
#[derive(Default)]
struct Taken {
    /// The item of a cost, and who pays it.
    by: Vec<((FactId, usize), ProgrammeId)>,
    /// Costs of which some item may be paid or not.
    unsettled: Vec<FactId>,
}

/// One programme in one month.
struct Claim<'r> {
    id: ProgrammeId,
    rule: &'r Rule,
    month: usize,
    outcome: Outcome,
}

/// An item as it counts in a month: its number, its two amounts, its age.
#[derive(Clone, Copy)]
struct Item<'i> {
    number: usize,
    low: &'i CostItem,
    high: &'i CostItem,
    age: usize,
}

/// By the limit's id: the year counted in, the amount used up.
type Used<'r> = Vec<(&'r str, usize, Seen)>;

impl<'a> Between<'_, 'a> {
    /// The sum over the programmes that are counted, in the order in which they claim costs.
    pub(super) fn amounts(&mut self, order: &[ProgrammeId], is_counted: &dyn Fn(ProgrammeId) -> bool) -> Slack {
        let mut all = Rough::ZERO;
        let mut taken = Taken::default();
        for id in order.iter().copied() {
            if !self.rests.payments(id).intersects(&self.changed) {
                continue;
            }
            let claims = self.rests.claims(id);
            // What bears on no programme counted need not be looked at.
            let bears = |other: ProgrammeId| {
                is_counted(other) && (other == id || self.rests.claims(other).iter().any(|fact| claims.contains(fact)))
            };
            if !order.iter().any(|other| bears(*other)) {
                continue;
            }
            let slack = self.amount(id, &mut taken);
            if is_counted(id) {
                all = all.plus(slack?);
            } else if slack.is_none() {
                taken.unsettled.extend(claims);
            }
        }
        Some(all)
    }

    /// The amount of a programme over the plan.
    fn amount(&mut self, id: ProgrammeId, taken: &mut Taken) -> Slack {
        let book = self.low.book;
        let programme = &book.programmes[id];
        if self.rests.claims(id).iter().any(|fact| taken.unsettled.contains(fact)) {
            return None;
        }
        let plan = self.low.plan_range();
        if let Some((when, _)) = programme.beneficiary_when {
            self.node(when);
            self.seen(when, plan.start).slack?;
        }
        self.status(id);
        for rule in &programme.rules {
            rule.roots().for_each(|root| self.root(root));
        }
        let mut months = Vec::new();
        let mut used = Used::new();
        for rule in &programme.rules {
            let from = rule.from.index().unwrap_or(0);
            let until = rule.until.map_or(plan.end, |until| until.index().unwrap_or(0)).min(plan.end);
            let first = match rule.benefit {
                Benefit::Items { pays, .. } => self.first_item(pays).unwrap_or(plan.start).min(plan.start),
                Benefit::Amount(_) if rule.limits.is_empty() => plan.start,
                _ => 0,
            };
            for month in from.max(first)..until {
                if !self.is_settled(id, month) {
                    return None;
                }
                let outcome = self.low.status(id).map_or(Outcome::NotInForce, |status| status.at(month));
                let paid = self.month(&Claim { id, rule, month, outcome }, &mut used, taken)?;
                months.extend(paid.filter(|_| month >= plan.start));
            }
        }
        match adds_up(programme.kind) {
            true => sum(&months).slack,
            false => extreme(&months, apply::greatest).slack.or_else(|| months.is_empty().then_some(Rough::ZERO)),
        }
    }

    /// Looks at what an expression that may speak of an item rests on.
    fn root(&mut self, id: NodeId) {
        let Some(node) = self.low.book.node(id) else { return };
        if node.has_item {
            node.op.each_part(&mut |part| self.root(part));
        } else {
            self.node(id);
        }
    }

    fn first_item(&self, fact: FactId) -> Option<usize> {
        match &self.low.inputs.given[fact] {
            Given::Items(items) => items.first().and_then(|item| item.month.index()),
            _ => None,
        }
    }

    /// The amount paid in a month, rounded, in the currency shown; nothing where no amount is. `None` at
    /// the outside where it cannot be told.
    fn month<'r>(&self, claim: &Claim<'r>, used: &mut Used<'r>, taken: &mut Taken) -> Option<Option<Seen>> {
        let is_granted = claim.outcome == Outcome::Granted;
        let total = match claim.rule.benefit {
            Benefit::Service => return Some(None),
            Benefit::Amount(_) | Benefit::ToDate(_) if !is_granted => return Some(None),
            Benefit::ToDate(node) => self.limited(claim, self.to_date(node, claim.month), used),
            Benefit::Amount(node) => self.limited(claim, self.seen(node, claim.month), used),
            Benefit::Items { pays, amount, over } => {
                let total = self.items(claim, pays, (amount, usize::from(over)), used, taken)?;
                if !is_granted {
                    return Some(None);
                }
                total
            }
        };
        total.slack?;
        if total.low.number().is_none() {
            return Some(None);
        }
        let rounded = round(total, Exact::ONE);
        let shown = self.converted(rounded, self.low.book.currency, self.low.shown_in, claim.month);
        let shown = if self.low.shown_in == self.low.book.currency { shown } else { round(shown, Exact::ONE) };
        shown.slack?;
        Some(Some(shown))
    }

    fn to_date(&self, node: NodeId, month: usize) -> Seen {
        let rounded = |month: usize| round(self.seen(node, month), Exact::ONE);
        if month.is_multiple_of(12) { rounded(month) } else { difference(rounded(month), rounded(month - 1)) }
    }

    fn items<'r>(
        &self,
        claim: &Claim<'r>,
        fact: FactId,
        (node, over): (NodeId, usize),
        used: &mut Used<'r>,
        taken: &mut Taken,
    ) -> Option<Seen> {
        let given = (&self.low.inputs.given[fact], &self.high.inputs.given[fact]);
        let (Given::Items(low), Given::Items(high)) = given else { return Some(Seen::still(Value::Missing)) };
        let mut total = ZERO;
        let first = (claim.month + 1).saturating_sub(over);
        for (number, (low, high)) in low.iter().zip(high).enumerate() {
            let born = low.month.index().unwrap_or(0);
            if born < first || born > claim.month || !self.counts(claim, born)? {
                continue;
            }
            let item = Item { number, low, high, age: claim.month - born };
            let before = match self.is_taken(claim, fact, &item, taken) {
                true => ZERO,
                false => self.scalar(node, claim.month, &item),
            };
            let paid = self.limited(claim, before, used);
            let is_paid = matches!(paid.low, Value::Number(paid) if !paid.is_zero());
            if !paid.is_settled() {
                taken.unsettled.push(fact);
            } else if is_paid {
                taken.by.retain(|(place, _)| *place != (fact, number));
                taken.by.push(((fact, number), claim.id));
            }
            total = sum(&[total, paid]);
        }
        Some(total)
    }

    /// As in the batch; `None` where a month's status cannot be told.
    fn counts(&self, claim: &Claim<'_>, born: usize) -> Option<bool> {
        if born < claim.month {
            if !self.is_settled(claim.id, born) {
                return None;
            }
            let then = self.low.status(claim.id).map_or(Outcome::NotInForce, |status| status.at(born));
            return Some(then == Outcome::Granted && claim.outcome == Outcome::Granted);
        }
        let is_before_plan = claim.month < self.low.plan_range().start;
        Some(match claim.outcome {
            Outcome::Granted => true,
            Outcome::Unknown | Outcome::LawUnknown => is_before_plan,
            Outcome::Refused | Outcome::NotInForce => false,
        })
    }

    fn is_taken(&self, claim: &Claim<'_>, fact: FactId, item: &Item<'_>, taken: &Taken) -> bool {
        let named = self.low.book.programmes.position(|programme| item.low.names(&programme.id));
        if named.is_some_and(|named| named != claim.id) {
            return true;
        }
        let payer = taken.by.iter().find(|(place, _)| *place == (fact, item.number)).map(|(_, payer)| *payer);
        payer.is_some_and(|payer| payer != claim.id || item.age == 0)
    }

    fn limited<'r>(&self, claim: &Claim<'r>, before: Seen, used: &mut Used<'r>) -> Seen {
        let (own, month) = (self.low.book.currency, claim.month);
        let stands = |limit: &Limit| limit.when.map_or(Seen::still(Value::Truth(true)), |when| self.seen(when, month));
        let mut paid = before;
        for limit in &claim.rule.limits {
            let stands = stands(limit);
            match (stands.low, stands.slack) {
                (_, None) => paid = Seen { slack: None, ..paid },
                (Value::Truth(_), _) => {}
                // No limit takes anything off nothing.
                _ if paid.is_nothing() => {}
                (reason, _) if paid.is_settled() => paid = Seen::still(reason),
                _ => paid = Seen { slack: None, ..paid },
            }
        }
        let standing = || claim.rule.limits.iter().filter(|limit| stands(limit).low == Value::Truth(true));
        for limit in standing() {
            let so_far = used.iter().find(|(id, year, _)| *id == limit.id && Some(*year) == counted_in(limit, month));
            let so_far = so_far.map_or(ZERO, |(_, _, amount)| *amount);
            let rest = extreme(&[difference(self.seen(limit.most, month), so_far), ZERO], apply::greatest);
            let amount = self.converted(paid, own, limit.currency, month);
            let left = match rest.low.number() {
                _ if amount.is_nothing() => amount,
                None if !amount.is_settled() => Seen { slack: None, ..amount },
                _ => extreme(&[amount, rest], apply::least),
            };
            if !(left.is_still() && amount.is_still() && left.low == amount.low) {
                paid = self.converted(left, limit.currency, own, month);
            }
        }
        for limit in standing() {
            let Some(year) = counted_in(limit, month) else { continue };
            let amount = self.converted(paid, own, limit.currency, month);
            match used.iter_mut().find(|(id, other, _)| *id == limit.id && *other == year) {
                Some((_, _, so_far)) => *so_far = sum(&[*so_far, amount]),
                None => used.push((&limit.id, year, amount)),
            }
        }
        claim.rule.scaled.map_or(paid, |scaled| product(&[paid, self.seen(scaled.by, month)]))
    }

    /// An amount in another currency.
    fn converted(&self, amount: Seen, from: Currency, to: Currency, month: usize) -> Seen {
        if from == to {
            return amount;
        }
        ratio(product(&[amount, self.rate(from, month)]), self.rate(to, month))
    }

    /// An item's amount in a currency, at the rate of its own month.
    pub(super) fn item(&self, low: &CostItem, high: &CostItem, to: Currency) -> Seen {
        let amount = |item: &CostItem| Value::Number(Exact::whole(item.amount.minor));
        let month = low.month.index().unwrap_or(0);
        self.converted(Seen::even(amount(low), amount(high)), low.amount.currency, to, month)
    }

    /// An expression that may speak of an item.
    fn scalar(&self, id: NodeId, month: usize, item: &Item<'_>) -> Seen {
        let Some(node) = self.low.book.node(id) else { return Seen::still(Value::Missing) };
        if !node.has_item {
            return self.seen(id, month);
        }
        let part = |part: NodeId| self.scalar(part, month, item);
        let all = |parts: &[NodeId]| parts.iter().map(|id| part(*id)).collect::<Vec<Seen>>();
        match &node.op {
            Op::Item(currency) => self.item(item.low, item.high, *currency),
            Op::ItemAge => Seen::still(Value::Number(Exact::whole(i128::try_from(item.age).unwrap_or(0)))),
            Op::Choose { reading, cases } => {
                let chosen = self.low.readings.get(*reading).and_then(|option| cases.get(*option));
                chosen.map_or(Seen::still(Value::Missing), |chosen| part(*chosen))
            }
            Op::Sum(parts) => sum(&all(parts)),
            Op::Product(parts) => product(&all(parts)),
            Op::Difference(a, b) => difference(part(*a), part(*b)),
            Op::Ratio(a, b) => ratio(part(*a), part(*b)),
            Op::Least(parts) => extreme(&all(parts), apply::least),
            Op::Greatest(parts) => extreme(&all(parts), apply::greatest),
            Op::Round(inner, step) => round(part(*inner), *step),
            Op::When(a, b, c) => when(&all(&[*a, *b, *c])),
            Op::Brackets { is_marginal, .. } => brackets(&all(&node.op.parts()), *is_marginal),
            Op::Compare(comparison, a, b) => compare(*comparison, part(*a), part(*b)),
            Op::All(parts) => logic(&all(parts), apply::all, false),
            Op::Any(parts) => logic(&all(parts), apply::any, true),
            Op::Not(inner) => {
                let inner = part(*inner);
                Seen { low: apply::not(inner.low), high: apply::not(inner.high), ..inner }
            }
            _ => Seen { low: Value::Missing, high: Value::Missing, slack: None },
        }
    }
}

/// As in the batch: the year's number, one for the company, nothing for an item.
fn counted_in(limit: &Limit, month: usize) -> Option<usize> {
    match limit.per {
        Per::Item => None,
        Per::Year => Some(month / 12),
        Per::Company => Some(0),
    }
}

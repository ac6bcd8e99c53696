//! How far each node of the rulebook may lie off the straight line, month by month.

use super::super::answers::option_number;
use super::super::apply;
use super::super::series::{Series, Value};
use super::super::status::rule_at;
use super::Between;
use super::rough::Rough;
use super::seen::{
    Seen, Slack, agreed, brackets, compare, difference, extreme, logic, product, ratio, round, sum, when,
};
use crate::law::{FactId, FactKind, NodeId, Op, ProgrammeId, Span};
use crate::plan::Given;
use crate::quantity::{Currency, Exact, Month};

/// By month, equal months together: the first month of each stretch.
#[derive(Clone, Debug, Default)]
pub(super) struct Slacks(Vec<(usize, Slack)>);

impl Slacks {
    fn push(&mut self, month: usize, slack: Slack) {
        if self.0.last().is_none_or(|(_, last)| *last != slack) {
            self.0.push((month, slack));
        }
    }

    fn at(&self, month: usize) -> Slack {
        let place = self.0.partition_point(|(start, _)| *start <= month);
        place.checked_sub(1).and_then(|place| self.0.get(place)).and_then(|(_, slack)| *slack)
    }
}

impl Between<'_, '_> {
    /// A node at both ends in a month, once [`Between::node`] looked at it.
    pub(super) fn seen(&self, id: NodeId, month: usize) -> Seen {
        let (low, high) = (self.low.at(id, month), self.high.at(id, month));
        Seen { low, high, slack: self.slack(id, month) }
    }

    fn slack(&self, id: NodeId, month: usize) -> Slack {
        match self.moves(id) {
            false => Some(Rough::ZERO),
            true => self.nodes.get(id).and_then(Option::as_ref).and_then(|slacks| slacks.at(month)),
        }
    }

    pub(super) fn moves(&self, id: NodeId) -> bool {
        self.rests.is_node_on(id, &self.changed)
    }

    /// Looks at a node and all that it rests on.
    pub(super) fn node(&mut self, id: NodeId) {
        if !self.moves(id) || self.nodes.get(id).is_none_or(Option::is_some) {
            return;
        }
        let slacks = match (self.low.get(id), self.high.get(id), self.low.book.node(id)) {
            (Some(_), Some(_), Some(node)) => self.slacks(&node.op),
            // A branch that is taken at one end only says nothing.
            _ => Slacks::default(),
        };
        if let Some(place) = self.nodes.get_mut(id) {
            *place = Some(slacks);
        }
    }

    fn slacks(&mut self, op: &Op) -> Slacks {
        op.each_part(&mut |part| self.node(part));
        match op {
            Op::Sum(parts) => self.by_stretch(parts, sum),
            Op::Difference(a, b) => self.by_stretch(&[*a, *b], |parts| two(parts, difference)),
            Op::Product(parts) => self.by_stretch(parts, product),
            Op::Ratio(a, b) => self.by_stretch(&[*a, *b], |parts| two(parts, ratio)),
            Op::Least(parts) => self.by_stretch(parts, |parts| extreme(parts, apply::least)),
            Op::Greatest(parts) => self.by_stretch(parts, |parts| extreme(parts, apply::greatest)),
            Op::Round(part, step) => self.by_stretch(&[*part], |parts| one(parts, |part| round(part, *step))),
            Op::Brackets { is_marginal, .. } => self.by_stretch(&op.parts(), |parts| brackets(parts, *is_marginal)),
            Op::Compare(comparison, a, b) => {
                self.by_stretch(&[*a, *b], |parts| two(parts, |a, b| compare(*comparison, a, b)))
            }
            Op::All(parts) => self.by_stretch(parts, |parts| logic(parts, apply::all, false)),
            Op::Any(parts) => self.by_stretch(parts, |parts| logic(parts, apply::any, true)),
            Op::Not(part) => self.by_stretch(&[*part], |parts| one(parts, |part| part)),
            Op::When(a, b, c) => self.by_stretch(&[*a, *b, *c], when),
            op => self.by_month(op),
        }
    }

    /// Computed once for each stretch in which nothing below changes.
    fn by_stretch(&self, parts: &[NodeId], f: impl Fn(&[Seen]) -> Seen) -> Slacks {
        let mut starts = vec![0];
        for part in parts {
            for series in [self.low.get(*part), self.high.get(*part)].into_iter().flatten() {
                starts.extend(series.runs().iter().map(|run| run.start));
            }
            if let Some(Some(slacks)) = self.nodes.get(*part) {
                starts.extend(slacks.0.iter().map(|(start, _)| *start));
            }
        }
        starts.sort_unstable();
        starts.dedup();
        let mut found = Slacks::default();
        for month in starts.into_iter().filter(|month| *month < self.low.horizon) {
            let seen: Vec<Seen> = parts.iter().map(|part| self.seen(*part, month)).collect();
            found.push(month, f(&seen).slack);
        }
        found
    }

    fn by_month(&mut self, op: &Op) -> Slacks {
        if let Op::Granted(programme) | Op::WindowMonth(programme) = op {
            self.status(*programme);
        }
        let mut found = Slacks::default();
        for month in 0..self.low.horizon {
            found.push(month, self.in_month(op, month));
        }
        found
    }

    fn in_month(&self, op: &Op, month: usize) -> Slack {
        let slack = |part: NodeId, month: usize| self.slack(part, month);
        match op {
            Op::Rate(_) => Some(Rough::ZERO),
            Op::Fact { fact, currency, .. } => self.fact(*fact, *currency, month),
            Op::Definition { versions, .. } => match versions.iter().rev().find(|version| version.from <= month) {
                Some(version) => slack(version.node, month),
                None => Some(Rough::ZERO),
            },
            Op::Choose { reading, cases } => {
                let chosen = self.low.readings.get(*reading).and_then(|option| cases.get(*option));
                chosen.map_or(Some(Rough::ZERO), |chosen| slack(*chosen, month))
            }
            Op::Lookup { fact, reach, cases } => {
                let option = self.low.answers(Series::default(), *fact, *reach, option_number).at(month).number();
                match option.and_then(|option| cases.get(usize::try_from(option.floor()).ok()?).copied()) {
                    Some(case) => case.map_or(Some(Rough::ZERO), |case| slack(case, month)),
                    // Without an answer the cases may still agree.
                    None if cases.contains(&None) => Some(Rough::ZERO),
                    None => agreed(&cases.iter().flatten().map(|case| self.seen(*case, month)).collect::<Vec<Seen>>()),
                }
            }
            Op::AtStart(part) => slack(*part, self.low.plan_range().start),
            Op::MonthsBefore(n, part) => slack(*part, month.saturating_sub(usize::from(*n))),
            Op::Highest(n, part) => self.sliding(*n, *part, month, apply::greatest),
            Op::Lowest(n, part) => self.sliding(*n, *part, month, apply::least),
            Op::Total(span, part) => self.total(*span, *part, month),
            Op::Average(span, part) => {
                let (from, until) = self.low.span_of(*span, month);
                let each = Exact::fraction(1, i128::try_from(until - from).ok()?)?;
                Some(self.total(*span, *part, month)?.times(Rough::above(each)))
            }
            Op::YearBefore(part, first) => {
                let year = month - month % 12;
                match year <= self.low.first_january() {
                    true => slack(*first, month),
                    false => slack(*part, year - 1),
                }
            }
            Op::FirstYear(part) => {
                let years = (self.low.first_january()..=month).step_by(12);
                years.map(|year| slack(*part, year + 11)).try_fold(Rough::ZERO, |_, one| one)
            }
            Op::Granted(programme) => self.is_settled(*programme, month).then_some(Rough::ZERO),
            Op::WindowMonth(programme) => {
                (0..=month).all(|month| self.is_settled(*programme, month)).then_some(Rough::ZERO)
            }
            _ => None,
        }
    }

    fn sliding(&self, n: u16, part: NodeId, month: usize, op: fn(&[Value]) -> Value) -> Slack {
        let first = (month + 1).saturating_sub(usize::from(n));
        let seen: Vec<Seen> = (first..=month).map(|month| self.seen(part, month)).collect();
        extreme(&seen, op).slack
    }

    fn total(&self, span: Span, part: NodeId, month: usize) -> Slack {
        let (from, until) = self.low.span_of(span, month);
        (from..until).try_fold(Rough::ZERO, |all, month| Some(all.plus(self.slack(part, month)?)))
    }

    /// An answer in the currency asked for. The answer changed is a number, the same from some month
    /// on, so it moves evenly; the months of a flow are rounded down to whole minor units, alike in years
    /// that leave the same rest by twelve.
    fn fact(&self, fact: FactId, to: Currency, month: usize) -> Slack {
        let known = &self.low.book.facts[fact];
        let is_changed = self.changed.contains(fact);
        let given = (&self.low.inputs.given[fact], &self.high.inputs.given[fact]);
        if let (FactKind::Costs, (Given::Items(low), Given::Items(high))) = (&known.kind, given) {
            let in_month = low.iter().zip(high).filter(|(item, _)| item.month.index() == Some(month));
            let mut items = in_month.map(|(low, high)| self.item(low, high, to).slack);
            return items.try_fold(Rough::ZERO, |all, item| Some(all.plus(item?)));
        }
        let off = match known.kind {
            FactKind::Flow if is_changed && !self.is_even => Rough::above(Exact::whole(2)),
            _ => Rough::ZERO,
        };
        match (known.kind.is_money(), currency_in(given.0, month)) {
            (true, Some(from)) if from != to => {
                let (from, to) = (self.rate(from, month), self.rate(to, month));
                if from.is_still() && to.is_still() {
                    let (Some(from), Some(to)) = (from.low.number(), to.low.number()) else { return Some(Rough::ZERO) };
                    let to = Rough::below(to);
                    return if to.is_zero() { None } else { Some(off.times(Rough::above(from)).over(to)) };
                }
                if !off.is_zero() {
                    return None;
                }
                let value = |evaluation: &super::Evaluation<'_>| {
                    let given = evaluation.given(fact);
                    given
                        .in_force(Month::from_index(month))
                        .or_else(|| first(given))
                        .map_or(Value::Missing, super::super::answers::amount)
                };
                // Spread over the months or not, it is in proportion to the answer.
                let own = Seen::even(value(self.low), value(self.high));
                ratio(product(&[own, from]), to).slack
            }
            _ => Some(off),
        }
    }

    /// What so much of a currency is in the rulebook's own.
    pub(super) fn rate(&self, currency: Currency, month: usize) -> Seen {
        Seen::even(self.low.rate_at(currency, month), self.high.rate_at(currency, month))
    }

    /// Looks in which months the status of a programme is the same everywhere between.
    pub(super) fn status(&mut self, id: ProgrammeId) {
        if !self.rests.status(id).intersects(&self.changed) || self.statuses[id].is_some() {
            return;
        }
        let programme = &self.low.book.programmes[id];
        for rule in &programme.rules {
            self.node(rule.all);
        }
        let anys = &self.anys[id];
        // What was asked for at neither end, as a version of the law beyond the plan, bears on nothing; what
        // stands below it may have been asked for elsewhere.
        let anys: Vec<NodeId> =
            anys.iter().copied().filter(|any| self.low.get(*any).is_some() || self.high.get(*any).is_some()).collect();
        anys.iter().for_each(|any| self.node(*any));
        let mut settled = vec![true; self.low.horizon];
        let has_window = programme.rules.iter().any(|rule| rule.window.is_some());
        let mut is_settled = true;
        for (month, place) in settled.iter_mut().enumerate() {
            if let Some(rule) = rule_at(programme, month) {
                let is_now = self.slack(rule.all, month).is_some()
                    && (!has_window || anys.iter().all(|any| self.slack(*any, month).is_some()));
                // A window that began elsewhere bears on every month after.
                is_settled = is_now && (is_settled || !has_window);
            }
            *place = is_settled;
        }
        self.statuses[id] = Some(settled);
    }

    pub(super) fn is_settled(&self, programme: ProgrammeId, month: usize) -> bool {
        if !self.rests.status(programme).intersects(&self.changed) {
            return true;
        }
        let settled = self.statuses[programme].as_ref();
        settled.and_then(|settled| settled.get(month)).is_some_and(|is_settled| *is_settled)
    }
}

fn one(parts: &[Seen], f: impl Fn(Seen) -> Seen) -> Seen {
    parts.first().map_or(Seen::still(Value::Missing), |part| f(*part))
}

fn two(parts: &[Seen], f: impl Fn(Seen, Seen) -> Seen) -> Seen {
    match parts {
        [one, other] => f(*one, *other),
        _ => Seen::still(Value::Missing),
    }
}

fn first(given: &Given) -> Option<crate::plan::Datum> {
    match given {
        Given::Values(values) => values.first().map(|dated| dated.value),
        Given::Nothing | Given::Items(_) => None,
    }
}

/// The currency of the answer in force in a month, else of the first one.
fn currency_in(given: &Given, month: usize) -> Option<Currency> {
    match given.in_force(Month::from_index(month)).or_else(|| first(given))? {
        crate::plan::Datum::Money(money) => Some(money.currency),
        _ => None,
    }
}

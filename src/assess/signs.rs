//! Whether an amount that nobody can say could be below zero, read from the law and from what is known
//! of the answers. At worst it says that it could.

use super::evaluation::Evaluation;
use super::series::Value;
use crate::law::{FactId, NodeId, Op, Span};
use crate::quantity::Exact;
use std::collections::BTreeMap;
use std::ops::Range;

/// Looks at nodes over a stretch of months.
pub(super) struct Signs<'a> {
    evaluation: &'a Evaluation<'a>,
    months: Range<usize>,
    /// By node, and whether over all months: what other months bear on is not told apart.
    known: BTreeMap<(NodeId, bool), Sign>,
    is_over_all: bool,
}

/// On which sides of zero a value may lie; zero is always possible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sign {
    below: bool,
    above: bool,
}

impl Sign {
    const ZERO: Sign = Sign { below: false, above: false };
    const ABOVE: Sign = Sign { below: false, above: true };
    const ANY: Sign = Sign { below: true, above: true };

    fn of(number: Exact) -> Sign {
        Sign { below: number.is_negative(), above: !number.is_negative() && !number.is_zero() }
    }

    fn or(self, other: Sign) -> Sign {
        Sign { below: self.below || other.below, above: self.above || other.above }
    }

    fn negated(self) -> Sign {
        Sign { below: self.above, above: self.below }
    }

    fn times(self, other: Sign) -> Sign {
        Sign {
            below: self.below && other.above || self.above && other.below,
            above: self.above && other.above || self.below && other.below,
        }
    }
}

impl<'a> Signs<'a> {
    pub fn new(evaluation: &'a Evaluation<'a>, months: Range<usize>) -> Signs<'a> {
        Signs { evaluation, months, known: BTreeMap::new(), is_over_all: false }
    }

    /// Whether a value may be below zero in any month of the stretch, whatever is answered.
    pub fn may_be_negative(&mut self, id: NodeId) -> bool {
        self.sign(id).below
    }

    /// Whether an amount on the year to date never falls from one month to the next.
    pub fn only_grows(&mut self, id: NodeId) -> bool {
        let Some(node) = self.evaluation.book.node(id) else { return false };
        match &node.op {
            Op::Total(Span::YearToDate, part) => !self.sign(*part).below,
            Op::Number(..) => true,
            Op::Sum(parts) => parts.iter().all(|part| self.only_grows(*part)),
            Op::Product(parts) => parts.iter().all(|part| self.only_grows(*part) && !self.sign(*part).below),
            Op::Round(part, _) => self.only_grows(*part),
            Op::Definition { versions, .. } => match versions.as_slice() {
                [only] => self.only_grows(only.node),
                _ => false,
            },
            Op::Choose { reading, cases } => {
                let chosen = self.evaluation.readings.get(*reading).and_then(|option| cases.get(*option));
                chosen.is_some_and(|chosen| self.only_grows(*chosen))
            }
            _ => false,
        }
    }

    fn sign(&mut self, id: NodeId) -> Sign {
        let key = (id, self.is_over_all);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let sign = self.fresh(id);
        self.known.insert(key, sign);
        sign
    }

    fn fresh(&mut self, id: NodeId) -> Sign {
        let Some(node) = self.evaluation.book.node(id) else { return Sign::ANY };
        let months = if self.is_over_all { 0..self.evaluation.horizon } else { self.months.clone() };
        let mut known = Sign::ZERO;
        let mut is_whole = true;
        match self.evaluation.get(id).filter(|_| !node.has_item) {
            Some(series) => {
                for (_, _, value) in series.within(months.start, months.end) {
                    match value {
                        Value::Number(number) => known = known.or(Sign::of(number)),
                        _ => is_whole = false,
                    }
                }
            }
            None => is_whole = false,
        }
        // Where a month has no value, the law says what it may be.
        if is_whole { known } else { known.or(self.by_law(&node.op, &months)) }
    }

    fn by_law(&mut self, op: &Op, months: &Range<usize>) -> Sign {
        match op {
            Op::Number(number, ..) => Sign::of(*number),
            Op::Fact { fact, .. } => self.fact(*fact),
            Op::Parameter(parameter) => {
                let values = &self.evaluation.book.parameters[*parameter].values;
                values.iter().fold(Sign::ZERO, |sign, value| sign.or(Sign::of(value.value)))
            }
            // No item of a cost is below the least that the question takes.
            Op::Item(_) | Op::ItemAge | Op::Rate(_) | Op::WindowMonth(_) => Sign::ABOVE,
            Op::Definition { versions, .. } => {
                let ends = versions.iter().skip(1).map(|next| next.from).chain([usize::MAX]);
                let in_force = versions.iter().zip(ends);
                let in_force = in_force.filter(|(version, end)| version.from < months.end && *end > months.start);
                let nodes: Vec<NodeId> = in_force.map(|(version, _)| version.node).collect();
                self.any_of(&nodes)
            }
            Op::Sum(parts) => self.any_of(parts),
            Op::Difference(a, b) => self.sign(*a).or(self.sign(*b).negated()),
            Op::Product(parts) => parts.iter().fold(Sign::ABOVE, |sign, part| sign.times(self.sign(*part))),
            Op::Ratio(a, b) => self.sign(*a).times(self.sign(*b)),
            Op::Least(parts) => {
                let signs: Vec<Sign> = parts.iter().map(|part| self.sign(*part)).collect();
                Sign { below: signs.iter().any(|sign| sign.below), above: signs.iter().all(|sign| sign.above) }
            }
            Op::Greatest(parts) => {
                let signs: Vec<Sign> = parts.iter().map(|part| self.sign(*part)).collect();
                Sign { below: signs.iter().all(|sign| sign.below), above: signs.iter().any(|sign| sign.above) }
            }
            Op::Round(part, _) => self.sign(*part),
            Op::Lookup { cases, .. } => {
                let cases: Vec<NodeId> = cases.iter().flatten().copied().collect();
                self.any_of(&cases)
            }
            Op::Choose { reading, cases } => {
                let chosen = self.evaluation.readings.get(*reading).and_then(|option| cases.get(*option));
                chosen.map_or(Sign::ANY, |chosen| self.sign(*chosen))
            }
            Op::When(condition, then, otherwise) => match self.truth(*condition, months) {
                Some(true) => self.sign(*then),
                Some(false) => self.sign(*otherwise),
                None => self.sign(*then).or(self.sign(*otherwise)),
            },
            Op::Brackets { of, steps, .. } => {
                let rates: Vec<NodeId> = steps.iter().map(|(_, rate)| *rate).collect();
                let limits: Vec<NodeId> = steps.iter().filter_map(|(limit, _)| *limit).collect();
                if self.any_of(&limits).below {
                    return Sign::ANY;
                }
                self.sign(*of).times(self.any_of(&rates))
            }
            Op::AtStart(part)
            | Op::MonthsBefore(_, part)
            | Op::Highest(_, part)
            | Op::Lowest(_, part)
            | Op::Total(_, part)
            | Op::Average(_, part) => self.over_all(&[*part]),
            Op::YearBefore(part, first) => self.over_all(&[*part, *first]),
            _ => Sign::ANY,
        }
    }

    fn any_of(&mut self, nodes: &[NodeId]) -> Sign {
        nodes.iter().fold(Sign::ZERO, |sign, node| sign.or(self.sign(*node)))
    }

    /// The sign of several nodes together over all months, not those of the stretch alone.
    fn over_all(&mut self, nodes: &[NodeId]) -> Sign {
        let before = std::mem::replace(&mut self.is_over_all, true);
        let sign = self.any_of(nodes);
        self.is_over_all = before;
        sign
    }

    /// What a condition is in every month, if it is the same.
    fn truth(&self, id: NodeId, months: &Range<usize>) -> Option<bool> {
        let mut values = self.evaluation.get(id)?.within(months.start, months.end).map(|(_, _, value)| value);
        match (values.next(), values.next()) {
            (Some(Value::Truth(truth)), None) => Some(truth),
            _ => None,
        }
    }

    fn fact(&self, fact: FactId) -> Sign {
        let fact = &self.evaluation.book.facts[fact];
        Sign { below: fact.least.value.is_negative(), above: true }
    }
}

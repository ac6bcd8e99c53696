//! The questions without an answer for which months end unknown.

use super::evaluation::Evaluation;
use super::outcome::{MonthResult, Outcome};
use super::series::Value;
use super::status::rule_at;
use crate::law::{Benefit, FactId, FactSet, Node, NodeId, Op, ProgrammeId, Rule};
use crate::plan::{CostItem, Given};
use crate::quantity::Currency;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What was found missing below definitions and programmes already, by number and month: they may rest on
/// one another many times over.
#[derive(Default)]
struct Found {
    definitions: RefCell<BTreeMap<(NodeId, usize), FactSet>>,
    programmes: RefCell<BTreeMap<(ProgrammeId, usize), FactSet>>,
}

/// The facts missing in the months that end unknown.
pub fn needs(evaluation: &Evaluation<'_>, id: ProgrammeId, months: &[MonthResult]) -> Vec<FactId> {
    let start = evaluation.plan_range().start;
    let unknown = months.iter().enumerate().filter(|(_, month)| month.outcome == Outcome::Unknown);
    let unknown = unknown.map(|(offset, _)| start + offset);
    let found = missing_over(evaluation, unknown, |month| missing_in(evaluation, id, month));
    found.iter().collect()
}

/// What is missing in any of some months, in their order.
pub(super) fn missing_over(
    evaluation: &Evaluation<'_>,
    months: impl Iterator<Item = usize>,
    missing: impl Fn(usize) -> FactSet,
) -> FactSet {
    let mut found = FactSet::new();
    let mut before: Option<usize> = None;
    for month in months {
        // What is missing changes only where some answer begins, or something is spent; stretches look alike.
        let starts_here = evaluation.inputs.given.iter().any(|given| match given {
            Given::Nothing => false,
            Given::Values(values) => values.iter().any(|dated| dated.month.index() == Some(month)),
            Given::Items(items) => items.iter().any(|item| item.month.index() == Some(month)),
        });
        if before.is_none_or(|last| last + 1 != month) || starts_here || month.is_multiple_of(12) {
            found |= missing(month);
        }
        before = Some(month);
    }
    found
}

fn missing_in(evaluation: &Evaluation<'_>, id: ProgrammeId, month: usize) -> FactSet {
    Looking { evaluation, known: &Found::default(), item: None }.in_programme(id, month)
}

pub(super) fn missing_below(evaluation: &Evaluation<'_>, id: NodeId, month: usize) -> FactSet {
    Looking { evaluation, known: &Found::default(), item: None }.below(id, month)
}

/// Looks for what is missing; below what an item alone can say, with that item and its age in months.
#[derive(Clone, Copy)]
struct Looking<'a> {
    evaluation: &'a Evaluation<'a>,
    known: &'a Found,
    item: Option<(&'a CostItem, usize)>,
}

impl Looking<'_> {
    fn in_programme(self, id: ProgrammeId, month: usize) -> FactSet {
        if let Some(found) = self.known.programmes.borrow().get(&(id, month)) {
            return found.clone();
        }
        let rule = rule_at(&self.evaluation.book.programmes[id], month);
        let found = rule.map_or_else(FactSet::new, |rule| Looking { item: None, ..self }.in_rule(rule, month));
        self.known.programmes.borrow_mut().insert((id, month), found.clone());
        found
    }

    fn in_rule(self, rule: &Rule, month: usize) -> FactSet {
        let evaluation = self.evaluation;
        let mut found = FactSet::new();
        let mut is_condition = false;
        for condition in &rule.conditions {
            if evaluation.at(condition.that, month) == Value::Missing {
                found |= self.below(condition.that, month);
                is_condition = true;
            }
        }
        if is_condition {
            return found;
        }
        let spent = match rule.benefit {
            Benefit::Items { pays, amount, over } => match evaluation.given(pays) {
                Given::Items(items) => Some((items, amount, usize::from(over))),
                _ => {
                    found.insert(pays);
                    None
                }
            },
            Benefit::Service | Benefit::Amount(_) | Benefit::ToDate(_) => None,
        };
        let of_items = spent.map(|(_, amount, _)| amount);
        for node in rule.roots().filter(|node| of_items != Some(*node)) {
            found |= self.below(node, month);
        }
        // What is paid for an item is asked of each that there is.
        let Some((items, amount, over)) = spent else { return found };
        for item in items {
            let age = item.month.index().and_then(|born| month.checked_sub(born)).filter(|age| *age < over);
            if let Some(age) = age {
                found |= Looking { item: Some((item, age)), ..self }.below(amount, month);
            }
        }
        found
    }

    /// The value of a node; missing where nobody asked for it.
    fn value(self, id: NodeId, node: &Node, month: usize) -> Value {
        match self.item {
            Some((item, age)) if node.has_item => self.evaluation.scalar(id, month, Some(item), age),
            _ => self.evaluation.at(id, month),
        }
    }

    fn below(self, id: NodeId, month: usize) -> FactSet {
        let evaluation = self.evaluation;
        let book = evaluation.book;
        let Some(node) = book.node(id) else { return FactSet::new() };
        // Whatever is missing below what has a value cannot matter.
        if self.value(id, node, month) != Value::Missing {
            return FactSet::new();
        }
        match &node.op {
            Op::Fact { fact, currency, .. } => missing_of_amount(evaluation, *fact, *currency),
            Op::OneOf { fact, .. } | Op::Reached(fact) | Op::MonthsSince(fact) => FactSet::of(*fact),
            Op::Lookup { fact, cases, .. } => {
                let is_answered = evaluation.inputs.given[*fact] != Given::Nothing;
                let cases = cases.iter().flatten().filter(|case| evaluation.get(**case).is_some());
                let below = cases.fold(FactSet::new(), |set, case| set | self.below(*case, month));
                if is_answered && !below.is_empty() { below } else { FactSet::of(*fact) }
            }
            Op::Item(currency) => {
                let typed = self.item.map(|(item, _)| item.amount.currency);
                typed.map_or_else(FactSet::new, |typed| missing_rates(evaluation, [typed, *currency].into_iter()))
            }
            Op::Rate(currency) => {
                book.exchange_of(*currency).map_or_else(FactSet::new, |exchange| FactSet::of(exchange.fact))
            }
            Op::Choose { reading, cases } => {
                let chosen = evaluation.readings.get(*reading).and_then(|option| cases.get(*option));
                chosen.map_or_else(FactSet::new, |chosen| self.below(*chosen, month))
            }
            Op::Granted(programme) | Op::WindowMonth(programme) => self.in_programme(*programme, month),
            Op::Total(span, part) | Op::Average(span, part) => {
                let (from, until) = evaluation.span_of(*span, month);
                (from..until).fold(FactSet::new(), |set, month| set | self.below(*part, month))
            }
            Op::When(condition, then, otherwise) => {
                let known = book.node(*condition).map(|node| self.value(*condition, node, month));
                match known {
                    Some(Value::Truth(true)) => self.below(*then, month),
                    Some(Value::Truth(false)) => self.below(*otherwise, month),
                    _ => [*condition, *then, *otherwise]
                        .into_iter()
                        .fold(FactSet::new(), |set, part| set | self.below(part, month)),
                }
            }
            Op::AtStart(part) => self.below(*part, evaluation.plan_range().start),
            Op::MonthsBefore(n, part) => self.below(*part, month.saturating_sub(usize::from(*n))),
            Op::YearBefore(part, first) => {
                let is_first = month < evaluation.first_january() + 12;
                let month = if is_first { month } else { month - month % 12 - 1 };
                self.below(if is_first { *first } else { *part }, month)
            }
            Op::Definition { versions, .. } => {
                let known = self.known.definitions.borrow().get(&(id, month)).cloned();
                if let Some(found) = known.filter(|_| !node.has_item) {
                    return found;
                }
                let version = versions.iter().rev().find(|version| version.from <= month);
                let found = version.map_or_else(FactSet::new, |version| self.below(version.node, month));
                self.known.definitions.borrow_mut().insert((id, month), found.clone());
                found
            }
            op => op.parts().into_iter().fold(FactSet::new(), |set, part| set | self.below(part, month)),
        }
    }
}

/// A fact that is answered in a currency without a rate lacks the rate.
fn missing_of_amount(evaluation: &Evaluation<'_>, fact: FactId, to: Currency) -> FactSet {
    let given = &evaluation.inputs.given[fact];
    if *given == Given::Nothing {
        return FactSet::of(fact);
    }
    let found = missing_rates(evaluation, given.currencies().chain([to]));
    if found.is_empty() { FactSet::of(fact) } else { found }
}

/// The rates that some of these currencies lack.
fn missing_rates(evaluation: &Evaluation<'_>, currencies: impl Iterator<Item = Currency>) -> FactSet {
    let lacking = currencies.filter(|currency| evaluation.rate_at(*currency, 0) == Value::Missing);
    let rates = lacking.filter_map(|currency| evaluation.book.exchange_of(currency));
    rates.map(|exchange| exchange.fact).collect()
}

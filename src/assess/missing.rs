//! The questions without an answer for which months end unknown.

use super::evaluate::Evaluation;
use super::series::Value;
use super::status::{Outcome, rule_at};
use crate::law::{FactId, FactSet, NodeId, Op, ProgrammeId};
use crate::plan::Given;
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
pub fn needs(evaluation: &Evaluation<'_>, id: ProgrammeId, months: &[(Outcome, Option<i128>)]) -> Vec<FactId> {
    let start = evaluation.plan_range().start;
    let unknown = months.iter().enumerate().filter(|(_, (outcome, _))| *outcome == Outcome::Unknown);
    let unknown = unknown.map(|(offset, _)| start + offset);
    let found = missing_over(evaluation, unknown, |month| missing_in(evaluation, id, month));
    (0..evaluation.book.facts.len()).filter(|fact| found & (1 << fact) != 0).collect()
}

/// What is missing in any of some months, in their order.
pub(super) fn missing_over(
    evaluation: &Evaluation<'_>,
    months: impl Iterator<Item = usize>,
    missing: impl Fn(usize) -> FactSet,
) -> FactSet {
    let mut found = 0;
    let mut before: Option<usize> = None;
    for month in months {
        // What is missing changes only where some answer begins; stretches look alike.
        let starts_here = evaluation
            .inputs
            .given
            .iter()
            .any(|given| given.first_month().and_then(|month| month.index()).is_some_and(|first| first == month));
        if before.is_none_or(|last| last + 1 != month) || starts_here || month.is_multiple_of(12) {
            found |= missing(month);
        }
        before = Some(month);
    }
    found
}

fn missing_in(evaluation: &Evaluation<'_>, id: ProgrammeId, month: usize) -> FactSet {
    in_programme(evaluation, id, month, &Found::default())
}

fn in_programme(evaluation: &Evaluation<'_>, id: ProgrammeId, month: usize, known: &Found) -> FactSet {
    if let Some(found) = known.programmes.borrow().get(&(id, month)) {
        return *found;
    }
    let found = in_rule(evaluation, id, month, known);
    known.programmes.borrow_mut().insert((id, month), found);
    found
}

fn in_rule(evaluation: &Evaluation<'_>, id: ProgrammeId, month: usize, known: &Found) -> FactSet {
    let Some(programme) = evaluation.book.programmes.get(id) else {
        return 0;
    };
    let Some(rule) = rule_at(programme, month) else {
        return 0;
    };
    let mut found = 0;
    let conditions = rule.conditions.iter().map(|condition| condition.that);
    let mut is_condition = false;
    for node in conditions {
        if evaluation.at(node, month) == Value::Missing {
            found |= below(evaluation, node, month, known);
            is_condition = true;
        }
    }
    if is_condition {
        return found;
    }
    if let crate::law::Benefit::Items { pays, .. } = rule.benefit {
        match evaluation.inputs.given.get(pays) {
            None | Some(Given::Nothing) => found |= 1 << pays,
            Some(given) => found |= missing_rates(evaluation, given.currencies()),
        }
    }
    for node in rule.roots() {
        found |= below(evaluation, node, month, known);
    }
    found
}

pub(super) fn missing_below(evaluation: &Evaluation<'_>, id: NodeId, month: usize) -> FactSet {
    below(evaluation, id, month, &Found::default())
}

fn below(evaluation: &Evaluation<'_>, id: NodeId, month: usize, known: &Found) -> FactSet {
    let book = evaluation.book;
    let Some(node) = book.node(id) else { return 0 };
    let is_evaluated = evaluation.get(id).is_some();
    if is_evaluated && evaluation.at(id, month) != Value::Missing {
        return 0;
    }
    match &node.op {
        Op::Fact { fact, currency, .. } => missing_of_amount(evaluation, *fact, *currency),
        Op::OneOf { fact, .. } | Op::Reached(fact) | Op::MonthsSince(fact) => 1 << fact,
        Op::Lookup { fact, cases, .. } => {
            let is_answered = evaluation.inputs.given.get(*fact).is_some_and(|given| *given != Given::Nothing);
            let cases = cases.iter().flatten().filter(|case| evaluation.get(**case).is_some());
            let below = cases.fold(0, |set, case| set | below(evaluation, *case, month, known));
            if is_answered && below != 0 { below } else { 1 << fact }
        }
        Op::Rate(currency) => book.exchange_of(*currency).map_or(0, |exchange| 1 << exchange.fact),
        Op::Choose { reading, cases } => {
            let chosen = evaluation.readings.get(*reading).and_then(|option| cases.get(*option));
            chosen.map_or(0, |chosen| below(evaluation, *chosen, month, known))
        }
        Op::Granted(programme) | Op::WindowMonth(programme) => in_programme(evaluation, *programme, month, known),
        Op::Total(span, part) | Op::Average(span, part) => {
            let (from, until) = evaluation.span_of(*span, month);
            (from..until).fold(0, |set, month| set | below(evaluation, *part, month, known))
        }
        Op::AtStart(part) => below(evaluation, *part, evaluation.plan_range().start, known),
        Op::MonthsBefore(n, part) => below(evaluation, *part, month.saturating_sub(usize::from(*n)), known),
        Op::YearBefore(part, first) => {
            let is_first = month < evaluation.first_january() + 12;
            let month = if is_first { month } else { month - month % 12 - 1 };
            below(evaluation, if is_first { *first } else { *part }, month, known)
        }
        Op::Definition { versions, .. } => {
            if let Some(found) = known.definitions.borrow().get(&(id, month)) {
                return *found;
            }
            let version = versions.iter().rev().find(|version| version.from <= month);
            let found = version.map_or(0, |version| below(evaluation, version.node, month, known));
            known.definitions.borrow_mut().insert((id, month), found);
            found
        }
        op => op.parts().into_iter().fold(0, |set, part| set | below(evaluation, part, month, known)),
    }
}

/// A fact that is answered in a currency without a rate lacks the rate.
fn missing_of_amount(evaluation: &Evaluation<'_>, fact: FactId, to: Currency) -> FactSet {
    let Some(given) = evaluation.inputs.given.get(fact).filter(|given| **given != Given::Nothing) else {
        return 1 << fact;
    };
    let found = missing_rates(evaluation, given.currencies().chain([to]));
    if found == 0 { 1 << fact } else { found }
}

/// The rates that some of these currencies lack.
fn missing_rates(evaluation: &Evaluation<'_>, currencies: impl Iterator<Item = Currency>) -> FactSet {
    let lacking = currencies.filter(|currency| evaluation.rate_at(*currency, 0) == Value::Missing);
    let rates = lacking.filter_map(|currency| evaluation.book.exchange_of(currency));
    rates.fold(0, |set, exchange| set | 1 << exchange.fact)
}

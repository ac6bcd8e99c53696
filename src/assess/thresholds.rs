//! Finds every comparison of a programme and how far the plan is from it, month by month.

use super::answers::option_number;
use super::apply;
use super::derive::{Builder, Derivations};
use super::distance::{Distance, step_of};
use super::evaluation::Evaluation;
use super::headroom::{HeadroomRun, Threshold, Whose};
use super::known::Known;
use super::missing::{missing_below, missing_over};
use super::series::{Series, Value};
use super::status::rule_at;
use crate::law::{
    CitationId, Comparison, DefinitionId, FactId, FactSet, NodeId, Op, Programme, ProgrammeId, Rulebook, Version,
};
use crate::quantity::Month;

impl Derivations<'_> {
    /// Every threshold of a programme: of its conditions, then its limits, then its amounts.
    pub fn headroom(&self, id: ProgrammeId) -> Vec<Threshold> {
        let evaluation = &self.evaluation;
        let programme = &evaluation.book.programmes[id];
        let seen = vec![usize::MAX; evaluation.book.nodes.len()];
        let seen_ahead = seen.clone();
        let mut walk = Walk { evaluation, known: &self.known, id, found: Vec::new(), seen, seen_ahead };
        let plan = evaluation.plan_range();
        for month in plan.clone() {
            for (node, place) in places(programme, month, month) {
                walk.node(node, &place);
            }
            // What the year after asks of this one.
            let later = (month + 12).min(plan.end.saturating_sub(1));
            if later / 12 > month / 12 {
                for (node, place) in places(programme, later, month) {
                    walk.ahead(node, later, &place);
                }
            }
        }
        let mut found: Vec<Threshold> = walk.found.into_iter().map(|found| found.threshold).collect();
        found.sort_by_key(|threshold| threshold.whose.order());
        for run in found.iter_mut().flat_map(|threshold| &mut threshold.runs) {
            if run.holds == Value::Missing {
                let first = run.first.index().unwrap_or(0);
                run.needs = missing_over(evaluation, first..first + run.months, |month| {
                    missing_below(evaluation, run.measured, month) | missing_below(evaluation, run.against, month)
                });
            }
        }
        found
    }
}

struct Walk<'a> {
    evaluation: &'a Evaluation<'a>,
    known: &'a Known,
    id: ProgrammeId,
    found: Vec<Found>,
    /// By node: the month in which it was last walked.
    seen: Vec<usize>,
    /// The same of the walks that only look for what is asked of the year before.
    seen_ahead: Vec<usize>,
}

struct Found {
    threshold: Threshold,
    subject: Subject,
    last: usize,
}

/// What is measured, whatever version of the law measures it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Subject {
    Fact(FactId),
    Definition(DefinitionId),
    Node(NodeId),
}

/// Where the walk stands.
#[derive(Clone)]
struct Place {
    month: usize,
    whose: Whose,
    definition: Option<DefinitionId>,
    citation: CitationId,
}

/// The nodes of the rule in force in the month `asked`, as places that measure in `month`.
fn places(programme: &Programme, asked: usize, month: usize) -> Vec<(NodeId, Place)> {
    let Some(rule) = rule_at(programme, asked) else { return Vec::new() };
    let place = |whose: Whose, citation| Place { month, whose, definition: None, citation };
    let mut found = Vec::new();
    for condition in &rule.conditions {
        found.push((condition.that, place(Whose::Condition(condition.id.clone()), condition.citation)));
    }
    for limit in &rule.limits {
        let place = place(Whose::Limit(limit.id.clone()), limit.citation);
        found.extend(limit.when.iter().chain([&limit.most]).map(|node| (*node, place.clone())));
    }
    found.extend(rule.benefit.amount().map(|amount| (amount, place(Whose::Amount, rule.citation))));
    found.extend(rule.scaled.map(|scaled| (scaled.by, place(Whose::Share, scaled.citation))));
    found
}

impl Walk<'_> {
    fn node(&mut self, id: NodeId, place: &Place) {
        let book = self.evaluation.book;
        let (Some(node), Some(seen)) = (book.node(id), self.seen.get_mut(id)) else { return };
        if std::mem::replace(seen, place.month) == place.month {
            return;
        }
        let month = place.month;
        match &node.op {
            Op::Compare(comparison, a, b) => {
                if !node.has_item {
                    self.compare(*comparison, *a, *b, place);
                }
                self.node(*a, place);
                self.node(*b, place);
            }
            // Asked in the plan's first month and no other.
            Op::AtStart(part) => {
                if month == self.evaluation.plan_range().start {
                    self.node(*part, place);
                }
            }
            Op::YearBefore(part, first) => {
                self.node(*part, place);
                if month < self.evaluation.first_january() + 12 {
                    self.node(*first, place);
                }
            }
            op => {
                let inner = within(op, month, place);
                self.taken(id, op, month).into_iter().for_each(|part| self.node(part, &inner));
            }
        }
    }

    /// Looks through what a later month asks for what it asks of the year before, and walks that.
    fn ahead(&mut self, id: NodeId, asked: usize, place: &Place) {
        let book = self.evaluation.book;
        let (Some(node), Some(seen)) = (book.node(id), self.seen_ahead.get_mut(id)) else { return };
        if std::mem::replace(seen, place.month) == place.month {
            return;
        }
        match &node.op {
            Op::YearBefore(part, _) => self.node(*part, place),
            Op::AtStart(_) => {}
            op => {
                let inner = within(op, asked, place);
                self.taken(id, op, asked).into_iter().for_each(|part| self.ahead(part, asked, &inner));
            }
        }
    }

    /// The parts that count in a month.
    fn taken(&self, id: NodeId, op: &Op, month: usize) -> Vec<NodeId> {
        let evaluation = &self.evaluation;
        match op {
            Op::Definition { versions, .. } => {
                version_at(versions, month).map(|version| version.node).into_iter().collect()
            }
            Op::Lookup { fact, reach, cases } => {
                let option = evaluation.answers(Series::default(), *fact, *reach, option_number).at(month).number();
                let case = option.and_then(|option| cases.get(usize::try_from(option.floor()).ok()?).copied()?);
                case.into_iter().collect()
            }
            Op::Choose { reading, cases } => {
                let option = evaluation.readings.get(*reading).copied().unwrap_or(0);
                cases.get(option).copied().into_iter().collect()
            }
            Op::When(condition, then, otherwise) => match evaluation.at(*condition, month) {
                Value::Truth(true) => vec![*condition, *then],
                Value::Truth(false) => vec![*condition, *otherwise],
                _ => vec![*condition],
            },
            // Of what is decided already, a part that nobody can say does not bear on it; of what is
            // nothing, only what makes it nothing does.
            Op::All(_) | Op::Any(_) | Op::Product(_) | Op::Ratio(..) | Op::Brackets { .. } => {
                let is_known = |id: NodeId| evaluation.at(id, month).is_known();
                let is_decided = is_known(id);
                op.parts().into_iter().filter(|part| !is_decided || is_known(*part)).collect()
            }
            op => op.parts(),
        }
    }

    fn compare(&mut self, comparison: Comparison, left: NodeId, right: NodeId, place: &Place) {
        let evaluation = &self.evaluation;
        let book = evaluation.book;
        let (comparison, measured, against) = match (is_law_alone(book, left), is_law_alone(book, right)) {
            // Two numbers of the law: no plan is near or far.
            (true, true) => return,
            (true, false) => (mirrored(comparison), right, left),
            (false, _) => (comparison, left, right),
        };
        let Some(node) = book.node(measured) else { return };
        let subject = match node.op {
            Op::Fact { fact, .. } => Subject::Fact(fact),
            Op::Definition { definition, .. } => Subject::Definition(definition),
            _ => Subject::Node(measured),
        };
        let (value, threshold) = (evaluation.at(measured, place.month), evaluation.at(against, place.month));
        let distance = match (value, threshold) {
            (Value::Number(value), Value::Number(threshold)) => {
                Distance::of(comparison, value, threshold, step_of(&node.unit))
            }
            _ => None,
        };
        let run = HeadroomRun {
            first: Month::from_index(place.month),
            months: 1,
            measured,
            against,
            value,
            threshold,
            holds: apply::compare(comparison, &[value, threshold]),
            distance,
            needs: FactSet::new(),
            citation: place.citation,
        };
        // A later version or rule asks on under the same name; two in one month are two.
        let same = |found: &&mut Found| {
            found.last != place.month
                && found.subject == subject
                && found.threshold.comparison == comparison
                && found.threshold.definition == place.definition
                && found.threshold.whose == place.whose
        };
        let step = |id| Builder { evaluation, known: self.known, month: place.month, item: None, age: 0 }.node(id);
        match self.found.iter_mut().find(same) {
            Some(found) => {
                found.last = place.month;
                found.threshold.push(run);
            }
            None => self.found.push(Found {
                threshold: Threshold {
                    programme: self.id,
                    whose: place.whose.clone(),
                    definition: place.definition,
                    comparison,
                    unit: node.unit.clone(),
                    currency: node.currency,
                    measured: step(measured),
                    against: step(against),
                    runs: vec![run],
                },
                subject,
                last: place.month,
            }),
        }
    }
}

fn version_at(versions: &[Version], month: usize) -> Option<&Version> {
    versions.iter().rev().find(|version| version.from <= month)
}

/// Where the parts of a node stand.
fn within(op: &Op, month: usize, place: &Place) -> Place {
    match op {
        Op::Definition { definition, versions, .. } => {
            let citation = version_at(versions, month).map_or(place.citation, |version| version.citation);
            Place { definition: Some(*definition), citation, ..place.clone() }
        }
        _ => place.clone(),
    }
}

/// Whether no answer bears on a node, nor the outcome of another programme.
fn is_law_alone(book: &Rulebook, id: NodeId) -> bool {
    book.node(id).is_some_and(|node| node.facts.is_empty()) && book.granted_below([id]).is_empty()
}

/// The same comparison with its sides exchanged.
const fn mirrored(comparison: Comparison) -> Comparison {
    match comparison {
        Comparison::MoreThan => Comparison::LessThan,
        Comparison::AtLeast => Comparison::AtMost,
        Comparison::LessThan => Comparison::MoreThan,
        Comparison::AtMost => Comparison::AtLeast,
        Comparison::Equal => Comparison::Equal,
    }
}

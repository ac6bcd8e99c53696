//! Outcomes and conditions that no case tests.

use super::super::assessment::WINDOW;
use super::super::cases::{Case, DutyCase};
use super::super::outcome::Outcome;
use super::super::status::rule_at;
use crate::law::source::Source;
use crate::law::{Benefit, NodeId, Op, Programme, Rule, Rulebook, Version};
use crate::quantity::{LAST_MONTH, Problem};
use std::ops::Range;

/// What each programme can come to and no case of it expects.
pub fn missing(source: &Source, book: &Rulebook, cases: &[Case]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for ((id, programme), text) in book.programmes.enumerated().zip(&source.programmes) {
        let own: Vec<&Case> = cases.iter().filter(|case| case.programme == id).collect();
        let path = format!("programmes/{}", programme.id);
        for outcome in Outcome::ALL.into_iter().filter(|outcome| can_be(book, programme, *outcome)) {
            if !own.iter().any(|case| case.expects(outcome)) {
                let problem = Problem::error("error-case-missing").arg("programme", &programme.id);
                problems.push(problem.arg("outcome", outcome.word()).at(text.id.origin).in_path(&path));
            }
        }
        let mut lack = |condition: &str, at| {
            if !own.iter().any(|case| case.expects_unmet(condition)) {
                let problem = Problem::error("error-case-missing-condition").arg("programme", &programme.id);
                problems.push(problem.arg("condition", condition).at(at).in_path(&path));
            }
        };
        let mut seen = std::collections::BTreeSet::new();
        for (rule, text) in programme.rules.iter().zip(&text.rules) {
            let months = months_of(rule);
            for (condition, text) in rule.conditions.iter().zip(&text.conditions) {
                if can_be_truth(book, condition.that, false, &months) && seen.insert(&text.id.text) {
                    lack(&text.id, text.id.origin);
                }
            }
        }
        if let Some(window) = text.rules.iter().find_map(|rule| rule.window.as_ref()) {
            lack(WINDOW, window.months.origin);
        }
    }
    problems
}

/// The duties of which no case expects a day, none, or an unknown one, where each can be.
pub fn missing_of_duties(source: &Source, book: &Rulebook, cases: &[DutyCase]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, (duty, text)) in book.duties.iter().zip(&source.duties.duties).enumerate() {
        let rests_on_facts =
            duty.roots().iter().any(|root| book.node(*root).is_some_and(|node| !node.facts.is_empty()));
        let until = duty.until.map_or(usize::MAX, |until| until.index().unwrap_or(0));
        let months = duty.from.index().unwrap_or(0)..until;
        let can_be = [
            (Outcome::Granted, can_be_truth(book, duty.bound, true, &months)),
            (Outcome::Refused, can_be_truth(book, duty.bound, false, &months)),
            (Outcome::Unknown, rests_on_facts),
        ];
        for (outcome, _) in can_be.into_iter().filter(|(_, can_be)| *can_be) {
            if !cases.iter().any(|case| case.expects(id, outcome)) {
                let problem = Problem::error("error-case-missing").arg("programme", &duty.id);
                let problem = problem.arg("outcome", outcome.word()).at(text.id.origin);
                problems.push(problem.in_path(format!("duties > {}", duty.id)));
            }
        }
    }
    problems
}

/// The months of all plans in which a rule is in force.
fn months_of(rule: &Rule) -> Range<usize> {
    let until = rule.until.map_or(usize::MAX, |until| until.index().unwrap_or(0));
    rule.from.index().unwrap_or(0)..until
}

/// Whether a condition can come to this truth in these months, as far as its form tells: `Always`
/// never fails, and neither does what no source says.
fn can_be_truth(book: &Rulebook, id: NodeId, truth: bool, months: &Range<usize>) -> bool {
    let Some(node) = book.node(id) else { return false };
    let any = |parts: &[NodeId]| parts.iter().any(|part| can_be_truth(book, *part, truth, months));
    let all = |parts: &[NodeId]| parts.iter().all(|part| can_be_truth(book, *part, truth, months));
    match &node.op {
        Op::Truth(known) => *known == truth,
        Op::LawUnknown(_) => false,
        Op::Choose { cases, .. } => any(cases),
        Op::Definition { versions, .. } => {
            let ends = versions.iter().skip(1).map(|next| next.from).chain([usize::MAX]);
            let is_asked = |version: &Version, end: usize| version.from < months.end && end > months.start;
            let asked = versions.iter().zip(ends).filter(|(version, end)| is_asked(version, *end));
            any(&asked.map(|(version, _)| version.node).collect::<Vec<NodeId>>())
        }
        Op::All(parts) => {
            if truth {
                all(parts)
            } else {
                any(parts)
            }
        }
        Op::Any(parts) => {
            if truth {
                any(parts)
            } else {
                all(parts)
            }
        }
        Op::Not(part) => can_be_truth(book, *part, !truth, months),
        Op::When(_, then, otherwise) => any(&[*then, *otherwise]),
        _ => true,
    }
}

fn can_be(book: &Rulebook, programme: &Programme, outcome: Outcome) -> bool {
    let rules = &programme.rules;
    match outcome {
        Outcome::Granted => true,
        Outcome::Refused => rules.iter().any(|rule| rule.window.is_some() || !rule.conditions.is_empty()),
        Outcome::Unknown => rests_on_facts(book, programme),
        Outcome::LawUnknown => {
            let mut todo: Vec<NodeId> = rules.iter().flat_map(Rule::roots).collect();
            let mut seen = std::collections::BTreeSet::new();
            while let Some(id) = todo.pop() {
                let Some(node) = book.node(id).filter(|_| seen.insert(id)) else { continue };
                if matches!(node.op, Op::LawUnknown(_)) {
                    return true;
                }
                todo.extend(node.op.parts());
            }
            false
        }
        // Where one rule follows another without a gap, no month is without.
        Outcome::NotInForce => (0..=LAST_MONTH.index().unwrap_or(0)).any(|month| rule_at(programme, month).is_none()),
    }
}

/// Whether some answer bears on the programme, through other programmes too.
fn rests_on_facts(book: &Rulebook, programme: &Programme) -> bool {
    let mut todo = vec![programme];
    let mut seen = std::collections::BTreeSet::new();
    while let Some(programme) = todo.pop() {
        for rule in &programme.rules {
            let mut roots = rule.roots();
            let has_facts = roots.any(|root| book.node(root).is_some_and(|node| !node.facts.is_empty()));
            if has_facts || matches!(rule.benefit, Benefit::Items { .. }) {
                return true;
            }
            let others = book.granted_below(rule.roots()).into_iter().filter(|id| seen.insert(*id));
            todo.extend(others.map(|id| &book.programmes[id]));
        }
    }
    false
}

//! Whether a programme is granted, month by month: conditions, windows, dates.

use super::evaluation::Evaluation;
use super::outcome::Outcome;
use super::series::Value;
use super::status::{Status, rule_at};
use crate::law::{FactId, NodeId, Op, ProgrammeId, Rule};

impl Evaluation<'_> {
    /// Computes a programme's status under the present readings, in the room of another.
    pub fn status_now(&mut self, programme: ProgrammeId, room: Status) -> Status {
        let mut status = Status { outcomes: room.outcomes, ..Status::default() };
        status.outcomes.clear();
        status.outcomes.resize(self.horizon, Outcome::NotInForce);
        let programme = &self.book.programmes[programme];
        for rule in &programme.rules {
            let from = rule.from.index().unwrap_or(0);
            let until = rule.until.map_or(self.horizon, |until| until.index().unwrap_or(0)).min(self.horizon);
            if from < until {
                self.rule_status(rule, from, until, &mut status);
            }
        }
        status
    }

    fn rule_status(&mut self, rule: &Rule, from: usize, until: usize, status: &mut Status) {
        self.ensure(rule.all);
        let Some(all) = self.get(rule.all) else { return };
        for (start, months, value) in all.within(from, until) {
            let outcome = match value {
                Value::Truth(true) => Outcome::Granted,
                Value::Truth(false) => Outcome::Refused,
                Value::LawUnknown(gap) => {
                    status.gap = gap;
                    Outcome::LawUnknown
                }
                Value::Overflow => {
                    status.is_overflow = true;
                    Outcome::Unknown
                }
                Value::Missing | Value::Number(_) => Outcome::Unknown,
            };
            if let (Outcome::Granted, Some(window), None) = (outcome, rule.window, status.window) {
                let first = (start..start + months).find(|month| self.latest_of_all(rule, *month) <= *month);
                status.window = first.map(|first| (first, first + usize::from(window.months)));
            }
            for month in start..start + months {
                let is_outside = rule.window.is_some()
                    && outcome == Outcome::Granted
                    && !status.window.is_some_and(|(first, end)| (first..end).contains(&month));
                if let Some(place) = status.outcomes.get_mut(month) {
                    *place = if is_outside { Outcome::Refused } else { outcome };
                }
            }
        }
    }

    /// The latest of the first answers to the facts that the rule's conditions rest on in a month:
    /// a window starts only once they are answered, whatever yearly tests say of earlier months.
    fn latest_of_all(&self, rule: &Rule, month: usize) -> usize {
        rule.conditions.iter().map(|condition| self.latest_first_answer(condition.that, month)).max().unwrap_or(0)
    }

    fn latest_first_answer(&self, id: NodeId, month: usize) -> usize {
        let Some(node) = self.book.node(id) else { return 0 };
        let latest = |part: NodeId| self.latest_first_answer(part, month);
        let below = |op: &Op| {
            let mut found = 0;
            op.each_part(&mut |part| found = found.max(latest(part)));
            found
        };
        let of_fact = |fact: &FactId| {
            let given = self.inputs.given.find(*fact);
            given.and_then(|given| given.first_month()).and_then(|first| first.index()).unwrap_or(0)
        };
        match &node.op {
            Op::Fact { fact, .. } | Op::OneOf { fact, .. } => of_fact(fact),
            Op::Lookup { fact, .. } => below(&node.op).max(of_fact(fact)),
            // Only what was chosen, and what is in force, is asked for.
            Op::Choose { reading, cases } => {
                let chosen = self.readings.get(*reading).and_then(|option| cases.get(*option));
                chosen.map_or(0, |chosen| latest(*chosen))
            }
            Op::Definition { versions, .. } => {
                let version = versions.iter().rev().find(|version| version.from <= month);
                version.map_or(0, |version| latest(version.node))
            }
            // One that holds is enough, whatever the others ask.
            Op::Any(parts) if self.at(id, month) == Value::Truth(true) => {
                let holding = parts.iter().copied().filter(|part| self.at(*part, month) == Value::Truth(true));
                holding.map(latest).min().unwrap_or(0)
            }
            Op::When(condition, then, otherwise) => {
                let taken = match self.at(*condition, month) {
                    Value::Truth(true) => latest(*then),
                    Value::Truth(false) => latest(*otherwise),
                    _ => 0,
                };
                taken.max(latest(*condition))
            }
            // The conditions of another programme are conditions of this one.
            Op::Granted(programme) => {
                let programme = self.book.programmes.find(*programme);
                let rule = programme.and_then(|programme| rule_at(programme, month));
                rule.map_or(0, |rule| self.latest_of_all(rule, month))
            }
            op => below(op),
        }
    }
}

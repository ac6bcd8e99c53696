//! Whether a programme is granted, month by month: conditions, windows, dates.

use super::evaluate::Evaluation;
use super::series::{Series, Value};
use crate::law::{NodeId, Op, Programme, Rule};

/// One of the five outcomes of a programme in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The conditions hold, with or without money.
    Granted,
    /// A condition fails.
    Refused,
    /// An answer is missing that could decide.
    Unknown,
    /// No source says.
    LawUnknown,
    NotInForce,
}

impl Outcome {
    pub const ALL: [Outcome; 5] =
        [Outcome::Granted, Outcome::Unknown, Outcome::LawUnknown, Outcome::Refused, Outcome::NotInForce];

    /// The word of the file formats.
    pub const fn word(self) -> &'static str {
        match self {
            Outcome::Granted => "granted",
            Outcome::Refused => "refused",
            Outcome::Unknown => "unknown",
            Outcome::LawUnknown => "law_unknown",
            Outcome::NotInForce => "not_in_force",
        }
    }

    /// The outcome of several months: the first of `ALL` that any of them has.
    pub fn of_many(outcomes: impl Iterator<Item = Outcome> + Clone) -> Outcome {
        let found = Outcome::ALL.into_iter().find(|candidate| outcomes.clone().any(|outcome| outcome == *candidate));
        found.unwrap_or(Outcome::NotInForce)
    }
}

/// A programme's status over all months evaluated.
#[derive(Clone, Debug)]
pub struct Status {
    pub outcomes: Vec<Outcome>,
    /// First month and the month after the last of the window, once it has started.
    pub window: Option<(usize, usize)>,
    /// Some value was too large.
    pub is_overflow: bool,
    gap: usize,
}

impl Status {
    pub fn at(&self, month: usize) -> Outcome {
        self.outcomes.get(month).copied().unwrap_or(Outcome::NotInForce)
    }

    /// As a condition of other programmes.
    pub fn as_series(&self) -> Series {
        let mut out = Series::empty();
        for (month, outcome) in self.outcomes.iter().enumerate() {
            let value = match outcome {
                Outcome::Granted => Value::Truth(true),
                Outcome::Refused | Outcome::NotInForce => Value::Truth(false),
                Outcome::Unknown => Value::Missing,
                Outcome::LawUnknown => Value::LawUnknown(self.gap),
            };
            out.push(month, if self.is_overflow { Value::Overflow } else { value });
        }
        out
    }
}

/// The rule of a programme that is in force in a month.
pub fn rule_at(programme: &Programme, month: usize) -> Option<&Rule> {
    let month = crate::quantity::Month::from_index(month);
    let is_in_force = |rule: &&Rule| rule.from <= month && rule.until.is_none_or(|until| month < until);
    programme.rules.iter().find(is_in_force)
}

impl Evaluation<'_> {
    /// Computes a programme's status under the present readings.
    pub fn status_now(&mut self, programme: usize) -> Status {
        let mut status =
            Status { outcomes: vec![Outcome::NotInForce; self.horizon], window: None, is_overflow: false, gap: 0 };
        let Some(programme) = self.book.programmes.get(programme) else {
            return status;
        };
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
        let stretches: Vec<(usize, usize, Value)> = all.within(from, until).collect();
        for (start, months, value) in stretches {
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
                let first = self.answered_from(rule, start);
                if first < start + months {
                    status.window = Some((first, first + usize::from(window.months)));
                }
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

    /// The first month, `start` or later, in which every fact that the rule's conditions then rest
    /// on has its answer: a window starts only there, whatever yearly tests say of earlier months.
    fn answered_from(&self, rule: &Rule, start: usize) -> usize {
        let mut month = start;
        loop {
            let latest = self.latest_first_answer(rule, month);
            if latest <= month || latest >= self.horizon {
                return month.max(latest);
            }
            // By then another version of a definition may stand, and ask for other facts.
            month = latest;
        }
    }

    /// The latest of the first answers to the facts that the rule's conditions rest on in a month.
    fn latest_first_answer(&self, rule: &Rule, month: usize) -> usize {
        let mut todo: Vec<NodeId> = rule.conditions.iter().map(|condition| condition.that).collect();
        let mut latest = 0;
        while let Some(id) = todo.pop() {
            let Some(node) = self.book.node(id) else { continue };
            let fact = match &node.op {
                Op::Fact { fact, .. } | Op::OneOf { fact, .. } | Op::Lookup { fact, .. } => Some(*fact),
                _ => None,
            };
            let first = fact.and_then(|fact| self.inputs.given.get(fact)).and_then(|given| given.first_month());
            if let Some(first) = first.and_then(|month| month.index()) {
                latest = latest.max(first);
            }
            match &node.op {
                // Only what was chosen, and what is in force, is asked for.
                Op::Choose { reading, cases } => {
                    todo.extend(self.readings.get(*reading).and_then(|option| cases.get(*option)));
                }
                Op::Definition { versions, .. } => {
                    let version = versions.iter().rev().find(|version| version.from <= month);
                    todo.extend(version.map(|version| version.node));
                }
                op => todo.extend(op.parts()),
            }
        }
        latest
    }
}

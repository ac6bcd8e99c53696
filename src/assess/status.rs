//! A programme's outcome in every month evaluated, before anything is paid.

use super::outcome::Outcome;
use super::series::{Series, Value};
use crate::law::{Programme, Rule};

/// A programme's status over all months evaluated.
#[derive(Clone, Debug, Default)]
pub struct Status {
    pub outcomes: Vec<Outcome>,
    /// First month and the month after the last of the window, once it has started.
    pub window: Option<(usize, usize)>,
    /// Some value was too large.
    pub is_overflow: bool,
    pub(super) gap: usize,
}

impl Status {
    pub fn at(&self, month: usize) -> Outcome {
        self.outcomes.get(month).copied().unwrap_or(Outcome::NotInForce)
    }

    /// As a condition of other programmes.
    pub fn as_series(&self, mut out: Series) -> Series {
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

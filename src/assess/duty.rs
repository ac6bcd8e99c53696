//! One day of a company's calendar: what is due or ends on it, and what is at stake.

use super::lack::Lack;
use super::outcome::{MonthResult, Outcome};
use crate::law::{Beneficiary, CitationId, DutyId, FactSet, ProgrammeId, StakeId};
use crate::quantity::Month;
use jiff::civil::Date;

/// One day and what it is about. Amounts are whole minor units of the assessment's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyEntry {
    pub date: Date,
    pub what: DutyWhat,
    /// The first and the last month of the plan that it is about.
    pub about: (Month, Month),
    /// `Granted` where the company is bound; `Unknown` or `LawUnknown` where that is not known. What
    /// does not bind has no entry.
    pub bound: Outcome,
    /// The facts whose answers are missing for the duty, in any month of the plan.
    pub needs: FactSet,
    /// The figure to be paid, where there is one: an amount where `Granted`.
    pub owed: Option<MonthResult>,
    /// What may be lost where a duty is not done.
    pub stake: Option<DutyStake>,
    /// What a programme that ends or changes on the day gave in the months that the day is about, by
    /// beneficiary. None of it is at stake: it was given.
    pub brought: Vec<StakePart>,
    pub citation: CitationId,
}

/// What a day is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyWhat {
    Duty(DutyId),
    /// The first day without the programme.
    Ends(ProgrammeId),
    /// The first day under the programme's next rule.
    Changes(ProgrammeId),
    /// The first day after the months in which the programme pays.
    WindowEnds(ProgrammeId),
    /// The last day of the month in which a part of what was deferred must be paid.
    PaymentDue(ProgrammeId),
}

impl DutyWhat {
    /// The word of the file formats.
    pub const fn word(self) -> &'static str {
        match self {
            DutyWhat::Duty(_) => "duty",
            DutyWhat::Ends(_) => "ends",
            DutyWhat::Changes(_) => "changes",
            DutyWhat::WindowEnds(_) => "window_ends",
            DutyWhat::PaymentDue(_) => "payment_due",
        }
    }
}

impl DutyEntry {
    /// The amounts of the day beside what is owed: what is at stake, or what was brought.
    pub fn parts(&self) -> &[StakePart] {
        self.stake.as_ref().map_or(&self.brought, |stake| &stake.parts)
    }
}

/// What may be lost: a stake of the rulebook.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyStake {
    pub stake: StakeId,
    /// By beneficiary, never summed; empty where nothing is at stake.
    pub parts: Vec<StakePart>,
}

/// What one beneficiary would lose. Whole minor units of the assessment's currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StakePart {
    pub beneficiary: Beneficiary,
    pub amount: i128,
    /// On top of the amount, rounded once; `None` where the rate of some day is not known.
    pub interest: Option<i128>,
    /// What the months that are missing would do to it.
    pub lack: Lack,
}

impl StakePart {
    /// Whether no month is missing.
    pub fn is_complete(&self) -> bool {
        self.lack == Lack::Nothing
    }

    /// Whether there is anything to lose, or may be.
    pub fn is_any(&self) -> bool {
        self.amount != 0 || !self.is_complete()
    }
}

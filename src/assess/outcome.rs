//! What a programme comes to in one month: one of five outcomes, and an amount where it is granted.

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
    /// All outcomes, in the order in which one of them stands for several months.
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

    /// Whether nobody can say: for want of an answer, or of a source.
    pub const fn is_open(self) -> bool {
        matches!(self, Outcome::Unknown | Outcome::LawUnknown)
    }

    /// The outcome of several months: the first of `ALL` that any of them has.
    pub fn of_many(outcomes: impl Iterator<Item = Outcome> + Clone) -> Outcome {
        let found = Outcome::ALL.into_iter().find(|candidate| outcomes.clone().any(|outcome| outcome == *candidate));
        found.unwrap_or(Outcome::NotInForce)
    }
}

/// What a programme comes to in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthResult {
    pub outcome: Outcome,
    /// Whole minor units where granted; `None` elsewhere, and for a service.
    pub amount: Option<i128>,
}

impl MonthResult {
    /// A month that pays nothing.
    pub const fn unpaid(outcome: Outcome) -> MonthResult {
        MonthResult { outcome, amount: None }
    }

    /// A granted month that pays an amount.
    pub const fn paid(amount: i128) -> MonthResult {
        MonthResult { outcome: Outcome::Granted, amount: Some(amount) }
    }

    /// The outcome of several months together.
    pub fn outcome_of(months: &[MonthResult]) -> Outcome {
        Outcome::of_many(months.iter().map(|month| month.outcome))
    }
}

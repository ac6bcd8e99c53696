//! What must be done by when, as the files say it.

use super::expr::Expr;
use super::source_parts::{Beneficiary, Citation, Window};
use crate::quantity::Placed;
use serde::Deserialize;

/// `duties.ron`: what must be done by when, and what is at stake.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duties {
    #[serde(default)]
    pub stakes: Vec<Stake>,
    pub duties: Vec<Duty>,
}

/// Something that must be done, for every month, quarter or year in which it binds.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    pub id: Placed,
    pub from: Placed,
    /// The first day without it.
    #[serde(default)]
    pub until: Option<Placed>,
    pub every: Every,
    pub by: By,
    /// Who is bound, month by month; a period binds where one of its months does.
    pub bound: Expr,
    #[serde(default)]
    pub owed: Option<Owed>,
    /// The id of a stake.
    #[serde(default)]
    pub stake: Option<Placed>,
    pub citation: Citation,
}

/// The period that a duty is about.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    Month,
    Quarter,
    Year,
}

/// The day by which it must be done.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub enum By {
    /// This day of the month after the period, the last one where the month is shorter.
    DayAfter(Placed),
    /// This month and day of the year after; for yearly duties.
    NextYear(Placed, Placed),
    /// The period's own last day.
    LastDay,
}

/// The figure that must be paid for the months bound.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub enum Owed {
    /// What a programme of the kind cost charges in them.
    Programme(Placed),
    /// An amount a month.
    Amount(Expr),
    /// A yearly amount on the year to date.
    ToDate(Expr),
}

/// What is lost where a duty is not done.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Stake {
    pub id: Placed,
    pub what: AtStake,
    pub citation: Citation,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
pub enum AtStake {
    /// What these programmes granted is owed after all.
    Restored {
        programmes: Vec<Placed>,
        /// In so many months that have ended by the day of the duty; in those of its period where
        /// absent.
        #[serde(default)]
        back: Option<Box<Window>>,
        #[serde(default)]
        interest: Option<Box<Interest>>,
    },
    /// An amount a month on top, in the months of the period.
    Added { beneficiary: Beneficiary, a_month: Expr },
}

/// Simple interest on each month's amount, from the month's last day to the day of the duty.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// A share a day; each day takes that of its month.
    pub a_day: Expr,
    pub citation: Citation,
}

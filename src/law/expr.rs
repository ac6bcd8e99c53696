//! The expressions that a rulebook is written in.

use crate::quantity::{Placed, unique};
use indexmap::IndexMap;
use serde::Deserialize;

/// A span of months that a total is taken over.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash)]
pub enum Span {
    /// The calendar year, as planned.
    Year,
    /// From January to the month.
    YearToDate,
    /// From January to the end of the month's quarter.
    Quarter,
    /// The month and those before it.
    Last(u16),
}

/// The expressions of the law: a small closed set.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub enum Expr {
    /// A number with its unit: `15%`, `200 base_value`, `500000 USD`, `50 persons`.
    Number(Placed),
    /// A fact, parameter or definition.
    Value(Placed),
    Sum(Vec<Expr>),
    Difference(Box<Expr>, Box<Expr>),
    Product(Vec<Expr>),
    /// One by the other; `law unknown` never, an error where the second is zero is avoided by
    /// giving zero.
    Ratio(Box<Expr>, Box<Expr>),
    Least(Vec<Expr>),
    Greatest(Vec<Expr>),
    /// A rounding that the law itself orders: to the nearest multiple, halves away from zero.
    Round(Box<Expr>, Placed),
    /// By the option of a choice.
    Lookup {
        of: Placed,
        #[serde(deserialize_with = "unique")]
        cases: IndexMap<Placed, Expr>,
        #[serde(default)]
        otherwise: Option<Box<Expr>>,
    },
    /// By the option of a reading.
    Choose(Placed, #[serde(deserialize_with = "unique")] IndexMap<Placed, Expr>),
    When(Box<Expr>, Box<Expr>, Box<Expr>),
    /// Steps of a scale: up to each limit its rate; the last step has none.
    Brackets {
        of: Box<Expr>,
        steps: Vec<(Option<Expr>, Expr)>,
        /// Each part at its own rate, instead of the whole at one.
        marginal: bool,
    },
    /// As it was in the plan's first month.
    AtStart(Box<Expr>),
    /// As it was so many months earlier; before the first answer as first answered, before the
    /// first month of all as in that month.
    MonthsBefore(u16, Box<Expr>),
    /// Of the last n months, the month included.
    Highest(u16, Box<Expr>),
    Lowest(u16, Box<Expr>),
    Total(Span, Box<Expr>),
    Average(Span, Box<Expr>),
    /// The year before's value of a yearly quantity; before the plan's first year, the second.
    YearBefore(Box<Expr>, Box<Expr>),
    /// Whether this is the first calendar year in which a yearly condition holds.
    FirstYear(Box<Expr>),
    /// Whole months since a date answered; negative before it.
    MonthsSince(Placed),
    /// Which month of its window a programme is in: 1 in the first, 0 outside.
    WindowMonth(Placed),
    /// The amount of the item paid.
    Item,
    /// Months since the item's own month.
    ItemAge,
    Always,
    Never,
    MoreThan(Box<Expr>, Box<Expr>),
    AtLeast(Box<Expr>, Box<Expr>),
    LessThan(Box<Expr>, Box<Expr>),
    AtMost(Box<Expr>, Box<Expr>),
    Equal(Box<Expr>, Box<Expr>),
    All(Vec<Expr>),
    Any(Vec<Expr>),
    Not(Box<Expr>),
    OneOf(Placed, Vec<Placed>),
    Yes(Placed),
    /// The month of a date answered has come.
    Reached(Placed),
    /// Another programme is granted in the month.
    Granted(Placed),
    /// A reading's option is the one chosen.
    Reading(Placed, Placed),
    /// No source says; the gap is named.
    LawUnknown(Placed),
}

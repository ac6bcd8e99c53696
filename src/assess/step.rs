//! How a figure came about: the nodes that were computed, down to the answer typed and the
//! paragraph cited.
//!
//! Built when somebody looks, from the values that the assessment itself used.

use super::lack::Lack;
use super::outcome::Outcome;
use super::series::Value;
use crate::law::{CitationId, DefinitionId, FactId, NumberForm, ParameterId, ProgrammeId, ReadingId, Span, Unit};
use crate::quantity::{Currency, Exact, Month};
use std::ops::Deref;
use std::sync::Arc;

/// One node of the evaluated tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub what: What,
    pub value: StepValue,
    pub month: Month,
    pub citation: Option<CitationId>,
    pub parts: Vec<Part>,
}

/// A step as part of another. What several figures and months rest on is one step, shared.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    step: Arc<Step>,
    /// Whether it bore on the outcome: of a failed "all", only what failed.
    pub decided: bool,
}

impl Part {
    /// The same, bearing on the outcome or not.
    #[must_use]
    pub fn as_decided(self, decided: bool) -> Part {
        Part { decided, ..self }
    }

    /// Which step it is: the same for two parts that share it.
    pub fn identity(&self) -> *const Step {
        Arc::as_ptr(&self.step)
    }
}

impl Deref for Part {
    type Target = Step;

    fn deref(&self) -> &Step {
        &self.step
    }
}

impl From<Arc<Step>> for Part {
    fn from(step: Arc<Step>) -> Part {
        Part { step, decided: true }
    }
}

impl From<Step> for Part {
    fn from(step: Step) -> Part {
        Part::from(Arc::new(step))
    }
}

/// What a step is.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A programme over the plan, a year, or a month.
    Programme(ProgrammeId),
    Year(i32),
    Month,
    Condition {
        programme: ProgrammeId,
        id: String,
    },
    /// The months in which a programme pays: first and last.
    Window {
        months: u16,
        span: Option<(Month, Month)>,
    },
    /// The amount after rounding to whole minor units.
    Amount,
    /// A yearly amount on the year to date, rounded; that of the month before without its parts,
    /// which that month shows.
    ToDate,
    /// The same in the currency shown.
    Shown,
    /// An item of a cost, as paid; with the programme that pays it instead.
    Item {
        fact: FactId,
        number: usize,
        note: String,
        taken_by: Option<ProgrammeId>,
    },
    /// An item's amount in the currency of the law.
    ItemAmount,
    /// The same as typed.
    ItemTyped,
    ItemAge,
    Limit {
        programme: ProgrammeId,
        id: String,
    },
    /// What a limit was used up by before.
    Used,
    /// The share of an amount that is paid: the amount after its limits, then the share.
    Scaled,
    Definition(DefinitionId),
    Fact(FactId),
    /// An answer as typed, in force from a month on.
    Answer {
        fact: FactId,
        from: Option<Month>,
    },
    Parameter(ParameterId),
    /// Units of the rulebook's currency for one of this.
    Rate(Currency),
    Reading {
        reading: ReadingId,
        option: usize,
    },
    /// An operation of the law, by name.
    Operation(Operation),
    /// Several months of one value: the first, and how many. In a year to date the months before the
    /// last stretch are one, without their parts.
    Stretch {
        months: usize,
    },
    OneOf {
        fact: FactId,
        options: u64,
    },
    Reached(FactId),
    MonthsSince(FactId),
    Number(NumberForm),
    Truth,
    Gap(usize),
}

/// The operations that a step may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Sum,
    Difference,
    Product,
    Ratio,
    Least,
    Greatest,
    Round,
    When,
    Lookup,
    Brackets { is_marginal: bool },
    AtStart,
    MonthsBefore(u16),
    Highest(u16),
    Lowest(u16),
    Total(Span),
    Average(Span),
    YearBefore,
    FirstYear,
    WindowMonth,
    Compare(crate::law::Comparison),
    All,
    Any,
    Not,
}

/// The value of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum StepValue {
    /// Money in minor units of the currency.
    Number {
        value: Exact,
        unit: Unit,
        currency: Currency,
    },
    Truth(bool),
    Outcome {
        outcome: Outcome,
        amount: Option<i128>,
        currency: Currency,
        /// What the months that nobody can say would do to the amount, and how many they are.
        lack: (Lack, usize),
    },
    Option {
        fact: FactId,
        option: usize,
    },
    Date(jiff::civil::Date),
    Missing,
    LawUnknown(usize),
    /// Nothing to show beside its name.
    Nothing,
}

impl Step {
    /// The step's value as the engine computes with it.
    pub fn plain_value(&self) -> Value {
        match &self.value {
            StepValue::Number { value, .. } => Value::Number(*value),
            StepValue::Truth(truth) => Value::Truth(*truth),
            StepValue::LawUnknown(gap) => Value::LawUnknown(*gap),
            StepValue::Outcome { outcome, amount, .. } => match (outcome, amount) {
                (_, Some(amount)) => Value::Number(Exact::whole(*amount)),
                (Outcome::Granted, None) => Value::Truth(true),
                (Outcome::Unknown, None) => Value::Missing,
                (Outcome::LawUnknown, None) => Value::LawUnknown(0),
                (Outcome::Refused | Outcome::NotInForce, None) => Value::Truth(false),
            },
            StepValue::Option { .. } | StepValue::Date(_) | StepValue::Missing | StepValue::Nothing => Value::Missing,
        }
    }
}

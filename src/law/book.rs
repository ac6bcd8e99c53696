//! A compiled rulebook: flat arrays, names resolved to indices.

use super::source::{Beneficiary, Certainty, Confidence, Every, Kind, Pace, Per, Span};
use super::unit::Unit;
use crate::quantity::{Currency, Exact, Month, Problem};
use jiff::civil::Date;

pub type NodeId = usize;
pub type FactId = usize;
pub type ReadingId = usize;
pub type ProgrammeId = usize;
pub type CitationId = usize;
pub type DutyId = usize;
pub type StakeId = usize;

/// Facts as bits: one plan has at most 128 questions.
pub type FactSet = u128;
/// Readings as bits.
pub type ReadingSet = u64;

/// A rulebook ready to be evaluated.
#[derive(Clone, Debug)]
pub struct Rulebook {
    pub id: String,
    /// The day the law was last read.
    pub version: Date,
    pub currency: Currency,
    pub acts: Vec<Act>,
    pub facts: Vec<Fact>,
    pub parameters: Vec<Parameter>,
    pub definitions: Vec<Definition>,
    pub readings: Vec<Reading>,
    pub gaps: Vec<String>,
    pub programmes: Vec<Programme>,
    pub duties: Vec<Duty>,
    pub stakes: Vec<Stake>,
    pub citations: Vec<Citation>,
    pub nodes: Vec<Node>,
    pub exchange: Vec<Exchange>,
}

#[derive(Clone, Debug)]
pub struct Act {
    pub id: String,
    pub date: Option<Date>,
    pub link: Option<String>,
    pub confidence: Confidence,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    pub act: usize,
    pub at: Option<String>,
    pub confidence: Confidence,
}

#[derive(Clone, Debug)]
pub struct Fact {
    pub id: String,
    pub group: String,
    pub kind: FactKind,
    pub unit: Unit,
    pub least: Bound,
    pub most: Bound,
    pub starter: Option<String>,
}

/// The least or most that an answer may be.
#[derive(Clone, Debug)]
pub struct Bound {
    /// In minor units for money, in fractions for shares.
    pub value: Exact,
    /// As the rulebook writes it.
    pub text: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum FactKind {
    Choice(Vec<String>),
    YesNo,
    Date,
    Share,
    Level,
    Measure,
    Money(Pace),
    Flow,
    Costs,
    Rate(Currency),
}

impl FactKind {
    /// Whether answers are amounts of money.
    pub const fn is_money(&self) -> bool {
        matches!(self, FactKind::Money(_) | FactKind::Flow | FactKind::Costs)
    }

    /// The word of the file formats and of the text ids.
    pub const fn word(&self) -> &'static str {
        match self {
            FactKind::Choice(_) => "choice",
            FactKind::YesNo => "yes_no",
            FactKind::Date => "date",
            FactKind::Share => "share",
            FactKind::Level => "level",
            FactKind::Measure => "measure",
            FactKind::Money(Pace::Once) => "money",
            FactKind::Money(Pace::Month) => "money_month",
            FactKind::Money(Pace::Year) => "money_year",
            FactKind::Flow => "flow",
            FactKind::Costs => "costs",
            FactKind::Rate(_) => "rate",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Parameter {
    pub id: String,
    pub unit: Unit,
    /// Where it is money.
    pub currency: Option<Currency>,
    pub values: Vec<ParameterValue>,
    /// What is silent before the first value.
    pub gap: usize,
}

#[derive(Clone, Debug)]
pub struct ParameterValue {
    pub from: Date,
    pub value: Exact,
    /// As the rulebook writes it.
    pub text: String,
    pub citation: CitationId,
}

#[derive(Clone, Debug)]
pub struct Definition {
    pub id: String,
}

#[derive(Clone, Debug)]
pub struct Reading {
    pub id: String,
    pub options: Vec<ReadingOption>,
}

#[derive(Clone, Debug)]
pub struct ReadingOption {
    pub id: String,
    pub citation: CitationId,
}

/// How a currency becomes the rulebook's own.
#[derive(Clone, Copy, Debug)]
pub struct Exchange {
    pub currency: Currency,
    pub fact: FactId,
    pub otherwise: Option<usize>,
}

#[derive(Clone, Debug)]
pub struct Programme {
    pub id: String,
    pub kind: Kind,
    pub beneficiary: Beneficiary,
    pub beneficiary_when: Option<(NodeId, Beneficiary)>,
    pub certainty: Certainty,
    pub rank: i32,
    pub rules: Vec<Rule>,
    /// The readings that it names, through definitions too, not through other programmes.
    pub readings: ReadingSet,
    /// `Granted` of this programme, for whoever refers to it and for its own status.
    pub status: NodeId,
}

#[derive(Clone, Debug)]
pub struct Rule {
    pub from: Month,
    /// The first month without it.
    pub until: Option<Month>,
    pub citation: CitationId,
    pub conditions: Vec<Condition>,
    /// All of them at once.
    pub all: NodeId,
    pub window: Option<Window>,
    pub benefit: Benefit,
    pub limits: Vec<Limit>,
    pub scaled: Option<Scale>,
}

#[derive(Clone, Debug)]
pub struct Condition {
    pub id: String,
    pub that: NodeId,
    pub citation: CitationId,
}

#[derive(Clone, Copy, Debug)]
pub struct Window {
    pub months: u16,
    pub citation: CitationId,
}

#[derive(Clone, Debug)]
pub enum Benefit {
    Service,
    Amount(NodeId),
    ToDate(NodeId),
    Items { pays: FactId, amount: NodeId, over: u16 },
}

#[derive(Clone, Debug)]
pub struct Limit {
    pub id: String,
    pub per: Per,
    pub most: NodeId,
    pub currency: Currency,
    pub when: Option<NodeId>,
    pub citation: CitationId,
}

/// Something that must be done for every period in which it binds.
#[derive(Clone, Debug)]
pub struct Duty {
    pub id: String,
    pub from: Month,
    /// The first month without it.
    pub until: Option<Month>,
    pub every: Every,
    pub by: By,
    pub bound: NodeId,
    pub owed: Option<Owed>,
    pub stake: Option<StakeId>,
    pub citation: CitationId,
}

/// The day by which a duty must be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// This day of the month after the period, the last one where the month is shorter.
    DayAfter(i8),
    /// This month and day of the year after.
    NextYear(i8, i8),
    /// The period's own last day.
    LastDay,
}

/// What must be paid for the months bound.
#[derive(Clone, Copy, Debug)]
pub enum Owed {
    /// What a programme of the kind cost charges.
    Programme(ProgrammeId),
    Amount(NodeId),
    ToDate(NodeId),
}

/// What is lost where a duty is not done.
#[derive(Clone, Debug)]
pub struct Stake {
    pub id: String,
    pub what: AtStake,
    pub citation: CitationId,
}

#[derive(Clone, Debug)]
pub enum AtStake {
    /// What programmes granted, in so many months that have ended by the day or in those of the
    /// period, with interest where a share a day is given.
    Restored { programmes: Vec<ProgrammeId>, back: Option<Window>, interest: Option<Interest> },
    /// An amount a month on top.
    Added { beneficiary: Beneficiary, a_month: NodeId },
}

/// Simple interest: a share a day.
#[derive(Clone, Copy, Debug)]
pub struct Interest {
    pub a_day: NodeId,
    pub citation: CitationId,
}

/// The share of an amount, after its limits, that is paid.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    pub by: NodeId,
    pub citation: CitationId,
}

/// One place of an expression.
#[derive(Clone, Debug)]
pub struct Node {
    pub op: Op,
    pub unit: Unit,
    /// Of what its money is counted in.
    pub currency: Currency,
    /// The readings below it that are chosen here, other programmes apart.
    pub readings: ReadingSet,
    /// The facts below it, other programmes apart.
    pub facts: FactSet,
    /// Whether it speaks of the item paid.
    pub has_item: bool,
}

/// Whether months before the first answer are unanswered, or take the first answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    Answered,
    /// For yearly tests, yearly amounts and rates.
    Extended,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
    Equal,
}

impl Comparison {
    pub fn holds(self, left: Exact, right: Exact) -> bool {
        match self {
            Comparison::MoreThan => left > right,
            Comparison::AtLeast => left >= right,
            Comparison::LessThan => left < right,
            Comparison::AtMost => left <= right,
            Comparison::Equal => left == right,
        }
    }

    /// The word of the file formats.
    pub const fn word(self) -> &'static str {
        match self {
            Comparison::MoreThan => "more_than",
            Comparison::AtLeast => "at_least",
            Comparison::LessThan => "less_than",
            Comparison::AtMost => "at_most",
            Comparison::Equal => "equal",
        }
    }
}

/// What a node computes from its parts.
#[derive(Clone, Debug)]
pub enum Op {
    /// A number written in the rulebook; money in minor units of the currency given.
    Number(Exact, Option<Currency>, NumberForm),
    Truth(bool),
    /// A fact's value; money in minor units of the currency given.
    Fact {
        fact: FactId,
        reach: Reach,
        currency: Currency,
    },
    Parameter(usize),
    /// Units of the rulebook's currency for one of this.
    Rate(Currency),
    Definition {
        definition: usize,
        versions: Vec<Version>,
        gap: usize,
    },
    Sum(Vec<NodeId>),
    Difference(NodeId, NodeId),
    Product(Vec<NodeId>),
    Ratio(NodeId, NodeId),
    Least(Vec<NodeId>),
    Greatest(Vec<NodeId>),
    Round(NodeId, Exact),
    /// By option; `None` where no case was given.
    Lookup {
        fact: FactId,
        reach: Reach,
        cases: Vec<Option<NodeId>>,
    },
    Choose {
        reading: ReadingId,
        cases: Vec<NodeId>,
    },
    When(NodeId, NodeId, NodeId),
    Brackets {
        of: NodeId,
        steps: Vec<(Option<NodeId>, NodeId)>,
        is_marginal: bool,
    },
    AtStart(NodeId),
    MonthsBefore(u16, NodeId),
    Highest(u16, NodeId),
    Lowest(u16, NodeId),
    Total(Span, NodeId),
    Average(Span, NodeId),
    YearBefore(NodeId, NodeId),
    FirstYear(NodeId),
    MonthsSince(FactId),
    WindowMonth(ProgrammeId),
    Item(Currency),
    ItemAge,
    Compare(Comparison, NodeId, NodeId),
    All(Vec<NodeId>),
    Any(Vec<NodeId>),
    Not(NodeId),
    OneOf {
        fact: FactId,
        reach: Reach,
        options: u64,
    },
    Reached(FactId),
    Granted(ProgrammeId),
    Reading {
        reading: ReadingId,
        option: usize,
    },
    LawUnknown(usize),
}

/// How a number without a unit was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberForm {
    Share,
    Plain,
}

/// One version of a definition.
#[derive(Clone, Copy, Debug)]
pub struct Version {
    /// Month index counted from the first month of all plans.
    pub from: usize,
    pub node: NodeId,
    pub citation: CitationId,
}

impl Op {
    /// The nodes directly below.
    pub fn parts(&self) -> Vec<NodeId> {
        match self {
            Op::Number(..)
            | Op::Truth(_)
            | Op::Fact { .. }
            | Op::Parameter(_)
            | Op::Rate(_)
            | Op::MonthsSince(_)
            | Op::WindowMonth(_)
            | Op::Item(_)
            | Op::ItemAge
            | Op::OneOf { .. }
            | Op::Reached(_)
            | Op::Granted(_)
            | Op::Reading { .. }
            | Op::LawUnknown(_) => Vec::new(),
            Op::Definition { versions, .. } => versions.iter().map(|v| v.node).collect(),
            Op::Sum(parts)
            | Op::Product(parts)
            | Op::Least(parts)
            | Op::Greatest(parts)
            | Op::All(parts)
            | Op::Any(parts) => parts.clone(),
            Op::Difference(a, b) | Op::Ratio(a, b) | Op::YearBefore(a, b) | Op::Compare(_, a, b) => vec![*a, *b],
            Op::Round(a, _)
            | Op::AtStart(a)
            | Op::MonthsBefore(_, a)
            | Op::Highest(_, a)
            | Op::Lowest(_, a)
            | Op::Total(_, a)
            | Op::Average(_, a)
            | Op::FirstYear(a)
            | Op::Not(a) => vec![*a],
            Op::Lookup { cases, .. } => cases.iter().flatten().copied().collect(),
            Op::Choose { cases, .. } => cases.clone(),
            Op::When(a, b, c) => vec![*a, *b, *c],
            Op::Brackets { of, steps, .. } => {
                let mut parts = vec![*of];
                for (limit, rate) in steps {
                    parts.extend(*limit);
                    parts.push(*rate);
                }
                parts
            }
        }
    }
}

impl Rulebook {
    /// A warning once the rulebook is more than a year old.
    pub fn age_warning(&self, today: Date) -> Option<Problem> {
        let year_later = self.version.checked_add(jiff::Span::new().years(1)).ok()?;
        (today > year_later).then(|| Problem::warning("warning-rulebook-old").arg("version", self.version))
    }

    pub fn fact(&self, id: &str) -> Option<FactId> {
        self.facts.iter().position(|fact| fact.id == id)
    }

    pub fn programme(&self, id: &str) -> Option<ProgrammeId> {
        self.programmes.iter().position(|programme| programme.id == id)
    }

    pub fn duty(&self, id: &str) -> Option<DutyId> {
        self.duties.iter().position(|duty| duty.id == id)
    }

    pub fn reading(&self, id: &str) -> Option<ReadingId> {
        self.readings.iter().position(|reading| reading.id == id)
    }

    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id)
    }

    /// How this currency becomes the rulebook's own; `None` for its own.
    pub fn exchange_of(&self, currency: Currency) -> Option<&Exchange> {
        self.exchange.iter().find(|exchange| exchange.currency == currency)
    }
}

//! A compiled rulebook: flat arrays, names resolved to indices.

use super::ids::{
    CitationId, DefinitionId, DutyId, FactId, NodeId, ParameterId, ProgrammeId, ReadingId, ReadingSet, StakeId,
};
use super::node::Node;
use super::source::{Beneficiary, Certainty, Confidence, CountedBy, Every, Kind, Pace, Per, Worse};
use super::unit::Unit;
use crate::quantity::{Currency, Exact, IndexVec, Month, Problem};
use jiff::civil::Date;

/// A rulebook ready to be evaluated.
#[derive(Clone, Debug)]
pub struct Rulebook {
    pub id: String,
    /// The day the law was last read.
    pub version: Date,
    pub currency: Currency,
    pub acts: Vec<Act>,
    pub facts: IndexVec<FactId, Fact>,
    pub parameters: IndexVec<ParameterId, Parameter>,
    pub definitions: IndexVec<DefinitionId, Definition>,
    pub readings: Vec<Reading>,
    pub gaps: Vec<String>,
    pub programmes: IndexVec<ProgrammeId, Programme>,
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
    pub counted_by: CountedBy,
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
    /// The question that says what one more of it costs a month.
    pub price: Option<FactId>,
    /// Whether no advice may change it.
    pub settled: bool,
    /// Which way of it no advice goes, since that is worse for the company or its people.
    pub worse: Option<Worse>,
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
    pub otherwise: Option<ParameterId>,
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

impl Rulebook {
    /// A warning once the rulebook is more than a year old.
    pub fn age_warning(&self, today: Date) -> Option<Problem> {
        let year_later = self.version.checked_add(jiff::Span::new().years(1)).ok()?;
        (today > year_later).then(|| Problem::warning("warning-rulebook-old").arg("version", self.version))
    }

    pub fn fact(&self, id: &str) -> Option<FactId> {
        self.facts.position(|fact| fact.id == id)
    }

    pub fn programme(&self, id: &str) -> Option<ProgrammeId> {
        self.programmes.position(|programme| programme.id == id)
    }

    pub fn duty(&self, id: &str) -> Option<DutyId> {
        self.duties.iter().position(|duty| duty.id == id)
    }

    pub fn reading(&self, id: &str) -> Option<ReadingId> {
        self.readings.iter().position(|reading| reading.id == id)
    }

    /// The readings of a set, each with its number.
    pub fn readings_of(&self, set: ReadingSet) -> impl Iterator<Item = (ReadingId, &Reading)> {
        self.readings.iter().enumerate().filter(move |(id, _)| set & (1 << id) != 0)
    }

    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id)
    }

    /// The currencies that it knows: its own, then those with a rate.
    pub fn currencies(&self) -> impl Iterator<Item = Currency> {
        std::iter::once(self.currency).chain(self.exchange.iter().map(|exchange| exchange.currency))
    }

    /// How this currency becomes the rulebook's own; `None` for its own.
    pub fn exchange_of(&self, currency: Currency) -> Option<&Exchange> {
        self.exchange.iter().find(|exchange| exchange.currency == currency)
    }
}

//! A rulebook as its files say it, before names are resolved.
//!
//! Every leaf is a text that knows its place, so whatever is found wrong later can be shown where
//! it stands. Nothing here computes.

pub use super::duty_source::*;
pub use super::expr::{Expr, Span};
use super::ids::{DefinitionId, FactId, ParameterId, ProgrammeId};
pub use super::source_parts::{Beneficiary, Citation, Confidence, Window};
use crate::quantity::{IndexVec, Placed, unique};
use indexmap::IndexMap;
use serde::Deserialize;

/// `rulebook.ron`.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Header {
    pub id: Placed,
    /// The day the law was last read, `2026-11-22`.
    pub version: Placed,
    /// The currency of every amount of the law that names no other.
    pub currency: Placed,
    /// How each foreign currency becomes the rulebook's own.
    #[serde(deserialize_with = "unique")]
    pub exchange: IndexMap<Placed, Exchange>,
    pub acts: Vec<Act>,
}

/// The answer that gives a rate, and the series that stands in for it.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    pub fact: Placed,
    #[serde(default)]
    pub otherwise: Option<Placed>,
}

/// A text that the law, or somebody about the law, has published.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Act {
    pub id: Placed,
    /// `None` where the source bears no date.
    #[serde(default)]
    pub date: Option<Placed>,
    #[serde(default)]
    pub link: Option<Placed>,
    pub confidence: Confidence,
    #[serde(default)]
    pub counted_by: CountedBy,
}

/// What the places of an act are numbers of: a code is divided into articles and their parts, a
/// decree into paragraphs.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum CountedBy {
    Articles,
    #[default]
    Paragraphs,
}

/// A question to the company.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub id: Placed,
    pub group: Placed,
    pub kind: FactKind,
    #[serde(default)]
    pub least: Option<Placed>,
    #[serde(default)]
    pub most: Option<Placed>,
    /// What a starter plan answers.
    #[serde(default)]
    pub starter: Option<Placed>,
    /// The question that says what one more of it costs a month.
    #[serde(default)]
    pub price: Option<Placed>,
    /// Whether it is past, or not the company's to decide, so that no advice changes it.
    #[serde(default)]
    pub settled: bool,
    /// Which way of it is worse for the company or its people, so that no advice goes there.
    #[serde(default)]
    pub worse: Option<Worse>,
}

/// Which way of a number is the worse one.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Worse {
    Less,
    More,
}

/// What a fact's answers look like.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub enum FactKind {
    Choice(Vec<Placed>),
    YesNo,
    Date,
    Share,
    /// A whole number of a unit, in force until the next answer.
    Level(Placed),
    /// A number of a unit that may have decimals.
    Measure(Placed),
    /// An amount in force; of one unit of `per` and a month, where that is given.
    Money {
        #[serde(default)]
        per: Option<Placed>,
        #[serde(default)]
        a: Pace,
    },
    /// An amount a year, spread over its months.
    Flow,
    /// A dated list of amounts.
    Costs,
    /// Units of the rulebook's currency for one of this currency.
    Rate(Placed),
}

/// What an amount in force is counted by, for its wording only.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    #[default]
    Once,
    Month,
    Year,
}

/// A number of the law.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub id: Placed,
    pub values: Vec<DatedValue>,
}

/// One value of a parameter, in force from a day on.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct DatedValue {
    pub from: Placed,
    pub value: Placed,
    pub citation: Citation,
}

/// A quantity or a condition derived from facts, parameters and other definitions.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    pub id: Placed,
    pub versions: Vec<DefinitionVersion>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct DefinitionVersion {
    #[serde(default)]
    pub from: Option<Placed>,
    pub is: Expr,
    pub citation: Citation,
}

/// An open question of law. The first option is the default.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    pub id: Placed,
    pub options: Vec<ReadingOption>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ReadingOption {
    pub id: Placed,
    /// Whose text it is.
    pub citation: Citation,
}

/// What is granted: what the amount is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Cash,
    Tax,
    Vat,
    InKind,
    Deferral,
    Cost,
    Service,
}

impl Kind {
    /// The word of the file formats.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Cash => "cash",
            Kind::Tax => "tax",
            Kind::Vat => "vat",
            Kind::InKind => "in_kind",
            Kind::Deferral => "deferral",
            Kind::Cost => "cost",
            Kind::Service => "service",
        }
    }
}

/// Whether somebody still decides.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    ByRight,
    AtMost,
}

impl Certainty {
    pub const fn word(self) -> &'static str {
        match self {
            Certainty::ByRight => "by_right",
            Certainty::AtMost => "at_most",
        }
    }
}

/// `programmes/<id>.ron`.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub id: Placed,
    pub kind: Kind,
    pub beneficiary: Beneficiary,
    /// Another beneficiary where a condition holds in the plan's first month.
    #[serde(default)]
    pub beneficiary_when: Option<(Expr, Beneficiary)>,
    pub certainty: Certainty,
    /// Where two programmes claim one cost, the higher rank pays it.
    #[serde(default)]
    pub rank: i32,
    pub rules: Vec<Rule>,
}

/// A programme as it stands from one day to another.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub from: Placed,
    /// The first day without it.
    #[serde(default)]
    pub until: Option<Placed>,
    pub citation: Citation,
    pub conditions: Vec<Condition>,
    /// The programme pays in this many months from its start, once per company.
    #[serde(default)]
    pub window: Option<Window>,
    pub benefit: Benefit,
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// Only a share of the amount is paid; limits are used up by the whole of it.
    #[serde(default)]
    pub scaled: Option<Scale>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    pub id: Placed,
    pub that: Expr,
    pub citation: Citation,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
pub enum Benefit {
    /// No money.
    Service,
    /// An amount a month.
    Amount(Expr),
    /// A yearly amount on the year to date: a month gets the rounded amount to date less that of
    /// the month before, and may be negative.
    ToDate(Expr),
    /// An amount for each item of a cost.
    Items {
        /// The cost that is paid; no other programme pays the same item.
        pays: Placed,
        /// In terms of `Item` and `ItemAge`.
        amount: Expr,
        /// For how many months an item counts, its own month included; one where absent.
        #[serde(default)]
        over: Option<Placed>,
    },
}

/// The most that is paid.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    pub id: Placed,
    pub per: Per,
    pub most: Expr,
    /// Where it stands only under some reading.
    #[serde(default)]
    pub when: Option<Expr>,
    pub citation: Citation,
}

/// The share of an amount, after its limits, that is paid.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    pub by: Expr,
    pub citation: Citation,
}

/// What a limit is counted over.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    Item,
    Year,
    Company,
}

/// A whole rulebook as read.
#[derive(Clone, Debug)]
pub struct Source {
    pub header: Header,
    pub facts: IndexVec<FactId, Fact>,
    pub parameters: IndexVec<ParameterId, Parameter>,
    pub definitions: IndexVec<DefinitionId, Definition>,
    pub readings: Vec<Reading>,
    pub programmes: IndexVec<ProgrammeId, Programme>,
    pub duties: Duties,
    /// Name and text of each file, for the places of later mistakes.
    pub files: Vec<SourceFile>,
}

/// One file of a rulebook: its name below the rulebook's folder, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    pub name: String,
    pub text: String,
}

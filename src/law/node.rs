//! The nodes that expressions are compiled to.

use super::ids::{CitationId, DefinitionId, FactId, FactSet, NodeId, ParameterId, ProgrammeId, ReadingId, ReadingSet};
use super::source::Span;
use super::unit::Unit;
use crate::quantity::{Currency, Exact};

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
    Parameter(ParameterId),
    /// Units of the rulebook's currency for one of this.
    Rate(Currency),
    Definition {
        definition: DefinitionId,
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
        let mut parts = Vec::new();
        self.each_part(&mut |part| parts.push(part));
        parts
    }

    /// Calls for each node directly below, in order.
    pub fn each_part(&self, call: &mut impl FnMut(NodeId)) {
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
            | Op::LawUnknown(_) => {}
            Op::Definition { versions, .. } => versions.iter().for_each(|version| call(version.node)),
            Op::Sum(parts)
            | Op::Product(parts)
            | Op::Least(parts)
            | Op::Greatest(parts)
            | Op::All(parts)
            | Op::Any(parts)
            | Op::Choose { cases: parts, .. } => parts.iter().for_each(|part| call(*part)),
            Op::Difference(a, b) | Op::Ratio(a, b) | Op::YearBefore(a, b) | Op::Compare(_, a, b) => {
                call(*a);
                call(*b);
            }
            Op::Round(a, _)
            | Op::AtStart(a)
            | Op::MonthsBefore(_, a)
            | Op::Highest(_, a)
            | Op::Lowest(_, a)
            | Op::Total(_, a)
            | Op::Average(_, a)
            | Op::FirstYear(a)
            | Op::Not(a) => call(*a),
            Op::Lookup { cases, .. } => cases.iter().flatten().for_each(|part| call(*part)),
            Op::When(a, b, c) => [*a, *b, *c].into_iter().for_each(call),
            Op::Brackets { of, steps, .. } => {
                call(*of);
                for (limit, rate) in steps {
                    limit.iter().for_each(|limit| call(*limit));
                    call(*rate);
                }
            }
        }
    }
}

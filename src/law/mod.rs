//! The law of one park as data: read from text, checked, compiled.
//!
//! No I/O, no company. `source` is what the files say, `book` what the engine evaluates.

mod asked;
mod book;
mod brackets;
mod choices;
mod compile;
mod context;
mod currencies;
mod diff;
mod duties;
mod duty_source;
mod expr;
mod expression;
mod ids;
mod limits;
mod links;
mod load;
mod most;
mod node;
mod path;
mod programmes;
pub mod source;
mod source_parts;
mod tables;
mod unit;
mod walk;

pub use asked::{asked_by, decides_whose};
pub use book::{
    Act, AtStake, Benefit, Bound, By, Citation, Condition, Definition, Duty, Exchange, Fact, FactKind, Interest, Limit,
    Owed, Parameter, ParameterValue, Programme, Reading, ReadingOption, Rule, Rulebook, Scale, Stake, Window,
};
pub use compile::compile;
pub use diff::{Change, Difference, Element, Group, Place, ProgrammePart, RulePart};
pub use ids::{
    CitationId, DefinitionId, DutyId, FactId, FactSet, NodeId, ParameterId, ProgrammeId, ReadingId, ReadingSet, StakeId,
};
pub use load::read_source;
pub use node::{Comparison, Node, NumberForm, Op, Reach, Version};
pub use path::Stage;
pub use source::{
    Beneficiary, Certainty, Confidence, CountedBy, Every, Kind, Pace, Per, Source, SourceFile, Span, Worse,
};
pub use unit::{NumberOf, UNITS, Unit, parse_number};
pub use walk::{NumberAt, Owner};

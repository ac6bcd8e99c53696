//! The law of one park as data: read from text, checked, compiled.
//!
//! No I/O, no company. `source` is what the files say, `book` what the engine evaluates.

mod book;
mod choices;
mod compile;
mod currencies;
mod diff;
mod expression;
mod load;
mod path;
mod programmes;
pub mod source;
mod unit;
mod walk;

pub use book::{
    Act, Benefit, Bound, Citation, CitationId, Comparison, Condition, Definition, Exchange, Fact, FactId, FactKind,
    FactSet, Limit, Node, NodeId, NumberForm, Op, Parameter, ParameterValue, Programme, ProgrammeId, Reach, Reading,
    ReadingId, ReadingOption, ReadingSet, Rule, Rulebook, Scale, Version, Window,
};
pub use compile::compile;
pub use diff::{Change, Difference, Element, Group, Place, ProgrammePart, RulePart};
pub use load::read_source;
pub use path::Stage;
pub use source::{Beneficiary, Certainty, Confidence, Kind, Pace, Per, Source, SourceFile, Span};
pub use unit::{NumberOf, UNITS, Unit, parse_number};
pub use walk::{NumberAt, Owner};

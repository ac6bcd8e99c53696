//! The ids of what a rulebook holds: a place in one of its vectors.

use crate::quantity::{IdSet, ids};

ids! {
    /// A question, in [`Rulebook::facts`](super::Rulebook::facts).
    FactId;
    /// A programme, in [`Rulebook::programmes`](super::Rulebook::programmes).
    ProgrammeId;
    /// A derived quantity, in [`Rulebook::definitions`](super::Rulebook::definitions).
    DefinitionId;
    /// A number of the law, in [`Rulebook::parameters`](super::Rulebook::parameters).
    ParameterId;
}

pub type NodeId = usize;
pub type ReadingId = usize;
pub type CitationId = usize;
pub type DutyId = usize;
pub type StakeId = usize;

/// Some of a rulebook's questions.
pub type FactSet = IdSet<FactId>;
/// Readings as bits.
pub type ReadingSet = u64;

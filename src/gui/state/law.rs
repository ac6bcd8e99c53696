//! Which part of the rulebook is read.

use crate::law::ProgrammeId;
use std::collections::BTreeSet;

/// Which part of the rulebook is open, and what is searched in it.
#[derive(Default)]
pub struct LawView {
    pub search: String,
    pub section: Section,
    /// The entries opened, by section and place.
    pub open: BTreeSet<(Section, usize)>,
    /// The programmes whose worked cases are shown, and whether those of the duties are (`None`).
    pub open_cases: BTreeSet<Option<ProgrammeId>>,
    /// Whether running the worked cases, or stopping that, was just asked for.
    pub runs_cases: Option<bool>,
}

/// A part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    #[default]
    Programmes,
    Numbers,
    Questions,
    Sources,
    Duties,
    Cases,
}

impl Section {
    pub const ALL: [(Section, &str); 6] = [
        (Section::Programmes, "law-programmes"),
        (Section::Numbers, "law-numbers"),
        (Section::Questions, "law-questions"),
        (Section::Sources, "law-sources"),
        (Section::Duties, "law-duties"),
        (Section::Cases, "law-cases"),
    ];
}

//! Which part of the rulebook is read.

use crate::gui::computed::cases_run::CasesRun;
use std::collections::BTreeSet;

/// What is read of the law.
#[derive(Default)]
pub struct LawView {
    pub search: String,
    pub section: Section,
    /// The entries opened, by section and place.
    pub open: BTreeSet<(Section, usize)>,
    pub cases: CasesRun,
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

//! Which duties are shown.

use crate::assess::{DutyEntry, DutyWhat};
use std::collections::BTreeSet;

/// What of the duties is shown.
#[derive(Default)]
pub struct DutiesView {
    pub search: String,
    /// The kind of day shown alone; every kind where none is chosen.
    pub only: Option<DayKind>,
    /// Whether days that are over are shown, too.
    pub shows_past: bool,
    /// Years opened or closed against the rule, and days opened, by their places.
    pub turned_years: BTreeSet<i16>,
    pub open: Option<usize>,
}

/// What a day asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// Something is to be paid.
    Payment,
    /// Something is to be reported or reached.
    Report,
    /// The law ends or changes something, or a programme's months are over.
    Change,
}

impl DayKind {
    pub const ALL: [(DayKind, &str); 3] = [
        (DayKind::Payment, "duties-kind-payment"),
        (DayKind::Report, "duties-kind-report"),
        (DayKind::Change, "duties-kind-change"),
    ];

    pub fn of(entry: &DutyEntry) -> DayKind {
        match entry.what {
            DutyWhat::Duty(_) if entry.owed.is_none() => DayKind::Report,
            DutyWhat::Duty(_) | DutyWhat::PaymentDue(_) => DayKind::Payment,
            DutyWhat::Ends(_) | DutyWhat::Changes(_) | DutyWhat::WindowEnds(_) => DayKind::Change,
        }
    }
}

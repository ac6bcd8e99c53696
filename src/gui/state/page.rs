//! Which view, which part and which months are being looked at.

use crate::plan::Inputs;
use crate::quantity::Month;

/// What the middle shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The figures, the years, the programmes.
    #[default]
    Overview,
    /// Months across, programmes down.
    Timeline,
    /// Answers as sliders.
    WhatIf,
    /// Variants side by side.
    Compare,
    /// What must be done by when.
    Duties,
    /// The rulebook, to read.
    Law,
    /// The letter as it will be printed.
    Letter,
    /// The plans of a folder.
    Clients,
}

impl Page {
    /// In the order of the tabs.
    pub const ALL: &[Page] = &[
        Page::Overview,
        Page::Timeline,
        Page::WhatIf,
        Page::Compare,
        Page::Duties,
        Page::Law,
        Page::Letter,
        Page::Clients,
    ];

    /// Whether it shows figures that are explained beside it; paper and the clients take that room.
    pub fn has_why(self) -> bool {
        !matches!(self, Page::Letter | Page::Clients)
    }

    /// The id of its command, whose name is the tab's.
    pub fn id(self) -> &'static str {
        match self {
            Page::Overview => "page-overview",
            Page::Timeline => "page-timeline",
            Page::WhatIf => "page-what-if",
            Page::Compare => "page-compare",
            Page::Duties => "page-duties",
            Page::Law => "page-law",
            Page::Letter => "page-letter",
            Page::Clients => "page-clients",
        }
    }
}

/// Of the window, where it is too narrow for all three: one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    #[default]
    Answer,
    Questions,
    Why,
}

impl Part {
    /// In the order in which they stand beside one another, with the ids of their names.
    pub const ALL: [(Part, &str); 3] =
        [(Part::Questions, "part-questions"), (Part::Answer, "part-answer"), (Part::Why, "part-why")];
}

/// The months that a derivation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Plan,
    Year(i32),
    Month(Month),
}

impl Period {
    /// This period if it lies inside the plan, else the whole plan.
    pub fn within(self, inputs: &Inputs) -> Period {
        let last = inputs.end().plus(-1);
        let is_inside = match self {
            Period::Plan => true,
            Period::Year(year) => (inputs.from.year()..=last.year()).contains(&year),
            Period::Month(month) => (inputs.from..=last).contains(&month),
        };
        if is_inside { self } else { Period::Plan }
    }

    /// Its first month of the plan, and the first month after it.
    pub fn months(self, inputs: &Inputs) -> (Month, Month) {
        let (from, end) = (inputs.from, inputs.end());
        match self {
            Period::Plan => (from, end),
            Period::Year(year) => (from.max(Month::new(year, 1)), end.min(Month::new(year + 1, 1))),
            Period::Month(month) => (month, month.plus(1)),
        }
    }
}

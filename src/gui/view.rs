//! How the plan is being looked at: nothing here is saved, and nothing here changes a figure.

use super::clients::ClientsView;
use super::command::Command;
use super::compare::CompareView;
use super::detail::Subject;
use super::dialog::Dialog;
use super::duties::DutiesView;
use super::heights::Heights;
use super::law_page::LawView;
use super::outgoing::Asked;
use super::outline::Opened;
use super::timeline::TimelineView;
use super::what_if::WhatIfView;
use crate::law::FactId;
use crate::plan::{Inputs, Met, Signature};
use crate::quantity::{Currency, Month};
use eframe::egui::Id;
use std::collections::BTreeSet;

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
    /// The same, or the whole plan where it lies outside of it.
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

/// The state of the window.
pub struct View {
    /// Counts the plans opened, so that each is looked at from its top.
    pub opened: u64,
    pub page: Page,
    /// Whether the questions, and whether the why, give their room to the middle.
    pub hides_questions: bool,
    pub hides_why: bool,
    /// What is shown where there is room for one part only.
    pub part: Part,
    pub currency: Currency,
    pub subject: Option<Subject>,
    pub period: Period,
    /// Whether the derivation shows what did not decide, too.
    pub shows_all_lines: bool,
    /// Which lines of the derivation are open.
    pub opened_lines: Opened,
    /// The lines of the derivation as they were last painted.
    pub line_heights: Heights,
    /// The programmes as they were last painted.
    pub programme_heights: Heights,
    /// The questions as they were last painted, and the one that the focus was in.
    pub question_heights: Heights,
    pub focused_question: Option<FactId>,
    /// Groups of questions that were opened.
    pub open_groups: BTreeSet<String>,
    pub search: String,
    /// The question that is to get the focus, in this frame.
    pub focus: Option<FactId>,
    pub focus_search: bool,
    /// Questions whose note is being written, and those on which something is being asked.
    pub open_notes: BTreeSet<FactId>,
    pub open_asks: BTreeSet<FactId>,
    /// What was typed as the number of months, while it is none.
    pub months_typed: Option<String>,
    pub duties: DutiesView,
    pub compare: CompareView,
    pub law: LawView,
    pub what_if: WhatIfView,
    pub timeline: TimelineView,
    /// What the letter is to bear.
    pub letter: Asked,
    pub clients: ClientsView,
    /// The signature that held last, and what this desk knows of its key.
    pub met: Option<(Signature, Met)>,
    pub dialog: Option<Dialog>,
    /// Whether it was there in the frame before.
    pub had_dialog: bool,
    /// What had the focus before it.
    pub focus_before: Option<Id>,
    /// What was said last, at the bottom.
    pub message: Option<String>,
    /// What menus, keys and buttons asked for in this frame.
    pub commands: Vec<Command>,
}

impl View {
    pub fn new(currency: Currency) -> View {
        View {
            opened: 0,
            page: Page::Overview,
            hides_questions: false,
            hides_why: false,
            part: Part::default(),
            currency,
            subject: None,
            period: Period::Plan,
            shows_all_lines: false,
            opened_lines: Opened::default(),
            line_heights: Heights::default(),
            programme_heights: Heights::default(),
            question_heights: Heights::default(),
            focused_question: None,
            open_groups: BTreeSet::new(),
            search: String::new(),
            focus: None,
            focus_search: false,
            open_notes: BTreeSet::new(),
            open_asks: BTreeSet::new(),
            months_typed: None,
            duties: DutiesView::default(),
            compare: CompareView::default(),
            law: LawView::default(),
            what_if: WhatIfView::default(),
            timeline: TimelineView::default(),
            letter: Asked::default(),
            clients: ClientsView::default(),
            met: None,
            dialog: None,
            had_dialog: false,
            focus_before: None,
            message: None,
            commands: Vec::new(),
        }
    }

    /// Shows a side or hides it; where one part is shown at a time, shows it or the answer.
    pub fn turn_part(&mut self, part: Part) {
        let hides = if part == Part::Why { &mut self.hides_why } else { &mut self.hides_questions };
        *hides = !*hides;
        self.part = if self.part == part { Part::Answer } else { part };
    }

    /// Shows how something came about.
    pub fn look_at(&mut self, subject: Subject, period: Period) {
        if self.subject != Some(subject) {
            self.opened_lines.clear();
        }
        self.subject = Some(subject);
        self.hides_why = false;
        self.part = Part::Why;
        self.period = period;
    }

    /// Brings a question into sight, its group opened.
    pub fn go_to(&mut self, fact: FactId, group: &str) {
        self.search.clear();
        self.hides_questions = false;
        self.part = Part::Questions;
        self.open_groups.insert(group.to_owned());
        self.focus = Some(fact);
    }
}

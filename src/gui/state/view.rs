//! How the plan is being looked at: nothing here is saved, and nothing here changes a figure.

use crate::gui::state::clients::ClientsView;
use crate::gui::state::command::Command;
use crate::gui::state::compare::CompareView;
use crate::gui::state::dialog::Dialog;
use crate::gui::state::duties::DutiesView;
use crate::gui::state::law::LawView;
use crate::gui::state::letter::Asked;
use crate::gui::state::opened::Opened;
use crate::gui::state::page::{Page, Part, Period};
use crate::gui::state::subject::Subject;
use crate::gui::state::timeline::TimelineView;
use crate::gui::state::what_if::WhatIfView;
use crate::gui::widgets::heights::Heights;
use crate::law::FactId;
use crate::plan::{Met, Signature};
use crate::quantity::Currency;
use eframe::egui::Id;
use std::collections::BTreeSet;

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

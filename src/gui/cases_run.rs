//! The worked cases of the rulebook, run here and now, a few in each frame.

use super::app::Law;
use super::look::{apart_ui, arrow_ui, indented_ui, main_button, progress_bar, row_ui, sign_colour, weak};
use super::view::View;
use crate::assess::Outcome;
use crate::assess::cases::{Around, Case, DutyCase, read_cases, read_duty_cases};
use crate::law::{ProgrammeId, Source};
use crate::quantity::Problem;
use eframe::egui::{Button, Label, RichText, Ui};
use std::collections::BTreeSet;

/// So many cases are run in a frame.
const SLICE: usize = 6;

/// The cases and how they came out so far.
#[derive(Default)]
pub struct CasesRun {
    /// The files of the rulebook, until they are read.
    unread: Option<Source>,
    cases: Vec<Case>,
    duties: Vec<DutyCase>,
    is_running: bool,
    /// What is not as expected, one for each case run.
    outcomes: Vec<Vec<Problem>>,
    /// The programmes whose cases are shown, and whether those of the duties are (`None`).
    open: BTreeSet<Option<ProgrammeId>>,
}

impl CasesRun {
    /// The cases of a rulebook, not read yet.
    pub fn new(source: Source) -> CasesRun {
        CasesRun { unread: Some(source), ..CasesRun::default() }
    }

    /// Reads the cases, once; what cannot be read is told by `rulebook check`.
    pub fn read(&mut self, law: &Law) {
        if let Some(source) = self.unread.take() {
            (self.cases, _) = read_cases(&source.files, &law.book);
            (self.duties, _) = read_duty_cases(&source.files, &law.book);
        }
    }

    /// How many there are, how many were run, and how many of those failed.
    pub fn counts(&self) -> (usize, usize, usize) {
        let failed = self.outcomes.iter().filter(|problems| !problems.is_empty()).count();
        (self.cases.len() + self.duties.len(), self.outcomes.len(), failed)
    }

    /// Goes on for a part of a frame; whether it is not done yet.
    pub fn go_on(&mut self, law: &Law) -> bool {
        if !self.is_running {
            return false;
        }
        for _ in 0..SLICE {
            let next = self.outcomes.len();
            let problems = match (self.cases.get(next), self.duties.get(next.saturating_sub(self.cases.len()))) {
                (Some(case), _) => case.run(&law.book, Around::Everything),
                (None, Some(case)) => case.run(&law.book),
                (None, None) => {
                    self.is_running = false;
                    return false;
                }
            };
            self.outcomes.push(problems);
        }
        true
    }

    /// The names and outcomes of the cases of a programme, or of the duties.
    fn of(&self, programme: Option<ProgrammeId>) -> Vec<(&str, Option<&Vec<Problem>>)> {
        let cases = self.cases.iter().enumerate().filter(|(_, case)| Some(case.programme) == programme);
        let cases = cases.map(|(place, case)| (case.name.text.as_str(), self.outcomes.get(place)));
        let after = self.cases.len();
        let duties = self.duties.iter().enumerate().filter(|_| programme.is_none());
        let duties = duties.map(|(place, case)| (case.name.text.as_str(), self.outcomes.get(after + place)));
        cases.chain(duties).collect()
    }
}

/// Paints the button that runs them, and each programme's cases.
pub fn cases_ui(ui: &mut Ui, law: &Law, view: &mut View) {
    ui.add(Label::new(weak(ui, law.text("law-cases-about"))).wrap());
    let (all, run, failed) = view.law.cases.counts();
    ui.horizontal_wrapped(|ui| {
        if view.law.cases.is_running {
            if ui.add(Button::new(law.text("law-cases-stop"))).clicked() {
                view.law.cases.is_running = false;
            }
        } else if ui.add(main_button(ui, law, law.text("law-cases-run"))).clicked() {
            view.law.cases.outcomes.clear();
            view.law.cases.is_running = true;
        }
        let args = [("run", run.into()), ("all", all.into()), ("failed", failed.into())];
        ui.label(law.words.text("law-cases-counts", &args));
    });
    if view.law.cases.is_running {
        ui.add(progress_bar(run as f32 / all.max(1) as f32));
    }
    ui.add_space(law.theme.sizes.gap);
    for programme in law.book.programmes.ids().map(Some).chain([None]) {
        programme_ui(ui, law, view, programme);
    }
}

fn programme_ui(ui: &mut Ui, law: &Law, view: &mut View, programme: Option<ProgrammeId>) {
    let looked_for = view.law.search.trim().to_lowercase();
    let title = programme.map_or_else(|| law.text("law-duties"), |programme| law.speaker().programme(programme));
    let mut cases = view.law.cases.of(programme);
    let is_named = title.to_lowercase().contains(&looked_for);
    cases.retain(|(name, _)| is_named || name.to_lowercase().contains(&looked_for));
    if cases.is_empty() {
        return;
    }
    let wrong = cases.iter().filter(|(_, outcome)| outcome.is_some_and(|problems| !problems.is_empty())).count();
    let run = cases.iter().filter(|(_, outcome)| outcome.is_some()).count();
    let args = [("run", run.into()), ("all", cases.len().into()), ("failed", wrong.into())];
    let told = law.words.text("law-cases-counts", &args);
    let is_open = view.law.cases.open.contains(&programme) || (!looked_for.is_empty() && !is_named);
    let name = law.speaker().with("law-entry", &[("name", &title), ("beside", &told)]);
    let lines: Vec<(String, Option<Vec<Problem>>)> = if is_open {
        cases.iter().map(|(name, outcome)| ((*name).to_owned(), outcome.cloned())).collect()
    } else {
        Vec::new()
    };
    let row = row_ui(ui, law, ("cases", programme), &name, false, |ui| {
        apart_ui(
            ui,
            |ui| {
                arrow_ui(ui, law, is_open);
                ui.add(Label::new(title.as_str()).wrap());
            },
            |ui| {
                let text = weak(ui, told.as_str());
                ui.label(if wrong > 0 { text.color(law.theme.palette(ui).bad.0) } else { text });
            },
        );
    });
    if row.clicked() && !view.law.cases.open.remove(&programme) {
        view.law.cases.open.insert(programme);
    }
    for (name, outcome) in lines {
        indented_ui(ui, law.theme.sizes.section, |ui| line_ui(ui, law, &name, outcome.as_ref()));
    }
}

/// A case with the sign of how it came out, and what it found instead.
fn line_ui(ui: &mut Ui, law: &Law, name: &str, outcome: Option<&Vec<Problem>>) {
    let (sign, colour) = match outcome {
        None => ("–", law.theme.palette(ui).weak.0),
        Some(problems) if problems.is_empty() => ("✓", sign_colour(ui, law, Outcome::Granted)),
        Some(_) => ("×", law.theme.palette(ui).bad.0),
    };
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(sign).color(colour));
        ui.add(Label::new(name).wrap());
    });
    for problem in outcome.into_iter().flatten() {
        let text = RichText::new(law.words.problem_text(problem)).small().color(law.theme.palette(ui).bad.0);
        ui.add(Label::new(text).wrap());
    }
}

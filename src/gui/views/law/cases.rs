//! The worked cases of the rulebook, to be run, and how each came out.

use crate::assess::Outcome;
use crate::gui::computed::cases_run::CasesRun;
use crate::gui::context::Context;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{
    apart_ui, arrow_ui, indented_ui, main_button, progress_bar, row_ui, sign_colour, weak,
};
use crate::law::ProgrammeId;
use crate::quantity::Problem;
use eframe::egui::{Button, Label, RichText, Ui};

/// Paints the button that runs them, and each programme's cases.
pub fn cases_ui(ui: &mut Ui, law: &Context, view: &mut View, cases: &CasesRun) {
    ui.add(Label::new(weak(ui, law.text("law-cases-about"))).wrap());
    let (all, run, failed) = cases.counts();
    ui.horizontal_wrapped(|ui| {
        if cases.is_running {
            if ui.add(Button::new(law.text("law-cases-stop"))).clicked() {
                view.law.runs_cases = Some(false);
            }
        } else if ui.add(main_button(ui, law, law.text("law-cases-run"))).clicked() {
            view.law.runs_cases = Some(true);
        }
        let args = [("run", run.into()), ("all", all.into()), ("failed", failed.into())];
        ui.label(law.words.text("law-cases-counts", &args));
    });
    if cases.is_running {
        ui.add(progress_bar(run as f32 / all.max(1) as f32));
    }
    ui.add_space(law.theme.sizes.gap);
    for programme in law.book.programmes.ids().map(Some).chain([None]) {
        programme_ui(ui, law, view, cases, programme);
    }
}

fn programme_ui(ui: &mut Ui, law: &Context, view: &mut View, run: &CasesRun, programme: Option<ProgrammeId>) {
    let looked_for = view.law.search.trim().to_lowercase();
    let title = programme.map_or_else(|| law.text("law-duties"), |programme| law.speaker().programme(programme));
    let mut cases = run.of(programme);
    let is_named = title.to_lowercase().contains(&looked_for);
    cases.retain(|(name, _)| is_named || name.to_lowercase().contains(&looked_for));
    if cases.is_empty() {
        return;
    }
    let wrong = cases.iter().filter(|(_, outcome)| outcome.is_some_and(|problems| !problems.is_empty())).count();
    let run = cases.iter().filter(|(_, outcome)| outcome.is_some()).count();
    let args = [("run", run.into()), ("all", cases.len().into()), ("failed", wrong.into())];
    let told = law.words.text("law-cases-counts", &args);
    let is_open = view.law.open_cases.contains(&programme) || (!looked_for.is_empty() && !is_named);
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
    if row.clicked() && !view.law.open_cases.remove(&programme) {
        view.law.open_cases.insert(programme);
    }
    for (name, outcome) in lines {
        indented_ui(ui, law.theme.sizes.section, |ui| line_ui(ui, law, &name, outcome.as_ref()));
    }
}

/// A case with the sign of how it came out, and what it found instead.
fn line_ui(ui: &mut Ui, law: &Context, name: &str, outcome: Option<&Vec<Problem>>) {
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

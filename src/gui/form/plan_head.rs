//! What a plan says before any question: the company and the months planned.

use crate::explain::typed_month;
use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::gui::widgets::field::{Field, Understand, as_typed};
use crate::gui::widgets::shapes::{apart_ui, weak};
use crate::plan::LONGEST_COMPANY;
use crate::quantity::{Month, Placed};
use eframe::egui::{Id, RichText, Ui};

/// Paints company, first month and number of months.
pub fn head_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View, live: &Computed) {
    let name = document.plan().company.name.clone();
    if let Some(text) = line_ui(ui, law, document, "plan-company", &name, None, (false, false, &as_typed)) {
        // A longer one could be saved, but would be cut when it is opened again.
        let text = text.chars().take(LONGEST_COMPANY).collect();
        document.typed("company", |plan| plan.company.name = text);
    }
    let from = document.plan().from.text.clone();
    let month = Month::parse(&from);
    let understand = |text: &str| Some(typed_month(&law.words, text)?.to_string());
    let shown = month.as_ref().ok().map(|month| law.words.month(*month));
    if let Some(text) = line_ui(ui, law, document, "plan-from", &from, shown, (month.is_err(), true, &understand)) {
        document.typed("from", |plan| plan.from = Placed::from(text.trim()));
    }
    let count = document.plan().months;
    let typed = view.months_typed.clone().unwrap_or_else(|| count.to_string());
    let is_wrong = typed.trim().parse::<u16>().is_err();
    let shown = (!is_wrong).then(|| law.speaker().counted(crate::quantity::Exact::whole(count.into()), "month"));
    if let Some(text) = line_ui(ui, law, document, "plan-months", &typed, shown, (is_wrong, true, &as_typed)) {
        match text.trim().parse::<u16>() {
            Ok(months) => {
                view.months_typed = None;
                document.typed("months", |plan| plan.months = months);
            }
            Err(_) => view.months_typed = Some(text),
        }
    }
    let palette = law.theme.palette(ui);
    if is_wrong {
        let text = law.speaker().with("answer-wrong", &[("problem", &law.text("plan-months-wrong"))]);
        ui.label(RichText::new(text).small().color(palette.bad.0));
    }
    for problem in &live.of_plan {
        let text = law.mistake(problem);
        ui.label(RichText::new(text).small().color(palette.bad.0));
        if let Some(help) = law.words.problem_help(problem) {
            ui.label(weak(ui, help));
        }
    }
}

/// A name and a field; the new text, if it was typed in.
fn line_ui(
    ui: &mut Ui,
    law: &Context,
    document: &mut Document,
    id: &str,
    text: &str,
    shown: Option<String>,
    (is_wrong, is_number, understand): (bool, bool, Understand<'_>),
) -> Option<String> {
    let name = law.text(id);
    let mut found = None;
    apart_ui(
        ui,
        |ui| {
            ui.vertical(|ui| {
                ui.add_space(4.0);
                ui.label(name.as_str());
            });
        },
        |ui| {
            let room = ui.spacing().interact_size.x + ui.spacing().item_spacing.x;
            ui.add_space(room);
            let width = law.theme.sizes.value;
            let field = Field {
                id: Id::unique(id),
                name: &name,
                text,
                shown,
                hint: String::new(),
                width,
                is_wrong,
                is_number,
                understand,
            };
            let (typed, response) = field.ui(ui, law);
            found = typed;
            if response.lost_focus() {
                document.pause();
            }
        },
    );
    ui.add_space(law.theme.sizes.gap / 2.0);
    found
}

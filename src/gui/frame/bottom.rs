//! The bar at the bottom: whether all is saved, what is still to be answered, what was said last.

use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::form::next_questions::most_telling;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::gui::views::merging::signature_ui;
use crate::gui::why::advice::next_step_ui;
use crate::gui::widgets::shapes::{apart_ui, link_button, weak};
use eframe::egui::{Label, RichText, Ui};

/// Paints the bar.
pub fn bottom_ui(ui: &mut Ui, law: &Context, document: &Document, view: &mut View, live: &Computed) {
    apart_ui(
        ui,
        |ui| {
            ui.label(weak(ui, law.text(saved_id(document))));
            ui.add_space(law.theme.sizes.section);
            signature_ui(ui, law, document, view.met.as_ref().map(|(_, met)| met));
            waiting_ui(ui, law, view, live);
            if let Some(message) = &view.message {
                ui.add_space(law.theme.sizes.section);
                ui.add(Label::new(weak(ui, message)).truncate());
            }
            ui.add_space(law.theme.sizes.section);
            next_step_ui(ui, law, view, live);
        },
        |ui| {
            let wrong = live.by_fact.len() + live.of_plan.len() + usize::from(live.failed.is_some());
            if wrong > 0 {
                let text = law.words.text("bottom-wrong", &[("count", wrong.into())]);
                ui.label(RichText::new(text).small().color(law.theme.palette(ui).bad.0));
            } else if let Some(warning) = live.warnings.first() {
                let text = law.words.problem_text(warning);
                ui.add(Label::new(RichText::new(text).small().color(law.theme.palette(ui).warn.0)).truncate());
            }
        },
    );
}

fn saved_id(document: &Document) -> &'static str {
    match (document.is_changed(), document.path().is_some()) {
        (true, _) => "bottom-unsaved",
        (false, true) => "bottom-saved",
        (false, false) => "bottom-no-file",
    }
}

/// How many questions are unanswered that a programme waits for; a click goes to the first.
fn waiting_ui(ui: &mut Ui, law: &Context, view: &mut View, live: &Computed) {
    if live.good.is_none() {
        return;
    }
    let waiting = most_telling(live);
    let Some(first) = waiting.first() else {
        ui.label(weak(ui, law.text("bottom-all-answered")));
        return;
    };
    let text = law.words.text("bottom-waiting", &[("count", waiting.len().into())]);
    let button = link_button(ui, law, text).small();
    if ui.add(button).clicked()
        && let Some(fact) = law.book.facts.find(*first)
    {
        view.go_to(*first, &fact.group);
    }
}

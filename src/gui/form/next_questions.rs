//! What to answer next, at the top of the form: what an advisor asked, then the questions for which most
//! programmes wait.

use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{apart_ui, row_ui, weak};
use crate::law::FactId;
use eframe::egui::{Label, RichText, Ui};
use std::cmp::Reverse;

/// More than this are found by going on.
const MOST: usize = 5;

/// The unanswered questions that programmes wait for, the most waited for first.
pub fn most_telling(live: &Computed) -> Vec<FactId> {
    let Some(good) = &live.good else { return Vec::new() };
    let mut facts: Vec<FactId> = good.waiting.keys().copied().collect();
    facts.sort_by_key(|fact| (Reverse(live.waiting(*fact)), *fact));
    facts
}

/// The answers of the variant shown on which something is asked, with the questions.
pub fn asked(law: &Context, document: &Document) -> Vec<(FactId, String)> {
    let own = document.marks().filter(|mark| !mark.question.is_empty());
    own.filter_map(|mark| Some((law.book.fact(&mark.fact)?, mark.question.clone()))).collect()
}

/// A line for each; a click goes to the question.
pub fn next_ui(ui: &mut Ui, law: &Context, view: &mut View, live: &Computed, asked: &[(FactId, String)]) {
    for (fact, question) in asked {
        let name = law.speaker().fact(*fact);
        let said = law.speaker().with("form-next-asked", &[("fact", &name), ("question", question)]);
        let row = row_ui(ui, law, ("asked", fact), &said, false, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(name.as_str()).wrap());
            let text = law.speaker().with("answer-asked", &[("question", question)]);
            ui.add(Label::new(RichText::new(text).small().color(law.theme.palette(ui).warn.0)).wrap());
        });
        if row.clicked()
            && let Some(known) = law.book.facts.find(*fact)
        {
            view.go_to(*fact, &known.group);
        }
    }
    for fact in most_telling(live).into_iter().take(MOST) {
        let name = law.speaker().fact(fact);
        let waiting = law.words.text("form-next-waiting", &[("count", live.waiting(fact).into())]);
        let said = law.speaker().with("form-next-question", &[("fact", &name), ("waiting", &waiting)]);
        let row = row_ui(ui, law, ("next", fact), &said, false, |ui| {
            apart_ui(
                ui,
                |ui| {
                    ui.add(Label::new(name.as_str()).wrap());
                },
                |ui| {
                    ui.label(weak(ui, waiting.as_str()));
                },
            );
        });
        if row.clicked()
            && let Some(known) = law.book.facts.find(fact)
        {
            view.go_to(fact, &known.group);
        }
    }
}

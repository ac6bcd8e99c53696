//! What to answer next: the questions for which most programmes wait, at the top of the form.

use super::app::Law;
use super::live::Live;
use super::look::{apart_ui, row_ui, weak};
use super::view::View;
use crate::law::FactId;
use eframe::egui::{Label, Ui};
use std::cmp::Reverse;

/// More than this are found by going on.
const MOST: usize = 5;

/// The unanswered questions that programmes wait for, the most waited for first.
pub fn most_telling(live: &Live) -> Vec<FactId> {
    let Some(good) = &live.good else { return Vec::new() };
    let mut facts: Vec<FactId> = good.waiting.keys().copied().collect();
    facts.sort_by_key(|fact| (Reverse(live.waiting(*fact)), *fact));
    facts
}

/// A line for each; a click goes to the question.
pub fn next_ui(ui: &mut Ui, law: &Law, view: &mut View, live: &Live) {
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
            && let Some(known) = law.book.facts.get(fact)
        {
            view.go_to(fact, &known.group);
        }
    }
}

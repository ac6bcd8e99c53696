//! What an advisor notes on an answer: that it was checked, and what is asked of it.

use crate::gui::form::question::Question;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{beside_ui, remove_ui, weak};
use eframe::egui::{Button, Id, Label, RichText, TextEdit, TextStyle, Ui};

impl Question<'_> {
    /// In the menu of a question: whether its answer was checked, and a question on it.
    pub fn mark_menu_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View) {
        let Some(variant) = document.variant().map(|variant| variant.name.clone()) else { return };
        let mark = document.mark(&self.fact.id);
        let mut is_checked = mark.is_some_and(|mark| document.plan().holds(mark));
        if ui.checkbox(&mut is_checked, self.law.text("answer-checked")).clicked() {
            document.change(|plan| plan.set_checked(&variant, &self.fact.id, is_checked));
            ui.close();
        }
        if ui.button(self.law.text("answer-ask")).clicked() {
            view.open_asks.insert(self.id);
        }
    }

    /// Below an answer: whether it was checked, and what is asked of it.
    pub fn marks_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View) {
        let is_open = view.open_asks.contains(&self.id);
        let mark = document.mark(&self.fact.id).cloned();
        if mark.is_none() && !is_open {
            return;
        }
        let Some(variant) = document.variant().map(|variant| variant.name.clone()) else { return };
        let mark = mark.unwrap_or_default();
        let palette = self.law.theme.palette(ui);
        if !mark.checked.is_empty() {
            let is_checked = document.plan().holds(&mark);
            let (id, colour) = if is_checked {
                ("answer-is-checked", palette.accent.0)
            } else {
                ("answer-changed-since", palette.warn.0)
            };
            ui.add(Label::new(RichText::new(self.law.text(id)).small().color(colour)).wrap());
        }
        if is_open {
            self.ask_ui(ui, document, view, (&variant, &mark.question));
        } else if !mark.question.is_empty() {
            self.asked_ui(ui, document, view, (&variant, &mark.question));
        }
    }

    /// A question that was asked; a click goes on writing it, the cross takes it back.
    fn asked_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View, (variant, question): (&str, &str)) {
        let law = self.law;
        let colour = law.theme.palette(ui).warn.0;
        let more = ui.spacing().interact_size.x;
        let mut is_answered = false;
        beside_ui(
            ui,
            more,
            |ui| {
                let text = law.speaker().with("answer-asked", &[("question", question)]);
                let read = Button::new(RichText::new(text).small().color(colour)).frame(false).wrap();
                let name = law.speaker().with("answer-ask-of", &[("fact", &self.name)]);
                if ui.add(read).accessible_name(format!("{name}: {question}")).clicked() {
                    view.open_asks.insert(self.id);
                }
            },
            |ui| {
                let name = law.speaker().with("answer-asked-done", &[("fact", &self.name)]);
                is_answered = remove_ui(ui, law, &name).clicked();
            },
        );
        if is_answered {
            document.change(|plan| plan.ask(variant, &self.fact.id, ""));
        }
    }

    fn ask_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View, (variant, question): (&str, &str)) {
        let law = self.law;
        let mut text = question.to_owned();
        let id = Id::unique(("ask", self.id));
        let field = TextEdit::multiline(&mut text).id(id).desired_rows(2).desired_width(f32::INFINITY);
        let field = field.hint_text(weak(ui, law.text("answer-ask-hint"))).font(TextStyle::Small);
        let name = law.speaker().with("answer-ask-of", &[("fact", &self.name)]);
        let response = ui.add(field).accessible_name(name);
        if response.changed() {
            let fact = self.fact.id.clone();
            document.typed(&format!("ask:{variant}:{fact}"), |plan| plan.ask(variant, &fact, &text));
        }
        if response.lost_focus() {
            document.pause();
            view.open_asks.remove(&self.id);
        } else if question.is_empty() && !response.has_focus() {
            response.request_focus();
        }
    }
}

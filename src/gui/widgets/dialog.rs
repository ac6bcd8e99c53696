//! The parts that dialogs are made of: a line to type in, and the buttons that answer.

use crate::gui::context::Context;
use crate::gui::widgets::field::select_all;
use crate::gui::widgets::shapes::main_button;
use eframe::egui::{self, TextEdit};

/// How a dialog ended.
#[derive(Clone, Copy)]
pub enum Answer {
    Yes,
    /// Of three: without saving.
    Discard,
    Cancel,
}

/// A field over the whole width; whether Enter was pressed in it.
pub fn line_ui(ui: &mut egui::Ui, text: &mut String, name: &str, is_new: bool) -> bool {
    let field = TextEdit::singleline(text).desired_width(f32::INFINITY).margin(egui::Margin::symmetric(8, 6));
    let response = ui.add(field).accessible_name(name);
    if is_new {
        response.request_focus();
    }
    if response.gained_focus() {
        select_all(ui, response.id, text);
    }
    response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
}

/// The first answer: what Enter gives.
#[derive(Clone, Copy)]
pub enum First {
    /// There is a field, and Enter was perhaps pressed in it.
    WithField { can: bool, is_done: bool },
    /// There is none: the button has the focus.
    Alone { is_new: bool },
}

/// The answers, the first of which stands out.
pub fn buttons_ui(ui: &mut egui::Ui, law: &Context, all: &[(&str, Answer)], first: First) -> Option<Answer> {
    let mut found = None;
    ui.add_space(law.theme.sizes.gap);
    ui.horizontal(|ui| {
        for (place, (id, answer)) in all.iter().enumerate() {
            let text = law.text(id);
            let (button, can) = match (place, first) {
                (0, First::WithField { can, .. }) => (main_button(ui, law, text), can),
                (0, First::Alone { .. }) => (main_button(ui, law, text), true),
                _ => (egui::Button::new(text), true),
            };
            let response = ui.add_enabled(can, button);
            let is_done = matches!(first, First::WithField { can: true, is_done: true });
            if place == 0 && matches!(first, First::Alone { is_new: true }) {
                response.request_focus();
            }
            if response.clicked() || (place == 0 && is_done) {
                found = Some(*answer);
            }
        }
    });
    found
}

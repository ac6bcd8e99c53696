//! The answer: the figures by certainty, the years, the programmes by outcome.

use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::state::command::Command;
use crate::gui::state::document::Document;
use crate::gui::state::page::Page;
use crate::gui::state::view::View;
use crate::gui::views::clients::clients_ui;
use crate::gui::views::compare::page::compare_ui;
use crate::gui::views::duties::duties_ui;
use crate::gui::views::law::page::law_ui;
use crate::gui::views::letter::letter_ui;
use crate::gui::views::overview::page::overview_ui;
use crate::gui::views::timeline::page::timeline_ui;
use crate::gui::views::what_if::sliders::what_if_ui;
use crate::gui::widgets::shapes::strong;
use eframe::egui::{self, Margin, RichText, Ui};

/// Paints the middle.
pub fn middle_ui(
    ui: &mut Ui,
    margin: Margin,
    law: &Context,
    document: &mut Document,
    view: &mut View,
    live: &Computed,
) {
    pages_ui(ui, margin, law, view, live.clients.folder.is_some());
    match view.page {
        Page::Overview => overview_ui(ui, margin, law, view, live),
        Page::Timeline => timeline_ui(ui, margin, law, document, view, live),
        Page::WhatIf => what_if_ui(ui, margin, law, document, view, live),
        Page::Compare => compare_ui(ui, margin, law, document, view, &live.compared),
        Page::Duties => duties_ui(ui, margin, law, view, live),
        Page::Law => law_ui(ui, margin, law, view, live),
        Page::Letter => letter_ui(ui, margin, law, view, live),
        Page::Clients => clients_ui(ui, margin, law, view, &live.clients),
    }
}

/// The views as tabs.
fn pages_ui(ui: &mut Ui, margin: Margin, law: &Context, view: &mut View, has_clients: bool) {
    let inside = Margin { bottom: 0, top: 8, ..margin };
    egui::Frame::new().inner_margin(inside).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            // The clients are of no plan: their tab is there while a folder is open.
            let is_shown = |page: &&Page| **page != Page::Clients || has_clients || view.page == Page::Clients;
            for page in Page::ALL.iter().filter(is_shown).collect::<Vec<&Page>>() {
                let is_shown = view.page == *page;
                let name = law.text(page.id());
                let text = if is_shown { strong(law, name) } else { RichText::new(name) };
                if ui.add(egui::Button::selectable(is_shown, text)).clicked() {
                    view.commands.push(Command::Show(*page));
                }
            }
        });
    });
}

//! The bar at the top: menus, what is open, the variants, the currency, the date of the law.

use crate::gui::context::Context;
use crate::gui::state::command::{Command, MENUS};
use crate::gui::state::document::{Document, file_label};
use crate::gui::state::menu::{command_name, offered};
use crate::gui::state::page::Part;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{strong, weak};
use crate::store::Settings;
use eframe::egui::{self, Button, MenuBar, RichText, ThemePreference, Ui};

/// Paints both lines of the bar.
pub fn top_ui(ui: &mut Ui, law: &Context, document: &mut Document, settings: &Settings, view: &mut View) {
    let is_wide = ui.available_width() > law.theme.sizes.narrow;
    MenuBar::new().ui(ui, |ui| {
        for menu in MENUS {
            menu_ui(ui, law, document, settings, view, menu);
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            currency_ui(ui, law, view);
            ui.add_space(law.theme.sizes.gap);
            // In a narrow window the date stands below the figures only.
            if is_wide {
                let date = law.words.date(law.book.version);
                ui.label(weak(ui, law.speaker().with("top-law", &[("date", &date)])));
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ui.add_space(law.theme.sizes.section);
                ui.add(egui::Label::new(strong(law, document.plan().company.name.as_str())).truncate());
                ui.add(egui::Label::new(weak(ui, file_label(law, document))).truncate());
            });
        });
    });
    variants_ui(ui, law, document, view);
}

fn menu_ui(
    ui: &mut Ui,
    law: &Context,
    document: &Document,
    settings: &Settings,
    view: &mut View,
    (name, commands): (&str, &[Command]),
) {
    ui.menu_button(law.text(name), |ui| {
        ui.set_min_width(law.theme.sizes.value * 1.6);
        for command in offered(settings, commands) {
            if command.begins_part() {
                ui.separator();
            }
            let mut button = Button::new(command_name(law, settings, command));
            if let Some(shortcut) = command.shortcut() {
                button = button.shortcut_text(RichText::new(ui.ctx().format_shortcut(&shortcut)).small());
            }
            let button = button.selected(is_chosen(ui, law, view, command));
            if ui.add_enabled(is_possible(document, command), button).clicked() {
                view.commands.push(command);
                ui.close();
            }
        }
    });
}

fn is_possible(document: &Document, command: Command) -> bool {
    match command {
        Command::Undo => document.can_undo(),
        Command::Redo => document.can_redo(),
        Command::DeleteVariant => document.plan().variants.len() > 1,
        _ => true,
    }
}

fn is_chosen(ui: &Ui, law: &Context, view: &View, command: Command) -> bool {
    let preference = ui.ctx().options(|options| options.theme_preference);
    match command {
        Command::Light => preference == ThemePreference::Light,
        Command::Dark => preference == ThemePreference::Dark,
        Command::System => preference == ThemePreference::System,
        Command::Language(tag) => law.words.lang() == tag,
        Command::Show(page) => view.page == page,
        Command::Questions => !view.hides_questions,
        Command::Why => !view.hides_why,
        _ => false,
    }
}

fn currency_ui(ui: &mut Ui, law: &Context, view: &mut View) {
    for currency in law.currencies().into_iter().rev() {
        let is_chosen = view.currency == currency;
        let text = if is_chosen { strong(law, currency.code()) } else { RichText::new(currency.code()) };
        let name = law.speaker().with("top-currency", &[("currency", currency.code())]);
        if ui.add(Button::selectable(is_chosen, text)).accessible_name(name).clicked() {
            view.currency = currency;
        }
    }
}

/// Which part of the window is shown, where there is room for one.
pub fn parts_ui(ui: &mut Ui, law: &Context, view: &mut View) {
    ui.horizontal(|ui| {
        for (part, id) in Part::ALL {
            let is_shown = view.part == part;
            let text = if is_shown { strong(law, law.text(id)) } else { RichText::new(law.text(id)) };
            if ui.add(Button::selectable(is_shown, text)).clicked() {
                view.part = part;
            }
        }
    });
}

/// The variants as tabs; a second click on the one shown opens what can be done with it.
fn variants_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View) {
    let names: Vec<String> = document.plan().variants.iter().map(|variant| variant.name.clone()).collect();
    ui.horizontal_wrapped(|ui| {
        for (place, name) in names.iter().enumerate() {
            let is_shown = document.active() == place;
            let text = if is_shown { strong(law, name.as_str()) } else { RichText::new(name.as_str()) };
            let said = law.speaker().with("top-variant", &[("name", name)]);
            let response = ui.add(Button::selectable(is_shown, text)).accessible_name(said);
            if response.clicked() && !is_shown {
                document.choose_variant(place);
            }
            if is_shown && response.double_clicked() {
                view.commands.push(Command::RenameVariant);
            }
            response.context_menu(|ui| {
                for command in [Command::AddVariant, Command::RenameVariant, Command::DeleteVariant] {
                    let button = Button::new(law.text(command.id()));
                    if ui.add_enabled(is_possible(document, command), button).clicked() {
                        document.choose_variant(place);
                        view.commands.push(command);
                        ui.close();
                    }
                }
            });
        }
        let name = law.text(Command::AddVariant.id());
        let add = Button::new("+").frame_when_inactive(false);
        if ui.add(add).on_hover_text(name.as_str()).accessible_name(law.text("top-add-variant")).clicked() {
            view.commands.push(Command::AddVariant);
        }
    });
}

//! The view that sets variants side by side, and says where the difference comes from.

use crate::assess::{Cause, TotalMove};
use crate::gui::computed::compare::{Column, Compared};
use crate::gui::context::Context;
use crate::gui::state::command::Command;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::gui::views::compare::table::table_ui;
use crate::gui::widgets::shapes::{link_button, remove_ui, rule_ui, strong, title_ui, weak};
use eframe::egui::{self, ComboBox, Label, Margin, RichText, ScrollArea, Ui};

/// Paints the view.
pub fn compare_ui(
    ui: &mut Ui,
    margin: Margin,
    law: &Context,
    document: &mut Document,
    view: &mut View,
    compared: &Compared,
) {
    ScrollArea::vertical().auto_shrink(false).id_salt(("compare", view.opened)).show(ui, |ui| {
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            choices_ui(ui, law, view, compared);
            problems_ui(ui, law, compared);
            let shown = compared.shown(view);
            if shown.len() < 2 {
                let id = if compared.columns.len() < 2 { "compare-one" } else { "compare-one-shown" };
                ui.add_space(law.theme.sizes.section);
                ui.add(Label::new(weak(ui, law.text(id))).wrap());
                return;
            }
            table_ui(ui, law, document, view, compared);
            causes_ui(ui, law, view, compared, &shown);
        });
    });
}

/// Which columns are shown, which one the others are compared with, and another file.
fn choices_ui(ui: &mut Ui, law: &Context, view: &mut View, compared: &Compared) {
    ui.horizontal_wrapped(|ui| {
        for (place, column) in compared.columns.iter().enumerate() {
            let mut is_shown = !view.compare.hidden.contains(&place);
            let name = law.speaker().with("compare-show", &[("name", &column.name)]);
            if ui.checkbox(&mut is_shown, column.name.as_str()).accessible_name(name).changed() {
                if is_shown {
                    view.compare.hidden.remove(&place);
                } else {
                    view.compare.hidden.insert(place);
                }
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        for (file, (name, _)) in view.compare.others.clone().iter().enumerate() {
            let said = law.speaker().with("compare-take-away", &[("file", name)]);
            let number = (file + 1).to_string();
            let said = law.speaker().with("compare-take-away-nth", &[("what", &said), ("number", &number)]);
            ui.label(weak(ui, name));
            if remove_ui(ui, law, &said).clicked() {
                let is_of_it = |column: &Column| column.file == Some(file);
                let first = compared.columns.iter().position(is_of_it).unwrap_or(compared.columns.len());
                let count = compared.columns.iter().filter(|column| is_of_it(column)).count();
                view.compare.take_away(file, first..first + count);
            }
        }
        let add = link_button(ui, law, law.text("command-compare-file"));
        if ui.add(add).on_hover_text(law.text("compare-drop")).clicked() {
            view.commands.push(Command::CompareFile);
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.label(law.text("compare-base"));
        let named = |place: usize| compared.columns.get(place).map_or("", |column| column.name.as_str());
        let base = compared.base(view);
        let combo = ComboBox::from_id_salt("base").selected_text(named(base));
        let made = combo.show_ui(ui, |ui| {
            for place in compared.shown(view) {
                if ui.selectable_label(place == base, named(place)).clicked() {
                    view.compare.base = place;
                }
            }
        });
        made.response.accessible_name(law.text("compare-base"));
        ui.checkbox(&mut view.compare.shows_all, law.text("compare-all"));
    });
    ui.add_space(law.theme.sizes.gap);
}

/// Why a column has no figures, and what should be known of a plan added.
fn problems_ui(ui: &mut Ui, law: &Context, compared: &Compared) {
    for column in &compared.columns {
        let said = |text: &str| law.speaker().with("compare-problem", &[("name", &column.name), ("problem", text)]);
        if let Err(problem) = &column.assessment {
            let text = RichText::new(said(&law.mistake(problem))).small().color(law.theme.palette(ui).bad.0);
            ui.add(Label::new(text).wrap());
        }
        for problem in column.warnings.iter().filter(|_| column.file.is_some()) {
            ui.add(Label::new(weak(ui, said(&law.words.problem_text(problem)))).wrap());
        }
    }
}

/// Each total's difference, split by what makes it.
fn causes_ui(ui: &mut Ui, law: &Context, view: &mut View, compared: &Compared, shown: &[usize]) {
    let named = |place: usize| compared.columns.get(place).map_or("", |column| column.name.as_str());
    let (explained, base) = (compared.explained(view), compared.base(view));
    let args = [("name", named(explained)), ("base", named(base))];
    title_ui(ui, law, &law.speaker().with("compare-why", &args));
    if shown.len() > 2 {
        let combo = ComboBox::from_id_salt("explained").selected_text(named(explained));
        let made = combo.show_ui(ui, |ui| {
            for place in shown.iter().filter(|place| **place != base) {
                if ui.selectable_label(*place == explained, named(*place)).clicked() {
                    view.compare.explained = Some(*place);
                }
            }
        });
        made.response.accessible_name(law.text("compare-explained"));
    }
    let Some((whole, parts)) = compared.whole() else {
        ui.label(weak(ui, law.text("compare-no-split")));
        return;
    };
    let parts: Vec<_> = parts.collect();
    if whole.totals.is_empty() {
        ui.label(weak(ui, law.text("compare-same")));
    }
    for total in &whole.totals {
        let name = law.speaker().total_name(total.id);
        let certainty = law.text(&format!("certainty-{}", total.id.certainty.word()));
        let what = law.speaker().with("middle-legend", &[("what", &name), ("certainty", &certainty)]);
        let told = |moved: &TotalMove| {
            let amount = law.speaker().signed(moved.difference, view.currency);
            law.speaker().known_part_of(amount, &moved.lacking)
        };
        line_ui(ui, law, strong(law, what), strong(law, told(total)));
        for (cause, moves) in &parts {
            if let Some(moved) = moves.totals.iter().find(|moved| moved.id == total.id) {
                let cause = RichText::new(cause_name(law, **cause));
                line_ui(ui, law, cause, RichText::new(told(moved)));
            }
        }
        rule_ui(ui, law);
    }
    ui.add(Label::new(weak(ui, law.text("compare-order"))).wrap());
}

fn cause_name(law: &Context, cause: Cause) -> String {
    match cause {
        Cause::Months => law.text("compare-months"),
        Cause::Answer(fact) => law.speaker().fact(fact),
        Cause::Reading(reading) => law.speaker().reading(reading),
    }
}

fn line_ui(ui: &mut Ui, law: &Context, name: RichText, amount: RichText) {
    crate::gui::widgets::shapes::apart_ui(
        ui,
        |ui| {
            ui.add_space(law.theme.sizes.gap);
            ui.add(Label::new(name).wrap());
        },
        |ui| {
            ui.label(amount);
        },
    );
}

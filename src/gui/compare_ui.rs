//! The view that sets variants side by side, and says where the difference comes from.

use super::app::Law;
use super::command::Command;
use super::compare::{Column, Compared};
use super::document::Document;
use super::live::Subject;
use super::look::{link_button, rule_ui, strong, title_ui, weak};
use super::middle::total_name;
use super::view::{Period, View};
use crate::assess::{Cause, Outcome, TotalMove};
use crate::law::{Beneficiary, Certainty, Kind, ProgrammeId};
use eframe::egui::{self, ComboBox, Grid, Label, Margin, RichText, ScrollArea, Ui};
use std::collections::BTreeSet;

/// Paints the view.
pub fn compare_ui(
    ui: &mut Ui,
    margin: Margin,
    law: &Law,
    document: &mut Document,
    view: &mut View,
    compared: &Compared,
) {
    ScrollArea::vertical().auto_shrink(false).id_salt(("compare", view.opened)).show(ui, |ui| {
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            choices_ui(ui, law, view, compared);
            let shown = compared.shown(view);
            if shown.len() < 2 {
                ui.add_space(law.theme.sizes.section);
                ui.label(weak(ui, law.text("compare-one")));
                return;
            }
            let width = ui.available_width() / (shown.len() + 1) as f32 - law.theme.sizes.section;
            ScrollArea::horizontal().id_salt("columns").show(ui, |ui| {
                table_ui(ui, law, document, view, compared, (&shown, width));
            });
            causes_ui(ui, law, view, compared, &shown);
        });
    });
}

/// Which columns are shown, which one the others are compared with, and another file.
fn choices_ui(ui: &mut Ui, law: &Law, view: &mut View, compared: &Compared) {
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
        let add = link_button(ui, law, law.text("command-compare-file"));
        if ui.add(add).clicked() {
            view.commands.push(Command::CompareFile);
        }
    });
    ui.horizontal_wrapped(|ui| {
        ui.label(law.text("compare-base"));
        let named = |place: usize| compared.columns.get(place).map_or("", |column| column.name.as_str());
        let combo = ComboBox::from_id_salt("base").selected_text(named(view.compare.base));
        let made = combo.show_ui(ui, |ui| {
            for place in compared.shown(view) {
                ui.selectable_value(&mut view.compare.base, place, named(place));
            }
        });
        made.response.accessible_name(law.text("compare-base"));
        ui.checkbox(&mut view.compare.shows_all, law.text("compare-all"));
    });
    ui.add_space(law.theme.sizes.gap);
}

fn table_ui(
    ui: &mut Ui,
    law: &Law,
    document: &mut Document,
    view: &mut View,
    compared: &Compared,
    (shown, width): (&[usize], f32),
) {
    let columns: Vec<(usize, &Column)> =
        shown.iter().filter_map(|place| Some((*place, compared.columns.get(*place)?))).collect();
    let gap = egui::vec2(law.theme.sizes.section, law.theme.sizes.gap);
    Grid::new("compare").spacing(gap).max_col_width(width.max(law.theme.sizes.month * 1.4)).show(ui, |ui| {
        ui.label("");
        for (_, column) in &columns {
            right_ui(ui, |ui| {
                ui.add(Label::new(strong(law, column.name.as_str())).wrap());
            });
        }
        ui.end_row();
        for key in total_keys(&columns) {
            total_row(ui, law, view, &columns, key);
        }
        for programme in 0..law.book.programmes.len() {
            programme_row(ui, law, document, view, &columns, programme);
        }
        for place in 0..law.book.facts.len() + law.book.readings.len() {
            answer_row(ui, law, view, &columns, place);
        }
    });
}

fn right_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.with_layout(egui::Layout::top_down(egui::Align::RIGHT), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        content(ui);
    });
}

type TotalKey = (Kind, Beneficiary, Certainty);

fn total_keys(columns: &[(usize, &Column)]) -> BTreeSet<TotalKey> {
    let all = columns.iter().filter_map(|(_, column)| column.assessment.as_ref().ok());
    all.flat_map(|assessment| &assessment.totals)
        .map(|total| (total.kind, total.beneficiary, total.certainty))
        .collect()
}

fn total_of(column: &Column, (kind, who, how): TotalKey) -> Option<i128> {
    let assessment = column.assessment.as_ref().ok()?;
    let is_this = |total: &&crate::assess::Total| (total.kind, total.beneficiary, total.certainty) == (kind, who, how);
    Some(assessment.totals.iter().find(is_this).map_or(0, |total| total.amount))
}

/// A total of every column and how much more or less it is than that of the base.
fn total_row(ui: &mut Ui, law: &Law, view: &View, columns: &[(usize, &Column)], key: TotalKey) {
    let amounts: Vec<Option<i128>> = columns.iter().map(|(_, column)| total_of(column, key)).collect();
    if !view.compare.shows_all && amounts.windows(2).all(|pair| pair.first() == pair.last()) {
        return;
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(strong(law, total_name(law, key.0, key.1)));
        ui.label(weak(ui, law.text(&format!("certainty-{}", key.2.word()))));
    });
    let base = columns.iter().position(|(place, _)| *place == view.compare.base);
    let base = base.and_then(|place| amounts.get(place).copied().flatten());
    for amount in &amounts {
        right_ui(ui, |ui| {
            let text = amount.map_or(law.text("value-missing"), |amount| law.speaker().amount(amount, view.currency));
            ui.label(strong(law, text));
            more_ui(ui, law, view, amount.zip(base).map(|(amount, base)| amount - base));
        });
    }
    ui.end_row();
}

/// How much more or less than the base.
fn more_ui(ui: &mut Ui, law: &Law, view: &View, more: Option<i128>) {
    if let Some(more) = more.filter(|more| *more != 0) {
        ui.label(weak(ui, signed(law, view, more)));
    }
}

fn signed(law: &Law, view: &View, more: i128) -> String {
    let amount = law.speaker().amount(more, view.currency);
    if more > 0 { format!("+{amount}") } else { amount }
}

/// A programme of every column; a click looks at it in that variant.
fn programme_row(
    ui: &mut Ui,
    law: &Law,
    document: &mut Document,
    view: &mut View,
    columns: &[(usize, &Column)],
    programme: ProgrammeId,
) {
    let of = |column: &Column| column.result(programme).map(|result| (result.outcome, result.amount));
    let found: Vec<Option<(Outcome, Option<i128>)>> = columns.iter().map(|(_, column)| of(column)).collect();
    if !view.compare.shows_all && found.windows(2).all(|pair| pair.first() == pair.last()) {
        return;
    }
    let title = law.speaker().programme(programme);
    ui.add(Label::new(title.as_str()).wrap());
    let known = |found: &Option<(Outcome, Option<i128>)>| match found {
        Some((Outcome::Unknown | Outcome::LawUnknown, _)) | None => None,
        Some((_, amount)) => Some(amount.unwrap_or(0)),
    };
    let base = columns.iter().position(|(place, _)| *place == view.compare.base);
    let base = base.and_then(|place| known(found.get(place)?));
    for ((_, column), found) in columns.iter().zip(&found) {
        right_ui(ui, |ui| {
            let text = match found {
                Some((_, Some(amount))) => law.speaker().amount(*amount, view.currency),
                Some((outcome, None)) => law.text(&format!("outcome-{}", outcome.word())),
                None => law.text("value-missing"),
            };
            let args = [("variant", column.name.as_str()), ("programme", title.as_str()), ("value", text.as_str())];
            let name = law.speaker().with("compare-cell", &args);
            match column.variant {
                Some(variant) => {
                    if ui.add(link_button(ui, law, text)).accessible_name(name).clicked() {
                        document.choose_variant(variant);
                        view.look_at(Subject::Programme(programme), Period::Plan);
                    }
                }
                None => {
                    ui.label(text);
                }
            }
            more_ui(ui, law, view, known(found).zip(base).map(|(amount, base)| amount - base));
        });
    }
    ui.end_row();
}

/// An answer, or the reading chosen, of every column.
fn answer_row(ui: &mut Ui, law: &Law, view: &View, columns: &[(usize, &Column)], place: usize) {
    let said: Vec<&str> =
        columns.iter().map(|(_, column)| column.answers.get(place).map_or("", String::as_str)).collect();
    if said.windows(2).all(|pair| pair.first() == pair.last()) && !view.compare.shows_all {
        return;
    }
    let name = match place.checked_sub(law.book.facts.len()) {
        Some(reading) => law.speaker().reading(reading),
        None => law.speaker().fact(place),
    };
    ui.add(Label::new(weak(ui, name)).wrap());
    for text in said {
        right_ui(ui, |ui| {
            ui.add(Label::new(text).wrap());
        });
    }
    ui.end_row();
}

/// Each total's difference, split by what makes it.
fn causes_ui(ui: &mut Ui, law: &Law, view: &mut View, compared: &Compared, shown: &[usize]) {
    let named = |place: usize| compared.columns.get(place).map_or("", |column| column.name.as_str());
    let explained = compared.explained(view);
    let args = [("name", named(explained)), ("base", named(view.compare.base))];
    title_ui(ui, law, &law.speaker().with("compare-why", &args));
    if shown.len() > 2 {
        let combo = ComboBox::from_id_salt("explained").selected_text(named(explained));
        let made = combo.show_ui(ui, |ui| {
            for place in shown.iter().filter(|place| **place != view.compare.base) {
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
        let name = total_name(law, total.kind, total.beneficiary);
        let certainty = law.text(&format!("certainty-{}", total.certainty.word()));
        let what = law.speaker().with("middle-legend", &[("what", &name), ("certainty", &certainty)]);
        line_ui(ui, law, strong(law, what), strong(law, signed(law, view, total.difference)));
        for (cause, moves) in &parts {
            let is_this = |moved: &&TotalMove| {
                (moved.kind, moved.beneficiary, moved.certainty) == (total.kind, total.beneficiary, total.certainty)
            };
            if let Some(moved) = moves.totals.iter().find(is_this) {
                let cause = RichText::new(cause_name(law, **cause));
                line_ui(ui, law, cause, RichText::new(signed(law, view, moved.difference)));
            }
        }
        rule_ui(ui, law);
    }
    ui.add(Label::new(weak(ui, law.text("compare-order"))).wrap());
}

fn cause_name(law: &Law, cause: Cause) -> String {
    match cause {
        Cause::Months => law.text("compare-months"),
        Cause::Answer(fact) => law.speaker().fact(fact),
        Cause::Reading(reading) => law.speaker().reading(reading),
    }
}

fn line_ui(ui: &mut Ui, law: &Law, name: RichText, amount: RichText) {
    super::look::apart_ui(
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

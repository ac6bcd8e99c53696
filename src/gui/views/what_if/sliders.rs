//! The view that turns answers: a slider and a field for each, and under them the curve of a total.

use crate::advise::Sweep;
use crate::explain::typed_answer;
use crate::gui::computed::everything::Computed;
use crate::gui::computed::sweeps::{chosen, sweeps};
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::gui::views::what_if::best_plan::best_ui;
use crate::gui::views::what_if::curve::curve_part_ui;
use crate::gui::views::what_if::heat::heat_ui;
use crate::gui::views::what_if::tornado::studies_ui;
use crate::gui::widgets::field::Field;
use crate::gui::widgets::shapes::{apart_ui, beside_ui, remove_ui, weak};
use crate::law::FactId;
use crate::plan::parse_answer;
use crate::quantity::{Month, Placed};
use eframe::egui::{self, ComboBox, Id, Label, Margin, ScrollArea, Slider, Ui};

/// Paints the view.
pub fn what_if_ui(
    ui: &mut Ui,
    margin: Margin,
    law: &Context,
    document: &mut Document,
    view: &mut View,
    live: &Computed,
) {
    let Some(good) = &live.good else { return };
    ScrollArea::vertical().auto_shrink(false).id_salt(("what if", view.opened)).show(ui, |ui| {
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            let facts = chosen(view, live);
            for id in &facts {
                sliders_ui(ui, law, document, view, *id, &facts);
            }
            add_ui(ui, law, document, view, &facts);
            curve_part_ui(ui, law, document, view, good, (&live.curve, &live.goal));
            studies_ui(ui, law, view, live);
            heat_ui(ui, law, view, live);
            best_ui(ui, law, document, view, live);
        });
    });
}

/// A slider for each answer of a question.
fn sliders_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View, id: FactId, all: &[FactId]) {
    let question = law.speaker().fact(id);
    for (place, sweep) in sweeps(law, document, view, id).iter().enumerate() {
        view.what_if.sweeps.insert((id, sweep.row), sweep.clone());
        let name = name_of(law, document, sweep);
        let (gap, more) = (ui.spacing().item_spacing.x, ui.spacing().interact_size.x);
        let value = law.theme.sizes.value;
        let is_narrow = ui.available_width() < law.theme.sizes.narrow * 0.66;
        // Where there is little room the slider stands below its name.
        let long =
            if is_narrow { ui.available_width() } else { ui.available_width() * 0.64 } - value - more - gap * 4.0;
        let name_part = |ui: &mut Ui| {
            ui.add_space(4.0);
            ui.add(Label::new(name.as_str()).wrap());
        };
        let mut turn_part = |ui: &mut Ui| {
            slider_ui(ui, law, document, view, (sweep, long), &name);
            field_ui(ui, law, document, view, sweep, &name);
            if place > 0 {
                ui.add_space(more);
                return;
            }
            let said = law.speaker().with("what-if-remove", &[("fact", &question)]);
            if remove_ui(ui, law, &said).clicked() {
                view.what_if.chosen = Some(all.iter().copied().filter(|other| *other != id).collect());
            }
        };
        if is_narrow {
            name_part(ui);
            ui.horizontal(turn_part);
        } else {
            let width = long + value + more + gap * 4.0;
            beside_ui(ui, width, name_part, &mut turn_part);
        }
    }
}

/// The question, and from when where it has several answers.
pub fn name_of(law: &Context, document: &Document, sweep: &Sweep) -> String {
    let question = law.speaker().fact(sweep.fact);
    let fact = law.book.facts.find(sweep.fact).map_or("", |fact| fact.id.as_str());
    let answers = document.variant().and_then(|variant| variant.answers.get(fact));
    if answers.is_none_or(|answers| answers.len() < 2) {
        return question;
    }
    let month = answers.and_then(|answers| Month::parse(&answers.get(sweep.row)?.month).ok());
    let month = month.map(|month| law.words.month(month)).unwrap_or_default();
    law.speaker().with("answer-from", &[("fact", &question), ("month", &month)])
}

fn slider_ui(
    ui: &mut Ui,
    law: &Context,
    document: &mut Document,
    view: &mut View,
    (sweep, long): (&Sweep, f32),
    name: &str,
) {
    let (mut place, last) = sweep.places();
    let palette = law.theme.palette(ui).clone();
    let made = ui.scope(|ui| {
        ui.spacing_mut().slider_width = long;
        ui.spacing_mut().slider_rail_height = 4.0;
        let visuals = ui.visuals_mut();
        visuals.widgets.inactive.bg_fill = palette.field_line.0;
        visuals.selection.bg_fill = palette.accent.0;
        ui.add(Slider::new(&mut place, 0..=last).show_value(false).trailing_fill(true))
    });
    let response = made.inner.accessible_name(name);
    if response.is_pointer_button_down_on() || response.gained_focus() {
        view.what_if.touched = Some((sweep.fact, sweep.row));
    }
    if response.changed() {
        turn(law, document, view, sweep, sweep.of_place(place));
    }
    if response.drag_stopped() || response.lost_focus() {
        document.pause();
    }
}

/// The same answer to be typed, as exactly as the plan takes it.
fn field_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View, sweep: &Sweep, name: &str) {
    let Some(fact) = law.book.facts.find(sweep.fact) else { return };
    let answers = document.variant().and_then(|variant| variant.answers.get(fact.id.as_str()));
    let text =
        answers.and_then(|answers| answers.get(sweep.row)).map_or(String::new(), |answer| answer.value.text.clone());
    let datum = parse_answer(fact, &text);
    let id = format!("turned:{}:{}", fact.id, sweep.row);
    let said = law.speaker().with("what-if-value", &[("fact", name)]);
    let currency = sweep.currency().unwrap_or(law.book.currency);
    let field = Field {
        id: Id::unique(&id),
        name: &said,
        text: &text,
        shown: datum.as_ref().ok().map(|datum| law.speaker().datum(sweep.fact, *datum)),
        hint: law.text("answer-none"),
        width: law.theme.sizes.value,
        is_wrong: datum.is_err(),
        is_number: true,
        understand: &|text| typed_answer(&law.words, fact, text, currency),
    };
    let (typed, response) = field.ui(ui, law);
    if response.gained_focus() {
        view.what_if.touched = Some((sweep.fact, sweep.row));
    }
    if let Some(typed) = typed {
        write(document, &id, (&fact.id, sweep.row), &typed);
    }
    if response.lost_focus() {
        document.pause();
    }
}

/// Turns an answer; turning on is the same step back.
pub fn turn(law: &Context, document: &mut Document, view: &mut View, sweep: &Sweep, units: i128) {
    let Some(fact) = law.book.facts.find(sweep.fact) else { return };
    view.what_if.touched = Some((sweep.fact, sweep.row));
    write(document, &format!("turn:{}:{}", fact.id, sweep.row), (&fact.id, sweep.row), &sweep.text(fact, units));
}

/// Turns an answer in one step of its own.
pub fn turn_once(law: &Context, document: &mut Document, view: &mut View, sweep: &Sweep, units: i128) {
    document.pause();
    turn(law, document, view, sweep, units);
    document.pause();
}

fn write(document: &mut Document, key: &str, (fact, row): (&str, usize), text: &str) {
    document.typed_in_variant(key, |variant| {
        let answers = variant.answers.get_mut(fact);
        if let Some(answer) = answers.and_then(|answers| answers.get_mut(row)) {
            answer.value = Placed::from(text);
        }
    });
}

/// Another question to turn.
fn add_ui(ui: &mut Ui, law: &Context, document: &Document, view: &mut View, all: &[FactId]) {
    let name = law.text("what-if-add");
    let combo = ComboBox::from_id_salt("another answer").selected_text(name.as_str()).width(law.theme.sizes.left * 0.7);
    let made = combo.show_ui(ui, |ui| {
        for id in law.book.facts.ids().filter(|id| !all.contains(id)) {
            let Some(last) = sweeps(law, document, view, id).pop() else { continue };
            if ui.selectable_label(false, law.speaker().fact(id)).clicked() {
                view.what_if.chosen = Some(all.iter().copied().chain([id]).collect());
                view.what_if.touched = Some((id, last.row));
            }
        }
    });
    made.response.accessible_name(name);
}

/// A part of the view that there is nothing to show in.
pub fn nothing_ui(ui: &mut Ui, law: &Context, id: &str) {
    apart_ui(
        ui,
        |ui| {
            ui.add(Label::new(weak(ui, law.text(id))).wrap());
        },
        |_| {},
    );
}

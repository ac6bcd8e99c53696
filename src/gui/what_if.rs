//! The view that turns answers: a slider and a field for each, and under them the curve of a total.

use super::app::Law;
use super::best::{MayChange, best_ui};
use super::document::Document;
use super::field::Field;
use super::heat_ui::heat_ui;
use super::knob::Knob;
use super::live::{Good, Live};
use super::look::{apart_ui, beside_ui, remove_ui, weak};
use super::studies::Ends;
use super::studies_ui::studies_ui;
use super::view::View;
use super::what_if_curve::curve_part_ui;
use crate::assess::{TotalId, assess_explained};
use crate::explain::typed_answer;
use crate::law::{FactId, FactKind};
use crate::plan::{Answer, parse_answer};
use crate::quantity::{IndexVec, Month, Placed};
use eframe::egui::{self, ComboBox, Id, Label, Margin, ScrollArea, Slider, Ui};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// So many questions have sliders before the user chooses.
const FIRST: usize = 4;

/// What is turned, and what is drawn.
#[derive(Default)]
pub struct WhatIfView {
    /// The questions with sliders; suggested to the user until he chooses.
    pub chosen: Option<Vec<FactId>>,
    /// The answer turned last, by question and row.
    pub touched: Option<(FactId, usize)>,
    /// The knobs as they were first shown, with the ends as they were typed.
    pub knobs: BTreeMap<(FactId, usize), Knob>,
    /// What is being typed as an end of an answer's curve, and whether as its last.
    pub typing: Option<(FactId, usize, bool, String)>,
    /// The total drawn; the largest where none was chosen.
    pub total: Option<TotalId>,
    /// What the total is to come to, as it was typed, and in minor units of the currency shown.
    pub goal: String,
    pub goal_minor: Option<i128>,
    /// The ends of answers as they were typed, and whether all answers are shown that move the figure.
    pub ends: Ends,
    pub shows_all_bars: bool,
    /// The two answers that are looked at together.
    pub heat: Option<(FactId, FactId)>,
    /// What may change for the best plan.
    pub may_change: Vec<MayChange>,
    /// Whether the best plan was just asked for, or its search just stopped.
    pub seeks_best: bool,
    pub stops_best: bool,
}

/// The answers of a question that can be turned.
pub(super) fn knobs(law: &Law, document: &Document, view: &View, id: FactId) -> Vec<Knob> {
    let Some(fact) = law.book.facts.find(id) else { return Vec::new() };
    let answers = document.variant().and_then(|variant| variant.answers.get(fact.id.as_str()));
    let rows = answers.into_iter().flatten().enumerate();
    let knob = |(row, answer): (usize, &Answer)| {
        let before = view.what_if.knobs.get(&(id, row));
        match Knob::of(id, fact, row, answer) {
            Some(knob) => Some(knob.with_ends_of(before)),
            // While something wrong is being typed, the slider stays where it was.
            None => before.cloned(),
        }
    };
    rows.filter_map(knob).collect()
}

/// The numeric answers that the outcomes hang on most: those that most thresholds measure, in the
/// rulebook's order.
pub fn suggested(law: &Law, good: &Good) -> Vec<FactId> {
    let mut measured = IndexVec::beside(&law.book.facts, 0_usize);
    if let Ok((_, derivations)) = assess_explained(&law.book, &good.inputs, good.assessment.currency) {
        let thresholds = law.book.programmes.ids().flat_map(|programme| derivations.headroom(programme));
        for run in thresholds
            .filter(|threshold| !threshold.is_gate())
            .filter_map(|threshold| threshold.runs.into_iter().next())
        {
            let facts = law.book.node(run.measured).map(|node| node.facts.iter());
            facts.into_iter().flatten().for_each(|fact| measured[fact] += 1);
        }
    }
    let can_turn = |id: &FactId| {
        let is_given = good.inputs.given.find(*id).is_some_and(|given| given.first_month().is_some());
        let kind = law.book.facts.find(*id).map(|fact| &fact.kind);
        let is_number = matches!(
            kind,
            Some(FactKind::Level | FactKind::Measure | FactKind::Share | FactKind::Money(_) | FactKind::Flow)
        );
        is_given && is_number && measured[*id] > 0
    };
    let mut found: Vec<FactId> = law.book.facts.ids().filter(can_turn).collect();
    found.sort_by_key(|id| Reverse(measured[*id]));
    found.truncate(FIRST);
    found.sort_unstable();
    found
}

fn chosen(view: &View, live: &Live) -> Vec<FactId> {
    view.what_if.chosen.as_ref().or(live.suggested.as_ref()).cloned().unwrap_or_default()
}

/// The answer whose curve is drawn.
pub fn turned(law: &Law, document: &Document, view: &View, live: &Live) -> Option<Knob> {
    let of = |(fact, row): (FactId, usize)| knobs(law, document, view, fact).into_iter().find(|knob| knob.row == row);
    let first = || {
        let level = |id: &FactId| law.book.facts.find(*id).is_some_and(|fact| fact.kind == FactKind::Level);
        let chosen = chosen(view, live);
        let fact = chosen.iter().find(|id| level(id)).or(chosen.first())?;
        knobs(law, document, view, *fact).pop()
    };
    view.what_if.touched.and_then(of).or_else(first)
}

/// Paints the view.
pub fn what_if_ui(ui: &mut Ui, margin: Margin, law: &Law, document: &mut Document, view: &mut View, live: &Live) {
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
fn sliders_ui(ui: &mut Ui, law: &Law, document: &mut Document, view: &mut View, id: FactId, all: &[FactId]) {
    let question = law.speaker().fact(id);
    for (place, knob) in knobs(law, document, view, id).iter().enumerate() {
        view.what_if.knobs.insert((id, knob.row), knob.clone());
        let name = name_of(law, document, knob);
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
            slider_ui(ui, law, document, view, (knob, long), &name);
            field_ui(ui, law, document, view, knob, &name);
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
pub(super) fn name_of(law: &Law, document: &Document, knob: &Knob) -> String {
    let question = law.speaker().fact(knob.fact);
    let fact = law.book.facts.find(knob.fact).map_or("", |fact| fact.id.as_str());
    let answers = document.variant().and_then(|variant| variant.answers.get(fact));
    if answers.is_none_or(|answers| answers.len() < 2) {
        return question;
    }
    let month = answers.and_then(|answers| Month::parse(&answers.get(knob.row)?.month).ok());
    let month = month.map(|month| law.words.month(month)).unwrap_or_default();
    law.speaker().with("answer-from", &[("fact", &question), ("month", &month)])
}

fn slider_ui(ui: &mut Ui, law: &Law, document: &mut Document, view: &mut View, (knob, long): (&Knob, f32), name: &str) {
    let (mut place, last) = knob.places();
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
        view.what_if.touched = Some((knob.fact, knob.row));
    }
    if response.changed() {
        turn(law, document, view, knob, knob.of_place(place));
    }
    if response.drag_stopped() || response.lost_focus() {
        document.pause();
    }
}

/// The same answer to be typed, as exactly as the plan takes it.
fn field_ui(ui: &mut Ui, law: &Law, document: &mut Document, view: &mut View, knob: &Knob, name: &str) {
    let Some(fact) = law.book.facts.find(knob.fact) else { return };
    let answers = document.variant().and_then(|variant| variant.answers.get(fact.id.as_str()));
    let text =
        answers.and_then(|answers| answers.get(knob.row)).map_or(String::new(), |answer| answer.value.text.clone());
    let datum = parse_answer(fact, &text);
    let id = format!("turned:{}:{}", fact.id, knob.row);
    let said = law.speaker().with("what-if-value", &[("fact", name)]);
    let currency = knob.currency().unwrap_or(law.book.currency);
    let field = Field {
        id: Id::unique(&id),
        name: &said,
        text: &text,
        shown: datum.as_ref().ok().map(|datum| law.speaker().datum(knob.fact, *datum)),
        hint: law.text("answer-none"),
        width: law.theme.sizes.value,
        is_wrong: datum.is_err(),
        is_number: true,
        understand: &|text| typed_answer(&law.words, fact, text, currency),
    };
    let (typed, response) = field.ui(ui, law);
    if response.gained_focus() {
        view.what_if.touched = Some((knob.fact, knob.row));
    }
    if let Some(typed) = typed {
        write(document, &id, (&fact.id, knob.row), &typed);
    }
    if response.lost_focus() {
        document.pause();
    }
}

/// Turns an answer; turning on is the same step back.
pub(super) fn turn(law: &Law, document: &mut Document, view: &mut View, knob: &Knob, units: i128) {
    let Some(fact) = law.book.facts.find(knob.fact) else { return };
    view.what_if.touched = Some((knob.fact, knob.row));
    write(document, &format!("turn:{}:{}", fact.id, knob.row), (&fact.id, knob.row), &knob.text(units));
}

/// Turns an answer in one step of its own.
pub(super) fn turn_once(law: &Law, document: &mut Document, view: &mut View, knob: &Knob, units: i128) {
    document.pause();
    turn(law, document, view, knob, units);
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
fn add_ui(ui: &mut Ui, law: &Law, document: &Document, view: &mut View, all: &[FactId]) {
    let name = law.text("what-if-add");
    let combo = ComboBox::from_id_salt("another answer").selected_text(name.as_str()).width(law.theme.sizes.left * 0.7);
    let made = combo.show_ui(ui, |ui| {
        for id in law.book.facts.ids().filter(|id| !all.contains(id)) {
            let Some(last) = knobs(law, document, view, id).pop() else { continue };
            if ui.selectable_label(false, law.speaker().fact(id)).clicked() {
                view.what_if.chosen = Some(all.iter().copied().chain([id]).collect());
                view.what_if.touched = Some((id, last.row));
            }
        }
    });
    made.response.accessible_name(name);
}

/// A part of the view that there is nothing to show in.
pub(super) fn nothing_ui(ui: &mut Ui, law: &Law, id: &str) {
    apart_ui(
        ui,
        |ui| {
            ui.add(Label::new(weak(ui, law.text(id))).wrap());
        },
        |_| {},
    );
}

//! The view that turns answers: sliders, and under them the curve of a total with its jumps.

use super::app::Law;
use super::curve::{Curve, Point};
use super::document::Document;
use super::knob::Knob;
use super::live::{Good, Live};
use super::look::{apart_ui, beside_ui, remove_ui, row_ui, strong, title_ui, weak};
use super::middle::total_name;
use super::view::View;
use crate::assess::Total;
use crate::law::{Beneficiary, Certainty, FactId, FactKind, Kind};
use crate::plan::Answer;
use crate::quantity::{Month, Placed};
use eframe::egui::{
    self, ComboBox, Label, Margin, ProgressBar, Rect, Response, ScrollArea, Sense, Shape, Slider, Stroke, Ui,
    WidgetInfo, accesskit::Role, pos2,
};
use std::collections::BTreeMap;

/// A total, by what it sums.
pub type TotalKey = (Kind, Beneficiary, Certainty);

/// What is turned, and what is drawn.
#[derive(Default)]
pub struct WhatIfView {
    /// The questions with sliders; chosen for the user until he chooses.
    pub chosen: Option<Vec<FactId>>,
    /// The answer turned last, by question and row.
    pub touched: Option<(FactId, usize)>,
    /// The knobs as they were first shown.
    pub knobs: BTreeMap<(FactId, usize), Knob>,
    /// The total drawn; the largest where none was chosen.
    pub total: Option<TotalKey>,
}

/// The answers of a question that can be turned.
fn knobs(law: &Law, document: &Document, view: &View, id: FactId) -> Vec<Knob> {
    let Some(fact) = law.book.facts.get(id) else { return Vec::new() };
    let answers = document.variant().and_then(|variant| variant.answers.get(fact.id.as_str()));
    let rows = answers.into_iter().flatten().enumerate();
    let knob = |(row, answer): (usize, &Answer)| {
        let before = view.what_if.knobs.get(&(id, row));
        Some(Knob::of(id, fact, row, answer)?.with_ends_of(before, fact, answer))
    };
    rows.filter_map(knob).collect()
}

/// The questions with sliders: those chosen, or of each kind of number the first that has an effect.
fn chosen(law: &Law, document: &Document, view: &View, live: &Live) -> Vec<FactId> {
    if let Some(chosen) = &view.what_if.chosen {
        return chosen.clone();
    }
    let kind = |id: &FactId| law.book.facts.get(*id).map(|fact| std::mem::discriminant(&fact.kind));
    let mut found: Vec<FactId> = Vec::new();
    for id in 0..law.book.facts.len() {
        let is_rate = law.book.facts.get(id).is_some_and(|fact| matches!(fact.kind, FactKind::Rate(_)));
        let is_new = !found.iter().any(|other| kind(other) == kind(&id));
        if !is_rate && is_new && !live.probe.is_idle(id) && !knobs(law, document, view, id).is_empty() {
            found.push(id);
        }
    }
    found
}

/// The answer whose curve is drawn.
pub fn turned(law: &Law, document: &Document, view: &View, live: &Live) -> Option<Knob> {
    let of = |(fact, row): (FactId, usize)| knobs(law, document, view, fact).into_iter().find(|knob| knob.row == row);
    let first = || {
        let level = |id: &FactId| law.book.facts.get(*id).is_some_and(|fact| fact.kind == FactKind::Level);
        let chosen = chosen(law, document, view, live);
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
            let facts = chosen(law, document, view, live);
            for id in &facts {
                sliders_ui(ui, law, document, view, *id, &facts);
            }
            add_ui(ui, law, document, view, &facts);
            curve_part_ui(ui, law, document, view, good, &live.curve);
        });
    });
}

/// A slider for each answer of a question.
fn sliders_ui(ui: &mut Ui, law: &Law, document: &mut Document, view: &mut View, id: FactId, all: &[FactId]) {
    let question = law.speaker().fact(id);
    let knobs = knobs(law, document, view, id);
    for (place, knob) in knobs.iter().enumerate() {
        view.what_if.knobs.insert((id, knob.row), knob.clone());
        let name = if knobs.len() > 1 { dated_name(law, document, knob, &question) } else { question.clone() };
        let value = knob.words(law, knob.now);
        let more = ui.spacing().interact_size.x;
        let long = (ui.available_width() * 0.42).max(law.theme.sizes.value);
        let width = long + more * 1.5;
        beside_ui(
            ui,
            width,
            |ui| {
                apart_ui(
                    ui,
                    |ui| {
                        ui.add(Label::new(name.as_str()).truncate()).on_hover_text(name.as_str());
                    },
                    |ui| {
                        ui.label(strong(law, value.as_str()));
                    },
                );
            },
            |ui| {
                slider_ui(ui, law, document, view, (knob, long), &name);
                if place == 0 {
                    let said = law.speaker().with("what-if-remove", &[("fact", &question)]);
                    if remove_ui(ui, law, &said).clicked() {
                        view.what_if.chosen = Some(all.iter().copied().filter(|other| *other != id).collect());
                    }
                }
            },
        );
    }
}

fn dated_name(law: &Law, document: &Document, knob: &Knob, question: &str) -> String {
    let fact = law.book.facts.get(knob.fact).map_or("", |fact| fact.id.as_str());
    let answers = document.variant().and_then(|variant| variant.answers.get(fact));
    let month = answers.and_then(|answers| Month::parse(&answers.get(knob.row)?.month).ok());
    let month = month.map(|month| law.words.month(month)).unwrap_or_default();
    law.speaker().with("answer-from", &[("fact", question), ("month", &month)])
}

fn slider_ui(ui: &mut Ui, law: &Law, document: &mut Document, view: &mut View, (knob, long): (&Knob, f32), name: &str) {
    let mut steps = i64::try_from(knob.now).unwrap_or(0);
    let ends = i64::try_from(knob.least).unwrap_or(0)..=i64::try_from(knob.most).unwrap_or(i64::MAX);
    let palette = law.theme.palette(ui).clone();
    let made = ui.scope(|ui| {
        ui.spacing_mut().slider_width = long;
        ui.spacing_mut().slider_rail_height = 4.0;
        let visuals = ui.visuals_mut();
        visuals.widgets.inactive.bg_fill = palette.field_line.0;
        visuals.selection.bg_fill = palette.accent.0;
        ui.add(Slider::new(&mut steps, ends).show_value(false).trailing_fill(true))
    });
    let response = made.inner.accessible_name(name);
    let this = (knob.fact, knob.row);
    if response.drag_started() || response.gained_focus() {
        view.what_if.touched = Some(this);
    }
    if response.changed() {
        turn(law, document, view, knob, i128::from(steps));
    }
    if response.drag_stopped() || response.lost_focus() {
        document.pause();
    }
}

/// Turns an answer; turning on is the same step back.
fn turn(law: &Law, document: &mut Document, view: &mut View, knob: &Knob, steps: i128) {
    let Some(fact) = law.book.facts.get(knob.fact) else { return };
    let this = (knob.fact, knob.row);
    view.what_if.touched = Some(this);
    let text = knob.text(steps);
    document.typed_in_variant(&format!("turn:{}:{}", fact.id, knob.row), |variant| {
        let answers = variant.answers.get_mut(fact.id.as_str());
        if let Some(answer) = answers.and_then(|answers| answers.get_mut(knob.row)) {
            answer.value = Placed::from(text);
        }
    });
}

/// Another question to turn.
fn add_ui(ui: &mut Ui, law: &Law, document: &Document, view: &mut View, all: &[FactId]) {
    let name = law.text("what-if-add");
    let combo = ComboBox::from_id_salt("another answer").selected_text(name.as_str()).width(law.theme.sizes.left * 0.7);
    let made = combo.show_ui(ui, |ui| {
        for id in (0..law.book.facts.len()).filter(|id| !all.contains(id)) {
            if !knobs(law, document, view, id).is_empty()
                && ui.selectable_label(false, law.speaker().fact(id)).clicked()
            {
                view.what_if.chosen = Some(all.iter().copied().chain([id]).collect());
            }
        }
    });
    made.response.accessible_name(name);
}

fn key(total: &Total) -> TotalKey {
    (total.kind, total.beneficiary, total.certainty)
}

fn total_words(law: &Law, (kind, who, certainty): TotalKey) -> String {
    let certainty = law.text(&format!("certainty-{}", certainty.word()));
    law.speaker().with("middle-legend", &[("what", &total_name(law, kind, who)), ("certainty", &certainty)])
}

/// The total chosen, its curve and its jumps.
fn curve_part_ui(ui: &mut Ui, law: &Law, document: &mut Document, view: &mut View, good: &Good, curve: &Curve) {
    let Some(knob) = &curve.knob else {
        ui.add_space(law.theme.sizes.section);
        ui.label(weak(ui, law.text("what-if-nothing")));
        return;
    };
    let largest = good.assessment.totals.iter().max_by_key(|total| total.amount.unsigned_abs()).map(key);
    let Some(drawn) = view.what_if.total.or(largest) else { return };
    let question = law.speaker().fact(knob.fact);
    let is_dated = knobs(law, document, view, knob.fact).len() > 1;
    let question = if is_dated { dated_name(law, document, knob, &question) } else { question };
    title_ui(ui, law, &law.speaker().with("what-if-curve", &[("fact", &question)]));
    let combo = ComboBox::from_id_salt("total").selected_text(total_words(law, drawn));
    let made = combo.width(law.theme.sizes.left * 0.9).show_ui(ui, |ui| {
        for total in &good.assessment.totals {
            if ui.selectable_label(key(total) == drawn, total_words(law, key(total))).clicked() {
                view.what_if.total = Some(key(total));
            }
        }
    });
    made.response.accessible_name(law.text("what-if-total"));
    if curve.progress() < 1.0 {
        ui.add(ProgressBar::new(curve.progress()).desired_height(3.0));
    }
    if let Some(steps) = plot_ui(ui, law, good, curve, knob, drawn) {
        document.pause();
        turn(law, document, view, knob, steps);
        document.pause();
    }
    jumps_ui(ui, law, document, view, good, curve, drawn);
}

fn amount_of(point: &Point, drawn: TotalKey) -> i128 {
    point.totals.iter().find(|total| key(total) == drawn).map_or(0, |total| total.amount)
}

/// The curve: level or slanted where no programme changes, upright where one does; the value that
/// was clicked.
fn plot_ui(ui: &mut Ui, law: &Law, good: &Good, curve: &Curve, knob: &Knob, drawn: TotalKey) -> Option<i128> {
    let sizes = &law.theme.sizes;
    let amounts = curve.points.values().map(|point| amount_of(point, drawn));
    let (most, least) = (amounts.clone().max().unwrap_or(0).max(0), amounts.min().unwrap_or(0).min(0));
    let size = egui::vec2(ui.available_width(), sizes.bars * 1.4);
    let (area, response) = ui.allocate_exact_size(size, Sense::click());
    let plot = Rect::from_min_max(
        pos2(area.left() + 4.0, area.top() + sizes.line * 1.4),
        pos2(area.right() - 4.0, area.bottom() - sizes.line),
    );
    let x = |steps: i128| plot.left() + (steps - knob.least) as f32 / (knob.most - knob.least) as f32 * plot.width();
    let y = |amount: i128| plot.bottom() - (amount - least) as f32 / (most - least).max(1) as f32 * plot.height();
    let palette = law.theme.palette(ui);
    let painter = ui.painter().clone();
    painter.hline(plot.x_range(), y(0), Stroke::new(1.0, palette.line.0));
    let line = Stroke::new(2.0, palette.accent.0);
    let jumps = curve.jumps();
    for ((a, one), (b, other)) in curve.points.iter().zip(curve.points.iter().skip(1)) {
        let (from, to) = (pos2(x(*a), y(amount_of(one, drawn))), pos2(x(*b), y(amount_of(other, drawn))));
        if jumps.iter().any(|jump| jump.after == *b) {
            painter.line_segment([from, pos2(to.x, from.y)], line);
            painter.extend(Shape::dashed_line(&[pos2(to.x, from.y), to], Stroke::new(1.5, palette.warn.0), 3.0, 3.0));
            painter.circle_filled(to, 3.0, palette.warn.0);
        } else {
            painter.line_segment([from, to], line);
        }
    }
    let now = good.assessment.totals.iter().find(|total| key(total) == drawn).map_or(0, |total| total.amount);
    painter.circle(pos2(x(knob.now), y(now)), 5.0, palette.middle.0, Stroke::new(2.0, palette.text.0));
    let font = egui::FontId::proportional(sizes.small);
    let weak = ui.visuals().weak_text_color();
    for (steps, align) in [(knob.least, egui::Align2::LEFT_BOTTOM), (knob.most, egui::Align2::RIGHT_BOTTOM)] {
        painter.text(pos2(x(steps), area.bottom()), align, knob.words(law, steps), font.clone(), weak);
    }
    let top = law.speaker().amount(most, good.assessment.currency);
    painter.text(area.left_top(), egui::Align2::LEFT_TOP, top, font, weak);
    pointed_ui(ui, law, good, (curve, knob, drawn), plot, response)
}

/// What the curve says where it is pointed at; the value that was clicked.
fn pointed_ui(
    ui: &Ui,
    law: &Law,
    good: &Good,
    (curve, knob, drawn): (&Curve, &Knob, TotalKey),
    plot: Rect,
    response: Response,
) -> Option<i128> {
    let name = law
        .speaker()
        .with("what-if-plot", &[("fact", &law.speaker().fact(knob.fact)), ("total", &total_words(law, drawn))]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name.as_str()));
    let at = response.hover_pos()?;
    let part = ((at.x - plot.left()) / plot.width()).clamp(0.0, 1.0);
    let wanted = knob.least + (part * (knob.most - knob.least) as f32).round() as i128;
    let nearest = curve.points.keys().min_by_key(|steps| (**steps - wanted).abs()).copied()?;
    let point = curve.points.get(&nearest)?;
    let amount = law.speaker().amount(amount_of(point, drawn), good.assessment.currency);
    let told = law.speaker().with("what-if-point", &[("value", &knob.words(law, nearest)), ("amount", &amount)]);
    let x = plot.left() + (nearest - knob.least) as f32 / (knob.most - knob.least) as f32 * plot.width();
    ui.painter().vline(x, plot.y_range(), Stroke::new(1.0, law.theme.palette(ui).line.0));
    let is_clicked = response.clicked();
    response.on_hover_text_at_pointer(told);
    is_clicked.then_some(nearest)
}

/// Each jump with the programmes that make it; a click turns the answer there.
fn jumps_ui(
    ui: &mut Ui,
    law: &Law,
    document: &mut Document,
    view: &mut View,
    good: &Good,
    curve: &Curve,
    drawn: TotalKey,
) {
    let Some(knob) = &curve.knob else { return };
    let jumps = curve.jumps();
    title_ui(ui, law, &law.text("what-if-jumps"));
    if jumps.is_empty() {
        ui.label(weak(ui, law.text(if curve.progress() < 1.0 { "what-if-looking" } else { "what-if-no-jumps" })));
    }
    for jump in jumps {
        let amount = |steps: i128| curve.points.get(&steps).map_or(0, |point| amount_of(point, drawn));
        let more = amount(jump.after) - amount(jump.before);
        let money = law.speaker().amount(more, good.assessment.currency);
        let money = if more > 0 { format!("+{money}") } else { money };
        let names: Vec<String> = jump.programmes.iter().map(|id| law.speaker().programme(*id)).collect();
        let names = names.join(", ");
        let values = (knob.words(law, jump.before), knob.words(law, jump.after));
        let args = [("before", values.0.as_str()), ("after", values.1.as_str()), ("programmes", names.as_str())];
        let text = law.speaker().with("what-if-jump", &args);
        let said = law.speaker().with("what-if-jump-said", &[("jump", &text), ("amount", &money)]);
        let row = row_ui(ui, law, ("jump", jump.after.to_string()), &said, knob.now == jump.after, |ui| {
            apart_ui(
                ui,
                |ui| {
                    ui.add(Label::new(text.as_str()).wrap());
                },
                |ui| {
                    ui.label(money.as_str());
                },
            );
        });
        if row.clicked() {
            document.pause();
            turn(law, document, view, knob, jump.after);
            document.pause();
        }
    }
}

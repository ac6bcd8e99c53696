//! What moves the figure, as bars whose ends can be typed, and what may come of the plan.

use crate::advise::{Bar, Figure, Measure, Range};
use crate::explain::typed_answer;
use crate::gui::computed::everything::Computed;
use crate::gui::computed::studies::with_ends;
use crate::gui::context::Context;
use crate::gui::state::view::View;
use crate::gui::widgets::field::Field;
use crate::gui::widgets::shapes::{progress_bar, strong, title_ui, weak};
use crate::quantity::Currency;
use eframe::egui::accesskit::Role;
use eframe::egui::{self, Align, Id, Label, Rect, Sense, Stroke, Ui, WidgetInfo, pos2};

/// So many bars are shown until all are asked for.
const FIRST: usize = 8;

/// Paints both, as far as they are worked out.
pub fn studies_ui(ui: &mut Ui, law: &Context, view: &mut View, live: &Computed) {
    if !live.studies.is_on {
        return;
    }
    tornado_ui(ui, law, view, live);
    chances_ui(ui, law, live);
}

fn tornado_ui(ui: &mut Ui, law: &Context, view: &mut View, live: &Computed) {
    title_ui(ui, law, &law.text("study-moves"));
    let Some((base, bars)) = &live.studies.tornado else {
        ui.label(weak(ui, law.text("advice-searching")));
        return;
    };
    let currency = live.good.as_ref().map_or(law.book.currency, |good| good.assessment.currency);
    let of_plan = live.good.as_ref().map(|good| Figure::Company.lacking(&good.assessment)).unwrap_or_default();
    let told = law.speaker().with("tornado-title", &[("amount", &law.speaker().total(*base, &of_plan, currency))]);
    ui.add(Label::new(weak(ui, told)).wrap());
    let mut lacking = of_plan;
    bars.iter().for_each(|bar| lacking.join(&bar.lacking));
    if let Some(text) = law.speaker().lacking(&lacking) {
        ui.add(Label::new(weak(ui, text)).wrap());
    }
    // One whose ends were typed stays, so that nothing vanishes under the hand.
    let bars = bars.iter().filter(|bar| bar.moves() || view.what_if.ends.contains_key(&bar.range.fact));
    let bars: Vec<&Bar> = bars.collect();
    if bars.is_empty() {
        ui.label(weak(ui, law.text("tornado-nothing")));
    }
    let all = bars.iter().flat_map(|bar| [bar.least.1, bar.most.1]).chain([*base]);
    let (least, most) = (all.clone().min().unwrap_or(0), all.max().unwrap_or(0));
    let shown = if view.what_if.shows_all_bars { bars.len() } else { FIRST };
    for bar in bars.iter().copied().take(shown) {
        ui.push_id(("bar", bar.range.fact), |ui| bar_ui(ui, law, view, bar, (*base, least, most), currency));
    }
    if let Some(marks) = law.speaker().bar_marks(bars.iter().copied()) {
        ui.add(Label::new(weak(ui, marks)).wrap());
    }
    if bars.len() > FIRST {
        ui.checkbox(&mut view.what_if.shows_all_bars, law.text("study-all"));
    }
}

/// One answer: its name and what it does; below the bar between the answers that make its ends; below
/// the range that was tried, where it can be typed.
fn bar_ui(ui: &mut Ui, law: &Context, view: &mut View, bar: &Bar, scale: (i128, i128, i128), currency: Currency) {
    let speaker = law.speaker();
    let ([told, place], [least, most]) = (speaker.bar(bar, currency), speaker.bar_ends(bar, currency));
    ui.add(Label::new(told.as_str()).wrap());
    let width = (law.theme.sizes.value * 0.9).min(ui.available_width() * 0.28);
    ui.horizontal(|ui| {
        made_ui(ui, law, &least.answer, width, false);
        let room = (ui.available_width() - width - ui.spacing().item_spacing.x * 3.0).max(40.0);
        let (area, response) = ui.allocate_exact_size(egui::vec2(room, ui.spacing().interact_size.y), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, told.as_str()));
        paint(ui, law, area, bar, scale);
        response.on_hover_text(place.as_str());
        made_ui(ui, law, &most.answer, width, true);
    });
    if matches!(bar.range.measure, Measure::Number(_)) {
        ui.horizontal(|ui| {
            ui.label(weak(ui, law.text("study-range")));
            end_ui(ui, law, view, &bar.range, width, false);
            ui.label(weak(ui, "–"));
            end_ui(ui, law, view, &bar.range, width, true);
        });
    }
    ui.add_space(law.theme.sizes.gap / 2.0);
}

/// The answer that makes an end of the bar, on its own side, against the bar.
fn made_ui(ui: &mut Ui, law: &Context, answer: &str, width: f32, is_most: bool) {
    let name = law.speaker().with(if is_most { "study-most-at" } else { "study-least-at" }, &[("value", answer)]);
    let side = if is_most { Align::LEFT } else { Align::RIGHT };
    let text = Label::new(weak(ui, answer)).halign(side).truncate();
    let response = ui.add_sized([width, ui.spacing().interact_size.y], text);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name.as_str()));
}

/// From the least to the most, the figure of the plan upright across.
fn paint(ui: &Ui, law: &Context, area: Rect, bar: &Bar, (base, least, most): (i128, i128, i128)) {
    let palette = law.theme.palette(ui);
    let wide = most.saturating_sub(least).max(1) as f32;
    let x = |amount: i128| area.left() + amount.saturating_sub(least) as f32 / wide * area.width();
    let half = area.height() * 0.28;
    let part = |from: i128, to: i128| {
        Rect::from_min_max(pos2(x(from), area.center().y - half), pos2(x(to), area.center().y + half))
    };
    let painter = ui.painter();
    painter.rect_filled(part(bar.least.1, base.max(bar.least.1)), 0.0, palette.bad.0.gamma_multiply(0.6));
    painter.rect_filled(part(base.min(bar.most.1), bar.most.1), 0.0, palette.accent.0.gamma_multiply(0.8));
    painter.vline(x(base), area.y_range(), Stroke::new(1.5, palette.text.0));
}

/// An end of the range of a number, as it can be typed.
fn end_ui(ui: &mut Ui, law: &Context, view: &mut View, range: &Range, width: f32, is_high: bool) {
    let units = if is_high { range.high } else { range.low };
    let said = law.speaker().units(range, units);
    let Some(fact) = law.book.facts.find(range.fact) else { return };
    let question = law.speaker().fact(range.fact);
    let name = law.speaker().with(if is_high { "study-high" } else { "study-low" }, &[("fact", &question)]);
    let typed = view.what_if.ends.get(&range.fact).map(|ends| ends_of(ends, is_high)).unwrap_or_default();
    // What was typed and could not be read stands as it is; the bar keeps its last ends.
    let is_wrong = !typed.is_empty() && with_ends(&law.book, range, &view.what_if.ends).is_none();
    let plain = range.value(units).map(|value| crate::plan::write_answer(fact, value)).unwrap_or_default();
    let text = if typed.is_empty() { plain } else { typed };
    let currency = match range.value(units) {
        Some(crate::plan::Datum::Money(money)) => money.currency,
        _ => law.book.currency,
    };
    let field = Field {
        id: Id::unique(("range", range.fact, is_high)),
        name: &name,
        text: &text,
        shown: Some(said),
        hint: String::new(),
        width,
        is_wrong,
        is_number: true,
        understand: &|text| typed_answer(&law.words, fact, text, currency),
    };
    if let (Some(typed), _) = field.ui(ui, law) {
        let [low, high] = view.what_if.ends.entry(range.fact).or_default();
        *if is_high { high } else { low } = typed;
    }
}

fn ends_of([low, high]: &[String; 2], is_high: bool) -> String {
    if is_high { high.clone() } else { low.clone() }
}

fn chances_ui(ui: &mut Ui, law: &Context, live: &Computed) {
    title_ui(ui, law, &law.text("study-chances"));
    let Some(spread) = &live.studies.spread else {
        ui.label(weak(ui, law.text("advice-searching")));
        return;
    };
    let speaker = law.speaker();
    let currency = live.good.as_ref().map_or(law.book.currency, |good| good.assessment.currency);
    let done = (spread.draws + spread.left_out) as f32 / live.studies.draws() as f32;
    ui.add_visible(done < 1.0, progress_bar(done));
    let draws = law.words.count(spread.draws as i128);
    ui.add(Label::new(weak(ui, speaker.with("study-draws", &[("draws", &draws)]))).wrap());
    for line in speaker.spread(spread, currency).into_iter().chain(speaker.lacking(&spread.lacking)) {
        ui.add(Label::new(line).wrap());
    }
    for chance in &spread.chances {
        let told = speaker.chance(chance, spread.draws, currency).into_iter().flatten().enumerate();
        for (place, line) in told {
            let text = if place == 0 { strong(law, line) } else { weak(ui, line) };
            ui.add(Label::new(text).wrap());
        }
    }
}

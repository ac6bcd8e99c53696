//! The years as stacked bars: what is had above the line, what it costs below, the days on which the
//! law changes something marked.

use crate::assess::{DutyEntry, DutyWhat, Lack, Sum, Total};
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::weak;
use crate::law::{Beneficiary, Certainty, Kind, ProgrammeId};
use eframe::egui::accesskit::Role;
use eframe::egui::{self, Color32, Label, Painter, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2};
use jiff::civil::Date;

/// More of the room of a year than this no bar takes, nor more points.
const SHARE: f32 = 0.62;

const WIDEST: f32 = 56.0;

/// Paints a bar for each year of the plan; a click looks at that year.
pub fn bars_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures) {
    let totals: Vec<&Total> = good.assessment.totals.iter().filter(|total| total.id.kind != Kind::Deferral).collect();
    let years = good.years();
    // Once a frame: the scale, the bars and the marks below them all ask.
    let sums: Vec<Vec<Option<Sum>>> = years
        .iter()
        .map(|year| totals.iter().map(|total| good.assessment.in_year(total.id, *year)).collect())
        .collect();
    let amounts = |of_year: &[Option<Sum>]| -> Vec<i128> {
        of_year.iter().map(|sum| sum.as_ref().map_or(0, |sum| sum.amount)).collect()
    };
    let height = |of_year: &Vec<Option<Sum>>, part: fn(i128) -> i128| {
        amounts(of_year).into_iter().map(part).fold(0, i128::saturating_add)
    };
    let most = sums.iter().map(|of_year| height(of_year, |amount| amount.max(0))).max().unwrap_or(0);
    let least = sums.iter().map(|of_year| height(of_year, |amount| amount.min(0))).min().unwrap_or(0);
    if most == least {
        return;
    }
    let sizes = &law.theme.sizes;
    let size = egui::vec2(ui.available_width(), sizes.bars);
    let (area, _) = ui.allocate_exact_size(size, Sense::hover());
    let plot = Rect::from_min_max(area.min, pos2(area.right(), area.bottom() - sizes.line));
    let scale = plot.height() / (most - least) as f32;
    let zero = plot.top() + most as f32 * scale;
    let width = area.width() / years.len() as f32;
    let painter = ui.painter().clone();
    let line = Stroke::new(1.0, law.theme.palette(ui).line.0);
    for (place, (year, of_year)) in years.iter().zip(&sums).enumerate() {
        let left = area.left() + place as f32 * width;
        let room = Rect::from_min_max(pos2(left, area.top()), pos2(left + width, area.bottom()));
        year_ui(ui, law, view, good, (*year, room), (&totals, of_year));
        let bar = (width * SHARE).min(WIDEST);
        let (mut up, mut down) = (zero, zero);
        for (total, amount) in totals.iter().zip(amounts(of_year)) {
            let height = amount.unsigned_abs() as f32 * scale;
            let top = if amount < 0 { down } else { up - height };
            let part = Rect::from_min_size(pos2(room.center().x - bar / 2.0, top), egui::vec2(bar, height));
            if amount < 0 {
                down += height
            } else {
                up -= height
            }
            part_ui(&painter, colour(ui, law, total), total.id.certainty, part);
        }
        let text = egui::FontId::proportional(sizes.small);
        let below = pos2(room.center().x, area.bottom());
        let weak = ui.visuals().weak_text_color();
        let year = law.speaker().marked(&year.to_string(), lack_of(of_year));
        painter.text(below, egui::Align2::CENTER_BOTTOM, year, text, weak);
    }
    painter.hline(area.x_range(), zero, line);
    changes_ui(ui, law, good, &years, area);
    legend_ui(ui, law, &totals);
    if sums.iter().any(|of_year| lack_of(of_year) != Lack::Nothing) {
        ui.add(Label::new(weak(ui, law.text("sum-marks"))).wrap());
    }
}

/// The lack of the sums in a year's bar.
fn lack_of(of_year: &[Option<Sum>]) -> Lack {
    of_year.iter().flatten().map(|sum| sum.lacking.lack()).max().unwrap_or_default()
}

/// The place of a year: its name for those who hear it, its figures for those who point at it. They
/// are told one by one, since what several have is no sum.
fn year_ui(
    ui: &Ui,
    law: &Context,
    view: &mut View,
    good: &Figures,
    (year, room): (i32, Rect),
    (totals, of_year): (&[&Total], &[Option<Sum>]),
) {
    let speaker = law.speaker();
    // Put into words only where somebody points at it or listens.
    let told = || {
        let told = totals.iter().zip(of_year).filter_map(|(total, sum)| {
            let amount = speaker.sum(sum.as_ref()?, good.assessment.currency);
            let what = law.speaker().total_name(total.id);
            let certainty = law.text(&format!("certainty-{}", total.id.certainty.word()));
            Some(speaker.with("middle-bar-part", &[("what", &what), ("certainty", &certainty), ("amount", &amount)]))
        });
        let told: Vec<String> = told.collect();
        if told.is_empty() { vec![law.text("middle-nothing")] } else { told }
    };
    let name = || speaker.with("middle-bar", &[("year", &year.to_string()), ("parts", &told().join("; "))]);
    let response = ui.interact(room, ui.scope_id().with(("bar", year)), Sense::click());
    let response = response.on_hover_ui(|ui| {
        ui.set_max_width(ui.spacing().tooltip_width);
        ui.label(told().join("\n"));
    });
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name()));
    let palette = law.theme.palette(ui);
    if view.period == Period::Year(year) {
        ui.painter().rect_filled(room, law.theme.sizes.corner, palette.chosen.0);
    } else if response.hovered() {
        ui.painter().rect_filled(room, law.theme.sizes.corner, palette.hover.0);
    }
    if response.clicked()
        && let Some(subject) = view.subject.or(Some(Subject::Programme(ProgrammeId::default())))
    {
        view.look_at(subject, Period::Year(year));
    }
}

/// What is sure is full, what somebody still decides is an outline: colour is never the only sign.
pub fn part_ui(painter: &Painter, colour: Color32, certainty: Certainty, part: Rect) {
    if part.height() < 0.5 {
        return;
    }
    match certainty {
        Certainty::ByRight => {
            painter.rect_filled(part, 0.0, colour);
        }
        Certainty::AtMost => {
            painter.rect_filled(part, 0.0, colour.gamma_multiply(0.16));
            painter.rect_stroke(part, 0.0, Stroke::new(1.5, colour), StrokeKind::Inside);
        }
    }
}

fn colour(ui: &Ui, law: &Context, total: &Total) -> Color32 {
    let palette = law.theme.palette(ui);
    let whole = match (total.id.kind, total.id.beneficiary) {
        (Kind::Cost, _) => palette.bad,
        (Kind::Vat, _) => palette.vat,
        (_, Beneficiary::Company) => palette.accent,
        (_, Beneficiary::Staff) => palette.staff,
        (_, Beneficiary::Owner) => palette.owner,
        (_, Beneficiary::Vendor) => palette.vendor,
    };
    whole.0
}

/// The days on which the law ends or changes something that was had, and what.
pub fn law_changes(law: &Context, good: &Figures) -> Vec<(Date, Vec<String>)> {
    let is_of_law = |what: &DutyWhat| matches!(what, DutyWhat::Ends(_) | DutyWhat::Changes(_));
    let entries: Vec<&DutyEntry> = good.assessment.duties.iter().filter(|entry| is_of_law(&entry.what)).collect();
    let days = entries.chunk_by(|one, other| one.date == other.date).filter_map(|day| {
        let mut names: Vec<String> = day.iter().map(|entry| law.speaker().duty(entry.what)).collect();
        names.dedup();
        Some((day.first()?.date, names))
    });
    days.collect()
}

/// A dashed line before each year in which the law ends or changes something that was had.
fn changes_ui(ui: &Ui, law: &Context, good: &Figures, years: &[i32], area: Rect) {
    let changes = law_changes(law, good);
    let width = area.width() / years.len() as f32;
    for (place, year) in years.iter().enumerate() {
        let of_year = changes.iter().filter(|(date, _)| i32::from(date.year()) == *year);
        let names: Vec<String> = of_year.flat_map(|(_, names)| names.clone()).collect();
        if names.is_empty() {
            continue;
        }
        let x = area.left() + place as f32 * width;
        let colour = law.theme.palette(ui).warn.0;
        let ends = [pos2(x, area.top()), pos2(x, area.bottom())];
        ui.painter().extend(Shape::dashed_line(&ends, Stroke::new(1.5, colour), 4.0, 3.0));
        let near = Rect::from_center_size(pos2(x, area.center().y), egui::vec2(10.0, area.height()));
        let name =
            law.speaker().with("middle-bar-changes", &[("year", &year.to_string()), ("what", &names.join("; "))]);
        let mark =
            ui.interact(near, ui.scope_id().with(("change", year)), Sense::hover()).on_hover_text(names.join("\n"));
        mark.widget_info(|| WidgetInfo::labeled(Role::Label, true, name.as_str()));
    }
}

/// Which part is what; a name and its colour are never parted.
fn legend_ui(ui: &mut Ui, law: &Context, totals: &[&Total]) {
    let sizes = &law.theme.sizes;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = sizes.line;
        for total in totals {
            let certainty = law.text(&format!("certainty-{}", total.id.certainty.word()));
            let what = law.speaker().total_name(total.id);
            let text = law.speaker().with("middle-legend", &[("what", &what), ("certainty", &certainty)]);
            let extend = egui::TextWrapMode::Extend;
            let words = egui::WidgetText::from(weak(ui, text));
            let galley = words.into_galley(ui, Some(extend), f32::INFINITY, egui::TextStyle::Small);
            let side = sizes.small * 0.8;
            if ui.available_size_before_wrap().x < side + galley.size().x + sizes.gap * 2.0 {
                ui.end_row();
            }
            let (swatch, _) = ui.allocate_exact_size(egui::Vec2::splat(side), Sense::hover());
            part_ui(ui.painter(), colour(ui, law, total), total.id.certainty, swatch);
            ui.add(Label::new(galley));
            ui.add_space(sizes.gap);
        }
    });
    ui.add_space(sizes.gap);
}

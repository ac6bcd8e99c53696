//! The timeline: months across, programmes down, each month its outcome; what the law tests above.

use crate::assess::{MonthResult, Outcome, ProgrammeResult};
use crate::gui::computed::everything::Computed;
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::views::overview::bars::{law_changes, part_ui};
use crate::gui::views::overview::programmes::in_order;
use crate::gui::views::timeline::curves::curves_ui;
use crate::gui::views::timeline::steps::steps_ui;
use crate::gui::widgets::shapes::{sign, strong, title_ui, weak};
use crate::law::Certainty;
use crate::quantity::Month;
use eframe::egui::accesskit::Role;
use eframe::egui::{
    self, Align2, Button, EventFilter, FontId, Key, Label, Margin, Modifiers, Rect, Response, RichText, ScrollArea,
    Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2,
};

/// The months shown and where they stand.
#[derive(Clone, Copy)]
pub struct Span {
    pub first: Month,
    pub months: usize,
    pub left: f32,
    pub width: f32,
}

impl Span {
    /// Where a month begins.
    pub fn x(&self, month: Month) -> f32 {
        self.left + month.since(self.first) as f32 * self.width / self.months.max(1) as f32
    }

    /// The month at a place, the first or the last where it lies outside.
    pub fn month_at(&self, x: f32) -> Month {
        let part = ((x - self.left) / self.width * self.months as f32).floor().max(0.0) as usize;
        self.first.plus(i32::try_from(part.min(self.months.saturating_sub(1))).unwrap_or(0))
    }

    pub fn end(&self) -> Month {
        self.first.plus(i32::try_from(self.months).unwrap_or(0))
    }

    /// The room from one month to another, as far as it is shown.
    pub fn room(&self, from: Month, end: Month, top: f32, bottom: f32) -> Option<Rect> {
        let (from, end) = (from.max(self.first), end.min(self.end()));
        (from < end).then(|| Rect::from_min_max(pos2(self.x(from), top), pos2(self.x(end), bottom)))
    }
}

/// Paints the view.
pub fn timeline_ui(
    ui: &mut Ui,
    margin: Margin,
    law: &Context,
    document: &mut Document,
    view: &mut View,
    live: &Computed,
) {
    let Some(good) = &live.good else { return };
    egui::Frame::new().inner_margin(Margin { bottom: 0, ..margin }).show(ui, |ui| zoom_ui(ui, law, view, good));
    ScrollArea::vertical().auto_shrink(false).id_salt(("timeline", view.opened)).show(ui, |ui| {
        egui::Frame::new().inner_margin(Margin { top: 0, ..margin }).show(ui, |ui| {
            let span = span(ui, law, view, good);
            let top = ui.cursor().top();
            axis_ui(ui, law, good, span);
            steps_ui(ui, law, document, view, good, span);
            curves_ui(ui, law, view, live, span);
            title_ui(ui, law, &law.text("timeline-programmes"));
            for result in in_order(good) {
                row_ui(ui, law, view, good, result, span);
            }
            let area = Rect::from_min_max(pos2(span.left, top), pos2(span.left + span.width, ui.cursor().top()));
            lines_ui(ui, law, view, good, span, area);
            legend_ui(ui, law);
        });
    });
}

/// How many months are shown, and which.
fn zoom_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures) {
    let all = good.inputs.months;
    ui.horizontal_wrapped(|ui| {
        for (zoom, id) in [(None, "timeline-all"), (Some(60), "timeline-five-years"), (Some(12), "timeline-year")] {
            if zoom.is_some_and(|zoom| zoom >= all) {
                continue;
            }
            let is_chosen = view.timeline.zoom == zoom;
            let text = if is_chosen { strong(law, law.text(id)) } else { RichText::new(law.text(id)) };
            if ui.add(Button::selectable(is_chosen, text)).clicked() {
                view.timeline.zoom = zoom;
            }
        }
        let Some(zoom) = view.timeline.zoom.filter(|zoom| *zoom < all) else {
            view.timeline.first = 0;
            return;
        };
        let last = all - zoom;
        let earlier = Button::new("◀").frame_when_inactive(false);
        let name = law.text("timeline-earlier");
        if ui.add_enabled(view.timeline.first > 0, earlier).accessible_name(name).clicked() {
            view.timeline.first = view.timeline.first.saturating_sub(zoom);
        }
        let later = Button::new("▶").frame_when_inactive(false);
        let name = law.text("timeline-later");
        if ui.add_enabled(view.timeline.first < last, later).accessible_name(name).clicked() {
            view.timeline.first += zoom;
        }
        view.timeline.first = view.timeline.first.min(last);
    });
    ui.add_space(law.theme.sizes.gap);
}

fn span(ui: &Ui, law: &Context, view: &View, good: &Figures) -> Span {
    let whole = ui.available_width();
    let names = (whole * 0.34).clamp(law.theme.sizes.month * 1.3, law.theme.sizes.left * 0.7);
    let months = view.timeline.zoom.unwrap_or(good.inputs.months).min(good.inputs.months);
    let first = good.inputs.from.plus(i32::try_from(view.timeline.first).unwrap_or(0));
    Span { first, months, left: ui.max_rect().left() + names, width: whole - names }
}

/// The years, and the months where they have room.
fn axis_ui(ui: &mut Ui, law: &Context, good: &Figures, span: Span) {
    let sizes = &law.theme.sizes;
    let (area, _) = ui.allocate_exact_size(vec2(ui.available_width(), sizes.line), Sense::hover());
    let font = FontId::proportional(sizes.small);
    let colour = ui.visuals().weak_text_color();
    let line = Stroke::new(1.0, law.theme.palette(ui).line.0);
    let month_width = span.width / span.months.max(1) as f32;
    let years: Vec<i32> = good.years();
    // Labels that would run into one another are left out.
    let every = (sizes.small * 3.2 / (month_width * 12.0)).ceil().max(1.0) as usize;
    for (place, year) in years.iter().enumerate() {
        let Some(room) = span.room(Month::new(*year, 1), Month::new(*year + 1, 1), area.top(), area.bottom()) else {
            continue;
        };
        ui.painter().vline(room.left(), area.y_range(), line);
        if month_width > sizes.small * 2.4 {
            for month in (1..=12).map(|month| Month::new(*year, month)).filter(|month| span.first <= *month) {
                let Some(room) = span.room(month, month.plus(1), area.top(), area.bottom()) else { continue };
                let text: String = law.words.text(&format!("month-{}", month.number()), &[]).chars().take(3).collect();
                ui.painter().text(room.center(), Align2::CENTER_CENTER, text, font.clone(), colour);
            }
        } else if place % every == 0 {
            let at = room.left_center() + Vec2::new(3.0, 0.0);
            ui.painter().text(at, Align2::LEFT_CENTER, year.to_string(), font.clone(), colour);
        }
    }
    if month_width > sizes.small * 2.4 {
        let at = pos2(ui.max_rect().left(), area.center().y);
        ui.painter().text(at, Align2::LEFT_CENTER, span.first.year().to_string(), font, colour);
    }
}

/// The name of a row beside its months, and the room of the months.
pub fn named_room(ui: &mut Ui, law: &Context, span: Span, height: f32, name: &str) -> Rect {
    let left = ui.max_rect().left();
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let names = Rect::from_min_max(pos2(left, row.top()), pos2(span.left - law.theme.sizes.gap, row.bottom()));
    let mut inside =
        ui.new_child(egui::UiBuilder::new().max_rect(names).layout(egui::Layout::left_to_right(egui::Align::Center)));
    inside.add(Label::new(name).truncate().selectable(false)).on_hover_text(name);
    Rect::from_min_max(pos2(span.left, row.top() + 2.0), pos2(span.left + span.width, row.bottom() - 2.0))
}

/// A programme: its months as runs of one outcome each.
fn row_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures, result: &ProgrammeResult, span: Span) {
    let speaker = law.speaker();
    let title = speaker.programme(result.programme);
    let room = named_room(ui, law, span, law.theme.sizes.row, &title);
    let runs = runs(good, result);
    for run in &runs {
        if let Some(part) = span.room(run.from, run.end, room.top(), room.bottom()) {
            run_ui(ui, law, result, run.outcome, part);
        }
    }
    let told: Vec<String> = runs.iter().map(|run| run_text(law, run)).collect();
    let name = speaker.with("timeline-row", &[("programme", &title), ("runs", &told.join("; "))]);
    let response = ui.interact(room, ui.scope_id().with(("months", result.programme)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
    let subject = Subject::Programme(result.programme);
    let shown = match (view.subject == Some(subject), view.period) {
        (true, Period::Month(month)) => Some(month),
        _ => None,
    };
    if let Some(month) = moved_by_key(ui, &response, shown.unwrap_or(span.first)) {
        let last = good.inputs.end().plus(-1);
        view.look_at(subject, Period::Month(month.clamp(good.inputs.from, last)));
    }
    let pointed = response.hover_pos().map(|at| span.month_at(at.x));
    if response.clicked() {
        view.look_at(subject, Period::Month(pointed.or(shown).unwrap_or(span.first)));
    }
    if let Some(month) = pointed {
        response.on_hover_text(month_text(law, good, result, month));
    }
}

/// The month that an arrow leads to from another.
pub fn moved_by_key(ui: &Ui, response: &Response, from: Month) -> Option<Month> {
    if !response.has_focus() {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    match (pressed(Key::ArrowLeft), pressed(Key::ArrowRight)) {
        (true, false) => Some(from.plus(-1)),
        (false, true) => Some(from.plus(1)),
        _ => None,
    }
}

/// Months on end with one outcome.
struct Run {
    from: Month,
    end: Month,
    outcome: Outcome,
}

fn runs(good: &Figures, result: &ProgrammeResult) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (month, found) in good.months().zip(&result.months) {
        match runs.last_mut() {
            Some(last) if last.outcome == found.outcome => last.end = month.plus(1),
            _ => runs.push(Run { from: month, end: month.plus(1), outcome: found.outcome }),
        }
    }
    runs
}

fn run_text(law: &Context, run: &Run) -> String {
    let (first, last) = (law.words.month(run.from), law.words.month(run.end.plus(-1)));
    let outcome = law.text(&format!("outcome-{}", run.outcome.word()));
    law.speaker().with("timeline-run", &[("outcome", &outcome), ("first", &first), ("last", &last)])
}

fn month_text(law: &Context, good: &Figures, result: &ProgrammeResult, month: Month) -> String {
    let MonthResult { outcome, amount } = good.in_period(result.programme, Period::Month(month));
    let outcome = law.text(&format!("outcome-{}", outcome.word()));
    let amount = amount.map(|amount| law.speaker().amount(amount, good.assessment.currency)).unwrap_or_default();
    let args = [("month", law.words.month(month)), ("outcome", outcome), ("amount", amount)];
    law.speaker().with("timeline-month", &args.each_ref().map(|(name, value)| (*name, value.as_str())))
}

/// A run by its outcome: by right full, at most an outline, refused a line, open questions dotted.
fn run_ui(ui: &Ui, law: &Context, result: &ProgrammeResult, outcome: Outcome, part: Rect) {
    let palette = law.theme.palette(ui);
    let painter = ui.painter();
    let inside = part.shrink2(vec2(if part.width() > 6.0 { 1.0 } else { 0.0 }, 3.0));
    match outcome {
        Outcome::Granted => {
            let colour = if result.amount.unwrap_or(0) < 0 { palette.bad.0 } else { palette.accent.0 };
            let certainty = if result.amount.is_none() { Certainty::AtMost } else { result.certainty };
            part_ui(painter, colour, certainty, inside);
        }
        Outcome::Refused => {
            painter.hline(inside.x_range(), inside.center().y, Stroke::new(1.0, palette.weak.0));
        }
        Outcome::Unknown | Outcome::LawUnknown => {
            let ends = [inside.left_center(), inside.right_center()];
            painter.extend(Shape::dashed_line(&ends, Stroke::new(1.5, palette.warn.0), 2.0, 3.0));
        }
        Outcome::NotInForce => return,
    }
    let is_full = outcome == Outcome::Granted && result.certainty == Certainty::ByRight && result.amount.is_some();
    if part.width() > law.theme.sizes.small * 1.6 && !is_full {
        let colour = crate::gui::widgets::shapes::sign_colour(ui, law, outcome);
        let font = FontId::proportional(law.theme.sizes.small);
        let at = Rect::from_center_size(part.center(), Vec2::splat(law.theme.sizes.small * 1.2));
        painter.rect_filled(at, 0.0, palette.middle.0);
        painter.text(at.center(), Align2::CENTER_CENTER, sign(outcome), font, colour);
    }
}

/// The month chosen, and the days on which the law changes, across all rows.
fn lines_ui(ui: &mut Ui, law: &Context, view: &View, good: &Figures, span: Span, area: Rect) {
    if let Period::Month(month) = view.period
        && let Some(room) = span.room(month, month.plus(1), area.top(), area.bottom())
    {
        let stroke = Stroke::new(1.0, law.theme.palette(ui).text.0);
        ui.painter().rect_stroke(room.expand2(vec2(1.0, 0.0)), 2.0, stroke, egui::StrokeKind::Outside);
    }
    for (date, names) in law_changes(law, good) {
        let month = Month::of(date);
        if month < span.first || month >= span.end() {
            continue;
        }
        let x = span.x(month);
        let stroke = Stroke::new(1.0, law.theme.palette(ui).warn.0);
        ui.painter().extend(Shape::dashed_line(&[pos2(x, area.top()), pos2(x, area.bottom())], stroke, 4.0, 3.0));
        let near = Rect::from_center_size(pos2(x, area.top() + 6.0), vec2(10.0, 12.0));
        ui.painter().circle_filled(near.center(), 3.5, law.theme.palette(ui).warn.0);
        let date = law.words.date(date);
        let told = law.speaker().with("timeline-change", &[("date", &date), ("what", &names.join("; "))]);
        let mark = ui.interact(near, ui.scope_id().with(("law", date)), Sense::hover()).on_hover_text(told.as_str());
        mark.widget_info(|| WidgetInfo::labeled(Role::Label, true, told.as_str()));
    }
}

/// What the signs mean.
fn legend_ui(ui: &mut Ui, law: &Context) {
    ui.add_space(law.theme.sizes.gap * 2.0);
    ui.add(Label::new(weak(ui, law.text("timeline-legend"))).wrap());
}

//! The dated answers of the timeline: a step line for each question with several, whose steps are
//! moved by dragging or by the arrows, and what that does to the money.

use crate::assess::difference;
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::timeline::Moving;
use crate::gui::state::view::View;
use crate::gui::views::timeline::page::{Span, moved_by_key, named_room};
use crate::gui::widgets::shapes::weak;
use crate::law::{Fact, FactId, FactKind};
use crate::plan::{Datum, parse_answer};
use crate::quantity::{Exact, Month, Placed};
use eframe::egui::accesskit::Role;
use eframe::egui::emath::Rangef;
use eframe::egui::{CursorIcon, Label, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

/// One dated answer, as far as it can be read.
struct Step {
    row: usize,
    month: Month,
    value: Exact,
    text: String,
}

/// Paints a lane for each question whose number changes in time.
pub fn steps_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View, good: &Figures, span: Span) {
    for (id, fact) in law.book.facts.enumerated() {
        let steps = steps(law, document, (id, fact));
        if steps.len() > 1 {
            lane_ui(ui, law, document, view, good, (id, fact, &steps), span);
        }
    }
}

fn steps(law: &Context, document: &Document, (id, fact): (FactId, &Fact)) -> Vec<Step> {
    if matches!(fact.kind, FactKind::Costs | FactKind::Date | FactKind::Choice(_) | FactKind::YesNo) {
        return Vec::new();
    }
    let answers = document.variant().and_then(|variant| variant.answers.get(fact.id.as_str()));
    let read = answers.into_iter().flatten().enumerate().filter_map(|(row, answer)| {
        let datum = parse_answer(fact, &answer.value).ok()?;
        let value = match datum {
            Datum::Number(number) => number,
            Datum::Money(money) => Exact::whole(money.minor),
            Datum::Option(_) | Datum::Date(_) => return None,
        };
        let month = Month::parse(&answer.month).ok()?;
        Some(Step { row, month, value, text: law.speaker().datum(id, datum) })
    });
    read.collect()
}

fn lane_ui(
    ui: &mut Ui,
    law: &Context,
    document: &mut Document,
    view: &mut View,
    good: &Figures,
    (id, fact, steps): (FactId, &Fact, &[Step]),
    span: Span,
) {
    let name = law.speaker().fact(id);
    let room = named_room(ui, law, span, law.theme.sizes.row * 2.0, &name);
    let most = steps.iter().map(|step| step.value).max().unwrap_or(Exact::ZERO);
    let height = |value: Exact| {
        let part = value.over(most).map_or(0.0, share_of_one);
        room.bottom() - 3.0 - part * (room.height() - law.theme.sizes.line)
    };
    let stroke = Stroke::new(1.5, law.theme.palette(ui).accent.0);
    let mut below = None;
    for (place, step) in steps.iter().enumerate() {
        let end = steps.get(place + 1).map_or(good.inputs.end(), |next| next.month);
        if let Some(part) = span.room(step.month, end, room.top(), room.bottom()) {
            let y = height(step.value);
            ui.painter().hline(part.x_range(), y, stroke);
            if let Some(below) = below.filter(|_| step.month >= span.first) {
                ui.painter().vline(part.left(), Rangef::new(y, below), stroke);
            }
            below = Some(y);
            let text = step.text.as_str();
            let font = eframe::egui::FontId::proportional(law.theme.sizes.small);
            let galley = ui.painter().layout_no_wrap(text.to_owned(), font, law.theme.palette(ui).text.0);
            if galley.size().x + 6.0 < part.width() {
                let at = pos2(part.left() + 6.0, y - galley.size().y - 1.0);
                ui.painter().galley(at, galley, law.theme.palette(ui).text.0);
            }
        }
        if place > 0 && (span.first..span.end()).contains(&step.month) {
            let at = pos2(span.x(step.month), height(step.value));
            handle_ui(ui, law, document, view, good, (id, fact, steps, place), (span, at));
        }
    }
    moved_ui(ui, law, view, good, id);
}

/// A number from zero to one as a place on the screen.
fn share_of_one(value: Exact) -> f32 {
    let thousandths = value.times(Exact::whole(1000)).map_or(0, |value| value.rounded());
    thousandths.clamp(0, 1000) as f32 / 1000.0
}

/// What takes hold of a step: its month moves between those of its neighbours.
fn handle_ui(
    ui: &mut Ui,
    law: &Context,
    document: &mut Document,
    view: &mut View,
    good: &Figures,
    (id, fact, steps, place): (FactId, &Fact, &[Step], usize),
    (span, at): (Span, Pos2),
) {
    let Some(step) = steps.get(place) else { return };
    let near = Rect::from_center_size(at, Vec2::splat(16.0));
    let response = ui.interact(near, ui.scope_id().with(("step", id, step.row)), Sense::click_and_drag());
    let (question, month) = (law.speaker().fact(id), law.words.month(step.month));
    let args = [("fact", question.as_str()), ("value", step.text.as_str()), ("month", month.as_str())];
    let told = law.speaker().with("timeline-step", &args);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, told.as_str()));
    let palette = law.theme.palette(ui);
    let size = if response.hovered() || response.dragged() || response.has_focus() { 6.0 } else { 4.5 };
    ui.painter().circle(at, size, palette.middle.0, Stroke::new(2.0, palette.accent.0));
    if response.drag_started() || response.gained_focus() {
        document.pause();
        view.timeline.moving = Some(Moving { fact: id, row: step.row, before: good.assessment.clone() });
    }
    let wanted = match response.interact_pointer_pos().filter(|_| response.dragged()) {
        // The nearest beginning of a month.
        Some(pointer) => Some(span.month_at(pointer.x + span.width / span.months.max(1) as f32 / 2.0)),
        None => moved_by_key(ui, &response, step.month),
    };
    let least = steps.get(place - 1).map_or(good.inputs.from, |before| before.month.plus(1));
    let last = steps.get(place + 1).map_or(good.inputs.end(), |after| after.month).plus(-1);
    if let Some(wanted) = wanted.map(|wanted| wanted.max(least).min(last.max(least)))
        && wanted != step.month
    {
        let (key, row) = (format!("step:{}:{}", fact.id, step.row), step.row);
        document.typed_in_variant(&key, |variant| {
            let answers = variant.answers.get_mut(fact.id.as_str());
            if let Some(answer) = answers.and_then(|answers| answers.get_mut(row)) {
                answer.month = Placed::from(wanted.to_string());
            }
        });
        if !response.dragged() {
            document.pause();
        }
    }
    if response.drag_stopped() {
        document.pause();
    }
    let is_held = response.dragged() || response.has_focus();
    let is_this = |moving: &Moving| moving.fact == id && moving.row == step.row;
    if !is_held && view.timeline.moving.as_ref().is_some_and(is_this) {
        view.timeline.moving = None;
    }
    response.on_hover_cursor(CursorIcon::ResizeHorizontal).on_hover_text(told);
}

/// What the money does while a step of this question is moved.
fn moved_ui(ui: &mut Ui, law: &Context, view: &View, good: &Figures, id: FactId) {
    let Some(moving) = view.timeline.moving.as_ref().filter(|moving| moving.fact == id) else { return };
    let (before, now) = (&moving.before, &good.assessment);
    let gone = before.totals.iter().filter(|total| now.total(total.id).is_none());
    let changes = now.totals.iter().chain(gone).filter_map(|total| {
        let more = difference(before, now, |result| result.total() == total.id);
        let amount = law.speaker().signed_sum(&more, now.currency);
        let what = law.speaker().total_name(total.id);
        (more.amount != 0).then(|| law.speaker().with("middle-total", &[("what", &what), ("amount", &amount)]))
    });
    let changes: Vec<String> = changes.collect();
    let text = if changes.is_empty() { law.text("timeline-moved-nothing") } else { changes.join(" · ") };
    ui.add(Label::new(weak(ui, text)).wrap());
}

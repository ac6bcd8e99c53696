//! The curves of the timeline: what the conditions of the programme looked at measure, and the
//! threshold that the law sets for it, month by month.

use crate::assess::{Threshold, Value, Whose};
use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::views::timeline::page::{Span, named_room};
use crate::gui::widgets::shapes::title_ui;
use crate::quantity::Exact;
use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, RichText, Sense, Shape, Stroke, Ui, WidgetInfo, pos2};

/// More thresholds than this are shown on demand.
const FEW: usize = 3;

/// Paints a curve for each threshold of the programme at the right.
pub fn curves_ui(ui: &mut Ui, law: &Context, view: &mut View, live: &Computed, span: Span) {
    let Some(detail) = &live.detail else { return };
    let Subject::Programme(programme) = detail.subject else { return };
    let mut drawn: Vec<&Threshold> = detail.thresholds.iter().filter(|threshold| most(threshold).is_some()).collect();
    // Conditions come first; what only shapes an amount waits until it is asked for.
    let few = drawn.iter().filter(|threshold| is_condition(threshold)).count().clamp(1, FEW);
    let has_more = drawn.len() > few;
    if !view.timeline.shows_all_curves {
        drawn.truncate(few);
    }
    if drawn.is_empty() {
        return;
    }
    let name = law.speaker().programme(programme);
    title_ui(ui, law, &law.speaker().with("timeline-thresholds", &[("programme", &name)]));
    for threshold in drawn {
        curve_ui(ui, law, threshold, span);
    }
    if has_more {
        ui.checkbox(&mut view.timeline.shows_all_curves, RichText::new(law.text("timeline-all-thresholds")).small());
    }
}

fn is_condition(threshold: &&Threshold) -> bool {
    matches!(threshold.whose, Whose::Condition(_))
}

/// The largest number that is measured or asked for; `None` where there is no number.
fn most(threshold: &Threshold) -> Option<Exact> {
    let numbers = threshold.runs.iter().flat_map(|run| [run.value, run.threshold]);
    numbers.filter_map(Value::number).max().filter(|most| *most > Exact::ZERO)
}

fn curve_ui(ui: &mut Ui, law: &Context, threshold: &Threshold, span: Span) {
    let Some(most) = most(threshold) else { return };
    let speaker = law.speaker();
    let name = speaker.headroom_name(threshold);
    let room = named_room(ui, law, span, law.theme.sizes.row * 1.6, &name);
    let palette = law.theme.palette(ui);
    let y = |number: Exact| {
        let part = number.times(Exact::whole(1000)).and_then(|number| number.over(most));
        let part = part.map_or(0, |part| part.rounded()).clamp(0, 1000) as f32 / 1000.0;
        room.bottom() - 2.0 - part * (room.height() - 6.0)
    };
    let mut told = Vec::new();
    for run in &threshold.runs {
        let Some(part) = span.room(run.first, run.end(), room.top(), room.bottom()) else { continue };
        if let Some(limit) = run.threshold.number() {
            let ends = [pos2(part.left(), y(limit)), pos2(part.right(), y(limit))];
            ui.painter().extend(Shape::dashed_line(&ends, Stroke::new(1.2, palette.warn.0), 4.0, 3.0));
        }
        if let Some(value) = run.value.number() {
            let fails = is_condition(&threshold) && run.holds == Value::Truth(false);
            let colour = if fails { palette.bad.0 } else { palette.accent.0 };
            ui.painter().hline(part.x_range(), y(value), Stroke::new(2.0, colour));
        }
        told.push((run, part));
    }
    for (place, (run, part)) in told.into_iter().enumerate() {
        let distance = speaker.headroom_distance(threshold, run);
        let [value, limit] = speaker.headroom_values(threshold, run);
        let then = speaker.with("headroom-then", &[("distance", &distance), ("value", &value), ("threshold", &limit)]);
        let months = [law.words.month(run.first), law.words.month(run.end().plus(-1))];
        let [first, last] = months.each_ref().map(String::as_str);
        let args = [("name", name.as_str()), ("first", first), ("last", last), ("then", then.as_str())];
        let text = speaker.with("timeline-headroom", &args);
        let id = ui.scope_id().with(("curve", room.top().to_bits(), place));
        let wide = Rect::from_min_max(part.min, pos2(part.right().max(part.left() + 3.0), part.bottom()));
        let response = ui.interact(wide, id, Sense::hover()).on_hover_text(text.as_str());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text.as_str()));
    }
}

//! The programmes, grouped by what they come to.

use crate::assess::{Lack, Outcome, ProgrammeResult};
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{apart_ui, indented_ui, row_ui, sign, sign_colour, strong, title_ui, weak};
use crate::law::{Certainty, Kind};
use eframe::egui::{self, Label, RichText, Ui};
use std::cmp::Reverse;

/// The order of reading: what is had, what is not, what is open.
const ORDER: [Outcome; 5] =
    [Outcome::Granted, Outcome::Refused, Outcome::Unknown, Outcome::LawUnknown, Outcome::NotInForce];

/// Paints all programmes, by outcome and then by weight; those out of sight only take their room
/// where nobody listens.
pub fn programmes_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures) {
    let is_read = ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |_| ()).is_some();
    let mut heights = std::mem::take(&mut view.programme_heights);
    heights.begin(ui.available_width(), good.assessment.programmes.len());
    for found in in_order(good).chunk_by(|one, other| one.outcome == other.outcome) {
        let Some(first) = found.first() else { continue };
        title_ui(ui, law, &law.text(&format!("middle-outcome-{}", first.outcome.word())));
        for result in found {
            heights.paint(ui, result.programme.index(), is_read, |ui| programme_ui(ui, law, view, good, result));
        }
        heights.end(ui);
    }
    view.programme_heights = heights;
}

/// All programmes by outcome, then by weight.
pub fn in_order(good: &Figures) -> Vec<&ProgrammeResult> {
    let place = |result: &ProgrammeResult| ORDER.iter().position(|outcome| *outcome == result.outcome);
    let mut all: Vec<&ProgrammeResult> = good.assessment.programmes.iter().collect();
    all.sort_by_key(|result| (place(result), weight(result)));
    all
}

/// What is sure and large comes first; services, which are no money, last.
fn weight(result: &ProgrammeResult) -> (bool, Certainty, Reverse<u128>) {
    (result.amount.is_none(), result.certainty, Reverse(result.amount.unwrap_or(0).unsigned_abs()))
}

fn programme_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures, result: &ProgrammeResult) {
    let speaker = law.speaker();
    let title = speaker.programme(result.programme);
    let value = value(law, good, result);
    let below = below(law, good, result);
    let subject = Subject::Programme(result.programme);
    let name = law.speaker().with("middle-programme", &[("name", &title), ("value", &value)]);
    let is_chosen = view.subject == Some(subject);
    let row = row_ui(ui, law, ("programme", result.programme), &name, is_chosen, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        apart_ui(
            ui,
            |ui| {
                sign_ui(ui, law, result.outcome);
                ui.add(Label::new(title.as_str()).wrap());
            },
            |ui| {
                // What was not granted stands under its outcome's title; the name gets the room.
                if result.outcome != Outcome::Granted && result.amount.is_none() {
                    return;
                }
                let text = match result.amount {
                    Some(_) => strong(law, value.as_str()),
                    None => RichText::new(value.as_str()).color(law.theme.palette(ui).weak.0),
                };
                ui.label(text);
            },
        );
        for line in below {
            let start = law.theme.sizes.small * 1.2 + ui.spacing().item_spacing.x;
            indented_ui(ui, start, |ui| {
                ui.add(Label::new(weak(ui, line)).wrap());
            });
        }
    });
    if row.clicked() {
        view.look_at(subject, view.period);
    }
}

/// The outcome's sign, in a column of its own.
pub fn sign_ui(ui: &mut Ui, law: &Context, outcome: Outcome) {
    let text = strong(law, sign(outcome)).color(sign_colour(ui, law, outcome));
    let size = egui::vec2(law.theme.sizes.small * 1.2, law.theme.sizes.line);
    ui.allocate_ui_with_layout(size, egui::Layout::left_to_right(egui::Align::TOP), |ui| {
        ui.set_width(size.x);
        ui.label(text);
    });
}

/// What stands at the right: an amount where there is one, else what the outcome means.
fn value(law: &Context, good: &Figures, result: &ProgrammeResult) -> String {
    match (result.amount, result.outcome) {
        (Some(_), _) => law.speaker().result_amount(result, good.assessment.currency).unwrap_or_default(),
        (None, Outcome::Granted) if result.kind == Kind::Service => law.text("value-service"),
        (None, outcome) => law.text(&format!("outcome-{}", outcome.word())),
    }
}

/// Certainty and range, or the reason why not.
fn below(law: &Context, good: &Figures, result: &ProgrammeResult) -> Vec<String> {
    let speaker = law.speaker();
    let mut lines = Vec::new();
    match result.outcome {
        Outcome::Granted => {
            let certainty = law.text(&format!("certainty-{}", result.certainty.word()));
            let what = law.text(&format!("kind-{}", result.kind.word()));
            let months = result.months.iter().filter(|month| month.outcome == Outcome::Granted).count();
            let months = speaker.counted(crate::quantity::Exact::whole(months as i128), "month");
            let args = [("certainty", certainty.as_str()), ("kind", what.as_str()), ("months", months.as_str())];
            lines.push(speaker.with("middle-granted", &args));
            lines.extend(bounds(law, good, result));
        }
        Outcome::Refused => {
            if let Some(unmet) = result.unmet.first() {
                let condition = speaker.condition(result.programme, &unmet.condition);
                lines.push(speaker.with("middle-unmet", &[("condition", &condition)]));
            }
            lines.extend(bounds(law, good, result));
        }
        Outcome::Unknown => {
            let facts: Vec<String> = result.needs.iter().map(|fact| speaker.fact(*fact)).collect();
            lines.push(speaker.with("middle-needs", &[("facts", &facts.join(", "))]));
        }
        Outcome::LawUnknown => lines.push(law.text("middle-law-silent")),
        Outcome::NotInForce => {}
    }
    lines
}

/// Low and high, where the readings of the law make a difference.
pub fn bounds(law: &Context, good: &Figures, result: &ProgrammeResult) -> Option<String> {
    let (low, high) = (result.bounds.low?, result.bounds.high?);
    if low == high && result.amount == Some(low) {
        return None;
    }
    let speaker = law.speaker();
    let currency = good.assessment.currency;
    let (low, high) = (speaker.amount(low, currency), speaker.amount(high, currency));
    let id = if result.lack() == Lack::Nothing { "middle-bounds" } else { "middle-bounds-known" };
    Some(speaker.with(id, &[("low", &low), ("high", &high)]))
}

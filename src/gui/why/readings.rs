//! The open questions of law that a programme rests on, as switches, and what each option is worth.

use crate::assess::Outcome;
use crate::gui::computed::detail::{Detail, ReadingWorth};
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::why::derivation::citation_ui;
use crate::gui::widgets::shapes::{apart_ui, row_ui, strong, title_ui, weak};
use crate::law::{Reading, ReadingId};
use crate::quantity::Placed;
use eframe::egui::{self, Label, Sense, Stroke, Ui};

/// Paints every open question of the programme shown.
pub fn readings_ui(ui: &mut Ui, law: &Context, document: &mut Document, good: &Figures, detail: &Detail) {
    if detail.readings.is_empty() {
        return;
    }
    title_ui(ui, law, &law.text("right-readings"));
    ui.add(Label::new(weak(ui, law.text("right-readings-help"))).wrap());
    for worth in &detail.readings {
        let Some(reading) = law.book.readings.get(worth.reading) else { continue };
        ui.add_space(law.theme.sizes.gap * 2.0);
        ui.add(Label::new(strong(law, law.speaker().reading(worth.reading))).wrap());
        for option in 0..worth.options.len() {
            option_ui(ui, law, document, good, worth, reading, option);
        }
    }
}

fn option_ui(
    ui: &mut Ui,
    law: &Context,
    document: &mut Document,
    good: &Figures,
    worth: &ReadingWorth,
    reading: &Reading,
    option: usize,
) {
    let speaker = law.speaker();
    let is_chosen = option == worth.chosen;
    let words = speaker.reading_option(worth.reading, option);
    let value = match worth.options.get(option) {
        Some((_, Some(amount), lack)) => speaker.of_months(*amount, *lack, good.assessment.currency),
        Some((outcome, None, _)) => law.text(&format!("outcome-{}", outcome.word())),
        None => law.text(&format!("outcome-{}", Outcome::Unknown.word())),
    };
    let question = speaker.reading(worth.reading);
    let name = speaker.with("right-option", &[("question", &question), ("option", &words), ("worth", &value)]);
    let row = row_ui(ui, law, ("option", worth.reading, option), &name, is_chosen, |ui| {
        apart_ui(
            ui,
            |ui| {
                dot_ui(ui, law, is_chosen);
                ui.add(Label::new(words.as_str()).wrap());
            },
            |ui| {
                ui.label(value.as_str());
            },
        );
        if is_chosen {
            said_ui(ui, law, worth.reading, reading, option);
        }
    });
    if row.clicked()
        && !is_chosen
        && let Some(known) = reading.options.get(option)
    {
        let (id, chosen) = (Placed::from(reading.id.as_str()), Placed::from(known.id.as_str()));
        document.change_variant(|variant| {
            variant.readings.insert(id, chosen);
        });
    }
}

/// What the source of the option chosen says.
fn said_ui(ui: &mut Ui, law: &Context, id: ReadingId, reading: &Reading, option: usize) {
    let Some(known) = reading.options.get(option) else { return };
    ui.push_id((id, option), |ui| {
        if let Some(says) = law.words.attribute(&format!("reading-{}-{}", reading.id, known.id), "says", &[]) {
            ui.add(Label::new(weak(ui, says)).wrap());
        }
        citation_ui(ui, law, known.citation);
    });
}

/// A round mark, filled where the option is the one chosen.
fn dot_ui(ui: &mut Ui, law: &Context, is_chosen: bool) {
    let (size, line) = (law.theme.sizes.small, law.theme.sizes.line);
    let (rect, _) = ui.allocate_exact_size(egui::vec2(size, line), Sense::hover());
    let palette = law.theme.palette(ui);
    let colour = if is_chosen { palette.accent.0 } else { palette.weak.0 };
    ui.painter().circle_stroke(rect.center(), size * 0.42, Stroke::new(1.2, colour));
    if is_chosen {
        ui.painter().circle_filled(rect.center(), size * 0.22, colour);
    }
}

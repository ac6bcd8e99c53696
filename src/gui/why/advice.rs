//! What would grant what is refused, shown at the right and at the bottom, applied by a click.

use crate::assess::Outcome;
use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::form::edits::apply;
use crate::gui::state::document::Document;
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{link_button, progress_bar, strong, title_ui, weak};
use crate::law::ProgrammeId;
use crate::report::stuck_text;
use eframe::egui::{Label, Ui};

/// Changes shown for one programme.
const MOST: usize = 3;

/// Paints, below the derivation of a programme that is not granted, what would grant it.
pub fn advice_ui(ui: &mut Ui, law: &Context, document: &mut Document, live: &Computed, programme: ProgrammeId) {
    let Some(good) = live.good.as_ref().filter(|_| live.is_current && live.advising.is_on) else { return };
    let is_open = |outcome| matches!(outcome, Outcome::Refused | Outcome::Unknown);
    if !good.result(programme).is_some_and(|result| is_open(result.outcome)) {
        return;
    }
    let speaker = law.speaker();
    title_ui(ui, law, &law.text("advice-title"));
    let Some(advised) = live.advising.of(programme) else {
        ui.label(weak(ui, law.text("advice-searching")));
        ui.add(progress_bar(live.advising.progress(programme)));
        return;
    };
    if advised.offers.is_empty() {
        ui.add(Label::new(weak(ui, stuck_text(advised, &speaker))).wrap());
    }
    for (place, offer) in advised.offers.iter().take(MOST).enumerate() {
        let way = speaker.way(offer);
        ui.push_id(("advice", place), |ui| {
            ui.add(Label::new(strong(law, way.as_str())).wrap());
            for line in speaker.offered(offer, good.assessment.currency) {
                ui.add(Label::new(weak(ui, line)).wrap());
            }
            let name = speaker.with("advice-apply-to", &[("way", &way)]);
            if ui.add(link_button(ui, law, law.text("advice-apply"))).accessible_name(name).clicked() {
                apply(law, document, &good.inputs, &offer.way.edits);
            }
            ui.add_space(law.theme.sizes.gap);
        });
    }
}

/// Paints at the bottom the change that leaves most; a click shows the programme that it grants.
pub fn next_step_ui(ui: &mut Ui, law: &Context, view: &mut View, live: &Computed) {
    let Some(good) = live.good.as_ref().filter(|_| live.is_current) else { return };
    let Some((programme, offer, left)) = live.advising.best(good) else { return };
    let speaker = law.speaker();
    let amount = speaker.total(left, &offer.effect.lacking, good.assessment.currency);
    let text = speaker.with("advice-next", &[("way", &speaker.way(offer)), ("amount", &amount)]);
    if ui.add(link_button(ui, law, text).small().truncate()).clicked() {
        view.look_at(Subject::Programme(programme), Period::Plan);
    }
}

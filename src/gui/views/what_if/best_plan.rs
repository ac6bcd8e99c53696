//! The best plan: what may change is marked, and what the search found is shown and applied.

use crate::advise::{Values, Weighed, lever};
use crate::explain::typed_answer;
use crate::gui::computed::best_plan::{choice, marked};
use crate::gui::computed::everything::Computed;
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::form::edits::apply;
use crate::gui::state::document::Document;
use crate::gui::state::may_change::MayChange;
use crate::gui::state::view::View;
use crate::gui::widgets::field::Field;
use crate::gui::widgets::shapes::{
    indented_ui, link_button, main_button, progress_bar, remove_ui, strong, title_ui, weak,
};
use crate::plan::{Datum, parse_answer};
use crate::quantity::Month;
use crate::report::best_lines;
use eframe::egui::{ComboBox, Id, Label, RichText, Ui};

/// Paints what may change, and the best plan once it was found.
pub fn best_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View, live: &Computed) {
    let Some(good) = &live.good else { return };
    title_ui(ui, law, &law.text("best-title"));
    ui.add(Label::new(weak(ui, law.text("best-intro"))).wrap());
    let mut removed = None;
    for place in 0..view.what_if.may_change.len() {
        let Some(mut one) = view.what_if.may_change.get(place).cloned() else { continue };
        ui.push_id(("may change", place), |ui| {
            if may_change_ui(ui, law, good, &mut one, place) {
                removed = Some(place);
            }
        });
        if let Some(kept) = view.what_if.may_change.get_mut(place) {
            *kept = one;
        }
    }
    if let Some(place) = removed {
        view.what_if.may_change.remove(place);
    }
    add_ui(ui, law, view, good);
    let is_ready = view.what_if.may_change.iter().all(|one| choice(&law.book, &good.inputs, one).is_some());
    let is_ready = is_ready && !view.what_if.may_change.is_empty() && live.is_current;
    ui.horizontal(|ui| {
        if live.best.is_running() {
            view.what_if.stops_best = ui.button(law.text("best-stop")).clicked();
            ui.add(progress_bar(live.best.progress as f32 / 100.0));
        } else if ui.add_enabled(is_ready, main_button(ui, law, law.text("best-find"))).clicked() {
            view.what_if.seeks_best = true;
        }
    });
    match &live.best.found {
        Some(Ok(weighed)) => found_ui(ui, law, document, good, weighed),
        Some(Err(problem)) => {
            ui.label(law.mistake(problem));
        }
        None => {}
    }
}

/// One answer that may change; whether it is to be taken away.
fn may_change_ui(ui: &mut Ui, law: &Context, good: &Figures, one: &mut MayChange, place: usize) -> bool {
    let question = law.speaker().fact(one.fact);
    ui.add(Label::new(question.as_str()).wrap());
    let mut is_removed = false;
    ui.horizontal_wrapped(|ui| {
        let lever = lever(&law.book, &good.inputs, one.fact, one.from);
        from_ui(ui, law, good, one, &question);
        match (lever.map(|lever| lever.values), law.book.facts.find(one.fact)) {
            (Some(Values::Numbers { .. }), Some(_)) => {
                end_ui(ui, law, one, (&question, place), false);
                end_ui(ui, law, one, (&question, place), true);
            }
            _ => {
                ui.label(weak(ui, law.text("best-any")));
            }
        }
        let name = law.speaker().with("best-remove", &[("fact", &question), ("month", &law.words.month(one.from))]);
        is_removed = remove_ui(ui, law, &name).clicked();
    });
    is_removed
}

/// The month from which it may change: each quarter of the plan, and the one it stands at.
fn from_ui(ui: &mut Ui, law: &Context, good: &Figures, one: &mut MayChange, question: &str) {
    let is_whole =
        lever(&law.book, &good.inputs, one.fact, good.inputs.end()).is_none_or(|last| last.from == good.inputs.from);
    if is_whole {
        return;
    }
    let months = (0..good.inputs.months).filter_map(|offset| Some(good.inputs.from.plus(i32::try_from(offset).ok()?)));
    let now = Month::of(law.today());
    let chosen = one.from;
    let offered = months.filter(|month| *month >= now && (month.number() % 3 == 1 || [now, chosen].contains(month)));
    let combo = ComboBox::from_id_salt("from").selected_text(law.words.month(one.from));
    let made = combo.show_ui(ui, |ui| {
        for month in offered {
            ui.selectable_value(&mut one.from, month, law.words.month(month));
        }
    });
    made.response.accessible_name(law.speaker().with("best-from", &[("fact", question)]));
}

fn end_ui(ui: &mut Ui, law: &Context, one: &mut MayChange, (question, place): (&str, usize), is_high: bool) {
    let Some(fact) = law.book.facts.find(one.fact) else { return };
    let month = law.words.month(one.from);
    let id = if is_high { "best-high" } else { "best-low" };
    let name = law.speaker().with(id, &[("fact", question), ("month", &month)]);
    let [low, high] = &mut one.ends;
    let text = if is_high { high } else { low };
    let read = parse_answer(fact, text);
    let currency = match read {
        Ok(Datum::Money(money)) => money.currency,
        _ => law.book.currency,
    };
    let field = Field {
        id: Id::unique(("best end", place, is_high)),
        name: &name,
        text: text.as_str(),
        shown: read.as_ref().ok().map(|value| law.speaker().datum(one.fact, *value)),
        hint: String::new(),
        width: law.theme.sizes.value * 0.9,
        is_wrong: read.is_err(),
        is_number: true,
        understand: &|text| typed_answer(&law.words, fact, text, currency),
    };
    if let (Some(typed), _) = field.ui(ui, law) {
        *text = typed;
    }
}

/// Another answer that may change.
fn add_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures) {
    let name = law.text("best-add");
    let combo = ComboBox::from_id_salt("may change").selected_text(name.as_str()).width(law.theme.sizes.left * 0.7);
    let made = combo.height(law.theme.sizes.dialog).show_ui(ui, |ui| {
        for fact in law.book.facts.ids() {
            let from = Month::of(law.today());
            let Some(one) = marked(&law.book, &good.inputs, fact, from) else { continue };
            if ui.selectable_label(false, law.speaker().fact(fact)).clicked() {
                view.what_if.may_change.push(one);
            }
        }
    });
    made.response.accessible_name(name);
}

fn found_ui(ui: &mut Ui, law: &Context, document: &mut Document, good: &Figures, weighed: &Weighed) {
    let speaker = law.speaker();
    for (place, line) in best_lines(weighed, good.assessment.currency, &speaker).iter().enumerate() {
        let depth = line.chars().take_while(|letter| *letter == ' ').count();
        let text = line.trim_start();
        indented_ui(ui, depth as f32 * law.theme.sizes.gap / 2.0, |ui| {
            let text = if place == 0 { strong(law, text) } else { RichText::new(text) };
            ui.add(Label::new(text).wrap());
        });
    }
    let edits = &weighed.best.way.edits;
    if !edits.is_empty() {
        let name = speaker.with("advice-apply-to", &[("way", &speaker.way(&weighed.best))]);
        if ui.add(link_button(ui, law, law.text("advice-apply"))).accessible_name(name).clicked() {
            apply(law, document, &good.inputs, edits);
        }
    }
}

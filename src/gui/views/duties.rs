//! The view of duties: every day by year, what is owed, what is at stake, who says so.

use crate::assess::{DutyEntry, DutyWhat, Outcome};
use crate::gui::computed::everything::Computed;
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::state::duties::DayKind;
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::why::derivation::citation_ui;
use crate::gui::widgets::field::search_ui;
use crate::gui::widgets::shapes::{apart_ui, arrow_ui, heading, indented_ui, row_ui, strong, weak};
use crate::law::{AtStake, Owed, ProgrammeId};
use eframe::egui::{self, Button, Label, Margin, RichText, ScrollArea, Ui};

/// Paints the view.
pub fn duties_ui(ui: &mut Ui, margin: Margin, law: &Context, view: &mut View, live: &Computed) {
    let Some(good) = &live.good else { return };
    egui::Frame::new().inner_margin(Margin { bottom: 4, ..margin }).show(ui, |ui| filters_ui(ui, law, view));
    ScrollArea::vertical().auto_shrink(false).id_salt(("duties", view.opened)).show(ui, |ui| {
        egui::Frame::new().inner_margin(Margin { top: 0, ..margin }).show(ui, |ui| {
            let shown = shown(law, view, good);
            if shown.is_empty() {
                ui.label(weak(ui, law.text(if view.duties.shows_past { "duties-none" } else { "duties-none-ahead" })));
            }
            let today = law.today();
            let next = shown.iter().find(|(_, entry)| entry.date >= today).map(|(place, _)| *place);
            for year in shown.chunk_by(|(_, a), (_, b)| a.date.year() == b.date.year()) {
                year_ui(ui, law, view, good, year, next);
            }
        });
    });
}

fn filters_ui(ui: &mut Ui, law: &Context, view: &mut View) {
    ui.horizontal_wrapped(|ui| {
        let width = law.theme.sizes.value * 1.5;
        search_ui(ui, law, "find a duty", &mut view.duties.search, &law.text("duties-find"), width);
        let mut choose = |ui: &mut Ui, kind: Option<DayKind>, id: &str| {
            let is_chosen = view.duties.only == kind;
            let text = if is_chosen { strong(law, law.text(id)) } else { RichText::new(law.text(id)) };
            if ui.add(Button::selectable(is_chosen, text)).clicked() {
                view.duties.only = kind;
            }
        };
        choose(ui, None, "duties-kind-all");
        for (kind, id) in DayKind::ALL {
            choose(ui, Some(kind), id);
        }
        ui.checkbox(&mut view.duties.shows_past, law.text("duties-past"));
    });
}

/// The days that pass the filters, with their places among all.
fn shown<'a>(law: &Context, view: &View, good: &'a Figures) -> Vec<(usize, &'a DutyEntry)> {
    let speaker = law.speaker();
    let (looked_for, today) = (view.duties.search.trim().to_lowercase(), law.today());
    let is_shown = |(_, entry): &(usize, &DutyEntry)| {
        let is_ahead = view.duties.shows_past || entry.date >= today;
        let is_kind = view.duties.only.is_none_or(|kind| kind == DayKind::of(entry));
        let is_found = looked_for.is_empty() || speaker.duty(entry.what).to_lowercase().contains(&looked_for);
        is_ahead && is_kind && is_found
    };
    good.assessment.duties.iter().enumerate().filter(is_shown).collect()
}

fn year_ui(
    ui: &mut Ui,
    law: &Context,
    view: &mut View,
    good: &Figures,
    days: &[(usize, &DutyEntry)],
    next: Option<usize>,
) {
    let Some((_, first)) = days.first() else { return };
    let year = first.date.year();
    let owed = days.iter().filter_map(|(_, entry)| entry.owed?.amount).reduce(i128::saturating_add);
    let owed = owed.map(|owed| law.speaker().amount(owed, good.assessment.currency));
    let count = law.words.text("duties-days", &[("count", days.len().into())]);
    // A search opens every year; else the year of the next day and the one after are open.
    let is_near = year <= law.today().year().max(good.inputs.from.year() as i16) + 1;
    let is_open = !view.duties.search.trim().is_empty() || is_near != view.duties.turned_years.contains(&year);
    let told = match &owed {
        Some(owed) => law.speaker().with("duties-year-owed", &[("count", &count), ("amount", owed)]),
        None => count,
    };
    let name = law.speaker().with("duties-year", &[("year", &year.to_string()), ("told", &told)]);
    let row = row_ui(ui, law, ("duty year", year), &name, false, |ui| {
        apart_ui(
            ui,
            |ui| {
                arrow_ui(ui, law, is_open);
                ui.label(heading(law, year.to_string()));
            },
            |ui| {
                ui.label(weak(ui, told.as_str()));
            },
        );
    });
    if row.clicked() && !view.duties.turned_years.remove(&year) {
        view.duties.turned_years.insert(year);
    }
    if is_open {
        for (place, entry) in days {
            day_ui(ui, law, view, good, (*place, entry), next == Some(*place));
        }
    }
}

fn day_ui(
    ui: &mut Ui,
    law: &Context,
    view: &mut View,
    good: &Figures,
    (place, entry): (usize, &DutyEntry),
    is_next: bool,
) {
    let (speaker, currency) = (law.speaker(), good.assessment.currency);
    let (date, what) = (law.words.date(entry.date), speaker.duty(entry.what));
    let value = match entry.bound {
        Outcome::Granted => speaker.duty_owed(entry, currency).unwrap_or_default(),
        outcome => law.text(&format!("outcome-{}", outcome.word())),
    };
    let about = speaker.with("duties-about", &[("months", &speaker.duty_months(entry))]);
    let is_open = view.duties.open == Some(place);
    let args =
        [("date", date.as_str()), ("what", what.as_str()), ("months", about.as_str()), ("value", value.as_str())];
    let row = row_ui(ui, law, ("day", place), &speaker.with("duties-day", &args), is_open, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        apart_ui(
            ui,
            |ui| {
                let size = egui::vec2(law.theme.sizes.month * 1.3, law.theme.sizes.line);
                ui.allocate_ui_with_layout(size, egui::Layout::left_to_right(egui::Align::TOP), |ui| {
                    ui.set_width(size.x);
                    let colour = law.theme.palette(ui).accent.0;
                    let text = RichText::new(date.as_str());
                    ui.label(if is_next { strong(law, date.as_str()).color(colour) } else { text });
                });
                ui.add(Label::new(what.as_str()).wrap());
            },
            |ui| {
                ui.label(value.as_str());
            },
        );
        let start = law.theme.sizes.month * 1.3 + ui.spacing().item_spacing.x;
        indented_ui(ui, start, |ui| {
            let next = is_next.then(|| law.text("duties-next"));
            let parts: Vec<String> = next.into_iter().chain([about.clone()]).collect();
            ui.add(Label::new(weak(ui, parts.join(" · "))).wrap());
            if let Some(text) = speaker.duty_worth(entry, currency) {
                // What merely ends is no warning.
                let text = weak(ui, text);
                let text = if entry.stake.is_some() { text.color(law.theme.palette(ui).warn.0) } else { text };
                ui.add(Label::new(text).wrap());
            }
        });
    });
    if row.clicked() {
        view.duties.open = if is_open { None } else { Some(place) };
        if let Some(programme) = programme_of(law, entry) {
            let month = entry.about.0.max(good.inputs.from);
            view.look_at(Subject::Programme(programme), Period::Month(month).within(&good.inputs));
        }
    }
    if is_open {
        indented_ui(ui, law.theme.sizes.month * 1.3 + ui.spacing().item_spacing.x, |ui| opened_ui(ui, law, entry));
    }
}

/// What is to be done, what is at stake, which answers are missing, and where it is written.
fn opened_ui(ui: &mut Ui, law: &Context, entry: &DutyEntry) {
    let speaker = law.speaker();
    ui.add_space(law.theme.sizes.gap / 2.0);
    if let Some(about) = speaker.duty_about(entry.what) {
        ui.add(Label::new(about).wrap());
    }
    let stake = entry.stake.as_ref().and_then(|stake| law.book.stakes.get(stake.stake));
    let about = stake.and_then(|stake| law.words.attribute(&format!("stake-{}", stake.id), "about", &[]));
    if let Some(about) = about {
        ui.add(Label::new(weak(ui, about)).wrap());
    }
    if !entry.needs.is_empty() {
        let needs = speaker.with("middle-needs", &[("facts", &speaker.fact_names(&entry.needs))]);
        ui.add(Label::new(RichText::new(needs).small().color(law.theme.palette(ui).warn.0)).wrap());
    }
    citation_ui(ui, law, entry.citation);
    ui.add_space(law.theme.sizes.gap);
}

/// The programme whose figure a day is about: what it charges, ends, or puts at stake.
fn programme_of(law: &Context, entry: &DutyEntry) -> Option<ProgrammeId> {
    match entry.what {
        DutyWhat::Ends(programme)
        | DutyWhat::Changes(programme)
        | DutyWhat::WindowEnds(programme)
        | DutyWhat::PaymentDue(programme) => Some(programme),
        DutyWhat::Duty(id) => {
            let duty = law.book.duties.get(id)?;
            match (duty.owed, duty.stake.and_then(|stake| law.book.stakes.get(stake))) {
                (Some(Owed::Programme(programme)), _) => Some(programme),
                (_, Some(stake)) => match &stake.what {
                    AtStake::Restored { programmes, .. } => programmes.first().copied(),
                    AtStake::Added { .. } => None,
                },
                _ => None,
            }
        }
    }
}

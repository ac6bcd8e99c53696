//! The rulebook, to read: programmes, numbers by date, open questions, sources, duties, worked cases.

use crate::gui::computed::everything::Computed;
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::state::law::Section;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::views::law::cases::cases_ui;
use crate::gui::why::derivation::citation_ui;
use crate::gui::widgets::field::search_ui;
use crate::gui::widgets::shapes::{apart_ui, arrow_ui, indented_ui, link_button, row_ui, strong, weak};
use crate::law::{CitationId, ParameterId, Programme, ProgrammeId, Rule};
use crate::quantity::{Exact, Month};
use eframe::egui::{self, Button, Label, Margin, RichText, ScrollArea, Ui};

/// One entry of a section: what it is called and what else a search looks through.
struct Entry {
    place: usize,
    name: String,
    beside: String,
    text: String,
}

/// Paints the page.
pub fn law_ui(ui: &mut Ui, margin: Margin, law: &Context, view: &mut View, live: &Computed) {
    let good = live.good.as_ref();
    egui::Frame::new().inner_margin(Margin { bottom: 4, ..margin }).show(ui, |ui| head_ui(ui, law, view));
    ScrollArea::vertical().auto_shrink(false).id_salt(("law", view.law.section)).show(ui, |ui| {
        egui::Frame::new().inner_margin(Margin { top: 0, ..margin }).show(ui, |ui| {
            let section = view.law.section;
            if section == Section::Cases {
                cases_ui(ui, law, view, &live.cases);
                return;
            }
            let looked_for = view.law.search.trim().to_lowercase();
            let mut is_any = false;
            for entry in entries(law, section) {
                let is_found = |text: &str| text.to_lowercase().contains(&looked_for);
                if looked_for.is_empty() || is_found(&entry.name) || is_found(&entry.text) {
                    is_any = true;
                    entry_ui(ui, law, view, good, section, &entry);
                }
            }
            if !is_any {
                ui.label(weak(ui, law.speaker().with("law-nothing", &[("text", view.law.search.trim())])));
            }
        });
    });
}

fn head_ui(ui: &mut Ui, law: &Context, view: &mut View) {
    let date = law.words.date(law.book.version);
    ui.add(
        Label::new(weak(
            ui,
            law.speaker().with("about-law", &[("rulebook", &law.speaker().rulebook()), ("date", &date)]),
        ))
        .wrap(),
    );
    ui.horizontal_wrapped(|ui| {
        for (section, id) in Section::ALL {
            let is_shown = view.law.section == section;
            let text = if is_shown { strong(law, law.text(id)) } else { RichText::new(law.text(id)) };
            if ui.add(Button::selectable(is_shown, text)).clicked() {
                view.law.section = section;
            }
        }
    });
    let width = law.theme.sizes.left;
    search_ui(ui, law, "find in the law", &mut view.law.search, &law.text("law-find"), width);
}

fn entries(law: &Context, section: Section) -> Vec<Entry> {
    let speaker = law.speaker();
    let said = |id: String, attribute: &str| law.words.attribute(&id, attribute, &[]).unwrap_or_default();
    let entry = |place: usize, name: String, beside: String, text: String| Entry { place, name, beside, text };
    match section {
        Section::Programmes => {
            let all = law.book.programmes.enumerated();
            all.map(|(place, programme)| {
                let beside = law.text(&format!("certainty-{}", programme.certainty.word()));
                entry(
                    place.index(),
                    speaker.programme(place),
                    beside,
                    said(format!("programme-{}", programme.id), "about"),
                )
            })
            .collect()
        }
        Section::Numbers => {
            let (all, today) = (law.book.parameters.enumerated(), law.today());
            all.map(|(place, parameter)| {
                let now = parameter.values.iter().rev().find(|value| value.from <= today);
                let beside = now.or(parameter.values.first()).map(|value| law.words.law_number(&value.text));
                let name = law.text(&format!("parameter-{}", parameter.id));
                entry(place.index(), name, beside.unwrap_or_default(), String::new())
            })
            .collect()
        }
        Section::Questions => {
            let all = law.book.readings.iter().enumerate();
            all.map(|(place, reading)| {
                let options = (0..reading.options.len()).map(|option| speaker.reading_option(place, option));
                entry(place, speaker.reading(place), String::new(), options.collect::<Vec<String>>().join(" "))
            })
            .collect()
        }
        Section::Sources => {
            let all = law.book.acts.iter().enumerate();
            all.map(|(place, act)| {
                let beside = act.date.map(|date| law.words.date(date)).unwrap_or_default();
                let sure = law.text(&format!("confidence-{}", act.confidence.word()));
                entry(place, law.text(&format!("act-{}", act.id)), beside, sure)
            })
            .collect()
        }
        Section::Duties => {
            let all = law.book.duties.iter().enumerate();
            all.map(|(place, duty)| {
                let about = said(format!("duty-{}", duty.id), "about");
                entry(place, law.text(&format!("duty-{}", duty.id)), speaker.duty_every(place), about)
            })
            .collect()
        }
        Section::Cases => Vec::new(),
    }
}

fn entry_ui(ui: &mut Ui, law: &Context, view: &mut View, good: Option<&Figures>, section: Section, entry: &Entry) {
    let key = (section, entry.place);
    let is_open = view.law.open.contains(&key);
    let args = [("name", entry.name.as_str()), ("beside", entry.beside.as_str())];
    let whole = law.speaker().with("law-entry", &args);
    let name = if entry.beside.is_empty() { &entry.name } else { &whole };
    let row = row_ui(ui, law, ("law", key), name, false, |ui| {
        apart_ui(
            ui,
            |ui| {
                arrow_ui(ui, law, is_open);
                ui.add(Label::new(entry.name.as_str()).wrap());
            },
            |ui| {
                ui.label(weak(ui, entry.beside.as_str()));
            },
        );
    });
    if row.clicked() {
        if !view.law.open.remove(&key) {
            view.law.open.insert(key);
        }
        if section == Section::Programmes {
            view.look_at(Subject::Programme(ProgrammeId::new(entry.place)), view.period);
        }
    }
    if is_open {
        indented_ui(ui, law.theme.sizes.section, |ui| {
            ui.push_id(key, |ui| match section {
                Section::Programmes => programme_ui(ui, law, ProgrammeId::new(entry.place)),
                Section::Numbers => number_ui(ui, law, ParameterId::new(entry.place)),
                Section::Questions => question_ui(ui, law, good, entry.place),
                Section::Sources => source_ui(ui, law, entry.place),
                Section::Duties => duty_ui(ui, law, entry.place),
                Section::Cases => {}
            });
            ui.add_space(law.theme.sizes.gap * 2.0);
        });
    }
}

fn programme_ui(ui: &mut Ui, law: &Context, place: ProgrammeId) {
    let Some(programme) = law.book.programmes.find(place) else { return };
    if let Some(about) = law.words.attribute(&format!("programme-{}", programme.id), "about", &[]) {
        ui.add(Label::new(about).wrap());
    }
    for (number, rule) in programme.rules.iter().enumerate() {
        ui.push_id(number, |ui| rule_part_ui(ui, law, (place, programme), rule));
    }
}

/// What a rule asks for, limits and pays, from one day to another.
fn rule_part_ui(ui: &mut Ui, law: &Context, (place, programme): (ProgrammeId, &Programme), rule: &Rule) {
    let speaker = law.speaker();
    ui.add_space(law.theme.sizes.gap);
    let from = law.words.month(rule.from);
    let span = match rule.until.map(|until| law.words.month(until.plus(-1))) {
        Some(until) => speaker.with("law-span", &[("from", &from), ("until", &until)]),
        None => speaker.with("law-span-open", &[("from", &from)]),
    };
    ui.label(strong(law, span));
    citation_ui(ui, law, rule.citation);
    let cited = |ui: &mut Ui, key: (&str, usize), text: String, citation: CitationId| {
        ui.push_id(key, |ui| {
            ui.add(Label::new(format!("• {text}")).wrap());
            if citation != rule.citation {
                indented_ui(ui, law.theme.sizes.gap * 1.6, |ui| citation_ui(ui, law, citation));
            }
        });
    };
    for (number, condition) in rule.conditions.iter().enumerate() {
        cited(ui, ("condition", number), speaker.condition(place, &condition.id), condition.citation);
    }
    if let Some(window) = rule.window {
        let months = speaker.counted(Exact::whole(i128::from(window.months)), "month");
        cited(ui, ("window", 0), speaker.with("law-window", &[("months", &months)]), window.citation);
    }
    for (number, limit) in rule.limits.iter().enumerate() {
        cited(ui, ("limit", number), speaker.limit(place, &limit.id), limit.citation);
    }
    let named = law.book.readings.iter().enumerate().filter(|(id, _)| programme.readings & (1 << id) != 0);
    let named: Vec<String> = named.map(|(id, _)| speaker.reading(id)).collect();
    if !named.is_empty() {
        ui.add(Label::new(weak(ui, speaker.with("law-open", &[("questions", &named.join(" "))]))).wrap());
    }
}

/// Every value of a number and the day that it holds from.
fn number_ui(ui: &mut Ui, law: &Context, place: ParameterId) {
    let Some(parameter) = law.book.parameters.find(place) else { return };
    for (number, value) in parameter.values.iter().enumerate().rev() {
        ui.push_id(number, |ui| {
            let date = law.words.date(value.from);
            let args = [("value", law.words.law_number(&value.text)), ("date", date)];
            let text = law.speaker().with("law-value", &args.each_ref().map(|(name, value)| (*name, value.as_str())));
            ui.add(Label::new(text).wrap());
            citation_ui(ui, law, value.citation);
        });
    }
}

/// The options of an open question, the default first, and which the plan has chosen.
fn question_ui(ui: &mut Ui, law: &Context, good: Option<&Figures>, place: usize) {
    let Some(reading) = law.book.readings.get(place) else { return };
    let chosen = good.and_then(|good| good.inputs.readings.get(place).copied());
    for (number, option) in reading.options.iter().enumerate() {
        ui.push_id(number, |ui| {
            let mut notes = Vec::new();
            if number == 0 {
                notes.push(law.text("law-default"));
            }
            if chosen == Some(number) {
                notes.push(law.text("law-chosen"));
            }
            let text = law.speaker().reading_option(place, number);
            ui.horizontal_wrapped(|ui| {
                ui.label(strong(law, text));
                ui.label(weak(ui, notes.join(" · ")));
            });
            if let Some(says) = law.words.attribute(&format!("reading-{}-{}", reading.id, option.id), "says", &[]) {
                ui.add(Label::new(says).wrap());
            }
            citation_ui(ui, law, option.citation);
        });
    }
}

/// How sure a source is, where it is, and which rules rest on it.
fn source_ui(ui: &mut Ui, law: &Context, place: usize) {
    let Some(act) = law.book.acts.get(place) else { return };
    ui.label(law.text(&format!("confidence-{}", act.confidence.word())));
    if let Some(link) = &act.link {
        let name = law.speaker().with("right-open-act", &[("citation", &law.text(&format!("act-{}", act.id)))]);
        if ui.add(link_button(ui, law, link.as_str()).wrap()).accessible_name(name).clicked() {
            ui.ctx().open_url(egui::OpenUrl::new_tab(link));
        }
    }
    let is_here = |citation: CitationId| law.book.citations.get(citation).is_some_and(|cited| cited.act == place);
    let rests = |programme: &Programme| {
        programme.rules.iter().any(|rule| {
            is_here(rule.citation)
                || rule.conditions.iter().any(|condition| is_here(condition.citation))
                || rule.limits.iter().any(|limit| is_here(limit.citation))
        })
    };
    let programmes = law.book.programmes.enumerated().filter(|(_, programme)| rests(programme));
    let names: Vec<String> = programmes.map(|(id, _)| law.speaker().programme(id)).collect();
    if !names.is_empty() {
        ui.add(Label::new(weak(ui, law.speaker().with("law-rests", &[("programmes", &names.join(", "))]))).wrap());
    }
}

fn duty_ui(ui: &mut Ui, law: &Context, place: usize) {
    let Some(duty) = law.book.duties.get(place) else { return };
    if let Some(about) = law.words.attribute(&format!("duty-{}", duty.id), "about", &[]) {
        ui.add(Label::new(about).wrap());
    }
    let month = |month: Month| law.words.month(month);
    let span = match duty.until {
        Some(until) => {
            law.speaker().with("law-span", &[("from", &month(duty.from)), ("until", &month(until.plus(-1)))])
        }
        None => law.speaker().with("law-span-open", &[("from", &month(duty.from))]),
    };
    ui.label(weak(ui, span));
    citation_ui(ui, law, duty.citation);
    let stake = duty.stake.and_then(|stake| law.book.stakes.get(stake));
    if let Some(stake) = stake {
        ui.label(strong(law, law.text(&format!("stake-{}", stake.id))));
        if let Some(about) = law.words.attribute(&format!("stake-{}", stake.id), "about", &[]) {
            ui.add(Label::new(about).wrap());
        }
        ui.push_id("stake", |ui| citation_ui(ui, law, stake.citation));
    }
}

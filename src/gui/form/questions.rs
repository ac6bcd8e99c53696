//! The questions, by group, in the rulebook's order; no question is named here.

use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::form::next_questions::{asked, next_ui};
use crate::gui::form::plan_head::head_ui;
use crate::gui::form::question::question_ui;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::gui::widgets::field::search_ui;
use crate::gui::widgets::shapes::{apart_ui, arrow_ui, row_ui, rule_ui, strong};
use crate::law::FactId;
use eframe::egui::{self, Margin, RichText, ScrollArea, Ui};

/// The group of the plan's own months and the company's name, which no rulebook asks for.
const PLAN_GROUP: &str = "plan";

/// What to answer next.
pub const NEXT_GROUP: &str = "next";

/// Paints the form.
pub fn form_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View, live: &Computed) {
    let margin = law.theme.sizes.margin;
    egui::Frame::new().inner_margin(Margin { left: margin, right: margin, top: 14, bottom: 8 }).show(ui, |ui| {
        find_ui(ui, law, view);
    });
    ScrollArea::vertical().auto_shrink(false).id_salt(("questions", view.opened)).show(ui, |ui| {
        let inside = Margin { left: margin, right: margin, top: 0, bottom: margin };
        egui::Frame::new().inner_margin(inside).show(ui, |ui| {
            let looked_for = view.search.trim().to_lowercase();
            if looked_for.is_empty() {
                let asked = asked(law, document);
                if !asked.is_empty() || live.good.as_ref().is_some_and(|good| !good.waiting.is_empty()) {
                    group_ui(ui, law, view, NEXT_GROUP, 0, |ui, view| next_ui(ui, law, view, live, &asked));
                }
                group_ui(ui, law, view, PLAN_GROUP, 0, |ui, view| head_ui(ui, law, document, view, live));
            }
            let mut is_any = false;
            for (group, facts) in groups(law, &looked_for) {
                is_any = true;
                let waiting = facts.iter().filter(|fact| live.waiting(**fact) > 0).count();
                group_ui(ui, law, view, &group, waiting, |ui, view| {
                    questions_ui(ui, law, document, view, live, &facts);
                });
            }
            if !is_any {
                ui.add_space(law.theme.sizes.section);
                ui.label(law.speaker().with("form-nothing-found", &[("text", view.search.trim())]));
            }
        });
    });
}

/// The questions of a group, of which those out of sight only take their room: not so the one that
/// is being answered, and none where a screen reader is to find them all.
fn questions_ui(
    ui: &mut Ui,
    law: &Context,
    document: &mut Document,
    view: &mut View,
    live: &Computed,
    facts: &[FactId],
) {
    let is_read = ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |_| ()).is_some();
    let mut heights = std::mem::take(&mut view.question_heights);
    heights.begin(ui.available_width(), law.book.facts.len());
    for fact in facts {
        let is_needed = is_read || view.focus == Some(*fact) || view.focused_question == Some(*fact);
        heights.paint(ui, fact.index(), is_needed, |ui| {
            let top = ui.cursor().top();
            question_ui(ui, law, document, view, live, *fact);
            let rows = top..ui.cursor().top();
            if let Some(place) = focused_place(ui)
                && rows.contains(&place.y)
                && ui.max_rect().x_range().contains(place.x)
            {
                view.focused_question = Some(*fact);
            }
        });
    }
    heights.end(ui);
    view.question_heights = heights;
}

/// Where in this frame what has the focus was painted. Asking for its response would do more: a
/// press elsewhere takes the focus away.
fn focused_place(ui: &Ui) -> Option<egui::Pos2> {
    let focused = ui.memory(|memory| memory.focused())?;
    ui.ctx().viewport(|viewport| viewport.this_pass.widgets.get(focused).map(|widget| widget.rect.center()))
}

fn find_ui(ui: &mut Ui, law: &Context, view: &mut View) {
    let name = law.text("form-find");
    let response = search_ui(ui, law, "find a question", &mut view.search, &name, f32::INFINITY);
    if std::mem::take(&mut view.focus_search) {
        response.request_focus();
    }
}

/// A group's title, and its questions where it is open.
fn group_ui(
    ui: &mut Ui,
    law: &Context,
    view: &mut View,
    group: &str,
    waiting: usize,
    content: impl FnOnce(&mut Ui, &mut View),
) {
    let name = law.text(&format!("group-{group}"));
    let is_searching = !view.search.trim().is_empty();
    let is_open = is_searching || view.open_groups.contains(group);
    let response = row_ui(ui, law, ("group", group), &name, false, |ui| {
        apart_ui(
            ui,
            |ui| {
                arrow_ui(ui, law, is_open);
                ui.label(strong(law, name.as_str()));
            },
            |ui| {
                if waiting > 0 {
                    let text = law.words.text("form-waiting", &[("count", waiting.into())]);
                    ui.label(RichText::new(text).small().color(law.theme.palette(ui).warn.0));
                }
            },
        );
    });
    if response.clicked() && !is_searching {
        if is_open {
            view.open_groups.remove(group);
        } else {
            view.open_groups.insert(group.to_owned());
        }
    }
    if is_open {
        egui::Frame::new().inner_margin(Margin { left: 0, right: 0, top: 4, bottom: 12 }).show(ui, |ui| {
            content(ui, view);
        });
    }
    rule_ui(ui, law);
}

/// The groups with the questions that a search finds.
fn groups(law: &Context, looked_for: &str) -> Vec<(String, Vec<FactId>)> {
    let mut found: Vec<(String, Vec<FactId>)> = Vec::new();
    for (id, fact) in law.book.facts.enumerated() {
        if !is_found(law, id, looked_for) {
            continue;
        }
        match found.iter_mut().find(|(group, _)| *group == fact.group) {
            Some((_, facts)) => facts.push(id),
            None => found.push((fact.group.clone(), vec![id])),
        }
    }
    found
}

fn is_found(law: &Context, fact: FactId, looked_for: &str) -> bool {
    let Some(known) = law.book.facts.find(fact) else { return false };
    if looked_for.is_empty() {
        return true;
    }
    let name = law.speaker().fact(fact);
    let help = law.words.attribute(&format!("fact-{}", known.id), "help", &[]).unwrap_or_default();
    [name, help, known.id.clone()].iter().any(|text| text.to_lowercase().contains(looked_for))
}

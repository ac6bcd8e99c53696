//! The lines of a derivation as a tree: each opens further down, to the answer and the paragraph.

use crate::explain::{Line, LineState};
use crate::gui::computed::outline::{Outline, Row};
use crate::gui::context::Context;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{apart_ui, arrow_ui, indented_ui, strong, weak};
use crate::law::CitationId;
use eframe::egui::{self, Button, Color32, Label, RichText, Sense, Ui, WidgetInfo};

/// A value longer than this stands below its name.
const MOST_BESIDE: usize = 24;

/// Paints the lines that are open. The first is what stands above already: its parts are shown.
pub fn derivation_ui(ui: &mut Ui, law: &Context, view: &mut View, outline: &Outline) {
    let Some((root, rows)) = outline.rows.split_first() else { return };
    if let Some(citation) = root.citation {
        citation_ui(ui, law, citation);
    }
    let mut heights = std::mem::take(&mut view.line_heights);
    heights.begin(ui.available_width(), rows.len());
    for (place, row) in rows.iter().enumerate() {
        heights.paint(ui, place, false, |ui| {
            ui.push_id(&row.line.key, |ui| line_ui(ui, law, view, row));
        });
    }
    heights.end(ui);
    view.line_heights = heights;
}

/// Paints how far the plan is from thresholds, each below what is compared.
pub fn headroom_ui(ui: &mut Ui, law: &Context, view: &mut View, lines: &[Line]) {
    let start = law.theme.sizes.small + ui.spacing().item_spacing.x;
    let mut cited = None;
    for (place, line) in lines.iter().enumerate() {
        ui.push_id(("headroom", place), |ui| {
            ui.horizontal_top(|ui| {
                state_ui(ui, law, line.state);
                label_ui(ui, law, view, line);
            });
            indented_ui(ui, start, |ui| {
                ui.add(Label::new(strong(law, line.value.as_str())).wrap());
            });
            if let Some(citation) = line.citation.filter(|_| line.citation != cited) {
                indented_ui(ui, start, |ui| citation_ui(ui, law, citation));
            }
            cited = line.citation;
        });
    }
}

fn line_ui(ui: &mut Ui, law: &Context, view: &mut View, row: &Row) {
    let (sizes, line) = (&law.theme.sizes, &row.line);
    let indent = sizes.indent * (line.depth - 1).min(6) as f32;
    let is_beside = line.value.chars().count() <= MOST_BESIDE;
    let start = indent + sizes.small + sizes.small + ui.spacing().item_spacing.x * 2.0;
    apart_ui(
        ui,
        |ui| {
            ui.add_space(indent);
            turn_ui(ui, law, view, line);
            state_ui(ui, law, line.state);
            label_ui(ui, law, view, line);
        },
        |ui| {
            if is_beside && says_more(line) {
                ui.label(value_text(law, line));
            }
        },
    );
    if !is_beside {
        indented_ui(ui, start, |ui| {
            ui.add(Label::new(value_text(law, line)).wrap());
        });
    }
    if line.reading.is_some() {
        indented_ui(ui, start, |ui| {
            ui.label(RichText::new(law.text("right-by-reading")).small().color(law.theme.palette(ui).accent.0));
        });
    }
    // A closed line keeps its paragraph to itself as well.
    if let Some(citation) = row.citation.filter(|_| line.is_open || !line.has_parts) {
        indented_ui(ui, start, |ui| citation_ui(ui, law, citation));
    }
}

/// A yes or no that its sign says already is not said again.
fn says_more(line: &Line) -> bool {
    !matches!(line.state, LineState::Holds | LineState::Fails) || line.value.chars().any(|c| c.is_ascii_digit())
}

fn value_text(law: &Context, line: &Line) -> RichText {
    if line.depth == 1 && line.has_parts {
        strong(law, line.value.as_str())
    } else {
        RichText::new(line.value.as_str())
    }
}

/// The triangle that opens a line.
fn turn_ui(ui: &mut Ui, law: &Context, view: &mut View, line: &Line) {
    if !line.has_parts {
        ui.add_space(law.theme.sizes.small + ui.spacing().item_spacing.x);
        return;
    }
    let made = ui.scope_builder(egui::UiBuilder::new().sense(Sense::click()), |ui| {
        arrow_ui(ui, law, line.is_open);
    });
    let id = if line.is_open { "right-close-line" } else { "right-open-line" };
    let name = law.speaker().with(id, &[("line", &line.label)]);
    made.response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, line.is_open, &name));
    if made.response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        view.opened_lines.turn(&line.key);
    }
}

/// The sign of a line: colour is never the only one.
fn state_ui(ui: &mut Ui, law: &Context, state: LineState) {
    let palette = law.theme.palette(ui);
    let (sign, colour) = match state {
        LineState::Holds => ("✓", palette.accent.0),
        LineState::Fails => ("×", palette.bad.0),
        LineState::Missing | LineState::LawUnknown => ("?", palette.warn.0),
        LineState::Plain => ("", Color32::TRANSPARENT),
    };
    let size = egui::vec2(law.theme.sizes.small, law.theme.sizes.line);
    ui.allocate_ui_with_layout(size, egui::Layout::left_to_right(egui::Align::TOP), |ui| {
        ui.set_width(size.x);
        if !sign.is_empty() {
            ui.label(strong(law, sign).color(colour));
        }
    });
}

/// The name of a line; where it rests on a question, a click goes there.
fn label_ui(ui: &mut Ui, law: &Context, view: &mut View, line: &Line) {
    let fact = line.fact.and_then(|id| Some((id, law.book.facts.find(id)?)));
    let Some((id, fact)) = fact else {
        ui.add(Label::new(line.label.as_str()).wrap());
        return;
    };
    let text = RichText::new(line.label.as_str()).color(law.theme.palette(ui).accent.0);
    let response = ui.add(Button::new(text).frame(false).wrap()).on_hover_text(law.text("right-go-to-question"));
    if response.clicked() {
        view.go_to(id, &fact.group);
    }
}

/// Where the law says it, how sure the source is, and the way there.
pub fn citation_ui(ui: &mut Ui, law: &Context, citation: CitationId) {
    let speaker = law.speaker();
    let (place, sureness) = (speaker.citation(citation), speaker.confidence(citation));
    let text = speaker.with("right-citation", &[("citation", &place), ("confidence", &sureness)]);
    match speaker.link(citation) {
        None => {
            ui.add(Label::new(weak(ui, text)).wrap());
        }
        Some(link) => {
            let words = weak(ui, text).underline();
            let name = speaker.with("right-open-act", &[("citation", &place)]);
            let response = ui.add(Button::new(words).frame(false).wrap()).on_hover_text(link).accessible_name(name);
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                ui.ctx().open_url(egui::OpenUrl::new_tab(link));
            }
        }
    }
}

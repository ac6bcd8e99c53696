//! The lines of a derivation as a tree: each opens further down, to the answer and the paragraph.

use super::app::Law;
use super::look::{apart_ui, arrow_ui, indented_ui, strong, weak};
use super::view::View;
use crate::explain::{Line, LineState};
use crate::law::CitationId;
use eframe::egui::{self, Button, Color32, Label, RichText, Sense, Ui, WidgetInfo};
use std::collections::BTreeMap;

/// Lines less deep than this are open until somebody closes them.
const OPEN_DEPTH: usize = 1;
/// A value longer than this stands below its name.
const MOST_BESIDE: usize = 24;

/// Paints the lines that are open. The first is what stands above already: its parts are shown.
pub fn derivation_ui(ui: &mut Ui, law: &Law, view: &mut View, lines: &[Line]) {
    let Some((root, lines)) = lines.split_first() else { return };
    if let Some(citation) = root.citation {
        citation_ui(ui, law, citation);
    }
    let base = root.depth + 1;
    let mut counts: Vec<usize> = Vec::new();
    let mut hidden_below: Option<usize> = None;
    let mut heights = std::mem::take(&mut view.line_heights);
    heights.begin(ui.available_width(), lines);
    // By depth: the paragraph that stands there, so that none is named again below it.
    let mut cited: Vec<Option<CitationId>> = Vec::new();
    for line in lines {
        let line = &Line { depth: line.depth.saturating_sub(base), ..line.clone() };
        counts.resize(line.depth + 1, 0);
        if let Some(count) = counts.last_mut() {
            *count += 1;
        }
        cited.truncate(line.depth);
        let above = cited.iter().rev().flatten().next().or(root.citation.as_ref());
        let is_named = above == line.citation.as_ref();
        cited.push(line.citation);
        if hidden_below.is_some_and(|depth| line.depth > depth) {
            continue;
        }
        hidden_below = None;
        let key: Vec<String> = counts.iter().map(ToString::to_string).collect();
        let key = key.join(".");
        // Of what is not granted the reason is what is asked for: one deeper is open.
        let open_depth = if root.state == LineState::Holds { OPEN_DEPTH } else { OPEN_DEPTH + 1 };
        let is_open = (line.depth < open_depth) != view.turned_lines.contains(&key);
        if line.has_parts && !is_open {
            hidden_below = Some(line.depth);
        }
        // A closed line keeps its paragraph to itself as well.
        let citation = line.citation.filter(|_| !is_named && (is_open || !line.has_parts));
        heights.paint(ui, &key, |ui| {
            ui.push_id(&key, |ui| line_ui(ui, law, view, line, &key, is_open, citation));
        });
    }
    view.line_heights = heights;
}

/// How high each line was when it was last painted, so that those far out of sight need not be: a
/// derivation opened to its last line has thousands.
#[derive(Default)]
pub struct Heights {
    /// What the heights hold for: the width, how many lines there are, and the last of them.
    of: (f32, usize, String),
    by_key: BTreeMap<String, f32>,
}

impl Heights {
    /// Forgets the heights where other lines, or lines of another width, come.
    fn begin(&mut self, width: f32, lines: &[Line]) {
        let last = lines.last().map(|line| format!("{} {}", line.label, line.value)).unwrap_or_default();
        let of = (width, lines.len(), last);
        if self.of != of {
            self.of = of;
            self.by_key.clear();
        }
    }

    /// Paints a line, or leaves its room where it is more than a screen away.
    fn paint(&mut self, ui: &mut Ui, key: &str, content: impl FnOnce(&mut Ui)) {
        let (top, clip) = (ui.cursor().top(), ui.clip_rect());
        let known = self.by_key.get(key).copied();
        if let Some(height) = known
            && (top + height < clip.top() - clip.height() || top > clip.bottom() + clip.height())
        {
            ui.add_space(height);
            return;
        }
        content(ui);
        let height = ui.cursor().top() - top;
        if known != Some(height) {
            self.by_key.insert(key.to_owned(), height);
        }
    }
}

/// Paints how far the plan is from thresholds, each below what is compared.
pub fn headroom_ui(ui: &mut Ui, law: &Law, view: &mut View, lines: &[Line]) {
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

fn line_ui(
    ui: &mut Ui,
    law: &Law,
    view: &mut View,
    line: &Line,
    key: &str,
    is_open: bool,
    citation: Option<CitationId>,
) {
    let sizes = &law.theme.sizes;
    let indent = sizes.indent * line.depth.min(6) as f32;
    let is_beside = line.value.chars().count() <= MOST_BESIDE;
    let start = indent + sizes.small + sizes.small + ui.spacing().item_spacing.x * 2.0;
    apart_ui(
        ui,
        |ui| {
            ui.add_space(indent);
            turn_ui(ui, law, view, line, key, is_open);
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
    if let Some(citation) = citation {
        indented_ui(ui, start, |ui| citation_ui(ui, law, citation));
    }
}

/// A yes or no that its sign says already is not said again.
fn says_more(line: &Line) -> bool {
    !matches!(line.state, LineState::Holds | LineState::Fails) || line.value.chars().any(|c| c.is_ascii_digit())
}

fn value_text(law: &Law, line: &Line) -> RichText {
    if line.depth == 0 && line.has_parts {
        strong(law, line.value.as_str())
    } else {
        RichText::new(line.value.as_str())
    }
}

/// The triangle that opens a line.
fn turn_ui(ui: &mut Ui, law: &Law, view: &mut View, line: &Line, key: &str, is_open: bool) {
    if !line.has_parts {
        ui.add_space(law.theme.sizes.small + ui.spacing().item_spacing.x);
        return;
    }
    let made = ui.scope_builder(egui::UiBuilder::new().sense(Sense::click()), |ui| {
        arrow_ui(ui, law, is_open);
    });
    let id = if is_open { "right-close-line" } else { "right-open-line" };
    let name = law.speaker().with(id, &[("line", &line.label)]);
    made.response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_open, &name));
    if made.response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
        turn(view, key);
    }
}

fn turn(view: &mut View, key: &str) {
    if !view.turned_lines.remove(key) {
        view.turned_lines.insert(key.to_owned());
    }
}

/// The sign of a line: colour is never the only one.
fn state_ui(ui: &mut Ui, law: &Law, state: LineState) {
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
fn label_ui(ui: &mut Ui, law: &Law, view: &mut View, line: &Line) {
    let fact = line.fact.and_then(|id| Some((id, law.book.facts.get(id)?)));
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
pub fn citation_ui(ui: &mut Ui, law: &Law, citation: CitationId) {
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

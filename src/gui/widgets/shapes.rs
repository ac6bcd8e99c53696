//! The few shapes and weights of text that every part of the window is made of.

use crate::assess::Outcome;
use crate::gui::context::Context;
use eframe::egui::{
    self, Button, Color32, Frame, Margin, ProgressBar, Response, RichText, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
};

/// The colour of a row that is chosen reaches this far beyond its text.
pub const ROW_MARGIN: i8 = 8;

/// Bold, by the font's own weight.
pub fn strong(law: &Context, text: impl Into<String>) -> RichText {
    RichText::new(text).variation("wght", law.theme.sizes.bold)
}

pub fn heading(law: &Context, text: impl Into<String>) -> RichText {
    strong(law, text).size(law.theme.sizes.heading)
}

/// A large amount.
pub fn figure(law: &Context, text: impl Into<String>) -> RichText {
    strong(law, text).size(law.theme.sizes.figure)
}

/// What is beside the point, until somebody looks for it.
pub fn weak(ui: &Ui, text: impl Into<String>) -> RichText {
    RichText::new(text).small().color(ui.visuals().weak_text_color())
}

/// The one button that stands out.
pub fn main_button(ui: &Ui, law: &Context, text: impl Into<String>) -> Button<'static> {
    let palette = law.theme.palette(ui);
    Button::new(strong(law, text).color(palette.on_accent.0)).fill(palette.accent.0).stroke(Stroke::NONE)
}

/// How far some work is, from 0 to 1.
pub fn progress_bar(done: f32) -> ProgressBar {
    ProgressBar::new(done).desired_height(3.0)
}

/// A button that looks like a link.
pub fn link_button(ui: &Ui, law: &Context, text: impl Into<String>) -> Button<'static> {
    Button::new(RichText::new(text).color(law.theme.palette(ui).accent.0)).frame(false)
}

/// The small button that takes something away; `name` says what.
pub fn remove_ui(ui: &mut Ui, law: &Context, name: &str) -> Response {
    let cross = RichText::new("×").color(law.theme.palette(ui).weak.0);
    let side = ui.spacing().interact_size;
    ui.add(Button::new(cross).frame_when_inactive(false).min_size(side)).on_hover_text(name).accessible_name(name)
}

/// The sign of an outcome, so that colour is never the only one.
pub const fn sign(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Granted => "✓",
        Outcome::Refused => "×",
        Outcome::Unknown | Outcome::LawUnknown => "?",
        Outcome::NotInForce => "–",
    }
}

/// Its colour.
pub fn sign_colour(ui: &Ui, law: &Context, outcome: Outcome) -> Color32 {
    let palette = law.theme.palette(ui);
    match outcome {
        Outcome::Granted => palette.accent.0,
        Outcome::Unknown | Outcome::LawUnknown => palette.warn.0,
        Outcome::Refused | Outcome::NotInForce => palette.weak.0,
    }
}

/// Something of several lines that is clicked as a whole; `name` is what a screen reader says.
pub fn row_ui(
    ui: &mut Ui,
    law: &Context,
    salt: impl egui::AsIdSalt,
    name: &str,
    is_chosen: bool,
    content: impl FnOnce(&mut Ui),
) -> Response {
    let palette = law.theme.palette(ui).clone();
    let made = ui.scope_builder(UiBuilder::new().id_salt(salt).sense(Sense::click()), |ui| {
        let response = ui.response();
        let fill = match (is_chosen, response.hovered()) {
            (true, _) => palette.chosen.0,
            (false, true) => palette.hover.0,
            (false, false) => Color32::TRANSPARENT,
        };
        Frame::new()
            .fill(fill)
            .corner_radius(law.theme.sizes.corner)
            .inner_margin(Margin::symmetric(ROW_MARGIN, 5))
            .outer_margin(Margin::symmetric(-ROW_MARGIN, 0))
            .show(ui, |ui| {
                ui.style_mut().interaction.selectable_labels = false;
                ui.set_width(ui.available_width());
                content(ui);
            });
    });
    let response = made.response;
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_chosen, name));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Left and right in one line: the right keeps its place, the left gives way.
pub fn apart_ui(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(
        egui::vec2(ui.available_width(), 0.0),
        egui::Layout::right_to_left(egui::Align::TOP),
        |ui| {
            right(ui);
            ui.with_layout(egui::Layout::left_to_right(egui::Align::TOP), left);
        },
    );
}

/// As [`apart_ui`], for what is typed into: laid out from left to right, so that Tab goes that way.
pub fn beside_ui(ui: &mut Ui, right_width: f32, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - right_width - ui.spacing().item_spacing.x).max(0.0);
        ui.allocate_ui_with_layout(egui::vec2(width, 0.0), egui::Layout::top_down(egui::Align::LEFT), |ui| {
            ui.set_width(width);
            left(ui);
        });
        right(ui);
    });
}

/// Something set in from the left.
pub fn indented_ui(ui: &mut Ui, start: f32, content: impl FnOnce(&mut Ui)) {
    let room = ui.available_rect_before_wrap();
    let inside = egui::Rect::from_min_max(egui::pos2(room.left() + start, room.top()), room.max);
    ui.scope_builder(UiBuilder::new().max_rect(inside), content);
}

/// A ring around whatever has the focus of the keyboard; fields show it themselves.
pub fn focus_ui(ui: &Ui, law: &Context) {
    let Some(id) = ui.memory(|memory| memory.focused()) else { return };
    if egui::TextEdit::load_state(ui.ctx(), id).is_some() {
        return;
    }
    let Some(response) = ui.ctx().read_response(id) else { return };
    let colour = law.theme.palette(ui).text.0;
    let painter = ui.ctx().layer_painter(response.layer_id).with_clip_rect(response.interact_rect.expand(3.0));
    let corner = f32::from(law.theme.sizes.corner) + 2.0;
    painter.rect_stroke(response.rect.expand(1.5), corner, Stroke::new(1.5, colour), egui::StrokeKind::Outside);
}

/// A thin line across.
pub fn rule_ui(ui: &mut Ui, law: &Context) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(egui::vec2(width, 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, law.theme.palette(ui).line.0));
}

/// The title of a part, with the room above it.
pub fn title_ui(ui: &mut Ui, law: &Context, text: &str) {
    ui.add_space(law.theme.sizes.section);
    ui.label(strong(law, text));
    ui.add_space(law.theme.sizes.gap / 2.0);
}

/// A small triangle, pointing down where something is open.
pub fn arrow_ui(ui: &mut Ui, law: &Context, is_open: bool) {
    let side = law.theme.sizes.small * 0.5;
    let height = law.theme.sizes.line;
    let (rect, _) = ui.allocate_exact_size(egui::vec2(law.theme.sizes.small, height), Sense::hover());
    let square = egui::Rect::from_center_size(rect.center(), egui::Vec2::splat(side));
    let points = if is_open {
        vec![square.left_top(), square.right_top(), square.center_bottom()]
    } else {
        vec![square.left_top(), square.right_center(), square.left_bottom()]
    };
    let fill = law.theme.palette(ui).weak.0;
    ui.painter().add(egui::Shape::convex_polygon(points, fill, Stroke::NONE));
}

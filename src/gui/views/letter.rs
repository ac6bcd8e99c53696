//! The view of the letter: its pages as they will be printed, and the forms in which it goes out.

use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::state::command::Command;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{main_button, weak};
use crate::report::{Form, Print, PrintedPage, Shape};
use eframe::egui::{
    self, Button, Color32, CornerRadius, Label, Margin, Pos2, Rect, RichText, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, WidgetText,
};

/// Paints the view.
pub fn letter_ui(ui: &mut Ui, margin: Margin, law: &Context, view: &mut View, live: &Computed) {
    egui::Frame::new().inner_margin(Margin { bottom: 6, ..margin }).show(ui, |ui| forms_ui(ui, law, view));
    let letter = &live.letter;
    if let Some(problem) = &letter.failed {
        let text = RichText::new(law.mistake(problem)).color(law.theme.palette(ui).bad.0);
        egui::Frame::new().inner_margin(margin).show(ui, |ui| ui.add(Label::new(text).wrap()));
    }
    let ground = law.theme.palette(ui).pressed.0;
    egui::Frame::new().fill(ground).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).id_salt(("letter", view.opened)).show(ui, |ui| {
            if !letter.is_current {
                ui.add_space(law.theme.sizes.gap);
                ui.vertical_centered(|ui| ui.label(weak(ui, law.text("letter-making"))));
            }
            pages_ui(ui, law, &letter.pages);
        });
    });
}

/// The forms in which it goes out, and what it is to bear.
fn forms_ui(ui: &mut Ui, law: &Context, view: &mut View) {
    ui.horizontal_wrapped(|ui| {
        for form in Form::ALL {
            let command = Command::Export(form);
            let name = law.text(command.id());
            let short = law.words.attribute(command.id(), "short", &[]).unwrap_or_default();
            let button = if form == Form::Pdf { main_button(ui, law, short) } else { Button::new(short) };
            if ui.add(button).on_hover_text(name.as_str()).accessible_name(name).clicked() {
                view.commands.push(command);
            }
        }
        ui.add_space(law.theme.sizes.gap);
        ui.checkbox(&mut view.letter.date, law.text("letter-with-date"));
        ui.checkbox(&mut view.letter.advice, law.text("letter-with-advice"));
    });
    ui.add(Label::new(weak(ui, law.text("letter-page-help"))).wrap());
}

fn pages_ui(ui: &mut Ui, law: &Context, pages: &[PrintedPage]) {
    let print = &law.theme.print;
    let gap = law.theme.sizes.section;
    // As large as there is room, but no larger than paper at a desk.
    let width = (ui.available_width() - gap * 2.0).clamp(200.0, print.page.0 * 1.6);
    let scale = width / print.page.0;
    let size = egui::vec2(width, print.page.1 * scale);
    let count = pages.len();
    for (place, page) in pages.iter().enumerate() {
        ui.add_space(gap);
        ui.vertical_centered(|ui| {
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            let number = law.speaker().page_of(place + 1, count);
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, said(page, &number)));
            if ui.is_rect_visible(rect) {
                let sheet = Sheet { rect, scale, print };
                sheet.paint(ui, page);
                links_ui(ui, &sheet, page, place);
            }
        });
    }
    ui.add_space(gap);
}

/// A page as it is read out: its texts one after another.
fn said(page: &PrintedPage, number: &str) -> String {
    let texts = page.marks.iter().filter_map(|mark| match &mark.shape {
        Shape::Text { text, .. } => Some(text.trim()),
        Shape::Box { .. } => None,
    });
    std::iter::once(number).chain(texts).collect::<Vec<&str>>().join("\n")
}

/// A page on the screen.
struct Sheet<'a> {
    rect: Rect,
    /// Points of the screen for a point of paper.
    scale: f32,
    print: &'a Print,
}

impl Sheet<'_> {
    fn place(&self, x: f32, y: f32) -> Pos2 {
        self.rect.min + Vec2::new(x, y) * self.scale
    }

    /// Paper is white in the dark, too.
    fn paint(&self, ui: &Ui, page: &PrintedPage) {
        let painter = ui.painter().with_clip_rect(self.rect.intersect(ui.clip_rect()));
        painter.rect_filled(self.rect, CornerRadius::ZERO, Color32::WHITE);
        for mark in &page.marks {
            match &mark.shape {
                Shape::Box { x, y, width, height, colour, is_filled } => {
                    let rect = Rect::from_min_size(self.place(*x, *y), Vec2::new(*width, *height) * self.scale);
                    let [red, green, blue] = colour.0;
                    let colour = Color32::from_rgb(red, green, blue);
                    if *is_filled {
                        painter.rect_filled(rect, CornerRadius::ZERO, colour);
                    } else {
                        let stroke = Stroke::new(self.scale, colour);
                        painter.rect_stroke(rect, CornerRadius::ZERO, stroke, StrokeKind::Inside);
                    }
                }
                Shape::Text { x, y, size, tone, colour, text, .. } => {
                    let weight = if tone.is_bold() { self.print.bold } else { self.print.regular };
                    let text = RichText::new(text).size(size * self.scale).variation("wght", weight);
                    let galley = WidgetText::from(text).into_galley(
                        ui,
                        Some(egui::TextWrapMode::Extend),
                        f32::INFINITY,
                        egui::TextStyle::Body,
                    );
                    let [red, green, blue] = colour.0;
                    // The place is that of the base line.
                    let base = galley.rows.first().and_then(|row| row.glyphs.first()).map_or(0.0, |glyph| glyph.pos.y);
                    let at = self.place(*x, *y) - Vec2::new(0.0, base);
                    painter.galley_with_override_text_color(at, galley, Color32::from_rgb(red, green, blue));
                }
            }
        }
    }
}

/// What leads to an act, on the page.
fn links_ui(ui: &Ui, sheet: &Sheet<'_>, page: &PrintedPage, place: usize) {
    for (number, (x, top, width, height, address)) in page.links.iter().enumerate() {
        let rect = Rect::from_min_size(sheet.place(*x, *top), Vec2::new(*width, *height) * sheet.scale);
        let response = ui.interact(rect, ui.scope_id().with(("link", place, number)), Sense::click());
        let response = response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(address);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, address));
        if response.clicked() {
            ui.open_url(egui::OpenUrl::new_tab(address));
        }
    }
}

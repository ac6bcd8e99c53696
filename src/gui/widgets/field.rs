//! A field of one line: what was typed while it has the focus, what was understood otherwise.

use crate::gui::context::Context;
use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{self, Align2, Id, Margin, Response, TextEdit, Ui};

/// What a text typed by hand says, as the plan writes it; `None` where it says nothing.
pub type Understand<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A field and what stands in it.
pub struct Field<'a> {
    pub id: Id,
    /// What a screen reader calls it.
    pub name: &'a str,
    /// As the plan has it.
    pub text: &'a str,
    /// As understood; `None` where that says no more.
    pub shown: Option<String>,
    pub hint: String,
    pub width: f32,
    pub is_wrong: bool,
    pub is_number: bool,
    pub understand: Understand<'a>,
}

/// A field whose text is the answer as it is.
pub fn as_typed(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// What is being typed in a field, and what the plan was told of it.
#[derive(Clone)]
struct Typing {
    text: String,
    told: String,
}

impl Field<'_> {
    /// Paints the field; what the plan is to say, if it was typed in.
    pub fn ui(self, ui: &mut Ui, law: &Context) -> (Option<String>, Response) {
        let palette = law.theme.palette(ui).clone();
        let has_focus = ui.memory(|memory| memory.has_focus(self.id));
        let is_new = has_focus && is_entered(ui, self.id);
        if is_new {
            forget_typing(ui, self.id);
        }
        let typing: Option<Typing> = ui.data(|data| data.get_temp(self.id)).filter(|_| has_focus);
        let mut text = match (typing, self.shown) {
            // Undone or changed elsewhere, the plan no longer says what was typed.
            (Some(typing), _) if typing.told == self.text => typing.text,
            (_, Some(shown)) if !has_focus && !self.is_wrong => shown,
            _ => self.text.to_owned(),
        };
        if is_new {
            select_all(ui, self.id, self.text);
        }
        let response = ui
            .scope(|ui| {
                if self.is_wrong {
                    let visuals = ui.visuals_mut();
                    visuals.widgets.inactive.bg_stroke.color = palette.bad.0;
                    visuals.widgets.hovered.bg_stroke.color = palette.bad.0;
                    visuals.selection.stroke.color = palette.bad.0;
                }
                let margin = Margin::symmetric(7, 4);
                let align = if self.is_number { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
                let field = TextEdit::singleline(&mut text)
                    .id(self.id)
                    .desired_width(self.width)
                    .margin(margin)
                    .align(align)
                    .hint_text(egui::RichText::new(self.hint).color(palette.weak.0));
                ui.add(field)
            })
            .inner
            .accessible_name(self.name);
        if response.gained_focus() {
            is_entered(ui, self.id);
            forget_typing(ui, self.id);
            select_all(ui, self.id, self.text);
        }
        if !(response.changed() && has_focus) {
            return (None, response);
        }
        let told = (self.understand)(&text).unwrap_or_else(|| text.clone());
        ui.data_mut(|data| data.insert_temp(self.id, Typing { text, told: told.clone() }));
        (Some(told), response)
    }
}

/// What was typed when the field had the focus before is the plan's by now.
fn forget_typing(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove::<Typing>(id));
}

/// What is being typed in the field that has the focus, where the plan writes it otherwise.
pub fn typed_otherwise(ui: &Ui, id: Id, text: &str) -> Option<String> {
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let typing: Option<Typing> = ui.data(|data| data.get_temp(id)).filter(|_| has_focus);
    typing.filter(|typing| typing.told == text && typing.text.trim() != text).map(|typing| typing.text)
}

/// Whether the focus, which is here, is new. What egui calls gained leaves out a focus that was asked
/// for after the field had been painted, as a link to a question does.
fn is_entered(ui: &Ui, id: Id) -> bool {
    let now = ui.ctx().cumulative_pass_nr();
    let last = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or(id.with("focused"), 0), now));
    last + 1 < now
}

/// A field that looks for something; Escape empties it.
pub fn search_ui(ui: &mut Ui, law: &Context, id: &str, text: &mut String, name: &str, width: f32) -> Response {
    let hint = egui::RichText::new(name).color(law.theme.palette(ui).weak.0);
    let field = TextEdit::singleline(text).id(Id::unique(id)).hint_text(hint);
    let response = ui.add(field.margin(Margin::symmetric(8, 6)).desired_width(width)).accessible_name(name);
    if response.gained_focus() {
        select_all(ui, response.id, text);
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        text.clear();
    }
    response
}

/// Typing into a field that was just entered replaces what stood in it.
pub fn select_all(ui: &Ui, id: Id, text: &str) {
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    let end = CCursor::new(egui::text::CharIndex(text.chars().count()));
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), end)));
    TextEdit::store_state(ui.ctx(), id, state);
}

//! The control for one value, by the kind of its fact: a field, a list, or a pair of buttons.

use crate::explain::typed_answer;
use crate::gui::form::question::Question;
use crate::gui::form::table::Column;
use crate::gui::state::document::Document;
use crate::gui::widgets::field::Field;
use crate::gui::widgets::shapes::strong;
use crate::law::FactKind;
use crate::plan::{Datum, parse_answer};
use crate::quantity::Month;
use eframe::egui::{self, Button, ComboBox, Id, RichText, Ui};

impl Question<'_> {
    /// The control for the value itself.
    pub fn value_ui(&self, ui: &mut Ui, document: &mut Document, row: usize) {
        let is_wanted = self.is_wanted && row == 0;
        let text = self.rows().get(row).map_or("", |answer| answer.value.text.as_str());
        let name = self.row_name(row);
        match &self.fact.kind {
            FactKind::Choice(options) => {
                let options: Vec<&str> = options.iter().map(String::as_str).collect();
                self.choice_ui(ui, document, (row, text), &options, &name, is_wanted);
            }
            FactKind::YesNo => self.yes_no_ui(ui, document, (row, text), &name, is_wanted),
            _ => self.text_ui(ui, document, (row, text), &name, is_wanted),
        }
    }

    fn text_ui(&self, ui: &mut Ui, document: &mut Document, (row, text): (usize, &str), name: &str, is_wanted: bool) {
        let id = self.cell(Column::Value, row);
        self.table_keys(ui, document, Column::Value, row);
        let datum = parse_answer(self.fact, text);
        let is_answered = row < self.rows().len();
        let field = Field {
            id: Id::unique(&id),
            name,
            text,
            shown: datum.as_ref().ok().map(|datum| self.understood(*datum)),
            hint: self.law.text("answer-none"),
            width: self.law.theme.sizes.value,
            is_wrong: is_answered && datum.is_err(),
            is_number: true,
            understand: &|text| typed_answer(&self.law.words, self.fact, text, self.currency),
        };
        let (typed, response) = field.ui(ui, self.law);
        if is_wanted {
            response.request_focus();
        }
        if let Some(typed) = typed {
            self.type_value(document, &id, row, &typed);
        }
        if response.lost_focus() {
            document.pause();
        }
    }

    fn choice_ui(
        &self,
        ui: &mut Ui,
        document: &mut Document,
        (row, text): (usize, &str),
        options: &[&str],
        name: &str,
        is_wanted: bool,
    ) {
        let law = self.law;
        let chosen = options.iter().position(|option| *option == text);
        let shown = match chosen {
            Some(option) => RichText::new(law.speaker().option(self.id, option)),
            None if text.is_empty() => RichText::new(law.text("answer-none")).color(law.theme.palette(ui).weak.0),
            None => RichText::new(text).color(law.theme.palette(ui).bad.0),
        };
        let combo = ComboBox::from_id_salt(self.cell(Column::Value, row))
            .selected_text(shown.clone())
            .width(law.theme.sizes.value)
            .truncate();
        let size = egui::vec2(law.theme.sizes.value, ui.spacing().interact_size.y);
        let layout = egui::Layout::left_to_right(egui::Align::Center);
        let made = ui.allocate_ui_with_layout(size, layout, |ui| {
            combo.show_ui(ui, |ui| {
                if row == 0
                    && self.rows().len() < 2
                    && ui.selectable_label(text.is_empty(), law.text("answer-none")).clicked()
                {
                    self.set(document, row, "");
                }
                for (option, id) in options.iter().enumerate() {
                    if ui.selectable_label(chosen == Some(option), law.speaker().option(self.id, option)).clicked() {
                        self.set(document, row, id);
                    }
                }
            })
        });
        // A long option is cut short in the box.
        let response = made.inner.response.on_hover_text(shown).accessible_name(name);
        if is_wanted {
            response.request_focus();
        }
    }

    fn yes_no_ui(&self, ui: &mut Ui, document: &mut Document, (row, text): (usize, &str), name: &str, is_wanted: bool) {
        let law = self.law;
        let gap = 2.0;
        let size = egui::vec2((law.theme.sizes.value - gap) / 2.0, ui.spacing().interact_size.y);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for option in ["yes", "no"] {
                let is_chosen = text == option;
                let word = law.text(option);
                let palette = law.theme.palette(ui);
                let shown = if is_chosen {
                    strong(law, word.as_str()).color(palette.accent.0)
                } else {
                    RichText::new(word.as_str())
                };
                let mut button = Button::new(shown).min_size(size);
                if is_chosen {
                    button = button.fill(palette.chosen.0).stroke(egui::Stroke::new(1.0, palette.accent.0));
                }
                let said = law.speaker().with("answer-yes-no", &[("fact", name), ("option", &word)]);
                let response = ui.add(button).accessible_name(said);
                if is_wanted && option == "yes" {
                    response.request_focus();
                }
                if response.clicked() {
                    self.set(document, row, option);
                }
            }
        });
    }

    /// A value as it was understood.
    pub fn understood(&self, datum: Datum) -> String {
        self.law.speaker().datum(self.id, datum)
    }

    fn row_name(&self, row: usize) -> String {
        if self.rows().len() < 2 {
            return self.name.clone();
        }
        let month = self.rows().get(row).map(|answer| answer.month.text.clone()).unwrap_or_default();
        let month = Month::parse(&month).map_or(month, |month| self.law.words.month(month));
        self.law.speaker().with("answer-from", &[("fact", &self.name), ("month", &month)])
    }
}

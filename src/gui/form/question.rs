//! One question and its answers: drawn from the fact's kind, whatever the fact.

use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::form::table::Column;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::gui::widgets::field::{Field, as_typed, typed_otherwise};
use crate::gui::widgets::shapes::{beside_ui, link_button, remove_ui, weak};
use crate::law::{Fact, FactId, FactKind};
use crate::plan::{Answer, Datum, parse_answer};
use crate::quantity::{Currency, Month, Placed};
use eframe::egui::{self, Button, Id, RichText, TextEdit, Ui};

/// The least width of a name beside its answer, in widths of an answer.
const LEAST_LABEL: f32 = 0.8;

/// What painting one question needs to know.
pub struct Question<'a> {
    pub law: &'a Context,
    pub id: FactId,
    pub fact: &'a Fact,
    pub name: String,
    /// `None` where there is no answer.
    pub answers: Option<Vec<Answer>>,
    pub from: String,
    /// What an amount is in that is typed without a currency: as it was, or as amounts are shown.
    pub currency: Currency,
    /// Whether it is to get the focus.
    pub is_wanted: bool,
}

/// Paints a question, its answers, what is wrong with them, and its note.
pub fn question_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View, live: &Computed, id: FactId) {
    let Some(fact) = law.book.facts.find(id) else { return };
    let answers = document.variant().and_then(|variant| variant.answers.get(fact.id.as_str())).cloned();
    let question = Question {
        law,
        id,
        fact,
        name: law.speaker().fact(id),
        currency: currency_of(fact, answers.as_deref()).unwrap_or(view.currency),
        answers,
        from: document.plan().from.text.clone(),
        is_wanted: view.focus == Some(id),
    };
    if question.is_wanted {
        view.focus = None;
    }
    let made = ui.push_id(("question", id), |ui| {
        question.body_ui(ui, document, view, live);
        question.understood_ui(ui);
        question.problems_ui(ui, live);
        question.note_ui(ui, document, view);
        question.marks_ui(ui, document, view);
    });
    if question.is_wanted {
        made.response.scroll_to_me(Some(egui::Align::Center));
    }
    ui.add_space(law.theme.sizes.gap);
}

/// The currency of the first amount that an answer gives.
fn currency_of(fact: &Fact, answers: Option<&[Answer]>) -> Option<Currency> {
    answers?.iter().find_map(|answer| match parse_answer(fact, &answer.value.text) {
        Ok(Datum::Money(money)) => Some(money.currency),
        _ => None,
    })
}

impl Question<'_> {
    pub fn rows(&self) -> &[Answer] {
        self.answers.as_deref().unwrap_or(&[])
    }

    /// Whether months are shown: a single answer from the plan's first month on needs none.
    fn is_table(&self) -> bool {
        match self.rows() {
            [] => false,
            [only] => only.month.text != self.from && self.fact.kind != FactKind::Date,
            _ => true,
        }
    }

    fn body_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View, live: &Computed) {
        let is_costs = self.fact.kind == FactKind::Costs;
        let is_inline = !is_costs && !self.is_table();
        let (gap, more) = (ui.spacing().item_spacing.x, ui.spacing().interact_size.x);
        let width = if is_inline { self.law.theme.sizes.value + gap + more } else { more };
        // Where no room is left for words, the name stands above.
        let is_above = ui.available_width() - width < self.law.theme.sizes.value * LEAST_LABEL;
        if is_above {
            self.label_ui(ui, live);
        }
        beside_ui(
            ui,
            width,
            |ui| {
                if !is_above {
                    self.label_ui(ui, live);
                }
            },
            |ui| {
                if is_inline {
                    self.value_ui(ui, document, 0);
                }
                self.more_ui(ui, document, view);
            },
        );
        if is_inline {
            return;
        }
        for row in 0..self.rows().len() {
            self.row_ui(ui, document, row);
        }
        self.add_ui(ui, document);
    }

    /// Name, what kind of amount, and whether programmes wait for it.
    fn label_ui(&self, ui: &mut Ui, live: &Computed) {
        let law = self.law;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(4.0);
            let label = ui.add(egui::Label::new(&self.name).wrap());
            label.on_hover_ui(|ui| {
                ui.set_max_width(law.theme.sizes.left);
                ui.label(law.speaker().question_help(self.id));
            });
            let pace = match self.fact.kind {
                FactKind::Money(crate::law::Pace::Month) => Some("pace-month"),
                FactKind::Money(crate::law::Pace::Year) | FactKind::Flow => Some("pace-year"),
                _ => None,
            };
            let idle = live.idle.is_idle(self.id).then_some("answer-idle");
            let said: Vec<String> = [pace, idle].into_iter().flatten().map(|id| law.text(id)).collect();
            if !said.is_empty() {
                ui.add(egui::Label::new(weak(ui, said.join(" · "))).wrap());
            }
        });
    }

    /// The menu of what is seldom wanted.
    fn more_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View) {
        let law = self.law;
        let name = law.speaker().with("answer-more", &[("fact", &self.name)]);
        let dots = RichText::new("…").color(law.theme.palette(ui).weak.0);
        let side = ui.spacing().interact_size;
        let button = Button::new(dots).frame_when_inactive(false).min_size(side);
        let (response, _) = egui::containers::menu::MenuButton::from_button(button).ui(ui, |ui| {
            ui.set_max_width(law.theme.sizes.left);
            ui.add(egui::Label::new(weak(ui, law.speaker().question_help(self.id))).wrap());
            ui.separator();
            let can_add = !matches!(self.fact.kind, FactKind::Date | FactKind::Costs) && !self.rows().is_empty();
            if can_add && ui.button(law.text("answer-add-value")).clicked() {
                self.add(document);
            }
            if ui.button(law.text("answer-note")).clicked() {
                view.open_notes.insert(self.id);
            }
            self.mark_menu_ui(ui, document, view);
            if self.answers.is_some() && ui.button(law.text("answer-clear")).clicked() {
                let fact = self.fact.id.clone();
                document.change_variant(|variant| {
                    variant.answers.shift_remove(fact.as_str());
                });
            }
        });
        response.accessible_name(name);
    }

    /// One dated answer of several, or one item of a cost.
    fn row_ui(&self, ui: &mut Ui, document: &mut Document, row: usize) {
        let Some(answer) = self.rows().get(row) else { return };
        let law = self.law;
        let is_costs = self.fact.kind == FactKind::Costs;
        let (gap, more) = (ui.spacing().item_spacing.x, ui.spacing().interact_size.x);
        let (sizes, number) = (&law.theme.sizes, (row + 1).to_string());
        let width = sizes.month + sizes.value + more + gap * 2.0;
        let mut is_removed = false;
        beside_ui(
            ui,
            width,
            |_| {},
            |ui| {
                self.month_ui(ui, document, row);
                self.value_ui(ui, document, row);
                let name = law.speaker().with("answer-remove", &[("fact", &self.name), ("number", &number)]);
                is_removed = remove_ui(ui, law, &name).clicked();
            },
        );
        if is_costs {
            let note_width = sizes.month + sizes.value + gap;
            beside_ui(ui, width, |_| {}, |ui| self.item_note_ui(ui, document, (row, answer), note_width));
            ui.add_space(sizes.gap / 2.0);
        }
        if is_removed {
            self.remove(document, row);
        }
    }

    fn item_note_ui(&self, ui: &mut Ui, document: &mut Document, (row, answer): (usize, &Answer), width: f32) {
        let law = self.law;
        let id = self.cell(Column::Note, row);
        self.table_keys(ui, document, Column::Note, row);
        let number = (row + 1).to_string();
        let name = law.speaker().with("answer-item-note", &[("fact", &self.name), ("number", &number)]);
        let field = Field {
            id: Id::unique(&id),
            name: &name,
            text: answer.note.as_deref().unwrap_or(""),
            shown: None,
            hint: law.text("answer-item-note-hint"),
            width,
            is_wrong: false,
            is_number: false,
            understand: &as_typed,
        };
        let (typed, response) = field.ui(ui, law);
        if let Some(text) = typed {
            self.edit(document, &id, row, |answer| answer.note = (!text.is_empty()).then_some(text));
        }
        if response.lost_focus() {
            document.pause();
        }
    }

    fn month_ui(&self, ui: &mut Ui, document: &mut Document, row: usize) {
        let Some(answer) = self.rows().get(row) else { return };
        let id = self.cell(Column::Month, row);
        self.table_keys(ui, document, Column::Month, row);
        let number = (row + 1).to_string();
        let name = self.law.speaker().with("answer-month", &[("fact", &self.name), ("number", &number)]);
        let month = Month::parse(&answer.month);
        let field = Field {
            id: Id::unique(&id),
            name: &name,
            text: &answer.month,
            shown: month.as_ref().ok().map(|month| self.law.words.month(*month)),
            hint: self.law.text("answer-month-hint"),
            width: self.law.theme.sizes.month,
            is_wrong: month.is_err(),
            is_number: true,
            understand: &|text| Some(self.month_typed(text)),
        };
        let (typed, response) = field.ui(ui, self.law);
        if let Some(text) = typed {
            self.edit(document, &id, row, |answer| answer.month = Placed::from(text));
        }
        if response.lost_focus() {
            document.pause();
        }
    }

    /// What adds a row, below a table.
    fn add_ui(&self, ui: &mut Ui, document: &mut Document) {
        let law = self.law;
        let is_costs = self.fact.kind == FactKind::Costs;
        ui.horizontal(|ui| {
            let (id, said) =
                if is_costs { ("answer-add-cost", "answer-add-cost-to") } else { ("answer-add", "answer-add-to") };
            let name = law.speaker().with(said, &[("fact", &self.name)]);
            let response = ui.add(link_button(ui, law, law.text(id))).accessible_name(name);
            if self.is_wanted && self.rows().is_empty() {
                response.request_focus();
            }
            if response.clicked() {
                self.add(document);
            }
            if !is_costs {
                return;
            }
            match &self.answers {
                None => {
                    ui.label(weak(ui, law.text("answer-none")));
                    let name = law.speaker().with("answer-no-costs-of", &[("fact", &self.name)]);
                    if ui.add(link_button(ui, law, law.text("answer-no-costs"))).accessible_name(name).clicked() {
                        let key = self.fact.id.clone();
                        document.change_variant(|variant| {
                            crate::gui::form::change::insert(self.law, variant, &key, Vec::new())
                        });
                    }
                }
                Some(rows) if rows.is_empty() => {
                    ui.label(weak(ui, law.text("answer-no-costs-given")));
                }
                Some(_) => {}
            }
        });
    }

    /// What was understood of the text being typed, where the plan writes it otherwise.
    fn understood_ui(&self, ui: &mut Ui) {
        for (row, answer) in self.rows().iter().enumerate() {
            let value = Id::unique(self.cell(Column::Value, row));
            let month = Id::unique(self.cell(Column::Month, row));
            let understood = match parse_answer(self.fact, &answer.value) {
                Ok(datum) if typed_otherwise(ui, value, &answer.value).is_some() => Some(self.understood(datum)),
                _ => None,
            };
            let understood = understood.or_else(|| {
                typed_otherwise(ui, month, &answer.month)?;
                Some(self.law.words.month(Month::parse(&answer.month).ok()?))
            });
            if let Some(value) = understood {
                let text = self.law.speaker().with("answer-understood", &[("value", &value)]);
                ui.with_layout(egui::Layout::right_to_left(egui::Align::TOP), |ui| ui.label(weak(ui, text)));
            }
        }
    }

    fn problems_ui(&self, ui: &mut Ui, live: &Computed) {
        let law = self.law;
        let palette = law.theme.palette(ui);
        for problem in live.by_fact.get(&self.id).into_iter().flatten() {
            let text = law.mistake(problem);
            ui.label(RichText::new(text).small().color(palette.bad.0));
            if let Some(help) = law.words.problem_help(problem) {
                ui.label(weak(ui, help));
            }
        }
        let waiting = live.waiting(self.id);
        if waiting > 0 && self.answers.is_none() {
            let text = law.words.text("answer-waiting", &[("count", waiting.into())]);
            ui.label(RichText::new(text).small().color(palette.warn.0));
        }
    }

    fn note_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View) {
        let law = self.law;
        let note = document.variant().and_then(|variant| variant.notes.get(&self.fact.id)).cloned();
        let name = law.speaker().with("answer-note-of", &[("fact", &self.name)]);
        if !view.open_notes.contains(&self.id) {
            if let Some(note) = note {
                let read = Button::new(weak(ui, &note).italics()).frame(false).wrap();
                if ui.add(read).accessible_name(name).clicked() {
                    view.open_notes.insert(self.id);
                }
            }
            return;
        }
        let mut text = note.clone().unwrap_or_default();
        let id = Id::unique(("note", self.id));
        let field = TextEdit::multiline(&mut text).id(id).desired_rows(2).desired_width(f32::INFINITY);
        let field = field.hint_text(weak(ui, law.text("answer-note-hint"))).font(egui::TextStyle::Small);
        let response = ui.add(field).accessible_name(name);
        if response.changed() {
            let key = self.fact.id.clone();
            document.typed_in_variant(&format!("note:{key}"), |variant| {
                if text.is_empty() {
                    variant.notes.shift_remove(&key);
                } else {
                    variant.notes.insert(key, text);
                }
            });
        }
        if response.lost_focus() {
            document.pause();
            view.open_notes.remove(&self.id);
        } else if note.is_none() && !response.has_focus() {
            response.request_focus();
        }
    }
}

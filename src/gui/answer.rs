//! One question and its answers: drawn from the fact's kind, whatever the fact.

use super::app::Law;
use super::document::Document;
use super::field::Field;
use super::live::Live;
use super::look::{beside_ui, link_button, remove_ui, weak};
use super::view::View;
use crate::law::{Fact, FactId, FactKind};
use crate::plan::{Answer, Datum, Variant, parse_answer};
use crate::quantity::{Exact, Month, Placed};
use eframe::egui::{self, Button, ComboBox, Id, RichText, TextEdit, Ui};

/// What painting one question needs to know.
struct Question<'a> {
    law: &'a Law,
    id: FactId,
    fact: &'a Fact,
    name: String,
    /// `None` where there is no answer.
    answers: Option<Vec<Answer>>,
    from: String,
    /// Whether it is to get the focus.
    is_wanted: bool,
}

/// Paints a question, its answers, what is wrong with them, and its note.
pub fn question_ui(ui: &mut Ui, law: &Law, document: &mut Document, view: &mut View, live: &Live, id: FactId) {
    let Some(fact) = law.book.facts.get(id) else { return };
    let answers = document.variant().and_then(|variant| variant.answers.get(fact.id.as_str())).cloned();
    let question = Question {
        law,
        id,
        fact,
        name: law.speaker().fact(id),
        answers,
        from: document.plan().from.text.clone(),
        is_wanted: view.focus == Some(id),
    };
    if question.is_wanted {
        view.focus = None;
    }
    let made = ui.push_id(("question", id), |ui| {
        question.body_ui(ui, document, view);
        question.problems_ui(ui, live);
        question.note_ui(ui, document, view);
    });
    if question.is_wanted {
        made.response.scroll_to_me(Some(egui::Align::Center));
    }
    ui.add_space(law.theme.sizes.gap);
}

impl Question<'_> {
    fn rows(&self) -> &[Answer] {
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

    fn body_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View) {
        let is_costs = self.fact.kind == FactKind::Costs;
        let is_inline = !is_costs && !self.is_table();
        let (gap, more) = (ui.spacing().item_spacing.x, ui.spacing().interact_size.x);
        let width = if is_inline { self.law.theme.sizes.value + gap + more } else { more };
        beside_ui(
            ui,
            width,
            |ui| self.label_ui(ui),
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
    fn label_ui(&self, ui: &mut Ui) {
        let law = self.law;
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(4.0);
            let help = law.words.attribute(&format!("fact-{}", self.fact.id), "help", &[]);
            let label = ui.add(egui::Label::new(&self.name).wrap());
            if let Some(help) = help {
                label.on_hover_text(help);
            }
            let pace = match self.fact.kind {
                FactKind::Money(crate::law::Pace::Month) => Some("pace-month"),
                FactKind::Money(crate::law::Pace::Year) | FactKind::Flow => Some("pace-year"),
                _ => None,
            };
            if let Some(pace) = pace {
                ui.label(weak(ui, law.text(pace)));
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
            if let Some(help) = law.words.attribute(&format!("fact-{}", self.fact.id), "help", &[]) {
                ui.set_max_width(law.theme.sizes.left);
                ui.add(egui::Label::new(weak(ui, help)).wrap());
                ui.separator();
            }
            let can_add = !matches!(self.fact.kind, FactKind::Date | FactKind::Costs) && !self.rows().is_empty();
            if can_add && ui.button(law.text("answer-add-value")).clicked() {
                self.add(document);
            }
            if ui.button(law.text("answer-note")).clicked() {
                view.open_notes.insert(self.id);
            }
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
        let id = self.key("note", row);
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
        let id = self.key("month", row);
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
        };
        let (typed, response) = field.ui(ui, self.law);
        if let Some(text) = typed {
            self.edit(document, &id, row, |answer| answer.month = Placed::from(text.trim()));
        }
        if response.lost_focus() {
            document.pause();
        }
    }

    /// The control for the value itself.
    fn value_ui(&self, ui: &mut Ui, document: &mut Document, row: usize) {
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
        let id = self.key("value", row);
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
        let combo =
            ComboBox::from_id_salt(self.key("value", row)).selected_text(shown).width(law.theme.sizes.value).truncate();
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
        let response = made.inner.response.accessible_name(name);
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
                    super::look::strong(law, word.as_str()).color(palette.accent.0)
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
                        document.change_variant(|variant| insert(self.law, variant, &key, Vec::new()));
                    }
                }
                Some(rows) if rows.is_empty() => {
                    ui.label(weak(ui, law.text("answer-no-costs-given")));
                }
                Some(_) => {}
            }
        });
    }

    fn problems_ui(&self, ui: &mut Ui, live: &Live) {
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
                let short = Button::new(weak(ui, &note).italics()).frame(false).truncate();
                if ui.add(short).on_hover_text(note).accessible_name(name).clicked() {
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

    /// A value as it was understood.
    fn understood(&self, datum: Datum) -> String {
        let words = &self.law.words;
        match datum {
            Datum::Option(option) => self.law.speaker().option(self.id, option),
            Datum::Date(date) if date.day() == 1 => words.month(Month::of(date)),
            Datum::Date(date) => words.date(date),
            Datum::Money(money) => words.money(money),
            Datum::Number(number) => self.number(number),
        }
    }

    fn number(&self, number: Exact) -> String {
        match (&self.fact.kind, self.fact.unit.plain_name()) {
            (FactKind::Share, _) => self.law.words.share(number),
            (FactKind::Level | FactKind::Measure, Some(unit)) => self.law.speaker().counted(number, unit),
            _ => self.law.words.decimal(number, 6),
        }
    }

    fn row_name(&self, row: usize) -> String {
        if self.rows().len() < 2 {
            return self.name.clone();
        }
        let month = self.rows().get(row).map(|answer| answer.month.text.clone()).unwrap_or_default();
        let month = Month::parse(&month).map_or(month, |month| self.law.words.month(month));
        self.law.speaker().with("answer-from", &[("fact", &self.name), ("month", &month)])
    }

    /// What a field is told apart by.
    fn key(&self, part: &str, row: usize) -> String {
        format!("{part}:{}:{row}", self.fact.id)
    }

    fn type_value(&self, document: &mut Document, key: &str, row: usize, text: &str) {
        // An only answer that is emptied is no answer.
        if text.trim().is_empty() && self.rows().len() == 1 && self.fact.kind != FactKind::Costs {
            let fact = self.fact.id.clone();
            document.typed_in_variant(key, |variant| {
                variant.answers.shift_remove(fact.as_str());
            });
            return;
        }
        self.edit(document, key, row, |answer| answer.value = Placed::from(text));
    }

    /// Sets a value by one click: one step.
    fn set(&self, document: &mut Document, row: usize, text: &str) {
        document.pause();
        self.type_value(document, &self.key("value", row), row, text);
        document.pause();
    }

    /// Changes one answer; makes it where there was none.
    fn edit(&self, document: &mut Document, key: &str, row: usize, change: impl FnOnce(&mut Answer)) {
        let (law, fact, from) = (self.law, self.fact.id.clone(), self.from.clone());
        document.typed_in_variant(key, |variant| {
            if !variant.answers.contains_key(fact.as_str()) {
                insert(law, variant, &fact, vec![Answer::new(&from, "")]);
            }
            let answers = variant.answers.get_mut(fact.as_str());
            if let Some(answer) = answers.and_then(|answers| answers.get_mut(row)) {
                change(answer);
            }
        });
    }

    fn remove(&self, document: &mut Document, row: usize) {
        let fact = self.fact.id.clone();
        let is_costs = self.fact.kind == FactKind::Costs;
        document.change_variant(|variant| {
            let Some(answers) = variant.answers.get_mut(fact.as_str()) else { return };
            if row < answers.len() {
                answers.remove(row);
            }
            if answers.is_empty() && !is_costs {
                variant.answers.shift_remove(fact.as_str());
            }
        });
    }

    /// A further value from the month after the last one, or a further item of a cost.
    fn add(&self, document: &mut Document) {
        let (law, fact) = (self.law, self.fact.id.clone());
        let last = self.rows().last();
        let month = last.and_then(|answer| Month::parse(&answer.month).ok());
        let answer = if self.fact.kind == FactKind::Costs {
            let month = month.map_or(self.from.clone(), |month| month.to_string());
            let currency = last.and_then(|answer| answer.value.rsplit(' ').next().map(str::to_owned));
            Answer::new(month, format!("0 {}", currency.unwrap_or_else(|| law.book.currency.to_string())))
        } else {
            let month = month.map_or(self.from.clone(), |month| month.plus(1).to_string());
            Answer::new(month, last.map_or("", |answer| answer.value.text.as_str()))
        };
        document.change_variant(|variant| match variant.answers.get_mut(fact.as_str()) {
            Some(answers) => answers.push(answer),
            None => insert(law, variant, &fact, vec![answer]),
        });
    }
}

/// Answers stand in the order of the form, so that a file reads like it.
fn insert(law: &Law, variant: &mut Variant, fact: &str, answers: Vec<Answer>) {
    let place = law.book.fact(fact);
    let is_after = |key: &Placed| law.book.fact(key).is_some_and(|other| Some(other) > place);
    let at = variant.answers.keys().position(is_after).unwrap_or(variant.answers.len());
    variant.answers.shift_insert(at, Placed::from(fact), answers);
}

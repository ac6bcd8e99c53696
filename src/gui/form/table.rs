//! The keys of a spreadsheet in the rows of an answer, and columns pasted from one.

use crate::explain::{typed_answer, typed_month};
use crate::gui::form::question::Question;
use crate::gui::state::document::Document;
use crate::law::FactKind;
use crate::plan::{Answer, MOST_ANSWERS, parse_answer};
use crate::quantity::{Month, Placed};
use eframe::egui::{Event, Id, Key, Modifiers, Ui};

/// The columns of a table of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Month,
    Value,
    Note,
}

impl Column {
    fn word(self) -> &'static str {
        match self {
            Column::Month => "month",
            Column::Value => "value",
            Column::Note => "note",
        }
    }
}

/// One line of what was pasted, as typed.
#[derive(Debug, PartialEq)]
struct Pasted {
    month: Option<String>,
    value: Option<String>,
    note: Option<String>,
}

impl Question<'_> {
    /// What a field of the table is told apart by.
    pub fn cell(&self, column: Column, row: usize) -> String {
        format!("{}:{}:{row}", column.word(), self.fact.id)
    }

    /// Takes the keys that lead to another row and what is pasted as columns, before the field in
    /// which they were typed sees them.
    pub fn table_keys(&self, ui: &Ui, document: &mut Document, column: Column, row: usize) {
        if !ui.memory(|memory| memory.has_focus(Id::unique(self.cell(column, row)))) {
            return;
        }
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        let has_next = row + 1 < self.rows().len();
        let next = if pressed(Modifiers::NONE, Key::ArrowUp) {
            row.checked_sub(1)
        } else if pressed(Modifiers::NONE, Key::ArrowDown) || (has_next && pressed(Modifiers::NONE, Key::Enter)) {
            has_next.then_some(row + 1)
        } else if !matches!(self.fact.kind, FactKind::Date) && pressed(Modifiers::COMMAND, Key::Enter) {
            self.add(document);
            Some(self.rows().len())
        } else {
            None
        };
        if let Some(next) = next {
            document.pause();
            ui.memory_mut(|memory| memory.request_focus(Id::unique(self.cell(column, next))));
        }
        if let Some(text) = pasted_columns(ui) {
            self.paste(document, column, row, &text);
        }
    }

    /// Puts the lines of a text into the rows from `row` on: one step.
    fn paste(&self, document: &mut Document, column: Column, row: usize, text: &str) {
        let lines = self.lines(column, text);
        if lines.is_empty() {
            return;
        }
        let mut answers = self.rows().to_vec();
        for (place, line) in lines.into_iter().enumerate() {
            let at = row + place;
            if at >= answers.len() {
                answers.push(self.following(&answers));
            }
            let Some(answer) = answers.get_mut(at) else { break };
            if let Some(month) = line.month {
                answer.month = Placed::from(self.month_typed(&month));
            }
            if let Some(value) = line.value {
                answer.value = Placed::from(self.value_typed(&value));
            }
            if let Some(note) = line.note {
                answer.note = (!note.is_empty()).then_some(note);
            }
        }
        answers.truncate(MOST_ANSWERS);
        let fact = self.fact.id.clone();
        document.change_variant(|variant| match variant.answers.get_mut(fact.as_str()) {
            Some(found) => *found = answers,
            None => crate::gui::form::change::insert(self.law, variant, &fact, answers),
        });
    }

    /// An empty row for the month after the last one.
    fn following(&self, answers: &[Answer]) -> Answer {
        let last = answers.last().and_then(|answer| Month::parse(&answer.month).ok());
        let month = last.map_or(self.from.clone(), |month| month.plus(1).to_string());
        Answer::new(month, "")
    }

    pub fn month_typed(&self, text: &str) -> String {
        typed_month(&self.law.words, text).map_or_else(|| text.trim().to_owned(), |month| month.to_string())
    }

    pub fn value_typed(&self, text: &str) -> String {
        let typed = typed_answer(&self.law.words, self.fact, text, self.currency);
        typed.unwrap_or_else(|| text.trim().to_owned())
    }

    /// The lines of what was pasted: one column goes into the column that has the focus; of several
    /// the first is the month. A single line of values stands for months on end. A title above the
    /// columns is left out.
    fn lines(&self, column: Column, text: &str) -> Vec<Pasted> {
        let lines: Vec<Vec<&str>> = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| line.split('\t').map(str::trim).collect())
            .collect();
        let is_month = |cell: &&str| typed_month(&self.law.words, cell).is_some();
        if let [only] = lines.as_slice()
            && only.len() > 1
            && !only.first().is_some_and(is_month)
        {
            return only.iter().map(|cell| one(Column::Value, cell)).collect();
        }
        let is_title = |cells: &Vec<&str>| {
            let value = cells.get(1).or(cells.first()).copied().unwrap_or_default();
            let is_value = parse_answer(self.fact, &self.value_typed(value)).is_ok();
            !is_value && !cells.first().is_some_and(is_month) && column != Column::Note
        };
        let titles = usize::from(lines.len() > 1 && lines.first().is_some_and(is_title));
        let read = lines.into_iter().skip(titles).map(|cells| match cells.as_slice() {
            [only] => one(column, only),
            [month, value, rest @ ..] => Pasted {
                month: Some((*month).to_owned()),
                value: Some((*value).to_owned()),
                note: (self.fact.kind == FactKind::Costs).then(|| rest.join(" ").trim().to_owned()),
            },
            [] => one(column, ""),
        });
        read.collect()
    }
}

fn one(column: Column, text: &str) -> Pasted {
    let only = |this: Column| (this == column).then(|| text.to_owned());
    Pasted { month: only(Column::Month), value: only(Column::Value), note: only(Column::Note) }
}

/// What was pasted in this frame, if it is more than one cell; the field does not see it then.
fn pasted_columns(ui: &Ui) -> Option<String> {
    ui.input_mut(|input| {
        let is_columns = |event: &Event| matches!(event, Event::Paste(text) if text.trim().contains(['\n', '\t']));
        let place = input.events.iter().position(is_columns)?;
        match input.events.remove(place) {
            // The mark at the start of a file of values is no part of its first cell.
            Event::Paste(text) => Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
            _ => None,
        }
    })
}

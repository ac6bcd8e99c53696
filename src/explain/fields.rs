//! A field of a plan, and what it says, in words.

use super::speak::Speaker;
use crate::law::FactId;
use crate::plan::{FieldKind, answers_of, field_kind, parse_answer};
use crate::quantity::Month;

impl Speaker<'_> {
    /// `As planned, IT specialists`.
    pub fn field(&self, field: &[String]) -> String {
        let fact = |id: &str| self.book.fact(id).map_or_else(|| id.to_owned(), |fact| self.fact(fact));
        match field_kind(field) {
            FieldKind::Answer(variant, id) => format!("{variant}, {}", fact(id)),
            FieldKind::Note(variant, id) => format!("{variant}, {}, {}", fact(id), self.text("sheet-note")),
            FieldKind::Reading(variant, id) => {
                let name = self.book.reading(id).map_or_else(|| id.to_owned(), |reading| self.reading(reading));
                format!("{variant}, {name}")
            }
            FieldKind::Variant(variant) => variant.to_owned(),
            FieldKind::Company(_) => self.text("portfolio-company"),
            FieldKind::Period => self.text("merge-period"),
            FieldKind::Other => field.join("/"),
        }
    }
    /// What a field says: `Jan 2026: 44 people; Jul 2026: 52 people`.
    pub fn field_value(&self, field: &[String], value: Option<&str>) -> String {
        let Some(value) = value else { return self.text("merge-absent") };
        let told = match field_kind(field) {
            FieldKind::Answer(_, id) => self.book.fact(id).and_then(|fact| self.answers(fact, value)),
            FieldKind::Reading(_, id) => self.book.reading(id).and_then(|reading| {
                let options = &self.book.readings.get(reading)?.options;
                let option = options.iter().position(|option| option.id == value)?;
                Some(self.reading_option(reading, option))
            }),
            FieldKind::Period => Month::parse(value).ok().map(|month| self.words.month(month)),
            _ => None,
        };
        told.unwrap_or_else(|| value.to_owned())
    }

    /// Answers in the words of their fact; what is no answer stays as it was typed.
    fn answers(&self, fact: FactId, value: &str) -> Option<String> {
        let known = self.book.facts.get(fact)?;
        let all = answers_of(value)?;
        let told = all.iter().map(|answer| {
            let month = Month::parse(&answer.month);
            let month = month.map_or_else(|_| answer.month.text.clone(), |month| self.words.month(month));
            let datum = parse_answer(known, &answer.value);
            let value = datum.map_or_else(|_| answer.value.text.clone(), |datum| self.datum(fact, datum));
            let note = answer.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            format!("{month}: {value}{note}")
        });
        let told: Vec<String> = told.collect();
        Some(if told.is_empty() { self.text("letter-none") } else { told.join("; ") })
    }
}

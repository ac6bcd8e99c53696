//! A field of a plan, and what it says, in words.

use super::speak::Speaker;
use crate::law::FactId;
use crate::plan::{FieldKind, answers_of, field_kind, parse_answer};
use crate::quantity::Month;

/// Beyond this a value is cut where it stands beside another.
const MOST_QUOTED: usize = 300;

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
            FieldKind::Company("note") => format!("{}, {}", self.text("portfolio-company"), self.text("sheet-note")),
            FieldKind::Company(_) => self.text("portfolio-company"),
            FieldKind::Period => self.text("merge-period"),
            FieldKind::Order => self.text("merge-order"),
            FieldKind::Rulebook => self.text("merge-rulebook"),
            FieldKind::Part(name) => self.with("merge-part", &[("name", name)]),
            FieldKind::Other => field.join("/"),
        }
    }

    /// What a field says: `Jan 2026: 44 people; Jul 2026: 52 people`.
    pub fn field_value(&self, field: &[String], value: Option<&str>) -> String {
        let Some(value) = value else {
            let is_variant = matches!(field_kind(field), FieldKind::Variant(_));
            return self.text(if is_variant { "merge-variant-gone" } else { "merge-absent" });
        };
        let told = match field_kind(field) {
            FieldKind::Variant(_) => Some(self.text("merge-variant-kept")),
            FieldKind::Answer(_, id) => self.book.fact(id).and_then(|fact| self.answers(fact, value)),
            FieldKind::Reading(_, id) => self.book.reading(id).and_then(|reading| {
                let options = &self.book.readings.get(reading)?.options;
                let option = options.iter().position(|option| option.id == value)?;
                Some(self.reading_option(reading, option))
            }),
            FieldKind::Period => {
                let (from, months) =
                    value.split_once(", ").map_or((value, None), |(from, months)| (from, Some(months)));
                Month::parse(from).ok().map(|from| match months.and_then(|months| months.parse::<usize>().ok()) {
                    Some(months) => {
                        let args = [("from", self.words.month(from).into()), ("months", months.into())];
                        self.words.text("merge-months", &args)
                    }
                    None => self.words.month(from),
                })
            }
            _ => None,
        };
        let told = told.unwrap_or_else(|| value.to_owned());
        if told.chars().nth(MOST_QUOTED).is_none() {
            return told;
        }
        told.chars().take(MOST_QUOTED).chain(['…']).collect()
    }

    /// Answers in the words of their fact; what is no answer stays as it was typed.
    fn answers(&self, fact: FactId, value: &str) -> Option<String> {
        let known = &self.book.facts[fact];
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

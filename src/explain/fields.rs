//! A field of a plan in words.

use super::speak::Speaker;
use crate::plan::{FieldKind, field_kind};

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
}

//! What the form does to the answers of a question.

use crate::gui::context::Context;
use crate::gui::form::question::Question;
use crate::gui::form::table::Column;
use crate::gui::state::document::Document;
use crate::law::FactKind;
use crate::plan::{Answer, Variant};
use crate::quantity::{Month, Placed};

impl Question<'_> {
    pub fn type_value(&self, document: &mut Document, key: &str, row: usize, text: &str) {
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
    pub fn set(&self, document: &mut Document, row: usize, text: &str) {
        document.pause();
        self.type_value(document, &self.cell(Column::Value, row), row, text);
        document.pause();
    }

    /// Changes one answer; makes it where there was none.
    pub fn edit(&self, document: &mut Document, key: &str, row: usize, change: impl FnOnce(&mut Answer)) {
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

    pub fn remove(&self, document: &mut Document, row: usize) {
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
    pub fn add(&self, document: &mut Document) {
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
pub fn insert(law: &Context, variant: &mut Variant, fact: &str, answers: Vec<Answer>) {
    let place = law.book.fact(fact);
    let is_after = |key: &Placed| law.book.fact(key).is_some_and(|other| Some(other) > place);
    let at = variant.answers.keys().position(is_after).unwrap_or(variant.answers.len());
    variant.answers.shift_insert(at, Placed::from(fact), answers);
}

//! Writing changed answers into the plan.

use crate::advise::{Edit, applied};
use crate::gui::context::Context;
use crate::gui::form::change::insert;
use crate::gui::state::document::Document;
use crate::law::FactId;
use crate::plan::{Answer, Dated, Given, Inputs, parse_answer, write_answer};
use crate::quantity::Month;

/// Writes changed answers into the plan, as one step.
pub fn apply(law: &Context, document: &mut Document, inputs: &Inputs, edits: &[Edit]) {
    let after = applied(inputs, edits.iter().copied());
    document.change_variant(|variant| {
        for edit in edits {
            let (Some(fact), Some(Given::Values(values))) =
                (law.book.facts.find(edit.fact), after.given.find(edit.fact))
            else {
                continue;
            };
            let before = variant.answers.get(fact.id.as_str()).cloned().unwrap_or_default();
            let rows = values.iter().map(|dated| row(law, edit.fact, dated, &before)).collect();
            variant.answers.shift_remove(fact.id.as_str());
            insert(law, variant, &fact.id, rows);
        }
    });
}

/// A dated answer as text: as it was written where it says the same.
fn row(law: &Context, fact: FactId, dated: &Dated, before: &[Answer]) -> Answer {
    let Some(known) = law.book.facts.find(fact) else { return Answer::new(dated.month, "") };
    let is_same = |answer: &&Answer| {
        Month::parse(&answer.month) == Ok(dated.month) && parse_answer(known, &answer.value) == Ok(dated.value)
    };
    let kept = before.iter().find(is_same).cloned();
    kept.unwrap_or_else(|| Answer::new(dated.month, write_answer(known, dated.value)))
}

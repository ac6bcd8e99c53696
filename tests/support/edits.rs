//! Random edits of a plan, and the notes that none of them may lose in a merge.

use imtiyoz::plan::{Answer, FieldKind, Fields, Plan, field_kind};
use imtiyoz::quantity::Placed;
use std::collections::BTreeSet;

/// One thing that somebody does to a plan.
#[derive(Clone, Debug)]
pub enum Edit {
    Answer(usize, usize, u32),
    Noted(usize, usize, u32),
    Unanswered(usize, usize),
    Note(usize, usize, u32),
    NoteGone(usize, usize),
    Reading(usize, u32),
    Company(u32),
    Months(u16),
    AddVariant(u32),
    DropVariant(usize),
}

/// The plan after these.
pub fn edited(plan: &Plan, edits: &[Edit]) -> Plan {
    let mut plan = plan.clone();
    for edit in edits {
        let count = plan.variants.len();
        let name = |plan: &Plan, fact: usize| plan.variants[0].answers.keys().nth(fact).map(|key| key.text.clone());
        match edit {
            Edit::Company(n) => plan.company.name = format!("Company {n}"),
            Edit::Months(n) => plan.months = *n,
            Edit::AddVariant(n) => {
                let mut copy = plan.variants[0].clone();
                copy.name = format!("Another {n}");
                if plan.variant(&copy.name).is_none() {
                    plan.variants.push(copy);
                }
            }
            Edit::DropVariant(v) if count > 1 => {
                plan.variants.remove(v % count);
            }
            Edit::DropVariant(_) => {}
            Edit::Answer(v, f, n) | Edit::Noted(v, f, n) => {
                let Some(fact) = name(&plan, *f) else { continue };
                let mut answer = Answer::new("2026-02", n);
                if matches!(edit, Edit::Noted(..)) {
                    answer.note = Some(format!("item note {n}"));
                }
                plan.variants[v % count].answers.insert(Placed::from(fact.as_str()), vec![answer]);
            }
            Edit::Unanswered(v, f) => {
                let Some(fact) = name(&plan, *f) else { continue };
                plan.variants[v % count].answers.shift_remove(fact.as_str());
            }
            Edit::Note(v, f, n) => {
                let Some(fact) = name(&plan, *f) else { continue };
                plan.variants[v % count].notes.insert(fact, format!("note {n}"));
            }
            Edit::NoteGone(v, f) => {
                let Some(fact) = name(&plan, *f) else { continue };
                plan.variants[v % count].notes.shift_remove(&fact);
            }
            Edit::Reading(v, n) => {
                let option = Placed::from(format!("option_{n}").as_str());
                plan.variants[v % count].readings.insert(Placed::from("wage_threshold"), option);
            }
        }
    }
    plan
}

/// Notes on questions and on items, with the variant and the question.
pub fn notes(fields: &Fields) -> BTreeSet<(String, String, String)> {
    let mut found = BTreeSet::new();
    for (field, value) in fields {
        match field_kind(field) {
            FieldKind::Note(variant, fact) => {
                let parts = value.split(" // ");
                found.extend(parts.map(|note| (variant.to_owned(), fact.to_owned(), note.to_owned())));
            }
            FieldKind::Answer(variant, fact) => {
                let answers: Vec<Answer> = imtiyoz::quantity::read_ron(value, 0).unwrap();
                let notes = answers.into_iter().filter_map(|answer| answer.note);
                found.extend(notes.map(|note| (variant.to_owned(), fact.to_owned(), note)));
            }
            _ => {}
        }
    }
    found
}

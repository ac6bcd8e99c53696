//! Two copies of a plan that were edited apart, merged field by field against what they had in common.
//! Which copy is named first makes no difference, and no note is lost.

use super::fields::{Fields, Kind, answers_of, digest, fields, kind, note_field, plan_of, variant_of};
use super::file::{Answer, Plan};
use super::parts::{Mark, marks_written, part, raw};
use std::collections::BTreeSet;

/// A merged plan, and what both copies had changed otherwise.
#[derive(Clone, Debug)]
pub struct Merged {
    pub plan: Plan,
    pub conflicts: Vec<Conflict>,
    /// Fields that only one copy changed.
    pub taken: usize,
}

/// A field that both copies changed, each otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    pub field: Vec<String>,
    pub before: Option<String>,
    /// Of the copies in the order in which they were given.
    pub values: [Option<String>; 2],
    /// Which of them stands in the merged plan.
    pub chosen: usize,
}

/// Merges two copies. Without what they had in common, everything in which they differ is a conflict.
/// `choose` names the copy that a conflict is taken from; where it says nothing, the greater text stands.
pub fn merge(base: Option<&Fields>, copies: [&Plan; 2], choose: &dyn Fn(&Conflict) -> Option<usize>) -> Option<Merged> {
    let [one, other] = copies.map(fields);
    let empty = Fields::new();
    let base = base.unwrap_or(&empty);
    let [one, other] = [with_deleted_kept(base, &one, &other), with_deleted_kept(base, &other, &one)];
    let mut merged = Fields::new();
    let mut conflicts = Vec::new();
    let mut taken = 0;
    let names: BTreeSet<&Vec<String>> = base.keys().chain(one.keys()).chain(other.keys()).collect();
    let mut lost_notes: Vec<(Vec<String>, String)> = Vec::new();
    for field in names {
        let [before, a, b] = [base, &one, &other].map(|fields| fields.get(field).cloned());
        let value = if a == b {
            a
        } else if a == before || b == before {
            taken += 1;
            if a == before { b } else { a }
        } else if let (Kind::Note(..) | Kind::Company("note"), Some(a), Some(b)) = (kind(field), &a, &b) {
            Some(both(a, b))
        } else {
            let chosen = usize::from(b > a);
            let mut conflict = Conflict { field: field.clone(), before, values: [a, b], chosen };
            conflict.chosen = choose(&conflict).filter(|copy| *copy < 2).unwrap_or(chosen);
            let [first, second] = &conflict.values;
            let (value, left) = if conflict.chosen == 0 { (first, second) } else { (second, first) };
            lost_notes.extend(notes_lost(field, value.as_deref(), left.as_deref()));
            let value = value.clone();
            conflicts.push(conflict);
            value
        };
        if let Some(value) = value {
            merged.insert(field.clone(), value);
        }
    }
    for (field, note) in lost_notes {
        let known = merged.get(&field).cloned().unwrap_or_default();
        merged.insert(field, both(&known, &note));
    }
    let mut like = copies;
    like.sort_by_key(|plan| (digest(&fields(plan)), super::write_plan(plan)));
    let mut plan = plan_of(&merged, &like)?;
    join_parts(&mut plan, like, &conflicts);
    Some(Merged { plan, conflicts, taken })
}

/// Fields of a variant that one copy deleted while the other went on with it: the work is kept.
fn with_deleted_kept(base: &Fields, own: &Fields, other: &Fields) -> Fields {
    let mut kept = own.clone();
    let variants: BTreeSet<&str> = base.keys().filter_map(|field| variant_of(field)).collect();
    for name in variants {
        let of = |fields: &Fields| -> Fields {
            let own = fields.iter().filter(|(field, _)| variant_of(field) == Some(name));
            own.map(|(field, value)| (field.clone(), value.clone())).collect()
        };
        let (before, mine, theirs) = (of(base), of(own), of(other));
        if mine.is_empty() && !theirs.is_empty() && theirs != before {
            kept.extend(before);
        }
    }
    kept
}

/// Two notes as one, the same whichever comes first; what one says already is not said again.
fn both(a: &str, b: &str) -> String {
    let (first, second) = if a <= b { (a, b) } else { (b, a) };
    let says = |text: &str, part: &str| part.is_empty() || text == part || text.split(BETWEEN).any(|own| own == part);
    if says(second, first) {
        return second.to_owned();
    }
    if says(first, second) {
        return first.to_owned();
    }
    // Joined notes are joined again part by part.
    let parts: BTreeSet<&str> = first.split(BETWEEN).chain(second.split(BETWEEN)).collect();
    parts.into_iter().collect::<Vec<&str>>().join(BETWEEN)
}

const BETWEEN: &str = " // ";

/// The notes on items of the answer that was not taken, which the one taken does not have.
fn notes_lost(field: &[String], value: Option<&str>, left: Option<&str>) -> Vec<(Vec<String>, String)> {
    let Kind::Answer(variant, fact) = kind(field) else { return Vec::new() };
    let notes = |text: Option<&str>| -> Vec<String> {
        let answers = text.and_then(answers_of).unwrap_or_default();
        answers.into_iter().filter_map(|answer| answer.note).filter(|note| !note.is_empty()).collect()
    };
    let kept = notes(value);
    let lost = notes(left).into_iter().filter(|note| !kept.contains(note));
    lost.map(|note| (note_field(variant, fact), note)).collect()
}

/// The reserved parts, of copies in an order that is the same whichever came first: marks of both, a question on each conflict in an answer, no signature (nobody
/// signed this), and everything else as the plan that it is like has it.
fn join_parts(plan: &mut Plan, copies: [&Plan; 2], conflicts: &[Conflict]) {
    let mut marks: Vec<Mark> = Vec::new();
    for mark in copies.iter().flat_map(|copy| copy.all_marks()) {
        add_mark(&mut marks, mark);
    }
    for conflict in conflicts {
        if let Kind::Answer(variant, fact) = kind(&conflict.field) {
            let left = conflict.values.get(1 - conflict.chosen).cloned().flatten().unwrap_or_default();
            let left = answers_of(&left).filter(|all| !all.is_empty()).map_or(left, |answers| plainly(&answers));
            let (variant, fact) = (variant.to_owned(), fact.to_owned());
            add_mark(&mut marks, Mark { variant, fact, checked: String::new(), question: left });
        }
    }
    let is_ours = |copy: &&Plan| copy.marks.is_none() || part::<Vec<Mark>>(copy.marks.as_deref()).is_some();
    if copies.iter().all(is_ours) {
        plan.marks = if marks.is_empty() { None } else { raw(marks_written(&marks)) };
    }
    plan.signature = None;
    plan.saved = None;
    // Both copies go on from here: what they remember is joined by remembering one of them.
    plan.history = None;
    let [first, _] = copies;
    plan.remember(first);
}

/// Answers without the marks of the file's language: `2026-01: 44; 2026-07: 52 (a note)`.
fn plainly(answers: &[Answer]) -> String {
    let told = answers.iter().map(|answer| {
        let note = answer.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        format!("{}: {}{note}", answer.month, answer.value)
    });
    told.collect::<Vec<String>>().join("; ")
}

fn add_mark(marks: &mut Vec<Mark>, mark: Mark) {
    let known = marks.iter_mut().find(|known| (&known.variant, &known.fact) == (&mark.variant, &mark.fact));
    match known {
        None => marks.push(mark),
        Some(known) => {
            known.question = both(&known.question, &mark.question);
            known.checked = std::mem::take(&mut known.checked).max(mark.checked);
        }
    }
}

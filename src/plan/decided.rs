//! What a merge has decided so far: each field, and the conflicts that somebody has to settle.

use super::fields::{FieldKind, Known, Path, answers_of, field, kind_of};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

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

/// Names the copy that a conflict is taken from; where it says nothing, the greater text stands, and what
/// is there before what is not.
pub type Choose<'a> = &'a dyn Fn(&Conflict) -> Option<usize>;

/// The decisions of a merge so far.
pub(super) struct Decided<'a> {
    pub fields: Known<'a>,
    pub conflicts: Vec<Conflict>,
    pub taken: usize,
    pub choose: Choose<'a>,
    /// Without what the copies had in common whatever differs is a conflict.
    pub has_base: bool,
    /// Notes on items of answers that were left out, by variant and question.
    pub notes: BTreeMap<(&'a str, &'a str), Vec<String>>,
}

/// A value of each copy.
pub(super) type Pair<'v, 'a> = [Option<&'v Cow<'a, str>>; 2];

impl<'a> Decided<'a> {
    /// What a field is to say.
    pub(super) fn decide(
        &mut self,
        path: Path<'a>,
        before: Option<&Cow<'a, str>>,
        values: Pair<'_, 'a>,
    ) -> Option<Cow<'a, str>> {
        let [a, b] = values;
        if a == b {
            return a.cloned();
        }
        let is_note = matches!(kind_of(path), FieldKind::Note(..) | FieldKind::Company("note"));
        if let (true, Some(one), Some(other)) = (is_note, a, b)
            && (!self.has_base || (a != before && b != before))
        {
            return Some(both(one, other).into());
        }
        if self.has_base && (a == before || b == before) {
            self.taken += 1;
            return if a == before { b.cloned() } else { a.cloned() };
        }
        let chosen = self.conflict(
            path,
            before.map(|before| before.to_string()),
            values.map(|value| value.map(|value| value.to_string())),
        );
        values.get(chosen).copied().flatten().cloned()
    }

    /// Asks which copy a field that both changed is taken from; what is left out goes nowhere else.
    pub(super) fn conflict(&mut self, path: Path<'a>, before: Option<String>, values: [Option<String>; 2]) -> usize {
        let [a, b] = &values;
        let greater = usize::from(b > a);
        let mut conflict = Conflict { field: field(&path), before, values, chosen: greater };
        conflict.chosen = (self.choose)(&conflict).filter(|copy| *copy < 2).unwrap_or(greater);
        let chosen = conflict.chosen;
        if let FieldKind::Answer(variant, fact) = kind_of(path) {
            let [first, second] = &conflict.values;
            let (value, left) = if chosen == 0 { (first, second) } else { (second, first) };
            let lost = notes_lost(value.as_deref(), left.as_deref());
            if !lost.is_empty() {
                self.notes.entry((variant, fact)).or_default().extend(lost);
            }
        }
        self.conflicts.push(conflict);
        chosen
    }

    /// That one copy's word is taken without a question.
    pub(super) fn take(&mut self) {
        self.taken += 1;
    }

    pub(super) fn put(&mut self, path: Path<'a>, value: Option<Cow<'a, str>>) {
        if let Some(value) = value {
            self.fields.insert(path, value);
        }
    }
}

/// Two notes as one, the same whichever comes first; what one says already is not said again.
pub(super) fn both(a: &str, b: &str) -> String {
    all_of([a, b])
}

/// Any number of notes as one. What several were joined of is joined again part by part; a note that says all that the
/// others say stands as it is.
pub(super) fn all_of<'n>(notes: impl IntoIterator<Item = &'n str>) -> String {
    let notes: BTreeSet<&str> = notes.into_iter().collect();
    let parts_of = |note: &'n str| note.split(BETWEEN).filter(|part| !part.is_empty());
    let parts: BTreeSet<&str> = notes.iter().copied().flat_map(parts_of).collect();
    let longest = notes.into_iter().max_by_key(|note| note.len()).unwrap_or_default();
    if parts_of(longest).collect::<BTreeSet<&str>>() == parts {
        return longest.to_owned();
    }
    parts.into_iter().collect::<Vec<&str>>().join(BETWEEN)
}

const BETWEEN: &str = " // ";

/// The notes on items of the answer that was not taken, which the one taken does not have.
fn notes_lost(value: Option<&str>, left: Option<&str>) -> Vec<String> {
    let notes = |text: Option<&str>| -> BTreeSet<String> {
        let answers = text.and_then(answers_of).unwrap_or_default();
        answers.into_iter().filter_map(|answer| answer.note).filter(|note| !note.is_empty()).collect()
    };
    let lost = notes(left);
    if lost.is_empty() {
        return Vec::new();
    }
    let kept = notes(value);
    lost.into_iter().filter(|note| !kept.contains(note)).collect()
}

/// What became of a variant: how it stands in the merged plan, by its name. As one copy has it, or, `None`,
/// as its fields are merged.
pub(super) type Standings<'a> = BTreeMap<&'a str, Option<usize>>;

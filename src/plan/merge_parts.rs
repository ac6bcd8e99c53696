//! What a plan has beside its content, merged: the rulebook that it is for, the parts of other programs,
//! marks and memory.

use super::decided::{Conflict, Decided, all_of, both};
use super::fields::{FieldKind, Fields, Known, Path, answers_of, field, field_kind, fields, joined, path};
use super::file::{Answer, Plan, RulebookName};
use super::parts::{Entry, Mark, marks_written, part, raw};
use super::write::quoted;
use crate::quantity::read_ron;
use indexmap::IndexMap;
use ron::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};

/// A value that was left out is asked in no more letters than these.
const MOST_ASKED: usize = 1_000;

/// Every field of a plan, with the order of its variants and all that it has beside its content: what is
/// known of the file that two copies come from.
pub fn whole(plan: &Plan) -> Fields {
    let mut whole = fields(plan);
    let names: Vec<String> = plan.variants.iter().map(|variant| quoted(&variant.name)).collect();
    whole.insert(vec!["order".to_owned()], format!("[{}]", names.join(", ")));
    whole.insert(vec!["rulebook".to_owned()], rulebook_text(&plan.rulebook));
    for (name, text) in [("saved", &plan.saved), ("history", &plan.history), ("marks", &plan.marks)] {
        whole.extend(text_of(text.as_deref()).map(|text| (vec![name.to_owned()], text)));
    }
    for (name, part) in plan.ext.iter().flatten() {
        whole.insert(field(&path(&["ext", name])), part.get_ron().trim().to_owned());
    }
    whole
}

/// The order of variants in the file that both come from; nothing where it is not known.
pub(super) fn order_of(base: &Known<'_>) -> Vec<String> {
    base.get(&path(&["order"])).and_then(|text| read_ron(text, 0).ok()).unwrap_or_default()
}

fn rulebook_text(name: &RulebookName) -> String {
    format!("{} {}", name.id, name.version)
}

fn text_of(part: Option<&RawValue>) -> Option<String> {
    part.map(|part| part.get_ron().trim().to_owned())
}

/// What was decided of the parts.
pub(super) struct Parts<'a> {
    rulebook: RulebookName,
    ext: Option<BTreeMap<&'a str, String>>,
    /// Texts of another program, where it is one that stands.
    saved: Option<String>,
    history: Option<String>,
    marks: Option<String>,
}

impl<'a> Parts<'a> {
    pub(super) fn merged(decided: &mut Decided<'a>, base: &Known<'_>, copies: [&'a Plan; 2]) -> Parts<'a> {
        let saved = copies.map(|copy| (text_of(copy.saved.as_deref()), copy.saved_totals().is_some()));
        let history = copies
            .map(|copy| (text_of(copy.history.as_deref()), part::<Vec<Entry>>(copy.history.as_deref()).is_some()));
        let marks =
            copies.map(|copy| (text_of(copy.marks.as_deref()), part::<Vec<Mark>>(copy.marks.as_deref()).is_some()));
        // What this program notes of its own accord is made anew; beside another's marks and memory its own
        // have no room.
        let saved = saved.map(|(text, is_ours)| (text.filter(|_| !is_ours), false));
        Parts {
            rulebook: rulebook(decided, base, copies),
            ext: ext(decided, base, copies),
            saved: foreign(decided, base, "saved", saved),
            history: foreign(decided, base, "history", history),
            marks: foreign(decided, base, "marks", marks),
        }
    }

    pub(super) fn put_into(self, plan: &mut Plan, like: [&Plan; 2]) {
        plan.rulebook = self.rulebook;
        plan.saved = self.saved.and_then(raw);
        if self.marks.is_some() {
            plan.marks = self.marks.and_then(raw);
        }
        plan.history = self.history.and_then(raw);
        let [first, second] = like;
        if plan.history.is_none() {
            plan.remember_both(first, second);
            // What another program wrote there was taken away, or is a conflict that was decided.
            if part::<Vec<Entry>>(plan.history.as_deref()).is_none() {
                plan.history = None;
            }
        }
        let names = like.map(|copy| copy.ext.iter().flatten().map(|(name, _)| name.as_str()).collect::<Vec<&str>>());
        let [one, other] = &names;
        plan.ext = self.ext.map(|mut ext| {
            let order = joined(one, other);
            let parts = order.into_iter().filter_map(|name| Some((name.to_owned(), raw(ext.remove(name)?)?)));
            parts.collect::<IndexMap<String, Box<RawValue>>>()
        });
    }
}

/// The rulebook that the merged plan is for; of two versions of one the later.
fn rulebook(decided: &mut Decided<'_>, base: &Known<'_>, copies: [&Plan; 2]) -> RulebookName {
    let [one, other] = copies.map(|copy| &copy.rulebook);
    if one.id == other.id {
        return if one.version >= other.version { one.clone() } else { other.clone() };
    }
    let path = path(&["rulebook"]);
    let values = [one, other].map(rulebook_text);
    let before = base.get(&path).map(|before| before.to_string());
    let [a, b] = &values;
    let copy = match &before {
        Some(before) if before == a || before == b => {
            decided.take();
            usize::from(before == a)
        }
        _ => decided.conflict(path, before, values.map(Some)),
    };
    if copy == 0 { one.clone() } else { other.clone() }
}

/// The parts of other programs by their names. One that a copy lacks is kept: whether it took it away can
/// only be told where the file that both come from is known.
fn ext<'a>(decided: &mut Decided<'a>, base: &Known<'_>, copies: [&'a Plan; 2]) -> Option<BTreeMap<&'a str, String>> {
    if copies.iter().all(|copy| copy.ext.is_none()) {
        return None;
    }
    let [one, other] = copies.map(|copy| {
        let texts = copy.ext.iter().flatten().map(|(name, part)| (name.as_str(), part.get_ron().trim().to_owned()));
        texts.collect::<BTreeMap<&'a str, String>>()
    });
    let mut merged = BTreeMap::new();
    let names: BTreeSet<&'a str> = one.keys().chain(other.keys()).copied().collect();
    for name in names {
        let value = one_part(decided, path(&["ext", name]), base, [one.get(name), other.get(name)]);
        merged.extend(value.map(|value| (name, value)));
    }
    Some(merged)
}

/// What stands of one part. In one copy alone it is new there, or taken away in the other and left as it was
/// in this one.
fn one_part<'a>(
    decided: &mut Decided<'a>,
    path: Path<'a>,
    base: &Known<'_>,
    values: [Option<&String>; 2],
) -> Option<String> {
    let before = base.get(&path).map(|before| before.to_string());
    match values {
        [None, None] => None,
        [Some(a), Some(b)] if a == b => Some(a.clone()),
        [Some(only), None] | [None, Some(only)] if before.as_ref().is_none_or(|before| before == only) => {
            decided.take();
            before.is_none().then(|| only.clone())
        }
        [Some(a), Some(b)] if before.as_ref().is_some_and(|before| before == a || before == b) => {
            decided.take();
            Some(if before.as_ref() == Some(a) { b.clone() } else { a.clone() })
        }
        values => {
            let chosen = decided.conflict(path, before, values.map(|value| value.cloned()));
            values.get(chosen).copied().flatten().cloned()
        }
    }
}

/// A part that this program writes and another may have written instead; each text with whether it is ours.
/// `None` where it is to be ours.
fn foreign<'a>(
    decided: &mut Decided<'a>,
    base: &Known<'_>,
    name: &'a str,
    copies: [(Option<String>, bool); 2],
) -> Option<String> {
    if copies.iter().all(|(text, is_ours)| text.is_none() || *is_ours) {
        return None;
    }
    let [a, b] = &copies;
    let value = one_part(decided, path(&[name]), base, [a.0.as_ref(), b.0.as_ref()])?;
    let is_ours = copies.iter().any(|(text, is_ours)| *is_ours && text.as_ref() == Some(&value));
    (!is_ours).then_some(value)
}

/// Marks by variant and question; of several on one answer every question.
type Marks = BTreeMap<(String, String), Mark>;

fn by_answer(marks: Vec<Mark>) -> Marks {
    let mut found: BTreeMap<(String, String), Vec<Mark>> = BTreeMap::new();
    for mark in marks {
        found.entry((mark.variant.clone(), mark.fact.clone())).or_default().push(mark);
    }
    let as_one = |marks: Vec<Mark>| Mark {
        question: all_of(marks.iter().map(|mark| mark.question.as_str())),
        checked: marks.iter().map(|mark| &mark.checked).max().cloned().unwrap_or_default(),
        ..marks.into_iter().next().unwrap_or_default()
    };
    found.into_iter().map(|(key, marks)| (key, as_one(marks))).collect()
}

fn known_marks(base: &Known<'_>) -> Marks {
    let known: Option<Vec<Mark>> = base.get(&path(&["marks"])).and_then(|text| read_ron(text, 0).ok());
    by_answer(known.unwrap_or_default())
}

/// The variants that a copy marked otherwise than the file that both come from; none where that is not known.
pub(super) fn marked_since(base: &Known<'_>, copy: &Plan) -> BTreeSet<String> {
    if !base.contains_key(&path(&["order"])) {
        return BTreeSet::new();
    }
    let (known, own) = (known_marks(base), by_answer(copy.all_marks()));
    let changed = own.iter().filter(|(key, mark)| known.get(key) != Some(mark));
    changed.map(|((variant, _), _)| variant.clone()).collect()
}

/// The marks of both copies, and a question on each answer of which one was left out. Where the file that
/// both come from is known, what one copy took away from a mark that the other left as it was is gone.
pub(super) fn join_marks(
    plan: &mut Plan,
    base: &Known<'_>,
    copies: [&Plan; 2],
    parts: &Parts<'_>,
    conflicts: &[Conflict],
) {
    if parts.marks.is_some() {
        return;
    }
    let known = known_marks(base);
    let [one, other] = copies.map(|copy| by_answer(copy.all_marks()));
    let mut merged = Marks::new();
    for key in one.keys().chain(other.keys()) {
        if merged.contains_key(key) {
            continue;
        }
        let none = Mark { variant: key.0.clone(), fact: key.1.clone(), ..Mark::default() };
        let of = |marks: &Marks| marks.get(key).cloned().unwrap_or_else(|| none.clone());
        let (before, a, b) = (of(&known), of(&one), of(&other));
        let checked = three_way(&before.checked, &a.checked, &b.checked).unwrap_or_else(|| {
            // Of two checks the one that holds for the answer that stands.
            let stands = plan.answer_digest(&key.0, &key.1);
            let holds = [&a.checked, &b.checked].into_iter().find(|digest| **digest == stands);
            holds.unwrap_or((&a.checked).max(&b.checked)).clone()
        });
        let question =
            three_way(&before.question, &a.question, &b.question).unwrap_or_else(|| both(&a.question, &b.question));
        merged.insert(key.clone(), Mark { checked, question, ..none });
    }
    for conflict in conflicts {
        if let FieldKind::Answer(variant, fact) = field_kind(&conflict.field) {
            let left = conflict.values.get(1 - conflict.chosen).cloned().flatten().unwrap_or_default();
            let left = answers_of(&left).filter(|all| !all.is_empty()).map_or(left, |answers| plainly(&answers));
            let (variant, fact) = (variant.to_owned(), fact.to_owned());
            let mark = merged.entry((variant.clone(), fact.clone())).or_default();
            (mark.variant, mark.fact) = (variant, fact);
            mark.question = both(&mark.question, &left);
        }
    }
    let marks: Vec<Mark> =
        merged.into_values().filter(|mark| !mark.checked.is_empty() || !mark.question.is_empty()).collect();
    plan.marks = if marks.is_empty() { None } else { raw(marks_written(&marks)) };
}

/// Merges a text that only one copy changed; `None` where both did.
fn three_way(before: &String, a: &String, b: &String) -> Option<String> {
    if a == b || b == before {
        Some(a.clone())
    } else if a == before {
        Some(b.clone())
    } else {
        None
    }
}

/// Answers without the marks of the file's language: `2026-01: 44; 2026-07: 52 (a note)`.
fn plainly(answers: &[Answer]) -> String {
    let mut told = String::new();
    for answer in answers {
        let note = answer.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        let between = if told.is_empty() { "" } else { "; " };
        told = format!("{told}{between}{}: {}{note}", answer.month, answer.value);
        if told.chars().nth(MOST_ASKED).is_some() {
            return told.chars().take(MOST_ASKED).chain(['…']).collect();
        }
    }
    told
}

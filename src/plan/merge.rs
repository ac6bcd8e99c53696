//! Two copies of a plan that were edited apart, merged field by field against what they had in common.
//! Which copy is named first makes no difference. Whatever either copy has is in the merged plan or is
//! a conflict; what one deleted while the other went on with it is a conflict like any other.

use super::decided::{Choose, Conflict, Decided, all_of};
use super::fields::{
    FieldKind, Fields, Known, Path, borrowed, content_of, field_kind, kind_of, known, known_digest, path,
    set_in_variant, variant_of,
};
use super::file::{Plan, Variant};
use super::merge_parts::{Parts, join_marks, marked_since};
use super::merge_variants::{order, standing};
use super::read::{MOST_BYTES, bounded, not_saved};
use crate::quantity::{FIRST_MONTH, LAST_MONTH, Month, Placed, Problem};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

pub use super::merge_parts::whole;

/// A merged plan, and what both copies had changed otherwise.
#[derive(Clone, Debug)]
pub struct Merged {
    pub plan: Plan,
    pub conflicts: Vec<Conflict>,
    /// Fields that only one copy changed.
    pub taken: usize,
    /// Whether a copy was signed: nobody signed the merged plan.
    pub was_signed: bool,
}

/// Merges two copies. Without what they had in common, everything in which they differ is a conflict.
/// `base` is [`whole`] of the file that both come from, or what the copies remember of it.
///
/// # Errors
/// The merged plan would have more than a file may.
pub fn merge(base: Option<&Fields>, copies: [&Plan; 2], choose: Choose<'_>) -> Result<Merged, Problem> {
    let [one, other] = copies.map(known);
    let before = base.map(borrowed).unwrap_or_default();
    let mut decided = Decided {
        fields: Known::new(),
        conflicts: Vec::new(),
        taken: 0,
        choose,
        has_base: base.is_some(),
        notes: BTreeMap::new(),
    };
    let is_pair = period(&mut decided, &before, [&one, &other]);
    let marked = copies.map(|copy| marked_since(&before, copy));
    let variants = standing(&mut decided, &before, [&one, &other], marked);
    let paths: BTreeSet<Path<'_>> = one.keys().chain(other.keys()).copied().collect();
    for path in paths {
        if is_pair && kind_of(path) == FieldKind::Period {
            continue;
        }
        let values = [one.get(&path), other.get(&path)];
        let value = match variant_of(&path).map(|name| variants.get(name)) {
            // The variant is not in the merged plan, or only as one copy has it.
            Some(None) => None,
            Some(Some(Some(copy))) => values.get(*copy).copied().flatten().cloned(),
            Some(Some(None)) | None => decided.decide(path, before.get(&path), values),
        };
        decided.put(path, value);
    }
    for ((variant, fact), notes) in std::mem::take(&mut decided.notes) {
        let path = path(&["variant", variant, "note", fact]);
        let there = decided.fields.get(&path).cloned().unwrap_or_default();
        let note = all_of(notes.iter().map(String::as_str).chain([&*there]));
        decided.fields.insert(path, note.into());
    }
    // In an order that is the same whichever copy was named first.
    let mut like = copies;
    if known_digest(&one) > known_digest(&other) {
        like.reverse();
    } else if one == other {
        like.sort_by_cached_key(|plan| super::write_plan(plan));
    }
    let order = order(&mut decided, &before, copies, like);
    let parts = Parts::merged(&mut decided, &before, copies);
    let content = content_of(&decided.fields, &order, like);
    let (company, from, months, variants) = content.ok_or_else(|| Problem::error("error-merge"))?;
    // As many fields as a file holds take their room: what is done with goes before the memory is written.
    drop((decided.fields, one, other));
    let (conflicts, taken) = (decided.conflicts, decided.taken);
    let mut plan = Plan { company, from: Placed::from(from), months, variants, ..head_of(copies) };
    join_marks(&mut plan, &before, copies, &parts, &conflicts);
    drop(before);
    parts.put_into(&mut plan, like);
    bounded(&plan).map_err(not_saved)?;
    plan.forget_what_is_too_much();
    if super::write_plan(&plan).len() > MOST_BYTES {
        return Err(not_saved(Problem::error("error-plan-size").arg("most", MOST_BYTES / 1024 / 1024)));
    }
    let was_signed = copies.iter().any(|copy| copy.signature.is_some());
    Ok(Merged { plan, conflicts, taken, was_signed })
}

/// A plan with nothing in it but what both copies must share.
fn head_of([one, _]: [&Plan; 2]) -> Plan {
    let head = Plan::new(one.rulebook.clone(), "", Month::new(2026, 1), 1, "");
    Plan { format: one.format, ..head }
}

/// Decides first month and number of months as one where what each copy changed does not go together: a
/// later start of one, more months of the other, and the plan would end beyond what can be planned.
fn period<'a>(decided: &mut Decided<'a>, base: &Known<'a>, copies: [&Known<'a>; 2]) -> bool {
    let paths = [path(&["from"]), path(&["months"])];
    let texts = |of: &Known<'a>| paths.map(|path| of.get(&path).cloned().unwrap_or_default());
    let [a, b] = copies.map(texts);
    let before = (!base.is_empty()).then(|| texts(base));
    let possible = |place: usize| {
        let of = |texts: &[Cow<'a, str>; 2]| texts.get(place).cloned().unwrap_or_default();
        let (a, b, before) = (of(&a), of(&b), before.as_ref().map(of));
        match before {
            _ if a == b => vec![a],
            Some(before) if a == before => vec![b],
            Some(before) if b == before => vec![a],
            _ => vec![a, b],
        }
    };
    let is_possible = |from: &str, months: &str| {
        let (Ok(from), Ok(months)) = (Month::parse(from), months.parse::<i32>()) else { return false };
        from >= FIRST_MONTH && (1..=LAST_MONTH.since(from) + 1).contains(&months)
    };
    let (starts, lengths) = (possible(0), possible(1));
    let go_together = starts.iter().all(|from| lengths.iter().all(|months| is_possible(from, months)));
    let are_right = [&a, &b].iter().all(|[from, months]| is_possible(from, months));
    if go_together || !are_right {
        return false;
    }
    let told = |[from, months]: &[Cow<'a, str>; 2]| format!("{from}, {months}");
    let values = [Some(told(&a)), Some(told(&b))];
    let chosen = decided.conflict(path(&["period"]), before.as_ref().map(told), values);
    for (path, value) in paths.into_iter().zip(if chosen == 0 { a } else { b }) {
        decided.put(path, Some(value));
    }
    true
}

impl Merged {
    /// The variant that a conflict bears on as the merged plan has it, with the conflict taken from one
    /// copy, in a plan of nothing but its months. `None` where no variant is left or the choice changes none.
    pub fn with_choice(&self, copies: [&Plan; 2], conflict: &Conflict, copy: usize) -> Option<(Plan, Variant)> {
        let value = conflict.values.get(copy)?.as_deref();
        let mut head = head_of([&self.plan, &self.plan]);
        head.from.clone_from(&self.plan.from);
        head.months = self.plan.months;
        let variant = match field_kind(&conflict.field) {
            FieldKind::Answer(name, _) | FieldKind::Reading(name, _) | FieldKind::Note(name, _) => {
                let mut variant = self.plan.variant(name)?.clone();
                set_in_variant(&mut variant, field_kind(&conflict.field), value);
                variant
            }
            FieldKind::Variant(name) => copies.get(copy)?.variant(name)?.clone(),
            FieldKind::Period => {
                let [from, months] = match (conflict.field.first().map(|part| &**part), value?.split_once(", ")) {
                    (_, Some((from, months))) => [Some(from), Some(months)],
                    (Some("from"), None) => [value, None],
                    _ => [None, value],
                };
                if let Some(from) = from {
                    head.from = Placed::from(from);
                }
                if let Some(months) = months.and_then(|months| months.parse().ok()) {
                    head.months = months;
                }
                self.plan.variants.first()?.clone()
            }
            FieldKind::Company(_) | FieldKind::Order | FieldKind::Rulebook | FieldKind::Part(_) | FieldKind::Other => {
                return None;
            }
        };
        Some((head, variant))
    }
}

//! Which variants a merged plan has, and in which order.

use super::decided::{Decided, Standings};
use super::fields::{Known, Path, joined, path, variant_of};
use super::file::Plan;
use super::merge_parts::order_of;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The fields of each variant.
type ByVariant<'v, 'a> = BTreeMap<&'a str, Vec<(&'v Path<'a>, &'v Cow<'a, str>)>>;

fn by_variant<'v, 'a>(fields: &'v Known<'a>) -> ByVariant<'v, 'a> {
    let mut found = ByVariant::new();
    for (path, value) in fields {
        if let Some(name) = variant_of(path) {
            found.entry(name).or_default().push((path, value));
        }
    }
    found
}

/// Decides what becomes of each variant. One that a copy deleted is gone where the other left it as it was;
/// where the other went on with it, or where no variant would be left, it is asked. `marked` are the variants
/// that each copy marked otherwise than before.
pub(super) fn standing<'a>(
    decided: &mut Decided<'a>,
    base: &Known<'a>,
    copies: [&Known<'a>; 2],
    marked: [BTreeSet<String>; 2],
) -> Standings<'a> {
    let [one, other] = copies.map(by_variant);
    let before = by_variant(base);
    let names: BTreeSet<&str> = one.keys().chain(other.keys()).copied().collect();
    // One that both have, or that one made, is there whatever is chosen.
    let is_sure = |name: &&str| match (one.contains_key(*name), other.contains_key(*name)) {
        (true, true) => true,
        _ => decided.has_base && !before.contains_key(*name),
    };
    let is_any_sure = names.iter().any(is_sure);
    let mut found = Standings::new();
    for name in names {
        let (a, b, then) = (one.get(name), other.get(name), before.get(name));
        let copy = match (a, b) {
            (Some(_), Some(_)) => {
                found.insert(name, None);
                continue;
            }
            (Some(_), None) => 0,
            _ => 1,
        };
        let is_made = decided.has_base && then.is_none();
        let is_marked = marked.get(copy).is_some_and(|marked| marked.contains(name));
        let is_untouched = then.is_some() && then == if copy == 0 { a } else { b } && !is_marked;
        let stays = if is_made || (is_untouched && is_any_sure) {
            decided.take();
            is_made
        } else {
            let mut values = [None, None];
            if let Some(value) = values.get_mut(copy) {
                *value = Some(String::new());
            }
            let before = then.map(|_| String::new());
            decided.conflict(path(&["variant", name]), before, values) == copy
        };
        if stays {
            found.insert(name, Some(copy));
        }
    }
    found
}

/// In which order the variants stand: as both copies have those that both have, else as the one that changed
/// it; where both did, or nobody knows, it is asked. What only one has stands behind what it stands behind
/// there.
pub(super) fn order<'a>(
    decided: &mut Decided<'_>,
    base: &Known<'_>,
    copies: [&'a Plan; 2],
    like: [&'a Plan; 2],
) -> Vec<&'a str> {
    let names = |plan: &'a Plan| plan.variants.iter().map(|variant| variant.name.as_str()).collect::<Vec<&str>>();
    let [one, other] = copies.map(names);
    let has = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<String>>();
    let (in_one, in_other) = (has(&one), has(&other));
    let shared = |names: &[&'a str]| {
        let both = names.iter().copied().filter(|name| in_one.contains(*name) && in_other.contains(*name));
        both.collect::<Vec<&str>>()
    };
    let (a, b) = (shared(&one), shared(&other));
    let [first, second] = like.map(names);
    if a == b {
        return joined(&first, &second);
    }
    let before = order_of(base);
    let known: BTreeSet<&str> = before.iter().map(String::as_str).collect();
    let common = |names: &[&'a str]| names.iter().copied().filter(|name| known.contains(*name)).collect::<Vec<&str>>();
    let was: Vec<&str> = before.iter().map(String::as_str).filter(|name| a.contains(name)).collect();
    if !known.is_empty() && common(&a) == was && common(&b) == was {
        // Both made variants of the same names, in other places.
        return joined(&first, &second);
    }
    let copy = if known.is_empty() || (common(&a) != was && common(&b) != was) {
        let text = |names: &[&str]| names.join(", ");
        let values = [Some(text(&a)), Some(text(&b))];
        let before = (!known.is_empty()).then(|| text(&was));
        decided.conflict(path(&["order"]), before, values)
    } else {
        decided.take();
        usize::from(common(&a) == was)
    };
    if copy == 0 { joined(&one, &other) } else { joined(&other, &one) }
}

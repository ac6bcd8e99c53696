//! A plan as fields: what is compared, remembered and merged. A field is a path, its value a text.

use super::file::{Answer, Company, Plan, Variant};
use super::write::{answer_text, quoted};
use crate::quantity::read_ron;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Field and value.
pub type Fields = BTreeMap<Vec<String>, String>;

/// A path whose parts are borrowed, filled up with nothing; thousands of them take little room.
pub type Path<'a> = [&'a str; 4];

/// Fields by their paths, borrowed from a plan or from what is remembered of one.
pub type Known<'a> = BTreeMap<Path<'a>, Cow<'a, str>>;

const COMPANY: &str = "company";
const VARIANT: &str = "variant";
const ANSWER: &str = "answer";
const READING: &str = "reading";
const NOTE: &str = "note";
const EXT: &str = "ext";
const ORDER: &str = "order";
const RULEBOOK: &str = "rulebook";
const MARKS: &str = "marks";

/// Every field of a plan's content; the reserved parts are none.
pub fn fields(plan: &Plan) -> Fields {
    owned(&known(plan))
}

/// Every field of a plan, borrowed from it.
pub fn known(plan: &Plan) -> Known<'_> {
    let mut known = Known::new();
    known.insert(path(&[COMPANY, "name"]), Cow::Borrowed(&plan.company.name));
    known.insert(path(&[COMPANY, NOTE]), Cow::Borrowed(&plan.company.note));
    known.insert(path(&["from"]), Cow::Borrowed(&plan.from.text));
    known.insert(path(&["months"]), Cow::Owned(plan.months.to_string()));
    for variant in &plan.variants {
        // Named one by one: a part that is added one day must not be forgotten here.
        let Variant { name, answers, readings, notes } = variant;
        known.insert(path(&[VARIANT, name]), Cow::Borrowed(""));
        let answers = answers.iter().map(|(fact, all)| ([VARIANT, name, ANSWER, fact], answers_text(all).into()));
        known.extend(answers);
        let readings = readings.iter().map(|(id, option)| ([VARIANT, name, READING, id], (&*option.text).into()));
        known.extend(readings);
        known.extend(notes.iter().map(|(fact, note)| ([VARIANT, name, NOTE, fact], note.into())));
    }
    known
}

/// Borrows remembered fields; what no plan has is left out.
pub fn borrowed(fields: &Fields) -> Known<'_> {
    let own = fields.iter().filter_map(|(field, value)| Some((path_of(field)?, Cow::Borrowed(value.as_str()))));
    own.collect()
}

/// Fields that live on.
pub fn owned(known: &Known<'_>) -> Fields {
    known.iter().map(|(path, value)| (field(path), value.clone().into_owned())).collect()
}

/// A path of at most four parts.
pub fn path<'a>(parts: &[&'a str]) -> Path<'a> {
    let mut path = [""; 4];
    for (place, part) in path.iter_mut().zip(parts) {
        *place = part;
    }
    path
}

/// A remembered field as a path; `None` where it is no field of a plan.
pub fn path_of(field: &[String]) -> Option<Path<'_>> {
    let mut parts = [""; 4];
    for (place, part) in field.iter().enumerate() {
        *parts.get_mut(place)? = part;
    }
    (length(&parts) == field.len()).then_some(parts)
}

/// How many parts of a path count.
fn length(path: &Path<'_>) -> usize {
    match path {
        [VARIANT, _, "", _] | [COMPANY | EXT, ..] => 2,
        [VARIANT, ..] => 4,
        _ => 1,
    }
}

/// A path that lives on.
pub fn field(path: &Path<'_>) -> Vec<String> {
    path.iter().take(length(path)).map(|part| (*part).to_owned()).collect()
}

/// A list of answers as the file writes it.
pub fn answers_text(answers: &[Answer]) -> String {
    let all: Vec<String> = answers.iter().map(answer_text).collect();
    format!("[{}]", all.join(", "))
}

/// The digest of fields, in whatever order a plan has them: SHA-256, the first half in hexadecimal digits.
pub fn digest(fields: &Fields) -> String {
    digest_of(fields.iter().map(|(field, value)| (field.iter().map(String::as_str), value.as_str())))
}

/// The digest of borrowed fields, which is that of the same fields owned.
pub fn known_digest(known: &Known<'_>) -> String {
    digest_of(known.iter().map(|(path, value)| (path.iter().copied().take(length(path)), &**value)))
}

fn digest_of<'a>(fields: impl Iterator<Item = (impl Iterator<Item = &'a str>, &'a str)>) -> String {
    let mut sha = Sha256::new();
    for (field, value) in fields {
        for part in field.chain([value]) {
            // Quoted, so that no two lists of texts read alike.
            sha.update(quoted(part).as_bytes());
        }
        sha.update(b"\n");
    }
    hex(sha.finalize().iter().take(16).copied())
}

/// Bytes in hexadecimal digits.
pub fn hex(bytes: impl Iterator<Item = u8>) -> String {
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

/// What a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind<'a> {
    Company(&'a str),
    /// The first month, the number of months, or both as one.
    Period,
    Variant(&'a str),
    Answer(&'a str, &'a str),
    Reading(&'a str, &'a str),
    Note(&'a str, &'a str),
    /// In which order the variants stand.
    Order,
    /// The rulebook that the plan is for.
    Rulebook,
    /// A part that another program wrote, by its name.
    Part(&'a str),
    /// Of no field that this program knows.
    Other,
}

/// What a field is of.
pub fn field_kind(field: &[String]) -> FieldKind<'_> {
    path_of(field).map_or(FieldKind::Other, kind_of)
}

/// What a path names.
pub fn kind_of(path: Path<'_>) -> FieldKind<'_> {
    match path {
        ["from" | "months" | "period", ..] => FieldKind::Period,
        [ORDER, ..] => FieldKind::Order,
        [RULEBOOK, ..] => FieldKind::Rulebook,
        [name @ ("saved" | "history" | MARKS), ..] | [EXT, name, ..] => FieldKind::Part(name),
        [COMPANY, part, ..] => FieldKind::Company(part),
        [VARIANT, name, "", _] => FieldKind::Variant(name),
        [VARIANT, name, ANSWER, fact] => FieldKind::Answer(name, fact),
        [VARIANT, name, READING, reading] => FieldKind::Reading(name, reading),
        [VARIANT, name, NOTE, fact] => FieldKind::Note(name, fact),
        _ => FieldKind::Other,
    }
}

/// The variant that a path is of.
pub fn variant_of<'a>(path: &Path<'a>) -> Option<&'a str> {
    match path {
        [VARIANT, name, ..] => Some(name),
        _ => None,
    }
}

/// The answers that a value says; none where it says none.
pub fn answers_of(value: &str) -> Option<Vec<Answer>> {
    read_ron(value, 0).ok()
}

/// Sets what a field of a variant says; without a value the field is not there.
pub fn set_in_variant(variant: &mut Variant, field: FieldKind<'_>, value: Option<&str>) {
    match (field, value) {
        (FieldKind::Answer(_, fact), Some(value)) => {
            variant.answers.insert(fact.into(), answers_of(value).unwrap_or_default());
        }
        (FieldKind::Answer(_, fact), None) => drop(variant.answers.shift_remove(fact)),
        (FieldKind::Reading(_, id), Some(value)) => drop(variant.readings.insert(id.into(), value.into())),
        (FieldKind::Reading(_, id), None) => drop(variant.readings.shift_remove(id)),
        (FieldKind::Note(_, fact), Some(value)) => drop(variant.notes.insert(fact.to_owned(), value.to_owned())),
        (FieldKind::Note(_, fact), None) => drop(variant.notes.shift_remove(fact)),
        _ => {}
    }
}

/// The company card, first month, number of months and variants that fields say. The variants stand in the
/// order given; their questions and notes as the plans have them. `None` where the fields are no plan's.
pub fn content_of(
    fields: &Known<'_>,
    order: &[&str],
    like: [&Plan; 2],
) -> Option<(Company, String, u16, Vec<Variant>)> {
    let text = |parts: &[&str]| fields.get(&path(parts)).map(|value| value.clone().into_owned());
    let company = Company {
        name: text(&[COMPANY, "name"]).unwrap_or_default(),
        note: text(&[COMPANY, NOTE]).unwrap_or_default(),
    };
    let mut found: BTreeMap<&str, Variant> = BTreeMap::new();
    for (path, value) in fields {
        let Some(name) = variant_of(path) else { continue };
        let known = found.entry(name).or_insert_with(|| Variant { name: name.to_owned(), ..Variant::default() });
        set_in_variant(known, kind_of(*path), Some(value));
    }
    let variants = order.iter().filter_map(|name| found.remove(name)).map(|mut variant| {
        let own = like.map(|plan| plan.variant(&variant.name));
        let keys = |pick: fn(&Variant) -> Vec<&str>| {
            let [first, second] = own.map(|own| own.map(pick).unwrap_or_default());
            let places = joined(&first, &second).into_iter().enumerate().map(|(place, key)| (key, place));
            places.collect::<BTreeMap<&str, usize>>()
        };
        let places = keys(|variant| variant.answers.keys().map(|key| &**key).collect());
        variant.answers.sort_by_cached_key(|key, _| places.get(&**key).copied().unwrap_or(usize::MAX));
        let places = keys(|variant| variant.readings.keys().map(|key| &**key).collect());
        variant.readings.sort_by_cached_key(|key, _| places.get(&**key).copied().unwrap_or(usize::MAX));
        let places = keys(|variant| variant.notes.keys().map(String::as_str).collect());
        variant.notes.sort_by_cached_key(|key, _| places.get(key.as_str()).copied().unwrap_or(usize::MAX));
        variant
    });
    Some((company, text(&["from"])?, text(&["months"])?.parse().ok()?, variants.collect()))
}

/// One list of both: in the order of the first, what only the second has after what it stands behind there.
pub fn joined<'a>(first: &[&'a str], second: &[&'a str]) -> Vec<&'a str> {
    let known: BTreeMap<&str, usize> = first.iter().enumerate().map(|(place, name)| (*name, place + 1)).collect();
    let mut behind: Vec<Vec<&str>> = vec![Vec::new(); first.len() + 1];
    let mut last = 0;
    for name in second {
        match known.get(name) {
            Some(place) => last = *place,
            None => behind.get_mut(last).into_iter().for_each(|more| more.push(name)),
        }
    }
    let mut behind = behind.into_iter();
    let mut all = behind.next().unwrap_or_default();
    for (name, more) in first.iter().zip(behind) {
        all.push(name);
        all.extend(more);
    }
    all
}

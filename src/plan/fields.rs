//! A plan as fields: what is compared, remembered and merged. A field is a path, its value a text.

use super::file::{Answer, Company, Plan, Variant};
use super::write::{answer_text, quoted};
use crate::quantity::{Placed, read_ron};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Field and value.
pub type Fields = BTreeMap<Vec<String>, String>;

const COMPANY: &str = "company";
const VARIANT: &str = "variant";
const ANSWER: &str = "answer";
const READING: &str = "reading";
const NOTE: &str = "note";

/// Every field of a plan's content; the reserved parts are none.
pub fn fields(plan: &Plan) -> Fields {
    let mut fields = Fields::new();
    let mut put = |path: &[&str], value: String| {
        fields.insert(path.iter().map(|part| (*part).to_owned()).collect(), value);
    };
    put(&[COMPANY, "name"], plan.company.name.clone());
    put(&[COMPANY, NOTE], plan.company.note.clone());
    put(&["from"], plan.from.text.clone());
    put(&["months"], plan.months.to_string());
    for variant in &plan.variants {
        let name = variant.name.as_str();
        put(&[VARIANT, name], String::new());
        for (fact, answers) in &variant.answers {
            put(&[VARIANT, name, ANSWER, fact], answers_text(answers));
        }
        for (reading, option) in &variant.readings {
            put(&[VARIANT, name, READING, reading], option.text.clone());
        }
        for (fact, note) in &variant.notes {
            put(&[VARIANT, name, NOTE, fact], note.clone());
        }
    }
    fields
}

/// A list of answers as the file writes it.
pub fn answers_text(answers: &[Answer]) -> String {
    let all: Vec<String> = answers.iter().map(answer_text).collect();
    format!("[{}]", all.join(", "))
}

/// The digest of fields, in whatever order a plan has them: SHA-256, the first half in hexadecimal digits.
pub fn digest(fields: &Fields) -> String {
    let mut sha = Sha256::new();
    for (field, value) in fields {
        for part in field.iter().chain([value]) {
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
pub enum Kind<'a> {
    Company(&'a str),
    Period,
    Variant(&'a str),
    Answer(&'a str, &'a str),
    Reading(&'a str, &'a str),
    Note(&'a str, &'a str),
    /// Of no field that this program knows.
    Other,
}

/// What a path names.
pub fn kind(field: &[String]) -> Kind<'_> {
    let parts: Vec<&str> = field.iter().map(String::as_str).collect();
    match parts.as_slice() {
        [COMPANY, part] => Kind::Company(part),
        ["from" | "months"] => Kind::Period,
        [VARIANT, name] => Kind::Variant(name),
        [VARIANT, name, ANSWER, fact] => Kind::Answer(name, fact),
        [VARIANT, name, READING, reading] => Kind::Reading(name, reading),
        [VARIANT, name, NOTE, fact] => Kind::Note(name, fact),
        _ => Kind::Other,
    }
}

/// The variant that a field is of.
pub fn variant_of(field: &[String]) -> Option<&str> {
    match field {
        [first, name, ..] if first == VARIANT => Some(name),
        _ => None,
    }
}

/// The note of a fact in a variant, as a field.
pub fn note_field(variant: &str, fact: &str) -> Vec<String> {
    [VARIANT, variant, NOTE, fact].map(str::to_owned).to_vec()
}

/// The answers that a value says; none where it says none.
pub fn answers_of(value: &str) -> Option<Vec<Answer>> {
    read_ron(value, 0).ok()
}

/// A plan of these fields. Variants, questions and notes stand in the order in which the plans given
/// have them, the reserved parts and the rulebook are those of the first.
pub fn plan_of(fields: &Fields, like: &[&Plan]) -> Option<Plan> {
    let first = like.first()?;
    let text = |path: &[&str]| {
        let path: Vec<String> = path.iter().map(|part| (*part).to_owned()).collect();
        fields.get(&path).cloned()
    };
    let company = Company {
        name: text(&[COMPANY, "name"]).unwrap_or_default(),
        note: text(&[COMPANY, NOTE]).unwrap_or_default(),
    };
    let mut names: Vec<&str> = Vec::new();
    for plan in like {
        for variant in &plan.variants {
            if !names.contains(&variant.name.as_str()) {
                names.push(&variant.name);
            }
        }
    }
    let known: BTreeSet<&str> = fields.keys().filter_map(|field| variant_of(field)).collect();
    let more: Vec<&str> = known.iter().copied().filter(|name| !names.contains(name)).collect();
    let variants: Vec<Variant> = names
        .into_iter()
        .chain(more)
        .filter(|name| known.contains(name))
        .map(|name| variant(fields, name, like))
        .collect();
    Some(Plan {
        company,
        from: Placed::from(text(&["from"])?),
        months: text(&["months"])?.parse().ok()?,
        variants,
        ..(*first).clone()
    })
}

fn variant(fields: &Fields, name: &str, like: &[&Plan]) -> Variant {
    let mut found = Variant { name: name.to_owned(), ..Variant::default() };
    let mut own: Vec<(&Vec<String>, &String)> =
        fields.iter().filter(|(field, _)| variant_of(field) == Some(name)).collect();
    // In the order of the first plan that has the field; what none has, by name.
    own.sort_by_key(|(field, _)| place(field, name, like));
    for (field, value) in own {
        match kind(field) {
            Kind::Answer(_, fact) => {
                found.answers.insert(Placed::from(fact), answers_of(value).unwrap_or_default());
            }
            Kind::Reading(_, reading) => {
                found.readings.insert(Placed::from(reading), Placed::from(value.as_str()));
            }
            Kind::Note(_, fact) => {
                found.notes.insert(fact.to_owned(), value.clone());
            }
            _ => {}
        }
    }
    found
}

/// By plan and place in it.
fn place(field: &[String], name: &str, like: &[&Plan]) -> (usize, usize) {
    let found = like.iter().enumerate().find_map(|(number, plan)| {
        let variant = plan.variant(name)?;
        let place = match kind(field) {
            Kind::Answer(_, fact) => variant.answers.keys().position(|known| known.text == fact),
            Kind::Reading(_, reading) => variant.readings.keys().position(|known| known.text == reading),
            Kind::Note(_, fact) => variant.notes.keys().position(|known| known == fact),
            _ => None,
        };
        place.map(|place| (number, place))
    });
    found.unwrap_or((usize::MAX, 0))
}

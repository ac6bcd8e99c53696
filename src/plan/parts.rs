//! The parts that format 1 reserves, as this program writes them. What another program wrote there is
//! kept word for word and read as nothing.

use crate::quantity::read_ron;
use ron::value::RawValue;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::fmt::Write;

use super::write::quoted;

/// What the plan came to when it was saved last, as text.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    /// Id and version of the rulebook.
    pub rulebook: String,
    pub currency: String,
    pub totals: Vec<SavedTotal>,
}

/// A total of a variant: kind, beneficiary and certainty in the words of the file formats, the amount in
/// major units, and the ids of the programmes that it lacked months of.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SavedTotal {
    pub variant: String,
    pub kind: String,
    pub beneficiary: String,
    pub certainty: String,
    pub amount: String,
    #[serde(default)]
    pub unknown: Vec<String>,
}

/// One saving: what the plan was before it, as a digest, and the former values of what it changed.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub digest: String,
    pub former: Vec<Former>,
    /// How many savings before it are no longer remembered; of the first entry alone.
    #[serde(default)]
    pub earlier: u32,
}

/// A field as a path, and its value before; none where it was not there.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Former {
    pub field: Vec<String>,
    #[serde(default)]
    pub value: Option<String>,
}

/// What an advisor noted on an answer.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    pub variant: String,
    pub fact: String,
    /// The digest of the answer that was checked; another answer is not.
    #[serde(default)]
    pub checked: String,
    #[serde(default)]
    pub question: String,
}

/// Who signed, and what.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    pub name: String,
    /// The public key and the signature of Ed25519, in hexadecimal digits.
    pub key: String,
    pub signature: String,
}

/// Reads a part; `None` where it is not there or is another program's.
pub fn part<T: DeserializeOwned>(raw: Option<&RawValue>) -> Option<T> {
    read_ron(raw?.get_ron(), 0).ok()
}

/// A part's text as a value kept word for word; `None` where it is none.
pub fn raw(text: String) -> Option<Box<RawValue>> {
    RawValue::from_boxed_ron(text.into_boxed_str()).ok()
}

impl Saved {
    pub fn written(&self) -> String {
        let mut out = String::new();
        let _ = write!(out, "(rulebook: {}, currency: {}, totals: [", quoted(&self.rulebook), quoted(&self.currency));
        for total in &self.totals {
            let _ = write!(
                out,
                "\n        (variant: {}, kind: {}, beneficiary: {}, certainty: {}, amount: {}",
                quoted(&total.variant),
                quoted(&total.kind),
                quoted(&total.beneficiary),
                quoted(&total.certainty),
                quoted(&total.amount)
            );
            if !total.unknown.is_empty() {
                let unknown: Vec<String> = total.unknown.iter().map(|id| quoted(id)).collect();
                let _ = write!(out, ", unknown: [{}]", unknown.join(", "));
            }
            out.push_str("),");
        }
        out.push_str("\n    ])");
        out
    }
}

/// The entries, the oldest first.
pub fn history_written(entries: &[Entry]) -> String {
    let mut out = String::from("[");
    for entry in entries {
        let _ = write!(out, "\n        (digest: {}, former: [", quoted(&entry.digest));
        for former in &entry.former {
            let field: Vec<String> = former.field.iter().map(|part| quoted(part)).collect();
            let _ = write!(out, "\n            (field: [{}]", field.join(", "));
            if let Some(value) = &former.value {
                let _ = write!(out, ", value: {}", quoted(value));
            }
            out.push_str("),");
        }
        out.push_str("\n        ]");
        if entry.earlier > 0 {
            let _ = write!(out, ", earlier: {}", entry.earlier);
        }
        out.push_str("),");
    }
    out.push_str("\n    ]");
    out
}

/// The marks, sorted.
pub fn marks_written(marks: &[Mark]) -> String {
    let mut marks: Vec<&Mark> = marks.iter().collect();
    marks.sort();
    let mut out = String::from("[");
    for mark in marks {
        let _ = write!(out, "\n        (variant: {}, fact: {}", quoted(&mark.variant), quoted(&mark.fact));
        if !mark.checked.is_empty() {
            let _ = write!(out, ", checked: {}", quoted(&mark.checked));
        }
        if !mark.question.is_empty() {
            let _ = write!(out, ", question: {}", quoted(&mark.question));
        }
        out.push_str("),");
    }
    out.push_str("\n    ]");
    out
}

impl Signature {
    pub fn written(&self) -> String {
        let (name, key, signature) = (quoted(&self.name), quoted(&self.key), quoted(&self.signature));
        format!("(name: {name}, key: {key}, signature: {signature})")
    }
}

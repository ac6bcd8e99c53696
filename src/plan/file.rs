//! A plan as its file says it. All values are text, so that a file opens whatever the rulebook.

use crate::quantity::{Month, Placed, Problem, unique};
use indexmap::IndexMap;
use ron::value::RawValue;
use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use std::fmt;

/// A plan file of format 1.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    pub format: u32,
    pub rulebook: RulebookName,
    pub company: Company,
    /// The first month, `2026-01`.
    pub from: Placed,
    pub months: u16,
    pub variants: Vec<Variant>,
    /// Parts that this format reserves; kept word for word.
    #[serde(default)]
    pub saved: Option<Box<RawValue>>,
    #[serde(default)]
    pub history: Option<Box<RawValue>>,
    #[serde(default)]
    pub marks: Option<Box<RawValue>>,
    #[serde(default)]
    pub signature: Option<Box<RawValue>>,
    #[serde(default, deserialize_with = "unique_if_any")]
    pub ext: Option<IndexMap<String, Box<RawValue>>>,
    /// What was put right in reading its file, as warnings with their places; not written.
    #[serde(skip)]
    pub doubts: Vec<Problem>,
}

/// The rulebook that a plan was made with.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct RulebookName {
    pub id: String,
    pub version: String,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Company {
    pub name: String,
    #[serde(default)]
    pub note: String,
}

/// A named set of answers.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    pub name: String,
    #[serde(deserialize_with = "unique")]
    pub answers: IndexMap<Placed, Vec<Answer>>,
    #[serde(default, deserialize_with = "unique")]
    pub readings: IndexMap<Placed, Placed>,
    #[serde(default, deserialize_with = "unique")]
    pub notes: IndexMap<String, String>,
}

/// A value from a month on, or an amount of that month; a cost carries a note.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub month: Placed,
    pub value: Placed,
    pub note: Option<String>,
}

impl Answer {
    pub fn new(month: impl ToString, value: impl ToString) -> Answer {
        Answer { month: Placed::from(month.to_string()), value: Placed::from(value.to_string()), note: None }
    }
}

fn unique_if_any<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<IndexMap<String, Box<RawValue>>>, D::Error> {
    struct Unique(IndexMap<String, Box<RawValue>>);
    impl<'de> Deserialize<'de> for Unique {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Unique, D::Error> {
            unique(deserializer).map(Unique)
        }
    }
    Ok(Option::deserialize(deserializer)?.map(|Unique(map)| map))
}

struct AnswerVisitor;

impl<'de> Visitor<'de> for AnswerVisitor {
    type Value = Answer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a month, a value and perhaps a note")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Answer, A::Error> {
        let month = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        let value = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(1, &self))?;
        let note: Option<Placed> = seq.next_element()?;
        Ok(Answer { month, value, note: note.map(|note| note.text) })
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Answer, D::Error> {
        deserializer.deserialize_tuple(3, AnswerVisitor)
    }
}

impl Plan {
    /// A plan with one variant and no answers.
    pub fn new(rulebook: RulebookName, company: &str, from: Month, months: u16, variant: &str) -> Plan {
        Plan {
            format: 1,
            rulebook,
            company: Company { name: company.to_owned(), note: String::new() },
            from: Placed::from(from.to_string()),
            months,
            variants: vec![Variant { name: variant.to_owned(), ..Variant::default() }],
            saved: None,
            history: None,
            marks: None,
            signature: None,
            ext: None,
            doubts: Vec::new(),
        }
    }

    /// Whether two plans say the same and would be written alike.
    pub fn is_same(&self, other: &Plan) -> bool {
        let head = |plan: &Plan| (plan.rulebook.clone(), plan.company.clone(), plan.from.clone(), plan.months);
        head(self) == head(other) && self.variants == other.variants && self == other
    }
}

/// Two plans are the same if they would be written alike.
impl PartialEq for Plan {
    fn eq(&self, other: &Plan) -> bool {
        super::write_plan(self) == super::write_plan(other)
    }
}

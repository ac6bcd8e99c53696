//! The messages that a rulebook's own things are worded by, and which of them are lacking.

use super::texts::{MOST_OF_A_NAME, Text};
use super::words::Words;
use crate::law::source::{FactKind, Source};
use crate::quantity::{Placed, Problem, shortened};
use std::collections::{BTreeMap, BTreeSet};

/// A thing of a rulebook that is shown in words.
struct Thing<'a> {
    /// The id of its message.
    message: String,
    /// That of one which stands in for it.
    shared: Option<String>,
    name: &'a Placed,
}

impl Thing<'_> {
    fn messages(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.message).chain(&self.shared).map(String::as_str)
    }
}

/// What a rulebook's words lack.
#[derive(Debug, Default)]
pub struct Unworded {
    /// Things without words in a language that the rulebook speaks: in English an error, since nothing
    /// stands in for it.
    pub problems: Vec<Problem>,
    /// By language that the rulebook does not speak: the messages that are said in English.
    pub lacking: BTreeMap<String, Vec<String>>,
}

/// What lacks words in which language. `words` are those of every language, English first; `spoken` are the
/// languages that the rulebook brings words in.
pub fn unworded(source: &Source, words: &[Words], spoken: &BTreeSet<String>) -> Unworded {
    let mut found = Unworded::default();
    for thing in things(source) {
        let is_worded = |words: &Words| {
            words.has_own(&thing.message) || thing.shared.as_ref().is_some_and(|shared| words.has_own(shared))
        };
        let lacking: Vec<&str> = words.iter().filter(|words| !is_worded(words)).map(Words::lang).collect();
        let is_told = |lang: &&&str| **lang == "en" || spoken.contains(**lang);
        let (told, other): (Vec<&str>, Vec<&str>) = lacking.iter().partition(is_told);
        if let Some(first) = told.first() {
            let is_error = told.contains(&"en");
            let problem = if is_error { Problem::error } else { Problem::warning }("error-words-none");
            let problem = problem.arg("found", thing.name).arg("languages", lacking.join(", "));
            let problem = problem.arg("file", format!("{first}.ftl")).arg("id", &thing.message);
            found.problems.push(problem.at(thing.name.origin));
            continue;
        }
        for lang in other {
            found.lacking.entry(lang.to_owned()).or_default().push(thing.message.clone());
        }
    }
    found
}

/// The messages in a rulebook's own texts, each text with its name, that word nothing of it: what they say never
/// shows, and whoever wrote them meant something else.
pub fn stray(source: &Source, texts: &[(String, String)]) -> Vec<Problem> {
    let things = things(source);
    // A rulebook need not say these of itself, nor of the months before a first value.
    let of_itself = ["rulebook-name", "not-modelled"].map(|what| format!("{what}-{}", source.header.id));
    let dated = source.parameters.iter().map(|it| &it.id).chain(source.definitions.iter().map(|it| &it.id));
    let optional: Vec<String> = of_itself.into_iter().chain(dated.map(|id| format!("gap-before_{id}"))).collect();
    let known: BTreeSet<&str> =
        things.iter().flat_map(Thing::messages).chain(optional.iter().map(String::as_str)).collect();
    // A text with mistakes is told of where it is read.
    let read = texts.iter().filter_map(|(name, ftl)| Some((name, Text::read(name, ftl).ok()?)));
    let used: BTreeSet<&str> = texts.iter().flat_map(|(_, ftl)| referred_to(ftl)).collect();
    let of = |(name, text): (&String, Text)| {
        let stray = text.ids.into_iter().filter(|(id, _)| !known.contains(id.as_str()) && !used.contains(id.as_str()));
        let told = stray.map(|(id, place)| {
            let found = shortened(&id, MOST_OF_A_NAME);
            let mut problem = Problem::error("error-words-stray").arg("found", found).in_file(name);
            problem.place = Some(place);
            problem
        });
        told.collect::<Vec<Problem>>()
    };
    read.flat_map(of).collect()
}

/// The messages and terms that stand in braces within others.
fn referred_to(ftl: &str) -> impl Iterator<Item = &str> {
    let named = |text: &'_ str| text.len() - text.trim_start_matches(is_of_a_name).len();
    ftl.split('{').skip(1).map(str::trim_start).map(move |text| text.get(..named(text)).unwrap_or_default())
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// Everything of a rulebook that has a name in words, each once.
fn things(source: &Source) -> Vec<Thing<'_>> {
    let mut found = Found { things: Vec::new(), seen: BTreeSet::new() };
    for act in &source.header.acts {
        found.add(format!("act-{}", act.id), &act.id);
    }
    for fact in &source.facts {
        found.add(format!("group-{}", fact.group), &fact.group);
        found.add(format!("fact-{}", fact.id), &fact.id);
        if let FactKind::Choice(options) = &fact.kind {
            options.iter().for_each(|option| found.add(format!("option-{}-{option}", fact.id), option));
        }
    }
    for parameter in &source.parameters {
        found.add(format!("parameter-{}", parameter.id), &parameter.id);
    }
    for definition in &source.definitions {
        found.add(format!("definition-{}", definition.id), &definition.id);
    }
    for reading in &source.readings {
        found.add(format!("reading-{}", reading.id), &reading.id);
        for option in &reading.options {
            found.add(format!("reading-{}-{}", reading.id, option.id), &option.id);
        }
    }
    for programme in &source.programmes {
        found.add(format!("programme-{}", programme.id), &programme.id);
        for rule in &programme.rules {
            rule.conditions.iter().for_each(|that| found.add_shared("condition", &programme.id, &that.id));
            rule.limits.iter().for_each(|limit| found.add_shared("limit", &programme.id, &limit.id));
        }
    }
    for duty in &source.duties.duties {
        found.add(format!("duty-{}", duty.id), &duty.id);
    }
    for stake in &source.duties.stakes {
        found.add(format!("stake-{}", stake.id), &stake.id);
    }
    source.gaps().into_iter().for_each(|gap| found.add(format!("gap-{gap}"), gap));
    found.things
}

struct Found<'a> {
    things: Vec<Thing<'a>>,
    seen: BTreeSet<String>,
}

impl<'a> Found<'a> {
    fn add(&mut self, message: String, name: &'a Placed) {
        if self.seen.insert(message.clone()) {
            self.things.push(Thing { message, shared: None, name });
        }
    }

    /// What programmes may word alike.
    fn add_shared(&mut self, what: &str, programme: &Placed, id: &'a Placed) {
        let message = format!("{what}-{programme}-{id}");
        if self.seen.insert(message.clone()) {
            self.things.push(Thing { message, shared: Some(format!("{what}-{id}")), name: id });
        }
    }
}

//! The messages of one language. Has no fallback: that is [`super::Words`]'s part.

use super::digits::Numbers;
use super::texts::Text;
use crate::quantity::{Problem, few};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use unic_langid::LanguageIdentifier;

pub(super) struct Language {
    /// Shared between threads: the letter is written beside the window.
    bundle: FluentBundle<FluentResource>,
    /// The messages in file order, without the terms.
    ids: Vec<String>,
    /// Where each message and term was first declared, as `file:line`.
    declared: BTreeMap<String, String>,
}

impl Language {
    pub fn new(tag: &LanguageIdentifier) -> Language {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        // The isolating marks would come along into the clipboard and into every search.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number_as_written));
        Language { bundle, ids: Vec::new(), declared: BTreeMap::new() }
    }

    /// Adds a text whose messages are all new.
    pub fn add(&mut self, name: &str, ftl: &str) -> Result<(), Vec<Problem>> {
        let text = Text::read(name, ftl)?;
        let problems: Vec<Problem> = text
            .ids
            .iter()
            .filter_map(|(id, place)| {
                let elsewhere = self.declared.get(id)?;
                let mut problem =
                    Problem::error("error-ftl-duplicate-file").arg("found", id).arg("place", elsewhere).in_file(name);
                problem.place = Some(*place);
                Some(problem)
            })
            .collect();
        if !problems.is_empty() {
            return Err(few(problems));
        }
        self.take(name, text);
        Ok(())
    }

    /// Adds a text of a rulebook, whose messages may replace those of another rulebook, and none of the
    /// program's.
    pub fn add_of_rulebook(&mut self, name: &str, ftl: &str, program: &BTreeSet<String>) -> Result<(), Vec<Problem>> {
        let text = Text::read(name, ftl)?;
        let taken = text.ids.iter().filter(|(id, _)| program.contains(id));
        let problems: Vec<Problem> = taken
            .map(|(id, place)| {
                let mut problem = Problem::error("error-words-taken").arg("found", id).in_file(name);
                problem.place = Some(*place);
                problem
            })
            .collect();
        if !problems.is_empty() {
            return Err(few(problems));
        }
        self.take(name, text);
        Ok(())
    }

    /// The ids of all messages and terms.
    pub fn declared(&self) -> impl Iterator<Item = &str> {
        self.declared.keys().map(String::as_str)
    }

    fn take(&mut self, name: &str, text: Text) {
        for (id, place) in &text.ids {
            let is_new = !self.declared.contains_key(id);
            if is_new && !id.starts_with('-') {
                self.ids.push(id.clone());
            }
            self.declared.insert(id.clone(), format!("{name}:{}", place.line));
        }
        self.bundle.add_resource_overriding(text.resource);
    }

    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// The message's text; `None` if there is no such message or it has attributes only.
    pub fn text(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        Some(self.written(pattern, args))
    }

    pub fn attribute(&self, id: &str, attribute: &str, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = message.get_attribute(attribute)?.value();
        Some(self.written(pattern, args))
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Fluent writes what is lacking in braces, so its list of errors is of no further use.
    fn written(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>) -> String {
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
    }
}

/// Fluent itself writes 1234567 in every language; the choice of a plural form is not touched.
fn number_as_written(value: &FluentValue<'_>, intls: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    intls.with_try_get::<Numbers, _, _>((), |numbers| numbers.written(&digits)).ok()
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Numbers, Infallible> {
        Ok(Numbers::new(&lang.to_string()))
    }
}

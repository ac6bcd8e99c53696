//! Every language says what English says: the same messages and attributes, with the same variables.

use crate::support;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use imtiyoz::explain::LANGUAGES;
use imtiyoz::store;
use std::collections::{BTreeMap, BTreeSet};

/// The words of the program and of its rulebook.
fn texts(language: &str) -> Vec<store::TextFile> {
    let own = format!("{language}.ftl");
    let of_rulebook = store::built_in_rulebook("uzbekistan").words.into_iter().filter(|(name, _)| *name == own);
    store::texts(language).into_iter().chain(of_rulebook).collect()
}

/// The variables of each message and attribute, by `id` or `id.attribute`.
type Said = BTreeMap<String, BTreeSet<String>>;

fn said(language: &str) -> Said {
    let mut said = Said::new();
    for (name, text) in texts(language) {
        let resource = parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            if let Some(value) = &message.value {
                said.insert(id.clone(), variables(value));
            }
            for attribute in &message.attributes {
                said.insert(format!("{id}.{}", attribute.id.name), variables(&attribute.value));
            }
        }
    }
    said
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, &mut found);
        }
    }
    found
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                found.extend(variables(&variant.value));
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|part| of_inline(part, found));
        }
        _ => {}
    }
}

/// A count that only chooses a plural may be left out where a language has none.
fn chooses_plurals(variable: &str) -> bool {
    matches!(variable, "count" | "n") || variable.ends_with("-count")
}

/// Who adds a language adds its folder of words, those of the rulebook, and its tag to the list.
#[test]
fn each_folder_of_words_is_a_language_of_the_list() {
    let names = |folder: &str| -> BTreeSet<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        names.map(|name| name.trim_end_matches(".ftl").to_owned()).collect()
    };
    let listed: BTreeSet<String> = LANGUAGES.map(str::to_owned).into();
    assert_eq!(names("assets/texts"), listed);
    assert_eq!(names("assets/rulebooks/uzbekistan/texts"), listed);
}

#[test]
fn each_language_says_what_english_says() {
    let english = said("en");
    assert!(english.len() > 900, "{}", english.len());
    let mut wrong: Vec<String> = Vec::new();
    for language in LANGUAGES {
        let own = said(language);
        for (id, variables) in &english {
            match own.get(id) {
                None => wrong.push(format!("{language} lacks {id}")),
                // Each language writes a date from what it needs of the six that it is given.
                Some(_) if id.starts_with("date") => {}
                Some(found) => {
                    let lacking: Vec<&String> =
                        variables.difference(found).filter(|variable| !chooses_plurals(variable)).collect();
                    let more: Vec<&String> = found.difference(variables).collect();
                    if !lacking.is_empty() || !more.is_empty() {
                        wrong.push(format!("{language}, {id}: lacks {lacking:?}, has besides {more:?}"));
                    }
                }
            }
        }
        wrong.extend(own.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{language} has {id} alone")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the program prints in another language has no sentence left in English.
#[test]
fn no_english_sentence_is_left_in_another_language() {
    let sentences: Vec<String> = texts("en")
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.split_once(" = ").map(|(_, value)| value.trim().to_owned()))
        .filter(|value| value.len() > 14 && value.contains(' ') && !value.contains('{'))
        .collect();
    assert!(sentences.len() > 300);
    for language in LANGUAGES.into_iter().filter(|language| *language != "en") {
        for command in [
            &["assess", "saves/samarkand.plan.ron"][..],
            &["duties", "saves/dushanbe.plan.ron"],
            &["headroom", "saves/samarkand.plan.ron"],
            &["explain", "saves/samarkand.plan.ron", "profit_tax", "--month", "2026-05"],
            &["facts"],
            &["rulebook", "list"],
        ] {
            let mut arguments = command.to_vec();
            arguments.extend(["--lang", language]);
            let outcome = support::run(&arguments);
            assert_eq!(outcome.exit.code(), 0, "{language}: {}", outcome.err);
            let english: Vec<&String> = sentences.iter().filter(|said| outcome.out.contains(said.as_str())).collect();
            assert!(english.is_empty(), "{language}, {command:?}: {english:?}");
        }
    }
}

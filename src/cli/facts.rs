//! `facts`: every question, its kind, unit and range.

use super::{Output, Setting, option, printed};
use crate::explain::Words;
use crate::law::{Fact, FactKind};
use crate::report::table;
use clap::ArgMatches;
use serde::Serialize;

#[derive(Serialize)]
struct FactObject<'a> {
    id: &'a str,
    group: &'a str,
    kind: &'static str,
    unit: String,
    least: Option<&'a str>,
    most: Option<&'a str>,
    options: Vec<&'a str>,
    question: String,
}

/// `facts [--format json]`
pub fn facts(setting: &Setting, matches: &ArgMatches) -> Output {
    let speaker = setting.speaker();
    if option(matches, "format") == "json" {
        let objects: Vec<FactObject<'_>> = setting
            .book
            .facts
            .enumerated()
            .map(|(id, fact)| FactObject {
                id: &fact.id,
                group: &fact.group,
                kind: fact.kind.word(),
                unit: fact.unit.to_string(),
                least: has_range(fact).then_some(fact.least.text.as_str()),
                most: has_range(fact).then_some(fact.most.text.as_str()),
                options: options(fact),
                question: speaker.fact(id),
            })
            .collect();
        return printed(format!("{}\n", crate::report::json(&objects)));
    }
    let mut out = String::new();
    let mut group = "";
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (id, fact) in setting.book.facts.enumerated() {
        if fact.group != group {
            out.push_str(&table(&rows, &[], "  "));
            rows.clear();
            out.push_str(&format!("{}\n", speaker.text(&format!("group-{}", fact.group))));
            group = &fact.group;
        }
        let kind = speaker.text(&format!("fact-kind-{}", fact.kind.word()));
        rows.push(vec![fact.id.clone(), speaker.fact(id), kind, range(&setting.words, fact)]);
    }
    out.push_str(&table(&rows, &[], "  "));
    printed(out)
}

fn has_range(fact: &Fact) -> bool {
    !matches!(fact.kind, FactKind::Choice(_) | FactKind::YesNo | FactKind::Date)
}

fn options(fact: &Fact) -> Vec<&str> {
    match &fact.kind {
        FactKind::Choice(options) => options.iter().map(String::as_str).collect(),
        FactKind::YesNo => vec!["no", "yes"],
        _ => Vec::new(),
    }
}

/// What may be answered: the ends of a range, or the options as a file names them.
fn range(words: &Words, fact: &Fact) -> String {
    if has_range(fact) {
        format!("{} – {}", words.law_number(&fact.least.text), words.law_number(&fact.most.text))
    } else {
        options(fact).join(", ")
    }
}

//! Every id that the rulebook and the derivations need has its English words, and the rulebook's
//! words hold nothing that nobody needs.

use crate::support;
use imtiyoz::explain::{LANGUAGES, stray, unworded};
use imtiyoz::law::{
    Beneficiary, Certainty, Confidence, FactKind, Kind, Op, Pace, Rulebook, UNITS, compile, read_source,
};
use imtiyoz::quantity::{Currency, FIRST_MONTH, Month};
use imtiyoz::{assess, store};
use std::collections::{BTreeMap, BTreeSet};

fn book() -> Rulebook {
    let source = read_source(store::embedded_rulebook()).unwrap();
    compile(&source).unwrap()
}

/// The English words of the program, and those of the rulebook.
fn english() -> Vec<(String, String)> {
    let of_rulebook = store::built_in_rulebook("uzbekistan").words.into_iter().filter(|(name, _)| name == RULEBOOK);
    store::texts("en").into_iter().chain(of_rulebook).collect()
}

const RULEBOOK: &str = "en.ftl";

/// The messages of one file with the names of their attributes.
fn messages(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let texts = english();
    let (_, text) = texts.iter().find(|(name, _)| name.ends_with(file)).unwrap();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        let name = name.trim_end();
        if let Some(attribute) = name.trim_start().strip_prefix('.') {
            found.get_mut(&last).unwrap().insert(attribute.to_owned());
        } else if name.starts_with(|c: char| c.is_ascii_alphabetic()) && !name.contains(char::is_whitespace) {
            last = name.to_owned();
            assert!(found.insert(last.clone(), BTreeSet::new()).is_none(), "{last} stands twice in {file}");
        }
    }
    found
}

/// What must be worded: an id, or an id with an attribute.
#[derive(Default)]
struct Needed(BTreeSet<(String, Option<&'static str>)>);

impl Needed {
    fn text(&mut self, id: String) {
        self.0.insert((id, None));
    }

    fn with(&mut self, id: String, attribute: &'static str) {
        self.text(id.clone());
        self.0.insert((id, Some(attribute)));
    }

    fn missing(&self, known: &BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
        let is_missing = |(id, attribute): &&(String, Option<&'static str>)| match (known.get(id), attribute) {
            (None, _) => true,
            (Some(attributes), Some(attribute)) => !attributes.contains(*attribute),
            (Some(_), None) => false,
        };
        let worded = |(id, attribute): &(String, Option<&'static str>)| match attribute {
            Some(attribute) => format!("{id}.{attribute}"),
            None => id.clone(),
        };
        self.0.iter().filter(is_missing).map(worded).collect()
    }
}

/// All that a rulebook's own words must say. Of a condition or limit, the programme's own words or
/// the shared ones.
fn rulebook_needs(book: &Rulebook, known: &BTreeMap<String, BTreeSet<String>>) -> Needed {
    let mut needed = Needed::default();
    for fact in &book.facts {
        needed.text(format!("group-{}", fact.group));
        needed.with(format!("fact-{}", fact.id), "help");
        if let FactKind::Choice(options) = &fact.kind {
            options.iter().for_each(|option| needed.text(format!("option-{}-{option}", fact.id)));
        }
    }
    needed.text(format!("rulebook-name-{}", book.id));
    needed.text(format!("not-modelled-{}", book.id));
    for programme in &book.programmes {
        needed.with(format!("programme-{}", programme.id), "about");
        // What to do when its months are over, or a part of it must be paid.
        if programme.kind == Kind::Deferral || programme.rules.iter().any(|rule| rule.window.is_some()) {
            needed.with(format!("programme-{}", programme.id), "after");
        }
        let own_or_shared = |what: &str, id: &str| {
            let own = format!("{what}-{}-{id}", programme.id);
            if known.contains_key(&own) { own } else { format!("{what}-{id}") }
        };
        for rule in &programme.rules {
            rule.conditions.iter().for_each(|condition| needed.text(own_or_shared("condition", &condition.id)));
            rule.limits.iter().for_each(|limit| needed.text(own_or_shared("limit", &limit.id)));
        }
    }
    for definition in &book.definitions {
        needed.text(format!("definition-{}", definition.id));
    }
    for reading in &book.readings {
        needed.text(format!("reading-{}", reading.id));
        for option in &reading.options {
            needed.with(format!("reading-{}-{}", reading.id, option.id), "says");
        }
    }
    for duty in &book.duties {
        needed.with(format!("duty-{}", duty.id), "about");
    }
    for stake in &book.stakes {
        needed.with(format!("stake-{}", stake.id), "about");
    }
    for act in &book.acts {
        needed.text(format!("act-{}", act.id));
    }
    gaps(book).into_iter().for_each(|gap| needed.text(format!("gap-{gap}")));
    for parameter in &book.parameters {
        needed.text(format!("parameter-{}", parameter.id));
    }
    needed
}

/// The gaps that a plan can meet: those the law leaves, and the months before a first value or
/// version.
fn gaps(book: &Rulebook) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut meet = |gap: usize| found.insert(book.gaps[gap].clone());
    for node in &book.nodes {
        match &node.op {
            Op::LawUnknown(gap) => {
                meet(*gap);
            }
            Op::Definition { versions, gap, .. } if versions.first().is_none_or(|first| first.from > 0) => {
                meet(*gap);
            }
            _ => {}
        }
    }
    for parameter in &book.parameters {
        let first = parameter.values.first().map(|value| Month::in_force_from(value.from));
        if first.is_none_or(|first| first > FIRST_MONTH) {
            meet(parameter.gap);
        }
    }
    found
}

/// The words that no rulebook brings along.
fn shared_needs() -> Needed {
    let mut needed = Needed::default();
    needed.text(format!("condition-{}", assess::WINDOW));
    for outcome in assess::Outcome::ALL {
        needed.text(format!("outcome-{}", outcome.word()));
    }
    let kinds = [Kind::Cash, Kind::Tax, Kind::Vat, Kind::InKind, Kind::Deferral, Kind::Cost, Kind::Service];
    for kind in kinds {
        needed.text(format!("kind-{}", kind.word()));
    }
    for beneficiary in [Beneficiary::Company, Beneficiary::Staff, Beneficiary::Owner, Beneficiary::Vendor] {
        needed.text(format!("beneficiary-{}", beneficiary.word()));
    }
    for certainty in [Certainty::ByRight, Certainty::AtMost] {
        needed.text(format!("certainty-{}", certainty.word()));
    }
    let fact_kinds = [
        FactKind::Choice(Vec::new()),
        FactKind::YesNo,
        FactKind::Date,
        FactKind::Share,
        FactKind::Level,
        FactKind::Measure,
        FactKind::Money(Pace::Once),
        FactKind::Money(Pace::Month),
        FactKind::Money(Pace::Year),
        FactKind::Flow,
        FactKind::Costs,
        FactKind::Rate(Currency::Usd),
    ];
    for kind in fact_kinds {
        needed.text(format!("fact-kind-{}", kind.word()));
    }
    for confidence in [
        Confidence::Primary,
        Confidence::Official,
        Confidence::Operator,
        Confidence::Secondary,
        Confidence::Inference,
        Confidence::Assumption,
    ] {
        needed.text(format!("confidence-{}", confidence.word()));
    }
    for unit in UNITS {
        needed.text(format!("unit-{unit}"));
    }
    for id in ["yes", "no", "value-missing", "unit-point"] {
        needed.text(id.to_owned());
    }
    let sources = [
        include_str!("../../src/explain/duties.rs"),
        include_str!("../../src/explain/expressions.rs"),
        include_str!("../../src/explain/headroom.rs"),
        include_str!("../../src/explain/labels.rs"),
        include_str!("../../src/explain/lines.rs"),
        include_str!("../../src/explain/speak.rs"),
    ];
    for quoted in sources.iter().flat_map(|source| source.split('"').skip(1).step_by(2)) {
        let is_id = quoted.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        let is_ours = ["step-", "span-", "citation-", "day-", "every-", "lost-"]
            .iter()
            .any(|family| quoted.strip_prefix(family).is_some_and(|rest| !rest.is_empty()));
        if is_id && is_ours {
            needed.text(quoted.to_owned());
        }
    }
    needed
}

#[test]
fn every_id_of_the_rulebook_is_worded() {
    let known = messages(RULEBOOK);
    let missing = rulebook_needs(&book(), &known).missing(&known);
    assert!(missing.is_empty(), "without English words: {missing:#?}");
}

#[test]
fn the_rulebooks_words_are_all_needed() {
    let known = messages(RULEBOOK);
    let needed = rulebook_needs(&book(), &known);
    let mut unneeded = Vec::new();
    for (id, attributes) in &known {
        if !needed.0.contains(&(id.clone(), None)) {
            unneeded.push(id.clone());
        }
        for attribute in attributes {
            if !needed.0.iter().any(|(known, wanted)| known == id && *wanted == Some(attribute.as_str())) {
                unneeded.push(format!("{id}.{attribute}"));
            }
        }
    }
    assert!(unneeded.is_empty(), "words that nothing needs: {unneeded:#?}");
}

#[test]
fn the_shared_words_are_complete() {
    let needed = shared_needs();
    assert!(needed.0.len() > 80, "the ids of the derivations were not found in their source");
    let missing = needed.missing(&messages("law.ftl"));
    assert!(missing.is_empty(), "without English words: {missing:#?}");
}

/// The words of `rulebook.ftl` stand in the sources as they are; each is needed, and none is lacking.
#[test]
fn the_words_about_rulebooks_are_those_that_are_said() {
    let known = messages("/rulebook.ftl");
    let sources = [
        include_str!("../../src/cli/args.rs"),
        include_str!("../../src/explain/changes.rs"),
        include_str!("../../src/explain/expressions.rs"),
        include_str!("../../src/report/coverage.rs"),
        include_str!("../../src/report/coverage/ahead.rs"),
        include_str!("../../src/report/diff.rs"),
    ];
    let quoted: BTreeSet<&str> = sources.iter().flat_map(|source| source.split('"').skip(1).step_by(2)).collect();
    let is_ours = |id: &&&str| ["diff-", "expr-", "coverage-"].iter().any(|family| id.starts_with(family));
    let is_id = |id: &&&str| {
        id.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !id.ends_with('-') && **id != "diff-part"
    };
    let lacking: Vec<&&str> =
        quoted.iter().filter(is_ours).filter(is_id).filter(|id| !known.contains_key(**id)).collect();
    assert!(lacking.is_empty(), "without English words: {lacking:?}");
    // Of a family whose ends are put together, `diff-added` and the like.
    let joined = ["diff-part-scale", "diff-added", "diff-removed", "cli-about-diff", "cli-about-coverage"];
    let unsaid: Vec<&String> =
        known.keys().filter(|id| !quoted.contains(id.as_str()) && !joined.contains(&id.as_str())).collect();
    assert!(unsaid.is_empty(), "words that nothing says: {unsaid:?}");
}

#[test]
fn what_is_worded_can_be_said() {
    let words = support::words("en");
    for file in ["law.ftl", "/rulebook.ftl", RULEBOOK] {
        for (id, attributes) in messages(file) {
            assert!(words.has(&id), "{id} does not parse");
            for attribute in attributes {
                assert!(words.attribute(&id, &attribute, &[]).is_some(), "{id}.{attribute} does not parse");
            }
        }
    }
}

/// A single sentence ends without a full stop, several end with one each.
#[test]
fn sentences_end_as_the_house_style_says() {
    let words = support::words("en");
    for (id, attributes) in messages(RULEBOOK) {
        assert!(!words.text(&id, &[]).ends_with('.'), "{id} ends with a full stop");
        for attribute in attributes {
            let text = words.attribute(&id, &attribute, &[]).unwrap();
            let has_several = text.contains(". ");
            assert_eq!(text.ends_with('.'), has_several, "{id}.{attribute}: {text}");
        }
    }
}

/// What `rulebook check` says of the words of the rulebook built in, in every language that it speaks.
#[test]
fn the_rulebook_words_its_own_things_in_each_language_and_no_others() {
    let files = store::built_in_rulebook("uzbekistan");
    let source = read_source(files.law).unwrap();
    assert_eq!(stray(&source, &files.words), []);
    let spoken = LANGUAGES.map(str::to_owned).into();
    let found = unworded(&source, &LANGUAGES.map(support::words), &spoken);
    assert!(found.problems.is_empty() && found.lacking.is_empty(), "{found:?}");
}

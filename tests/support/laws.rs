//! Random small laws of one programme, and random plans over their few questions.
#![allow(dead_code)]

use imtiyoz::law::{self, Rulebook, SourceFile};
use imtiyoz::quantity::Problem;
use proptest::prelude::*;

/// The most people of the small laws.
pub const MOST: i128 = 12;

/// A rulebook of one programme with these conditions, that pays this amount.
pub fn small(conditions: &[String], amount: &str) -> Rulebook {
    small_up_to(MOST, conditions, amount)
}

/// A rulebook as [`small`] makes it; `None` where what it pays is longer than a rulebook may say.
pub fn small_if_short(conditions: &[String], amount: &str) -> Option<Rulebook> {
    let is_long = |problem: &Problem| problem.id.ends_with("-large");
    match compiled(MOST, conditions, amount) {
        Ok(book) => Some(book),
        Err(problems) if problems.iter().all(is_long) => None,
        Err(problems) => panic!("{problems:?}"),
    }
}

/// The same with so many people at most.
pub fn small_up_to(most: i128, conditions: &[String], amount: &str) -> Rulebook {
    compiled(most, conditions, amount).unwrap()
}

fn compiled(most: i128, conditions: &[String], amount: &str) -> Result<Rulebook, Vec<Problem>> {
    let facts = format!(
        r#"[(id: "heads", group: "people", kind: Level("person"), most: "{most}", price: "pay"),
        (id: "others", group: "people", kind: Level("person"), most: "{most}"),
        (id: "pay", group: "people", kind: Money(per: "person", a: month)),
        (id: "member", group: "company", kind: YesNo),
        (id: "place", group: "company", kind: Choice(["north", "south", "west"])),
        (id: "uzs_per_usd", group: "assumptions", kind: Rate("USD"))]"#
    );
    let conditions = conditions.iter().enumerate();
    let conditions: Vec<String> =
        conditions.map(|(id, that)| format!(r#"(id: "c{id}", that: {that}, citation: (act: "act"))"#)).collect();
    let programme = format!(
        r#"(id: "test", kind: cash, beneficiary: company, certainty: by_right, rules: [(from: "2024-01-01",
        citation: (act: "act"), conditions: [{}], benefit: Amount({amount}))])"#,
        conditions.join(", ")
    );
    let header = r#"(id: "small", version: "2026-01-01", currency: "UZS", exchange: {"USD": (fact: "uzs_per_usd")},
        acts: [(id: "act", confidence: primary)])"#;
    let files = [
        ("rulebook.ron", header),
        ("facts.ron", facts.as_str()),
        ("parameters.ron", "[]"),
        ("definitions.ron", "[]"),
        ("readings.ron", "[]"),
        ("programmes/test.ron", programme.as_str()),
    ];
    let file = |(name, text): &(&str, &str)| SourceFile { name: (*name).to_owned(), text: (*text).to_owned() };
    law::compile(&law::read_source(files.iter().map(file).collect()).unwrap())
}

/// A condition on one answer, on two, or one that holds in a gap only.
pub fn condition() -> impl Strategy<Value = String> {
    let people = prop_oneof![Just("heads"), Just("others")];
    let compares = prop_oneof![Just("MoreThan"), Just("AtLeast"), Just("LessThan"), Just("AtMost"), Just("Equal")];
    let one = (compares.clone(), people, 0..=MOST)
        .prop_map(|(compare, fact, n)| format!(r#"{compare}(Value("{fact}"), Number("{n} persons"))"#));
    let both = (compares, 0..=2 * MOST).prop_map(|(compare, n)| {
        format!(r#"{compare}(Sum([Value("heads"), Value("others")]), Number("{n} persons"))"#)
    });
    let place = proptest::sample::subsequence(vec!["north", "south", "west"], 1..=2)
        .prop_map(|places| format!(r#"OneOf("place", {places:?})"#));
    let leaf = prop_oneof![3 => one, 2 => both, 1 => Just(r#"Yes("member")"#.to_owned()), 1 => place];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..=3).prop_map(|all| format!("All([{}])", all.join(", "))),
            proptest::collection::vec(inner.clone(), 2..=3).prop_map(|any| format!("Any([{}])", any.join(", "))),
            inner.prop_map(|that| format!("Not({that})")),
        ]
    })
}

/// Answers, some of them missing, and some growing later.
pub fn answers() -> impl Strategy<Value = String> {
    let people = || {
        let later = proptest::option::of((2..=3_i32, 0..=MOST));
        proptest::option::weighted(0.9, (0..=MOST, later))
    };
    let member = proptest::option::weighted(0.9, prop_oneof![Just("yes"), Just("no")]);
    let place = proptest::option::weighted(0.9, prop_oneof![Just("north"), Just("south"), Just("west")]);
    (people(), people(), member, place).prop_map(|(heads, others, member, place)| {
        let mut out = r#""pay": [("2026-01", "1 UZS")], "#.to_owned();
        for (id, given) in [("heads", heads), ("others", others)] {
            if let Some((first, later)) = given {
                let later = later.map(|(month, n)| format!(r#", ("2026-{month:02}", "{n}")"#)).unwrap_or_default();
                out.push_str(&format!(r#""{id}": [("2026-01", "{first}"){later}], "#));
            }
        }
        for (id, given) in [("member", member), ("place", place)] {
            out.extend(given.map(|value| format!(r#""{id}": [("2026-01", "{value}")], "#)));
        }
        out
    })
}

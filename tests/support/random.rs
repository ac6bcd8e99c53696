//! Random plans over all questions of a rulebook.

use imtiyoz::law::{Fact, FactKind, Rulebook};
use proptest::prelude::*;

/// A month of the plan or shortly before it.
fn month() -> impl Strategy<Value = String> {
    (2024..=2030_i32, 1..=12_i32).prop_map(|(year, month)| format!("{year}-{month:02}"))
}

fn money() -> impl Strategy<Value = String> {
    let amount = prop_oneof![Just(0_u64), 1..200_u64, 1000..3_000_000_u64, Just(500_000), Just(1_000_000)];
    (amount, 0..100_u8, prop_oneof![Just("USD"), Just("USD"), Just("UZS"), Just("EUR")])
        .prop_map(|(major, minor, currency)| format!("{major}.{minor:02} {currency}"))
}

/// A value that a fact accepts.
fn value(fact: &Fact) -> BoxedStrategy<String> {
    match &fact.kind {
        FactKind::Choice(options) => proptest::sample::select(options.clone()).boxed(),
        FactKind::YesNo => prop_oneof![Just("yes"), Just("yes"), Just("no")].prop_map(str::to_owned).boxed(),
        FactKind::Date => month().boxed(),
        FactKind::Share => (0..=1000_u32).prop_map(|n| format!("{}.{}%", n / 10, n % 10)).boxed(),
        FactKind::Level => prop_oneof![0..130_u32, 48..53_u32].prop_map(|n| n.to_string()).boxed(),
        FactKind::Measure => (0..5000_u32).prop_map(|n| format!("{}.{}", n / 10, n % 10)).boxed(),
        FactKind::Rate(_) => (10_000..14_000_u32, 0..100_u32).prop_map(|(n, d)| format!("{n}.{d:02}")).boxed(),
        FactKind::Money(_) | FactKind::Flow | FactKind::Costs => money().boxed(),
    }
}

fn answers(fact: &Fact) -> BoxedStrategy<String> {
    let id = fact.id.clone();
    let dated =
        |from: BoxedStrategy<String>, fact: &Fact| (from, value(fact)).prop_map(|(m, v)| format!("(\"{m}\", \"{v}\")"));
    let first = dated(Just("2026-01".to_owned()).boxed(), fact);
    let list = if fact.kind == FactKind::Costs {
        proptest::collection::vec(dated(month().boxed(), fact), 0..5).boxed()
    } else {
        let later = (2..=60_i32).prop_map(|n| format!("{}-{:02}", 2026 + n / 12, n % 12 + 1)).boxed();
        (first, proptest::option::of(dated(later, fact)))
            .prop_map(|(first, later)| std::iter::once(first).chain(later).collect())
            .boxed()
    };
    list.prop_map(move |list| format!("\"{id}\": [{}]", list.join(", "))).boxed()
}

/// The answers of a plan, each present most of the time, one text per fact.
pub fn plan_answers(book: &Rulebook) -> BoxedStrategy<Vec<String>> {
    let each: Vec<BoxedStrategy<Option<String>>> =
        book.facts.iter().map(|fact| proptest::option::weighted(0.85, answers(fact)).boxed()).collect();
    each.prop_map(|answers| answers.into_iter().flatten().collect()).boxed()
}

/// A choice of every reading.
pub fn plan_readings(book: &Rulebook) -> BoxedStrategy<String> {
    let each: Vec<BoxedStrategy<String>> = book
        .readings
        .iter()
        .map(|reading| {
            let id = reading.id.clone();
            let options: Vec<String> = reading.options.iter().map(|option| option.id.clone()).collect();
            proptest::sample::select(options).prop_map(move |option| format!("\"{id}\": \"{option}\"")).boxed()
        })
        .collect();
    each.prop_map(|readings| readings.join(", ")).boxed()
}

//! What people type into a field, and what a plan file then says.

use crate::support;
use imtiyoz::explain::{Words, typed_answer, typed_month};
use imtiyoz::law::{Fact, Rulebook, compile, read_source};
use imtiyoz::plan::{Inputs, parse_answer, read_plan};
use imtiyoz::quantity::{Currency, Problem};
use imtiyoz::store;

fn book() -> Rulebook {
    compile(&read_source(store::embedded_rulebook()).unwrap()).unwrap()
}

fn words(language: &str) -> Words {
    support::words(language)
}

fn fact<'a>(book: &'a Rulebook, id: &str) -> &'a Fact {
    &book.facts[book.fact(id).unwrap()]
}

/// Each text and what it comes to; what a plan file takes already comes out as it went in.
fn check(language: &str, id: &str, cases: &[(&str, Option<&str>)]) {
    let (book, words) = (book(), words(language));
    for (typed, expected) in cases {
        let found = typed_answer(&words, fact(&book, id), typed, Currency::Uzs);
        assert_eq!(found.as_deref(), *expected, "{language}, {id}: {typed}");
        if let Some(found) = found {
            parse_answer(fact(&book, id), &found).unwrap_or_else(|problem| panic!("{found}: {problem:?}"));
            let again = typed_answer(&words, fact(&book, id), &found, Currency::Usd);
            assert_eq!(again.as_deref(), *expected, "{language}, {id}: {found} typed again");
        }
    }
}

#[test]
fn amounts_as_people_type_them() {
    let both = [
        ("1800000 USD", Some("1800000 USD")),
        ("1.8m", Some("1800000 UZS")),
        ("1.8 mln $", Some("1800000 USD")),
        ("$900", Some("900 USD")),
        ("USD 900", Some("900 USD")),
        ("€ 12.50", Some("12.5 EUR")),
        ("900", Some("900 UZS")),
        ("1 800 000", Some("1800000 UZS")),
        ("1.800.000,50", Some("1800000.5 UZS")),
        ("1,800,000.50", Some("1800000.5 UZS")),
        ("1,5", Some("1.5 UZS")),
        ("$900 EUR", None),
        ("900 kg", None),
        ("1.2.3", None),
        ("1,80,000", None),
        ("nothing", None),
        ("", None),
    ];
    for language in ["en", "uz", "uz-Cyrl"] {
        check(language, "export_revenue", &both);
    }
    check(
        "en",
        "export_revenue",
        &[("1,800", Some("1800 UZS")), ("5 soʻm", Some("5 UZS")), ("2bn", Some("2000000000 UZS"))],
    );
    // In Uzbek 1,800 is one and eight tenths, or one thousand eight hundred: nobody guesses.
    check(
        "uz",
        "export_revenue",
        &[("1,800", None), ("5 ming soʻm", Some("5000 UZS")), ("2,5 mlrd", Some("2500000000 UZS"))],
    );
    check("uz-Cyrl", "export_revenue", &[("5 минг сўм", Some("5000 UZS"))]);
}

#[test]
fn shares_and_counts() {
    let shares = [
        ("85%", Some("85%")),
        ("85 %", Some("85%")),
        ("85", Some("85%")),
        ("12,5", Some("12.5%")),
        ("0", Some("0%")),
        ("0.85", None),
        ("0.85%", Some("0.85%")),
        ("85 people", None),
    ];
    check("en", "foreign_share", &shares);
    check("uz", "foreign_share", &[("85 foiz", Some("85%"))]);
    let people = [
        ("60", Some("60")),
        ("60 people", Some("60")),
        ("1 person", Some("1")),
        ("1 200", Some("1200")),
        ("1.2k", Some("1200")),
        ("60 USD", None),
        ("sixty", None),
    ];
    check("en", "it_specialists", &people);
}

#[test]
fn months_and_dates() {
    let month = |language: &str, typed: &str| typed_month(&words(language), typed).map(|month| month.to_string());
    for typed in ["2026-07", "2026-7", "7.2026", "07/2026", "July 2026", "jul 2026", "2026 jul"] {
        assert_eq!(month("en", typed).as_deref(), Some("2026-07"), "{typed}");
    }
    for typed in ["2026-13", "7", "ju 2026", "7.26", "Brumaire 2026", "1 2 3", ""] {
        assert_eq!(month("en", typed), None, "{typed}");
    }
    assert_eq!(month("uz", "iyul 2026").as_deref(), Some("2026-07"));
    assert_eq!(month("uz-Cyrl", "июль 2026").as_deref(), Some("2026-07"));
    let dates = [
        ("2025-03-12", Some("2025-03-12")),
        ("12.3.2025", Some("2025-03-12")),
        ("12 Mar 2025", Some("2025-03-12")),
        ("3.2025", Some("2025-03")),
        ("31.2.2025", None),
    ];
    check("en", "founded", &dates);
}

#[test]
fn what_was_meant_is_sought_for_the_first_mistakes_alone() {
    let answers: String = (0..30).map(|number| format!("(\"2026-01\", \"softwar{number}\"),")).collect();
    let plan = format!(
        "(format: 1, rulebook: (id: \"uzbekistan\", version: \"1\"), company: (name: \"\"), from: \"2026-01\", months: 12, \
         variants: [(name: \"A\", answers: {{\"activity\": [{answers}]}})])"
    );
    let plan = read_plan(&plan).unwrap();
    let (_, problems) = Inputs::read(&book(), &plan, &plan.variants[0]);
    let is_meant = |problem: &&Problem| problem.args.contains(&("meant", "software".to_owned()));
    assert_eq!((problems.len(), problems.iter().filter(is_meant).count()), (30, 10));
    let one = parse_answer(fact(&book(), "activity"), "softwar").unwrap_err();
    assert!(is_meant(&&one), "{one:?}");
}

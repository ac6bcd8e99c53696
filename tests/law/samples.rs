//! The plans in `saves/`: each opens without a problem, is written back as it stands, tells what
//! its notes say, and is explained in words throughout.

use crate::support::words;
use imtiyoz::assess::{Assessment, Depth, Outcome, assess, assess_explained};
use imtiyoz::explain::{Line, Speaker, lines, opened_lines};
use imtiyoz::law::{Rulebook, compile, read_source};
use imtiyoz::plan::{Inputs, Plan, read_plan, write_plan};
use imtiyoz::store;
use std::collections::BTreeSet;

const SAMPLES: [(&str, &str); 5] = [
    ("samarkand", include_str!("../../saves/samarkand.plan.ron")),
    ("tashkent_bpo", include_str!("../../saves/tashkent_bpo.plan.ron")),
    ("call_centre", include_str!("../../saves/call_centre.plan.ron")),
    ("start_up", include_str!("../../saves/start_up.plan.ron")),
    ("dushanbe", include_str!("../../saves/dushanbe.plan.ron")),
];

fn book() -> Rulebook {
    let source = read_source(store::embedded_rulebook()).unwrap();
    compile(&source).unwrap()
}

fn plan(name: &str) -> Plan {
    let (_, text) = SAMPLES.iter().find(|(known, _)| *known == name).unwrap();
    read_plan(text).unwrap()
}

fn inputs(book: &Rulebook, plan: &Plan, variant: usize) -> Inputs {
    let (inputs, problems) = Inputs::read(book, plan, &plan.variants[variant]);
    assert!(problems.is_empty(), "{problems:#?}");
    inputs
}

fn assessed(book: &Rulebook, name: &str, variant: usize) -> Assessment {
    assess(book, &inputs(book, &plan(name), variant), book.currency, Depth::Whole).unwrap()
}

#[test]
fn samples_are_written_back_byte_for_byte() {
    for (name, text) in SAMPLES {
        assert_eq!(write_plan(&read_plan(text).unwrap()), text, "{name}");
    }
}

#[test]
fn samples_have_no_problem() {
    let book = book();
    for (name, _) in SAMPLES {
        let plan = plan(name);
        assert_eq!(plan.rulebook.version, book.version.to_string(), "{name}");
        for variant in 0..plan.variants.len() {
            inputs(&book, &plan, variant);
        }
    }
}

/// A note stands beside a question or a reading of the rulebook.
#[test]
fn notes_of_samples_stand_beside_a_question() {
    let book = book();
    for (name, _) in SAMPLES {
        let plan = plan(name);
        assert!(!plan.company.note.is_empty(), "{name}");
        for variant in &plan.variants {
            assert!(!variant.notes.is_empty(), "{name}: {}", variant.name);
            for id in variant.notes.keys() {
                assert!(book.fact(id).is_some() || book.reading(id).is_some(), "{name}: {id}");
            }
        }
    }
}

/// Printed for whoever changes a sample: `cargo test --test law samples::figures -- --nocapture`.
#[test]
fn figures_of_samples() {
    let book = book();
    for (name, _) in SAMPLES {
        let plan = plan(name);
        for (variant, named) in plan.variants.iter().enumerate() {
            println!("\n{name}: {}", named.name);
            for result in assessed(&book, name, variant).programmes {
                let id = &book.programmes[result.programme].id;
                let sum = |minor: Option<i128>| minor.map_or("-".to_owned(), |minor| (minor / 100).to_string());
                let granted = result.months.iter().filter(|month| month.outcome == Outcome::Granted).count();
                let unmet: Vec<String> =
                    result.unmet.iter().map(|unmet| format!("{} {}", unmet.condition, unmet.months)).collect();
                let needs: Vec<&str> = result.needs.iter().map(|fact| book.facts[*fact].id.as_str()).collect();
                println!(
                    "  {id:<20} {:<12} {:>14} [{} .. {}] months {granted} unmet {unmet:?} needs {needs:?}",
                    result.outcome.word(),
                    sum(result.amount),
                    sum(result.bounds.low),
                    sum(result.bounds.high),
                );
            }
        }
    }
}

/// What the notes of the samples say, with every amount worked out by hand, in UZS.
#[test]
fn samples_tell_what_their_notes_say() {
    let refused = ("refused", None);
    let unknown = ("unknown", None);
    let law_unknown = ("law_unknown", None);
    let service = ("granted", None);
    let paid = |amount: i128| ("granted", Some(amount));
    let expected = [
        ("samarkand", 0, "zero_risk", service),
        // 420 m2 x 25,000 x 12 months.
        ("samarkand", 0, "regional_premises", paid(126_000_000)),
        // (52 x 6 + 60 x 6) x 900 USD x 15% x 12,000.
        ("samarkand", 0, "wage_compensation", paid(1_088_640_000)),
        // 60 x 12 x 900 USD x 15% x 12,000.
        ("samarkand", 1, "wage_compensation", paid(1_166_400_000)),
        // Half of 9,000 and 11,000 USD is 120 million; 200 x 440,000 from September 2026.
        ("samarkand", 0, "training", paid(88_000_000)),
        // Four times half of 1,100 USD, and 20 x 412,000 of the half of 2,000 USD.
        ("samarkand", 0, "recruitment", paid(4 * 6_600_000 + 8_240_000)),
        // 42,000 USD at once in January and February 2027.
        ("samarkand", 0, "equipment", paid(504_000_000)),
        // Half of 12,000 and 9,000 USD.
        ("samarkand", 0, "conferences", paid(126_000_000)),
        ("samarkand", 0, "local2global", unknown),
        ("tashkent_bpo", 0, "zero_risk", refused),
        ("tashkent_bpo", 0, "training", refused),
        // 300 x 12 x 600 USD x 15% x 12,000.
        ("tashkent_bpo", 0, "wage_compensation", paid(3_888_000_000)),
        ("tashkent_bpo", 1, "wage_compensation", refused),
        // Half of 14,000 USD twice; with the ceiling 5,000 USD twice.
        ("tashkent_bpo", 0, "conferences", paid(168_000_000)),
        ("tashkent_bpo", 1, "conferences", paid(120_000_000)),
        // Half of 24,000 USD; with the ceiling 10,000 USD.
        ("tashkent_bpo", 0, "foreign_specialists", paid(144_000_000)),
        ("tashkent_bpo", 1, "foreign_specialists", paid(120_000_000)),
        ("call_centre", 0, "zero_risk", service),
        ("call_centre", 0, "one_stop_shop", law_unknown),
        // (60 x 5 + 90 x 4 + 120 x 3) x 620 EUR x 15% x 13,800.
        ("call_centre", 0, "wage_compensation", paid(1_309_068_000)),
        // Half of five sixths of 15,000 EUR x 13,800.
        ("call_centre", 0, "training", paid(86_250_000)),
        // Half of 4,500 EUR x 13,800; November 2026 has no export.
        ("call_centre", 0, "foreign_specialists", paid(31_050_000)),
        ("call_centre", 0, "conferences", paid(0)),
        ("start_up", 0, "local2global", service),
        ("start_up", 0, "zero_risk", unknown),
        ("start_up", 0, "one_stop_shop", unknown),
        ("start_up", 0, "foreign_specialists", unknown),
        ("start_up", 0, "wage_compensation", refused),
        // Half of 3,500 USD; 2026 has no export.
        ("start_up", 0, "conferences", paid(21_000_000)),
        ("dushanbe", 0, "zero_risk", service),
        ("dushanbe", 1, "zero_risk", refused),
        // (55 x 6 + 64 x 6) x 800 or 1,000 USD x 15% x 12,000.
        ("dushanbe", 0, "wage_compensation", paid(1_028_160_000)),
        ("dushanbe", 1, "wage_compensation", paid(1_285_200_000)),
        ("dushanbe", 0, "one_stop_shop", law_unknown),
        ("dushanbe", 1, "regional_premises", refused),
    ];
    let book = book();
    for (name, variant, programme, (outcome, amount)) in expected {
        let assessment = assessed(&book, name, variant);
        let result = assessment.programme(book.programme(programme).unwrap()).unwrap();
        let found = (result.outcome.word(), result.amount);
        assert_eq!(found, (outcome, amount.map(|amount| amount * 100)), "{name} {variant} {programme}");
    }
}

/// Opened line by line, a derivation has the lines that it has as a whole.
#[test]
fn lines_are_the_same_opened_one_by_one() {
    let book = book();
    let words = words("en");
    let speaker = Speaker::new(&words, &book);
    let inputs = inputs(&book, &plan("samarkand"), 0);
    let (_, derivations) = assess_explained(&book, &inputs, book.currency).unwrap();
    let shown = |line: &Line| (line.key.clone(), line.label.clone(), line.value.clone(), line.has_parts);
    for programme in book.programmes.ids() {
        let step = derivations.span(programme, None);
        for is_whole in [false, true] {
            let whole = opened_lines(&step, &speaker, is_whole, &|_, _| true);
            for depth in 1..6 {
                let opened = opened_lines(&step, &speaker, is_whole, &|_, line| line.depth < depth);
                let expected = whole.iter().filter(|line| line.depth <= depth).map(shown);
                assert_eq!(opened.iter().map(shown).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
            }
            // Some other line of each: every second is closed.
            let is_odd = |line: &Line| line.key.ends_with(['1', '3', '5', '7', '9']);
            let opened = opened_lines(&step, &speaker, is_whole, &|_, line| is_odd(line));
            let mut closed: Option<String> = None;
            let expected = whole.iter().filter(|line| {
                if closed.as_ref().is_some_and(|above| line.key.starts_with(above)) {
                    return false;
                }
                let closes = !line.key.is_empty() && !is_odd(line);
                closed = closes.then(|| format!("{}.", line.key));
                true
            });
            let expected = expected.map(shown);
            assert_eq!(opened.iter().map(shown).collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        }
        let keys: BTreeSet<String> = lines(&step, &speaker).into_iter().map(|line| line.key).collect();
        assert_eq!(keys.len(), lines(&step, &speaker).len(), "a key is there twice");
    }
}

/// No line of any derivation shows an id or an argument that its words lack.
#[test]
fn samples_are_explained_in_words() {
    let book = book();
    let words = words("en");
    let speaker = Speaker::new(&words, &book);
    let is_word = |text: &str| {
        let families = ["step-", "span-", "unit-", "fact-", "definition-", "programme-", "condition-", "reading-"];
        !text.contains(['{', '}']) && !families.iter().any(|family| text.contains(family))
    };
    for (name, _) in SAMPLES {
        let plan = plan(name);
        for variant in 0..plan.variants.len() {
            let inputs = inputs(&book, &plan, variant);
            for programme in book.programmes.ids() {
                let (_, derivations) = assess_explained(&book, &inputs, book.currency).unwrap();
                let step = derivations.span(programme, None);
                for line in opened_lines(&step, &speaker, true, &|_, _| true) {
                    let citation = line.citation.map(|citation| speaker.citation(citation)).unwrap_or_default();
                    for text in [&line.label, &line.value, &citation] {
                        assert!(is_word(text), "{name}: {text}");
                    }
                }
            }
        }
    }
}

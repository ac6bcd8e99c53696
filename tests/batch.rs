//! The batch path against the scalar one: the same months whatever was changed before, and no memory
//! asked for once each answer was changed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::disallowed_methods)]

#[path = "support/laws.rs"]
mod laws;
#[path = "support/random.rs"]
mod random;
mod support;

use imtiyoz::assess::{Batch, Evaluation, amounts, assess_one};
use imtiyoz::law::{FactKind, Rulebook};
use imtiyoz::plan::{Given, Inputs};
use imtiyoz::quantity::Currency;
use proptest::prelude::*;
use support::{book, inputs, plan_of};

fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("IMTIYOZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Holds every programme's months against the scalar path.
fn check(book: &Rulebook, batch: &Batch, inputs: &Inputs, currency: Currency) -> Result<(), TestCaseError> {
    let mut evaluation = Evaluation::new(book, inputs);
    evaluation.shown_in = currency;
    for (id, expected) in amounts(&mut evaluation).iter().enumerate() {
        let name = &book.programmes[id].id;
        prop_assert_eq!(batch.months(id), expected.as_slice(), "{}", name);
    }
    let assessment = imtiyoz::assess::assess_evaluated(&mut evaluation);
    prop_assert_eq!(assessment.is_err(), batch.is_overflow());
    let Ok(assessment) = assessment else { return Ok(()) };
    for total in assessment.totals {
        prop_assert_eq!(batch.total((total.kind, total.beneficiary, total.certainty)), total.amount);
    }
    Ok(())
}

/// Changes one answer after the other, some of them back again.
fn walk(
    book: &Rulebook,
    (one, other): (&Inputs, &Inputs),
    currency: Currency,
    steps: &[(usize, bool)],
) -> Result<(), TestCaseError> {
    let Ok(mut batch) = Batch::new(book, one, currency) else { return Ok(()) };
    let mut now = one.clone();
    check(book, &batch, &now, currency)?;
    let only = steps.len() % book.programmes.len();
    let mut alone = Batch::of_one(book, one, only).ok();
    for (fact, is_back) in steps {
        let fact = fact % book.facts.len();
        let given = if *is_back { &one.given[fact] } else { &other.given[fact] };
        // A rate taken away leaves no figures at all.
        if *given == Given::Nothing && matches!(book.facts[fact].kind, FactKind::Rate(_)) {
            continue;
        }
        now.given[fact] = given.clone();
        batch.answer(fact, given);
        batch.assess();
        check(book, &batch, &now, currency)?;
        if let Some(alone) = &mut alone {
            alone.answer_all(&now);
            alone.assess();
            let expected = assess_one(&mut Evaluation::new(book, &now), only);
            prop_assert_eq!(expected.is_err(), alone.is_overflow());
            if let Ok(expected) = expected {
                prop_assert_eq!(format!("{:?}", alone.result(only)), format!("{expected:?}"));
            }
        }
    }
    Ok(())
}

#[test]
fn a_batch_of_random_plans_of_the_law_is_the_scalar_path() {
    let book = book();
    let plan = || (random::plan_answers(&book), random::plan_readings(&book));
    let steps = proptest::collection::vec((any::<usize>(), proptest::bool::weighted(0.3)), 1..12);
    proptest!(cases(32), |((one, readings) in plan(), (other, _) in plan(), in_dollars in any::<bool>(), steps in steps)| {
        let currency = if in_dollars { Currency::Usd } else { Currency::Uzs };
        let inputs = |answers: &[String]| inputs(&book, &plan_of("2026-03", 40, &answers.join(", "), &readings));
        walk(&book, (&inputs(&one), &inputs(&other)), currency, &steps)?;
    });
}

#[test]
fn a_batch_of_random_laws_is_the_scalar_path() {
    let law = (
        proptest::collection::vec(laws::condition(), 1..=3),
        prop_oneof![
            Just(r#"Product([Value("heads"), Value("pay")])"#),
            Just(r#"Total(Year, Product([Value("others"), Value("pay")]))"#),
        ],
    );
    let steps = proptest::collection::vec((any::<usize>(), any::<bool>()), 1..12);
    proptest!(cases(256), |((conditions, amount) in law, one in laws::answers(), other in laws::answers(), steps in steps)| {
        let book = laws::small(&conditions, amount);
        let inputs = |answers: &str| inputs(&book, &plan_of("2026-01", 3, answers, ""));
        walk(&book, (&inputs(&one), &inputs(&other)), Currency::Uzs, &steps)?;
    });
}

#[test]
fn no_memory_is_asked_for_once_each_answer_was_changed() {
    let book = book();
    let plan = support::read("saves/samarkand.plan.ron");
    let one = inputs(&book, &plan);
    let mut other = one.clone();
    for given in &mut other.given {
        // The same values a month later: other runs, other months, nothing missing that was there.
        if let Given::Values(values) = given
            && let Some(last) = values.last_mut()
            && last.month > one.from
        {
            last.month = last.month.plus(1);
        }
    }
    let heads = book.fact("it_specialists").unwrap();
    let Given::Values(values) = &mut other.given[heads] else { panic!("headcount is answered") };
    values.iter_mut().for_each(|dated| dated.value = imtiyoz::plan::Datum::Number(imtiyoz::quantity::Exact::whole(77)));
    let mut batch = Batch::new(&book, &one, Currency::Uzs).unwrap();
    let before = batch.company();
    let mut changes = || {
        for inputs in [&other, &one] {
            for (fact, given) in inputs.given.iter().enumerate() {
                if !matches!(given, Given::Items(_)) {
                    batch.answer(fact, given);
                    batch.assess();
                }
            }
            batch.assess();
        }
        assert_eq!(batch.company(), before, "back where it was");
    };
    let mut round = || allocation_counter::measure(&mut changes).count_total;
    let first = round();
    round();
    assert!(first > 0, "nothing is counted");
    assert_eq!(round(), 0);
}

//! The batch path against the scalar one: the same months whatever was changed before, and no memory
//! asked for once each answer was changed.

use crate::laws;
use crate::random;
use crate::support;
use crate::support::{book, inputs, plan_of};
use imtiyoz::assess::{Batch, Depth, Lack, Outcome, amounts, assess_one};
use imtiyoz::law::{FactId, FactKind, ProgrammeId, Rulebook};
use imtiyoz::plan::{Given, Inputs};
use imtiyoz::quantity::Currency;
use proptest::prelude::*;

fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("IMTIYOZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Holds every programme's months against the scalar path.
fn check(book: &Rulebook, batch: &Batch, inputs: &Inputs, currency: Currency) -> Result<(), TestCaseError> {
    for (id, expected) in amounts(book, inputs, currency).enumerated() {
        let name = &book.programmes[id].id;
        prop_assert_eq!(batch.months(id), expected.as_slice(), "{}", name);
    }
    let assessment = imtiyoz::assess::assess(book, inputs, currency, Depth::Figures);
    prop_assert_eq!(assessment.is_err(), batch.is_overflow());
    let Ok(assessment) = assessment else { return Ok(()) };
    for result in &assessment.programmes {
        prop_assert_eq!(batch.lacks(result.programme), result.lacks.as_slice(), "{:?}", result.programme);
    }
    for total in assessment.totals {
        prop_assert_eq!(batch.total(total.id), total.amount);
        let lacking = batch.lacking(|id| batch.total_of(id) == Some(total.id));
        prop_assert_eq!(lacking, total.lacking);
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
    let only = ProgrammeId::new(steps.len() % book.programmes.len());
    let mut alone = Batch::of_one(book, one, only).ok();
    for (fact, is_back) in steps {
        let fact = FactId::new(fact % book.facts.len());
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
            let expected = assess_one(book, &now, book.currency, only);
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

/// Quantities in every word of the language, some of them zero, over questions that may lack an answer.
fn quantity() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just(r#"Number("0 UZS")"#.to_owned()),
        (1..9_i32).prop_map(|n| format!(r#"Number("{n} UZS")"#)),
        Just(r#"Product([Value("heads"), Value("pay")])"#.to_owned()),
        Just(r#"Product([Value("others"), Value("pay")])"#.to_owned()),
        Just(r#"Product([Value("pay"), Difference(Value("heads"), Value("others"))])"#.to_owned()),
    ];
    leaf.prop_recursive(3, 10, 3, |inner| {
        let share = || {
            prop_oneof![
                Just(r#"Number("0%")"#.to_owned()),
                Just(r#"Number("50%")"#.to_owned()),
                Just(r#"Ratio(Value("heads"), Value("others"))"#.to_owned()),
            ]
        };
        let part = inner.clone();
        let several = || proptest::collection::vec(part.clone(), 1..=2);
        let shared = (share(), inner.clone()).prop_map(|(share, part)| format!("Product([{share}, {part}])"));
        let when = (laws::condition(), inner.clone(), inner.clone())
            .prop_map(|(condition, one, other)| format!("When({condition}, {one}, {other})"));
        let lookup = (inner.clone(), inner.clone()).prop_map(|(one, other)| {
            format!(r#"Lookup(of: "place", cases: {{"north": {one}, "south": {other}, "west": {one}}})"#)
        });
        let scale = (inner.clone(), share(), share(), any::<bool>()).prop_map(|(of, first, last, marginal)| {
            format!(
                r#"Brackets(of: {of}, steps: [(Some(Number("4 UZS")), {first}), (None, {last})], marginal: {marginal})"#
            )
        });
        prop_oneof![
            4 => shared,
            2 => when,
            2 => lookup,
            2 => scale,
            1 => several().prop_map(|parts| format!("Sum([{}])", parts.join(", "))),
            1 => several().prop_map(|parts| format!("Least([{}])", parts.join(", "))),
            1 => several().prop_map(|parts| format!("Greatest([{}])", parts.join(", "))),
            1 => (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("Difference({one}, {other})")),
            1 => inner.clone().prop_map(|part| format!("Total(YearToDate, {part})")),
            1 => inner.clone().prop_map(|part| format!("MonthsBefore(1, {part})")),
            1 => inner.clone().prop_map(|part| format!("Highest(2, {part})")),
            1 => inner.clone().prop_map(|part| format!("Average(Last(2), {part})")),
            1 => inner.prop_map(|part| format!("AtStart({part})")),
        ]
    })
}

/// Some answers to the small laws, and all of them; of months that look back before the plan, too.
fn some_and_all() -> impl Strategy<Value = (String, String)> {
    let heads = prop_oneof![Just(0_i128), 0..=laws::MOST];
    let each =
        (heads.clone(), heads, 0..3_i32, any::<bool>(), proptest::sample::select(vec!["north", "south", "west"]));
    (each, proptest::array::uniform5(any::<bool>())).prop_map(|((heads, others, pay, member, place), given)| {
        let member = if member { "yes" } else { "no" };
        let all = [
            format!(r#""heads": [("2025-11", "{heads}")]"#),
            format!(r#""others": [("2025-11", "{others}")]"#),
            format!(r#""pay": [("2025-11", "{pay} UZS")]"#),
            format!(r#""member": [("2025-11", "{member}")]"#),
            format!(r#""place": [("2025-11", "{place}")]"#),
        ];
        let some: Vec<&str> =
            all.iter().zip(given).filter(|(_, given)| *given).map(|(text, _)| text.as_str()).collect();
        (some.join(", "), all.join(", "))
    })
}

#[test]
fn what_is_known_stays_whatever_else_is_answered_in_every_word_of_the_language() {
    let (granted, open) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    proptest!(cases(512), |(
        conditions in proptest::collection::vec(laws::condition(), 0..=2),
        amount in quantity(),
        (some, all) in some_and_all(),
    )| {
        let Some(book) = laws::small_if_short(&conditions, &amount) else { return Ok(()) };
        let inputs = |answers: &str| inputs(&book, &plan_of("2026-01", 3, answers, ""));
        let (some, all) = (inputs(&some), inputs(&all));
        // The two paths agree, however much is missing.
        let batch = Batch::new(&book, &some, Currency::Uzs).unwrap();
        check(&book, &batch, &some, Currency::Uzs)?;
        let partly = imtiyoz::assess::assess(&book, &some, Currency::Uzs, Depth::Whole).unwrap();
        let whole = imtiyoz::assess::assess(&book, &all, Currency::Uzs, Depth::Whole).unwrap();
        let (partly_one, whole_one) = (&partly.programmes[ProgrammeId::new(0)], &whole.programmes[ProgrammeId::new(0)]);
        for (before, after) in partly_one.months.iter().zip(&whole_one.months) {
            match before.outcome {
                Outcome::Granted | Outcome::Refused => prop_assert_eq!(before, after, "{}", amount),
                _ => open.set(open.get() + 1),
            }
            granted.set(granted.get() + usize::from(before.outcome == Outcome::Granted));
        }
        // What is asked for is enough: with those answers alone everything is known.
        let mut asked = some.clone();
        for _ in 0..=book.facts.len() {
            let result = assess_one(&book, &asked, book.currency, ProgrammeId::new(0)).unwrap();
            for fact in &result.needs {
                prop_assert_eq!(&asked.given[*fact], &Given::Nothing, "an answer asked for is there");
                asked.given[*fact] = all.given[*fact].clone();
            }
        }
        let result = assess_one(&book, &asked, book.currency, ProgrammeId::new(0)).unwrap();
        prop_assert_eq!(&result.months, &whole_one.months);
        // "At least" is at least, and what a sum does not lack is nothing.
        let sum = |one: &imtiyoz::assess::ProgrammeResult| one.amount.unwrap_or(0);
        match partly_one.lack() {
            Lack::Nothing => prop_assert_eq!(sum(partly_one), sum(whole_one), "{}", amount),
            Lack::Adds => prop_assert!(sum(partly_one) <= sum(whole_one), "{}", amount),
            Lack::Unsure => {}
        }
    });
    assert!(granted.get() > 0 && open.get() > 0, "{} granted, {} open", granted.get(), open.get());
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
            for (fact, given) in inputs.given.enumerated() {
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

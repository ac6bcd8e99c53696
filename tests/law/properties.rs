//! What must hold for any plan: sums, order, saving, and derivations that make their figures.

use crate::random;
use crate::support;
use crate::support::{book, plan_of};
use imtiyoz::assess::{self, Assessment, Depth, Lack, MonthResult, Operation, Outcome, Step, StepValue, What};
use imtiyoz::law::{self, Comparison, Kind, ProgrammeId, Rulebook, SourceFile};
use imtiyoz::plan::{self, Inputs, Plan};
use imtiyoz::quantity::{Currency, Exact, Month};
use imtiyoz::{report, store};
use proptest::prelude::*;

/// So many random plans, or as many as `PROPTEST_CASES` asks for.
fn cases(usual: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_some() { default } else { ProptestConfig { cases: usual, ..default } }
}

fn assessed(book: &Rulebook, plan: &Plan, currency: Currency) -> Result<Assessment, imtiyoz::quantity::Problem> {
    let (inputs, problems) = Inputs::read(book, plan, &plan.variants[0]);
    assert!(problems.iter().all(|problem| !problem.is_error()), "{problems:?}");
    assess::assess(book, &inputs, currency, Depth::Whole)
}

fn json(book: &Rulebook, plan: &Plan) -> String {
    let words = support::words("en");
    let speaker = imtiyoz::explain::Speaker::new(&words, book);
    let (inputs, _) = Inputs::read(book, plan, &plan.variants[0]);
    let assessment = assess::assess(book, &inputs, book.currency, Depth::Whole).expect("assessed");
    let one = report::Assessed { plan: "p".into(), variant: "v".into(), inputs, assessment };
    report::assessment_json(&[one], &speaker)
}

/// A rulebook whose one programme pays a flow as it comes.
fn flow_book() -> Rulebook {
    let file = |name: &str, text: &str| SourceFile { name: name.to_owned(), text: text.to_owned() };
    let facts = store::embedded_rulebook().into_iter().find(|file| file.name == "facts.ron").expect("facts");
    let files = vec![
        file(
            "rulebook.ron",
            r#"(id: "flow", version: "2026-01-01", currency: "UZS", exchange: {}, acts: [(id: "act", confidence: primary)])"#,
        ),
        facts,
        file("parameters.ron", "[]"),
        file("definitions.ron", "[]"),
        file("readings.ron", "[]"),
        file(
            "programmes/flow.ron",
            r#"(id: "flow", kind: cash, beneficiary: company, certainty: by_right, rules: [(from: "2024-01-01",
            citation: (act: "act"), conditions: [], benefit: Amount(Value("export_revenue")))])"#,
        ),
    ];
    law::compile(&law::read_source(files).expect("source")).expect("rulebook")
}

#[test]
fn the_months_of_a_flow_make_its_year_for_any_amount() {
    let book = flow_book();
    proptest!(|(minor in 0_u64..100_000_000_000_000_000, year in 2024..=2040)| {
        let answers = format!("\"export_revenue\": [(\"{year}-01\", \"{}.{:02} UZS\")]", minor / 100, minor % 100);
        let plan = plan_of(&format!("{year}-01"), 12, &answers, "");
        let (inputs, _) = Inputs::read(&book, &plan, &plan.variants[0]);
        let assessment = assess::assess(&book, &inputs, Currency::Uzs, Depth::Whole).expect("assessed");
        let result = &assessment.programmes[ProgrammeId::new(0)];
        prop_assert_eq!(result.amount, Some(i128::from(minor)));
        for (k, month) in result.months.iter().enumerate() {
            let k = k as i128;
            let a = i128::from(minor);
            prop_assert_eq!(month.amount, Some((k + 1) * a / 12 - k * a / 12));
        }
    });
}

fn check_sums(assessment: &Assessment) -> Result<(), TestCaseError> {
    let mut totals = std::collections::BTreeMap::new();
    for result in &assessment.programmes {
        let amounts = || result.months.iter().filter_map(|month| month.amount);
        for MonthResult { outcome, amount } in &result.months {
            let has_money = *outcome == Outcome::Granted && result.kind != Kind::Service;
            prop_assert_eq!(amount.is_some(), has_money, "an amount stands where a month is granted, and only there");
        }
        match result.kind {
            Kind::Service => prop_assert_eq!(result.amount, None),
            Kind::Deferral => prop_assert_eq!(result.amount, amounts().max()),
            _ => {
                let sum: i128 = amounts().sum();
                prop_assert_eq!(result.amount.unwrap_or(0), sum);
                prop_assert_eq!(result.years.iter().filter_map(|year| year.amount).sum::<i128>(), sum);
                // What nobody can say has a total as well: it would pass for nothing otherwise.
                if result.amount.is_some() || result.lack() != Lack::Nothing {
                    *totals.entry(result.total()).or_insert(0) += result.amount.unwrap_or(0);
                }
            }
        }
        let granted: usize = result.years.iter().map(|year| year.months_granted).sum();
        prop_assert_eq!(granted, result.months.iter().filter(|month| month.outcome == Outcome::Granted).count());
        if let (Some(low), Some(high)) = (result.bounds.low, result.bounds.high) {
            let own = if result.outcome == Outcome::Refused { 0 } else { result.amount.unwrap_or(low) };
            prop_assert!(low <= own && own <= high, "{} <= {} <= {}", low, own, high);
        }
    }
    let said: Vec<_> = assessment.totals.iter().map(|t| (t.id, t.amount)).collect();
    prop_assert_eq!(said, totals.into_iter().collect::<Vec<_>>());
    check_lacking(assessment)
}

/// Whatever is not known, and could come to something, is named by its year and its total.
fn check_lacking(assessment: &Assessment) -> Result<(), TestCaseError> {
    for result in &assessment.programmes {
        for (month, lack) in &result.lacks {
            prop_assert!(result.months[*month].outcome.is_open());
            prop_assert!(*lack != Lack::Nothing);
        }
        prop_assert_eq!(result.years.iter().map(|year| year.months_lacking).sum::<usize>(), result.lacks.len());
        prop_assert_eq!(result.years.iter().map(|year| year.lack).max().unwrap_or_default(), result.lack());
        let total = assessment.totals.iter().find(|total| total.id == result.total());
        let is_named = total.is_some_and(|total| total.lacking.programmes().any(|id| *id == result.programme));
        prop_assert_eq!(is_named, assess::adds_up(result.kind) && !result.lacks.is_empty());
        for year in &result.years {
            let sum = assessment.in_year(result.total(), year.year);
            let is_named = sum.is_some_and(|sum| sum.lacking.programmes().any(|id| *id == result.programme));
            prop_assert_eq!(is_named, year.lack != Lack::Nothing);
        }
    }
    for total in &assessment.totals {
        let years = assessment.programmes.iter().flat_map(|result| &result.years).map(|year| year.year);
        let years: std::collections::BTreeSet<i32> = years.collect();
        let sums = years.into_iter().filter_map(|year| assessment.in_year(total.id, year));
        prop_assert_eq!(sums.map(|sum| sum.amount).sum::<i128>(), total.amount);
    }
    Ok(())
}

#[test]
fn years_and_totals_add_rounded_months_in_either_currency() {
    let book = book();
    let strategy = (random::plan_answers(&book), random::plan_readings(&book), any::<bool>());
    proptest!(cases(96), |((answers, readings, in_dollars) in strategy)| {
        let plan = plan_of("2026-01", 60, &answers.join(", "), &readings);
        let currency = if in_dollars { Currency::Usd } else { Currency::Uzs };
        check_sums(&assessed(&book, &plan, currency).expect("assessed"))?;
    });
}

#[test]
fn the_order_of_answers_changes_nothing_and_saving_neither() {
    let book = book();
    let strategy = (random::plan_answers(&book), random::plan_readings(&book))
        .prop_flat_map(|(answers, readings)| (Just(answers.clone()), Just(answers).prop_shuffle(), Just(readings)));
    proptest!(cases(48), |((answers, shuffled, readings) in strategy)| {
        let first = plan_of("2026-01", 36, &answers.join(", "), &readings);
        let second = plan_of("2026-01", 36, &shuffled.join(", "), &readings);
        let said = json(&book, &first);
        prop_assert_eq!(&said, &json(&book, &second));
        let text = plan::write_plan(&first);
        let back = plan::read_plan(&text).expect("what was written is read");
        prop_assert_eq!(&text, &plan::write_plan(&back));
        prop_assert_eq!(&said, &json(&book, &back));
    });
}

/// A step's number, in its own minor units.
/// A total of an assessment, nothing where it is not there.
fn total(assessment: &Assessment, like: &assess::TotalMove) -> i128 {
    let is_this = |total: &&assess::Total| total.id == like.id;
    assessment.totals.iter().find(is_this).map_or(0, |total| total.amount)
}

#[test]
fn the_parts_of_a_difference_between_two_plans_add_up() {
    let book = book();
    let strategy = (random::plan_answers(&book), random::plan_answers(&book), random::plan_readings(&book));
    let several = std::cell::Cell::new(0_usize);
    let whole_ones = std::cell::Cell::new(0_usize);
    proptest!(cases(48), |((before, after, readings) in strategy)| {
        let one = plan_of("2026-01", 36, &before.join(", "), "");
        let other = plan_of("2026-01", 36, &after.join(", "), &readings);
        let read = |plan: &Plan| Inputs::read(&book, plan, &plan.variants[0]).0;
        let (one, other) = (read(&one), read(&other));
        let found = assess::split_answers(&book, &one, &other, book.currency);
        let (Ok((causes, split)), Ok(from), Ok(to)) =
            (found, assess::assess(&book, &one, book.currency, Depth::Whole), assess::assess(&book, &other, book.currency, Depth::Whole))
        else {
            return Ok(());
        };
        prop_assert_eq!(causes.len(), split.parts.len());
        for whole in &split.whole.totals {
            let parts = split.parts.iter().flat_map(|part| &part.totals);
            let same = parts.filter(|part| {
                part.id == whole.id
            });
            let same: Vec<&assess::TotalMove> = same.collect();
            // A month that a side does not know is in no difference to it.
            if whole.lacking.is_empty() {
                prop_assert_eq!(whole.difference, total(&to, whole) - total(&from, whole));
                whole_ones.set(whole_ones.get() + 1);
            }
            if whole.lacking.is_empty() && same.iter().all(|part| part.lacking.is_empty()) {
                prop_assert_eq!(same.iter().map(|part| part.difference).sum::<i128>(), whole.difference);
            }
        }
        let with_money = split.parts.iter().filter(|part| !part.totals.is_empty()).count();
        several.set(several.get() + usize::from(with_money > 1));
    });
    assert!(several.get() > 0, "no difference had more than one part");
    assert!(whole_ones.get() > 0, "every difference lacks something");
}

fn number(step: &Step) -> Option<Exact> {
    match &step.value {
        StepValue::Number { value, .. } => Some(*value),
        StepValue::Outcome { amount, .. } => amount.map(Exact::whole),
        _ => None,
    }
}

fn truth(step: &Step) -> Option<bool> {
    match &step.value {
        StepValue::Truth(truth) => Some(*truth),
        StepValue::Outcome { outcome, .. } => match outcome {
            Outcome::Granted => Some(true),
            Outcome::Refused | Outcome::NotInForce => Some(false),
            Outcome::Unknown | Outcome::LawUnknown => None,
        },
        _ => None,
    }
}

/// What a step should be, computed from its parts alone; `None` where its value is not theirs.
fn made_of_parts(step: &Step) -> Option<Exact> {
    let parts: Option<Vec<Exact>> = step.parts.iter().map(|part| number(part)).collect();
    let part = |place: usize| step.parts.get(place).and_then(|part| number(part));
    match &step.what {
        What::Operation(operation) => match operation {
            Operation::Sum | Operation::Total(_) => parts?.into_iter().try_fold(Exact::ZERO, Exact::plus),
            // Zero is enough, whatever is not known of the rest.
            Operation::Product if step.parts.iter().any(|part| number(part).is_some_and(Exact::is_zero)) => {
                Some(Exact::ZERO)
            }
            Operation::Product => parts?.into_iter().try_fold(Exact::ONE, Exact::times),
            Operation::Difference => part(0)?.minus(part(1)?),
            Operation::Ratio if [0, 1].iter().any(|place| part(*place).is_some_and(Exact::is_zero)) => {
                Some(Exact::ZERO)
            }
            Operation::Ratio => part(0)?.over(part(1)?),
            Operation::Highest(_) => parts?.into_iter().max(),
            Operation::Lowest(_) => parts?.into_iter().min(),
            Operation::Least => parts?.into_iter().min(),
            Operation::Greatest => parts?.into_iter().max(),
            Operation::When => part(1),
            Operation::AtStart | Operation::MonthsBefore(_) | Operation::YearBefore => part(0),
            _ => None,
        },
        What::Definition(_) | What::Reading { .. } => part(0),
        What::Amount => {
            let sum = parts?.into_iter().try_fold(Exact::ZERO, Exact::plus)?;
            Some(Exact::whole(sum.rounded()))
        }
        What::Scaled if step.parts.iter().any(|part| number(part).is_some_and(Exact::is_zero)) => Some(Exact::ZERO),
        What::Scaled => part(0)?.times(part(1)?),
        What::Item { .. } if !step.parts.is_empty() => part(0),
        // Typed, then the rate of its month.
        What::ItemAmount if step.parts.len() == 2 => part(0)?.times(part(1)?),
        What::Shown => Some(Exact::whole(part(0)?.over(part(1)?)?.rounded())),
        What::Month => {
            step.parts.iter().find(|p| matches!(p.what, What::Amount | What::Shown)).and_then(|part| number(part))
        }
        _ => None,
    }
}

fn truth_of_parts(step: &Step) -> Option<bool> {
    let part = |place: usize| step.parts.get(place).and_then(|part| number(part));
    match &step.what {
        What::Operation(Operation::Compare(comparison)) => {
            let (a, b) = (part(0)?, part(1)?);
            Some(match comparison {
                Comparison::MoreThan => a > b,
                Comparison::AtLeast => a >= b,
                Comparison::LessThan => a < b,
                Comparison::AtMost => a <= b,
                Comparison::Equal => a == b,
            })
        }
        What::Operation(Operation::Not) => step.parts.first().and_then(|part| truth(part)).map(|truth| !truth),
        What::Operation(Operation::All) => {
            let truths: Option<Vec<bool>> = step.parts.iter().map(|part| truth(part)).collect();
            truths.map(|truths| truths.into_iter().all(|truth| truth))
        }
        What::Operation(Operation::Any) => {
            let truths: Option<Vec<bool>> = step.parts.iter().map(|part| truth(part)).collect();
            truths.map(|truths| truths.into_iter().any(|truth| truth))
        }
        What::Condition { .. } | What::Definition(_) | What::Reading { .. } => {
            step.parts.first().and_then(|part| truth(part))
        }
        _ => None,
    }
}

/// Holds each stretch of equal months against its own tree: their sum in a total, the value of each
/// of them in an extreme.
fn check_stretches(step: &Step) -> usize {
    let What::Operation(operation) = step.what else { return 0 };
    let mut checked = 0;
    for stretch in &step.parts {
        let What::Stretch { months } = stretch.what else { continue };
        let each = stretch.parts.first().and_then(|part| number(part));
        let made = match operation {
            Operation::Total(_) | Operation::Average(_) => each.and_then(|e| e.times(Exact::whole(months as i128))),
            _ => each,
        };
        if let (Some(made), Some(value)) = (made, number(stretch)) {
            assert_eq!(made, value, "{:?} in {}: {stretch:#?}", step.what, step.month);
            checked += 1;
        }
    }
    checked
}

/// Checks a tree; says how many steps were held against their parts.
fn check_step(step: &Step) -> usize {
    let mut checked = check_stretches(step);
    if let (Some(made), Some(value)) = (made_of_parts(step), number(step)) {
        assert_eq!(made, value, "{:?} in {}: {step:#?}", step.what, step.month);
        checked += 1;
    }
    if let (Some(made), Some(value)) = (truth_of_parts(step), truth(step)) {
        assert_eq!(made, value, "{:?} in {}", step.what, step.month);
        checked += 1;
    }
    // What is known does not rest on what is not.
    if let (What::Operation(Operation::Product), Some(_)) = (&step.what, number(step)) {
        for part in step.parts.iter().filter(|part| number(part).is_none()) {
            assert!(!part.decided, "{step:#?}");
        }
    }
    checked + step.parts.iter().map(|part| check_step(part)).sum::<usize>()
}

/// Holds every derivation of a plan against the assessment, month by month and year by year.
fn check_derivations(book: &Rulebook, inputs: &Inputs, currency: Currency) -> usize {
    let (assessment, derivations) = assess::assess_explained(book, inputs, currency).expect("assessed");
    let mut checked = 0;
    let said = |step: &Step| match step.value {
        StepValue::Outcome { outcome, amount, .. } => MonthResult { outcome, amount },
        _ => panic!("a programme's step is an outcome"),
    };
    for result in &assessment.programmes {
        let whole = derivations.span(result.programme, None);
        assert_eq!(said(&whole), MonthResult { outcome: result.outcome, amount: result.amount });
        for (year, step) in result.years.iter().zip(&whole.parts) {
            assert_eq!(said(step), MonthResult { outcome: year.outcome, amount: year.amount });
        }
        let months = whole.parts.iter().flat_map(|year| &year.parts);
        assert_eq!(months.clone().count(), result.months.len());
        for (step, month) in months.zip(&result.months) {
            assert_eq!(said(step), *month);
        }
        checked += check_step(&whole);
        let first = derivations.month(result.programme, inputs.from);
        assert_eq!(said(&first), result.months[0]);
    }
    checked
}

#[test]
fn every_derivation_of_the_samples_makes_its_figure() {
    let book = book();
    let mut checked = 0;
    for file in support::sample_files() {
        let plan = support::read(&file);
        for variant in &plan.variants {
            let (inputs, problems) = Inputs::read(&book, &plan, variant);
            assert!(problems.is_empty(), "{file}: {problems:?}");
            for currency in [Currency::Uzs, Currency::Usd] {
                checked += check_derivations(&book, &inputs, currency);
            }
        }
    }
    println!("{checked} steps held against their parts");
    assert!(checked > 10_000, "only {checked} steps were held against their parts");
}

#[test]
fn every_derivation_of_random_plans_makes_its_figure() {
    let book = book();
    let strategy = (random::plan_answers(&book), random::plan_readings(&book));
    proptest!(cases(24), |((answers, readings) in strategy)| {
        let plan = plan_of("2026-01", 30, &answers.join(", "), &readings);
        let (inputs, _) = Inputs::read(&book, &plan, &plan.variants[0]);
        check_derivations(&book, &inputs, Currency::Uzs);
    });
}

#[test]
fn exactly_fifty_specialists_stand_between_two_readings() {
    let book = book();
    let answers = r#""activity": [("2026-01", "software")], "it_specialists": [("2026-01", "50")], "it_wage": [("2026-01", "8000000 UZS")]"#;
    // 15% × 50 × 8,000,000 × 12 = 720,000,000.00
    let result = |readings: &str| {
        let plan = plan_of("2026-01", 12, answers, readings);
        let assessment = assessed(&book, &plan, Currency::Uzs).expect("assessed");
        assessment.programmes[book.programme("wage_compensation").expect("id")].clone()
    };
    let over = result(r#""wage_threshold": "over_50""#);
    assert_eq!((over.outcome, over.amount), (Outcome::Refused, None));
    assert_eq!((over.bounds.low, over.bounds.high), (Some(0), Some(72_000_000_000)));
    let at_least = result(r#""wage_threshold": "at_least_50""#);
    assert_eq!((at_least.outcome, at_least.amount), (Outcome::Granted, Some(72_000_000_000)));
    assert_eq!((at_least.bounds.low, at_least.bounds.high), (Some(0), Some(72_000_000_000)));
}

#[test]
fn a_month_before_the_plan_starts_a_window_and_pays_nothing() {
    let book = book();
    let answers = r#""activity": [("2025-07", "software")], "it_specialists": [("2025-07", "60")], "it_wage": [("2025-07", "1000000 UZS")]"#;
    let plan = plan_of("2026-01", 12, answers, "");
    let assessment = assessed(&book, &plan, Currency::Uzs).expect("assessed");
    let result = &assessment.programmes[book.programme("wage_compensation").expect("id")];
    // The window runs from July 2025 to June 2026: six months of 15% × 60 × 1,000,000.
    assert_eq!(result.amount, Some(6 * 900_000_000));
    assert_eq!(result.unmet[0].condition, "window");
    assert_eq!(result.months[5].outcome, Outcome::Granted);
    assert_eq!(result.months[6].outcome, Outcome::Refused);
    assert_eq!(Month::new(2026, 6).index(), Some(29));
}

#[test]
fn a_rulebook_is_old_after_a_year() {
    let book = book();
    let year_later = book.version.saturating_add(jiff::Span::new().years(1));
    assert_eq!(book.age_warning(year_later), None);
    assert!(book.age_warning(year_later.tomorrow().expect("a day")).is_some());
}

#[test]
fn a_plan_of_another_version_is_told_apart() {
    let book = book();
    let mut plan = plan_of("2026-01", 12, "", "");
    assert_eq!(plan.other_rulebook(&book), None);
    plan.rulebook.version = "2025-01-01".to_owned();
    assert!(plan.other_rulebook(&book).is_some_and(|problem| !problem.is_error()));
}

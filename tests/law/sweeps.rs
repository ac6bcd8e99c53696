//! Sweeps over one answer against assessing each of its values alone, and what is said of idle answers.

use crate::laws;
use crate::random;
use crate::support::{book, inputs, plan_of, run};
use imtiyoz::advise::{Curve, Idle, Sweep};
use imtiyoz::assess::{Assessment, Depth, Outcome, ProgrammeResult, assess};
use imtiyoz::cli::Exit;
use imtiyoz::law::{FactId, Rulebook};
use imtiyoz::plan::{Given, Inputs, Plan};
use imtiyoz::quantity::Currency;
use proptest::prelude::*;

/// The sweep of the first answer to a question.
fn sweep(book: &Rulebook, plan: &Plan, fact: FactId) -> Option<Sweep> {
    let known = &book.facts[fact];
    let answer = plan.variants[0].answers.get(known.id.as_str())?.first()?;
    Sweep::of(fact, known, 0, answer)
}

fn whole(book: &Rulebook, inputs: &Inputs, sweep: &Sweep) -> Curve {
    let mut curve = Curve::default();
    curve.update(inputs, Currency::Uzs, Some(sweep));
    while curve.go_on(book, inputs, Currency::Uzs) {}
    curve
}

/// In how many months each programme is granted.
fn granted(assessment: &Assessment) -> Vec<usize> {
    let of = |result: &ProgrammeResult| result.months.iter().filter(|month| month.outcome == Outcome::Granted).count();
    assessment.programmes.iter().map(of).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_curve_is_what_each_value_comes_to_and_misses_no_jump(
        conditions in proptest::collection::vec(laws::condition(), 1..3),
        answers in laws::answers(),
    ) {
        let book = laws::small(&conditions, r#"Product([Value("heads"), Value("pay")])"#);
        let plan = plan_of("2026-01", 4, &answers, "");
        let Some(sweep) = sweep(&book, &plan, book.fact("heads").unwrap()) else { return Ok(()) };
        let inputs = inputs(&book, &plan);
        prop_assert_eq!((sweep.least, sweep.most), (0, laws::MOST));
        let curve = whole(&book, &inputs, &sweep);
        prop_assert!(curve.is_every() && curve.progress() == 100);
        let alone = |units| assess(&book, &sweep.inputs(&inputs, sweep.datum(units).unwrap()), Currency::Uzs, Depth::Figures).unwrap();
        let all: Vec<Assessment> = (sweep.least..=sweep.most).map(alone).collect();
        for (units, alone) in (0..).zip(&all) {
            prop_assert_eq!(&curve.points[&units].totals, &alone.totals);
        }
        for (before, pair) in (0..).zip(all.windows(2)) {
            let is_told = curve.jumps.iter().any(|jump| (jump.before, jump.after) == (before, before + 1));
            prop_assert!(granted(&pair[0]) == granted(&pair[1]) || is_told, "{} of {:?}", before, curve.jumps);
        }
    }

    #[test]
    fn a_place_of_a_slider_is_an_answer_and_reads_back(
        people in 0..=12_i128,
        dollars in 0..3_000_i128,
        place in any::<proptest::sample::Index>(),
    ) {
        let book = book();
        let answers = format!(r#""it_specialists": [("2026-01", "{people}")], "it_wage": [("2026-01", "{dollars} USD")]"#);
        let plan = plan_of("2026-01", 12, &answers, "");
        for id in ["it_specialists", "it_wage"] {
            let fact = book.fact(id).unwrap_or_else(|| panic!("{id}"));
            let sweep = sweep(&book, &plan, fact).unwrap();
            prop_assert!(sweep.least <= sweep.now && sweep.now <= sweep.most && sweep.least >= 0);
            let (_, last) = sweep.places();
            let units = sweep.of_place(place.index(usize::try_from(last).unwrap() + 1) as i64);
            prop_assert!((sweep.least..=sweep.most).contains(&units));
            let text = sweep.text(&book.facts[fact], units);
            prop_assert_eq!(sweep.read(&book.facts[fact], &text), Some(units), "{}", text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_idle_answer_may_be_taken_away_and_an_idle_question_answered(
        answers in random::plan_answers(&book()),
        others in random::plan_answers(&book()),
        readings in random::plan_readings(&book()),
    ) {
        let book = book();
        let (plan, other) = (
            plan_of("2026-01", 24, &answers.join(", "), &readings),
            plan_of("2026-01", 24, &others.join(", "), &readings),
        );
        let (inputs, other) = (inputs(&book, &plan), inputs(&book, &other));
        let mut idle = Idle::default();
        while idle.go_on(&book, &inputs, Currency::Uzs) {}
        let before = assess(&book, &inputs, Currency::Uzs, Depth::Figures).unwrap();
        for fact in book.facts.ids().filter(|fact| idle.is_idle(*fact)) {
            let mut changed = inputs.clone();
            let is_answered = inputs.given[fact] != Given::Nothing;
            changed.given[fact] = if is_answered { Given::Nothing } else { other.given[fact].clone() };
            let after = assess(&book, &changed, Currency::Uzs, Depth::Figures).unwrap();
            prop_assert_eq!(&after.totals, &before.totals, "{}, answered: {}", book.facts[fact].id, is_answered);
        }
    }
}

#[test]
fn the_terminal_draws_a_curve_between_the_ends_typed() {
    let curve = |more: &[&str]| {
        let all = [&["advise", "saves/call_centre.plan.ron", "--curve", "it_specialists"], more].concat();
        run(&all)
    };
    let text = curve(&["--range", "it_specialists=48..52"]);
    assert_eq!(text.exit, Exit::Done, "{}", text.err);
    assert!(text.out.contains("Everything the company has, by IT specialists"), "{}", text.out);
    assert!(text.out.contains("Between 50 people and 51 people: Wage compensation"), "{}", text.out);
    let values: Vec<&str> =
        text.out.lines().filter(|line| line.contains(" people: ") && !line.contains("Between")).collect();
    assert!(values.len() == 5 && values[0].starts_with("  48 people:"), "{}", text.out);
    let json: serde_json::Value = serde_json::from_str(&curve(&["--format", "json"]).out).unwrap();
    let found = &json[0]["curve"];
    assert_eq!((found["fact"].as_str(), found["every_value"].as_bool()), (Some("it_specialists"), Some(true)));
    assert!(found["points"].as_array().unwrap().iter().any(|point| point["value"] == "51"));
    assert_eq!(curve(&["--range", "it_specialists=52..48"]).exit, Exit::CommandLine);
    // A choice has no curve.
    let choice = run(&["advise", "saves/call_centre.plan.ron", "--curve", "region"]);
    assert_eq!(choice.exit, Exit::Input, "{}", choice.out);
}

//! Goals on the law itself against trying every value: what is said of a range is true of all of it.
//!
//! `IMTIYOZ_CASES=1000 IMTIYOZ_VALUES=1000000 cargo test --release --no-default-features --test law goal::`
//! tries a thousand random plans, every value of ranges of a million; without the second of them each
//! range is as long, and some three hundred values of it are tried beside those that the search found.

use crate::random;
use crate::support::{book, inputs, plan_of, read, run};
use imtiyoz::advise::{Figure, Found, Goal, Hit, Lever, Values, any_lever, applied, is_advised, seek, sought};
use imtiyoz::assess::{Batch, Depth, TotalId, adds_up, assess};
use imtiyoz::cli::Exit;
use imtiyoz::law::{FactId, FactKind, Kind, ProgrammeId, Rulebook, Worse};
use imtiyoz::plan::{CostItem, Dated, Datum, Given, Inputs, Plan, parse_answer, read_plan};
use imtiyoz::quantity::{Currency, Month};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use rayon::prelude::*;
use std::cell::Cell;

const FIRST: Month = Month::new(2026, 1);
/// So many values has a range.
const RANGE: i128 = 1_000_000;

fn number(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

fn runner(cases: u32) -> TestRunner {
    let seed = [number("IMTIYOZ_SEED", 7) as u8; 32];
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 0, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed))
}

/// The figure at a place of a lever, computed for itself.
fn figure_at(batch: &mut Batch<'_>, inputs: &Inputs, lever: &Lever, figure: Figure, place: i128) -> i128 {
    let value = lever.values.at(place).unwrap();
    let given = match (&inputs.given[lever.fact], value) {
        (Given::Values(values), value) => {
            let earlier = values.iter().filter(|dated| dated.month < lever.from).copied();
            Given::Values(earlier.chain([Dated { month: lever.from, value }]).collect())
        }
        (Given::Items(items), Datum::Money(amount)) => {
            let mut items = items.clone();
            items.push(CostItem { month: lever.from, amount, note: String::new() });
            items.sort_by_key(|item| item.month);
            Given::Items(items)
        }
        (_, value) => Given::Values(vec![Dated { month: lever.from, value }]),
    };
    batch.answer(lever.fact, &given);
    batch.assess();
    figure.in_batch(batch)
}

/// The figure at some places, or at all of them.
fn figures(book: &Rulebook, inputs: &Inputs, lever: &Lever, figure: Figure, places: &[i128]) -> Vec<(i128, i128)> {
    let batch = Batch::new(book, inputs, Currency::Uzs).unwrap();
    let at = |batch: &mut Batch<'_>, place: &i128| (*place, figure_at(batch, inputs, lever, figure, *place));
    places.par_iter().map_init(|| batch.clone(), at).collect()
}

/// Whether what was found is true of every value tried.
fn is_true(found: &Found, goal: i128, lever: &Lever, tried: &[(i128, i128)]) -> Result<(), String> {
    let place = |side: Hit| match (&lever.values, side.value) {
        (Values::Numbers { scale, least, .. }, value) => scale.units(value).unwrap() - least,
        (_, other) => panic!("{other:?}"),
    };
    let wrong = |at: &(i128, i128)| Err(format!("{found:?} for {goal}, but {} is {}", at.0, at.1));
    let said = |side: Hit| tried.iter().find(|at| at.0 == place(side)).is_none_or(|at| at.1 == side.amount);
    let sides = match found.goal {
        Goal::Between { below, above } => vec![below, above],
        Goal::Exactly(side) | Goal::AlwaysAbove(side) | Goal::AlwaysBelow(side) => vec![side],
    };
    if !sides.into_iter().all(said) {
        return Err(format!("{found:?}: another amount"));
    }
    let first = tried.first().unwrap().1;
    for at in tried {
        let is_wrong = match found.goal {
            Goal::Exactly(side) => side.amount != goal || at.1 == goal && at.0 < place(side),
            Goal::AlwaysAbove(side) => at.1 < side.amount || at.1 == side.amount && at.0 < place(side),
            Goal::AlwaysBelow(side) => at.1 > side.amount || at.1 == side.amount && at.0 < place(side),
            Goal::Between { below, above } => {
                let (one, other) = (place(below).min(place(above)), place(below).max(place(above)));
                other - one != 1 || at.1 == goal || at.0 <= one && (at.1 < goal) != (first < goal)
            }
        };
        if is_wrong {
            return wrong(at);
        }
    }
    Ok(())
}

/// Of an answer so many values around what the plan says, or from the least on.
fn ranged(mut lever: Lever, inputs: &Inputs, from: i128) -> Option<Lever> {
    let now = lever.now(inputs);
    let Values::Numbers { scale, least, most } = &mut lever.values else { return None };
    let now = now.and_then(|now| scale.units(now)).unwrap_or(0);
    *least = (now * from / 1_000 - RANGE / 2).clamp(*least, (*most - 1).max(*least));
    *most = (*most).min(*least + RANGE - 1);
    Some(lever)
}

/// The figures that goals may be set for.
fn figure(book: &Rulebook, number: usize) -> Figure {
    let paid = |id: &ProgrammeId| !matches!(book.programmes[*id].kind, Kind::Service);
    let ids: Vec<ProgrammeId> = book.programmes.ids().filter(paid).collect();
    match number % 4 {
        0 => Figure::Company,
        1 => {
            let known = &book.programmes[ids[number % ids.len()]];
            let is_summed = adds_up(known.kind);
            if is_summed {
                Figure::Total(TotalId { kind: known.kind, beneficiary: known.beneficiary, certainty: known.certainty })
            } else {
                Figure::Company
            }
        }
        _ => Figure::Programme(ids[number % ids.len()]),
    }
}

fn is_number(book: &Rulebook, fact: FactId) -> bool {
    !matches!(book.facts[fact].kind, FactKind::Choice(_) | FactKind::YesNo | FactKind::Date)
}

/// Companies that are granted something, so that there is a figure to move.
const COMPANIES: [&str; 3] = ["samarkand", "call_centre", "start_up"];

/// Makes a random plan that of a company, but for an answer in six.
fn come_near(plan: &mut Plan, company: &str, kept: &[u8]) {
    let company = read_plan(&std::fs::read_to_string(format!("saves/{company}.plan.ron")).unwrap()).unwrap();
    let random = std::mem::take(&mut plan.variants[0].answers);
    plan.variants[0].answers = company.variants[0].answers.clone();
    for ((id, answers), kept) in random.into_iter().zip(kept) {
        if *kept == 0 {
            plan.variants[0].answers.insert(id, answers);
        }
    }
}

/// The answers, the readings, the months, what is sought, and which company the plan comes near.
type Case = (Vec<String>, String, usize, Numbers, (Vec<u8>, usize));

/// Which answer and figure are meant, from where on, and where in the range the goal lies.
type Numbers = (usize, usize, i128, i128, i128);

#[test]
fn what_is_said_of_a_range_is_true_of_every_value() {
    let book = book();
    let facts: Vec<FactId> = book.facts.ids().filter(|fact| is_number(&book, *fact)).collect();
    let all = number("IMTIYOZ_VALUES", 300);
    let [exactly, between, beyond, moved] = [Cell::new(0), Cell::new(0), Cell::new(0), Cell::new(0)];
    let count = |cell: &Cell<usize>| cell.set(cell.get() + 1);
    let numbers = (any::<usize>(), any::<usize>(), 0..2_500_i128, 0..RANGE, -1..2_i128);
    let (kept, near) = (proptest::collection::vec(0..6_u8, book.facts.len()), 0..2 * COMPANIES.len());
    let strategy = (random::plan_answers(&book), random::plan_readings(&book), 6..40_usize, numbers, (kept, near));
    let run = |(answers, readings, months, numbers, (kept, near)): Case| {
        let (which, of, from, at, off) = numbers;
        let mut plan = plan_of("2026-01", months, &answers.join(", "), &readings);
        if let Some(company) = COMPANIES.get(near) {
            come_near(&mut plan, company, &kept);
        }
        let (inputs, problems) = Inputs::read(&book, &plan, &plan.variants[0]);
        prop_assert!(problems.iter().all(|problem| !problem.is_error()), "{:?}", problems);
        let figure = figure(&book, of);
        let lever_of = |fact| any_lever(&book, &inputs, fact, FIRST).and_then(|lever| ranged(lever, &inputs, from));
        let moves = |lever: &Lever| {
            let last = lever.values.count() - 1;
            let tried = figures(&book, &inputs, lever, figure, &[0, last / 2, last]);
            tried.iter().any(|at| at.1 != tried[0].1)
        };
        // An answer that moves the figure, if there is one.
        let levers: Vec<Lever> =
            (0..facts.len()).filter_map(|n| lever_of(facts[(which % facts.len() + n) % facts.len()])).collect();
        let Some(lever) = levers.iter().find(|lever| moves(lever)).or(levers.first()).cloned() else { return Ok(()) };
        let fact = lever.fact;
        let last = lever.values.count() - 1;
        let places: Vec<i128> = if last < all as i128 {
            (0..=last).collect()
        } else {
            let near = (0..40).map(|n| (at + n).min(last));
            let even = (0..=all as i128).map(|n| last * n / all as i128);
            let mut places: Vec<i128> = near.chain(even).collect();
            places.sort_unstable();
            places.dedup();
            places
        };
        let tried = figures(&book, &inputs, &lever, figure, &places);
        let some = tried[usize::try_from(at).unwrap() % tried.len()].1;
        let most = tried.iter().map(|at| at.1).max().unwrap();
        for goal in [some + off, most + 1, most] {
            let found = seek(&book, &inputs, &lever, figure, goal, Currency::Uzs).unwrap().unwrap();
            prop_assert!(found.is_every, "{} {:?} {:?}", book.facts[fact].id, figure, found);
            let said = is_true(&found, goal, &lever, &tried);
            prop_assert!(said.is_ok(), "{} {:?}: {:?}", book.facts[fact].id, figure, said);
            match found.goal {
                Goal::Exactly(_) => count(&exactly),
                Goal::Between { .. } => count(&between),
                Goal::AlwaysAbove(_) | Goal::AlwaysBelow(_) => count(&beyond),
            }
        }
        if tried.iter().any(|at| at.1 != most) {
            count(&moved);
        }
        Ok(())
    };
    runner(number("IMTIYOZ_CASES", 20) as u32).run(&strategy, run).unwrap();
    println!(
        "exactly {}, between {}, beyond {}; the figure moved in {}",
        exactly.get(),
        between.get(),
        beyond.get(),
        moved.get()
    );
    assert!([exactly, between, beyond, moved].iter().all(|count| count.get() > 0));
}

fn profit_of_export(goal: i128) -> Found {
    let book = book();
    let inputs = inputs(&book, &read("tests/plans/goal_peak.plan.ron"));
    let lever = any_lever(&book, &inputs, book.fact("export_revenue").unwrap(), FIRST).unwrap();
    let figure = Figure::Programme(book.programme("profit_tax").unwrap());
    seek(&book, &inputs, &lever, figure, goal, Currency::Uzs).unwrap().unwrap()
}

fn dollars(amount: &str) -> Datum {
    let book = book();
    parse_answer(&book.facts[book.fact("export_revenue").unwrap()], &format!("{amount} USD")).unwrap()
}

/// Up to USD 292,000 the small company pays turnover tax, which a resident does not: 412,000 USD of revenue
/// with the domestic 120,000, 4 % of the whole. The peak is one value wide, and 300,000 lies behind it.
#[test]
fn a_peak_that_is_one_dollar_wide_is_found() {
    let found = profit_of_export(11_520_000_000);
    let side = match found.goal {
        Goal::Exactly(side) => side,
        Goal::Between { above, .. } => above,
        other => panic!("{other:?}"),
    };
    assert!(side.amount >= 11_520_000_000 && found.is_every, "{found:?}");
    assert_eq!(found.ends, (dollars("0"), dollars("1000000000000000")));
}

#[test]
fn the_most_is_the_most_of_all_values() {
    let book = book();
    let inputs = inputs(&book, &read("tests/plans/goal_peak.plan.ron"));
    let mut lever = any_lever(&book, &inputs, book.fact("export_revenue").unwrap(), FIRST).unwrap();
    let Values::Numbers { most, .. } = &mut lever.values else { panic!() };
    *most = 310_000;
    let figure = Figure::Programme(book.programme("profit_tax").unwrap());
    let found = seek(&book, &inputs, &lever, figure, 9_999_999_999_900, Currency::Uzs).unwrap().unwrap();
    let peak = Hit { value: dollars("292000"), amount: 11_536_000_320 };
    assert_eq!((found.goal, found.is_every), (Goal::AlwaysBelow(peak), true));
}

/// Fewer people, lower wages, zeros and answers to what was not asked are no advice, on any plan.
#[test]
fn no_advice_takes_from_the_company_or_its_people() {
    let book = book();
    let taken = ["it_specialists", "other_staff", "it_wage", "other_wage", "export_revenue", "domestic_revenue"];
    for id in taken {
        assert_eq!(book.facts[book.fact(id).unwrap()].worse, Some(Worse::Less), "{id}");
    }
    let offers = Cell::new(0);
    let strategy = (random::plan_answers(&book), random::plan_readings(&book), 3..9_usize, any::<usize>());
    let run = |(answers, readings, months, which): (Vec<String>, String, usize, usize)| {
        let plan = plan_of("2026-01", months, &answers.join(", "), &readings);
        let (inputs, _) = Inputs::read(&book, &plan, &plan.variants[0]);
        let before = assess(&book, &inputs, Currency::Uzs, Depth::Whole).unwrap();
        let open = |number: usize| {
            let id = ProgrammeId::new(number % book.programmes.len());
            sought(&book, &inputs, &before, (Some(id), FIRST), &[]).unwrap()
        };
        for advised in (0..3).flat_map(|step| open(which / 2 + step * 7)) {
            for edit in advised.offers.iter().flat_map(|offer| &offer.way.edits) {
                offers.set(offers.get() + 1);
                let was = edit.was.expect("an unanswered question is no change");
                prop_assert!(is_advised(book.facts[edit.fact].worse, was, edit.value), "{:?}", edit);
                let after = applied(&inputs, [*edit]);
                for month in (0..months).map(|month| FIRST.plus(month as i32)) {
                    let at = |inputs: &Inputs| match inputs.given[edit.fact].in_force(month) {
                        Some(Datum::Number(number)) => Some(number),
                        Some(Datum::Money(money)) => Some(imtiyoz::quantity::Exact::whole(money.minor)),
                        _ => None,
                    };
                    let is_number = matches!(edit.value, Datum::Number(_) | Datum::Money(_));
                    prop_assert!(
                        !is_number || !at(&after).unwrap().is_zero() || at(&inputs) == at(&after),
                        "{:?}",
                        edit
                    );
                    if taken.contains(&book.facts[edit.fact].id.as_str()) {
                        prop_assert!(at(&after) >= at(&inputs), "{:?} in {}", edit, month);
                    }
                }
            }
        }
        Ok(())
    };
    runner(number("IMTIYOZ_CASES", 20).min(200) as u32).run(&strategy, run).unwrap();
    println!("answers offered: {}", offers.get());
    assert!(offers.get() > 0);
}

#[test]
fn the_terminal_refuses_a_goal_in_words() {
    let plan = "tests/plans/goal_peak.plan.ron";
    let said = |arguments: &[&str]| run(&[&["advise", plan], arguments].concat());
    let service = said(&["--programme", "it_visa", "--goal", "1 UZS", "--by", "it_specialists"]);
    assert_eq!(service.exit, Exit::Input);
    assert!(service.err.contains("is a service"), "{}", service.err);
    let misspelt = said(&["--goal", "1 UZS", "--by", "it_specialist"]);
    assert!(
        misspelt.err.contains("it_specialists") && misspelt.err.contains("There is no question"),
        "{}",
        misspelt.err
    );
    let missing = said(&["--goal", "--by", "it_specialists"]);
    assert_eq!(missing.exit, Exit::CommandLine);
    assert!(missing.err.contains("--goal") && missing.err.contains("needs a value"), "{}", missing.err);
    assert_eq!(said(&["--goal", "-1 UZS", "--by", "it_specialists", "--from", "2026-01"]).exit, Exit::Done);
}

#[test]
fn a_goal_names_its_ends_and_what_is_no_advice() {
    let plan = "tests/plans/goal_peak.plan.ron";
    let goal = ["advise", plan, "--from", "2026-01", "--programme", "profit_tax", "--by", "export_revenue", "--goal"];
    let told = run(&[&goal[..], &["115360003.20 UZS"]].concat()).out;
    assert!(told.contains("292,000") && told.contains("no smaller answer from"), "{told}");
    assert!(told.contains("A figure, not advice"), "{told}");
    let json = run(&[&goal[..], &["115360003.20 UZS", "--format", "json"]].concat()).out;
    assert!(json.contains("\"every_value\": true") && json.contains("\"advised\": false"), "{json}");
}

#[test]
fn proved_never_stands_above_what_was_not_tried() {
    let plan = "saves/samarkand.plan.ron";
    let best = run(&["advise", plan, "--from", "2027-01", "--best", "it_specialists=60..400"]).out;
    assert!(best.contains("The best plan of those tried") && !best.contains("proved"), "{best}");
    assert!(best.contains("not every one") && best.contains("Tried: IT specialists"), "{best}");
    let json = run(&["advise", plan, "--from", "2027-01", "--best", "it_specialists=60..400", "--format", "json"]).out;
    assert!(!json.contains("\"proved\": true"), "{json}");
    let fewer = run(&["advise", plan, "--from", "2027-01", "--best", "it_specialists=0..20", "--format", "json"]).out;
    assert!(!fewer.contains("\"value\""), "{fewer}");
}

//! Advice against brute force written plainly: on random small laws and plans the changes offered
//! are those that trying everything finds, and each does what it says.
//!
//! `IMTIYOZ_CASES=10000 cargo test --release --no-default-features --test law advise::` tries as many.

use crate::laws;
use crate::laws::{MOST, answers, condition, small};
use crate::support::{book, inputs, plan_of, read};
use imtiyoz::advise::{
    Best, Between, Candidate, Choice, Edit, Figure, Goal, Hit, Lever, Measure, Proof, Range, Risk, Search, Values,
    any_lever, applied, effect, lever, levers, seek, tornado,
};
use imtiyoz::assess::{Depth, Outcome, assess, assess_one};
use imtiyoz::law::{ProgrammeId, Rulebook};
use imtiyoz::plan::{Datum, Inputs};
use imtiyoz::quantity::{Currency, Exact, Month};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;

const FIRST: Month = Month::new(2026, 1);

fn cases(default: u32) -> u32 {
    std::env::var("IMTIYOZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(default)
}

fn runner(default: u32) -> TestRunner {
    TestRunner::new(Config { cases: cases(default), failure_persistence: None, ..Config::default() })
}

fn count(counter: &Cell<usize>) {
    counter.set(counter.get() + 1);
}

fn outcome(book: &Rulebook, inputs: &Inputs) -> Outcome {
    assess_one(book, inputs, book.currency, ProgrammeId::new(0)).unwrap().outcome
}

/// Every value of a lever but the one that the plan says.
fn all_values(lever: &Lever, inputs: &Inputs) -> Vec<Datum> {
    let all: Vec<Datum> = match &lever.values {
        Values::Numbers { least, most, .. } => (*least..=*most).map(|n| Datum::Number(Exact::whole(n))).collect(),
        Values::Options(options) => options.iter().map(|option| Datum::Option(*option)).collect(),
        Values::Dates(dates) => dates.iter().map(|date| Datum::Date(*date)).collect(),
    };
    all.into_iter().filter(|value| Some(*value) != lever.now(inputs)).collect()
}

/// Every single change that grants the programme.
fn all_singles(book: &Rulebook, inputs: &Inputs, levers: &[Lever]) -> Vec<Edit> {
    let edits = levers.iter().flat_map(|lever| {
        all_values(lever, inputs).into_iter().map(|value| Edit::new(lever, inputs, value)).collect::<Vec<Edit>>()
    });
    edits.filter(|edit| outcome(book, &edit.applied(inputs)) == Outcome::Granted).collect()
}

fn is_pair(book: &Rulebook, inputs: &Inputs, levers: &[Lever]) -> bool {
    levers.iter().enumerate().any(|(place, one)| {
        all_values(one, inputs).into_iter().any(|value| {
            let with = Edit::new(one, inputs, value).applied(inputs);
            !all_singles(book, &with, &levers[place + 1..]).is_empty()
        })
    })
}

/// Of one answer: the nearest above and below, or all options. Numbers are compared by their distance.
fn nearest_singles(all: &[Edit]) -> Vec<Edit> {
    let number = |value: Datum| match value {
        Datum::Number(number) => Some(number.floor()),
        _ => None,
    };
    let mut nearest: Vec<Edit> = Vec::new();
    for edit in all {
        let side = |edit: &Edit| (number(edit.value)? - edit.was.and_then(number).unwrap_or(-1)).signum().into();
        let away = |edit: &Edit| (number(edit.value).unwrap() - edit.was.and_then(number).unwrap_or(-1)).abs();
        let of_same_side = |other: &&mut Edit| {
            let sides: (Option<i128>, Option<i128>) = (side(other), side(edit));
            other.fact == edit.fact && sides.0.is_some() && sides.0 == sides.1
        };
        match nearest.iter_mut().find(of_same_side) {
            Some(other) if away(edit) < away(other) => *other = *edit,
            Some(_) => {}
            None => nearest.push(*edit),
        }
    }
    nearest
}

#[test]
fn the_cheapest_change_is_what_trying_everything_finds() {
    let strategy = (proptest::collection::vec(condition(), 1..=3), answers());
    let counts: [Cell<usize>; 5] = Default::default();
    runner(400)
        .run(&strategy, |(conditions, answers)| {
            let book = small(&conditions, r#"Number("1 UZS")"#);
            let plan = plan_of("2026-01", 3, &answers, "");
            let inputs = inputs(&book, &plan);
            if !matches!(outcome(&book, &inputs), Outcome::Refused | Outcome::Unknown) {
                count(&counts[0]);
                return Ok(());
            }
            let mut search = Search::new(&book, &inputs, ProgrammeId::new(0), FIRST, &[]);
            while search.go_on() {}
            let found = search.advice();
            for way in &found.changes {
                prop_assert_eq!(
                    outcome(&book, &applied(&inputs, way.edits.iter().copied())),
                    Outcome::Granted,
                    "{:?}",
                    way
                );
            }
            // What waits for an answer waits: an answer that is missing is given, not changed.
            if outcome(&book, &inputs) == Outcome::Unknown {
                count(&counts[4]);
                prop_assert!(found.changes.is_empty(), "{:?}", found);
                return Ok(());
            }
            let levers = levers(&book, &inputs, ProgrammeId::new(0), FIRST).into_iter();
            let levers: Vec<Lever> = levers.filter_map(|lever| lever.advised(&inputs)).collect();
            let singles = all_singles(&book, &inputs, &levers);
            if singles.is_empty() {
                let is_pair = is_pair(&book, &inputs, &levers);
                count(&counts[if is_pair { 2 } else { 3 }]);
                prop_assert!(found.changes.iter().all(|way| way.edits.len() > 1));
                prop_assert_eq!(found.changes.iter().any(|way| way.edits.len() == 2), is_pair, "{:?}", conditions);
                return Ok(());
            }
            count(&counts[1]);
            let expected = nearest_singles(&singles);
            let found: Vec<Edit> = found.changes.iter().flat_map(|way| way.edits.clone()).collect();
            prop_assert_eq!(found.len(), expected.len(), "{:?} {:?}", found, expected);
            for edit in expected {
                prop_assert!(found.contains(&edit), "{:?} lacks {:?}", found, edit);
            }
            Ok(())
        })
        .unwrap();
    println!(
        "granted already {}, by one answer {}, by two {}, by neither {}, waiting {}",
        counts[0].get(),
        counts[1].get(),
        counts[2].get(),
        counts[3].get(),
        counts[4].get()
    );
    assert!(counts.iter().all(|count| count.get() > 0), "{counts:?}");
}

#[test]
fn a_goal_is_what_trying_everything_finds() {
    let amounts = prop_oneof![
        (1..9_i32).prop_map(|n| format!(r#"Product([Number("{n}"), Value("heads"), Value("pay")])"#)),
        (1..9_i32, 1..60_i32).prop_map(|(n, most)| {
            format!(r#"Least([Product([Number("{n}"), Value("heads"), Value("pay")]), Number("{most} UZS")])"#)
        }),
        (1..60_i32, 1..9_i32).prop_map(|(top, n)| {
            format!(r#"Difference(Number("{top} UZS"), Product([Number("{n}"), Value("heads"), Value("pay")]))"#)
        }),
    ];
    let strategy = (proptest::collection::vec(condition(), 1..=2), answers(), amounts, -2_000..20_000_i128);
    let counts: [Cell<usize>; 4] = Default::default();
    runner(400)
        .run(&strategy, |(conditions, answers, amount, goal)| {
            let book = small(&conditions, &amount);
            let plan = plan_of("2026-01", 3, &answers, "");
            let inputs = inputs(&book, &plan);
            let heads = lever(&book, &inputs, book.fact("heads").unwrap(), FIRST).unwrap();
            let figure = |n: i128| {
                let edit =
                    Edit { fact: heads.fact, from: heads.from, was: None, value: Datum::Number(Exact::whole(n)) };
                let result = assess_one(&book, &edit.applied(&inputs), book.currency, ProgrammeId::new(0)).unwrap();
                result.amount.unwrap_or(0)
            };
            let all: Vec<i128> = (0..=MOST).map(figure).collect();
            // Half of the goals are a figure that some answer gives.
            let goal = if goal % 2 == 0 { all[usize::try_from(goal.rem_euclid(13)).unwrap()] } else { goal };
            let found = seek(&book, &inputs, &heads, Figure::Programme(ProgrammeId::new(0)), goal, Currency::Uzs)
                .unwrap()
                .unwrap()
                .goal;
            let at = |n: usize| (Datum::Number(Exact::whole(i128::try_from(n).unwrap())), all[n]);
            let crossing = (1..all.len()).find(|n| (all[n - 1] < goal) != (all[*n] < goal));
            match (found, all.iter().position(|amount| *amount == goal), crossing) {
                (Goal::Exactly(side), Some(first), _) => {
                    count(&counts[0]);
                    prop_assert_eq!((side.value, side.amount), at(first));
                }
                (Goal::Between { below, above }, None, Some(n)) => {
                    count(&counts[1]);
                    let (low, high) = if all[n] > goal { (n - 1, n) } else { (n, n - 1) };
                    prop_assert_eq!(((below.value, below.amount), (above.value, above.amount)), (at(low), at(high)));
                }
                (Goal::AlwaysAbove(side), None, None) => {
                    count(&counts[2]);
                    prop_assert_eq!(side.amount, *all.iter().min().unwrap());
                    prop_assert!(side.amount > goal);
                }
                (Goal::AlwaysBelow(side), None, None) => {
                    count(&counts[3]);
                    prop_assert_eq!(side.amount, *all.iter().max().unwrap());
                    prop_assert!(side.amount < goal);
                }
                other => prop_assert!(false, "{:?} of {:?} for {}", other, all, goal),
            }
            Ok(())
        })
        .unwrap();
    println!(
        "exactly {}, between {}, above {}, below {}",
        counts[0].get(),
        counts[1].get(),
        counts[2].get(),
        counts[3].get()
    );
    assert!(counts.iter().all(|count| count.get() > 0), "{counts:?}");
}

/// The plan of the design, its headcount one answer from January 2026.
fn wages(heads: &str) -> (Rulebook, Inputs) {
    let book = book();
    let answers = format!(
        r#""resident": [("2026-01", "yes")], "activity": [("2026-01", "software")], "region": [("2026-01", "samarkand")],
        "it_specialists": [("2026-01", "{heads}")], "it_wage": [("2026-01", "900 USD")],
        "citizens_share": [("2026-01", "100%")], "export_revenue": [("2026-01", "1800000 USD")],
        "domestic_revenue": [("2026-01", "0 USD")], "uzs_per_usd": [("2026-01", "12000")],"#
    );
    let inputs = inputs(&book, &plan_of("2026-01", 12, &answers, ""));
    (book, inputs)
}

/// On the law itself, over options and over the months of a date: at every figure that some answer
/// gives, next to it, and beyond all of them.
#[test]
fn a_goal_over_options_and_dates_is_what_trying_everything_finds() {
    let book = book();
    let plan = read("saves/samarkand.plan.ron");
    let inputs = inputs(&book, &plan);
    for fact in ["region", "zero_risk_from"] {
        let lever = any_lever(&book, &inputs, book.fact(fact).unwrap(), Month::new(2027, 1)).unwrap();
        let value = |place: usize| lever.values.at(i128::try_from(place).unwrap()).unwrap();
        let figure = |place: usize| {
            let changed = Edit::new(&lever, &inputs, value(place)).applied(&inputs);
            Figure::Company.of(&assess(&book, &changed, Currency::Uzs, Depth::Whole).unwrap())
        };
        let all: Vec<i128> = (0..usize::try_from(lever.values.count()).unwrap()).map(figure).collect();
        let (least, most) = (*all.iter().min().unwrap(), *all.iter().max().unwrap());
        assert!(least < most, "{fact} moves nothing");
        for goal in all.iter().flat_map(|amount| [*amount, amount + 1]).chain([least - 1]) {
            let found = seek(&book, &inputs, &lever, Figure::Company, goal, Currency::Uzs).unwrap().unwrap().goal;
            let first = all.iter().position(|amount| *amount == goal);
            match (found, first) {
                (Goal::Exactly(side), Some(first)) => assert_eq!((side.value, side.amount), (value(first), goal)),
                (Goal::AlwaysAbove(side), None) => assert_eq!((goal, side.amount), (least - 1, least)),
                (Goal::AlwaysBelow(side), None) => assert_eq!((goal, side.amount), (most + 1, most)),
                (Goal::Between { below, above }, None) => {
                    let place = |side: Hit| (0..all.len()).find(|place| value(*place) == side.value).unwrap();
                    let (one, other) = (place(below), place(above));
                    assert_eq!((all[one], all[other]), (below.amount, above.amount));
                    assert!(all[one] < goal && goal < all[other]);
                    if let Values::Options(_) = lever.values {
                        assert!(all.iter().all(|amount| *amount <= all[one] || *amount >= all[other]), "{goal}");
                    } else {
                        let crossing = (1..all.len()).find(|n| (all[n - 1] < goal) != (all[*n] < goal)).unwrap();
                        assert_eq!(one.max(other), crossing);
                        assert_eq!(one.min(other) + 1, crossing);
                    }
                }
                other => panic!("{other:?} of {all:?} for {goal}"),
            }
        }
    }
}

#[test]
fn the_two_traps_of_the_cliff() {
    let (book, inputs) = wages("40");
    let heads = lever(&book, &inputs, book.fact("it_specialists").unwrap(), FIRST).unwrap();
    let wage = Figure::Programme(book.programme("wage_compensation").unwrap());
    let people = |n| Datum::Number(Exact::whole(n));
    // 15 % x 51 x 900 USD x 12,000 x 12 months.
    let benefit = 15 * 51 * 900 * 12_000 * 12;
    let found = seek(&book, &inputs, &heads, wage, benefit, Currency::Uzs).unwrap().unwrap().goal;
    assert!(matches!(found, Goal::Exactly(side) if side.value == people(51) && side.amount == benefit), "{found:?}");
    // A sum inside the jump: 50 people give nothing, 51 all of it.
    let found = seek(&book, &inputs, &heads, wage, benefit / 2, Currency::Uzs).unwrap().unwrap().goal;
    let Goal::Between { below, above } = found else { panic!("{found:?}") };
    assert_eq!((below.value, below.amount, above.value, above.amount), (people(50), 0, people(51), benefit));
}

#[test]
fn what_grants_wage_compensation_is_eleven_people_more() {
    let (book, inputs) = wages("40");
    let programme = book.programme("wage_compensation").unwrap();
    let mut search = Search::new(&book, &inputs, programme, Month::new(2026, 4), &[]);
    while search.go_on() {}
    let found = search.advice();
    let heads = book.fact("it_specialists").unwrap();
    let edit =
        found.changes.iter().flat_map(|way| &way.edits).find(|edit| edit.fact == heads).expect("a change of heads");
    assert_eq!((edit.value, edit.from), (Datum::Number(Exact::whole(51)), Month::new(2026, 4)));
    let before = imtiyoz::assess::assess(&book, &inputs, Currency::Uzs, Depth::Whole).unwrap();
    let effect = imtiyoz::advise::effect(&book, &inputs, &before, &[*edit]).unwrap();
    // Eleven people at 900 USD x 12,000 for nine months.
    assert_eq!(effect.cost, Some(11 * 900 * 12_000 * 9 * 100));
    let (_, more) = effect.moves.iter().find(|(id, _)| *id == programme).unwrap();
    // 15 % x 51 x 900 USD x 12,000 for nine months.
    assert_eq!(*more, 15 * 51 * 900 * 12_000 * 9);
}

#[test]
fn no_change_goes_beyond_the_ends_that_were_set() {
    let (book, inputs) = wages("40");
    let programme = book.programme("wage_compensation").unwrap();
    let heads = book.fact("it_specialists").unwrap();
    let found = |high: i128| {
        let high = Some(Datum::Number(Exact::whole(high)));
        let ends = [Between { fact: heads, low: None, high }];
        let mut search = Search::new(&book, &inputs, programme, FIRST, &ends);
        while search.go_on() {}
        search.advice().changes.iter().flat_map(|way| way.edits.clone()).any(|edit| edit.fact == heads)
    };
    assert!(found(51) && !found(50));
}

/// Two wide ranges, of which neither grants it alone: each is brought as near as it goes, once the one first
/// and once the other. By hand: 100 and 200 people, at most twice as many; 550 are asked for, so 150 more of
/// the first with 400 of the second, or all 200 of the first with 350 of the second.
#[test]
fn of_two_numbers_that_make_up_for_one_another_either_is_spared() {
    let condition = r#"AtLeast(Sum([Value("heads"), Value("others")]), Number("550 persons"))"#.to_owned();
    let book = laws::small_up_to(1000, &[condition], r#"Number("100 UZS")"#);
    let answers = r#""heads": [("2026-01", "100")], "others": [("2026-01", "200")]"#;
    let inputs = inputs(&book, &plan_of("2026-01", 12, answers, ""));
    let mut search = Search::new(&book, &inputs, ProgrammeId::new(0), FIRST, &[]);
    while search.go_on() {}
    let number = |value: Datum| match value {
        Datum::Number(number) => number.floor(),
        other => panic!("{other:?}"),
    };
    let mut found: Vec<Vec<i128>> = Vec::new();
    for way in &search.advice().changes {
        assert_eq!(outcome(&book, &applied(&inputs, way.edits.iter().copied())), Outcome::Granted);
        assert!(!way.is_proved, "not every pair was tried");
        found.push(way.edits.iter().map(|edit| number(edit.value)).collect());
    }
    found.sort();
    assert_eq!(found, [[150, 400], [200, 350]]);
}

/// What may change of a small plan: people in two months, others, membership, the place.
fn choices(book: &Rulebook, inputs: &Inputs, values: &[i128]) -> Vec<Choice> {
    let people = |fact: &str, month: i32, values: &[i128]| {
        let lever = lever(book, inputs, book.fact(fact).unwrap(), Month::new(2026, month)).unwrap();
        let values: Vec<Datum> = values.iter().map(|n| Datum::Number(Exact::whole(*n))).collect();
        Choice::new(&lever, inputs, (&values, true))
    };
    let options = |fact: &str| {
        let lever = lever(book, inputs, book.fact(fact).unwrap(), FIRST).unwrap();
        Choice::new(&lever, inputs, (&lever.values.some(9).0, true))
    };
    let half = values.len() / 2;
    vec![
        people("heads", 1, &values[..half]),
        people("heads", 3, &values[half..]),
        people("others", 1, values),
        options("member"),
        options("place"),
    ]
}

/// All picks in their order, each plan assessed for itself.
fn every_plan(book: &Rulebook, inputs: &Inputs, choices: &[Choice]) -> Vec<Candidate> {
    let before = imtiyoz::assess::assess(book, inputs, Currency::Uzs, Depth::Whole).unwrap();
    let mut all = vec![Vec::new()];
    for choice in choices {
        let picked = |picks: &Vec<usize>| -> Vec<Vec<usize>> {
            (0..choice.count()).map(|pick| [picks.as_slice(), &[pick]].concat()).collect()
        };
        all = all.iter().flat_map(picked).collect();
    }
    let plan = |picks: Vec<usize>| {
        let edits = picks.iter().zip(choices).filter(|(pick, _)| **pick > 0);
        let edits: Vec<Edit> = edits.map(|(pick, choice)| choice.edits[pick - 1]).collect();
        let effect = effect(book, inputs, &before, &edits).unwrap();
        Candidate { picks, gain: effect.gain, cost: spent(book, inputs, &edits) }
    };
    all.into_iter().map(plan).collect()
}

/// What is paid more for people, of a sum a month each; what is paid less in other months is no gain.
fn spent(book: &Rulebook, inputs: &Inputs, edits: &[Edit]) -> i128 {
    let after = applied(inputs, edits.iter().copied());
    let heads =
        |inputs: &Inputs, month: i32| match inputs.given[book.fact("heads").unwrap()].in_force(FIRST.plus(month)) {
            Some(Datum::Number(number)) => number.floor(),
            _ => 0,
        };
    (0..3).map(|month| (heads(&after, month) - heads(inputs, month)).max(0) * 100).sum()
}

#[test]
fn the_best_plan_is_what_trying_everything_finds() {
    let [moved, stays, alike, open] = [Cell::new(0), Cell::new(0), Cell::new(0), Cell::new(0)];
    let law = proptest::collection::vec(condition(), 1..=3);
    let amount = prop_oneof![
        Just(r#"Product([Number("2"), Value("heads"), Value("pay")])"#),
        Just(r#"Product([Number("50%"), Value("others"), Value("pay")])"#),
        Just(r#"Number("9 UZS")"#),
    ];
    let values = proptest::collection::vec(0..=MOST, 2..5);
    let strategy = (law, amount, answers(), values);
    runner(200)
        .run(&strategy, |(conditions, amount, answers, values)| {
            let book = small(&conditions, amount);
            let inputs = inputs(&book, &plan_of("2026-01", 3, &answers, ""));
            let choices = choices(&book, &inputs, &values);
            let all = every_plan(&book, &inputs, &choices);
            let mut search = Best::new(&book, &inputs, &choices, Currency::Uzs).unwrap();
            while search.go_on() {}
            let found = search.result().expect("the plan as it stands is one");
            let nets: Vec<i128> = all.iter().map(Candidate::net).collect();
            let most = *nets.iter().max().unwrap();
            let first = all.iter().find(|plan| plan.net() == most).unwrap();
            prop_assert_eq!(&found.best, first);
            prop_assert_eq!(found.proof, Proof::Best);
            let others = all.iter().filter(|plan| plan.picks != first.picks);
            let second = others.map(Candidate::net).max();
            prop_assert_eq!(found.second.map(|second| second.net()), second);
            // No plan has as much for as little as one of the frontier, and each is on it or behind it.
            for plan in &all {
                let is_behind = |front: &&Candidate| front.cost <= plan.cost && front.gain >= plan.gain;
                prop_assert!(found.frontier.iter().any(|front| is_behind(&front)), "{plan:?}");
            }
            prop_assert!(found.frontier.windows(2).all(|two| two[0].cost < two[1].cost && two[0].gain < two[1].gain));
            prop_assert!(found.frontier.iter().all(|front| all.contains(front)) && found.is_frontier_whole);
            let mut bounded = Best::new(&book, &inputs, &choices, Currency::Uzs).unwrap().limited(usize::MAX);
            while bounded.go_on() {}
            let bounded = bounded.result().expect("one plan at least");
            prop_assert_eq!((&bounded.best, bounded.proof), (first, Proof::Best));
            prop_assert_eq!(bounded.second.map(|second| second.net()), second);
            let mut hasty = Best::new(&book, &inputs, &choices, Currency::Uzs).unwrap().limited(9);
            while hasty.go_on() {}
            let hasty = hasty.result().expect("one plan at least");
            let better = if let Proof::AtMost(more) = hasty.proof { more } else { 0 };
            prop_assert!(hasty.best.net() <= most && hasty.best.net() + better >= most);
            if better > 0 {
                count(&open);
            }
            count(if first.picks.iter().any(|pick| *pick > 0) { &moved } else { &stays });
            if nets.iter().filter(|net| **net == most).count() > 1 {
                count(&alike);
            }
            Ok(())
        })
        .unwrap();
    println!(
        "best plan: another {}, as it stands {}, ties {}; given up early with more to find {}",
        moved.get(),
        stays.get(),
        alike.get(),
        open.get()
    );
    assert!([moved, stays, alike, open].iter().all(|count| count.get() > 0));
}

#[test]
fn a_large_space_is_searched_by_its_bounds() {
    // A hundred million plans: others hired by the quarter, who are paid for, and people, who are not.
    let book = small(&[r#"Yes("member")"#.to_owned()], r#"Product([Number("3"), Value("others"), Value("pay")])"#);
    let answers = r#""pay": [("2026-01", "1 UZS")], "heads": [("2026-01", "1")], "others": [("2026-01", "1")], "member": [("2026-01", "yes")]"#;
    let inputs = inputs(&book, &plan_of("2026-01", 24, answers, ""));
    let lever = |fact: &str, month: i32| lever(&book, &inputs, book.fact(fact).unwrap(), FIRST.plus(month)).unwrap();
    let number = |n: i128| Datum::Number(Exact::whole(n));
    let mut choices: Vec<Choice> = (0..4)
        .map(|quarter| {
            Choice::new(&lever("others", quarter * 3), &inputs, (&(2..=10).map(number).collect::<Vec<Datum>>(), true))
        })
        .collect();
    choices.extend((0..4).map(|quarter| {
        Choice::new(&lever("heads", quarter * 3), &inputs, (&(2..=10).map(number).collect::<Vec<Datum>>(), true))
    }));
    let mut search = Best::new(&book, &inputs, &choices, Currency::Uzs).unwrap();
    while search.go_on() {}
    let found = search.result().unwrap();
    // More others from the first month on, no more heads, who cost and bring nothing.
    assert_eq!((found.proof, found.is_frontier_whole), (Proof::Best, false));
    assert_eq!((found.best.gain, found.best.cost), (24 * 9 * 3 * 100, 0));
    let best: Vec<Edit> = found
        .best
        .picks
        .iter()
        .zip(&choices)
        .filter(|(pick, _)| **pick > 0)
        .map(|(pick, choice)| choice.edits[pick - 1])
        .collect();
    assert_eq!(best[0].value, number(10));
}

#[test]
fn what_rests_on_too_many_combinations_is_tried_at_even_distances_and_says_so() {
    let book = small(
        &[r#"MoreThan(Value("heads"), Number("5 persons"))"#.to_owned()],
        r#"Product([Number("2"), Value("heads"), Value("pay")])"#,
    );
    let answers = r#""pay": [("2026-01", "1 UZS")], "heads": [("2026-01", "1")]"#;
    let inputs = inputs(&book, &plan_of("2026-01", 6, answers, ""));
    let heads = |month: i32| lever(&book, &inputs, book.fact("heads").unwrap(), FIRST.plus(month)).unwrap();
    let all: Vec<Datum> = (0..=MOST).map(|n| Datum::Number(Exact::whole(n))).collect();
    let choices: Vec<Choice> = (0..6).map(|month| Choice::new(&heads(month), &inputs, (&all, true))).collect();
    assert!(Best::new(&book, &inputs, &choices, Currency::Uzs).is_err());
    let fitting = Best::fitting(&book, &inputs, choices, Currency::Uzs).unwrap();
    let mut search = Best::new(&book, &inputs, &fitting, Currency::Uzs).unwrap();
    while search.go_on() {}
    let found = search.result().unwrap();
    assert!(!found.is_every_value && found.proof == Proof::Best);
    // Two sums for one of wages: the ends are kept, and twelve people from the first month on leave most:
    // 2 x 12 a month of 100 tiyin, less the wages of 11 more.
    assert_eq!((found.best.gain, found.best.cost), (2 * 12 * 6 * 100, 11 * 6 * 100));
}

/// One rule: 15 % of the wages of more than 50 people, who are a range.
fn one_rule(low: i128, likely: i128, high: i128) -> (Rulebook, Inputs, Range) {
    let (book, inputs) = wages(&likely.to_string());
    let heads = book.fact("it_specialists").unwrap();
    let range = Range::usual(&book, &inputs, heads, inputs.from).unwrap();
    let number = |n: i128| Datum::Number(Exact::whole(n));
    let range = range.with_ends(number(low), number(high)).unwrap();
    (book, inputs, range)
}

#[test]
fn the_risk_of_one_rule_is_its_closed_form() {
    // A triangle from 40 to 70 with its top at 60, to the nearest whole person: more than 50 is at
    // least 50.5, so the chance is 1 − (10.5)² / (30 · 20) = 489.75 / 600 = 0.81625.
    let (book, inputs, range) = one_rule(40, 60, 70);
    let programme = book.programme("wage_compensation").unwrap();
    let ranges = [range];
    const DRAWS: usize = 20_000;
    let spread = |seed: u64| {
        let figure = Figure::Programme(programme);
        let mut risk = Risk::new(&book, &inputs, &ranges, figure, Currency::Uzs, (seed, DRAWS)).unwrap();
        while risk.go_on() {}
        risk.spread().unwrap()
    };
    let one = spread(7);
    let granted = one.chances[programme].granted;
    // Four standard errors of 20,000 draws: 4 · √(0.81625 · 0.18375 / 20,000) = 0.01095, 219 draws.
    assert!(granted.abs_diff(16_325) <= 219, "{granted} of {DRAWS}");
    assert_eq!(one.chances[programme].failed, DRAWS - granted);
    assert_eq!((one.draws, one.left_out), (DRAWS, 0));
    assert_eq!(one, spread(7), "the same seed, the same numbers");
    assert_ne!(one, spread(8));
    // With its top at 45 the same test lies beyond it: (70 − 50.5)² / (30 · 25) = 0.507; four standard
    // errors are 4 · √(0.507 · 0.493 / 20,000) = 0.01414, 283 draws.
    let (book, inputs, range) = one_rule(40, 45, 70);
    let ranges = [range];
    let mut risk = Risk::new(&book, &inputs, &ranges, Figure::Programme(programme), Currency::Uzs, (7, DRAWS)).unwrap();
    while risk.go_on() {}
    let other = risk.spread().unwrap();
    let granted = other.chances[programme].granted;
    assert!(granted.abs_diff(10_140) <= 283, "{granted} of {DRAWS}");
    // Nothing is lost that the plan as it stands does not have.
    assert_eq!((other.chances[programme].failed, other.base), (0, 0));
    // What fails pays nothing of what the plan has.
    assert_eq!(one.chances[programme].price, Some(one.base));
}

#[test]
fn a_tornado_sees_the_cliff_within_a_range() {
    let (book, inputs, range) = one_rule(44, 55, 66);
    let programme = book.programme("wage_compensation").unwrap();
    assert_eq!(range.measure, Measure::Number(imtiyoz::advise::Scale::Parts(1)));
    let figure = Figure::Programme(programme);
    let (base, bars) = tornado(&book, &inputs, &[range], figure, Currency::Uzs).unwrap();
    // By hand as in the wages' test: 15 % of so many wages for so many months.
    let at = |heads: i128| if heads > 50 { base / 55 * heads } else { 0 };
    assert!(base > 0 && base % 55 == 0);
    assert_eq!(bars.len(), 1);
    assert_eq!((bars[0].least, bars[0].most), ((44, 0), (66, at(66))));
    assert_eq!(bars[0].ends, [(44, 0), (66, at(66))]);
}

#[test]
fn a_tornado_sees_what_lies_between_the_ends() {
    // People are paid for up to eight: the most lies within, and the likely five are neither end.
    let book = small(
        &[r#"AtMost(Value("heads"), Number("8 persons"))"#.to_owned()],
        r#"Product([Value("heads"), Value("pay")])"#,
    );
    let answers = r#""pay": [("2026-01", "1 UZS")], "heads": [("2026-01", "5")]"#;
    let inputs = inputs(&book, &plan_of("2026-01", 3, answers, ""));
    let number = |n: i128| Datum::Number(Exact::whole(n));
    let heads = Range::usual(&book, &inputs, book.fact("heads").unwrap(), FIRST).unwrap();
    let range = heads.with_ends(number(4), number(12)).unwrap();
    let (base, bars) = tornado(&book, &inputs, &[range], Figure::Company, Currency::Uzs).unwrap();
    assert_eq!((base, bars[0].least, bars[0].most), (1_500, (9, 0), (8, 2_400)));
    assert_eq!(bars[0].ends, [(4, 1_200), (12, 0)]);
}

//! The whole rulebook over seventeen years against the second computation of the law.

use crate::companies::long_company;
use crate::independent::{self, Cell, PROGRAMMES, plan_text};
use crate::{batch_times, fastest, held};
use imtiyoz::assess::{self, Depth, Outcome};
use imtiyoz::law::{ProgrammeId, Rulebook};
use imtiyoz::plan::{self, Inputs};
use std::hint::black_box;

/// Compares and times one plan of 204 months.
fn against_second_computation(book: &Rulebook, has_changes: bool) {
    let company = long_company(has_changes);
    let plan = plan::read_plan(&plan_text(&company)).expect("plan");
    let (inputs, problems) = Inputs::read(book, &plan, &plan.variants[0]);
    assert!(problems.is_empty(), "{problems:?}");
    let engine = assess::amounts(book, &inputs, book.currency);
    let by_hand = independent::assess(&company);
    for (place, id) in PROGRAMMES.iter().enumerate() {
        let months = &engine[book.programme(id).expect("id")];
        for (month, cells) in months.iter().zip(&by_hand) {
            let expected = match cells[place] {
                Cell::NotInForce => (Outcome::NotInForce, 0),
                Cell::Refused => (Outcome::Refused, 0),
                Cell::LawUnknown => (Outcome::LawUnknown, 0),
                Cell::Granted(amount) => (Outcome::Granted, amount),
            };
            assert_eq!((month.outcome, month.amount.unwrap_or(0)), expected, "both must compute the same {id}");
        }
    }
    let hand = fastest(40, 50, || independent::assess(black_box(&company)));
    let figures =
        fastest(20, 20, || assess::assess(book, black_box(&inputs), book.currency, Depth::Figures).expect("assessed"));
    let with_steps = |programmes: &[ProgrammeId]| {
        fastest(5, 2, || {
            let explained = assess::assess_explained(book, black_box(&inputs), book.currency);
            let (assessment, derivations) = explained.expect("assessed");
            let steps: Vec<assess::Step> =
                programmes.iter().map(|programme| derivations.span(*programme, Some(2026))).collect();
            (assessment, steps)
        })
    };
    let deepest = with_steps(&[book.programme("profit_tax").expect("id")]);
    let all: Vec<ProgrammeId> = book.programmes.ids().collect();
    let every = with_steps(&all);
    let ratio = |time: std::time::Duration| time.as_secs_f64() / hand.as_secs_f64();
    let answers = if has_changes { "two answers change each year" } else { "constant answers" };
    println!("seventeen years, {} programmes, {answers}: by hand {hand:.1?}", book.programmes.len());
    println!("  the engine's figures: {figures:.1?} (aim 1 ms), {}", held(ratio(figures), 6.0));
    let batch = batch_times(book, &inputs, "it_specialists");
    for (what, time) in ["one answer changed", "all answers changed"].iter().zip(batch) {
        println!("  a variant in a batch, {what}: {time:.1?}, {}", held(ratio(time), 3.0));
    }
    println!("  with the steps of a whole year of profit tax: {deepest:.1?}, {}", held(ratio(deepest), 12.0));
    println!("  with the steps of a whole year of every programme: {every:.1?}, {}", held(ratio(every), 12.0));
}

pub fn run(book: &Rulebook) {
    for has_changes in [true, false] {
        against_second_computation(book, has_changes);
    }
}

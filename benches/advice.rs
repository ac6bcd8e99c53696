//! The speed of what asks the engine many times, as multiples of the second computation of the law
//! for as many plans: the tornado of all answers, ten thousand draws, and the memory of a million.
//!
//! `cargo bench --no-default-features --bench advice`

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::disallowed_methods, clippy::float_arithmetic)]

#[path = "../tests/support/companies.rs"]
#[allow(dead_code)]
mod companies;
#[path = "../tests/support/independent/mod.rs"]
#[allow(dead_code)]
mod independent;

use companies::long_company;
use imtiyoz::advise::{Figure, Measure, Range, Risk, tornado};
use imtiyoz::law::{self, Rulebook};
use imtiyoz::plan::{self, Inputs};
use imtiyoz::store;
use independent::{Company, plan_text};
use std::hint::black_box;
use std::time::{Duration, Instant};

const DRAWS: usize = 10_000;
const MILLION: usize = 1_000_000;
/// Of a million variants, in MiB.
const MOST_MEMORY: u64 = 500;

fn plan_of(book: &Rulebook, months: usize) -> (Company, Inputs) {
    let company = Company { months, ..long_company(true) };
    let plan = plan::read_plan(&plan_text(&company)).expect("plan");
    let (inputs, problems) = Inputs::read(book, &plan, &plan.variants[0]);
    assert!(problems.iter().all(|problem| !problem.is_error()), "{problems:?}");
    (company, inputs)
}

/// The ranges of all answers, from the plan's first month.
fn ranges(book: &Rulebook, inputs: &Inputs) -> Vec<Range> {
    book.facts.ids().filter_map(|fact| Range::usual(book, inputs, fact, inputs.from)).collect()
}

/// The shortest of several rounds.
fn fastest<T>(rounds: usize, mut work: impl FnMut() -> T) -> Duration {
    let time = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    };
    (0..rounds).map(time).min().expect("a round")
}

fn by_hand(company: &Company) -> Duration {
    fastest(200, || independent::assess(black_box(company)))
}

/// A time beside its aim, and beside as many plans by hand on one core.
fn told(what: &str, time: Duration, aim: Duration, plans: usize, hand: Duration) {
    let times = time.as_secs_f64() / (hand.as_secs_f64() * plans as f64);
    let word = if time <= aim { "held" } else { "NOT HELD" };
    println!(
        "{what}: {time:.1?}, the aim is {aim:?}: {word}; {plans} plans by hand on one core {:.1?}, ratio {times:.2}",
        hand * u32::try_from(plans).expect("small")
    );
}

/// The most memory that this process ever held, in MiB; nothing where the system does not say.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}

fn main() {
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    println!("{} core(s), {}", std::thread::available_parallelism().map_or(1, usize::from), std::env::consts::ARCH);
    let book = law::compile(&law::read_source(store::embedded_rulebook()).expect("source")).expect("rulebook");
    let (company, inputs) = plan_of(&book, 180);
    let all = ranges(&book, &inputs);
    let plans = all.iter().map(|range| range.values(13).len()).sum::<usize>();
    let time = fastest(10, || tornado(&book, &inputs, &all, Figure::Company, book.currency).expect("assessed"));
    println!("{} answers with ranges", all.len());
    told("tornado of all answers, fifteen years", time, Duration::from_millis(100), plans, by_hand(&company));
    let (company, inputs) = plan_of(&book, 60);
    let drawn: Vec<Range> =
        ranges(&book, &inputs).into_iter().filter(|range| range.measure != Measure::Options).collect();
    let draw = |inputs: &Inputs, ranges: &[Range], count: usize| {
        let mut risk = Risk::new(&book, inputs, ranges, Figure::Company, book.currency, (1, count)).expect("assessed");
        while risk.go_on() {}
        risk.spread().expect("draws")
    };
    let time = fastest(3, || draw(&inputs, &drawn, DRAWS));
    println!("{} answers drawn", drawn.len());
    told("ten thousand draws, five years", time, Duration::from_secs(1), DRAWS, by_hand(&company));
    let (_, inputs) = plan_of(&book, 12);
    let start = Instant::now();
    let heads = book.fact("it_specialists").expect("fact");
    let one: Vec<Range> = drawn.iter().filter(|range| range.fact == heads).cloned().collect();
    assert_eq!(draw(&inputs, &one, MILLION).draws, MILLION);
    let word = |mib| if mib <= MOST_MEMORY { "held" } else { "NOT HELD" };
    let memory = peak().map_or_else(
        || "not told here".to_owned(),
        |mib| format!("{mib} MiB at most, the bound is {MOST_MEMORY}: {}", word(mib)),
    );
    println!("a million variants of one year: {:.1?}, {memory}", start.elapsed());
}

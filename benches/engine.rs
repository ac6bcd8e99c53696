//! The engine's speed as ratios in one run: the compiled rulebook against the same four rules
//! written by hand, a whole plan of fifteen years, and one of seventeen against the second computation
//! of the law.
//!
//! `cargo bench --no-default-features` prints all; absolute times depend on the machine, the
//! ratio is the proof.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::disallowed_methods, clippy::float_arithmetic)]

#[path = "../tests/support/companies.rs"]
#[allow(dead_code)]
mod companies;
#[path = "../tests/support/independent/mod.rs"]
#[allow(dead_code)]
mod independent;
mod whole;

use imtiyoz::assess::{self, Batch, Depth};
use imtiyoz::law::{self, FactId, Rulebook, SourceFile};
use imtiyoz::plan::{CostItem, Datum, Given, Inputs};
use imtiyoz::quantity::Month;
use imtiyoz::{plan, store};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The four rules of the benchmark as a rulebook of their own.
const PROGRAMMES: [(&str, &str); 4] = [
    (
        "wages",
        r#"(id: "wages", kind: cash, beneficiary: company, certainty: at_most, rules: [(
        from: "2024-01-01", citation: (act: "act"),
        conditions: [(id: "jobs", that: MoreThan(Value("it_specialists"), Number("50 persons")), citation: (act: "act"))],
        benefit: Amount(Product([Number("15%"), Value("it_specialists"), Value("it_wage")])))])"#,
    ),
    (
        "specialists",
        r#"(id: "specialists", kind: cash, beneficiary: company, certainty: at_most, rules: [(
        from: "2024-01-01", citation: (act: "act"),
        conditions: [(id: "exporter", that: MoreThan(Total(Year, Value("export_revenue")), Number("0 UZS")), citation: (act: "act"))],
        benefit: Items(pays: "foreign_specialist_costs", amount: Product([Number("50%"), Item])))])"#,
    ),
    (
        "conferences",
        r#"(id: "conferences", kind: cash, beneficiary: company, certainty: at_most, rules: [(
        from: "2024-01-01", citation: (act: "act"),
        conditions: [(id: "exporter", that: MoreThan(Total(Year, Value("export_revenue")), Number("0 UZS")), citation: (act: "act"))],
        benefit: Items(pays: "conference_costs", amount: Product([Number("50%"), Item])))])"#,
    ),
    (
        "premises",
        r#"(id: "premises", kind: in_kind, beneficiary: company, certainty: at_most, rules: [(
        from: "2024-01-01", citation: (act: "act"),
        conditions: [(id: "region", that: Not(OneOf("region", ["tashkent_city"])), citation: (act: "act"))],
        benefit: Amount(Product([Value("office_area"), Value("office_rent")])))])"#,
    ),
];

fn four_rules() -> Rulebook {
    let embedded = store::embedded_rulebook();
    let facts = embedded.iter().find(|file| file.name == "facts.ron").expect("facts").text.clone();
    let head = r#"(id: "bench", version: "2026-01-01", currency: "UZS",
        exchange: {"USD": (fact: "uzs_per_usd"), "EUR": (fact: "uzs_per_eur"), "RUB": (fact: "uzs_per_rub")},
        acts: [(id: "act", confidence: primary)])"#;
    let file = |name: &str, text: &str| SourceFile { name: name.to_owned(), text: text.to_owned() };
    let mut files = vec![file("rulebook.ron", head), file("facts.ron", &facts)];
    files.extend(["parameters.ron", "definitions.ron", "readings.ron"].map(|name| file(name, "[]")));
    files.extend(PROGRAMMES.map(|(id, text)| file(&format!("programmes/{id}.ron"), text)));
    law::compile(&law::read_source(files).expect("source")).expect("rulebook")
}

const PLAN: &str = r#"(format: 1, rulebook: (id: "bench", version: "2026-01-01"), company: (name: "Bench"),
    from: "2026-01", months: MONTHS, variants: [(name: "one", answers: {
        "activity": [("2026-01", "software")], "resident": [("2026-01", "yes")],
        "region": [("2026-01", "samarkand"), ("2031-01", "tashkent_city")],
        "it_specialists": [("2026-01", "40"), ("2026-07", "60"), ("2027-03", "75"), ("2029-01", "120")],
        "it_wage": [("2026-01", "900 USD"), ("2027-01", "950 USD"), ("2028-01", "1010 USD")],
        "citizens_share": [("2026-01", "98%")],
        "export_revenue": [("2026-01", "1800000 USD"), ("2027-01", "2100000 USD"), ("2029-01", "2600001 USD")],
        "domestic_revenue": [("2026-01", "300000000 UZS")],
        "office_area": [("2026-01", "300")], "office_rent": [("2026-01", "20000 UZS"), ("2028-01", "24000 UZS")],
        "takes_state_premises": [("2026-01", "yes")],
        "export_contract": [("2026-01", "600000 USD")], "parent_turnover": [("2026-01", "2000000 USD")],
        "sustainability_rating": [("2026-01", "bbb"), ("2028-03", "a")], "founded": [("2026-01", "2020-01")],
        "district_category": [("2026-01", "3")],
        "foreign_share": [("2026-01", "30%")], "staff_trained": [("2026-01", "40")],
        "conference_costs": [("2026-01", "12000 USD"), ("2026-05", "9000 USD"), ("2027-05", "14000 USD"), ("2028-09", "8000 USD")],
        "foreign_specialist_costs": [("2026-01", "18000 USD"), ("2027-06", "30000 USD"), ("2030-02", "4000 USD")],
        "training_costs": [("2026-08", "150000000 UZS")], "recruitment_costs": [("2026-08", "12000000 UZS"), ("2026-09", "20000000 UZS")],
        "equipment_costs": [("2026-03", "400000000 UZS")],
        "zero_risk_from": [("2026-01", "2026-02")], "local2global_from": [("2026-01", "2027-01")],
        "uzs_per_usd": [("2026-01", "12000"), ("2027-01", "12250.5"), ("2028-01", "12500")],
    })])"#;

fn inputs(book: &Rulebook, months: usize) -> Inputs {
    let plan = plan::read_plan(&PLAN.replace("MONTHS", &months.to_string())).expect("plan");
    let (inputs, problems) = Inputs::read(book, &plan, &plan.variants[0]);
    assert!(problems.iter().all(|problem| !problem.is_error()), "{problems:?}");
    inputs
}

/// The same four rules by hand: answers as dated lists, money in whole minor units.
struct ByHand {
    from: usize,
    specialists: Vec<(usize, i64)>,
    /// Cents, and the rate in hundredths of a sum.
    wage: Vec<(usize, i64)>,
    rate: Vec<(usize, i64)>,
    export: Vec<(usize, i64)>,
    is_in_region: Vec<(usize, i64)>,
    area: Vec<(usize, i64)>,
    rent: Vec<(usize, i64)>,
    experts: Vec<(usize, i64)>,
    conferences: Vec<(usize, i64)>,
}

fn in_force(values: &[(usize, i64)], month: usize) -> i64 {
    values.iter().rev().find(|(from, _)| *from <= month).or(values.first()).map_or(0, |(_, value)| *value)
}

/// Halves away from zero; everything here is positive.
fn rounded(numerator: i64, denominator: i64) -> i64 {
    (numerator + denominator / 2) / denominator
}

impl ByHand {
    fn new(book: &Rulebook, inputs: &Inputs) -> ByHand {
        let given = |id: &str| &inputs.given[book.fact(id).expect("fact")];
        let values = |id: &str| match given(id) {
            Given::Values(values) => values
                .iter()
                .map(|dated| {
                    let value = match dated.value {
                        Datum::Number(number) if id == "uzs_per_usd" => number.numerator() * 100 / number.denominator(),
                        Datum::Number(number) => number.numerator() / number.denominator(),
                        Datum::Money(money) => money.minor,
                        Datum::Option(option) => i128::from(option != 13),
                        Datum::Date(_) => 0,
                    };
                    (dated.month.index().expect("index"), i64::try_from(value).expect("small"))
                })
                .collect(),
            _ => Vec::new(),
        };
        let items = |id: &str| match given(id) {
            Given::Items(items) => items
                .iter()
                .map(|CostItem { month, amount, .. }| {
                    (month.index().expect("index"), i64::try_from(amount.minor).expect("small"))
                })
                .collect(),
            _ => Vec::new(),
        };
        ByHand {
            from: inputs.from.index().expect("index"),
            specialists: values("it_specialists"),
            wage: values("it_wage"),
            rate: values("uzs_per_usd"),
            export: values("export_revenue"),
            is_in_region: values("region"),
            area: values("office_area"),
            rent: values("office_rent"),
            experts: items("foreign_specialist_costs"),
            conferences: items("conference_costs"),
        }
    }

    /// One month: wages, specialists, conferences, rent, in tiyin.
    fn month(&self, month: usize) -> [i64; 4] {
        let rate = in_force(&self.rate, month);
        let heads = in_force(&self.specialists, month);
        let wages = if heads > 50 { rounded(15 * heads * in_force(&self.wage, month) * rate, 10_000) } else { 0 };
        let january = month - month % 12;
        let export: i64 = (0..12)
            .map(|k| {
                let year = in_force(&self.export, january + k as usize);
                (k + 1) * year / 12 - k * year / 12
            })
            .sum();
        let half = |items: &[(usize, i64)]| {
            let total: i64 = items.iter().filter(|(at, _)| *at == month).map(|(_, amount)| amount).sum();
            if export > 0 { rounded(total * rate, 200) } else { 0 }
        };
        let is_in_region = in_force(&self.is_in_region, month) == 1;
        let rent = if is_in_region { in_force(&self.area, month) * in_force(&self.rent, month) } else { 0 };
        [wages, half(&self.experts), half(&self.conferences), rent]
    }

    fn months(&self, count: usize) -> [i64; 4] {
        let mut totals = [0; 4];
        for month in self.from..self.from + count {
            for (total, amount) in totals.iter_mut().zip(self.month(month)) {
                *total += amount;
            }
        }
        totals
    }
}

/// The shortest of several rounds, per call.
fn fastest<T>(rounds: usize, calls: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..rounds {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(work());
        }
        best = best.min(start.elapsed());
    }
    best / u32::try_from(calls).expect("small")
}

/// A ratio beside its bound.
fn held(ratio: f64, bound: f64) -> String {
    let word = if ratio <= bound { "held" } else { "NOT HELD" };
    format!("ratio {ratio:.2}, the bound is {bound}: {word}")
}

fn engine_totals(book: &Rulebook, inputs: &Inputs) -> Vec<i128> {
    let assessment = assess::assess(book, inputs, book.currency, Depth::Figures).expect("assessed");
    let total = |id: &str| assessment.programmes[book.programme(id).expect("id")].amount.unwrap_or(0);
    ["wages", "specialists", "conferences", "premises"].map(total).to_vec()
}

/// The same plan with other people, wages and revenue, so that every figure moves.
fn other(book: &Rulebook, inputs: &Inputs) -> Inputs {
    let mut other = inputs.clone();
    for given in &mut other.given {
        let Given::Values(values) = given else { continue };
        for dated in values {
            match &mut dated.value {
                Datum::Number(number) if number.denominator() == 1 => {
                    *number = number.plus(imtiyoz::quantity::Exact::ONE).expect("small");
                }
                Datum::Money(money) => money.minor += 1_200,
                _ => {}
            }
        }
    }
    assert_ne!(other.given[book.fact("it_wage").expect("fact")], inputs.given[book.fact("it_wage").expect("fact")]);
    other
}

/// The time of a variant of a plan in a batch: one answer changed, and all that a plan says.
pub fn batch_times(book: &Rulebook, inputs: &Inputs, one: &str) -> [Duration; 2] {
    let other = other(book, inputs);
    let fact = book.fact(one).expect("fact");
    let mut batch = Batch::new(book, inputs, book.currency).expect("assessed");
    let mut turn = 0;
    let mut alternate = |facts: std::ops::Range<usize>| {
        turn += 1;
        let from = if turn % 2 == 0 { inputs } else { &other };
        for fact in facts.map(FactId::new) {
            batch.answer(fact, &from.given[fact]);
        }
        batch.assess();
        batch.company()
    };
    let single = fastest(40, 200, || alternate(fact.index()..fact.index() + 1));
    [single, fastest(40, 200, || alternate(0..book.facts.len()))]
}

fn four_rules_in_a_batch(book: &Rulebook, months: usize) {
    let inputs = inputs(book, months);
    let hand = ByHand::new(book, &inputs);
    let by_hand = fastest(40, 2000, || black_box(&hand).months(black_box(months)));
    let count = u32::try_from(months).expect("small");
    println!("four rules in a batch of variants, one month in a plan of {months}: by hand {:.1?}", by_hand / count);
    for (what, time) in
        ["one answer changed", "all answers changed"].iter().zip(batch_times(book, &inputs, "it_specialists"))
    {
        let a_second = 1e-6 / (time / count).as_secs_f64();
        let ratio = held(time.as_secs_f64() / by_hand.as_secs_f64(), 4.0);
        println!("  {what}: {:.1?}, {a_second:.0} million a second (aim 50), {ratio}", time / count);
    }
}

fn four_rules_against_hand(book: &Rulebook, months: usize) -> f64 {
    let inputs = inputs(book, months);
    let hand = ByHand::new(book, &inputs);
    let expected: Vec<i128> = hand.months(months).into_iter().map(i128::from).collect();
    assert_eq!(engine_totals(book, &inputs), expected, "both must compute the same");
    let engine = fastest(40, 200, || assess::amounts(book, black_box(&inputs), book.currency));
    let by_hand = fastest(40, 2000, || black_box(&hand).months(black_box(months)));
    let evaluations = u32::try_from(months).expect("small");
    let ratio = engine.as_secs_f64() / by_hand.as_secs_f64();
    let (engine, by_hand) = (engine / evaluations, by_hand / evaluations);
    println!(
        "four rules, one month, in a plan of {months:>3}: engine {engine:>9.1?}, by hand {by_hand:>7.1?}, ratio {ratio:.2}"
    );
    ratio
}

fn main() {
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    println!("{} core(s), {}", std::thread::available_parallelism().map_or(1, usize::from), std::env::consts::ARCH);
    let book = four_rules();
    println!("{}", held(four_rules_against_hand(&book, 180), 4.0));
    four_rules_in_a_batch(&book, 180);
    println!("for information, plans so short that compiling the answers to series outweighs them:");
    for months in [12, 1] {
        four_rules_against_hand(&book, months);
    }
    let source = law::read_source(store::embedded_rulebook()).expect("source");
    let load = fastest(10, 5, || law::compile(&law::read_source(store::embedded_rulebook()).expect("source")));
    let word = if load <= Duration::from_millis(10) { "held" } else { "NOT HELD" };
    println!("rulebook read and compiled: {load:.2?}, the bound is 10 ms: {word}");
    let book = law::compile(&source).expect("rulebook");
    let inputs = inputs(&book, 180);
    let july = Month::new(2026, 7);
    let wages = book.programme("wage_compensation").expect("id");
    let whole = fastest(20, 50, || {
        let (assessment, derivations) = assess::assess_explained(&book, &inputs, book.currency).expect("assessed");
        (assessment, derivations.month(wages, july))
    });
    println!("fifteen years, all programmes, the steps of one figure: {whole:.2?} (aim 1 ms)");
    let bounds = fastest(10, 5, || assess::assess(&book, &inputs, book.currency, Depth::Whole).expect("assessed"));
    println!("the same with low and high of all programmes: {bounds:.2?} (aim 10 ms)");
    whole::run(&book);
}

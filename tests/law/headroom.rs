//! Headroom: how far a plan is from each threshold, by hand in small rulebooks, and against the
//! derivations and the engine itself in the rulebook of the program.

use crate::random;
use crate::support;
use crate::support::{book, plan_of, run};
use imtiyoz::assess::{self, HeadroomRun, Operation, Step, Threshold, Value, What, Whose};
use imtiyoz::law::{
    self, Comparison, DefinitionId, FactId, FactKind, FactSet, NodeId, Op, ProgrammeId, Rulebook, SourceFile,
};
use imtiyoz::plan::{Answer, Inputs, Plan};
use imtiyoz::quantity::{Exact, Money, Month, Placed};
use proptest::prelude::*;
use std::collections::BTreeMap;

const FACTS: &str = r#"[
    (id: "heads", group: "people", kind: Level("person")),
    (id: "others", group: "people", kind: Level("person")),
    (id: "share", group: "people", kind: Share),
    (id: "area", group: "place", kind: Measure("m2")),
    (id: "founded", group: "company", kind: Date),
    (id: "member", group: "company", kind: YesNo),
    (id: "sales", group: "revenue", kind: Flow),
    (id: "contract", group: "revenue", kind: Money()),
    (id: "repairs", group: "spending", kind: Costs),
    (id: "uzs_per_usd", group: "assumptions", kind: Rate("USD")),
]"#;

const PARAMETERS: &str = r#"[(id: "floor", values: [
    (from: "2024-01-01", value: "10%", citation: (act: "act", at: "1")),
    (from: "2026-04-01", value: "20%", citation: (act: "act", at: "1")),
    (from: "2026-07-01", value: "35%", citation: (act: "act", at: "1")),
])]"#;

const READINGS: &str = r#"[(id: "count", options: [
    (id: "more", citation: (act: "act")),
    (id: "as_many", citation: (act: "act")),
])]"#;

/// A rulebook of one programme with these rules.
fn rules(definitions: &str, rules: &str) -> Rulebook {
    let programme = format!(r#"(id: "test", kind: cash, beneficiary: company, certainty: by_right, rules: [{rules}])"#);
    let header = r#"(id: "small", version: "2026-01-01", currency: "UZS", exchange: {"USD": (fact: "uzs_per_usd")},
        acts: [(id: "act", confidence: primary)])"#;
    let files = [
        ("rulebook.ron", header),
        ("facts.ron", FACTS),
        ("parameters.ron", PARAMETERS),
        ("definitions.ron", definitions),
        ("readings.ron", READINGS),
        ("programmes/test.ron", programme.as_str()),
    ];
    let file = |(name, text): &(&str, &str)| SourceFile { name: (*name).to_owned(), text: (*text).to_owned() };
    law::compile(&law::read_source(files.iter().map(file).collect()).unwrap()).unwrap()
}

/// One condition, and nothing else that compares.
fn condition(definitions: &str, that: &str) -> Rulebook {
    rules(definitions, &rule("2024-01-01", that, r#"Number("1 UZS")"#))
}

fn rule(from: &str, that: &str, amount: &str) -> String {
    format!(
        r#"(from: "{from}", citation: (act: "act", at: "rule"),
        conditions: [(id: "test", that: {that}, citation: (act: "act", at: "condition"))], benefit: Amount({amount}))"#
    )
}

fn inputs(book: &Rulebook, answers: &str, readings: &str) -> Inputs {
    let plan = plan_of("2026-01", 12, answers, readings);
    let (inputs, problems) = Inputs::read(book, &plan, &plan.variants[0]);
    assert!(problems.iter().all(|problem| !problem.is_error()), "{problems:?}");
    inputs
}

fn thresholds(book: &Rulebook, answers: &str, readings: &str) -> Vec<Threshold> {
    headroom(book, &inputs(book, answers, readings), ProgrammeId::new(0))
}

fn headroom(book: &Rulebook, inputs: &Inputs, programme: ProgrammeId) -> Vec<Threshold> {
    let (_, derivations) = assess::assess_explained(book, inputs, book.currency).expect("assessed");
    derivations.headroom(programme)
}

fn exact(number: Exact) -> String {
    number.to_decimal(4).expect("decimal").normalize().to_string()
}

/// A run in short: months, value against threshold, whether it holds, distance, what turns it.
fn told_run(run: &HeadroomRun) -> String {
    let number = |value: Value| value.number().map_or("?".to_owned(), exact);
    let distance = run.distance.map_or(String::new(), |distance| {
        let flip = distance.flip.map_or("-".to_owned(), exact);
        format!(" {} turns at {flip}", exact(distance.by))
    });
    let months = format!("{}+{}", run.first, run.months);
    format!("{months} {} to {}: {}{distance}", number(run.value), number(run.threshold), run.word())
}

fn told(threshold: &Threshold) -> Vec<String> {
    threshold.runs.iter().map(told_run).collect()
}

fn only(book: &Rulebook, answers: &str) -> Vec<String> {
    let found = thresholds(book, answers, "");
    assert_eq!(found.len(), 1, "{found:#?}");
    told(&found[0])
}

const GROWING: &str = r#""heads": [("2026-01", "40"), ("2026-07", "60")]"#;

#[test]
fn people_are_counted_as_each_comparison_counts_them() {
    let told = |that: &str| only(&condition("[]", that), GROWING);
    // More than 50: 11 more at 40; at 60 the tenth that goes turns it.
    let expected = ["2026-01+6 40 to 50: no -10 turns at 11", "2026-07+6 60 to 50: yes 10 turns at -10"];
    assert_eq!(told(r#"MoreThan(Value("heads"), Number("50 persons"))"#), expected);
    let expected = ["2026-01+6 40 to 50: no -10 turns at 10", "2026-07+6 60 to 50: yes 10 turns at -11"];
    assert_eq!(told(r#"AtLeast(Value("heads"), Number("50 persons"))"#), expected);
    let expected = ["2026-01+6 40 to 50: yes -10 turns at 10", "2026-07+6 60 to 50: no 10 turns at -11"];
    assert_eq!(told(r#"LessThan(Value("heads"), Number("50 persons"))"#), expected);
    let expected = ["2026-01+6 40 to 50: yes -10 turns at 11", "2026-07+6 60 to 50: no 10 turns at -10"];
    assert_eq!(told(r#"AtMost(Value("heads"), Number("50 persons"))"#), expected);
    let expected = ["2026-01+6 40 to 60: no -20 turns at 20", "2026-07+6 60 to 60: yes 0 turns at 1"];
    assert_eq!(told(r#"Equal(Value("heads"), Number("60 persons"))"#), expected);
    // The number first: 50 at most is the same as 50 and more.
    let found = thresholds(&condition("[]", r#"AtMost(Number("50 persons"), Value("heads"))"#), GROWING, "");
    assert_eq!(found[0].comparison, Comparison::AtLeast);
    assert_eq!(told_run(&found[0].runs[0]), "2026-01+6 40 to 50: no -10 turns at 10");
}

#[test]
fn every_comparison_is_found_inside_any_all_and_not() {
    let that = r#"Any([Not(AtMost(Value("heads"), Number("50 persons"))),
        All([AtLeast(Value("area"), Number("100 m2")), LessThan(Value("heads"), Number("45 persons"))])])"#;
    let answers = format!(r#"{GROWING}, "area": [("2026-01", "80.5")]"#);
    let found = thresholds(&condition("[]", that), &answers, "");
    let told: Vec<Vec<String>> = found.iter().map(told).collect();
    assert_eq!(told[0], ["2026-01+6 40 to 50: yes -10 turns at 11", "2026-07+6 60 to 50: no 10 turns at -10"]);
    assert_eq!(told[1], ["2026-01+12 80.5 to 100: no -19.5 turns at -"]);
    assert_eq!(told[2], ["2026-01+6 40 to 45: yes -5 turns at 5", "2026-07+6 60 to 45: no 15 turns at -16"]);
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|threshold| threshold.whose == Whose::Condition("test".into())));
    // Without the area only what still bears on the outcome is asked: while 60 people are enough, none.
    let found = thresholds(&condition("[]", that), GROWING, "");
    let area = found.iter().find(|threshold| !threshold.runs[0].needs.is_empty()).expect("area");
    assert_eq!(told_run(&area.runs[0]), "2026-01+6 ? to 100: unknown");
    assert_eq!(area.runs.len(), 1);
}

#[test]
fn only_the_branch_that_a_month_takes_is_asked() {
    let that = r#"Choose("count", {
        "more": MoreThan(Value("heads"), Number("50 persons")), "as_many": AtLeast(Value("heads"), Number("50 persons"))})"#;
    let book = condition("[]", that);
    let chosen = |readings: &str| thresholds(&book, GROWING, readings);
    assert_eq!(chosen("").iter().map(|t| t.comparison).collect::<Vec<_>>(), [Comparison::MoreThan]);
    assert_eq!(chosen(r#""count": "as_many""#).iter().map(|t| t.comparison).collect::<Vec<_>>(), [Comparison::AtLeast]);
    let when = r#"When(MoreThan(Value("heads"), Number("50 persons")),
        AtLeast(Value("share"), Number("80%")), AtLeast(Value("share"), Number("60%")))"#;
    let found = thresholds(&condition("[]", when), &format!(r#"{GROWING}, "share": [("2026-01", "70%")]"#), "");
    let told: Vec<Vec<String>> = found.iter().map(told).collect();
    // Of the share the branch of 40 people, then that of 60: one threshold that rises.
    assert_eq!(told[1], ["2026-01+6 0.7 to 0.6: yes 0.1 turns at -", "2026-07+6 0.7 to 0.8: no -0.1 turns at -"]);
    assert_eq!(found.len(), 2);
}

#[test]
fn a_threshold_that_rises_stands_in_each_month_as_it_is_then() {
    let book = condition("[]", r#"Not(LessThan(Value("share"), Value("floor")))"#);
    let found = thresholds(&book, r#""share": [("2026-01", "30.8%")]"#, "");
    let expected = [
        "2026-01+3 0.308 to 0.1: no 0.208 turns at -",
        "2026-04+3 0.308 to 0.2: no 0.108 turns at -",
        "2026-07+6 0.308 to 0.35: yes -0.042 turns at -",
    ];
    assert_eq!(told(&found[0]), expected);
    assert_eq!(found[0].change_after(0).map(|run| run.first), Some(Month::new(2026, 7)));
    assert_eq!(found[0].change_after(1).map(|run| run.first), Some(Month::new(2026, 7)));
    assert_eq!(found[0].change_after(2), None);
    assert_eq!(found[0].nearest(), Exact::fraction(42, 350));
    // Versions of a definition and rules of a programme, each with a comparison of its own, are one
    // threshold as well.
    let definition = r#"[(id: "enough", versions: [
        (is: AtLeast(Value("share"), Number("10%")), citation: (act: "act", at: "2")),
        (from: "2026-04-01", is: AtLeast(Value("share"), Number("20%")), citation: (act: "act", at: "3"))])]"#;
    let amount = r#"Number("1 UZS")"#;
    let two = [("2024-01-01", r#"Value("enough")"#), ("2026-07-01", r#"Value("enough")"#)];
    let two: Vec<String> = two.iter().map(|(from, that)| rule(from, that, amount)).collect();
    let book = rules(definition, &two.join(", "));
    let found = thresholds(&book, r#""share": [("2026-01", "15%")]"#, "");
    assert_eq!(found.len(), 1);
    assert_eq!(
        told(&found[0]),
        ["2026-01+3 0.15 to 0.1: yes 0.05 turns at -", "2026-04+9 0.15 to 0.2: no -0.05 turns at -"]
    );
    let at = |run: &HeadroomRun| book.citations[run.citation].at.clone();
    assert_eq!(found[0].runs.iter().map(at).collect::<Vec<_>>(), [Some("2".to_owned()), Some("3".to_owned())]);
    assert_eq!(found[0].definition, Some(DefinitionId::new(0)));
    // 5 of 20 is nearer than 5 of 10; the same once more is not.
    assert_eq!(found[0].nearest_after(0).map(|run| run.first), Some(Month::new(2026, 4)));
    let book = rules(&definition.replace("20%", "10%"), &two.join(", "));
    let found = thresholds(&book, r#""share": [("2026-01", "15%")]"#, "");
    assert_eq!((found[0].runs.len(), found[0].nearest_after(0)), (2, None));
}

#[test]
fn money_is_compared_in_the_currency_of_the_threshold() {
    let book = condition("[]", r#"AtLeast(Value("contract"), Number("500000 USD"))"#);
    // 6,300m at 12,600 is 500,000 exactly; at 13,000 it is 484,615.3846….
    let answers =
        r#""contract": [("2026-01", "6300000000 UZS")], "uzs_per_usd": [("2026-01", "12600"), ("2026-07", "13000")]"#;
    let expected = [
        "2026-01+6 50000000 to 50000000: yes 0 turns at -1",
        "2026-07+6 48461538.4615 to 50000000: no -1538461.5385 turns at 1538462",
    ];
    assert_eq!(only(&book, answers), expected);
    let found = thresholds(&book, answers, "");
    assert_eq!(found[0].currency, imtiyoz::quantity::Currency::Usd);
    // Without a rate it is the rate that is missing.
    let found = thresholds(&book, r#""contract": [("2026-01", "6300000000 UZS")]"#, "");
    assert_eq!(found[0].runs[0].needs, FactSet::of(book.fact("uzs_per_usd").unwrap()));
}

#[test]
fn what_nobody_answered_and_what_no_source_says_are_told_apart() {
    let book = condition("[]", r#"MoreThan(Value("heads"), Number("50 persons"))"#);
    let found = thresholds(&book, r#""heads": [("2026-04", "60")]"#, "");
    assert_eq!(told(&found[0]), ["2026-01+3 ? to 50: unknown", "2026-04+9 60 to 50: yes 10 turns at -10"]);
    let needs: Vec<FactSet> = found[0].runs.iter().map(|run| run.needs.clone()).collect();
    assert_eq!(needs, [FactSet::of(book.fact("heads").unwrap()), FactSet::new()]);
    assert_eq!(found[0].change_after(0).map(|run| run.first), Some(Month::new(2026, 4)));
    let definition = r#"[(id: "least", versions: [
        (is: LawUnknown("least_heads"), citation: (act: "act")),
        (from: "2026-10-01", is: Number("70 persons"), citation: (act: "act"))])]"#;
    let book = condition(definition, r#"AtLeast(Value("heads"), Value("least"))"#);
    let found = thresholds(&book, r#""heads": [("2026-01", "60")]"#, "");
    assert_eq!(told(&found[0]), ["2026-01+9 60 to ?: law_unknown", "2026-10+3 60 to 70: no -10 turns at 10"]);
    assert_eq!(found[0].runs[0].needs, FactSet::new());
}

#[test]
fn amounts_limits_and_shares_have_thresholds_too() {
    let text = r#"(from: "2024-01-01", citation: (act: "act"), conditions: [],
        benefit: Items(pays: "repairs", amount: When(MoreThan(Value("others"), Number("0 persons")), Item, Number("0 UZS"))),
        limits: [(id: "cap", per: year, most: Number("1000 UZS"), when: AtLeast(Value("heads"), Number("30 persons")), citation: (act: "act"))],
        scaled: (by: When(Not(LessThan(Value("share"), Number("50%"))), Number("100%"), Number("80%")), citation: (act: "act")))"#;
    let book = rules("[]", text);
    let answers = format!(r#"{GROWING}, "others": [("2026-01", "3")], "share": [("2026-01", "40%")], "repairs": []"#);
    let found = thresholds(&book, &answers, "");
    let parts: Vec<(&str, Option<&str>, bool)> =
        found.iter().map(|threshold| (threshold.whose.word(), threshold.whose.id(), threshold.is_gate())).collect();
    assert_eq!(parts, [("limit", Some("cap"), false), ("amount", None, true), ("share", None, false)]);
    assert_eq!(told(&found[2]), ["2026-01+12 0.4 to 0.5: yes -0.1 turns at -"]);
}

#[test]
fn what_looks_back_is_told_in_the_month_that_it_measures() {
    let that = r#"MonthsBefore(3, MoreThan(Value("heads"), Number("50 persons")))"#;
    assert_eq!(only(&condition("[]", that), GROWING).len(), 2);
    // What is asked of the first month alone is told there alone.
    let that = r#"AtStart(MoreThan(Value("heads"), Number("50 persons")))"#;
    assert_eq!(only(&condition("[]", that), GROWING), ["2026-01+1 40 to 50: no -10 turns at 11"]);
    // Months since a date count up one by one.
    let that = r#"LessThan(MonthsSince("founded"), Number("6 months"))"#;
    let told = only(&condition("[]", that), r#""founded": [("2026-01", "2025-11")]"#);
    assert_eq!(
        (told.len(), told[0].as_str(), told[4].as_str()),
        (12, "2026-01+1 2 to 6: yes -4 turns at 4", "2026-05+1 6 to 6: no 0 turns at -1")
    );
    // Two numbers of the law are no distance of any plan.
    assert_eq!(thresholds(&condition("[]", r#"LessThan(Value("floor"), Number("30%"))"#), GROWING, ""), []);
}

#[test]
fn what_a_later_law_asks_of_the_year_before_is_told_in_that_year() {
    let definitions = r#"[
        (id: "many", versions: [(is: MoreThan(Value("heads"), Number("50 persons")), citation: (act: "act", at: "many"))]),
        (id: "after", versions: [
            (is: Never, citation: (act: "act")),
            (from: "2027-01-01", is: YearBefore(Value("many"), Never), citation: (act: "act")),
        ]),
    ]"#;
    let book = condition(definitions, r#"Value("after")"#);
    let of = |months: usize| {
        let plan = plan_of("2026-01", months, GROWING, "");
        let (inputs, problems) = Inputs::read(&book, &plan, &plan.variants[0]);
        assert!(problems.is_empty(), "{problems:?}");
        headroom(&book, &inputs, ProgrammeId::new(0)).iter().map(told).collect::<Vec<_>>()
    };
    // The plan's last months of 2027 ask, and all of 2026 is told, whole as it decides.
    let year = ["2026-01+6 40 to 50: no -10 turns at 11", "2026-07+12 60 to 50: yes 10 turns at -10"];
    assert_eq!(of(18), [year]);
    // A plan that ends before the law asks is near no threshold.
    assert!(of(12).is_empty());
}

#[test]
fn the_switch_of_2026_that_frees_2027_is_told_in_2026() {
    let book = book();
    let answers = r#""activity": [("2026-01", "software")], "region": [("2026-01", "samarkand")],
        "resident": [("2026-01", "yes")], "export_revenue": [("2026-01", "5000000000 UZS")],
        "domestic_revenue": [("2026-01", "0 UZS")], "prior_income": [("2026-01", "800000000 UZS")]"#;
    let plan = plan_of("2026-01", 24, answers, "");
    let (inputs, _) = Inputs::read(&book, &plan, &plan.variants[0]);
    let found = headroom(&book, &inputs, book.programme("profit_tax").expect("programme"));
    let switch = found.iter().find(|threshold| {
        let definition = threshold.definition.map(|definition| book.definitions[definition].id.as_str());
        definition == Some("year_of_switch") && threshold.comparison == Comparison::MoreThan
    });
    let december = Month::new(2026, 12);
    let runs = &switch.expect("switch").runs;
    let run = runs.iter().find(|run| run.first <= december && december < run.end()).expect("December 2026");
    // 12,000 base values of UZS 440,000: 5bn are short of 5.28bn, and 2027 is not free.
    let expected = "500000000000 to 528000000000: no -28000000000 turns at 28000000001";
    assert!(told_run(run).ends_with(expected), "{}", told_run(run));
}

#[test]
fn a_total_to_date_comes_nearer_month_by_month() {
    let that = r#"MoreThan(Total(YearToDate, Value("sales")), Number("600000 UZS"))"#;
    let told = only(&condition("[]", that), r#""sales": [("2026-01", "1200000 UZS")]"#);
    // 100,000 a month: June makes 600,000, July more.
    assert_eq!(told[0], "2026-01+1 10000000 to 60000000: no -50000000 turns at 50000001");
    assert_eq!(told[5], "2026-06+1 60000000 to 60000000: no 0 turns at 1");
    assert_eq!(told[6], "2026-07+1 70000000 to 60000000: yes 10000000 turns at -10000000");
}

/// Every comparison that a derivation shows of its own month.
fn comparisons(step: &Step, found: &mut Vec<(Value, Value)>) {
    let is_of_other_months = matches!(
        step.what,
        What::Stretch { .. }
            | What::Item { .. }
            | What::Operation(Operation::AtStart | Operation::MonthsBefore(_) | Operation::YearBefore)
    );
    if is_of_other_months {
        return;
    }
    if let (What::Operation(Operation::Compare(_)), [left, right]) = (&step.what, step.parts.as_slice()) {
        found.push((left.plain_value(), right.plain_value()));
    }
    // Conditions of another programme are told with that programme.
    let is_other = matches!(step.what, What::Programme(_)) && step.citation.is_some();
    step.parts.iter().filter(|_| !is_other).for_each(|part| comparisons(part, found));
}

#[test]
fn every_comparison_of_the_derivations_has_its_headroom() {
    let book = book();
    let mut checked = 0;
    let mut files = support::sample_files();
    files.push("tests/plans/headroom.plan.ron".to_owned());
    for file in files {
        let plan = support::read(&file);
        let (inputs, _) = Inputs::read(&book, &plan, &plan.variants[0]);
        let (_, derivations) = assess::assess_explained(&book, &inputs, book.currency).expect("assessed");
        for programme in book.programmes.ids() {
            let found = derivations.headroom(programme);
            for offset in (0..inputs.months).step_by(5) {
                let month = inputs.from.plus(i32::try_from(offset).expect("month"));
                let step = derivations.month(programme, month);
                let mut shown = Vec::new();
                comparisons(&step, &mut shown);
                let runs = found.iter().flat_map(|threshold| &threshold.runs);
                let runs: Vec<_> = runs.filter(|run| run.first <= month && month < run.end()).collect();
                for (left, right) in
                    shown.into_iter().filter(|(left, right)| left.number().is_some() && right.number().is_some())
                {
                    let is_told = runs.iter().any(|run| {
                        (run.value, run.threshold) == (left, right) || (run.threshold, run.value) == (left, right)
                    });
                    assert!(is_told, "{file}, {}, {month}: {left:?}, {right:?}", book.programmes[programme].id);
                    checked += 1;
                }
            }
        }
    }
    println!("{checked} comparisons");
    assert!(checked > 500, "only {checked} comparisons were found in the derivations");
}

/// The fact whose answer a node passes on as it is.
fn answered(book: &Rulebook, readings: &[usize], node: NodeId, month: usize) -> Option<FactId> {
    match &book.nodes[node].op {
        Op::Fact { fact, .. } => Some(*fact),
        Op::Definition { versions, .. } => {
            let version = versions.iter().rev().find(|version| version.from <= month)?;
            answered(book, readings, version.node, month)
        }
        Op::Choose { reading, cases } => answered(book, readings, cases[readings[*reading]], month),
        _ => None,
    }
}

/// The plan with one answer to a question throughout.
fn with_answer(plan: &Plan, fact: &str, text: &str) -> Plan {
    let mut changed = plan.clone();
    changed.variants[0].answers.insert(Placed::from(fact), vec![Answer::new(Month::new(2026, 1), text)]);
    changed
}

/// How the same comparison comes out in a month with another answer; `None` where it cannot be given
/// or the comparison is not asked then.
fn comes_out(book: &Rulebook, plan: &Plan, of: &Threshold, fact: FactId, at: (Month, Exact)) -> Option<Value> {
    let (month, value) = at;
    let fact = &book.facts[fact];
    if value < fact.least.value || value > fact.most.value || value.denominator() != 1 {
        return None;
    }
    let text = match fact.kind {
        FactKind::Level => value.numerator().to_string(),
        _ => {
            let money = Money { minor: value.numerator(), currency: of.currency };
            format!("{} {}", money.major_text(), of.currency)
        }
    };
    let changed = with_answer(plan, &fact.id, &text);
    let (inputs, problems) = Inputs::read(book, &changed, &changed.variants[0]);
    assert!(problems.iter().all(|problem| !problem.is_error()), "{problems:?}");
    let found = headroom(book, &inputs, of.programme);
    let same = found
        .iter()
        .filter(|t| {
            (&t.whose, t.definition, t.comparison, &t.measured.what)
                == (&of.whose, of.definition, of.comparison, &of.measured.what)
        })
        .flat_map(|threshold| &threshold.runs);
    let mut here = same.filter(|run| run.first <= month && month < run.end() && run.value == Value::Number(value));
    here.next().map(|run| run.holds)
}

#[test]
fn the_stated_step_turns_the_comparison_and_one_less_does_not() {
    let book = book();
    let strategy = (random::plan_answers(&book), random::plan_readings(&book), any::<prop::sample::Index>());
    let turned = std::cell::RefCell::new(BTreeMap::<String, usize>::new());
    let config = ProptestConfig { cases: 40, ..ProptestConfig::default() };
    proptest!(config, |((answers, readings, start) in strategy)| {
        let plan = plan_of("2026-01", 36, &answers.join(", "), &readings);
        let (inputs, _) = Inputs::read(&book, &plan, &plan.variants[0]);
        let (_, derivations) = assess::assess_explained(&book, &inputs, book.currency).expect("assessed");
        let mut direct = Vec::new();
        for programme in book.programmes.ids() {
            for threshold in derivations.headroom(programme) {
                for run in &threshold.runs {
                    let month = run.first.index().expect("month");
                    let fact = answered(&book, &inputs.readings, run.measured, month);
                    let fact = fact.filter(|fact| {
                        let kind = &book.facts[*fact].kind;
                        matches!(kind, FactKind::Level | FactKind::Money(_)) && book.nodes[run.against].facts.is_empty()
                    });
                    if let (Some(fact), Some(flip)) = (fact, run.distance.and_then(|distance| distance.flip)) {
                        direct.push((threshold.clone(), run.clone(), fact, flip));
                    }
                }
            }
        }
        let first = if direct.is_empty() { 0 } else { start.index(direct.len()) };
        for (threshold, run, fact, flip) in direct.iter().cycle().skip(first).take(direct.len().min(8)) {
            let value = run.value.number().expect("number");
            let less = if flip.is_negative() { flip.plus(Exact::ONE) } else { flip.minus(Exact::ONE) };
            let moved = |by: Exact| {
                comes_out(&book, &plan, threshold, *fact, (run.first, value.plus(by).expect("sum")))
            };
            let (at, before) = (moved(*flip), moved(less.expect("difference")));
            if let (Some(at), Some(before)) = (at, before) {
                let Value::Truth(holds) = run.holds else { panic!("a distance without an answer") };
                prop_assert_eq!(before, Value::Truth(holds), "one less, of {}", &book.facts[*fact].id);
                prop_assert_eq!(at, Value::Truth(!holds), "of {}", &book.facts[*fact].id);
                *turned.borrow_mut().entry(book.facts[*fact].id.clone()).or_default() += 1;
            }
        }
    });
    let turned = turned.into_inner();
    println!("{turned:?}");
    assert!(turned.len() >= 3 && turned.values().sum::<usize>() >= 50, "too few were turned: {turned:?}");
    assert!(turned.contains_key("it_specialists"), "{turned:?}");
}

const LARGE: &str = "tests/plans/headroom.plan.ron";

#[test]
fn the_levys_floors_and_the_vendors_threshold_read_well() {
    let section = |programme: &str, more: &[&str]| {
        let out = run(&[&["explain", LARGE, programme], more].concat()).out;
        out.split("\nHow far").nth(1).expect("section").to_owned()
    };
    insta::assert_snapshot!("levy", section("resident_levy", &[]));
    insta::assert_snapshot!("levy_in_2025", section("resident_levy", &["--year", "2025"]));
    insta::assert_snapshot!("vendors", section("foreign_vendor_tax", &["--month", "2026-03"]));
    insta::assert_snapshot!("headroom", run(&["headroom", LARGE, "--programme", "resident_levy"]).out);
    let csv = run(&["headroom", LARGE, "--programme", "resident_levy", "--format", "csv"]).out;
    let floors: Vec<&str> = csv.lines().filter(|line| line.contains("less_than")).collect();
    assert_eq!(floors.len(), 4);
    assert!(
        floors[2].starts_with(
            "Yirik Platforma,As planned,resident_levy,amount,,large_without_export,less_than,percent,2027-01,2028-01,30,35,yes,-5,,2028-01,,"
        ),
        "{}",
        floors[2]
    );
}

#[test]
fn the_nearest_threshold_stands_first() {
    let out = run(&["headroom", "tests/plans/design.plan.ron"]).out;
    let names: Vec<&str> = out.split("\n\n").skip(1).map(|group| group.trim_start().lines().next().unwrap()).collect();
    // 10 of 50 people is a fifth, and nothing else is nearer.
    assert!(names[0].starts_with("IT specialists counted is more than"), "{names:#?}");
    let json = run(&["headroom", "tests/plans/design.plan.ron", "--format", "json"]).out;
    let document: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let first = &document[0]["headroom"][0];
    assert_eq!((&first["programme"], &first["id"]), (&"wage_compensation".into(), &"jobs".into()));
    assert_eq!((&first["runs"][0]["flip"], &first["runs"][0]["changes"]), (&"11".into(), &"2026-07".into()));
    let explained = run(&["explain", "tests/plans/design.plan.ron", "wage_compensation", "--format", "json"]).out;
    let document: serde_json::Value = serde_json::from_str(&explained).expect("JSON");
    assert_eq!(document[0].as_object().expect("object").keys().next_back().map(String::as_str), Some("headroom"));
    assert_eq!(&document[0]["headroom"][0], first);
    let wrong = run(&["headroom", "tests/plans/design.plan.ron", "--programme", "wages"]);
    assert_eq!((wrong.exit.code(), wrong.out.as_str()), (1, ""));
}

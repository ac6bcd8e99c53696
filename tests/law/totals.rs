//! A total never passes for whole while something in it is not known: in words, in JSON, in every file.

use crate::random;
use crate::support;
use crate::support::{book, plan_of, run};
use imtiyoz::assess::{self, Assessment, Depth, Lack};
use imtiyoz::law::Rulebook;
use imtiyoz::plan::{Given, Inputs};
use proptest::prelude::*;
use serde_json::Value;
use std::path::Path;

/// A resident of Samarkand with income above the first bracket of the levy, and nobody on its staff.
const ANSWERS: &str = r#""activity": [("2026-01", "software")], "resident": [("2026-01", "yes")],
    "region": [("2026-01", "samarkand")], "export_revenue": [("2026-01", "1800000 USD")],
    "domestic_revenue": [("2026-01", "0 UZS")], "it_specialists": [("2026-01", "0")],
    "other_staff": [("2026-01", "3")], "other_wage": [("2026-01", "6000000 UZS")],
    "young_share": [("2026-01", "0%")], "imports_goods": [("2026-01", "no")], "prior_income": [("2026-01", "0 UZS")],
    "simplified_vat": [("2026-01", "no")], "other_costs": [("2026-01", "0 UZS")], "property_value": [("2026-01", "0 UZS")],
    "land_area": [("2026-01", "0")], "foreign_services": [("2026-01", "0 UZS")], "treaty_services": [("2026-01", "0 UZS")],
    "dividends": [("2026-01", "0 UZS")], "foreign_share": [("2026-01", "0%")], "net_pay_contracts": [("2026-01", "no")]"#;

fn plan_file(folder: &Path, name: &str, answers: &str, readings: &[&str]) -> String {
    let variant = |(number, readings): (usize, &&str)| {
        format!(r#"(name: "variant {number}", answers: {{{answers}}}, readings: {{{readings}}})"#)
    };
    let variants: Vec<String> = readings.iter().enumerate().map(variant).collect();
    let text = format!(r#"({}, from: "2026-01", months: 24, variants: [{}])"#, support::head(), variants.join(", "));
    let path = folder.join(name);
    std::fs::write(&path, text).expect("written");
    path.to_str().expect("path").to_owned()
}

fn json(arguments: &[&str]) -> Value {
    let outcome = run(arguments);
    assert_eq!(outcome.exit.code(), 0, "{}", outcome.err);
    serde_json::from_str(&outcome.out).expect("JSON")
}

fn total<'a>(document: &'a Value, kind: &str, beneficiary: &str) -> &'a Value {
    let totals = document["totals"].as_array().expect("totals");
    totals.iter().find(|total| total["kind"] == kind && total["beneficiary"] == beneficiary).expect("total")
}

#[test]
fn a_levy_that_no_source_gives_makes_nothing_cheaper() {
    let folder = tempfile::tempdir().expect("folder");
    let audit = format!(r#"{ANSWERS}, "audit_cost": [("2026-01", "24000000 UZS")]"#);
    let readings = ["", r#""levy_2026": "first_bracket""#];
    let path = plan_file(folder.path(), "p.plan.ron", &audit, &readings);
    let found = json(&["assess", &path, "--format", "json"]);
    let (by_default, other) = (total(&found[0], "cost", "company"), total(&found[1], "cost", "company"));
    // 1% of USD 1.8m a year at 12,000, and the audit, for two years; by the other reading one quarter of one.
    assert_eq!(by_default["amount"], "-480000000.00");
    assert_eq!(by_default["unknown"], serde_json::json!([]));
    assert_eq!(other["amount"], "-102000000.00");
    assert_eq!(other["unknown"], serde_json::json!(["resident_levy"]));
    assert_eq!(other["at_least"], false);
    assert_eq!(other["years"][1]["unknown"], serde_json::json!(["resident_levy"]));
    let levy = found[1]["programmes"].as_array().expect("array").iter().find(|p| p["id"] == "resident_levy");
    assert_eq!(levy.expect("levy")["years"][1]["unknown"], serde_json::json!(["resident_levy"]));
    let text = run(&["assess", &path, "--lang", "en"]).out;
    assert!(text.contains("UZS\u{a0}-102,000,000 without Resident’s levy"), "{text}");
    // Beside one another there is no difference, and it says without what.
    let compared = json(&["compare", &path, "--format", "json"]);
    let cost = total(&compared, "cost", "company");
    assert_eq!(cost["differences"][1]["amount"], "0.00");
    assert_eq!(cost["differences"][1]["unknown"], serde_json::json!(["resident_levy"]));
    let book = book();
    let plan = support::read(&path);
    let inputs = |variant: usize| Inputs::read(&book, &plan, &plan.variants[variant]).0;
    let (_, split) = assess::split_answers(&book, &inputs(0), &inputs(1), book.currency).expect("split");
    let moved = split.whole.totals.iter().find(|moved| moved.id.kind == imtiyoz::law::Kind::Cost).expect("cost");
    assert_eq!(moved.difference, 0);
    assert_eq!(moved.lacking.programmes().collect::<Vec<_>>(), ["resident_levy"]);
}

#[test]
fn a_cost_of_which_nothing_is_known_has_a_total_and_so_has_its_year() {
    let folder = tempfile::tempdir().expect("folder");
    // From April 2026 on by the other reading: no month of the levy is known, and the audit is not answered.
    let path = plan_file(folder.path(), "p.plan.ron", ANSWERS, &[r#""levy_2026": "first_bracket""#]);
    let text = std::fs::read_to_string(&path)
        .expect("plan")
        .replace(r#"from: "2026-01", months: 24"#, r#"from: "2027-01", months: 12"#);
    std::fs::write(&path, text).expect("written");
    let found = json(&["assess", &path, "--format", "json"]);
    let cost = total(&found[0], "cost", "company");
    assert_eq!(cost["unknown"], serde_json::json!(["resident_levy", "yearly_audit"]));
    assert_eq!((&cost["amount"], &cost["at_least"]), (&Value::from("0.00"), &Value::from(false)));
    assert_eq!(cost["years"][0]["unknown"], serde_json::json!(["resident_levy", "yearly_audit"]));
}

#[test]
fn nobody_and_their_wage_are_nothing_beside_those_who_are_paid() {
    let folder = tempfile::tempdir().expect("folder");
    let path = plan_file(folder.path(), "p.plan.ron", ANSWERS, &[""]);
    let found = json(&["assess", &path, "--format", "json"]);
    let programmes = found[0]["programmes"].as_array().expect("array");
    for id in ["social_tax", "staff_income_tax"] {
        let one = programmes.iter().find(|programme| programme["id"] == id).expect("programme");
        assert_eq!(one["outcome"], "granted", "{id}");
        assert_eq!(one["needs"], serde_json::json!([]), "{id}");
    }
    // 12% and 4.5% of 3 x 6,000,000 for 24 months.
    let amount = |id: &str| &programmes.iter().find(|p| p["id"] == id).expect("programme")["amount"];
    assert_eq!((amount("social_tax"), amount("staff_income_tax")), (&"51840000.00".into(), &"19440000.00".into()));
    // The steps show the zero, and that the wage does not matter.
    let explained = run(&["explain", &path, "social_tax", "--month", "2026-05", "--lang", "en"]).out;
    assert!(explained.contains("zero whatever the rest is"), "{explained}");
    assert!(!explained.contains("Gross wage of an IT specialist, not answered\n"), "{explained}");
}

#[test]
fn letter_workbook_and_portfolio_say_what_a_total_lacks() {
    let folder = tempfile::tempdir().expect("folder");
    let readings = [r#""levy_2026": "first_bracket""#];
    let path = plan_file(folder.path(), "p.plan.ron", ANSWERS, &readings);
    let out = |name: &str| folder.path().join(name).to_str().expect("path").to_owned();
    for (language, without) in
        [("en", "without Resident’s levy"), ("ru", "без учета: "), ("uz", "hisobga olinmagani: ")]
    {
        let html = out(&format!("{language}.html"));
        assert_eq!(run(&["report", &path, "-o", &html, "--lang", language]).exit.code(), 0);
        let html = std::fs::read_to_string(html).expect("letter");
        assert!(html.contains(without), "{language}");
        assert!(html.contains("2026\u{a0}?"), "the bar of {language}");
    }
    let csv = out("clients.csv");
    assert_eq!(run(&["portfolio", folder.path().to_str().expect("path"), "-o", &csv, "--lang", "en"]).exit.code(), 0);
    let csv = std::fs::read_to_string(csv).expect("table");
    assert!(csv.contains("What is not known of it") && csv.contains(" without Resident’s levy"), "{csv}");
    let book = out("plan.xlsx");
    assert_eq!(run(&["report", &path, "-o", &book, "--lang", "en"]).exit.code(), 0);
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&book).expect("workbook");
    let names = calamine::Reader::sheet_names(&book);
    let mut cells = names.iter().take(3).flat_map(|name| {
        let range = calamine::Reader::worksheet_range(&mut book, name).expect("tab");
        range.used_cells().map(|(_, _, cell)| cell.to_string()).collect::<Vec<String>>()
    });
    assert!(cells.any(|cell| cell.contains("without Resident’s levy")));
}

#[test]
fn a_study_over_a_total_says_what_it_leaves_out() {
    let folder = tempfile::tempdir().expect("folder");
    let path = plan_file(folder.path(), "p.plan.ron", ANSWERS, &[r#""levy_2026": "first_bracket""#]);
    for study in [&["--tornado"][..], &["--risk", "--draws", "20"], &["--best", "region"]] {
        let arguments = [&["advise", &path, "--from", "2026-06", "--lang", "en"], study].concat();
        let text = run(&arguments).out;
        assert!(text.contains("Resident’s levy"), "{study:?}: {text}");
        let found = json(&[&arguments[..], &["--format", "json"]].concat());
        let unknown: Vec<&str> =
            found[0]["unknown"].as_array().expect("ids").iter().filter_map(Value::as_str).collect();
        assert!(unknown.contains(&"resident_levy"), "{study:?}");
    }
}

fn assessed(book: &Rulebook, inputs: &Inputs) -> Option<Assessment> {
    assess::assess(book, inputs, book.currency, Depth::Whole).ok()
}

#[test]
fn at_least_is_at_least_whatever_else_is_answered() {
    let book = book();
    let strategy = (random::plan_answers(&book), random::plan_readings(&book), any::<u128>(), any::<u128>());
    let (bounded, whole) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
    let config = ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |((answers, readings, one, other) in strategy)| {
        let plan = plan_of("2026-01", 36, &answers.join(", "), &readings);
        let full = Inputs::read(&book, &plan, &plan.variants[0]).0;
        let mut some = full.clone();
        // One answer in four is left out.
        let left_out = one & other;
        for (fact, given) in some.given.enumerated_mut().filter(|(fact, _)| left_out & (1 << fact.index()) != 0) {
            if !matches!(book.facts[fact].kind, imtiyoz::law::FactKind::Rate(_)) {
                *given = Given::Nothing;
            }
        }
        let (Some(partly), Some(wholly)) = (assessed(&book, &some), assessed(&book, &full)) else { return Ok(()) };
        for result in &partly.programmes {
            let after = &wholly.programmes[result.programme];
            // Whose the amounts are may itself be a question.
            if after.total() != result.total() {
                continue;
            }
            let (before, after) = (result.amount.unwrap_or(0), after.amount.unwrap_or(0));
            match result.lack() {
                Lack::Adds => {
                    bounded.set(bounded.get() + 1);
                    let name = &book.programmes[result.programme].id;
                    prop_assert!(before <= after, "{}: {} and then {}", name, before, after);
                }
                Lack::Nothing => whole.set(whole.get() + 1),
                Lack::Unsure => {}
            }
        }
    });
    assert!(bounded.get() > 0 && whole.get() > 0, "{} bounded, {} whole", bounded.get(), whole.get());
}

//! What the commands print: the shape that other programs rely on, and texts that people read.

use crate::support;
use crate::support::run;
use serde_json::{Value, json};

const DESIGN: &str = "tests/plans/design.plan.ron";

fn assessed(arguments: &[&str]) -> Value {
    let outcome = run(&[&["assess", DESIGN, "--format", "json"], arguments].concat());
    assert_eq!((outcome.err.as_str(), outcome.exit.code()), ("", 0));
    serde_json::from_str(&outcome.out).expect("JSON")
}

#[test]
fn the_designs_plan_gives_the_designs_json_to_the_digit() {
    let document = assessed(&[]);
    let one = &document[0];
    assert_eq!(document.as_array().map(Vec::len), Some(1));
    let keys: Vec<&String> = one.as_object().expect("object").keys().collect();
    assert_eq!(keys, ["format", "plan", "variant", "rulebook", "currency", "programmes", "totals", "duties"]);
    assert_eq!(one["format"], 1);
    assert_eq!((&one["plan"], &one["variant"]), (&json!("Registan Soft"), &json!("As planned")));
    assert_eq!(one["rulebook"], json!({"id": "uzbekistan", "version": support::version()}));
    assert_eq!(one["currency"], "UZS");
    let programmes = one["programmes"].as_array().expect("programmes");
    let mut wages = programmes.iter().find(|p| p["id"] == "wage_compensation").expect("wages").clone();
    let citation = wages["unmet"][0]["citation"].take();
    assert_eq!(citation, "Report of the presidential meeting of 20 Dec 2023");
    // Wages: 15% x 60 x 900 USD x 12,000 x 6 months = 583,200,000; high: no threshold, 40 people in
    // the first half-year too: 972,000,000; low: 20 hired are not more than 50.
    let expected = json!({"id": "wage_compensation", "kind": "cash", "beneficiary": "company", "certainty": "at_most",
        "outcome": "granted", "amount": "583200000.00", "low": "0.00", "high": "972000000.00",
        "years": [{"year": 2026, "outcome": "granted", "months_granted": 6, "amount": "583200000.00"}],
        "unmet": [{"condition": "jobs", "months": 6, "citation": null}], "needs": []});
    assert_eq!(wages, expected);
    assert_eq!(serde_json::to_string(&wages).expect("text"), serde_json::to_string(&expected).expect("text"));
    // 1.8m dollars x 1 % of levy x 12,000. What is not answered can only add to the cash, while the audit,
    // which is not answered either, is a cost more.
    let total = |kind: &str, certainty: &str| {
        let totals = one["totals"].as_array().expect("totals");
        let found = totals.iter().find(|total| total["kind"] == kind && total["certainty"] == certainty);
        let total = found.expect("total");
        (total["amount"].clone(), total["at_least"].clone(), total["unknown"].as_array().expect("ids").len())
    };
    assert_eq!(total("cash", "at_most"), (json!("655200000.00"), json!(true), 5));
    assert_eq!(total("cost", "by_right"), (json!("-216000000.00"), json!(false), 1));
    let of_2026 = one["totals"][0]["years"][0].clone();
    assert_eq!((&of_2026["year"], &of_2026["at_least"]), (&json!(2026), &json!(true)));
    let ids: Vec<&str> = programmes.iter().filter_map(|p| p["id"].as_str()).collect();
    assert_eq!(ids.len(), support::book().programmes.len());
    for programme in programmes {
        let is_granted = programme["outcome"] == "granted" && programme["kind"] != "service";
        assert_eq!(programme["amount"].is_string(), is_granted, "{programme}");
    }
}

#[test]
fn dollars_are_rounded_months_at_their_rates() {
    let document = assessed(&["--currency", "USD"]);
    let wages = &document[0]["programmes"]
        .as_array()
        .expect("programmes")
        .iter()
        .find(|p| p["id"] == "wage_compensation")
        .expect("wages")["amount"];
    // 97,200,000 a month at 12,000 is 8,100.00, six times.
    assert_eq!(wages, "48600.00");
    assert_eq!(document[0]["currency"], "USD");
}

#[test]
fn csv_has_a_row_per_programme_and_month() {
    let outcome = run(&["assess", DESIGN, "--format", "csv"]);
    let rows: Vec<&str> = outcome.out.lines().collect();
    assert_eq!(rows.len(), 1 + support::book().programmes.len() * 12);
    assert!(
        rows.contains(
            &"Registan Soft,As planned,wage_compensation,cash,company,at_most,2026-07,granted,97200000.00,UZS"
        )
    );
    assert!(rows.contains(&"Registan Soft,As planned,wage_compensation,cash,company,at_most,2026-06,refused,,UZS"));
}

#[test]
fn derivations_and_assessments_read_well() {
    insta::assert_snapshot!("assess", run(&["assess", DESIGN]).out);
    insta::assert_snapshot!("explain_granted", run(&["explain", DESIGN, "wage_compensation"]).out);
    insta::assert_snapshot!("explain_unknown", run(&["explain", DESIGN, "training", "--month", "2026-05"]).out);
    insta::assert_snapshot!(
        "explain_items",
        run(&["explain", DESIGN, "conferences", "--month", "2026-05", "--currency", "USD"]).out
    );
    insta::assert_snapshot!(
        "explain_sample",
        run(&["explain", "saves/samarkand.plan.ron", "training", "--year", "2026"]).out
    );
    insta::assert_snapshot!("compare", run(&["compare", "saves/dushanbe.plan.ron"]).out);
}

#[test]
fn explain_says_the_same_as_json() {
    let outcome = run(&["explain", DESIGN, "wage_compensation", "--month", "2026-07", "--format", "json"]);
    let document: Value = serde_json::from_str(&outcome.out).expect("JSON");
    assert_eq!(document[0]["amount"], "97200000.00");
    assert_eq!(document[0]["outcome"], "granted");
    let lines = document[0]["lines"].as_array().expect("lines");
    assert!(lines.iter().any(|line| line["fact"] == "it_specialists" && line["value"] == "60 people"), "{lines:#?}");
}

#[test]
fn comparisons_agree_in_both_forms() {
    let outcome = run(&["compare", "saves/dushanbe.plan.ron", "--format", "json"]);
    let document: Value = serde_json::from_str(&outcome.out).expect("JSON");
    assert_eq!(document["variants"].as_array().map(Vec::len), Some(2));
    assert_eq!(document["programmes"].as_array().map(Vec::len), Some(support::book().programmes.len()));
}

#[test]
fn facts_and_the_rulebook_are_listed() {
    let facts: Value = serde_json::from_str(&run(&["facts", "--format", "json"]).out).expect("JSON");
    assert_eq!(facts.as_array().map(Vec::len), Some(support::book().facts.len()));
    let text = run(&["facts"]).out;
    assert!(text.contains("it_specialists"), "{text}");
    let list: Value = serde_json::from_str(&run(&["rulebook", "list", "--format", "json"]).out).expect("JSON");
    assert_eq!(list.as_array().map(Vec::len), Some(support::book().programmes.len()));
    let shown = run(&["rulebook", "show", "zero_risk"]).out;
    assert!(shown.contains("Zero Risk"), "{shown}");
    insta::assert_snapshot!("show", shown);
    let one: Value =
        serde_json::from_str(&run(&["rulebook", "show", "wage_compensation", "--format", "json"]).out).expect("JSON");
    assert_eq!(one[0]["rules"][0]["window"]["months"], 12);
    assert_eq!(one[0]["rules"][0]["until"], "2040-01");
    let checked: Value = serde_json::from_str(&run(&["rulebook", "check", "--format", "json"]).out).expect("JSON");
    assert_eq!((&checked["is_clean"], &checked["problems"]), (&json!(true), &json!([])));
    assert_eq!(checked["counts"]["mutations_tried"], checked["counts"]["mutations_caught"]);
}

#[test]
fn a_plan_cannot_write_to_the_terminal_through_its_names() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("hostile.plan.ron");
    let hostile = r#""\u{1b}[2J\u{9b}31m\u{202e}a\u{7}\nb""#;
    let text = std::fs::read_to_string(DESIGN).expect("plan");
    let names = ["\"Registan Soft\"", "\"As planned\"", "\"stand in Berlin\"", "\"two signed contracts\""];
    let text = names.iter().fold(text, |text, name| text.replace(name, hostile));
    std::fs::write(&file, text).expect("written");
    let path = file.to_str().expect("path");
    for arguments in [&["assess", path][..], &["compare", path], &["explain", path, "conferences"]] {
        let outcome = run(arguments);
        assert_eq!((outcome.err.as_str(), outcome.exit.code()), ("", 0));
        assert!(outcome.out.contains(" [2J 31ma  b"), "{arguments:?}: {}", outcome.out);
        let is_moving = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
        assert!(!outcome.out.contains(is_moving), "{arguments:?}");
    }
    let wrong = run(&["assess", path, "--nothing\u{1b}[2J"]);
    assert!(!wrong.err.contains('\u{1b}'), "{}", wrong.err);
}

#[test]
fn what_is_unknown_is_no_zero_beside_another_variant() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("two.plan.ron");
    let text = std::fs::read_to_string(DESIGN).expect("plan");
    let start = text.find("        (\n            name").expect("variant");
    let one = &text[start..text.rfind("    ],\n)").expect("end")];
    let staff = "\"it_specialists\": [(\"2026-01\", \"40\"), (\"2026-07\", \"60\")],";
    let events = "\"conference_costs\": [(\"2026-05\", \"12000 USD\", \"stand in Berlin\")],";
    let other = one.replace("As planned", "Unsure").replace(staff, "").replace(events, "");
    assert_ne!(other, one.replace("As planned", "Unsure"));
    std::fs::write(&file, text.replace(one, &format!("{one}{other}"))).expect("written");
    let path = file.to_str().expect("path");
    let out = run(&["compare", path]).out;
    assert!(!out.contains("583,200,000\n   ") && !out.contains("UZS -583,200,000"), "{out}");
    let total = out.lines().find(|line| line.starts_with("Total: Cash")).expect("total");
    let cells: Vec<&str> = total.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    // The other variant knows nothing of it: that is at least nothing, and what is missing is named.
    assert_eq!(cells.get(1..), Some(&["at least UZS\u{a0}655,200,000", "at least UZS\u{a0}0"][..]), "{total}");
    assert!(out.contains("Not counted, since it is not known: ") && out.contains("Wage compensation"), "{out}");
    let json: Value = serde_json::from_str(&run(&["compare", path, "--format", "json"]).out).expect("JSON");
    let wages = json["programmes"].as_array().expect("array").iter().find(|p| p["id"] == "wage_compensation");
    assert_eq!(wages.expect("wages")["differences"], json!(["0.00", null]));
}

#[test]
fn readings_left_out_are_told_where_answers_are_missing_too() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("late.plan.ron");
    // How many there were in January is not known: "hired" cannot be computed, "employed" can.
    let text = std::fs::read_to_string(DESIGN).expect("plan");
    let text = text.replace("(\"2026-01\", \"40\"), ", "");
    std::fs::write(&file, text).expect("written");
    let out = run(&["assess", file.to_str().expect("path")]).out;
    let wages = out.split("\n  Wage compensation").nth(1).expect("wages");
    let told = wages.lines().take(4).collect::<Vec<&str>>().join("\n");
    assert!(told.contains("Unanswered: IT specialists"), "{out}");
    assert!(told.contains("Some readings are left out of low and high; they need: "), "{out}");
}

#[test]
fn a_wrong_command_line_names_its_usage_once() {
    let err = run(&["assess", "--nothing"]).err;
    assert!(err.contains("\nUsage: imtiyoz assess FILE..."), "{err}");
    let err = run(&["assess", DESIGN, "--currency", "EUR"]).err;
    assert!(!err.contains("\n\n"), "{err}");
}

#[test]
fn advice_names_the_change_its_gain_and_its_cost() {
    let short = "tests/plans/short_of_people.plan.ron";
    let text = run(&["advise", short, "--from", "2026-04", "--programme", "wage_compensation"]).out;
    // 11 people more at 900 USD x 12,000 for nine months cost 1,069,200,000; 15 % of 51 wages for as
    // many months are 743,580,000.
    insta::assert_snapshot!(text);
    let json = run(&["advise", short, "--from", "2026-04", "--programme", "wage_compensation", "--format", "json"]).out;
    let document: Value = serde_json::from_str(&json).expect("JSON");
    let change = &document[0]["programmes"][0]["changes"][0];
    assert_eq!(change["answers"], json!([{"fact": "it_specialists", "from": "2026-04", "was": "40", "value": "51"}]));
    assert_eq!((&change["cost"], &change["proved"]), (&json!("1069200000.00"), &json!(true)));
    let moves = change["moves"].as_array().expect("moves");
    assert!(moves.contains(&json!({"programme": "wage_compensation", "amount": "743580000.00"})), "{moves:?}");
}

#[test]
fn a_goal_is_reached_or_lies_within_a_jump() {
    let asked = |goal: &str| {
        let plan = "tests/plans/short_of_people.plan.ron";
        let about = ["--from", "2026-01", "--programme", "wage_compensation", "--by", "it_specialists", "--goal", goal];
        run(&[&["advise", plan][..], &about].concat())
    };
    // 15 % x 51 x 900 USD x 12,000 x 12 months = 991,440,000; 50 people give nothing.
    insta::assert_snapshot!(
        ["991440000 UZS", "500000000 UZS", "0 UZS", "9000000000 UZS"].map(|goal| asked(goal).out).concat()
    );
    assert_eq!(asked("much").exit.code(), 2);
    let plan = "tests/plans/short_of_people.plan.ron";
    // Without a programme all that the company has: the same less the levy of 216,000,000.
    let all = run(&["advise", plan, "--from", "2026-01", "--by", "it_specialists", "--goal", "775440000 UZS"]).out;
    assert!(all.contains("IT specialists from Jan 2026: 51 people"), "{all}");
    // One cost more, half of it paid: 500,000 USD are the plan's own 10,500 and half of 979,000.
    let of_costs = |arguments: &[&str]| {
        let plan = ["advise", "saves/samarkand.plan.ron", "--variant", "As planned", "--from", "2027-01"];
        run(&[&plan[..], &["--programme", "conferences", "--by", "conference_costs"], arguments].concat()).out
    };
    let costs = of_costs(&["--goal", "500000 USD"]);
    assert!(costs.contains("one item more in Jan 2027: USD\u{a0}979,000; then"), "{costs}");
    let below = of_costs(&["--goal", "-5 USD"]);
    assert!(below.contains("the least is USD\u{a0}10,500, at USD\u{a0}0"), "{below}");
    let about = ["--programme", "wage_compensation", "--by", "it_specialists", "--goal", "500000000 UZS"];
    let json = run(&[&["advise", plan, "--from", "2026-01", "--format", "json"][..], &about].concat()).out;
    let document: Value = serde_json::from_str(&json).expect("JSON");
    let side = |value: &str, amount: &str| json!({"value": value, "amount": amount, "advised": true});
    let at = json!([side("50", "0.00"), side("51", "991440000.00")]);
    assert_eq!((&document[0]["goal"]["found"], &document[0]["goal"]["at"]), (&json!("between"), &at));
}

#[test]
fn studies_of_ranges_are_printed_in_words_and_as_json() {
    let short = "tests/plans/short_of_people.plan.ron";
    let study = |arguments: &[&str]| {
        let outcome = run(&[&["advise", short, "--from", "2026-04"], arguments].concat());
        assert!(outcome.err.is_empty(), "{}", outcome.err);
        outcome.out
    };
    let people = ["--range", "it_specialists=36..60"];
    insta::assert_snapshot!("tornado", study(&[&["--tornado"][..], &people].concat()));
    insta::assert_snapshot!("heat", study(&[&["--heat", "it_specialists", "it_wage"][..], &people].concat()));
    let risk = ["--risk", "--draws", "300", "--seed", "7"];
    insta::assert_snapshot!("risk", study(&[&risk[..], &people].concat()));
    let best = ["--best", "it_specialists=40..60", "--best", "it_specialists@2026-10=40..60"];
    insta::assert_snapshot!("best", study(&best));
    let json: Vec<serde_json::Value> = [&["--tornado"][..], &["--heat", "it_specialists", "it_wage"], &risk, &best]
        .iter()
        .map(|arguments| serde_json::from_str(&study(&[arguments, &["--format", "json"][..]].concat())).unwrap())
        .collect();
    assert_eq!(json[0][0]["tornado"]["base"], json[2][0]["risk"]["base"]);
    assert_eq!(json[1][0]["heat"]["columns"]["fact"], "it_specialists");
    assert_eq!(json[3][0]["best"]["proved"], true);
    let wrong = run(&["advise", short, "--tornado", "--range", "it_specialist=1..2"]);
    assert!(wrong.out.is_empty() && wrong.err.contains("it_specialists"), "{}", wrong.err);
}

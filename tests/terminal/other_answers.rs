//! What is not known at other answers than those of the plan is told wherever such answers are compared:
//! there the figures are no less in the dark than in the plan itself.

use crate::support::{head, run};
use serde_json::{Value, json};
use std::path::Path;

/// A company outside the park: nothing of its taxes is missing, since none is reduced. Inside the park
/// most would be unknown, for want of answers.
const OUTSIDE: &str = r#"from: "2026-01", months: 24, variants: [(name: "outside", answers: {
    "activity": [("2026-01", "software")], "resident": [("2026-01", "no")], "region": [("2026-01", "samarkand")],
    "export_revenue": [("2026-01", "1800000 USD")], "domestic_revenue": [("2026-01", "0 USD")],
    "it_specialists": [("2026-01", "20")], "it_wage": [("2026-01", "9000000 UZS")],
    "other_staff": [("2026-01", "0")]}, readings: {})])"#;

fn advise(folder: &Path, arguments: &[&str]) -> (String, Value) {
    let path = folder.join("p.plan.ron");
    std::fs::write(&path, format!("({}, {OUTSIDE}", head())).expect("written");
    let all = [&["advise", path.to_str().expect("path"), "--from", "2026-01", "--lang", "en"], arguments].concat();
    let text = run(&all);
    let found = run(&[&all[..], &["--format", "json"]].concat());
    assert_eq!((text.exit.code(), found.exit.code()), (0, 0), "{}", text.err);
    let found: Value = serde_json::from_str(&found.out).expect("JSON");
    (text.out, found[0].clone())
}

fn names(value: &Value) -> Vec<&str> {
    value.as_array().expect("ids").iter().filter_map(Value::as_str).collect()
}

#[test]
fn a_goal_is_told_without_what_its_answers_leave_unknown() {
    let folder = tempfile::tempdir().expect("folder");
    let (text, found) = advise(folder.path(), &["--goal", "1 UZS", "--by", "resident"]);
    assert_eq!(found["goal"]["found"], "below");
    // Inside the park the taxes saved are unknown, so nothing is said of them.
    for id in ["profit_tax", "social_tax", "yearly_audit"] {
        assert!(names(&found["goal"]["unknown"]).contains(&id), "{id}: {found}");
    }
    assert!(text.contains("Profit tax") && text.contains("Social tax"), "{text}");
    // The same of a number: the social tax of whoever is hired beside those there are rests on an answer missing.
    let goal = ["--goal", "1 UZS", "--by", "other_staff", "--programme", "wage_compensation"];
    assert!(names(&advise(folder.path(), &goal).1["goal"]["unknown"]).is_empty());
}

#[test]
fn the_best_plan_is_proved_by_what_is_known_only() {
    let folder = tempfile::tempdir().expect("folder");
    let (text, found) = advise(folder.path(), &["--best", "resident"]);
    assert!(names(&found["unknown"]).contains(&"profit_tax"), "{found}");
    assert!(!text.contains("of all that may change, proved"), "{text}");
    assert!(text.contains("by what is known of each"), "{text}");
    let second = text.lines().find(|line| line.starts_with("Next best")).expect("the next");
    assert!(second.contains("432,000,000\u{a0}?"), "{second}");
    // The plan as it stands is no more and no less than itself.
    assert_eq!((&found["best"]["plan"]["gain"], &found["best"]["plan"]["unknown"]), (&json!("0.00"), &json!([])));
    assert!(names(&found["best"]["second"]["unknown"]).contains(&"profit_tax"));
}

#[test]
fn bars_and_cells_say_which_of_them_lack_something() {
    let folder = tempfile::tempdir().expect("folder");
    let (text, found) = advise(folder.path(), &["--tornado"]);
    let bars = found["tornado"]["answers"].as_array().expect("bars");
    let bar = bars.iter().find(|bar| bar["fact"] == "resident").expect("resident");
    assert_eq!((&bar["least"]["value"], &bar["least"]["at_least"]), (&json!("yes"), &json!(false)));
    assert!(names(&bar["least"]["unknown"]).contains(&"profit_tax"));
    assert!(!names(&bar["most"]["unknown"]).contains(&"profit_tax"));
    assert!(text.contains("UZS\u{a0}-432,000,000\u{a0}? to UZS\u{a0}0\u{a0}+"), "{text}");
    let (text, found) = advise(folder.path(), &["--heat", "resident", "it_specialists"]);
    assert!(text.contains("UZS\u{a0}-432,000,000\u{a0}?") && text.contains("UZS\u{a0}0\u{a0}+"), "{text}");
    assert!(text.contains("? beside an amount"), "{text}");
    assert_eq!(found["heat"]["whole"][0], json!([false, false]));
}

#[test]
fn what_only_waits_for_answers_after_a_change_is_not_denied() {
    let folder = tempfile::tempdir().expect("folder");
    let (text, found) = advise(folder.path(), &["--programme", "profit_tax"]);
    let opening = &found["programmes"][0]["opening"];
    assert_eq!(opening["answers"][0]["fact"], "resident");
    assert_eq!(opening["answers"][0]["value"], "yes");
    assert!(names(&opening["needs"]).contains(&"other_costs"), "{found}");
    assert!(text.contains("it waits for answers alone: ") && text.contains("Other deductible costs"), "{text}");
}

#[test]
fn the_reasons_of_an_amount_say_how_many_months_it_is_without() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("p.plan.ron");
    let inside = OUTSIDE.replace(r#""no")], "region""#, r#""yes")], "region""#);
    let inside = inside.replace("readings: {}", r#"readings: {"levy_2026": "first_bracket"}"#);
    std::fs::write(&path, format!("({}, {inside}", head())).expect("written");
    let explain = ["explain", path.to_str().expect("path"), "resident_levy"];
    // No source gives the brackets from April 2026 on.
    let text = run(&[&explain[..], &["--lang", "en"]].concat()).out.replace('\u{a0}', " ");
    assert!(text.starts_with("+ Resident’s levy: UZS -54,000,000 without 21 months"), "{text}");
    assert!(text.contains("2026: UZS -54,000,000 without 9 months"), "{text}");
    let found: Value = serde_json::from_str(&run(&[&explain[..], &["--format", "json"]].concat()).out).expect("JSON");
    assert_eq!((&found[0]["amount"], &found[0]["months_unknown"]), (&json!("-54000000.00"), &json!(21)));
}

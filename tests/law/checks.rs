//! Every mistake that a check over a rulebook is there to find, made in a small rulebook.

use crate::support::SMALL;
use imtiyoz::assess::{self, Report};
use imtiyoz::law::SourceFile;
use imtiyoz::quantity::Problem;

/// The report on the small rulebook after some replacements: file, what stands there, what then.
fn report(changes: &[(&str, &str, &str)]) -> Report {
    let mut files: Vec<SourceFile> =
        SMALL.iter().map(|(name, text)| SourceFile { name: (*name).to_owned(), text: (*text).to_owned() }).collect();
    for (name, before, after) in changes {
        let file = files.iter_mut().find(|file| file.name == *name).unwrap();
        assert_eq!(file.text.matches(before).count(), 1, "{before} in {name}");
        file.text = file.text.replace(before, after);
    }
    assess::check(files)
}

/// As one would read it: `file:line:column id arg=value …`.
fn words(problem: &Problem) -> String {
    let place = problem.place.map_or_else(String::new, |place| format!(":{}:{}", place.line, place.column));
    let args: Vec<String> = problem.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{}{place} {} {}", problem.file.as_deref().unwrap_or("-"), problem.id, args.join(" "))
}

fn found(changes: &[(&str, &str, &str)]) -> Vec<String> {
    report(changes).problems.iter().map(words).collect()
}

#[track_caller]
fn finds(changes: &[(&str, &str, &str)], expected: &[&str]) {
    assert_eq!(found(changes), expected);
}

const NONE: &[&str] = &[];

#[test]
fn the_small_rulebook_is_sound() {
    let report = report(&[]);
    assert_eq!(report.problems.iter().map(words).collect::<Vec<_>>(), NONE);
    let counts = report.counts;
    assert_eq!(
        (counts.programmes, counts.parameters, counts.conditions, counts.readings, counts.cases),
        (2, 1, 1, 1, 13)
    );
    // Numbers: 1,000, 1,200, 50 %, 10 %; dates: 2024 and 2026 of the parameter, 2024 of two rules.
    // Each up and down; of 2024-01 the month before is outside every plan.
    assert_eq!((counts.tried, counts.caught, counts.skipped), (13, 13, 3));
}

#[test]
fn names_that_nothing_uses() {
    let fact = ("facts.ron", "[\n", "[\n    (id: \"floors\", group: \"company\", kind: YesNo),\n");
    finds(&[fact], &["facts.ron:2:11 error-unused what=fact found=floors"]);
    let act = ("rulebook.ron", "acts: [", "acts: [(id: \"bill\", confidence: primary), ");
    finds(&[act], &["rulebook.ron:7:18 error-unused what=act found=bill"]);
    let reading = (
        "readings.ron",
        "[\n    (id: \"half\"",
        "[\n    (id: \"quarter\", options: [(id: \"a\", citation: (act: \"act\")), (id: \"b\", citation: (act: \"act\"))]),\n    (id: \"half\"",
    );
    finds(&[reading], &["readings.ron:2:11 error-unused what=reading found=quarter"]);
    let definition =
        ("definitions.ron", "[\n", "[\n    (id: \"never\", versions: [(is: Never, citation: (act: \"act\"))]),\n");
    finds(&[definition], &["definitions.ron:2:11 error-unused what=definition found=never"]);
    // A number that nothing uses is not tested either.
    let parameter = (
        "parameters.ron",
        "[\n    (\n",
        "[\n    (id: \"fee\", values: [(from: \"2020-01-01\", value: \"1 UZS\", citation: (act: \"act\"))]),\n    (\n",
    );
    finds(
        &[parameter],
        &[
            "parameters.ron:2:11 error-unused what=parameter found=fee",
            "parameters.ron:2:55 error-number-untested found=1 UZS changed=2 UZS",
            "parameters.ron:2:55 error-number-untested found=1 UZS changed=0 UZS",
        ],
    );
}

#[test]
fn values_that_come_too_late() {
    let late = ("parameters.ron", "2024-01-01", "2024-01-02");
    let first = "parameters.ron:3:14 error-gap what=parameter found=yearly_most month=2024-01 first=2024-02";
    assert_eq!(found(&[late])[0], first);
    let definition = ("definitions.ron", "(is: Yes", "(from: \"2024-03-01\", is: Yes");
    let first = "definitions.ron:2:11 error-gap what=definition found=is_member month=2024-01 first=2024-03";
    assert_eq!(found(&[definition])[0], first);
}

#[test]
fn a_value_before_which_nobody_asks_is_no_gap() {
    // Both programmes start with the parameter: there is no month in which its value is wanted.
    let start = "from: \"2024-01-01\"";
    let problems = found(&[
        ("parameters.ron", "(from: \"2024-01-01\"", "(from: \"2024-02-01\""),
        ("programmes/grant.ron", start, "from: \"2024-02-01\""),
    ]);
    assert!(problems.iter().all(|problem| !problem.contains("error-gap")), "{problems:?}");
}

#[test]
fn outcomes_and_conditions_without_a_case() {
    let unknown = ("programmes/loan.cases.ron", "outcome: \"unknown\", needs: [\"repairs\"]", "amount: \"none\"");
    finds(&[unknown], &["programmes/loan.ron:2:10 error-case-missing programme=loan outcome=unknown"]);
    let refused =
        ("programmes/grant.cases.ron", "outcome: \"refused\", unmet: {\"membership\": 12}", "amount: \"none\"");
    finds(
        &[refused],
        &[
            "programmes/grant.ron:2:10 error-case-missing programme=grant outcome=refused",
            "programmes/grant.ron:10:28 error-case-missing-condition programme=grant condition=membership",
        ],
    );
    let until =
        ("programmes/loan.ron", "from: \"2024-01-01\",", "from: \"2024-01-01\",\n        until: \"2040-01-01\",");
    let problems = found(&[until]);
    assert_eq!(problems[0], "programmes/loan.ron:2:10 error-case-missing programme=loan outcome=not_in_force");
    let window = (
        "programmes/loan.ron",
        "conditions: [],",
        "conditions: [], window: (months: \"204 months\", citation: (act: \"act\")),",
    );
    let problems = found(&[window]);
    assert_eq!(problems[0], "programmes/loan.ron:2:10 error-case-missing programme=loan outcome=refused");
    assert_eq!(problems[1], "programmes/loan.ron:10:43 error-case-missing-condition programme=loan condition=window");
    let gap = (
        "programmes/loan.ron",
        "conditions: [],",
        "conditions: [(id: \"silence\", that: LawUnknown(\"silence\"), citation: (act: \"act\"))],",
    );
    // Nothing is granted any more, so the cases fail before anybody asks for a missing one.
    assert!(found(&[gap]).iter().all(|problem| problem.contains("error-case-failed")));
}

#[test]
fn numbers_and_dates_without_a_case() {
    // What is paid is the same whether the half is 50 or 51 %: the cap decides.
    let change = [
        (
            "programmes/grant.cases.ron",
            "\"repairs\": [(\"2026-02\", \"800 UZS\")]",
            "\"repairs\": [(\"2026-02\", \"8000 UZS\")]",
        ),
        ("programmes/grant.cases.ron", "amount: \"400.00\", low: \"400.00\", high: \"800.00\"", "amount: \"1200.00\""),
    ];
    finds(
        &change,
        &[
            "programmes/grant.ron:13:83 error-number-untested found=50% changed=51%",
            "programmes/grant.ron:13:83 error-number-untested found=50% changed=49%",
        ],
    );
    let change = ("programmes/grant.cases.ron", "\"2025-12\": \"1000.00\", ", "");
    finds(&[change], &["parameters.ron:6:21 error-number-untested found=2026-01-01 changed=2025-12-01"]);
}

#[test]
fn a_condition_that_cannot_fail_in_its_time_needs_no_case() {
    let later = (
        "definitions.ron",
        "[\n",
        "[\n    (id: \"later\", versions: [(is: Always, citation: (act: \"act\")), (from: \"2030-01-01\", is: Yes(\"member\"), citation: (act: \"act\"))]),\n",
    );
    let condition = (
        "programmes/grant.ron",
        "conditions: [",
        "conditions: [(id: \"later\", that: Value(\"later\"), citation: (act: \"act\")), ",
    );
    let lacks =
        |changes: &[(&str, &str, &str)]| found(changes).iter().any(|problem| problem.ends_with("condition=later"));
    assert!(lacks(&[later, condition]));
    let until = |date: &'static str| ("programmes/grant.ron", "from: \"2024-01-01\",", date);
    assert!(lacks(&[later, condition, until("from: \"2024-01-01\", until: \"2030-02-01\",")]));
    assert!(!lacks(&[later, condition, until("from: \"2024-01-01\", until: \"2030-01-01\",")]));
}

#[test]
fn what_a_rule_is_scaled_by_is_used_and_tested() {
    let act = ("rulebook.ron", "acts: [", "acts: [(id: \"bill\", confidence: primary), ");
    let scaled = (
        "programmes/grant.ron",
        "        limits:",
        "        scaled: (by: Greatest([Number(\"100%\"), Number(\"5%\")]), citation: (act: \"bill\")),\n        limits:",
    );
    finds(
        &[act, scaled],
        &[
            "programmes/grant.ron:15:56 error-number-untested found=5% changed=6%",
            "programmes/grant.ron:15:56 error-number-untested found=5% changed=4%",
        ],
    );
}

#[test]
fn a_date_at_which_a_number_stays_as_it_was_needs_no_case() {
    let then = "(from: \"2026-01-01\", value: \"1200 UZS\"";
    let restated = |value: &str| {
        let more = format!("(from: \"2025-01-01\", value: \"{value}\", citation: (act: \"act\")),\n            {then}");
        let cap = format!("\"2025-12\": \"{}.00\"", value.split(['.', ' ']).next().unwrap());
        let case = ("programmes/grant.cases.ron", "\"2025-12\": \"1000.00\"", cap.as_str());
        report(&[("parameters.ron", then, &more), case])
    };
    let same = restated("1000 UZS");
    assert_eq!(same.problems.iter().map(words).collect::<Vec<_>>(), NONE);
    // Two more dates are skipped, and the number itself is tested like any other.
    assert_eq!((same.counts.tried, same.counts.caught, same.counts.skipped), (15, 15, 5));
    assert_eq!(restated("1000.00 UZS").counts.skipped, 5);
    let other: Vec<String> = restated("999 UZS").problems.iter().map(words).collect();
    let untested = |changed| format!("parameters.ron:6:21 error-number-untested found=2025-01-01 changed={changed}");
    assert_eq!(other, [untested("2025-02-01"), untested("2024-12-01")]);
}

#[test]
fn a_programme_whose_rules_follow_each_other_is_always_in_force() {
    let rule = "benefit: Items(";
    let limits =
        "limits: [(id: \"yearly_cap\", per: year, most: Value(\"yearly_most\"), citation: (act: \"act\"))],\n    )],";
    let second = |from: &str| {
        format!(
            "limits: [(id: \"yearly_cap\", per: year, most: Value(\"yearly_most\"), citation: (act: \"act\"))],\n    ), (\n        from: \"{from}\",\n        citation: (act: \"act\"),\n        conditions: [(id: \"membership\", that: Value(\"is_member\"), citation: (act: \"act\"))],\n        benefit: Items(pays: \"repairs\", amount: Item),\n    )],"
        )
    };
    let found = |from: &str| -> Vec<String> {
        let until = format!("until: \"2030-01-01\",\n        {rule}");
        let more = second(from);
        let found = found(&[("programmes/grant.ron", rule, &until), ("programmes/grant.ron", limits, &more)]);
        found.into_iter().filter(|problem| problem.contains("not_in_force")).collect()
    };
    assert_eq!(found("2030-01-01"), NONE);
    assert_eq!(
        found("2030-02-01"),
        ["programmes/grant.ron:2:10 error-case-missing programme=grant outcome=not_in_force"]
    );
}

#[test]
fn cases_that_fail_say_where_and_what_was_found() {
    let change = ("programmes/loan.cases.ron", "\"2026-03\": \"50.00\"", "\"2026-03\": \"51.00\"");
    finds(
        &[change],
        &[
            "programmes/loan.cases.ron:19:79 error-case-failed case=the grant's cap is used up what=2026-03 expected=51.00 found=50.00",
        ],
    );
    let change = ("programmes/grant.cases.ron", "{\"membership\": 12}", "{\"membership\": 11}");
    finds(
        &[change],
        &[
            "programmes/grant.cases.ron:32:51 error-case-failed case=no member what=unmet expected={membership: 11} found={membership: 12}",
        ],
    );
    let change = ("programmes/grant.cases.ron", "high: \"800.00\"", "high: \"801.00\"");
    let problems = found(&[change]);
    assert!(problems[0].ends_with("what=high expected=801.00 found=800.00"), "{problems:?}");
}

#[test]
fn cases_that_are_wrong_themselves() {
    let cases = "programmes/loan.cases.ron";
    let wrong = |before, after, expected: &str| {
        let problems = found(&[(cases, before, after)]);
        assert_eq!(problems, [expected]);
    };
    wrong(
        "answers: {\"member\": \"no\", \"repairs\": [(\"2026-02\", \"500 UZS\")]}",
        "answers: {\"membr\": \"no\"}",
        "programmes/loan.cases.ron:7:24 error-name-unknown what=fact found=membr meant=member",
    );
    wrong(
        "expect: (outcome: \"granted\", amount: \"50.00\")",
        "expect: (amount: \"fifty\")",
        "programmes/loan.cases.ron:8:31 error-case-figure found=fifty",
    );
    wrong(
        "expect: (outcome: \"granted\", amount: \"50.00\")",
        "expect: ()",
        "programmes/loan.cases.ron:6:20 error-case-expects-nothing case=nobody else pays",
    );
    wrong(
        "\"2026-03\": \"50.00\"",
        "\"2027-03\": \"50.00\"",
        "programmes/loan.cases.ron:19:68 error-case-month found=2027-03",
    );
    wrong(
        "outcome: \"unknown\", needs: [\"repairs\"]",
        "outcome: \"unknown\", needs: [\"repair\"]",
        "programmes/loan.cases.ron:37:51 error-name-unknown what=fact found=repair meant=repairs",
    );
    wrong(
        "name: \"an item that names the loan\"",
        "name: \"nobody else pays\"",
        "programmes/loan.cases.ron:23:20 error-name-twice what=case found=nobody else pays",
    );
    let problems = found(&[("programmes/grant.cases.ron", "{\"membership\": 12}", "{\"memberhip\": 12}")]);
    assert_eq!(
        problems,
        ["programmes/grant.cases.ron:32:51 error-name-unknown what=condition found=memberhip meant=membership"]
    );
    let problems = found(&[(cases, "base: (", "basis: (")]);
    assert!(problems[0].starts_with("programmes/loan.cases.ron:2:"), "{problems:?}");
}

#[test]
fn cases_of_no_programme() {
    let mut files: Vec<SourceFile> =
        SMALL.iter().map(|(name, text)| SourceFile { name: (*name).to_owned(), text: (*text).to_owned() }).collect();
    files.iter_mut().find(|file| file.name == "programmes/loan.cases.ron").unwrap().name =
        "programmes/laon.cases.ron".to_owned();
    let problems: Vec<String> = assess::check(files).problems.iter().map(words).collect();
    assert_eq!(problems, ["programmes/laon.cases.ron error-name-unknown what=programme found=laon meant=loan"]);
}

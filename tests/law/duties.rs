//! Duties: their days, what is owed and at stake, in a small rulebook whose sums are done by hand.

use crate::random;
use crate::support;
use crate::support::{plan_of, run};
use imtiyoz::assess::{self, Assessment, Depth, DutyEntry, DutyWhat, MonthResult, Outcome};
use imtiyoz::explain::{LANGUAGES, Speaker};
use imtiyoz::law::{self, AtStake, Beneficiary, By, Every, FactSet, Rulebook, SourceFile};
use imtiyoz::plan::Inputs;
use imtiyoz::quantity::{Currency, Problem};
use imtiyoz::report::{Client, Question, client};
use jiff::civil::Date;
use proptest::prelude::*;
use std::collections::BTreeMap;

const DUTIES: &str = include_str!("../duties/duties.ron");

fn files(changes: &[(&str, &str, &str)]) -> Vec<SourceFile> {
    let texts = [
        ("rulebook.ron", include_str!("../duties/rulebook.ron")),
        ("facts.ron", include_str!("../duties/facts.ron")),
        ("parameters.ron", include_str!("../duties/parameters.ron")),
        ("definitions.ron", "[]"),
        ("readings.ron", "[]"),
        ("duties.ron", DUTIES),
        ("duties.cases.ron", include_str!("../duties/duties.cases.ron")),
        ("programmes/relief.ron", include_str!("../duties/relief.ron")),
        ("programmes/staff_relief.ron", include_str!("../duties/staff_relief.ron")),
        ("programmes/fee.ron", include_str!("../duties/fee.ron")),
        ("programmes/start.ron", include_str!("../duties/start.ron")),
        ("programmes/machines.ron", include_str!("../duties/machines.ron")),
    ];
    let mut files: Vec<SourceFile> =
        texts.iter().map(|(name, text)| SourceFile { name: (*name).to_owned(), text: (*text).to_owned() }).collect();
    for (name, before, after) in changes {
        let file = files.iter_mut().find(|file| file.name == *name).unwrap();
        assert_eq!(file.text.matches(before).count(), 1, "{before} in {name}");
        file.text = file.text.replace(before, after);
    }
    files
}

fn compiled(changes: &[(&str, &str, &str)]) -> Result<Rulebook, Vec<Problem>> {
    law::compile(&law::read_source(files(changes))?)
}

fn assessed(book: &Rulebook, from: &str, months: usize, answers: &str) -> Assessment {
    let plan = plan_of(from, months, answers, "");
    let (inputs, problems) = Inputs::read(book, &plan, &plan.variants[0]);
    assert!(problems.iter().all(|problem| !problem.is_error()), "{problems:?}");
    assess::assess(book, &inputs, book.currency, Depth::Whole).expect("assessed")
}

const MEMBER: &str = r#""member": [("2026-01", "yes")], "sales": [("2026-01", "1200000 UZS")], "machines": []"#;

fn of<'a>(book: &Rulebook, assessment: &'a Assessment, id: &str) -> Vec<&'a DutyEntry> {
    let duty = book.duty(id).expect("duty");
    assessment.duties.iter().filter(|entry| entry.what == DutyWhat::Duty(duty)).collect()
}

fn dates(entries: &[&DutyEntry]) -> Vec<String> {
    entries.iter().map(|entry| entry.date.to_string()).collect()
}

/// Amount and interest of each beneficiary, in minor units.
fn parts(entry: &DutyEntry) -> Vec<(Beneficiary, i128, Option<i128>, bool)> {
    let stake = entry.stake.as_ref().expect("stake");
    stake.parts.iter().map(|part| (part.beneficiary, part.amount, part.interest, part.is_complete())).collect()
}

#[test]
fn days_follow_their_periods_past_the_plans_end() {
    let book = compiled(&[]).unwrap();
    let one = assessed(&book, "2026-01", 12, MEMBER);
    let fee = of(&book, &one, "fee_payment");
    assert_eq!(
        (fee.len(), fee[0].date.to_string(), fee[11].date.to_string()),
        (12, "2026-02-20".into(), "2027-01-20".into())
    );
    assert_eq!(dates(&of(&book, &one, "report")), ["2026-04-15", "2026-07-15", "2026-10-15", "2027-01-15"]);
    assert_eq!(dates(&of(&book, &one, "audit")), ["2027-07-01"]);
    assert_eq!(dates(&of(&book, &one, "test")), ["2026-12-31"]);
    assert_eq!(dates(&of(&book, &one, "floor")), ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]);
    assert!(of(&book, &one, "ordinary").is_empty(), "whoever has the relief owes no ordinary tax");
    let all: Vec<_> = one.duties.iter().map(|entry| entry.date).collect();
    assert!(all.is_sorted());
}

#[test]
fn periods_cut_by_the_plan_speak_of_its_months_alone() {
    let book = compiled(&[]).unwrap();
    let one = assessed(&book, "2026-03", 2, MEMBER);
    let report = of(&book, &one, "report");
    let about = |entry: &DutyEntry| (entry.about.0.to_string(), entry.about.1.to_string());
    assert_eq!(dates(&report), ["2026-04-15", "2026-07-15"]);
    assert_eq!(
        (about(report[0]), about(report[1])),
        (("2026-03".into(), "2026-03".into()), ("2026-04".into(), "2026-04".into()))
    );
}

#[test]
fn what_is_owed_is_that_of_the_months_bound() {
    let book = compiled(&[]).unwrap();
    let one = assessed(&book, "2026-01", 12, MEMBER);
    // 1 % of 1,200,000 / 12.
    assert!(of(&book, &one, "fee_payment").iter().all(|entry| entry.owed == Some(MonthResult::paid(100_000))));
    assert!(of(&book, &one, "report").iter().all(|entry| entry.owed.is_none()));
    let other = assessed(
        &book,
        "2026-01",
        12,
        &MEMBER.replace("(\"2026-01\", \"yes\")", "(\"2026-01\", \"no\"), (\"2026-11\", \"yes\")"),
    );
    let ordinary = of(&book, &other, "ordinary");
    // 10 % of 100,000 while it has no relief.
    assert_eq!((ordinary.len(), ordinary[0].owed), (10, Some(MonthResult::paid(1_000_000))));
    // Two of the quarter's three months are a member's.
    let report = of(&book, &other, "report");
    assert_eq!((report.len(), report[0].about.0.to_string()), (1, "2026-10".to_owned()));
    assert_eq!(parts(of(&book, &other, "floor")[0]), [(Beneficiary::Company, 200_000, Some(0), true)]);
}

#[test]
fn interest_is_simple_and_by_the_day() {
    let book = compiled(&[]).unwrap();
    let one = assessed(&book, "2026-01", 12, MEMBER);
    let fee = of(&book, &one, "fee_payment");
    let company = |place: usize| (parts(fee[place])[0].1, parts(fee[place])[0].2.unwrap());
    // 10,000 a month at 30 % / 300 = 0.1 % a day. January's from 31 January to 20 February: 20 days.
    assert_eq!(company(0), (1_000_000, 20_000));
    // January 28 + 20 = 48 days, February 20.
    assert_eq!(company(1), (2_000_000, 48_000 + 20_000));
    // Two months back: February 31 + 20 = 51 days, March 20.
    assert_eq!(company(2), (2_000_000, 51_000 + 20_000));
    // On 20 July, 0.2 % a day from 1 July: May 30 x 0.1 % + 20 x 0.2 % = 7 %, June 4 %.
    assert_eq!(company(5), (2_000_000, 70_000 + 40_000));
    assert_eq!(parts(fee[0])[1], (Beneficiary::Staff, 100_000, Some(2_000), true), "never summed with the company's");
    // The period's months without interest: 12 x 10,000.
    assert_eq!(parts(of(&book, &one, "test")[0]), [(Beneficiary::Company, 12_000_000, Some(0), true)]);
    // May and June of 2027 are after the plan.
    assert_eq!(parts(of(&book, &one, "audit")[0]), []);
}

#[test]
fn what_is_unknown_is_said_and_is_no_zero() {
    let book = compiled(&[]).unwrap();
    let member = book.fact("member").unwrap();
    let sales = book.fact("sales").unwrap();
    let one = assessed(&book, "2026-01", 12, r#""sales": [("2026-01", "1200000 UZS")]"#);
    let fee = of(&book, &one, "fee_payment");
    assert_eq!(
        (fee.len(), fee[0].bound, fee[0].owed, fee[0].needs.clone()),
        (12, Outcome::Unknown, Some(MonthResult::unpaid(Outcome::Unknown)), FactSet::of(member))
    );
    let one =
        assessed(&book, "2026-01", 12, r#""member": [("2026-01", "yes")], "sales": [("2026-03", "1200000 UZS")]"#);
    let fee = of(&book, &one, "fee_payment");
    assert_eq!(
        (fee[0].bound, fee[0].owed, fee[0].needs.clone()),
        (Outcome::Granted, Some(MonthResult::unpaid(Outcome::Unknown)), FactSet::of(sales))
    );
    assert_eq!(parts(fee[0]), [(Beneficiary::Company, 0, Some(0), false), (Beneficiary::Staff, 0, Some(0), false)]);
    // March is known, February is not.
    assert_eq!(parts(fee[2])[0], (Beneficiary::Company, 1_000_000, Some(20_000), false));
    assert_eq!(fee[2].owed, Some(MonthResult::paid(100_000)));
}

#[test]
fn ends_windows_and_payments_come_from_the_rules_themselves() {
    let book = compiled(&[]).unwrap();
    let answers = MEMBER.replace("\"machines\": []", r#""machines": [("2026-05", "90 UZS"), ("2026-12", "50 UZS")]"#);
    let one = assessed(&book, "2026-01", 12, &answers);
    let others: Vec<_> = one.duties.iter().filter(|entry| !matches!(entry.what, DutyWhat::Duty(_))).collect();
    let said: Vec<(&str, String, Option<i128>)> = others
        .iter()
        .map(|entry| {
            let owed = entry.owed.and_then(|owed| owed.amount);
            let brought = entry.brought.first().map(|part| part.amount);
            (entry.what.word(), entry.date.to_string(), owed.or(brought))
        })
        .collect();
    assert_eq!(
        said,
        [
            // Three months of 5.
            ("window_ends", "2026-04-01".to_owned(), Some(1_500)),
            ("payment_due", "2026-07-31".to_owned(), Some(9_000)),
            // Twelve months of 10,000.
            ("ends", "2027-01-01".to_owned(), Some(12_000_000)),
            ("payment_due", "2027-02-28".to_owned(), Some(5_000)),
        ]
    );
    // More than a year ahead nothing is said.
    let early = assessed(&book, "2025-01", 12, &MEMBER.replace("2026-01", "2025-01"));
    assert!(early.duties.iter().any(|entry| matches!(entry.what, DutyWhat::Ends(_))), "2027-01 is twelve months on");
    let early = assessed(&book, "2025-01", 11, &MEMBER.replace("2026-01", "2025-01"));
    assert!(early.duties.iter().all(|entry| !matches!(entry.what, DutyWhat::Ends(_))));
}

#[test]
fn the_compiled_duties_are_what_the_file_says() {
    let book = compiled(&[]).unwrap();
    let audit = &book.duties[book.duty("audit").unwrap()];
    assert_eq!((audit.every, audit.by), (Every::Year, By::NextYear(7, 1)));
    let AtStake::Restored { programmes, back, interest } = &book.stakes[audit.stake.unwrap()].what else { panic!() };
    assert_eq!((programmes.len(), back.unwrap().months, interest.is_some()), (2, 2, true));
    let without = files(&[]).into_iter().filter(|file| !file.name.starts_with("duties.")).collect();
    let book = law::compile(&law::read_source(without).unwrap()).unwrap();
    assert!(
        book.duties.is_empty()
            && assessed(&book, "2026-01", 12, MEMBER)
                .duties
                .iter()
                .all(|entry| !matches!(entry.what, DutyWhat::Duty(_)))
    );
}

/// `line:column id arg=value …` of every mistake.
fn mistakes(changes: &[(&str, &str, &str)]) -> Vec<String> {
    let changes: Vec<_> = changes.to_vec();
    let problems = compiled(&changes).map(|_| ()).unwrap_err();
    problems.iter().map(words).collect()
}

fn words(problem: &Problem) -> String {
    let place = problem.place.map_or_else(String::new, |place| format!(":{}:{}", place.line, place.column));
    let args: Vec<String> = problem.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{}{place} {} {}", problem.file.as_deref().unwrap_or("-"), problem.id, args.join(" "))
}

#[test]
fn mistakes_in_duties_have_their_places() {
    let wrong = |before, after, expected: &str| {
        let found = mistakes(&[("duties.ron", before, after)]);
        assert_eq!(found, [format!("duties.ron:{expected}")]);
    };
    wrong("DayAfter(\"20\")", "DayAfter(\"32\")", "27:27 error-duty-day found=32 most=31");
    wrong("DayAfter(\"20\")", "DayAfter(\"20 months\")", "27:27 error-duty-day found=20 months most=31");
    wrong("NextYear(\"7\", \"1\")", "NextYear(\"13\", \"1\")", "44:27 error-duty-day found=13 most=12");
    wrong("every: year, // audit", "every: month,", "44:27 error-duty-not-yearly ");
    wrong(
        "owed: Programme(\"fee\")",
        "owed: Programme(\"fe\")",
        "29:30 error-name-unknown what=programme found=fe meant=fee",
    );
    wrong("owed: Programme(\"fee\")", "owed: Programme(\"relief\")", "29:30 error-duty-not-cost found=relief");
    wrong("stake: \"second\"", "stake: \"secnd\"", "62:21 error-name-unknown what=stake found=secnd meant=second");
    wrong("\"staff_relief\"]", "\"fee\"]", "8:41 error-stake-kind found=fee");
    wrong(
        "a_day: Ratio(Value(\"bank_rate\"), Number(\"300\"))",
        "a_day: Number(\"1 month\")",
        "11:36 error-units-share right=month",
    );
    wrong("back: (months: \"2 months\"", "back: (months: \"2 years\"", "9:33 error-not-months found=2 years");
    wrong("bound: Yes(\"member\"), // report", "bound: Yes(\"sales\"),", "37:25 error-fact-kind found=sales");
    wrong("id: \"audit\"", "id: \"report\"", "41:18 error-name-twice what=duty found=report");
    wrong("id: \"audit\"", "id: \"fee\"", "41:18 error-name-twice what=duty found=fee");
    wrong("until: \"2040-01-01\"", "until: \"2022-01-01\"", "35:21 error-until-first ");
    wrong(
        "owed: Amount(Product([Number(\"10%\"), Value(\"sales\")]))",
        "owed: Amount(Number(\"10%\"))",
        "71:34 error-units-amount right=share",
    );
    let problems = law::read_source(files(&[("duties.ron", "every: year, // audit", "every: day,")])).unwrap_err();
    assert!(words(&problems[0]).starts_with("duties.ron:43:"), "{}", words(&problems[0]));
}

/// What the check says of the duties; the programmes here have no cases of their own.
fn checked(changes: &[(&str, &str, &str)]) -> Vec<String> {
    let report = assess::check(files(changes));
    report.problems.iter().map(words).filter(|problem| problem.starts_with("duties.")).collect()
}

const NONE: &[&str] = &[];

#[test]
fn every_duty_and_each_of_its_numbers_is_tested_by_cases() {
    assert_eq!(checked(&[]), NONE);
    let report = assess::check(files(&[]));
    assert_eq!((report.counts.duties, report.counts.cases), (6, 7));
    // Of the stakes' and duties' numbers, all are caught: whatever is left belongs to programmes.
    let found = checked(&[("duties.cases.ron", "on: {\"2026-02-20\": (owed: \"1000.00\", ", "on: {\"2026-02-20\": (")]);
    assert_eq!(found, NONE, "the other cases hold what is owed as well");
    let found = checked(&[
        ("duties.cases.ron", "\"audit\": (dates: [\"2027-07-01\"]),", ""),
        ("duties.cases.ron", "\"audit\": (on: {\"2027-07-01\": (bound: \"unknown\")}),", ""),
    ]);
    assert_eq!(
        found,
        [
            "duties.ron:41:18 error-case-missing programme=audit outcome=granted",
            "duties.ron:41:18 error-case-missing programme=audit outcome=unknown",
            "duties.ron:44:27 error-number-untested found=7 changed=8",
            "duties.ron:44:27 error-number-untested found=7 changed=6",
            "duties.ron:44:32 error-number-untested found=1 changed=2",
        ]
    );
    let unused = ("duties.ron", "stake: \"second\",", "");
    assert_eq!(checked(&[unused])[0], "duties.ron:19:18 error-unused what=stake found=second");
}

#[test]
fn cases_of_duties_that_fail_or_are_wrong_say_where() {
    let cases = "duties.cases.ron";
    let wrong = |before, after, expected: &str| {
        let found = checked(&[(cases, before, after)]);
        assert_eq!(found.first().map(String::as_str), Some(expected), "{found:?}");
    };
    wrong(
        "owed: \"1000.00\", stake",
        "owed: \"1001.00\", stake",
        "duties.cases.ron:18:48 error-case-failed case=a member's year what=fee_payment owed 2026-02-20 expected=1001.00 found=1000.00",
    );
    wrong(
        "\"company\": \"10000.00\", \"staff\"",
        "\"compny\": \"10000.00\", \"staff\"",
        "duties.cases.ron:18:67 error-case-figure found=compny",
    );
    wrong(
        "\"audit\": (dates: [\"2027-07-01\"])",
        "\"adit\": (dates: [])",
        "duties.cases.ron:23:18 error-name-unknown what=duty found=adit meant=audit",
    );
    wrong(
        "dates: [\"2027-07-01\"]",
        "dates: [\"2027-07-32\"]",
        "duties.cases.ron:23:36 error-date-no-such found=2027-07-32",
    );
    wrong(
        "name: \"no member\"",
        "name: \"a member's year\"",
        "duties.cases.ron:32:20 error-name-twice what=case found=a member's year",
    );
    wrong("(owed: \"unknown\")", "(owed: \"perhaps\")", "duties.cases.ron:51:62 error-case-figure found=perhaps");
}

#[test]
fn the_stake_is_the_sum_of_its_months_for_any_plan() {
    let book = support::book();
    let strategy = (random::plan_answers(&book), random::plan_readings(&book), any::<bool>());
    proptest!(ProptestConfig { cases: 48, ..ProptestConfig::default() }, |((answers, readings, in_dollars) in strategy)| {
        let plan = plan_of("2026-01", 60, &answers.join(", "), &readings);
        let (inputs, problems) = Inputs::read(&book, &plan, &plan.variants[0]);
        prop_assert!(problems.iter().all(|problem| !problem.is_error()), "{:?}", problems);
        let currency = if in_dollars { Currency::Usd } else { Currency::Uzs };
        let assessment = assess::assess(&book, &inputs, currency, Depth::Whole).expect("assessed");
        prop_assert!(assessment.duties.iter().map(|entry| entry.date).is_sorted());
        for entry in &assessment.duties {
            prop_assert!(!matches!(entry.bound, Outcome::Refused | Outcome::NotInForce));
            let Some(stake) = &entry.stake else { continue };
            let known = &book.stakes[stake.stake].what;
            let AtStake::Restored { programmes, back: Some(back), interest } = known else { continue };
            // Written plainly: the months that ended by the day, at most so many, of each programme.
            let mut sums: BTreeMap<Beneficiary, (i128, bool)> = BTreeMap::new();
            let mut months: BTreeMap<Beneficiary, Vec<(Date, i128)>> = BTreeMap::new();
            for id in programmes {
                let result = &assessment.programmes[*id];
                for (offset, MonthResult { outcome, amount }) in result.months.iter().enumerate() {
                    let month = assessment.from.plus(offset as i32);
                    let last = month.first_day().unwrap().last_of_month();
                    let age = entry.date.since((jiff::Unit::Month, last.first_of_month())).unwrap().get_months();
                    let is_last_day = entry.date == entry.date.last_of_month();
                    if last <= entry.date && age < i32::from(back.months) + i32::from(!is_last_day) {
                        let sum = sums.entry(result.beneficiary).or_insert((0, true));
                        sum.0 += amount.unwrap_or(0);
                        months.entry(result.beneficiary).or_default().push((last, amount.unwrap_or(0)));
                        // What comes to nothing however it turns out is not missing.
                        let is_lacking = result.lacks.iter().any(|(month, _)| *month == offset);
                        prop_assert!(!is_lacking || matches!(outcome, Outcome::Unknown | Outcome::LawUnknown));
                        sum.1 &= !is_lacking;
                    }
                }
            }
            sums.retain(|_, (amount, is_complete)| *amount != 0 || !*is_complete);
            let found: BTreeMap<Beneficiary, (i128, bool)> =
                stake.parts.iter().map(|part| (part.beneficiary, (part.amount, part.is_complete()))).collect();
            prop_assert_eq!(&found, &sums, "{}", entry.date);
            for part in &stake.parts {
                let days = |(last, _): &(Date, i128)| i128::from(entry.date.since(*last).unwrap().get_days());
                // 14 % a year / 300 a day; halves away from zero.
                let of = months.get(&part.beneficiary).map(Vec::as_slice).unwrap_or_default();
                let sum: i128 = of.iter().map(|month| month.1 * 14 * days(month)).sum();
                let rounded = (sum.abs() * 2 + 30_000) / 60_000 * sum.signum();
                prop_assert_eq!(part.interest, Some(rounded), "{}", entry.date);
                prop_assert!(interest.is_some());
            }
        }
    });
}

#[test]
fn the_command_lists_every_day_in_three_forms() {
    let plan = "saves/samarkand.plan.ron";
    let read = |arguments: &[&str]| -> serde_json::Value { serde_json::from_str(&run(arguments).out).expect("JSON") };
    let json = read(&["duties", plan, "--format", "json"]);
    let assessed = read(&["assess", plan, "--format", "json"]);
    let mut days = 0;
    let mut rows = 1;
    for (one, other) in json.as_array().expect("array").iter().zip(assessed.as_array().expect("array")) {
        assert_eq!(one["duties"], other["duties"]);
        for duty in one["duties"].as_array().expect("duties") {
            days += 1;
            rows += duty["stake"]["parts"].as_array().map_or(1, |parts| parts.len().max(1));
        }
    }
    assert!(days > 0);
    assert_eq!(run(&["duties", plan, "--format", "csv"]).out.lines().count(), rows);
    let text = run(&["duties", plan]);
    assert_eq!((text.err.as_str(), text.exit.code()), ("", 0));
    assert!(text.out.lines().count() > days);
}

const WORDS: &str = r#"
act-act = The act
programme-relief = Relief
programme-staff_relief = Relief of the staff
programme-fee = Fee
programme-start = Help at the start
    .after = Stand on your own feet
programme-machines = Machines
    .after = Pay for them
fact-member = Member
fact-sales = Sales
condition-membership = A member
duty-fee_payment = Pay the fee
    .about = By the 20th
duty-report = Report
    .about = By the 15th after the quarter
duty-audit = Audit
    .about = By 1 July
duty-test = Test
    .about = At the year’s end
duty-floor = Floor
    .about = At the quarter’s end
duty-ordinary = Ordinary tax
    .about = Of whoever has no relief
stake-status = Two months of relief
    .about = And interest
stake-year = The year’s relief
    .about = Without interest
stake-second = A second percent
    .about = Of the sales
"#;

/// What commands print under the small rulebook, for a plan of some answers.
fn printed(from: &str, months: usize, answers: &str, arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("folder");
    let path = |name: &str| folder.path().join(name);
    std::fs::create_dir_all(path("programmes")).expect("folder");
    std::fs::create_dir_all(path("texts")).expect("folder");
    for file in files(&[]) {
        std::fs::write(path(&file.name), file.text).expect("written");
    }
    std::fs::write(path("texts/en.ftl"), WORDS).expect("written");
    let plan = format!(
        r#"(format: 1, rulebook: (id: "small", version: "2026-01-01"), company: (name: "Test"), from: "{from}",
        months: {months}, variants: [(name: "one", answers: {{{answers}}})])"#
    );
    std::fs::write(path("test.plan.ron"), plan).expect("written");
    let (plan, rulebook) = (path("test.plan.ron"), folder.path().to_str().expect("path"));
    let mut all = vec![arguments[0], plan.to_str().expect("path"), "--rulebook", rulebook];
    all.extend(&arguments[1..]);
    let outcome = run(&all);
    assert_eq!((outcome.err.as_str(), outcome.exit.code()), ("", 0));
    outcome.out
}

#[test]
fn duties_read_well() {
    let answers = MEMBER.replace("\"machines\": []", r#""machines": [("2026-02", "90 UZS")]"#);
    let assessed = printed("2026-01", 3, &answers, &["assess"]);
    insta::assert_snapshot!("assess", assessed.split("\nDuties\n").nth(1).expect("section"));
    insta::assert_snapshot!("duties", printed("2026-01", 3, &answers, &["duties"]));
    insta::assert_snapshot!("csv", printed("2026-01", 3, &answers, &["duties", "--format", "csv"]));
    let unknown = r#""sales": [("2026-02", "1200000 UZS")], "member": [("2026-01", "yes")], "machines": []"#;
    let assessed = printed("2026-01", 3, unknown, &["assess"]);
    insta::assert_snapshot!("unknown", assessed.split("\nDuties\n").nth(1).expect("section"));
    let none = printed("2026-01", 1, r#""member": [("2026-01", "no")], "sales": []"#, &["assess"]);
    assert!(none.contains("Unknown on its only date; unanswered: Sales"), "{none}");
}

/// How often what may be lost, and what that which ends brought, is told of the sample's days; and the text
/// that stands before each.
fn told(language: &str, out: &str) -> (usize, usize) {
    let words = support::words(language);
    let book = support::book();
    let speaker = Speaker::new(&words, &book);
    let count = |id: &str, first: &str| {
        let text = speaker.with(id, &[(first, "FIRST"), ("parts", "")]);
        out.matches(text.split("FIRST").next().unwrap()).count()
    };
    (count("day-at-stake", "stake"), count("day-brought", "months"))
}

#[test]
fn what_merely_ends_is_told_as_what_it_brought_and_never_as_at_risk() {
    let book = support::book();
    let plan = support::read("saves/samarkand.plan.ron");
    let assessment = assess::assess(&book, &support::inputs(&book, &plan), Currency::Uzs, Depth::Whole).unwrap();
    let days = &assessment.duties;
    let is_duty = |entry: &&DutyEntry| matches!(entry.what, DutyWhat::Duty(_));
    assert!(days.iter().filter(|entry| !is_duty(entry)).all(|entry| entry.stake.is_none()));
    assert!(days.iter().filter(is_duty).all(|entry| entry.brought.is_empty()));
    let at_risk = days.iter().filter(|entry| entry.stake.as_ref().is_some_and(|stake| !stake.parts.is_empty())).count();
    let brought = days.iter().filter(|entry| !entry.brought.is_empty()).count();
    assert!(at_risk > 20 && brought > 1, "{at_risk}, {brought}");
    let folder = tempfile::tempdir().unwrap();
    let file = |ending: &str| folder.path().join(format!("out.{ending}")).to_string_lossy().into_owned();
    for language in LANGUAGES {
        let of_sample = ["saves/samarkand.plan.ron", "--variant", &plan.variants[0].name, "--lang", language];
        let listed = run(&[&["duties"], &of_sample[..]].concat()).out;
        assert_eq!(told(language, &listed), (at_risk, brought), "{language}: {listed}");
        let calendar = file("ics");
        assert_eq!(run(&[&["report"], &of_sample[..], &["-o", &calendar]].concat()).exit.code(), 0);
        let calendar = std::fs::read_to_string(calendar).unwrap().replace("\r\n ", "").replace('\\', "");
        assert_eq!(told(language, &calendar), (at_risk, brought), "{language}: the calendar");
        let letter = file("html");
        assert_eq!(run(&[&["report"], &of_sample[..], &["-o", &letter]].concat()).exit.code(), 0);
        let letter = told(language, &std::fs::read_to_string(letter).unwrap());
        // All days, and before them the first of each.
        assert!(letter.0 > at_risk && letter.1 > brought && letter.1 <= 2 * brought, "{language}: {letter:?}");
    }
}

#[test]
fn a_client_whose_benefit_ends_has_nothing_at_risk_by_that() {
    // No resident, so bound by nothing: wages are paid for twelve months, and then no more.
    let book = support::book();
    let answers = r#""activity": [("2026-01", "software")], "region": [("2026-01", "samarkand")],
        "resident": [("2026-01", "no")], "it_specialists": [("2026-01", "60")],
        "it_wage": [("2026-01", "900 USD")], "uzs_per_usd": [("2026-01", "12000")]"#;
    let plan = plan_of("2026-01", 12, answers, "");
    let today = "2026-06-01".parse().unwrap();
    let question = Question { book: &book, before: None, currency: Currency::Uzs, today };
    let Client { found: Ok(standing), .. } = client(&question, "x".to_owned(), Ok((plan, String::new()))) else {
        panic!()
    };
    // 15 % x 60 x 900 USD x 12,000 x 12 months.
    let cliff = standing.next_cliff.as_ref().unwrap();
    assert_eq!(
        (cliff.date.to_string().as_str(), cliff.amount.map(|stake| stake.amount)),
        ("2027-01-01", Some(116_640_000_000))
    );
    assert_eq!(standing.at_stake.amount, 0);
}

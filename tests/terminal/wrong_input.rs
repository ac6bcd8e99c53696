//! Bad input is normal: each mistake has a message with its place and what to do, and loses nothing.

use crate::support::{run, version, words};
use std::fs;
use std::path::PathBuf;

/// A plan of one answer; the answer stands on line 8, its month at column 13.
fn plan_with(answer: &str) -> String {
    format!(
        "(\n    format: 1,\n    rulebook: (id: \"uzbekistan\", version: \"{}\"),\n    company: (name: \"Test\"),\n    from: \"2026-01\",\n    months: 12,\n    variants: [(name: \"one\", answers: {{\n        {answer},\n    }})],\n)\n",
        version()
    )
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().expect("folder"))
    }

    fn file(&self, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join("test.plan.ron");
        fs::write(&path, text).expect("written");
        path
    }

    /// The messages and the exit code of `assess`, the folder's own name left out; the file must be
    /// as it was afterwards.
    fn assess(&self, path: &std::path::Path, more: &[&str]) -> (String, u8) {
        let before = fs::read(path).ok();
        let mut arguments = vec!["assess", path.to_str().expect("path")];
        arguments.extend(more);
        let outcome = run(&arguments);
        assert_eq!(fs::read(path).ok(), before, "the file must stay as it was");
        let folder = format!("{}/", self.0.path().display());
        if outcome.exit.code() != 0 {
            assert_eq!(outcome.out, "", "no result beside a mistake");
        }
        (outcome.err.replace(&folder, "").replace(folder.trim_end_matches('/'), "FOLDER"), outcome.exit.code())
    }
}

#[track_caller]
fn assert_message(text: impl AsRef<[u8]>, message: &str) {
    let folder = Folder::new();
    let file = folder.file(text);
    let (err, code) = folder.assess(&file, &[]);
    assert_eq!(err, message);
    assert_eq!(code, 1);
}

#[test]
fn an_unknown_question_is_a_warning_and_strictly_an_error() {
    let folder = Folder::new();
    let file = folder.file(plan_with(r#""it_specialist": [("2026-01", "60")]"#));
    let message = |severity: &str| {
        format!(
            "test.plan.ron:8:10: {severity}: There is no question “it_specialist” in this rulebook\n  Did you mean “it_specialists”?\n  The answer is kept and has no effect\n"
        )
    };
    assert_eq!(folder.assess(&file, &[]), (message("warning"), 0));
    assert_eq!(folder.assess(&file, &["--strict"]), (message("error"), 1));
}

#[test]
fn a_wrong_unit() {
    assert_message(
        plan_with(r#""it_specialists": [("2026-01", "60 m2")]"#),
        "test.plan.ron:8:41: error: “m2” is not the unit of this answer (in the question “IT specialists”)\n  Leave the unit out: the question says what is counted\n",
    );
}

#[test]
fn a_currency_that_is_not_supported() {
    assert_message(
        plan_with(r#""it_wage": [("2026-01", "900 CHF")]"#),
        "test.plan.ron:8:34: error: CHF is not a currency known here (in the question “Gross wage of an IT specialist”)\n  Write the amount in UZS, USD, EUR or RUB\n",
    );
}

#[test]
fn a_share_above_a_hundred_percent() {
    assert_message(
        plan_with(r#""citizens_share": [("2026-01", "140%")]"#),
        "test.plan.ron:8:41: error: “140%” is outside the range (in the question “Citizens of Uzbekistan among IT specialists”)\n  Write a value from 0% to 100%\n",
    );
}

#[test]
fn negative_people() {
    assert_message(
        plan_with(r#""it_specialists": [("2026-01", "-5")]"#),
        "test.plan.ron:8:41: error: “-5” is outside the range (in the question “IT specialists”)\n  Write a value from 0 to 1000000\n",
    );
}

#[test]
fn a_month_before_the_first() {
    assert_message(
        plan_with(r#""it_specialists": [("2023-12", "5")]"#),
        "test.plan.ron:8:30: error: 2023-12 is outside the months that can be planned (in the question “IT specialists”)\n  Write a month from 2024-01 to 2040-12\n",
    );
}

#[test]
fn a_month_after_the_last() {
    assert_message(
        plan_with(r#""it_specialists": [("2041-01", "5")]"#),
        "test.plan.ron:8:30: error: 2041-01 is outside the months that can be planned (in the question “IT specialists”)\n  Write a month from 2024-01 to 2040-12\n",
    );
}

#[test]
fn a_date_that_does_not_exist() {
    assert_message(
        plan_with(r#""zero_risk_from": [("2026-01", "2026-02-30")]"#),
        "test.plan.ron:8:41: error: There is no day “2026-02-30” (in the question “Month of entry into Zero Risk”)\n  Check the day and the month\n",
    );
}

#[test]
fn a_month_that_does_not_exist() {
    assert_message(
        plan_with(r#""it_specialists": [("2026-13", "5")]"#),
        "test.plan.ron:8:30: error: There is no month “2026-13” (in the question “IT specialists”)\n  Write a month from 01 to 12 after the year\n",
    );
}

#[test]
fn a_number_too_large() {
    assert_message(
        plan_with(r#""export_revenue": [("2026-01", "10000000000000001 USD")]"#),
        "test.plan.ron:8:41: error: “10000000000000001 USD” is outside the range (in the question “Export revenue”)\n  Write a value from 0 to 1 000 000 000 000 000\n",
    );
    assert_message(
        plan_with(r#""export_revenue": [("2026-01", "99999999999999999999999999999999 USD")]"#),
        "test.plan.ron:8:41: error: “99999999999999999999999999999999” has more digits than can be computed exactly (in the question “Export revenue”)\n  Write a number of at most 28 digits\n",
    );
}

#[test]
fn all_mistakes_of_a_file_at_once() {
    assert_message(
        plan_with(
            r#""it_specialists": [("2026-01", "-5"), ("2026-14", "6")],
        "it_wage": [("2026-01", "900")],
        "region": [("2026-01", "samarkant")]"#,
        ),
        "test.plan.ron:8:41: error: “-5” is outside the range (in the question “IT specialists”)\n  Write a value from 0 to 1000000\ntest.plan.ron:8:49: error: There is no month “2026-14” (in the question “IT specialists”)\n  Write a month from 01 to 12 after the year\ntest.plan.ron:9:34: error: “900” has no currency (in the question “Gross wage of an IT specialist”)\n  Write a currency after the number: UZS, USD, EUR or RUB\ntest.plan.ron:10:33: error: “samarkant” is not one of the answers (in the question “Region”)\n  Did you mean “samarkand”?\n  Choose one of: karakalpakstan, andijan, bukhara, jizzakh, kashkadarya, navoi, namangan, samarkand, surkhandarya, syrdarya, tashkent_region, fergana, khorezm, tashkent_city\n",
    );
}

#[test]
fn a_file_cut_in_half() {
    let whole = plan_with(r#""it_specialists": [("2026-01", "60")]"#);
    assert_message(
        &whole[..whole.len() / 2],
        "test.plan.ron:5:11: error: The text that begins here has no closing quote\n  Write a quote at its end\n",
    );
}

#[test]
fn an_empty_file() {
    assert_message("", "test.plan.ron:1:1: error: The file is empty\n  Open another file, or begin a new plan\n");
}

#[test]
fn not_a_text() {
    assert_message(
        b"(\n    format: 1,\n  \xff\xfe",
        "test.plan.ron:3:3: error: The file is not text from here on\n  Check that this is a plan, saved in UTF-8\n",
    );
}

#[test]
fn a_plan_of_a_newer_format() {
    assert_message(
        "(format: 2, something: [new])",
        "test.plan.ron:1:2: error: The plan has format 2, and this version reads format 1\n  Open it with the version of Imtiyoz that wrote it, or a newer one\n",
    );
}

#[test]
fn a_plan_longer_than_the_law() {
    assert_message(
        plan_with("").replace("months: 12", "months: 300").replace("        ,\n", "\n"),
        "test.plan.ron:5:12: error: A plan cannot have 300 months\n  Write from 1 to 180 months\n",
    );
}

#[test]
fn a_folder() {
    let folder = Folder::new();
    let (err, code) = folder.assess(folder.0.path(), &[]);
    assert_eq!((err.as_str(), code), ("FOLDER: error: This is a folder, not a file\n  Name a file in it\n", 1));
}

#[test]
fn no_such_file() {
    let folder = Folder::new();
    let (err, code) = folder.assess(&folder.0.path().join("none.plan.ron"), &[]);
    assert_eq!(
        (err.as_str(), code),
        ("none.plan.ron: error: There is no such file\n  Check the name and the folder\n", 1)
    );
}

#[cfg(unix)]
#[test]
fn no_leave_to_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let file = folder.file(plan_with(r#""it_specialists": [("2026-01", "60")]"#));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).expect("set");
    if fs::read(&file).is_ok() {
        // The superuser may read everything: then the wording is held by the problem itself.
        let words = words("en");
        let error = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        let problem = imtiyoz::store::io_problem(&error, std::path::Path::new("test.plan.ron"), "read");
        assert_eq!(
            words.problem(&problem),
            "test.plan.ron: error: You may not read this file\n  Ask its owner for leave, or choose another file"
        );
        return;
    }
    let (err, code) = folder.assess(&file, &[]);
    assert_eq!(
        (err.as_str(), code),
        ("test.plan.ron: error: You may not read this file\n  Ask its owner for leave, or choose another file\n", 1)
    );
}

#[test]
fn the_largest_answers_do_not_overflow() {
    let largest = r#""activity": [("2026-01", "software")], "region": [("2026-01", "samarkand")], "resident": [("2026-01", "yes")],
        "it_specialists": [("2026-01", "1000000")], "it_wage": [("2026-01", "9999999999.99 EUR")], "citizens_share": [("2026-01", "99.9999%")],
        "export_revenue": [("2026-01", "1000000000000000 EUR")], "domestic_revenue": [("2026-01", "999999999999999.99 RUB")],
        "export_contract": [("2026-01", "1000000000000000 RUB")], "zero_risk_from": [("2026-01", "2026-01")],
        "takes_state_premises": [("2026-01", "yes")], "office_area": [("2026-01", "1000000")], "office_rent": [("2026-01", "999999999.99 EUR")],
        "staff_trained": [("2026-01", "999999")], "training_costs": [("2026-01", "999999999999999.99 RUB")],
        "equipment_costs": [("2026-01", "999999999999999.99 EUR")], "conference_costs": [("2026-01", "999999999999999.99 EUR")],
        "uzs_per_usd": [("2026-01", "12345.678901")], "uzs_per_eur": [("2026-01", "999999.999999")], "uzs_per_rub": [("2026-01", "123.456789")]"#;
    let folder = Folder::new();
    let file = folder.file(plan_with(largest));
    assert_eq!(folder.assess(&file, &[]), (String::new(), 0));
    assert_eq!(folder.assess(&file, &["--currency", "USD"]), (String::new(), 0));
}

#[test]
fn a_wrong_command_line_ends_with_two() {
    for arguments in
        [&["asses"][..], &["assess"], &["assess", "x", "--format", "pdf"], &["facts", "--nonsense"], &["explain", "x"]]
    {
        let outcome = run(arguments);
        assert_eq!(outcome.exit.code(), 2, "{arguments:?}");
        assert!(outcome.err.contains("imtiyoz"), "{}", outcome.err);
    }
    let outcome = run(&["asess", "x"]);
    assert_eq!(
        outcome.err,
        "There is no command “asess”\nDid you mean “assess”?\nUsage: imtiyoz [COMMAND] [--rulebook DIR] [--lang LANG]\n“imtiyoz --help” lists the commands, “imtiyoz COMMAND --help” explains one\n"
    );
}

#[test]
fn an_unknown_programme_or_variant_says_which_there_are() {
    let outcome = run(&["explain", "tests/plans/design.plan.ron", "wage_compensatoin"]);
    assert_eq!(outcome.exit.code(), 1);
    assert!(outcome.err.contains("Did you mean “wage_compensation”?"), "{}", outcome.err);
    let outcome = run(&["assess", "tests/plans/design.plan.ron", "--variant", "As plannd"]);
    assert!(outcome.err.contains("Did you mean “As planned”?"), "{}", outcome.err);
}

#[test]
fn new_never_overwrites() {
    let folder = Folder::new();
    let path = folder.0.path().join("new.plan.ron");
    let name = path.to_str().expect("path");
    assert_eq!(run(&["new", name]).exit.code(), 0);
    let written = fs::read_to_string(&path).expect("written");
    assert_eq!(run(&["assess", name]).exit.code(), 0, "the starter plan is without mistakes");
    assert_eq!(run(&["new", name]).exit.code(), 1);
    assert_eq!(fs::read_to_string(&path).expect("kept"), written);
}

#[test]
fn a_question_answered_in_two_places_is_told_and_not_lost() {
    let twice = "\"region\": [(\"2026-01\", \"samarkand\")],\n        \"region\": [(\"2026-01\", \"bukhara\")]";
    assert_message(
        plan_with(twice),
        "test.plan.ron:9:10: error: “region” stands here twice\n  Remove one of the two\n",
    );
    let readings = plan_with("").replace("})],", "}, readings: {\"terms\": \"operator\", \"terms\": \"announced\"})],");
    let message = "test.plan.ron:9:41: error: “terms” stands here twice\n  Remove one of the two\n";
    assert_message(readings.replace("        ,\n", "\n"), message);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_not_yet_there_stays_a_link() {
    let folder = tempfile::tempdir().expect("folder");
    let (link, file) = (folder.path().join("link"), folder.path().join("later.plan.ron"));
    std::os::unix::fs::symlink("later.plan.ron", &link).expect("link");
    let plan = imtiyoz::plan::read_plan(&plan_with("").replace("        ,\n", "")).expect("plan");
    imtiyoz::store::save_plan(&link, &plan).expect("saved");
    assert!(link.symlink_metadata().expect("link").is_symlink());
    assert!(file.is_file());
}

#[test]
fn a_part_kept_that_stands_twice_is_told() {
    let text = plan_with("").replace("        ,\n", "").replace("})],\n)", "})],\n    ext: {\"a\": 1, \"a\": 2},\n)");
    let message = "test.plan.ron:9:20: error: “a” stands here twice\n  Remove one of the two\n";
    assert_message(text, message);
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_no_success() {
    let full = fs::File::options().write(true).open("/dev/full").expect("device");
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_imtiyoz"));
    let done = program.args(["facts"]).stdout(full).output().expect("run");
    assert_eq!(done.status.code(), Some(1));
    assert!(!done.stderr.is_empty());
}

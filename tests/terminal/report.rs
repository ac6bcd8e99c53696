//! The letter and the calendar: every total in them, the same bytes for the same plan, and names from
//! anywhere that harm nothing.

use crate::support::run;
use calamine::{Data, DataType, Reader, Xlsx};
use imtiyoz::explain::LANGUAGES;
use std::fs;
use std::io::Cursor;
use std::path::Path;

const SAMPLES: [&str; 5] = ["call_centre", "dushanbe", "samarkand", "start_up", "tashkent_bpo"];

/// What `report` writes of a plan, into a file of this ending.
fn written(plan: &str, ending: &str, more: &[&str]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join(format!("out.{ending}"));
    let outcome = run(&[&["report", plan, "-o", out.to_str().unwrap()], more].concat());
    assert_eq!(outcome.exit.code(), 0, "{plan}: {}", outcome.err);
    fs::read(out).unwrap()
}

fn sample(name: &str) -> String {
    format!("saves/{name}.plan.ron")
}

/// The amounts among the totals that `assess` prints of the first variant, in a language.
fn totals(plan: &str, language: &str) -> Vec<String> {
    let outcome = run(&["assess", plan, "--lang", language]);
    let lines = outcome.out.lines().skip(3).take_while(|line| !line.is_empty());
    lines.map(|line| line.trim().rsplit("  ").next().unwrap().to_owned()).collect()
}

fn with_plan(change: impl Fn(String) -> String, check: impl Fn(&str)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.plan.ron");
    fs::write(&path, change(fs::read_to_string(sample("samarkand")).unwrap())).unwrap();
    check(path.to_str().unwrap());
}

#[test]
fn the_letter_holds_every_total_in_each_language() {
    for name in SAMPLES {
        for language in LANGUAGES {
            let html = String::from_utf8(written(&sample(name), "html", &["--lang", language])).unwrap();
            let totals = totals(&sample(name), language);
            assert!(!totals.is_empty(), "{name} {language}");
            for total in totals {
                assert!(html.contains(&format!(">{total}<")), "{name} {language}: {total}");
            }
            assert!(!html.contains("letter-"), "a text is missing: {name} {language}");
        }
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    for name in ["samarkand", "start_up"] {
        for ending in ["pdf", "html", "ics", "xlsx", "csv"] {
            let first = written(&sample(name), ending, &[]);
            assert!(!first.is_empty());
            // A calendar that took the time of day would differ by now.
            std::thread::sleep(std::time::Duration::from_millis(if matches!(ending, "ics" | "xlsx") {
                1100
            } else {
                0
            }));
            assert!(first == written(&sample(name), ending, &[]), "{name}.{ending}");
        }
    }
}

#[test]
fn a_pdf_is_tagged_and_names_its_language() {
    let bytes = written(&sample("start_up"), "pdf", &["--lang", "uz-Cyrl"]);
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.starts_with("%PDF-1.7"));
    for mark in ["/StructTreeRoot", "/Lang(uz-Cyrl)", "/Marked true", "pdfuaid", "/Type/Outlines", "/FontFile"] {
        assert!(text.contains(mark), "{mark}");
    }
}

#[test]
fn names_from_anywhere_harm_nothing() {
    let hostile = "株式会社 \\u{202E}gnp.exe\\u{0007} <script>alert(1)</script> =HYPERLINK(\\\"http://x\\\") \u{1F600}";
    with_plan(
        |text| text.replace("Zarafshan Code", hostile),
        |plan| {
            assert!(written(plan, "pdf", &[]).starts_with(b"%PDF"));
            let html = String::from_utf8(written(plan, "html", &[])).unwrap();
            assert!(html.contains("株式会社") && html.contains("&lt;script&gt;"));
            assert!(!html.contains("<script") && !html.contains('\u{202E}') && !html.contains('\u{7}'));
            let days = String::from_utf8(written(plan, "ics", &[])).unwrap();
            assert!(!days.contains('\u{7}') && days.contains("BEGIN:VEVENT"));
        },
    );
}

#[test]
fn a_note_longer_than_a_page_goes_on_over_several() {
    with_plan(
        |text| text.replace("The company and its figures are invented.", &"word ".repeat(3000)),
        |plan| {
            let pages = |bytes: &[u8]| String::from_utf8_lossy(bytes).matches("/Type/Page/").count();
            let (long, short) = (written(plan, "pdf", &[]), written(&sample("samarkand"), "pdf", &[]));
            assert!(pages(&long) >= pages(&short) + 2, "{} {}", pages(&long), pages(&short));
        },
    );
}

#[test]
fn the_calendar_has_a_day_for_every_duty() {
    for name in SAMPLES {
        let days = String::from_utf8(written(&sample(name), "ics", &[])).unwrap();
        let assessed = run(&["assess", &sample(name), "--format", "json"]).out;
        let assessed: serde_json::Value = serde_json::from_str(&assessed).unwrap();
        let wanted: Vec<String> = assessed[0]["duties"]
            .as_array()
            .unwrap()
            .iter()
            .map(|duty| duty["date"].as_str().unwrap().replace('-', ""))
            .collect();
        let found: Vec<&str> = days.lines().filter_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:")).collect();
        assert_eq!(found, wanted, "{name}");
        assert!(days.lines().all(|line| line.len() <= 75), "a line is too long: {name}");
    }
}

#[test]
fn what_cannot_be_written_is_said() {
    let plan = sample("start_up");
    let outcome = run(&["report", &plan, "-o", "out.docx"]);
    assert_eq!(outcome.exit.code(), 1);
    assert!(outcome.err.contains("docx") && outcome.err.contains("pdf"), "{}", outcome.err);
    let outcome = run(&["report", &plan, "-o", "no such folder/out.pdf"]);
    assert_eq!(outcome.exit.code(), 1);
    assert!(outcome.err.contains("no such folder"), "{}", outcome.err);
    let outcome = run(&["report", &plan, "--variant", "Nobody", "-o", "out.pdf"]);
    assert_eq!(outcome.exit.code(), 1);
    assert!(!Path::new("out.pdf").exists());
}

/// The cells of a workbook's tab, by its place.
fn cells(bytes: Vec<u8>, tab: usize) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let range = book.worksheet_range_at(tab).unwrap().unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn the_workbook_keeps_the_amounts_of_the_assessment() {
    for name in SAMPLES {
        let rows = cells(written(&sample(name), "xlsx", &[]), 1);
        let assessed = run(&["assess", &sample(name), "--format", "json"]).out;
        let assessed: serde_json::Value = serde_json::from_str(&assessed).unwrap();
        let programmes = assessed[0]["programmes"].as_array().unwrap();
        assert_eq!(rows.len(), programmes.len() + 1);
        for (row, programme) in rows[1..].iter().zip(programmes) {
            assert_eq!(row[11], Data::String(programme["id"].as_str().unwrap().to_owned()));
            match programme["amount"].as_str() {
                Some(amount) => assert_eq!(row[5].as_f64(), amount.parse().ok(), "{name}: {}", programme["id"]),
                None => assert!(row[5].as_f64().is_none(), "{name}: {}", programme["id"]),
            }
        }
    }
}

#[test]
fn the_law_of_the_sample_is_live_in_its_workbook() {
    let rows = cells(written(&sample("samarkand"), "xlsx", &[]), 1);
    let live = |id: &str| {
        let row = rows.iter().find(|row| row[11] == Data::String(id.to_owned())).unwrap();
        row[8] == Data::String("Live formulas".to_owned())
    };
    let named = [
        "wage_compensation",
        "regional_premises",
        "conferences",
        "foreign_specialists",
        "training",
        "recruitment",
        "resident_levy",
        "social_tax",
        "staff_income_tax",
    ];
    assert!(named.iter().all(|id| live(id)), "{:?}", named.iter().filter(|id| !live(id)).collect::<Vec<_>>());
    // A yearly amount with its halved and free years is told as it is.
    assert!(!live("profit_tax"));
}

#[test]
fn a_formula_in_a_name_stays_text() {
    let formula = "=HYPERLINK(\"http://example.org\";\"x\")";
    let escaped = formula.replace('"', "\\\"");
    with_plan(
        |text| text.replace("Zarafshan Code", &escaped).replace("stand in Berlin", &escaped),
        |plan| {
            let bytes = written(plan, "xlsx", &[]);
            for tab in 0..7 {
                let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
                let name = book.sheet_names()[tab].clone();
                let formulas = book.worksheet_formula(&name).unwrap();
                assert!(!formulas.rows().flatten().any(|formula| formula.contains("HYPERLINK")), "{name}");
            }
            let titles = cells(bytes, 0);
            assert!(titles[0][0].to_string().contains(formula));
            let table = String::from_utf8(written(plan, "csv", &[])).unwrap();
            assert!(table.contains("'=HYPERLINK") && !table.contains("\n\"=HYPERLINK"), "{}", &table[..300]);
        },
    );
}

#[test]
fn a_workbook_is_in_the_laws_own_currency() {
    let outcome = run(&["report", &sample("start_up"), "-o", "out.xlsx", "--currency", "USD"]);
    assert_eq!(outcome.exit.code(), 1);
    assert!(outcome.err.contains("UZS") && !Path::new("out.xlsx").exists(), "{}", outcome.err);
}

//! Today is the day where the person sits: processes of their own, in other zones of time, are asked.

use imtiyoz::store;
use std::process::Command;

const TOLD: &str = "today is ";

/// Not a test of its own: what the processes below are asked.
#[test]
#[ignore = "is run in other zones of time by the tests below"]
fn tell_today() {
    println!("{TOLD}{}", store::today());
}

/// What day this very program takes it to be in a zone.
fn today_in(zone: &str) -> jiff::civil::Date {
    let program = std::env::current_exe().unwrap();
    let told = Command::new(program)
        .args(["--exact", "clock::tell_today", "--ignored", "--nocapture"])
        .env("TZ", zone)
        .output()
        .unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    let (_, date) = told.split_once(TOLD).unwrap_or_else(|| panic!("nothing was told: {told}"));
    date.lines().next().unwrap().parse().unwrap()
}

#[test]
fn it_is_another_day_at_the_other_end_of_the_world() {
    // 26 hours apart, so never the same day, whatever the hour.
    let (east, west) = (today_in("<+14>-14"), today_in("<-12>12"));
    assert!(east > west, "{east} in the east, {west} in the west");
}

/// Runs the terminal at a moment of a zone; `None`, told loudly, where `faketime` is not installed.
/// `IMTIYOZ_NEEDS=faketime` makes that a failure, so that CI cannot pass it by.
fn run_at(zone: &str, moment: &str, arguments: &[&str]) -> Option<String> {
    let run = Command::new("faketime")
        .arg(moment)
        .arg(env!("CARGO_BIN_EXE_imtiyoz"))
        .args(arguments)
        .env("TZ", zone)
        .env("LANG", "C.UTF-8")
        .output();
    match run {
        Ok(run) => {
            assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
            Some(String::from_utf8(run.stdout).unwrap())
        }
        Err(error) => {
            assert!(std::env::var_os("IMTIYOZ_NEEDS").is_none_or(|needs| needs != "faketime"), "faketime: {error}");
            eprintln!("SKIPPED: faketime is not installed (.ci/packages.sh does)");
            None
        }
    }
}

#[test]
fn advice_begins_in_the_month_where_the_person_sits() {
    let advice = ["advise", "tests/plans/design.plan.ron", "--goal", "1UZS", "--programme", "wage_compensation"];
    let advice = [&advice[..], &["--by", "it_specialists", "--lang", "en"]].concat();
    // Half past one on 1 December in Tashkent is half past eight in the evening of 30 November in London;
    // ten in the evening of that day in New York is three in the night of 1 December there.
    for (zone, moment, month) in [
        ("<+05>-5", "2026-12-01 01:30:00", "Dec 2026"),
        ("<-05>5", "2026-11-30 22:00:00", "Nov 2026"),
        ("UTC0", "2026-11-30 23:59:50", "Nov 2026"),
    ] {
        let Some(told) = run_at(zone, moment, &advice) else { return };
        assert!(told.contains(&format!("IT specialists from {month}")), "{zone}, {moment}: {told}");
    }
}

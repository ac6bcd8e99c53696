//! `rulebook list|check`, and the way to the other commands over a rulebook.

use super::{Exit, Outcome, Setting, failed, option, printed, problem_lines};
use crate::assess;
use crate::explain::Arg;
use crate::quantity::Problem;
use crate::report::table;
use clap::ArgMatches;
use serde::Serialize;
use std::path::Path;

/// `rulebook list`, `rulebook show` and `rulebook coverage`.
pub fn rulebook(setting: &Setting, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("show", rest)) => super::show::show(setting, rest),
        Some(("coverage", _)) => super::coverage::coverage(setting),
        Some((_, rest)) => list(setting, rest),
        None => printed(String::new()),
    }
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: String,
    kind: &'static str,
    beneficiary: &'static str,
    certainty: &'static str,
    from: String,
    until: Option<String>,
}

fn list(setting: &Setting, matches: &ArgMatches) -> Outcome {
    let speaker = setting.speaker();
    let rows: Vec<Row<'_>> = setting
        .book
        .programmes
        .iter()
        .enumerate()
        .map(|(id, programme)| Row {
            id: &programme.id,
            name: speaker.programme(id),
            kind: programme.kind.word(),
            beneficiary: programme.beneficiary.word(),
            certainty: programme.certainty.word(),
            from: programme.rules.first().map(|rule| rule.from.to_string()).unwrap_or_default(),
            until: programme.rules.last().and_then(|rule| rule.until).map(|until| until.to_string()),
        })
        .collect();
    if option(matches, "format") == "json" {
        return printed(format!("{}\n", serde_json::to_string_pretty(&rows).unwrap_or_default()));
    }
    let rows: Vec<Vec<String>> = rows
        .into_iter()
        .map(|row| {
            let kind = speaker.text(&format!("kind-{}", row.kind));
            let certainty = speaker.text(&format!("certainty-{}", row.certainty));
            let span = format!("{} – {}", row.from, row.until.unwrap_or_default());
            vec![row.id.to_owned(), row.name, kind, certainty, span]
        })
        .collect();
    let head =
        speaker.with("rulebook-head", &[("id", &setting.book.id), ("date", &setting.words.date(setting.book.version))]);
    printed(format!("{head}\n\n{}", table(&rows, &[], "")))
}

#[derive(Serialize)]
struct Checked {
    is_clean: bool,
    counts: CountsObject,
    problems: Vec<String>,
}

#[derive(Serialize)]
struct CountsObject {
    programmes: usize,
    parameters: usize,
    conditions: usize,
    readings: usize,
    cases: usize,
    mutations_tried: usize,
    mutations_caught: usize,
    mutations_without_effect: usize,
}

impl CountsObject {
    fn of(counts: &assess::Counts) -> CountsObject {
        CountsObject {
            programmes: counts.programmes,
            parameters: counts.parameters,
            conditions: counts.conditions,
            readings: counts.readings,
            cases: counts.cases,
            mutations_tried: counts.tried,
            mutations_caught: counts.caught,
            mutations_without_effect: counts.skipped,
        }
    }
}

/// `rulebook check`: everything that can be said of a rulebook without a company.
pub fn check(rulebook: Option<&Path>, language: &str, format: &str) -> Outcome {
    let (words, files) = match super::words_and_files(rulebook, language, &[]) {
        Ok(found) => found,
        Err(failure) => return failed(&failure.0, &failure.1, Exit::Input),
    };
    let report = assess::check(files);
    let counts = &report.counts;
    let exit = if report.problems.iter().any(Problem::is_error) { Exit::Input } else { Exit::Done };
    let err = problem_lines(&words, &report.problems);
    if format == "json" {
        let problems = report.problems.iter().map(|problem| words.problem(problem)).collect();
        let object = Checked { is_clean: exit == Exit::Done, counts: CountsObject::of(counts), problems };
        let out = serde_json::to_string_pretty(&object).unwrap_or_default();
        return Outcome { out: format!("{out}\n"), err, exit };
    }
    let number = |count: usize| words.count(count as i128);
    let said = |id: &str, args: &[(&str, usize)]| {
        let args: Vec<(&str, Arg)> = args.iter().map(|(name, count)| (*name, Arg::from(number(*count)))).collect();
        format!("{}\n", words.text(id, &args))
    };
    let mut out = said(
        "check-counts",
        &[
            ("programmes", counts.programmes),
            ("parameters", counts.parameters),
            ("conditions", counts.conditions),
            ("readings", counts.readings),
            ("cases", counts.cases),
        ],
    );
    out += &said("check-mutations", &[("tried", counts.tried), ("caught", counts.caught), ("skipped", counts.skipped)]);
    if exit == Exit::Done {
        out += &said("check-clean", &[]);
    }
    Outcome { out, err, exit }
}

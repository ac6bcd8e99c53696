//! `rulebook list|show|check`.

use super::{Exit, Outcome, Setting, failed, option, printed, problem_lines};
use crate::assess;
use crate::explain::Arg;
use crate::law::{Benefit, Programme};
use crate::quantity::{Problem, did_you_mean};
use crate::report::table;
use clap::ArgMatches;
use serde::Serialize;
use std::path::Path;

/// `rulebook list` and `rulebook show`.
pub fn rulebook(setting: &Setting, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("show", rest)) => show(setting, rest.get_one::<String>("ID").map(String::as_str)),
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

fn show(setting: &Setting, id: Option<&str>) -> Outcome {
    let book = &setting.book;
    let Some(id) = id else {
        let all = (0..book.programmes.len()).filter_map(|id| Some(shown(setting, id, book.programmes.get(id)?)));
        return printed(all.collect::<Vec<String>>().join("\n"));
    };
    match book.programme(id).and_then(|place| Some((place, book.programmes.get(place)?))) {
        Some((place, programme)) => printed(shown(setting, place, programme)),
        None => {
            let known: Vec<&str> = book.programmes.iter().map(|programme| programme.id.as_str()).collect();
            let meant = did_you_mean(id, known.iter().copied()).unwrap_or("");
            let problem = Problem::error("error-programme").arg("found", id).arg("meant", meant);
            failed(&setting.words, &[problem.arg("known", known.join(", "))], Exit::Input)
        }
    }
}

fn shown(setting: &Setting, id: usize, programme: &Programme) -> String {
    let speaker = setting.speaker();
    let mut out = format!("{} ({})\n", speaker.programme(id), programme.id);
    if let Some(about) = setting.words.attribute(&format!("programme-{}", programme.id), "about", &[]) {
        out.push_str(&format!("{about}\n"));
    }
    for rule in &programme.rules {
        let until = rule.until.map(|until| setting.words.month(until.plus(-1))).unwrap_or_default();
        let span =
            [("from", setting.words.month(rule.from)), ("until", until), ("act", speaker.citation(rule.citation))];
        let span: Vec<(&str, &str)> = span.iter().map(|(name, value)| (*name, value.as_str())).collect();
        out.push_str(&format!("{}\n", speaker.with("rulebook-in-force", &span)));
        let mut rows = Vec::new();
        for condition in &rule.conditions {
            rows.push(vec![
                speaker.condition(id, &condition.id),
                format!("[{}]", speaker.citation(condition.citation)),
            ]);
        }
        if let Some(window) = rule.window {
            let months = speaker.with("step-window-not-started", &[("months", &window.months.to_string())]);
            rows.push(vec![months, format!("[{}]", speaker.citation(window.citation))]);
        }
        if let Benefit::Items { pays, .. } = rule.benefit {
            rows.push(vec![speaker.with("rulebook-pays", &[("cost", &speaker.fact(pays))]), String::new()]);
        }
        for limit in &rule.limits {
            rows.push(vec![speaker.limit(id, &limit.id), format!("[{}]", speaker.citation(limit.citation))]);
        }
        out.push_str(&table(&rows, &[], "  "));
    }
    for (place, reading) in setting.book.readings.iter().enumerate() {
        if programme.readings & (1 << place) == 0 {
            continue;
        }
        out.push_str(&format!("{}\n", speaker.reading(place)));
        for (option, known) in reading.options.iter().enumerate() {
            let sign = if option == 0 { "*" } else { "-" };
            let words = speaker.reading_option(place, option);
            out.push_str(&format!("  {sign} {words} [{}]\n", speaker.citation(known.citation)));
        }
    }
    out
}

/// `rulebook check`: everything that can be said of a rulebook without a company.
pub fn check(rulebook: Option<&Path>, language: &str) -> Outcome {
    let (words, files) = match super::words_and_files(rulebook, language) {
        Ok(found) => found,
        Err(failure) => return failed(&failure.0, &failure.1, Exit::Input),
    };
    let report = assess::check(files);
    let counts = &report.counts;
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
    if report.problems.iter().any(Problem::is_error) {
        return Outcome { out, err: problem_lines(&words, &report.problems), exit: Exit::Input };
    }
    out += &said("check-clean", &[]);
    Outcome { out, err: problem_lines(&words, &report.problems), exit: Exit::Done }
}

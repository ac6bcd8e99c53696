//! `rulebook list|check`, and the way to the other commands over a rulebook.

use super::words::words_and_files;
use super::{Exit, Failure, Output, Setting, failed, option, printed, problem_lines};
use crate::assess;
use crate::explain::{Arg, LANGUAGES, Words, stray, unworded};
use crate::law::{Rulebook, Source, SourceFile, compile, read_source};
use crate::quantity::{Month, Problem, few};
use crate::report::table;
use crate::store;
use clap::ArgMatches;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// `rulebook list`, `rulebook show` and `rulebook coverage`.
pub fn rulebook(setting: &Setting, matches: &ArgMatches) -> Output {
    match matches.subcommand() {
        Some(("show", rest)) => super::show::show(setting, rest),
        Some(("coverage", _)) => super::coverage::coverage(setting),
        Some((_, rest)) => list(setting, rest),
        None => printed(String::new()),
    }
}

/// The rulebook built in, with its source.
///
/// # Errors
/// The first mistake in it.
pub fn built_in() -> Result<(Source, Rulebook), Problem> {
    let first = |problems: Vec<Problem>| {
        problems.into_iter().next().unwrap_or_else(|| Problem::error("error-print").arg("why", "rulebook"))
    };
    let source = read_source(crate::store::embedded_rulebook()).map_err(first)?;
    let book = compile(&source).map_err(first)?;
    Ok((source, book))
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: String,
    kind: &'static str,
    beneficiary: &'static str,
    certainty: &'static str,
    #[serde(serialize_with = "super::maybe_month")]
    from: Option<Month>,
    #[serde(serialize_with = "super::maybe_month")]
    until: Option<Month>,
}

fn list(setting: &Setting, matches: &ArgMatches) -> Output {
    let speaker = setting.speaker();
    let rows: Vec<Row<'_>> = setting
        .book
        .programmes
        .enumerated()
        .map(|(id, programme)| Row {
            id: &programme.id,
            name: speaker.programme(id),
            kind: programme.kind.word(),
            beneficiary: programme.beneficiary.word(),
            certainty: programme.certainty.word(),
            from: programme.rules.first().map(|rule| rule.from),
            until: programme.rules.last().and_then(|rule| rule.until),
        })
        .collect();
    if option(matches, "format") == "json" {
        return printed(format!("{}\n", crate::report::json(&rows)));
    }
    let rows: Vec<Vec<String>> = rows
        .into_iter()
        .map(|row| {
            let kind = speaker.text(&format!("kind-{}", row.kind));
            let certainty = speaker.text(&format!("certainty-{}", row.certainty));
            let month = |month: Option<Month>| month.map(|month| setting.words.month(month)).unwrap_or_default();
            let span = format!("{} – {}", month(row.from), month(row.until.map(|until| until.plus(-1))));
            let span = span.trim_end().to_owned();
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
    /// By language: what has no words in it and is said in English.
    said_in_english: Lacking,
    problems: Vec<String>,
}

#[derive(Serialize)]
struct CountsObject {
    programmes: usize,
    parameters: usize,
    conditions: usize,
    readings: usize,
    duties: usize,
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
            duties: counts.duties,
            cases: counts.cases,
            mutations_tried: counts.tried,
            mutations_caught: counts.caught,
            mutations_without_effect: counts.skipped,
        }
    }
}

/// `rulebook check`: everything that can be said of a rulebook without a company.
pub fn check(rulebook: Option<&Path>, language: &str, format: &str) -> Output {
    let (words, files) = match words_and_files(rulebook, language, &[]) {
        Ok(found) => found,
        Err(failure) => return failed(&failure.0, &failure.1, Exit::Input),
    };
    let mut report = assess::check(files.clone());
    let (unworded, of_words) = match words_checked(rulebook, &files) {
        Ok(found) => found,
        Err(failure) => return failed(&failure.0, &failure.1, Exit::Input),
    };
    report.problems.extend(of_words);
    let counts = &report.counts;
    let exit = if report.problems.iter().any(Problem::is_error) { Exit::Input } else { Exit::Done };
    let err = problem_lines(&words, &report.problems);
    if format == "json" {
        let problems = report.problems.iter().map(|problem| words.problem(problem)).collect();
        let object = Checked {
            is_clean: exit == Exit::Done,
            counts: CountsObject::of(counts),
            said_in_english: unworded,
            problems,
        };
        let out = crate::report::json(&object);
        return Output { out: format!("{out}\n"), err, exit };
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
            ("duties", counts.duties),
            ("cases", counts.cases),
        ],
    );
    out += &said("check-mutations", &[("tried", counts.tried), ("caught", counts.caught), ("skipped", counts.skipped)]);
    for (lang, messages) in &unworded {
        let names = Arg::from(messages.join(", "));
        out += &format!(
            "{}\n",
            words.text("check-words-lacking", &[("language", lang.as_str().into()), ("names", names)])
        );
    }
    if exit == Exit::Done {
        out += &said("check-clean", &[]);
    }
    Output { out, err, exit }
}

/// By language: the messages that are said in English.
type Lacking = BTreeMap<String, Vec<String>>;

/// What of a rulebook has no words, and which of its words say nothing.
fn words_checked(rulebook: Option<&Path>, files: &[SourceFile]) -> Result<(Lacking, Vec<Problem>), Failure> {
    let Ok(source) = read_source(files.to_vec()) else { return Ok(Default::default()) };
    let all = LANGUAGES.map(|language| words_and_files(rulebook, language, &[]).map(|(words, _)| words));
    let all = all.into_iter().collect::<Result<Vec<Words>, Failure>>()?;
    let own = match rulebook {
        Some(folder) => store::rulebook_folder(folder).unwrap_or_default(),
        None => store::built_in_rulebook(&source.header.id),
    };
    let spoken = own.words.iter().filter_map(|(name, _)| name.strip_suffix(".ftl").map(str::to_owned)).collect();
    let mut found = unworded(&source, &all, &spoken);
    found.problems.extend(stray(&source, &own.words));
    Ok((found.lacking, few(found.problems).into_iter().map(|problem| source.placed(problem)).collect()))
}

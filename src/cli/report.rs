//! `report FILE -o OUT`: a plan as a letter, a workbook, a calendar.

use super::plans::{Ready, files, ready, with_problems};
use super::{Exit, Output, Setting, failed, option};
use crate::quantity::{Currency, Month, Problem, parse_date};
use crate::report::{Form, Order, Print, written_out};
use crate::store;
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// `report FILE -o OUT`
pub fn report(setting: &Setting, matches: &ArgMatches) -> Output {
    let variant = matches.get_one::<String>("variant").map(String::as_str);
    let (found, problems) = ready(setting, &files(matches), None, matches.get_flag("strict"));
    if problems.iter().any(Problem::is_error) {
        return failed(&setting.words, &problems, Exit::Input);
    }
    let Some(out) = matches.get_one::<PathBuf>("out") else { return with_problems(setting, String::new(), &problems) };
    match chosen(&found, variant).and_then(|chosen| written(setting, chosen, out, matches, &problems)) {
        Ok(warnings) => {
            let file = out.to_string_lossy();
            let told = format!("{}\n", setting.speaker().with("report-written", &[("file", &file)]));
            with_problems(setting, told, &[problems, warnings].concat())
        }
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

/// The variant asked for, with its place; the first where none is.
fn chosen<'a>(found: &'a [Ready], variant: Option<&str>) -> Result<(usize, &'a Ready), Problem> {
    let found_one = found.iter().enumerate().find(|(_, one)| variant.is_none_or(|wanted| one.variant.name == wanted));
    let of_plan = || found.first().and_then(|ready| super::plans::no_such_variant(&ready.plan, variant));
    found_one.ok_or_else(|| of_plan().unwrap_or_else(|| Problem::error("error-variant")))
}

/// Writes the report; says what is to be known of it.
fn written(
    setting: &Setting,
    (place, ready): (usize, &Ready),
    out: &Path,
    matches: &ArgMatches,
    problems: &[Problem],
) -> Result<Vec<Problem>, Problem> {
    let form = Form::of(out)?;
    let warnings: Vec<String> = problems.iter().map(|problem| setting.words.problem(problem)).collect();
    let order = Order {
        plan: &ready.plan,
        variant: place,
        currency: Currency::from_code(option(matches, "currency")).unwrap_or(setting.book.currency),
        date: matches.get_one::<String>("date").map(|date| parse_date(date)).transpose()?,
        advice_from: matches.get_flag("advice").then(|| Month::of(store::today())),
        warnings: &warnings,
    };
    let print = Print::read(store::theme())?;
    let written = written_out(&order, form, &setting.speaker(), (&print, store::font()));
    let written = written.map_err(|problem| ready.placed(problem))?;
    store::save_report(out, &written.bytes, super::over(matches))?;
    Ok(written.warnings)
}

//! `report FILE -o OUT`: a plan as a letter, a workbook, a calendar.

use super::advise::sought;
use super::plans::{Ready, files, ready, with_problems};
use super::{Exit, Outcome, Setting, failed, option};
use crate::assess::{Assessment, assess};
use crate::quantity::{Currency, Month, Problem, parse_date};
use crate::report::{Assessed, Document, Letter, Print, assessments_csv, calendar, html, letter, pdf, workbook, xlsx};
use crate::store;
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// The endings that a report may have, and what they stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Pdf,
    Html,
    Calendar,
    Workbook,
    Csv,
}

impl Form {
    fn of(path: &Path) -> Result<Form, Problem> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        match ending.as_str() {
            "pdf" => Ok(Form::Pdf),
            "html" | "htm" => Ok(Form::Html),
            "xlsx" => Ok(Form::Workbook),
            "csv" => Ok(Form::Csv),
            "ics" => Ok(Form::Calendar),
            _ => {
                Err(Problem::error("error-report-form").arg("found", ending).arg("known", "pdf, html, xlsx, csv, ics"))
            }
        }
    }
}

/// `report FILE -o OUT`
pub fn report(setting: &Setting, matches: &ArgMatches) -> Outcome {
    let variant = matches.get_one::<String>("variant").map(String::as_str);
    let (found, problems) = ready(setting, &files(matches), None, matches.get_flag("strict"));
    if problems.iter().any(Problem::is_error) {
        return failed(&setting.words, &problems, Exit::Input);
    }
    let Some(out) = matches.get_one::<PathBuf>("out") else { return with_problems(setting, String::new(), &problems) };
    let written = chosen(&found, variant).and_then(|chosen| written(setting, &found, chosen, out, matches, &problems));
    match written {
        Ok(()) => {
            let file = out.to_string_lossy();
            let told = format!("{}\n", setting.speaker().with("report-written", &[("file", &file)]));
            with_problems(setting, told, &problems)
        }
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

/// The place of the variant asked for; the first where none is.
fn chosen(found: &[Ready], variant: Option<&str>) -> Result<usize, Problem> {
    let place = found.iter().position(|ready| variant.is_none_or(|wanted| ready.variant.name == wanted));
    let of_plan = || found.first().and_then(|ready| super::plans::no_such_variant(&ready.plan, variant));
    place.ok_or_else(|| of_plan().unwrap_or_else(|| Problem::error("error-variant")))
}

fn written(
    setting: &Setting,
    found: &[Ready],
    chosen: usize,
    out: &Path,
    matches: &ArgMatches,
    problems: &[Problem],
) -> Result<(), Problem> {
    let form = Form::of(out)?;
    let bytes = match form {
        Form::Calendar => {
            calendar(&assessed(setting, found, chosen, currency(setting, matches))?, &setting.speaker())?.into_bytes()
        }
        Form::Csv => {
            let one = assessed(setting, found, chosen, currency(setting, matches))?;
            assessments_csv(&[one], &setting.book)?.into_bytes()
        }
        Form::Workbook => {
            let one = assessed(setting, found, chosen, setting.book.currency)?;
            if currency(setting, matches) != setting.book.currency {
                return Err(Problem::error("error-report-currency").arg("currency", setting.book.currency));
            }
            let speaker = setting.speaker();
            let title = speaker.with("letter-title", &[("plan", &one.plan)]);
            xlsx(&workbook(&one, &speaker)?, &title, setting.book.version, &Print::read(store::theme())?)?
        }
        Form::Pdf | Form::Html => {
            let document = composed(setting, found, chosen, matches, problems)?;
            let print = Print::read(store::theme())?;
            if form == Form::Html {
                html(&document, &print).into_bytes()
            } else {
                pdf(&document, &print, store::font(), &|page, pages| setting.speaker().page_of(page, pages))?
            }
        }
    };
    store::write_whole(out, &bytes)
}

fn assessed(setting: &Setting, found: &[Ready], chosen: usize, currency: Currency) -> Result<Assessed, Problem> {
    let ready = found.get(chosen).ok_or_else(|| Problem::error("error-variant"))?;
    let assessment = assess(&setting.book, &ready.inputs, currency)?;
    let (plan, variant) = (ready.plan.company.name.clone(), ready.variant.name.clone());
    Ok(Assessed { plan, variant, inputs: ready.inputs.clone(), assessment })
}

fn currency(setting: &Setting, matches: &ArgMatches) -> Currency {
    Currency::from_code(option(matches, "currency")).unwrap_or(setting.book.currency)
}

/// The letter about one of the variants, the others beside it.
fn composed(
    setting: &Setting,
    found: &[Ready],
    chosen: usize,
    matches: &ArgMatches,
    problems: &[Problem],
) -> Result<Document, Problem> {
    let currency = currency(setting, matches);
    let assessed = found.iter().map(|ready| Ok((ready, assess(&setting.book, &ready.inputs, currency)?)));
    let assessed = assessed.collect::<Result<Vec<(&Ready, Assessment)>, Problem>>()?;
    let Some((ready, assessment)) = assessed.get(chosen) else { return Err(Problem::error("error-variant")) };
    let others = assessed.iter().enumerate().filter(|(place, _)| *place != chosen);
    let others: Vec<(&str, &Assessment)> =
        others.map(|(_, (ready, assessment))| (ready.variant.name.as_str(), assessment)).collect();
    let advised = if matches.get_flag("advice") {
        sought(setting, &ready.inputs, assessment, None, Month::of(store::today()), &[])?
    } else {
        Vec::new()
    };
    let date = matches.get_one::<String>("date").map(|date| parse_date(date)).transpose()?;
    let warnings: Vec<String> = problems.iter().map(|problem| setting.words.problem(problem)).collect();
    let subject = Letter {
        plan: &ready.plan,
        variant: &ready.variant,
        inputs: &ready.inputs,
        assessment,
        others: &others,
        advised: &advised,
        date,
        warnings: &warnings,
    };
    letter(&subject, &setting.speaker())
}

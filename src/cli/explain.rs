//! `explain`: how a figure came about.

use super::plans::{Ready, files, ready, with_problems};
use super::{Exit, Outcome, Setting, failed, option};
use crate::assess::{Evaluation, Step, assess_explained};
use crate::quantity::{Currency, Month, Problem, did_you_mean};
use crate::report::{derivation_json, derivation_text};
use clap::ArgMatches;

/// `explain FILE PROGRAMME`
pub fn explain(setting: &Setting, matches: &ArgMatches) -> Outcome {
    let wrong = |problem: Problem| failed(&setting.words, &[problem], Exit::Input);
    let name = option(matches, "PROGRAMME");
    let Some(programme) = setting.book.programme(name) else {
        let meant = did_you_mean(name, setting.book.programmes.iter().map(|programme| programme.id.as_str()));
        let problem = Problem::error("error-programme").arg("found", name).arg("meant", meant.unwrap_or(""));
        let known: Vec<&str> = setting.book.programmes.iter().map(|programme| programme.id.as_str()).collect();
        return wrong(problem.arg("known", known.join(", ")));
    };
    let variant = matches.get_one::<String>("variant").map(String::as_str);
    let (found, problems) = ready(setting, &files(matches), variant, matches.get_flag("strict"));
    let mut out = Vec::new();
    for ready in &found {
        let step = match step(setting, ready, programme, matches) {
            Ok(step) => step,
            Err(problem) => return wrong(problem),
        };
        let speaker = setting.speaker();
        let (plan, variant) = (&ready.plan.company.name, &ready.variant.name);
        out.push(match option(matches, "format") {
            "json" => derivation_json(plan, variant, programme, &step, &speaker),
            _ if found.len() > 1 => {
                let head = speaker.with("compare-head", &[("plan", plan), ("variant", variant)]);
                format!("{head}\n{}", derivation_text(&step, &speaker))
            }
            _ => derivation_text(&step, &speaker),
        });
    }
    let out = match option(matches, "format") {
        "json" => format!("[{}]\n", out.join(",\n")),
        _ => out.join("\n"),
    };
    with_problems(setting, out, &problems)
}

fn step(setting: &Setting, ready: &Ready, programme: usize, matches: &ArgMatches) -> Result<Step, Problem> {
    let mut evaluation = Evaluation::new(&setting.book, &ready.inputs);
    evaluation.shown_in = Currency::from_code(option(matches, "currency")).unwrap_or(setting.book.currency);
    let (_, derivations) = assess_explained(&mut evaluation)?;
    let (from, end) = (ready.inputs.from, ready.inputs.end());
    let outside = |found: &str| {
        Err(Problem::error("error-outside-plan").arg("found", found).arg("first", from).arg("last", end.plus(-1)))
    };
    if let Some(text) = matches.get_one::<String>("month") {
        let month = Month::parse(text)?;
        if month < from || month >= end {
            return outside(text);
        }
        return Ok(derivations.month(programme, month));
    }
    if let Some(text) = matches.get_one::<String>("year") {
        let year: i32 = text.parse().map_err(|_| Problem::error("error-year").arg("found", text))?;
        if year < from.year() || year > end.plus(-1).year() {
            return outside(text);
        }
        return Ok(derivations.span(programme, Some(year)));
    }
    Ok(derivations.span(programme, None))
}

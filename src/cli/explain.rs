//! `explain`: how a figure came about, and how far it is from its thresholds.

use super::plans::{Ready, files, ready, with_problems};
use super::{Exit, Output, Setting, failed, option};
use crate::assess::{Step, Threshold, assess_explained};
use crate::law::ProgrammeId;
use crate::quantity::{Currency, Month, Problem, did_you_mean};
use crate::report::{derivation_json, derivation_text, headroom_section};
use clap::ArgMatches;

/// `explain FILE PROGRAMME`
pub fn explain(setting: &Setting, matches: &ArgMatches) -> Output {
    let wrong = |problem: Problem| failed(&setting.words, &[problem], Exit::Input);
    let programme = match programme_named(setting, option(matches, "PROGRAMME")) {
        Ok(programme) => programme,
        Err(problem) => return wrong(problem),
    };
    let variant = matches.get_one::<String>("variant").map(String::as_str);
    let (found, problems) = ready(setting, &files(matches), variant, matches.get_flag("strict"));
    let mut out = Vec::new();
    for ready in &found {
        let (step, thresholds, period) = match explained(setting, ready, programme, matches) {
            Ok(found) => found,
            Err(problem) => return wrong(ready.placed(problem)),
        };
        let speaker = setting.speaker();
        let names = (ready.plan.company.name.as_str(), ready.variant.name.as_str());
        let text = || {
            let section = headroom_section(&thresholds, period.0, period.1, &speaker);
            derivation_text(&step, &speaker) + &section
        };
        out.push(match option(matches, "format") {
            "json" => derivation_json(names, programme, &step, &thresholds, period, &speaker),
            _ if found.len() > 1 => {
                let head = speaker.with("compare-head", &[("plan", names.0), ("variant", names.1)]);
                format!("{head}\n{}", text())
            }
            _ => text(),
        });
    }
    let out = match option(matches, "format") {
        "json" => format!("[{}]\n", out.join(",\n")),
        _ => out.join("\n"),
    };
    with_problems(setting, out, &problems)
}

/// The programme of an id.
pub fn programme_named(setting: &Setting, name: &str) -> Result<ProgrammeId, Problem> {
    setting.book.programme(name).ok_or_else(|| {
        let known: Vec<&str> = setting.book.programmes.iter().map(|programme| programme.id.as_str()).collect();
        let meant = did_you_mean(name, known.iter().copied()).unwrap_or("");
        Problem::error("error-programme").arg("found", name).arg("meant", meant).arg("known", known.join(", "))
    })
}

/// How the figure came about, how far its thresholds are, and the months that it is about.
type Explained = (Step, Vec<Threshold>, (Month, Month));

fn explained(
    setting: &Setting,
    ready: &Ready,
    programme: ProgrammeId,
    matches: &ArgMatches,
) -> Result<Explained, Problem> {
    let currency = Currency::from_code(option(matches, "currency")).unwrap_or(setting.book.currency);
    let (_, derivations) = assess_explained(&setting.book, &ready.inputs, currency)?;
    let (from, end) = (ready.inputs.from, ready.inputs.end());
    let outside = |found: &str| {
        Err(Problem::error("error-outside-plan").arg("found", found).arg("first", from).arg("last", end.plus(-1)))
    };
    let (step, period) = if let Some(text) = matches.get_one::<String>("month") {
        let month = Month::parse(text)?;
        if month < from || month >= end {
            return outside(text);
        }
        (derivations.month(programme, month), (month, month.plus(1)))
    } else if let Some(text) = matches.get_one::<String>("year") {
        let year: i32 = text.parse().map_err(|_| Problem::error("error-year").arg("found", text))?;
        if year < from.year() || year > end.plus(-1).year() {
            return outside(text);
        }
        let (january, next) = (Month::new(year, 1), Month::new(year + 1, 1));
        (derivations.span(programme, Some(year)), (from.max(january), end.min(next)))
    } else {
        (derivations.span(programme, None), (from, end))
    };
    Ok((step, derivations.headroom(programme), period))
}

//! `assess` and `compare`.

use super::plans::{Ready, files, ready, with_problems};
use super::{Exit, Outcome, Setting, failed, option};
use crate::assess;
use crate::quantity::{Currency, Problem};
use crate::report::{Assessed, assessment_json, assessment_text, assessments_csv, comparison_json, comparison_text};
use clap::ArgMatches;

/// `assess FILE...`
pub fn assess(setting: &Setting, matches: &ArgMatches) -> Outcome {
    let variant = matches.get_one::<String>("variant").map(String::as_str);
    printed_from(setting, matches, variant, |assessed| {
        let speaker = setting.speaker();
        Ok(match option(matches, "format") {
            "json" => format!("{}\n", assessment_json(assessed, &speaker)),
            "csv" => assessments_csv(assessed, &setting.book)?,
            _ => assessed.iter().map(|one| assessment_text(one, &speaker)).collect::<Vec<String>>().join("\n"),
        })
    })
}

/// `compare FILE [FILE]`
pub fn compare(setting: &Setting, matches: &ArgMatches) -> Outcome {
    printed_from(setting, matches, None, |assessed| {
        let speaker = setting.speaker();
        Ok(match option(matches, "format") {
            "json" => format!("{}\n", comparison_json(assessed, &speaker)),
            _ => comparison_text(assessed, &speaker),
        })
    })
}

/// Assesses what the command line names, and prints it.
fn printed_from(
    setting: &Setting,
    matches: &ArgMatches,
    variant: Option<&str>,
    print: impl FnOnce(&[Assessed]) -> Result<String, Problem>,
) -> Outcome {
    let (found, problems) = ready(setting, &files(matches), variant, matches.get_flag("strict"));
    let assessed = assessed(setting, found, option(matches, "currency"));
    match assessed.and_then(|assessed| print(&assessed)) {
        Ok(out) => with_problems(setting, out, &problems),
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

fn assessed(setting: &Setting, found: Vec<Ready>, currency: &str) -> Result<Vec<Assessed>, Problem> {
    let currency = Currency::from_code(currency).unwrap_or(setting.book.currency);
    let one = |ready: Ready| {
        let assessment = assess::assess(&setting.book, &ready.inputs, currency)?;
        let (plan, variant) = (ready.plan.company.name, ready.variant.name);
        Ok(Assessed { plan, variant, inputs: ready.inputs, assessment })
    };
    found.into_iter().map(one).collect()
}

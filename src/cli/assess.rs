//! `assess`, `duties` and `compare`.

use super::plans::{Ready, files, ready, with_problems};
use super::rulebook::built_in;
use super::{Exit, Output, Setting, failed, option};
use crate::assess::{self, Depth};
use crate::law::{Rulebook, Source};
use crate::plan::{Plan, Saved};
use crate::quantity::{Currency, Problem, Problems};
use crate::report::{
    Assessed, assessment_json, assessment_text, assessments_csv, comparison_json, comparison_text, duties_csv,
    duties_json, duties_text, moved_by_act, moved_since,
};
use clap::ArgMatches;
use std::sync::Arc;

/// `assess FILE...`
pub fn assess(setting: &Setting, matches: &ArgMatches) -> Output {
    let variant = matches.get_one::<String>("variant").map(String::as_str);
    printed_from(setting, matches, variant, Depth::Whole, |assessed| {
        let speaker = setting.speaker();
        match option(matches, "format") {
            "json" => format!("{}\n", assessment_json(assessed, &speaker)),
            "csv" => assessments_csv(assessed, &setting.book),
            _ => assessed.iter().map(|one| assessment_text(one, &speaker)).collect::<Vec<String>>().join("\n"),
        }
    })
}

/// `duties FILE...`
pub fn duties(setting: &Setting, matches: &ArgMatches) -> Output {
    let variant = matches.get_one::<String>("variant").map(String::as_str);
    printed_from(setting, matches, variant, Depth::Duties, |assessed| {
        let speaker = setting.speaker();
        match option(matches, "format") {
            "json" => format!("{}\n", duties_json(assessed, &speaker)),
            "csv" => duties_csv(assessed, &setting.book),
            _ => assessed.iter().map(|one| duties_text(one, &speaker)).collect::<Vec<String>>().join("\n"),
        }
    })
}

/// `compare FILE [FILE]`
pub fn compare(setting: &Setting, matches: &ArgMatches) -> Output {
    printed_from(setting, matches, None, Depth::Whole, |assessed| {
        let speaker = setting.speaker();
        match option(matches, "format") {
            "json" => format!("{}\n", comparison_json(assessed, &speaker)),
            _ => comparison_text(assessed, &speaker),
        }
    })
}

/// Assesses what the command line names, and prints it.
fn printed_from(
    setting: &Setting,
    matches: &ArgMatches,
    variant: Option<&str>,
    depth: Depth,
    print: impl FnOnce(&[Assessed]) -> String,
) -> Output {
    let (found, mut problems) = ready(setting, &files(matches), variant, matches.get_flag("strict"));
    // Compiled at most once, and only where a plan was made with another rulebook.
    let is_other = |ready: &Ready| ready.plan.other_rulebook(&setting.book).is_some();
    let built_in = found.iter().any(is_other).then(built_in).and_then(Result::ok);
    // Read once for all variants of a plan.
    let mut saved: Option<(&Arc<Plan>, Option<Saved>)> = None;
    let mut all_moved = Problems::default();
    for ready in &found {
        if saved.as_ref().is_none_or(|(plan, _)| !Arc::ptr_eq(plan, &ready.plan)) {
            saved = Some((&ready.plan, ready.plan.saved_totals()));
        }
        let totals = saved.as_ref().and_then(|(_, totals)| totals.as_ref());
        all_moved.extend(moved(setting, ready, totals, built_in.as_ref()));
    }
    problems.extend(all_moved.told());
    let assessed = assessed(setting, found, option(matches, "currency"), depth);
    match assessed {
        Ok(assessed) => with_problems(setting, print(&assessed), &problems),
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

/// Which figures moved since the plan was made under another rulebook, and by which act.
fn moved(
    setting: &Setting,
    ready: &Ready,
    saved: Option<&Saved>,
    built_in: Option<&(Source, Rulebook)>,
) -> Vec<Problem> {
    let speaker = setting.speaker();
    // The rulebook that it was made with may be the one built in, where another was asked for.
    if let Some((source, book)) = built_in.filter(|(_, book)| ready.plan.other_rulebook(book).is_none()) {
        let (sources, books) = ((source, &setting.source), (book, &setting.book));
        let moved = moved_by_act(sources, books, &ready.plan, &ready.variant, &speaker);
        return moved.unwrap_or_else(|problems| problems);
    }
    saved.map(|saved| moved_since(&ready.plan, saved, &ready.variant, &speaker)).unwrap_or_default()
}

fn assessed(setting: &Setting, found: Vec<Ready>, currency: &str, depth: Depth) -> Result<Vec<Assessed>, Problem> {
    let currency = Currency::from_code(currency).unwrap_or(setting.book.currency);
    let one = |ready: Ready| {
        let assessment =
            assess::assess(&setting.book, &ready.inputs, currency, depth).map_err(|problem| ready.placed(problem))?;
        let (plan, variant) = (ready.plan.company.name.clone(), ready.variant.name);
        Ok(Assessed { plan, variant, inputs: ready.inputs, assessment })
    };
    found.into_iter().map(one).collect()
}

//! `headroom`: how far a plan is from every threshold.

use super::explain::programme_named;
use super::plans::{Ready, on_plans};
use super::{Output, Setting, option};
use crate::assess::{Threshold, assess_explained};
use crate::law::ProgrammeId;
use crate::quantity::Problem;
use crate::report::{Assessed, headroom_csv, headroom_json, headroom_text, nearest_first};
use clap::ArgMatches;

/// `headroom FILE...`
pub fn headroom(setting: &Setting, matches: &ArgMatches) -> Output {
    on_plans(setting, matches, printed)
}

fn printed(setting: &Setting, found: Vec<Ready>, matches: &ArgMatches) -> Result<String, Problem> {
    let programmes = match matches.get_one::<String>("programme") {
        Some(id) => vec![programme_named(setting, id)?],
        None => setting.book.programmes.ids().collect(),
    };
    let found = found.into_iter().map(|ready| of_variant(setting, ready, &programmes));
    let found = found.collect::<Result<Vec<(Assessed, Vec<Threshold>)>, Problem>>()?;
    let speaker = setting.speaker();
    Ok(match option(matches, "format") {
        "json" => format!("{}\n", headroom_json(&found, &speaker)),
        "csv" => headroom_csv(&found, &speaker),
        _ => {
            let texts = found.iter().map(|(one, thresholds)| headroom_text(one, thresholds, &speaker));
            texts.collect::<Vec<String>>().join("\n")
        }
    })
}

/// One variant, and its thresholds with the nearest first.
fn of_variant(
    setting: &Setting,
    ready: Ready,
    programmes: &[ProgrammeId],
) -> Result<(Assessed, Vec<Threshold>), Problem> {
    let explained = assess_explained(&setting.book, &ready.inputs, setting.book.currency);
    let (assessment, derivations) = explained.map_err(|problem| ready.placed(problem))?;
    let found = programmes.iter().flat_map(|programme| derivations.headroom(*programme)).collect();
    let (plan, variant) = (ready.plan.company.name.clone(), ready.variant.name);
    Ok((Assessed { plan, variant, inputs: ready.inputs, assessment }, nearest_first(found)))
}

//! `advise`: what would grant what is refused or waits for an answer.

use super::explain::programme_named;
use super::plans::{Ready, on_plans};
use super::{Output, Setting, option, study};
use crate::advise::{Advised, Between, Figure, Goal, any_lever, conditions_between, seek, sought};
use crate::assess::{Depth, assess};
use crate::law::{FactId, Kind, ProgrammeId};
use crate::quantity::{Currency, Money, Month, Problem, parse_money};
use crate::report::{Assessed, GoalFound, advice_json, advice_text, goal_text, goals_json};
use crate::store;
use clap::ArgMatches;

/// `advise FILE...`
pub fn advise(setting: &Setting, matches: &ArgMatches) -> Output {
    on_plans(setting, matches, printed)
}

fn printed(setting: &Setting, found: Vec<Ready>, matches: &ArgMatches) -> Result<String, Problem> {
    let only = matches.get_one::<String>("programme").map(|id| programme_named(setting, id)).transpose()?;
    let from = matches.get_one::<String>("from").map(|month| Month::parse(month)).transpose()?;
    // Nothing changes before it, so it may lie before a plan, and not behind it.
    for (ready, from) in found.iter().zip(from) {
        ready.inputs.within(from.max(ready.inputs.from)).map_err(|problem| ready.placed(problem))?;
    }
    let from = from.unwrap_or_else(|| Month::of(store::today()));
    let currency = Currency::from_code(option(matches, "currency")).unwrap_or(setting.book.currency);
    if study::asked(matches) {
        return study::printed(setting, found, matches, (from, currency));
    }
    if let Some(goal) = matches.get_one::<String>("goal") {
        let fact = study::question(&setting.book, option(matches, "by"))?;
        let service = |id: &ProgrammeId| setting.book.programmes[*id].kind == Kind::Service;
        if let Some(service) = only.filter(service) {
            let name = setting.speaker().programme(service);
            return Err(Problem::error("error-goal-service").arg("programme", name));
        }
        let figure = only.map_or(Figure::Company, Figure::Programme);
        let goal = parse_money(goal)?;
        let found = found.iter().map(|ready| goal_of(setting, ready, (figure, fact), (from, goal)));
        let found = found.collect::<Result<Vec<GoalFound>, Problem>>()?;
        let speaker = setting.speaker();
        return Ok(match option(matches, "format") {
            "json" => format!("{}\n", goals_json(&found, &speaker)),
            _ => found.iter().map(|one| goal_text(one, &speaker)).collect::<Vec<String>>().join("\n"),
        });
    }
    let bounds = study::bounds(&setting.book, matches)?;
    let all = found.into_iter().map(|ready| of_variant(setting, ready, only, (from, currency), &bounds));
    let all = all.collect::<Result<Vec<(Assessed, Vec<Advised>)>, Problem>>()?;
    let speaker = setting.speaker();
    Ok(match option(matches, "format") {
        "json" => format!("{}\n", advice_json(&all, &speaker)),
        _ => {
            let texts = all.iter().map(|(assessed, found)| advice_text(assessed, found, &speaker));
            texts.collect::<Vec<String>>().join("\n")
        }
    })
}

/// Which answer brings a figure to an amount.
fn goal_of(
    setting: &Setting,
    ready: &Ready,
    (figure, fact): (Figure, FactId),
    (from, goal): (Month, Money),
) -> Result<GoalFound, Problem> {
    let (book, inputs) = (&setting.book, &ready.inputs);
    let name = book.facts[fact].id.as_str();
    let no_range = || Problem::error("error-goal-no-range").arg("found", name);
    let lever = any_lever(book, inputs, fact, from).ok_or_else(no_range)?;
    let found = seek(book, inputs, &lever, figure, goal.minor, goal.currency);
    let found = found.map_err(|problem| ready.placed(problem))?.ok_or_else(no_range)?;
    let conditions = match found.goal {
        Goal::Between { below, above } => {
            let is_asked = |id: &ProgrammeId| !matches!(figure, Figure::Programme(only) if only != *id);
            let asked = book.programmes.ids().filter(is_asked);
            let of = |id| {
                conditions_between(book, inputs, &lever, id, (below, above)).into_iter().map(move |that| (id, that))
            };
            asked.flat_map(of).collect()
        }
        _ => Vec::new(),
    };
    let (plan, variant) = (ready.plan.company.name.clone(), ready.variant.name.clone());
    let mut lacking = figure.lacking(&assess(book, inputs, goal.currency, Depth::Figures)?);
    lacking.join(&found.lacking);
    let now = lever.now(inputs);
    Ok(GoalFound { plan, variant, figure, goal, lever, now, found, conditions, lacking })
}

/// The advice for one variant: what is past does not change.
fn of_variant(
    setting: &Setting,
    ready: Ready,
    only: Option<ProgrammeId>,
    (from, currency): (Month, Currency),
    bounds: &[Between],
) -> Result<(Assessed, Vec<Advised>), Problem> {
    let (book, inputs) = (&setting.book, ready.inputs);
    let assessment = assess(book, &inputs, currency, Depth::Whole)?;
    let found = sought(&setting.book, &inputs, &assessment, (only, from), bounds)?;
    Ok((Assessed { plan: ready.plan.company.name.clone(), variant: ready.variant.name, inputs, assessment }, found))
}

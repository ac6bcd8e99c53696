//! `advise --tornado`, `--heat`, `--curve`, `--risk` and `--best`: ranges as typed, and the searches over them.

use super::plans::Ready;
use super::{Setting, option};
use crate::advise::{Best, Between, Choice, Curve, Figure, Lever, Range, Risk, Sweep, heat, lever, tornado, weighed};
use crate::assess::{Assessment, Depth, assess};
use crate::law::{FactId, Rulebook};
use crate::plan::{Datum, Inputs, parse_answer};
use crate::quantity::{Currency, Month, Problem, did_you_mean};
use crate::report::{Assessed, Study, study_json, study_text};
use clap::ArgMatches;

/// So many columns and rows a table of two answers has at most.
const CELLS: i128 = 7;

/// What of all this is asked for, if anything.
pub fn asked(matches: &ArgMatches) -> bool {
    matches.get_flag("tornado")
        || matches.get_flag("risk")
        || ["heat", "curve", "best"].iter().any(|id| matches.contains_id(id))
}

/// The studies of all variants, printed.
pub fn printed(
    setting: &Setting,
    found: Vec<Ready>,
    matches: &ArgMatches,
    (from, currency): (Month, Currency),
) -> Result<String, Problem> {
    let studies = found.into_iter().map(|ready| {
        let made = || {
            let assessment = assess(&setting.book, &ready.inputs, currency, Depth::Whole)?;
            let study = study(&setting.book, &ready, &assessment, matches, from)?;
            Ok((assessment, study))
        };
        let (assessment, study) = made().map_err(|problem| ready.placed(problem))?;
        let (plan, variant) = (ready.plan.company.name.clone(), ready.variant.name);
        Ok((Assessed { plan, variant, inputs: ready.inputs, assessment }, study))
    });
    let studies = studies.collect::<Result<Vec<(Assessed, Study)>, Problem>>()?;
    let speaker = setting.speaker();
    Ok(match option(matches, "format") {
        "json" => format!("{}\n", study_json(&studies, &speaker)),
        _ => {
            let texts = studies.iter().map(|(assessed, study)| study_text(assessed, study, &speaker));
            texts.collect::<Vec<String>>().join("\n")
        }
    })
}

fn study(
    book: &Rulebook,
    ready: &Ready,
    assessment: &Assessment,
    matches: &ArgMatches,
    from: Month,
) -> Result<Study, Problem> {
    let inputs = &ready.inputs;
    let texts =
        |id: &str| matches.get_many::<String>(id).into_iter().flatten().map(String::as_str).collect::<Vec<&str>>();
    if let Some(id) = matches.get_one::<String>("curve") {
        let fact = question(book, id)?;
        let ends = bounds(book, matches)?;
        let ends = ends.iter().find(|ends| ends.fact == fact);
        let sweep = sweep(book, ready, (fact, from), ends).ok_or_else(|| no_range(id))?;
        let mut curve = Curve::default();
        curve.update(inputs, assessment.currency, Some(&sweep));
        while curve.go_on(book, inputs, assessment.currency) {}
        return Ok(Study::Curve(sweep, curve));
    }
    let typed = texts("range").into_iter().map(|text| between(book, inputs, text, from));
    let typed = typed.collect::<Result<Vec<Range>, Problem>>()?;
    let currency = assessment.currency;
    if let [first, second] = texts("heat").as_slice() {
        let range = |id: &&str| {
            let fact = question(book, id)?;
            let typed = typed.iter().find(|range| range.fact == fact).cloned();
            let usual = || Range::usual(book, inputs, fact, from).ok_or_else(|| no_range(id));
            typed.map_or_else(usual, Ok)
        };
        let (first, second) = (range(first)?, range(second)?);
        let heat = heat(book, inputs, (&first, &second), CELLS, Figure::Company, currency)?;
        return Ok(Study::Heat(first, second, heat));
    }
    if matches.contains_id("best") {
        return best(book, inputs, assessment, &texts("best"), from);
    }
    let ranges = ranges(book, inputs, &typed, from, matches.get_flag("risk"));
    if matches.get_flag("risk") {
        let number = |id: &str, usual: u64| matches.get_one::<u64>(id).copied().unwrap_or(usual);
        let (seed, draws) = (number("seed", 1), usize::try_from(number("draws", 10_000)).unwrap_or(usize::MAX));
        let mut risk = Risk::new(book, inputs, &ranges, Figure::Company, currency, (seed, draws))?;
        while risk.go_on() {}
        let spread = risk.spread().ok_or_else(|| Problem::error("error-no-draws"))?;
        return Ok(Study::Risk(ranges, seed, spread));
    }
    let (base, bars) = tornado(book, inputs, &ranges, Figure::Company, currency)?;
    Ok(Study::Tornado(base, bars))
}

/// The answer in force in a month, else the first one, between the ends typed.
fn sweep(book: &Rulebook, ready: &Ready, (fact, from): (FactId, Month), ends: Option<&Between>) -> Option<Sweep> {
    let known = book.facts.find(fact)?;
    let answers = ready.variant.answers.get(known.id.as_str())?;
    let sweeps = answers.iter().enumerate().filter_map(|(row, answer)| Sweep::of(fact, known, row, answer));
    let sweeps: Vec<Sweep> = sweeps.collect();
    let in_force = sweeps.iter().filter(|sweep| sweep.month <= from).max_by_key(|sweep| sweep.month);
    let found = in_force.or(sweeps.iter().min_by_key(|sweep| sweep.month)).cloned()?;
    let Some(Between { low: Some(low), high: Some(high), .. }) = ends else { return Some(found) };
    let (low, high) = (found.units(*low)?, found.units(*high)?);
    found.between(low, high)
}

/// The ranges typed, and the usual ones of all other answers; nobody draws lots for options, unless
/// asked to.
fn ranges(book: &Rulebook, inputs: &Inputs, typed: &[Range], from: Month, is_drawn: bool) -> Vec<Range> {
    let of = |fact: FactId| {
        let usual = || Range::usual(book, inputs, fact, from);
        let usual = || usual().filter(|range| !is_drawn || range.measure != crate::advise::Measure::Options);
        typed.iter().find(|range| range.fact == fact).cloned().or_else(usual)
    };
    book.facts.ids().filter_map(of).collect()
}

/// `QUESTION=LOW..HIGH`, each end as an answer is typed.
fn typed_range(book: &Rulebook, text: &str) -> Result<(FactId, Datum, Datum), Problem> {
    let (id, ends) = text.split_once('=').ok_or_else(|| Problem::error("error-ends").arg("found", text))?;
    let fact = question(book, id)?;
    let (low, high) = typed_ends(book, fact, ends)?;
    Ok((fact, low, high))
}

/// The ends set for what a change may come to.
pub fn bounds(book: &Rulebook, matches: &ArgMatches) -> Result<Vec<Between>, Problem> {
    let texts = matches.get_many::<String>("range").into_iter().flatten();
    let ends = texts.map(|text| typed_range(book, text));
    ends.map(|ends| ends.map(|(fact, low, high)| Between { fact, low: Some(low), high: Some(high) })).collect()
}

/// A range between the ends typed.
fn between(book: &Rulebook, inputs: &Inputs, text: &str, from: Month) -> Result<Range, Problem> {
    let (fact, low, high) = typed_range(book, text)?;
    let name = book.facts[fact].id.as_str();
    let usual = Range::usual(book, inputs, fact, from).ok_or_else(|| no_range(name))?;
    usual.with_ends(low, high).ok_or_else(|| Problem::error("error-ends").arg("found", text))
}

fn typed_ends(book: &Rulebook, fact: FactId, ends: &str) -> Result<(Datum, Datum), Problem> {
    let wrong = || Problem::error("error-ends").arg("found", ends);
    let (low, high) = ends.split_once("..").ok_or_else(wrong)?;
    let known = book.facts.find(fact).ok_or_else(wrong)?;
    Ok((parse_answer(known, low)?, parse_answer(known, high)?))
}

/// A question by its id, else with the one that was meant.
pub fn question(book: &Rulebook, id: &str) -> Result<FactId, Problem> {
    let meant = || did_you_mean(id, book.facts.iter().map(|fact| fact.id.as_str())).unwrap_or("");
    book.fact(id).ok_or_else(|| Problem::error("error-no-question").arg("found", id).arg("meant", meant()))
}

fn no_range(id: &str) -> Problem {
    Problem::error("error-no-range").arg("found", id)
}

/// The best plan over `QUESTION[@MONTH][=LOW..HIGH]`.
fn best(
    book: &Rulebook,
    inputs: &Inputs,
    assessment: &Assessment,
    texts: &[&str],
    from: Month,
) -> Result<Study, Problem> {
    let choices = texts.iter().map(|text| typed_choice(book, inputs, text, from));
    let choices = choices.collect::<Result<Vec<Choice>, Problem>>()?;
    let choices = Best::fitting(book, inputs, choices, assessment.currency)?;
    let mut search = Best::new(book, inputs, &choices, assessment.currency)?;
    while search.go_on() {}
    let found = search.result().ok_or_else(|| Problem::error("error-price-unknown"))?;
    Ok(Study::Best(weighed(book, inputs, assessment, &choices, found)?))
}

fn typed_choice(book: &Rulebook, inputs: &Inputs, text: &str, from: Month) -> Result<Choice, Problem> {
    let (name, ends) = text.split_once('=').map_or((text, None), |(name, ends)| (name, Some(ends)));
    let (id, from) = match name.split_once('@') {
        Some((id, month)) => (id, inputs.within(Month::parse(month)?)?),
        None => (name, from),
    };
    let fact = question(book, id)?;
    let lever: Lever = lever(book, inputs, fact, from).ok_or_else(|| no_range(id))?;
    if lever.now(inputs).is_none() {
        return Err(Problem::error("error-unanswered").arg("found", id));
    }
    let ends = ends.map(|ends| typed_ends(book, fact, ends)).transpose()?;
    // Without ends of its own it goes as far as advice goes.
    let advised = if ends.is_none() { lever.clone().advised(inputs) } else { None };
    let values = advised.as_ref().unwrap_or(&lever).values.between(ends);
    let (values, is_whole) = values.ok_or_else(|| Problem::error("error-ends").arg("found", text))?;
    Ok(Choice::new(&lever, inputs, (&values, is_whole)))
}

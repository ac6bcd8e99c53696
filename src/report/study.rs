//! `advise --tornado`, `--heat`, `--curve`, `--risk` and `--best` as text and JSON.

use super::Assessed;
use super::advice::change;
use super::curve::{curve_json, curve_lacking, curve_lines};
use super::json::{Head, is_at_least, major, unknown};
use super::text::head;
use crate::advise::{Bar, Curve, Figure, Heat, Offer, Proof, Range, Spread, Sweep, Weighed};
use crate::assess::{Lack, Lacking, Sum};
use crate::explain::Speaker;
use crate::quantity::Currency;
use serde_json::{Value, json};

/// What an advisor asked for, and what came of it.
pub enum Study {
    /// The figure as the plan stands, and what moves it.
    Tornado(i128, Vec<Bar>),
    /// Over two answers.
    Heat(Range, Range, Heat),
    /// The ranges drawn from, the seed, and what came of it.
    Risk(Vec<Range>, u64, Spread),
    /// Over the values of one answer.
    Curve(Sweep, Curve),
    Best(Weighed),
}

/// One variant's study as text.
pub fn study_text(assessed: &Assessed, study: &Study, speaker: &Speaker<'_>) -> String {
    let currency = assessed.assessment.currency;
    let mut lines = match study {
        Study::Tornado(base, bars) => {
            let lacking = Figure::Company.lacking(&assessed.assessment);
            tornado_lines(&Sum { amount: *base, lacking }, bars, currency, speaker)
        }
        Study::Heat(first, second, heat) => heat_lines((first, second), heat, currency, speaker),
        Study::Risk(ranges, seed, spread) => risk_lines(ranges, *seed, spread, currency, speaker),
        Study::Curve(sweep, curve) => curve_lines(sweep, curve, &assessed.assessment, speaker),
        Study::Best(weighed) => best_lines(weighed, currency, speaker),
    };
    lines.extend(speaker.lacking(&study_lacking(assessed, study)));
    lines.into_iter().fold(head(assessed, speaker), |out, line| out + &line + "\n")
}

/// What all that a study says is said without.
fn study_lacking(assessed: &Assessed, study: &Study) -> Lacking {
    let mut lacking = Figure::Company.lacking(&assessed.assessment);
    match study {
        Study::Tornado(_, bars) => bars.iter().for_each(|bar| lacking.join(&bar.lacking)),
        Study::Heat(_, _, heat) => lacking.join(&heat.lacking),
        Study::Risk(_, _, spread) => lacking.join(&spread.lacking),
        Study::Curve(_, curve) => lacking.join(&curve_lacking(curve)),
        Study::Best(weighed) => lacking.join(&best_lacking(weighed)),
    }
    lacking
}

/// What some plan compared for the best one lacks.
fn best_lacking(weighed: &Weighed) -> Lacking {
    let offers = [&weighed.best].into_iter().chain(&weighed.second).chain(&weighed.frontier);
    let mut lacking = weighed.found.lacking.clone();
    offers.for_each(|offer| lacking.join(&offer.effect.lacking));
    lacking
}

fn tornado_lines(base: &Sum, bars: &[Bar], currency: Currency, speaker: &Speaker<'_>) -> Vec<String> {
    let mut lines = vec![speaker.with("tornado-title", &[("amount", &speaker.sum(base, currency))])];
    if !bars.iter().any(Bar::moves) {
        lines.push(format!("  {}", speaker.text("tornado-nothing")));
    }
    for bar in bars.iter().filter(|bar| bar.moves()) {
        let [told, place] = speaker.bar(bar, currency);
        lines.extend([format!("  {told}"), format!("    {place}")]);
    }
    lines.extend(speaker.bar_marks(bars.iter().filter(|bar| bar.moves())));
    lines
}

/// A row for each value of the second answer, a column for each of the first.
fn heat_lines(
    (first, second): (&Range, &Range),
    heat: &Heat,
    currency: Currency,
    speaker: &Speaker<'_>,
) -> Vec<String> {
    let facts = (speaker.fact(first.fact), speaker.fact(second.fact));
    let mut table = vec![heat.columns.iter().map(|units| speaker.units(first, *units)).collect::<Vec<String>>()];
    for (row, cells) in heat.figures.iter().enumerate() {
        let amount = |column| speaker.heat_cell(heat, (row, column), currency).unwrap_or_else(|| "–".to_owned());
        table.push((0..cells.len()).map(amount).collect());
    }
    let names = std::iter::once(String::new()).chain(heat.rows.iter().map(|units| speaker.units(second, *units)));
    let names: Vec<String> = names.collect();
    let name = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    let wide = table.iter().flatten().map(|cell| cell.chars().count()).max().unwrap_or(0);
    let rows = names.iter().zip(&table).map(|(row, cells)| {
        let cells: String = cells.iter().map(|cell| format!("  {cell:>wide$}")).collect();
        format!("  {row:>name$}{cells}")
    });
    let title = speaker.with("heat-title", &[("columns", &facts.0), ("rows", &facts.1)]);
    std::iter::once(title).chain(speaker.heat_tried(heat)).chain(rows).chain(speaker.heat_marks(heat)).collect()
}

fn risk_lines(ranges: &[Range], seed: u64, spread: &Spread, currency: Currency, speaker: &Speaker<'_>) -> Vec<String> {
    let (draws, seed) = (speaker.words.count(spread.draws as i128), seed.to_string());
    let mut lines = vec![speaker.with("risk-title", &[("draws", &draws), ("seed", &seed)])];
    lines.extend(speaker.spread(spread, currency).into_iter().map(|line| format!("  {line}")));
    for chance in &spread.chances {
        let told = speaker.chance(chance, spread.draws, currency).into_iter().flatten().enumerate();
        lines.extend(told.map(|(place, line)| if place == 0 { line } else { format!("  {line}") }));
    }
    lines.push(speaker.text("risk-ranges"));
    lines.extend(ranges.iter().map(|range| format!("  {}", speaker.range(range))));
    lines
}

/// The best plan, why the next one loses, and what more money brings.
pub fn best_lines(weighed: &Weighed, currency: Currency, speaker: &Speaker<'_>) -> Vec<String> {
    let Weighed { found, best, second, frontier, .. } = weighed;
    let mut lines = vec![speaker.proof(found, currency)];
    let mut is_marked = false;
    lines.extend(speaker.tried(weighed));
    let way = |offer: &Offer| match offer.way.edits.is_empty() {
        true => speaker.text("best-as-it-is"),
        false => speaker.way(offer),
    };
    lines.push(format!("  {}", way(best)));
    lines.extend(speaker.effect(best, currency).into_iter().map(|line| format!("    {line}")));
    if let Some(second) = second {
        let less = found.second.as_ref().map_or(0, |second| found.best.net() - second.net());
        // What is missing from either may make up for the other.
        let is_whole = [best, second].iter().all(|offer| offer.effect.lacking.is_empty());
        let lack = if is_whole { Lack::Nothing } else { Lack::Unsure };
        let amount = speaker.marked(&speaker.amount(less, currency), lack);
        is_marked |= !is_whole;
        let (id, way) = (if less == 0 { "best-alike" } else { "best-second" }, way(second));
        lines.push(speaker.with(id, &[("way", &way), ("amount", &amount)]));
        lines.extend(speaker.loses(best, second, currency).map(|why| format!("  {why}")));
    }
    let worth = worth_it(frontier);
    if worth.len() >= 2 {
        let id = if found.is_frontier_whole { "best-frontier" } else { "best-frontier-part" };
        lines.push(speaker.text(id));
        is_marked |= worth.iter().any(|offer| !offer.effect.lacking.is_empty());
        lines.extend(worth.into_iter().map(|offer| {
            let cost = speaker.amount(offer.effect.cost.unwrap_or(0), currency);
            let gain = speaker.marked(&speaker.amount(offer.effect.gain, currency), offer.effect.lacking.lack());
            let args = [("cost", cost.as_str()), ("gain", gain.as_str()), ("way", &way(offer))];
            format!("  {}", speaker.with("best-frontier-line", &args))
        }));
    }
    lines.extend(is_marked.then(|| speaker.text("amount-marks")));
    lines
}

/// Of a frontier the plans that bring the most for each further sum: of those between, less is to be
/// had for the money than by a part of the next. JSON has all.
fn worth_it(frontier: &[Offer]) -> Vec<&Offer> {
    let at = |offer: &Offer| (offer.effect.cost.unwrap_or(0), offer.effect.gain);
    let is_below = |one: &Offer, middle: &Offer, last: &Offer| {
        let ((a, x), (b, y), (c, z)) = (at(one), at(middle), at(last));
        // Of no interest where the line from its neighbour to the next passes above it.
        (y - x).saturating_mul(c - a) <= (z - x).saturating_mul(b - a)
    };
    let mut kept: Vec<&Offer> = Vec::new();
    for offer in frontier {
        while let [.., one, middle] = kept.as_slice() {
            if !is_below(one, middle, offer) {
                break;
            }
            kept.pop();
        }
        kept.push(offer);
    }
    kept
}

/// The studies of variants as JSON: an array, one object per variant.
pub fn study_json(found: &[(Assessed, Study)], speaker: &Speaker<'_>) -> String {
    let documents: Vec<Value> = found.iter().map(|(assessed, study)| document(assessed, study, speaker)).collect();
    super::json::json(&documents)
}

fn document(assessed: &Assessed, study: &Study, speaker: &Speaker<'_>) -> Value {
    let currency = assessed.assessment.currency;
    let amount = |minor: i128| major(Some(minor), currency);
    let mut document =
        serde_json::to_value(Head::of(&assessed.plan, &assessed.variant, speaker.book)).unwrap_or_default();
    let body = match study {
        Study::Tornado(base, bars) => json!({"tornado": {
            "base": amount(*base), "answers": bars.iter().map(|bar| bar_json(bar, currency, speaker)).collect::<Vec<Value>>()}}),
        Study::Heat(first, second, heat) => json!({"heat": {
            "every_value": heat.is_every(),
            "columns": range_json(first, &heat.columns, speaker), "rows": range_json(second, &heat.rows, speaker),
            "whole": heat.lacks.iter().map(|row| row.iter().map(|lack| *lack == Lack::Nothing).collect()).collect::<Vec<Vec<_>>>(),
            "amounts": heat.figures.iter().map(|row| row.iter().map(|cell| cell.and_then(amount)).collect()).collect::<Vec<Vec<_>>>()}}),
        Study::Risk(ranges, seed, spread) => risk_json(ranges, *seed, spread, currency, speaker),
        Study::Curve(sweep, curve) => curve_json(sweep, curve, &assessed.assessment, speaker),
        Study::Best(Weighed { found, best, second, frontier, .. }) => json!({"best": {
            "proved": found.is_proved(), "every_value": found.is_every_value,
            "better_by_at_most": match found.proof { Proof::Best => None, Proof::AtMost(more) => amount(more) },
            "plan": change(best, currency, speaker),
            "second": second.as_ref().map(|second| change(second, currency, speaker)),
            "frontier": frontier.iter().map(|offer| change(offer, currency, speaker)).collect::<Vec<_>>(),
            "frontier_whole": found.is_frontier_whole}}),
    };
    if let (Some(document), Value::Object(body)) = (document.as_object_mut(), body) {
        document.insert("currency".to_owned(), currency.code().into());
        document.insert("unknown".to_owned(), unknown(&study_lacking(assessed, study), speaker).into());
        document.extend(body);
    }
    document
}

fn fact_id<'a>(range: &Range, speaker: &Speaker<'a>) -> &'a str {
    speaker.book.facts[range.fact].id.as_str()
}

fn value_text(range: &Range, units: i128, speaker: &Speaker<'_>) -> String {
    let fact = &speaker.book.facts[range.fact];
    let value = range.value(units).map(|value| crate::plan::write_answer(fact, value));
    value.unwrap_or_else(|| speaker.units(range, units))
}

fn range_json(range: &Range, values: &[i128], speaker: &Speaker<'_>) -> Value {
    let values: Vec<String> = values.iter().map(|units| value_text(range, *units, speaker)).collect();
    json!({"fact": fact_id(range, speaker), "from": range.from.to_string(), "values": values})
}

fn bar_json(bar: &Bar, currency: Currency, speaker: &Speaker<'_>) -> Value {
    let at = |(units, minor): (i128, i128)| {
        json!({
        "value": value_text(&bar.range, units, speaker), "amount": major(Some(minor), currency)})
    };
    let far = |end: (i128, i128), lacking: &Lacking| {
        json!({
        "value": value_text(&bar.range, end.0, speaker), "amount": major(Some(end.1), currency),
        "unknown": unknown(lacking, speaker), "at_least": is_at_least(lacking)})
    };
    let ([low, high], [of_least, of_most]) = (bar.ends.map(at), &bar.lacks);
    json!({"fact": fact_id(&bar.range, speaker), "from": bar.range.from.to_string(), "low": low, "high": high,
        "least": far(bar.least, of_least), "most": far(bar.most, of_most),
        "unknown": unknown(&bar.lacking, speaker), "every_value": bar.is_every()})
}

fn risk_json(ranges: &[Range], seed: u64, spread: &Spread, currency: Currency, speaker: &Speaker<'_>) -> Value {
    let amount = |minor: i128| major(Some(minor), currency);
    let percentiles: serde_json::Map<String, Value> =
        spread.percentiles.iter().map(|(of, minor)| (of.to_string(), amount(*minor).into())).collect();
    let programmes = spread.chances.iter().map(|chance| json!({
        "id": speaker.programme_id(chance.programme), "granted": chance.granted, "failed": chance.failed,
        "failed_in": chance.failed_in.iter().map(|(year, count)| (year.to_string(), (*count).into())).collect::<serde_json::Map<String, Value>>(),
        "price": chance.price.and_then(amount)}));
    let programmes: Vec<Value> = programmes.collect();
    let ranges = ranges.iter().map(|range| range_json(range, &[range.low, range.likely, range.high], speaker));
    let ranges: Vec<Value> = ranges.collect();
    json!({"risk": {"seed": seed, "draws": spread.draws, "left_out": spread.left_out, "mean": amount(spread.mean),
        "percentiles": percentiles, "least": amount(spread.least), "most": amount(spread.most),
        "base": amount(spread.base), "programmes": programmes, "ranges": ranges}})
}

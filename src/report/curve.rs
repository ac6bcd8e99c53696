//! `advise --curve` as text and JSON: what the company has at each value of an answer, and where that jumps.

use super::json::{is_at_least, major, unknown};
use crate::advise::{Curve, Figure, Jump, Point, Sweep};
use crate::assess::{Assessment, Lacking};
use crate::explain::Speaker;
use crate::law::Beneficiary;
use crate::plan::write_answer;
use crate::quantity::Currency;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// How many values stand in a text, beside those at which the figure jumps.
const LINES: i128 = 9;

/// What the figure lacks at some value of the curve.
pub fn curve_lacking(curve: &Curve) -> Lacking {
    let mut lacking = Lacking::default();
    curve.points.values().for_each(|point| lacking.join(&Figure::Company.at(&point.totals).lacking));
    lacking
}

/// The figure at even distances and on both sides of each jump, then the jumps with what makes them.
pub fn curve_lines(sweep: &Sweep, curve: &Curve, assessment: &Assessment, speaker: &Speaker<'_>) -> Vec<String> {
    let currency = assessment.currency;
    let title = speaker.with("curve-title", &[("fact", &speaker.fact(sweep.fact))]);
    let points = told(sweep, curve, assessment).into_iter().map(|(units, point)| {
        let (value, amount) =
            (speaker.sweep_value(sweep, units), speaker.sum(&Figure::Company.at(&point.totals), currency));
        format!("  {}", speaker.with("what-if-point", &[("value", &value), ("amount", &amount)]))
    });
    let mut lines: Vec<String> = std::iter::once(title).chain(points).collect();
    let jumps: Vec<&Jump> = jumps(curve, assessment).collect();
    lines.push(speaker.text(match (jumps.is_empty(), curve.is_every()) {
        (false, _) => "what-if-jumps",
        (true, true) => "what-if-no-jumps",
        (true, false) => "what-if-no-jumps-tried",
    }));
    lines.extend(jumps.into_iter().flat_map(|jump| jump_lines(sweep, jump, currency, speaker)));
    if !curve.is_every() {
        let count = speaker.words.count(curve.points.len() as i128);
        lines.push(speaker.with("what-if-tried", &[("count", &count)]));
    }
    lines
}

fn jump_lines(sweep: &Sweep, jump: &Jump, currency: Currency, speaker: &Speaker<'_>) -> Vec<String> {
    let mut line = speaker.jump(sweep, jump);
    if jump.difference != 0 {
        let sign = if jump.difference > 0 { "+" } else { "" };
        let amount = format!("{sign}{}", speaker.amount(jump.difference, currency));
        line = speaker.with("what-if-jump-said", &[("jump", &line), ("amount", &amount)]);
    }
    let conditions = jump.conditions.iter().map(|condition| speaker.condition(jump.programme, condition));
    std::iter::once(format!("  {line}")).chain(conditions.map(|condition| format!("    {condition}"))).collect()
}

/// The jumps of what is the company's.
fn jumps<'a>(curve: &'a Curve, assessment: &'a Assessment) -> impl Iterator<Item = &'a Jump> {
    let is_companys = |jump: &&Jump| {
        let result = assessment.programme(jump.programme);
        result.is_some_and(|result| result.beneficiary == Beneficiary::Company)
    };
    curve.jumps.iter().filter(is_companys)
}

/// The points of the text.
fn told<'a>(sweep: &Sweep, curve: &'a Curve, assessment: &Assessment) -> Vec<(i128, &'a Point)> {
    let even = (0..LINES).map(|place| sweep.least + (sweep.most - sweep.least) * place / (LINES - 1));
    // The nearest value that was looked at.
    let nearest = |wanted: i128| curve.points.keys().copied().min_by_key(|units| (units - wanted).abs());
    let mut places: BTreeSet<i128> = even.filter_map(nearest).collect();
    places.extend(jumps(curve, assessment).flat_map(|jump| [jump.before, jump.after]));
    places.into_iter().filter_map(|units| Some((units, curve.points.get(&units)?))).collect()
}

/// Every value that was looked at, and the jumps.
pub fn curve_json(sweep: &Sweep, curve: &Curve, assessment: &Assessment, speaker: &Speaker<'_>) -> Value {
    let currency = assessment.currency;
    let fact = speaker.book.facts.find(sweep.fact);
    let id = fact.map_or("", |fact| fact.id.as_str());
    let value =
        |units: i128| fact.zip(sweep.datum(units)).map(|(fact, datum)| write_answer(fact, datum)).unwrap_or_default();
    let points = curve.points.iter().map(|(units, point)| {
        let sum = Figure::Company.at(&point.totals);
        json!({"value": value(*units), "amount": major(Some(sum.amount), currency),
            "unknown": unknown(&sum.lacking, speaker), "at_least": is_at_least(&sum.lacking)})
    });
    let jumps = jumps(curve, assessment).map(|jump| {
        json!({"before": value(jump.before), "after": value(jump.after),
            "programme": speaker.programme_id(jump.programme), "conditions": jump.conditions,
            "difference": major(Some(jump.difference), currency)})
    });
    let (points, jumps): (Vec<Value>, Vec<Value>) = (points.collect(), jumps.collect());
    json!({"curve": {"fact": id, "from": sweep.month.to_string(), "every_value": curve.is_every(),
        "points": points, "jumps": jumps}})
}

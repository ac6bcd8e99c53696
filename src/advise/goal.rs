//! Goal seek: the least answer at which a figure reaches a goal, right on steps and caps.

use super::edit::Edit;
use super::lever::{Lever, Values};
use crate::assess::{Evaluation, assess_evaluated, assess_one};
use crate::law::{Beneficiary, Certainty, Kind, ProgrammeId, Rulebook};
use crate::plan::{Datum, Inputs};
use crate::quantity::{Currency, Problem};
use std::collections::BTreeMap;

/// What is to reach the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Programme(ProgrammeId),
    Total(Kind, Beneficiary, Certainty),
}

/// An answer and the figure there, in minor units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Side {
    pub value: Datum,
    pub amount: i128,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    /// The least answer at which the figure is exactly the goal.
    Exactly(Side),
    /// No answer gives exactly that: the figure jumps over it between two neighbouring answers.
    Between { below: Side, above: Side },
    /// The figure is above the goal everywhere: its least, and where that is first.
    AlwaysAbove(Side),
    /// The figure is below the goal everywhere: its most, and where that is first.
    AlwaysBelow(Side),
}

/// So many answers are looked at one by one; of more, the stretches in which the figure passes the
/// goal are halved.
const ALL: i128 = 2_048;
/// Answers looked at, at even distances, before stretches are halved.
const POINTS: i128 = 256;

/// Seeks the least answer of a lever of numbers between its ends. Among several stretches that pass
/// the goal the one of the least answers is taken.
///
/// # Errors
/// A number too large for 128 bits, or no rate for the currency.
pub fn seek(
    book: &Rulebook,
    inputs: &Inputs,
    lever: &Lever,
    figure: Figure,
    goal: i128,
    shown_in: Currency,
) -> Result<Option<Goal>, Problem> {
    let Values::Numbers { scale, least, most } = lever.values else { return Ok(None) };
    let mut known: BTreeMap<i128, i128> = BTreeMap::new();
    let mut at = |units: i128| -> Result<i128, Problem> {
        if let Some(amount) = known.get(&units) {
            return Ok(*amount);
        }
        let Some(value) = scale.value(units) else { return Ok(0) };
        let changed = Edit { fact: lever.fact, from: lever.from, was: None, value }.applied(inputs);
        let mut evaluation = Evaluation::new(book, &changed);
        evaluation.shown_in = shown_in;
        let amount = figure.of(&assess_evaluated(&mut evaluation)?);
        known.insert(units, amount);
        Ok(amount)
    };
    let every = if most - least <= ALL { 1 } else { ((most - least) / POINTS).max(1) };
    let mut before: Option<(i128, i128)> = None;
    let mut jump: Option<(i128, i128)> = None;
    let mut extremes: Option<((i128, i128), (i128, i128))> = None;
    let mut units = least;
    loop {
        let amount = at(units)?;
        if amount == goal {
            let from = before.map_or(units, |(before, _)| before + 1);
            let first = first_equal(from, units, goal, &mut at)?;
            let side = |units: i128, amount| scale.value(units).map(|value| Side { value, amount });
            return Ok(side(first, goal).map(Goal::Exactly));
        }
        if let Some((last, was)) = before
            && (was < goal) != (amount < goal)
        {
            // Halved to two neighbours; an answer that is exactly the goal ends the search.
            let (mut low, mut high, is_below) = (last, units, was < goal);
            while high - low > 1 {
                let middle = low + (high - low) / 2;
                let found = at(middle)?;
                if found == goal {
                    let first = first_equal(low + 1, middle, goal, &mut at)?;
                    return Ok(scale.value(first).map(|value| Goal::Exactly(Side { value, amount: goal })));
                }
                if (found < goal) == is_below { low = middle } else { high = middle }
            }
            jump = jump.or(Some((low, high)));
        }
        let (lowest, highest) = extremes.unwrap_or(((units, amount), (units, amount)));
        extremes = Some((
            if amount < lowest.1 { (units, amount) } else { lowest },
            if amount > highest.1 { (units, amount) } else { highest },
        ));
        before = Some((units, amount));
        if units >= most {
            break;
        }
        units = (units + every).min(most);
    }
    let side = |units: i128, amount: i128| scale.value(units).map(|value| Side { value, amount });
    if let Some((low, high)) = jump {
        let (one, other) = (at(low)?, at(high)?);
        let (Some(one), Some(other)) = (side(low, one), side(high, other)) else { return Ok(None) };
        let (below, above) = if one.amount < goal { (one, other) } else { (other, one) };
        return Ok(Some(Goal::Between { below, above }));
    }
    let Some((lowest, highest)) = extremes else { return Ok(None) };
    Ok(if lowest.1 > goal {
        side(lowest.0, lowest.1).map(Goal::AlwaysAbove)
    } else {
        side(highest.0, highest.1).map(Goal::AlwaysBelow)
    })
}

/// The first of a stretch that ends with the goal and does not pass it on the way.
fn first_equal(
    from: i128,
    to: i128,
    goal: i128,
    at: &mut dyn FnMut(i128) -> Result<i128, Problem>,
) -> Result<i128, Problem> {
    let (mut fails, mut holds) = (from - 1, to);
    while holds - fails > 1 {
        let middle = fails + (holds - fails) / 2;
        if at(middle)? == goal { holds = middle } else { fails = middle }
    }
    Ok(holds)
}

impl Figure {
    /// The figure in minor units; nothing granted is nothing.
    pub fn of(self, assessment: &crate::assess::Assessment) -> i128 {
        match self {
            Figure::Programme(id) => assessment.programme(id).and_then(|result| result.amount).unwrap_or(0),
            Figure::Total(kind, who, how) => {
                let found = assessment
                    .totals
                    .iter()
                    .find(|total| (total.kind, total.beneficiary, total.certainty) == (kind, who, how));
                found.map_or(0, |total| total.amount)
            }
        }
    }
}

/// The conditions of a programme that fail at one of two answers and not at the other: what makes a
/// figure jump between them.
pub fn conditions_between(
    book: &Rulebook,
    inputs: &Inputs,
    lever: &Lever,
    programme: ProgrammeId,
    (one, other): (Side, Side),
) -> Vec<String> {
    let unmet = |side: Side| {
        let changed = Edit { fact: lever.fact, from: lever.from, was: None, value: side.value }.applied(inputs);
        let found = assess_one(&mut Evaluation::new(book, &changed), programme).ok().flatten();
        let unmet = found.map(|found| found.unmet).unwrap_or_default();
        unmet.into_iter().map(|unmet| (unmet.condition, unmet.months)).collect::<Vec<(String, usize)>>()
    };
    let (one, other) = (unmet(one), unmet(other));
    let changed =
        one.iter().filter(|unmet| !other.contains(unmet)).chain(other.iter().filter(|unmet| !one.contains(unmet)));
    let mut conditions: Vec<String> = changed.map(|(condition, _)| condition.clone()).collect();
    conditions.sort();
    conditions.dedup();
    conditions
}

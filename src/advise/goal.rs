//! Goal seek: the least answer at which a figure reaches a goal, right on steps and caps.

use super::figure::Figure;
use super::lever::{Lever, Values};
use super::walk::{At, Reached, Walk, reached};
use crate::assess::{Lacking, assess_one};
use crate::law::{FactKind, ProgrammeId, Rulebook};
use crate::plan::{CostItem, Dated, Datum, Given, Inputs};
use crate::quantity::{Currency, Problem};

/// An answer and the figure there, in minor units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    pub value: Datum,
    pub amount: i128,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    /// The least answer at which the figure is exactly the goal.
    Exactly(Hit),
    /// No answer gives exactly that: the figure jumps over it between two neighbouring answers.
    Between { below: Hit, above: Hit },
    /// The figure is above the goal between the ends: its least, and where that is first.
    AlwaysAbove(Hit),
    /// The figure is below the goal between the ends: its most, and where that is first.
    AlwaysBelow(Hit),
}

/// What was found, and of which answers it is true.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub goal: Goal,
    /// The first and the last answer looked at, of numbers and dates.
    pub ends: (Datum, Datum),
    /// Whether it is true of every answer between them; else not every one was tried.
    pub is_every: bool,
    /// What the figure lacks at some of the answers looked at.
    pub lacking: Lacking,
}

/// Seeks the least number or the earliest date of a lever between its ends. Among several stretches
/// that pass the goal the one of the least answers is taken. Options have no order: the neighbours of
/// the goal are those whose figures lie next to it. `None` where the lever has no value.
///
/// ```
/// # use imtiyoz::{law, plan, store};
/// # let book = law::compile(&law::read_source(store::embedded_rulebook()).unwrap()).unwrap();
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/samarkand.plan.ron"));
/// # let plan = plan::read_plan(text).unwrap();
/// # let inputs = plan::Inputs::checked(&book, &plan, &plan.variants[0]).unwrap();
/// use imtiyoz::advise::{Figure, Goal, lever, seek};
///
/// let people = lever(&book, &inputs, book.fact("it_specialists").unwrap(), inputs.from).unwrap();
/// let wages = Figure::Programme(book.programme("wage_compensation").unwrap());
/// let found = seek(&book, &inputs, &people, wages, 0, book.currency).unwrap().unwrap();
/// assert!(matches!(found.goal, Goal::Exactly(_)), "few enough people are paid nothing");
/// ```
///
/// # Errors
/// A number of the plan too large for 128 bits, or no rate for the currency.
pub fn seek(
    book: &Rulebook,
    inputs: &Inputs,
    lever: &Lever,
    figure: Figure,
    goal: i128,
    shown_in: Currency,
) -> Result<Option<Found>, Problem> {
    let answer = |place: i128| lever.values.at(place).map(|value| given(book, inputs, lever, value));
    let mut walk = Walk::new((book, inputs, shown_in), figure, lever.fact, &answer, &|| true)?;
    let last = lever.values.count() - 1;
    let reached_at = match &lever.values {
        Values::Numbers { .. } => {
            let Some(last) = (last >= 0).then(|| walk.last(0, last)).flatten() else { return Ok(None) };
            walk.seek((0, last), goal).map(|reached| (reached, last))
        }
        values => {
            let mut points: Vec<At> = (0..=last).filter_map(|place| Some((place, walk.look(place)?))).collect();
            let is_ordered = matches!(values, Values::Dates(_));
            points.sort_by_key(|(_, amount)| if is_ordered { 0 } else { *amount });
            let reached = if is_ordered { reached(&points, goal) } else { between(&points, goal) };
            reached.map(|reached| (reached, last))
        }
    };
    let side = |(place, amount): At| Some(Hit { value: lever.values.at(place)?, amount });
    let told = |reached: Reached| {
        Some(match reached {
            Reached::Exactly(at) => Goal::Exactly(side(at)?),
            Reached::Above(at) => Goal::AlwaysAbove(side(at)?),
            Reached::Below(at) => Goal::AlwaysBelow(side(at)?),
            Reached::Between(one, other) => {
                let (below, above) = if one.1 < goal { (one, other) } else { (other, one) };
                Goal::Between { below: side(below)?, above: side(above)? }
            }
        })
    };
    let ends = |last: i128| lever.values.at(0).zip(lever.values.at(last));
    let found = |(reached, last)| {
        let (is_every, lacking) = (walk.is_every(), walk.lacking().clone());
        Some(Found { goal: told(reached)?, ends: ends(last)?, is_every, lacking })
    };
    Ok(reached_at.and_then(found))
}

/// The answer sought in the plan, from the lever's month on whatever later ones say; of a list of costs,
/// one item more.
fn given(book: &Rulebook, inputs: &Inputs, lever: &Lever, value: Datum) -> Given {
    let is_costs = book.facts[lever.fact].kind == FactKind::Costs;
    let before = inputs.given.find(lever.fact);
    if let (true, Datum::Money(amount)) = (is_costs, value) {
        let mut items = if let Some(Given::Items(items)) = before { items.clone() } else { Vec::new() };
        items.push(CostItem { month: lever.from, amount, note: String::new() });
        items.sort_by_key(|item| item.month);
        return Given::Items(items);
    }
    let before = if let Some(Given::Values(values)) = before { values.as_slice() } else { &[] };
    let earlier = before.iter().take_while(|dated| dated.month < lever.from).copied();
    Given::Values(earlier.chain([Dated { month: lever.from, value }]).collect())
}

/// The plan with the answer sought.
fn answered(book: &Rulebook, inputs: &Inputs, lever: &Lever, value: Datum) -> Inputs {
    let mut after = inputs.clone();
    if let Some(place) = after.given.find_mut(lever.fact) {
        *place = given(book, inputs, lever, value);
    }
    after
}

/// What points in the order of their figures say of a goal, each of them being an answer.
fn between(points: &[At], goal: i128) -> Option<Reached> {
    let above = points.partition_point(|(_, amount)| *amount < goal);
    let below = above.checked_sub(1).and_then(|below| points.get(below));
    Some(match (below, points.get(above)) {
        (_, Some(at)) if at.1 == goal => Reached::Exactly(*at),
        (Some(below), Some(above)) => Reached::Between(*below, *above),
        (None, Some(at)) => Reached::Above(*at),
        (Some(at), None) => Reached::Below(*at),
        (None, None) => return None,
    })
}

/// The conditions of a programme that fail at one of two answers and not at the other: what makes a
/// figure jump between them.
pub fn conditions_between(
    book: &Rulebook,
    inputs: &Inputs,
    lever: &Lever,
    programme: ProgrammeId,
    (one, other): (Hit, Hit),
) -> Vec<String> {
    let unmet = |side: Hit| {
        let changed = answered(book, inputs, lever, side.value);
        let found = assess_one(book, &changed, book.currency, programme).ok();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_lie_between_by_their_figures() {
        let points = [(2, 10), (0, 30), (3, 30), (1, 70)];
        assert_eq!(between(&points, 30), Some(Reached::Exactly((0, 30))));
        assert_eq!(between(&points, 50), Some(Reached::Between((3, 30), (1, 70))));
        assert_eq!(between(&points, 5), Some(Reached::Above((2, 10))));
        assert_eq!(between(&points, 90), Some(Reached::Below((1, 70))));
    }
}

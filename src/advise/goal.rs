//! Goal seek: the least answer at which a figure reaches a goal, right on steps and caps.

use super::edit::Edit;
use super::lever::{Lever, Values};
use crate::assess::{Batch, Evaluation, Lacking, ProgrammeResult, adds_up, assess_evaluated, assess_one};
use crate::law::{Beneficiary, Certainty, FactKind, Kind, ProgrammeId, Rulebook};
use crate::plan::{CostItem, Datum, Given, Inputs};
use crate::quantity::{Currency, Problem};

/// What is to reach the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Programme(ProgrammeId),
    Total(Kind, Beneficiary, Certainty),
    /// What the company has of everything that adds up, by right and at most.
    Company,
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

/// Seeks the least number or the earliest date of a lever between its ends. Among several stretches
/// that pass the goal the one of the least answers is taken. Options have no order: the neighbours of
/// the goal are those whose figures lie next to it. `None` where the lever has no value.
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
    let at = |place: i128| -> Result<i128, Problem> {
        let Some(value) = lever.values.at(place) else { return Ok(0) };
        let changed = answered(book, inputs, lever, value);
        let mut evaluation = Evaluation::new(book, &changed);
        evaluation.shown_in = shown_in;
        Ok(figure.of(&assess_evaluated(&mut evaluation)?))
    };
    let last = lever.values.count() - 1;
    if last < 0 {
        return Ok(None);
    }
    let every = if last <= ALL { 1 } else { (last / POINTS).max(1) };
    let mut points: Vec<(i128, i128)> = Vec::new();
    for place in (0..(last + every - 1) / every).map(|step| step * every).chain([last]) {
        points.push((place, at(place)?));
    }
    let is_ordered = !matches!(lever.values, Values::Options(_));
    if !is_ordered {
        points.sort_by_key(|(_, amount)| *amount);
    }
    let side = |place: i128, points: &[(i128, i128)]| {
        let amount = points.iter().find(|(known, _)| *known == place).map(|(_, amount)| *amount)?;
        Some(Side { value: lever.values.at(place)?, amount })
    };
    loop {
        let found = if is_ordered { reached(&points, goal) } else { between(&points, goal) };
        let Some(found) = found else { return Ok(None) };
        let side = |place: i128| side(place, &points);
        return Ok(match found {
            Reached::Look(place) => {
                let index = points.partition_point(|(known, _)| *known < place);
                points.insert(index, (place, at(place)?));
                continue;
            }
            Reached::Exactly(place) => side(place).map(Goal::Exactly),
            Reached::Above(place) => side(place).map(Goal::AlwaysAbove),
            Reached::Below(place) => side(place).map(Goal::AlwaysBelow),
            Reached::Between(one, other) => side(one).zip(side(other)).map(|(one, other)| {
                let (below, above) = if one.amount < goal { (one, other) } else { (other, one) };
                Goal::Between { below, above }
            }),
        });
    }
}

/// The plan with the answer sought; of a list of costs, with one item more.
fn answered(book: &Rulebook, inputs: &Inputs, lever: &Lever, value: Datum) -> Inputs {
    let is_costs = book.facts.get(lever.fact).is_some_and(|fact| fact.kind == FactKind::Costs);
    let (true, Datum::Money(amount)) = (is_costs, value) else {
        return Edit { fact: lever.fact, from: lever.from, was: None, value }.applied(inputs);
    };
    let mut inputs = inputs.clone();
    if let Some(given) = inputs.given.get_mut(lever.fact) {
        let mut items = if let Given::Items(items) = given { std::mem::take(items) } else { Vec::new() };
        items.push(CostItem { month: lever.from, amount, note: String::new() });
        items.sort_by_key(|item| item.month);
        *given = Given::Items(items);
    }
    inputs
}

/// What points in the order of their figures say of a goal, each of them being an answer.
fn between(points: &[(i128, i128)], goal: i128) -> Option<Reached> {
    let above = points.partition_point(|(_, amount)| *amount < goal);
    let below = above.checked_sub(1).and_then(|below| points.get(below));
    Some(match (below, points.get(above)) {
        (_, Some((place, amount))) if *amount == goal => Reached::Exactly(*place),
        (Some((below, _)), Some((above, _))) => Reached::Between(*below, *above),
        (None, Some((place, _))) => Reached::Above(*place),
        (Some((place, _)), None) => Reached::Below(*place),
        (None, None) => return None,
    })
}

/// What known points say of a goal; all in units of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// The least answer that gives exactly the goal.
    Exactly(i128),
    /// The first two neighbours between which the total jumps over it.
    Between(i128, i128),
    /// Everything is above it; where the least is.
    Above(i128),
    /// Everything is below it; where the most is.
    Below(i128),
    /// It is not known before the total at this answer is.
    Look(i128),
}

/// Reads a goal from points in the order of the answer.
pub fn reached(points: &[(i128, i128)], goal: i128) -> Option<Reached> {
    let mut between = None;
    let mut before: Option<(i128, i128)> = None;
    for (units, amount) in points.iter().copied() {
        let gap = before.map(|(last, was)| (last, units - last, (was < goal) != (amount < goal)));
        match gap {
            // A stretch that ends with the goal, or passes it, is halved.
            Some((last, wide, passes)) if wide > 1 && (passes || amount == goal) => {
                return Some(Reached::Look(last + wide / 2));
            }
            _ if amount == goal => return Some(Reached::Exactly(units)),
            Some((last, _, true)) => between = between.or(Some(Reached::Between(last, units))),
            _ => {}
        }
        before = Some((units, amount));
    }
    between.or_else(|| {
        let least = points.iter().min_by_key(|(_, amount)| *amount)?;
        let most = points.iter().rev().max_by_key(|(_, amount)| *amount)?;
        Some(if least.1 > goal { Reached::Above(least.0) } else { Reached::Below(most.0) })
    })
}

impl Figure {
    /// The figure in minor units; nothing granted is nothing.
    pub fn of(self, assessment: &crate::assess::Assessment) -> i128 {
        match self {
            Figure::Programme(id) => assessment.programme(id).and_then(|result| result.amount).unwrap_or(0),
            Figure::Total(..) | Figure::Company => assessment.sum_of(|total| self.has(total.sum())).amount,
        }
    }

    /// What the figure lacks, so that whatever is said of it is said of what is known.
    pub fn lacking(self, assessment: &crate::assess::Assessment) -> Lacking {
        match self {
            Figure::Programme(id) => {
                let mut lacking = Lacking::default();
                lacking.add(&id, assessment.programme(id).map(ProgrammeResult::lack).unwrap_or_default());
                lacking
            }
            Figure::Total(..) | Figure::Company => assessment.sum_of(|total| self.has(total.sum())).lacking,
        }
    }

    /// The same of a batch.
    pub fn lacking_in(self, batch: &Batch<'_>) -> Lacking {
        batch.lacking(|id| match self {
            Figure::Programme(only) => only == id,
            Figure::Total(..) => batch.sum_of_programme(id).is_some_and(|sum| adds_up(sum.0) && self.has(sum)),
            Figure::Company => batch.is_companys(id),
        })
    }

    /// Whether a total is in the figure.
    fn has(self, (kind, who, how): (Kind, Beneficiary, Certainty)) -> bool {
        match self {
            Figure::Programme(_) => false,
            Figure::Total(of, whose, sure) => (kind, who, how) == (of, whose, sure),
            Figure::Company => who == Beneficiary::Company,
        }
    }

    /// The same of a batch.
    pub fn in_batch(self, batch: &Batch<'_>) -> i128 {
        match self {
            Figure::Programme(id) => batch.amount(id).unwrap_or(0),
            Figure::Total(kind, who, how) => batch.total((kind, who, how)),
            Figure::Company => batch.company(),
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
        let changed = answered(book, inputs, lever, side.value);
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks wherever it is asked to; what is found of a function from 0 to 100, seen at 0, 50 and 100.
    fn sought(amount: impl Fn(i128) -> i128, goal: i128) -> Reached {
        let mut points: Vec<(i128, i128)> = [0, 50, 100].map(|units| (units, amount(units))).to_vec();
        for _ in 0..200 {
            match reached(&points, goal).unwrap() {
                Reached::Look(units) => {
                    let place = points.partition_point(|(known, _)| *known < units);
                    assert!(points.get(place).is_none_or(|(known, _)| *known != units), "{units} was looked at");
                    points.insert(place, (units, amount(units)));
                }
                found => return found,
            }
        }
        panic!("no end");
    }

    #[test]
    fn a_goal_is_found_on_a_slope_on_a_step_and_in_a_jump() {
        assert_eq!(sought(|units| units * 3, 150), Reached::Exactly(50));
        assert_eq!(sought(|units| units * 3, 151), Reached::Between(50, 51));
        let cliff = |units: i128| if units > 50 { units * 10 } else { 0 };
        assert_eq!(sought(cliff, 510), Reached::Exactly(51));
        assert_eq!(sought(cliff, 300), Reached::Between(50, 51));
        // Of a cap the first answer, not the last.
        assert_eq!(sought(|units| units.min(70), 70), Reached::Exactly(70));
        assert_eq!(sought(|units| units, 1_000), Reached::Below(100));
        assert_eq!(sought(|units| units + 7, 3), Reached::Above(0));
        assert_eq!(sought(|units| (100 - units) * 2, 60), Reached::Exactly(70));
    }

    #[test]
    fn options_lie_between_by_their_figures() {
        let points = [(2, 10), (0, 30), (3, 30), (1, 70)];
        assert_eq!(between(&points, 30), Some(Reached::Exactly(0)));
        assert_eq!(between(&points, 50), Some(Reached::Between(3, 1)));
        assert_eq!(between(&points, 5), Some(Reached::Above(2)));
        assert_eq!(between(&points, 90), Some(Reached::Below(1)));
    }
}

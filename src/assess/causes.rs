//! What a difference between two sets of answers is made of: answer by answer, then reading by
//! reading, each put in place of the first plan's in the rulebook's order. The parts add up to the
//! whole to the minor unit.

use super::split::{Split, split};
use crate::law::{FactId, ReadingId, Rulebook};
use crate::plan::Inputs;
use crate::quantity::{Currency, Problem};

/// What makes one part of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The months planned.
    Months,
    Answer(FactId),
    Reading(ReadingId),
}

/// The causes in their order, one for each part of the split; only what differs is a cause.
///
/// # Errors
/// As [`super::assess()`], for any step on the way.
pub fn split_answers(
    book: &Rulebook,
    before: &Inputs,
    after: &Inputs,
    shown_in: Currency,
) -> Result<(Vec<Cause>, Split), Problem> {
    let mut stages = vec![before.clone()];
    let mut causes = Vec::new();
    let mut step = |cause: Cause, change: &dyn Fn(&mut Inputs)| {
        if let Some(mut next) = stages.last().cloned() {
            change(&mut next);
            if stages.last() != Some(&next) {
                causes.push(cause);
                stages.push(next);
            }
        }
    };
    step(Cause::Months, &|inputs| (inputs.from, inputs.months) = (after.from, after.months));
    for (fact, given) in after.given.enumerated() {
        step(Cause::Answer(fact), &|inputs| {
            inputs.given[fact].clone_from(given);
        });
    }
    for (reading, option) in after.readings.iter().enumerate() {
        step(Cause::Reading(reading), &|inputs| {
            if let Some(place) = inputs.readings.get_mut(reading) {
                *place = *option;
            }
        });
    }
    let stages: Vec<(&Rulebook, &Inputs)> = stages.iter().map(|inputs| (book, inputs)).collect();
    Ok((causes, split(&stages, shown_in)?))
}

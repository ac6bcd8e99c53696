//! Which parts of a step are worth a line of their own.

use super::labels::{is_answer_itself, is_formula};
use super::options::is_choice;
use super::speak::Speaker;
use crate::assess::{Operation, Part, Step, StepValue, What};
use crate::law::{Comparison, FactId};

pub fn is_condition(step: &Step) -> bool {
    matches!(step.what, What::Condition { .. } | What::Window { .. })
}

pub fn without_conditions(part: &Part) -> Part {
    let mut rest = Step::clone(part);
    rest.parts.retain(|part| !is_condition(part));
    Part::from(rest).as_decided(part.decided)
}

/// The parts worth a line: those of the single operation inside a named step, whose formula the
/// named step's own line carries.
pub fn inner(step: &Step) -> &[Part] {
    let has_formula = matches!(step.what, What::Definition(_) | What::Amount);
    match step.parts.as_slice() {
        // The answer itself: the fact's own line carries it.
        [only] if is_answer_itself(step, only) => &[],
        [only] if is_none_of(step) => inner(only),
        [only] if has_formula && is_formula(only) || is_same(step, only) => inner(only),
        [only] if matches!(step.what, What::Stretch { .. }) => inner(only),
        parts => parts,
    }
}

/// "None of these" reads better than "not any of these", and "is not" than "not so: equals".
fn is_none_of(step: &Step) -> bool {
    let is_not = matches!(step.what, What::Operation(Operation::Not));
    let is_said =
        |part: &Step| matches!(part.what, What::OneOf { .. } | What::Operation(Operation::Compare(Comparison::Equal)));
    is_not && matches!(step.parts.as_slice(), [only] if is_said(only))
}

/// Of a question of yes or no that must be answered otherwise, the answer: it says more than that it
/// is so that it is not so.
pub fn denied_answer<'s>(step: &'s Step, speaker: &Speaker<'_>) -> Option<(FactId, &'s Step)> {
    let ([only], What::Operation(Operation::Not)) = (step.parts.as_slice(), &step.what) else { return None };
    let What::OneOf { fact, .. } = only.what else { return None };
    let answer = only.parts.first().filter(|_| !is_choice(fact, speaker))?;
    Some((fact, answer))
}

/// A part that says no more than what it stands in.
fn is_same(step: &Step, part: &Step) -> bool {
    if matches!(step.what, What::Condition { .. })
        && matches!(part.what, What::Programme(_) | What::OneOf { .. } | What::Reached(_))
    {
        return true;
    }
    matches!(step.what, What::Condition { .. })
        && matches!(part.what, What::Definition(_))
        && part.citation == step.citation
}

/// A condition that the chosen reading does not ask.
pub fn is_not_applicable(step: &Step) -> bool {
    match (&step.what, step.parts.as_slice()) {
        (What::Condition { .. } | What::Reading { .. } | What::Definition(_), [only]) => {
            only.what == What::Truth && only.value == StepValue::Truth(true) || is_not_applicable(only)
        }
        _ => false,
    }
}

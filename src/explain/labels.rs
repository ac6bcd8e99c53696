//! What a step is called: its name, and where that says more, its [formula](super::formulas).

use super::formulas::{self, formula};
use super::lines::{is_answer_itself, is_formula};
use super::options;
use super::speak::Speaker;
use super::words::Arg;
use crate::assess::{Operation, Step, StepValue, What};

pub(super) fn label(step: &Step, speaker: &Speaker<'_>) -> String {
    let words = speaker.words;
    match &step.what {
        What::Programme(programme) => speaker.programme(*programme),
        What::Year(year) => year.to_string(),
        What::Month => words.month(step.month),
        What::Condition { programme, id } => speaker.condition(*programme, id),
        What::Window { months, span } => {
            let months = ("months", Arg::from(usize::from(*months)));
            match span {
                Some((first, last)) => {
                    let (first, last) = (words.month(*first), words.month(*last));
                    words.text("step-window", &[months, ("first", first.into()), ("last", last.into())])
                }
                None => words.text("step-window-not-started", &[months]),
            }
        }
        What::Amount => formula_or(step, speaker, "step-amount"),
        What::Shown => speaker.text("step-shown"),
        What::ToDate => speaker.with("step-to-date", &[("month", &words.month(step.month))]),
        What::Item { fact, number, note, taken_by } => {
            let number = (number + 1).to_string();
            let (cost, by) = (speaker.fact(*fact), taken_by.map(|by| speaker.programme(by)).unwrap_or_default());
            let args = [("number", number.as_str()), ("cost", &cost), ("note", note), ("programme", &by)];
            speaker.with(
                match (taken_by.is_some(), note.is_empty()) {
                    (true, _) => "step-item-taken",
                    (false, true) => "step-item",
                    (false, false) => "step-item-note",
                },
                &args,
            )
        }
        What::ItemAmount => speaker.text("step-item-amount"),
        What::ItemTyped => speaker.text("step-item-typed"),
        What::ItemAge => speaker.text("step-item-age"),
        What::Limit { programme, id } => match step.parts.get(1) {
            Some(most) => {
                speaker.with("step-named", &[("name", &speaker.limit(*programme, id)), ("value", &speaker.value(most))])
            }
            None => speaker.limit(*programme, id),
        },
        What::Used => speaker.text("step-used"),
        What::Scaled => {
            let amount = step.parts.first().map(|part| speaker.value(part)).unwrap_or_default();
            let by = step.parts.get(1).map(|part| brief(part, speaker)).unwrap_or_default();
            joined(&speaker.text("step-scaled"), &format!("{amount} × {by}"), speaker)
        }
        What::Definition(definition) => {
            let name = speaker.definition(*definition);
            match step.parts.as_slice() {
                [only] if is_formula(only) => joined(&name, &formula(only, speaker), speaker),
                _ => name,
            }
        }
        What::Fact(fact) => match step.parts.as_slice() {
            [only] if is_answer_itself(step, only) => label(only, speaker),
            _ => speaker.fact(*fact),
        },
        What::Answer { fact, from } => match from {
            Some(from) => {
                speaker.with("step-answer", &[("fact", &speaker.fact(*fact)), ("month", &words.month(*from))])
            }
            None => speaker.with("step-no-answer", &[("fact", &speaker.fact(*fact))]),
        },
        What::Parameter(parameter) => {
            let id = speaker.book.parameters.get(*parameter).map_or("", |parameter| parameter.id.as_str());
            speaker.text(&format!("parameter-{id}"))
        }
        What::Rate(currency) => match step.parts.as_slice() {
            [only] if is_answer_itself(step, only) => label(only, speaker),
            _ => {
                let own = speaker.book.currency;
                speaker.with("step-rate", &[("own", own.code()), ("currency", currency.code())])
            }
        },
        What::Reading { reading, option } => speaker.with(
            "step-reading",
            &[("question", &speaker.reading(*reading)), ("option", &speaker.reading_option(*reading, *option))],
        ),
        What::Operation(_) => formula(step, speaker),
        What::Stretch { months } => stretch(step, *months, speaker),
        What::OneOf { fact, options } => options::one_of(*fact, *options, speaker),
        What::Reached(fact) => speaker.with("step-reached", &[("fact", &speaker.fact(*fact))]),
        What::MonthsSince(fact) => speaker.with("step-months-since", &[("fact", &speaker.fact(*fact))]),
        What::Number(_) => speaker.text("step-number"),
        What::Truth => speaker.text("step-truth"),
        What::Gap(gap) => {
            let id = speaker.book.gaps.get(*gap).map_or("", String::as_str);
            speaker.text(&format!("gap-{id}"))
        }
    }
}

fn joined(name: &str, formula: &str, speaker: &Speaker<'_>) -> String {
    speaker.with("step-formula", &[("name", name), ("formula", formula)])
}

fn formula_or(step: &Step, speaker: &Speaker<'_>, id: &str) -> String {
    let name = speaker.text(id);
    match step.parts.as_slice() {
        [only] if is_formula(only) => joined(&name, &formula(only, speaker), speaker),
        _ => name,
    }
}

fn stretch(step: &Step, months: usize, speaker: &Speaker<'_>) -> String {
    let first = speaker.words.month(step.month);
    if months == 1 {
        return first;
    }
    let last = speaker.words.month(step.month.plus(i32::try_from(months).unwrap_or(1) - 1));
    speaker.with("step-stretch", &[("first", &first), ("last", &last)])
}

/// A part inside a formula: its name with its value, or the value alone where it has no name. What
/// holds or not, and what has no value, is said in words: the value alone would name nothing.
pub(super) fn brief(step: &Step, speaker: &Speaker<'_>) -> String {
    match &step.what {
        What::Operation(_) if is_condition(step) => formulas::condition(step, speaker),
        What::Operation(_) if is_open(step) => formulas::open_part(step, speaker),
        What::Number(_) | What::Operation(_) | What::Truth => speaker.value(step),
        What::Reading { .. } => step.parts.first().map_or_else(|| speaker.value(step), |part| brief(part, speaker)),
        What::OneOf { .. } | What::Reached(_) | What::Programme(_) | What::Gap(_) => name(step, speaker),
        _ => speaker.with("step-named", &[("name", &name(step, speaker)), ("value", &speaker.value(step))]),
    }
}

/// Whether a step has no value yet, or the law none, though it has parts.
fn is_open(step: &Step) -> bool {
    matches!(step.value, StepValue::Missing | StepValue::LawUnknown(_)) && !step.parts.is_empty()
}

/// Whether an operation is something that holds or does not, even where that is unknown.
fn is_condition(step: &Step) -> bool {
    match step.what {
        What::Operation(Operation::Compare(_) | Operation::All | Operation::Any | Operation::Not) => true,
        What::Operation(_) => matches!(step.value, StepValue::Truth(_)),
        _ => false,
    }
}

/// The name of a step without its formula.
pub(super) fn name(step: &Step, speaker: &Speaker<'_>) -> String {
    match &step.what {
        What::Definition(definition) => speaker.definition(*definition),
        What::Answer { fact, .. } | What::Fact(fact) => speaker.fact(*fact),
        _ => label(step, speaker),
    }
}

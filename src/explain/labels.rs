//! What a step is called: its name, and its formula in terms of the parts' names and values.

use super::speak::Speaker;
use crate::assess::{Operation, Step, StepValue, What};
use crate::law::{Comparison, FactId, Span};

use super::lines::{is_answer_itself, is_formula};

pub(super) fn label(step: &Step, speaker: &Speaker<'_>) -> String {
    let words = speaker.words;
    match &step.what {
        What::Programme(programme) => speaker.programme(*programme),
        What::Year(year) => year.to_string(),
        What::Month => words.month(step.month),
        What::Condition { programme, id } => speaker.condition(*programme, id),
        What::Window { months, span } => match span {
            Some((first, last)) => speaker.with(
                "step-window",
                &[("months", &months.to_string()), ("first", &words.month(*first)), ("last", &words.month(*last))],
            ),
            None => speaker.with("step-window-not-started", &[("months", &months.to_string())]),
        },
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
        What::OneOf { fact, options } => one_of(*fact, *options, speaker),
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

fn one_of(fact: FactId, options: u64, speaker: &Speaker<'_>) -> String {
    let is_choice =
        matches!(speaker.book.facts.get(fact).map(|fact| &fact.kind), Some(crate::law::FactKind::Choice(_)));
    if !is_choice {
        return speaker.fact(fact);
    }
    choice_words("step-one-of", fact, options, speaker)
}

fn choice_words(id: &str, fact: FactId, options: u64, speaker: &Speaker<'_>) -> String {
    let names: Vec<String> =
        (0..64).filter(|option| options & (1 << option) != 0).map(|option| speaker.option(fact, option)).collect();
    speaker.with(id, &[("fact", &speaker.fact(fact)), ("options", &names.join(", "))])
}

/// An operation as a formula of its parts' names or values.
fn formula(step: &Step, speaker: &Speaker<'_>) -> String {
    let What::Operation(operation) = step.what else { return brief(step, speaker) };
    let parts: Vec<String> = step.parts.iter().map(|part| brief(part, speaker)).collect();
    let part = |place: usize| parts.get(place).cloned().unwrap_or_default();
    let two = |id: &str| speaker.with(id, &[("left", &part(0)), ("right", &part(1))]);
    let list = || parts.join(", ");
    match operation {
        Operation::Sum => parts.join(" + "),
        Operation::Product => parts.join(" × "),
        Operation::Difference => parts.join(" \u{2212} "),
        Operation::Ratio => parts.join(" ÷ "),
        Operation::Least => speaker.with("step-least", &[("parts", &list())]),
        Operation::Greatest => speaker.with("step-greatest", &[("parts", &list())]),
        Operation::Round => speaker.with("step-round", &[("parts", &list())]),
        Operation::When => {
            let condition = step.parts.first().map(|condition| formula(condition, speaker)).unwrap_or_default();
            let holds = step.parts.first().is_some_and(|condition| condition.value == StepValue::Truth(true));
            let id = if holds { "step-when-holds" } else { "step-when-fails" };
            speaker.with(id, &[("condition", &condition), ("then", &part(1))])
        }
        Operation::Lookup => speaker.with("step-lookup", &[("parts", &part(0))]),
        Operation::Brackets { .. } => speaker.with("step-brackets", &[("parts", &part(0))]),
        Operation::AtStart => speaker.with("step-at-start", &[("parts", &list())]),
        Operation::MonthsBefore(1) => speaker.with("step-month-before", &[("parts", &list())]),
        Operation::MonthsBefore(n) => {
            speaker.with("step-months-before", &[("months", &n.to_string()), ("parts", &list())])
        }
        Operation::YearBefore => speaker.with("step-year-before", &[("parts", &list())]),
        Operation::FirstYear => speaker.with("step-first-year", &[("parts", &list())]),
        Operation::WindowMonth => speaker.with("step-window-month", &[("parts", &list())]),
        Operation::Highest(n) | Operation::Lowest(n) => {
            let id = if matches!(operation, Operation::Highest(_)) { "step-highest" } else { "step-lowest" };
            speaker.with(id, &[("months", &n.to_string()), ("parts", &named_inside(step, speaker))])
        }
        Operation::Total(span) => span_words("step-total", span, step, speaker),
        Operation::Average(span) => span_words("step-average", span, step, speaker),
        Operation::Compare(comparison) => two(match comparison {
            Comparison::MoreThan => "step-more-than",
            Comparison::AtLeast => "step-at-least",
            Comparison::LessThan => "step-less-than",
            Comparison::AtMost => "step-at-most",
            Comparison::Equal => "step-equal",
        }),
        Operation::All => speaker.text("step-all"),
        Operation::Any => speaker.text("step-any"),
        Operation::Not => match step.parts.first().map(|part| &part.what) {
            Some(What::OneOf { fact, options }) => choice_words("step-none-of", *fact, *options, speaker),
            Some(What::Operation(Operation::Compare(Comparison::Equal))) => {
                let parts = step.parts.first().map_or(&[][..], |equal| &equal.parts);
                let brief_at = |place: usize| parts.get(place).map(|part| brief(part, speaker)).unwrap_or_default();
                speaker.with("step-differs", &[("left", &brief_at(0)), ("right", &brief_at(1))])
            }
            _ => speaker.with("step-not", &[("parts", &list())]),
        },
    }
}

fn span_words(id: &str, span: Span, step: &Step, speaker: &Speaker<'_>) -> String {
    let year = step.month.year().to_string();
    let over = match span {
        Span::Year => speaker.with("span-year", &[("year", &year)]),
        Span::YearToDate => speaker.with("span-year-to-date", &[("year", &year)]),
        Span::Quarter => speaker.with("span-quarter", &[("year", &year)]),
        Span::Last(n) => speaker.with("span-last", &[("months", &n.to_string())]),
    };
    speaker.with(id, &[("parts", &named_inside(step, speaker)), ("over", &over)])
}

/// What the stretches of a total are stretches of.
fn named_inside(step: &Step, speaker: &Speaker<'_>) -> String {
    let opened = step.parts.last().and_then(|stretch| stretch.parts.first());
    opened.map(|part| name(part, speaker)).unwrap_or_default()
}

/// A part inside a formula: its name with its value, or the value alone where it has no name.
fn brief(step: &Step, speaker: &Speaker<'_>) -> String {
    match &step.what {
        What::Number(_) | What::Operation(_) | What::Truth => speaker.value(step),
        What::Reading { .. } => step.parts.first().map_or_else(|| speaker.value(step), |part| brief(part, speaker)),
        What::OneOf { .. } | What::Reached(_) | What::Programme(_) | What::Gap(_) => name(step, speaker),
        _ => speaker.with("step-named", &[("name", &name(step, speaker)), ("value", &speaker.value(step))]),
    }
}

/// The name of a step without its formula.
fn name(step: &Step, speaker: &Speaker<'_>) -> String {
    match &step.what {
        What::Definition(definition) => speaker.definition(*definition),
        What::Answer { fact, .. } | What::Fact(fact) => speaker.fact(*fact),
        _ => label(step, speaker),
    }
}

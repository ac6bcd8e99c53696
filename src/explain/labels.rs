//! What a step is called: its name, and where that says more, a formula of its parts' names and values.

use super::options;
use super::speak::Speaker;
use super::words::Arg;
use crate::assess::{Operation, Step, StepValue, What};
use crate::law::{Comparison, Span};

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
            let id = speaker.book.parameters[*parameter].id.as_str();
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
        What::Operation(_) if is_condition(step) => condition(step, speaker),
        What::Operation(_) if is_open(step) => open_part(step, speaker),
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

pub(super) fn is_answer_itself(step: &Step, part: &Step) -> bool {
    matches!(step.what, What::Fact(_) | What::Rate(_))
        && matches!(part.what, What::Answer { .. })
        && step.value == part.value
}

pub(super) fn is_formula(step: &Step) -> bool {
    matches!(step.what, What::Operation(_))
}

/// How a part stands inside a formula.
type OfPart = fn(&Step, &Speaker<'_>) -> String;

/// An operation as a formula of its parts' names or values.
pub(super) fn formula(step: &Step, speaker: &Speaker<'_>) -> String {
    let formula = formula_of(step, speaker, brief);
    // Something of the product is not known, and does not matter.
    let is_product = matches!(step.what, What::Operation(Operation::Product));
    if is_product && step.plain_value().is_zero() && step.parts.iter().any(|part| !part.decided) {
        return speaker.with("step-zero-whatever", &[("formula", &formula)]);
    }
    formula
}

/// What a step is without the values of any month: a name, or a formula of names.
pub(super) fn unvalued(step: &Step, speaker: &Speaker<'_>) -> String {
    match step.what {
        What::Number(_) => speaker.value(step),
        What::Operation(_) => formula_of(step, speaker, unvalued_inside),
        _ => name(step, speaker),
    }
}

fn unvalued_inside(step: &Step, speaker: &Speaker<'_>) -> String {
    in_brackets(step, unvalued(step, speaker))
}

/// An operation without a value as a part of another: what it is made of.
pub(super) fn open_part(step: &Step, speaker: &Speaker<'_>) -> String {
    in_brackets(step, formula(step, speaker))
}

/// A formula inside another; in brackets where signs or commas join it.
fn in_brackets(step: &Step, formula: String) -> String {
    let is_joined = matches!(
        step.what,
        What::Operation(
            Operation::Sum
                | Operation::Difference
                | Operation::Product
                | Operation::Ratio
                | Operation::Least
                | Operation::Greatest
                | Operation::When
        )
    );
    if is_joined { format!("({formula})") } else { formula }
}

/// What holds or does not, in a sentence: by its name, or of several by all their names.
pub(super) fn condition(step: &Step, speaker: &Speaker<'_>) -> String {
    let joint = match (&step.what, step.parts.as_slice()) {
        (What::Operation(Operation::All), _) => "expr-and",
        (What::Operation(Operation::Any), _) => "expr-or",
        (What::Operation(_), _) => return formula(step, speaker),
        (What::Reading { .. }, [only]) => return condition(only, speaker),
        (What::Truth, _) => return speaker.value(step),
        _ => return name(step, speaker),
    };
    let part = |part: &Step| match part.what {
        What::Operation(Operation::All | Operation::Any) => format!("({})", condition(part, speaker)),
        _ => condition(part, speaker),
    };
    // What the chosen reading does not ask is no part of it.
    let asked = step.parts.iter().filter(|part| part.what != What::Truth);
    let parts: Vec<String> = asked.map(|asked| part(asked)).collect();
    if parts.is_empty() { speaker.value(step) } else { parts.join(&format!(" {} ", speaker.text(joint))) }
}

fn formula_of(step: &Step, speaker: &Speaker<'_>, of_part: OfPart) -> String {
    let What::Operation(operation) = step.what else { return brief(step, speaker) };
    let parts: Vec<String> = step.parts.iter().map(|part| of_part(part, speaker)).collect();
    let part = |place: usize| parts.get(place).cloned().unwrap_or_else(|| speaker.value(step));
    let two = |id: &str| speaker.with(id, &[("left", &part(0)), ("right", &part(1))]);
    let list = |id: &str| speaker.with(id, &[("parts", &parts.join(", "))]);
    let of_condition = |id: &str| {
        let told = step.parts.first().map(|part| condition(part, speaker));
        speaker.with(id, &[("parts", &told.unwrap_or_else(|| speaker.value(step)))])
    };
    match operation {
        Operation::Sum => parts.join(" + "),
        Operation::Product => parts.join(" × "),
        Operation::Difference => parts.join(" \u{2212} "),
        Operation::Ratio => parts.join(" ÷ "),
        Operation::Least => list("step-least"),
        Operation::Greatest => list("step-greatest"),
        Operation::Round => list("step-round"),
        Operation::When => when(step, speaker, of_part),
        Operation::Lookup => speaker.with("step-lookup", &[("parts", &part(0))]),
        Operation::Brackets { .. } => speaker.with("step-brackets", &[("parts", &part(0))]),
        Operation::AtStart => list("step-at-start"),
        Operation::MonthsBefore(1) => list("step-month-before"),
        Operation::MonthsBefore(n) => of_months("step-months-before", n, parts.join(", "), speaker),
        // Before the plan stands what the law takes it to have been, of which nothing is to be named.
        Operation::YearBefore if step.parts.iter().all(|part| part.what == What::Truth) => {
            speaker.text("step-year-before-plan")
        }
        Operation::YearBefore => list("step-year-before"),
        Operation::FirstYear => of_condition("step-first-year"),
        Operation::WindowMonth => list("step-window-month"),
        Operation::Highest(n) => of_months("step-highest", n, named_inside(step, speaker), speaker),
        Operation::Lowest(n) => of_months("step-lowest", n, named_inside(step, speaker), speaker),
        Operation::Total(span) => of_span("step-total", span, step, speaker),
        Operation::Average(span) => of_span("step-average", span, step, speaker),
        Operation::Compare(comparison) => two(comparison_id(comparison)),
        Operation::All => speaker.text("step-all"),
        Operation::Any => speaker.text("step-any"),
        Operation::Not => match step.parts.first().map(|part| (&part.what, part.parts.as_slice())) {
            Some((What::OneOf { fact, options }, _)) => options::none_of(*fact, *options, speaker),
            Some((What::Operation(Operation::Compare(Comparison::Equal)), [left, right])) => {
                speaker.with("step-differs", &[("left", &brief(left, speaker)), ("right", &brief(right, speaker))])
            }
            _ => of_condition("step-not"),
        },
    }
}

/// A choice by a condition, with those that stand in what follows otherwise: what follows, and the
/// condition that made it so. As long as that is not known nothing follows, and it alone is named.
fn when(step: &Step, speaker: &Speaker<'_>, of_part: OfPart) -> String {
    let mut failed: Vec<String> = Vec::new();
    let mut choice = step;
    loop {
        let Some((asked, branch)) = choice.parts.split_first() else { return speaker.value(step) };
        let told = condition(asked, speaker);
        let said = |id: &str, then: &Step, told: &str| {
            speaker.with(id, &[("then", &follows(then, speaker, of_part)), ("condition", told)])
        };
        match (&asked.value, branch.first()) {
            (StepValue::Truth(true), Some(then)) => return said("step-when-holds", then, &told),
            // Whichever branch it is, both come to the same.
            (value, Some(then)) if !matches!(value, StepValue::Truth(_)) && choice.plain_value().is_known() => {
                return said("step-when-either", then, &told);
            }
            (StepValue::Truth(false), Some(otherwise)) => {
                failed.push(told);
                if otherwise.what != What::Operation(Operation::When) {
                    return said("step-when-fails", otherwise, &failed.join("; "));
                }
                choice = otherwise;
            }
            _ => return speaker.with("step-when-open", &[("condition", &told)]),
        }
    }
}

/// What follows from a condition: an operation by its value or, as long as it has none, by what it
/// is made of.
fn follows(step: &Step, speaker: &Speaker<'_>, of_part: OfPart) -> String {
    match (&step.what, &step.value) {
        (What::Operation(_), StepValue::Missing | StepValue::LawUnknown(_)) => formula_of(step, speaker, of_part),
        _ => of_part(step, speaker),
    }
}

/// The text that says a comparison of `left` and `right`.
pub(super) const fn comparison_id(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::MoreThan => "step-more-than",
        Comparison::AtLeast => "step-at-least",
        Comparison::LessThan => "step-less-than",
        Comparison::AtMost => "step-at-most",
        Comparison::Equal => "step-equal",
    }
}

fn of_months(id: &str, months: u16, parts: String, speaker: &Speaker<'_>) -> String {
    speaker.words.text(id, &[("months", Arg::from(usize::from(months))), ("parts", parts.into())])
}

fn of_span(id: &str, span: Span, step: &Step, speaker: &Speaker<'_>) -> String {
    let year = step.month.year().to_string();
    let over = match span {
        Span::Year => speaker.with("span-year", &[("year", &year)]),
        Span::YearToDate => speaker.with("span-year-to-date", &[("year", &year)]),
        Span::Quarter => speaker.with("span-quarter", &[("year", &year)]),
        Span::Last(n) => speaker.words.text("span-last", &[("months", Arg::from(usize::from(n)))]),
    };
    speaker.with(id, &[("parts", &named_inside(step, speaker)), ("over", &over)])
}

/// What the stretches of a total are stretches of, without the values of a single one of them.
fn named_inside(step: &Step, speaker: &Speaker<'_>) -> String {
    let opened = step.parts.last().and_then(|stretch| stretch.parts.first());
    opened.map_or_else(|| speaker.value(step), |part| unvalued(part, speaker))
}

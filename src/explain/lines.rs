//! The derivation of a figure as lines of words: what window, terminal and report all show.

use super::speak::Speaker;
use crate::assess::{Operation, Outcome, Step, StepValue, What};
use crate::law::{CitationId, Comparison, FactId, ReadingId, Span};
use crate::quantity::Month;

/// One line of a derivation.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// How far inside, from zero.
    pub depth: usize,
    pub label: String,
    pub value: String,
    pub state: LineState,
    pub citation: Option<CitationId>,
    /// The question that the line leads to.
    pub fact: Option<FactId>,
    /// The open question of law that was decided here.
    pub reading: Option<ReadingId>,
    pub month: Month,
    /// Whether lines below it follow.
    pub has_parts: bool,
    /// Whether it bore on the outcome.
    pub decided: bool,
}

/// What a line's value means; never shown by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineState {
    Holds,
    Fails,
    Missing,
    LawUnknown,
    Plain,
}

/// The lines of a step: what decided it, every line that bears on it and none twice.
pub fn lines(step: &Step, speaker: &Speaker<'_>) -> Vec<Line> {
    let mut out = Vec::new();
    write(step, speaker, 0, None, &mut out);
    out
}

/// The same with what did not decide.
pub fn all_lines(step: &Step, speaker: &Speaker<'_>) -> Vec<Line> {
    let mut whole = step.clone();
    decide_all(&mut whole);
    lines(&whole, speaker)
}

fn decide_all(step: &mut Step) {
    step.decided = true;
    step.parts.iter_mut().for_each(decide_all);
}

fn write(step: &Step, speaker: &Speaker<'_>, depth: usize, reading: Option<ReadingId>, out: &mut Vec<Line>) {
    // A reading shows as the switch of the line below it, an alternative without content not at all.
    if let What::Reading { reading, .. } = step.what
        && let [only] = step.parts.as_slice()
    {
        if matches!(only.what, What::Truth | What::Number(_)) {
            return;
        }
        return write(only, speaker, depth, Some(reading), out);
    }
    if let Some(only) = only_part_that_counts(step) {
        return write(only, speaker, depth, reading, out);
    }
    let label = label(step, speaker);
    let place = out.len();
    out.push(Line {
        depth,
        label,
        value: speaker.value(step),
        state: state(step),
        citation: step.citation,
        fact: fact(step),
        reading,
        month: step.month,
        has_parts: false,
        decided: step.decided,
    });
    let mut told: Option<&Step> = None;
    let mut rest = inner(step);
    while let Some((part, after)) = rest.split_first() {
        let same =
            if part.what == What::Month { after.iter().take_while(|next| is_alike(part, next)).count() } else { 0 };
        rest = after.get(same..).unwrap_or(&[]);
        if !is_shown(part) {
            continue;
        }
        let at = out.len();
        match told.filter(|before| has_same_conditions(before, part)) {
            Some(before) => {
                write(&without_conditions(part), speaker, depth + 1, None, out);
                let label = speaker.with("step-same-conditions", &[("month", &speaker.words.month(before.month))]);
                let line = Line { depth: depth + 2, label, ..plain_line(part) };
                out.insert((at + 1).min(out.len()), line);
            }
            None => {
                write(part, speaker, depth + 1, None, out);
                told = (part.what == What::Month).then_some(part);
            }
        }
        if let (true, Some(line)) = (same > 0, out.get_mut(at)) {
            let last = part.month.plus(i32::try_from(same).unwrap_or(0));
            let (first, last) = (speaker.words.month(part.month), speaker.words.month(last));
            line.label = speaker.with("step-months", &[("first", &first), ("last", &last)]);
        }
    }
    let has_parts = out.len() > place + 1;
    if let Some(line) = out.get_mut(place) {
        line.has_parts = has_parts;
    }
}

/// "All" and "any" add nothing where a single part of them counts.
fn only_part_that_counts(step: &Step) -> Option<&Step> {
    if !matches!(step.what, What::Operation(Operation::All | Operation::Any)) {
        return None;
    }
    let mut shown = step.parts.iter().filter(|part| is_shown(part));
    shown.next().filter(|_| shown.next().is_none())
}

fn is_condition(step: &Step) -> bool {
    matches!(step.what, What::Condition { .. } | What::Window { .. })
}

/// Whether a later month rests on the same conditions, which need not be told again.
fn has_same_conditions(before: &Step, month: &Step) -> bool {
    let conditions = |step: &Step| step.parts.iter().filter(|part| is_condition(part)).cloned().collect::<Vec<Step>>();
    let (first, second) = (conditions(before), conditions(month));
    let is_granted = first.iter().all(|step| step.decided);
    is_granted
        && first.len() > 1
        && first.len() == second.len()
        && first.iter().zip(&second).all(|(a, b)| is_alike(a, b))
}

fn without_conditions(step: &Step) -> Step {
    let mut rest = step.clone();
    rest.parts.retain(|part| !is_condition(part));
    rest
}

fn plain_line(step: &Step) -> Line {
    Line {
        depth: 0,
        label: String::new(),
        value: String::new(),
        state: LineState::Plain,
        citation: None,
        fact: None,
        reading: None,
        month: step.month,
        has_parts: false,
        decided: true,
    }
}

/// Whether two months came about alike, so that one derivation serves both.
fn is_alike(a: &Step, b: &Step) -> bool {
    let is_same = a.what == b.what && a.value == b.value && a.citation == b.citation && a.decided == b.decided;
    is_same && a.parts.len() == b.parts.len() && a.parts.iter().zip(&b.parts).all(|(a, b)| is_alike(a, b))
}

/// The parts worth a line: those of the single operation inside a named step, whose formula the
/// named step's own line carries.
fn inner(step: &Step) -> &[Step] {
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

fn is_answer_itself(step: &Step, part: &Step) -> bool {
    matches!(step.what, What::Fact(_) | What::Rate(_))
        && matches!(part.what, What::Answer { .. })
        && step.value == part.value
}

/// "None of these" reads better than "not any of these".
fn is_none_of(step: &Step) -> bool {
    let is_not = matches!(step.what, What::Operation(Operation::Not));
    is_not && matches!(step.parts.as_slice(), [only] if matches!(only.what, What::OneOf { .. }))
}

fn is_formula(step: &Step) -> bool {
    matches!(step.what, What::Operation(_))
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

/// Numbers and constants stand in the formula above them already.
fn is_shown(step: &Step) -> bool {
    step.decided && !matches!(step.what, What::Number(_) | What::Truth) && !is_not_applicable(step)
}

/// A condition that the chosen reading does not ask.
fn is_not_applicable(step: &Step) -> bool {
    match (&step.what, step.parts.as_slice()) {
        (What::Condition { .. } | What::Reading { .. } | What::Definition(_), [only]) => {
            only.what == What::Truth && only.value == StepValue::Truth(true) || is_not_applicable(only)
        }
        _ => false,
    }
}

fn state(step: &Step) -> LineState {
    match &step.value {
        StepValue::Truth(true) => LineState::Holds,
        StepValue::Truth(false) => LineState::Fails,
        StepValue::Missing => LineState::Missing,
        StepValue::LawUnknown(_) => LineState::LawUnknown,
        StepValue::Outcome { outcome, .. } => match outcome {
            Outcome::Granted => LineState::Holds,
            Outcome::Refused => LineState::Fails,
            Outcome::Unknown => LineState::Missing,
            Outcome::LawUnknown => LineState::LawUnknown,
            Outcome::NotInForce => LineState::Plain,
        },
        _ => LineState::Plain,
    }
}

fn fact(step: &Step) -> Option<FactId> {
    match step.what {
        What::Fact(fact)
        | What::Answer { fact, .. }
        | What::OneOf { fact, .. }
        | What::Reached(fact)
        | What::MonthsSince(fact)
        | What::Item { fact, .. } => Some(fact),
        _ => None,
    }
}

fn label(step: &Step, speaker: &Speaker<'_>) -> String {
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
        What::Definition(definition) => {
            let id = speaker.book.definitions.get(*definition).map_or("", |definition| definition.id.as_str());
            let name = speaker.text(&format!("definition-{id}"));
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
        Operation::MonthBefore => speaker.with("step-month-before", &[("parts", &list())]),
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
    let first = step.parts.first().and_then(|stretch| stretch.parts.first());
    first.map(|part| name(part, speaker)).unwrap_or_default()
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
        What::Definition(definition) => {
            let id = speaker.book.definitions.get(*definition).map_or("", |definition| definition.id.as_str());
            speaker.text(&format!("definition-{id}"))
        }
        What::Answer { fact, .. } | What::Fact(fact) => speaker.fact(*fact),
        _ => label(step, speaker),
    }
}

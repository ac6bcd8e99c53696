//! The derivation of a figure as lines of words: what window, terminal and report all show.

use super::labels::label;
use super::parts::{denied_answer, inner, is_condition, is_not_applicable, without_conditions};
use super::speak::Speaker;
use crate::assess::{Operation, Outcome, Part, Step, StepValue, What};
use crate::law::{CitationId, FactId, ReadingId};
use crate::quantity::Month;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// One line of a derivation.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// How far inside, from zero.
    pub depth: usize,
    /// Its number among the lines beside it and those above, such as `1.2.1`; the first has none.
    pub key: String,
    pub label: String,
    pub value: String,
    pub state: LineState,
    pub citation: Option<CitationId>,
    /// The question that the line leads to.
    pub fact: Option<FactId>,
    /// The open question of law that was decided here.
    pub reading: Option<ReadingId>,
    pub month: Month,
    /// Whether there are lines below it.
    pub has_parts: bool,
    /// Whether they follow.
    pub is_open: bool,
    /// Whether it bore on the outcome.
    pub decided: bool,
    /// The key of the line below which stands what stands below this one.
    pub same_as: Option<String>,
}

/// Whoever opens lines one by one sees no more than these; what lies deeper stays closed.
const MOST_OPENED: usize = 20_000;
/// A step without a name of its own is told again where so many lines say it.
const FEW: usize = 30;

/// What a line's value means; never shown by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineState {
    Holds,
    Fails,
    Missing,
    LawUnknown,
    Plain,
}

/// The lines of a step: what decided it, and every line that bears on it. What several lines share stands
/// below the first of them, to which the others point.
pub fn lines(step: &Step, speaker: &Speaker<'_>) -> Vec<Line> {
    Writer { once: Once::Everything, ..Writer::new(speaker) }.lines(step)
}

/// The same, with what did not decide where `is_whole`. Of each line but the first `opens` says
/// whether the lines below it are written; it is given the first line and the line in question.
pub fn opened_lines(step: &Step, speaker: &Speaker<'_>, is_whole: bool, opens: Opens<'_>) -> Vec<Line> {
    Writer { is_whole, opens: Some(opens), ..Writer::new(speaker) }.lines(step)
}

/// Whether a line, the second, is open.
pub type Opens<'a> = &'a dyn Fn(&Line, &Line) -> bool;

/// The lines of a step where they stand one below the other and none is closed: what was told above
/// is not told again.
pub fn lines_once(step: &Step, speaker: &Speaker<'_>) -> Vec<Line> {
    Writer { once: Once::Named, ..Writer::new(speaker) }.lines(step)
}

/// What is told once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Once {
    Nothing,
    /// Quantities and programmes, and whatever else takes many lines.
    Named,
    Everything,
}

/// Where the lines below a step were written, and how many there are.
struct Told {
    key: String,
    lines: usize,
}

/// Writes the lines of a derivation.
struct Writer<'a> {
    speaker: &'a Speaker<'a>,
    /// Whether what did not decide is told as well.
    is_whole: bool,
    /// Which lines are open; all where nothing is said.
    opens: Option<Opens<'a>>,
    /// What is not to be told twice.
    once: Once,
    /// What was told already: the parts below a line, by their place in memory.
    told: BTreeMap<*const Part, Told>,
    /// Steps that were compared, and whether they are alike.
    alike: RefCell<BTreeMap<(*const Step, *const Step), bool>>,
    /// What was worded already: a derivation tells its steps many times, and words cost the most.
    worded: BTreeMap<*const Step, Worded>,
    out: Vec<Line>,
}

/// A step in words.
struct Worded {
    label: String,
    value: String,
    /// Kept, so that no other step comes to stand where this one stood.
    _step: Part,
}

impl<'a> Writer<'a> {
    fn new(speaker: &'a Speaker<'a>) -> Writer<'a> {
        Writer {
            speaker,
            is_whole: false,
            opens: None,
            once: Once::Nothing,
            told: BTreeMap::new(),
            alike: RefCell::default(),
            worded: BTreeMap::new(),
            out: Vec::new(),
        }
    }

    fn lines(mut self, step: &Step) -> Vec<Line> {
        self.write(&Part::from(step.clone()), String::new(), None);
        self.out
    }

    fn write(&mut self, step: &Part, key: String, reading: Option<ReadingId>) {
        // A reading shows as the switch of the line below it, an alternative without content not at all.
        if let What::Reading { reading, .. } = step.what
            && let [only] = step.parts.as_slice()
        {
            if matches!(only.what, What::Truth | What::Number(_)) {
                return;
            }
            return self.write(only, key, Some(reading));
        }
        if let Some(only) = self.only_part_that_counts(step) {
            return self.write(only, key, reading);
        }
        let place = self.out.len();
        let (label, value) = self.worded(step);
        self.out.push(Line {
            depth: if key.is_empty() { 0 } else { key.split('.').count() },
            key: key.clone(),
            label,
            value,
            state: state(step),
            citation: step.citation,
            fact: fact(step),
            reading,
            month: step.month,
            has_parts: false,
            is_open: false,
            decided: self.counts(step),
            same_as: None,
        });
        let has_parts = self.has_lines(step);
        if let (true, Some(above)) = (has_parts, self.told_above(step)) {
            self.say_as_above(place, step, above);
            return;
        }
        let is_open = has_parts && self.is_open(place);
        if let Some(line) = self.out.get_mut(place) {
            (line.has_parts, line.is_open) = (has_parts, is_open);
        }
        if is_open {
            self.write_parts(step, &key);
        }
        if has_parts && self.once != Once::Nothing {
            let lines = self.out.len() - place;
            self.told.entry(inner(step).as_ptr()).or_insert(Told { key, lines });
        }
    }

    /// The key of the line below which the lines of a step stand already.
    fn told_above(&self, step: &Step) -> Option<String> {
        let told = self.told.get(&inner(step).as_ptr())?;
        let is_named = matches!(step.what, What::Definition(_) | What::Programme(_));
        let is_once = match self.once {
            Once::Nothing => false,
            Once::Named => is_named || told.lines > FEW,
            Once::Everything => true,
        };
        is_once.then(|| told.key.clone())
    }

    fn say_as_above(&mut self, place: usize, step: &Step, above: String) {
        let Some(line) = self.out.get_mut(place) else { return };
        if self.once == Once::Named {
            let name = match step.what {
                What::Definition(definition) => self.speaker.definition(definition),
                _ => std::mem::take(&mut line.label),
            };
            line.label = self.speaker.with("step-as-above", &[("name", &name)]);
            line.citation = None;
        }
        line.same_as = Some(above);
    }

    fn is_open(&self, place: usize) -> bool {
        match (self.opens, self.out.first(), self.out.get(place)) {
            (Some(_), ..) if place > MOST_OPENED => false,
            (Some(opens), Some(root), Some(line)) => place == 0 || opens(root, line),
            _ => true,
        }
    }

    /// Whether anything stands below the line of a step.
    fn has_lines(&self, step: &Step) -> bool {
        inner(step).iter().any(|part| self.is_shown(part) && self.is_written(part))
    }

    /// Whether a part has a line of its own, or gives it to what stands in it.
    fn is_written(&self, part: &Part) -> bool {
        match part.parts.as_slice() {
            [only] if matches!(part.what, What::Reading { .. }) => {
                !matches!(only.what, What::Truth | What::Number(_)) && self.is_written(only)
            }
            _ => self.only_part_that_counts(part).is_none_or(|only| self.is_written(only)),
        }
    }

    fn worded(&mut self, step: &Part) -> (String, String) {
        let speaker = self.speaker;
        let found = self.worded.entry(step.identity()).or_insert_with(|| {
            let (label, value) = match denied_answer(step, speaker) {
                Some((fact, answer)) => (speaker.fact(fact), speaker.value(answer)),
                None => (label(step, speaker), speaker.value(step)),
            };
            Worded { label, value, _step: step.clone() }
        });
        (found.label.clone(), found.value.clone())
    }

    fn write_parts(&mut self, step: &Part, above: &str) {
        let mut number = 0;
        let mut told: Option<&Part> = None;
        let mut rest = inner(step);
        while let Some((part, after)) = rest.split_first() {
            let is_month = part.what == What::Month;
            let same = if is_month { after.iter().take_while(|next| self.is_alike(part, next)).count() } else { 0 };
            rest = after.get(same..).unwrap_or(&[]);
            if !self.is_shown(part) {
                continue;
            }
            let at = self.out.len();
            number += 1;
            let key = if above.is_empty() { number.to_string() } else { format!("{above}.{number}") };
            match told.filter(|before| self.has_same_conditions(before, part)) {
                Some(before) => {
                    self.write(&without_conditions(part), key, None);
                    self.say_same_conditions(at, before.month);
                }
                None => {
                    self.write(part, key, None);
                    told = is_month.then_some(part);
                }
            }
            if let (true, Some(line)) = (same > 0, self.out.get_mut(at)) {
                let last = part.month.plus(i32::try_from(same).unwrap_or(0));
                let (first, last) = (self.speaker.words.month(part.month), self.speaker.words.month(last));
                line.label = self.speaker.with("step-months", &[("first", &first), ("last", &last)]);
            }
        }
    }

    /// Says below the line of a month that its conditions are those of a month before.
    fn say_same_conditions(&mut self, at: usize, before: Month) {
        let Some(line) = self.out.get_mut(at) else { return };
        if !line.has_parts {
            line.has_parts = true;
            let is_open = self.is_open(at);
            if let Some(line) = self.out.get_mut(at) {
                line.is_open = is_open;
            }
        }
        let Some(line) = self.out.get(at).filter(|line| line.is_open) else { return };
        let label = self.speaker.with("step-same-conditions", &[("month", &self.speaker.words.month(before))]);
        let said = Line {
            depth: line.depth + 1,
            key: format!("{}.0", line.key),
            label,
            value: String::new(),
            state: LineState::Plain,
            citation: None,
            fact: None,
            reading: None,
            has_parts: false,
            is_open: false,
            decided: true,
            same_as: None,
            ..line.clone()
        };
        self.out.insert(at + 1, said);
    }

    /// Whether a part bore on the outcome, or everything is told.
    fn counts(&self, part: &Part) -> bool {
        self.is_whole || part.decided
    }

    /// Numbers and constants stand in the formula above them already.
    fn is_shown(&self, part: &Part) -> bool {
        self.counts(part) && !matches!(part.what, What::Number(_) | What::Truth) && !is_not_applicable(part)
    }

    /// "All" and "any" add nothing where a single part of them counts.
    fn only_part_that_counts<'s>(&self, step: &'s Step) -> Option<&'s Part> {
        if !matches!(step.what, What::Operation(Operation::All | Operation::Any)) {
            return None;
        }
        let mut shown = step.parts.iter().filter(|part| self.is_shown(part));
        shown.next().filter(|_| shown.next().is_none())
    }

    /// Whether a later month rests on the same conditions, which need not be told again.
    fn has_same_conditions(&self, before: &Part, month: &Part) -> bool {
        let conditions =
            |step: &Part| -> Vec<Part> { step.parts.iter().filter(|part| is_condition(part)).cloned().collect() };
        let (first, second) = (conditions(before), conditions(month));
        let is_granted = first.iter().all(|part| self.counts(part));
        is_granted
            && first.len() > 1
            && first.len() == second.len()
            && first.iter().zip(&second).all(|(a, b)| self.is_alike(a, b))
    }

    /// Whether two months came about alike in all that decided, so that one derivation serves both.
    fn is_alike(&self, a: &Part, b: &Part) -> bool {
        if a.identity() == b.identity() {
            return a.decided == b.decided;
        }
        if a.decided != b.decided {
            return false;
        }
        let both = (a.identity(), b.identity());
        if let Some(known) = self.alike.borrow().get(&both) {
            return *known;
        }
        let found = self.is_alike_inside(a, b);
        self.alike.borrow_mut().insert(both, found);
        found
    }

    fn is_alike_inside(&self, a: &Part, b: &Part) -> bool {
        let is_same = a.what == b.what && a.value == b.value && a.citation == b.citation;
        let (mut first, mut second) =
            (a.parts.iter().filter(|part| self.counts(part)), b.parts.iter().filter(|part| self.counts(part)));
        is_same
            && loop {
                match (first.next(), second.next()) {
                    (Some(a), Some(b)) if self.is_alike(a, b) => {}
                    (None, None) => break true,
                    _ => break false,
                }
            }
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

//! What the window shows, computed from the plan: the assessment, the mistakes, and the derivation
//! of what was clicked. Recomputed whole whenever the plan, the variant or the currency changed.

use super::app::Law;
use super::compare::Compared;
use super::curve::Curve;
use super::document::Document;
use super::outline::Outline;
use super::probe::Probe;
use super::view::{Page, Period, View};
use super::what_if::{suggested, turned};
use crate::assess::{
    Assessment, Evaluation, Outcome, ProgrammeResult, Threshold, Total, assess, assess_evaluated, assess_explained,
};
use crate::explain::{Line, all_lines, headroom_lines, lines};
use crate::law::{Beneficiary, Certainty, FactId, Kind, ProgrammeId, ReadingId};
use crate::plan::Inputs;
use crate::quantity::{Currency, Month, Problem};
use std::collections::BTreeMap;

/// What was clicked, whose derivation stands at the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Programme(ProgrammeId),
    /// A total, by what it sums.
    Total(Kind, Beneficiary, Certainty),
}

/// Everything computed.
#[derive(Default)]
pub struct Live {
    key: Option<(u64, usize, Currency)>,
    detail_key: Option<DetailKey>,
    /// The mistakes of each answer.
    pub by_fact: BTreeMap<FactId, Vec<Problem>>,
    /// Mistakes in the plan's own months.
    pub of_plan: Vec<Problem>,
    /// What is no mistake and yet should be known.
    pub warnings: Vec<Problem>,
    /// Why there are no new figures, apart from mistakes in answers.
    pub failed: Option<Problem>,
    /// The last figures without a mistake.
    pub good: Option<Good>,
    /// Whether the figures are those of the plan as it stands.
    pub is_current: bool,
    pub detail: Option<Detail>,
    /// How many there have been.
    details: u64,
    /// Which answers change nothing, as far as it is known by now.
    pub probe: Probe,
    /// The variants side by side, while they are looked at.
    pub compared: Compared,
    /// The answers suggested for turning, once that was looked at.
    pub suggested: Option<Vec<FactId>>,
    /// The curve of a total over one answer, while it is looked at.
    pub curve: Curve,
}

/// Figures without a mistake, and what they were computed from.
pub struct Good {
    variant: usize,
    pub inputs: Inputs,
    pub assessment: Assessment,
    /// How many programmes wait for each answer that is missing.
    pub waiting: BTreeMap<FactId, usize>,
}

/// How what was clicked came about.
pub struct Detail {
    pub subject: Subject,
    pub period: Period,
    pub outcome: Option<Outcome>,
    pub amount: Option<i128>,
    pub lines: Vec<Line>,
    /// The lines as they are laid out.
    pub outline: Outline,
    /// How far the plan is from each threshold of the programme.
    pub headroom: Vec<Line>,
    /// The same as numbers, for the timeline.
    pub thresholds: Vec<Threshold>,
    /// For a total: the programmes in it and what each adds.
    pub parts: Vec<(ProgrammeId, i128)>,
    pub readings: Vec<ReadingWorth>,
}

/// An open question of law and what each answer to it is worth to the programme shown.
pub struct ReadingWorth {
    pub reading: ReadingId,
    pub chosen: usize,
    pub options: Vec<(Outcome, Option<i128>)>,
}

#[derive(Clone, Copy, PartialEq)]
struct DetailKey {
    figures: (u64, usize, Currency),
    subject: Subject,
    period: Period,
    shows_all: bool,
}

impl Live {
    /// Forgets the figures of the plan that was open before.
    pub fn forget(&mut self) {
        *self = Live { details: self.details, ..Live::default() };
    }

    /// Computes what has changed.
    pub fn update(&mut self, law: &Law, document: &Document, view: &View) {
        let key = (document.revision(), document.active(), view.currency);
        if self.key != Some(key) {
            self.key = Some(key);
            self.assess(law, document, view.currency);
        }
        if view.page == Page::WhatIf && self.is_current {
            if self.suggested.is_none() {
                self.suggested = self.good.as_ref().map(|good| suggested(law, good));
            }
            let knob = turned(law, document, view, self);
            if let Some(good) = &self.good {
                self.curve.update(good, knob.as_ref());
            }
        }
        if view.page == Page::Compare {
            self.compared.update(law, document, view);
        }
        let Some(good) = &self.good else {
            self.detail = None;
            self.detail_key = None;
            return;
        };
        let subject = view.subject.or_else(|| first_subject(&good.assessment));
        let Some(subject) = subject else { return };
        let period = view.period.within(&good.inputs);
        let detail_key = DetailKey { figures: key, subject, period, shows_all: view.shows_all_lines };
        if self.detail_key != Some(detail_key) {
            self.detail_key = Some(detail_key);
            let mut found = detail(law, good, subject, period, view.shows_all_lines);
            self.details += 1;
            found.outline = Outline::new(self.details, &found.lines);
            self.detail = Some(found);
        }
    }

    fn assess(&mut self, law: &Law, document: &Document, currency: Currency) {
        let Some(variant) = document.variant() else { return };
        let (inputs, problems) = Inputs::read(&law.book, document.plan(), variant);
        self.by_fact.clear();
        self.of_plan.clear();
        self.warnings.clear();
        self.failed = None;
        let is_wrong = problems.iter().any(Problem::is_error);
        for problem in problems {
            let fact = problem.path.as_deref().and_then(|id| law.book.fact(id));
            match fact {
                Some(fact) => self.by_fact.entry(fact).or_default().push(problem),
                None if problem.is_error() => self.of_plan.push(problem),
                None => self.warnings.push(problem),
            }
        }
        self.is_current = false;
        self.probe.restart();
        if self.good.as_ref().is_some_and(|good| good.variant != document.active()) {
            self.good = None;
        }
        if is_wrong {
            return;
        }
        match assess(&law.book, &inputs, currency) {
            Ok(assessment) => {
                let waiting = waiting(&assessment);
                self.good = Some(Good { variant: document.active(), inputs, assessment, waiting });
                self.is_current = true;
            }
            Err(problem) => {
                let fact = problem.path.as_deref().and_then(|id| law.book.fact(id));
                match fact {
                    Some(fact) => self.by_fact.entry(fact).or_default().push(problem),
                    None => self.failed = Some(problem),
                }
            }
        }
    }

    /// Goes on with what is found out between frames; whether it is not done yet.
    pub fn go_on(&mut self, law: &Law, view: &View) -> bool {
        let Some(good) = self.good.as_ref().filter(|_| self.is_current) else { return false };
        let is_curve = view.page == Page::WhatIf && self.curve.go_on(law, good);
        self.probe.go_on(law, good) || is_curve
    }

    /// How many programmes wait for an answer.
    pub fn waiting(&self, fact: FactId) -> usize {
        self.good.as_ref().and_then(|good| good.waiting.get(&fact)).copied().unwrap_or(0)
    }
}

impl Good {
    pub fn result(&self, programme: ProgrammeId) -> Option<&ProgrammeResult> {
        self.assessment.programmes.get(programme)
    }

    /// The years of the plan.
    pub fn years(&self) -> Vec<i32> {
        (self.inputs.from.year()..=self.inputs.end().plus(-1).year()).collect()
    }

    /// A total in one year; `None` if nothing in it was granted.
    pub fn in_year(&self, total: &Total, year: i32) -> Option<i128> {
        let of_year = self.parts_of(total.kind, total.beneficiary, total.certainty);
        let amounts = of_year.filter_map(|result| result.years.iter().find(|this| this.year == year)?.amount);
        amounts.reduce(i128::saturating_add)
    }

    fn parts_of(&self, kind: Kind, who: Beneficiary, how: Certainty) -> impl Iterator<Item = &ProgrammeResult> {
        let all = self.assessment.programmes.iter();
        all.filter(move |result| (result.kind, result.beneficiary, result.certainty) == (kind, who, how))
    }

    /// The outcome and amount of some months of a programme.
    pub fn in_period(&self, programme: ProgrammeId, period: Period) -> (Outcome, Option<i128>) {
        let Some(result) = self.result(programme) else { return (Outcome::NotInForce, None) };
        match period {
            Period::Plan => (result.outcome, result.amount),
            Period::Year(year) => {
                let found = result.years.iter().find(|this| this.year == year);
                found.map_or((Outcome::NotInForce, None), |this| (this.outcome, this.amount))
            }
            Period::Month(month) => {
                let offset = usize::try_from(month.since(self.inputs.from)).unwrap_or(usize::MAX);
                result.months.get(offset).copied().unwrap_or((Outcome::NotInForce, None))
            }
        }
    }

    /// The months of the plan.
    pub fn months(&self) -> impl Iterator<Item = Month> + use<> {
        let from = self.inputs.from;
        let count = i32::try_from(self.inputs.months).unwrap_or(0);
        (0..count).map(move |offset| from.plus(offset))
    }
}

fn waiting(assessment: &Assessment) -> BTreeMap<FactId, usize> {
    let mut waiting = BTreeMap::new();
    for fact in assessment.programmes.iter().flat_map(|result| &result.needs) {
        *waiting.entry(*fact).or_insert(0) += 1;
    }
    waiting
}

/// What stands at the right before anything was clicked: the largest amount granted.
fn first_subject(assessment: &Assessment) -> Option<Subject> {
    let granted = assessment.programmes.iter().filter(|result| result.outcome == Outcome::Granted);
    let largest = granted.max_by_key(|result| result.amount.unwrap_or(0));
    let found = largest.or_else(|| assessment.programmes.first());
    found.map(|result| Subject::Programme(result.programme))
}

fn detail(law: &Law, good: &Good, subject: Subject, period: Period, shows_all: bool) -> Detail {
    let mut found = Detail {
        subject,
        period,
        outcome: None,
        amount: None,
        lines: Vec::new(),
        outline: Outline::default(),
        headroom: Vec::new(),
        thresholds: Vec::new(),
        parts: Vec::new(),
        readings: Vec::new(),
    };
    match subject {
        Subject::Programme(programme) => {
            let (outcome, amount) = good.in_period(programme, period);
            (found.outcome, found.amount) = (Some(outcome), amount);
            let mut evaluation = Evaluation::new(&law.book, &good.inputs);
            evaluation.shown_in = good.assessment.currency;
            // The figures stand on the screen already, so this fails no more than they did.
            if let Ok((_, derivations)) = assess_explained(&mut evaluation) {
                let step = match period {
                    Period::Plan => derivations.span(programme, None),
                    Period::Year(year) => derivations.span(programme, Some(year)),
                    Period::Month(month) => derivations.month(programme, month),
                };
                let speaker = law.speaker();
                found.lines = if shows_all { all_lines(&step, &speaker) } else { lines(&step, &speaker) };
                let (from, end) = period.months(&good.inputs);
                found.thresholds = derivations.headroom(programme);
                found.headroom = headroom_lines(&found.thresholds, from, end, &speaker);
            }
            found.readings = readings(law, good, programme);
        }
        Subject::Total(kind, who, how) => {
            let parts = good.parts_of(kind, who, how).filter_map(|result| {
                let (_, amount) = good.in_period(result.programme, period);
                amount.map(|amount| (result.programme, amount))
            });
            found.parts = parts.collect();
            found.amount = found.parts.iter().map(|(_, amount)| *amount).reduce(i128::saturating_add);
        }
    }
    found
}

/// The programme assessed again with every option of every reading that it names, the others as
/// they are chosen.
fn readings(law: &Law, good: &Good, programme: ProgrammeId) -> Vec<ReadingWorth> {
    let named = law.book.programmes.get(programme).map_or(0, |programme| programme.readings);
    let named_here = law.book.readings.iter().enumerate().filter(|(id, _)| named & (1 << id) != 0);
    named_here
        .map(|(reading, known)| {
            let chosen = good.inputs.readings.get(reading).copied().unwrap_or(0);
            let options = (0..known.options.len()).map(|option| {
                let result = good.result(programme).filter(|_| option == chosen);
                match result {
                    Some(result) => (result.outcome, result.amount),
                    None => with_option(law, good, programme, reading, option),
                }
            });
            ReadingWorth { reading, chosen, options: options.collect() }
        })
        .collect()
}

fn with_option(
    law: &Law,
    good: &Good,
    programme: ProgrammeId,
    reading: ReadingId,
    option: usize,
) -> (Outcome, Option<i128>) {
    let mut inputs = good.inputs.clone();
    if let Some(place) = inputs.readings.get_mut(reading) {
        *place = option;
    }
    let mut evaluation = Evaluation::new(&law.book, &inputs);
    evaluation.shown_in = good.assessment.currency;
    let assessed = assess_evaluated(&mut evaluation);
    let result = assessed.ok().and_then(|assessment| assessment.programmes.into_iter().nth(programme));
    result.map_or((Outcome::Unknown, None), |result| (result.outcome, result.amount))
}

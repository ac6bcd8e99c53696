//! What the window shows, computed from the plan: the assessment, the mistakes, and the derivation
//! of what was clicked. Recomputed whole whenever the plan, the variant or the currency changed.

use super::advice::Advising;
use super::app::Law;
use super::best::BestSearch;
use super::clients::Clients;
use super::compare::Compared;
use super::curve::Curve;
use super::detail::{Detail, Subject};
use super::document::Document;
use super::goal::GoalSearch;
use super::letter_page::LetterPages;
use super::probe::Probe;
use super::studies::Studies;
use super::view::{Page, Period, View};
use super::what_if::{suggested, turned};
use crate::assess::{Assessment, Depth, Lack, MonthResult, Outcome, ProgrammeResult, TotalId, assess};
use crate::law::{FactId, ProgrammeId};
use crate::plan::Inputs;
use crate::quantity::{Currency, Month, Problem};
use std::collections::BTreeMap;

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
    /// Which answers change nothing, as far as it is known by now.
    pub probe: Probe,
    /// The variants side by side, while they are looked at.
    pub compared: Compared,
    /// The answers suggested for turning, once that was looked at.
    pub suggested: Option<Vec<FactId>>,
    /// The curve of a total over one answer, while it is looked at.
    pub curve: Curve,
    /// Which value of that answer brings the total to an amount, once one was typed.
    pub goal: GoalSearch,
    /// What would grant what is refused, as far as it is found.
    pub advising: Advising,
    /// What moves the figure, and what may come of it, while What if is looked at.
    pub studies: Studies,
    /// The best plan of those marked, once it was asked for.
    pub best: BestSearch,
    /// The pages of the letter, while they are looked at.
    pub letter: LetterPages,
    /// The folder of clients that was opened; another plan leaves it open.
    pub clients: Clients,
}

/// Figures without a mistake, and what they were computed from.
pub struct Good {
    variant: usize,
    pub inputs: Inputs,
    pub assessment: Assessment,
    /// How many programmes wait for each answer that is missing.
    pub waiting: BTreeMap<FactId, usize>,
}

#[derive(Clone, Copy, PartialEq)]
struct DetailKey {
    figures: (u64, usize, Currency),
    subject: Subject,
    period: Period,
}

impl Live {
    /// Forgets the figures of the plan that was open before.
    pub fn forget(&mut self) {
        let (advising, studies) = (self.advising.anew(), self.studies.anew());
        let clients = std::mem::take(&mut self.clients);
        *self = Live { advising, studies, clients, ..Live::default() };
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
        let detail_key = DetailKey { figures: key, subject, period };
        if self.detail_key != Some(detail_key) {
            self.detail_key = Some(detail_key);
            self.detail = Some(Detail::new(law, good, subject, period));
        }
        if let Some(detail) = &mut self.detail {
            detail.follow(law, view);
        }
    }

    fn assess(&mut self, law: &Law, document: &Document, currency: Currency) {
        let Some(variant) = document.variant() else { return };
        let (inputs, problems) = Inputs::read(&law.book, document.plan(), variant);
        self.by_fact.clear();
        self.of_plan.clear();
        self.warnings.clone_from(&document.plan().doubts);
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
        match assess(&law.book, &inputs, currency, Depth::Whole) {
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
        self.assessment.programmes.find(programme)
    }

    /// The years of the plan.
    pub fn years(&self) -> Vec<i32> {
        (self.inputs.from.year()..=self.inputs.end().plus(-1).year()).collect()
    }

    /// The programmes in a total.
    pub fn parts_of(&self, total: TotalId) -> impl Iterator<Item = &ProgrammeResult> {
        let all = self.assessment.programmes.iter();
        all.filter(move |result| result.total() == total)
    }

    /// The outcome and amount of some months of a programme.
    pub fn in_period(&self, programme: ProgrammeId, period: Period) -> MonthResult {
        let Some(result) = self.result(programme) else { return MonthResult::unpaid(Outcome::NotInForce) };
        match period {
            Period::Plan => MonthResult { outcome: result.outcome, amount: result.amount },
            Period::Year(year) => {
                let found = result.years.iter().find(|this| this.year == year);
                found.map_or(MonthResult::unpaid(Outcome::NotInForce), |this| MonthResult {
                    outcome: this.outcome,
                    amount: this.amount,
                })
            }
            Period::Month(month) => {
                let offset = usize::try_from(month.since(self.inputs.from)).unwrap_or(usize::MAX);
                result.months.get(offset).copied().unwrap_or(MonthResult::unpaid(Outcome::NotInForce))
            }
        }
    }

    /// What the amount of some months of a programme lacks, and how many months that is.
    pub fn lack_in(&self, programme: ProgrammeId, period: Period) -> (Lack, usize) {
        let Some(result) = self.result(programme) else { return (Lack::Nothing, 0) };
        match period {
            Period::Plan => (result.lack(), result.lacks.len()),
            Period::Year(year) => {
                let found = result.years.iter().find(|this| this.year == year);
                found.map_or((Lack::Nothing, 0), |this| (this.lack, this.months_lacking))
            }
            Period::Month(month) => {
                let offset = usize::try_from(month.since(self.inputs.from)).unwrap_or(usize::MAX);
                let lack = result.lacks.iter().find(|(place, _)| *place == offset);
                lack.map_or((Lack::Nothing, 0), |(_, lack)| (*lack, 1))
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
    let found = largest.or_else(|| assessment.programmes.iter().next());
    found.map(|result| Subject::Programme(result.programme))
}

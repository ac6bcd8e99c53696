//! What the window shows, computed from the plan: the assessment, the mistakes, and the derivation
//! of what was clicked. Recomputed whole whenever the plan, the variant or the currency changed.

use crate::advise::{Curve, Idle, suggested};
use crate::assess::{Depth, assess};
use crate::gui::computed::advice::Advising;
use crate::gui::computed::best_plan::BestSearch;
use crate::gui::computed::cases_run::CasesRun;
use crate::gui::computed::clients::Clients;
use crate::gui::computed::compare::Compared;
use crate::gui::computed::detail::Detail;
use crate::gui::computed::figures::{Figures, first_subject, waiting};
use crate::gui::computed::goal::GoalSearch;
use crate::gui::computed::letter::LetterPages;
use crate::gui::computed::studies::Studies;
use crate::gui::computed::sweeps::turned;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::page::{Page, Period};
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::law::{FactId, Source};
use crate::plan::Inputs;
use crate::quantity::{Currency, Problem};
use std::collections::BTreeMap;

/// Everything computed.
#[derive(Default)]
pub struct Computed {
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
    pub good: Option<Figures>,
    /// Whether the figures are those of the plan as it stands.
    pub is_current: bool,
    pub detail: Option<Detail>,
    /// Which answers change nothing, as far as it is known by now.
    pub idle: Idle,
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
    /// The worked cases of the rulebook; another plan leaves them.
    pub cases: CasesRun,
    /// The folder of clients that was opened; another plan leaves it open.
    pub clients: Clients,
}

#[derive(Clone, Copy, PartialEq)]
struct DetailKey {
    figures: (u64, usize, Currency),
    subject: Subject,
    period: Period,
}

impl Computed {
    /// Nothing computed yet; the worked cases come from the files of the rulebook.
    pub fn new(source: Source) -> Computed {
        Computed { cases: CasesRun::new(source), ..Computed::default() }
    }

    /// Forgets the figures of the plan that was open before.
    pub fn forget(&mut self) {
        let (advising, studies) = (self.advising.anew(), self.studies.anew());
        let (clients, cases) = (std::mem::take(&mut self.clients), std::mem::take(&mut self.cases));
        *self = Computed { advising, studies, clients, cases, ..Computed::default() };
    }

    /// Computes what has changed.
    pub fn update(&mut self, law: &Context, document: &Document, view: &View) {
        let key = (document.revision(), document.active(), view.currency);
        if self.key != Some(key) {
            self.key = Some(key);
            self.assess(law, document, view.currency);
        }
        if view.page == Page::WhatIf && self.is_current {
            if self.suggested.is_none() {
                self.suggested =
                    self.good.as_ref().map(|good| suggested(&law.book, &good.inputs, good.assessment.currency));
            }
            let sweep = turned(law, document, view, self);
            if let Some(good) = &self.good {
                self.curve.update(&good.inputs, good.assessment.currency, sweep.as_ref());
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

    fn assess(&mut self, law: &Context, document: &Document, currency: Currency) {
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
        self.idle.restart();
        if self.good.as_ref().is_some_and(|good| good.variant != document.active()) {
            self.good = None;
        }
        if is_wrong {
            return;
        }
        match assess(&law.book, &inputs, currency, Depth::Whole) {
            Ok(assessment) => {
                let waiting = waiting(&assessment);
                self.good = Some(Figures { variant: document.active(), inputs, assessment, waiting });
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
    pub fn go_on(&mut self, law: &Context, view: &View) -> bool {
        let Some(good) = self.good.as_ref().filter(|_| self.is_current) else { return false };
        let is_curve = view.page == Page::WhatIf && self.curve.go_on(&law.book, &good.inputs, good.assessment.currency);
        self.idle.go_on(&law.book, &good.inputs, good.assessment.currency) || is_curve
    }

    /// How many programmes wait for an answer.
    pub fn waiting(&self, fact: FactId) -> usize {
        self.good.as_ref().and_then(|good| good.waiting.get(&fact)).copied().unwrap_or(0)
    }
}

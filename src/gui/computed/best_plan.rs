//! The search for the best plan, on a thread of its own.

use crate::advise::{Best, Choice, Values, Weighed, lever, weighed};
use crate::assess::Assessment;
use crate::gui::computed::figures::Figures;
use crate::gui::computed::latest::Latest;
use crate::gui::computed::worker::Listener;
use crate::gui::context::Context;
use crate::gui::state::may_change::MayChange;
use crate::law::{FactId, Rulebook, Worse};
use crate::plan::{Datum, Inputs, parse_answer, write_answer};
use crate::quantity::{Currency, Month, Problem};
use eframe::egui;
use std::sync::Arc;

type Key = (u64, usize, Currency);

/// The search for the best plan, and what it found for the plan as it stands.
#[derive(Default)]
pub struct BestSearch {
    search: Latest<Key, Step>,
    /// In hundredths.
    pub progress: usize,
    pub found: Option<Result<Weighed, Problem>>,
}

enum Step {
    Done(usize),
    Found(Box<Weighed>),
    Failed(Problem),
}

impl BestSearch {
    /// Takes what was found; what was found for another plan is forgotten.
    pub fn go_on(&mut self, key: Key) {
        if self.search.wanted().is_some_and(|of| *of != key) {
            *self = BestSearch::default();
        }
        for step in self.search.found() {
            match step {
                Step::Done(hundredths) => self.progress = hundredths,
                Step::Found(weighed) => self.end(Ok(*weighed)),
                Step::Failed(problem) => self.end(Err(problem)),
            }
        }
    }

    fn end(&mut self, found: Result<Weighed, Problem>) {
        self.search.stop();
        self.found = Some(found);
    }

    pub fn begin(&mut self, ctx: &egui::Context, law: &Context, key: Key, good: &Figures, may_change: &[MayChange]) {
        let choice = |one: &MayChange| choice(&law.book, &good.inputs, one);
        let choices: Vec<Choice> = may_change.iter().filter_map(choice).collect();
        let task =
            Task { book: Arc::clone(&law.book), inputs: good.inputs.clone(), before: good.assessment.clone(), choices };
        *self = BestSearch::default();
        self.search.want(ctx, key, 0.0);
        self.search.begin_if_due(ctx, || {
            move |listener: &Listener<Step>| {
                let step = match task.run(listener) {
                    Ok(Some(weighed)) => Step::Found(Box::new(weighed)),
                    Ok(None) => return,
                    Err(problem) => Step::Failed(problem),
                };
                listener.tell(step);
            }
        });
    }

    pub fn is_running(&self) -> bool {
        self.search.is_running()
    }

    pub fn stop(&mut self) {
        self.search.stop();
    }
}

struct Task {
    book: Arc<Rulebook>,
    inputs: Inputs,
    before: Assessment,
    choices: Vec<Choice>,
}

impl Task {
    /// `None` where nobody wants it any more.
    fn run(&self, listener: &Listener<Step>) -> Result<Option<Weighed>, Problem> {
        let choices = Best::fitting(&self.book, &self.inputs, self.choices.clone(), self.before.currency)?;
        let mut search = Best::new(&self.book, &self.inputs, &choices, self.before.currency)?;
        let mut last = 0;
        while search.go_on() {
            let progress = search.progress();
            if !listener.is_wanted() {
                return Ok(None);
            }
            if progress > last {
                last = progress;
                listener.tell(Step::Done(progress));
            }
        }
        let found = search.result().ok_or_else(|| Problem::error("error-price-unknown"))?;
        weighed(&self.book, &self.inputs, &self.before, &choices, found).map(Some)
    }
}

/// What may change, as a choice; `None` where an end cannot be read.
pub fn choice(book: &Rulebook, inputs: &Inputs, one: &MayChange) -> Option<Choice> {
    let lever = lever(book, inputs, one.fact, one.from)?;
    let fact = book.facts.find(one.fact)?;
    let ends = match (&lever.values, &one.ends) {
        (Values::Numbers { .. }, [low, high]) => Some((parse_answer(fact, low).ok()?, parse_answer(fact, high).ok()?)),
        (Values::Options(_) | Values::Dates(_), _) => None,
    };
    lever.now(inputs)?;
    let (values, is_whole) = lever.values.between(ends)?;
    Some(Choice::new(&lever, inputs, (&values, is_whole)))
}

/// A question marked, between its answer and the farthest that advice would go.
pub fn marked(book: &Rulebook, inputs: &Inputs, fact: FactId, from: Month) -> Option<MayChange> {
    let lever = lever(book, inputs, fact, from)?.advised(inputs)?;
    let known = book.facts.find(fact)?;
    let text = |value: Option<Datum>| value.map(|value| write_answer(known, value)).unwrap_or_default();
    let ends = match &lever.values {
        Values::Numbers { scale, least, most } => {
            let least = if lever.worse == Some(Worse::More) { scale.value(*least) } else { lever.now(inputs) };
            [text(least), text(scale.value(*most))]
        }
        Values::Options(_) | Values::Dates(_) => Default::default(),
    };
    Some(MayChange { fact, from: lever.from, ends })
}

//! Which answer brings a total to an amount: sought on a thread of its own among every value between
//! the two ends of the slider.

use crate::advise::{Figure, Reached, Sweep, Walk};
use crate::assess::TotalId;
use crate::gui::computed::figures::Figures;
use crate::gui::computed::latest::Latest;
use crate::gui::computed::worker::Listener;
use crate::gui::context::Context;
use crate::law::Rulebook;
use crate::plan::Inputs;
use crate::quantity::Currency;
use eframe::egui;
use std::sync::Arc;

/// What the answer turned is to bring a total to.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Without the answer turned.
    inputs: Inputs,
    currency: Currency,
    sweep: Sweep,
    total: TotalId,
    goal: i128,
}

/// What was found, in units of the sweep.
pub struct Told {
    /// Where the total stands to the goal.
    pub reached: Reached,
    /// The last value that was looked at: those beyond it cannot be computed.
    pub last: i128,
    /// Whether every value was tried.
    pub is_every: bool,
}

/// The search for a goal, and what it found for the plan as it stands.
#[derive(Default)]
pub struct GoalSearch {
    pub search: Latest<Asked, Option<Told>>,
    pub found: Option<Told>,
}

impl GoalSearch {
    /// Takes what was found, and begins anew where something else is asked.
    pub fn go_on(
        &mut self,
        ctx: &egui::Context,
        law: &Context,
        good: Option<&Figures>,
        sweep: Option<&Sweep>,
        goal: Option<(TotalId, i128)>,
    ) {
        let Some(((good, sweep), (total, goal))) = good.zip(sweep).zip(goal) else {
            *self = GoalSearch::default();
            return;
        };
        let (inputs, currency) = (sweep.without(&good.inputs), good.assessment.currency);
        let asked = Asked { inputs, currency, sweep: sweep.at(0), total, goal };
        if !self.search.wants(&asked) {
            self.search.want(ctx, asked.clone(), 0.0);
            self.found = None;
        }
        self.search.begin_if_due(ctx, || {
            let (book, inputs) = (Arc::clone(&law.book), good.inputs.clone());
            move |listener: &Listener<_>| {
                listener.tell(asked.seek(&book, &inputs, listener));
            }
        });
        if let Some(found) = self.search.found().pop() {
            self.found = found;
            self.search.stop();
        }
    }
}

impl Asked {
    fn seek(&self, book: &Rulebook, inputs: &Inputs, listener: &Listener<Option<Told>>) -> Option<Told> {
        let given = inputs.given.find(self.sweep.fact)?;
        let answer = |units: i128| Some(self.sweep.given(given, self.sweep.datum(units)?));
        let is_wanted = || listener.is_wanted();
        let figure = Figure::Total(self.total);
        let plan = (book, inputs, self.currency);
        let mut walk = Walk::new(plan, figure, self.sweep.fact, &answer, &is_wanted).ok()?;
        let last = walk.last(self.sweep.least, self.sweep.most)?;
        let reached = walk.seek((self.sweep.least, last), self.goal)?;
        Some(Told { reached, last, is_every: walk.is_every() })
    }
}

//! The search for what would grant what is refused, on a thread of its own.

use crate::advise::{Advised, Between, Offer, Search, advised};
use crate::assess::Outcome;
use crate::gui::computed::figures::Figures;
use crate::gui::computed::latest::Latest;
use crate::gui::computed::studies::bounds;
use crate::gui::computed::worker::Listener;
use crate::gui::context::Context;
use crate::gui::state::ends::Ends;
use crate::law::{ProgrammeId, Rulebook};
use crate::plan::Inputs;
use crate::quantity::{Currency, Month, Problem};
use eframe::egui;
use std::sync::Arc;

/// Seconds that the plan stands still before a search begins.
const STILL: f64 = 0.4;

/// The plan, the ends of its answers, and the first month that can still be changed.
type Key = ((u64, usize, Currency), Ends, Month);

/// The advice on the plan as it stands, as far as it is found.
#[derive(Default)]
pub struct Advising {
    /// Whether it is sought at all: a window that nobody looks at needs none.
    pub is_on: bool,
    search: Latest<Key, Step>,
    /// The programme sought now, and how far, in hundredths.
    progress: Option<(ProgrammeId, usize)>,
    found: Vec<Advised>,
}

enum Step {
    Progress(ProgrammeId, usize),
    Found(Advised),
}

impl Advising {
    /// Takes what was found, and begins anew where the plan has changed.
    pub fn go_on(
        &mut self,
        ctx: &egui::Context,
        law: &Context,
        plan: (u64, usize, Currency),
        ends: &Ends,
        good: Option<&Figures>,
    ) {
        if !self.is_on {
            return;
        }
        let from = Month::of(law.today());
        if self.search.want(ctx, (plan, ends.clone(), from), STILL) {
            (self.progress, self.found) = (None, Vec::new());
        }
        if let Some(good) = good {
            self.search.begin_if_due(ctx, || {
                let task = Task::new(law, good, ends, from);
                move |listener: &Listener<Step>| task.run(listener)
            });
        }
        for step in self.search.found() {
            match step {
                Step::Progress(programme, hundredths) => self.progress = Some((programme, hundredths)),
                Step::Found(advised) => self.found.push(advised),
            }
        }
    }

    /// With nothing found; a search under way is left.
    pub fn anew(&self) -> Advising {
        Advising { is_on: self.is_on, ..Advising::default() }
    }

    /// What was found for a programme; `None` while it is sought.
    pub fn of(&self, programme: ProgrammeId) -> Option<&Advised> {
        self.found.iter().find(|advised| advised.programme == programme)
    }

    /// How far the search for a programme is, from 0 to 1; one that has not begun is at its beginning.
    pub fn progress(&self, programme: ProgrammeId) -> f32 {
        let at = self.progress.filter(|(sought, _)| *sought == programme);
        at.map_or(0.0, |(_, hundredths)| hundredths as f32 / 100.0)
    }

    /// Of all changes for what is refused the one that leaves most, and how much.
    pub fn best(&self, good: &Figures) -> Option<(ProgrammeId, &Offer, i128)> {
        let is_refused =
            |advised: &&Advised| good.result(advised.programme).is_some_and(|found| found.outcome == Outcome::Refused);
        let all = self.found.iter().filter(is_refused);
        let all = all.flat_map(|advised| advised.offers.iter().map(|offer| (advised.programme, offer)));
        let left = all.filter_map(|(programme, offer)| Some((programme, offer, offer.effect.net()?)));
        left.filter(|(_, _, left)| *left > 0).max_by_key(|(_, _, left)| *left)
    }
}

/// What the thread works on.
struct Task {
    book: Arc<Rulebook>,
    inputs: Inputs,
    assessment: crate::assess::Assessment,
    from: Month,
    bounds: Vec<Between>,
}

impl Task {
    fn new(law: &Context, good: &Figures, ends: &Ends, from: Month) -> Task {
        Task {
            book: Arc::clone(&law.book),
            inputs: good.inputs.clone(),
            assessment: good.assessment.clone(),
            from,
            bounds: bounds(&law.book, ends),
        }
    }

    /// One programme after another, those first that are refused; ends where nobody listens any more.
    fn run(&self, listener: &Listener<Step>) {
        let of = |outcome| self.assessment.programmes.iter().filter(move |result| result.outcome == outcome);
        for result in of(Outcome::Refused).chain(of(Outcome::Unknown)) {
            let Ok(Some(advised)) = self.search(result.programme, listener) else { return };
            if !listener.tell(Step::Found(advised)) {
                return;
            }
        }
    }

    /// `None` where the search was stopped.
    fn search(&self, programme: ProgrammeId, listener: &Listener<Step>) -> Result<Option<Advised>, Problem> {
        let mut search = Search::new(&self.book, &self.inputs, programme, self.from, &self.bounds);
        let mut last = 0;
        while search.go_on() {
            if !listener.is_wanted() {
                return Ok(None);
            }
            let progress = search.progress();
            if progress > last {
                last = progress;
                listener.tell(Step::Progress(programme, progress));
            }
        }
        advised(&self.book, &self.inputs, &self.assessment, programme, &search).map(Some)
    }
}

//! What would grant what is refused: sought on a thread of its own, shown at the right and at the
//! bottom, applied by a click.

use super::app::Law;
use super::change::insert;
use super::detail::Subject;
use super::document::Document;
use super::live::{Good, Live};
use super::look::{link_button, progress_bar, strong, title_ui, weak};
use super::studies::{Ends, bounds};
use super::view::{Period, View};
use super::worker::{Listener, Worker};
use crate::advise::{Advised, Between, Edit, Offer, Search, advised, applied};
use crate::assess::Outcome;
use crate::law::{FactId, ProgrammeId, Rulebook};
use crate::plan::{Answer, Dated, Given, Inputs, parse_answer, write_answer};
use crate::quantity::{Currency, Month, Problem};
use crate::report::stuck_text;
use eframe::egui::{self, Label, Ui};
use std::sync::Arc;

/// So long, in seconds, the plan stands still before a search begins.
const STILL: f64 = 0.4;
/// So many changes are shown of a programme.
const MOST: usize = 3;

/// The plan, the ends of its answers, and the first month that can still be changed.
type Key = ((u64, usize, Currency), Ends, Month);

/// The advice on the plan as it stands, as far as it is found.
#[derive(Default)]
pub struct Advising {
    /// Whether it is sought at all: a window that nobody looks at needs none.
    pub is_on: bool,
    key: Option<Key>,
    /// When the search begins, in seconds of the window's time; `None` once it has begun.
    due: Option<f64>,
    running: Option<Worker<Step>>,
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
        law: &Law,
        plan: (u64, usize, Currency),
        ends: &Ends,
        good: Option<&Good>,
    ) {
        if !self.is_on {
            return;
        }
        let now = ctx.input(|input| input.time);
        let from = Month::of(law.today());
        let is_same = |key: &Key| (key.0, &key.1, key.2) == (plan, ends, from);
        if !self.key.as_ref().is_some_and(is_same) {
            let key = Some((plan, ends.clone(), from));
            *self = Advising { key, due: Some(now + STILL), ..self.anew() };
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(STILL));
        }
        if let (Some(due), Some(good)) = (self.due, good)
            && now >= due
        {
            self.due = None;
            self.running = Some(begin(ctx, law, good, ends, from));
        }
        for step in self.running.iter().flat_map(Worker::found) {
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
    fn progress(&self, programme: ProgrammeId) -> f32 {
        let at = self.progress.filter(|(sought, _)| *sought == programme);
        at.map_or(0.0, |(_, hundredths)| hundredths as f32 / 100.0)
    }

    /// Of all changes for what is refused the one that leaves most, and how much.
    fn best(&self, good: &Good) -> Option<(ProgrammeId, &Offer, i128)> {
        let is_refused =
            |advised: &&Advised| good.result(advised.programme).is_some_and(|found| found.outcome == Outcome::Refused);
        let all = self.found.iter().filter(is_refused);
        let all = all.flat_map(|advised| advised.offers.iter().map(|offer| (advised.programme, offer)));
        let left = all.filter_map(|(programme, offer)| Some((programme, offer, offer.effect.net()?)));
        left.filter(|(_, _, left)| *left > 0).max_by_key(|(_, _, left)| *left)
    }
}

fn begin(ctx: &egui::Context, law: &Law, good: &Good, ends: &Ends, from: Month) -> Worker<Step> {
    let task = Task {
        book: Arc::clone(&law.book),
        inputs: good.inputs.clone(),
        assessment: good.assessment.clone(),
        from,
        bounds: bounds(&law.book, ends),
    };
    Worker::begin(ctx, move |listener| task.run(listener))
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

/// Paints, below the derivation of a programme that is not granted, what would grant it.
pub fn advice_ui(ui: &mut Ui, law: &Law, document: &mut Document, live: &Live, programme: ProgrammeId) {
    let Some(good) = live.good.as_ref().filter(|_| live.is_current && live.advising.is_on) else { return };
    let is_open = |outcome| matches!(outcome, Outcome::Refused | Outcome::Unknown);
    if !good.result(programme).is_some_and(|result| is_open(result.outcome)) {
        return;
    }
    let speaker = law.speaker();
    title_ui(ui, law, &law.text("advice-title"));
    let Some(advised) = live.advising.of(programme) else {
        ui.label(weak(ui, law.text("advice-searching")));
        ui.add(progress_bar(live.advising.progress(programme)));
        return;
    };
    if advised.offers.is_empty() {
        ui.add(Label::new(weak(ui, stuck_text(advised, &speaker))).wrap());
    }
    for (place, offer) in advised.offers.iter().take(MOST).enumerate() {
        let way = speaker.way(offer);
        ui.push_id(("advice", place), |ui| {
            ui.add(Label::new(strong(law, way.as_str())).wrap());
            for line in speaker.offered(offer, good.assessment.currency) {
                ui.add(Label::new(weak(ui, line)).wrap());
            }
            let name = speaker.with("advice-apply-to", &[("way", &way)]);
            if ui.add(link_button(ui, law, law.text("advice-apply"))).accessible_name(name).clicked() {
                apply(law, document, &good.inputs, &offer.way.edits);
            }
            ui.add_space(law.theme.sizes.gap);
        });
    }
}

/// Paints at the bottom the change that leaves most; a click shows the programme that it grants.
pub fn next_step_ui(ui: &mut Ui, law: &Law, view: &mut View, live: &Live) {
    let Some(good) = live.good.as_ref().filter(|_| live.is_current) else { return };
    let Some((programme, offer, left)) = live.advising.best(good) else { return };
    let speaker = law.speaker();
    let amount = speaker.total(left, &offer.effect.lacking, good.assessment.currency);
    let text = speaker.with("advice-next", &[("way", &speaker.way(offer)), ("amount", &amount)]);
    if ui.add(link_button(ui, law, text).small().truncate()).clicked() {
        view.look_at(Subject::Programme(programme), Period::Plan);
    }
}

/// Writes changed answers into the plan, as one step.
pub fn apply(law: &Law, document: &mut Document, inputs: &Inputs, edits: &[Edit]) {
    let after = applied(inputs, edits.iter().copied());
    document.change_variant(|variant| {
        for edit in edits {
            let (Some(fact), Some(Given::Values(values))) =
                (law.book.facts.find(edit.fact), after.given.find(edit.fact))
            else {
                continue;
            };
            let before = variant.answers.get(fact.id.as_str()).cloned().unwrap_or_default();
            let rows = values.iter().map(|dated| row(law, edit.fact, dated, &before)).collect();
            variant.answers.shift_remove(fact.id.as_str());
            insert(law, variant, &fact.id, rows);
        }
    });
}

/// A dated answer as text: as it was written where it says the same.
fn row(law: &Law, fact: FactId, dated: &Dated, before: &[Answer]) -> Answer {
    let Some(known) = law.book.facts.find(fact) else { return Answer::new(dated.month, "") };
    let is_same = |answer: &&Answer| {
        Month::parse(&answer.month) == Ok(dated.month) && parse_answer(known, &answer.value) == Ok(dated.value)
    };
    let kept = before.iter().find(is_same).cloned();
    kept.unwrap_or_else(|| Answer::new(dated.month, write_answer(known, dated.value)))
}

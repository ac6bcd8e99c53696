//! Files that go between two desks: merging a copy that came back, a plan in the text of a mail, signing,
//! and what moved since a plan was saved.

use crate::gui::app::window::App;
use crate::gui::computed::weighing::weigh;
use crate::gui::computed::worker::Worker;
use crate::gui::state::dialog::{Dialog, Then};
use crate::gui::state::merging::Merging;
use crate::gui::state::purpose::file_name;
use crate::plan::{Plan, Signature, Signing, pasted_plan, write_plan};
use crate::quantity::Problem;
use crate::report::{as_saved, moved_since};
use crate::store;
use eframe::egui;
use std::path::Path;

/// More figures than this are not told one by one.
const MOST_MOVED: usize = 60;

impl App {
    /// Opens the choice between the plan that is open and a copy of it; without one there is nothing to ask.
    pub(super) fn merge_with(&mut self, path: &Path, ctx: &egui::Context) {
        let merging = self.load_of_park(path).and_then(|opened| {
            let file = file_name(path);
            let is_own_file = self.document.path() == Some(path);
            Merging::new(&self.law, &self.document, opened.plan, (file, is_own_file))
        });
        match merging {
            Ok(merging) if merging.merged.conflicts.is_empty() => self.merge(&merging),
            Ok(merging) => {
                self.files.weighing = Some(weigh(ctx, &self.law, &merging));
                self.view.dialog = Some(Dialog::Merge(Box::new(merging)));
            }
            Err(problem) => self.view.dialog = Some(Dialog::Problem(problem)),
        }
    }

    /// Takes what was worked out of the choices that are being asked.
    pub(super) fn weighing_goes_on(&mut self) {
        let Some(Dialog::Merge(merging)) = &mut self.view.dialog else {
            self.files.weighing = None;
            return;
        };
        for (place, worth) in self.files.weighing.iter().flat_map(Worker::found) {
            if let Some(asked) = merging.conflicts.get_mut(place) {
                asked.worth = Some(worth);
            }
        }
    }

    /// Takes the merged plan in place of the one that is open: one step, not saved yet.
    pub(super) fn merge(&mut self, merging: &Merging) {
        let plan = match merging.plan() {
            Ok(plan) => plan,
            Err(problem) => {
                self.view.dialog = Some(Dialog::Problem(problem));
                return;
            }
        };
        let args = [
            ("file", merging.file.as_str().into()),
            ("taken", merging.merged.taken.into()),
            ("conflicts", merging.merged.conflicts.len().into()),
        ];
        self.view.message = Some(self.law.words.text("message-merged", &args));
        self.document.change(|own| *own = plan);
        if merging.is_own_file {
            self.document.file_says(write_plan(&merging.other));
        }
    }

    /// Opens the plan that stands in the text of a mail; it is in no file yet.
    pub(super) fn open_pasted(&mut self, text: &str, ctx: &egui::Context) {
        let pasted = pasted_plan(text).and_then(|plan| plan.is_of_park(&self.law.book).map(|()| plan));
        match pasted {
            Ok(plan) => self.unless_unsaved(Then::Pasted(Box::new(plan)), ctx),
            Err(problem) => self.view.dialog = Some(Dialog::Problem(problem)),
        }
    }

    /// Says which figures moved since the plan was saved under another rulebook, and what newer acts
    /// they rest on.
    pub(super) fn tell_what_moved(&mut self) {
        let (plan, speaker) = (self.document.plan(), self.law.speaker());
        let saved = plan.saved_totals();
        let of_variants = plan.variants.iter().flat_map(|variant| {
            saved.as_ref().map(|saved| moved_since(plan, saved, variant, &speaker)).unwrap_or_default()
        });
        let moved: Vec<Problem> = of_variants.take(MOST_MOVED).collect();
        if !moved.is_empty() {
            self.view.dialog = Some(Dialog::Moved(moved));
        }
    }

    /// Asks once of each signature that holds what this desk knows of its key. A window that nobody looks at remembers
    /// none.
    pub(super) fn meet_signer(&mut self) {
        let Signing::Holds(signature) = self.document.signing() else { return };
        let is_same = |known: &Signature| (&known.key, &known.name) == (&signature.key, &signature.name);
        if self.view.met.as_ref().is_some_and(|(known, _)| is_same(known)) {
            return;
        }
        let (met, problem) = store::met(signature, self.files.holds.is_some());
        if let Some(problem) = problem {
            self.view.message = Some(self.law.words.problem_text(&problem));
        }
        self.view.met = Some((signature.clone(), met));
    }

    /// The plan as it goes into its file: with what it comes to, what it was before, and signed where that
    /// was asked for.
    ///
    /// # Errors
    /// The key of this desk cannot be read or made.
    pub(super) fn to_save(&self, signed_by: Option<&str>) -> Result<Plan, Problem> {
        let mut plan = as_saved(self.document.plan(), &self.document.before(), &self.law.book);
        if let Some(name) = signed_by {
            plan.sign(&store::signing_key()?, name)?;
        }
        Ok(plan)
    }
}

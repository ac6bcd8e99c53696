//! Unsaved work: a copy of it is kept while the window is open, and what another window left
//! behind is offered back.

use crate::gui::app::window::App;
use crate::gui::state::dialog::Dialog;
use crate::gui::state::document::Document;
use crate::gui::widgets::dialog::Answer;
use crate::store::{Keeper, Left};
use eframe::egui::Context;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::time::Duration;

/// Seconds from a change to its copy: typing on within them is written once.
const DELAY: f64 = 0.6;

/// What is kept, and what was found.
#[derive(Default)]
pub struct Recovery {
    /// None unless the window keeps unsaved work at all.
    keeper: Option<Keeper>,
    /// What was left behind and is not answered for yet.
    pub left: VecDeque<Left>,
    /// The state that the copy is of: which plan, and its revision.
    kept: Option<(u64, u64)>,
    /// When the copy is to be written.
    due: Option<f64>,
    /// Whether it was said that no copy can be written.
    has_failed: bool,
}

impl App {
    /// Keeps unsaved work in a folder from now on, and offers back what was left there.
    pub fn keep_unsaved_in(&mut self, folder: PathBuf) {
        self.files.holds = Some(folder.clone());
        self.recovery.keeper = Some(Keeper::new(folder));
        self.hold_file();
        self.find_unsaved();
    }

    fn find_unsaved(&mut self) {
        let found = self.recovery.keeper.as_ref().map(Keeper::left);
        self.recovery.left = found.unwrap_or_default().into();
        if !self.recovery.left.is_empty() {
            self.view.dialog = Some(Dialog::Recover);
        }
    }

    /// Offers what was left behind, because it was asked for.
    pub(super) fn offer_unsaved(&mut self) {
        self.find_unsaved();
        if self.recovery.left.is_empty() {
            self.view.message = Some(self.law.text("recovery-none"));
        }
    }

    /// Keeps a copy of what is not saved, soon after each change; none of what is.
    pub(super) fn keep_unsaved(&mut self, ctx: &Context) {
        if !matches!(self.view.dialog, Some(Dialog::Recover)) {
            // Nobody is asked any more: another window may be.
            self.recovery.left.clear();
        }
        let now = (self.view.opened, self.document.revision());
        let recovery = &mut self.recovery;
        let Some(keeper) = &mut recovery.keeper else { return };
        if let Some(problem) = keeper.failure().filter(|_| !std::mem::replace(&mut recovery.has_failed, true)) {
            let problem = self.law.words.problem_text(&problem);
            self.view.message = Some(self.law.speaker().with("recovery-failed", &[("problem", &problem)]));
        }
        if self.is_closing || !self.document.is_changed() {
            recovery.due = None;
            if recovery.kept.take().is_some() {
                keeper.forget();
            }
            return;
        }
        if recovery.kept == Some(now) {
            return;
        }
        let time = ctx.input(|input| input.time);
        let due = *recovery.due.get_or_insert(time + DELAY);
        if time < due {
            ctx.request_repaint_after(Duration::from_secs_f64(due - time));
            return;
        }
        let ctx = ctx.clone();
        keeper.keep(self.document.work(), move || ctx.request_repaint());
        recovery.kept = Some(now);
        recovery.due = None;
    }

    /// What is to become of the first of what was left; then the next is asked for.
    pub(super) fn unsaved_answered(&mut self, answer: Answer) {
        let Some(left) = self.recovery.left.pop_front() else { return };
        let count = self.recovery.left.len();
        match answer {
            Answer::Yes => {
                self.restore_unsaved(left);
                let id = if count > 0 { "recovery-others" } else { "recovery-restored" };
                self.view.message = Some(self.law.words.text(id, &[("count", count.into())]));
                return;
            }
            Answer::Discard => left.discard(),
            Answer::Cancel => self.view.message = Some(self.law.text("recovery-postponed")),
        }
        self.view.dialog = (count > 0).then_some(Dialog::Recover);
    }

    /// Opens it as unsaved changes over its file, which stays as it is.
    fn restore_unsaved(&mut self, left: Left) {
        let kept = &left.kept;
        if let Some(path) = &kept.path {
            self.settings.remember(path);
        }
        let (plan, path, clean) = (kept.plan.clone(), kept.path.clone(), kept.clean.clone());
        self.replace(Document::unsaved(plan, path, kept.is_sample, clean));
        if let Some(keeper) = &mut self.recovery.keeper {
            keeper.adopt(left);
        }
        self.recovery.kept = Some((self.view.opened, self.document.revision()));
        self.recovery.due = None;
    }
}

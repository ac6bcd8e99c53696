//! Writing reports: a file on its way out, and what became of it.

use crate::gui::app::window::App;
use crate::gui::computed::outgoing::Outgoing;
use crate::gui::computed::worker::Worker;
use crate::gui::state::dialog::Dialog;
use crate::gui::state::purpose::{file_name, with_ending};
use crate::quantity::Problem;
use crate::report::Form;
use eframe::egui;
use std::path::Path;

/// A file on its way out, and what became of it: its name with what is to be known of it, or why not.
pub type Export = Worker<Result<(String, Vec<Problem>), Problem>>;

impl App {
    /// Writes a report of the plan as it stands.
    pub(super) fn export_to(&mut self, form: Form, path: &Path, ctx: &egui::Context) {
        let mut outgoing = Outgoing::new(&self.law, &self.document, self.view.currency, self.view.letter);
        if form == Form::Calendar {
            // What is not saved yet counts as a saving: its days are newer than those of the file.
            outgoing.plan.remember(&self.document.before());
        }
        self.write_beside(path, form.ending(), ctx, move |path| outgoing.write(form, path));
    }

    /// Writes a file on a thread; the window says when it is there.
    pub(super) fn write_beside(
        &mut self,
        path: &Path,
        ending: &str,
        ctx: &egui::Context,
        write: impl FnOnce(&Path) -> Result<Vec<Problem>, Problem> + Send + 'static,
    ) {
        let path = with_ending(path, ending);
        let name = file_name(&path);
        self.view.message = Some(self.law.speaker().with("message-exporting", &[("file", &name)]));
        let worker = Worker::begin(ctx, move |listener| {
            listener.tell(write(&path).map(|warnings| (name, warnings)));
        });
        self.files.exports.push(worker);
    }

    /// Says of files on their way out what became of them.
    pub(super) fn exports_go_on(&mut self) {
        let mut ended = Vec::new();
        self.files.exports.retain(|export| {
            let found: Vec<Result<(String, Vec<Problem>), Problem>> = export.found().collect();
            let goes_on = found.is_empty();
            ended.extend(found);
            goes_on
        });
        for end in ended {
            match end {
                Ok((name, warnings)) => {
                    let written = self.law.speaker().with("message-exported", &[("file", &name)]);
                    let warnings = warnings.iter().map(|problem| self.law.words.problem_text(problem));
                    let told: Vec<String> = std::iter::once(written).chain(warnings).collect();
                    self.view.message = Some(told.join(" · "));
                }
                Err(problem) => {
                    self.view.message = None;
                    self.view.dialog = Some(Dialog::Problem(problem));
                }
            }
        }
    }
}

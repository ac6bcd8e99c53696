//! Opening and saving: asking for a file, reading it, writing it.
//!
//! The system's own dialog runs in a thread of its own. Where there is none it answers at once and
//! with nothing, as if it had been cancelled; then the window asks for the path itself.

use crate::gui::app::export::Export;
use crate::gui::app::window::App;
use crate::gui::computed::weighing::Weighing;
use crate::gui::state::command::Command;
use crate::gui::state::dialog::{Dialog, Then};
use crate::gui::state::document::{Document, empty_plan};
use crate::gui::state::page::Page;
use crate::gui::state::purpose::{Purpose, file_name};
use crate::plan::write_plan;
use crate::quantity::Problem;
use crate::store::{self, Held, Hold};
use eframe::egui::{self, ViewportCommand};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::Duration;

/// Nobody cancels a dialog faster than this.
const NO_DIALOG: Duration = Duration::from_millis(50);

/// The question for a file that is under way.
#[derive(Default)]
pub struct Files {
    /// Whether the system's dialog is asked first.
    pub asks_system: bool,
    /// The system's dialog, as it belongs to the window: it stands before it, under Wayland, too.
    pub dialog: rfd::FileDialog,
    waiting: Option<Receiver<Picked>>,
    /// What goes on once the plan is saved.
    after: Option<Then>,
    /// In whose name the plan is signed when it is saved next.
    signed_by: Option<String>,
    /// Where it is noted which files are open; nowhere for a window that nobody looks at.
    pub(super) holds: Option<PathBuf>,
    /// The file of the plan that is open, where it is this window's.
    held: Option<Hold>,
    /// Files on their way out.
    pub(super) exports: Vec<Export>,
    /// What the choices of a merge come to.
    pub(super) weighing: Option<Weighing>,
}

struct Picked {
    purpose: Purpose,
    path: Option<PathBuf>,
    took: Duration,
}

impl App {
    pub(super) fn file_command(&mut self, command: Command, ctx: &egui::Context) {
        self.files.after = None;
        self.files.signed_by = None;
        match command {
            Command::New => self.unless_unsaved(Then::New, ctx),
            Command::Open => self.unless_unsaved(Then::Open, ctx),
            Command::Recent(place) => {
                if let Some(path) = self.settings.recent.get(place).cloned() {
                    self.unless_unsaved(Then::Load(path), ctx);
                }
            }
            Command::Recover => self.unless_unsaved(Then::Recover, ctx),
            Command::Quit => self.unless_unsaved(Then::Quit, ctx),
            Command::Save => self.save(ctx),
            Command::Export(form) => self.ask(Purpose::Export(form), ctx),
            Command::ExportClients => self.ask(Purpose::ExportClients, ctx),
            Command::OpenFolder => self.ask(Purpose::Folder, ctx),
            Command::Merge => self.ask(Purpose::Merge, ctx),
            _ => self.ask(Purpose::Save, ctx),
        }
    }

    /// Goes on, or asks first what is to become of what is not saved.
    pub(super) fn unless_unsaved(&mut self, then: Then, ctx: &egui::Context) {
        if self.document.is_changed() {
            self.view.dialog = Some(Dialog::Unsaved(then));
        } else {
            self.go_on(then, ctx);
        }
    }

    /// Does what was waiting for the plan to be saved or given up.
    pub(super) fn go_on(&mut self, then: Then, ctx: &egui::Context) {
        match then {
            Then::New => {
                let plan = empty_plan(&self.law);
                self.replace(Document::new(plan, None));
            }
            Then::Open => self.ask(Purpose::Open, ctx),
            Then::Load(path) => self.load(&path),
            Then::Pasted(plan) => self.replace(Document::unsaved(*plan, None, false, String::new())),
            Then::Recover => self.offer_unsaved(),
            Then::Quit => {
                self.is_closing = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// Saves, and then goes on.
    pub(super) fn save_then(&mut self, then: Then, ctx: &egui::Context) {
        self.files.after = Some(then);
        self.save(ctx);
    }

    fn save(&mut self, ctx: &egui::Context) {
        match self.document.path().map(Path::to_path_buf) {
            Some(path) => self.save_to(&path, ctx),
            None => self.ask(Purpose::Save, ctx),
        }
    }

    /// Asks for a file: the system, or by a path to be typed.
    pub(super) fn ask(&mut self, purpose: Purpose, ctx: &egui::Context) {
        if !self.files.asks_system {
            self.ask_for_path(purpose);
            return;
        }
        let (sender, receiver) = channel();
        self.files.waiting = Some(receiver);
        let (ctx, name, dialog) = (ctx.clone(), self.name_for(purpose), self.files.dialog.clone());
        let (kind, endings) = match purpose {
            Purpose::Export(form) => (form.ending().to_owned(), vec![form.ending()]),
            Purpose::ExportClients => ("xlsx, csv".to_owned(), vec!["xlsx", "csv"]),
            _ => (self.law.text("file-kind"), vec!["ron"]),
        };
        std::thread::spawn(move || {
            let watch = store::Stopwatch::start();
            let dialog = dialog.add_filter(kind, &endings);
            let path = match purpose {
                Purpose::Open | Purpose::Compare | Purpose::Merge => dialog.pick_file(),
                Purpose::Folder => dialog.pick_folder(),
                Purpose::Save | Purpose::Export(_) | Purpose::ExportClients => dialog.set_file_name(name).save_file(),
            };
            let _ = sender.send(Picked { purpose, path, took: watch.elapsed() });
            ctx.request_repaint();
        });
    }

    fn ask_for_path(&mut self, purpose: Purpose) {
        let text = match self.document.path() {
            _ if !purpose.is_written() => String::new(),
            Some(path) => path.with_file_name(self.name_for(purpose)).to_string_lossy().into_owned(),
            None => self.name_for(purpose),
        };
        self.view.dialog = Some(Dialog::Path { purpose, text });
    }

    /// What a file that is written would be called.
    fn name_for(&self, purpose: Purpose) -> String {
        let name = self.document.file_name();
        let stem = name.strip_suffix(".ron").map_or(&*name, |stem| stem.strip_suffix(".plan").unwrap_or(stem));
        match purpose {
            Purpose::Export(form) => format!("{stem}.{}", form.ending()),
            Purpose::ExportClients => format!("{}.xlsx", self.law.text("portfolio-tab")),
            _ => name,
        }
    }

    /// Takes the answer of the system's dialog.
    pub(super) fn files_picked(&mut self, ctx: &egui::Context) {
        let Some(waiting) = &self.files.waiting else { return };
        let picked = match waiting.try_recv() {
            Ok(picked) => picked,
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => {
                self.files.waiting = None;
                return;
            }
        };
        self.files.waiting = None;
        match picked.path {
            Some(path) => self.picked_by_system(picked.purpose, &path, ctx),
            None if picked.took < NO_DIALOG => {
                self.files.asks_system = false;
                self.ask_for_path(picked.purpose);
            }
            None => self.not_picked(),
        }
    }

    /// A file was named in the system's dialog, which asked before it named one that is there already. It knows nothing
    /// of an ending that is added to the name: if that makes it the name of another file, the window asks itself.
    pub fn picked_by_system(&mut self, purpose: Purpose, path: &Path, ctx: &egui::Context) {
        let target = purpose.target(path);
        if target != path && store::exists(&target) {
            let text = target.to_string_lossy().into_owned();
            self.view.dialog = Some(Dialog::Path { purpose, text });
        } else {
            self.picked(purpose, path, ctx);
        }
    }

    /// A file was named, for one purpose or the other.
    pub(super) fn picked(&mut self, purpose: Purpose, path: &Path, ctx: &egui::Context) {
        match purpose {
            Purpose::Open => self.load(path),
            Purpose::Compare => self.compare_with(path),
            Purpose::Merge => self.merge_with(path, ctx),
            Purpose::Folder => {
                self.view.page = Page::Clients;
                self.live.clients.read(ctx, &self.law, path, self.view.currency);
            }
            Purpose::Export(form) => self.export_to(form, path, ctx),
            Purpose::ExportClients => self.export_clients_to(path, ctx),
            Purpose::Save => self.save_to(&purpose.target(path), ctx),
        }
    }

    /// No file was named after all.
    pub(super) fn not_picked(&mut self) {
        self.files.after = None;
        self.files.signed_by = None;
    }

    /// Signs the plan and saves it.
    pub(super) fn sign_as(&mut self, name: &str, ctx: &egui::Context) {
        self.files.signed_by = Some(name.to_owned());
        self.save(ctx);
    }

    /// Opens a file, once nothing unsaved is left.
    pub(super) fn open_file(&mut self, path: PathBuf, ctx: &egui::Context) {
        self.unless_unsaved(Then::Load(path), ctx);
    }

    /// A file dragged into the window is opened, or set beside the plan that is being compared.
    pub(super) fn files_dropped(&mut self, ctx: &egui::Context) {
        let dropped = ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_path_buf()));
        if let Some(path) = dropped.filter(|path| !path.as_os_str().is_empty()) {
            match self.view.page {
                Page::Compare => self.compare_with(&path),
                _ => self.open_file(path, ctx),
            }
        }
    }

    /// A file that cannot be read is told of, and the plan that is open stays.
    fn load(&mut self, path: &Path) {
        match self.load_of_park(path) {
            Ok(opened) => {
                self.replace(Document::opened(opened, path));
                self.settings.remember(path);
                self.tell_what_moved();
            }
            Err(problem) => self.view.dialog = Some(Dialog::Problem(problem)),
        }
    }

    /// A plan that the law of the window says something of.
    pub(super) fn load_of_park(&self, path: &Path) -> Result<store::Opened, Problem> {
        let opened = store::load_plan(path)?;
        let is_ours = opened.plan.is_of_park(&self.law.book);
        is_ours.map(|()| opened).map_err(|problem| problem.in_file(&path.to_string_lossy()))
    }

    /// Sets the variants of another file beside those of the plan that is open.
    fn compare_with(&mut self, path: &Path) {
        match self.load_of_park(path) {
            Ok(opened) => {
                let name = file_name(path);
                self.view.compare.others.push((name, opened.plan));
                self.view.compare.revision += 1;
            }
            Err(problem) => self.view.dialog = Some(Dialog::Problem(problem)),
        }
    }

    /// Makes the file of the plan that is open this window's own; says so where another has it.
    pub(super) fn hold_file(&mut self) {
        self.files.held = None;
        let path = self.document.path().map(Path::to_path_buf);
        if path.is_some_and(|path| self.is_elsewhere(&path)) {
            self.view.message = Some(self.law.text("message-open-elsewhere"));
        }
    }

    /// Whether another window has a file; from now on this one has it, unless that is so.
    fn is_elsewhere(&mut self, path: &Path) -> bool {
        let Some(folder) = &self.files.holds else { return false };
        if self.files.held.as_ref().is_some_and(|held| held.is_of(path)) {
            return false;
        }
        let held = Hold::take(folder, path);
        let is_elsewhere = matches!(held, Held::Elsewhere);
        if let Held::Ours(hold) = held {
            self.files.held = Some(hold);
        }
        is_elsewhere
    }

    /// Saves into a file, unless somebody else changed it since it was opened.
    fn save_to(&mut self, path: &Path, ctx: &egui::Context) {
        if self.document.path() == Some(path) && store::exists(path) {
            match store::load_plan(path) {
                Ok(opened) if write_plan(&opened.plan) != self.document.clean() => {
                    self.view.dialog = Some(Dialog::ChangedElsewhere);
                    return;
                }
                Ok(_) => {}
                // What cannot be read is not written over.
                Err(problem) => {
                    self.not_picked();
                    self.view.dialog = Some(Dialog::Problem(problem));
                    return;
                }
            }
        }
        self.write_to(path, ctx);
    }

    /// Saves over what somebody else wrote into the file.
    pub(super) fn save_anyway(&mut self, ctx: &egui::Context) {
        if let Some(path) = self.document.path().map(Path::to_path_buf) {
            self.write_to(&path, ctx);
        }
    }

    /// Merges what somebody else wrote into the file with the plan that is open.
    pub(super) fn merge_with_file(&mut self, ctx: &egui::Context) {
        self.not_picked();
        if let Some(path) = self.document.path().map(Path::to_path_buf) {
            self.merge_with(&path, ctx);
        }
    }

    fn write_to(&mut self, path: &Path, ctx: &egui::Context) {
        if self.is_elsewhere(path) {
            self.not_picked();
            let problem = Problem::error("error-file-open-elsewhere").in_file(&path.to_string_lossy());
            self.view.dialog = Some(Dialog::Problem(problem));
            return;
        }
        let signed_by = self.files.signed_by.take();
        let saved = self.to_save(signed_by.as_deref()).and_then(|plan| store::save_plan(path, &plan).map(|()| plan));
        match saved {
            Ok(plan) => {
                self.document.saved_as(path, plan);
                self.settings.remember(path);
                let name = self.document.file_name();
                self.view.message = Some(self.law.speaker().with("message-saved", &[("file", &name)]));
                if let Some(then) = self.files.after.take() {
                    self.go_on(then, ctx);
                }
            }
            Err(problem) => {
                self.files.after = None;
                self.view.dialog = Some(Dialog::Problem(problem));
            }
        }
    }
}

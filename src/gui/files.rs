//! Opening and saving: asking for a file, reading it, writing it.
//!
//! The system's own dialog runs in a thread of its own. Where there is none it answers at once and
//! with nothing, as if it had been cancelled; then the window asks for the path itself.

use super::app::{App, empty_plan};
use super::command::Command;
use super::dialog::{Dialog, Then};
use super::document::Document;
use super::view::Page;
use crate::store;
use eframe::egui::{self, ViewportCommand};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::Duration;

/// Nobody cancels a dialog faster than this.
const NO_DIALOG: Duration = Duration::from_millis(50);
/// What a plan's file is called.
const EXTENSION: &str = "plan.ron";

/// What a file is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Open,
    Save,
    /// To be set beside the plan that is open.
    Compare,
}

/// The question for a file that is under way.
#[derive(Default)]
pub struct Files {
    /// Whether the system's dialog is asked first.
    pub asks_system: bool,
    waiting: Option<Receiver<Picked>>,
    /// What goes on once the plan is saved.
    after: Option<Then>,
}

struct Picked {
    purpose: Purpose,
    path: Option<PathBuf>,
    took: Duration,
}

impl App {
    pub(super) fn file_command(&mut self, command: Command, ctx: &egui::Context) {
        self.files.after = None;
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
            _ => self.ask(Purpose::Save, ctx),
        }
    }

    /// Goes on, or asks first what is to become of what is not saved.
    fn unless_unsaved(&mut self, then: Then, ctx: &egui::Context) {
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
        let (ctx, name, kind) = (ctx.clone(), self.document.file_name(), self.law.text("file-kind"));
        std::thread::spawn(move || {
            let watch = store::Stopwatch::start();
            let dialog = rfd::FileDialog::new().add_filter(kind, &["ron"]);
            let path = match purpose {
                Purpose::Open | Purpose::Compare => dialog.pick_file(),
                Purpose::Save => dialog.set_file_name(name).save_file(),
            };
            let _ = sender.send(Picked { purpose, path, took: watch.elapsed() });
            ctx.request_repaint();
        });
    }

    fn ask_for_path(&mut self, purpose: Purpose) {
        let text = match (purpose, self.document.path()) {
            (Purpose::Open | Purpose::Compare, _) => String::new(),
            (Purpose::Save, Some(path)) => path.to_string_lossy().into_owned(),
            (Purpose::Save, None) => self.document.file_name(),
        };
        self.view.dialog = Some(Dialog::Path { purpose, text });
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
            Some(path) => self.picked(picked.purpose, &path, ctx),
            None if picked.took < NO_DIALOG => {
                self.files.asks_system = false;
                self.ask_for_path(picked.purpose);
            }
            None => self.files.after = None,
        }
    }

    /// A file was named, for one purpose or the other.
    pub(super) fn picked(&mut self, purpose: Purpose, path: &Path, ctx: &egui::Context) {
        match purpose {
            Purpose::Open => self.load(path),
            Purpose::Compare => self.compare_with(path),
            Purpose::Save => self.save_to(&with_extension(path), ctx),
        }
    }

    /// No file was named after all.
    pub(super) fn not_picked(&mut self) {
        self.files.after = None;
    }

    /// A file dragged into the window is opened, or set beside the plan that is being compared.
    pub(super) fn files_dropped(&mut self, ctx: &egui::Context) {
        let dropped = ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_path_buf()));
        if let Some(path) = dropped.filter(|path| !path.as_os_str().is_empty()) {
            match self.view.page {
                Page::Compare => self.compare_with(&path),
                _ => self.unless_unsaved(Then::Load(path), ctx),
            }
        }
    }

    /// A file that cannot be read is told of, and the plan that is open stays.
    fn load(&mut self, path: &Path) {
        match store::load_plan(path) {
            Ok(opened) => {
                self.replace(Document::new(opened.plan, Some(path.to_path_buf())));
                self.settings.remember(path);
            }
            Err(problem) => self.view.dialog = Some(Dialog::Problem(problem)),
        }
    }

    /// Sets the variants of another file beside those of the plan that is open.
    fn compare_with(&mut self, path: &Path) {
        match store::load_plan(path) {
            Ok(opened) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                self.view.compare.others.push((name, opened.plan));
                self.view.compare.revision += 1;
            }
            Err(problem) => self.view.dialog = Some(Dialog::Problem(problem)),
        }
    }

    fn save_to(&mut self, path: &Path, ctx: &egui::Context) {
        match store::save_plan(path, self.document.plan()) {
            Ok(()) => {
                self.document.saved_as(path);
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

/// A plan's name ends in `.plan.ron`, whatever was typed.
pub fn with_extension(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if name.is_empty() || name.ends_with(".ron") {
        return path.to_path_buf();
    }
    path.with_file_name(format!("{name}.{EXTENSION}"))
}

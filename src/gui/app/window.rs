//! What runs: the open document, what is computed from it, how it is looked at.

use crate::explain::Words;
use crate::gui::app::dialog::dialog_ui;
use crate::gui::app::files::Files;
use crate::gui::app::outside::Outside;
use crate::gui::app::recovery::Recovery;
use crate::gui::computed::drawn::drawn_total;
use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::form::questions::{NEXT_GROUP, form_ui};
use crate::gui::frame::bottom::bottom_ui;
use crate::gui::frame::copy::figure_text;
use crate::gui::frame::middle::middle_ui;
use crate::gui::frame::right::right_ui;
use crate::gui::frame::top::{parts_ui, top_ui};
use crate::gui::state::command::{Command, KEYS};
use crate::gui::state::dialog::Dialog;
use crate::gui::state::document::{Document, empty_plan, file_label};
use crate::gui::state::page::{Page, Part};
use crate::gui::state::purpose::Purpose;
use crate::gui::state::view::View;
use crate::gui::theme::{Theme, set_up};
use crate::gui::widgets::shapes::focus_ui;
use crate::law::{Rulebook, Source};
use crate::plan::{Plan, free_name};
use crate::quantity::{Problem, harmless, shortened};
use crate::store::{self, Clock, Opened, Settings};
use eframe::egui::{self, Color32, Panel, ThemePreference, ViewportCommand};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// What the window is started with.
pub struct Start {
    /// A plan and its file; without one the window opens a copy of a sample.
    pub opened: Option<(Opened, PathBuf)>,
    pub book: Rulebook,
    /// The same as its files say it, with the worked cases.
    pub source: Source,
    /// Why the plan that was asked for is not open.
    pub failed: Option<Problem>,
    pub words: Words,
    /// The words of another language.
    pub speak: Speak,
    /// How the window was left the last time.
    pub settings: Settings,
}

/// Gives the words of a language by its tag.
pub type Speak = Box<dyn Fn(&str) -> Result<Words, Vec<Problem>>>;

/// The least and the most zoom.
pub const ZOOM: (f32, f32) = (0.6, 3.0);

/// Of a company's name, in letters: beyond that no bar has room.
const MOST_IN_A_TITLE: usize = 100;

/// Work that goes on over frames leaves so much between them.
const BETWEEN_SLICES: Duration = Duration::from_millis(10);

/// The program's window.
pub struct App {
    pub law: Context,
    pub document: Document,
    pub view: View,
    pub live: Computed,
    pub files: Files,
    pub outside: Outside,
    /// Frames painted with nothing on them, until the window stands on the screen.
    pub(super) grounds: u8,
    /// The window closes after this frame: the plan is unchanged, saved, or was given up.
    pub is_closing: bool,
    /// How the window is being looked at.
    pub settings: Settings,
    /// The same as on disk.
    pub(super) settings_kept: Settings,
    /// Whether the settings outlive the window.
    pub keeps_settings: bool,
    pub(super) recovery: Recovery,
    speak: Speak,
    title: String,
}

impl App {
    /// # Errors
    /// The theme that is built in has a mistake.
    pub fn new(start: Start) -> Result<App, Problem> {
        let theme = Theme::load()?;
        let (book, words) = (Arc::new(start.book), Arc::new(start.words));
        let law = Context { book, words, theme, clock: Clock::default() };
        let document = match start.opened {
            Some((opened, path)) => Document::opened(opened, &path),
            None => welcome(&law).map_or_else(|| Document::new(empty_plan(&law), None), Document::sample),
        };
        let mut view = View::new(law.book.currency);
        open_first_groups(&law, &mut view);
        view.dialog = start.failed.map(Dialog::Problem);
        let mut app = App {
            law,
            document,
            view,
            live: Computed::new(start.source),
            files: Files::default(),
            outside: Outside::default(),
            grounds: 0,
            is_closing: false,
            settings_kept: start.settings.clone(),
            settings: start.settings,
            keeps_settings: false,
            recovery: Recovery::default(),
            speak: start.speak,
            title: String::new(),
        };
        if app.view.dialog.is_none() {
            app.tell_what_moved();
        }
        app.view.currency = app.kept_currency().unwrap_or(app.view.currency);
        if let Some(path) = app.document.path().map(std::path::Path::to_path_buf) {
            app.settings.remember(&path);
        }
        Ok(app)
    }

    /// Fonts and colours; before the first frame.
    pub fn set_up(&self, ctx: &egui::Context) {
        set_up(ctx, &self.law.theme);
        self.restore(ctx);
    }

    /// Takes what came from outside, and recomputes what rests on a change.
    pub fn logic(&mut self, ctx: &egui::Context) {
        self.files_picked(ctx);
        self.files_dropped(ctx);
        if ctx.input(|input| input.viewport().close_requested()) && !self.is_closing {
            if self.document.is_changed() {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
                self.view.dialog = Some(Dialog::Unsaved(crate::gui::state::dialog::Then::Quit));
            } else {
                self.is_closing = true;
            }
        }
        self.meet_signer();
        self.live.update(&self.law, &self.document, &self.view);
        if self.view.page == Page::Law {
            self.live.cases.read(&self.law);
        }
        if let Some(runs) = self.view.law.runs_cases.take() {
            self.live.cases.run(runs);
        }
        let is_running = self.live.cases.go_on(&self.law);
        if self.live.go_on(&self.law, &self.view) || is_running {
            ctx.request_repaint_after(BETWEEN_SLICES);
        }
        let key = (self.document.revision(), self.document.active(), self.view.currency);
        let good = self.live.good.as_ref().filter(|_| self.live.is_current);
        self.live.advising.go_on(ctx, &self.law, key, &self.view.what_if.ends, good);
        if self.view.page == Page::WhatIf {
            self.live.studies.go_on(ctx, &self.law, key, &self.view.what_if, good);
            let goal = good.and_then(|good| drawn_total(&self.view, good).zip(self.view.what_if.goal_minor));
            self.live.goal.go_on(ctx, &self.law, good, self.live.curve.sweep.as_ref(), goal);
        }
        self.live.best.go_on(key);
        let asked = &mut self.view.what_if;
        if std::mem::take(&mut asked.stops_best) {
            self.live.best.stop();
        }
        if let (true, Some(good)) = (std::mem::take(&mut asked.seeks_best), good) {
            self.live.best.begin(ctx, &self.law, key, good, &asked.may_change);
        }
        if self.view.page == Page::Letter {
            let asked = self.view.letter;
            self.live.letter.go_on(ctx, &self.law, &self.document, key, asked);
        }
        self.clients_go_on(ctx);
        self.exports_go_on();
        self.copy_goes_on(ctx);
        self.pages_go_on();
        self.weighing_goes_on();
        if let (None, Some(detail)) = (self.view.subject, &self.live.detail) {
            self.view.subject = Some(detail.subject);
        }
        let title = self.title();
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
        self.keep_settings(ctx);
        self.keep_unsaved(ctx);
    }

    /// Paints the window; keys are taken first, so that no field swallows them.
    pub fn ui(&mut self, ui: &mut egui::Ui) {
        if self.view.dialog.is_none() {
            self.take_keys(ui);
        }
        let theme = &self.law.theme;
        let (sizes, palette) = (&theme.sizes, theme.palette(ui).clone());
        let margin = egui::Margin::same(sizes.margin);
        let thin = egui::Margin::symmetric(sizes.margin, 8);
        let ground = theme.ground(ui.visuals());
        let frame = |fill: crate::gui::theme::Colour, margin| {
            let fill = if fill.0 == ground { Color32::TRANSPARENT } else { fill.0 };
            egui::Frame::new().fill(fill).inner_margin(margin)
        };
        let whole = ui.available_width();
        let is_narrow = whole < sizes.narrow;
        Panel::top("top").frame(frame(palette.bar, thin)).show(ui, |ui| {
            top_ui(ui, &self.law, &mut self.document, &self.settings, &mut self.view);
            if is_narrow {
                parts_ui(ui, &self.law, &mut self.view);
            }
        });
        Panel::bottom("bottom").frame(frame(palette.bar, thin)).show(ui, |ui| {
            bottom_ui(ui, &self.law, &self.document, &mut self.view, &self.live);
        });
        let (law, document, view, live) = (&self.law, &mut self.document, &mut self.view, &self.live);
        let part = is_narrow.then_some(view.part);
        // Where there is room, both sides give way, so that the middle keeps its own.
        let (left, right) = (sizes.left.min(whole * 0.3), sizes.right.min(whole * 0.31));
        let side = |panel: Panel, size: f32| {
            let panel = panel.default_size(size).size_range(sizes.side_least..=whole * 0.4);
            panel.frame(frame(palette.side, egui::Margin::ZERO))
        };
        if part.is_none() && !view.hides_questions {
            side(Panel::left("form"), left).show(ui, |ui| form_ui(ui, law, document, view, live));
        }
        if part.is_none() && !view.hides_why && view.page.has_why() {
            side(Panel::right("why"), right).show(ui, |ui| right_ui(ui, law, document, view, live));
        }
        let fill = if matches!(part, None | Some(Part::Answer)) { palette.middle } else { palette.side };
        egui::CentralPanel::default().frame(frame(fill, egui::Margin::ZERO)).show(ui, |ui| match part {
            Some(Part::Questions) => form_ui(ui, law, document, view, live),
            Some(Part::Why) => right_ui(ui, law, document, view, live),
            Some(Part::Answer) | None => middle_ui(ui, margin, law, document, view, live),
        });
        dialog_ui(ui, self);
        focus_ui(ui, &self.law);
        for command in std::mem::take(&mut self.view.commands) {
            self.perform(command, ui.ctx());
        }
        self.show_pages(ui.ctx());
    }

    /// What a window is to be before it is painted: the sides' colour, which they then need not
    /// paint. Where no graphics card helps, each pixel painted twice is felt.
    pub fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        self.law.theme.ground(visuals).to_normalized_gamma_f32()
    }

    fn take_keys(&mut self, ui: &egui::Ui) {
        for (modifiers, key, command) in KEYS {
            // Twice within one frame, which a slow one may bring, is twice.
            let pressed = ui.input_mut(|input| input.count_and_consume_key(modifiers, key));
            self.view.commands.extend(std::iter::repeat_n(command, pressed));
        }
    }

    /// Does what a menu or a key asks for.
    pub fn perform(&mut self, command: Command, ctx: &egui::Context) {
        match command {
            Command::New
            | Command::Open
            | Command::Recent(_)
            | Command::Recover
            | Command::Save
            | Command::SaveAs
            | Command::Export(_)
            | Command::ExportClients
            | Command::OpenFolder
            | Command::Merge
            | Command::Quit => self.file_command(command, ctx),
            Command::Language(language) => self.speak(language),
            Command::Paste => self.view.dialog = Some(Dialog::Paste(String::new())),
            Command::Sign => self.view.dialog = Some(Dialog::Sign(String::new())),
            Command::Undo => self.document.undo(),
            Command::Redo => self.document.redo(),
            Command::AddVariant => self.add_variant(),
            Command::RenameVariant => {
                let name = self.document.variant().map(|variant| variant.name.clone()).unwrap_or_default();
                self.view.dialog = Some(Dialog::Rename(name));
            }
            Command::DeleteVariant => self.delete_variant(),
            Command::FindQuestion => {
                self.view.hides_questions = false;
                self.view.part = Part::Questions;
                self.view.focus_search = true;
            }
            Command::CopyFigure => self.copy_figure(ctx),
            Command::Palette => self.view.dialog = Some(Dialog::Palette(String::new(), 0)),
            Command::Show(page) => self.view.page = page,
            Command::CompareFile => {
                self.view.page = Page::Compare;
                self.ask(Purpose::Compare, ctx);
            }
            Command::Questions => self.view.turn_part(Part::Questions),
            Command::Why => self.view.turn_part(Part::Why),
            Command::Light => ctx.set_theme(ThemePreference::Light),
            Command::Dark => ctx.set_theme(ThemePreference::Dark),
            Command::System => ctx.set_theme(ThemePreference::System),
            Command::ZoomIn => ctx.set_zoom_factor((ctx.zoom_factor() + 0.1).min(ZOOM.1)),
            Command::ZoomOut => ctx.set_zoom_factor((ctx.zoom_factor() - 0.1).max(ZOOM.0)),
            Command::ZoomReset => ctx.set_zoom_factor(1.0),
            Command::Glossary => self.view.dialog = Some(Dialog::Glossary(String::new())),
            Command::Keys => self.view.dialog = Some(Dialog::Keys),
            Command::About => self.view.dialog = Some(Dialog::About),
        }
        if matches!(command, Command::Undo | Command::Redo) {
            self.view.months_typed = None;
        }
        ctx.request_repaint();
    }

    /// Everything in another language, at once.
    fn speak(&mut self, language: &str) {
        match (self.speak)(language) {
            Ok(words) => {
                self.law.words = Arc::new(words);
                if self.document.is_sample() && !self.document.is_changed() {
                    self.document = welcome(&self.law).map_or_else(|| self.document.clone(), Document::sample);
                }
                self.view.message = None;
                self.live.forget();
            }
            Err(problems) => self.view.dialog = problems.into_iter().next().map(Dialog::Problem),
        }
    }

    /// The figure at the right and how it came about, as it is copied.
    pub fn figure_text(&self) -> Option<String> {
        figure_text(&self.law, &self.document, &self.live)
    }

    fn copy_figure(&mut self, ctx: &egui::Context) {
        if let Some(text) = self.figure_text() {
            let told = self.law.text("message-copied");
            self.copy(ctx, text, told);
        }
    }

    fn add_variant(&mut self) {
        let active = self.document.active();
        let Some(mut copy) = self.document.variant().cloned() else { return };
        let taken = |name: &str| self.document.plan().variant(name).is_some();
        let named = |number: usize| {
            let number = number.to_string();
            self.law.speaker().with("variant-copy", &[("name", copy.name.as_str()), ("number", number.as_str())])
        };
        let name = (2..).map(named).find(|name| !taken(name)).unwrap_or_default();
        // A long name is cut, and what is left may be another's.
        copy.name = free_name(&name, taken);
        self.document.change(|plan| plan.variants.insert(active + 1, copy));
        self.document.choose_variant(active + 1);
    }

    fn delete_variant(&mut self) {
        let active = self.document.active();
        if self.document.plan().variants.len() > 1 {
            self.document.change(|plan| plan.remove_variant(active));
        }
    }

    /// Opens a plan in place of the one that is open.
    pub fn replace(&mut self, document: Document) {
        self.document = document;
        self.live.forget();
        let mut view = View { opened: self.view.opened + 1, ..View::new(self.view.currency) };
        open_first_groups(&self.law, &mut view);
        view.law = std::mem::take(&mut self.view.law);
        view.clients = std::mem::take(&mut self.view.clients);
        view.letter = self.view.letter;
        self.view = view;
        self.hold_file();
    }

    /// `samarkand.plan.ron *`, the star where something is not saved.
    pub fn file_label(&self) -> String {
        file_label(&self.law, &self.document)
    }

    fn title(&self) -> String {
        let (file, program) = (self.file_label(), self.law.text("program-name"));
        let company = shortened(&self.document.plan().company.name, MOST_IN_A_TITLE);
        let parts = [("company", &*company), ("file", &file), ("program", &program)];
        harmless(&self.law.speaker().with("window-title", &parts)).into_owned()
    }
}

/// The plan of the first run: a sample that explains the window in its notes.
fn welcome(law: &Context) -> Option<Plan> {
    // Of another park there is no sample.
    let mut plan =
        store::sample("samarkand").map(|sample| sample.plan).filter(|plan| plan.is_of_park(&law.book).is_ok())?;
    for (number, variant) in plan.variants.iter_mut().enumerate() {
        variant.name = law.text(&format!("welcome-variant-{}", number + 1));
        variant.notes.clear();
        for fact in &law.book.facts {
            let note = format!("welcome-note-{}", fact.id);
            if law.words.has(&note) {
                variant.notes.insert(fact.id.clone(), law.text(&note));
            }
        }
    }
    Some(plan)
}

/// At the start the groups that most programmes rest on are open: all up to the first cost.
fn open_first_groups(law: &Context, view: &mut View) {
    let until_costs = law.book.facts.iter().take_while(|fact| fact.kind != crate::law::FactKind::Costs);
    view.open_groups = until_costs.map(|fact| fact.group.clone()).chain([NEXT_GROUP.to_owned()]).collect();
}

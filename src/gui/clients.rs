//! The view of many clients: the plan files of a folder in one table, read on a thread.

use super::app::{App, Law};
use super::command::Command;
use super::dialog::Dialog;
use super::field::search_ui;
use super::look::{apart_ui, link_button, main_button, row_ui, strong, weak};
use super::view::View;
use super::worker::{Listener, Worker};
use crate::assess::Lack;
use crate::explain::Speaker;
use crate::law::Rulebook;
use crate::quantity::{Currency, Problem};
use crate::report::{Client, ClientFigures, Day, Question, SortBy, client, ending, portfolio_file, sort_portfolio};
use crate::store;
use eframe::egui::{self, Button, Label, Margin, RichText, ScrollArea, Ui};
use jiff::civil::Date;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// So many files are read before the table shows them.
const AT_ONCE: usize = 64;

/// What of the clients is shown.
#[derive(Default)]
pub struct ClientsView {
    pub search: String,
    pub sort: Option<SortBy>,
    /// The client whose file is to be opened.
    pub open: Option<String>,
}

/// A folder of clients, as far as it was read.
#[derive(Default)]
pub struct Clients {
    pub folder: Option<PathBuf>,
    /// What the rows were computed in and for; days before it are past.
    asked: Option<(Currency, Date)>,
    reading: Option<Worker<Step>>,
    files: usize,
    found: Arc<Vec<Client>>,
    sorted_by: Option<SortBy>,
}

enum Step {
    Files(usize),
    Found(Vec<Client>),
    Failed(Problem),
    Done,
}

impl Clients {
    /// Reads the plan files of a folder anew.
    pub fn read(&mut self, ctx: &egui::Context, law: &Law, folder: &Path, currency: Currency) {
        let (book, today, below) = (Arc::clone(&law.book), law.today(), folder.to_path_buf());
        let reading = Worker::begin(ctx, move |listener| {
            let end = match read(&book, &below, currency, today, listener) {
                Ok(()) => Step::Done,
                Err(problem) => Step::Failed(problem),
            };
            listener.tell(end);
        });
        *self = Clients {
            folder: Some(folder.to_path_buf()),
            asked: Some((currency, today)),
            reading: Some(reading),
            ..Clients::default()
        };
    }

    /// Takes what was read; what cannot be read at all is given back.
    pub fn go_on(&mut self, ctx: &egui::Context, law: &Law, view: &View) -> Option<Problem> {
        let is_other = self.asked.is_some_and(|asked| asked != (view.currency, law.today()));
        if let (Some(folder), true) = (self.folder.clone(), is_other) {
            self.read(ctx, law, &folder, view.currency);
        }
        let steps: Vec<Step> = self.reading.iter().flat_map(Worker::found).collect();
        let sort = view.clients.sort.unwrap_or(SortBy::Gain);
        let mut is_unsorted = self.sorted_by != Some(sort);
        let mut failed = None;
        for step in steps {
            match step {
                Step::Files(count) => self.files = count,
                Step::Found(more) => {
                    is_unsorted = true;
                    // Where the table is just being written, that goes on with its own copy.
                    Arc::make_mut(&mut self.found).extend(more);
                }
                Step::Failed(problem) => (self.reading, self.folder, failed) = (None, None, Some(problem)),
                Step::Done => self.reading = None,
            }
        }
        if is_unsorted {
            sort_portfolio(Arc::make_mut(&mut self.found).as_mut_slice(), sort);
            self.sorted_by = Some(sort);
        }
        failed
    }
}

/// Each file is read, assessed and forgotten again but for its row.
fn read(
    book: &Rulebook,
    folder: &Path,
    currency: Currency,
    today: Date,
    listener: &Listener<Step>,
) -> Result<(), Problem> {
    let question = Question { book, before: None, currency, today };
    let files = store::plan_files(folder)?;
    listener.tell(Step::Files(files.len()));
    for some in files.chunks(AT_ONCE) {
        let one = |found: &Result<PathBuf, Problem>| {
            let (file, opened) = store::opened_below(folder, found.clone());
            client(&question, file, opened.map(|opened| (opened.plan, opened.text)))
        };
        if !listener.tell(Step::Found(some.par_iter().map(one).collect())) {
            return Ok(());
        }
    }
    Ok(())
}

impl App {
    /// Writes the table as it stands.
    pub(super) fn export_clients_to(&mut self, path: &Path, ctx: &egui::Context) {
        let clients = Arc::clone(&self.live.clients.found);
        let (book, words) = (Arc::clone(&self.law.book), Arc::clone(&self.law.words));
        let (print, currency, today) = (self.law.theme.print.clone(), self.view.currency, self.law.today());
        let wanted = if ending(path) == "csv" { "csv" } else { "xlsx" };
        self.write_beside(path, wanted, ctx, move |path| {
            let question = Question { book: &book, before: None, currency, today };
            let speaker = Speaker::new(&words, &book);
            let bytes = portfolio_file(&clients, &question, &speaker, &print, wanted == "csv")?;
            store::save_report(path, &bytes, store::Over::Same)?;
            Ok(Vec::new())
        });
    }

    /// Opens the client that was clicked, and shows why a folder cannot be read.
    pub(super) fn clients_go_on(&mut self, ctx: &egui::Context) {
        if let Some(problem) = self.live.clients.go_on(ctx, &self.law, &self.view) {
            self.view.dialog = Some(Dialog::Problem(problem));
        }
        if let (Some(file), Some(folder)) = (self.view.clients.open.take(), &self.live.clients.folder) {
            let path = folder.join(file);
            self.open_file(path, ctx);
        }
    }
}

/// Paints the view.
pub fn clients_ui(ui: &mut Ui, margin: Margin, law: &Law, view: &mut View, clients: &Clients) {
    egui::Frame::new().inner_margin(Margin { bottom: 4, ..margin }).show(ui, |ui| {
        head_ui(ui, law, view, clients);
        if clients.folder.is_some() {
            filters_ui(ui, law, view);
        }
    });
    if clients.folder.is_none() {
        return;
    }
    let looked_for = view.clients.search.trim().to_lowercase();
    let shown: Vec<&Client> = clients.found.iter().filter(|client| is_found(client, &looked_for)).collect();
    // Every row has two lines, so that only those in sight are laid out.
    let height = law.theme.sizes.line * 2.0 + 16.0;
    let area = ScrollArea::vertical().auto_shrink(false).id_salt("clients");
    area.show_rows(ui, height, shown.len(), |ui, rows| {
        egui::Frame::new().inner_margin(Margin { top: 0, bottom: 0, ..margin }).show(ui, |ui| {
            for client in shown.get(rows).unwrap_or(&[]) {
                client_ui(ui, law, view, client, height);
            }
        });
    });
}

fn is_found(client: &Client, looked_for: &str) -> bool {
    let company = client.found.as_ref().map(|found| found.company.as_str()).unwrap_or_default();
    looked_for.is_empty() || [company, &client.file].iter().any(|text| text.to_lowercase().contains(looked_for))
}

/// Which folder, how much of it was read, and where it goes.
fn head_ui(ui: &mut Ui, law: &Law, view: &mut View, clients: &Clients) {
    let Some(folder) = &clients.folder else {
        ui.add(Label::new(weak(ui, law.text("clients-help"))).wrap());
        ui.add_space(law.theme.sizes.gap);
        if ui.add(main_button(ui, law, law.text(Command::OpenFolder.id()))).clicked() {
            view.commands.push(Command::OpenFolder);
        }
        return;
    };
    let wrong = clients.found.iter().filter(|client| client.is_wrong()).count();
    ui.horizontal_wrapped(|ui| {
        ui.label(strong(law, folder.to_string_lossy()));
        let args = [("read", clients.found.len().into()), ("files", clients.files.into()), ("wrong", wrong.into())];
        let id = if clients.reading.is_some() { "clients-reading" } else { "clients-read" };
        ui.label(weak(ui, law.words.text(id, &args)));
        for command in [Command::OpenFolder, Command::ExportClients] {
            if ui.add(link_button(ui, law, law.text(command.id()))).clicked() {
                view.commands.push(command);
            }
        }
    });
}

/// The orders of the table that need no second rulebook.
const ORDERS: [SortBy; 4] = [SortBy::Gain, SortBy::Stake, SortBy::Duty, SortBy::Cliff];

fn filters_ui(ui: &mut Ui, law: &Law, view: &mut View) {
    ui.horizontal_wrapped(|ui| {
        let width = law.theme.sizes.value * 1.5;
        search_ui(ui, law, "find a client", &mut view.clients.search, &law.text("clients-find"), width);
        for order in ORDERS {
            let is_chosen = view.clients.sort.unwrap_or(SortBy::Gain) == order;
            let name = law.text(&format!("clients-by-{}", order.word()));
            let text = if is_chosen { strong(law, name) } else { RichText::new(name) };
            if ui.add(Button::selectable(is_chosen, text)).clicked() {
                view.clients.sort = Some(order);
            }
        }
    });
}

/// A client in two lines; a click opens the file.
fn client_ui(ui: &mut Ui, law: &Law, view: &mut View, client: &Client, height: f32) {
    let (name, value, told) = match &client.found {
        Ok(found) => (found.company.clone(), law.speaker().sum(&found.gain(), view.currency), told(law, view, found)),
        Err(problem) => (client.file.clone(), "×".to_owned(), law.words.problem_text(problem)),
    };
    let said = format!("{name}: {value}. {told}");
    let top = ui.cursor().top();
    let row = row_ui(ui, law, ("client", &client.file), &said, false, |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        apart_ui(
            ui,
            |ui| {
                ui.add(Label::new(strong(law, name.as_str())).truncate());
                ui.add(Label::new(weak(ui, client.file.as_str())).truncate());
            },
            |ui| {
                ui.label(value.as_str());
            },
        );
        let text = weak(ui, told.as_str());
        let text = if client.found.is_err() { text.color(law.theme.palette(ui).bad.0) } else { text };
        ui.add(Label::new(text).truncate());
    });
    if row.clicked() {
        view.clients.open = Some(client.file.clone());
    }
    // The room of a row, whatever its text.
    ui.add_space((height - ui.spacing().item_spacing.y - (ui.cursor().top() - top)).max(0.0));
}

/// What is at stake, and what comes next.
fn told(law: &Law, view: &View, found: &ClientFigures) -> String {
    let speaker = law.speaker();
    let mut parts = Vec::new();
    if found.at_stake.amount > 0 || found.at_stake.lack != Lack::Nothing {
        let amount = speaker.stake_amount(found.at_stake.amount, found.at_stake.lack, view.currency);
        parts.push(speaker.with("clients-stake", &[("amount", &amount)]));
    }
    let day = |day: &Day, id: &str| {
        speaker.with(id, &[("date", &law.words.date(day.date)), ("what", &speaker.duty(day.what))])
    };
    parts.extend(found.next_duty.as_ref().map(|found| day(found, "clients-duty")));
    parts.extend(found.next_cliff.as_ref().map(|found| day(found, "clients-cliff")));
    if found.waiting > 0 {
        parts.push(law.words.text("clients-waiting", &[("count", found.waiting.into())]));
    }
    parts.join(" · ")
}

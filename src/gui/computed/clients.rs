//! The plans of a folder, read a few at a time.

use crate::gui::computed::latest::Latest;
use crate::gui::computed::worker::Listener;
use crate::gui::context::Context;
use crate::gui::state::view::View;
use crate::law::Rulebook;
use crate::quantity::{Currency, Problem};
use crate::report::{Client, Question, SortBy, client, sort_portfolio};
use crate::store;
use eframe::egui;
use jiff::civil::Date;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Files read before the table shows them.
const AT_ONCE: usize = 64;

/// A folder of clients, as far as it was read.
#[derive(Default)]
pub struct Clients {
    pub folder: Option<PathBuf>,
    /// What the rows are computed in and for; days before it are past.
    reading: Latest<(Currency, Date), Step>,
    pub files: usize,
    pub found: Arc<Vec<Client>>,
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
    pub fn read(&mut self, ctx: &egui::Context, law: &Context, folder: &Path, currency: Currency) {
        let (book, today, below) = (Arc::clone(&law.book), law.today(), folder.to_path_buf());
        *self = Clients { folder: Some(folder.to_path_buf()), ..Clients::default() };
        self.reading.want(ctx, (currency, today), 0.0);
        self.reading.begin_if_due(ctx, || {
            move |listener: &Listener<Step>| {
                let end = match read(&book, &below, currency, today, listener) {
                    Ok(()) => Step::Done,
                    Err(problem) => Step::Failed(problem),
                };
                listener.tell(end);
            }
        });
    }

    pub fn is_reading(&self) -> bool {
        self.reading.is_running()
    }

    /// Takes what was read; what cannot be read at all is given back.
    pub fn go_on(&mut self, ctx: &egui::Context, law: &Context, view: &View) -> Option<Problem> {
        let is_current = self.reading.wants(&(view.currency, law.today()));
        if let (Some(folder), false) = (self.folder.clone(), is_current) {
            self.read(ctx, law, &folder, view.currency);
        }
        let sort = view.clients.sort.unwrap_or(SortBy::Gain);
        let mut is_unsorted = self.sorted_by != Some(sort);
        let mut failed = None;
        for step in self.reading.found() {
            match step {
                Step::Files(count) => self.files = count,
                Step::Found(more) => {
                    is_unsorted = true;
                    // Where the table is just being written, that goes on with its own copy.
                    Arc::make_mut(&mut self.found).extend(more);
                }
                Step::Failed(problem) => {
                    self.reading.stop();
                    (self.folder, failed) = (None, Some(problem));
                }
                Step::Done => self.reading.stop(),
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

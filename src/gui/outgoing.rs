//! What goes out of the window: a report of the plan as it stands, written on a thread of its own.

use super::app::{App, Law};
use super::dialog::Dialog;
use super::document::Document;
use super::files::{file_name, with_ending};
use super::worker::Worker;
use crate::explain::{Speaker, Words};
use crate::law::Rulebook;
use crate::plan::{Inputs, Plan};
use crate::quantity::{Currency, Month, Problem};
use crate::report::{Form, Order, Print, PrintedPage, preview, written_out};
use crate::store;
use eframe::egui;
use jiff::civil::Date;
use std::path::Path;
use std::sync::Arc;

/// What the letter is asked to bear beside the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Today's date, from which on it also says what to do next.
    pub date: bool,
    /// What would change the outcome.
    pub advice: bool,
}

impl Default for Asked {
    /// Who sends a letter from the window sends it today; the terminal's bears a date only where one is
    /// named, so that the same plan gives the same bytes.
    fn default() -> Asked {
        Asked { date: true, advice: false }
    }
}

/// All that a report is made of, to be taken to another thread.
pub struct Outgoing {
    book: Arc<Rulebook>,
    words: Arc<Words>,
    print: Print,
    plan: Plan,
    variant: usize,
    currency: Currency,
    date: Option<Date>,
    advice_from: Option<Month>,
    warnings: Vec<String>,
}

impl Outgoing {
    pub fn new(law: &Law, document: &Document, currency: Currency, asked: Asked) -> Outgoing {
        let plan = document.plan();
        let of_answers = document.variant().map(|variant| Inputs::read(&law.book, plan, variant).1).unwrap_or_default();
        let today = law.today();
        let of_law = law.book.age_warning(today);
        let problems = plan.other_rulebook(&law.book).into_iter().chain(of_answers).chain(of_law);
        Outgoing {
            book: Arc::clone(&law.book),
            words: Arc::clone(&law.words),
            print: law.theme.print.clone(),
            plan: plan.clone(),
            variant: document.active(),
            currency,
            date: asked.date.then_some(today),
            advice_from: asked.advice.then(|| Month::of(today)),
            warnings: problems.map(|problem| law.words.problem(&problem)).collect(),
        }
    }

    fn order(&self, currency: Currency) -> Order<'_> {
        Order {
            plan: &self.plan,
            variant: self.variant,
            currency,
            date: self.date,
            advice_from: self.advice_from,
            warnings: &self.warnings,
        }
    }

    /// The pages of the letter.
    pub fn pages(&self) -> Result<Vec<PrintedPage>, Problem> {
        let speaker = Speaker::new(&self.words, &self.book);
        preview(&self.order(self.currency), &speaker, (&self.print, store::font()))
    }

    /// Writes the report; a workbook is in the law's own currency. Says what is to be known of it.
    fn write(&self, form: Form, path: &Path) -> Result<Vec<Problem>, Problem> {
        let currency = if form == Form::Workbook { self.book.currency } else { self.currency };
        let speaker = Speaker::new(&self.words, &self.book);
        let written = written_out(&self.order(currency), form, &speaker, (&self.print, store::font()))?;
        store::save_report(path, &written.bytes, store::Over::Same)?;
        Ok(written.warnings)
    }
}

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

//! A report on its way out: what a thread needs of the window to write it.

use crate::explain::{Speaker, Words};
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::letter::Asked;
use crate::law::Rulebook;
use crate::plan::{Inputs, Plan};
use crate::quantity::{Currency, Month, Problem};
use crate::report::{Form, Order, Print, PrintedPage, preview, written_out};
use crate::store;
use jiff::civil::Date;
use std::path::Path;
use std::sync::Arc;

/// All that a report is made of, to be taken to another thread.
pub struct Outgoing {
    book: Arc<Rulebook>,
    words: Arc<Words>,
    print: Print,
    pub plan: Plan,
    variant: usize,
    currency: Currency,
    date: Option<Date>,
    advice_from: Option<Month>,
    warnings: Vec<String>,
}

impl Outgoing {
    pub fn new(law: &Context, document: &Document, currency: Currency, asked: Asked) -> Outgoing {
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
    pub fn write(&self, form: Form, path: &Path) -> Result<Vec<Problem>, Problem> {
        let currency = if form == Form::Workbook { self.book.currency } else { self.currency };
        let speaker = Speaker::new(&self.words, &self.book);
        let written = written_out(&self.order(currency), form, &speaker, (&self.print, store::font()))?;
        store::save_report(path, &written.bytes, store::Over::Same)?;
        Ok(written.warnings)
    }
}

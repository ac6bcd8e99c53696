//! What does not change while the window is open: the law, its words, the theme, the clock.

use crate::explain::{Speaker, Words};
use crate::gui::theme::Theme;
use crate::law::Rulebook;
use crate::quantity::{Currency, Problem};
use crate::store::Clock;
use jiff::civil::Date;
use std::sync::Arc;

/// What does not change while the window is open.
pub struct Context {
    /// Shared with the searches that go on beside the window.
    pub book: Arc<Rulebook>,
    pub words: Arc<Words>,
    pub theme: Theme,
    /// Asked whenever the day matters: the window may stay open overnight.
    pub clock: Clock,
}

impl Context {
    /// Today's date.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    pub fn speaker(&self) -> Speaker<'_> {
        Speaker::new(&self.words, &self.book)
    }

    pub fn text(&self, id: &str) -> String {
        self.words.text(id, &[])
    }

    /// A problem in words, with a sign before it.
    pub fn mistake(&self, problem: &Problem) -> String {
        self.speaker().with("answer-wrong", &[("problem", &self.words.problem_text(problem))])
    }

    /// The currencies that the amounts of any plan may be shown in: the rulebook's own, and those for which
    /// it has a rate itself.
    pub fn currencies(&self) -> Vec<Currency> {
        let book = &self.book;
        let rated = book.exchange.iter().filter(|exchange| exchange.otherwise.is_some());
        std::iter::once(book.currency).chain(rated.map(|exchange| exchange.currency)).collect()
    }
}

//! The pages of the letter, made on a thread whenever the plan stands still.

use crate::gui::computed::latest::Latest;
use crate::gui::computed::outgoing::Outgoing;
use crate::gui::computed::worker::Listener;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::letter::Asked;
use crate::quantity::{Currency, Problem};
use crate::report::PrintedPage;
use eframe::egui;
use jiff::civil::Date;

/// Seconds that the plan stands still before its letter is made anew.
const STILL: f64 = 0.3;

/// The plan, the language, the parts, and the day that the letter is of.
type Key = ((u64, usize, Currency), String, Asked, Date);

/// The letter of the plan as it was last made.
#[derive(Default)]
pub struct LetterPages {
    making: Latest<Key, Result<Vec<PrintedPage>, Problem>>,
    pub pages: Vec<PrintedPage>,
    pub failed: Option<Problem>,
    /// Whether the pages are those of the plan as it stands.
    pub is_current: bool,
}

impl LetterPages {
    /// Takes the pages that were made, and has them made anew where something has changed.
    pub fn go_on(
        &mut self,
        ctx: &egui::Context,
        law: &Context,
        document: &Document,
        key: (u64, usize, Currency),
        asked: Asked,
    ) {
        // The first letter is not waited for.
        let delay = if self.pages.is_empty() { 0.0 } else { STILL };
        if self.making.want(ctx, (key, law.words.lang().to_owned(), asked, law.today()), delay) {
            self.is_current = false;
        }
        self.making.begin_if_due(ctx, || {
            let outgoing = Outgoing::new(law, document, key.2, asked);
            move |listener: &Listener<_>| {
                listener.tell(outgoing.pages());
            }
        });
        if let Some(made) = self.making.found().into_iter().next_back() {
            self.making.stop();
            self.is_current = true;
            match made {
                Ok(pages) => (self.pages, self.failed) = (pages, None),
                Err(problem) => self.failed = Some(problem),
            }
        }
    }

    /// Whether the pages of the plan as it stands are there.
    pub fn is_ready(&self) -> bool {
        self.is_current
    }
}

//! The help of a question, with who asks it.

use super::speak::Speaker;
use crate::law::{FactId, asked_by};

/// More programmes than this are only counted.
const MOST: usize = 5;

impl Speaker<'_> {
    /// The help of a question and the programmes that ask it, a line each.
    pub fn question_help(&self, fact: FactId) -> String {
        let id = self.book.facts[fact].id.as_str();
        let help = self.words.attribute(&format!("fact-{id}"), "help", &[]);
        let asked = asked_by(self.book, fact);
        let told = asked.iter().take(MOST).map(|(programme, citation)| {
            let (name, place) = (self.programme(*programme), self.citation(*citation));
            self.with("answer-asked-by", &[("programme", &name), ("citation", &place)])
        });
        let mut lines: Vec<String> = help.into_iter().chain(told).collect();
        if asked.len() > MOST {
            lines.push(self.words.text("answer-asked-more", &[("count", (asked.len() - MOST).into())]));
        }
        if asked.is_empty() {
            lines.push(self.text("answer-asked-nowhere"));
        }
        lines.join("\n")
    }
}

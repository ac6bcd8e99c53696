//! What an advisor notes on answers: that one was checked, and what is asked of it.

use super::fields::{answers_text, hex};
use super::file::Plan;
use super::parts::{Mark, marks_written, part, raw};
use sha2::{Digest, Sha256};

impl Plan {
    /// Every mark; none where another program wrote that part.
    pub fn all_marks(&self) -> Vec<Mark> {
        part(self.marks.as_deref()).unwrap_or_default()
    }

    /// The mark on an answer.
    pub fn mark(&self, variant: &str, fact: &str) -> Option<Mark> {
        self.all_marks().into_iter().find(|mark| mark.variant == variant && mark.fact == fact)
    }

    /// Whether the answer was checked as it stands; one that was changed since is not.
    pub fn is_checked(&self, variant: &str, fact: &str) -> bool {
        self.mark(variant, fact).is_some_and(|mark| self.holds(&mark))
    }

    /// Whether what a mark says was checked still stands.
    pub fn holds(&self, mark: &Mark) -> bool {
        !mark.checked.is_empty() && mark.checked == self.answer_digest(&mark.variant, &mark.fact)
    }

    /// Marks an answer as checked, or takes that back.
    pub fn set_checked(&mut self, variant: &str, fact: &str, is_checked: bool) {
        let digest = if is_checked { self.answer_digest(variant, fact) } else { String::new() };
        self.change_mark(variant, fact, |mark| mark.checked = digest);
    }

    /// Asks a question on an answer; an empty one takes it back.
    pub fn ask(&mut self, variant: &str, fact: &str, question: &str) {
        self.change_mark(variant, fact, |mark| question.clone_into(&mut mark.question));
    }

    /// Of the answer as it stands.
    pub(super) fn answer_digest(&self, variant: &str, fact: &str) -> String {
        let answers = self.variant(variant).and_then(|variant| variant.answers.get(fact));
        let text = answers.map(|answers| answers_text(answers)).unwrap_or_default();
        hex(Sha256::digest(text.as_bytes()).iter().take(8).copied())
    }

    fn change_mark(&mut self, variant: &str, fact: &str, change: impl FnOnce(&mut Mark)) {
        if self.marks.is_some() && part::<Vec<Mark>>(self.marks.as_deref()).is_none() {
            return;
        }
        let mut marks = self.all_marks();
        let place = marks.iter().position(|mark| mark.variant == variant && mark.fact == fact);
        let mut mark = match place {
            Some(place) => marks.remove(place),
            None => Mark { variant: variant.to_owned(), fact: fact.to_owned(), ..Mark::default() },
        };
        change(&mut mark);
        if !mark.checked.is_empty() || !mark.question.is_empty() {
            marks.push(mark);
        }
        self.marks = if marks.is_empty() { None } else { raw(marks_written(&marks)) };
    }
}

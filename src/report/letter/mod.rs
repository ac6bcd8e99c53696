//! The letter about one variant: what a founder acts on and an advisor defends. Composed here as a
//! document; how it is printed is another matter.

mod advice;
mod answers;
mod bound;
mod days;
mod opening;
mod programme;
mod questions;
mod sources;

pub use programme::telling_month;

use super::MOST_OF_A_NAME;
use super::document::{Block, Document, Run};
use crate::advise::Advised;
use crate::assess::{Assessment, Lacking, assess_explained};
use crate::explain::Speaker;
use crate::law::CitationId;
use crate::plan::{Inputs, Plan, Variant};
use crate::quantity::{Problem, shortened};
use std::borrow::Cow;

/// What a letter is about.
pub struct Letter<'a> {
    pub plan: &'a Plan,
    pub variant: &'a Variant,
    pub inputs: &'a Inputs,
    /// With low, high and duties; the letter's amounts are in its currency.
    pub assessment: &'a Assessment,
    /// The other variants of the plan, to stand beside this one.
    pub others: &'a [(&'a str, &'a Assessment)],
    /// What would change it, where that was sought.
    pub advised: &'a [Advised],
    /// The date on the letter, if it bears one; told apart, so that the same plan gives the same bytes.
    pub date: Option<jiff::civil::Date>,
    /// What is to be known of the plan and of the law's age.
    pub warnings: &'a [String],
}

/// Composes the letter.
///
/// # Errors
/// A number too large for 128 bits under a reading that the assessment did not use.
pub fn letter(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Result<Document, Problem> {
    let mut blocks = opening::opening(letter, speaker);
    blocks.extend(days::next_days(letter, speaker));
    blocks.extend(advice::advice(letter, speaker));
    let (_, derivations) = assess_explained(speaker.book, letter.inputs, letter.assessment.currency)?;
    blocks.extend(programme::programmes(letter, &derivations, speaker));
    blocks.extend(questions::questions(letter, speaker)?);
    blocks.extend(days::all_days(letter, speaker));
    blocks.extend(answers::answers(letter, speaker));
    blocks.extend(sources::sources(speaker));
    let [plan, variant] = letter.names();
    let names = [("plan", &*plan), ("variant", &*variant)];
    let mut document = Document {
        title: speaker.with("letter-title", &names),
        foot: speaker.with("letter-foot", &names),
        lang: speaker.words.lang().to_owned(),
        blocks,
    };
    bound::bounded(&mut document, speaker);
    Ok(document)
}

impl Letter<'_> {
    /// The names of the company and the variant as a page has room for them.
    fn names(&self) -> [Cow<'_, str>; 2] {
        [&self.plan.company.name, &self.variant.name].map(|name| shortened(name, MOST_OF_A_NAME))
    }

    fn amount(&self, minor: i128, speaker: &Speaker<'_>) -> String {
        speaker.amount(minor, self.assessment.currency)
    }

    /// A sum with what it lacks.
    fn sum(&self, amount: i128, lacking: &Lacking, speaker: &Speaker<'_>) -> String {
        speaker.total(amount, lacking, self.assessment.currency)
    }
}

fn heading(level: u8, id: &str, speaker: &Speaker<'_>) -> Block {
    Block::Heading(level, speaker.text(id))
}

/// A citation in brackets, after a sentence that it is the source of; one run, so that no line ends
/// between a bracket and its words.
fn cited_after(citation: CitationId, speaker: &Speaker<'_>) -> Run {
    Run::weak(format!("[{}]", speaker.citation(citation))).linked(speaker.link(citation))
}

/// A citation as words that lead to its act.
fn cited(citation: CitationId, speaker: &Speaker<'_>) -> Run {
    Run::weak(speaker.citation(citation)).linked(speaker.link(citation))
}

//! Who asks a question: the programmes whose rules read it, and the paragraphs that do.

use super::app::Law;
use crate::law::{Benefit, CitationId, FactId, Programme, ProgrammeId, Rule, Rulebook};

/// More programmes than this are only counted.
const MOST: usize = 5;

/// The help of a question and who asks it, a line each.
pub fn help_of(law: &Law, fact: FactId) -> String {
    let id = law.book.facts[fact].id.as_str();
    let help = law.words.attribute(&format!("fact-{id}"), "help", &[]);
    let asked = asked_by(&law.book, fact);
    let speaker = law.speaker();
    let told = asked.iter().take(MOST).map(|(programme, citation)| {
        let (name, place) = (speaker.programme(*programme), speaker.citation(*citation));
        speaker.with("answer-asked-by", &[("programme", &name), ("citation", &place)])
    });
    let mut lines: Vec<String> = help.into_iter().chain(told).collect();
    if asked.len() > MOST {
        lines.push(law.words.text("answer-asked-more", &[("count", (asked.len() - MOST).into())]));
    }
    if asked.is_empty() {
        lines.push(law.text("answer-asked-nowhere"));
    }
    lines.join("\n")
}

/// The programmes that read a fact, each with the paragraph of its newest rule that does.
pub fn asked_by(book: &Rulebook, fact: FactId) -> Vec<(ProgrammeId, CitationId)> {
    let asks = |(id, programme): (ProgrammeId, &Programme)| {
        let found = programme.rules.iter().rev().find_map(|rule| asking(book, rule, fact))?;
        Some((id, found))
    };
    book.programmes.enumerated().filter_map(asks).collect()
}

/// The paragraph of a rule that reads a fact: a condition's, a limit's, or the rule's own.
fn asking(book: &Rulebook, rule: &Rule, fact: FactId) -> Option<CitationId> {
    let reads = |node: usize| book.node(node).is_some_and(|node| node.facts.contains(fact));
    let condition = rule.conditions.iter().find(|condition| reads(condition.that)).map(|found| found.citation);
    let limit = rule.limits.iter().find(|limit| reads(limit.most) || limit.when.is_some_and(reads));
    let is_paid = match &rule.benefit {
        Benefit::Service => false,
        Benefit::Amount(node) | Benefit::ToDate(node) => reads(*node),
        Benefit::Items { pays, amount, .. } => *pays == fact || reads(*amount),
    };
    condition.or(limit.map(|limit| limit.citation)).or(is_paid.then_some(rule.citation))
}

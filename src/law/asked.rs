//! Who asks a question: the programmes whose rules read it, and the paragraphs that do.

use super::{Benefit, CitationId, FactId, Programme, ProgrammeId, Rule, Rulebook};

/// The programmes that a fact bears on, each with the paragraph of its newest rule that reads it; where it only decides
/// whose the benefit is, with the newest rule's own.
pub fn asked_by(book: &Rulebook, fact: FactId) -> Vec<(ProgrammeId, CitationId)> {
    let asks = |(id, programme): (ProgrammeId, &Programme)| {
        let found = programme.rules.iter().rev().find_map(|rule| asking(book, rule, fact));
        let whose = || programme.rules.last().filter(|_| decides_whose(book, programme, fact));
        Some((id, found.or_else(|| whose().map(|rule| rule.citation))?))
    };
    book.programmes.enumerated().filter_map(asks).collect()
}

/// Whether a fact decides whose the benefit of a programme is.
pub fn decides_whose(book: &Rulebook, programme: &Programme, fact: FactId) -> bool {
    let when = programme.beneficiary_when.and_then(|(node, _)| book.node(node));
    when.is_some_and(|node| node.facts.contains(fact))
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

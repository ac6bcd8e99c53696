//! Which answers are worth turning first.

use crate::assess::assess_explained;
use crate::law::{FactId, FactKind, Rulebook};
use crate::plan::Inputs;
use crate::quantity::{Currency, IndexVec};
use std::cmp::Reverse;

/// How many answers are suggested.
const FIRST: usize = 4;

/// The numeric answers that the outcomes hang on most: those that most thresholds measure, in the
/// rulebook's order.
pub fn suggested(book: &Rulebook, inputs: &Inputs, currency: Currency) -> Vec<FactId> {
    let mut measured = IndexVec::beside(&book.facts, 0_usize);
    if let Ok((_, derivations)) = assess_explained(book, inputs, currency) {
        let thresholds = book.programmes.ids().flat_map(|programme| derivations.headroom(programme));
        for run in thresholds
            .filter(|threshold| !threshold.is_gate())
            .filter_map(|threshold| threshold.runs.into_iter().next())
        {
            let facts = book.node(run.measured).map(|node| node.facts.iter());
            facts.into_iter().flatten().for_each(|fact| measured[fact] += 1);
        }
    }
    let can_turn = |id: &FactId| {
        let is_given = inputs.given.find(*id).is_some_and(|given| given.first_month().is_some());
        let kind = book.facts.find(*id).map(|fact| &fact.kind);
        let is_number = matches!(
            kind,
            Some(FactKind::Level | FactKind::Measure | FactKind::Share | FactKind::Money(_) | FactKind::Flow)
        );
        is_given && is_number && measured[*id] > 0
    };
    let mut found: Vec<FactId> = book.facts.ids().filter(can_turn).collect();
    found.sort_by_key(|id| Reverse(measured[*id]));
    found.truncate(FIRST);
    found.sort_unstable();
    found
}

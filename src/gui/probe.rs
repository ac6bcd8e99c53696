//! Which answers change nothing: those without which every figure is the same and known. What is
//! not known never counts as something, so whatever stood in their place would change nothing
//! either.

use super::app::Law;
use super::asked::asked_by;
use super::live::Good;
use crate::assess::{Depth, Outcome, ProgrammeResult, assess};
use crate::law::{FactId, FactKind, ProgrammeId};
use crate::plan::Given;
use crate::quantity::IndexVec;
use std::collections::BTreeSet;

/// So many answers are looked at in a frame: two milliseconds or so.
const SLICE: usize = 4;

/// The answers looked at so far, for one state of the plan.
#[derive(Default)]
pub struct Probe {
    /// What the figures are with every answer.
    whole: IndexVec<ProgrammeId, ProgrammeResult>,
    next: usize,
    idle: BTreeSet<FactId>,
}

impl Probe {
    /// Begins anew.
    pub fn restart(&mut self) {
        *self = Probe::default();
    }

    /// Whether an answer changes nothing, as far as that is known by now.
    pub fn is_idle(&self, fact: FactId) -> bool {
        self.idle.contains(&fact)
    }

    /// Goes on for a part of a frame; whether it is not done yet.
    pub fn go_on(&mut self, law: &Law, good: &Good) -> bool {
        let end = (self.next + SLICE).min(law.book.facts.len());
        while self.next < end {
            if self.next == 0 {
                self.whole = figures(law, good, None).unwrap_or_default();
            }
            let fact = FactId::new(self.next);
            if self.changes_nothing(law, good, fact) {
                self.idle.insert(fact);
            }
            self.next += 1;
        }
        end < law.book.facts.len()
    }

    fn changes_nothing(&self, law: &Law, good: &Good, fact: FactId) -> bool {
        // A rate that is not answered is taken from the rulebook.
        if law.book.facts.find(fact).is_some_and(|fact| matches!(fact.kind, FactKind::Rate(_))) {
            return false;
        }
        // What is unknown anyway may still come to depend on it.
        let is_unknown = |result: &ProgrammeResult| result.months.iter().any(|month| month.outcome == Outcome::Unknown);
        let asked = asked_by(&law.book, fact);
        if asked.iter().any(|(programme, _)| self.whole.find(*programme).is_none_or(is_unknown)) {
            return false;
        }
        match good.inputs.given.find(fact) {
            None | Some(Given::Nothing) => true,
            Some(_) => {
                figures(law, good, Some(fact)).is_some_and(|without| same(self.whole.as_slice(), without.as_slice()))
            }
        }
    }
}

/// The programmes as they come out without one answer.
fn figures(law: &Law, good: &Good, without: Option<FactId>) -> Option<IndexVec<ProgrammeId, ProgrammeResult>> {
    let mut inputs = good.inputs.clone();
    if let Some(given) = without.and_then(|fact| inputs.given.find_mut(fact)) {
        *given = Given::Nothing;
    }
    Some(assess(&law.book, &inputs, good.assessment.currency, Depth::Figures).ok()?.programmes)
}

fn same(one: &[ProgrammeResult], other: &[ProgrammeResult]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| one.months == other.months && one.amount == other.amount)
}

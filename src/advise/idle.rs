//! Which answers change nothing: those without which every figure is the same and known, and the questions without an
//! answer that no programme waits for.

use crate::assess::{Depth, Outcome, ProgrammeResult, assess};
use crate::law::{FactId, FactKind, ProgrammeId, Rulebook, asked_by, decides_whose};
use crate::plan::{Given, Inputs};
use crate::quantity::{Currency, IndexVec};
use std::collections::BTreeSet;

/// How many answers one call looks at: two milliseconds or so.
const SLICE: usize = 4;

/// The answers looked at so far, for one state of the plan.
#[derive(Default)]
pub struct Idle {
    /// What the figures are with every answer.
    whole: IndexVec<ProgrammeId, ProgrammeResult>,
    next: usize,
    idle: BTreeSet<FactId>,
}

impl Idle {
    /// Begins anew.
    pub fn restart(&mut self) {
        *self = Idle::default();
    }

    /// Whether an answer changes nothing, as far as that is known by now.
    pub fn is_idle(&self, fact: FactId) -> bool {
        self.idle.contains(&fact)
    }

    /// Looks at a few more answers; returns whether any are left.
    pub fn go_on(&mut self, book: &Rulebook, inputs: &Inputs, currency: Currency) -> bool {
        let end = (self.next + SLICE).min(book.facts.len());
        while self.next < end {
            if self.next == 0 {
                self.whole = figures(book, inputs, currency, None).unwrap_or_default();
            }
            let fact = FactId::new(self.next);
            if self.changes_nothing(book, inputs, currency, fact) {
                self.idle.insert(fact);
            }
            self.next += 1;
        }
        end < book.facts.len()
    }

    fn changes_nothing(&self, book: &Rulebook, inputs: &Inputs, currency: Currency, fact: FactId) -> bool {
        // A rate that is not answered is taken from the rulebook.
        if book.facts.find(fact).is_some_and(|fact| matches!(fact.kind, FactKind::Rate(_))) {
            return false;
        }
        // What is unknown anyway may still come to depend on it.
        let is_unknown = |result: &ProgrammeResult| result.months.iter().any(|month| month.outcome == Outcome::Unknown);
        let asked = asked_by(book, fact);
        if asked.iter().any(|(programme, _)| self.whole.find(*programme).is_none_or(is_unknown)) {
            return false;
        }
        match inputs.given.find(fact) {
            // Whose a benefit is where nothing is answered is what the rulebook says of all others.
            None | Some(Given::Nothing) => !book.programmes.iter().any(|found| decides_whose(book, found, fact)),
            Some(_) => figures(book, inputs, currency, Some(fact))
                .is_some_and(|without| same(self.whole.as_slice(), without.as_slice())),
        }
    }
}

/// The programmes as they come out without one answer.
fn figures(
    book: &Rulebook,
    inputs: &Inputs,
    currency: Currency,
    without: Option<FactId>,
) -> Option<IndexVec<ProgrammeId, ProgrammeResult>> {
    let mut inputs = inputs.clone();
    if let Some(given) = without.and_then(|fact| inputs.given.find_mut(fact)) {
        *given = Given::Nothing;
    }
    Some(assess(book, &inputs, currency, Depth::Figures).ok()?.programmes)
}

fn same(one: &[ProgrammeResult], other: &[ProgrammeResult]) -> bool {
    let is_same = |one: &ProgrammeResult, other: &ProgrammeResult| {
        one.months == other.months
            && one.amount == other.amount
            && one.beneficiary == other.beneficiary
            && one.lacks == other.lacks
    };
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
}

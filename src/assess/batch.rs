//! Many variants of one plan: only what rests on the answers changed is computed again, in memory
//! that is used again. No reasons and no steps: the months alone, the same as [`super::amounts`] says.

use super::assessment::{ProgrammeResult, amount_of};
use super::evaluation::Evaluation;
use super::figures::{beneficiary, result};
use super::lack::{Lack, Lacking, lacks};
use super::outcome::{MonthResult, Outcome};
use super::overflow::overflow;
use super::payment::{Payments, Taken, Used, adds_up};
use super::rests::Rests;
use super::totals::TotalId;
use crate::law::{Beneficiary, FactId, FactSet, Programme, ProgrammeId, Rulebook};
use crate::plan::{Given, Inputs};
use crate::quantity::{Currency, IndexVec, Problem};
use std::sync::Arc;

/// One variant after the other. A copy works on its own, so that each core may have one.
///
/// ```
/// # use imtiyoz::{law, plan, store};
/// # let book = law::compile(&law::read_source(store::embedded_rulebook()).unwrap()).unwrap();
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/samarkand.plan.ron"));
/// # let plan = plan::read_plan(text).unwrap();
/// # let inputs = plan::Inputs::checked(&book, &plan, &plan.variants[0]).unwrap();
/// use imtiyoz::assess::Batch;
///
/// let mut batch = Batch::new(&book, &inputs, book.currency).unwrap();
/// let (before, people) = (batch.company(), book.fact("it_specialists").unwrap());
/// batch.answer(people, &plan::Given::Nothing);
/// batch.assess();
/// assert_ne!(batch.company(), before);
/// ```
#[derive(Clone)]
pub struct Batch<'a> {
    evaluation: Evaluation<'a>,
    rests: Arc<Rests>,
    order: Arc<Vec<ProgrammeId>>,
    payments: IndexVec<ProgrammeId, Payments>,
    beneficiaries: IndexVec<ProgrammeId, Beneficiary>,
    taken: Taken,
    used: Used<'a>,
    /// The answers changed since the figures were computed.
    changed: FactSet,
    /// Whether nothing was computed yet.
    is_new: bool,
}

impl<'a> Batch<'a> {
    /// Assesses the plan itself.
    ///
    /// # Errors
    /// A number too large for 128 bits, or no rate for the currency asked for.
    pub fn new(book: &'a Rulebook, inputs: &'a Inputs, shown_in: Currency) -> Result<Batch<'a>, Problem> {
        Batch::of_some(book, inputs, shown_in, |_, _| true)
    }

    /// Assesses one programme alone, in the rulebook's currency; of the others nothing is known.
    ///
    /// # Errors
    /// A number too large for 128 bits.
    pub fn of_one(book: &'a Rulebook, inputs: &'a Inputs, only: ProgrammeId) -> Result<Batch<'a>, Problem> {
        // What others claim of a cost is left over for this one, or not.
        let is_needed = |rests: &Rests, id: ProgrammeId| {
            id == only || rests.claims(id).iter().any(|fact| rests.claims(only).contains(fact))
        };
        Batch::of_some(book, inputs, book.currency, is_needed)
    }

    fn of_some(
        book: &'a Rulebook,
        inputs: &'a Inputs,
        shown_in: Currency,
        is_asked: impl Fn(&Rests, ProgrammeId) -> bool,
    ) -> Result<Batch<'a>, Problem> {
        let evaluation = Evaluation::new(book, inputs, shown_in);
        evaluation.check_rate()?;
        let none = Payments { has_no_traces: true, ..Payments::default() };
        let rests = Rests::of(book, shown_in);
        let order = evaluation.claim_order().into_iter().filter(|id| is_asked(&rests, *id)).collect();
        let mut batch = Batch {
            rests: Arc::new(rests),
            order: Arc::new(order),
            payments: IndexVec::beside(&book.programmes, none),
            beneficiaries: book.programmes.iter().map(|programme| programme.beneficiary).collect(),
            taken: evaluation.nothing_taken(),
            used: Used::default(),
            changed: FactSet::new(),
            is_new: true,
            evaluation,
        };
        batch.assess();
        match batch.payments.position(|payments| payments.is_overflow) {
            Some(id) => Err(overflow(&batch.evaluation, id)),
            None => Ok(batch),
        }
    }

    /// The answers as they are now.
    pub fn inputs(&self) -> &Inputs {
        &self.evaluation.inputs
    }

    /// The evaluation behind the figures.
    pub fn evaluation(&self) -> &Evaluation<'a> {
        &self.evaluation
    }

    pub(super) fn rests(&self) -> &Rests {
        &self.rests
    }

    /// The programmes assessed, in the order in which they claim costs.
    pub(super) fn order(&self) -> &[ProgrammeId] {
        &self.order
    }

    /// Answers a question otherwise; the figures follow at the next [`Batch::assess`].
    pub fn answer(&mut self, fact: FactId, given: &Given) {
        let place = &mut self.evaluation.inputs.to_mut().given[fact];
        if place == given {
            return;
        }
        match (place, given) {
            (Given::Values(place), Given::Values(values)) => place.clone_from(values),
            (place, given) => place.clone_from(given),
        }
        self.changed.insert(fact);
    }

    /// Answers every question as a plan does that differs in answers alone.
    pub fn answer_all(&mut self, inputs: &Inputs) {
        for (fact, given) in inputs.given.enumerated() {
            self.answer(fact, given);
        }
    }

    /// Computes again what rests on the answers changed.
    pub fn assess(&mut self) {
        let changed = std::mem::take(&mut self.changed);
        let is_first = std::mem::take(&mut self.is_new);
        if changed.is_empty() && !is_first {
            return;
        }
        let rests = Arc::clone(&self.rests);
        self.evaluation.forget(|node| rests.is_node_on(node, &changed), |id| rests.status(id).intersects(&changed));
        let order = Arc::clone(&self.order);
        // What rests on no answer is computed the first time.
        let again = || order.iter().copied().filter(|id| is_first || rests.payments(*id).intersects(&changed));
        for fact in again().flat_map(|id| rests.claims(id)) {
            let count = match &self.evaluation.inputs.given[*fact] {
                Given::Items(items) => items.len(),
                _ => 0,
            };
            let taken = &mut self.taken[*fact];
            taken.clear();
            taken.resize(count, None);
        }
        for id in again() {
            self.evaluation.pay(id, &mut self.taken, &mut self.used, &mut self.payments[id]);
            self.beneficiaries[id] = beneficiary(&mut self.evaluation, id);
        }
    }

    /// What a programme comes to by month of the plan.
    pub fn months(&self, id: ProgrammeId) -> &[MonthResult] {
        &self.payments[id].months
    }

    /// As [`super::ProgrammeResult::amount`].
    pub fn amount(&self, id: ProgrammeId) -> Option<i128> {
        amount_of(self.evaluation.book.programmes[id].kind, self.months(id))
    }

    /// As [`super::ProgrammeResult::outcome`].
    pub fn outcome(&self, id: ProgrammeId) -> Outcome {
        MonthResult::outcome_of(self.months(id))
    }

    /// The programme with its reasons, without low and high.
    pub fn result(&mut self, id: ProgrammeId) -> ProgrammeResult {
        let programme = &self.evaluation.book.programmes[id];
        result(&mut self.evaluation, (id, programme), &self.payments[id])
    }

    /// Whether some number of this variant is too large, so that its figures say nothing.
    pub fn is_overflow(&self) -> bool {
        self.payments.iter().any(|payments| payments.is_overflow)
    }

    /// The amounts of one total together.
    pub fn total(&self, id: TotalId) -> i128 {
        let inside = self.payments.ids().filter(|programme| self.total_of(*programme) == Some(id));
        inside.filter_map(|programme| self.amount(programme)).fold(0, i128::saturating_add)
    }

    /// What the company has of everything that adds up, by right and at most.
    pub fn company(&self) -> i128 {
        let parts = self.payments.ids().map(|id| self.company_part(id));
        parts.fold(0, i128::saturating_add)
    }

    /// What one programme adds to that.
    pub fn company_part(&self, id: ProgrammeId) -> i128 {
        if self.is_companys(id) { self.amount(id).unwrap_or(0) } else { 0 }
    }

    /// Whether a programme's amounts are the company's, and add up.
    pub fn is_companys(&self, id: ProgrammeId) -> bool {
        self.total_of(id).is_some_and(|total| total.beneficiary == Beneficiary::Company)
    }

    /// As [`super::ProgrammeResult::lacks`].
    pub fn lacks(&self, id: ProgrammeId) -> Vec<(usize, Lack)> {
        lacks(&self.evaluation, id, self.months(id))
    }

    /// What the sum of some programmes lacks.
    pub fn lacking(&self, is_asked: impl Fn(ProgrammeId) -> bool) -> Lacking {
        let mut lacking = Lacking::default();
        for id in self.payments.ids().filter(|id| is_asked(*id)) {
            lacking.add(&id, self.lacks(id).into_iter().map(|(_, lack)| lack).max().unwrap_or_default());
        }
        lacking
    }

    /// The total that a programme's amounts are in; `None` where they do not add up.
    pub fn total_of(&self, id: ProgrammeId) -> Option<TotalId> {
        let Programme { kind, certainty, .. } = self.evaluation.book.programmes[id];
        adds_up(kind).then_some(TotalId { kind, beneficiary: self.beneficiaries[id], certainty })
    }

    /// The questions that a programme's amounts and who gets them rest on; too many at worst.
    pub fn rests_on(&self, id: ProgrammeId) -> &FactSet {
        self.rests.payments(id)
    }
}

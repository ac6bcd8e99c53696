//! Assessing a variant: what every programme gives, the totals, and how much else was asked for.

use super::assessment::{Assessment, Bounds, ProgrammeResult, Unmet, WINDOW, YearResult, amount_of};
use super::bounds::{claimed_before, with_bounds};
use super::duties::duties;
use super::evaluation::Evaluation;
use super::lack::{Lack, Lacking, lacks, worst};
use super::missing::needs;
use super::outcome::{MonthResult, Outcome};
use super::overflow::overflow;
use super::payment::{Payments, Taken, adds_up};
use super::series::Value;
use super::status::rule_at;
use super::totals::Total;
use crate::law::{Beneficiary, CitationId, Kind, Programme, ProgrammeId, Rulebook};
use crate::plan::Inputs;
use crate::quantity::{Currency, IndexVec, Month, Problem};

/// How much an assessment computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// Every programme in every month, and the totals.
    Figures,
    /// The duties too.
    Duties,
    /// Low and high of every programme too.
    Whole,
}

/// Assesses a variant under a rulebook; amounts in `currency`.
///
/// ```
/// # use imtiyoz::{law, plan, store};
/// # let book = law::compile(&law::read_source(store::embedded_rulebook()).unwrap()).unwrap();
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/samarkand.plan.ron"));
/// # let plan = plan::read_plan(text).unwrap();
/// # let inputs = plan::Inputs::checked(&book, &plan, &plan.variants[0]).unwrap();
/// use imtiyoz::assess::{Depth, Outcome, assess};
///
/// let assessment = assess(&book, &inputs, book.currency, Depth::Whole).unwrap();
/// let wages = assessment.programme(book.programme("wage_compensation").unwrap()).unwrap();
/// assert_eq!(wages.outcome, Outcome::Granted);
/// assert!(wages.bounds.low <= wages.amount && wages.amount <= wages.bounds.high);
/// ```
///
/// # Errors
/// A number too large for 128 bits, or no rate for the currency asked for; the problem names the
/// answer.
pub fn assess(book: &Rulebook, inputs: &Inputs, currency: Currency, depth: Depth) -> Result<Assessment, Problem> {
    Evaluation::new(book, inputs, currency).assess(depth)
}

/// Assesses one programme as [`assess`] does to [`Depth::Figures`], without computing the others.
///
/// # Errors
/// A number too large for 128 bits.
pub fn assess_one(
    book: &Rulebook,
    inputs: &Inputs,
    currency: Currency,
    id: ProgrammeId,
) -> Result<ProgrammeResult, Problem> {
    let mut evaluation = Evaluation::new(book, inputs, currency);
    let programme = &book.programmes[id];
    let order = evaluation.claim_order();
    let mut taken = claimed_before(&evaluation, &order, id);
    let payments = evaluation.payments(id, &mut taken);
    if payments.is_overflow {
        return Err(overflow(&evaluation, id));
    }
    Ok(result(&mut evaluation, (id, programme), &payments))
}

/// What every programme pays in every month of the plan, without reasons.
pub fn amounts(book: &Rulebook, inputs: &Inputs, currency: Currency) -> IndexVec<ProgrammeId, Vec<MonthResult>> {
    let payments = Evaluation::new(book, inputs, currency).all_payments();
    payments.into_iter().map(|payments| payments.months).collect()
}

impl Evaluation<'_> {
    /// The assessment; what was computed for it stays, for whoever asks how it came about.
    ///
    /// # Errors
    /// As [`assess`].
    pub fn assess(&mut self, depth: Depth) -> Result<Assessment, Problem> {
        let (mut assessment, _) = self.assess_paid()?;
        if depth >= Depth::Duties {
            assessment.duties = duties(self, &assessment.programmes)?;
        }
        Ok(if depth >= Depth::Whole { with_bounds(assessment, self) } else { assessment })
    }

    /// The figures, and what every programme pays, in the rulebook's order.
    pub(super) fn assess_paid(&mut self) -> Result<(Assessment, IndexVec<ProgrammeId, Payments>), Problem> {
        let book = self.book;
        self.check_rate()?;
        let payments = self.all_payments();
        let mut programmes = IndexVec::new();
        for ((id, programme), payments) in book.programmes.enumerated().zip(&payments) {
            if payments.is_overflow {
                return Err(overflow(self, id));
            }
            programmes.push(result(self, (id, programme), payments));
        }
        let totals = totals(programmes.as_slice());
        let (from, currency) = (self.inputs.from, self.shown_in);
        Ok((Assessment { from, currency, programmes, totals, duties: Vec::new() }, payments))
    }

    /// An error where some month of the plan has no rate for the currency shown.
    pub(super) fn check_rate(&self) -> Result<(), Problem> {
        if self.plan_range().any(|month| self.rate_at(self.shown_in, month) == Value::Missing) {
            return Err(Problem::error("error-no-rate").arg("currency", self.shown_in));
        }
        Ok(())
    }

    /// What every programme pays, in the rulebook's order; costs are claimed by rank.
    fn all_payments(&mut self) -> IndexVec<ProgrammeId, Payments> {
        let mut taken: Taken = self.nothing_taken();
        let mut payments = IndexVec::beside(&self.book.programmes, Payments::default());
        for id in self.claim_order() {
            payments[id] = self.payments(id, &mut taken);
        }
        payments
    }
}

pub(super) fn result(
    evaluation: &mut Evaluation<'_>,
    (id, programme): (ProgrammeId, &Programme),
    payments: &Payments,
) -> ProgrammeResult {
    let from = evaluation.inputs.from;
    let months = payments.months.clone();
    let beneficiary = beneficiary(evaluation, id);
    let needs = needs(evaluation, id, &months);
    let lacks = lacks(evaluation, id, &months);
    ProgrammeResult {
        programme: id,
        kind: programme.kind,
        beneficiary,
        certainty: programme.certainty,
        outcome: MonthResult::outcome_of(&months),
        amount: amount_of(programme.kind, &months),
        bounds: Bounds::default(),
        years: years(programme.kind, from, &months, &lacks),
        unmet: unmet(evaluation, id, &months),
        needs,
        lacks,
        months,
    }
}

fn years(kind: Kind, from: Month, months: &[MonthResult], lacks: &[(usize, Lack)]) -> Vec<YearResult> {
    let mut years = Vec::new();
    let mut rest = months;
    let mut month = from;
    while !rest.is_empty() {
        let left = usize::try_from(13 - month.number()).unwrap_or(1).min(rest.len());
        let (this, next) = rest.split_at(left);
        let first = months.len() - rest.len();
        years.push(YearResult {
            year: month.year(),
            outcome: MonthResult::outcome_of(this),
            months_granted: this.iter().filter(|month| month.outcome == Outcome::Granted).count(),
            amount: amount_of(kind, this),
            lack: worst(lacks, first..first + left),
            months_lacking: lacks.iter().filter(|(month, _)| (first..first + left).contains(month)).count(),
        });
        rest = next;
        month = Month::new(month.year() + 1, 1);
    }
    years
}

pub(super) fn beneficiary(evaluation: &mut Evaluation<'_>, id: ProgrammeId) -> Beneficiary {
    let start = evaluation.plan_range().start;
    let programme = &evaluation.book.programmes[id];
    if let Some((when, other)) = programme.beneficiary_when {
        evaluation.ensure(when);
        if evaluation.at(when, start) == Value::Truth(true) {
            return other;
        }
    }
    programme.beneficiary
}

fn unmet(evaluation: &Evaluation<'_>, id: ProgrammeId, months: &[MonthResult]) -> Vec<Unmet> {
    let mut found: Vec<Unmet> = Vec::new();
    let programme = &evaluation.book.programmes[id];
    let mut count =
        |condition: &str, citation: CitationId| match found.iter_mut().find(|unmet| unmet.condition == condition) {
            Some(unmet) => unmet.months += 1,
            None => found.push(Unmet { condition: condition.to_owned(), months: 1, citation }),
        };
    for (offset, result) in months.iter().enumerate() {
        let month = evaluation.plan_range().start + offset;
        let Some(rule) = rule_at(programme, month).filter(|_| result.outcome == Outcome::Refused) else {
            continue;
        };
        let mut is_condition = false;
        for condition in &rule.conditions {
            if evaluation.at(condition.that, month) == Value::Truth(false) {
                count(&condition.id, condition.citation);
                is_condition = true;
            }
        }
        if let (false, Some(window)) = (is_condition, rule.window) {
            count(WINDOW, window.citation);
        }
    }
    found
}

fn totals(programmes: &[ProgrammeResult]) -> Vec<Total> {
    let mut totals: Vec<Total> = Vec::new();
    for result in programmes.iter().filter(|result| adds_up(result.kind)) {
        let lack = result.lack();
        if result.amount.is_none() && lack == Lack::Nothing {
            continue;
        }
        let id = result.total();
        let place = totals.iter().position(|total| total.id == id).unwrap_or_else(|| {
            totals.push(Total { id, amount: 0, lacking: Lacking::default() });
            totals.len() - 1
        });
        if let Some(total) = totals.get_mut(place) {
            total.amount = total.amount.saturating_add(result.amount.unwrap_or(0));
            total.lacking.add(&result.programme, lack);
        }
    }
    totals.sort_by_key(|total| total.id);
    totals
}

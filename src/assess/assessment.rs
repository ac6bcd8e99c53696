//! What a rulebook says of a variant: the figures, apart from how they came about.

use super::duties::{DutyEntry, duties};
use super::evaluate::Evaluation;
use super::lack::{Lack, lacks, worst};
use super::missing::needs;
use super::outcome::{MonthResult, Outcome};
use super::payment::{Payments, Taken, adds_up};
use super::series::{Series, Value};
use super::status::rule_at;
use super::totals::{Total, TotalId, totals};
use crate::law::{Beneficiary, Certainty, CitationId, FactId, Kind, NodeId, Programme, ProgrammeId, Rulebook};
use crate::plan::{Given, Inputs};
use crate::quantity::{Currency, Month, Problem};

/// The figures of one variant under one rulebook. Amounts are whole minor units of `currency`.
#[derive(Clone, Debug)]
pub struct Assessment {
    pub from: Month,
    pub currency: Currency,
    /// One per programme of the rulebook, in its order.
    pub programmes: Vec<ProgrammeResult>,
    pub totals: Vec<Total>,
    /// By date; none where only the figures were asked for.
    pub duties: Vec<DutyEntry>,
}

/// What one programme grants over the plan.
#[derive(Clone, Debug)]
pub struct ProgrammeResult {
    pub programme: ProgrammeId,
    pub kind: Kind,
    pub beneficiary: Beneficiary,
    pub certainty: Certainty,
    pub outcome: Outcome,
    /// `None` for services and where no month is granted. A deferral's is its highest balance.
    pub amount: Option<i128>,
    pub bounds: Bounds,
    pub years: Vec<YearResult>,
    pub months: Vec<MonthResult>,
    /// The months, counted from the plan's first, that the amount lacks.
    pub lacks: Vec<(usize, Lack)>,
    pub unmet: Vec<Unmet>,
    /// The facts whose answers are missing, in the rulebook's order.
    pub needs: Vec<FactId>,
}

/// The least and most that any combination of readings gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    pub low: Option<i128>,
    pub high: Option<i128>,
    /// Combinations computed.
    pub tried: usize,
    /// Combinations that end unknown, and are left out.
    pub left_out: usize,
    /// The facts that those left out lack.
    pub lacking: Vec<FactId>,
}

/// One calendar year of a programme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearResult {
    pub year: i32,
    pub outcome: Outcome,
    pub months_granted: usize,
    pub amount: Option<i128>,
    /// What the months of it that nobody can say would do to the amount.
    pub lack: Lack,
    /// How many they are.
    pub months_lacking: usize,
}

/// A condition that failed, and in how many months of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Unmet {
    /// The condition's id, `window` where the programme's months are over.
    pub condition: String,
    pub months: usize,
    pub citation: CitationId,
}

impl ProgrammeResult {
    /// The total that its amount is in.
    pub const fn total(&self) -> TotalId {
        TotalId { kind: self.kind, beneficiary: self.beneficiary, certainty: self.certainty }
    }

    /// Whether its amount adds up, and is somebody's.
    pub fn is_of(&self, beneficiary: Beneficiary) -> bool {
        adds_up(self.kind) && self.beneficiary == beneficiary
    }

    /// What the months that nobody can say would do to its amount.
    pub fn lack(&self) -> Lack {
        self.lacks.iter().map(|(_, lack)| *lack).max().unwrap_or_default()
    }
}

/// The id under which months outside a programme's window are reported.
pub const WINDOW: &str = "window";

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
/// # Errors
/// A number too large for 128 bits, or no rate for the currency asked for; the problem names the
/// answer.
pub fn assess(book: &Rulebook, inputs: &Inputs, currency: Currency, depth: Depth) -> Result<Assessment, Problem> {
    Evaluation::new(book, inputs, currency).assess(depth)
}

/// Assesses one programme as [`assess`] does to [`Depth::Figures`], without computing the others; `None` where
/// there is no such programme.
///
/// # Errors
/// A number too large for 128 bits.
pub fn assess_one(
    book: &Rulebook,
    inputs: &Inputs,
    currency: Currency,
    id: ProgrammeId,
) -> Result<Option<ProgrammeResult>, Problem> {
    let mut evaluation = Evaluation::new(book, inputs, currency);
    let Some(programme) = book.programmes.get(id) else {
        return Ok(None);
    };
    let order = evaluation.claim_order();
    let mut taken = super::bounds::claimed_before(&evaluation, &order, id);
    let payments = evaluation.payments(id, &mut taken);
    if payments.is_overflow {
        return Err(overflow(&evaluation, id));
    }
    Ok(Some(result(&mut evaluation, (id, programme), &payments)))
}

/// What every programme pays in every month of the plan, without reasons.
pub fn amounts(book: &Rulebook, inputs: &Inputs, currency: Currency) -> Vec<Vec<MonthResult>> {
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
        Ok(if depth >= Depth::Whole { super::bounds::with_bounds(assessment, self) } else { assessment })
    }

    /// The figures, and what every programme pays, in the rulebook's order.
    pub(super) fn assess_paid(&mut self) -> Result<(Assessment, Vec<Payments>), Problem> {
        let book = self.book;
        self.check_rate()?;
        let payments = self.all_payments();
        let mut programmes = Vec::with_capacity(book.programmes.len());
        for ((id, programme), payments) in book.programmes.iter().enumerate().zip(&payments) {
            if payments.is_overflow {
                return Err(overflow(self, id));
            }
            programmes.push(result(self, (id, programme), payments));
        }
        let totals = totals(&programmes);
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
    fn all_payments(&mut self) -> Vec<Payments> {
        let mut taken: Taken = self.nothing_taken();
        let mut payments = vec![Payments::default(); self.book.programmes.len()];
        for id in self.claim_order() {
            let paid = self.payments(id, &mut taken);
            if let Some(place) = payments.get_mut(id) {
                *place = paid;
            }
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

/// The amount of some months: their sum; for a balance the highest; `None` if none is granted.
pub fn amount_of(kind: Kind, months: &[MonthResult]) -> Option<i128> {
    let amounts = months.iter().filter_map(|month| month.amount);
    if adds_up(kind) { amounts.reduce(|a, b| a.saturating_add(b)) } else { amounts.max() }
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
    let Some(programme) = evaluation.book.programmes.get(id) else {
        return Beneficiary::Company;
    };
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
    let Some(programme) = evaluation.book.programmes.get(id) else {
        return found;
    };
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

/// The answer to blame for a number too large: the largest of those that the programme rests on.
pub(super) fn overflow(evaluation: &Evaluation<'_>, id: ProgrammeId) -> Problem {
    let programme = evaluation.book.programmes.get(id);
    let roots = programme.into_iter().flat_map(|programme| &programme.rules).flat_map(|rule| rule.roots());
    overflow_below(evaluation, roots.collect(), programme.map_or("", |programme| programme.id.as_str()))
}

/// The same for what rests on some nodes: a programme, a duty or a stake by its name.
///
/// Blamed is the largest answer below the first place that is too large, where nothing below it is.
pub(super) fn overflow_below(evaluation: &Evaluation<'_>, roots: Vec<NodeId>, of: &str) -> Problem {
    let book = evaluation.book;
    let is_too_large = |id: &NodeId| evaluation.get(*id).is_some_and(Series::is_overflow);
    let mut place = roots.iter().copied().find(|root| is_too_large(root));
    while let Some(below) =
        place.and_then(|id| book.node(id)).and_then(|node| node.op.parts().into_iter().find(is_too_large))
    {
        place = Some(below);
    }
    let all = roots.iter().fold(0, |facts, root| facts | book.node(*root).map_or(0, |node| node.facts));
    let facts = place.and_then(|id| book.node(id)).map_or(all, |node| node.facts);
    let size = |fact: FactId| (evaluation.inputs.given.get(fact).map_or(0, largest), std::cmp::Reverse(fact));
    let largest = (0..book.facts.len()).filter(|fact| facts & (1 << fact) != 0).max_by_key(|fact| size(*fact));
    match largest.and_then(|fact| book.facts.get(fact)) {
        Some(fact) => Problem::error("error-overflow").arg("fact", fact.id.as_str()).arg("programme", of),
        // The numbers of the law alone are too large.
        None => Problem::error("error-overflow-law").arg("programme", of),
    }
}

/// How large the largest of the answers to a question is.
fn largest(given: &Given) -> u128 {
    match given {
        Given::Values(values) => values.iter().map(|dated| size_of(dated.value)).max().unwrap_or(0),
        Given::Items(items) => items.iter().map(|item| item.amount.minor.unsigned_abs()).max().unwrap_or(0),
        Given::Nothing => 0,
    }
}

fn size_of(datum: crate::plan::Datum) -> u128 {
    match datum {
        crate::plan::Datum::Number(number) => number.floor().unsigned_abs(),
        crate::plan::Datum::Money(money) => money.minor.unsigned_abs(),
        _ => 0,
    }
}

impl Assessment {
    pub fn programme(&self, id: ProgrammeId) -> Option<&ProgrammeResult> {
        self.programmes.get(id)
    }
}

//! What a rulebook says of a variant: the figures, apart from how they came about.

use super::duties::{DutyEntry, duties};
use super::evaluate::Evaluation;
use super::payment::{Payments, Taken, adds_up};
use super::series::Value;
use super::status::{Outcome, rule_at};
use crate::law::{
    Beneficiary, Certainty, CitationId, FactId, FactSet, Kind, NodeId, Op, Programme, ProgrammeId, Rulebook,
};
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
    pub months: Vec<(Outcome, Option<i128>)>,
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
}

/// A condition that failed, and in how many months of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Unmet {
    /// The condition's id, `window` where the programme's months are over.
    pub condition: String,
    pub months: usize,
    pub citation: CitationId,
}

/// A sum over programmes of one kind, beneficiary and certainty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Total {
    pub kind: Kind,
    pub beneficiary: Beneficiary,
    pub certainty: Certainty,
    pub amount: i128,
}

impl Total {
    /// What it sums: no other total has the same.
    pub const fn sum(&self) -> (Kind, Beneficiary, Certainty) {
        (self.kind, self.beneficiary, self.certainty)
    }
}

impl ProgrammeResult {
    /// The total that its amount is in.
    pub const fn sum(&self) -> (Kind, Beneficiary, Certainty) {
        (self.kind, self.beneficiary, self.certainty)
    }
}

/// The id under which months outside a programme's window are reported.
pub const WINDOW: &str = "window";

/// Assesses a variant: every programme, every month, low and high, and the duties; amounts in `shown_in`.
///
/// # Errors
/// A number too large for 128 bits, or no rate for the currency asked for; the problem names the
/// answer.
pub fn assess(book: &Rulebook, inputs: &Inputs, shown_in: Currency) -> Result<Assessment, Problem> {
    let mut evaluation = Evaluation::new(book, inputs);
    evaluation.shown_in = shown_in;
    let assessment = assess_duties(&mut evaluation)?;
    Ok(super::bounds::with_bounds(assessment, &evaluation))
}

/// The same without low and high.
///
/// # Errors
/// As [`assess`].
pub fn assess_duties(evaluation: &mut Evaluation<'_>) -> Result<Assessment, Problem> {
    let mut assessment = assess_evaluated(evaluation)?;
    assessment.duties = duties(evaluation, &assessment.programmes)?;
    Ok(assessment)
}

/// The same without low and high and without the duties, leaving the evaluation for whoever asks how it came about.
///
/// # Errors
/// As [`assess`].
pub fn assess_evaluated(evaluation: &mut Evaluation<'_>) -> Result<Assessment, Problem> {
    assess_paid(evaluation).map(|(assessment, _)| assessment)
}

/// The same with what every programme pays, in the rulebook's order.
pub(super) fn assess_paid(evaluation: &mut Evaluation<'_>) -> Result<(Assessment, Vec<Payments>), Problem> {
    let book = evaluation.book;
    if evaluation.plan_range().any(|month| evaluation.rate_at(evaluation.shown_in, month) == Value::Missing) {
        return Err(Problem::error("error-no-rate").arg("currency", evaluation.shown_in));
    }
    let payments = all_payments(evaluation);
    let mut programmes = Vec::with_capacity(book.programmes.len());
    for ((id, programme), payments) in book.programmes.iter().enumerate().zip(&payments) {
        if payments.is_overflow {
            return Err(overflow(evaluation, id));
        }
        programmes.push(result(evaluation, (id, programme), payments));
    }
    let totals = totals(&programmes);
    let (from, currency) = (evaluation.inputs.from, evaluation.shown_in);
    Ok((Assessment { from, currency, programmes, totals, duties: Vec::new() }, payments))
}

/// One programme as [`assess_evaluated`] assesses it, without computing the others; `None` where
/// there is no such programme.
///
/// # Errors
/// A number too large for 128 bits.
pub fn assess_one(evaluation: &mut Evaluation<'_>, id: ProgrammeId) -> Result<Option<ProgrammeResult>, Problem> {
    let Some(programme) = evaluation.book.programmes.get(id) else {
        return Ok(None);
    };
    let order = evaluation.claim_order();
    let mut taken = super::bounds::claimed_before(evaluation, &order, id);
    let payments = evaluation.payments(id, &mut taken);
    if payments.is_overflow {
        return Err(overflow(evaluation, id));
    }
    Ok(Some(result(evaluation, (id, programme), &payments)))
}

/// The amounts alone: by programme and month of the plan, whole minor units where granted.
pub fn amounts(evaluation: &mut Evaluation<'_>) -> Vec<Vec<(Outcome, Option<i128>)>> {
    all_payments(evaluation).into_iter().map(|payments| payments.months).collect()
}

/// What every programme pays, in the rulebook's order; costs are claimed by rank.
pub fn all_payments(evaluation: &mut Evaluation<'_>) -> Vec<Payments> {
    let mut taken: Taken = evaluation.nothing_taken();
    let mut payments = vec![Payments::default(); evaluation.book.programmes.len()];
    for id in evaluation.claim_order() {
        let paid = evaluation.payments(id, &mut taken);
        if let Some(place) = payments.get_mut(id) {
            *place = paid;
        }
    }
    payments
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
    ProgrammeResult {
        programme: id,
        kind: programme.kind,
        beneficiary,
        certainty: programme.certainty,
        outcome: Outcome::of_many(months.iter().map(|(outcome, _)| *outcome)),
        amount: sum(programme.kind, &months),
        bounds: Bounds::default(),
        years: years(programme.kind, from, &months),
        unmet: unmet(evaluation, id, &months),
        needs,
        months,
    }
}

/// The amount of some months: their sum; for a balance the highest; `None` if none is granted.
pub fn sum(kind: Kind, months: &[(Outcome, Option<i128>)]) -> Option<i128> {
    let amounts = months.iter().filter_map(|(_, amount)| *amount);
    if adds_up(kind) { amounts.reduce(|a, b| a.saturating_add(b)) } else { amounts.max() }
}

fn years(kind: Kind, from: Month, months: &[(Outcome, Option<i128>)]) -> Vec<YearResult> {
    let mut years = Vec::new();
    let mut rest = months;
    let mut month = from;
    while !rest.is_empty() {
        let left = usize::try_from(13 - month.number()).unwrap_or(1).min(rest.len());
        let (this, next) = rest.split_at(left);
        years.push(YearResult {
            year: month.year(),
            outcome: Outcome::of_many(this.iter().map(|(outcome, _)| *outcome)),
            months_granted: this.iter().filter(|(outcome, _)| *outcome == Outcome::Granted).count(),
            amount: sum(kind, this),
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

fn unmet(evaluation: &Evaluation<'_>, id: ProgrammeId, months: &[(Outcome, Option<i128>)]) -> Vec<Unmet> {
    let mut found: Vec<Unmet> = Vec::new();
    let Some(programme) = evaluation.book.programmes.get(id) else {
        return found;
    };
    let mut count =
        |condition: &str, citation: CitationId| match found.iter_mut().find(|unmet| unmet.condition == condition) {
            Some(unmet) => unmet.months += 1,
            None => found.push(Unmet { condition: condition.to_owned(), months: 1, citation }),
        };
    for (offset, (outcome, _)) in months.iter().enumerate() {
        let month = evaluation.plan_range().start + offset;
        let Some(rule) = rule_at(programme, month).filter(|_| *outcome == Outcome::Refused) else {
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

/// The facts missing in the months that end unknown.
pub fn needs(evaluation: &Evaluation<'_>, id: ProgrammeId, months: &[(Outcome, Option<i128>)]) -> Vec<FactId> {
    let start = evaluation.plan_range().start;
    let unknown = months.iter().enumerate().filter(|(_, (outcome, _))| *outcome == Outcome::Unknown);
    let unknown = unknown.map(|(offset, _)| start + offset);
    let found = missing_over(evaluation, unknown, |month| missing_in(evaluation, id, month));
    (0..evaluation.book.facts.len()).filter(|fact| found & (1 << fact) != 0).collect()
}

/// What is missing in any of some months, in their order.
pub(super) fn missing_over(
    evaluation: &Evaluation<'_>,
    months: impl Iterator<Item = usize>,
    missing: impl Fn(usize) -> FactSet,
) -> FactSet {
    let mut found = 0;
    let mut before: Option<usize> = None;
    for month in months {
        // What is missing changes only where some answer begins; stretches look alike.
        let starts_here = evaluation
            .inputs
            .given
            .iter()
            .any(|given| given.first_month().and_then(|month| month.index()).is_some_and(|first| first == month));
        if before.is_none_or(|last| last + 1 != month) || starts_here || month.is_multiple_of(12) {
            found |= missing(month);
        }
        before = Some(month);
    }
    found
}

fn missing_in(evaluation: &Evaluation<'_>, id: ProgrammeId, month: usize) -> u128 {
    let Some(programme) = evaluation.book.programmes.get(id) else {
        return 0;
    };
    let Some(rule) = rule_at(programme, month) else {
        return 0;
    };
    let mut found = 0;
    let conditions = rule.conditions.iter().map(|condition| condition.that);
    let mut is_condition = false;
    for node in conditions {
        if evaluation.at(node, month) == Value::Missing {
            found |= missing_below(evaluation, node, month);
            is_condition = true;
        }
    }
    if is_condition {
        return found;
    }
    if let crate::law::Benefit::Items { pays, .. } = rule.benefit {
        match evaluation.inputs.given.get(pays) {
            None | Some(Given::Nothing) => found |= 1 << pays,
            Some(given) => found |= missing_rates(evaluation, given.currencies()),
        }
    }
    for node in rule.roots() {
        found |= missing_below(evaluation, node, month);
    }
    found
}

pub(super) fn missing_below(evaluation: &Evaluation<'_>, id: NodeId, month: usize) -> u128 {
    let book = evaluation.book;
    let Some(node) = book.node(id) else { return 0 };
    let is_evaluated = evaluation.get(id).is_some();
    if is_evaluated && evaluation.at(id, month) != Value::Missing {
        return 0;
    }
    match &node.op {
        Op::Fact { fact, currency, .. } => missing_of_amount(evaluation, *fact, *currency),
        Op::OneOf { fact, .. } | Op::Reached(fact) | Op::MonthsSince(fact) => 1 << fact,
        Op::Lookup { fact, cases, .. } => {
            let is_answered = evaluation.inputs.given.get(*fact).is_some_and(|given| *given != Given::Nothing);
            let cases = cases.iter().flatten().filter(|case| evaluation.get(**case).is_some());
            let below = cases.fold(0, |set, case| set | missing_below(evaluation, *case, month));
            if is_answered && below != 0 { below } else { 1 << fact }
        }
        Op::Rate(currency) => book.exchange_of(*currency).map_or(0, |exchange| 1 << exchange.fact),
        Op::Choose { reading, cases } => {
            let chosen = evaluation.readings.get(*reading).and_then(|option| cases.get(*option));
            chosen.map_or(0, |chosen| missing_below(evaluation, *chosen, month))
        }
        Op::Granted(programme) | Op::WindowMonth(programme) => missing_in(evaluation, *programme, month),
        Op::Total(span, part) | Op::Average(span, part) => {
            let (from, until) = evaluation.span_of(*span, month);
            (from..until).fold(0, |set, month| set | missing_below(evaluation, *part, month))
        }
        Op::AtStart(part) => missing_below(evaluation, *part, evaluation.plan_range().start),
        Op::MonthsBefore(n, part) => missing_below(evaluation, *part, month.saturating_sub(usize::from(*n))),
        Op::YearBefore(part, first) => {
            let is_first = month < evaluation.first_january() + 12;
            let month = if is_first { month } else { month - month % 12 - 1 };
            missing_below(evaluation, if is_first { *first } else { *part }, month)
        }
        Op::Definition { versions, .. } => {
            let version = versions.iter().rev().find(|version| version.from <= month);
            version.map_or(0, |version| missing_below(evaluation, version.node, month))
        }
        op => op.parts().into_iter().fold(0, |set, part| set | missing_below(evaluation, part, month)),
    }
}

/// A fact that is answered in a currency without a rate lacks the rate.
fn missing_of_amount(evaluation: &Evaluation<'_>, fact: FactId, to: Currency) -> u128 {
    let Some(given) = evaluation.inputs.given.get(fact).filter(|given| **given != Given::Nothing) else {
        return 1 << fact;
    };
    let found = missing_rates(evaluation, given.currencies().chain([to]));
    if found == 0 { 1 << fact } else { found }
}

/// The rates that some of these currencies lack.
fn missing_rates(evaluation: &Evaluation<'_>, currencies: impl Iterator<Item = Currency>) -> u128 {
    let lacking = currencies.filter(|currency| evaluation.rate_at(*currency, 0) == Value::Missing);
    let rates = lacking.filter_map(|currency| evaluation.book.exchange_of(currency));
    rates.fold(0, |set, exchange| set | 1 << exchange.fact)
}

fn totals(programmes: &[ProgrammeResult]) -> Vec<Total> {
    let mut totals: Vec<Total> = Vec::new();
    for result in programmes {
        let Some(amount) = result.amount.filter(|_| adds_up(result.kind)) else {
            continue;
        };
        let same = |total: &&mut Total| {
            (total.kind, total.beneficiary, total.certainty) == (result.kind, result.beneficiary, result.certainty)
        };
        match totals.iter_mut().find(same) {
            Some(total) => total.amount = total.amount.saturating_add(amount),
            None => totals.push(Total {
                kind: result.kind,
                beneficiary: result.beneficiary,
                certainty: result.certainty,
                amount,
            }),
        }
    }
    totals.sort_by_key(|total| (total.kind, total.beneficiary, total.certainty));
    totals
}

/// The answer to blame for a number too large: the largest of those that the programme rests on.
pub(super) fn overflow(evaluation: &Evaluation<'_>, id: ProgrammeId) -> Problem {
    let programme = evaluation.book.programmes.get(id);
    let roots = programme.into_iter().flat_map(|programme| &programme.rules).flat_map(|rule| rule.roots());
    overflow_below(evaluation, roots.collect(), programme.map_or("", |programme| programme.id.as_str()))
}

/// The same for what rests on some nodes: a programme, a duty or a stake by its name.
pub(super) fn overflow_below(evaluation: &Evaluation<'_>, roots: Vec<NodeId>, of: &str) -> Problem {
    let book = evaluation.book;
    let mut facts = 0;
    for root in roots {
        facts |= book.node(root).map_or(0, |node| node.facts);
    }
    let size = |fact: FactId| {
        let values = evaluation.inputs.given.get(fact).map_or(0, |given| match given {
            Given::Values(values) => values.iter().map(|dated| size_of(dated.value)).max().unwrap_or(0),
            Given::Items(items) => items.iter().map(|item| item.amount.minor.unsigned_abs()).max().unwrap_or(0),
            Given::Nothing => 0,
        });
        (values, std::cmp::Reverse(fact))
    };
    let largest = (0..book.facts.len()).filter(|fact| facts & (1 << fact) != 0).max_by_key(|fact| size(*fact));
    let name = largest.and_then(|fact| book.facts.get(fact)).map_or("", |fact| fact.id.as_str());
    Problem::error("error-overflow").arg("fact", name).arg("programme", of)
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

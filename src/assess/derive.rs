//! Building the derivation of a programme: over the plan, a year, a month, and of every node below.

use super::apply;
use super::assessment::{Assessment, amount_of};
use super::evaluation::Evaluation;
use super::known::Known;
use super::lack::{Lack, lacks, worst};
use super::outcome::{MonthResult, Outcome};
use super::payment::{Payments, Trace};
use super::series::Value;
use super::status::rule_at;
use crate::law::{Benefit, FactId, Kind, NodeId, ProgrammeId, Rule, Rulebook, Unit};
use crate::plan::{CostItem, Given, Inputs};
use crate::quantity::{Currency, Exact, IndexVec, Month, Problem};
use std::ops::Range;

use super::step::{Operation, Part, Step, StepValue, What};

/// The figures of a variant, and how each came about.
///
/// ```
/// # use imtiyoz::{law, plan, store};
/// # let book = law::compile(&law::read_source(store::embedded_rulebook()).unwrap()).unwrap();
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/samarkand.plan.ron"));
/// # let plan = plan::read_plan(text).unwrap();
/// # let inputs = plan::Inputs::checked(&book, &plan, &plan.variants[0]).unwrap();
/// use imtiyoz::assess::{What, assess_explained};
///
/// let (_, derivations) = assess_explained(&book, &inputs, book.currency).unwrap();
/// let step = derivations.span(book.programme("wage_compensation").unwrap(), Some(2026));
/// assert_eq!((step.what, step.parts.len()), (What::Year(2026), 12));
/// ```
///
/// # Errors
/// As [`assess`](super::assess()).
pub fn assess_explained<'a>(
    book: &'a Rulebook,
    inputs: &'a Inputs,
    currency: Currency,
) -> Result<(Assessment, Derivations<'a>), Problem> {
    let mut evaluation = Evaluation::new(book, inputs, currency);
    let (assessment, payments) = evaluation.assess_paid()?;
    let known = Known::new(book.nodes.len());
    Ok((assessment, Derivations { evaluation, payments, known }))
}

/// The derivations of one plan: what several of them rest on is built once.
pub struct Derivations<'a> {
    pub(super) evaluation: Evaluation<'a>,
    payments: IndexVec<ProgrammeId, Payments>,
    pub(super) known: Known,
}

impl<'a> Derivations<'a> {
    /// The evaluation behind the figures.
    pub const fn evaluation(&self) -> &Evaluation<'a> {
        &self.evaluation
    }

    /// A programme over the plan's months of one year, or over all of them.
    pub fn span(&self, programme: ProgrammeId, year: Option<i32>) -> Step {
        let evaluation = &self.evaluation;
        let kind = evaluation.book.programmes[programme].kind;
        let months: Vec<Month> = evaluation.plan_range().map(Month::from_index).collect();
        let own = self.payments[programme].months.as_slice();
        let whole: Vec<(Month, MonthResult)> = months.into_iter().zip(own.iter().copied()).collect();
        let years = whole.chunk_by(|(a, _), (b, _)| a.year() == b.year());
        let lacks = lacks(evaluation, programme, own);
        let lack_in = |months: Range<usize>| {
            let count = lacks.iter().filter(|(month, _)| months.contains(month)).count();
            (worst(&lacks, months), count)
        };
        let (mut parts, mut next) = (Vec::new(), 0);
        for inside in years {
            let months = next..next + inside.len();
            next = months.end;
            let from = inside.first().map_or(evaluation.inputs.from, |(month, _)| *month);
            if year.is_some_and(|year| year != from.year()) {
                continue;
            }
            let steps = inside.iter().map(|(month, _)| Part::from(self.month(programme, *month))).collect();
            let results: Vec<MonthResult> = inside.iter().map(|(_, result)| *result).collect();
            parts.push(outcome_step(
                evaluation,
                What::Year(from.year()),
                (kind, &results, lack_in(months)),
                from,
                steps,
            ));
        }
        if year.is_some() {
            return parts.pop().unwrap_or_else(|| {
                let what = What::Programme(programme);
                let (value, month) = (StepValue::Nothing, evaluation.inputs.from);
                Step { what, value, month, citation: None, parts: Vec::new() }
            });
        }
        let parts = parts.into_iter().map(Part::from).collect();
        let lack = lack_in(0..own.len());
        outcome_step(evaluation, What::Programme(programme), (kind, own, lack), evaluation.inputs.from, parts)
    }

    /// A programme in one month of the plan.
    pub fn month(&self, id: ProgrammeId, month: Month) -> Step {
        let evaluation = &self.evaluation;
        let index = month.index().unwrap_or(0);
        let start = evaluation.plan_range().start;
        let own = &self.payments[id];
        let result = own.months.get(index.wrapping_sub(start)).copied();
        let MonthResult { outcome, amount } = result.unwrap_or(MonthResult::unpaid(Outcome::NotInForce));
        let lack = <(Lack, usize)>::default();
        let value = StepValue::Outcome { outcome, amount, currency: evaluation.shown_in, lack };
        let rule = rule_at(&evaluation.book.programmes[id], index);
        let mut step = Step { what: What::Month, value, month, citation: None, parts: Vec::new() };
        let Some(rule) = rule else { return step };
        step.citation = Some(rule.citation);
        let builder = Builder { evaluation, known: &self.known, month: index, item: None, age: 0 };
        step.parts = builder.conditions(id, rule, outcome);
        let traces: Vec<&Trace> = own.traces.iter().filter(|trace| trace.month == index).collect();
        step.parts.extend(builder.amount(id, rule, outcome, amount, &traces));
        step
    }
}

/// Of which kind the amounts of some months are, and what they lack in how many of them.
type Worth<'m> = (Kind, &'m [MonthResult], (Lack, usize));

fn outcome_step(
    evaluation: &Evaluation<'_>,
    what: What,
    (kind, months, lack): Worth<'_>,
    month: Month,
    parts: Vec<Part>,
) -> Step {
    let value = StepValue::Outcome {
        outcome: MonthResult::outcome_of(months),
        amount: amount_of(kind, months),
        currency: evaluation.shown_in,
        lack,
    };
    Step { what, value, month, citation: None, parts }
}

/// Builds the steps of one month, for one item of a cost where there is one.
#[derive(Clone, Copy)]
pub(super) struct Builder<'a> {
    pub evaluation: &'a Evaluation<'a>,
    pub known: &'a Known,
    pub month: usize,
    pub item: Option<&'a CostItem>,
    pub age: usize,
}

impl<'a> Builder<'a> {
    pub(super) fn at(self, month: usize) -> Builder<'a> {
        Builder { month, ..self }
    }

    pub(super) fn step(&self, what: What, value: StepValue, parts: Vec<Part>) -> Step {
        let month = Month::from_index(self.month);
        Step { what, value, month, citation: None, parts }
    }

    pub(super) fn conditions(&self, id: ProgrammeId, rule: &Rule, outcome: Outcome) -> Vec<Part> {
        let mut steps: Vec<Part> = Vec::new();
        for condition in &rule.conditions {
            let part = self.node(condition.that);
            let what = What::Condition { programme: id, id: condition.id.clone() };
            let mut step = self.step(what, part.value.clone(), vec![part]);
            step.citation = Some(condition.citation);
            steps.push(step.into());
        }
        if let Some(window) = rule.window {
            let found = self.evaluation.status(id).and_then(|status| status.window);
            let span = found.map(|(first, end)| (Month::from_index(first), Month::from_index(end).plus(-1)));
            let is_inside = found.is_some_and(|(first, end)| (first..end).contains(&self.month));
            let value = if found.is_some() { StepValue::Truth(is_inside) } else { StepValue::Nothing };
            let mut step = self.step(What::Window { months: window.months, span }, value, Vec::new());
            step.citation = Some(window.citation);
            steps.push(step.into());
        }
        mark_all(&mut steps, outcome);
        let is_failed = |step: &Part| step.value == StepValue::Truth(false);
        if steps.iter().any(|step| matches!(step.what, What::Condition { .. }) && is_failed(step)) {
            // A window says nothing of a month that its conditions refuse already.
            steps
                .iter_mut()
                .filter(|step| matches!(step.what, What::Window { .. }))
                .for_each(|step| step.decided = false);
        }
        steps
    }

    fn amount(
        &self,
        id: ProgrammeId,
        rule: &Rule,
        outcome: Outcome,
        amount: Option<i128>,
        traces: &[&Trace],
    ) -> Vec<Part> {
        let status = self.evaluation.status(id).map_or(Outcome::NotInForce, |status| status.at(self.month));
        if status != Outcome::Granted {
            return Vec::new();
        }
        let is_paid = outcome == Outcome::Granted;
        let own = self.evaluation.book.currency;
        let parts = match rule.benefit {
            Benefit::Service => return Vec::new(),
            Benefit::Amount(node) => match traces {
                [trace] => vec![self.limited(id, rule, trace, self.node(node))],
                _ => vec![self.scaled(rule, self.node(node))],
            },
            Benefit::ToDate(node) => match traces {
                [trace] => vec![self.limited(id, rule, trace, self.year_to_date(node).into())],
                _ => vec![self.year_to_date(node).into()],
            },
            Benefit::Items { pays, amount, .. } => self.items(id, rule, pays, amount, traces),
        };
        let exact = apply::sum(&parts.iter().map(|part| part.plain_value()).collect::<Vec<Value>>());
        let rounded = match (exact, is_paid) {
            (Value::Number(exact), true) => money(Exact::whole(exact.rounded()), own),
            (other, _) => plain(other, &Unit::money(), own),
        };
        let step = self.step(What::Amount, rounded, parts);
        if self.evaluation.shown_in == own || amount.is_none() {
            return vec![step.into()];
        }
        let shown_in = self.evaluation.shown_in;
        let rate = self.rate(shown_in);
        let shown = money(Exact::whole(amount.unwrap_or(0)), shown_in);
        vec![self.step(What::Shown, shown, vec![step.into(), rate.into()]).into()]
    }

    /// A yearly amount to date less that of the month before, each rounded.
    fn year_to_date(&self, node: NodeId) -> Step {
        let own = self.evaluation.book.currency;
        let rounded = |month: usize, parts: Vec<Part>| {
            let value = apply::round(self.evaluation.at(node, month), Exact::ONE);
            Part::from(self.at(month).step(What::ToDate, plain(value, &Unit::money(), own), parts))
        };
        let mut parts = vec![rounded(self.month, vec![self.node(node)])];
        if !self.month.is_multiple_of(12) {
            parts.push(rounded(self.month - 1, Vec::new()));
        }
        let value = plain(self.evaluation.to_date(node, self.month), &Unit::money(), own);
        let operation = if parts.len() == 1 { Operation::Sum } else { Operation::Difference };
        self.step(What::Operation(operation), value, parts)
    }

    fn items(&self, id: ProgrammeId, rule: &Rule, fact: FactId, node: NodeId, traces: &[&Trace]) -> Vec<Part> {
        let Given::Items(items) = &self.evaluation.inputs.given[fact] else {
            let unanswered = Part::from(self.step(What::Fact(fact), StepValue::Missing, Vec::new()));
            let tree = self.node(node);
            // Nothing of it is paid, whatever it was.
            let step = if tree.plain_value().is_zero() { tree } else { unanswered };
            return vec![self.scaled(rule, step)];
        };
        let mut steps = Vec::new();
        for trace in traces {
            let Some((number, age)) = trace.item else { continue };
            let Some(item) = items.get(number) else { continue };
            let inner = Builder { item: Some(item), age, ..*self };
            let tree = inner.node(node);
            let limited = inner.limited(id, rule, trace, tree);
            let parts = if trace.taken_by.is_some() { Vec::new() } else { vec![limited] };
            let own = self.evaluation.book.currency;
            let value = plain(trace.paid, &Unit::money(), own);
            let what = What::Item { fact, number, note: item.note.clone(), taken_by: trace.taken_by };
            steps.push(self.step(what, value, parts).into());
        }
        steps
    }

    /// An amount after its limits: the tree of the amount itself where no limit stands.
    fn limited(&self, id: ProgrammeId, rule: &Rule, trace: &Trace, tree: Part) -> Part {
        let own = self.evaluation.book.currency;
        let mut step = tree;
        for limit_trace in &trace.limits {
            let Some(limit) = rule.limits.get(limit_trace.limit) else { continue };
            let most = self.node(limit.most);
            let used = plain(limit_trace.used, &Unit::money(), limit.currency);
            let used = self.step(What::Used, used, Vec::new());
            let left = self.evaluation.converted_at(limit_trace.left, limit.currency, own, self.month);
            let value = plain(left, &Unit::money(), own);
            let what = What::Limit { programme: id, id: limit.id.clone() };
            let mut limited = self.step(what, value, vec![step, most, used.into()]);
            limited.citation = Some(limit.citation);
            spare_what_is_not_known(&mut limited);
            step = limited.into();
        }
        self.scaled(rule, step)
    }

    /// The share of an amount that is paid; the amount itself where all of it is.
    fn scaled(&self, rule: &Rule, step: Part) -> Part {
        let Some(scaled) = rule.scaled else { return step };
        let by = self.node(scaled.by);
        if by.plain_value() == Value::Number(Exact::ONE) {
            return step;
        }
        let own = self.evaluation.book.currency;
        let value = apply::product(&[step.plain_value(), by.plain_value()]);
        let mut step = self.step(What::Scaled, plain(value, &Unit::money(), own), vec![step, by]);
        spare_what_is_not_known(&mut step);
        step.citation = Some(scaled.citation);
        step.into()
    }
}

/// Which parts bore on the outcome.
pub(super) fn mark(step: &mut Step) {
    let value = step.value.clone();
    match step.what {
        What::Operation(Operation::All) => {
            let outcome = match value {
                StepValue::Truth(true) => Outcome::Granted,
                StepValue::Truth(false) => Outcome::Refused,
                StepValue::LawUnknown(_) => Outcome::LawUnknown,
                _ => Outcome::Unknown,
            };
            mark_all(&mut step.parts, outcome);
        }
        What::Operation(Operation::Any) => {
            if value == StepValue::Truth(true) {
                for part in &mut step.parts {
                    part.decided = part.value == StepValue::Truth(true);
                }
            } else if value == StepValue::Missing {
                for part in &mut step.parts {
                    part.decided = part.value == StepValue::Missing;
                }
            }
        }
        What::Operation(
            Operation::Product | Operation::Ratio | Operation::When | Operation::Lookup | Operation::Brackets { .. },
        ) => spare_what_is_not_known(step),
        _ => {}
    }
}

/// Where a value is known although a part of it is not, that part did not bear on it: of a product
/// that is zero, only what is zero did.
fn spare_what_is_not_known(step: &mut Step) {
    let is_known = |value: &StepValue| !matches!(value, StepValue::Missing | StepValue::LawUnknown(_));
    if !is_known(&step.value) || step.parts.iter().all(|part| is_known(&part.value)) {
        return;
    }
    let is_product = matches!(step.what, What::Operation(Operation::Product) | What::Scaled);
    for part in &mut step.parts {
        part.decided = if is_product { part.plain_value().is_zero() } else { is_known(&part.value) };
    }
}

/// Of conditions that must all hold: those that failed, those that are missing, or all.
pub(super) fn mark_all(steps: &mut [Part], outcome: Outcome) {
    for step in steps {
        let truth = match &step.value {
            StepValue::Outcome { outcome: Outcome::Granted, .. } => StepValue::Truth(true),
            StepValue::Outcome { outcome: Outcome::Unknown, .. } => StepValue::Missing,
            StepValue::Outcome { outcome: Outcome::LawUnknown, .. } => StepValue::LawUnknown(0),
            StepValue::Outcome { .. } => StepValue::Truth(false),
            other => other.clone(),
        };
        step.decided = match outcome {
            Outcome::Refused => truth == StepValue::Truth(false),
            Outcome::Unknown => truth == StepValue::Missing,
            Outcome::LawUnknown => matches!(truth, StepValue::LawUnknown(_)),
            Outcome::Granted | Outcome::NotInForce => true,
        };
    }
}

pub(super) fn money(value: Exact, currency: Currency) -> StepValue {
    StepValue::Number { value, unit: Unit::money(), currency }
}

pub(super) fn plain(value: Value, unit: &Unit, currency: Currency) -> StepValue {
    match value {
        Value::Number(value) => StepValue::Number { value, unit: unit.clone(), currency },
        Value::Truth(truth) => StepValue::Truth(truth),
        Value::LawUnknown(gap) => StepValue::LawUnknown(gap),
        Value::Missing | Value::Overflow => StepValue::Missing,
    }
}

//! How a figure came about: the nodes that were computed, down to the answer typed and the
//! paragraph cited.
//!
//! Built when somebody looks, from the values that the assessment itself used.

use super::apply;
use super::assessment::{all_payments, sum};
use super::evaluate::{Evaluation, span_total};
use super::payment::{Payments, Trace};
use super::series::Value;
use super::status::{Outcome, rule_at};
use crate::law::{
    Benefit, CitationId, FactId, Kind, Node, NodeId, NumberForm, Op, ProgrammeId, ReadingId, Rule, Span, Unit,
};
use crate::plan::{CostItem, Datum, Given};
use crate::quantity::{Currency, Exact, Month};

/// One node of the evaluated tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub what: What,
    pub value: StepValue,
    pub month: Month,
    pub citation: Option<CitationId>,
    /// Whether it bore on the outcome: of a failed "all", only what failed.
    pub decided: bool,
    pub parts: Vec<Step>,
}

/// What a step is.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A programme over the plan, a year, or a month.
    Programme(ProgrammeId),
    Year(i32),
    Month,
    Condition {
        programme: ProgrammeId,
        id: String,
    },
    /// The months in which a programme pays: first and last.
    Window {
        months: u16,
        span: Option<(Month, Month)>,
    },
    /// The amount after rounding to whole minor units.
    Amount,
    /// A yearly amount on the year to date, rounded.
    ToDate,
    /// The same in the currency shown.
    Shown,
    /// An item of a cost, as paid; with the programme that pays it instead.
    Item {
        fact: FactId,
        number: usize,
        note: String,
        taken_by: Option<ProgrammeId>,
    },
    /// An item's amount in the currency of the law.
    ItemAmount,
    /// The same as typed.
    ItemTyped,
    ItemAge,
    Limit {
        programme: ProgrammeId,
        id: String,
    },
    /// What a limit was used up by before.
    Used,
    Definition(usize),
    Fact(FactId),
    /// An answer as typed, in force from a month on.
    Answer {
        fact: FactId,
        from: Option<Month>,
    },
    Parameter(usize),
    /// Units of the rulebook's currency for one of this.
    Rate(Currency),
    Reading {
        reading: ReadingId,
        option: usize,
    },
    /// An operation of the law, by name.
    Operation(Operation),
    /// Several months of one value: the first, and how many.
    Stretch {
        months: usize,
    },
    OneOf {
        fact: FactId,
        options: u64,
    },
    Reached(FactId),
    MonthsSince(FactId),
    Number(NumberForm),
    Truth,
    Gap(usize),
}

/// The operations that a step may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Sum,
    Difference,
    Product,
    Ratio,
    Least,
    Greatest,
    Round,
    When,
    Lookup,
    Brackets { is_marginal: bool },
    AtStart,
    MonthBefore,
    Highest(u16),
    Lowest(u16),
    Total(Span),
    Average(Span),
    YearBefore,
    FirstYear,
    WindowMonth,
    Compare(crate::law::Comparison),
    All,
    Any,
    Not,
}

/// The value of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum StepValue {
    /// Money in minor units of the currency.
    Number {
        value: Exact,
        unit: Unit,
        currency: Currency,
    },
    Truth(bool),
    Outcome {
        outcome: Outcome,
        amount: Option<i128>,
        currency: Currency,
    },
    Option {
        fact: FactId,
        option: usize,
    },
    Date(jiff::civil::Date),
    Missing,
    LawUnknown(usize),
    /// Nothing to show beside its name.
    Nothing,
}

/// A programme in one month of the plan.
pub fn month_step(evaluation: &mut Evaluation<'_>, programme: ProgrammeId, month: Month) -> Step {
    let payments = all_payments(evaluation);
    let evaluation = &*evaluation;
    programme_month(evaluation, &payments, programme, month)
}

/// A programme over the plan's months of one year, or over all of them.
pub fn span_step(evaluation: &mut Evaluation<'_>, programme: ProgrammeId, year: Option<i32>) -> Step {
    let payments = all_payments(evaluation);
    let evaluation = &*evaluation;
    let kind = evaluation.book.programmes.get(programme).map_or(Kind::Cash, |programme| programme.kind);
    let range = evaluation.plan_range();
    let months: Vec<Month> = range.map(Month::from_index).collect();
    let mut years: Vec<i32> = months.iter().map(|month| month.year()).collect();
    years.dedup();
    let own = payments.get(programme).map_or(&[][..], |payments| &payments.months);
    let mut parts = Vec::new();
    for this in years.into_iter().filter(|this| year.is_none_or(|year| year == *this)) {
        let inside: Vec<(Month, (Outcome, Option<i128>))> =
            months.iter().copied().zip(own.iter().copied()).filter(|(month, _)| month.year() == this).collect();
        let steps = inside.iter().map(|(month, _)| programme_month(evaluation, &payments, programme, *month)).collect();
        let results: Vec<(Outcome, Option<i128>)> = inside.iter().map(|(_, result)| *result).collect();
        let from = inside.first().map_or(evaluation.inputs.from, |(month, _)| *month);
        parts.push(outcome_step(evaluation, What::Year(this), kind, &results, from, steps));
    }
    if year.is_some() {
        return parts.pop().unwrap_or_else(|| month_of(evaluation, programme));
    }
    outcome_step(evaluation, What::Programme(programme), kind, own, evaluation.inputs.from, parts)
}

fn month_of(evaluation: &Evaluation<'_>, programme: ProgrammeId) -> Step {
    Step {
        what: What::Programme(programme),
        value: StepValue::Nothing,
        month: evaluation.inputs.from,
        citation: None,
        decided: true,
        parts: Vec::new(),
    }
}

fn outcome_step(
    evaluation: &Evaluation<'_>,
    what: What,
    kind: Kind,
    months: &[(Outcome, Option<i128>)],
    month: Month,
    parts: Vec<Step>,
) -> Step {
    let value = StepValue::Outcome {
        outcome: Outcome::of_many(months.iter().map(|(outcome, _)| *outcome)),
        amount: sum(kind, months),
        currency: evaluation.shown_in,
    };
    Step { what, value, month, citation: None, decided: true, parts }
}

fn programme_month(evaluation: &Evaluation<'_>, payments: &[Payments], id: ProgrammeId, month: Month) -> Step {
    let index = month.index().unwrap_or(0);
    let start = evaluation.plan_range().start;
    let own = payments.get(id);
    let result = own.and_then(|own| own.months.get(index.wrapping_sub(start))).copied();
    let (outcome, amount) = result.unwrap_or((Outcome::NotInForce, None));
    let value = StepValue::Outcome { outcome, amount, currency: evaluation.shown_in };
    let rule = evaluation.book.programmes.get(id).and_then(|programme| rule_at(programme, index));
    let mut step = Step { what: What::Month, value, month, citation: None, decided: true, parts: Vec::new() };
    let Some(rule) = rule else { return step };
    step.citation = Some(rule.citation);
    let builder = Builder { evaluation, month: index, item: None, age: 0 };
    step.parts = builder.conditions(id, rule, outcome);
    if let Some(own) = own {
        let traces: Vec<&Trace> = own.traces.iter().filter(|trace| trace.month == index).collect();
        step.parts.extend(builder.amount(id, rule, outcome, amount, &traces));
    }
    step
}

/// Builds the steps of one month, for one item of a cost where there is one.
#[derive(Clone, Copy)]
struct Builder<'a> {
    evaluation: &'a Evaluation<'a>,
    month: usize,
    item: Option<&'a CostItem>,
    age: usize,
}

impl<'a> Builder<'a> {
    fn at(self, month: usize) -> Builder<'a> {
        Builder { month, ..self }
    }

    fn step(&self, what: What, value: StepValue, parts: Vec<Step>) -> Step {
        let month = Month::from_index(self.month);
        Step { what, value, month, citation: None, decided: true, parts }
    }

    fn conditions(&self, id: ProgrammeId, rule: &Rule, outcome: Outcome) -> Vec<Step> {
        let mut steps = Vec::new();
        for condition in &rule.conditions {
            let part = self.node(condition.that);
            let what = What::Condition { programme: id, id: condition.id.clone() };
            let mut step = self.step(what, part.value.clone(), vec![part]);
            step.citation = Some(condition.citation);
            steps.push(step);
        }
        if let Some(window) = rule.window {
            let found = self.evaluation.status(id).and_then(|status| status.window);
            let span = found.map(|(first, end)| (Month::from_index(first), Month::from_index(end).plus(-1)));
            let is_inside = found.is_some_and(|(first, end)| (first..end).contains(&self.month));
            let value = if found.is_some() { StepValue::Truth(is_inside) } else { StepValue::Nothing };
            let mut step = self.step(What::Window { months: window.months, span }, value, Vec::new());
            step.citation = Some(window.citation);
            steps.push(step);
        }
        mark_all(&mut steps, outcome);
        let is_failed = |step: &Step| step.value == StepValue::Truth(false);
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
    ) -> Vec<Step> {
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
                _ => vec![self.node(node)],
            },
            Benefit::ToDate(node) => match traces {
                [trace] => vec![self.limited(id, rule, trace, self.to_date(node))],
                _ => vec![self.to_date(node)],
            },
            Benefit::Items { pays, amount, .. } => self.items(id, rule, pays, amount, traces),
        };
        let exact = apply::sum(&parts.iter().map(Step::plain_value).collect::<Vec<Value>>());
        let rounded = match (exact, is_paid) {
            (Value::Number(exact), true) => money(Exact::whole(exact.rounded()), own),
            (other, _) => plain(other, &Unit::money(), own),
        };
        let step = self.step(What::Amount, rounded, parts);
        if self.evaluation.shown_in == own || amount.is_none() {
            return vec![step];
        }
        let shown_in = self.evaluation.shown_in;
        let rate = self.rate(shown_in);
        let shown = money(Exact::whole(amount.unwrap_or(0)), shown_in);
        vec![self.step(What::Shown, shown, vec![step, rate])]
    }

    /// A yearly amount to date less that of the month before, each rounded.
    fn to_date(&self, node: NodeId) -> Step {
        let rounded = |builder: Builder<'_>| {
            let part = builder.node(node);
            let value = apply::round(part.plain_value(), Exact::ONE);
            let own = self.evaluation.book.currency;
            builder.step(What::ToDate, plain(value, &Unit::money(), own), vec![part])
        };
        let mut parts = vec![rounded(*self)];
        if self.month % 12 != 0 {
            parts.push(rounded(self.at(self.month - 1)));
        }
        let own = self.evaluation.book.currency;
        let value = plain(self.evaluation.to_date(node, self.month), &Unit::money(), own);
        let operation = if parts.len() == 1 { Operation::Sum } else { Operation::Difference };
        self.step(What::Operation(operation), value, parts)
    }

    fn items(&self, id: ProgrammeId, rule: &Rule, fact: FactId, node: NodeId, traces: &[&Trace]) -> Vec<Step> {
        let Some(Given::Items(items)) = self.evaluation.inputs.given.get(fact) else {
            return vec![self.step(What::Fact(fact), StepValue::Missing, Vec::new())];
        };
        let mut steps = Vec::new();
        for trace in traces {
            let Some((number, age)) = trace.item else { continue };
            let Some(item) = items.get(number) else { continue };
            let inner = Builder { item: Some(item), age, ..*self };
            let tree = inner.node(node);
            let mut limited = inner.limited(id, rule, trace, tree);
            let parts = if trace.taken_by.is_some() { Vec::new() } else { vec![limited] };
            let own = self.evaluation.book.currency;
            let value = plain(trace.paid, &Unit::money(), own);
            let what = What::Item { fact, number, note: item.note.clone(), taken_by: trace.taken_by };
            limited = self.step(what, value, parts);
            steps.push(limited);
        }
        steps
    }

    /// An amount after its limits: the tree of the amount itself where no limit stands.
    fn limited(&self, id: ProgrammeId, rule: &Rule, trace: &Trace, tree: Step) -> Step {
        let own = self.evaluation.book.currency;
        let mut step = tree;
        for limit_trace in &trace.limits {
            let Some(limit) = rule.limits.get(limit_trace.limit) else { continue };
            let mut most = self.node(limit.most);
            let used = plain(limit_trace.used, &Unit::money(), limit.currency);
            let used = self.step(What::Used, used, Vec::new());
            most.decided = true;
            let left = self.evaluation.converted_at(limit_trace.left, limit.currency, own, self.month);
            let value = plain(left, &Unit::money(), own);
            let what = What::Limit { programme: id, id: limit.id.clone() };
            step = self.step(what, value, vec![step, most, used]);
            step.citation = Some(limit.citation);
        }
        step
    }

    /// The step of a node, and of all below it.
    fn node(&self, id: NodeId) -> Step {
        let Some(node) = self.evaluation.book.node(id) else {
            return self.step(What::Truth, StepValue::Missing, Vec::new());
        };
        let value = self.evaluation.scalar(id, self.month, self.item, self.age);
        let shown = plain(value, &node.unit, node.currency);
        let mut step = self.step(What::Truth, shown, Vec::new());
        self.fill(node, &mut step);
        mark(&mut step);
        step
    }

    fn nodes(&self, parts: &[NodeId]) -> Vec<Step> {
        parts.iter().map(|part| self.node(*part)).collect()
    }

    fn fill(&self, node: &Node, step: &mut Step) {
        let operation = |step: &mut Step, operation: Operation, parts: &[NodeId]| {
            step.what = What::Operation(operation);
            step.parts = self.nodes(parts);
        };
        let book = self.evaluation.book;
        match &node.op {
            Op::Number(_, _, form) => step.what = What::Number(*form),
            Op::Truth(_) => step.what = What::Truth,
            Op::Fact { fact, currency, .. } => {
                step.what = What::Fact(*fact);
                step.parts = self.answer(*fact, *currency);
            }
            Op::Parameter(parameter) => {
                step.what = What::Parameter(*parameter);
                let month = Month::from_index(self.month);
                let values = book.parameters.get(*parameter).map_or(&[][..], |parameter| &parameter.values);
                let value = values.iter().rev().find(|value| Month::in_force_from(value.from) <= month);
                step.citation = value.map(|value| value.citation);
            }
            Op::Rate(currency) => *step = self.rate(*currency),
            Op::Definition { definition, versions, .. } => {
                step.what = What::Definition(*definition);
                if let Some(version) = versions.iter().rev().find(|version| version.from <= self.month) {
                    step.citation = Some(version.citation);
                    step.parts = vec![self.node(version.node)];
                }
            }
            Op::Sum(parts) => operation(step, Operation::Sum, parts),
            Op::Difference(a, b) => operation(step, Operation::Difference, &[*a, *b]),
            Op::Product(parts) => operation(step, Operation::Product, parts),
            Op::Ratio(a, b) => operation(step, Operation::Ratio, &[*a, *b]),
            Op::Least(parts) => operation(step, Operation::Least, parts),
            Op::Greatest(parts) => operation(step, Operation::Greatest, parts),
            Op::Round(part, _) => operation(step, Operation::Round, &[*part]),
            Op::Lookup { fact, cases, .. } => {
                step.what = What::Operation(Operation::Lookup);
                step.parts = vec![self.answer_step(*fact)];
                if let Some(StepValue::Option { option, .. }) = step.parts.first().map(|part| part.value.clone()) {
                    let case = cases.get(option).copied().flatten();
                    step.parts.extend(case.map(|case| self.node(case)));
                }
            }
            Op::Choose { reading, cases } => {
                let option = self.evaluation.readings.get(*reading).copied().unwrap_or(0);
                step.what = What::Reading { reading: *reading, option };
                let options = book.readings.get(*reading).map_or(&[][..], |reading| &reading.options);
                step.citation = options.get(option).map(|option| option.citation);
                step.parts = cases.get(option).map(|case| self.node(*case)).into_iter().collect();
            }
            Op::When(condition, then, otherwise) => {
                step.what = What::Operation(Operation::When);
                let condition = self.node(*condition);
                let branch = match condition.value {
                    StepValue::Truth(true) => Some(*then),
                    StepValue::Truth(false) => Some(*otherwise),
                    _ => None,
                };
                step.parts = vec![condition];
                step.parts.extend(branch.map(|branch| self.node(branch)));
            }
            Op::Brackets { is_marginal, .. } => {
                operation(step, Operation::Brackets { is_marginal: *is_marginal }, &node.op.parts());
            }
            Op::AtStart(part) => {
                step.what = What::Operation(Operation::AtStart);
                step.parts = vec![self.at(self.evaluation.plan_range().start).node(*part)];
            }
            Op::MonthBefore(part) => {
                step.what = What::Operation(Operation::MonthBefore);
                step.parts = self.month.checked_sub(1).map(|month| self.at(month).node(*part)).into_iter().collect();
            }
            Op::Highest(n, part) => self.stretches(step, Operation::Highest(*n), Span::Last(*n), *part),
            Op::Lowest(n, part) => self.stretches(step, Operation::Lowest(*n), Span::Last(*n), *part),
            Op::Total(span, part) => self.stretches(step, Operation::Total(*span), *span, *part),
            Op::Average(span, part) => self.stretches(step, Operation::Average(*span), *span, *part),
            Op::YearBefore(part, first) => {
                step.what = What::Operation(Operation::YearBefore);
                let is_first = self.month < self.evaluation.first_january() + 12;
                let year = self.month - self.month % 12;
                step.parts = match (is_first, year.checked_sub(1)) {
                    (false, Some(before)) => vec![self.at(before).node(*part)],
                    _ => vec![self.node(*first)],
                };
            }
            Op::FirstYear(part) => operation(step, Operation::FirstYear, &[*part]),
            Op::MonthsSince(fact) => {
                step.what = What::MonthsSince(*fact);
                step.parts = vec![self.answer_step(*fact)];
            }
            Op::WindowMonth(programme) => {
                step.what = What::Operation(Operation::WindowMonth);
                step.parts = vec![self.granted(*programme)];
            }
            Op::Item(currency) => {
                step.what = What::ItemAmount;
                step.parts = self.item.map(|item| self.typed(item, *currency)).unwrap_or_default();
            }
            Op::ItemAge => step.what = What::ItemAge,
            Op::Compare(comparison, a, b) => operation(step, Operation::Compare(*comparison), &[*a, *b]),
            Op::All(parts) => operation(step, Operation::All, parts),
            Op::Any(parts) => operation(step, Operation::Any, parts),
            Op::Not(part) => operation(step, Operation::Not, &[*part]),
            Op::OneOf { fact, options, .. } => {
                step.what = What::OneOf { fact: *fact, options: *options };
                step.parts = vec![self.answer_step(*fact)];
            }
            Op::Reached(fact) => {
                step.what = What::Reached(*fact);
                step.parts = vec![self.answer_step(*fact)];
            }
            Op::Granted(programme) => *step = self.granted(*programme),
            Op::Reading { reading, .. } => {
                let option = self.evaluation.readings.get(*reading).copied().unwrap_or(0);
                step.what = What::Reading { reading: *reading, option };
            }
            Op::LawUnknown(gap) => step.what = What::Gap(*gap),
        }
    }

    fn granted(&self, programme: ProgrammeId) -> Step {
        let outcome = self.evaluation.status(programme).map_or(Outcome::NotInForce, |status| status.at(self.month));
        let value = StepValue::Outcome { outcome, amount: None, currency: self.evaluation.shown_in };
        let mut step = self.step(What::Programme(programme), value, Vec::new());
        let found = self.evaluation.book.programmes.get(programme);
        if let Some(rule) = found.and_then(|programme| rule_at(programme, self.month)) {
            step.citation = Some(rule.citation);
            step.parts = Builder { item: None, age: 0, ..*self }.conditions(programme, rule, outcome);
        }
        step
    }

    fn rate(&self, currency: Currency) -> Step {
        let value = plain(self.evaluation.rate_at(currency, self.month), &Unit::none(), self.evaluation.book.currency);
        let mut step = self.step(What::Rate(currency), value, Vec::new());
        let Some(exchange) = self.evaluation.book.exchange_of(currency) else { return step };
        let is_answered = self.evaluation.inputs.given.get(exchange.fact).is_some_and(|given| *given != Given::Nothing);
        if is_answered {
            step.parts = vec![self.answer_step(exchange.fact)];
        } else if let Some(parameter) = exchange.otherwise {
            let mut part = self.step(What::Parameter(parameter), step.value.clone(), Vec::new());
            let values = self.evaluation.book.parameters.get(parameter).map_or(&[][..], |known| &known.values);
            let month = Month::from_index(self.month);
            part.citation =
                values.iter().rev().find(|value| Month::in_force_from(value.from) <= month).map(|value| value.citation);
            step.parts = vec![part];
        }
        step
    }

    /// The answer behind a fact's value, and the rate where it was converted; nothing where the
    /// value is the answer itself.
    fn answer(&self, fact: FactId, to: Currency) -> Vec<Step> {
        let given = self.evaluation.inputs.given.get(fact);
        if let Some(Given::Items(items)) = given {
            let in_month = items.iter().enumerate().filter(|(_, item)| item.month.index() == Some(self.month));
            return in_month
                .map(|(number, item)| {
                    let value = self.evaluation.item_amount(item, to);
                    let what = What::Item { fact, number, note: item.note.clone(), taken_by: None };
                    self.step(what, plain(value, &Unit::money(), to), Vec::new())
                })
                .collect();
        }
        let answer = self.answer_step(fact);
        let StepValue::Number { currency, .. } = answer.value else { return vec![answer] };
        let is_money = self.evaluation.book.facts.get(fact).is_some_and(|fact| fact.kind.is_money());
        let mut parts = vec![answer];
        if is_money && currency != to {
            let own = self.evaluation.book.currency;
            parts.extend([currency, to].into_iter().filter(|c| *c != own).map(|c| self.rate(c)));
        }
        parts
    }

    /// An item as typed and the rate of its month; nothing where it needs no rate.
    fn typed(&self, item: &CostItem, to: Currency) -> Vec<Step> {
        let from = item.amount.currency;
        if from == to {
            return Vec::new();
        }
        let then = self.at(item.month.index().unwrap_or(self.month));
        let mut parts = vec![then.step(What::ItemTyped, money(Exact::whole(item.amount.minor), from), Vec::new())];
        let own = self.evaluation.book.currency;
        parts.extend([from, to].into_iter().filter(|currency| *currency != own).map(|currency| then.rate(currency)));
        parts
    }

    /// The answer in force, as typed; the first one for months before it.
    fn answer_step(&self, fact: FactId) -> Step {
        let month = Month::from_index(self.month);
        let Some(Given::Values(values)) = self.evaluation.inputs.given.get(fact) else {
            let what = What::Answer { fact, from: None };
            return self.step(what, StepValue::Missing, Vec::new());
        };
        let dated = values.iter().rev().find(|dated| dated.month <= month).or(values.first());
        let unit = self.evaluation.book.facts.get(fact).map_or_else(Unit::none, |fact| fact.unit.clone());
        let value = match dated.map(|dated| dated.value) {
            Some(Datum::Option(option)) => StepValue::Option { fact, option },
            Some(Datum::Date(date)) => StepValue::Date(date),
            Some(Datum::Number(value)) => StepValue::Number { value, unit, currency: self.evaluation.book.currency },
            Some(Datum::Money(money)) => {
                StepValue::Number { value: Exact::whole(money.minor), unit, currency: money.currency }
            }
            None => StepValue::Missing,
        };
        self.step(What::Answer { fact, from: dated.map(|dated| dated.month) }, value, Vec::new())
    }

    /// A quantity over several months, each stretch of equal months once.
    fn stretches(&self, step: &mut Step, operation: Operation, span: Span, part: NodeId) {
        step.what = What::Operation(operation);
        let (from, until) = self.evaluation.span_of(span, self.month);
        let Some(series) = self.evaluation.get(part) else { return };
        let is_sum = matches!(operation, Operation::Total(_) | Operation::Average(_));
        for (start, months, value) in series.within(from, until.min(self.evaluation.horizon)) {
            let tree = self.at(start).node(part);
            let value = if is_sum { span_total(series, start, start + months) } else { value };
            let shown = match &tree.value {
                StepValue::Number { unit, currency, .. } => plain(value, unit, *currency),
                other => other.clone(),
            };
            step.parts.push(self.at(start).step(What::Stretch { months }, shown, vec![tree]));
        }
    }
}

/// Which parts bore on the outcome.
fn mark(step: &mut Step) {
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
        _ => {}
    }
}

/// Of conditions that must all hold: those that failed, those that are missing, or all.
fn mark_all(steps: &mut [Step], outcome: Outcome) {
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

fn money(value: Exact, currency: Currency) -> StepValue {
    StepValue::Number { value, unit: Unit::money(), currency }
}

fn plain(value: Value, unit: &Unit, currency: Currency) -> StepValue {
    match value {
        Value::Number(value) => StepValue::Number { value, unit: unit.clone(), currency },
        Value::Truth(truth) => StepValue::Truth(truth),
        Value::LawUnknown(gap) => StepValue::LawUnknown(gap),
        Value::Missing | Value::Overflow => StepValue::Missing,
    }
}

impl Step {
    /// The step's value as the engine computes with it.
    pub fn plain_value(&self) -> Value {
        match &self.value {
            StepValue::Number { value, .. } => Value::Number(*value),
            StepValue::Truth(truth) => Value::Truth(*truth),
            StepValue::LawUnknown(gap) => Value::LawUnknown(*gap),
            StepValue::Outcome { outcome, amount, .. } => match (outcome, amount) {
                (_, Some(amount)) => Value::Number(Exact::whole(*amount)),
                (Outcome::Granted, None) => Value::Truth(true),
                (Outcome::Unknown, None) => Value::Missing,
                (Outcome::LawUnknown, None) => Value::LawUnknown(0),
                (Outcome::Refused | Outcome::NotInForce, None) => Value::Truth(false),
            },
            StepValue::Option { .. } | StepValue::Date(_) | StepValue::Missing | StepValue::Nothing => Value::Missing,
        }
    }
}

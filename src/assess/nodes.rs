//! The derivation of one node of a rulebook, and of all below it, down to the answer typed.

use super::lack::Lack;
use super::outcome::Outcome;
use super::series::{Series, Value};
use super::spans::span_total;
use super::status::rule_at;
use crate::law::{CitationId, FactId, Node, NodeId, Op, ParameterId, ParameterValue, ProgrammeId, Span, Unit};
use crate::plan::{CostItem, Dated, Datum, Given};
use crate::quantity::{Currency, Exact, Month};

use super::step::{Operation, Part, Step, StepValue, What};

use super::derive::{Builder, mark, money, plain};

impl Builder<'_> {
    /// The step of a node, and of all below it; the one built before where it stands alike.
    pub(super) fn node(&self, id: NodeId) -> Part {
        let Some(node) = self.evaluation.book.node(id) else {
            return self.step(What::Truth, StepValue::Missing, Vec::new()).into();
        };
        if node.has_item {
            return self.fresh(id, node).into();
        }
        let step = self.known.find(id, self.month);
        step.unwrap_or_else(|| self.known.build(id, || self.fresh(id, node))).into()
    }

    fn fresh(&self, id: NodeId, node: &Node) -> Step {
        let value = self.evaluation.scalar(id, self.month, self.item, self.age);
        let shown = plain(value, &node.unit, node.currency);
        let mut step = self.step(What::Truth, shown, Vec::new());
        self.fill(node, &mut step);
        mark(&mut step);
        if let Some(series) = self.evaluation.get(id) {
            self.known.narrow(series.run_around(self.month));
        }
        step
    }

    fn nodes(&self, parts: &[NodeId]) -> Vec<Part> {
        parts.iter().map(|part| self.node(*part)).collect()
    }

    /// The step is of this month alone.
    fn only_now(&self) {
        self.known.stands(self.month..self.month + 1);
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
                step.citation = self.in_force(*parameter);
            }
            Op::Rate(currency) => *step = self.rate(*currency),
            Op::Definition { definition, versions, .. } => {
                step.what = What::Definition(*definition);
                let next = versions.iter().find(|version| version.from > self.month);
                let until = next.map_or(usize::MAX, |version| version.from);
                self.known.narrow(0..until);
                if let Some(version) = versions.iter().rev().find(|version| version.from <= self.month) {
                    self.known.narrow(version.from..until);
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
                step.parts = vec![self.answer_step(*fact).into()];
                let case = match step.parts.first().map(|part| part.value.clone()) {
                    Some(StepValue::Option { option, .. }) => cases.get(option).copied().flatten(),
                    // All of them come to the same.
                    _ if step.plain_value().is_known() => cases.iter().flatten().next().copied(),
                    _ => None,
                };
                step.parts.extend(case.map(|case| self.node(case)));
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
                    // Both come to the same.
                    _ if step.plain_value().is_known() => Some(*then),
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
                self.known.stands(0..usize::MAX);
            }
            Op::MonthsBefore(n, part) => {
                step.what = What::Operation(Operation::MonthsBefore(*n));
                step.parts = vec![self.at(self.month.saturating_sub(usize::from(*n))).node(*part)];
                self.only_now();
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
                if !is_first {
                    self.known.stands(year..year + 12);
                }
                self.known.narrow(year..year + 12);
            }
            Op::FirstYear(part) => operation(step, Operation::FirstYear, &[*part]),
            Op::MonthsSince(fact) => {
                step.what = What::MonthsSince(*fact);
                step.parts = vec![self.answer_step(*fact).into()];
            }
            Op::WindowMonth(programme) => {
                step.what = What::Operation(Operation::WindowMonth);
                let status = book.programmes.find(*programme).map(|programme| programme.status);
                step.parts = status.map(|status| self.node(status)).into_iter().collect();
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
                step.parts = vec![self.answer_step(*fact).into()];
            }
            Op::Reached(fact) => {
                step.what = What::Reached(*fact);
                step.parts = vec![self.answer_step(*fact).into()];
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
        let (currency, lack) = (self.evaluation.shown_in, <(Lack, usize)>::default());
        let value = StepValue::Outcome { outcome, amount: None, currency, lack };
        let mut step = self.step(What::Programme(programme), value, Vec::new());
        let found = self.evaluation.book.programmes.find(programme);
        if let Some(rule) = found.and_then(|programme| rule_at(programme, self.month)) {
            step.citation = Some(rule.citation);
            step.parts = Builder { item: None, age: 0, ..*self }.conditions(programme, rule, outcome);
        }
        self.only_now();
        step
    }

    pub(super) fn rate(&self, currency: Currency) -> Step {
        let value = plain(self.evaluation.rate_at(currency, self.month), &Unit::plain(), self.evaluation.book.currency);
        let mut step = self.step(What::Rate(currency), value, Vec::new());
        let Some(exchange) = self.evaluation.book.exchange_of(currency) else { return step };
        let is_answered = self.evaluation.inputs.given[exchange.fact] != Given::Nothing;
        if is_answered {
            step.parts = vec![self.answer_step(exchange.fact).into()];
        } else if let Some(parameter) = exchange.otherwise {
            let mut part = self.step(What::Parameter(parameter), step.value.clone(), Vec::new());
            part.citation = self.in_force(parameter);
            step.parts = vec![part.into()];
        }
        step
    }

    /// Where the value of a parameter stands that is in force.
    fn in_force(&self, parameter: ParameterId) -> Option<CitationId> {
        let values = &self.evaluation.book.parameters[parameter].values;
        let from = |value: &ParameterValue| Month::in_force_from(value.from).index().unwrap_or(0);
        let next = values.iter().find(|value| from(value) > self.month);
        let value = values.iter().rev().find(|value| from(value) <= self.month);
        self.known.narrow(value.map_or(0, from)..next.map_or(usize::MAX, from));
        value.map(|value| value.citation)
    }

    /// The answer behind a fact's value, and the rate where it was converted; nothing where the
    /// value is the answer itself.
    fn answer(&self, fact: FactId, to: Currency) -> Vec<Part> {
        let given = self.evaluation.inputs.given.find(fact);
        if let Some(Given::Items(items)) = given {
            self.only_now();
            let in_month = items.iter().enumerate().filter(|(_, item)| item.month.index() == Some(self.month));
            return in_month
                .map(|(number, item)| {
                    let value = self.evaluation.item_amount(item, to);
                    let what = What::Item { fact, number, note: item.note.clone(), taken_by: None };
                    self.step(what, plain(value, &Unit::money(), to), Vec::new()).into()
                })
                .collect();
        }
        let answer = self.answer_step(fact);
        let StepValue::Number { currency, .. } = answer.value else { return vec![answer.into()] };
        let is_money = self.evaluation.book.facts[fact].kind.is_money();
        let mut parts = vec![Part::from(answer)];
        if is_money && currency != to {
            let own = self.evaluation.book.currency;
            parts.extend([currency, to].into_iter().filter(|c| *c != own).map(|c| self.rate(c).into()));
        }
        parts
    }

    /// An item as typed and the rate of its month; nothing where it needs no rate.
    fn typed(&self, item: &CostItem, to: Currency) -> Vec<Part> {
        let from = item.amount.currency;
        if from == to {
            return Vec::new();
        }
        let then = self.at(item.month.index().unwrap_or(self.month));
        let typed = money(Exact::whole(item.amount.minor), from);
        let mut parts = vec![Part::from(then.step(What::ItemTyped, typed, Vec::new()))];
        let own = self.evaluation.book.currency;
        let rates = [from, to].into_iter().filter(|currency| *currency != own);
        parts.extend(rates.map(|currency| Part::from(then.rate(currency))));
        parts
    }

    /// The answer in force, as typed; the first one for months before it.
    fn answer_step(&self, fact: FactId) -> Step {
        let month = Month::from_index(self.month);
        let Given::Values(values) = &self.evaluation.inputs.given[fact] else {
            let what = What::Answer { fact, from: None };
            return self.step(what, StepValue::Missing, Vec::new());
        };
        let next = values.iter().find(|dated| dated.month > month);
        let dated = values.iter().rev().find(|dated| dated.month <= month);
        let index = |dated: &Dated| dated.month.index().unwrap_or(0);
        self.known.narrow(dated.map_or(0, index)..next.map_or(usize::MAX, index));
        let dated = dated.or(values.first());
        let unit = self.evaluation.book.facts.find(fact).map_or_else(Unit::none, |fact| fact.unit.clone());
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

    /// A quantity over several months, each stretch of equal months once. Of a year to date only the
    /// last stretch is opened: the months before it show theirs.
    fn stretches(&self, step: &mut Step, operation: Operation, span: Span, part: NodeId) {
        step.what = What::Operation(operation);
        let (from, until) = self.evaluation.span_of(span, self.month);
        let Some(series) = self.evaluation.get(part) else { return };
        let runs: Vec<(usize, usize, Value)> = series.within(from, until.min(self.evaluation.horizon)).collect();
        let opened = match (span, runs.split_last()) {
            (Span::YearToDate, Some((last, [_, ..]))) => {
                step.parts.push(self.before(series, from, last.0, step));
                std::slice::from_ref(last)
            }
            _ => &runs,
        };
        let is_sum = matches!(operation, Operation::Total(_) | Operation::Average(_));
        for (start, months, value) in opened.iter().copied() {
            let shown_in = if span == Span::YearToDate { self.month } else { start };
            let tree = self.at(shown_in).node(part);
            let value = if is_sum { span_total(series, start, start + months) } else { value };
            let shown = match &tree.value {
                StepValue::Number { unit, currency, .. } => plain(value, unit, *currency),
                other => other.clone(),
            };
            step.parts.push(self.at(start).step(What::Stretch { months }, shown, vec![tree]).into());
        }
        match span {
            Span::Year | Span::Quarter => self.known.stands(from..until),
            Span::YearToDate | Span::Last(_) => self.only_now(),
        }
    }

    /// What the months of the year before the last stretch come to.
    fn before(&self, series: &Series, from: usize, until: usize, whole: &Step) -> Part {
        let total = span_total(series, from, until);
        let shown = match &whole.value {
            StepValue::Number { unit, currency, .. } => plain(total, unit, *currency),
            _ => plain(total, &Unit::money(), self.evaluation.book.currency),
        };
        self.at(from).step(What::Stretch { months: until - from }, shown, Vec::new()).into()
    }
}

//! Evaluating the nodes of a rulebook for one variant: each once, when first asked for.

use super::answers::option_number;
use super::apply;
use super::series::{Series, Value};
use super::spans::shifted;
use super::status::Status;
use crate::law::{FactId, NodeId, Op, Reach, Rulebook};
use crate::plan::{Datum, Inputs};
use crate::quantity::{Currency, Exact, Month};

/// One evaluation of a rulebook under one choice of readings.
pub struct Evaluation<'a> {
    pub book: &'a Rulebook,
    pub inputs: &'a Inputs,
    /// Months evaluated: from the first month of all plans to the end of the plan's last year.
    pub horizon: usize,
    /// The option chosen of each reading.
    pub readings: Vec<usize>,
    /// What amounts are shown in; each rounded month is converted and rounded again.
    pub shown_in: Currency,
    done: Vec<Option<Series>>,
    statuses: Vec<Option<Status>>,
    /// What does not depend on the readings varied is taken from here.
    base: Option<&'a Evaluation<'a>>,
    varied: u64,
}

impl<'a> Evaluation<'a> {
    pub fn new(book: &'a Rulebook, inputs: &'a Inputs) -> Evaluation<'a> {
        let last = inputs.end().plus(-1);
        let horizon = Month::new(last.year() + 1, 1).index().unwrap_or(0);
        Evaluation {
            book,
            inputs,
            horizon,
            readings: inputs.readings.clone(),
            shown_in: book.currency,
            done: vec![None; book.nodes.len()],
            statuses: vec![None; book.programmes.len()],
            base: None,
            varied: 0,
        }
    }

    /// An evaluation that differs in some readings; other programmes stay as they were chosen.
    pub fn vary(&'a self, varied: u64) -> Evaluation<'a> {
        Evaluation {
            book: self.book,
            inputs: self.inputs,
            horizon: self.horizon,
            readings: self.readings.clone(),
            shown_in: self.shown_in,
            done: vec![None; self.book.nodes.len()],
            statuses: vec![None; self.book.programmes.len()],
            base: Some(self),
            varied,
        }
    }

    /// Chooses an option and forgets what rested on the former one.
    pub fn choose(&mut self, reading: usize, option: usize) {
        let Some(place) = self.readings.get_mut(reading) else {
            return;
        };
        if std::mem::replace(place, option) == option {
            return;
        }
        for (node, done) in self.book.nodes.iter().zip(&mut self.done) {
            if node.readings & (1 << reading) != 0 {
                *done = None;
            }
        }
    }

    /// A rounded amount of a month in the currency shown.
    pub fn shown(&self, minor: i128, month: usize) -> Value {
        let own = self.book.currency;
        let amount = Value::Number(Exact::whole(minor));
        match self.converted_at(amount, own, self.shown_in, month) {
            Value::Number(number) => Value::Number(Exact::whole(number.rounded())),
            other => other,
        }
    }

    /// The months of the plan, as indices.
    pub fn plan_range(&self) -> std::ops::Range<usize> {
        let start = self.inputs.from.index().unwrap_or(0);
        start..start + self.inputs.months
    }

    /// The series of a node that was evaluated before.
    pub fn get(&self, id: NodeId) -> Option<&Series> {
        match self.done.get(id) {
            Some(Some(series)) => Some(series),
            _ => self.base.and_then(|base| base.get(id)),
        }
    }

    /// The value of an evaluated node in a month.
    pub fn at(&self, id: NodeId, month: usize) -> Value {
        self.get(id).map_or(Value::Missing, |series| series.at(month))
    }

    /// The status of a programme that was evaluated before.
    pub fn status(&self, programme: usize) -> Option<&Status> {
        match self.statuses.get(programme) {
            Some(Some(status)) => Some(status),
            _ => self.base.and_then(|base| base.status(programme)),
        }
    }

    fn is_done(&self, id: NodeId) -> bool {
        if self.done.get(id).is_some_and(Option::is_some) {
            return true;
        }
        let is_varied = self.book.node(id).is_some_and(|node| node.readings & self.varied != 0);
        !is_varied && self.base.is_some_and(|base| base.is_done(id))
    }

    /// Evaluates a node and all that it needs.
    pub fn ensure(&mut self, id: NodeId) {
        if self.is_done(id) {
            return;
        }
        let Some(node) = self.book.node(id) else { return };
        let series = self.compute(&node.op);
        if let Some(place) = self.done.get_mut(id) {
            *place = Some(series);
        }
    }

    pub(super) fn value_of(&mut self, id: NodeId) -> &Series {
        self.ensure(id);
        self.get(id).unwrap_or(Series::NOTHING)
    }

    fn compute(&mut self, op: &Op) -> Series {
        match op {
            Op::Number(number, ..) => Series::constant(Value::Number(*number)),
            Op::Truth(truth) => Series::constant(Value::Truth(*truth)),
            Op::Fact { fact, reach, currency } => self.fact(*fact, *reach, *currency),
            Op::Parameter(parameter) => self.parameter(*parameter),
            Op::Rate(currency) => self.rate(*currency),
            Op::Definition { versions, gap, .. } => self.versions(versions, *gap),
            Op::Sum(parts) => self.combine(parts, apply::sum),
            Op::Difference(a, b) => self.combine(&[*a, *b], apply::difference),
            Op::Product(parts) => self.combine(parts, apply::product),
            Op::Ratio(a, b) => self.combine(&[*a, *b], apply::ratio),
            Op::Least(parts) => self.combine(parts, apply::least),
            Op::Greatest(parts) => self.combine(parts, apply::greatest),
            Op::Round(part, step) => self.value_of(*part).map(|value| apply::round(value, *step)),
            Op::Lookup { fact, reach, cases } => self.lookup(*fact, *reach, cases),
            Op::Choose { reading, cases } => {
                let chosen = self.readings.get(*reading).and_then(|option| cases.get(*option)).copied();
                chosen.map_or_else(Series::nothing, |node| self.value_of(node).clone())
            }
            Op::When(a, b, c) => self.when(*a, *b, *c),
            Op::Brackets { is_marginal, .. } => {
                let parts = op.parts();
                self.combine(&parts, |values| apply::brackets(values, *is_marginal))
            }
            Op::AtStart(part) => {
                let start = self.plan_range().start;
                Series::constant(self.value_of(*part).at(start))
            }
            Op::MonthsBefore(n, part) => shifted(self.value_of(*part), usize::from(*n)),
            Op::Highest(n, part) => self.sliding(*n, *part, apply::greatest),
            Op::Lowest(n, part) => self.sliding(*n, *part, apply::least),
            Op::Total(span, part) => self.total(*span, *part),
            Op::Average(span, part) => self.average(*span, *part),
            Op::YearBefore(part, first) => self.year_before(*part, *first),
            Op::FirstYear(part) => self.first_year(*part),
            Op::MonthsSince(fact) => self.months_since(*fact),
            Op::WindowMonth(programme) => self.window_month(*programme),
            // Only meaningful for one item at a time.
            Op::Item(_) | Op::ItemAge => Series::nothing(),
            Op::Compare(comparison, a, b) => {
                let comparison = *comparison;
                self.combine(&[*a, *b], move |values| apply::compare(comparison, values))
            }
            Op::All(parts) => self.combine(parts, apply::all),
            Op::Any(parts) => self.combine(parts, apply::any),
            Op::Not(part) => self.value_of(*part).map(apply::not),
            Op::OneOf { fact, reach, options } => self.one_of(*fact, *reach, *options),
            Op::Reached(fact) => self.reached(*fact),
            Op::Granted(programme) => {
                self.ensure_status(*programme);
                self.status(*programme).map_or_else(Series::nothing, Status::as_series)
            }
            Op::Reading { reading, option } => {
                Series::constant(Value::Truth(self.readings.get(*reading) == Some(option)))
            }
            Op::LawUnknown(gap) => Series::constant(Value::LawUnknown(*gap)),
        }
    }

    /// Evaluates the status of a programme.
    pub fn ensure_status(&mut self, programme: usize) {
        if self.status(programme).is_some() {
            return;
        }
        let status = self.status_now(programme);
        if let Some(place) = self.statuses.get_mut(programme) {
            *place = Some(status);
        }
    }

    /// Computes a programme's status again for itself, whatever the base says of it.
    pub fn forget_status(&mut self, programme: usize) {
        let status = self.status_now(programme);
        if let Some(place) = self.statuses.get_mut(programme) {
            *place = Some(status);
        }
    }

    fn combine(&mut self, parts: &[NodeId], f: impl FnMut(&[Value]) -> Value) -> Series {
        for part in parts {
            self.ensure(*part);
        }
        let mut series = [Series::NOTHING; 16];
        if let Some(few) = series.get_mut(..parts.len()) {
            for (place, part) in few.iter_mut().zip(parts) {
                *place = self.get(*part).unwrap_or(Series::NOTHING);
            }
            return Series::combine(few, f);
        }
        let many: Vec<&Series> = parts.iter().map(|part| self.get(*part).unwrap_or(Series::NOTHING)).collect();
        Series::combine(&many, f)
    }

    /// A branch that is never taken is not evaluated.
    fn when(&mut self, condition: NodeId, then: NodeId, otherwise: NodeId) -> Series {
        match self.value_of(condition).runs() {
            [only] if only.value == Value::Truth(true) => self.value_of(then).clone(),
            [only] if only.value == Value::Truth(false) => self.value_of(otherwise).clone(),
            _ => self.combine(&[condition, then, otherwise], apply::when),
        }
    }

    fn versions(&mut self, versions: &[crate::law::Version], gap: usize) -> Series {
        let mut out = Series::empty();
        for (place, version) in versions.iter().enumerate() {
            if place == 0 && version.from > 0 {
                out.push(0, Value::LawUnknown(gap));
            }
            let end = versions.get(place + 1).map_or(self.horizon, |next| next.from);
            if version.from >= self.horizon {
                break;
            }
            for (start, _, value) in self.value_of(version.node).within(version.from, end) {
                out.push(start, value);
            }
        }
        out
    }

    fn lookup(&mut self, fact: FactId, reach: Reach, cases: &[Option<NodeId>]) -> Series {
        let options = self.answers(fact, reach, option_number);
        let mut out = Series::empty();
        for (start, months, value) in options.within(0, self.horizon) {
            let case = value.number().and_then(|n| usize::try_from(n.numerator()).ok());
            match case.and_then(|case| cases.get(case).copied().flatten()) {
                Some(node) => {
                    for (start, _, value) in self.value_of(node).within(start, start + months) {
                        out.push(start, value);
                    }
                }
                None => out.push(start, Value::Missing),
            }
        }
        out
    }

    fn one_of(&mut self, fact: FactId, reach: Reach, options: u64) -> Series {
        self.answers(fact, reach, |_, datum| match datum {
            Datum::Option(option) => Value::Truth(options & (1 << option) != 0),
            _ => Value::Missing,
        })
    }
}

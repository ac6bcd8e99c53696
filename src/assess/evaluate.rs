//! Evaluating the nodes of a rulebook for one variant: each once, when first asked for.

use super::apply;
use super::series::{Series, Value};
use super::status::Status;
use crate::law::{FactId, FactKind, NodeId, Op, Reach, Rulebook, Span};
use crate::plan::{Datum, Given, Inputs};
use crate::quantity::{Currency, Exact, Money, Month};

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

    fn value_of(&mut self, id: NodeId) -> &Series {
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
            Op::MonthBefore(part) => shifted(self.value_of(*part)),
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

    fn given(&self, fact: FactId) -> &'a Given {
        const NOTHING: &Given = &Given::Nothing;
        self.inputs.given.get(fact).unwrap_or(NOTHING)
    }

    /// A fact's answers as runs, each typed value mapped.
    fn answers(&self, fact: FactId, reach: Reach, value: impl Fn(usize, Datum) -> Value) -> Series {
        let mut out = Series::empty();
        if let Given::Values(values) = self.given(fact) {
            for (place, dated) in values.iter().enumerate() {
                let month = dated.month.index().unwrap_or(0);
                let is_extended = place == 0 && reach == Reach::Extended;
                if place == 0 && !is_extended && month > 0 {
                    out.push(0, Value::Missing);
                }
                out.push(if is_extended { 0 } else { month }, value(place, dated.value));
            }
        }
        if out.runs().is_empty() { Series::nothing() } else { out }
    }

    fn fact(&mut self, fact: FactId, reach: Reach, currency: Currency) -> Series {
        let kind = self.book.facts.get(fact).map(|fact| &fact.kind);
        match kind {
            Some(FactKind::Flow) => {
                let yearly = self.answers(fact, reach, |_, datum| amount(datum));
                let monthly = self.spread(&yearly);
                self.convert_answers(fact, reach, monthly, currency)
            }
            Some(FactKind::Costs) => self.costs(fact, currency),
            Some(FactKind::Money(_)) => {
                let own = self.answers(fact, reach, |_, datum| amount(datum));
                self.convert_answers(fact, reach, own, currency)
            }
            _ => self.answers(fact, reach, |_, datum| match datum {
                Datum::Number(number) => Value::Number(number),
                _ => Value::Missing,
            }),
        }
    }

    /// Yearly amounts in whole minor units as monthly ones: calendar month k gets
    /// floor(k·A/12) − floor((k−1)·A/12).
    fn spread(&self, yearly: &Series) -> Series {
        let mut out = Series::empty();
        for (start, months, value) in yearly.within(0, self.horizon) {
            let Value::Number(amount) = value else {
                out.push(start, value);
                continue;
            };
            let year = amount.numerator();
            if year % 12 == 0 {
                out.push(start, Value::Number(Exact::whole(year / 12)));
                continue;
            }
            for month in start..start + months {
                let k = (month % 12 + 1) as i128;
                let share = (k * year).div_euclid(12) - ((k - 1) * year).div_euclid(12);
                out.push(month, Value::Number(Exact::whole(share)));
            }
        }
        out
    }

    /// Amounts of a fact in the currency asked for, each at its month's rate.
    fn convert_answers(&mut self, fact: FactId, reach: Reach, own: Series, to: Currency) -> Series {
        let given = self.given(fact);
        if given.currencies().iter().all(|from| *from == to) {
            return own;
        }
        let mut out = Series::empty();
        let Given::Values(values) = given else { return own };
        let first = values.first().and_then(|dated| dated.month.index()).unwrap_or(0);
        if reach == Reach::Answered && first > 0 {
            out.push(0, Value::Missing);
        }
        for (place, dated) in values.iter().enumerate() {
            let Datum::Money(Money { currency: from, .. }) = dated.value else {
                continue;
            };
            let is_extended = place == 0 && reach == Reach::Extended;
            let start = if is_extended { 0 } else { dated.month.index().unwrap_or(0) };
            let end = values.get(place + 1).and_then(|next| next.month.index()).unwrap_or(self.horizon);
            let converted = self.converted(&own, from, to);
            for (start, _, value) in converted.within(start, end) {
                out.push(start, value);
            }
        }
        out
    }

    /// A series of minor units of one currency in another.
    pub fn converted(&self, own: &Series, from: Currency, to: Currency) -> Series {
        if from == to {
            return own.clone();
        }
        let (from, to) = (self.rate(from), self.rate(to));
        Series::combine(&[own, &from, &to], |values| match values {
            [amount, from, to] => apply::ratio(&[apply::product(&[*amount, *from]), *to]),
            _ => Value::Missing,
        })
    }

    /// One amount in another currency in a month.
    pub fn converted_at(&self, amount: Value, from: Currency, to: Currency, month: usize) -> Value {
        if from == to {
            return amount;
        }
        let (from, to) = (self.rate_at(from, month), self.rate_at(to, month));
        apply::ratio(&[apply::product(&[amount, from]), to])
    }

    pub fn rate_at(&self, currency: Currency, month: usize) -> Value {
        if currency == self.book.currency {
            return Value::Number(Exact::ONE);
        }
        self.rate(currency).at(month)
    }

    /// Units of the rulebook's currency for one of this: the answer, else the rulebook's series.
    pub fn rate(&self, currency: Currency) -> Series {
        if currency == self.book.currency {
            return Series::constant(Value::Number(Exact::ONE));
        }
        let Some(exchange) = self.book.exchange_of(currency) else {
            return Series::nothing();
        };
        if *self.given(exchange.fact) != Given::Nothing {
            return self.answers(exchange.fact, Reach::Extended, |_, datum| match datum {
                Datum::Number(number) => Value::Number(number),
                _ => Value::Missing,
            });
        }
        exchange.otherwise.map_or_else(Series::nothing, |parameter| self.parameter(parameter))
    }

    fn costs(&mut self, fact: FactId, currency: Currency) -> Series {
        let Given::Items(items) = self.given(fact) else {
            return Series::nothing();
        };
        let mut out = Series::constant(Value::Number(Exact::ZERO));
        let mut place = 0;
        while let Some(item) = items.get(place) {
            let month = item.month.index().unwrap_or(0);
            let mut total = Value::Number(Exact::ZERO);
            while let Some(item) = items.get(place).filter(|same| same.month == item.month) {
                let own = Value::Number(Exact::whole(item.amount.minor));
                total = apply::sum(&[total, self.converted_at(own, item.amount.currency, currency, month)]);
                place += 1;
            }
            out.push(month, total);
            out.push(month + 1, Value::Number(Exact::ZERO));
        }
        out
    }

    fn parameter(&self, parameter: usize) -> Series {
        let Some(parameter) = self.book.parameters.get(parameter) else {
            return Series::nothing();
        };
        let mut out = Series::empty();
        let mut first = true;
        for (place, value) in parameter.values.iter().enumerate() {
            let month = Month::in_force_from(value.from);
            let next = parameter.values.get(place + 1).map(|next| Month::in_force_from(next.from));
            if next.is_some_and(|next| next.index().is_none_or(|next| next == 0)) {
                continue;
            }
            let start = month.index().unwrap_or(0);
            if std::mem::replace(&mut first, false) && start > 0 {
                out.push(0, Value::LawUnknown(parameter.gap));
            }
            out.push(start, Value::Number(value.value));
        }
        if out.runs().is_empty() { Series::nothing() } else { out }
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

    fn dates(&self, fact: FactId) -> Series {
        // A date says something of every month, whenever it was answered.
        self.answers(fact, Reach::Extended, |_, datum| match datum {
            Datum::Date(date) => {
                Value::Number(Exact::whole(i128::from(Month::of(date).since(crate::quantity::FIRST_MONTH))))
            }
            _ => Value::Missing,
        })
    }

    fn reached(&mut self, fact: FactId) -> Series {
        let dates = self.dates(fact);
        let mut out = Series::empty();
        for (start, months, value) in dates.within(0, self.horizon) {
            let Some(date) = value.number().map(|n| n.numerator()) else {
                out.push(start, value);
                continue;
            };
            let reached = usize::try_from(date).unwrap_or(0).clamp(start, start + months);
            if reached > start {
                out.push(start, Value::Truth(false));
            }
            if reached < start + months {
                out.push(reached, Value::Truth(true));
            }
        }
        out
    }

    fn months_since(&mut self, fact: FactId) -> Series {
        let dates = self.dates(fact);
        self.monthly(|month| match dates.at(month) {
            Value::Number(date) => Value::from(Exact::whole(month as i128).minus(date)),
            other => other,
        })
    }

    fn window_month(&mut self, programme: usize) -> Series {
        self.ensure_status(programme);
        let window = self.status(programme).and_then(|status| status.window);
        self.monthly(|month| {
            let inside = window.filter(|(start, end)| (*start..*end).contains(&month));
            let number = inside.map_or(0, |(start, _)| month - start + 1);
            Value::Number(Exact::whole(number as i128))
        })
    }

    fn monthly(&self, value: impl Fn(usize) -> Value) -> Series {
        let mut out = Series::empty();
        for month in 0..self.horizon {
            out.push(month, value(month));
        }
        out
    }

    fn sliding(&mut self, n: u16, part: NodeId, op: fn(&[Value]) -> Value) -> Series {
        let horizon = self.horizon;
        let part = self.value_of(part);
        let mut out = Series::empty();
        for month in 0..horizon {
            let first = (month + 1).saturating_sub(usize::from(n));
            let values: Vec<Value> = part.within(first, month + 1).map(|(_, _, value)| value).collect();
            out.push(month, op(&values));
        }
        out
    }

    /// The first and the last month, exclusive, of the span that a month stands in.
    pub fn span_of(&self, span: Span, month: usize) -> (usize, usize) {
        let year = month - month % 12;
        match span {
            Span::Year => (year, year + 12),
            Span::YearToDate => (year, month + 1),
            Span::Quarter => (year, month - month % 3 + 3),
            Span::Last(n) => ((month + 1).saturating_sub(usize::from(n)), month + 1),
        }
    }

    fn total(&mut self, span: Span, part: NodeId) -> Series {
        self.ensure(part);
        let mut out = Series::empty();
        let Some(series) = self.get(part) else {
            return Series::nothing();
        };
        // A span that is the same for several months is summed once.
        let step = match span {
            Span::Year => 12,
            Span::Quarter => 3,
            Span::YearToDate | Span::Last(_) => 1,
        };
        for month in (0..self.horizon).step_by(step) {
            let (from, until) = self.span_of(span, month);
            out.push(month, span_total(series, from, until));
        }
        out
    }

    fn average(&mut self, span: Span, part: NodeId) -> Series {
        let totals = self.total(span, part);
        self.monthly(|month| {
            let (from, until) = self.span_of(span, month);
            apply::ratio(&[totals.at(month), Value::Number(Exact::whole((until - from) as i128))])
        })
    }

    /// January of the plan's first calendar year.
    pub fn first_january(&self) -> usize {
        let start = self.plan_range().start;
        start - start % 12
    }

    fn year_before(&mut self, part: NodeId, first: NodeId) -> Series {
        self.ensure(part);
        self.ensure(first);
        let january = self.first_january();
        let mut out = Series::empty();
        for year in (0..self.horizon).step_by(12) {
            if year <= january {
                let Some(first) = self.get(first) else { continue };
                for (start, _, value) in first.within(year, year + 12) {
                    out.push(start, value);
                }
            } else {
                out.push(year, self.at(part, year - 1));
            }
        }
        out
    }

    fn first_year(&mut self, part: NodeId) -> Series {
        self.ensure(part);
        let january = self.first_january();
        let mut before: Value = Value::Truth(false);
        let mut out = Series::empty();
        for year in (0..self.horizon).step_by(12) {
            let now = if year < january { Value::Truth(false) } else { self.at(part, year + 11) };
            out.push(year, apply::all(&[now, apply::not(before)]));
            before = apply::any(&[before, now]);
        }
        out
    }
}

/// The sum of a series over months `from..until`.
pub fn span_total(series: &Series, from: usize, until: usize) -> Value {
    let mut total = Value::Number(Exact::ZERO);
    for (_, months, value) in series.within(from, until) {
        let part = apply::product(&[value, Value::Number(Exact::whole(months as i128))]);
        total = apply::sum(&[total, part]);
    }
    total
}

fn amount(datum: Datum) -> Value {
    match datum {
        Datum::Money(money) => Value::Number(Exact::whole(money.minor)),
        _ => Value::Missing,
    }
}

fn option_number(_: usize, datum: Datum) -> Value {
    match datum {
        Datum::Option(option) => Value::Number(Exact::whole(option as i128)),
        _ => Value::Missing,
    }
}

fn shifted(series: &Series) -> Series {
    let mut out = Series::empty();
    out.push(0, Value::Missing);
    for run in series.runs() {
        out.push(run.start + 1, run.value);
    }
    out
}

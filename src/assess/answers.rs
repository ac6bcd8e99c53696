//! What the company said, as series: values in force, flows by the month, costs, rates.

use super::apply;
use super::evaluate::Evaluation;
use super::series::{Series, Value};
use crate::law::{FactId, FactKind, Reach};
use crate::plan::{Datum, Given};
use crate::quantity::{Currency, Exact, Money, Month};

impl<'a> Evaluation<'a> {
    pub(super) fn given(&self, fact: FactId) -> &'a Given {
        const NOTHING: &Given = &Given::Nothing;
        self.inputs.given.get(fact).unwrap_or(NOTHING)
    }

    /// A fact's answers as runs, each typed value mapped.
    pub(super) fn answers(&self, fact: FactId, reach: Reach, value: impl Fn(usize, Datum) -> Value) -> Series {
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

    pub(super) fn fact(&mut self, fact: FactId, reach: Reach, currency: Currency) -> Series {
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
    pub(super) fn spread(&self, yearly: &Series) -> Series {
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
    pub(super) fn convert_answers(&mut self, fact: FactId, reach: Reach, own: Series, to: Currency) -> Series {
        let given = self.given(fact);
        let currencies = given.currencies();
        if currencies.iter().all(|from| *from == to) {
            return own;
        }
        if let Some((from, rest)) = currencies.split_first()
            && rest.iter().all(|other| other == from)
        {
            return self.converted(&own, *from, to);
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

    pub(super) fn costs(&mut self, fact: FactId, currency: Currency) -> Series {
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

    pub(super) fn parameter(&self, parameter: usize) -> Series {
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

    pub(super) fn dates(&self, fact: FactId) -> Series {
        // A date says something of every month, whenever it was answered.
        self.answers(fact, Reach::Extended, |_, datum| match datum {
            Datum::Date(date) => {
                Value::Number(Exact::whole(i128::from(Month::of(date).since(crate::quantity::FIRST_MONTH))))
            }
            _ => Value::Missing,
        })
    }

    pub(super) fn reached(&mut self, fact: FactId) -> Series {
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

    pub(super) fn months_since(&mut self, fact: FactId) -> Series {
        let dates = self.dates(fact);
        self.monthly(|month| match dates.at(month) {
            Value::Number(date) => Value::from(Exact::whole(month as i128).minus(date)),
            other => other,
        })
    }

    pub(super) fn window_month(&mut self, programme: usize) -> Series {
        self.ensure_status(programme);
        let window = self.status(programme).and_then(|status| status.window);
        self.monthly(|month| {
            let inside = window.filter(|(start, end)| (*start..*end).contains(&month));
            let number = inside.map_or(0, |(start, _)| month - start + 1);
            Value::Number(Exact::whole(number as i128))
        })
    }
}

pub(super) fn amount(datum: Datum) -> Value {
    match datum {
        Datum::Money(money) => Value::Number(Exact::whole(money.minor)),
        _ => Value::Missing,
    }
}

pub(super) fn option_number(_: usize, datum: Datum) -> Value {
    match datum {
        Datum::Option(option) => Value::Number(Exact::whole(option as i128)),
        _ => Value::Missing,
    }
}

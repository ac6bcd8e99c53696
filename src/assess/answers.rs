//! What the company said, as series: values in force, flows by the month, costs, rates.

use super::apply;
use super::evaluation::Evaluation;
use super::series::{Series, Value};
use crate::law::{FactId, FactKind, ParameterId, ParameterValue, ProgrammeId, Reach};
use crate::plan::{Dated, Datum, Given};
use crate::quantity::{Currency, Exact, Money, Month};

impl Evaluation<'_> {
    pub(super) fn given(&self, fact: FactId) -> &Given {
        &self.inputs.given[fact]
    }

    /// A fact's answers as runs, each typed value mapped.
    pub(super) fn answers(
        &self,
        mut out: Series,
        fact: FactId,
        reach: Reach,
        value: impl Fn(usize, Datum) -> Value,
    ) -> Series {
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
        out.or_nothing()
    }

    pub(super) fn fact(&mut self, out: Series, fact: FactId, reach: Reach, currency: Currency) -> Series {
        let kind = self.book.facts.find(fact).map(|fact| &fact.kind);
        match kind {
            Some(FactKind::Flow) => {
                let spare = self.spare();
                let yearly = self.answers(spare, fact, reach, |_, datum| amount(datum));
                let spare = self.spare();
                let monthly = self.spread(spare, &yearly);
                self.keep(yearly);
                self.convert_answers(out, fact, reach, monthly, currency)
            }
            Some(FactKind::Costs) => self.costs(out, fact, currency),
            Some(FactKind::Money(_)) => {
                let spare = self.spare();
                let own = self.answers(spare, fact, reach, |_, datum| amount(datum));
                self.convert_answers(out, fact, reach, own, currency)
            }
            _ => self.answers(out, fact, reach, |_, datum| match datum {
                Datum::Number(number) => Value::Number(number),
                _ => Value::Missing,
            }),
        }
    }

    /// Yearly amounts in whole minor units as monthly ones: calendar month k gets
    /// floor(k·A/12) − floor((k−1)·A/12).
    fn spread(&self, mut out: Series, yearly: &Series) -> Series {
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
            let (each, rest) = (year.div_euclid(12), year.rem_euclid(12));
            for month in start..start + months {
                let k = (month % 12) as i128;
                let share = each + (k + 1) * rest / 12 - k * rest / 12;
                out.push(month, Value::Number(Exact::whole(share)));
            }
        }
        out
    }

    /// Amounts of a fact in the currency asked for, each at its month's rate.
    fn convert_answers(&mut self, out: Series, fact: FactId, reach: Reach, own: Series, to: Currency) -> Series {
        let given = self.given(fact);
        let from = given.currencies().next().unwrap_or(to);
        let is_one = given.currencies().all(|other| other == from);
        if is_one && from == to {
            self.keep(out);
            return own;
        }
        let converted = match is_one {
            true => self.converted(out, &own, from, to),
            false => self.converted_each(out, fact, reach, &own, to),
        };
        self.keep(own);
        converted
    }

    /// Amounts of a fact of which each is in a currency of its own.
    fn converted_each(&mut self, mut out: Series, fact: FactId, reach: Reach, own: &Series, to: Currency) -> Series {
        let dated = |evaluation: &Evaluation<'_>, place: usize| match evaluation.given(fact) {
            Given::Values(values) => values.get(place).copied(),
            _ => None,
        };
        let mut place = 0;
        while let Some(Dated { month, value }) = dated(self, place) {
            let start = month.index().unwrap_or(0);
            let is_extended = place == 0 && reach == Reach::Extended;
            if place == 0 && !is_extended && start > 0 {
                out.push(0, Value::Missing);
            }
            place += 1;
            let Datum::Money(Money { currency: from, .. }) = value else { continue };
            let end = dated(self, place).and_then(|next| next.month.index()).unwrap_or(self.horizon);
            let spare = self.spare();
            let converted = self.converted(spare, own, from, to);
            for (start, _, value) in converted.within(if is_extended { 0 } else { start }, end) {
                out.push(start, value);
            }
            self.keep(converted);
        }
        out
    }

    /// A series of minor units of one currency in another.
    pub fn converted(&mut self, out: Series, own: &Series, from: Currency, to: Currency) -> Series {
        if from == to {
            return out.like(own);
        }
        let (one, other) = (self.spare(), self.spare());
        let (from, to) = (self.rate(one, from), self.rate(other, to));
        let out = Series::combine(out, &[own, &from, &to], |values| match values {
            [amount, from, to] => apply::ratio(&[apply::product(&[*amount, *from]), *to]),
            _ => Value::Missing,
        });
        self.keep(from);
        self.keep(to);
        out
    }

    /// One amount in another currency in a month.
    pub fn converted_at(&self, amount: Value, from: Currency, to: Currency, month: usize) -> Value {
        if from == to {
            return amount;
        }
        let (from, to) = (self.rate_at(from, month), self.rate_at(to, month));
        apply::ratio(&[apply::product(&[amount, from]), to])
    }

    /// Units of the rulebook's currency for one of this in a month, as [`Evaluation::rate`] gives them.
    pub fn rate_at(&self, currency: Currency, month: usize) -> Value {
        if currency == self.book.currency {
            return Value::Number(Exact::ONE);
        }
        let Some(exchange) = self.book.exchange_of(currency) else {
            return Value::Missing;
        };
        let rate = |dated: &Dated| match dated.value {
            Datum::Number(number) => Value::Number(number),
            _ => Value::Missing,
        };
        match (self.given(exchange.fact), exchange.otherwise) {
            (Given::Values(values), _) => {
                let month = Month::from_index(month);
                let place = values.partition_point(|dated| dated.month <= month);
                values.get(place.saturating_sub(1)).map_or(Value::Missing, rate)
            }
            (Given::Nothing, Some(parameter)) => self.parameter_at(parameter, month),
            _ => Value::Missing,
        }
    }

    /// Units of the rulebook's currency for one of this: the answer, else the rulebook's series.
    pub fn rate(&self, out: Series, currency: Currency) -> Series {
        if currency == self.book.currency {
            return out.filled(Value::Number(Exact::ONE));
        }
        let Some(exchange) = self.book.exchange_of(currency) else {
            return out.filled(Value::Missing);
        };
        if *self.given(exchange.fact) != Given::Nothing {
            return self.answers(out, exchange.fact, Reach::Extended, |_, datum| match datum {
                Datum::Number(number) => Value::Number(number),
                _ => Value::Missing,
            });
        }
        match exchange.otherwise {
            Some(parameter) => self.parameter(out, parameter),
            None => out.filled(Value::Missing),
        }
    }

    fn costs(&self, out: Series, fact: FactId, currency: Currency) -> Series {
        let Given::Items(items) = self.given(fact) else {
            return out.filled(Value::Missing);
        };
        let mut out = out.filled(Value::Number(Exact::ZERO));
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

    pub(super) fn parameter(&self, mut out: Series, parameter: ParameterId) -> Series {
        let parameter = &self.book.parameters[parameter];
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
        out.or_nothing()
    }

    /// One month of [`Evaluation::parameter`].
    fn parameter_at(&self, parameter: ParameterId, month: usize) -> Value {
        let parameter = &self.book.parameters[parameter];
        let from = |value: &ParameterValue| Month::in_force_from(value.from).index().unwrap_or(0);
        let value = parameter.values.iter().rev().find(|value| from(value) <= month);
        match (value, parameter.values.is_empty()) {
            (Some(value), _) => Value::Number(value.value),
            (None, false) => Value::LawUnknown(parameter.gap),
            (None, true) => Value::Missing,
        }
    }

    fn dates(&self, out: Series, fact: FactId) -> Series {
        // A date says something of every month, whenever it was answered.
        self.answers(out, fact, Reach::Extended, |_, datum| match datum {
            Datum::Date(date) => {
                Value::Number(Exact::whole(i128::from(Month::of(date).since(crate::quantity::FIRST_MONTH))))
            }
            _ => Value::Missing,
        })
    }

    pub(super) fn reached(&mut self, mut out: Series, fact: FactId) -> Series {
        let spare = self.spare();
        let dates = self.dates(spare, fact);
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
        self.keep(dates);
        out
    }

    pub(super) fn months_since(&mut self, out: Series, fact: FactId) -> Series {
        let spare = self.spare();
        let dates = self.dates(spare, fact);
        let out = self.monthly(out, |month| match dates.at(month) {
            Value::Number(date) => Value::from(Exact::whole(month as i128).minus(date)),
            other => other,
        });
        self.keep(dates);
        out
    }

    pub(super) fn window_month(&mut self, out: Series, programme: ProgrammeId) -> Series {
        self.ensure_status(programme);
        let window = self.status(programme).and_then(|status| status.window);
        self.monthly(out, |month| {
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

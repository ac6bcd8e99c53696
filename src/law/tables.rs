//! Compiling what is listed: acts, questions, numbers, open questions of law, currencies.

use super::book::{Act, Bound, Exchange, Fact, FactKind, Parameter, ParameterValue, Reading, ReadingOption};
use super::compile::{Compiler, unknown};
use super::ids::ParameterId;
use super::most::MOST_OPTIONS;
use super::source;
use super::unit::{NumberOf, NumberText, UNITS, Unit};
use crate::quantity::{Currency, Exact, Placed, Problem, did_you_mean};
use jiff::civil::Date;

/// The largest amount and number that an answer may be where the rulebook sets no other bound: far
/// above any company, far below what 128 bits hold after all multiplications of the law.
const LARGEST_AMOUNT: &str = "1 000 000 000 000 000 UZS";
const LARGEST_NUMBER: &str = "1 000 000 000";

impl<'a> Compiler<'a> {
    pub(super) fn tables(&mut self) {
        let source = self.source;
        let header = &source.header;
        self.path = vec!["rulebook".to_owned()];
        self.plain(&header.id);
        self.book.version = self.date(&header.version).unwrap_or(Date::ZERO);
        self.book.currency = self.currency(&header.currency).unwrap_or(self.book.currency);
        for act in &header.acts {
            let date = act.date.as_ref().and_then(|date| self.date(date));
            self.unique("act", &act.id, |book| book.acts.iter().any(|known| known.id == act.id.text));
            let link = act.link.as_ref().and_then(|link| self.link(link, &act.id));
            self.book.acts.push(Act {
                id: act.id.text.clone(),
                date,
                link,
                confidence: act.confidence,
                counted_by: act.counted_by,
            });
        }
        self.path = vec!["facts".to_owned()];
        for fact in &source.facts {
            self.inside(&fact.id, |c| c.fact_table(fact));
        }
        for fact in &source.facts {
            self.inside(&fact.id, |c| c.price(fact));
        }
        self.path = vec!["parameters".to_owned()];
        for parameter in &source.parameters {
            self.inside(&parameter.id, |c| c.parameter_table(parameter));
        }
        self.path = vec!["definitions".to_owned()];
        for definition in &source.definitions {
            self.value_name("definition", &definition.id);
            self.book.definitions.push(super::book::Definition { id: definition.id.text.clone() });
        }
        self.path = vec!["readings".to_owned()];
        for reading in &source.readings {
            self.inside(&reading.id, |c| c.reading_table(reading));
        }
        self.path = vec!["rulebook".to_owned()];
        for (currency, exchange) in &header.exchange {
            self.exchange_table(currency, exchange);
        }
    }

    /// Facts, parameters and definitions are named alike in expressions.
    fn value_name(&mut self, what: &'static str, id: &Placed) {
        self.unique(what, id, |book| {
            let mut ids = book.facts.iter().map(|fact| &fact.id).chain(book.parameters.iter().map(|known| &known.id));
            ids.any(|known| *known == id.text) || book.definitions.iter().any(|known| known.id == id.text)
        });
    }

    fn currency(&mut self, code: &Placed) -> Option<Currency> {
        // Written as in every number of the law, so that none is meant twice.
        let found = Currency::from_code(code).filter(|known| known.code() == code.text);
        if found.is_none() {
            self.wrong(Problem::error("error-currency").arg("unit", code).arg("found", code), code);
        }
        found
    }

    fn fact_table(&mut self, fact: &'a source::Fact) {
        self.value_name("fact", &fact.id);
        self.plain(&fact.group);
        let mut unit = Unit::none();
        let kind = match &fact.kind {
            source::FactKind::Choice(options) => {
                if options.is_empty() || options.len() > MOST_OPTIONS {
                    self.wrong(Problem::error("error-options").arg("most", MOST_OPTIONS), &fact.id);
                }
                self.all_unique("option", options);
                options.iter().for_each(|option| self.plain_option(option));
                FactKind::Choice(options.iter().take(MOST_OPTIONS).map(|option| option.text.clone()).collect())
            }
            source::FactKind::YesNo => FactKind::YesNo,
            source::FactKind::Date => FactKind::Date,
            source::FactKind::Share => FactKind::Share,
            source::FactKind::Level(name) => {
                unit = self.unit(name);
                FactKind::Level
            }
            source::FactKind::Measure(name) => {
                unit = self.unit(name);
                FactKind::Measure
            }
            source::FactKind::Money { per, a } => {
                let per = per.as_ref().map_or_else(Unit::none, |per| self.unit(per));
                unit = Unit::money().over(&per);
                FactKind::Money(*a)
            }
            source::FactKind::Flow | source::FactKind::Costs => {
                unit = Unit::money();
                if fact.kind == source::FactKind::Flow { FactKind::Flow } else { FactKind::Costs }
            }
            source::FactKind::Rate(code) => match self.currency(code) {
                Some(currency) => {
                    unit = Unit::plain();
                    FactKind::Rate(currency)
                }
                None => {
                    self.refused.insert(&fact.id.text);
                    return;
                }
            },
        };
        let (least, most) = self.bounds(fact, &kind, &unit);
        self.book.facts.push(Fact {
            id: fact.id.text.clone(),
            group: fact.group.text.clone(),
            kind,
            unit,
            least,
            most,
            starter: fact.starter.as_ref().map(|text| text.text.clone()),
            price: None,
            settled: fact.settled,
            worse: fact.worse,
        });
    }

    fn bounds(&mut self, fact: &source::Fact, kind: &FactKind, unit: &Unit) -> (Bound, Bound) {
        let (least, most) = match kind {
            FactKind::Share => ("0%", "100%"),
            FactKind::Money(_) | FactKind::Flow | FactKind::Costs => ("0 UZS", LARGEST_AMOUNT),
            _ => ("0", LARGEST_NUMBER),
        };
        let is_right = |number: &NumberText| match (kind, &number.of) {
            (FactKind::Share, NumberOf::Share) => true,
            (FactKind::Money(_) | FactKind::Flow | FactKind::Costs, NumberOf::Money(_)) => true,
            (FactKind::Level | FactKind::Measure | FactKind::Rate(_), NumberOf::Plain(of)) => {
                of.is_none() || of == unit
            }
            _ => false,
        };
        let mut bound = |given: Option<&Placed>, otherwise: &str| {
            let text = given.cloned().unwrap_or_else(|| Placed::from(otherwise));
            let number = self.number(&text);
            if given.is_some() && number.as_ref().is_some_and(|number| !is_right(number)) {
                self.wrong(Problem::error("error-bound-kind").arg("found", &text), &text);
            }
            // Amounts are bounded whatever their currency, so the bound names none.
            let shown = text.text.trim_end_matches(|c: char| c.is_alphabetic()).trim_end();
            Bound { value: number.map_or(Exact::ZERO, |number| number.value), text: shown.to_owned() }
        };
        let (least, most) = (bound(fact.least.as_ref(), least), bound(fact.most.as_ref(), most));
        if least.value > most.value {
            let at = fact.least.as_ref().or(fact.most.as_ref()).unwrap_or(&fact.id);
            self.wrong(Problem::error("error-bounds-order"), at);
        }
        (least, most)
    }

    /// What one more of an answer costs, once every question is known.
    fn price(&mut self, fact: &source::Fact) {
        let Some(name) = &fact.price else { return };
        let Some(price) = self.fact(name) else { return };
        let is_price = |known: &Fact| known.kind == FactKind::Money(source::Pace::Month);
        let counted = self.book.fact(&fact.id).filter(|id| self.book.facts[*id].kind == FactKind::Level);
        let (Some(counted), true) = (counted, is_price(&self.book.facts[price])) else {
            self.wrong(Problem::error("error-fact-kind").arg("found", name), name);
            return;
        };
        self.book.facts[counted].price = Some(price);
    }

    fn unit(&mut self, name: &Placed) -> Unit {
        Unit::named(name).unwrap_or_else(|| {
            let meant = did_you_mean(name, UNITS);
            self.wrong(unknown("unit", name, meant), name);
            Unit::none()
        })
    }

    fn parameter_table(&mut self, parameter: &'a source::Parameter) {
        self.value_name("parameter", &parameter.id);
        let mut compiled = Parameter {
            id: parameter.id.text.clone(),
            unit: Unit::none(),
            currency: None,
            values: Vec::new(),
            gap: self.gap(&format!("before_{}", parameter.id)),
        };
        if parameter.values.is_empty() {
            self.wrong(Problem::error("error-no-rules"), &parameter.id);
            self.refused.insert(&parameter.id.text);
        }
        for dated in &parameter.values {
            let citation = self.citation(&dated.citation);
            let (Some(from), Some(number)) = (self.date(&dated.from), self.number(&dated.value)) else {
                self.refused.insert(&parameter.id.text);
                continue;
            };
            let (unit, currency) = match number.of {
                NumberOf::Money(currency) => (Unit::money(), Some(currency)),
                NumberOf::Share => (Unit::none(), None),
                NumberOf::Plain(unit) => (unit, None),
                NumberOf::Named(name) => {
                    self.named_value(&name, &dated.value);
                    self.refused.insert(&parameter.id.text);
                    continue;
                }
            };
            if !compiled.values.is_empty() && (unit != compiled.unit || currency != compiled.currency) {
                self.wrong(
                    Problem::error("error-units-versions").arg("left", &compiled.unit).arg("right", &unit),
                    &dated.value,
                );
            }
            if compiled.values.last().is_some_and(|last: &ParameterValue| last.from >= from) {
                self.wrong(Problem::error("error-versions-order"), &dated.from);
            }
            (compiled.unit, compiled.currency) = (unit, currency);
            compiled.values.push(ParameterValue {
                from,
                value: number.value,
                text: dated.value.text.clone(),
                citation,
            });
        }
        self.book.parameters.push(compiled);
    }

    /// A parameter is a number of its own: what is counted in another value is a definition, and what is no
    /// name of the rulebook is a unit that there is not.
    fn named_value(&mut self, name: &str, value: &Placed) {
        let source = self.source;
        let is_value = source.facts.iter().map(|fact| &fact.id).any(|id| id.text == name)
            || source.parameters.iter().map(|parameter| &parameter.id).any(|id| id.text == name)
            || source.definitions.iter().map(|definition| &definition.id).any(|id| id.text == name);
        let problem = if is_value {
            Problem::error("error-parameter-named").arg("found", value).arg("name", name)
        } else {
            let units = UNITS.into_iter().chain(Currency::ALL.iter().map(|currency| currency.code()));
            unknown("unit", name, did_you_mean(name, units))
        };
        self.wrong(problem, value);
    }

    /// The number of a gap in the law, by its id.
    pub(super) fn gap(&mut self, id: &str) -> usize {
        let known = self.book.gaps.iter().position(|gap| gap == id);
        known.unwrap_or_else(|| {
            self.book.gaps.push(id.to_owned());
            self.book.gaps.len() - 1
        })
    }

    fn reading_table(&mut self, reading: &source::Reading) {
        self.unique("reading", &reading.id, |book| book.readings.iter().any(|r| r.id == reading.id.text));
        if reading.options.len() < 2 {
            self.wrong(Problem::error("error-reading-options"), &reading.id);
        }
        self.all_unique("option", reading.options.iter().map(|option| &option.id));
        reading.options.iter().for_each(|option| self.plain_option(&option.id));
        let options = reading
            .options
            .iter()
            .map(|option| ReadingOption { id: option.id.text.clone(), citation: self.citation(&option.citation) });
        let options = options.collect();
        self.book.readings.push(Reading { id: reading.id.text.clone(), options });
    }

    fn exchange_table(&mut self, currency: &Placed, exchange: &source::Exchange) {
        let Some(code) = self.currency(currency) else { return };
        if code == self.book.currency {
            self.wrong(Problem::error("error-exchange-own").arg("found", currency), currency);
        }
        let Some(fact) = self.fact(&exchange.fact) else { return };
        if self.book.facts[fact].kind != FactKind::Rate(code) {
            self.wrong(Problem::error("error-rate-fact").arg("found", &exchange.fact), &exchange.fact);
        }
        let otherwise = exchange.otherwise.as_ref().and_then(|name| self.series(name));
        self.book.exchange.push(Exchange { currency: code, fact, otherwise });
    }

    /// The parameter that stands in for a rate: what an amount is multiplied and divided by.
    fn series(&mut self, name: &Placed) -> Option<ParameterId> {
        let found = self.book.parameters.position(|parameter| parameter.id == name.text);
        match found.map(|found| &self.book.parameters[found]) {
            None => {
                let meant = did_you_mean(name, self.book.parameters.iter().map(|parameter| parameter.id.as_str()));
                let problem = unknown("parameter", name, meant);
                self.wrong(problem, name);
            }
            Some(series) => {
                let is_rate = series.unit.is_none() && series.values.iter().all(|value| value.value > Exact::ZERO);
                if !is_rate && !self.refused.contains(name.text.as_str()) {
                    self.wrong(Problem::error("error-rate-series").arg("found", name), name);
                }
            }
        }
        found
    }
}

//! From the source of a rulebook to its compiled form: names resolved, units checked, no cycles.
//!
//! All mistakes are collected; a part at fault compiles to nothing and raises no second mistake.

use super::book::{
    Act, Bound, Citation, CitationId, Exchange, Fact, FactKind, NodeId, Parameter, ParameterValue, Reading,
    ReadingOption, Rulebook,
};
use super::expression::{Context, Type};
use super::node::{Node, Op};
use super::source::{self, Source};
use super::unit::{NumberOf, Unit, parse_number};
use crate::quantity::{Currency, Exact, Placed, Problem, did_you_mean, parse_date};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Compiles a source.
///
/// # Errors
/// Every mistake found, each with its place and path.
pub fn compile(source: &Source) -> Result<Rulebook, Vec<Problem>> {
    let mut compiler = Compiler::new(source);
    compiler.tables();
    compiler.programmes();
    compiler.granted_cycles();
    compiler.duties();
    if compiler.problems.is_empty() {
        Ok(compiler.book)
    } else {
        let problems = std::mem::take(&mut compiler.problems);
        Err(problems.into_iter().map(|problem| source.placed(problem)).collect())
    }
}

/// The largest amount and number that an answer may be where the rulebook sets no other bound: far
/// above any company, far below what 128 bits hold after all multiplications of the law.
const LARGEST_AMOUNT: &str = "1 000 000 000 000 000 UZS";
const LARGEST_NUMBER: &str = "1 000 000 000";

/// What is being compiled, and what was found wrong so far.
pub(super) struct Compiler<'a> {
    pub(super) source: &'a Source,
    pub(super) book: Rulebook,
    pub(super) problems: Vec<Problem>,
    /// From the outside in: file, rule, condition, expression.
    pub(super) path: Vec<String>,
    /// Definitions compiled, and those being compiled.
    pub(super) definitions: BTreeMap<(usize, Context), Option<(NodeId, Type)>>,
}

impl<'a> Compiler<'a> {
    fn new(source: &'a Source) -> Compiler<'a> {
        let book = Rulebook {
            id: source.header.id.text.clone(),
            version: Date::ZERO,
            currency: Currency::Uzs,
            acts: Vec::new(),
            facts: Vec::new(),
            parameters: Vec::new(),
            definitions: Vec::new(),
            readings: Vec::new(),
            gaps: Vec::new(),
            programmes: Vec::new(),
            duties: Vec::new(),
            stakes: Vec::new(),
            citations: Vec::new(),
            nodes: Vec::new(),
            exchange: Vec::new(),
        };
        Compiler { source, book, problems: Vec::new(), path: Vec::new(), definitions: BTreeMap::new() }
    }

    pub(super) fn wrong(&mut self, problem: Problem, at: &Placed) {
        let path = self.path.join(" > ");
        self.problems.push(problem.at(at.origin).in_path(path));
    }

    pub(super) fn inside<T>(&mut self, name: impl ToString, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(name.to_string());
        let result = work(self);
        self.path.pop();
        result
    }

    pub(super) fn add(&mut self, op: Op, unit: Unit) -> NodeId {
        let own = self.book.currency;
        let mut node = Node { readings: 0, facts: 0, has_item: false, op, unit, currency: own };
        let mut is_currency_known = false;
        for part in node.op.parts() {
            if let Some(part) = self.book.nodes.get(part) {
                if part.unit.has_money() && !is_currency_known {
                    node.currency = part.currency;
                    is_currency_known = true;
                }
                node.readings |= part.readings;
                node.facts |= part.facts;
                node.has_item |= part.has_item;
            }
        }
        match &node.op {
            Op::Fact { fact, currency, .. } => {
                node.facts |= 1 << *fact;
                node.currency = *currency;
            }
            Op::Parameter(parameter) => {
                let parameter = self.book.parameters.get(*parameter);
                node.currency = parameter.and_then(|parameter| parameter.currency).unwrap_or(own);
            }
            Op::OneOf { fact, .. } | Op::Lookup { fact, .. } => node.facts |= 1 << *fact,
            Op::Reached(fact) | Op::MonthsSince(fact) => node.facts |= 1 << *fact,
            Op::Rate(currency) => {
                if let Some(exchange) = self.book.exchange_of(*currency) {
                    node.facts |= 1 << exchange.fact;
                }
            }
            Op::Choose { reading, .. } | Op::Reading { reading, .. } => node.readings |= 1 << *reading,
            Op::ItemAge => node.has_item = true,
            Op::Item(currency) => {
                node.has_item = true;
                node.currency = *currency;
            }
            Op::Number(_, Some(currency), _) => node.currency = *currency,
            _ => {}
        }
        self.book.nodes.push(node);
        self.book.nodes.len() - 1
    }

    fn tables(&mut self) {
        let source = self.source;
        let header = &source.header;
        self.path = vec!["rulebook".to_owned()];
        self.book.version = self.date(&header.version).unwrap_or(Date::ZERO);
        match Currency::from_code(&header.currency) {
            Some(currency) => self.book.currency = currency,
            None => self.wrong(Problem::error("error-currency").arg("unit", &header.currency), &header.currency),
        }
        for act in &header.acts {
            let date = act.date.as_ref().and_then(|date| self.date(date));
            self.unique("act", &act.id, |book| book.acts.iter().any(|known| known.id == act.id.text));
            self.book.acts.push(Act {
                id: act.id.text.clone(),
                date,
                link: act.link.as_ref().map(|link| link.text.clone()),
                confidence: act.confidence,
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
        for definition in &source.definitions {
            self.unique("definition", &definition.id, |book| {
                book.definitions.iter().any(|known| known.id == definition.id.text)
            });
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

    pub(super) fn unique(&mut self, what: &'static str, id: &Placed, is_known: impl FnOnce(&Rulebook) -> bool) {
        if is_known(&self.book) {
            self.wrong(Problem::error("error-name-twice").arg("what", what).arg("found", id), id);
        }
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if id.is_empty() || !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.chars().all(is_plain) {
            self.wrong(Problem::error("error-name-form").arg("found", id), id);
        }
    }

    pub(super) fn date(&mut self, text: &Placed) -> Option<Date> {
        match parse_date(text) {
            Ok(date) => Some(date),
            Err(problem) => {
                self.wrong(problem, text);
                None
            }
        }
    }

    fn fact_table(&mut self, fact: &source::Fact) {
        self.unique("fact", &fact.id, |book| book.facts.iter().any(|known| known.id == fact.id.text));
        if self.book.facts.len() == 128 {
            self.wrong(Problem::error("error-too-many").arg("what", "facts").arg("most", 128), &fact.id);
            return;
        }
        let mut unit = Unit::none();
        let kind = match &fact.kind {
            source::FactKind::Choice(options) => {
                if options.is_empty() || options.len() > 64 {
                    self.wrong(Problem::error("error-options").arg("most", 64), &fact.id);
                }
                FactKind::Choice(options.iter().map(|option| option.text.clone()).collect())
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
            source::FactKind::Rate(code) => match Currency::from_code(code) {
                Some(currency) => FactKind::Rate(currency),
                None => {
                    self.wrong(Problem::error("error-currency").arg("unit", code), code);
                    return;
                }
            },
        };
        let (least, most) = match kind {
            FactKind::Share => ("0%", "100%"),
            FactKind::Money(_) | FactKind::Flow | FactKind::Costs => ("0 UZS", LARGEST_AMOUNT),
            _ => ("0", LARGEST_NUMBER),
        };
        let least = self.bound(fact.least.as_ref(), least);
        let most = self.bound(fact.most.as_ref(), most);
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
        });
    }

    /// What one more of an answer costs, once every question is known.
    fn price(&mut self, fact: &source::Fact) {
        let Some(name) = &fact.price else { return };
        let Some(price) = self.fact(name) else { return };
        let is_price = |known: &Fact| known.kind == FactKind::Money(source::Pace::Month);
        let counted = self
            .book
            .fact(&fact.id)
            .filter(|id| self.book.facts.get(*id).is_some_and(|known| known.kind == FactKind::Level));
        let known = self.book.facts.get(price).filter(|known| is_price(known));
        let (Some(counted), Some(_)) = (counted, known) else {
            self.wrong(Problem::error("error-fact-kind").arg("found", name), name);
            return;
        };
        if let Some(counted) = self.book.facts.get_mut(counted) {
            counted.price = Some(price);
        }
    }

    fn bound(&mut self, given: Option<&Placed>, otherwise: &str) -> Bound {
        let text = given.cloned().unwrap_or_else(|| Placed::from(otherwise));
        let value = self.number(&text).map_or(Exact::ZERO, |number| number.value);
        // Amounts are bounded whatever their currency, so the bound names none.
        let shown = text.text.trim_end_matches(|c: char| c.is_alphabetic()).trim_end();
        Bound { value, text: shown.to_owned() }
    }

    fn unit(&mut self, name: &Placed) -> Unit {
        Unit::named(name).unwrap_or_else(|| {
            let meant = did_you_mean(name, super::unit::UNITS);
            self.wrong(unknown("unit", name, meant), name);
            Unit::none()
        })
    }

    fn parameter_table(&mut self, parameter: &source::Parameter) {
        self.unique("parameter", &parameter.id, |book| book.parameters.iter().any(|p| p.id == parameter.id.text));
        let mut compiled = Parameter {
            id: parameter.id.text.clone(),
            unit: Unit::none(),
            currency: None,
            values: Vec::new(),
            gap: self.gap(&format!("before_{}", parameter.id)),
        };
        for (place, dated) in parameter.values.iter().enumerate() {
            let citation = self.citation(&dated.citation);
            let (Some(from), Some(number)) = (self.date(&dated.from), self.number(&dated.value)) else {
                continue;
            };
            let (unit, currency) = match number.of {
                NumberOf::Money(currency) => (Unit::money(), Some(currency)),
                NumberOf::Share => (Unit::none(), None),
                NumberOf::Plain(unit) => (unit, None),
                NumberOf::Named(name) => {
                    self.wrong(unknown("unit", &name, None), &dated.value);
                    continue;
                }
            };
            if place > 0 && (unit != compiled.unit || currency != compiled.currency) {
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

    /// The number of a gap in the law, by its id.
    pub(super) fn gap(&mut self, id: &str) -> usize {
        let known = self.book.gaps.iter().position(|gap| gap == id);
        known.unwrap_or_else(|| {
            self.book.gaps.push(id.to_owned());
            self.book.gaps.len() - 1
        })
    }

    pub(super) fn number(&mut self, text: &Placed) -> Option<super::unit::NumberText> {
        match parse_number(text) {
            Ok(number) => Some(number),
            Err(problem) => {
                self.wrong(problem, text);
                None
            }
        }
    }

    fn reading_table(&mut self, reading: &source::Reading) {
        self.unique("reading", &reading.id, |book| book.readings.iter().any(|r| r.id == reading.id.text));
        if self.book.readings.len() == 64 {
            self.wrong(Problem::error("error-too-many").arg("what", "readings").arg("most", 64), &reading.id);
            return;
        }
        if reading.options.len() < 2 {
            self.wrong(Problem::error("error-reading-options"), &reading.id);
        }
        let options = reading
            .options
            .iter()
            .map(|option| ReadingOption { id: option.id.text.clone(), citation: self.citation(&option.citation) });
        let options = options.collect();
        self.book.readings.push(Reading { id: reading.id.text.clone(), options });
    }

    fn exchange_table(&mut self, currency: &Placed, exchange: &source::Exchange) {
        let Some(code) = Currency::from_code(currency) else {
            self.wrong(Problem::error("error-currency").arg("unit", currency), currency);
            return;
        };
        let Some(fact) = self.fact(&exchange.fact) else { return };
        if self.book.facts.get(fact).is_some_and(|known| known.kind != FactKind::Rate(code)) {
            self.wrong(Problem::error("error-rate-fact").arg("found", &exchange.fact), &exchange.fact);
        }
        let otherwise = exchange.otherwise.as_ref().and_then(|name| {
            let found = self.book.parameters.iter().position(|parameter| parameter.id == name.text);
            if found.is_none() {
                self.wrong(unknown("parameter", name, None), name);
            }
            found
        });
        self.book.exchange.push(Exchange { currency: code, fact, otherwise });
    }

    pub(super) fn fact(&mut self, name: &Placed) -> Option<usize> {
        let found = self.book.fact(name);
        if found.is_none() {
            let meant = did_you_mean(name, self.book.facts.iter().map(|fact| fact.id.as_str()));
            let problem = unknown("fact", name, meant);
            self.wrong(problem, name);
        }
        found
    }

    pub(super) fn citation(&mut self, citation: &source::Citation) -> CitationId {
        let acts = &self.book.acts;
        let Some(act) = acts.iter().position(|act| act.id == citation.act.text) else {
            let meant = did_you_mean(&citation.act, acts.iter().map(|act| act.id.as_str()));
            let problem = unknown("act", &citation.act, meant);
            self.wrong(problem, &citation.act);
            return 0;
        };
        let of_act = acts.get(act).map_or(source::Confidence::Assumption, |act| act.confidence);
        let compiled = Citation {
            act,
            at: citation.at.as_ref().map(|at| at.text.clone()),
            confidence: citation.confidence.unwrap_or(of_act),
        };
        if let Some(known) = self.book.citations.iter().position(|known| *known == compiled) {
            return known;
        }
        self.book.citations.push(compiled);
        self.book.citations.len() - 1
    }
}

pub(super) fn unknown(what: &'static str, name: &str, meant: Option<&str>) -> Problem {
    let problem = Problem::error("error-name-unknown").arg("what", what).arg("found", name);
    problem.arg("meant", meant.unwrap_or(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_explained_when_unknown() {
        let problem = unknown("fact", "regoin", Some("region"));
        assert_eq!(problem.args.last().unwrap().1, "region");
    }
}

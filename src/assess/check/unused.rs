//! Names that nothing uses.

use crate::law::source::{Benefit, Citation, Expr, Source};
use crate::law::{NumberOf, parse_number};
use crate::quantity::{Placed, Problem};
use std::collections::BTreeSet;

/// What some part of the rulebook speaks of.
#[derive(Default)]
struct Used<'a> {
    acts: BTreeSet<&'a str>,
    readings: BTreeSet<&'a str>,
    /// Facts, parameters, definitions: one space of names.
    values: BTreeSet<String>,
}

/// Every fact, parameter, definition, reading and act that nothing uses.
pub fn unused(source: &Source) -> Vec<Problem> {
    let used = Used::of(source);
    let mut problems = Vec::new();
    let mut look = |what: &'static str, path: &str, id: &Placed, is_used: bool| {
        if !is_used {
            let problem = Problem::error("error-unused").arg("what", what).arg("found", id);
            problems.push(problem.at(id.origin).in_path(format!("{path} > {id}")));
        }
    };
    for fact in &source.facts {
        look("fact", "facts", &fact.id, used.values.contains(&fact.id.text));
    }
    for parameter in &source.parameters {
        look("parameter", "parameters", &parameter.id, used.values.contains(&parameter.id.text));
    }
    for definition in &source.definitions {
        look("definition", "definitions", &definition.id, used.values.contains(&definition.id.text));
    }
    for reading in &source.readings {
        look("reading", "readings", &reading.id, used.readings.contains(&*reading.id));
    }
    for act in &source.header.acts {
        look("act", "rulebook", &act.id, used.acts.contains(&*act.id));
    }
    problems
}

impl<'a> Used<'a> {
    fn of(source: &'a Source) -> Used<'a> {
        let mut used = Used::default();
        for exchange in source.header.exchange.values() {
            used.values.insert(exchange.fact.text.clone());
            used.values.extend(exchange.otherwise.as_ref().map(|otherwise| otherwise.text.clone()));
        }
        for value in source.parameters.iter().flat_map(|parameter| &parameter.values) {
            used.cite(&value.citation);
        }
        for version in source.definitions.iter().flat_map(|definition| &definition.versions) {
            used.cite(&version.citation);
            used.expr(&version.is);
        }
        for option in source.readings.iter().flat_map(|reading| &reading.options) {
            used.cite(&option.citation);
        }
        for programme in &source.programmes {
            used.programme(programme);
        }
        used
    }

    fn programme(&mut self, programme: &'a crate::law::source::Programme) {
        if let Some((when, _)) = &programme.beneficiary_when {
            self.expr(when);
        }
        for rule in &programme.rules {
            self.cite(&rule.citation);
            for condition in &rule.conditions {
                self.cite(&condition.citation);
                self.expr(&condition.that);
            }
            if let Some(window) = &rule.window {
                self.cite(&window.citation);
            }
            match &rule.benefit {
                Benefit::Service => {}
                Benefit::Amount(amount) | Benefit::ToDate(amount) => self.expr(amount),
                Benefit::Items { pays, amount, .. } => {
                    self.values.insert(pays.text.clone());
                    self.expr(amount);
                }
            }
            for limit in &rule.limits {
                self.cite(&limit.citation);
                self.expr(&limit.most);
                limit.when.iter().for_each(|when| self.expr(when));
            }
            if let Some(scaled) = &rule.scaled {
                self.cite(&scaled.citation);
                self.expr(&scaled.by);
            }
        }
    }

    fn cite(&mut self, citation: &'a Citation) {
        self.acts.insert(&citation.act);
    }

    fn expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Number(text) => {
                if let Ok(NumberOf::Named(name)) = parse_number(text).map(|number| number.of) {
                    self.values.insert(name);
                }
            }
            Expr::Value(name)
            | Expr::MonthsSince(name)
            | Expr::OneOf(name, _)
            | Expr::Yes(name)
            | Expr::Reached(name)
            | Expr::Lookup { of: name, .. } => {
                self.values.insert(name.text.clone());
            }
            Expr::Choose(reading, _) | Expr::Reading(reading, _) => {
                self.readings.insert(reading);
            }
            _ => {}
        }
        expr.children().into_iter().for_each(|child| self.expr(child));
    }
}

//! Compiling amounts of several currencies: conversion, and the currency of a comparison.

use super::book::NodeId;
use super::compile::Compiler;
use super::node::Op;
use super::source::Expr;
use super::unit::{NumberOf, Unit};
use crate::quantity::{Currency, Placed, Problem};

impl Compiler<'_> {
    /// An amount of one currency in another, at the month's rate.
    pub(super) fn converted(&mut self, node: NodeId, from: Currency, to: Currency) -> NodeId {
        if from == to {
            return node;
        }
        let own = self.book.currency;
        let mut node = node;
        if from != own {
            let rate = self.add(Op::Rate(from), Unit::none());
            node = self.add_in(Op::Product(vec![node, rate]), own);
        }
        if to != own {
            let rate = self.add(Op::Rate(to), Unit::none());
            node = self.add_in(Op::Ratio(node, rate), to);
        }
        node
    }

    fn add_in(&mut self, op: Op, currency: Currency) -> NodeId {
        let id = self.add(op, Unit::money());
        if let Some(node) = self.book.nodes.get_mut(id) {
            node.currency = currency;
        }
        id
    }

    /// The currency in which expressions are compared: the one that their numbers name.
    pub(super) fn currency_of(&mut self, exprs: &[&Expr], at: &Placed) -> Currency {
        let mut found = Vec::new();
        for expr in exprs {
            self.currencies(expr, &mut found, 0);
        }
        found.sort();
        found.dedup();
        if found.len() > 1 {
            self.wrong(Problem::error("error-two-currencies"), at);
        }
        found.first().copied().unwrap_or(self.book.currency)
    }

    fn currencies(&self, expr: &Expr, found: &mut Vec<Currency>, depth: usize) {
        if depth > 32 {
            return;
        }
        let named = |name: &str, found: &mut Vec<Currency>| {
            let parameter = self.book.parameters.iter().find(|parameter| parameter.id == *name);
            found.extend(parameter.and_then(|parameter| parameter.currency));
            let definition = self.source.definitions.iter().find(|definition| definition.id.text == *name);
            for version in definition.iter().flat_map(|definition| &definition.versions) {
                self.currencies(&version.is, found, depth + 1);
            }
        };
        match expr {
            Expr::Number(text) => match super::unit::parse_number(text).map(|number| number.of) {
                Ok(NumberOf::Money(currency)) => found.push(currency),
                Ok(NumberOf::Named(name)) => named(&name, found),
                _ => {}
            },
            Expr::Value(name) => named(name, found),
            // A share of two amounts is the same number in any currency.
            Expr::Ratio(..) => {}
            _ => expr.children().into_iter().for_each(|child| self.currencies(child, found, depth + 1)),
        }
    }
}

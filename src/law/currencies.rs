//! Compiling amounts of several currencies: conversion, and the currency of a comparison.

use super::compile::Compiler;
use super::ids::NodeId;
use super::node::Op;
use super::source::Expr;
use super::unit::{NumberOf, Unit, parse_number};
use crate::quantity::{Currency, Placed, Problem};
use std::collections::BTreeSet;

impl Compiler<'_> {
    /// An amount of one currency in another, at the month's rate.
    pub(super) fn converted(&mut self, node: NodeId, from: Currency, to: Currency) -> NodeId {
        if from == to {
            return node;
        }
        let own = self.book.currency;
        let mut node = node;
        if from != own {
            let rate = self.add(Op::Rate(from), Unit::plain());
            node = self.add_in(Op::Product(vec![node, rate]), own);
        }
        if to != own {
            let rate = self.add(Op::Rate(to), Unit::plain());
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
        let mut found = self.currencies(exprs);
        found.sort();
        found.dedup();
        if found.len() > 1 {
            self.wrong(Problem::error("error-two-currencies"), at);
        }
        found.first().copied().unwrap_or(self.book.currency)
    }

    /// The currencies of all numbers below some expressions. Each definition is looked into once: they
    /// may use one another many times over.
    fn currencies(&self, exprs: &[&Expr]) -> Vec<Currency> {
        let mut found = Vec::new();
        let mut todo: Vec<&Expr> = exprs.to_vec();
        let mut seen = BTreeSet::new();
        while let Some(expr) = todo.pop() {
            let name = match expr {
                Expr::Number(text) => match parse_number(text).map(|number| number.of) {
                    Ok(NumberOf::Money(currency)) => {
                        found.push(currency);
                        continue;
                    }
                    Ok(NumberOf::Named(name)) => name,
                    _ => continue,
                },
                Expr::Value(name) => name.text.clone(),
                // A share of two amounts is the same number in any currency.
                Expr::Ratio(..) => continue,
                _ => {
                    todo.extend(expr.children());
                    continue;
                }
            };
            if seen.contains(&name) {
                continue;
            }
            let parameter = self.book.parameters.iter().find(|parameter| parameter.id == name);
            found.extend(parameter.and_then(|parameter| parameter.currency));
            let definition = self.source.definitions.iter().find(|definition| definition.id.text == name);
            todo.extend(definition.iter().flat_map(|definition| &definition.versions).map(|version| &version.is));
            seen.insert(name);
        }
        found
    }
}

//! Compiling what is chosen: by the option of a fact or of a reading, and by name.

use super::book::FactKind;
use super::compile::{Compiler, unknown};
use super::ids::NodeId;
use super::ids::{FactId, ProgrammeId};
use super::node::Op;
use super::source::Expr;
use crate::quantity::{Placed, Problem, did_you_mean};
use indexmap::IndexMap;

use super::context::{Context, Type};
use super::expression::unit_of;

impl Compiler<'_> {
    pub(super) fn lookup(
        &mut self,
        name: &Placed,
        cases: &IndexMap<Placed, Expr>,
        otherwise: Option<&Expr>,
        context: Context,
    ) -> (NodeId, Type) {
        let Some(fact) = self.fact_of_kind(name, |kind| matches!(kind, FactKind::Choice(_))) else {
            return self.broken();
        };
        let options = self.options_of(fact);
        let mut of = Type::Broken;
        let mut compiled: Vec<Option<NodeId>> = vec![None; options.len()];
        for (option, case) in cases {
            let (node, case_of) = self.expr(case, context, option);
            of = self.agree(of, case_of, "error-units-branches", option);
            match self.option_at(option, &options) {
                Some(place) => {
                    if let Some(slot) = compiled.get_mut(place) {
                        *slot = Some(node);
                    }
                }
                None => continue,
            }
        }
        if let Some(otherwise) = otherwise {
            let (node, other_of) = self.expr(otherwise, context, name);
            of = self.agree(of, other_of, "error-units-branches", name);
            compiled.iter_mut().for_each(|slot| {
                slot.get_or_insert(node);
            });
        }
        if compiled.iter().any(Option::is_none) {
            self.wrong(Problem::error("error-lookup-incomplete").arg("found", name), name);
        }
        let op = Op::Lookup { fact, reach: context.reach, cases: compiled };
        (self.add(op, unit_of(&of)), of)
    }

    pub(super) fn choose(&mut self, name: &Placed, cases: &IndexMap<Placed, Expr>, context: Context) -> (NodeId, Type) {
        let Some(reading) = self.reading_named(name) else {
            return self.broken();
        };
        let options: Vec<String> = self
            .book
            .readings
            .get(reading)
            .map_or_else(Vec::new, |reading| reading.options.iter().map(|option| option.id.clone()).collect());
        let mut of = Type::Broken;
        let mut compiled: Vec<Option<NodeId>> = vec![None; options.len()];
        for (option, case) in cases {
            let (node, case_of) = self.expr(case, context, option);
            of = self.agree(of, case_of, "error-units-branches", option);
            if let Some(slot) = self.option_at(option, &options).and_then(|place| compiled.get_mut(place)) {
                *slot = Some(node);
            }
        }
        if compiled.iter().any(Option::is_none) {
            self.wrong(Problem::error("error-lookup-incomplete").arg("found", name), name);
            return self.broken();
        }
        let cases = compiled.into_iter().flatten().collect();
        (self.add(Op::Choose { reading, cases }, unit_of(&of)), of)
    }

    pub(super) fn one_of(&mut self, name: &Placed, options: &[Placed], context: Context) -> (NodeId, Type) {
        let Some(fact) = self.fact_of_kind(name, |kind| matches!(kind, FactKind::Choice(_))) else {
            return self.broken();
        };
        let known = self.options_of(fact);
        if options.is_empty() {
            self.wrong(Problem::error("error-list-empty"), name);
        }
        self.all_unique("option", options);
        let set = options.iter().filter_map(|option| self.option_at(option, &known)).fold(0, |set, at| set | 1 << at);
        self.leaf(Some(Op::OneOf { fact, reach: context.reach, options: set }), Type::Truth)
    }

    pub(super) fn options_of(&self, fact: FactId) -> Vec<String> {
        match &self.book.facts[fact].kind {
            FactKind::Choice(options) => options.clone(),
            _ => Vec::new(),
        }
    }

    pub(super) fn option_at(&mut self, option: &Placed, known: &[String]) -> Option<usize> {
        let found = known.iter().position(|k| *k == option.text);
        if found.is_none() {
            let meant = did_you_mean(option, known.iter().map(String::as_str));
            self.wrong(unknown("option", option, meant), option);
        }
        found
    }

    pub(super) fn fact_of_kind(&mut self, name: &Placed, is_right: impl FnOnce(&FactKind) -> bool) -> Option<FactId> {
        let fact = self.fact(name)?;
        if is_right(&self.book.facts[fact].kind) {
            return Some(fact);
        }
        self.wrong(Problem::error("error-fact-kind").arg("found", name), name);
        None
    }

    pub(super) fn programme_named(&mut self, name: &Placed) -> Option<ProgrammeId> {
        let found = self.source.programmes.position(|programme| programme.id == *name);
        if found.is_none() {
            let meant = did_you_mean(name, self.source.programmes.iter().map(|programme| &*programme.id));
            self.wrong(unknown("programme", name, meant), name);
        }
        found
    }

    pub(super) fn reading_named(&mut self, name: &Placed) -> Option<usize> {
        let found = self.book.reading(name);
        if found.is_none() {
            let meant = did_you_mean(name, self.book.readings.iter().map(|reading| reading.id.as_str()));
            let problem = unknown("reading", name, meant);
            self.wrong(problem, name);
        }
        found
    }

    pub(super) fn option_named(&mut self, reading: usize, option: &Placed) -> Option<usize> {
        let known: Vec<String> = self
            .book
            .readings
            .get(reading)
            .map_or_else(Vec::new, |reading| reading.options.iter().map(|option| option.id.clone()).collect());
        self.option_at(option, &known)
    }
}

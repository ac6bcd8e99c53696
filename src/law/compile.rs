//! From the source of a rulebook to its compiled form: names resolved, units checked, no cycles.
//!
//! All mistakes are collected; a part at fault compiles to nothing and raises no second mistake.

use super::book::{Citation, Rulebook};
use super::context::{Context, Type};
use super::ids::FactSet;
use super::ids::{CitationId, DefinitionId, FactId, NodeId};
use super::most::{MOST_NODES, MOST_OF_A_NAME};
use super::node::{Node, Op};
use super::source::{self, Source};
use super::unit::{Unit, parse_number};
use crate::quantity::{Currency, IndexVec, Origin, Placed, Problem, did_you_mean, few, parse_date, shortened};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Compiles a source.
///
/// ```
/// use imtiyoz::{law, store};
///
/// let source = law::read_source(store::embedded_rulebook()).unwrap();
/// let book = law::compile(&source).unwrap();
/// let wages = book.programme("wage_compensation").unwrap();
/// assert_eq!(book.programmes[wages].kind, law::Kind::Cash);
/// ```
///
/// # Errors
/// Every mistake found, each with its place and path.
pub fn compile(source: &Source) -> Result<Rulebook, Vec<Problem>> {
    let mut compiler = Compiler::new(source);
    if compiler.counts() {
        compiler.tables();
        compiler.programmes();
        compiler.granted_cycles();
        compiler.duties();
    }
    // What has no end cannot be measured, and what does not compile need not be.
    if compiler.problems.is_empty() {
        compiler.measure();
    }
    if compiler.problems.is_empty() {
        Ok(compiler.book)
    } else {
        let problems = few(std::mem::take(&mut compiler.problems));
        Err(problems.into_iter().map(|problem| source.placed(problem)).collect())
    }
}

/// What is being compiled, and what was found wrong so far.
pub(super) struct Compiler<'a> {
    pub(super) source: &'a Source,
    pub(super) book: Rulebook,
    pub(super) problems: Vec<Problem>,
    /// From the outside in: file, rule, condition, expression.
    pub(super) path: Vec<String>,
    /// Definitions compiled, and those being compiled.
    pub(super) definitions: BTreeMap<(DefinitionId, Context), Option<(NodeId, Type)>>,
    /// Names that stand in the rulebook and were refused: whoever uses one is not told again.
    pub(super) refused: BTreeSet<&'a str>,
    /// How many expressions the one being compiled stands in, those of other definitions too.
    pub(super) depth: usize,
    /// Where the expression being compiled stands.
    pub(super) at: Option<Origin>,
    /// Whether something was found to be too deep.
    pub(super) is_deep: bool,
    /// Whether there are more nodes than may be.
    is_full: bool,
}

impl<'a> Compiler<'a> {
    fn new(source: &'a Source) -> Compiler<'a> {
        let book = Rulebook {
            id: source.header.id.text.clone(),
            version: Date::ZERO,
            currency: Currency::Uzs,
            acts: Vec::new(),
            facts: IndexVec::new(),
            parameters: IndexVec::new(),
            definitions: IndexVec::new(),
            readings: Vec::new(),
            gaps: Vec::new(),
            programmes: IndexVec::new(),
            duties: Vec::new(),
            stakes: Vec::new(),
            citations: Vec::new(),
            nodes: Vec::new(),
            exchange: Vec::new(),
        };
        Compiler {
            source,
            book,
            problems: Vec::new(),
            path: Vec::new(),
            definitions: BTreeMap::new(),
            refused: BTreeSet::new(),
            depth: 0,
            at: None,
            is_deep: false,
            is_full: false,
        }
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
        if self.book.nodes.len() >= MOST_NODES {
            if !std::mem::replace(&mut self.is_full, true) {
                let problem = Problem::error("error-too-many").arg("what", "steps").arg("most", MOST_NODES);
                self.wrong(problem.at(self.at), &Placed::default());
            }
            return 0;
        }
        let own = self.book.currency;
        let mut node = Node { readings: 0, facts: FactSet::new(), has_item: false, op, unit, currency: own };
        let mut is_currency_known = false;
        for part in node.op.parts() {
            if let Some(part) = self.book.nodes.get(part) {
                if part.unit.has_money() && !is_currency_known {
                    node.currency = part.currency;
                    is_currency_known = true;
                }
                node.readings |= part.readings;
                node.facts.join(&part.facts);
                node.has_item |= part.has_item;
            }
        }
        match &node.op {
            Op::Fact { fact, currency, .. } => {
                node.facts.insert(*fact);
                node.currency = *currency;
            }
            Op::Parameter(parameter) => {
                node.currency = self.book.parameters[*parameter].currency.unwrap_or(own);
            }
            Op::OneOf { fact, .. } | Op::Lookup { fact, .. } => node.facts.insert(*fact),
            Op::Reached(fact) | Op::MonthsSince(fact) => node.facts.insert(*fact),
            Op::Rate(currency) => {
                if let Some(exchange) = self.book.exchange_of(*currency) {
                    node.facts.insert(exchange.fact);
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

    pub(super) fn unique(&mut self, what: &'static str, id: &Placed, is_known: impl FnOnce(&Rulebook) -> bool) {
        if is_known(&self.book) {
            self.twice(what, id);
        }
        self.plain(id);
    }

    pub(super) fn twice(&mut self, what: &'static str, id: &Placed) {
        self.wrong(Problem::error("error-name-twice").arg("what", what).arg("found", id), id);
    }

    /// Each name stands in a list once.
    pub(super) fn all_unique<'p>(&mut self, what: &'static str, ids: impl IntoIterator<Item = &'p Placed>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id.text.as_str()) {
                self.twice(what, id);
            }
        }
    }

    /// The name of an option, which may begin with a digit.
    pub(super) fn plain_option(&mut self, id: &Placed) {
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if id.is_empty() || !id.chars().all(is_plain) {
            self.wrong(Problem::error("error-name-form").arg("found", shortened(id, MOST_OF_A_NAME)), id);
        }
        self.short(id);
    }

    fn short(&mut self, id: &Placed) {
        if id.chars().nth(MOST_OF_A_NAME).is_some() {
            let problem = Problem::error("error-id-long").arg("found", shortened(id, MOST_OF_A_NAME));
            self.wrong(problem.arg("most", MOST_OF_A_NAME), id);
        }
    }

    /// A name that ids of texts can be made of.
    pub(super) fn plain(&mut self, id: &Placed) {
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if id.is_empty() || !id.starts_with(|c: char| c.is_ascii_lowercase()) || !id.chars().all(is_plain) {
            self.wrong(Problem::error("error-name-form").arg("found", shortened(id, MOST_OF_A_NAME)), id);
        }
        self.short(id);
    }

    pub(super) fn date(&mut self, text: &Placed) -> Option<Date> {
        match parse_date(text) {
            Ok(date) if (1900..2200).contains(&date.year()) => Some(date),
            Ok(_) => {
                self.wrong(Problem::error("error-date-far").arg("found", text), text);
                None
            }
            Err(problem) => {
                self.wrong(problem, text);
                None
            }
        }
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

    pub(super) fn fact(&mut self, name: &Placed) -> Option<FactId> {
        let found = self.book.fact(name);
        if found.is_none() && !self.refused.contains(name.text.as_str()) {
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
        let of_act = self.book.acts.get(act).map_or(source::Confidence::Assumption, |act| act.confidence);
        let compiled = Citation {
            act,
            at: citation.at.as_ref().map(|at| self.line(at, &citation.act)),
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

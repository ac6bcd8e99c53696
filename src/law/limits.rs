//! Whether a rulebook is within its [bounds](super::most).
//!
//! Counts are looked at before anything is compiled, what follows from the compiled nodes after it.

use super::book::{Duty, Rule, Rulebook, Stake};
use super::compile::Compiler;
use super::ids::ProgrammeId;
use super::ids::{NodeId, ReadingSet};
use super::most::{
    MOST_ACTS, MOST_COMBINATIONS, MOST_DEFINITIONS, MOST_DEPTH, MOST_DUTIES, MOST_EXPLAINED, MOST_FACTS, MOST_INSIDE,
    MOST_OPTIONS, MOST_PARAMETERS, MOST_PLACES, MOST_PROGRAMMES, MOST_READINGS,
};
use super::node::{Node, Op};
use super::source::{AtStake, Source, Span};
use crate::quantity::{IndexVec, Placed, Problem};

impl Compiler<'_> {
    /// Whether nothing is counted in numbers too large to be compiled.
    pub(super) fn counts(&mut self) -> bool {
        let source = self.source;
        let header = &source.header;
        self.path = vec!["rulebook".to_owned()];
        self.at_most("acts", MOST_ACTS, header.acts.iter().map(|act| &act.id));
        self.at_most("facts", MOST_FACTS, source.facts.iter().map(|fact| &fact.id));
        self.at_most("parameters", MOST_PARAMETERS, source.parameters.iter().map(|parameter| &parameter.id));
        self.at_most("definitions", MOST_DEFINITIONS, source.definitions.iter().map(|definition| &definition.id));
        self.at_most("readings", MOST_READINGS, source.readings.iter().map(|reading| &reading.id));
        self.at_most("programmes", MOST_PROGRAMMES, source.programmes.iter().map(|programme| &programme.id));
        self.at_most("duties", MOST_DUTIES, source.duties.duties.iter().map(|duty| &duty.id));
        self.at_most("stakes", MOST_DUTIES, source.duties.stakes.iter().map(|stake| &stake.id));
        self.counts_inside(source);
        self.problems.is_empty()
    }

    fn counts_inside(&mut self, source: &Source) {
        for reading in &source.readings {
            self.at_most("options", MOST_OPTIONS, reading.options.iter().map(|option| &option.id));
        }
        for parameter in &source.parameters {
            self.at_most("values", MOST_INSIDE, parameter.values.iter().map(|value| &value.from));
        }
        for definition in &source.definitions {
            self.at_most("versions", MOST_INSIDE, definition.versions.iter().map(|_| &definition.id));
        }
        for programme in &source.programmes {
            self.at_most("rules", MOST_INSIDE, programme.rules.iter().map(|rule| &rule.from));
            for rule in &programme.rules {
                self.at_most("conditions", MOST_INSIDE, rule.conditions.iter().map(|condition| &condition.id));
                self.at_most("limits", MOST_INSIDE, rule.limits.iter().map(|limit| &limit.id));
            }
        }
        for stake in &source.duties.stakes {
            if let AtStake::Restored { programmes, .. } = &stake.what {
                self.at_most("programmes", MOST_PROGRAMMES, programmes.iter());
            }
        }
    }

    /// Tells of the first that is one too many.
    fn at_most<'p>(&mut self, what: &'static str, most: usize, mut all: impl Iterator<Item = &'p Placed>) {
        if let Some(first) = all.nth(most) {
            self.wrong(Problem::error("error-too-many").arg("what", what).arg("most", most), first);
        }
    }

    /// What is compiled can be evaluated and explained.
    pub(super) fn measure(&mut self) {
        let sizes = Sizes::of(&self.book);
        let source = self.source;
        self.path = vec!["definitions".to_owned()];
        for (number, definition) in source.definitions.enumerated() {
            let compiled = self.definitions.iter().filter(|((known, _), _)| *known == number);
            let compiled: Vec<NodeId> = compiled.filter_map(|(_, done)| done.as_ref().map(|(node, _)| *node)).collect();
            let is_wide = compiled.iter().any(|node| sizes.below(&self.book, *node) > MOST_PLACES);
            self.narrow(is_wide, &definition.id);
            self.shallow(&sizes, compiled, &definition.id);
        }
        for (number, programme) in source.programmes.enumerated() {
            self.path = vec![format!("programmes/{}", programme.id)];
            let Some(compiled) = self.book.programmes.find(number) else { continue };
            let readings = compiled.readings;
            let roots: Vec<NodeId> = compiled.rules.iter().flat_map(Rule::roots).collect();
            self.narrow(roots.iter().any(|root| sizes.places(*root) > MOST_PLACES), &programme.id);
            let shown = sizes.explained(&self.book, &roots);
            if shown > MOST_EXPLAINED {
                let problem = Problem::error("error-explanation-large").arg("found", &programme.id);
                self.wrong(problem.arg("most", MOST_EXPLAINED), &programme.id);
            }
            let all = conditions(&self.book, number);
            self.shallow(&sizes, roots.into_iter().chain(all), &programme.id);
            self.few_combinations(readings, &programme.id);
        }
        self.path = vec!["duties".to_owned()];
        let of_duties = source.duties.duties.iter().map(|duty| &duty.id);
        let of_stakes = source.duties.stakes.iter().map(|stake| &stake.id);
        let roots = self.book.duties.iter().map(Duty::roots).chain(self.book.stakes.iter().map(Stake::roots));
        let all: Vec<(Vec<NodeId>, &Placed)> = roots.zip(of_duties.chain(of_stakes)).collect();
        for (roots, at) in all {
            self.narrow(roots.iter().any(|root| sizes.places(*root) > MOST_PLACES), at);
            self.shallow(&sizes, roots, at);
        }
    }

    fn narrow(&mut self, is_wide: bool, at: &Placed) {
        if is_wide {
            self.wrong(Problem::error("error-expression-large").arg("found", at).arg("most", MOST_PLACES), at);
        }
    }

    fn shallow(&mut self, sizes: &Sizes, nodes: impl IntoIterator<Item = NodeId>, at: &Placed) {
        if nodes.into_iter().any(|node| sizes.depth(node) > MOST_DEPTH) {
            self.too_deep(at);
        }
    }

    /// Said once: what rests on it is too deep as well.
    pub(super) fn too_deep(&mut self, at: &Placed) {
        if !std::mem::replace(&mut self.is_deep, true) {
            self.wrong(Problem::error("error-too-deep").arg("found", at).arg("most", MOST_DEPTH), at);
        }
    }

    fn few_combinations(&mut self, readings: ReadingSet, at: &Placed) {
        let named: Vec<usize> = self.book.readings_of(readings).map(|(_, reading)| reading.options.len()).collect();
        let combinations = named.iter().fold(1_usize, |all, options| all.saturating_mul(*options));
        if combinations > MOST_COMBINATIONS {
            let problem = Problem::error("error-readings-many").arg("found", at).arg("readings", named.len());
            self.wrong(problem.arg("most", MOST_COMBINATIONS), at);
        }
    }
}

/// How far each node reaches down, and how much stands below it.
struct Sizes {
    depths: Vec<usize>,
    places: Vec<usize>,
}

impl Sizes {
    fn of(book: &Rulebook) -> Sizes {
        // A node comes after its parts; only what speaks of another programme looks further on.
        let mut places: Vec<usize> = Vec::with_capacity(book.nodes.len());
        for node in &book.nodes {
            let mut below = 0_usize;
            node.op.each_part(&mut |part| below = below.saturating_add(places.get(part).copied().unwrap_or(0)));
            places.push(match node.op {
                Op::Definition { .. } => 1,
                _ => below.saturating_mul(months_opened(node)).saturating_add(1),
            });
        }
        Sizes { depths: depths(book), places }
    }

    fn depth(&self, node: NodeId) -> usize {
        self.depths.get(node).copied().unwrap_or(0)
    }

    fn places(&self, node: NodeId) -> usize {
        self.places.get(node).copied().unwrap_or(0)
    }

    /// The places below a node itself, were it a definition.
    fn below(&self, book: &Rulebook, node: NodeId) -> usize {
        let mut below = 0_usize;
        if let Some(node) = book.node(node) {
            node.op.each_part(&mut |part| below = below.saturating_add(self.places(part)));
        }
        below
    }

    /// What an explanation of one month shows below some nodes, what several rest on once.
    fn explained(&self, book: &Rulebook, roots: &[NodeId]) -> usize {
        let mut todo = roots.to_vec();
        let mut seen = vec![false; book.nodes.len()];
        let mut shown = roots.iter().fold(0_usize, |sum, root| sum.saturating_add(self.places(*root)));
        while let Some(id) = todo.pop() {
            let (Some(node), Some(seen)) = (book.node(id), seen.get_mut(id)) else { continue };
            if std::mem::replace(seen, true) {
                continue;
            }
            match node.op {
                Op::Definition { .. } => shown = shown.saturating_add(self.below(book, id)),
                Op::Granted(other) | Op::WindowMonth(other) => {
                    let conditions = conditions(book, other);
                    shown = conditions.iter().fold(shown, |sum, root| sum.saturating_add(self.places(*root)));
                    todo.extend(conditions);
                }
                _ => {}
            }
            node.op.each_part(&mut |part| todo.push(part));
        }
        shown
    }
}

/// How far each node reaches down, through the conditions of the programmes that it speaks of too.
fn depths(book: &Rulebook) -> Vec<usize> {
    let mut statuses = IndexVec::beside(&book.programmes, 0_usize);
    // One round for each programme that speaks of another that speaks of another; what is too deep ends it.
    loop {
        let mut depths: Vec<usize> = Vec::with_capacity(book.nodes.len());
        for node in &book.nodes {
            let mut below = match node.op {
                Op::Granted(other) | Op::WindowMonth(other) => statuses[other],
                _ => 0,
            };
            node.op.each_part(&mut |part| below = below.max(depths.get(part).copied().unwrap_or(0)));
            depths.push(below.saturating_add(1));
        }
        let deepest = |id| conditions(book, id).iter().filter_map(|node| depths.get(*node)).max().copied().unwrap_or(0);
        let now: IndexVec<ProgrammeId, usize> = statuses.ids().map(deepest).collect();
        if now == statuses || now.iter().any(|depth| *depth > MOST_DEPTH) {
            return depths;
        }
        statuses = now;
    }
}

/// The conditions of all rules of a programme.
fn conditions(book: &Rulebook, programme: ProgrammeId) -> Vec<NodeId> {
    book.programmes[programme].rules.iter().map(|rule| rule.all).collect()
}

/// In how many months a node looks at its parts.
fn months_opened(node: &Node) -> usize {
    match node.op {
        Op::Total(span, _) | Op::Average(span, _) => match span {
            Span::Year | Span::YearToDate => 12,
            Span::Quarter => 12,
            Span::Last(months) => usize::from(months),
        },
        Op::Highest(months, _) | Op::Lowest(months, _) => usize::from(months),
        _ => 1,
    }
}

//! The facts that each node, status and payment depends on, transitively.

use crate::law::{Benefit, FactId, FactSet, NodeId, Op, Programme, ProgrammeId, Rulebook};
use crate::quantity::{Currency, IndexVec};

/// The facts below everything; too many at worst, never too few.
pub(super) struct Rests {
    nodes: Vec<FactSet>,
    statuses: IndexVec<ProgrammeId, FactSet>,
    payments: IndexVec<ProgrammeId, FactSet>,
    /// The costs that a programme claims.
    claims: IndexVec<ProgrammeId, Vec<FactId>>,
}

impl Rests {
    pub fn of(book: &Rulebook, shown_in: Currency) -> Rests {
        let rates: FactSet = book.exchange.iter().map(|exchange| exchange.fact).collect();
        let mut walk = Walk { book, rates: rates.clone(), nodes: vec![None; book.nodes.len()] };
        let nodes = (0..book.nodes.len()).map(|id| walk.node(id)).collect();
        let statuses = book.programmes.iter().map(|programme| walk.status(programme)).collect();
        let is_own = shown_in == book.currency;
        let shown = if is_own { FactSet::new() } else { rates };
        let paid = book.programmes.iter().map(|programme| walk.paid(programme) | shown.clone());
        let mut payments: IndexVec<ProgrammeId, FactSet> = paid.collect();
        let claims: IndexVec<ProgrammeId, Vec<FactId>> = book.programmes.iter().map(claims).collect();
        // Who claims a cost with others rests on what they rest on.
        let mut is_moving = true;
        while std::mem::take(&mut is_moving) {
            for (one, own) in claims.enumerated() {
                let shares = |other: &ProgrammeId| claims[*other].iter().any(|fact| own.contains(fact));
                let mut all = payments[one].clone();
                claims.ids().filter(shares).for_each(|other| all.join(&payments[other]));
                is_moving |= all != payments[one];
                payments[one] = all;
            }
        }
        Rests { nodes, statuses, payments, claims }
    }

    /// Whether a node rests on some of these facts.
    pub fn is_node_on(&self, id: NodeId, facts: &FactSet) -> bool {
        self.nodes.get(id).is_none_or(|own| own.intersects(facts))
    }

    pub fn status(&self, id: ProgrammeId) -> &FactSet {
        &self.statuses[id]
    }

    /// What the amounts rest on, the status with them.
    pub fn payments(&self, id: ProgrammeId) -> &FactSet {
        &self.payments[id]
    }

    pub fn claims(&self, id: ProgrammeId) -> &[FactId] {
        &self.claims[id]
    }
}

/// The costs that any rule of a programme pays.
fn claims(programme: &Programme) -> Vec<FactId> {
    let costs = programme.rules.iter().filter_map(|rule| match rule.benefit {
        Benefit::Items { pays, .. } => Some(pays),
        Benefit::Service | Benefit::Amount(_) | Benefit::ToDate(_) => None,
    });
    costs.collect()
}

struct Walk<'a> {
    book: &'a Rulebook,
    /// The answers that say what a currency is worth.
    rates: FactSet,
    nodes: Vec<Option<FactSet>>,
}

impl Walk<'_> {
    fn node(&mut self, id: NodeId) -> FactSet {
        if let Some(Some(known)) = self.nodes.get(id) {
            return known.clone();
        }
        let Some(node) = self.book.node(id) else { return FactSet::new() };
        let mut found = match &node.op {
            Op::Fact { fact, .. } => self.fact(*fact),
            Op::Rate(_) | Op::Item(_) => self.rates.clone(),
            Op::Lookup { fact, .. } | Op::OneOf { fact, .. } | Op::Reached(fact) | Op::MonthsSince(fact) => {
                FactSet::of(*fact)
            }
            Op::Granted(programme) | Op::WindowMonth(programme) => self.status(&self.book.programmes[*programme]),
            _ => FactSet::new(),
        };
        node.op.each_part(&mut |part| found |= self.node(part));
        if let Some(place) = self.nodes.get_mut(id) {
            *place = Some(found.clone());
        }
        found
    }

    /// An amount may have to be converted.
    fn fact(&self, fact: FactId) -> FactSet {
        let rates = if self.book.facts[fact].kind.is_money() { self.rates.clone() } else { FactSet::new() };
        FactSet::of(fact) | rates
    }

    fn status(&mut self, programme: &Programme) -> FactSet {
        programme.rules.iter().fold(FactSet::new(), |found, rule| found | self.node(rule.all))
    }

    fn paid(&mut self, programme: &Programme) -> FactSet {
        let mut found = self.status(programme);
        if let Some((when, _)) = programme.beneficiary_when {
            found |= self.node(when);
        }
        for rule in &programme.rules {
            found = rule.roots().fold(found, |found, root| found | self.node(root));
            if let Benefit::Items { pays, .. } = rule.benefit {
                found |= self.fact(pays);
            }
            if !rule.limits.is_empty() {
                found.join(&self.rates);
            }
        }
        found
    }
}

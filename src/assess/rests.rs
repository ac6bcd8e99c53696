//! What each node, status and payment of a rulebook rests on, through other programmes too.

use crate::law::{Benefit, FactId, FactSet, NodeId, Op, ProgrammeId, Rule, Rulebook};
use crate::quantity::Currency;

/// The facts below everything; too many at worst, never too few.
pub(super) struct Rests {
    nodes: Vec<FactSet>,
    statuses: Vec<FactSet>,
    payments: Vec<FactSet>,
    /// The costs that a programme claims.
    claims: Vec<Vec<FactId>>,
}

impl Rests {
    pub fn of(book: &Rulebook, shown_in: Currency) -> Rests {
        let rates = book.exchange.iter().fold(0, |set: FactSet, exchange| set | 1 << exchange.fact);
        let mut walk = Walk { book, rates, nodes: vec![None; book.nodes.len()] };
        let nodes = (0..book.nodes.len()).map(|id| walk.node(id)).collect();
        let ids = 0..book.programmes.len();
        let statuses = ids.clone().map(|id| walk.status(id)).collect();
        let is_own = shown_in == book.currency;
        let paid = ids.clone().map(|id| walk.paid(id) | if is_own { 0 } else { rates });
        let mut payments: Vec<FactSet> = paid.collect();
        let claims: Vec<Vec<FactId>> = ids.map(|id| claims(book, id)).collect();
        // Who claims a cost with others rests on what they rest on.
        let mut is_moving = true;
        while std::mem::take(&mut is_moving) {
            for one in 0..claims.len() {
                let of = |id: usize| claims.get(id).map_or(&[][..], Vec::as_slice);
                let shares = |other: &usize| of(*other).iter().any(|fact| of(one).contains(fact));
                let all = (0..claims.len()).filter(shares).filter_map(|other| payments.get(other));
                let all = all.fold(0, |set, more| set | more);
                if let Some(place) = payments.get_mut(one) {
                    is_moving |= *place | all != *place;
                    *place |= all;
                }
            }
        }
        Rests { nodes, statuses, payments, claims }
    }

    pub fn node(&self, id: NodeId) -> FactSet {
        self.nodes.get(id).copied().unwrap_or(FactSet::MAX)
    }

    pub fn status(&self, id: ProgrammeId) -> FactSet {
        self.statuses.get(id).copied().unwrap_or(FactSet::MAX)
    }

    /// What the amounts rest on, the status with them.
    pub fn payments(&self, id: ProgrammeId) -> FactSet {
        self.payments.get(id).copied().unwrap_or(FactSet::MAX)
    }

    pub fn claims(&self, id: ProgrammeId) -> &[FactId] {
        self.claims.get(id).map_or(&[], Vec::as_slice)
    }
}

/// The costs that any rule of a programme pays.
fn claims(book: &Rulebook, id: ProgrammeId) -> Vec<FactId> {
    let rules = book.programmes.get(id).into_iter().flat_map(|programme| &programme.rules);
    let costs = rules.filter_map(|rule| match rule.benefit {
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
            return *known;
        }
        let Some(node) = self.book.node(id) else { return FactSet::MAX };
        let mut found = match &node.op {
            Op::Fact { fact, .. } => self.fact(*fact),
            Op::Rate(_) | Op::Item(_) => self.rates,
            Op::Lookup { fact, .. } | Op::OneOf { fact, .. } | Op::Reached(fact) | Op::MonthsSince(fact) => 1 << fact,
            Op::Granted(programme) | Op::WindowMonth(programme) => self.status(*programme),
            _ => 0,
        };
        node.op.each_part(&mut |part| found |= self.node(part));
        if let Some(place) = self.nodes.get_mut(id) {
            *place = Some(found);
        }
        found
    }

    /// An amount may have to be converted.
    fn fact(&self, fact: FactId) -> FactSet {
        let is_money = self.book.facts.get(fact).is_some_and(|fact| fact.kind.is_money());
        (1 << fact) | if is_money { self.rates } else { 0 }
    }

    fn status(&mut self, id: ProgrammeId) -> FactSet {
        let rules: &[Rule] = self.book.programmes.get(id).map_or(&[], |programme| &programme.rules);
        rules.iter().fold(0, |found, rule| found | self.node(rule.all))
    }

    fn paid(&mut self, id: ProgrammeId) -> FactSet {
        let Some(programme) = self.book.programmes.get(id) else { return FactSet::MAX };
        let mut found = self.status(id) | programme.beneficiary_when.map_or(0, |(when, _)| self.node(when));
        for rule in &programme.rules {
            found = rule.roots().fold(found, |found, root| found | self.node(root));
            if let Benefit::Items { pays, .. } = rule.benefit {
                found |= self.fact(pays);
            }
            if !rule.limits.is_empty() {
                found |= self.rates;
            }
        }
        found
    }
}

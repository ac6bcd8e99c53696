//! Compiling programmes: rules, conditions, benefits, limits, and that none depends on itself.

use super::book::{Benefit, Condition, FactKind, Limit, Programme, Rule, Rulebook, Scale, Window};
use super::context::{Context, Type};
use super::ids::{NodeId, ProgrammeId};
use super::node::Op;
use super::source::{self, Expr};
use super::unit::{NumberOf, Unit};
use crate::quantity::{HORIZON, IdSet, IndexVec, Month, Placed, Problem};

use super::compile::Compiler;

impl Compiler<'_> {
    pub(super) fn programmes(&mut self) {
        let source = self.source;
        // Programmes may name each other in any order, so their ids come first.
        for programme in &source.programmes {
            self.path = vec![format!("programmes/{}", programme.id)];
            self.unique("programme", &programme.id, |book| {
                book.programmes.iter().any(|known| known.id == programme.id.text)
            });
            let status = self.add(Op::Granted(ProgrammeId::new(self.book.programmes.len())), Unit::none());
            self.book.programmes.push(Programme {
                id: programme.id.text.clone(),
                kind: programme.kind,
                beneficiary: programme.beneficiary,
                beneficiary_when: None,
                certainty: programme.certainty,
                rank: programme.rank,
                rules: Vec::new(),
                readings: 0,
                status,
            });
        }
        for (number, programme) in source.programmes.enumerated() {
            self.path = vec![format!("programmes/{}", programme.id)];
            self.programme(number, programme);
        }
        self.path = vec!["definitions".to_owned()];
        for (number, definition) in source.definitions.enumerated() {
            // A definition that nobody uses is still checked.
            if !self.definitions.keys().any(|(known, _)| *known == number) {
                self.definition(number, &definition.id, Context::plain(self.book.currency));
            }
        }
    }

    fn programme(&mut self, number: ProgrammeId, programme: &source::Programme) {
        let context = Context::plain(self.book.currency);
        let beneficiary_when = programme.beneficiary_when.as_ref().map(|(when, beneficiary)| {
            (self.inside("beneficiary_when", |c| c.truth(when, context, &programme.id)), *beneficiary)
        });
        let mut rules: Vec<Rule> = Vec::new();
        for (place, rule) in programme.rules.iter().enumerate() {
            let compiled = self.inside(format!("rule {}", place + 1), |c| c.rule(programme, rule));
            let Some(compiled) = compiled else { continue };
            if let Some(last) = rules.last_mut() {
                if last.until.is_some_and(|until| until > compiled.from) || last.from >= compiled.from {
                    self.wrong(Problem::error("error-versions-overlap"), &rule.from);
                }
                // Without an end of its own, a rule ends where the next begins.
                last.until.get_or_insert(compiled.from);
            }
            rules.push(compiled);
        }
        if rules.is_empty() && programme.rules.is_empty() {
            self.wrong(Problem::error("error-no-rules"), &programme.id);
        }
        let roots: Vec<NodeId> = rules.iter().flat_map(Rule::roots).chain(beneficiary_when.map(|(n, _)| n)).collect();
        let readings = roots.iter().filter_map(|root| self.book.nodes.get(*root)).fold(0, |set, n| set | n.readings);
        let place = &mut self.book.programmes[number];
        place.rules = rules;
        place.beneficiary_when = beneficiary_when;
        place.readings = readings;
    }

    fn rule(&mut self, programme: &source::Programme, rule: &source::Rule) -> Option<Rule> {
        let from = self.date(&rule.from).map(Month::in_force_from);
        let until = match &rule.until {
            Some(until) => Some(Month::in_force_from(self.date(until)?)),
            None => None,
        };
        if let (Some(from), Some(until), Some(at)) = (from, until, &rule.until)
            && until <= from
        {
            self.wrong(Problem::error("error-until-first"), at);
        }
        let citation = self.citation(&rule.citation);
        let context = Context::plain(self.book.currency);
        let mut conditions: Vec<Condition> = Vec::new();
        for condition in &rule.conditions {
            self.inside(format!("condition {}", condition.id), |c| {
                if conditions.iter().any(|known| known.id == condition.id.text) {
                    c.twice("condition", &condition.id);
                }
                c.plain(&condition.id);
                conditions.push(Condition {
                    id: condition.id.text.clone(),
                    that: c.truth(&condition.that, context, &condition.id),
                    citation: c.citation(&condition.citation),
                });
            });
        }
        let all = self.add(Op::All(conditions.iter().map(|condition| condition.that).collect()), Unit::none());
        let window = rule.window.as_ref().and_then(|window| {
            let months = self.months(&window.months)?;
            Some(Window { months, citation: self.citation(&window.citation) })
        });
        let benefit = self.inside("benefit", |c| c.benefit(programme, &rule.benefit));
        self.all_unique("limit", rule.limits.iter().map(|limit| &limit.id));
        let limits = rule.limits.iter().map(|limit| self.inside(format!("limit {}", limit.id), |c| c.limit(limit)));
        let limits = limits.collect();
        let scaled = rule.scaled.as_ref().map(|scaled| self.inside("scaled", |c| c.scale(programme, scaled)));
        Some(Rule { from: from?, until, citation, conditions, all, window, benefit: benefit?, limits, scaled })
    }

    fn benefit(&mut self, programme: &source::Programme, benefit: &source::Benefit) -> Option<Benefit> {
        let context = Context::plain(self.book.currency);
        let is_service = matches!(benefit, source::Benefit::Service);
        if is_service != (programme.kind == source::Kind::Service) {
            self.wrong(Problem::error("error-benefit-kind"), &programme.id);
        }
        Some(match benefit {
            source::Benefit::Service => Benefit::Service,
            source::Benefit::Amount(amount) => Benefit::Amount(self.amount(amount, context, &programme.id)),
            source::Benefit::ToDate(amount) => Benefit::ToDate(self.amount(amount, context, &programme.id)),
            source::Benefit::Items { pays, amount, over } => {
                let fact = self.fact(pays)?;
                if self.book.facts[fact].kind != FactKind::Costs {
                    self.wrong(Problem::error("error-not-costs").arg("found", pays), pays);
                }
                let over = match over {
                    Some(over) => self.months(over)?,
                    None => 1,
                };
                let context = Context { has_item: true, ..context };
                Benefit::Items { pays: fact, amount: self.amount(amount, context, pays), over }
            }
        })
    }

    fn limit(&mut self, limit: &source::Limit) -> Limit {
        let currency = self.currency_of(&[&limit.most], &limit.id);
        let context = Context { currency, ..Context::plain(currency) };
        let plain = Context::plain(self.book.currency);
        self.plain(&limit.id);
        let most = self.amount(&limit.most, context, &limit.id);
        if self.is_below_zero(most) {
            self.wrong(Problem::error("error-limit-negative"), limit.most.first_text().unwrap_or(&limit.id));
        }
        Limit {
            id: limit.id.text.clone(),
            per: limit.per,
            most,
            currency,
            when: limit.when.as_ref().map(|when| self.truth(when, plain, &limit.id)),
            citation: self.citation(&limit.citation),
        }
    }

    fn scale(&mut self, programme: &source::Programme, scaled: &source::Scale) -> Scale {
        let (by, of) = self.expr(&scaled.by, Context::plain(self.book.currency), &programme.id);
        if !matches!(&of, Type::Number(unit) if *unit == Unit::none()) && of != Type::Broken {
            let problem = Problem::error("error-not-share").arg("right", of.word());
            self.wrong(problem, scaled.by.first_text().unwrap_or(&programme.id));
        }
        Scale { by, citation: self.citation(&scaled.citation) }
    }

    /// A whole number of months, `12 months`.
    pub(super) fn months(&mut self, text: &Placed) -> Option<u16> {
        let number = self.number(text)?;
        let whole = u16::try_from(number.value.floor()).ok().filter(|n| (1..=HORIZON).contains(&usize::from(*n)));
        match whole {
            Some(months) if number.of == NumberOf::Plain(Unit::named("month")?) && number.value.denominator() == 1 => {
                Some(months)
            }
            _ => {
                self.wrong(Problem::error("error-not-months").arg("found", text), text);
                None
            }
        }
    }

    pub(super) fn amount(&mut self, expr: &Expr, context: Context, at: &Placed) -> NodeId {
        let (node, of) = self.expr(expr, context, at);
        match of {
            Type::Number(unit) if unit.is_money() => {}
            Type::Broken => {}
            other => {
                let problem = Problem::error("error-units-amount").arg("right", other.word());
                self.wrong(problem, expr.first_text().unwrap_or(at));
            }
        }
        node
    }

    pub(super) fn truth(&mut self, expr: &Expr, context: Context, at: &Placed) -> NodeId {
        let (node, of) = self.expr(expr, context, at);
        if !matches!(of, Type::Truth | Type::Broken) {
            let problem = Problem::error("error-not-condition").arg("right", of.word());
            self.wrong(problem, expr.first_text().unwrap_or(at));
        }
        node
    }

    /// A programme must not depend on itself through others.
    pub(super) fn granted_cycles(&mut self) {
        let book = &self.book;
        let below: IndexVec<ProgrammeId, Vec<ProgrammeId>> =
            book.programmes.iter().map(|one| book.granted_below(one.rules.iter().flat_map(Rule::roots))).collect();
        for start in below.ids() {
            let mut seen = IdSet::new();
            let mut todo = below[start].clone();
            while let Some(next) = todo.pop() {
                if next == start {
                    let at = self.source.programmes[start].id.clone();
                    self.path = vec![format!("programmes/{at}")];
                    self.wrong(Problem::error("error-cycle").arg("found", &at), &at);
                    break;
                }
                if !seen.contains(next) {
                    seen.insert(next);
                    todo.extend(&below[next]);
                }
            }
        }
    }
}

impl Rule {
    /// Every expression of the rule.
    pub fn roots(&self) -> impl Iterator<Item = NodeId> {
        let conditions = self.conditions.iter().map(|condition| condition.that);
        let limits = self.limits.iter().flat_map(|limit| [limit.most].into_iter().chain(limit.when));
        let scaled = self.scaled.map(|scaled| scaled.by);
        conditions.chain(self.benefit.amount()).chain(limits).chain(scaled)
    }
}

impl Benefit {
    /// What is paid, before limits; a service pays nothing.
    pub fn amount(&self) -> Option<NodeId> {
        match self {
            Benefit::Service => None,
            Benefit::Amount(amount) | Benefit::ToDate(amount) | Benefit::Items { amount, .. } => Some(*amount),
        }
    }
}

impl Rulebook {
    /// The programmes that expressions speak of.
    pub fn granted_below(&self, roots: impl IntoIterator<Item = NodeId>) -> Vec<ProgrammeId> {
        let mut found = Vec::new();
        let mut todo: Vec<NodeId> = roots.into_iter().collect();
        let mut seen = std::collections::BTreeSet::new();
        while let Some(id) = todo.pop() {
            let Some(node) = self.nodes.get(id).filter(|_| seen.insert(id)) else {
                continue;
            };
            if let Op::Granted(programme) | Op::WindowMonth(programme) = node.op {
                found.push(programme);
            }
            todo.extend(node.op.parts());
        }
        found
    }
}

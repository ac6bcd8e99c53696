//! Compiling brackets, and what the law says in numbers alone.

use super::compile::Compiler;
use super::context::{Context, Type};
use super::ids::NodeId;
use super::node::Op;
use super::source::Expr;
use super::unit::parse_number;
use crate::quantity::HORIZON;
use crate::quantity::{Exact, Month, Placed, Problem};

impl Compiler<'_> {
    pub(super) fn brackets(
        &mut self,
        of: &Expr,
        steps: &[(Option<Expr>, Expr)],
        is_marginal: bool,
        context: Context,
        at: &Placed,
    ) -> (NodeId, Type) {
        let (base, base_of) = self.expr(of, context, at);
        self.some(steps, at);
        let mut rate_of = Type::Broken;
        let mut compiled = Vec::new();
        let mut below: Option<(NodeId, &Expr)> = None;
        for (place, (limit, rate)) in steps.iter().enumerate() {
            if limit.is_none() != (place + 1 == steps.len()) {
                self.wrong(Problem::error("error-brackets"), at);
            }
            let node = limit.as_ref().map(|limit| {
                let at = limit.first_text().unwrap_or(at);
                let (node, limit_of) = self.expr(limit, context, at);
                self.agree(base_of.clone(), limit_of, "error-units-compare", at);
                if below.is_some_and(|below| !self.rises(below, (node, limit))) {
                    self.wrong(Problem::error("error-brackets-order"), at);
                }
                below = Some((node, limit));
                node
            });
            let at = rate.first_text().unwrap_or(at);
            let (rate, this_of) = self.expr(rate, context, at);
            rate_of = self.agree(rate_of, this_of, "error-units-branches", at);
            compiled.push((node, rate));
        }
        let unit = self.numeric(&base_of, at).times(&self.numeric(&rate_of, at));
        let op = Op::Brackets { of: base, steps: compiled, is_marginal };
        (self.add(op, unit.clone()), Type::Number(unit))
    }

    /// Whether one limit is below another in every month in which the law alone says both.
    fn rises(&self, (below, below_text): (NodeId, &Expr), (above, above_text): (NodeId, &Expr)) -> bool {
        if let (Expr::Number(below), Expr::Number(above)) = (below_text, above_text)
            && let (Ok(below), Ok(above)) = (parse_number(below), parse_number(above))
            && below.of == above.of
        {
            return below.value < above.value;
        }
        (0..HORIZON).all(|month| match (self.constant(below, month), self.constant(above, month)) {
            (Some(below), Some(above)) => below < above,
            _ => true,
        })
    }

    /// Whether the law alone says something below zero in some month.
    pub(super) fn is_below_zero(&self, node: NodeId) -> bool {
        (0..HORIZON).any(|month| self.constant(node, month).is_some_and(|value| value < Exact::ZERO))
    }

    /// What a node comes to in a month where no answer, rate or reading bears on it.
    fn constant(&self, node: NodeId, month: usize) -> Option<Exact> {
        match &self.book.nodes.get(node)?.op {
            Op::Number(value, ..) => Some(*value),
            Op::Parameter(parameter) => {
                let values = &self.book.parameters[*parameter].values;
                let is_in_force = |from| Month::in_force_from(from).index().unwrap_or(0) <= month;
                values.iter().rev().find(|value| is_in_force(value.from)).map(|value| value.value)
            }
            Op::Product(parts) => {
                parts.iter().try_fold(Exact::ONE, |product, part| product.times(self.constant(*part, month)?))
            }
            _ => None,
        }
    }
}

//! The value of a node for one item of a cost, in one month: what speaks of an item has no series.

use super::apply;
use super::evaluation::Evaluation;
use super::series::Value;
use crate::law::{NodeId, Op};
use crate::plan::CostItem;
use crate::quantity::{Currency, Exact};

impl Evaluation<'_> {
    /// Evaluates what a node that speaks of an item rests on.
    pub(super) fn ensure_scalar(&mut self, id: NodeId) {
        let Some(node) = self.book.node(id) else { return };
        match &node.op {
            _ if !node.has_item => self.ensure(id),
            Op::Choose { reading, cases } => {
                let chosen = self.readings.get(*reading).and_then(|option| cases.get(*option));
                chosen.into_iter().for_each(|chosen| self.ensure_scalar(*chosen));
            }
            op => op.each_part(&mut |part| self.ensure_scalar(part)),
        }
    }

    /// The value of a node in a month for one item.
    pub fn scalar(&self, id: NodeId, month: usize, item: Option<&CostItem>, age: usize) -> Value {
        let Some(node) = self.book.node(id) else {
            return Value::Missing;
        };
        if !node.has_item {
            return self.at(id, month);
        }
        let apply = |f: &dyn Fn(&[Value]) -> Value| with_parts(&node.op, |part| self.scalar(part, month, item, age), f);
        match &node.op {
            Op::Item(currency) => item.map_or(Value::Missing, |item| self.item_amount(item, *currency)),
            Op::ItemAge => Value::Number(Exact::whole(age as i128)),
            Op::Choose { reading, cases } => {
                let chosen = self.readings.get(*reading).and_then(|option| cases.get(*option));
                chosen.map_or(Value::Missing, |chosen| self.scalar(*chosen, month, item, age))
            }
            Op::Sum(_) => apply(&apply::sum),
            Op::Product(_) => apply(&apply::product),
            Op::Difference(..) => apply(&apply::difference),
            Op::Ratio(..) => apply(&apply::ratio),
            Op::Least(_) => apply(&apply::least),
            Op::Greatest(_) => apply(&apply::greatest),
            Op::Round(part, step) => apply::round(self.scalar(*part, month, item, age), *step),
            Op::When(..) => apply(&apply::when),
            Op::Brackets { is_marginal, .. } => apply(&|values| apply::brackets(values, *is_marginal)),
            Op::Compare(comparison, ..) => apply(&|values| apply::compare(*comparison, values)),
            Op::All(_) => apply(&apply::all),
            Op::Any(_) => apply(&apply::any),
            Op::Not(part) => apply::not(self.scalar(*part, month, item, age)),
            // The compiler lets no span of time speak of an item.
            _ => Value::Missing,
        }
    }

    /// An item's amount in a currency, at the rate of the item's own month.
    pub fn item_amount(&self, item: &CostItem, currency: Currency) -> Value {
        let month = item.month.index().unwrap_or(0);
        self.converted_at(Value::Number(Exact::whole(item.amount.minor)), item.amount.currency, currency, month)
    }
}

/// An operation on the values of the nodes below it.
fn with_parts(op: &Op, value: impl Fn(NodeId) -> Value, f: &dyn Fn(&[Value]) -> Value) -> Value {
    let mut values = [Value::Missing; 16];
    let mut count = 0;
    op.each_part(&mut |part| {
        if let Some(place) = values.get_mut(count) {
            *place = value(part);
        }
        count += 1;
    });
    match values.get(..count) {
        Some(values) => f(values),
        None => f(&op.parts().into_iter().map(value).collect::<Vec<Value>>()),
    }
}

//! What lies between two variants of a plan that differ in one number.
//!
//! Between a lower and a higher value of an answer every amount moves along a straight line as long as
//! no condition, cap or step of the law is passed, but for what is rounded. This walks the nodes that
//! were computed at both ends and says by how much a value between may lie off the line from the one to
//! the other, so that whoever seeks among very many values may leave out a stretch without a look. It
//! never says too little: where a comparison may come out otherwise in between it says that nobody can
//! tell, and the stretch is to be halved.

mod nodes;
mod paid;
mod rough;
mod seen;

use super::batch::Batch;
use super::evaluation::Evaluation;
use super::rests::Rests;
use crate::law::{FactId, FactSet, NodeId, Op, ProgrammeId, Rulebook};
use crate::plan::{Datum, Given, Inputs};
use crate::quantity::IndexVec;
use nodes::Slacks;
use seen::Slack;

/// Two variants side by side.
pub(super) struct Between<'b, 'a> {
    low: &'b Evaluation<'a>,
    high: &'b Evaluation<'a>,
    rests: &'b Rests,
    /// The answer that differs.
    changed: FactSet,
    /// Whether only values are asked for that leave the same rest as both ends.
    is_even: bool,
    /// By node, once looked at.
    nodes: Vec<Option<Slacks>>,
    /// By programme, once looked at: whether its status of a month is the same everywhere.
    statuses: IndexVec<ProgrammeId, Option<Vec<bool>>>,
    /// By programme: the parts of which one that holds is enough, on which the start of a window rests.
    anys: &'b IndexVec<ProgrammeId, Vec<NodeId>>,
}

/// The figures at one value of an answer, kept to be set beside those at another.
pub struct Kept<'a>(Evaluation<'a>);

impl<'a> Batch<'a> {
    /// The figures as they are.
    pub fn kept(&self) -> Kept<'a> {
        Kept(self.evaluation().clone())
    }
}

/// The part of a look at a stretch that is the same for every stretch under one rulebook.
pub struct Lines {
    anys: IndexVec<ProgrammeId, Vec<NodeId>>,
}

impl Lines {
    pub fn of(book: &Rulebook) -> Lines {
        Lines { anys: anys(book) }
    }

    /// How far the sum over some programmes of a batch may lie off the straight line between two values
    /// of an answer, in whole minor units, for every value between; `None` where that cannot be told.
    /// The answer must be a number, the same from a month on, or the amount of one item of a cost; of a
    /// flow only those values are meant that lie so many times [`MONTHS`] minor units from the ends.
    pub fn off<'a>(
        &self,
        batch: &Batch<'a>,
        fact: FactId,
        (low, high): (&Kept<'a>, &Kept<'a>),
        is_counted: &dyn Fn(ProgrammeId) -> bool,
    ) -> Option<i128> {
        let book = batch.evaluation().book;
        let mut between = Between {
            low: &low.0,
            high: &high.0,
            rests: batch.rests(),
            changed: FactSet::of(fact),
            is_even: is_even(&low.0.inputs, &high.0.inputs, fact),
            nodes: vec![None; book.nodes.len()],
            statuses: IndexVec::beside(&book.programmes, None),
            anys: &self.anys,
        };
        let slack: Slack = between.amounts(batch.order(), is_counted);
        slack.and_then(rough::Rough::ceiling)
    }
}

/// The months of a year: amounts that differ by a multiple of it are spread over them alike.
pub const MONTHS: i128 = 12;

/// Whether all answers to a question differ by whole multiples of a year's months, if at all.
fn is_even(low: &Inputs, high: &Inputs, fact: FactId) -> bool {
    let of = |inputs: &Inputs| match &inputs.given[fact] {
        Given::Values(values) => values.iter().map(|dated| dated.value).collect::<Vec<Datum>>(),
        _ => Vec::new(),
    };
    let minor = |datum: &Datum| if let Datum::Money(money) = datum { money.minor } else { 0 };
    of(low).iter().zip(&of(high)).all(|(low, high)| (minor(high) - minor(low)) % MONTHS == 0)
}

/// By programme: the parts of each `Any` under its conditions, through other programmes too.
fn anys(book: &Rulebook) -> IndexVec<ProgrammeId, Vec<NodeId>> {
    let of = |programme: &crate::law::Programme| {
        let mut todo: Vec<NodeId> = programme.rules.iter().map(|rule| rule.all).collect();
        let mut seen = std::collections::BTreeSet::new();
        let mut found = Vec::new();
        while let Some(id) = todo.pop() {
            let Some(node) = book.node(id).filter(|_| seen.insert(id)) else { continue };
            match &node.op {
                Op::Any(parts) => found.extend(parts.iter().copied()),
                Op::Granted(other) => {
                    todo.extend(book.programmes[*other].rules.iter().map(|rule| rule.all));
                }
                _ => {}
            }
            todo.extend(node.op.parts());
        }
        found
    };
    book.programmes.iter().map(of).collect()
}

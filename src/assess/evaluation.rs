//! One evaluation of a rulebook for one variant: what was computed so far, and the room for the rest.
//!
//! `evaluate` fills it in, node by node; `answers`, `spans` and `conditions` hold the operations.

use super::series::{Series, Value};
use super::status::Status;
use crate::law::{NodeId, ProgrammeId, Rulebook};
use crate::plan::Inputs;
use crate::quantity::{Currency, Exact, IndexVec, Month};
use std::borrow::Cow;

/// One evaluation of a rulebook under one choice of readings.
#[derive(Clone)]
pub struct Evaluation<'a> {
    pub book: &'a Rulebook,
    pub inputs: Cow<'a, Inputs>,
    /// Months evaluated: from the first month of all plans to the end of the plan's last year.
    pub horizon: usize,
    /// The option chosen of each reading.
    pub readings: Vec<usize>,
    /// What amounts are shown in; each rounded month is converted and rounded again.
    pub shown_in: Currency,
    pub(super) nodes: Vec<Slot<Series>>,
    pub(super) statuses: IndexVec<ProgrammeId, Slot<Status>>,
    /// What does not depend on the readings varied is taken from here.
    base: Option<&'a Evaluation<'a>>,
    varied: u64,
    /// Room in memory for what is needed for a moment.
    spare: Vec<Series>,
}

/// What was computed, or only the room of what was computed of other answers.
#[derive(Clone, Default)]
pub(super) struct Slot<T> {
    pub is_known: bool,
    pub value: T,
}

impl<T> Slot<T> {
    fn get(&self) -> Option<&T> {
        self.is_known.then_some(&self.value)
    }
}

impl<'a> Evaluation<'a> {
    /// An evaluation in which nothing is computed yet, with amounts shown in `currency`.
    pub fn new(book: &'a Rulebook, inputs: &'a Inputs, currency: Currency) -> Evaluation<'a> {
        let last = inputs.end().plus(-1);
        let horizon = Month::new(last.year() + 1, 1).index().unwrap_or(0);
        Evaluation {
            book,
            inputs: Cow::Borrowed(inputs),
            horizon,
            readings: inputs.readings.clone(),
            shown_in: currency,
            nodes: vec![Slot::default(); book.nodes.len()],
            statuses: IndexVec::beside(&book.programmes, Slot::default()),
            base: None,
            varied: 0,
            spare: Vec::new(),
        }
    }

    /// An evaluation that differs in some readings; other programmes stay as they were chosen.
    pub fn vary(&'a self, varied: u64) -> Evaluation<'a> {
        Evaluation {
            inputs: Cow::Borrowed(&*self.inputs),
            readings: self.readings.clone(),
            nodes: vec![Slot::default(); self.book.nodes.len()],
            statuses: IndexVec::beside(&self.book.programmes, Slot::default()),
            base: Some(self),
            varied,
            spare: Vec::new(),
            ..*self
        }
    }

    /// Chooses an option and forgets what rested on the former one.
    pub fn choose(&mut self, reading: usize, option: usize) {
        let Some(place) = self.readings.get_mut(reading) else {
            return;
        };
        if std::mem::replace(place, option) == option {
            return;
        }
        for (node, known) in self.book.nodes.iter().zip(&mut self.nodes) {
            if node.readings & (1 << reading) != 0 {
                known.is_known = false;
            }
        }
    }

    /// Forgets the nodes and the statuses of which this is said; their room is used again.
    pub(super) fn forget(&mut self, node: impl Fn(NodeId) -> bool, status: impl Fn(ProgrammeId) -> bool) {
        for (id, known) in self.nodes.iter_mut().enumerate() {
            known.is_known &= !node(id);
        }
        for (id, known) in self.statuses.enumerated_mut() {
            known.is_known &= !status(id);
        }
    }

    /// Room for a series, empty; whoever took it gives it back by [`Evaluation::keep`].
    pub(super) fn spare(&mut self) -> Series {
        self.spare.pop().unwrap_or_default()
    }

    pub(super) fn keep(&mut self, room: Series) {
        self.spare.push(room.emptied());
    }

    /// A rounded amount of a month in the currency shown.
    pub fn shown(&self, minor: i128, month: usize) -> Value {
        let own = self.book.currency;
        let amount = Value::Number(Exact::whole(minor));
        match self.converted_at(amount, own, self.shown_in, month) {
            Value::Number(number) => Value::Number(Exact::whole(number.rounded())),
            other => other,
        }
    }

    /// The months of the plan, as indices.
    pub fn plan_range(&self) -> std::ops::Range<usize> {
        let start = self.inputs.from.index().unwrap_or(0);
        start..start + self.inputs.months
    }

    /// The series of a node that was evaluated before.
    pub fn get(&self, id: NodeId) -> Option<&Series> {
        let own = self.nodes.get(id).and_then(Slot::get);
        own.or_else(|| self.base.and_then(|base| base.get(id)))
    }

    /// The value of an evaluated node in a month.
    pub fn at(&self, id: NodeId, month: usize) -> Value {
        self.get(id).map_or(Value::Missing, |series| series.at(month))
    }

    /// The status of a programme that was evaluated before.
    pub fn status(&self, programme: ProgrammeId) -> Option<&Status> {
        let own = self.statuses[programme].get();
        own.or_else(|| self.base.and_then(|base| base.status(programme)))
    }

    pub(super) fn is_done(&self, id: NodeId) -> bool {
        if self.nodes.get(id).is_some_and(|known| known.is_known) {
            return true;
        }
        let is_varied = self.book.node(id).is_some_and(|node| node.readings & self.varied != 0);
        !is_varied && self.base.is_some_and(|base| base.is_done(id))
    }
}

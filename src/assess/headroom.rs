//! How far a plan is from every threshold of a programme, month by month.
//!
//! Found by walking the nodes that were computed, through the branch that each month takes. A
//! comparison is told in the month that it measures, whichever month it then decides, even where only
//! the law of the year after asks. What compares an item of a cost is left to the item's own
//! derivation. Computed only when somebody asks.

use super::distance::Distance;
use super::series::Value;
use super::step::{Part, What};
use crate::law::{CitationId, Comparison, DefinitionId, FactSet, NodeId, ProgrammeId, Unit};
use crate::quantity::{Currency, Exact, Month};

/// One comparison that bears on a programme, over the months of the plan that it is asked in.
#[derive(Clone, Debug, PartialEq)]
pub struct Threshold {
    pub programme: ProgrammeId,
    pub whose: Whose,
    /// The innermost definition that it stands in.
    pub definition: Option<DefinitionId>,
    pub comparison: Comparison,
    pub unit: Unit,
    /// What its money is compared in.
    pub currency: Currency,
    /// What is measured and what it is measured against, as they came about in the first month.
    pub measured: Part,
    pub against: Part,
    /// Equal months together, in order; months in which it is not asked are left out.
    pub runs: Vec<HeadroomRun>,
}

/// What of a programme a comparison belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// By its id.
    Condition(String),
    /// By its id.
    Limit(String),
    Amount,
    /// The share of the amount that is paid.
    Share,
}

/// Equal months of a threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadroomRun {
    pub first: Month,
    pub months: usize,
    /// What is measured and what it is measured against, as nodes.
    pub measured: NodeId,
    pub against: NodeId,
    pub value: Value,
    pub threshold: Value,
    /// Whether it holds, or why nobody can say.
    pub holds: Value,
    pub distance: Option<Distance>,
    /// The facts missing where that is why.
    pub needs: FactSet,
    pub citation: CitationId,
}

impl Whose {
    /// The word of the file formats.
    pub const fn word(&self) -> &'static str {
        match self {
            Whose::Condition(_) => "condition",
            Whose::Limit(_) => "limit",
            Whose::Amount => "amount",
            Whose::Share => "share",
        }
    }

    pub(super) const fn order(&self) -> u8 {
        match self {
            Whose::Condition(_) => 0,
            Whose::Limit(_) => 1,
            Whose::Amount => 2,
            Whose::Share => 3,
        }
    }

    pub fn id(&self) -> Option<&str> {
        match self {
            Whose::Condition(id) | Whose::Limit(id) => Some(id),
            Whose::Amount | Whose::Share => None,
        }
    }
}

impl HeadroomRun {
    /// The first month after it.
    pub fn end(&self) -> Month {
        self.first.plus(i32::try_from(self.months).unwrap_or(0))
    }

    /// How it comes out, in the word of the file formats.
    pub const fn word(&self) -> &'static str {
        match self.holds {
            Value::Truth(true) => "yes",
            Value::Truth(false) => "no",
            Value::LawUnknown(_) => "law_unknown",
            Value::Missing | Value::Number(_) | Value::Overflow => "unknown",
        }
    }

    /// How far relative to the threshold; `None` where nobody can say or the threshold is zero.
    pub fn relative(&self) -> Option<Exact> {
        self.distance?.relative(self.threshold.number()?)
    }
}

impl Threshold {
    /// The first run that touches months `from..end`.
    pub fn in_force(&self, from: Month, end: Month) -> Option<usize> {
        self.runs.iter().position(|run| run.end() > from && run.first < end)
    }

    /// The first later run in which the answer to the comparison is another one.
    pub fn change_after(&self, run: usize) -> Option<&HeadroomRun> {
        let now = self.runs.get(run)?;
        self.runs.iter().skip(run + 1).find(|later| !is_alike(later.holds, now.holds))
    }

    /// The later run that is nearest to its threshold, if it is nearer than this one.
    pub fn nearest_after(&self, run: usize) -> Option<&HeadroomRun> {
        let now = self.runs.get(run)?.relative()?;
        let later = self.runs.iter().skip(run + 1).filter_map(|later| Some((later.relative()?, later)));
        let nearest = later.reduce(|best, next| if next.0 < best.0 { next } else { best });
        nearest.filter(|(distance, _)| *distance < now).map(|(_, later)| later)
    }

    /// The least relative distance in any month.
    pub fn nearest(&self) -> Option<Exact> {
        self.runs.iter().filter_map(HeadroomRun::relative).min()
    }

    /// Whether an amount asks with it only if there is anything at all: no threshold to be near.
    pub fn is_gate(&self) -> bool {
        let is_zero = |run: &HeadroomRun| run.threshold.number().is_some_and(Exact::is_zero);
        matches!(self.whose, Whose::Amount | Whose::Share) && self.runs.iter().all(is_zero)
    }

    /// Whether another one compares the same in the same months, by the same paragraph.
    pub fn is_same(&self, other: &Threshold) -> bool {
        let same = |a: &HeadroomRun, b: &HeadroomRun| {
            (a.first, a.months, a.value, a.threshold, a.citation)
                == (b.first, b.months, b.value, b.threshold, b.citation)
        };
        let is_named = |step: &Part| !matches!(step.what, What::Operation(_));
        let is_same_node =
            |node: fn(&HeadroomRun) -> NodeId| self.runs.first().map(node) == other.runs.first().map(node);
        self.comparison == other.comparison
            && (is_same_node(|run| run.measured)
                || is_named(&self.measured) && self.measured.what == other.measured.what)
            && (is_same_node(|run| run.against) || is_named(&self.against) && self.against.what == other.against.what)
            && self.runs.len() == other.runs.len()
            && self.runs.iter().zip(&other.runs).all(|(a, b)| same(a, b))
    }

    /// Adds a run; months alike are one.
    pub(super) fn push(&mut self, run: HeadroomRun) {
        match self.runs.last_mut() {
            Some(last)
                if last.end() == run.first
                    && (HeadroomRun { first: last.first, months: last.months, ..run.clone() }) == *last =>
            {
                last.months += 1;
            }
            _ => self.runs.push(run),
        }
    }
}

/// Whether two comparisons come out alike; of what no source says it is one, whatever the gap.
fn is_alike(a: Value, b: Value) -> bool {
    a == b || matches!((a, b), (Value::LawUnknown(_), Value::LawUnknown(_)))
}

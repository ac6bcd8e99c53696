//! The totals over the values of one answer: exact at each, the jumps found to the single unit.
//!
//! Computed a few values a frame, first at even distances. Between two of them the law may jump;
//! there the values between are halved until the jump stands between two neighbours.

use super::app::Law;
use super::jumps::{Jump, broken};
use super::knob::Knob;
use super::live::Good;
use crate::assess::{Depth, ProgrammeResult, Standing, Sum, Total, TotalId, assess};
use crate::law::ProgrammeId;
use crate::plan::{Datum, Given, Inputs};
use crate::quantity::{Currency, IndexVec};
use std::collections::BTreeMap;

/// So many values are looked at in a frame.
const SLICE: usize = 6;
/// So many stand on the curve before jumps are looked for.
const POINTS: i128 = 200;
/// With so many it is called done, whatever is left.
const MOST_POINTS: usize = 2_000;

/// What comes out at one value.
#[derive(Clone, Debug)]
pub struct Point {
    pub totals: Vec<Total>,
    /// By programme.
    pub standings: IndexVec<ProgrammeId, Standing>,
    /// By programme: the conditions that fail and in how many months.
    pub unmet: IndexVec<ProgrammeId, Vec<(String, usize)>>,
}

impl Point {
    /// A total here; nothing granted is nothing.
    pub fn amount(&self, key: TotalId) -> i128 {
        self.totals.iter().find(|total| total.id == key).map_or(0, |total| total.amount)
    }

    /// A total here, with what it lacks.
    pub fn sum(&self, key: TotalId) -> Sum {
        let found = self.totals.iter().find(|total| total.id == key);
        found.map_or_else(Sum::default, |total| Sum { amount: total.amount, lacking: total.lacking.clone() })
    }
}

/// The answers apart from the one turned, the currency, and the ends of the knob.
type Key = (Inputs, Currency, Knob);

/// The curve as far as it is computed.
#[derive(Default)]
pub struct Curve {
    key: Option<Key>,
    pub knob: Option<Knob>,
    /// By the knob's units.
    pub points: BTreeMap<i128, Point>,
    pub jumps: Vec<Jump>,
    /// Values still to be looked at, the next one last.
    waiting: Vec<i128>,
    is_done: bool,
}

impl Curve {
    /// Begins anew where anything but the answer turned has changed.
    pub fn update(&mut self, good: &Good, knob: Option<&Knob>) {
        let key = knob.map(|knob| (without(&good.inputs, knob), good.assessment.currency, knob.at(0)));
        self.knob = knob.cloned();
        if self.key == key {
            return;
        }
        *self = Curve { key, knob: self.knob.take(), ..Curve::default() };
        if let Some(knob) = knob {
            let every = ((knob.most - knob.least + POINTS - 1) / POINTS).max(1);
            let last = (knob.most - knob.least) / every;
            self.waiting.push(knob.most);
            self.waiting.extend((0..=last).rev().map(|place| knob.least + place * every));
        }
    }

    /// Goes on for a part of a frame; whether it is not done yet.
    pub fn go_on(&mut self, law: &Law, good: &Good) -> bool {
        let Some(knob) = self.knob.clone().filter(|_| !self.is_done) else { return false };
        for _ in 0..SLICE {
            let Some(value) = self.waiting.pop() else {
                self.look();
                self.is_done = self.waiting.is_empty();
                return !self.is_done;
            };
            if self.points.contains_key(&value) {
                continue;
            }
            match point(law, good, &knob, value) {
                Some(point) => {
                    self.points.insert(value, point);
                }
                // What cannot be assessed ends the curve; the form says why.
                None => {
                    self.waiting.clear();
                    self.is_done = true;
                    return false;
                }
            }
        }
        true
    }

    /// How much of it is done, from 0 to 1.
    pub fn progress(&self) -> f32 {
        let all = self.points.len() + self.waiting.len();
        if self.is_done || all == 0 { 1.0 } else { (self.points.len() as f32 / all as f32).min(0.99) }
    }

    /// Whether every value between the ends stands on it.
    pub fn is_every(&self) -> bool {
        let values = self.knob.as_ref().map_or(0, |knob| knob.most - knob.least + 1);
        i128::try_from(self.points.len()).is_ok_and(|points| points >= values)
    }

    /// The jumps between neighbours, and the values to look at where others are suspected.
    fn look(&mut self) {
        let points: Vec<(i128, &Point)> = self.points.iter().map(|(value, point)| (*value, point)).collect();
        let mut jumps = Vec::new();
        let mut between = Vec::new();
        for (pair, programmes) in points.windows(2).zip(broken(&points)) {
            let [(before, one), (after, other)] = pair else { continue };
            if programmes.is_empty() {
                continue;
            }
            if after - before > 1 {
                between.push(before + (after - before) / 2);
            } else {
                let jump = |programme| Jump::between((*before, one), (*after, other), programme);
                jumps.extend(programmes.into_iter().map(jump));
            }
        }
        if points.len() < MOST_POINTS {
            self.waiting = between;
        }
        self.jumps = jumps;
    }
}

/// The inputs with another value of the answer turned.
fn with(inputs: &Inputs, knob: &Knob, datum: Datum) -> Inputs {
    let mut inputs = inputs.clone();
    if let Some(given) = inputs.given.find_mut(knob.fact) {
        *given = turned(given, knob, datum);
    }
    inputs
}

/// The answers to a question with another value of the one turned.
pub(super) fn turned(given: &Given, knob: &Knob, datum: Datum) -> Given {
    let mut given = given.clone();
    if let Given::Values(values) = &mut given
        && let Some(place) = values.iter_mut().find(|dated| dated.month == knob.month)
    {
        place.value = datum;
    }
    given
}

/// The inputs without the answer turned, to tell whether another has changed.
pub(super) fn without(inputs: &Inputs, knob: &Knob) -> Inputs {
    with(inputs, knob, Datum::Option(0))
}

fn point(law: &Law, good: &Good, knob: &Knob, units: i128) -> Option<Point> {
    let fact = law.book.facts.find(knob.fact)?;
    let inputs = with(&good.inputs, knob, knob.datum(fact, units)?);
    let assessment = assess(&law.book, &inputs, good.assessment.currency, Depth::Figures).ok()?;
    let unmet = |result: &ProgrammeResult| {
        result.unmet.iter().map(|unmet| (unmet.condition.clone(), unmet.months)).collect::<Vec<_>>()
    };
    Some(Point {
        standings: assessment.programmes.iter().map(Standing::of).collect(),
        unmet: assessment.programmes.iter().map(unmet).collect(),
        totals: assessment.totals,
    })
}

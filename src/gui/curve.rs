//! A total over the values of one answer: exact at each, its jumps found to the single step.
//!
//! Computed a few values a frame. Between two values at which the programmes grant other months the
//! values between are halved until the jump stands between two neighbours.

use super::app::Law;
use super::knob::Knob;
use super::live::Good;
use crate::assess::{Evaluation, Total, assess_evaluated};
use crate::law::ProgrammeId;
use crate::plan::{Datum, Given, Inputs};
use crate::quantity::Currency;
use std::collections::BTreeMap;

/// So many values are looked at in a frame.
const SLICE: usize = 6;
/// So many stand on the curve before jumps are looked for.
const POINTS: i128 = 160;

/// What comes out at one value.
#[derive(Clone, Debug)]
pub struct Point {
    pub totals: Vec<Total>,
    /// Of each programme, how many months it grants.
    granted: Vec<usize>,
}

/// Two neighbouring values with a jump between them, and the programmes that make it.
#[derive(Clone, Debug)]
pub struct Jump {
    pub before: i128,
    pub after: i128,
    pub programmes: Vec<ProgrammeId>,
}

/// The answers apart from the one turned, the currency, and the ends of the knob.
type Key = (Inputs, Currency, Knob);

/// The curve as far as it is computed.
#[derive(Default)]
pub struct Curve {
    key: Option<Key>,
    pub knob: Option<Knob>,
    /// By steps of the knob.
    pub points: BTreeMap<i128, Point>,
    /// Values still to be looked at, the next one last.
    waiting: Vec<i128>,
}

impl Curve {
    /// Begins anew where anything but the answer turned has changed.
    pub fn update(&mut self, good: &Good, knob: Option<&Knob>) {
        let key = knob.map(|knob| (without(&good.inputs, knob), good.assessment.currency, knob.at(0)));
        self.knob = knob.cloned();
        if self.key == key {
            return;
        }
        self.key = key;
        self.points.clear();
        self.waiting.clear();
        if let Some(knob) = knob {
            let every = ((knob.most - knob.least) / POINTS).max(1);
            let last = (knob.most - knob.least) / every;
            self.waiting.push(knob.most);
            self.waiting.extend((0..=last).rev().map(|place| knob.least + place * every));
        }
    }

    /// Goes on for a part of a frame; whether it is not done yet.
    pub fn go_on(&mut self, law: &Law, good: &Good) -> bool {
        let Some(knob) = self.knob.clone() else { return false };
        for _ in 0..SLICE {
            let next = self.waiting.pop().or_else(|| self.next_between());
            let Some(value) = next else { return false };
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
                    return false;
                }
            }
        }
        true
    }

    /// How much of it is done, from 0 to 1.
    pub fn progress(&self) -> f32 {
        let all = self.points.len() + self.waiting.len();
        if all == 0 { 1.0 } else { self.points.len() as f32 / all as f32 }
    }

    /// A value between two at which other months are granted.
    fn next_between(&self) -> Option<i128> {
        let pairs = self.points.iter().zip(self.points.iter().skip(1));
        let mut open = pairs.filter(|((a, one), (b, other))| *b - *a > 1 && one.granted != other.granted);
        open.next().map(|((a, _), (b, _))| a + (b - a) / 2)
    }

    /// Where neighbouring values grant other months.
    pub fn jumps(&self) -> Vec<Jump> {
        let pairs = self.points.iter().zip(self.points.iter().skip(1));
        let found = pairs.filter(|((a, one), (b, other))| *b - *a == 1 && one.granted != other.granted);
        let jump = |((before, one), (after, other)): ((&i128, &Point), (&i128, &Point))| Jump {
            before: *before,
            after: *after,
            programmes: (0..one.granted.len()).filter(|id| one.granted.get(*id) != other.granted.get(*id)).collect(),
        };
        found.map(jump).collect()
    }
}

/// The inputs with another value of the answer turned.
fn with(inputs: &Inputs, knob: &Knob, datum: Datum) -> Inputs {
    let mut inputs = inputs.clone();
    if let Some(Given::Values(values)) = inputs.given.get_mut(knob.fact)
        && let Some(place) = values.get_mut(knob.row)
    {
        place.value = datum;
    }
    inputs
}

/// The inputs without the answer turned, to tell whether another has changed.
fn without(inputs: &Inputs, knob: &Knob) -> Inputs {
    with(inputs, knob, Datum::Option(0))
}

fn point(law: &Law, good: &Good, knob: &Knob, steps: i128) -> Option<Point> {
    let fact = law.book.facts.get(knob.fact)?;
    let datum = knob.datum(fact, steps)?;
    let inputs = with(&good.inputs, knob, datum);
    let mut evaluation = Evaluation::new(&law.book, &inputs);
    evaluation.shown_in = good.assessment.currency;
    let assessment = assess_evaluated(&mut evaluation).ok()?;
    let months = |years: &[crate::assess::YearResult]| years.iter().map(|year| year.months_granted).sum();
    let granted = assessment.programmes.iter().map(|result| months(&result.years)).collect();
    Some(Point { totals: assessment.totals, granted })
}

//! The totals over the values of one answer: exact at each, the jumps found to the single unit.
//!
//! Computed a few values a call, first at even distances. Between two of them the law may jump;
//! there the values between are halved until the jump stands between two neighbours.

use super::jumps::{Jump, broken};
use super::point::Point;
use super::sweep::Sweep;
use crate::assess::{Depth, ProgrammeResult, Standing, assess};
use crate::law::Rulebook;
use crate::plan::Inputs;
use crate::quantity::Currency;
use std::collections::BTreeMap;

/// How many values one call looks at.
const SLICE: usize = 6;

/// How many values stand on the curve before jumps are looked for.
const POINTS: i128 = 200;

/// With this many values the curve is called done, whatever is left.
const MOST_POINTS: usize = 2_000;

/// The answers apart from the one turned, the currency, and the ends of the sweep.
type Key = (Inputs, Currency, Sweep);

/// The curve as far as it is computed.
#[derive(Default)]
pub struct Curve {
    key: Option<Key>,
    pub sweep: Option<Sweep>,
    /// By the sweep's units.
    pub points: BTreeMap<i128, Point>,
    pub jumps: Vec<Jump>,
    /// Values still to be looked at, the next one last.
    waiting: Vec<i128>,
    is_done: bool,
}

impl Curve {
    /// Begins anew where anything but the answer turned has changed.
    pub fn update(&mut self, inputs: &Inputs, currency: Currency, sweep: Option<&Sweep>) {
        let key = sweep.map(|sweep| (sweep.without(inputs), currency, sweep.at(0)));
        self.sweep = sweep.cloned();
        if self.key == key {
            return;
        }
        *self = Curve { key, sweep: self.sweep.take(), ..Curve::default() };
        if let Some(sweep) = sweep {
            let every = ((sweep.most - sweep.least + POINTS - 1) / POINTS).max(1);
            let last = (sweep.most - sweep.least) / every;
            self.waiting.push(sweep.most);
            self.waiting.extend((0..=last).rev().map(|place| sweep.least + place * every));
        }
    }

    /// Computes a few more values; returns whether any are left.
    pub fn go_on(&mut self, book: &Rulebook, inputs: &Inputs, currency: Currency) -> bool {
        let Some(sweep) = self.sweep.clone().filter(|_| !self.is_done) else { return false };
        for _ in 0..SLICE {
            let Some(value) = self.waiting.pop() else {
                self.look();
                self.is_done = self.waiting.is_empty();
                return !self.is_done;
            };
            if self.points.contains_key(&value) {
                continue;
            }
            match point(book, inputs, currency, (&sweep, value)) {
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

    /// How much of it is done, in hundredths.
    pub fn progress(&self) -> usize {
        let all = self.points.len() + self.waiting.len();
        if self.is_done || all == 0 { 100 } else { (self.points.len() * 100 / all).min(99) }
    }

    /// Whether every value between the ends stands on it.
    pub fn is_every(&self) -> bool {
        let values = self.sweep.as_ref().map_or(0, |sweep| sweep.most - sweep.least + 1);
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

fn point(book: &Rulebook, inputs: &Inputs, currency: Currency, (sweep, units): (&Sweep, i128)) -> Option<Point> {
    let inputs = sweep.inputs(inputs, sweep.datum(units)?);
    let assessment = assess(book, &inputs, currency, Depth::Figures).ok()?;
    let unmet = |result: &ProgrammeResult| {
        result.unmet.iter().map(|unmet| (unmet.condition.clone(), unmet.months)).collect::<Vec<_>>()
    };
    Some(Point {
        standings: assessment.programmes.iter().map(Standing::of).collect(),
        unmet: assessment.programmes.iter().map(unmet).collect(),
        totals: assessment.totals,
    })
}

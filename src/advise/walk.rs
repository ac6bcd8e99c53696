//! A figure over the values of one number, every one of them: where it comes to an amount, and its
//! least and its most.
//!
//! Of very many values few are computed. Between two of them the figure lies near the straight line
//! from the one to the other, and the engine says how near; a stretch in which what is sought cannot
//! lie is left out, any other is halved, and the last few values of it are all tried. What is said so is
//! true of every value. Where that would be too many, it says that not every one was tried.

use super::figure::Figure;
use crate::assess::{Batch, Kept, Lacking, Lines, MONTHS, TotalId, adds_up};
use crate::law::{Beneficiary, FactId, FactKind, ProgrammeId, Rulebook};
use crate::plan::{Given, Inputs};
use crate::quantity::{Currency, Problem};
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::rc::Rc;

/// Stretches of at most this many values are tried one by one, without a question whether they must be.
const FEW: i128 = 12;
/// The most values that are computed; to look into a stretch counts as several of them.
const MOST: usize = 60_000;
const STRETCH: usize = 16;
/// Amounts are whole hundreds of minor units; so many of them apart they are spread over the months of a
/// year alike.
const RESTS: i128 = 3;
const _: () = assert!(RESTS * 100 % MONTHS == 0);

/// A value, by its place in the range, and the figure there.
pub type At = (i128, i128);

/// Where a figure stands to a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// The first value that gives exactly the goal.
    Exactly(At),
    /// The first two neighbours between which it jumps over it; none gives it.
    Between(At, At),
    /// Everything is above it: the least, where it is first.
    Above(At),
    /// Everything is below it: the most, where it is first.
    Below(At),
}

/// A question over the values of one answer.
pub struct Walk<'w, 'a> {
    book: &'a Rulebook,
    batch: Batch<'a>,
    lines: Lines,
    figure: Figure,
    fact: FactId,
    /// What the plan answers at a place; `None` where it is no value.
    answer: &'w dyn Fn(i128) -> Option<Given>,
    /// Whether whoever waits still wants to know.
    is_wanted: &'w dyn Fn() -> bool,
    /// The number of neighbouring values that differ in what is rounded off; those that far apart do not.
    rests: i128,
    left: usize,
    is_every: bool,
    /// What the figure lacks at some of the values looked at.
    lacking: Lacking,
}

/// Neighbouring values, with all that lies behind their figures: as many as there are rests by which the
/// values of the answer differ.
struct Point<'a> {
    place: i128,
    amounts: Vec<i128>,
    kept: Vec<Kept<'a>>,
}

type Points<'a> = (Rc<Point<'a>>, Rc<Point<'a>>);

impl Point<'_> {
    /// The first place after it.
    fn end(&self) -> i128 {
        self.place + i128::try_from(self.amounts.len()).unwrap_or(1)
    }

    fn all(&self) -> impl Iterator<Item = At> + '_ {
        (self.place..).zip(self.amounts.iter().copied())
    }
}

/// What a walk from the least value up has met.
struct Met {
    goal: i128,
    before: Option<At>,
    exactly: Option<At>,
    crossing: Option<(At, At)>,
}

impl Met {
    /// Whether that is all there is to find.
    fn take(&mut self, at: At) -> bool {
        if at.1 == self.goal {
            self.exactly = Some(at);
            return true;
        }
        // What was left out in between is on one side of the goal.
        let before = self.before.filter(|before| before.0 + 1 == at.0);
        let passed = before.filter(|before| (before.1 < self.goal) != (at.1 < self.goal));
        self.crossing = self.crossing.or(passed.map(|before| (before, at)));
        self.before = Some(at);
        false
    }
}

impl<'w, 'a> Walk<'w, 'a> {
    /// # Errors
    /// A number of the plan too large for 128 bits, or no rate for the currency.
    pub fn new(
        (book, inputs, shown_in): (&'a Rulebook, &'a Inputs, Currency),
        figure: Figure,
        fact: FactId,
        answer: &'w dyn Fn(i128) -> Option<Given>,
        is_wanted: &'w dyn Fn() -> bool,
    ) -> Result<Walk<'w, 'a>, Problem> {
        let (batch, lines) = (Batch::new(book, inputs, shown_in)?, Lines::of(book));
        let is_flow = book.facts[fact].kind == FactKind::Flow;
        let rests = if is_flow { RESTS } else { 1 };
        let (left, is_every, lacking) = (MOST, true, Lacking::default());
        Ok(Walk { book, batch, lines, figure, fact, answer, is_wanted, rests, left, is_every, lacking })
    }

    /// Whether what was said so far is true of every value.
    pub fn is_every(&self) -> bool {
        self.is_every
    }

    /// What the figure lacks at some of the values looked at: what is said of it is said without that.
    pub fn lacking(&self) -> &Lacking {
        &self.lacking
    }

    /// The figure at a place, taking down what it lacks there.
    pub fn look(&mut self, place: i128) -> Option<i128> {
        let amount = self.at(place)?;
        self.lacking.join(&self.figure.lacking_in(&self.batch));
        Some(amount)
    }

    /// The figure at a place; `None` where it cannot be assessed.
    fn at(&mut self, place: i128) -> Option<i128> {
        if !self.spend(1) {
            return None;
        }
        let given = (self.answer)(place)?;
        self.batch.answer(self.fact, &given);
        self.batch.assess();
        (!self.batch.is_overflow()).then(|| self.figure.in_batch(&self.batch))
    }

    /// The last place that can be assessed: amounts far beyond any company do not fit.
    pub fn last(&mut self, least: i128, most: i128) -> Option<i128> {
        let (mut fits, mut bursts) = (least, most);
        self.at(least)?;
        if self.at(most).is_some() {
            return Some(most);
        }
        while bursts - fits > 1 {
            let middle = fits + (bursts - fits) / 2;
            if self.at(middle).is_some() { fits = middle } else { bursts = middle }
        }
        Some(fits)
    }

    /// Where the figure stands to a goal between two places, both included. `None` where nothing can be
    /// assessed.
    pub fn seek(&mut self, (least, most): (i128, i128), goal: i128) -> Option<Reached> {
        if most - least <= FEW + 2 * self.rests {
            let points: Vec<At> = (least..=most).filter_map(|place| Some((place, self.look(place)?))).collect();
            return reached(&points, goal);
        }
        let ends = (self.point(least)?, self.point(most - self.rests + 1)?);
        let met = self.met(ends.clone(), goal);
        if let Some(at) = met.exactly {
            return Some(Reached::Exactly(at));
        }
        if let Some((one, other)) = met.crossing {
            return Some(Reached::Between(one, other));
        }
        let is_above = ends.0.amounts.first().is_some_and(|amount| *amount > goal);
        let best = self.best(ends.clone(), if is_above { -1 } else { 1 })?;
        // The same further down.
        let best = self.met(ends, best.1).exactly.unwrap_or(best);
        Some(if is_above { Reached::Above(best) } else { Reached::Below(best) })
    }

    /// The first value that gives exactly the goal, and the first two neighbours on either side of it.
    fn met(&mut self, (first, last): Points<'a>, goal: i128) -> Met {
        let mut met = Met { goal, before: None, exactly: None, crossing: None };
        let end = Rc::clone(&last);
        let mut open = vec![(first, last)];
        while let Some((low, high)) = open.pop() {
            if low.all().any(|at| met.take(at)) {
                return met;
            }
            if high.place - low.end() <= FEW {
                for place in low.end()..high.place {
                    if self.at(place).is_some_and(|amount| met.take((place, amount))) {
                        return met;
                    }
                }
                continue;
            }
            let (least, most) = self.bounds(&low, &high);
            if least <= goal && goal <= most {
                let Some(middle) = self.middle(&low, &high) else { continue };
                open.push((Rc::clone(&middle), high));
                open.push((low, middle));
            }
        }
        let _ = end.all().any(|at| met.take(at));
        met
    }

    /// The most, or with `sign` −1 the least, wherever it is.
    fn best(&mut self, (first, last): Points<'a>, sign: i128) -> Option<At> {
        let mut best = first.all().chain(last.all()).max_by_key(|at| at.1 * sign)?;
        let mut open = BinaryHeap::new();
        open.push(Open { most: self.most(&first, &last, sign), low: first, high: last });
        while let Some(Open { most, low, high }) = open.pop() {
            if most <= best.1 * sign {
                break;
            }
            if high.place - low.end() <= FEW {
                for place in low.end()..high.place {
                    if let Some(amount) = self.at(place).filter(|amount| amount * sign > best.1 * sign) {
                        best = (place, amount);
                    }
                }
                continue;
            }
            let Some(middle) = self.middle(&low, &high) else { continue };
            best = middle.all().chain([best]).max_by_key(|at| at.1 * sign)?;
            for (low, high) in [(low, Rc::clone(&middle)), (middle, high)] {
                let most = self.most(&low, &high, sign);
                if most > best.1 * sign {
                    open.push(Open { most, low, high });
                }
            }
        }
        Some(best)
    }

    fn middle(&mut self, low: &Point<'a>, high: &Point<'a>) -> Option<Rc<Point<'a>>> {
        let (from, room) = (low.end(), high.place - low.end() - self.rests);
        self.point(from + room / 2)
    }

    fn point(&mut self, place: i128) -> Option<Rc<Point<'a>>> {
        let (mut amounts, mut kept) = (Vec::new(), Vec::new());
        for place in place..place + self.rests {
            // Values next to one another lack the same.
            let amount = if kept.is_empty() { self.look(place) } else { self.at(place) };
            amounts.push(amount?);
            kept.push(self.batch.kept());
        }
        Some(Rc::new(Point { place, amounts, kept }))
    }

    fn most(&mut self, low: &Point<'a>, high: &Point<'a>, sign: i128) -> i128 {
        let (least, most) = self.bounds(low, high);
        if sign > 0 { most } else { -least }
    }

    /// What no value between two points is below, and what none is above.
    fn bounds(&mut self, low: &Point<'a>, high: &Point<'a>) -> (i128, i128) {
        const ANY: (i128, i128) = (-i128::MAX, i128::MAX);
        if !self.spend(STRETCH * low.kept.len()) {
            return ANY;
        }
        let (figure, book) = (self.figure, self.book);
        let is_counted = |id: ProgrammeId| {
            let programme = &book.programmes[id];
            // What may go to somebody else counts as if it did not.
            let may_get = |who: Beneficiary| programme.beneficiary == who || programme.beneficiary_when.is_some();
            match figure {
                Figure::Programme(only) => only == id,
                Figure::Company => adds_up(programme.kind) && may_get(Beneficiary::Company),
                Figure::Total(TotalId { kind, beneficiary, certainty }) => {
                    adds_up(kind) && (programme.kind, programme.certainty) == (kind, certainty) && may_get(beneficiary)
                }
            }
        };
        let (mut least, mut most) = (i128::MAX, -i128::MAX);
        for ((place, one), kept) in low.all().zip(&low.kept) {
            // The one of the same rest.
            let alike = high.all().zip(&high.kept).find(|((other, _), _)| (other - place) % self.rests == 0);
            let Some(((_, other), beside)) = alike else { return ANY };
            let Some(off) = self.lines.off(&self.batch, self.fact, (kept, beside), &is_counted) else { return ANY };
            least = least.min(one.min(other).saturating_sub(off));
            most = most.max(one.max(other).saturating_add(off));
        }
        (least, most)
    }

    /// Whether there is still room for so much work.
    fn spend(&mut self, work: usize) -> bool {
        if self.left < work || !(self.is_wanted)() {
            self.left = 0;
            self.is_every = false;
            return false;
        }
        self.left -= work;
        true
    }
}

/// A stretch not yet looked into, those that may hold the most first.
struct Open<'a> {
    most: i128,
    low: Rc<Point<'a>>,
    high: Rc<Point<'a>>,
}

impl Open<'_> {
    /// Of what may hold as much, the lower values first.
    fn order(&self) -> (i128, i128) {
        (self.most, -self.low.place)
    }
}

impl PartialEq for Open<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.order() == other.order()
    }
}

impl Eq for Open<'_> {}

impl PartialOrd for Open<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Open<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

/// Reads a goal from all values in their order.
pub fn reached(points: &[At], goal: i128) -> Option<Reached> {
    if let Some(at) = points.iter().find(|(_, amount)| *amount == goal) {
        return Some(Reached::Exactly(*at));
    }
    let passes = |pair: &&[At]| matches!(pair, [one, other] if (one.1 < goal) != (other.1 < goal));
    if let Some([one, other]) = points.windows(2).find(passes) {
        return Some(Reached::Between(*one, *other));
    }
    let least = points.iter().min_by_key(|(_, amount)| *amount)?;
    let most = points.iter().rev().max_by_key(|(_, amount)| *amount)?;
    Some(if least.1 > goal { Reached::Above(*least) } else { Reached::Below(*most) })
}

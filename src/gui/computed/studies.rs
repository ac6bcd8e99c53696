//! What moves the figure, and what may come of it: worked out on a thread while What if is looked at.

use crate::advise::{Bar, Between, Figure, Heat, Measure, Range, Risk, Spread, heat, tornado};
use crate::gui::computed::figures::Figures;
use crate::gui::computed::latest::Latest;
use crate::gui::computed::worker::Listener;
use crate::gui::context::Context;
use crate::gui::state::ends::{Ends, Pair};
use crate::gui::state::what_if::WhatIfView;
use crate::law::{FactId, Rulebook};
use crate::plan::{Inputs, parse_answer};
use crate::quantity::{Currency, Month, Problem};
use eframe::egui;
use std::sync::Arc;

/// Seconds that the plan stands still before work begins.
const STILL: f64 = 0.4;

/// Draws, and their seed: the same plan shows the same chances.
const DRAWS: usize = 4_000;

const SEED: u64 = 1;

/// Values tried of each of two answers that are looked at together.
const CELLS: i128 = 17;

/// The plan, the ends of its answers, the two looked at together, and the first month that can still
/// be changed.
type Key = ((u64, usize, Currency), Ends, Pair, Month);

/// What is worked out of the plan as it stands, as far as it is.
#[derive(Default)]
pub struct Studies {
    /// Whether anything is worked out at all: a window that nobody looks at needs none.
    pub is_on: bool,
    work: Latest<Key, Found>,
    /// The figure as the plan stands, and what moves it.
    pub tornado: Option<(i128, Vec<Bar>)>,
    /// The figure over two answers.
    pub heat: Option<(Range, Range, Heat)>,
    /// What the draws made so far say.
    pub spread: Option<Spread>,
}

enum Found {
    Tornado(i128, Vec<Bar>),
    Heat(Box<(Range, Range, Heat)>),
    Spread(Box<Spread>),
}

impl Studies {
    /// Takes what was found, and begins anew where the plan or an end has changed.
    pub fn go_on(
        &mut self,
        ctx: &egui::Context,
        law: &Context,
        plan: (u64, usize, Currency),
        view: &WhatIfView,
        good: Option<&Figures>,
    ) {
        if !self.is_on {
            return;
        }
        let from = Month::of(law.today());
        // What was found stands until there is something newer, so that nothing jumps.
        self.work.want(ctx, (plan, view.ends.clone(), view.heat, from), STILL);
        if let Some(good) = good {
            self.work.begin_if_due(ctx, || {
                let ranges = ranges(&law.book, &good.inputs, from, &view.ends);
                let (book, inputs) = (Arc::clone(&law.book), good.inputs.clone());
                let task = Task { book, inputs, ranges, pair: view.heat, currency: plan.2 };
                move |listener: &Listener<Found>| {
                    // A number too large is told in the form; there is nothing to show here.
                    let _ = task.run(listener);
                }
            });
        }
        for found in self.work.found() {
            match found {
                Found::Tornado(base, bars) => self.tornado = Some((base, bars)),
                Found::Heat(heat) => self.heat = Some(*heat),
                Found::Spread(spread) => self.spread = Some(*spread),
            }
        }
    }

    /// With nothing found; work under way is left.
    pub fn anew(&self) -> Studies {
        Studies { is_on: self.is_on, ..Studies::default() }
    }

    /// How many draws there will be.
    pub const fn draws(&self) -> usize {
        DRAWS
    }
}

struct Task {
    book: Arc<Rulebook>,
    inputs: Inputs,
    ranges: Vec<Range>,
    pair: Pair,
    currency: Currency,
}

impl Task {
    fn run(&self, listener: &Listener<Found>) -> Result<(), Problem> {
        let (book, inputs) = (&*self.book, &self.inputs);
        let (base, bars) = tornado(book, inputs, &self.ranges, Figure::Company, self.currency)?;
        let pair = self.pair.or_else(|| widest(&bars));
        if !listener.tell(Found::Tornado(base, bars)) {
            return Ok(());
        }
        if let Some(heat) = self.heat(pair)? {
            listener.tell(Found::Heat(Box::new(heat)));
        }
        let drawn = self.ranges.iter().filter(|range| range.measure != Measure::Options);
        let drawn: Vec<Range> = drawn.cloned().collect();
        let mut risk = Risk::new(book, inputs, &drawn, Figure::Company, self.currency, (SEED, DRAWS))?;
        let mut is_more = true;
        while is_more && listener.is_wanted() {
            is_more = risk.go_on();
            if let Some(spread) = risk.spread() {
                listener.tell(Found::Spread(Box::new(spread)));
            }
        }
        Ok(())
    }

    fn heat(&self, pair: Pair) -> Result<Option<(Range, Range, Heat)>, Problem> {
        let range = |fact: FactId| self.ranges.iter().find(|range| range.fact == fact);
        let Some((one, other)) = pair.filter(|(one, other)| one != other) else { return Ok(None) };
        let (Some(one), Some(other)) = (range(one), range(other)) else { return Ok(None) };
        let heat = heat(&self.book, &self.inputs, (one, other), CELLS, Figure::Company, self.currency)?;
        Ok(Some((one.clone(), other.clone(), heat)))
    }
}

/// The two numbers that move the figure most.
pub fn widest(bars: &[Bar]) -> Pair {
    let mut numbers = bars.iter().map(|bar| &bar.range).filter(|range| matches!(range.measure, Measure::Number(_)));
    Some((numbers.next()?.fact, numbers.next()?.fact))
}

/// The ranges of all answers, with the ends that were typed and can be read.
pub fn ranges(book: &Rulebook, inputs: &Inputs, from: Month, ends: &Ends) -> Vec<Range> {
    let usual = book.facts.ids().filter_map(|fact| Range::usual(book, inputs, fact, from));
    usual.map(|range| with_ends(book, &range, ends).unwrap_or(range)).collect()
}

/// A range with the ends that were typed for it; `None` where they cannot be read, or the higher one is
/// lower.
pub fn with_ends(book: &Rulebook, range: &Range, ends: &Ends) -> Option<Range> {
    let fact = book.facts.find(range.fact)?;
    let Some([low, high]) = ends.get(&range.fact) else { return Some(range.clone()) };
    let end = |text: &str, units: i128| match text {
        "" => range.value(units),
        text => parse_answer(fact, text).ok(),
    };
    range.clone().with_ends(end(low, range.low)?, end(high, range.high)?)
}

/// The ends that were typed and can be read: no advice goes beyond them.
pub fn bounds(book: &Rulebook, ends: &Ends) -> Vec<Between> {
    let read = |(fact, [low, high]): (&FactId, &[String; 2])| {
        let known = book.facts.find(*fact)?;
        let end = |text: &str| parse_answer(known, text).ok();
        Some(Between { fact: *fact, low: end(low), high: end(high) })
    };
    ends.iter().filter_map(read).collect()
}

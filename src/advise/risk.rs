//! What may come of a plan whose answers are ranges: seeded draws, the same seed the same numbers.

use super::figure::Figure;
use super::range::Range;
use crate::assess::{Batch, Lacking, Outcome};
use crate::law::{ProgrammeId, Rulebook};
use crate::plan::Inputs;
use crate::quantity::{Currency, IdSet, IndexVec, Problem};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use rayon::prelude::*;

/// So many draws are made before whoever waits may look.
const BLOCK: usize = 512;

/// One draw.
#[derive(Clone, Debug, PartialEq)]
struct Draw {
    figure: i128,
    /// The programmes granted in some month.
    granted: IdSet<ProgrammeId>,
    /// Those not granted in some month in which the plan as it stands grants them.
    failed: IdSet<ProgrammeId>,
}

/// The programmes lost, in which year of the plan, and how much less they pay over the plan.
type Failing = Vec<(ProgrammeId, usize, i128)>;

/// A draw, what fails in it, and what its figure lacks.
type Drawn = (Draw, Failing, Lacking);

/// Draws under way.
pub struct Risk<'a> {
    batch: Batch<'a>,
    inputs: &'a Inputs,
    ranges: &'a [Range],
    figure: Figure,
    seed: u64,
    count: usize,
    /// By programme and month of the plan: whether the plan as it stands grants it.
    expected: IndexVec<ProgrammeId, Vec<bool>>,
    draws: Vec<Draw>,
    /// Draws that cannot be assessed.
    left_out: usize,
    /// What the figure lacks in some draw.
    lacking: Lacking,
    /// By programme and calendar year of the plan: the draws in which it fails there.
    failing: IndexVec<ProgrammeId, Vec<usize>>,
    /// By programme: how much less it pays in all draws in which it fails.
    lost: IndexVec<ProgrammeId, i128>,
}

/// What draws say of a programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    pub programme: ProgrammeId,
    /// Draws in which it is granted in some month.
    pub granted: usize,
    /// Draws in which it is lost in a month that the plan as it stands has it.
    pub failed: usize,
    /// By calendar year of the plan, the same.
    pub failed_in: Vec<(i32, usize)>,
    /// How much less it pays on average where it fails than in the plan as it stands; `None` where it
    /// never fails.
    pub price: Option<i128>,
}

/// What all draws say.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    pub draws: usize,
    pub left_out: usize,
    /// The mean, to the nearest minor unit.
    pub mean: i128,
    /// The figures below which 5, 25, 50, 75 and 95 of a hundred draws lie.
    pub percentiles: [(u8, i128); 5],
    pub least: i128,
    pub most: i128,
    /// The figure of the plan as it stands.
    pub base: i128,
    /// What the figure lacks in some draw, or in the plan as it stands.
    pub lacking: Lacking,
    pub chances: IndexVec<ProgrammeId, Chance>,
}

impl<'a> Risk<'a> {
    /// Makes `count` draws of all ranges at once, each from a triangle with its top at the likely value;
    /// options are drawn alike. Draw number n is the same whatever the others are.
    ///
    /// # Errors
    /// A number of the plan itself too large for 128 bits, or no rate for the currency.
    pub fn new(
        book: &'a Rulebook,
        inputs: &'a Inputs,
        ranges: &'a [Range],
        figure: Figure,
        shown_in: Currency,
        (seed, count): (u64, usize),
    ) -> Result<Risk<'a>, Problem> {
        let batch = Batch::new(book, inputs, shown_in)?;
        let is_granted = |id| batch.months(id).iter().map(|month| month.outcome == Outcome::Granted).collect();
        let expected = book.programmes.ids().map(is_granted).collect();
        let years = usize::try_from(inputs.end().plus(-1).year() - inputs.from.year() + 1).unwrap_or(0);
        Ok(Risk {
            lacking: figure.lacking_in(&batch),
            failing: IndexVec::beside(&book.programmes, vec![0; years]),
            lost: IndexVec::beside(&book.programmes, 0),
            batch,
            inputs,
            ranges,
            figure,
            seed,
            count,
            expected,
            draws: Vec::with_capacity(count),
            left_out: 0,
        })
    }

    /// How many draws are made, and how many there will be.
    pub fn progress(&self) -> (usize, usize) {
        (self.draws.len() + self.left_out, self.count)
    }

    /// Makes some more draws on all cores; whether there are more to make.
    pub fn go_on(&mut self) -> bool {
        let (done, all) = self.progress();
        let numbers = (done..(done + BLOCK).min(all)).into_par_iter().with_min_len(BLOCK / 8);
        let drawn = numbers.map_init(|| self.batch.clone(), |batch, number| self.draw(batch, number));
        let drawn: Vec<Option<Drawn>> = drawn.collect();
        for draw in drawn {
            let Some((draw, failing, lacking)) = draw else {
                self.left_out += 1;
                continue;
            };
            self.draws.push(draw);
            self.lacking.join(&lacking);
            let mut before = None;
            for (id, year, less) in failing {
                // A programme lost in several years pays less once.
                if before.replace(id) != Some(id) {
                    self.lost[id] = self.lost[id].saturating_add(less);
                }
                if let Some(count) = self.failing[id].get_mut(year) {
                    *count += 1;
                }
            }
        }
        let (done, all) = self.progress();
        done < all
    }

    fn draw(&self, batch: &mut Batch<'_>, number: usize) -> Option<Drawn> {
        let mut chance = ChaCha8Rng::seed_from_u64(self.seed);
        chance.set_stream(number as u64);
        for range in self.ranges {
            let units = drawn(range, chance.next_u32());
            batch.answer(range.fact, &range.given(self.inputs, units));
        }
        batch.assess();
        if batch.is_overflow() {
            return None;
        }
        let mut draw = Draw { figure: self.figure.in_batch(batch), granted: IdSet::new(), failed: IdSet::new() };
        let mut failing: Failing = Vec::new();
        for (id, expected) in self.expected.enumerated() {
            let mut month = self.inputs.from;
            for (found, expected) in batch.months(id).iter().zip(expected) {
                let is_granted = found.outcome == Outcome::Granted;
                if is_granted {
                    draw.granted.insert(id);
                }
                let year = usize::try_from(month.year() - self.inputs.from.year()).unwrap_or(0);
                let is_told = failing.last().is_some_and(|last| (last.0, last.1) == (id, year));
                if *expected && !is_granted && !is_told {
                    draw.failed.insert(id);
                    let planned = self.batch.amount(id).unwrap_or(0);
                    failing.push((id, year, planned.saturating_sub(batch.amount(id).unwrap_or(0))));
                }
                month = month.plus(1);
            }
        }
        Some((draw, failing, self.figure.lacking_in(batch)))
    }

    /// What the draws made so far say; `None` before the first.
    pub fn spread(&self) -> Option<Spread> {
        let mut figures: Vec<i128> = self.draws.iter().map(|draw| draw.figure).collect();
        figures.sort_unstable();
        let at = |hundredths: u8| {
            let place = (figures.len() - 1) * usize::from(hundredths) / 100;
            Some((hundredths, figures.get(place).copied()?))
        };
        let (least, most) = (*figures.first()?, *figures.last()?);
        let programmes = self.expected.ids();
        Some(Spread {
            draws: figures.len(),
            left_out: self.left_out,
            mean: mean(self.draws.iter())?,
            percentiles: [at(5)?, at(25)?, at(50)?, at(75)?, at(95)?],
            least,
            most,
            base: self.base(),
            lacking: self.lacking.clone(),
            chances: programmes.map(|id| self.chance(id)).collect(),
        })
    }

    fn base(&self) -> i128 {
        self.figure.in_batch(&self.batch)
    }

    fn chance(&self, id: ProgrammeId) -> Chance {
        let count =
            |set: fn(&Draw) -> &IdSet<ProgrammeId>| self.draws.iter().filter(|draw| set(draw).contains(id)).count();
        let failed = count(|draw| &draw.failed);
        let lost = self.lost[id];
        let price = crate::quantity::Exact::fraction(lost, failed as i128).map(crate::quantity::Exact::rounded);
        let years = self.failing[id].iter().zip(self.inputs.from.year()..);
        Chance {
            programme: id,
            granted: count(|draw| &draw.granted),
            failed,
            failed_in: years.map(|(count, year)| (year, *count)).collect(),
            price,
        }
    }
}

fn mean<'a>(draws: impl Iterator<Item = &'a Draw>) -> Option<i128> {
    let (sum, count) = draws.fold((0_i128, 0_i128), |(sum, count), draw| (sum.saturating_add(draw.figure), count + 1));
    crate::quantity::Exact::fraction(sum, count).map(crate::quantity::Exact::rounded)
}

/// A value of a range for one of 2³² chances, rounded to the nearest unit: where a triangle with its top
/// at the likely value has left so much of its area behind. Options are all alike.
fn drawn(range: &Range, chance: u32) -> i128 {
    let (low, top, high) = (range.low, range.likely, range.high);
    let wide = (high - low).unsigned_abs();
    if wide == 0 {
        return low;
    }
    let chance = u128::from(chance);
    if range.measure == super::range::Measure::Options {
        return low + ((chance * (wide + 1)) >> 32) as i128;
    }
    let (below, above) = ((top - low).unsigned_abs(), (high - top).unsigned_abs());
    // The root of 2³² is 2¹⁶: distances in 65,536ths of a unit.
    let rounded = |distance: u128| ((distance + (1 << 15)) >> 16) as i128;
    if chance.saturating_mul(wide) < below << 32 {
        low + rounded(root(chance, wide, below))
    } else {
        high - rounded(root((1 << 32) - chance, wide, above))
    }
}

/// The square root of a product; ranges so wide that it overflows are cut to 2⁴⁷ units.
fn root(chance: u128, wide: u128, part: u128) -> u128 {
    const MOST: u128 = 1 << 47;
    (chance * wide.min(MOST) * part.min(MOST)).isqrt()
}

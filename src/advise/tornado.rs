//! What a figure hangs on: each answer over its range, the others as the plan has them.

use super::figure::Figure;
use super::range::Range;
use super::walk::At;
use crate::assess::{Batch, Lack, Lacking};
use crate::law::Rulebook;
use crate::plan::Inputs;
use crate::quantity::{Currency, Problem};
use rayon::prelude::*;

/// So many values are looked at of each answer: the law has cliffs, so its ends alone say little.
const VALUES: i128 = 13;

/// What one answer does to the figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub range: Range,
    /// At the low end and at the high end.
    pub ends: [At; 2],
    /// The least and the most of all values looked at, ends included, each at the value nearest to the
    /// low end.
    pub least: At,
    pub most: At,
    /// What the figure lacks at the least and at the most, and at any value looked at.
    pub lacks: [Lacking; 2],
    pub lacking: Lacking,
    /// How many values were looked at.
    pub count: usize,
}

/// The figure of the plan as it stands, and a bar for each answer, the widest first; answers that move
/// the figure alike stand in the rulebook's order.
///
/// # Errors
/// A number of the plan itself too large for 128 bits, or no rate for the currency.
pub fn tornado(
    book: &Rulebook,
    inputs: &Inputs,
    ranges: &[Range],
    figure: Figure,
    shown_in: Currency,
) -> Result<(i128, Vec<Bar>), Problem> {
    let batch = Batch::new(book, inputs, shown_in)?;
    let base = figure.in_batch(&batch);
    let bars = ranges.par_iter().map_init(|| batch.clone(), |batch, range| bar(batch, inputs, range, figure));
    let mut bars: Vec<Bar> = bars.flatten().collect();
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.most.1.saturating_sub(bar.least.1)));
    Ok((base, bars))
}

impl Bar {
    /// Whether every value of the range was looked at.
    pub fn is_every(&self) -> bool {
        i128::try_from(self.count).is_ok_and(|count| count > self.range.high - self.range.low)
    }

    /// Whether the figure is not the same at every value looked at.
    pub fn moves(&self) -> bool {
        self.most.1 != self.least.1
    }
}

/// `None` where no value of it can be assessed.
fn bar(batch: &mut Batch<'_>, inputs: &Inputs, range: &Range, figure: Figure) -> Option<Bar> {
    let mut found: Vec<(At, Lacking)> = Vec::new();
    let mut lacking = Lacking::default();
    for units in range.values(VALUES) {
        batch.answer(range.fact, &range.given(inputs, units));
        batch.assess();
        if !batch.is_overflow() {
            let of_value = figure.lacking_in(batch);
            lacking.join(&of_value);
            found.push(((units, figure.in_batch(batch)), of_value));
        }
    }
    if let Some(given) = inputs.given.find(range.fact) {
        batch.answer(range.fact, given);
    }
    let least = found.iter().min_by_key(|((_, amount), _)| *amount)?.clone();
    let most = found.iter().rev().max_by_key(|((_, amount), _)| *amount)?.clone();
    let ends = [found.first()?.0, found.last()?.0];
    let ((least, lacks_least), (most, lacks_most)) = (least, most);
    let lacks = [lacks_least, lacks_most];
    Some(Bar { range: range.clone(), ends, least, most, lacks, lacking, count: found.len() })
}

/// The figure over two answers at once: a row for each value of the second, a column for each of the
/// first, `None` where it cannot be assessed.
#[derive(Clone, Debug, PartialEq)]
pub struct Heat {
    pub columns: Vec<i128>,
    pub rows: Vec<i128>,
    pub figures: Vec<Vec<Option<i128>>>,
    /// What the missing months would do to each of them.
    pub lacks: Vec<Vec<Lack>>,
    /// What the figure lacks at some of them.
    pub lacking: Lacking,
}

impl Heat {
    /// Whether every value of both answers stands in it.
    pub fn is_every(&self) -> bool {
        [&self.columns, &self.rows]
            .iter()
            .all(|values| values.windows(2).all(|two| matches!(two, [one, next] if next - one <= 1)))
    }
}

/// At most so many values of each answer at even distances.
///
/// # Errors
/// As [`tornado`].
pub fn heat(
    book: &Rulebook,
    inputs: &Inputs,
    (first, second): (&Range, &Range),
    most: i128,
    figure: Figure,
    shown_in: Currency,
) -> Result<Heat, Problem> {
    let batch = Batch::new(book, inputs, shown_in)?;
    let (columns, rows) = (first.values(most), second.values(most));
    let line = |batch: &mut Batch<'_>, row: &i128| {
        batch.answer(second.fact, &second.given(inputs, *row));
        let cells = columns.iter().map(|column| {
            batch.answer(first.fact, &first.given(inputs, *column));
            batch.assess();
            let amount = (!batch.is_overflow()).then(|| figure.in_batch(batch));
            (amount, figure.lacking_in(batch))
        });
        cells.collect()
    };
    let lines: Vec<Vec<(Option<i128>, Lacking)>> = rows.par_iter().map_init(|| batch.clone(), line).collect();
    let mut lacking = Lacking::default();
    lines.iter().flatten().for_each(|(_, of_cell)| lacking.join(of_cell));
    let lacks = lines.iter().map(|cells| cells.iter().map(|(_, of_cell)| of_cell.lack()).collect()).collect();
    let figures = lines.into_iter().map(|cells| cells.into_iter().map(|(amount, _)| amount).collect()).collect();
    Ok(Heat { columns, rows, figures, lacks, lacking })
}

//! What rests on some choices, for every combination of them.

use super::choice::Choice;
use super::edit::Edit;
use super::effect::priced;
use crate::law::{FactId, FactSet, ProgrammeId, Rulebook};
use crate::quantity::Problem;

/// More cells than this of one table are not computed.
const MOST_CELLS: usize = 40_000;

/// Less than anything comes to: of what cannot be assessed.
pub(super) const NEVER: i128 = i128::MIN / 1_000;

/// Choices, ascending, and in how many ways each may be picked.
type Picked = Vec<(usize, usize)>;

/// Programmes, and answers that cost something, over the choices that they rest on.
pub(super) struct Table {
    pub programmes: Vec<ProgrammeId>,
    /// The questions whose answers cost something.
    pub priced: Vec<FactId>,
    of: Picked,
    /// Gain less cost of each cell, the last choice turning fastest; before it, by number of leading
    /// choices picked, the most that is left.
    levels: Vec<Vec<i128>>,
    costs: Vec<i128>,
}

/// The tables of a search; what rests on no choice is in none.
///
/// # Errors
/// A programme that rests on more combinations than can be computed.
pub(super) fn tables<'r>(
    book: &Rulebook,
    choices: &[Choice],
    counts: &[usize],
    rests_on: impl Fn(ProgrammeId) -> &'r FactSet,
) -> Result<Vec<Table>, Problem> {
    let facts = |choice: &Choice| choice.edits.iter().map(|edit| edit.fact).collect::<FactSet>();
    let facts: Vec<FactSet> = choices.iter().map(facts).collect();
    let resting = |set: &FactSet| {
        let found = facts.iter().zip(counts).enumerate().filter(|(_, (facts, _))| facts.intersects(set));
        found.map(|(choice, (_, count))| (choice, *count)).collect::<Picked>()
    };
    let changed = facts.iter().flat_map(|facts| facts.iter()).collect::<FactSet>();
    let rates = book.exchange.iter().map(|exchange| exchange.fact).collect::<FactSet>();
    let priced = priced(book, &changed);
    let priced = priced.filter_map(|fact| {
        let own = FactSet::of(fact) | FactSet::of(book.facts[fact].price?);
        Some((fact, own | rates.clone()))
    });
    let programmes = book.programmes.ids().map(|id| (resting(rests_on(id)), Some(id), None));
    let mut parts: Vec<(Picked, Option<ProgrammeId>, Option<FactId>)> = programmes.collect();
    parts.extend(priced.map(|(fact, set)| (resting(&set), None, Some(fact))));
    // The widest first: what rests on fewer choices joins them.
    parts.sort_by_key(|(of, ..)| std::cmp::Reverse(of.len()));
    let mut tables: Vec<Table> = Vec::new();
    for (of, programme, fact) in parts.into_iter().filter(|(of, ..)| !of.is_empty()) {
        let place = tables.iter().position(|table| of.iter().all(|choice| table.of.contains(choice)));
        let place = place.unwrap_or(tables.len());
        if place == tables.len() {
            tables.push(Table::new(of)?);
        }
        if let Some(table) = tables.get_mut(place) {
            table.programmes.extend(programme);
            table.priced.extend(fact);
        }
    }
    Ok(tables)
}

impl Table {
    fn new(of: Picked) -> Result<Table, Problem> {
        let cells = of.iter().try_fold(1_usize, |cells, (_, count)| cells.checked_mul(*count));
        let Some(cells) = cells.filter(|cells| *cells <= MOST_CELLS) else {
            return Err(Problem::error("error-too-many-plans").arg("most", MOST_CELLS));
        };
        let mut levels = vec![Vec::new(); of.len()];
        levels.push(Vec::with_capacity(cells));
        Ok(Table { programmes: Vec::new(), priced: Vec::new(), of, levels, costs: Vec::with_capacity(cells) })
    }

    pub fn cells(&self) -> usize {
        self.of.iter().map(|(_, count)| count).product()
    }

    /// The edits of a cell, in the order of the choices.
    pub fn edits(&self, cell: usize, choices: &[Choice]) -> Vec<Edit> {
        let mut rest = cell;
        let mut edits: Vec<Edit> = Vec::new();
        for (choice, count) in self.of.iter().rev() {
            let pick = rest % count;
            rest /= count;
            let edit = pick.checked_sub(1).and_then(|place| choices.get(*choice)?.edits.get(place));
            edits.extend(edit);
        }
        edits.reverse();
        edits
    }

    /// The gain and the cost of the next cell; after the last one the table can be asked.
    pub fn put(&mut self, amount: Option<(i128, i128)>) {
        let (gain, cost) = amount.unwrap_or((NEVER, 0));
        self.costs.push(cost);
        let cells = self.cells();
        if let Some(last) = self.levels.last_mut() {
            last.push(gain.saturating_sub(cost));
            if last.len() == cells {
                self.close();
            }
        }
    }

    fn close(&mut self) {
        for place in (0..self.of.len()).rev() {
            let count = self.of.get(place).map_or(1, |(_, count)| *count);
            let Some(below) = self.levels.get(place + 1) else { return };
            let most = below.chunks(count).map(|alike| alike.iter().copied().max().unwrap_or(NEVER)).collect();
            if let Some(level) = self.levels.get_mut(place) {
                *level = most;
            }
        }
    }

    /// The most of all plans that begin so.
    pub fn most(&self, picks: &[usize]) -> i128 {
        let (level, place) = self.place(picks);
        self.levels.get(level).and_then(|level| level.get(place)).copied().unwrap_or(NEVER)
    }

    /// What a plan costs here.
    pub fn cost(&self, picks: &[usize]) -> i128 {
        self.costs.get(self.place(picks).1).copied().unwrap_or(0)
    }

    fn place(&self, picks: &[usize]) -> (usize, usize) {
        let picked = self.of.iter().map_while(|(choice, count)| Some((*picks.get(*choice)?, *count)));
        picked.fold((0, 0), |(level, place), (pick, count)| (level + 1, place * count + pick))
    }
}

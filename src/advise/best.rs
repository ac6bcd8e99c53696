//! The plan that leaves most, among what may change: exact, and proved where it is.
//!
//! A programme's amount rests on some of the choices only, so it is tabulated over those; so is what
//! the choices themselves cost. The net of a plan is the sum over the tables, and the most that the
//! tables leave to plans that begin alike is never less than what any of them comes to: a branch
//! whose most is not above the best found needs no look.

use super::change::Way;
use super::choice::Choice;
use super::edit::{Edit, applied, order};
use super::effect::{Effect, Offer, effect, spent};
use super::tables::{NEVER, Table, tables};
use crate::assess::{Assessment, Batch, Lack, Lacking, MonthResult, Side, moved};
use crate::law::{FactId, ProgrammeId, Rulebook};
use crate::plan::{Datum, Inputs};
use crate::quantity::{Currency, IndexVec, Problem};
use std::cmp::Ordering;

/// With so many plans none is left out, so that the frontier is whole.
const MOST_WHOLE: usize = 200_000;
/// After so many steps the best found is told with what may still be better.
const MOST_STEPS: usize = 5_000_000;
/// With so few values of each choice nothing is left out.
const FEWEST: usize = 4;
/// Work done before whoever waits may look.
const CELLS: usize = 64;
const STEPS: usize = 20_000;

/// A plan: of each choice 0 for as it is, n for its edit number n.
pub type Picks = Vec<usize>;

/// A plan and what it comes to, in minor units of the currency shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub picks: Picks,
    /// What the company has more than in the plan as it stands.
    pub gain: i128,
    /// What the choices cost more; what they save in other months counts as nothing.
    pub cost: i128,
}

impl Candidate {
    pub fn net(&self) -> i128 {
        self.gain.saturating_sub(self.cost)
    }
}

/// How sure it is that nothing is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    Best,
    /// At most so much better is possible.
    AtMost(i128),
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct BestPlan {
    /// Of several alike the first: earlier choices as they are, then their edits in order.
    pub best: Candidate,
    /// The next one.
    pub second: Option<Candidate>,
    pub proof: Proof,
    /// For each cost at which more is to be had than at any lower one, the most: by rising cost.
    pub frontier: Vec<Candidate>,
    /// Whether the frontier rests on all plans.
    pub is_frontier_whole: bool,
    /// Whether every value between the ends was among the choices.
    pub is_every_value: bool,
    /// Whether values were left out that no advice may offer.
    pub is_ruled: bool,
    /// Programmes of which some plan compared does not know all: everything is said without that.
    pub lacking: Lacking,
}

impl BestPlan {
    /// Whether nothing between the ends is better: of all values, not only of those tried.
    pub fn is_proved(&self) -> bool {
        self.is_every_value && self.proof == Proof::Best
    }
}

/// What was found, with what each plan brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    pub found: BestPlan,
    pub best: Offer,
    pub second: Option<Offer>,
    /// As [`BestPlan::frontier`].
    pub frontier: Vec<Offer>,
    /// Of each number that may change the least and the most that was tried, what the plan says included.
    pub tried: Vec<(Edit, Datum)>,
}

/// What each plan found brings, beside the plan as it stands.
///
/// # Errors
/// As [`effect`].
pub fn weighed(
    book: &Rulebook,
    inputs: &Inputs,
    before: &Assessment,
    choices: &[Choice],
    found: BestPlan,
) -> Result<Weighed, Problem> {
    let offer = |plan: &Candidate| {
        let edits = plan.picks.iter().zip(choices).filter_map(|(pick, choice)| choice.edits.get(pick.checked_sub(1)?));
        let edits: Vec<Edit> = edits.copied().collect();
        // What is saved is not counted here, so it is not told either.
        let effect = Effect { cost: Some(plan.cost), ..effect(book, inputs, before, &edits)? };
        Ok(Offer { way: Way { edits, is_proved: found.is_proved() }, effect })
    };
    let second = found.second.as_ref().map(offer).transpose()?;
    let frontier = found.frontier.iter().map(offer).collect::<Result<Vec<Offer>, Problem>>()?;
    let best = offer(&found.best)?;
    Ok(Weighed { best, second, frontier, tried: choices.iter().filter_map(tried).collect(), found })
}

/// The least of a number that may change, as an edit, and the most.
fn tried(choice: &Choice) -> Option<(Edit, Datum)> {
    let first = choice.edits.first()?;
    let all = choice.edits.iter().map(|edit| edit.value).chain(first.was);
    let is_number = |value: &Datum| matches!(value, Datum::Number(_) | Datum::Money(_));
    let (mut least, mut most) = (first.value, first.value);
    for value in all.filter(is_number) {
        least = if order(value, least) == Some(Ordering::Less) { value } else { least };
        most = if order(value, most) == Some(Ordering::Greater) { value } else { most };
    }
    is_number(&first.value).then_some((Edit { value: least, ..*first }, most))
}

/// A search under way.
pub struct Best<'a> {
    book: &'a Rulebook,
    inputs: &'a Inputs,
    choices: &'a [Choice],
    batch: Batch<'a>,
    tables: Vec<Table>,
    /// The table and the cell computed next.
    place: (usize, usize),
    /// What each programme gives the company in the plan as it stands; `None` of what is not its own.
    base: IndexVec<ProgrammeId, Option<Known>>,
    /// The plans looked at next: all that begin so.
    picks: Picks,
    is_whole: bool,
    found: Found,
    /// What some cell of the tables lacks.
    lacking: Lacking,
    steps: usize,
    most_steps: usize,
}

#[derive(Default)]
struct Found {
    best: Option<Candidate>,
    second: Option<Candidate>,
    frontier: Vec<Candidate>,
    /// The most that plans not looked at may come to.
    open: Option<i128>,
    is_done: bool,
}

/// The months of a programme, and those of them that nobody can say.
type Known = (Vec<MonthResult>, Vec<(usize, Lack)>);

fn known(batch: &Batch<'_>, id: ProgrammeId) -> Option<Known> {
    batch.is_companys(id).then(|| (batch.months(id).to_vec(), batch.lacks(id)))
}

impl<'a> Best<'a> {
    /// A search over some choices.
    ///
    /// # Errors
    /// A number of the plan too large for 128 bits, no rate for the currency, or one programme that rests
    /// on more combinations than can be computed.
    pub fn new(
        book: &'a Rulebook,
        inputs: &'a Inputs,
        choices: &'a [Choice],
        shown_in: Currency,
    ) -> Result<Best<'a>, Problem> {
        let batch = Batch::new(book, inputs, shown_in)?;
        let counts: Vec<usize> = choices.iter().map(Choice::count).collect();
        let space = counts.iter().try_fold(1_usize, |space, count| space.checked_mul(*count));
        Ok(Best {
            tables: tables(book, choices, &counts, |id| batch.rests_on(id))?,
            base: book.programmes.ids().map(|id| known(&batch, id)).collect(),
            is_whole: space.is_some_and(|space| space <= MOST_WHOLE),
            book,
            inputs,
            choices,
            batch,
            place: (0, 0),
            picks: Vec::new(),
            found: Found::default(),
            lacking: Lacking::default(),
            steps: 0,
            most_steps: MOST_STEPS,
        })
    }

    /// The same search for the best and the next plan alone, whatever it leaves out of the frontier, and
    /// given up after so many steps once it has found a plan; what may still be better is told then.
    pub fn limited(self, most_steps: usize) -> Best<'a> {
        Best { most_steps, is_whole: false, ..self }
    }

    /// The choices with fewer values, at even distances, where one programme would rest on more
    /// combinations than can be computed.
    ///
    /// # Errors
    /// As [`Best::new`], where even a few values of each are too many.
    pub fn fitting(
        book: &Rulebook,
        inputs: &Inputs,
        mut choices: Vec<Choice>,
        shown_in: Currency,
    ) -> Result<Vec<Choice>, Problem> {
        let batch = Batch::new(book, inputs, shown_in)?;
        loop {
            let counts: Vec<usize> = choices.iter().map(Choice::count).collect();
            let Err(problem) = tables(book, &choices, &counts, |id| batch.rests_on(id)) else { return Ok(choices) };
            let widest = choices.iter_mut().max_by_key(|choice| choice.count());
            match widest.filter(|choice| choice.count() > FEWEST) {
                Some(choice) => *choice = choice.thinned(),
                None => return Err(problem),
            }
        }
    }

    /// How much is done, in hundredths; the tables take most of the time.
    pub fn progress(&self) -> usize {
        let all: usize = self.tables.iter().map(Table::cells).sum();
        let done = self.tables.iter().take(self.place.0).map(Table::cells).sum::<usize>() + self.place.1;
        (done * 100).checked_div(all).unwrap_or(100)
    }

    /// Does a part of the work; whether there is more.
    pub fn go_on(&mut self) -> bool {
        for _ in 0..CELLS {
            self.fill();
        }
        for _ in 0..STEPS {
            if self.place.0 < self.tables.len() || self.found.is_done {
                break;
            }
            self.step();
        }
        !self.found.is_done
    }

    /// What was found; `None` before all is done.
    pub fn result(self) -> Option<BestPlan> {
        let best = self.found.best.filter(|_| self.found.is_done)?;
        let better = self.found.open.map(|open| open.saturating_sub(best.net())).filter(|more| *more > 0);
        Some(BestPlan {
            proof: better.map_or(Proof::Best, Proof::AtMost),
            best,
            second: self.found.second,
            frontier: self.found.frontier,
            is_frontier_whole: self.is_whole && self.found.open.is_none(),
            is_every_value: self.choices.iter().all(|choice| choice.is_whole),
            is_ruled: self.choices.iter().any(|choice| choice.is_ruled),
            lacking: self.lacking,
        })
    }

    /// Computes the next cell of a table.
    fn fill(&mut self) {
        let (place, cell) = self.place;
        let Some(edits) = self.tables.get(place).map(|table| table.edits(cell, self.choices)) else { return };
        let inputs = applied(self.inputs, edits);
        self.batch.answer_all(&inputs);
        self.batch.assess();
        let Some(table) = self.tables.get(place) else { return };
        let (amount, lacking) = self.cell(table, &inputs);
        self.lacking.join(&lacking);
        if let Some(table) = self.tables.get_mut(place) {
            let is_last = cell + 1 >= table.cells();
            table.put(amount);
            self.place = if is_last { (place + 1, 0) } else { (place, cell + 1) };
        }
    }

    /// What the programmes of a table give more than in the plan as it stands, and what its choices
    /// cost; `None` where that cannot be told. Then what the gain lacks.
    fn cell(&self, table: &Table, inputs: &Inputs) -> (Option<(i128, i128)>, Lacking) {
        let (mut gain, mut lacking) = (0_i128, Lacking::default());
        for id in &table.programmes {
            let was = self.base[*id].as_ref();
            let is = known(&self.batch, *id);
            let (more, lack) = moved(was.map(|known| self.side(known)), is.as_ref().map(|known| self.side(known)));
            gain = gain.saturating_add(more);
            lacking.add(id, lack);
        }
        if self.batch.is_overflow() {
            return (None, Lacking::default());
        }
        let spent = |fact: &FactId| spent(self.book, (self.inputs, inputs), *fact, self.batch.evaluation());
        let mut costs = table.priced.iter().map(spent);
        let costs = costs.try_fold(0_i128, |all, cost| Some(all.saturating_add(cost?)));
        (costs.map(|costs| (gain, costs)), lacking)
    }

    fn side<'k>(&self, (months, lacks): &'k Known) -> Side<'k> {
        Side { from: self.inputs.from, adds_up: true, months, lacks }
    }

    /// Looks at all plans that begin as picked: goes into them, or leaves them.
    fn step(&mut self) {
        self.steps += 1;
        let most = self.most(&self.picks);
        if self.picks.len() == self.choices.len() {
            if most > NEVER {
                self.take();
            }
            self.next();
        } else if !self.is_whole && self.found.second.as_ref().is_some_and(|second| most <= second.net()) {
            self.next();
        } else {
            self.picks.push(0);
        }
        if self.steps >= self.most_steps && !self.found.is_done && self.found.best.is_some() {
            self.found.open = self.left();
            self.found.is_done = true;
        }
    }

    /// The most that plans which begin so may come to.
    fn most(&self, picks: &[usize]) -> i128 {
        self.tables.iter().fold(0, |sum: i128, table| sum.saturating_add(table.most(picks)))
    }

    /// The plans after those that begin as picked.
    fn next(&mut self) {
        while let Some(last) = self.picks.pop() {
            if self.choices.get(self.picks.len()).is_some_and(|choice| last + 1 < choice.count()) {
                self.picks.push(last + 1);
                return;
            }
        }
        self.found.is_done = true;
    }

    /// The most that any plan from the present one on may come to.
    fn left(&self) -> Option<i128> {
        let mut most = self.most(&self.picks);
        for depth in 0..self.picks.len() {
            let mut picks = self.picks.get(..=depth)?.to_vec();
            for pick in self.picks.get(depth)? + 1..self.choices.get(depth)?.count() {
                *picks.last_mut()? = pick;
                most = most.max(self.most(&picks));
            }
        }
        Some(most)
    }

    /// Counts the plan picked.
    fn take(&mut self) {
        let cost = self.tables.iter().fold(0, |sum: i128, table| sum.saturating_add(table.cost(&self.picks)));
        let net = self.most(&self.picks);
        let plan = Candidate { picks: self.picks.clone(), gain: net.saturating_add(cost), cost };
        let is_above = |other: &Option<Candidate>| other.as_ref().is_none_or(|other| net > other.net());
        if is_above(&self.found.best) {
            self.found.second = self.found.best.replace(plan.clone());
        } else if is_above(&self.found.second) {
            self.found.second = Some(plan.clone());
        }
        let frontier = &mut self.found.frontier;
        if frontier.iter().all(|other| other.cost > plan.cost || other.gain < plan.gain) {
            frontier.retain(|other| other.cost < plan.cost || other.gain > plan.gain);
            let place = frontier.partition_point(|other| other.cost < plan.cost);
            frontier.insert(place, plan);
        }
    }
}

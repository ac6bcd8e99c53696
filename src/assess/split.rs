//! What a change of the law moves in a plan, split into the steps that the change was made in.
//!
//! Each part is the difference between two rulebooks next to each other on the way, so the parts add
//! up to the whole to the minor unit, whatever the steps are, wherever all of it is known: a month that
//! one of two sides cannot say is in no difference between them.

use super::assessment::{Assessment, ProgrammeResult};
use super::difference::{Side, moved};
use super::figures::{Depth, assess};
use super::lack::{Lack, Lacking};
use super::outcome::Outcome;
use super::payment::adds_up;
use super::totals::TotalId;
use crate::law::{Beneficiary, Rulebook};
use crate::plan::Inputs;
use crate::quantity::{Currency, Problem};
use std::collections::BTreeMap;

/// How a programme stands under one rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub outcome: Outcome,
    pub months_granted: usize,
    /// Whole minor units; `None` for services and where no month is granted.
    pub amount: Option<i128>,
    /// What the months that nobody can say would do to the amount, and how many they are.
    pub lack: (Lack, usize),
}

impl Standing {
    pub fn of(result: &ProgrammeResult) -> Standing {
        Standing {
            outcome: result.outcome,
            months_granted: result.years.iter().map(|year| year.months_granted).sum(),
            amount: result.amount,
            lack: (result.lack(), result.lacks.len()),
        }
    }
}

/// A programme that stands otherwise than before.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    pub programme: String,
    /// `None` where the rulebook has no such programme.
    pub before: Option<Standing>,
    pub after: Option<Standing>,
    /// The difference over the months that both know, in minor units; where there is no amount,
    /// nothing is paid.
    pub difference: i128,
    pub lack: Lack,
}

/// A total's difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalMove {
    pub id: TotalId,
    pub difference: i128,
    /// By the programmes' ids.
    pub lacking: Lacking<String>,
}

/// What one step moves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moves {
    /// By the programmes' ids; those that stand as before are left out.
    pub programmes: Vec<Move>,
    pub totals: Vec<TotalMove>,
    /// All that is not known on one of the sides, by the programmes’ ids: it may have moved as well.
    pub lacking: Lacking<String>,
}

/// The parts, one per step, and the whole.
#[derive(Clone, Debug)]
pub struct Split {
    pub parts: Vec<Moves>,
    pub whole: Moves,
}

impl Moves {
    pub fn is_empty(&self) -> bool {
        self.programmes.is_empty() && self.totals.is_empty()
    }
}

/// What moves from the first rulebook to the last, by the rulebooks on the way; each with the plan's
/// answers as that rulebook reads them.
///
/// # Errors
/// As [`super::assess()`].
pub fn split(stages: &[(&Rulebook, &Inputs)], shown_in: Currency) -> Result<Split, Problem> {
    let mut found = Vec::with_capacity(stages.len());
    for (book, inputs) in stages {
        found.push((*book, assess(book, inputs, shown_in, Depth::Figures)?));
    }
    let between = |(older, before): &(&Rulebook, Assessment), (newer, after): &(&Rulebook, Assessment)| {
        moves((older, before), (newer, after))
    };
    let parts = found.iter().zip(found.iter().skip(1)).map(|(before, after)| between(before, after)).collect();
    let whole = found.first().zip(found.last()).map(|(first, last)| between(first, last)).unwrap_or_default();
    Ok(Split { parts, whole })
}

/// What one beneficiary has more under the second rulebook than under the first, of everything that adds
/// up, and the programmes that one of them cannot say.
pub fn total_difference(
    before: (&Rulebook, &Assessment),
    after: (&Rulebook, &Assessment),
    of: Beneficiary,
) -> (i128, Lacking<String>) {
    let (mut sum, mut lacking) = (0_i128, Lacking::default());
    for (total, _) in total_moves(before, after).into_values().filter(|(total, _)| total.id.beneficiary == of) {
        sum = sum.saturating_add(total.difference);
        lacking.join(&total.lacking);
    }
    (sum, lacking)
}

type Assessed<'a> = (&'a Rulebook, &'a Assessment);
/// Each total's difference, and whether it moves.
type Sums = BTreeMap<TotalId, (TotalMove, bool)>;

fn moves(before: Assessed<'_>, after: Assessed<'_>) -> Moves {
    let mut programmes = Vec::new();
    for (id, [was, is]) in pairs(before, after) {
        let (difference, lack) =
            moved(was.map(|result| Side::of(before.1, result)), is.map(|result| Side::of(after.1, result)));
        let (before, after) = (was.map(Standing::of), is.map(Standing::of));
        if before != after {
            programmes.push(Move { programme: id.to_owned(), before, after, difference, lack });
        }
    }
    let (all, mut lacking) = (total_moves(before, after), Lacking::default());
    all.values().for_each(|(total, _)| lacking.join(&total.lacking));
    let totals = all.into_values().filter(|(total, is_moved)| *is_moved || total.difference != 0);
    Moves { programmes, totals: totals.map(|(total, _)| total).collect(), lacking }
}

/// Every programme of either rulebook, by its id.
fn pairs<'a>(before: Assessed<'a>, after: Assessed<'a>) -> BTreeMap<&'a str, [Option<&'a ProgrammeResult>; 2]> {
    let mut older = results(before);
    let mut both = BTreeMap::new();
    for (programme, is) in results(after) {
        both.insert(programme, [older.remove(programme), Some(is)]);
    }
    both.extend(older.into_iter().map(|(programme, was)| (programme, [Some(was), None])));
    both
}

fn total_moves(before: Assessed<'_>, after: Assessed<'_>) -> Sums {
    let mut totals = Sums::new();
    for (id, [was, is]) in pairs(before, after) {
        let older = was.map(|result| Side::of(before.1, result));
        let newer = is.map(|result| Side::of(after.1, result));
        let [from, to] =
            [was, is].map(|result| result.filter(|result| adds_up(result.kind)).map(ProgrammeResult::total));
        if from == to {
            add(&mut totals, id, to, [older, newer]);
        } else {
            add(&mut totals, id, from, [older, None]);
            add(&mut totals, id, to, [None, newer]);
        }
    }
    totals
}

/// Adds what a programme moves to its total.
fn add(totals: &mut Sums, id: &str, of: Option<TotalId>, [was, is]: [Option<Side<'_>>; 2]) {
    let Some(of) = of else { return };
    let (difference, lack) = moved(was, is);
    let nothing = || (TotalMove { id: of, difference: 0, lacking: Lacking::default() }, false);
    let (total, is_moved) = totals.entry(of).or_insert_with(nothing);
    *is_moved |= was.map_or(&[][..], |side| side.lacks) != is.map_or(&[][..], |side| side.lacks);
    total.difference = total.difference.saturating_add(difference);
    total.lacking.add(&id.to_owned(), lack);
}

fn results<'a>((book, assessment): Assessed<'a>) -> BTreeMap<&'a str, &'a ProgrammeResult> {
    let programmes = book.programmes.iter().zip(&assessment.programmes);
    programmes.map(|(programme, result)| (programme.id.as_str(), result)).collect()
}

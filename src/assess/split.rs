//! What a change of the law moves in a plan, split into the steps that the change was made in.
//!
//! Each part is the difference between two rulebooks next to each other on the way, so the parts add
//! up to the whole to the minor unit, whatever the steps are.

use super::assessment::{Assessment, assess_evaluated};
use super::evaluate::Evaluation;
use super::status::Outcome;
use crate::law::{Beneficiary, Certainty, Kind, Rulebook};
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
}

/// A programme that stands otherwise than before.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    pub programme: String,
    /// `None` where the rulebook has no such programme.
    pub before: Option<Standing>,
    pub after: Option<Standing>,
}

/// A total's difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TotalMove {
    pub kind: Kind,
    pub beneficiary: Beneficiary,
    pub certainty: Certainty,
    pub difference: i128,
}

/// What one step moves.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moves {
    /// By the programmes' ids; those that stand as before are left out.
    pub programmes: Vec<Move>,
    pub totals: Vec<TotalMove>,
}

/// The parts, one per step, and the whole.
#[derive(Clone, Debug)]
pub struct Split {
    pub parts: Vec<Moves>,
    pub whole: Moves,
}

impl Move {
    /// What is more or less, in minor units; where there is no amount, nothing is paid.
    pub fn difference(&self) -> i128 {
        amount(self.after) - amount(self.before)
    }
}

fn amount(standing: Option<Standing>) -> i128 {
    standing.and_then(|standing| standing.amount).unwrap_or(0)
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
        let mut evaluation = Evaluation::new(book, inputs);
        evaluation.shown_in = shown_in;
        found.push((*book, assess_evaluated(&mut evaluation)?));
    }
    let parts = found.iter().zip(found.iter().skip(1)).map(|(before, after)| moves(before, after)).collect();
    let whole = found.first().zip(found.last()).map(|(first, last)| moves(first, last)).unwrap_or_default();
    Ok(Split { parts, whole })
}

type Assessed<'a> = (&'a Rulebook, Assessment);

fn moves(before: &Assessed<'_>, after: &Assessed<'_>) -> Moves {
    let (mut older, newer) = (standings(before), standings(after));
    let mut all: BTreeMap<String, Move> = BTreeMap::new();
    for (programme, after) in newer {
        let before = older.remove(&programme);
        all.insert(programme.clone(), Move { programme, before, after: Some(after) });
    }
    let gone = older.into_iter();
    all.extend(gone.map(|(id, before)| (id.clone(), Move { programme: id, before: Some(before), after: None })));
    let programmes = all.into_values().filter(|moved| moved.before != moved.after).collect();
    let mut totals: BTreeMap<(Kind, Beneficiary, Certainty), i128> = BTreeMap::new();
    for (assessed, sign) in [(before, -1), (after, 1)] {
        for total in &assessed.1.totals {
            *totals.entry((total.kind, total.beneficiary, total.certainty)).or_default() += sign * total.amount;
        }
    }
    let totals = totals.into_iter().filter(|(_, difference)| *difference != 0);
    let totals = totals.map(|((kind, beneficiary, certainty), difference)| TotalMove {
        kind,
        beneficiary,
        certainty,
        difference,
    });
    Moves { programmes, totals: totals.collect() }
}

fn standings((book, assessment): &Assessed<'_>) -> BTreeMap<String, Standing> {
    let programmes = book.programmes.iter().zip(&assessment.programmes);
    let standing = |result: &super::assessment::ProgrammeResult| Standing {
        outcome: result.outcome,
        months_granted: result.years.iter().map(|year| year.months_granted).sum(),
        amount: result.amount,
    };
    programmes.map(|(programme, result)| (programme.id.clone(), standing(result))).collect()
}

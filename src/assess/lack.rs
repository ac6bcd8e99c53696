//! What nobody can say of a sum: which months of a programme are missing from it, and whether they could
//! take anything away. The one place that decides it; every face asks here.

use super::evaluation::Evaluation;
use super::outcome::MonthResult;
use super::signs::Signs;
use super::status::rule_at;
use crate::law::{Benefit, FactId, Kind, Per, Programme, ProgrammeId, Rule, Rulebook};
use crate::plan::Given;
use std::ops::Range;

/// What the months that nobody can say would do to a sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// There are none, or they come to nothing.
    #[default]
    Nothing,
    /// They can only add to it.
    Adds,
    /// They may take something away.
    Unsure,
}

/// The programmes that a sum lacks months of, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking<P = ProgrammeId>(Vec<(P, Lack)>);

/// A sum and what it lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Of what is known, in whole minor units.
    pub amount: i128,
    pub lacking: Lacking,
}

impl<P> Default for Lacking<P> {
    fn default() -> Lacking<P> {
        Lacking(Vec::new())
    }
}

impl<P: Clone + PartialEq> Lacking<P> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What all that is missing would do together.
    pub fn lack(&self) -> Lack {
        self.0.iter().map(|(_, lack)| *lack).max().unwrap_or_default()
    }

    pub fn programmes(&self) -> impl Iterator<Item = &P> {
        self.0.iter().map(|(programme, _)| programme)
    }

    /// Lacks something more; nothing changes where nothing is missing.
    pub fn add(&mut self, programme: &P, lack: Lack) {
        match self.0.iter_mut().find(|(known, _)| known == programme) {
            _ if lack == Lack::Nothing => {}
            Some((_, known)) => *known = lack.max(*known),
            None => self.0.push((programme.clone(), lack)),
        }
    }

    /// Lacks what another sum lacks as well.
    pub fn join(&mut self, other: &Lacking<P>) {
        for (programme, lack) in &other.0 {
            self.add(programme, *lack);
        }
    }
}

impl Sum {
    pub fn add(&mut self, amount: i128) {
        self.amount = self.amount.saturating_add(amount);
    }

    /// Totals together, with all that they lack.
    pub fn of<'a>(totals: impl Iterator<Item = &'a super::Total>) -> Sum {
        totals.fold(Sum::default(), |mut sum, total| {
            sum.add(total.amount);
            sum.lacking.join(&total.lacking);
            sum
        })
    }
}

/// The months of a programme, counted from the plan's first, that a sum of it lacks, with what each would
/// do to the sum. What the months pay was computed before.
pub(super) fn lacks(evaluation: &Evaluation<'_>, id: ProgrammeId, months: &[MonthResult]) -> Vec<(usize, Lack)> {
    let mut found = Vec::new();
    let programme = &evaluation.book.programmes[id];
    if programme.kind == Kind::Service {
        return found;
    }
    let start = evaluation.plan_range().start;
    let mut place = 0;
    while let Some(month) = months.get(place) {
        if !month.outcome.is_open() {
            place += 1;
            continue;
        }
        let Some(rule) = rule_at(programme, start + place) else {
            place += 1;
            continue;
        };
        // A stretch under one rule is looked at as a whole.
        let open = months.iter().skip(place).take_while(|month| month.outcome.is_open()).count();
        let end = rule.until.and_then(|until| until.index()).map_or(usize::MAX, |until| until.saturating_sub(start));
        let stretch = place..(place + open).min(end).max(place + 1);
        let mut lack = None;
        for offset in stretch.clone() {
            if !is_nothing(evaluation, rule, start + offset) {
                let of_stretch = || stretch_lack(evaluation, (id, programme), rule, &stretch, months);
                found.push((offset, *lack.get_or_insert_with(of_stretch)));
            }
        }
        place = stretch.end;
    }
    found
}

/// Whether a month comes to nothing, however it turns out.
fn is_nothing(evaluation: &Evaluation<'_>, rule: &Rule, month: usize) -> bool {
    if rule.scaled.is_some_and(|scaled| evaluation.at(scaled.by, month).is_zero()) {
        return true;
    }
    match rule.benefit {
        Benefit::Service => true,
        Benefit::Amount(node) => evaluation.at(node, month).is_zero(),
        Benefit::ToDate(node) => evaluation.to_date(node, month).is_zero(),
        Benefit::Items { pays, amount, over } => match evaluation.given(pays) {
            Given::Items(items) => items.iter().all(|item| {
                let age = item.month.index().and_then(|born| month.checked_sub(born));
                let age = age.filter(|age| *age < usize::from(over));
                age.is_none_or(|age| evaluation.scalar(amount, month, Some(item), age).is_zero())
            }),
            _ => (0..usize::from(over)).all(|age| evaluation.scalar(amount, month, None, age).is_zero()),
        },
    }
}

fn stretch_lack(
    evaluation: &Evaluation<'_>,
    (id, programme): (ProgrammeId, &Programme),
    rule: &Rule,
    stretch: &Range<usize>,
    months: &[MonthResult],
) -> Lack {
    let start = evaluation.plan_range().start;
    let shifted = start + stretch.start..start + stretch.end;
    let mut signs = Signs::new(evaluation, shifted);
    let may_be_negative = match rule.benefit {
        Benefit::Service => false,
        Benefit::Amount(node) | Benefit::Items { amount: node, .. } => signs.may_be_negative(node),
        Benefit::ToDate(node) => !signs.only_grows(node),
    };
    let is_scaled_down = rule.scaled.is_some_and(|scaled| signs.may_be_negative(scaled.by));
    let may_move = moves_others(evaluation, (id, programme), rule, stretch, months);
    if may_be_negative || is_scaled_down || may_move { Lack::Unsure } else { Lack::Adds }
}

/// Whether a month of the stretch, once known, could change months that are known already: a window that
/// starts earlier ends earlier, a limit used up or an item paid is not there for another.
fn moves_others(
    evaluation: &Evaluation<'_>,
    (id, programme): (ProgrammeId, &Programme),
    rule: &Rule,
    stretch: &Range<usize>,
    months: &[MonthResult],
) -> bool {
    let pays_later = || months.iter().skip(stretch.end).any(|month| month.amount.is_some_and(|amount| amount != 0));
    let has_window = programme.rules.iter().any(|rule| rule.window.is_some());
    let has_limit = rule.limits.iter().any(|limit| limit.per != Per::Item);
    (has_window || has_limit) && pays_later() || is_claimed_twice(evaluation.book, id)
}

/// Whether another programme pays the same cost.
fn is_claimed_twice(book: &Rulebook, id: ProgrammeId) -> bool {
    let costs = |programme: &Programme| -> Vec<FactId> {
        let costs = programme.rules.iter().filter_map(|rule| match rule.benefit {
            Benefit::Items { pays, .. } => Some(pays),
            Benefit::Service | Benefit::Amount(_) | Benefit::ToDate(_) => None,
        });
        costs.collect()
    };
    let own = costs(&book.programmes[id]);
    let mut others = book.programmes.enumerated().filter(|(other, _)| *other != id);
    others.any(|(_, other)| costs(other).iter().any(|cost| own.contains(cost)))
}

/// The worst of some months.
pub(super) fn worst(lacks: &[(usize, Lack)], months: Range<usize>) -> Lack {
    let inside = lacks.iter().filter(|(month, _)| months.contains(month));
    inside.map(|(_, lack)| *lack).max().unwrap_or_default()
}

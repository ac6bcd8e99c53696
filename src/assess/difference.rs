//! What one assessment has more than another, of what both know: a month that either of them cannot say
//! is in neither, so that nothing that went out of sight passes for a gain or a loss.

use super::assessment::{Assessment, ProgrammeResult};
use super::lack::{Lack, Sum};
use super::outcome::MonthResult;
use super::payment::adds_up;
use crate::quantity::Month;

/// The months of one programme in one assessment.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    pub from: Month,
    /// Whether its amounts add up over the months; of a balance the highest counts.
    pub adds_up: bool,
    pub months: &'a [MonthResult],
    /// The months, counted from the first, that nobody can say.
    pub lacks: &'a [(usize, Lack)],
}

impl<'a> Side<'a> {
    pub fn of(assessment: &Assessment, result: &'a ProgrammeResult) -> Side<'a> {
        let adds_up = adds_up(result.kind);
        Side { from: assessment.from, adds_up, months: &result.months, lacks: &result.lacks }
    }

    /// What the months come to that `other` does not lack; and whether one of those that it lacks is more
    /// than nothing here.
    fn beside(&self, other: Option<&Side<'_>>) -> (i128, bool) {
        let mut sum: Option<i128> = None;
        let mut loses = false;
        for (place, month) in self.months.iter().enumerate() {
            let Some(amount) = month.amount else { continue };
            if other.is_some_and(|other| other.lacks_in(self.from, place)) {
                loses |= amount > 0;
            } else if self.adds_up {
                sum = Some(sum.unwrap_or(0).saturating_add(amount));
            } else {
                sum = sum.max(Some(amount));
            }
        }
        (sum.unwrap_or(0), loses)
    }

    fn lacks_in(&self, from: Month, place: usize) -> bool {
        if self.lacks.is_empty() {
            return false;
        }
        let own = i64::try_from(place).unwrap_or(i64::MAX).saturating_add(i64::from(from.since(self.from)));
        self.lacks.iter().any(|(month, _)| i64::try_from(*month) == Ok(own))
    }
}

/// What a programme has more than before, in the months that both sides know, and what those that are
/// missing would do to it. A side that is not there pays nothing.
pub fn moved(before: Option<Side<'_>>, after: Option<Side<'_>>) -> (i128, Lack) {
    let known =
        |side: Option<Side<'_>>, other: Option<Side<'_>>| side.map_or((0, false), |side| side.beside(other.as_ref()));
    let ((was, loses), (is, _)) = (known(before, after), known(after, before));
    let worst = |side: Option<Side<'_>>| side.into_iter().flat_map(|side| side.lacks).map(|(_, lack)| *lack).max();
    let lack = match (worst(before), worst(after)) {
        (None, None) => Lack::Nothing,
        // What comes into sight can only add, unless something that was there before has to be made up for.
        (None, Some(Lack::Adds)) if !loses => Lack::Adds,
        _ => Lack::Unsure,
    };
    (is.saturating_sub(was), lack)
}

/// What some programmes have more than before. Of a programme that is asked for in one assessment alone,
/// since another has its amounts there, that one counts.
pub fn difference(before: &Assessment, after: &Assessment, is_asked: impl Fn(&ProgrammeResult) -> bool) -> Sum {
    let mut sum = Sum::default();
    for (was, is) in before.programmes.iter().zip(&after.programmes) {
        let side = |assessment, result| is_asked(result).then(|| Side::of(assessment, result));
        let (amount, lack) = moved(side(before, was), side(after, is));
        sum.add(amount);
        sum.lacking.add(&is.programme, lack);
    }
    sum
}

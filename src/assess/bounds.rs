//! Low and high: a programme computed again under every combination of the readings that it names.

use super::assessment::{Assessment, Bounds, ProgrammeResult, amount_of};
use super::evaluation::Evaluation;
use super::missing::needs;
use super::outcome::MonthResult;
use crate::law::{FactId, ProgrammeId, ReadingSet};

/// Adds low and high to every programme of an assessment.
pub fn with_bounds(mut assessment: Assessment, evaluation: &Evaluation<'_>) -> Assessment {
    let order = evaluation.claim_order();
    for result in &mut assessment.programmes {
        result.bounds = bounds(evaluation, &order, result);
    }
    assessment
}

/// Low and high of one programme, assessed already under the readings chosen.
pub(super) fn bounds(evaluation: &Evaluation<'_>, order: &[ProgrammeId], chosen: &ProgrammeResult) -> Bounds {
    let mut bounds = Bounds::default();
    let id = chosen.programme;
    let programme = &evaluation.book.programmes[id];
    if programme.kind == crate::law::Kind::Service {
        return bounds;
    }
    let mut lacking = std::collections::BTreeSet::new();
    let mut varied = evaluation.vary(programme.readings);
    let mut combination = Combination::new(evaluation, programme.readings);
    // The same for every combination: others claim as the readings were chosen.
    let claimed = claimed_before(evaluation, order, id);
    loop {
        combination.choose(&mut varied);
        let mut taken = claimed.clone();
        let payments = varied.alone(id, &mut taken);
        bounds.tried += 1;
        if ends_unknown(&payments, &chosen.months) {
            bounds.left_out += 1;
            lacking.extend(needs(&varied, id, &payments));
        } else {
            let amount = amount_of(programme.kind, &payments);
            combination.is_granted |= amount.is_some();
            let amount = amount.unwrap_or(0);
            bounds.low = Some(bounds.low.map_or(amount, |low| low.min(amount)));
            bounds.high = Some(bounds.high.map_or(amount, |high| high.max(amount)));
        }
        if !combination.advance() {
            break;
        }
    }
    if !combination.is_granted {
        (bounds.low, bounds.high) = (None, None);
    }
    bounds.lacking = lacking.into_iter().collect();
    bounds
}

/// Whether a combination of readings leaves open what the programme comes to: as a whole, or in a
/// month that the readings chosen decide. Half an amount would stand beside a whole one otherwise.
fn ends_unknown(months: &[MonthResult], chosen: &[MonthResult]) -> bool {
    let mut both = months.iter().zip(chosen);
    MonthResult::outcome_of(months).is_open()
        || both.any(|(month, as_chosen)| month.outcome.is_open() && !as_chosen.outcome.is_open())
}

/// What programmes of higher rank have claimed, under the readings chosen.
pub(super) fn claimed_before(
    evaluation: &Evaluation<'_>,
    order: &[ProgrammeId],
    id: ProgrammeId,
) -> super::payment::Taken {
    let mut taken = evaluation.nothing_taken();
    let book = evaluation.book;
    let cost = |id: ProgrammeId| {
        let rules = book.programmes[id].rules.iter();
        rules.filter_map(|rule| match rule.benefit {
            crate::law::Benefit::Items { pays, .. } => Some(pays),
            _ => None,
        })
    };
    let costs: Vec<FactId> = cost(id).collect();
    for other in order.iter().take_while(|other| **other != id) {
        if cost(*other).any(|pays| costs.contains(&pays)) {
            evaluation.vary(0).payments(*other, &mut taken);
        }
    }
    taken
}

/// The combinations of options of a set of readings, one after the other.
struct Combination {
    readings: Vec<(usize, usize)>,
    options: Vec<usize>,
    is_granted: bool,
}

impl Combination {
    fn new(evaluation: &Evaluation<'_>, set: ReadingSet) -> Combination {
        let readings = evaluation.book.readings.iter().enumerate().filter(|(id, _)| set & (1 << id) != 0);
        let readings: Vec<(usize, usize)> = readings.map(|(id, reading)| (id, reading.options.len())).collect();
        Combination { options: vec![0; readings.len()], readings, is_granted: false }
    }

    fn choose(&self, evaluation: &mut Evaluation<'_>) {
        for ((reading, _), option) in self.readings.iter().zip(&self.options) {
            evaluation.choose(*reading, *option);
        }
    }

    /// The next combination; false after the last.
    fn advance(&mut self) -> bool {
        for (option, (_, count)) in self.options.iter_mut().zip(&self.readings) {
            *option += 1;
            if *option < *count {
                return true;
            }
            *option = 0;
        }
        false
    }
}

impl Evaluation<'_> {
    /// A programme's months under the present readings, its status computed anew.
    fn alone(&mut self, id: ProgrammeId, taken: &mut super::payment::Taken) -> Vec<MonthResult> {
        self.forget_status(id);
        self.payments(id, taken).months
    }
}

//! An answer as it may turn out: its least, its likely and its most, and the plan with it.

use super::scale::Scale;
use crate::law::{FactId, FactKind, Rulebook};
use crate::plan::{CostItem, Dated, Datum, Given, Inputs};
use crate::quantity::{Exact, Money, Month};

/// What a number may turn out less or more by where nobody said otherwise, in hundredths of it.
const AROUND: i128 = 20;
/// The same of what a currency is worth.
const AROUND_RATE: i128 = 10;
/// The same of a date, in months.
const MONTHS: i128 = 6;
/// Parts of a list of costs as the plan has it.
const WHOLE: i128 = 10_000;

/// What units of a range are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Of the answer in force in the first month; later answers move in proportion to it.
    Number(Scale),
    /// Ten-thousandths of each item of a list of costs.
    Costs,
    /// Months by which each date moves.
    Months,
    /// Options by number.
    Options,
}

/// An answer and the values that it may take, all ends included.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    pub fact: FactId,
    /// The first month that moves.
    pub from: Month,
    pub measure: Measure,
    pub low: i128,
    pub likely: i128,
    pub high: i128,
    /// What the answer is in the plan: later ones are in proportion to it, wherever the ends lie.
    now: i128,
    /// What the rulebook allows of a number.
    allowed: (i128, i128),
}

impl Range {
    /// The range of an answer where nobody said otherwise: a fifth of it around a number or a cost, a
    /// tenth around a rate, half a year around a date to come, all options. `None` where there is no
    /// answer, the answer is nought, or the rulebook calls it settled. Nothing before `from` moves.
    pub fn usual(book: &Rulebook, inputs: &Inputs, fact: FactId, from: Month) -> Option<Range> {
        let known = book.facts.find(fact).filter(|known| !known.settled)?;
        let from = from.max(inputs.from).min(inputs.end().plus(-1));
        let around =
            |likely: i128, hundredths: i128| (likely - likely * hundredths / 100, likely + likely * hundredths / 100);
        let range = |measure, likely, (low, high)| Range {
            fact,
            from,
            measure,
            low,
            likely,
            high,
            now: likely,
            allowed: (low, high),
        };
        match (&known.kind, &inputs.given[fact]) {
            (FactKind::Costs, Given::Items(items)) if items.iter().any(|item| item.month >= from) => {
                Some(range(Measure::Costs, WHOLE, around(WHOLE, AROUND)))
            }
            (FactKind::Date, given) => {
                // What has happened is known, and nothing moves into the past.
                let Datum::Date(date) = in_force(given, from)? else { return None };
                let left = i128::from(Month::of(date).since(from));
                (left >= 0).then(|| range(Measure::Months, 0, ((-left).max(-MONTHS), MONTHS)))
            }
            (FactKind::YesNo, given) => options(given, from, 2).map(|(now, all)| range(Measure::Options, now, all)),
            (FactKind::Choice(known), given) => {
                options(given, from, known.len()).map(|(now, all)| range(Measure::Options, now, all))
            }
            (kind, given) => {
                let now = in_force(given, from)?;
                let currency = if let Datum::Money(money) = now { money.currency } else { book.currency };
                let scale = Scale::of(kind, currency)?;
                let likely = scale.units(now).filter(|now| *now != 0)?;
                let hundredths = if matches!(kind, FactKind::Rate(_)) { AROUND_RATE } else { AROUND };
                let allowed = (scale.bound(known.least.value)?, scale.bound(known.most.value)?);
                let (low, high) = around(likely, hundredths);
                let (low, high) = (low.clamp(allowed.0, allowed.1), high.clamp(allowed.0, allowed.1));
                Some(Range { allowed, ..range(Measure::Number(scale), likely, (low, high)) })
            }
        }
    }

    /// The same with other ends, of the kind that the answer has; the likely value stays between them.
    pub fn with_ends(self, low: Datum, high: Datum) -> Option<Range> {
        let units = |value| match (self.measure, value) {
            (Measure::Number(scale), value) => scale.units(value),
            (Measure::Options, Datum::Option(option)) => i128::try_from(option).ok(),
            _ => None,
        };
        let (low, high) = (units(low)?, units(high)?);
        (low <= high).then(|| Range { low, high, likely: self.likely.clamp(low, high), ..self })
    }

    /// What stands at so many units, where that is one value.
    pub fn value(&self, units: i128) -> Option<Datum> {
        match self.measure {
            Measure::Number(scale) => scale.value(units),
            Measure::Options => usize::try_from(units).ok().map(Datum::Option),
            Measure::Costs | Measure::Months => None,
        }
    }

    /// At most so many values at even distances, both ends and the likely one among them.
    pub fn values(&self, most: i128) -> Vec<i128> {
        let steps = (self.high - self.low).min(most.max(2) - 1).max(1);
        let mut values: Vec<i128> = (0..=steps).map(|step| self.low + (self.high - self.low) * step / steps).collect();
        values.push(self.likely.clamp(self.low, self.high));
        values.sort_unstable();
        values.dedup();
        values
    }

    /// The answers of the plan with this one so many units.
    pub fn given(&self, inputs: &Inputs, units: i128) -> Given {
        match inputs.given[self.fact].clone() {
            Given::Items(items) => Given::Items(items.into_iter().map(|item| self.item(item, units)).collect()),
            Given::Values(values) => Given::Values(self.dated(&values, units)),
            Given::Nothing => Given::Nothing,
        }
    }

    fn item(&self, item: CostItem, units: i128) -> CostItem {
        if item.month < self.from {
            return item;
        }
        let minor = in_proportion(item.amount.minor, units, WHOLE);
        CostItem { amount: Money { minor, ..item.amount }, ..item }
    }

    /// The value in force in the first month and all later ones move, those before stay.
    fn dated(&self, values: &[Dated], units: i128) -> Vec<Dated> {
        if self.measure == Measure::Months {
            return values.iter().map(|dated| Dated { value: self.moved(dated.value, units), ..*dated }).collect();
        }
        let place = values.partition_point(|dated| dated.month <= self.from).saturating_sub(1);
        let (before, after) = values.split_at_checked(place).unwrap_or((values, &[]));
        let mut out = before.to_vec();
        for dated in after {
            if dated.month < self.from {
                out.push(*dated);
            }
            out.push(Dated { month: dated.month.max(self.from), value: self.moved(dated.value, units) });
        }
        out
    }

    fn moved(&self, value: Datum, units: i128) -> Datum {
        match (self.measure, value) {
            (Measure::Options, _) => self.value(units).unwrap_or(value),
            (Measure::Months, Datum::Date(date)) => {
                let months = jiff::Span::new().try_months(i64::try_from(units).unwrap_or(0));
                months.ok().and_then(|months| date.checked_add(months).ok()).map_or(value, Datum::Date)
            }
            (Measure::Number(_), value) => self.number(value, units).unwrap_or(value),
            (Measure::Costs | Measure::Months, value) => value,
        }
    }

    /// A later answer may be in another currency: its own units are in proportion.
    fn number(&self, value: Datum, units: i128) -> Option<Datum> {
        let scale = match (self.measure, value) {
            (Measure::Number(Scale::Money(_)), Datum::Money(money)) => Scale::Money(money.currency),
            (Measure::Number(scale), _) => scale,
            _ => return None,
        };
        let moved = in_proportion(scale.units(value)?, units, self.now);
        scale.value(moved.clamp(self.allowed.0, self.allowed.1))
    }
}

/// The value that is moved in the first month: the one in force, else the first to come.
fn in_force(given: &Given, from: Month) -> Option<Datum> {
    match given {
        Given::Values(values) => given.in_force(from).or(values.first().map(|dated| dated.value)),
        Given::Nothing | Given::Items(_) => None,
    }
}

fn options(given: &Given, from: Month, count: usize) -> Option<(i128, (i128, i128))> {
    match in_force(given, from)? {
        Datum::Option(now) => Some((i128::try_from(now).ok()?, (0, i128::try_from(count).ok()? - 1))),
        _ => None,
    }
}

/// `of · units / whole`, to the nearest unit.
fn in_proportion(of: i128, units: i128, whole: i128) -> i128 {
    let (units, whole) = if whole < 0 { (-units, -whole) } else { (units, whole) };
    let share = Exact::fraction(units, whole).and_then(|share| share.times(Exact::whole(of)));
    share.map_or(of, Exact::rounded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(month: i32, n: i128) -> Dated {
        Dated { month: Month::new(2026, month), value: Datum::Number(Exact::whole(n)) }
    }

    #[test]
    fn later_answers_move_in_proportion_and_earlier_ones_stay() {
        let measure = Measure::Number(Scale::Parts(1));
        let from = Month::new(2026, 3);
        let range =
            Range { fact: FactId::new(0), from, measure, low: 32, likely: 40, high: 48, now: 40, allowed: (0, 70) };
        let given = vec![Given::Values(vec![people(1, 40), people(6, 60)])];
        let inputs = Inputs { from: Month::new(2026, 1), months: 12, given: given.into(), readings: Vec::new() };
        assert_eq!(range.given(&inputs, 30), Given::Values(vec![people(1, 40), people(3, 30), people(6, 45)]));
        // No more than the rulebook allows.
        assert_eq!(range.given(&inputs, 48), Given::Values(vec![people(1, 40), people(3, 48), people(6, 70)]));
        let whole = Range { from: inputs.from, ..range };
        assert_eq!(whole.given(&inputs, 40), inputs.given[FactId::new(0)]);
        assert_eq!(whole.values(3), [32, 40, 48]);
        // Ends beyond what the plan says: sixty stays sixty.
        let number = |n: i128| Datum::Number(Exact::whole(n));
        let beyond = whole.with_ends(number(60), number(64)).unwrap();
        assert_eq!(beyond.given(&inputs, 60), Given::Values(vec![people(1, 60), people(6, 70)]));
    }
}

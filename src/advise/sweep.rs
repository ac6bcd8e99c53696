//! A numeric answer to be turned: the values that it takes between two ends.

use super::scale::Scale;
use crate::law::{Fact, FactId, FactKind};
use crate::plan::{Answer, Datum, Given, Inputs, parse_answer, write_answer};
use crate::quantity::{Currency, Month};

/// Slider steps between zero and the current amount.
const STEPS: i128 = 50;
/// The least room for a number that has no other bounds.
const ROOM: i128 = 100;

/// One answer and the values that it may be turned to, in units of its scale: people, hundredths of a percent, whole
/// dollars.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    pub fact: FactId,
    /// Which of the question's dated answers it is.
    pub row: usize,
    /// From when the answer holds.
    pub month: Month,
    scale: Scale,
    /// What the slider goes by.
    pub step: i128,
    pub least: i128,
    pub most: i128,
    /// Where it stands, to the nearest unit.
    pub now: i128,
}

impl Sweep {
    /// The sweep of an answer, from zero to twice of it within the rulebook's bounds; `None` where it is no number.
    pub fn of(id: FactId, fact: &Fact, row: usize, answer: &Answer) -> Option<Sweep> {
        let datum = parse_answer(fact, &answer.value).ok()?;
        let month = Month::parse(&answer.month).ok()?;
        let currency = if let Datum::Money(money) = datum { money.currency } else { Currency::Uzs };
        let scale = Scale::of(&fact.kind, currency)?;
        let now = scale.nearest(datum)?;
        let whole = scale.bound(crate::quantity::Exact::ONE)?;
        let (step, least, most) = match fact.kind {
            FactKind::Share => (whole / ROOM, 0, whole),
            FactKind::Rate(_) => (even(now / ROOM), now / 2, now.checked_mul(2)?),
            FactKind::Level => (1, 0, now.checked_mul(2)?.max(ROOM)),
            _ => {
                let step = even(now / STEPS);
                (step, 0, now.checked_mul(2)?.max(step * STEPS * 2))
            }
        };
        let most = most.min(scale.bound(fact.most.value).unwrap_or(most));
        (least < most).then_some(Sweep { fact: id, row, month, scale, step, least, most, now })
    }

    /// This sweep with the ends and steps that the answer's sweep had before, so that nothing moves
    /// under the pointer; its own where the answer lies outside of them.
    pub fn with_ends_of(self, before: Option<&Sweep>) -> Sweep {
        let is_alike = |before: &&Sweep| before.scale == self.scale && before.fact == self.fact;
        match before.filter(is_alike).filter(|before| (before.least..=before.most).contains(&self.now)) {
            Some(before) => Sweep { least: before.least, most: before.most, step: before.step, ..self },
            None => self,
        }
    }

    /// This sweep standing elsewhere.
    pub fn at(&self, now: i128) -> Sweep {
        Sweep { now, ..self.clone() }
    }

    /// This sweep with another end, as far as the answer lies inside.
    pub fn with_end(&self, is_most: bool, end: i128) -> Sweep {
        let mut sweep = self.clone();
        match is_most {
            true => sweep.most = end.max(self.now).max(self.least + 1),
            false => sweep.least = end.min(self.now).min(self.most - 1).max(0),
        }
        sweep
    }

    /// This sweep between two ends, wherever the answer lies; `None` where the first is not the lower one.
    pub fn between(self, least: i128, most: i128) -> Option<Sweep> {
        (least < most).then_some(Sweep { least, most, ..self })
    }

    /// What an amount typed without a currency is in; `None` where it is no amount.
    pub fn currency(&self) -> Option<Currency> {
        match self.scale {
            Scale::Money(currency) => Some(currency),
            Scale::Parts(_) => None,
        }
    }

    /// The slider's place, and its last one.
    pub fn places(&self) -> (i64, i64) {
        let place = |units: i128| i64::try_from((units - self.least + self.step / 2) / self.step).unwrap_or(0);
        let last = (self.most - self.least + self.step - 1) / self.step;
        (place(self.now), i64::try_from(last).unwrap_or(i64::MAX))
    }

    /// The units that a place of the slider stands for.
    pub fn of_place(&self, place: i64) -> i128 {
        (self.least + i128::from(place) * self.step).clamp(self.least, self.most)
    }

    /// The answer at so many units.
    pub fn datum(&self, units: i128) -> Option<Datum> {
        self.scale.value(units)
    }

    /// The answer at so many units, as a plan file writes it.
    pub fn text(&self, fact: &Fact, units: i128) -> String {
        self.datum(units).map(|datum| write_answer(fact, datum)).unwrap_or_default()
    }

    /// The nearest units to what a text of the answer says.
    pub fn read(&self, fact: &Fact, text: &str) -> Option<i128> {
        self.units(parse_answer(fact, text).ok()?)
    }

    /// The nearest units to a value; `None` where it is in another currency, or no number.
    pub fn units(&self, datum: Datum) -> Option<i128> {
        self.scale.nearest(datum)
    }

    /// The answers to the question with another value of this one.
    pub fn given(&self, given: &Given, datum: Datum) -> Given {
        let mut given = given.clone();
        if let Given::Values(values) = &mut given
            && let Some(place) = values.iter_mut().find(|dated| dated.month == self.month)
        {
            place.value = datum;
        }
        given
    }

    /// The inputs with another value of the answer.
    pub fn inputs(&self, inputs: &Inputs, datum: Datum) -> Inputs {
        let mut inputs = inputs.clone();
        if let Some(given) = inputs.given.find_mut(self.fact) {
            *given = self.given(given, datum);
        }
        inputs
    }

    /// The inputs without the answer, to tell whether another has changed.
    pub fn without(&self, inputs: &Inputs) -> Inputs {
        self.inputs(inputs, Datum::Option(0))
    }
}

/// The largest of 1, 2, 5, 10, 20 … that is not more than a number.
fn even(number: i128) -> i128 {
    let mut power = 1;
    while number / 10 >= power {
        power *= 10;
    }
    [5, 2, 1].into_iter().map(|first| first * power).find(|even| *even <= number).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_even() {
        for (number, expected) in [(0, 1), (1, 1), (4, 2), (7, 5), (36_000, 20_000), (50, 50), (99, 50)] {
            assert_eq!(even(number), expected, "{number}");
        }
    }
}

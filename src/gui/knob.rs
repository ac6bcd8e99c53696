//! A numeric answer as something to turn: the values that it may take between two ends.

use super::app::Law;
use crate::law::{Fact, FactId, FactKind};
use crate::plan::{Answer, Datum, parse_answer};
use crate::quantity::{Currency, Exact, Month};

/// So many steps from nothing to an amount as it stands.
const STEPS: i128 = 50;
/// The least room for a number that has no other bounds.
const ROOM: i128 = 100;
/// The finest that a share, a measure or a rate is turned to: a hundredth.
const HUNDREDTHS: i128 = 100;

/// One answer and the values that it may be turned to, all in its finest unit: a person, a hundredth
/// of a percent, a whole dollar.
#[derive(Clone, Debug, PartialEq)]
pub struct Knob {
    pub fact: FactId,
    pub row: usize,
    /// From when the answer holds.
    pub month: Month,
    /// How many of its units one of the numbers written is.
    per: i128,
    /// What the slider goes by.
    pub step: i128,
    currency: Option<Currency>,
    is_share: bool,
    pub least: i128,
    pub most: i128,
    /// Where it stands, to the nearest unit.
    pub now: i128,
}

impl Knob {
    /// The knob of an answer; `None` where it is no number.
    pub fn of(id: FactId, fact: &Fact, row: usize, answer: &Answer) -> Option<Knob> {
        let datum = parse_answer(fact, &answer.value).ok()?;
        let month = Month::parse(&answer.month).ok()?;
        let (per, currency) = match (&fact.kind, datum) {
            (FactKind::Level, Datum::Number(_)) => (1, None),
            (FactKind::Share | FactKind::Measure | FactKind::Rate(_), Datum::Number(_)) => (HUNDREDTHS, None),
            (FactKind::Money(_) | FactKind::Flow, Datum::Money(money)) => (1, Some(money.currency)),
            _ => return None,
        };
        let is_share = fact.kind == FactKind::Share;
        let blank = Knob { fact: id, row, month, per, step: 1, currency, is_share, least: 0, most: 0, now: 0 };
        let now = blank.units(datum)?;
        let (step, least, most) = match fact.kind {
            FactKind::Share => (HUNDREDTHS, 0, 100 * HUNDREDTHS),
            FactKind::Rate(_) => (even(now / ROOM), now / 2, now.checked_mul(2)?),
            FactKind::Level => (1, 0, now.checked_mul(2)?.max(ROOM)),
            _ => {
                let step = even(now / STEPS);
                (step, 0, now.checked_mul(2)?.max(step * STEPS * 2))
            }
        };
        // What the rulebook forbids is no end; money is bounded in minor units there.
        let bound = |value: Exact| value.times(Exact::whole(per * if is_share { 100 } else { 1 })).map(Exact::floor);
        let most = if currency.is_some() { most } else { most.min(bound(fact.most.value).unwrap_or(most)) };
        (least < most).then_some(Knob { step, least, most, now, ..blank })
    }

    /// The same with the ends and steps that this answer's knob had before, so that nothing moves
    /// under the pointer; its own where the answer lies outside of them.
    pub fn with_ends_of(self, before: Option<&Knob>) -> Knob {
        let is_alike = |before: &&Knob| before.currency == self.currency && before.fact == self.fact;
        match before.filter(is_alike).filter(|before| (before.least..=before.most).contains(&self.now)) {
            Some(before) => Knob { least: before.least, most: before.most, step: before.step, ..self },
            None => self,
        }
    }

    /// The same knob standing elsewhere.
    pub fn at(&self, now: i128) -> Knob {
        Knob { now, ..self.clone() }
    }

    /// The same with another end, as far as the answer lies inside.
    pub fn with_end(&self, is_most: bool, end: i128) -> Knob {
        let mut knob = self.clone();
        match is_most {
            true => knob.most = end.max(self.now).max(self.least + 1),
            false => knob.least = end.min(self.now).min(self.most - 1).max(0),
        }
        knob
    }

    /// What an amount typed without a currency is in.
    pub fn currency(&self) -> Option<Currency> {
        self.currency
    }

    /// The slider's place, and its last one.
    pub fn places(&self) -> (i64, i64) {
        let place = |units: i128| i64::try_from((units - self.least + self.step / 2) / self.step).unwrap_or(0);
        let last = (self.most - self.least + self.step - 1) / self.step;
        (place(self.now), i64::try_from(last).unwrap_or(i64::MAX))
    }

    /// What a place of the slider stands for.
    pub fn of_place(&self, place: i64) -> i128 {
        (self.least + i128::from(place) * self.step).clamp(self.least, self.most)
    }

    /// The answer at a value, as a plan file writes it.
    pub fn text(&self, units: i128) -> String {
        let (whole, rest) = (units / self.per, (units % self.per).abs());
        let number = match rest {
            0 => whole.to_string(),
            rest => format!("{whole}.{rest:02}").trim_end_matches('0').to_owned(),
        };
        match self.currency {
            Some(currency) => format!("{number} {}", currency.code()),
            None if self.is_share => format!("{number}%"),
            None => number,
        }
    }

    /// The nearest value to what a text of the answer says.
    pub fn read(&self, fact: &Fact, text: &str) -> Option<i128> {
        self.units(parse_answer(fact, text).ok()?)
    }

    fn units(&self, datum: Datum) -> Option<i128> {
        match datum {
            Datum::Money(money) if Some(money.currency) == self.currency => {
                Some(Exact::fraction(money.minor, 100)?.times(Exact::whole(self.per))?.rounded())
            }
            Datum::Number(number) => {
                let percent = if self.is_share { 100 } else { 1 };
                Some(number.times(Exact::whole(self.per * percent))?.rounded())
            }
            Datum::Money(_) | Datum::Option(_) | Datum::Date(_) => None,
        }
    }

    /// The answer at a value, as the plan means it.
    pub fn datum(&self, fact: &Fact, units: i128) -> Option<Datum> {
        parse_answer(fact, &self.text(units)).ok()
    }

    /// The same in words.
    pub fn words(&self, law: &Law, units: i128) -> String {
        let fact = law.book.facts.find(self.fact);
        let datum = fact.and_then(|fact| self.datum(fact, units));
        datum.map_or_else(|| self.text(units), |datum| law.speaker().datum(self.fact, datum))
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

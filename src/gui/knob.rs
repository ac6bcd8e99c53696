//! A numeric answer as something to turn: whole steps between two ends.

use super::app::Law;
use super::value::datum_text;
use crate::law::{Fact, FactId, FactKind};
use crate::plan::{Answer, Datum, parse_answer};
use crate::quantity::{Currency, Exact};

/// So many steps from nothing to an amount as it stands.
const STEPS: i128 = 50;

/// One answer and the values that it may be turned to.
#[derive(Clone, Debug, PartialEq)]
pub struct Knob {
    pub fact: FactId,
    pub row: usize,
    /// What one step is: people, percent, whole units of money.
    step: i128,
    currency: Option<Currency>,
    is_share: bool,
    pub least: i128,
    pub most: i128,
    /// Where it stands, in steps, to the nearest.
    pub now: i128,
}

impl Knob {
    /// The knob of an answer; `None` where it is no number.
    pub fn of(id: FactId, fact: &Fact, row: usize, answer: &Answer) -> Option<Knob> {
        let datum = parse_answer(fact, &answer.value).ok()?;
        let whole = |number: Exact| number.rounded();
        let knob = |step: i128, least: i128, most: i128, value: i128| Knob {
            fact: id,
            row,
            step,
            currency: None,
            is_share: false,
            least,
            most,
            now: ((value + step / 2) / step).clamp(least, most),
        };
        let made = match (&fact.kind, datum) {
            (FactKind::Share, Datum::Number(number)) => {
                Knob { is_share: true, ..knob(1, 0, 100, whole(number.times(Exact::whole(100))?)) }
            }
            (FactKind::Level | FactKind::Measure, Datum::Number(number)) => {
                let value = whole(number);
                knob(1, 0, (value * 2).max(100).min(whole(fact.most.value)), value)
            }
            (FactKind::Rate(_), Datum::Number(number)) => {
                let value = whole(number);
                let step = even(value / 100);
                knob(step, value / 2 / step, value * 2 / step, value)
            }
            (FactKind::Money(_) | FactKind::Flow, Datum::Money(money)) => {
                let value = money.minor / 100;
                let step = even(value / STEPS);
                let most = (value * 2 / step).max(STEPS * 2);
                Knob { currency: Some(money.currency), ..knob(step, 0, most, value) }
            }
            _ => return None,
        };
        (made.least < made.most).then_some(made)
    }

    /// The same ends and steps as a knob of this answer had before, so that nothing moves under the
    /// pointer; new ones where the answer lies outside of them.
    pub fn with_ends_of(self, before: Option<&Knob>, fact: &Fact, answer: &Answer) -> Knob {
        let Some(before) = before.filter(|before| before.currency == self.currency) else { return self };
        let Ok(datum) = parse_answer(fact, &answer.value) else { return self };
        let value = match datum {
            Datum::Money(money) => money.minor / 100,
            Datum::Number(number) if self.is_share => number.times(Exact::whole(100)).map_or(0, Exact::rounded),
            Datum::Number(number) => number.rounded(),
            Datum::Option(_) | Datum::Date(_) => return self,
        };
        let now = (value + before.step / 2) / before.step;
        if (before.least..=before.most).contains(&now) { before.at(now) } else { self }
    }

    /// The same knob standing elsewhere.
    pub fn at(&self, now: i128) -> Knob {
        Knob { now, ..self.clone() }
    }

    /// The answer at so many steps, as a plan file writes it.
    pub fn text(&self, steps: i128) -> String {
        let value = steps * self.step;
        match self.currency {
            Some(currency) => format!("{value} {}", currency.code()),
            None if self.is_share => format!("{value}%"),
            None => value.to_string(),
        }
    }

    /// The same as the plan means it.
    pub fn datum(&self, fact: &Fact, steps: i128) -> Option<Datum> {
        parse_answer(fact, &self.text(steps)).ok()
    }

    /// The same in words.
    pub fn words(&self, law: &Law, steps: i128) -> String {
        let fact = law.book.facts.get(self.fact);
        let datum = fact.and_then(|fact| self.datum(fact, steps));
        datum.map_or_else(|| self.text(steps), |datum| datum_text(law, self.fact, datum))
    }
}

/// The largest of 1, 2, 5, 10, 20 … that is not more than a number.
fn even(number: i128) -> i128 {
    let mut power = 1;
    while number >= power * 10 {
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

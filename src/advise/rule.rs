//! What no advice says: a question without an answer is to be answered, which is no change; nothing is
//! brought to zero; and no number goes the way that the rulebook calls worse for the company or its
//! people, whatever benefit that would open.

use super::edit::order;
use super::lever::{Lever, Values};
use crate::law::Worse;
use crate::plan::{Datum, Inputs};
use std::cmp::Ordering;

impl Lever {
    /// Whether advice may offer a value in place of what the plan says.
    pub fn is_advised(&self, inputs: &Inputs, value: Datum) -> bool {
        self.now(inputs).is_some_and(|now| is_advised(self.worse, now, value))
    }

    /// Keeps the values alone that advice may offer; `None` where there are none.
    pub fn advised(mut self, inputs: &Inputs) -> Option<Lever> {
        let now = self.now(inputs)?;
        if let Values::Numbers { scale, least, most } = &mut self.values {
            let units = scale.units(now)?;
            // Between two units the one above is no less.
            let above = if scale.value(units) == Some(now) { units } else { units + 1 };
            *least = (*least).max(if self.worse == Some(Worse::Less) { above } else { 1 });
            if self.worse == Some(Worse::More) {
                *most = (*most).min(units);
            }
            return (*least <= *most).then_some(self);
        }
        Some(self)
    }
}

/// Whether advice may offer a value in place of another.
pub fn is_advised(worse: Option<Worse>, now: Datum, value: Datum) -> bool {
    let is_zero = match value {
        Datum::Number(number) => number.is_zero(),
        Datum::Money(money) => money.minor == 0,
        Datum::Option(_) | Datum::Date(_) => return true,
    };
    // An amount in another currency is neither more nor less, so nobody can say that it is no worse.
    let way = order(value, now);
    let is_worse = match worse {
        Some(Worse::Less) => way.is_none_or(|way| way == Ordering::Less),
        Some(Worse::More) => way.is_none_or(|way| way == Ordering::Greater),
        None => false,
    };
    !is_zero && !is_worse
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{Currency, Exact, Money};

    #[test]
    fn nothing_is_brought_to_zero_and_no_number_goes_the_worse_way() {
        let number = |n: i128| Datum::Number(Exact::whole(n));
        assert!(is_advised(Some(Worse::Less), number(40), number(51)));
        assert!(!is_advised(Some(Worse::Less), number(40), number(39)));
        assert!(is_advised(Some(Worse::More), number(40), number(39)));
        assert!(!is_advised(Some(Worse::More), number(40), number(41)));
        assert!(is_advised(None, number(40), number(39)));
        assert!(!is_advised(None, number(40), number(0)));
        let money = |minor, currency| Datum::Money(Money { minor, currency });
        assert!(!is_advised(Some(Worse::Less), money(90_000, Currency::Usd), money(9_000_000, Currency::Uzs)));
    }
}

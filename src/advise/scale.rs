//! Numbers of an answer as whole units: people, hundredths of a percent, whole dollars.

use crate::law::FactKind;
use crate::plan::Datum;
use crate::quantity::{Currency, Exact, Money};

/// Minor units of one unit of money: an amount is sought to the whole dollar or sum.
const MINOR: i128 = 100;

/// The finest that a number is sought to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// So many units are one.
    Parts(i128),
    /// Whole units of a currency.
    Money(Currency),
}

impl Scale {
    /// The scale of answers of a kind; `None` where they are no numbers. Amounts are in `currency`.
    pub fn of(kind: &FactKind, currency: Currency) -> Option<Scale> {
        match kind {
            FactKind::Level => Some(Scale::Parts(1)),
            FactKind::Measure | FactKind::Rate(_) => Some(Scale::Parts(100)),
            FactKind::Share => Some(Scale::Parts(10_000)),
            FactKind::Money(_) | FactKind::Flow => Some(Scale::Money(currency)),
            FactKind::Choice(_) | FactKind::YesNo | FactKind::Date | FactKind::Costs => None,
        }
    }

    /// The last unit that is not above a value; `None` for another currency, and for what is no number.
    pub fn units(self, value: Datum) -> Option<i128> {
        match (self, value) {
            (Scale::Parts(parts), Datum::Number(number)) => Some(number.times(Exact::whole(parts))?.floor()),
            (Scale::Money(currency), Datum::Money(money)) if money.currency == currency => {
                Some(money.minor.div_euclid(MINOR))
            }
            _ => None,
        }
    }

    /// The nearest unit to a value; `None` for another currency, and for what is no number.
    pub fn nearest(self, value: Datum) -> Option<i128> {
        match (self, value) {
            (Scale::Parts(parts), Datum::Number(number)) => Some(number.times(Exact::whole(parts))?.rounded()),
            (Scale::Money(currency), Datum::Money(money)) if money.currency == currency => {
                Some(Exact::fraction(money.minor, MINOR)?.rounded())
            }
            _ => None,
        }
    }

    /// What an answer says at so many units.
    pub fn value(self, units: i128) -> Option<Datum> {
        match self {
            Scale::Parts(parts) => Exact::fraction(units, parts).map(Datum::Number),
            Scale::Money(currency) => Some(Datum::Money(Money { minor: units.checked_mul(MINOR)?, currency })),
        }
    }

    /// A bound of the rulebook in units; bounds of money are in minor units, whatever their currency.
    pub fn bound(self, value: Exact) -> Option<i128> {
        match self {
            Scale::Parts(parts) => Some(value.times(Exact::whole(parts))?.floor()),
            Scale::Money(_) => Some(value.floor() / MINOR),
        }
    }
}

//! What a quantity is counted in, and the numbers of the law with their units.

use crate::quantity::{Currency, Exact, Problem, parse_decimal};
use std::fmt;

/// The units that a rulebook may count in, beside money and shares.
pub const UNITS: [&str; 6] = ["person", "month", "year", "m2", "hectare", "state"];

/// Every unit, in the order of messages.
const ALL: [&str; 7] = ["hectare", "m2", "money", "month", "person", "state", "year"];

/// The product of units that a number carries: their powers. Money is one unit whatever its
/// currency, since every amount is converted where it is read. A share has none.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    powers: [i8; ALL.len()],
    /// Of a number without a unit: that it was written as a number and not as a share. It is computed with
    /// alike, and shown as it was written.
    is_plain: bool,
}

/// How a number is shown makes it no other unit.
impl PartialEq for Unit {
    fn eq(&self, other: &Unit) -> bool {
        self.powers == other.powers
    }
}

impl Eq for Unit {}

impl Unit {
    pub fn none() -> Unit {
        Unit::default()
    }

    pub fn money() -> Unit {
        Unit::of("money")
    }

    /// Of a number without a unit that is no share: a rate, a factor.
    pub fn plain() -> Unit {
        Unit { is_plain: true, ..Unit::none() }
    }

    fn of(name: &str) -> Unit {
        Unit { powers: ALL.map(|known| i8::from(known == name)), is_plain: false }
    }

    fn powers(&self) -> impl Iterator<Item = (&'static str, i8)> {
        ALL.into_iter().zip(self.powers).filter(|(_, power)| *power != 0)
    }

    /// A unit by its name, singular or plural.
    pub fn named(name: &str) -> Option<Unit> {
        let singular = name.strip_suffix('s').unwrap_or(name);
        UNITS.into_iter().find(|unit| *unit == name || *unit == singular).map(Unit::of)
    }

    pub fn times(&self, other: &Unit) -> Unit {
        self.combine(other, 1)
    }

    pub fn over(&self, other: &Unit) -> Unit {
        self.combine(other, -1)
    }

    fn combine(&self, other: &Unit, sign: i8) -> Unit {
        let mut powers = self.powers;
        for (power, more) in powers.iter_mut().zip(other.powers) {
            *power = power.saturating_add(sign.saturating_mul(more));
        }
        Unit { powers, is_plain: self.is_plain && other.is_plain }
    }

    /// The unit of what is one of two: a plain number only where both are.
    pub fn or(&self, other: &Unit) -> Unit {
        Unit { is_plain: self.is_plain && other.is_plain, ..self.clone() }
    }

    /// Whether it is shown as a number and not as a share.
    pub fn is_plain_number(&self) -> bool {
        self.is_plain && self.is_none()
    }

    pub fn is_money(&self) -> bool {
        *self == Unit::money()
    }

    pub fn has_money(&self) -> bool {
        self.powers().any(|(unit, _)| unit == "money")
    }

    /// Whether it comes in whole numbers only.
    pub fn is_counted(&self) -> bool {
        matches!(self.plain_name(), Some("person" | "month" | "year" | "state"))
    }

    pub fn is_none(&self) -> bool {
        self.powers().next().is_none()
    }

    /// The name where it is one plain unit: `person`.
    pub fn plain_name(&self) -> Option<&'static str> {
        let mut powers = self.powers();
        match (powers.next(), powers.next()) {
            (Some((name, 1)), None) => Some(name),
            _ => None,
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let join = |sign: i8| -> String {
            let names: Vec<&str> = self.powers().filter(|(_, p)| p.signum() == sign).map(|(name, _)| name).collect();
            names.join("*")
        };
        let (above, below) = (join(1), join(-1));
        match (above.is_empty(), below.is_empty()) {
            (true, true) => f.write_str(if self.is_plain { "number" } else { "share" }),
            (false, true) => f.write_str(&above),
            _ => write!(f, "{above}/{below}"),
        }
    }
}

/// A number of the law as written: `15%`, `200 base_value`, `500000 USD`, `50 persons`.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberText {
    /// In minor units where it is money, as a fraction where it is a share.
    pub value: Exact,
    pub of: NumberOf,
}

#[derive(Clone, Debug, PartialEq)]
pub enum NumberOf {
    Share,
    Plain(Unit),
    Money(Currency),
    /// So many times a parameter or definition, by its name.
    Named(String),
}

/// Reads a number of the law.
///
/// ```
/// use imtiyoz::law::{NumberOf, parse_number};
/// use imtiyoz::quantity::{Exact, Placed};
///
/// let rate = parse_number(&Placed::from("7.5%")).unwrap();
/// assert_eq!(rate.value, Exact::fraction(75, 1000).unwrap());
/// assert_eq!(rate.of, NumberOf::Share);
/// ```
///
/// # Errors
/// There is no number, or it does not fit.
pub fn parse_number(text: &str) -> Result<NumberText, Problem> {
    let text = text.trim();
    let split = text.find(|c: char| c.is_alphabetic() || c == '%').unwrap_or(text.len());
    let (digits, unit) = text.split_at(split);
    let number = Exact::from_decimal(parse_decimal(digits)?);
    let scaled =
        |by: Exact| number.times(by).ok_or_else(|| Problem::error("error-number-too-large").arg("found", text));
    let unit = unit.trim();
    if unit == "%" {
        let hundredth = Exact::fraction(1, 100).unwrap_or(Exact::ONE);
        return Ok(NumberText { value: scaled(hundredth)?, of: NumberOf::Share });
    }
    if unit.is_empty() {
        return Ok(NumberText { value: number, of: NumberOf::Plain(Unit::plain()) });
    }
    if let Some(currency) = Currency::ALL.into_iter().find(|c| c.code() == unit) {
        return Ok(NumberText { value: scaled(Exact::whole(100))?, of: NumberOf::Money(currency) });
    }
    let of = match Unit::named(unit) {
        Some(unit) => NumberOf::Plain(unit),
        None => NumberOf::Named(unit.to_owned()),
    };
    Ok(NumberText { value: number, of })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_law_carry_their_units() {
        let of = |t| parse_number(t).unwrap();
        assert_eq!(of("15%").value, Exact::fraction(3, 20).unwrap());
        assert_eq!(of("500000 USD").value, Exact::whole(50_000_000));
        assert_eq!(of("50 persons").of, NumberOf::Plain(Unit::named("person").unwrap()));
        assert_eq!(of("200 base_value").of, NumberOf::Named("base_value".into()));
        assert!(parse_number("many").is_err());
    }

    #[test]
    fn units_multiply_and_cancel() {
        let person = Unit::named("persons").unwrap();
        let pay = Unit::money().over(&person);
        assert_eq!(pay.to_string(), "money/person");
        assert!(pay.times(&person).is_money());
        assert!(person.over(&person).is_none());
    }
}

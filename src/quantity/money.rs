//! Money in whole minor units with its currency, and the numbers people write.

use super::{Exact, Problem};
use rust_decimal::Decimal;
use std::fmt;
use std::str::FromStr;

/// The currencies an answer may be written in. All have a hundred minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Currency {
    Uzs,
    Usd,
    Eur,
    Rub,
}

impl Currency {
    pub const ALL: [Currency; 4] = [Currency::Uzs, Currency::Usd, Currency::Eur, Currency::Rub];

    /// The ISO 4217 code.
    pub const fn code(self) -> &'static str {
        match self {
            Currency::Uzs => "UZS",
            Currency::Usd => "USD",
            Currency::Eur => "EUR",
            Currency::Rub => "RUB",
        }
    }

    pub fn from_code(code: &str) -> Option<Currency> {
        Currency::ALL.into_iter().find(|c| c.code().eq_ignore_ascii_case(code))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount in whole minor units (tiyin, cents).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    pub minor: i128,
    pub currency: Currency,
}

impl Money {
    /// Decimal text in major units, always two places: `583200000.00`.
    pub fn major_text(self) -> String {
        let sign = if self.minor < 0 { "-" } else { "" };
        let minor = self.minor.unsigned_abs();
        format!("{sign}{}.{:02}", minor / 100, minor % 100)
    }
}

impl fmt::Display for Money {
    /// As a plan file writes it: `900 USD`, `21333.33 UZS`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.major_text();
        let text = text.strip_suffix(".00").unwrap_or(&text);
        write!(f, "{text} {}", self.currency)
    }
}

/// A decimal number as people write it: digits, an optional point, groups parted by spaces,
/// underscores or apostrophes. A comma is refused with a hint, since it means two things.
///
/// # Errors
/// The text is empty, is no number, holds a comma, or has more digits than fit exactly.
pub fn parse_decimal(text: &str) -> Result<Decimal, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::error("error-number-empty"));
    }
    if text.contains(',') {
        return Err(Problem::error("error-number-comma").arg("found", text));
    }
    let digits: String = text
        .chars()
        .map(|c| if c == '\u{2212}' { '-' } else { c })
        .filter(|c| !matches!(c, ' ' | '_' | '\'' | '\u{a0}' | '\u{202f}' | '\u{2009}'))
        .collect();
    let is_plain = digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
    if !is_plain {
        return Err(Problem::error("error-number").arg("found", text));
    }
    // Zeros before the number are no digits of it; yet nobody writes many.
    let count = digits.chars().filter(char::is_ascii_digit).skip_while(|digit| *digit == '0').count();
    if count > 28 || digits.len() > 64 {
        return Err(Problem::error("error-number-too-large").arg("found", text));
    }
    match Decimal::from_str_exact(&digits) {
        Ok(number) => Ok(number),
        Err(_) if digits.chars().any(|c| c.is_ascii_digit()) && Decimal::from_str(&digits).is_ok() => {
            Err(Problem::error("error-number-too-large").arg("found", text))
        }
        Err(_) => Err(Problem::error("error-number").arg("found", text)),
    }
}

/// A share such as `85%`, as a fraction of one. A bare number is refused: 0.85 and 85 are too
/// easily mistaken for one another.
///
/// # Errors
/// No percent sign, or no number before it.
pub fn parse_share(text: &str) -> Result<Exact, Problem> {
    let Some(number) = text.trim().strip_suffix('%') else {
        return Err(Problem::error("error-share-unit").arg("found", text.trim()));
    };
    let percent = Exact::from_decimal(parse_decimal(number)?);
    percent.over(Exact::whole(100)).ok_or_else(|| Problem::error("error-number-too-large").arg("found", text.trim()))
}

/// An amount such as `1800000 USD`.
///
/// ```
/// use imtiyoz::quantity::{Currency, parse_money};
///
/// let money = parse_money("900.50 USD").unwrap();
/// assert_eq!((money.minor, money.currency), (90_050, Currency::Usd));
/// assert_eq!(money.major_text(), "900.50");
/// assert_eq!(parse_money("900").unwrap_err().id, "error-money-unit");
/// ```
///
/// # Errors
/// No number, no or an unknown currency, more than two decimal places, or too large.
pub fn parse_money(text: &str) -> Result<Money, Problem> {
    let text = text.trim();
    let split = text.find(|c: char| c.is_alphabetic() || matches!(c, '%' | '$' | '\u{20ac}' | '\u{20bd}'));
    let (number, code) = match split {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let code = code.trim();
    if code.is_empty() {
        parse_decimal(number)?;
        return Err(Problem::error("error-money-unit").arg("found", text));
    }
    let Some(currency) = Currency::from_code(code) else {
        let id = if code.len() == 3 && code.chars().all(|c| c.is_ascii_alphabetic()) {
            "error-currency"
        } else {
            "error-money-wrong-unit"
        };
        return Err(Problem::error(id).arg("found", text).arg("unit", code));
    };
    let amount = parse_decimal(number)?;
    let minor = amount
        .checked_mul(Decimal::ONE_HUNDRED)
        .ok_or_else(|| Problem::error("error-number-too-large").arg("found", text))?
        .normalize();
    if minor.scale() > 0 {
        return Err(Problem::error("error-money-precision").arg("found", text));
    }
    Ok(Money { minor: minor.mantissa(), currency })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_read_and_written_alike() {
        for text in ["900 USD", "21333.33 UZS", "-5 EUR", "0 RUB"] {
            assert_eq!(parse_money(text).unwrap().to_string(), text);
        }
        assert_eq!(parse_money("1 800 000 usd").unwrap().minor, 180_000_000);
    }

    #[test]
    fn each_mistake_has_its_own_name() {
        for (text, id) in [
            ("900", "error-money-unit"),
            ("900 CHF", "error-currency"),
            ("900%", "error-money-wrong-unit"),
            ("900 people", "error-money-wrong-unit"),
            ("1,800 USD", "error-number-comma"),
            ("1.005 USD", "error-money-precision"),
            ("9999999999999999999999999999999 USD", "error-number-too-large"),
            ("- USD", "error-number"),
            ("USD", "error-number-empty"),
        ] {
            assert_eq!(parse_money(text).unwrap_err().id, id, "{text}");
        }
        assert_eq!(parse_share("0.85").unwrap_err().id, "error-share-unit");
        assert_eq!(parse_share("85%").unwrap(), Exact::fraction(17, 20).unwrap());
    }
}

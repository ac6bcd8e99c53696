//! An exact rational number on 128-bit integers.
//!
//! Every operation that could overflow returns `None`; the caller turns that into an error that
//! names the field. Fractions are reduced only when an operation would otherwise overflow, since
//! almost all denominators are small powers of ten and a greatest common divisor costs more than
//! the operation itself.

use rust_decimal::Decimal;
use std::cmp::Ordering;

/// A rational number `numerator / denominator` with a positive denominator.
///
/// ```
/// use imtiyoz::quantity::Exact;
///
/// let third = Exact::fraction(1, 3).unwrap();
/// assert_eq!(third.times(Exact::whole(3)), Some(Exact::ONE));
/// // Halves are rounded away from zero, and too large a result is `None`.
/// assert_eq!(Exact::fraction(-5, 2).unwrap().rounded(), -3);
/// assert_eq!(Exact::whole(i128::MAX).plus(Exact::ONE), None);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Exact {
    numerator: i128,
    denominator: i128,
}

impl Exact {
    pub const ZERO: Exact = Exact::whole(0);
    pub const ONE: Exact = Exact::whole(1);

    /// A whole number.
    pub const fn whole(n: i128) -> Exact {
        Exact { numerator: n, denominator: 1 }
    }

    /// `numerator / denominator`; `None` if the denominator is not positive.
    pub const fn fraction(numerator: i128, denominator: i128) -> Option<Exact> {
        if denominator > 0 { Some(Exact { numerator, denominator }) } else { None }
    }

    /// The exact value of a decimal (at most 28 decimal places).
    pub fn from_decimal(d: Decimal) -> Exact {
        Exact { numerator: d.mantissa(), denominator: 10_i128.pow(d.scale()) }
    }

    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    pub const fn is_zero(self) -> bool {
        self.numerator == 0
    }

    pub const fn is_negative(self) -> bool {
        self.numerator < 0
    }

    /// The sum; `None` on overflow.
    pub fn plus(self, other: Exact) -> Option<Exact> {
        if self.denominator == other.denominator
            && let Some(numerator) = self.numerator.checked_add(other.numerator)
        {
            return Some(Exact { numerator, ..self });
        }
        self.plus_unlike(other).or_else(|| self.reduced().plus_unlike(other.reduced()))
    }

    fn plus_unlike(self, other: Exact) -> Option<Exact> {
        let (a, b) = (self.denominator, other.denominator);
        if let (times, 0) = divided(a, b) {
            let numerator = self.numerator.checked_add(other.numerator.checked_mul(times)?)?;
            return Exact::fraction(numerator, a);
        }
        if let (times, 0) = divided(b, a) {
            let numerator = other.numerator.checked_add(self.numerator.checked_mul(times)?)?;
            return Exact::fraction(numerator, b);
        }
        let common = gcd(a.unsigned_abs(), b.unsigned_abs()) as i128;
        let left = self.numerator.checked_mul(b / common)?;
        let right = other.numerator.checked_mul(a / common)?;
        Exact::fraction(left.checked_add(right)?, (a / common).checked_mul(b)?)
    }

    /// The difference; `None` on overflow.
    pub fn minus(self, other: Exact) -> Option<Exact> {
        self.plus(other.negated())
    }

    pub const fn negated(self) -> Exact {
        Exact { numerator: -self.numerator, denominator: self.denominator }
    }

    /// The product; `None` on overflow.
    pub fn times(self, other: Exact) -> Option<Exact> {
        let direct = |a: Exact, b: Exact| {
            if a.denominator == 1 && b.denominator == 1 {
                return a.numerator.checked_mul(b.numerator).map(Exact::whole);
            }
            Exact::fraction(a.numerator.checked_mul(b.numerator)?, a.denominator.checked_mul(b.denominator)?)
        };
        direct(self, other).or_else(|| {
            // Cancel across before multiplying: the product of two reduced fractions is smallest so.
            let (one, two) = (self.reduced(), other.reduced());
            let left = Exact::fraction(one.numerator, two.denominator)?.reduced();
            let right = Exact::fraction(two.numerator, one.denominator)?.reduced();
            direct(left, right)
        })
    }

    /// The quotient; `None` on overflow or when `other` is zero.
    pub fn over(self, other: Exact) -> Option<Exact> {
        let sign = other.numerator.signum();
        let inverse = Exact::fraction(other.denominator.checked_mul(sign)?, other.numerator.checked_abs()?)?;
        Some(self.times(inverse)?.tidy())
    }

    /// Reduced when the parts have grown past 64 bits, else as it is.
    fn tidy(self) -> Exact {
        if self.denominator >> 62 == 0 && self.numerator.unsigned_abs() >> 62 == 0 { self } else { self.reduced() }
    }

    /// The same number in lowest terms.
    pub fn reduced(self) -> Exact {
        let common = gcd(self.numerator.unsigned_abs(), self.denominator.unsigned_abs()) as i128;
        if common <= 1 {
            return self;
        }
        Exact { numerator: divided(self.numerator, common).0, denominator: divided(self.denominator, common).0 }
    }

    /// The nearest whole number, halves away from zero (the rounding of every amount of money).
    pub fn rounded(self) -> i128 {
        if self.denominator == 1 {
            return self.numerator;
        }
        let (whole, rest) = divided(self.numerator, self.denominator);
        let rest = rest.unsigned_abs();
        let is_half_or_more = rest >= self.denominator.unsigned_abs() - rest;
        if rest != 0 && is_half_or_more { whole + self.numerator.signum() } else { whole }
    }

    /// The largest whole number that is not above.
    pub fn floor(self) -> i128 {
        self.numerator.div_euclid(self.denominator)
    }

    /// The number to `places` decimal places, halves away from zero, for display only.
    pub fn to_decimal(self, places: u32) -> Option<Decimal> {
        let scaled = self.times(Exact::whole(10_i128.checked_pow(places)?))?.rounded();
        Decimal::try_from_i128_with_scale(scaled, places).ok()
    }

    /// How many decimal places write this number exactly, if `most` or fewer do.
    pub fn exact_places(self, most: u32) -> Option<u32> {
        (0..=most).find(|places| {
            10_i128
                .checked_pow(*places)
                .and_then(|scale| self.times(Exact::whole(scale)))
                .is_some_and(|scaled| scaled.numerator % scaled.denominator == 0)
        })
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Exact) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    /// Compared by cross-multiplication, in 256 bits where 128 are too few.
    fn cmp(&self, other: &Exact) -> Ordering {
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        let left = self.numerator.checked_mul(other.denominator);
        let right = other.numerator.checked_mul(self.denominator);
        if let (Some(left), Some(right)) = (left, right) {
            return left.cmp(&right);
        }
        let signs = (self.numerator.signum(), other.numerator.signum());
        if signs.0 != signs.1 {
            return signs.0.cmp(&signs.1);
        }
        let left = wide_product(self.numerator.unsigned_abs(), other.denominator.unsigned_abs());
        let right = wide_product(other.numerator.unsigned_abs(), self.denominator.unsigned_abs());
        if signs.0 < 0 { right.cmp(&left) } else { left.cmp(&right) }
    }
}

/// The 256-bit product as (high, low).
fn wide_product(a: u128, b: u128) -> (u128, u128) {
    const LOW: u128 = u64::MAX as u128;
    let (a1, a0, b1, b0) = (a >> 64, a & LOW, b >> 64, b & LOW);
    let low = a0 * b0;
    let middle = a1 * b0 + (low >> 64);
    let middle_low = (middle & LOW) + a0 * b1;
    let high = a1 * b1 + (middle >> 64) + (middle_low >> 64);
    (high, (middle_low << 64) | (low & LOW))
}

/// Quotient and rest, as `/` and `%` give them; numbers of 64 bits are divided several times faster.
fn divided(a: i128, b: i128) -> (i128, i128) {
    match (i64::try_from(a), i64::try_from(b)) {
        (Ok(a), Ok(b)) if b > 0 => (i128::from(a / b), i128::from(a % b)),
        _ => (a / b, a % b),
    }
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        if let (Ok(mut x), Ok(mut y)) = (u64::try_from(a), u64::try_from(b)) {
            while y != 0 {
                (x, y) = (y, x % y);
            }
            return u128::from(x);
        }
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn f(n: i128, d: i128) -> Exact {
        Exact::fraction(n, d).unwrap()
    }

    #[test]
    fn halves_go_away_from_zero() {
        assert_eq!(f(5, 2).rounded(), 3);
        assert_eq!(f(-5, 2).rounded(), -3);
        assert_eq!(f(7, 3).rounded(), 2);
        assert_eq!(f(-7, 3).rounded(), -2);
        assert_eq!(f(i128::MAX, 2).rounded(), i128::MAX / 2 + 1);
    }

    #[test]
    fn huge_fractions_compare_exactly() {
        let a = f(i128::MAX, i128::MAX - 1);
        let b = f(i128::MAX - 1, i128::MAX - 2);
        assert!(a < b);
        assert!(a.negated() > b.negated());
        assert_eq!(a, a);
    }

    #[test]
    fn overflow_is_said() {
        assert!(Exact::whole(i128::MAX).plus(Exact::ONE).is_none());
        assert!(Exact::whole(i128::MAX).times(Exact::whole(2)).is_none());
        assert!(Exact::ONE.over(Exact::ZERO).is_none());
    }

    #[test]
    fn what_fits_in_lowest_terms_does_not_overflow() {
        let (big, scale) = (10_i128.pow(38), 10_i128.pow(30));
        let sum = f(big, scale).plus(f(big, scale)).unwrap();
        assert_eq!(sum, Exact::whole(2 * 10_i128.pow(8)));
        let product = f(big, scale).times(f(3, 7)).unwrap();
        assert_eq!(product, f(3 * 10_i128.pow(8), 7));
    }

    proptest! {
        #[test]
        fn arithmetic_agrees_with_cross_multiplication(
            a in -1_000_000_i128..1_000_000, b in 1_i128..10_000,
            c in -1_000_000_i128..1_000_000, d in 1_i128..10_000,
        ) {
            let (x, y) = (f(a, b), f(c, d));
            prop_assert_eq!(x.plus(y).unwrap(), f(a * d + c * b, b * d));
            prop_assert_eq!(x.minus(y).unwrap(), f(a * d - c * b, b * d));
            prop_assert_eq!(x.times(y).unwrap(), f(a * c, b * d));
            if c != 0 {
                prop_assert_eq!(x.over(y).unwrap().times(y).unwrap(), x);
            }
            prop_assert_eq!(x.cmp(&y), (a * d).cmp(&(c * b)));
            prop_assert_eq!(x.reduced(), x);
        }

        #[test]
        fn large_factors_cancel_instead_of_overflowing(a in 1_i128..i128::MAX, b in 1_i128..1_000_000) {
            let x = f(a, b);
            prop_assert_eq!(x.times(f(b, a)).unwrap(), Exact::ONE);
        }
    }
}

//! Bounds of numbers in 64 binary digits: coarse, quick, and never on the wrong side.

use crate::quantity::Exact;
use std::cmp::Ordering;

/// `digits · 2^power`; the first digit is one, unless the number is zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rough {
    digits: u64,
    power: i32,
}

impl Rough {
    pub const ZERO: Rough = Rough { digits: 0, power: 0 };

    /// Not less than the size of a number.
    pub fn above(number: Exact) -> Rough {
        let (top, bottom) = parts(number);
        Rough::of(top, 0, true).divided(Rough::of(bottom, 0, false), true)
    }

    /// Not more than the size of a number.
    pub fn below(number: Exact) -> Rough {
        let (top, bottom) = parts(number);
        Rough::of(top, 0, false).divided(Rough::of(bottom, 0, true), false)
    }

    pub const fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// Not less than the sum.
    pub fn plus(self, other: Rough) -> Rough {
        if self.is_zero() || other.is_zero() {
            return if self.is_zero() { other } else { self };
        }
        let (large, small) = if self.power >= other.power { (self, other) } else { (other, self) };
        let by = (large.power - small.power).unsigned_abs();
        let (shifted, lost) = match by {
            0..64 => (small.digits >> by, small.digits & ((1_u64 << by) - 1) != 0),
            _ => (0, true),
        };
        let sum = u128::from(large.digits) + u128::from(shifted) + u128::from(lost);
        Rough::of(sum, large.power, true)
    }

    /// Not less than the product.
    pub fn times(self, other: Rough) -> Rough {
        Rough::of(u128::from(self.digits) * u128::from(other.digits), self.power + other.power, true)
    }

    /// Not less than the quotient by a number that is not less than `other`, which is not zero.
    pub fn over(self, other: Rough) -> Rough {
        self.divided(other, true)
    }

    /// A quarter.
    pub fn quarter(self) -> Rough {
        self.halved(2)
    }

    /// A half.
    pub fn half(self) -> Rough {
        self.halved(1)
    }

    fn halved(self, times: i32) -> Rough {
        if self.is_zero() { self } else { Rough { power: self.power - times, ..self } }
    }

    /// The least whole number that is not less; `None` beyond 128 bits.
    pub fn ceiling(self) -> Option<i128> {
        match self.power {
            _ if self.is_zero() => Some(0),
            0..=62 => i128::from(self.digits).checked_mul(1_i128 << self.power),
            -63..=-1 => Some(i128::from(self.digits >> -self.power) + 1),
            ..-63 => Some(1),
            _ => None,
        }
    }

    fn divided(self, other: Rough, is_up: bool) -> Rough {
        if self.is_zero() || other.is_zero() {
            return Rough::ZERO;
        }
        let top = u128::from(self.digits) << 64;
        let by = u128::from(other.digits);
        let quotient = top / by + u128::from(is_up && !top.is_multiple_of(by));
        Rough::of(quotient, self.power - other.power - 64, is_up)
    }

    fn of(digits: u128, power: i32, is_up: bool) -> Rough {
        if digits == 0 {
            return Rough::ZERO;
        }
        let by = i32::try_from(digits.leading_zeros()).unwrap_or(0);
        let digits = digits << by;
        let (kept, lost) = ((digits >> 64) as u64, digits as u64 != 0);
        let power = power - by + 64;
        match kept.checked_add(u64::from(is_up && lost)) {
            Some(digits) => Rough { digits, power },
            None => Rough { digits: 1 << 63, power: power + 1 },
        }
    }
}

impl PartialOrd for Rough {
    fn partial_cmp(&self, other: &Rough) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rough {
    fn cmp(&self, other: &Rough) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => (self.power, self.digits).cmp(&(other.power, other.digits)),
        }
    }
}

fn parts(number: Exact) -> (u128, u128) {
    (number.numerator().unsigned_abs(), number.denominator().unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn f(n: i128, d: i128) -> Exact {
        Exact::fraction(n, d).unwrap()
    }

    proptest! {
        #[test]
        fn a_bound_is_on_its_side(a in 0_i128..1_000_000_000_000, b in 1_i128..1_000_000, c in 1_i128..1_000_000_000, d in 1_i128..1_000_000) {
            let (x, y) = (f(a, b), f(c, d));
            let is_above = |rough: Rough, number: Exact| rough >= Rough::below(number);
            prop_assert!(Rough::below(x) <= Rough::above(x));
            prop_assert!(is_above(Rough::above(x).plus(Rough::above(y)), x.plus(y).unwrap()));
            prop_assert!(is_above(Rough::above(x).times(Rough::above(y)), x.times(y).unwrap()));
            prop_assert!(is_above(Rough::above(x).over(Rough::below(y)), x.over(y).unwrap()));
            prop_assert_eq!(x < y, Rough::above(x) < Rough::below(y));
            let ceiling = Rough::above(x).ceiling().unwrap();
            prop_assert!(Exact::whole(ceiling) >= x && ceiling <= x.floor() + 2);
        }
    }

    #[test]
    fn whole_numbers_are_themselves() {
        assert_eq!(Rough::above(Exact::ONE), Rough::below(Exact::ONE));
        assert_eq!(Rough::above(Exact::ZERO), Rough::ZERO);
        assert_eq!(Rough::above(f(3, 2)).times(Rough::above(f(2, 1))), Rough::above(f(3, 1)));
    }
}

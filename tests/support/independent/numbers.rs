//! Exact arithmetic on 128-bit integers: halves away from zero, fractions, one product of 256 bits.

use std::cmp::Ordering;

/// The whole number nearest to `numerator / denominator`, halves away from zero.
pub fn rounded(numerator: i128, denominator: i128) -> i128 {
    let nearest = (numerator.abs() + denominator / 2) / denominator;
    // Where the denominator is odd there is no half; its floor above is right all the same.
    if numerator < 0 { -nearest } else { nearest }
}

/// `a * b / divisor`, whole and rest, for a product of up to 256 bits whose quotient fits 128.
pub fn product_over(a: u128, b: u128, divisor: u128) -> (u128, u128) {
    if let Some(product) = a.checked_mul(b) {
        return (product / divisor, product % divisor);
    }
    let half = |n: u128| (n >> 64, n & u128::from(u64::MAX));
    let ((a_high, a_low), (b_high, b_low)) = (half(a), half(b));
    let (middle, is_over) = (a_high * b_low).overflowing_add(a_low * b_high);
    let (low, is_carried) = (a_low * b_low).overflowing_add(middle << 64);
    let high = a_high * b_high + (middle >> 64) + (u128::from(is_over) << 64) + u128::from(is_carried);
    assert!(high < divisor, "the quotient has more than 128 bits");
    // Bit by bit; the rest stays below the divisor, which is below 2^127.
    let (mut quotient, mut rest) = (0, high);
    for bit in (0..128).rev() {
        rest = (rest << 1) | ((low >> bit) & 1);
        quotient <<= 1;
        if rest >= divisor {
            rest -= divisor;
            quotient |= 1;
        }
    }
    (quotient, rest)
}

/// The greatest common divisor of two numbers that are not negative.
pub fn common(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// An exact number with a positive denominator.
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    n: i128,
    d: i128,
}

impl Fraction {
    pub const ZERO: Fraction = Fraction { n: 0, d: 1 };

    pub const fn whole(n: i128) -> Fraction {
        Fraction { n, d: 1 }
    }

    pub fn new(n: i128, d: i128) -> Fraction {
        if d == 1 {
            return Fraction { n, d };
        }
        let common = common(n.abs(), d);
        Fraction { n: n / common, d: d / common }
    }

    pub fn plus(self, other: Fraction) -> Fraction {
        if self.d == other.d {
            return Fraction::new(self.n + other.n, self.d);
        }
        let common = common(self.d, other.d);
        let (left, right) = (other.d / common, self.d / common);
        Fraction::new(self.n * left + other.n * right, self.d * left)
    }

    pub fn less(self, other: Fraction) -> Fraction {
        self.plus(Fraction { n: -other.n, d: other.d })
    }

    /// Times `n / d`.
    pub fn times(self, n: i128, d: i128) -> Fraction {
        let (across, back) = (common(n.abs(), self.d), common(self.n.abs(), d));
        if across == 0 || back == 0 {
            return Fraction::ZERO;
        }
        Fraction { n: (self.n / back) * (n / across), d: (self.d / across) * (d / back) }
    }

    pub fn least(self, other: Fraction) -> Fraction {
        if self.cmp(&other) == Ordering::Greater { other } else { self }
    }

    pub fn or_zero(self) -> Fraction {
        if self.n < 0 { Fraction::ZERO } else { self }
    }

    pub fn rounded(self) -> i128 {
        rounded(self.n, self.d)
    }
}

impl Ord for Fraction {
    /// Whole parts first, then the inverses of what is left: nothing can grow too large.
    fn cmp(&self, other: &Fraction) -> Ordering {
        if self.d == other.d {
            return self.n.cmp(&other.n);
        }
        let (left, right) = (self.n.div_euclid(self.d), other.n.div_euclid(other.d));
        let (left_rest, right_rest) = (self.n.rem_euclid(self.d), other.n.rem_euclid(other.d));
        left.cmp(&right).then_with(|| match (left_rest, right_rest) {
            (0, _) | (_, 0) => left_rest.cmp(&right_rest),
            _ => Fraction { n: other.d, d: right_rest }.cmp(&Fraction { n: self.d, d: left_rest }),
        })
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Fraction) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Fraction) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Fraction {}

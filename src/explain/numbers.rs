//! Numbers, amounts, months and dates as a language writes them.
//!
//! Grouping and the decimal mark are the language's; where the currency, the percent sign and the
//! name of the month stand is a message (`number-…`, `month-…`, `date`), so a translation can move
//! them.

use super::words::{Arg, Words};
use crate::quantity::{Currency, Exact, Money, Month};
use jiff::civil::Date;

/// A number cut to a number of decimal places.
struct Rounded {
    sign: &'static str,
    whole: u128,
    /// The decimal places, without zeros at the end.
    places: String,
    is_exact: bool,
}

impl Rounded {
    /// To `most` places, halves away from zero; to fewer only where 128 bits end.
    fn new(value: Exact, most: u32) -> Rounded {
        let value = value.reduced();
        let denominator = value.denominator().unsigned_abs();
        let number = value.numerator().unsigned_abs();
        let (whole, rest) = (number / denominator, number % denominator);
        let (scale, scaled, most) = (0..=most)
            .rev()
            .find_map(|places| {
                let scale = 10_u128.checked_pow(places)?;
                Some((scale, rest.checked_mul(scale)?, places as usize))
            })
            .unwrap_or((1, rest, 0));
        let left = scaled % denominator;
        let is_up = left >= denominator - left;
        let part = scaled / denominator + u128::from(is_up);
        let (whole, part) = (whole + part / scale, part % scale);
        let places = format!("{part:0most$}");
        let places = places.trim_end_matches('0').to_owned();
        let is_zero = whole == 0 && places.is_empty();
        Rounded { sign: if value.is_negative() && !is_zero { "-" } else { "" }, whole, places, is_exact: left == 0 }
    }

    /// Zeros added up to two places, as amounts have, unless there are none at all.
    fn into_amount(mut self) -> Rounded {
        if self.places.len() == 1 {
            self.places.push('0');
        }
        self
    }

    fn plain(&self) -> String {
        let point = if self.places.is_empty() { "" } else { "." };
        format!("{}{}{point}{}", self.sign, self.whole, self.places)
    }
}

impl Words {
    /// A whole number: `1,234`.
    pub fn count(&self, n: i128) -> String {
        self.numbers.written(&n.to_string())
    }

    /// Whether the language writes a comma before decimals.
    pub fn writes_comma(&self) -> bool {
        self.numbers.written("1.5").contains(',')
    }

    /// What chooses the plural form of a number shown by [`Words::decimal`] with as many places.
    pub fn plural(&self, value: Exact, most_places: u32) -> Arg {
        Arg::Decimal(Rounded::new(value, most_places).plain())
    }

    /// The number with the places it has, rounded to `most_places`; no zeros at the end.
    pub fn decimal(&self, value: Exact, most_places: u32) -> String {
        self.numbers.written(&Rounded::new(value, most_places).plain())
    }

    /// A share of one in percent, 17/20 as `85%`; to two places, with ≈ before it if rounded.
    pub fn share(&self, value: Exact) -> String {
        // Overflow needs a share of 10³⁶; the plain number is then still true.
        let Some(percent) = value.times(Exact::whole(100)) else {
            return self.decimal(value, 2);
        };
        let percent = Rounded::new(percent, 2);
        let number = self.numbers.written(&percent.plain());
        let plain = format!("{number}%");
        let text = self.pattern("number-share", &[("number", number.into())], plain);
        self.about(text, percent.is_exact)
    }

    /// A difference of shares, 21/500 as `4.2 percentage points`; rounded as [`Words::share`] is.
    pub fn points(&self, value: Exact) -> String {
        let Some(points) = value.times(Exact::whole(100)) else {
            return self.decimal(value, 2);
        };
        let hundredths = points.times(Exact::whole(100)).map_or(0, Exact::rounded);
        let shown = Exact::fraction(hundredths, 100).unwrap_or(points);
        self.about(self.counted(shown, "point"), shown == points)
    }

    /// An amount with its currency: `UZS 21,333.33`; whole amounts without places.
    pub fn money(&self, m: Money) -> String {
        self.money_exact(Exact::whole(m.minor), m.currency)
    }

    /// An amount that is not rounded yet, given in minor units and written in major ones: to four
    /// places, with ≈ before it if it has more.
    pub fn money_exact(&self, value_minor: Exact, currency: Currency) -> String {
        let hundredth = Exact::fraction(1, 100).unwrap_or(Exact::ZERO);
        let whole_minor = || Exact::fraction(value_minor.rounded(), 100);
        let divided = value_minor.times(hundredth);
        // Where 128 bits end, the amount is rounded to minor units before it is divided.
        let major = divided.or_else(whole_minor).unwrap_or(Exact::ZERO);
        let amount = Rounded::new(major, 4).into_amount();
        let is_exact = divided.is_some() && amount.is_exact;
        let amount = self.numbers.written(&amount.plain());
        let plain = format!("{amount} {currency}");
        let args = [("amount", amount.into()), ("currency", currency.code().into())];
        self.about(self.pattern("number-money", &args, plain), is_exact)
    }

    /// `Jul 2026`.
    pub fn month(&self, m: Month) -> String {
        let name = self.month_name(m.number());
        let args = [
            ("name", name.into()),
            ("number", format!("{:02}", m.number()).into()),
            ("year", m.year().to_string().into()),
        ];
        self.pattern("number-month", &args, m.to_string())
    }

    /// `26 Feb 2024`.
    pub fn date(&self, d: Date) -> String {
        let args = [
            ("day", format!("{:02}", d.day()).into()),
            ("day-short", d.day().to_string().into()),
            ("month", format!("{:02}", d.month()).into()),
            ("month-number", usize::from(d.month().unsigned_abs()).into()),
            ("month-name", self.month_name(i32::from(d.month())).into()),
            ("year", d.year().to_string().into()),
        ];
        self.pattern("date", &args, d.to_string())
    }

    /// A day of any year, `31 Mar`, from the numbers of month and day as the law writes them.
    pub(super) fn day_of_year(&self, month: &str, day: &str) -> String {
        let number = month.trim().parse().unwrap_or(0);
        let args = [
            ("day-short", day.trim_start_matches('0').into()),
            ("month-number", Arg::Count(i64::from(number))),
            ("month-name", self.month_name(number).into()),
        ];
        self.pattern("date-of-year", &args, format!("{month}-{day}"))
    }

    /// The short name of a month that counts from 1.
    fn month_name(&self, number: i32) -> String {
        self.pattern(&format!("month-{number}"), &[], format!("{number:02}"))
    }

    fn about(&self, text: String, is_exact: bool) -> String {
        if is_exact {
            return text;
        }
        let plain = format!("≈{text}");
        self.pattern("number-about", &[("text", text.into())], plain)
    }

    /// The message, or `plain` where neither the language nor English has it: a number must not be
    /// lost to a lacking text.
    pub(super) fn pattern(&self, id: &str, args: &[(&str, Arg)], plain: String) -> String {
        if self.has(id) { self.text(id, args) } else { plain }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const ENGLISH: &str = "\
number-share = { $number }%
number-money = { $currency }{\"\\u00A0\"}{ $amount }
number-month = { $name } { $year }
date = { $day-short } { $month-name } { $year }
month-2 = Feb
month-7 = Jul
";
    const OTHERS: &str = "\
number-share = { $number }{\"\\u00A0\"}%
number-money = { $amount }{\"\\u00A0\"}{ $currency }
number-month = { $name } { $year }
date = { $day }.{ $month }.{ $year }
month-2 = фев
month-7 = июл
";

    fn words(lang: &str) -> Words {
        let ftl = if lang == "en" { ENGLISH } else { OTHERS };
        Words::new(lang, &[("n.ftl".to_owned(), ftl.to_owned())], &[]).unwrap()
    }

    fn f(n: i128, d: i128) -> Exact {
        Exact::fraction(n, d).unwrap()
    }

    fn uzs(minor: i128) -> Money {
        Money { minor, currency: Currency::Uzs }
    }

    #[test]
    fn english_writes_commas_between_groups() {
        let w = words("en");
        assert_eq!(w.count(1_234_567), "1,234,567");
        assert_eq!(w.count(-1000), "-1,000");
        assert_eq!(w.decimal(f(2469, 2), 2), "1,234.5");
        assert_eq!(w.share(f(17, 20)), "85%");
        assert_eq!(w.money(uzs(58_320_000_050)), "UZS\u{a0}583,200,000.50");
        assert_eq!(w.money(uzs(58_320_000_000)), "UZS\u{a0}583,200,000");
        assert_eq!(w.month(Month::new(2026, 7)), "Jul 2026");
        assert_eq!(w.date(date(2024, 2, 6)), "6 Feb 2024");
    }

    #[test]
    fn russian_and_uzbek_part_groups_by_a_hard_space() {
        for lang in ["ru", "uz", "uz-Cyrl"] {
            let w = words(lang);
            assert_eq!(w.count(1_234_567), "1\u{a0}234\u{a0}567", "{lang}");
            assert_eq!(w.count(1234), "1\u{a0}234", "{lang}");
            assert_eq!(w.decimal(f(2469, 2), 2), "1\u{a0}234,5", "{lang}");
            assert_eq!(w.share(f(17, 20)), "85\u{a0}%", "{lang}");
            assert_eq!(w.money(uzs(58_320_000_050)), "583\u{a0}200\u{a0}000,50\u{a0}UZS", "{lang}");
            assert_eq!(w.month(Month::new(2026, 7)), "июл 2026");
            assert_eq!(w.date(date(2024, 2, 6)), "06.02.2024", "{lang}");
        }
    }

    #[test]
    fn rounding_is_said() {
        let w = words("en");
        assert_eq!(w.share(f(1, 3)), "≈33.33%");
        assert_eq!(w.share(f(1, 80)), "1.25%");
        assert_eq!(w.share(f(99_999, 100_000)), "≈100%");
        assert_eq!(w.share(f(-1, 100_000)), "≈0%");
        let exact = |n, d| w.money_exact(f(n, d), Currency::Usd);
        assert_eq!(exact(100, 3), "≈USD\u{a0}0.3333");
        assert_eq!(exact(25, 2), "USD\u{a0}0.125");
        assert_eq!(exact(10, 1), "USD\u{a0}0.10");
        assert_eq!(exact(-10_000_001, 100), "USD\u{a0}-1,000.0001");
        assert_eq!(exact(-10_000_049, 10_000), "≈USD\u{a0}-10");
    }

    #[test]
    fn a_number_survives_a_lacking_text() {
        let w = Words::new("ru", &[], &[]).unwrap();
        assert_eq!(w.money(uzs(150)), "1,50 UZS");
        assert_eq!(w.share(f(1, 3)), "≈33,33%");
        assert_eq!(w.month(Month::new(2026, 7)), "2026-07");
        assert_eq!(w.date(date(2024, 2, 6)), "2024-02-06");
    }

    #[test]
    fn the_ends_of_128_bits_are_written() {
        let w = words("en");
        let max = "170,141,183,460,469,231,731,687,303,715,884,105,727";
        assert_eq!(w.count(i128::MAX), max);
        assert_eq!(w.decimal(Exact::whole(i128::MAX), 6), max);
        assert_eq!(w.decimal(f(i128::MAX, i128::MAX - 1), 6), "1");
        assert_eq!(w.decimal(f(i128::MAX - 1, i128::MAX), 0), "1");
        assert_eq!(w.share(Exact::whole(i128::MAX)), max);
        let ten37 = 10_i128.pow(37);
        assert_eq!(w.decimal(f(5 * ten37, 4 * ten37), 2), "1.25");
        let amount = "1,701,411,834,604,692,317,316,873,037,158,841,057.27";
        assert_eq!(w.money(uzs(i128::MAX)), format!("UZS\u{a0}{amount}"));
        let narrow = w.money_exact(f(i128::MAX, 2), Currency::Uzs);
        let half = "850,705,917,302,346,158,658,436,518,579,420,528.635";
        assert_eq!(narrow, format!("UZS\u{a0}{half}"));
        let thin = w.money_exact(f(i128::MAX - 1, i128::MAX), Currency::Uzs);
        assert_eq!(thin, "≈UZS\u{a0}0.01");
    }

    proptest! {
        #[test]
        fn decimals_are_the_exact_value_rounded(n in -1_000_000_i128..1_000_000, d in 1_i128..5000, most in 0_u32..5) {
            let rounded = Rounded::new(f(n, d), most);
            let expected = f(n, d).to_decimal(most).unwrap().normalize();
            prop_assert_eq!(rounded.plain().parse::<rust_decimal::Decimal>().unwrap().normalize(), expected);
            prop_assert_eq!(rounded.is_exact, f(n, d).exact_places(most).is_some());
        }
    }
}

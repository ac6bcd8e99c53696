//! Calendar months, the tick of every plan.

use super::Problem;
use jiff::civil::Date;
use std::fmt;

/// A calendar month, counted from January of year 0.
///
/// ```
/// use imtiyoz::quantity::Month;
///
/// let month = Month::parse("2026-11").unwrap().plus(3);
/// assert_eq!((month.year(), month.number()), (2027, 2));
/// assert_eq!(month.since(Month::new(2026, 1)), 13);
/// assert_eq!(month.to_string(), "2027-02");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

/// The first month a plan may hold.
pub const FIRST_MONTH: Month = Month::new(2024, 1);
/// The last month a plan may hold.
pub const LAST_MONTH: Month = Month::new(2040, 12);
/// How many months all plans together hold, from [`FIRST_MONTH`] to [`LAST_MONTH`].
pub const HORIZON: usize = LAST_MONTH.since(FIRST_MONTH) as usize + 1;

impl Month {
    /// The month of a year; `month` counts from 1.
    pub const fn new(year: i32, month: i32) -> Month {
        Month(year * 12 + month - 1)
    }

    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// 1 for January.
    pub const fn number(self) -> i32 {
        self.0.rem_euclid(12) + 1
    }

    pub const fn plus(self, months: i32) -> Month {
        Month(self.0 + months)
    }

    /// Whole months from `earlier` to this one; negative if this one is before it.
    pub const fn since(self, earlier: Month) -> i32 {
        self.0 - earlier.0
    }

    /// The month's place counted from [`FIRST_MONTH`]; `None` before it.
    pub fn index(self) -> Option<usize> {
        usize::try_from(self.since(FIRST_MONTH)).ok()
    }

    pub fn from_index(index: usize) -> Month {
        FIRST_MONTH.plus(i32::try_from(index).unwrap_or(i32::MAX / 24))
    }

    /// The month that holds a date.
    pub fn of(date: Date) -> Month {
        Month::new(i32::from(date.year()), i32::from(date.month()))
    }

    /// `None` in years that no calendar has.
    pub fn first_day(self) -> Option<Date> {
        Date::new(i16::try_from(self.year()).ok()?, i8::try_from(self.number()).ok()?, 1).ok()
    }

    /// The first month on whose first day a rule is in force that starts on `date`.
    pub fn in_force_from(date: Date) -> Month {
        let month = Month::of(date);
        if date.day() == 1 { month } else { month.plus(1) }
    }

    /// Reads `2026-01`.
    ///
    /// # Errors
    /// The text is not a year and a month, or there is no such month.
    pub fn parse(text: &str) -> Result<Month, Problem> {
        let wrong = || Problem::error("error-month").arg("found", text);
        let (year, month) = text.split_once('-').ok_or_else(wrong)?;
        let is_plain = |t: &str, n: usize| t.len() == n && t.bytes().all(|b| b.is_ascii_digit());
        if !is_plain(year, 4) || !is_plain(month, 2) {
            return Err(wrong());
        }
        let year: i32 = year.parse().map_err(|_| wrong())?;
        let month: i32 = month.parse().map_err(|_| wrong())?;
        if !(1..=12).contains(&month) {
            return Err(Problem::error("error-month-no-such").arg("found", text));
        }
        Ok(Month::new(year, month))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

/// Reads a date, `2026-01-31`, or a month, which stands for its first day.
///
/// # Errors
/// Neither form, or a day that does not exist.
pub fn parse_date(text: &str) -> Result<Date, Problem> {
    let text = text.trim();
    if text.len() == 7 {
        let month = Month::parse(text)?;
        let year = i16::try_from(month.year()).unwrap_or(0);
        let number = i8::try_from(month.number()).unwrap_or(1);
        return Date::new(year, number, 1).map_err(|_| Problem::error("error-date").arg("found", text));
    }
    let is_date = text.len() == 10
        && text.char_indices().all(|(i, c)| if matches!(i, 4 | 7) { c == '-' } else { c.is_ascii_digit() });
    if !is_date {
        return Err(Problem::error("error-date").arg("found", text));
    }
    text.parse().map_err(|_| Problem::error("error-date-no-such").arg("found", text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_in_force_on_the_first_day() {
        let month = |t| Month::in_force_from(parse_date(t).unwrap()).to_string();
        assert_eq!(month("2024-02-26"), "2024-03");
        assert_eq!(month("2025-02-01"), "2025-02");
        assert_eq!(month("2023-12-01"), "2023-12");
    }

    #[test]
    fn wrong_months_and_dates_are_told_apart() {
        let id = |t| Month::parse(t).unwrap_err().id;
        assert_eq!(id("2026-13"), "error-month-no-such");
        assert_eq!(id("2026-1"), "error-month");
        assert_eq!(id("+026-01"), "error-month");
        let id = |t| parse_date(t).unwrap_err().id;
        assert_eq!(id("2026-02-30"), "error-date-no-such");
        assert_eq!(id("30.02.2026"), "error-date");
        assert_eq!(id("2026/02/03"), "error-date");
    }

    #[test]
    fn months_count_from_the_first() {
        assert_eq!(FIRST_MONTH.index(), Some(0));
        assert_eq!(LAST_MONTH.index(), Some(HORIZON - 1));
        assert_eq!(Month::from_index(24).to_string(), "2026-01");
        assert_eq!(FIRST_MONTH.plus(-1).index(), None);
    }
}

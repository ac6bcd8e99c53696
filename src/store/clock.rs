//! The clock: what day it is, for the age of the law, and when unsaved work was kept.

use jiff::civil::Date;

/// Today's date where the program runs.
pub fn today() -> Date {
    jiff::Zoned::now().date()
}

/// The date and time where the program runs.
#[cfg(feature = "gui")]
pub(super) fn now() -> jiff::civil::DateTime {
    jiff::Zoned::now().datetime()
}

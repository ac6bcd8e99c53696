//! The clock: what day it is, for the age of the law and nothing else.

use jiff::civil::Date;

/// Today's date where the program runs.
pub fn today() -> Date {
    jiff::Zoned::now().date()
}

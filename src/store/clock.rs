//! The clock: what day it is where the person sits, and when unsaved work was kept.
//!
//! Nobody keeps an answer of it: a window may stay open over midnight, over a month's end, on a journey.

use jiff::civil::Date;
#[cfg(feature = "gui")]
use std::time::Duration;

/// Says what day it is, each time it is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    #[default]
    System,
    /// Always the same day, for tests.
    Fixed(Date),
}

impl Clock {
    /// Today's date where the person sits.
    pub fn today(self) -> Date {
        match self {
            Clock::System => jiff::Zoned::now().date(),
            Clock::Fixed(date) => date,
        }
    }
}

/// Today's date by the system's clock.
pub fn today() -> Date {
    Clock::System.today()
}

/// The date and time where the person sits.
#[cfg(feature = "gui")]
pub(super) fn now() -> jiff::civil::DateTime {
    jiff::Zoned::now().datetime()
}

/// How long the day is to go on, an hour at most: a computer may sleep meanwhile, or be taken to
/// another time zone.
#[cfg(feature = "gui")]
pub fn rest_of_the_day() -> Duration {
    const MOST: Duration = Duration::from_secs(60 * 60);
    let now = jiff::Zoned::now();
    let tomorrow = now.tomorrow().and_then(|tomorrow| tomorrow.start_of_day());
    let rest = tomorrow.ok().and_then(|tomorrow| Duration::try_from(now.duration_until(&tomorrow)).ok());
    rest.map_or(MOST, |rest| rest.min(MOST))
}

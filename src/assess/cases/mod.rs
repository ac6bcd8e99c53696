//! Worked cases: what a rulebook must give for some answers, worked out by hand from the law.
//!
//! Those of a programme stand beside it, in `programmes/<id>.cases.ron`, those of the duties in
//! `duties.cases.ron`. They run through the same path as a company's plan; `check` runs them and asks
//! whether they are enough.

mod case;
mod duties;
mod read;

pub use case::{Around, Case, Expected, Figure, What};
pub use duties::{DutyCase, read_duty_cases};
pub use read::read_cases;

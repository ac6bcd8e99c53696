//! Months across, programmes down.

pub mod curves;
pub mod page;
pub mod steps;

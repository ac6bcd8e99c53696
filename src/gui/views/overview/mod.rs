//! The figures, the years, the programmes.

pub mod bars;
pub mod page;
pub mod programmes;

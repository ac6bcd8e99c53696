//! The rulebook, to read.

pub mod cases;
pub mod page;

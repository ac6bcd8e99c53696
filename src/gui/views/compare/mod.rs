//! Variants side by side.

pub mod page;
pub mod table;

//! How a figure came about: its derivation, the readings of the law, what would change it.
//!
//! May import `form` and what stands before it.

pub mod advice;
pub mod derivation;
pub mod readings;

//! The house in order: who may import whom, every text in every language, and what is said of the program beside it
//! (README, packages, the page of what the law holds).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::disallowed_methods)]

#[path = "../support/mod.rs"]
mod support;

mod circles;
mod coverage;
mod languages;
mod layers;
mod package;
mod readme;
mod texts;
mod words;

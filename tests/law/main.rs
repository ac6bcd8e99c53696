//! The law and what is computed from it: rulebooks, plans, the engine and advice, without a screen or a terminal.
// Helpers of tests may stop at the first thing wrong, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::disallowed_methods)]

// The benches want more of them.
#[allow(dead_code)]
#[path = "../support/companies.rs"]
mod companies;
#[path = "../support/independent/mod.rs"]
mod independent;
#[path = "../support/laws.rs"]
mod laws;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

mod advise;
mod batch;
mod bounds;
mod checks;
mod diff;
mod duties;
mod examples;
mod goal;
mod headroom;
mod language;
mod matrix;
mod properties;
mod rulebook;
mod samples;
mod second_law;
mod sweeps;
mod totals;
mod typed;

//! Fuzzes `targets::copies`.
#![no_main]

#[path = "../../tests/support/edits.rs"]
mod edits;
#[path = "../../tests/support/mod.rs"]
mod support;
#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::copies(bytes));

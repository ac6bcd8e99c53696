//! The program in a terminal: its commands, the files that it reads and writes, and what comes of other people's files.
// Helpers of tests may stop at the first thing wrong, as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::disallowed_methods)]

#[path = "../support/edits.rs"]
mod edits;
#[path = "../support/faults.rs"]
mod faults;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;
#[path = "../../fuzz/targets.rs"]
mod targets;

mod clock;
mod command_line;
mod foreign;
mod fuzzed;
mod mailed;
mod merging;
mod old_files;
mod other_answers;
#[cfg(unix)]
mod over;
mod printed;
#[cfg(unix)]
mod regular;
mod report;
mod saving;
mod sentences;
mod signing;
mod system_language;
mod wrong_input;

//! What one company says: a plan file, its variants and answers, and their meaning under a rulebook.
//!
//! Knows nothing of results. `file` is the plan as text, `inputs` the same typed by the facts.

mod file;
mod inputs;
mod read;
mod write;

pub use file::{Answer, Company, Plan, RulebookName, Variant};
pub use inputs::{CostItem, Dated, Datum, Given, Inputs, parse_answer, write_answer};
pub use read::{MOST_ANSWERS, MOST_BYTES, MOST_VARIANTS, read_plan};
pub use write::write_plan;

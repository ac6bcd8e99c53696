//! What one company says: a plan file, its variants and answers, and their meaning under a rulebook.
//!
//! Knows nothing of results. `file` is the plan as text, `inputs` the same typed by the facts; `fields` are what is
//! compared, remembered (`history`) and merged.

mod fields;
mod file;
mod history;
mod inputs;
mod marks;
mod merge;
mod parts;
mod paste;
mod read;
mod sign;
mod write;

pub use fields::hex;
pub use fields::{Fields, Kind as FieldKind, answers_of, digest, fields, kind as field_kind};
pub use file::{Answer, Company, Plan, RulebookName, Variant};
pub use inputs::{CostItem, Dated, Datum, Given, Inputs, parse_answer, write_answer};
pub use merge::{Conflict, Merged, merge};
pub use parts::{Mark, Saved, SavedTotal, Signature};
pub use paste::pasted_plan;
pub use read::{MOST_ANSWERS, MOST_BYTES, MOST_VARIANTS, read_plan};
pub use sign::{Standing as Signing, bytes as hex_bytes, fingerprint, public_key, standing as signing};
pub use write::write_plan;

//! What one company says: a plan file, its variants and answers, and their meaning under a rulebook.
//!
//! Knows nothing of results. `file` is the plan as text, `inputs` the same typed by the facts; `fields` are what is
//! compared, remembered (`history`) and merged.

mod decided;
mod fields;
mod file;
mod history;
mod inputs;
mod lexed;
mod mail;
mod marks;
mod merge;
mod merge_parts;
mod merge_variants;
mod parts;
mod paste;
mod read;
mod sign;
mod variants;
mod write;

pub use decided::Conflict;
pub use fields::hex;
pub use fields::{FieldKind, Fields, answers_of, digest, field_kind, fields};
pub use file::{Answer, Company, Plan, RulebookName, Variant};
pub use inputs::{CostItem, Dated, Datum, Given, Inputs, parse_answer, write_answer};
pub use mail::read_mailed;
pub use merge::{Merged, merge, whole};
pub use parts::{Mark, Saved, SavedTotal, Signature};
pub use paste::pasted_plan;
pub use read::{
    LONGEST_COMPANY, LONGEST_ID, MOST_ANSWERS, MOST_BYTES, MOST_NAMES, MOST_VARIANTS, not_saved, read_plan,
};
pub use sign::{Met, Signing, fingerprint, hex_bytes, public_key, signer, signing};
pub use variants::{LONGEST_NAME, free_name};
pub use write::write_plan;

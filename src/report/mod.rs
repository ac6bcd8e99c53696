//! What leaves the program: assessments, derivations and comparisons as text, JSON and CSV.

mod comparison;
mod coverage;
mod csv;
mod derivation;
mod diff;
mod json;
mod table;
mod text;

use crate::assess::Assessment;
use crate::plan::Inputs;

pub use comparison::{comparison_json, comparison_text};
pub use coverage::coverage_markdown;
pub use csv::assessments_csv;
pub use derivation::{derivation_json, derivation_text};
pub use diff::{Compared, Moved, difference_json, difference_text};
pub use json::assessment_json;
pub use table::table;
pub use text::assessment_text;

/// One variant and what the rulebook says of it.
pub struct Assessed {
    pub plan: String,
    pub variant: String,
    pub inputs: Inputs,
    pub assessment: Assessment,
}

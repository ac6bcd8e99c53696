//! What leaves the program: assessments, advice, duties, headroom, derivations and comparisons as text, JSON and CSV.

mod advice;
mod comparison;
mod coverage;
mod csv;
mod derivation;
mod diff;
mod duties;
mod goal;
mod headroom;
mod json;
mod study;
mod table;
mod text;

use crate::assess::Assessment;
use crate::plan::Inputs;

pub use advice::{advice_json, advice_text, stuck_text};
pub use comparison::{comparison_json, comparison_text};
pub use coverage::coverage_markdown;
pub use csv::assessments_csv;
pub use derivation::{derivation_json, derivation_text, lines_text};
pub use diff::{Compared, Moved, difference_json, difference_text};
pub use duties::{duties_csv, duties_json, duties_text};
pub use goal::{GoalFound, goal_text, goals_json};
pub use headroom::{headroom_csv, headroom_json, headroom_section, headroom_text, nearest_first};
pub use json::assessment_json;
pub use study::{Study, best_lines, study_json, study_text};
pub use table::table;
pub use text::assessment_text;

/// One variant and what the rulebook says of it.
pub struct Assessed {
    pub plan: String,
    pub variant: String,
    pub inputs: Inputs,
    pub assessment: Assessment,
}

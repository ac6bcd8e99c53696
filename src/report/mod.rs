//! What leaves the program: an assessment as text, JSON and CSV.

mod json;

pub use json::{AssessOptions, assessment_json};

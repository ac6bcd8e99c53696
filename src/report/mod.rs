//! What leaves the program: assessments, advice, duties, headroom, derivations and comparisons as text, JSON and CSV,
//! and the letter as PDF and HTML.

mod advice;
mod calendar;
mod comparison;
mod coverage;
mod csv;
mod curve;
mod derivation;
mod diff;
mod document;
mod duties;
mod goal;
mod headroom;
mod html;
mod json;
mod letter;
mod merged;
mod out;
mod pdf;
mod portfolio;
mod print;
mod since;
mod study;
mod table;
mod text;
mod workbook;

use crate::assess::Assessment;
use crate::plan::Inputs;
use crate::quantity::{harmless, shortened};

pub use advice::{advice_json, advice_text, stuck_text};
pub use calendar::calendar;
pub use comparison::{comparison_json, comparison_text};
pub use coverage::coverage_markdown;
pub use csv::assessments_csv;
pub use derivation::{derivation_json, derivation_text, lines_text};
pub use diff::{Compared, Moved, difference_json, difference_text};
pub use document::{Block, Document};
pub use duties::{duties_csv, duties_json, duties_text};
pub use goal::{GoalFound, goal_text, goals_json};
pub use headroom::{headroom_csv, headroom_json, headroom_section, headroom_text, nearest_first};
pub use html::html;
pub use json::{assessment_json, json};
pub use letter::{Letter, letter};
pub use merged::merge_worth;
pub use out::{Form, Order, Written, ending, preview, written_out};
pub use pdf::{PrintedMark, PrintedPage, Shape, Wording, pages, pdf};
pub use portfolio::{
    Client, ClientFigures, Day, Question, SortBy, client, client_figures, portfolio_file, sort_portfolio,
};
pub use print::Print;
pub use since::{as_saved, moved_by_act, moved_since};
pub use study::{Study, best_lines, study_json, study_text};
pub use table::table;
pub use text::assessment_text;
pub use workbook::{workbook, xlsx};

/// A name longer than this is cut where it is printed: it stands at the foot of every page, on every day and in every row.
const MOST_OF_A_NAME: usize = 200;

/// One variant and what the rulebook says of it.
pub struct Assessed {
    pub plan: String,
    pub variant: String,
    pub inputs: Inputs,
    pub assessment: Assessment,
}

impl Assessed {
    /// The names of the plan and the variant, each on one line and no longer than is read.
    fn short_names(&self) -> [String; 2] {
        [&self.plan, &self.variant].map(|name| shortened(&harmless(name), MOST_OF_A_NAME).into_owned())
    }
}

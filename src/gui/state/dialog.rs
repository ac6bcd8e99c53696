//! The question or message that stands before the window.

use crate::gui::state::merging::Merging;
use crate::gui::state::purpose::Purpose;
use crate::plan::Plan;
use crate::quantity::Problem;
use std::path::PathBuf;

/// A question or a message.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// Where there is no dialog of the system.
    Path {
        purpose: Purpose,
        text: String,
    },
    Unsaved(Then),
    /// The unsaved work that was left behind.
    Recover,
    Rename(String),
    /// What was typed, and which of the lines found is chosen.
    Palette(String, usize),
    Problem(Problem),
    /// What moved since the plan was saved.
    Moved(Vec<Problem>),
    Merge(Box<Merging>),
    /// Somebody else wrote into the file since it was opened.
    ChangedElsewhere,
    /// The text of a mail.
    Paste(String),
    /// In whose name.
    Sign(String),
    /// The search text of the glossary.
    Glossary(String),
    Keys,
    About,
}

/// What goes on once nothing unsaved is left.
#[derive(Clone, Debug, PartialEq)]
pub enum Then {
    New,
    Open,
    Load(PathBuf),
    Pasted(Box<Plan>),
    Recover,
    Quit,
}

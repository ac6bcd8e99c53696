//! What a file is wanted for, and the name that it gets.

use crate::report::{Form, ending};
use std::path::{Path, PathBuf};

/// What a plan's file is called.
const EXTENSION: &str = "plan.ron";

/// What a file is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    Open,
    Save,
    /// To be set beside the plan that is open.
    Compare,
    /// A copy to be merged into it.
    Merge,
    /// Whose plans are listed.
    Folder,
    /// For a report.
    Export(Form),
    /// For the table of clients.
    ExportClients,
}

impl Purpose {
    /// Whether the file is written, not read.
    pub fn is_written(self) -> bool {
        matches!(self, Purpose::Save | Purpose::Export(_) | Purpose::ExportClients)
    }

    /// The file that is meant where this is typed: with the ending of its kind.
    pub fn target(self, typed: &Path) -> PathBuf {
        match self {
            Purpose::Save => with_extension(typed),
            Purpose::Export(form) => with_ending(typed, form.ending()),
            Purpose::ExportClients if ending(typed) != "csv" => with_ending(typed, "xlsx"),
            _ => typed.to_path_buf(),
        }
    }
}

/// The name of a file without its folders.
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A name with an ending, which it may have already.
pub fn with_ending(path: &Path, wanted: &str) -> PathBuf {
    if ending(path) == wanted {
        return path.to_path_buf();
    }
    let name = file_name(path);
    path.with_file_name(format!("{name}.{wanted}"))
}

/// A plan's name ends in `.plan.ron`, whatever was typed.
pub fn with_extension(path: &Path) -> PathBuf {
    let name = file_name(path);
    if name.is_empty() || name.ends_with(".ron") {
        return path.to_path_buf();
    }
    path.with_file_name(format!("{name}.{EXTENSION}"))
}

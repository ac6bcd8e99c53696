//! How the clients are looked at.

use crate::report::SortBy;

/// What of the clients is shown.
#[derive(Default)]
pub struct ClientsView {
    pub search: String,
    pub sort: Option<SortBy>,
    /// The client whose file is to be opened.
    pub open: Option<String>,
}

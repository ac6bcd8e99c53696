//! The views in the middle and the contents of dialogs. Each paints what `computed` found; none searches.
//!
//! May import `why` and what stands before it.

pub mod clients;
pub mod compare;
pub mod duties;
pub mod law;
pub mod letter;
pub mod merging;
pub mod overview;
pub mod palette;
pub mod recovery;
pub mod timeline;
pub mod what_if;

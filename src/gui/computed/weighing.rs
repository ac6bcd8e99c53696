//! What each choice of a merge comes to, worked out beside the window.

use crate::gui::computed::worker::Worker;

/// What each choice of a conflict comes to, by the conflict's place.
pub type Weighing = Worker<(usize, [Option<String>; 2])>;

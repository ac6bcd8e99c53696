//! Shapes, fields and the parts of dialogs. Knows the theme and the words, and nothing of a plan.
//!
//! May import `context` and `theme`.

pub mod dialog;
pub mod field;
pub mod heights;
pub mod shapes;

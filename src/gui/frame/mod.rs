//! The bars and sides around a view.
//!
//! May import `views` and what stands before it.

pub mod bottom;
pub mod copy;
pub mod middle;
pub mod right;
pub mod top;

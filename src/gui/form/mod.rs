//! The questions at the left: fields, tables, marks, and how an answer is written into the plan.
//!
//! May import `computed` and what stands before it.

pub mod change;
pub mod edits;
pub mod marks;
pub mod next_questions;
pub mod plan_head;
pub mod question;
pub mod questions;
pub mod table;
pub mod value;

//! From an assessment to lines, and from lines to the words of a language.
//!
//! Knows neither egui nor any file format.

mod lines;
mod numbers;
mod speak;
mod words;

pub use lines::{Line, LineState, all_lines, lines};
pub use speak::Speaker;
pub use words::{Arg, Words};

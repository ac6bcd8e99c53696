//! From an assessment to lines, and from lines to the words and numbers of a language.
//!
//! Knows neither egui nor any file format, and touches no file: the texts come in, the words go
//! out. The terminal and the window ask here for every word they show.

mod advice;
mod asked;
mod changes;
mod digits;
mod duties;
mod expressions;
mod fields;
mod headroom;
mod labels;
mod language;
mod lines;
mod numbers;
mod options;
mod own;
mod parts;
mod places;
mod problems;
mod signed;
mod speak;
mod study;
mod sums;
mod texts;
mod typed;
mod words;

pub use advice::Sought;
pub use changes::{ChangeLine, How, change_lines, group_name};
pub use headroom::headroom_lines;
pub use lines::{Line, LineState, lines, lines_once, opened_lines};
pub use own::{Unworded, stray, unworded};
pub use speak::Speaker;
pub use study::BarEnd;
pub use typed::{typed_answer, typed_money, typed_month};
pub use words::{Arg, LANGUAGES, Words};

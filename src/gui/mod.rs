//! The window. What is saved ([`Document`]) is apart from what runs ([`App`]); `logic` recomputes
//! the figures when the plan has changed, `ui` only paints. Knows nothing of the terminal, and
//! touches no file but through `store`.
// Places and sizes on the screen are floating point; no amount passes through one.
#![allow(clippy::float_arithmetic)]

mod advice;
mod answer;
mod app;
mod asked;
mod bars;
mod best;
mod bottom;
mod cases_run;
mod change;
mod clients;
mod command;
mod compare;
mod compare_table;
mod compare_ui;
mod copy;
mod curve;
mod derivation;
mod detail;
mod dialog;
mod document;
mod duties;
mod field;
mod files;
mod form;
mod goal;
mod head;
mod heat_ui;
mod heights;
mod jumps;
mod kept;
mod knob;
mod law_page;
mod letter_page;
mod live;
mod look;
mod mailed;
mod marks;
mod middle;
mod next;
mod outgoing;
mod outline;
mod outside;
mod palette;
mod probe;
mod programmes;
mod readings;
mod recovery;
mod right;
mod run;
mod studies;
mod studies_ui;
mod table;
mod theme;
mod timeline;
mod timeline_curves;
mod timeline_steps;
mod top;
mod value;
mod view;
mod what_if;
mod what_if_curve;
mod worker;

pub use app::{App, Speak, Start};
pub use command::Command;
pub use detail::Subject;
pub use document::Document;
pub use files::Purpose;
pub use live::Live;
pub use outline::Row;
pub use run::run;
pub use theme::{Theme, set_up};
pub use view::{Page, Period};

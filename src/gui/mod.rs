//! The window. What is saved ([`Document`]) is apart from what runs ([`App`]); `logic` recomputes
//! the figures when the plan has changed, `ui` only paints. Knows nothing of the terminal, and
//! touches no file but through `store`.
// Places and sizes on the screen are floating point; no amount passes through one.
#![allow(clippy::float_arithmetic)]

mod app;
mod computed;
mod context;
mod form;
mod frame;
mod state;
mod theme;
mod views;
mod why;
mod widgets;

pub use app::open_window::open_window;
pub use app::window::{App, Speak, Start};
pub use computed::everything::Computed;
pub use computed::outline::Row;
pub use state::command::Command;
pub use state::document::Document;
pub use state::page::{Page, Period};
pub use state::purpose::Purpose;
pub use state::subject::Subject;
pub use theme::{Theme, set_up};

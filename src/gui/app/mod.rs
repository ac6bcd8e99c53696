//! The program itself: commands, files, settings, recovery; it holds the rooms together.
//!
//! May import every room.

pub mod clients;
pub mod dialog;
pub mod export;
pub mod files;
pub mod open_window;
pub mod outside;
pub mod palette;
pub mod recovery;
pub mod settings;
pub mod sharing;
pub mod window;

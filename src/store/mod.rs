//! The only door to files, folders, the clock and the environment: embedded assets, plan files, unsaved work, settings.
//!
//! Knows neither the engine nor any screen.
#![allow(clippy::disallowed_methods)]

mod aside;
mod assets;
#[cfg(feature = "gui")]
mod browser;
mod clock;
mod folders;
#[cfg(feature = "gui")]
mod hold;
#[cfg(feature = "gui")]
mod kept;
mod key;
#[cfg(all(test, unix))]
mod killed;
mod known;
mod language;
mod over;
mod plans;
#[cfg(feature = "gui")]
mod recovery;
mod regular;
mod rulebooks;
#[cfg(feature = "gui")]
mod settings;
mod whole;
#[cfg(feature = "gui")]
mod window;

pub use assets::{TextFile, font, texts, theme};
#[cfg(feature = "gui")]
pub use browser::show_page;
#[cfg(feature = "gui")]
pub use clock::rest_of_the_day;
pub use clock::{Clock, today};
pub use folders::{opened_below, plan_files};
#[cfg(feature = "gui")]
pub use hold::{Held, Hold};
#[cfg(feature = "gui")]
pub use kept::{Kept, OnDisk, Unsaved};
pub use key::{known_signing_key, signing_key};
pub use known::met;
pub use language::{language_named, system_language};
pub use over::Over;
pub use plans::{Opened, io_problem, load_plan, save_plan, save_plan_over, save_report};
#[cfg(feature = "gui")]
pub use recovery::{Keeper, Left, recovery_folder};
pub use rulebooks::{RulebookFiles, built_in_rulebook, embedded_rulebook, rulebook_folder};
#[cfg(feature = "gui")]
pub use settings::{Look, Settings, load_settings, save_settings};
#[cfg(feature = "gui")]
pub use window::{Stopwatch, exists, icon, sample, typed_path};

/// A file among the settings of whoever sits here; `None` where there is no home.
fn own_file(name: &str) -> Option<std::path::PathBuf> {
    directories::ProjectDirs::from("", "", "imtiyoz").map(|dirs| dirs.config_dir().join(name))
}

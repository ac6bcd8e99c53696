//! What the window keeps between two runs. Never a plan, never an answer.

use super::regular;
use super::whole::{self, Access};
use crate::quantity::Problem;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// More recent files than this are forgotten.
const MOST_RECENT: usize = 8;
/// Settings are never larger than this.
const MOST_BYTES: usize = 1024 * 1024;

/// How the window was left. What is absent is as the program has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// One of the languages that `explain` lists.
    pub language: Option<String>,
    pub look: Option<Look>,
    /// In percent.
    pub zoom: Option<u16>,
    /// Width and height of the window, in points.
    pub size: Option<(u16, u16)>,
    /// A currency's code.
    pub currency: Option<String>,
    /// Plan files, the last one opened or saved first.
    pub recent: Vec<PathBuf>,
}

/// Light or dark, where it is not the system's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    Light,
    Dark,
}

impl Settings {
    /// Puts a file before the other recent ones.
    pub fn remember(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        // A name that is no text cannot be kept, and would keep all else from being.
        if path.to_str().is_none() {
            return;
        }
        self.recent.retain(|known| *known != path);
        self.recent.insert(0, path);
        self.recent.truncate(MOST_RECENT);
    }
}

fn file() -> Option<PathBuf> {
    super::own_file("settings.ron")
}

/// The settings of the last run; those of the program where there are none or they do not read.
pub fn load_settings() -> Settings {
    let text = file().and_then(|file| regular::small_text(&file, MOST_BYTES));
    text.and_then(|text| read(&text)).unwrap_or_default()
}

/// Keeps the settings for the next run.
///
/// # Errors
/// There is no folder of one's own, or it cannot be written.
pub fn save_settings(settings: &Settings) -> Result<(), Problem> {
    file().map_or(Ok(()), |path| save_to(&path, settings))
}

fn read(text: &str) -> Option<Settings> {
    ron::from_str(text).ok()
}

fn save_to(path: &Path, settings: &Settings) -> Result<(), Problem> {
    let text = ron::ser::to_string_pretty(settings, ron::ser::PrettyConfig::default())
        .map_err(|e| Problem::error("error-file-write").arg("reason", e))?;
    // What could not be read again would be lost at the next start.
    if read(&text).as_ref() != Some(settings) {
        return Err(Problem::error("error-not-saved").arg("why", "other").in_file(&path.to_string_lossy()));
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| super::io_problem(&e, path, "write"))?;
    }
    // A slip of whoever wrote into them by hand, or the settings of a newer version, are not lost.
    if regular::small_text(path, MOST_BYTES).is_some_and(|text| read(&text).is_none()) {
        super::aside::set_aside(path).map_err(|e| super::io_problem(&e, path, "write"))?;
    }
    whole::write(path, text.as_bytes(), Access::Usual, &|_| Ok(()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_last_file_comes_first_and_once() {
        let mut settings = Settings::default();
        for name in ["/a", "/b", "/a"] {
            settings.remember(Path::new(name));
        }
        assert_eq!(settings.recent, [PathBuf::from("/a"), PathBuf::from("/b")]);
        (0..20).for_each(|n| settings.remember(&PathBuf::from(format!("/{n}"))));
        assert_eq!(settings.recent.len(), MOST_RECENT);
    }

    /// One that cannot be written as text would keep everything else from being kept.
    #[cfg(unix)]
    #[test]
    fn a_name_that_is_no_text_is_not_remembered() {
        use std::os::unix::ffi::OsStrExt;
        let mut settings = Settings::default();
        settings.remember(Path::new(std::ffi::OsStr::from_bytes(b"/\xff.plan.ron")));
        assert!(settings.recent.is_empty());
    }

    #[test]
    fn settings_that_do_not_read_are_moved_aside_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.ron");
        let text = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
        for broken in ["(look: Some(sepia))", "(recent: [\"/a\""] {
            std::fs::write(&path, broken).unwrap();
            save_to(&path, &Settings::default()).unwrap();
            assert_eq!(read(&text("settings.ron")), Some(Settings::default()));
        }
        save_to(&path, &Settings::default()).unwrap();
        assert_eq!(text("settings.ron.broken"), "(look: Some(sepia))");
        assert_eq!(text("settings.ron.broken-2"), "(recent: [\"/a\"");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3);
    }

    #[test]
    fn settings_read_what_they_write_and_what_is_older() {
        let settings = Settings { language: Some("uz".into()), zoom: Some(150), ..Settings::default() };
        let text = ron::ser::to_string_pretty(&settings, ron::ser::PrettyConfig::default()).unwrap();
        assert_eq!(ron::from_str::<Settings>(&text).unwrap(), settings);
        assert_eq!(ron::from_str::<Settings>("(zoom: Some(90))").unwrap().zoom, Some(90));
    }
}

//! What only the window asks for: time passed, its icon, the sample plans.

use super::Opened;
use crate::plan::read_plan;
use include_dir::{Dir, include_dir};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

static SAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/saves");
static ICON: &[u8] = include_bytes!("../../assets/icon/imtiyoz-128.png");

/// Time since it was started.
pub struct Stopwatch(Instant);

impl Stopwatch {
    pub fn start() -> Stopwatch {
        Stopwatch(Instant::now())
    }

    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// The program's icon, as PNG.
pub fn icon() -> &'static [u8] {
    ICON
}

/// A sample plan by its name, such as `samarkand`.
pub fn sample(name: &str) -> Option<Opened> {
    let text = SAMPLES.get_file(format!("{name}.plan.ron"))?.contents_utf8()?;
    let plan = read_plan(text).ok()?;
    Some(Opened { plan, text: text.to_owned() })
}

/// Whether there is something at this path already.
pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// The path that somebody typed: spaces around it fall away, `~/` is the own folder.
pub fn typed_path(text: &str) -> PathBuf {
    let text = text.trim();
    match (text.strip_prefix("~/"), directories::BaseDirs::new()) {
        (Some(below), Some(dirs)) => dirs.home_dir().join(below),
        _ => PathBuf::from(text),
    }
}

//! The `imtiyoz` binary: what the library's command line decides is printed or shown.

use imtiyoz::cli::{self, Exit, Outcome, Run, Setting};
use imtiyoz::quantity::Problem;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = match cli::run(std::env::args_os()) {
        Run::Printed(outcome) => outcome,
        Run::Window { plan, rulebook, language } => window(plan, rulebook, &language),
    };
    // A reader that closes its end early (`| head`) is no mistake of ours.
    let _ = std::io::stderr().write_all(outcome.err.as_bytes());
    let _ = std::io::stdout().write_all(outcome.out.as_bytes());
    ExitCode::from(outcome.exit.code())
}

/// Opens the window; a plan or rulebook that does not read ends here, before anything is shown.
fn window(plan: Option<PathBuf>, rulebook: Option<PathBuf>, language: &str) -> Outcome {
    match Setting::load(rulebook.as_deref(), language) {
        Ok(setting) => show(setting, plan),
        Err(failure) => cli::failed(&failure.0, &failure.1, Exit::Input),
    }
}

#[cfg(not(feature = "gui"))]
fn show(setting: Setting, _plan: Option<PathBuf>) -> Outcome {
    cli::failed(&setting.words, &[Problem::error("error-no-window")], Exit::Input)
}

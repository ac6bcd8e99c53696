//! The `imtiyoz` binary: what the library's command line decides is printed or shown.

use imtiyoz::cli::{self, Exit, Outcome, Run, Setting};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = match cli::run(std::env::args_os()) {
        Run::Printed(outcome) => outcome,
        Run::Window { plan, rulebook, language } => window(plan, rulebook, &language),
    };
    let _ = std::io::stderr().write_all(outcome.err.as_bytes());
    let mut stdout = std::io::stdout();
    match stdout.write_all(outcome.out.as_bytes()).and_then(|()| stdout.flush()) {
        // A reader that closes its end early (`| head`) is no mistake of ours; a full disk is one.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::from(Exit::Input.code())
        }
        _ => ExitCode::from(outcome.exit.code()),
    }
}

/// Opens the window; a plan or rulebook that does not read ends here, before anything is shown.
fn window(plan: Option<PathBuf>, rulebook: Option<PathBuf>, language: &str) -> Outcome {
    match Setting::load(rulebook.as_deref(), language) {
        Ok(setting) => show(setting, plan),
        Err(failure) => cli::failed(&failure.0, &failure.1, Exit::Input),
    }
}

#[cfg(feature = "gui")]
fn show(setting: Setting, plan: Option<PathBuf>) -> Outcome {
    use imtiyoz::{explain::Words, gui, store};
    let opened = match plan.map(|path| store::load_plan(&path).map(|opened| (opened.plan, path))).transpose() {
        Ok(opened) => opened,
        Err(problem) => return cli::failed(&setting.words, &[problem], Exit::Input),
    };
    let language = setting.words.lang().to_owned();
    match gui::run(gui::Start { opened, book: setting.book, words: setting.words }) {
        Ok(()) => cli::printed(String::new()),
        Err(problem) => {
            let words = Words::new(&language, &store::texts(&language), &store::texts("en"));
            cli::failed(&words.unwrap_or_else(|_| Words::empty()), &[problem], Exit::Input)
        }
    }
}

#[cfg(not(feature = "gui"))]
fn show(setting: Setting, _plan: Option<PathBuf>) -> Outcome {
    cli::failed(&setting.words, &[imtiyoz::quantity::Problem::error("error-no-window")], Exit::Input)
}

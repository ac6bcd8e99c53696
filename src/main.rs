//! The `imtiyoz` binary: what the library's command line decides is printed or shown.

use imtiyoz::cli::{self, Exit, Output, Run, Setting};
use imtiyoz::explain::LANGUAGES;
#[cfg(feature = "gui")]
use imtiyoz::explain::Words;
#[cfg(feature = "gui")]
use std::io::IsTerminal;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let system = imtiyoz::store::system_language(&LANGUAGES).unwrap_or_else(|| cli::DEFAULT_LANGUAGE.to_owned());
    let outcome = match cli::run_in(std::env::args_os(), &system) {
        Run::Printed(outcome) => outcome,
        Run::Window { plan, rulebook, language } => window(plan, rulebook, language, &system).harmless(),
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

/// Opens the window. A rulebook that does not read ends here, before anything is shown; so does a
/// plan, where a terminal is there to tell it.
#[cfg(feature = "gui")]
fn window(plan: Option<PathBuf>, rulebook: Option<PathBuf>, language: Option<String>, system: &str) -> Output {
    use imtiyoz::{gui, store};
    let settings = store::load_settings();
    let kept = settings.language.clone().filter(|kept| LANGUAGES.contains(&kept.as_str()));
    let language = language.or(kept).unwrap_or_else(|| system.to_owned());
    let setting = match Setting::load(rulebook.as_deref(), &language) {
        Ok(setting) => setting,
        Err(failure) => return cli::failed(&failure.0, &failure.1, Exit::Input),
    };
    let of_park = |path: PathBuf| {
        let opened = store::load_plan(&path)?;
        let is_ours = opened.plan.is_of_park(&setting.book);
        is_ours.map_err(|problem| problem.in_file(&path.to_string_lossy())).map(|()| (opened, path))
    };
    let (opened, failed) = match plan.map(of_park) {
        None => (None, None),
        Some(Ok(opened)) => (Some(opened), None),
        Some(Err(problem)) => (None, Some(problem)),
    };
    let told = failed.as_ref().map(|problem| cli::failed(&setting.words, std::slice::from_ref(problem), Exit::Input));
    if let (Some(told), true) = (&told, std::io::stderr().is_terminal()) {
        return told.clone();
    }
    let folder = rulebook.clone();
    let speak =
        Box::new(move |language: &str| Setting::words(folder.as_deref(), language).map_err(|failure| failure.1));
    let shown = gui::open_window(gui::Start {
        opened,
        failed,
        book: setting.book,
        source: setting.source,
        words: setting.words,
        speak,
        settings,
    });
    match (shown, told) {
        (_, Some(told)) => told,
        (Ok(()), None) => cli::printed(String::new()),
        (Err(problem), None) => {
            let words = Setting::words(rulebook.as_deref(), &language);
            cli::failed(&words.unwrap_or_else(|_| Words::empty()), &[problem], Exit::Input)
        }
    }
}

#[cfg(not(feature = "gui"))]
fn window(_plan: Option<PathBuf>, rulebook: Option<PathBuf>, language: Option<String>, system: &str) -> Output {
    let language = language.unwrap_or_else(|| system.to_owned());
    let problem = imtiyoz::quantity::Problem::error("error-no-window");
    match Setting::load(rulebook.as_deref(), &language) {
        Ok(setting) => cli::failed(&setting.words, &[problem], Exit::Input),
        Err(failure) => cli::failed(&failure.0, &failure.1, Exit::Input),
    }
}

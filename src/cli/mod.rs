//! The terminal: one function per subcommand, results to standard output, messages to standard
//! error.

mod advise;
mod args;
mod assess;
mod coverage;
mod diff;
mod duties;
mod explain;
mod facts;
mod headroom;
mod merge;
mod plans;
mod portfolio;
mod report;
mod rulebook;
mod show;
mod study;
mod typed;
mod words;

use crate::explain::{LANGUAGES, Speaker, Words};
use crate::law::{Rulebook, Source, SourceFile, compile, read_source};
use crate::quantity::{Month, Problem, harmless_lines};
use crate::store;
use clap::ArgMatches;
use serde::Serialize;
use std::path::PathBuf;
use words::{program_words, words_and_files};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Done,
    /// The input is wrong.
    Input,
    /// The command line is wrong.
    CommandLine,
}

impl Exit {
    pub const fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Input => 1,
            Exit::CommandLine => 2,
        }
    }
}

/// What a run printed and how it ended.
#[derive(Clone, Debug)]
pub struct Output {
    pub out: String,
    pub err: String,
    pub exit: Exit,
}

impl Output {
    /// Takes out whatever steers a terminal, whichever text it came with: the last word before the screen.
    #[must_use]
    pub fn harmless(self) -> Output {
        Output {
            out: harmless_lines(&self.out).into_owned(),
            err: harmless_lines(&self.err).into_owned(),
            exit: self.exit,
        }
    }
}

/// What the command line asks for.
#[derive(Debug)]
pub enum Run {
    Printed(Output),
    /// The window, on a plan or on the sample.
    Window {
        plan: Option<PathBuf>,
        rulebook: Option<PathBuf>,
        /// The language asked for; without one the window takes that of its last run, else the system's.
        language: Option<String>,
    },
}

/// The language where none is asked for and the system speaks none that is known.
pub const DEFAULT_LANGUAGE: &str = "en";

/// What is wrong, and the words to say it in.
pub type Failure = Box<(Words, Vec<Problem>)>;

/// The law and the words that a run speaks of it with.
pub struct Setting {
    pub files: Vec<SourceFile>,
    pub source: Source,
    pub book: Rulebook,
    pub words: Words,
}

impl Setting {
    /// The words of a language alone, with those that come with a rulebook.
    ///
    /// # Errors
    /// As for [`Setting::load`], the law itself apart.
    pub fn words(rulebook: Option<&std::path::Path>, language: &str) -> Result<Words, Failure> {
        words_and_files(rulebook, language, &[]).map(|(words, _)| words)
    }

    /// Loads the rulebook (the embedded one, or a folder's) and the words of a language.
    ///
    /// # Errors
    /// Unknown language, or a rulebook that does not load, with words to say so.
    pub fn load(rulebook: Option<&std::path::Path>, language: &str) -> Result<Setting, Failure> {
        Setting::load_with_words(rulebook, language, &[])
    }

    /// The same with the words of other rulebooks' folders, which hold where this one has none.
    fn load_with_words(
        rulebook: Option<&std::path::Path>,
        language: &str,
        words_of: &[&std::path::Path],
    ) -> Result<Setting, Failure> {
        let (words, files) = words_and_files(rulebook, language, words_of)?;
        let source = match read_source(files.clone()) {
            Ok(source) => source,
            Err(problems) => return Err(Box::new((words, problems))),
        };
        match compile(&source) {
            Ok(book) => Ok(Setting { files, source, book, words }),
            Err(problems) => Err(Box::new((words, problems))),
        }
    }

    pub fn speaker(&self) -> Speaker<'_> {
        Speaker::new(&self.words, &self.book)
    }
}

/// Runs a command line, in English where no language is asked for; the first argument is the
/// program's name.
pub fn run(arguments: impl IntoIterator<Item = std::ffi::OsString>) -> Run {
    run_in(arguments, DEFAULT_LANGUAGE)
}

/// The same in the language of the system where none is asked for.
pub fn run_in(arguments: impl IntoIterator<Item = std::ffi::OsString>, system: &str) -> Run {
    match asked(arguments, system) {
        Run::Printed(outcome) => Run::Printed(outcome.harmless()),
        window => window,
    }
}

fn asked(arguments: impl IntoIterator<Item = std::ffi::OsString>, system: &str) -> Run {
    let arguments: Vec<std::ffi::OsString> = arguments.into_iter().collect();
    let asked = args::language_of(&arguments).map(|asked| store::language_named(&LANGUAGES, &asked).unwrap_or(asked));
    let language = asked.clone().unwrap_or_else(|| system.to_owned());
    if !LANGUAGES.contains(&language.as_str()) {
        return Run::Printed(unknown_language(&language));
    }
    let words = match program_words(&language) {
        Ok(words) => words,
        Err(failure) => return Run::Printed(failed(&failure.0, &failure.1, Exit::CommandLine)),
    };
    let matches = match args::command(&words).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return Run::Printed(args::worded(&error, &words)),
    };
    let rulebook = matches.get_one::<PathBuf>("rulebook").cloned();
    match matches.subcommand() {
        None => Run::Window { plan: None, rulebook, language: asked },
        Some(("open", open)) => {
            Run::Window { plan: open.get_one::<PathBuf>("FILE").cloned(), rulebook, language: asked }
        }
        Some((name, rest)) => Run::Printed(subcommand(name, rest, rulebook.as_deref(), &language)),
    }
}

fn subcommand(name: &str, matches: &ArgMatches, rulebook: Option<&std::path::Path>, language: &str) -> Output {
    match (name, matches.subcommand()) {
        ("rulebook", Some(("check", rest))) => return rulebook::check(rulebook, language, option(rest, "format")),
        ("rulebook", Some(("diff", rest))) => return diff::diff(rulebook, language, rest),
        _ => {}
    }
    let setting = match Setting::load(rulebook, language) {
        Ok(setting) => setting,
        Err(failure) => return failed(&failure.0, &failure.1, Exit::Input),
    };
    if let Some(problem) = typed::wrong_option(&setting.book, matches) {
        return failed(&setting.words, &[problem], Exit::CommandLine);
    }
    match name {
        "new" => plans::new(&setting, matches),
        "facts" => facts::facts(&setting, matches),
        "assess" => assess::assess(&setting, matches),
        "duties" => assess::duties(&setting, matches),
        "compare" => assess::compare(&setting, matches),
        "advise" => advise::advise(&setting, matches),
        "headroom" => headroom::headroom(&setting, matches),
        "explain" => explain::explain(&setting, matches),
        "merge" => merge::merge(&setting, matches),
        "sign" => merge::sign(&setting, matches),
        "verify" => merge::verify(&setting, matches),
        "portfolio" => portfolio::portfolio(&setting, rulebook, matches),
        "report" => report::report(&setting, matches),
        _ => rulebook::rulebook(&setting, matches),
    }
}

/// Who asks for a language that there is none of may read any of those that there are: it is said in
/// each.
fn unknown_language(language: &str) -> Output {
    let problem = Problem::error("error-language").arg("found", language).arg("known", LANGUAGES.join(", "));
    let told = LANGUAGES.into_iter().map(|known| match program_words(known) {
        Ok(words) => problem_lines(&words, std::slice::from_ref(&problem)),
        Err(failure) => problem_lines(&failure.0, &failure.1),
    });
    Output { out: String::new(), err: told.collect(), exit: Exit::CommandLine }
}

/// Problems in words, one below the other.
pub fn problem_lines(words: &Words, problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{}\n", words.problem(problem))).collect()
}

/// Nothing but problems.
pub fn failed(words: &Words, problems: &[Problem], exit: Exit) -> Output {
    Output { out: String::new(), err: problem_lines(words, problems), exit }
}

/// Nothing but a result.
pub fn printed(out: String) -> Output {
    Output { out, err: String::new(), exit: Exit::Done }
}

/// A month in JSON, as files write it.
fn month<S: serde::Serializer>(month: &Month, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(month)
}

fn maybe_month<S: serde::Serializer>(month: &Option<Month>, to: S) -> Result<S::Ok, S::Error> {
    month.as_ref().map(ToString::to_string).serialize(to)
}

/// The value of an option that has a default.
fn option<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

/// What a command may write over: a file of the same kind, or by `--force` another.
fn over(matches: &ArgMatches) -> store::Over {
    if matches.get_flag("force") { store::Over::Any } else { store::Over::Same }
}

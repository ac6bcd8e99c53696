//! What several tests share: the embedded law, and plans made of text.
#![allow(dead_code)]

use imtiyoz::explain::Words;
use imtiyoz::law::{self, Rulebook};
use imtiyoz::plan::{self, Inputs, Plan};
use imtiyoz::{cli, store};

/// The files of the small rulebook, which is sound.
pub const SMALL: [(&str, &str); 9] = [
    ("rulebook.ron", include_str!("../small/rulebook.ron")),
    ("facts.ron", include_str!("../small/facts.ron")),
    ("parameters.ron", include_str!("../small/parameters.ron")),
    ("definitions.ron", include_str!("../small/definitions.ron")),
    ("readings.ron", include_str!("../small/readings.ron")),
    ("programmes/grant.cases.ron", include_str!("../small/programmes/grant.cases.ron")),
    ("programmes/grant.ron", include_str!("../small/programmes/grant.ron")),
    ("programmes/loan.cases.ron", include_str!("../small/programmes/loan.cases.ron")),
    ("programmes/loan.ron", include_str!("../small/programmes/loan.ron")),
];

/// The version of the embedded rulebook, the day its law was last read.
pub fn version() -> String {
    law::read_source(store::embedded_rulebook()).expect("source").header.version.text
}

/// How a plan of a test begins: `format: 1`, the embedded rulebook, a company.
pub fn head() -> String {
    format!(r#"format: 1, rulebook: (id: "uzbekistan", version: "{}"), company: (name: "Test")"#, version())
}

/// The words of a language, with those of the embedded rulebook.
pub fn words(language: &str) -> Words {
    cli::Setting::words(None, language).expect("words")
}

/// The embedded rulebook.
pub fn book() -> Rulebook {
    law::compile(&law::read_source(store::embedded_rulebook()).expect("source")).expect("rulebook")
}

/// The plan files of `saves/` and that of the design, by path.
pub fn sample_files() -> Vec<String> {
    let mut files: Vec<String> = std::fs::read_dir("saves")
        .expect("saves")
        .map(|entry| entry.expect("entry").path().to_string_lossy().into_owned())
        .filter(|path| path.ends_with(".plan.ron"))
        .collect();
    files.push("tests/plans/design.plan.ron".to_owned());
    files.sort();
    files
}

pub fn read(path: &str) -> Plan {
    store::load_plan(std::path::Path::new(path)).expect("plan").plan
}

/// The inputs of a plan's first variant, which must be without mistakes.
pub fn inputs(book: &Rulebook, plan: &Plan) -> Inputs {
    let (inputs, problems) = Inputs::read(book, plan, &plan.variants[0]);
    assert!(problems.is_empty(), "{problems:?}");
    inputs
}

/// A plan of one variant from its answers as RON text.
pub fn plan_of(from: &str, months: usize, answers: &str, readings: &str) -> Plan {
    let text = format!(
        r#"({}, from: "{from}", months: {months},
        variants: [(name: "one", answers: {{{answers}}}, readings: {{{readings}}})])"#,
        head()
    );
    plan::read_plan(&text).expect("plan")
}

/// Runs the program as from a terminal.
pub fn run(arguments: &[&str]) -> cli::Output {
    let arguments = std::iter::once("imtiyoz").chain(arguments.iter().copied());
    match cli::run(arguments.map(std::ffi::OsString::from)) {
        cli::Run::Printed(outcome) => outcome,
        other => panic!("not a terminal command: {other:?}"),
    }
}

//! `rulebook diff`: two rulebooks side by side, and what lies between them in some plans.

use super::plans::{no_such_variant, with_problems};
use super::{Exit, Failure, Output, Setting, failed, option};
use crate::assess;
use crate::law::{Difference, Rulebook, Stage};
use crate::plan::{Inputs, Plan, Variant};
use crate::quantity::{Currency, LineStarts, Problem, Problems, Severity};
use crate::report::{Compared, Moved, difference_json, difference_text};
use crate::store;
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// The word that stands for the rulebook built in.
const EMBEDDED: &str = "embedded";

/// `rulebook diff [A] B`
pub fn diff(rulebook: Option<&Path>, language: &str, matches: &ArgMatches) -> Output {
    let named: Vec<PathBuf> =
        matches.get_many::<PathBuf>("DIR").map(|dirs| dirs.cloned().collect()).unwrap_or_default();
    let (before, after) = match named.as_slice() {
        [before, after] => (Some(before.as_path()), Some(after.as_path())),
        [after] => (rulebook, Some(after.as_path())),
        _ => (rulebook, rulebook),
    };
    // The newer rulebook's words come last, so they hold where the two differ.
    let loaded = load(before, language, &[]).and_then(|older| {
        let newer = load(after, language, &folder_of(before).into_iter().collect::<Vec<&Path>>())?;
        Ok((older, newer))
    });
    let (older, newer) = match loaded {
        Ok(loaded) => loaded,
        Err(failure) => return failed(&failure.0, &failure.1, Exit::Input),
    };
    if let Some(problem) = super::typed::wrong_option(&newer.book, matches) {
        return failed(&newer.words, &[problem], Exit::CommandLine);
    }
    let difference = Difference::new(&older.source, &newer.source);
    let stages = match difference.stages() {
        Ok(stages) => stages,
        Err(problems) => return failed(&newer.words, &problems, Exit::Input),
    };
    let compared = Compared { difference: &difference, before: &older.book, after: &newer.book, stages: &stages };
    let mut problems = Vec::new();
    let moved = match moved(&older.book, &newer.book, &stages, matches, &mut problems) {
        Ok(moved) => moved,
        Err(problem) => return failed(&newer.words, &[problem], Exit::Input),
    };
    let speaker = newer.speaker();
    let out = match option(matches, "format") {
        "json" => format!("{}\n", difference_json(&compared, &moved, &speaker)),
        _ => difference_text(&compared, &moved, &speaker),
    };
    with_problems(&newer, out, &problems)
}

/// The folder that a rulebook was named by; none where it is the one built in.
fn folder_of(named: Option<&Path>) -> Option<&Path> {
    named.filter(|named| *named != Path::new(EMBEDDED))
}

/// A rulebook; its mistakes say which of the two they are in.
fn load(named: Option<&Path>, language: &str, words_of: &[&Path]) -> Result<Setting, Failure> {
    let folder = folder_of(named);
    Setting::load_with_words(folder, language, words_of).map_err(|mut failure| {
        if let Some(folder) = folder {
            for problem in &mut failure.1 {
                let file = problem.file.take().map(PathBuf::from).unwrap_or_default();
                // What could not be opened is named with its folder already.
                let file = if file.starts_with(folder) { file } else { folder.join(file) };
                let file: PathBuf = file.components().collect();
                problem.file = Some(file.to_string_lossy().into_owned());
            }
        }
        failure
    })
}

/// What the change moves in every variant asked for of every plan named.
fn moved(
    before: &Rulebook,
    after: &Rulebook,
    stages: &[Stage],
    matches: &ArgMatches,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Moved>, Problem> {
    let currency = Currency::from_code(option(matches, "currency")).unwrap_or(after.currency);
    let wanted = matches.get_one::<String>("variant").map(String::as_str);
    let mut moved = Vec::new();
    for file in matches.get_many::<PathBuf>("plan").into_iter().flatten() {
        let opened = match store::load_plan(file) {
            Ok(opened) => opened,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        let (name, plan) = (file.to_string_lossy(), &opened.plan);
        let lines = LineStarts::new(&opened.text);
        let mut of_file = Problems::default();
        of_file.extend(plan.doubts.iter().cloned());
        of_file.extend(no_such_variant(plan, wanted));
        for variant in plan.variants.iter().filter(|this| wanted.is_none_or(|wanted| this.name == wanted)) {
            let mistakes = mistakes(before, after, plan, variant);
            let is_wrong = mistakes.iter().any(Problem::is_error);
            of_file.extend(mistakes.into_iter().map(|problem| problem.placed_by(&lines)));
            if is_wrong {
                continue;
            }
            let books: Vec<&Rulebook> = std::iter::once(before).chain(stages.iter().map(|stage| &stage.book)).collect();
            let inputs: Vec<Inputs> = books.iter().map(|book| Inputs::read(book, plan, variant).0).collect();
            let stages: Vec<(&Rulebook, &Inputs)> = books.into_iter().zip(&inputs).collect();
            let split = assess::split(&stages, currency)?;
            moved.push(Moved { plan: plan.company.name.clone(), variant: variant.name.clone(), currency, split });
        }
        problems.extend(of_file.told().into_iter().map(|problem| problem.in_file(&name)));
    }
    Ok(moved)
}

/// What both rulebooks find wrong with a variant, as it is; what only one of them does is a warning,
/// since under the other it is right, and that the other knows a name is what differs, no mistake.
fn mistakes(before: &Rulebook, after: &Rulebook, plan: &Plan, variant: &Variant) -> Vec<Problem> {
    let (_, older) = Inputs::read(before, plan, variant);
    let (_, newer) = Inputs::read(after, plan, variant);
    let is_same = |a: &Problem, b: &Problem| a.id == b.id && a.origin == b.origin;
    let (both, only_newer): (Vec<Problem>, Vec<Problem>) =
        newer.into_iter().partition(|problem| older.iter().any(|other| is_same(problem, other)));
    let only_older = older.into_iter().filter(|problem| !both.iter().any(|other| is_same(problem, other)));
    let only_older: Vec<Problem> = only_older.collect();
    let one_side = [(before, only_older), (after, only_newer)].into_iter().flat_map(|(book, problems)| {
        let wrong = problems.into_iter().filter(Problem::is_error);
        wrong.map(move |mut problem| {
            problem.severity = Severity::Warning;
            let law = format!("{} {}", book.id, book.version);
            let path = problem.path.take().map_or_else(|| law.clone(), |path| format!("{path}, {law}"));
            problem.in_path(path)
        })
    });
    let one_side: Vec<Problem> = one_side.collect();
    let other_rulebook = match (plan.other_rulebook(before), plan.other_rulebook(after)) {
        // It is enough that it is of one of the two parks.
        (Some(older), Some(newer)) => Some(if newer.is_error() { older } else { newer }),
        _ => None,
    };
    other_rulebook.into_iter().chain(both).chain(one_side).collect()
}

//! Opening plans for a command, and `new`.

use super::{Exit, Output, Setting, failed, printed, problem_lines};
use crate::plan::{Answer, Inputs, Plan, RulebookName, Variant};
use crate::quantity::{LineStarts, Month, Placed, Problem, Problems, did_you_mean};
use crate::store;
use clap::ArgMatches;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A variant that was read, and its inputs.
pub struct Ready {
    /// One for all variants of a file.
    pub plan: Arc<Plan>,
    pub variant: Variant,
    pub inputs: Inputs,
    file: String,
    text: Arc<str>,
}

impl Ready {
    /// Says of what is wrong with a plan's figures which file it is in, and at which answer.
    pub fn placed(&self, problem: Problem) -> Problem {
        let fact = problem.args.iter().find(|(name, _)| *name == "fact").map(|(_, id)| id.as_str());
        let answers = fact.and_then(|fact| self.variant.answers.get(fact)).into_iter().flatten();
        // Too large is the answer with the most digits before the point.
        let digits = |answer: &&Answer| {
            let whole = answer.value.split('.').next().unwrap_or("");
            let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
            let digits = digits.trim_start_matches('0').to_owned();
            (digits.len(), digits)
        };
        let origin = answers.max_by_key(digits).and_then(|answer| answer.value.origin);
        problem.at(origin).in_file(&self.file).placed_in(&self.text)
    }
}

/// All variants asked for of all files, or every mistake of all of them.
pub fn ready(
    setting: &Setting,
    files: &[PathBuf],
    variant: Option<&str>,
    is_strict: bool,
) -> (Vec<Ready>, Vec<Problem>) {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for file in files {
        match store::load_plan(file) {
            Ok(opened) => of_file(setting, file, &opened, variant, is_strict, &mut found, &mut problems),
            Err(problem) => problems.push(problem),
        }
    }
    problems.extend(setting.book.age_warning(store::today()));
    (found, problems)
}

/// Prints something of all variants asked for, with what is to be known of their files.
pub fn on_plans(
    setting: &Setting,
    matches: &ArgMatches,
    printed: fn(&Setting, Vec<Ready>, &ArgMatches) -> Result<String, Problem>,
) -> Output {
    let variant = matches.get_one::<String>("variant").map(String::as_str);
    let (found, problems) = ready(setting, &files(matches), variant, matches.get_flag("strict"));
    match printed(setting, found, matches) {
        Ok(out) => with_problems(setting, out, &problems),
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

fn of_file(
    setting: &Setting,
    file: &Path,
    opened: &store::Opened,
    variant: Option<&str>,
    is_strict: bool,
    found: &mut Vec<Ready>,
    problems: &mut Vec<Problem>,
) {
    let name = file.to_string_lossy();
    if let Err(problem) = opened.plan.is_of_park(&setting.book) {
        problems.push(problem.in_file(&name));
        return;
    }
    let plan = Arc::new(opened.plan.clone());
    let text: Arc<str> = Arc::from(opened.text.as_str());
    let lines = LineStarts::new(&opened.text);
    // Two variants may share a mistake of the plan's own head: it is told once.
    let mut of_file = Problems::default();
    of_file.extend(plan.other_rulebook(&setting.book));
    of_file.extend(no_such_variant(&plan, variant));
    of_file.extend(plan.doubts.iter().cloned().map(|doubt| if is_strict { doubt.as_error() } else { doubt }));
    for this in plan.variants.iter().filter(|this| variant.is_none_or(|wanted| this.name == wanted)) {
        let (inputs, mut mistakes) = Inputs::read(&setting.book, &plan, this);
        if is_strict {
            mistakes = mistakes.into_iter().map(Problem::as_error).collect();
        }
        let is_wrong = mistakes.iter().any(Problem::is_error);
        of_file.extend(mistakes.into_iter().map(|problem| problem.placed_by(&lines)));
        if !is_wrong {
            let (plan, variant, text) = (Arc::clone(&plan), this.clone(), Arc::clone(&text));
            found.push(Ready { plan, variant, inputs, file: name.to_string(), text });
        }
    }
    problems.extend(of_file.told().into_iter().map(|problem| problem.in_file(&name)));
}

/// What is wrong where a plan has no variant of the name wanted.
pub fn no_such_variant(plan: &Plan, wanted: Option<&str>) -> Option<Problem> {
    let wanted = wanted.filter(|wanted| plan.variant(wanted).is_none())?;
    let names: Vec<&str> = plan.variants.iter().map(|variant| variant.name.as_str()).collect();
    let meant = did_you_mean(wanted, names.iter().copied()).unwrap_or("");
    let problem = Problem::error("error-variant").arg("found", wanted).arg("meant", meant);
    Some(problem.arg("known", names.join(", ")))
}

/// The files named on the command line.
pub fn files(matches: &ArgMatches) -> Vec<PathBuf> {
    matches.get_many::<PathBuf>("FILE").map(|files| files.cloned().collect()).unwrap_or_default()
}

/// Ends with the problems: an error in the input, or mere warnings beside the result.
pub fn with_problems(setting: &Setting, out: String, problems: &[Problem]) -> Output {
    let is_wrong = problems.iter().any(Problem::is_error);
    let err = problem_lines(&setting.words, problems);
    Output {
        out: if is_wrong { String::new() } else { out },
        err,
        exit: if is_wrong { Exit::Input } else { Exit::Done },
    }
}

/// The plan that `new` writes: every fact that has a starter answer.
pub fn starter(setting: &Setting) -> Plan {
    let book = &setting.book;
    let from = Month::new(i32::from(book.version.year()) + i32::from(book.version.month() > 6), 1);
    let rulebook = RulebookName { id: book.id.clone(), version: book.version.to_string() };
    let words = &setting.words;
    let (company, name) = (words.text("new-company", &[]), words.text("new-variant", &[]));
    let mut plan = Plan::new(rulebook, &company, from, 36, &name);
    if let Some(variant) = plan.variants.first_mut() {
        for fact in &book.facts {
            if let Some(starter) = &fact.starter {
                variant.answers.insert(Placed::from(fact.id.as_str()), vec![Answer::new(from, starter)]);
            }
        }
    }
    plan
}

/// `new FILE`: a starter plan; a file that exists is left alone.
pub fn new(setting: &Setting, matches: &ArgMatches) -> Output {
    let Some(file) = files(matches).into_iter().next() else { return printed(String::new()) };
    let name = file.to_string_lossy().into_owned();
    match store::save_plan_over(&file, &starter(setting), store::Over::Nothing) {
        Ok(()) => printed(format!("{}\n", setting.speaker().with("new-written", &[("file", &name)]))),
        Err(problem) => failed(&setting.words, &[problem], Exit::Input),
    }
}

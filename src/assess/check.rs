//! Is a rulebook sound, and is every part of it tested by its cases?
//!
//! `law::compile` finds what cannot be evaluated; this finds what can and yet should not stand:
//! names that nothing uses, times that no value covers, cases that fail, outcomes, conditions and
//! numbers that no case tests.

mod covered;
mod gaps;
mod nudge;
mod unused;

use super::cases::{Around, read_cases, read_duty_cases};
use crate::law::{FactKind, Rulebook, Source, SourceFile, compile, read_source};
use crate::plan::parse_answer;
use crate::quantity::Problem;

/// What was checked, and what was found wrong.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub counts: Counts,
    /// Each with its file, place and path.
    pub problems: Vec<Problem>,
}

/// How much of everything there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub programmes: usize,
    pub parameters: usize,
    pub conditions: usize,
    pub readings: usize,
    pub duties: usize,
    pub cases: usize,
    /// Numbers and dates changed by one unit and run through the cases.
    pub tried: usize,
    /// Those that made a case fail, or no longer compile.
    pub caught: usize,
    /// Dates whose change cannot be seen in any month that a plan may hold, or at which a parameter
    /// goes on as it was.
    pub skipped: usize,
}

/// First answers of new plans that the questions themselves would refuse.
fn starters(source: &Source, book: &Rulebook) -> Vec<Problem> {
    let wrong = source.facts.iter().zip(&book.facts).filter_map(|(text, fact)| {
        let starter = text.starter.as_ref()?;
        let is_list = fact.kind == FactKind::Costs;
        let is_right = !is_list && parse_answer(fact, starter).is_ok();
        (!is_right).then(|| Problem::error("error-starter").arg("found", starter).at(starter.origin))
    });
    wrong.collect()
}

/// Checks the files of a rulebook. Later checks run once the earlier ones find nothing that would
/// make their findings meaningless.
pub fn check(files: Vec<SourceFile>) -> Report {
    let mut report = Report::default();
    let source = match read_source(files) {
        Ok(source) => source,
        Err(problems) => return Report { problems, ..report },
    };
    let book = match compile(&source) {
        Ok(book) => book,
        Err(problems) => return Report { problems, ..report },
    };
    let (cases, mut problems) = read_cases(&source.files, &book);
    let (duty_cases, more) = read_duty_cases(&source.files, &book);
    problems.extend(more);
    let reads = problems.is_empty();
    report.counts = Counts {
        programmes: book.programmes.len(),
        parameters: book.parameters.len(),
        conditions: book.programmes.iter().flat_map(|programme| &programme.rules).map(|r| r.conditions.len()).sum(),
        readings: book.readings.len(),
        duties: book.duties.len(),
        cases: cases.len() + duty_cases.len(),
        ..Counts::default()
    };
    problems.extend(unused::unused(&source));
    problems.extend(starters(&source, &book));
    let needed = gaps::Needed::of(&book);
    problems.extend(gaps::gaps(&source, &book, &needed));
    let failed = cases.iter().flat_map(|case| {
        let programme = &book.programmes[case.programme].id;
        let path = format!("{programme} > {}", case.name);
        let mut failed = case.run(&book, Around::Everything);
        if failed.is_empty() {
            // Alone it must say the same: a case that fails here would notice every change of a number.
            failed = case.run(&book, Around::Nothing);
        }
        failed.into_iter().map(move |problem| problem.in_path(&path))
    });
    let failed_duties = duty_cases.iter().flat_map(|case| {
        let path = format!("duties > {}", case.name);
        case.run(&book).into_iter().map(move |problem| problem.in_path(&path))
    });
    let before = problems.len();
    problems.extend(failed.chain(failed_duties));
    if reads && problems.len() == before {
        problems.extend(covered::missing(&source, &book, &cases));
        problems.extend(covered::missing_of_duties(&source, &book, &duty_cases));
        problems.extend(nudge::untested(&source, &book, (&cases, &duty_cases), &needed, &mut report.counts));
    }
    report.problems = problems.into_iter().map(|problem| source.placed(problem)).collect();
    report
}

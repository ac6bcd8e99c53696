//! `rulebook coverage`: what the rulebook holds and what it leaves open, as a page.

use super::{Exit, Output, Setting, failed, printed};
use crate::assess::cases::{read_cases, read_duty_cases};
use crate::quantity::IndexVec;
use crate::report::coverage_markdown;

/// `rulebook coverage`
pub fn coverage(setting: &Setting) -> Output {
    let (cases, mut problems) = read_cases(&setting.files, &setting.book);
    let (duty_cases, of_duties) = read_duty_cases(&setting.files, &setting.book);
    problems.extend(of_duties);
    if !problems.is_empty() {
        let problems: Vec<_> = problems.into_iter().map(|problem| setting.source.placed(problem)).collect();
        return failed(&setting.words, &problems, Exit::Input);
    }
    let mut counts = IndexVec::beside(&setting.book.programmes, 0);
    for case in cases {
        counts[case.programme] += 1;
    }
    printed(coverage_markdown(&counts, duty_cases.len(), &setting.speaker()))
}

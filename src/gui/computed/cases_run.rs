//! The worked cases of the rulebook, run a few in each frame.

use crate::assess::cases::{Around, Case, DutyCase, read_cases, read_duty_cases};
use crate::gui::context::Context;
use crate::law::{ProgrammeId, Source};
use crate::quantity::Problem;

/// Cases run in one frame.
const SLICE: usize = 6;

/// The cases and how they came out so far.
#[derive(Default)]
pub struct CasesRun {
    /// The files of the rulebook, until they are read.
    unread: Option<Source>,
    cases: Vec<Case>,
    duties: Vec<DutyCase>,
    pub is_running: bool,
    /// The deviations from what was expected, one list for each case run.
    outcomes: Vec<Vec<Problem>>,
}

impl CasesRun {
    /// The cases of a rulebook, not read yet.
    pub fn new(source: Source) -> CasesRun {
        CasesRun { unread: Some(source), ..CasesRun::default() }
    }

    /// Reads the cases, once; what cannot be read is told by `rulebook check`.
    pub fn read(&mut self, law: &Context) {
        if let Some(source) = self.unread.take() {
            (self.cases, _) = read_cases(&source.files, &law.book);
            (self.duties, _) = read_duty_cases(&source.files, &law.book);
        }
    }

    /// How many there are, how many were run, and how many of those failed.
    pub fn counts(&self) -> (usize, usize, usize) {
        let failed = self.outcomes.iter().filter(|problems| !problems.is_empty()).count();
        (self.cases.len() + self.duties.len(), self.outcomes.len(), failed)
    }

    /// Runs all cases from the first one, or stops.
    pub fn run(&mut self, runs: bool) {
        if runs {
            self.outcomes.clear();
        }
        self.is_running = runs;
    }

    /// Goes on for a part of a frame; whether it is not done yet.
    pub fn go_on(&mut self, law: &Context) -> bool {
        if !self.is_running {
            return false;
        }
        for _ in 0..SLICE {
            let next = self.outcomes.len();
            let problems = match (self.cases.get(next), self.duties.get(next.saturating_sub(self.cases.len()))) {
                (Some(case), _) => case.run(&law.book, Around::Everything),
                (None, Some(case)) => case.run(&law.book),
                (None, None) => {
                    self.is_running = false;
                    return false;
                }
            };
            self.outcomes.push(problems);
        }
        true
    }

    /// The names and outcomes of the cases of a programme, or of the duties.
    pub fn of(&self, programme: Option<ProgrammeId>) -> Vec<(&str, Option<&Vec<Problem>>)> {
        let cases = self.cases.iter().enumerate().filter(|(_, case)| Some(case.programme) == programme);
        let cases = cases.map(|(place, case)| (case.name.text.as_str(), self.outcomes.get(place)));
        let after = self.cases.len();
        let duties = self.duties.iter().enumerate().filter(|_| programme.is_none());
        let duties = duties.map(|(place, case)| (case.name.text.as_str(), self.outcomes.get(after + place)));
        cases.chain(duties).collect()
    }
}

//! One worked case of a programme: its answers, what is expected, and how it is run.

use super::super::assessment::ProgrammeResult;
use super::super::evaluation::Evaluation;
use super::super::figures::{Depth, assess_one};
use super::super::outcome::Outcome;
use crate::law::{Beneficiary, FactId, ProgrammeId, Rulebook};
use crate::plan::Inputs;
use crate::quantity::{Currency, Money, Month, Origin, Placed, Problem};
use std::fmt;

/// A case ready to run.
#[derive(Clone, Debug)]
pub struct Case {
    pub name: Placed,
    pub programme: ProgrammeId,
    pub inputs: Inputs,
    pub expect: Vec<Expected>,
}

/// One expectation, and where it stands.
#[derive(Clone, Debug)]
pub struct Expected {
    pub what: What,
    pub figure: Figure,
    pub at: Option<Origin>,
}

/// Which figure of a programme's result.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Outcome,
    Beneficiary,
    Amount,
    Low,
    High,
    MonthsGranted,
    Year(i32),
    Month(Month),
    Unmet,
    Needs,
}

/// What it is, or ought to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    None,
    /// Minor units of the rulebook's currency.
    Amount(i128),
    Outcome(Outcome),
    Beneficiary(Beneficiary),
    Count(usize),
    /// Conditions and their months, by name.
    Unmet(Vec<(String, usize)>),
    Facts(Vec<FactId>),
}

/// How much is computed around a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    /// Every programme, low and high too: all that a plan goes through.
    Everything,
    /// The case's programme alone, without low and high.
    Nothing,
}

impl Case {
    /// Runs the case; what is not as expected comes back, each with its place's origin.
    pub fn run(&self, book: &Rulebook, around: Around) -> Vec<Problem> {
        let result = match around {
            Around::Nothing => assess_one(book, &self.inputs, book.currency, self.programme).map(Some),
            Around::Everything => {
                let mut evaluation = Evaluation::new(book, &self.inputs, book.currency);
                evaluation.assess(Depth::Figures).map(|assessment| {
                    let order = evaluation.claim_order();
                    let mut result = assessment.programme(self.programme).cloned();
                    if let Some(result) = &mut result {
                        result.bounds = super::super::bounds::bounds(&evaluation, &order, result);
                    }
                    result
                })
            }
        };
        let result = match result {
            Ok(Some(result)) => result,
            // A case is read against the programmes of the same rulebook.
            Ok(None) => return Vec::new(),
            Err(problem) => return vec![problem.at(self.name.origin)],
        };
        let is_asked =
            |expected: &&Expected| around == Around::Everything || !matches!(expected.what, What::Low | What::High);
        let mut problems = Vec::new();
        for expected in self.expect.iter().filter(is_asked) {
            let found = found(&result, &self.inputs, expected);
            if found != expected.figure {
                let problem = Problem::error("error-case-failed").arg("case", &self.name);
                let problem = problem.arg("what", expected.what.to_string());
                let problem = problem.arg("expected", expected.figure.text(book)).arg("found", found.text(book));
                problems.push(problem.at(expected.at.or(self.name.origin)));
            }
        }
        problems
    }

    /// Whether the case expects this outcome of some month.
    pub fn expects(&self, outcome: Outcome) -> bool {
        self.expect.iter().any(|expected| match (&expected.what, &expected.figure) {
            (What::Low | What::High, _) => false,
            (_, Figure::Outcome(found)) => *found == outcome,
            (_, Figure::Amount(_)) => outcome == Outcome::Granted,
            (What::MonthsGranted, Figure::Count(months)) => *months > 0 && outcome == Outcome::Granted,
            (_, Figure::Unmet(unmet)) => !unmet.is_empty() && outcome == Outcome::Refused,
            (_, Figure::Facts(facts)) => !facts.is_empty() && outcome == Outcome::Unknown,
            _ => false,
        })
    }

    /// Whether the case expects this condition to fail.
    pub fn expects_unmet(&self, condition: &str) -> bool {
        let has =
            |figure: &Figure| matches!(figure, Figure::Unmet(unmet) if unmet.iter().any(|(id, _)| id == condition));
        self.expect.iter().any(|expected| has(&expected.figure))
    }
}

/// The figure of the result that an expectation is about, in the form of the expectation.
fn found(result: &ProgrammeResult, inputs: &Inputs, expected: &Expected) -> Figure {
    let amount = |amount: Option<i128>| amount.map_or(Figure::None, Figure::Amount);
    let either = |outcome: Outcome, sum: Option<i128>| match expected.figure {
        Figure::Outcome(_) => Figure::Outcome(outcome),
        // Where an amount was expected and there is none, the outcome says more.
        Figure::Amount(_) if sum.is_none() => Figure::Outcome(outcome),
        _ => amount(sum),
    };
    match expected.what {
        What::Outcome => Figure::Outcome(result.outcome),
        What::Beneficiary => Figure::Beneficiary(result.beneficiary),
        What::Amount => either(result.outcome, result.amount),
        What::Low => amount(result.bounds.low),
        What::High => amount(result.bounds.high),
        What::MonthsGranted => Figure::Count(result.years.iter().map(|year| year.months_granted).sum()),
        What::Year(year) => {
            let year = result.years.iter().find(|known| known.year == year);
            year.map_or(Figure::None, |year| either(year.outcome, year.amount))
        }
        What::Month(month) => {
            let offset = usize::try_from(month.since(inputs.from)).ok();
            let month = offset.and_then(|offset| result.months.get(offset));
            month.map_or(Figure::None, |month| either(month.outcome, month.amount))
        }
        What::Unmet => {
            let mut unmet: Vec<_> = result.unmet.iter().map(|unmet| (unmet.condition.clone(), unmet.months)).collect();
            unmet.sort();
            Figure::Unmet(unmet)
        }
        What::Needs => {
            let mut needs = result.needs.clone();
            needs.sort_unstable();
            Figure::Facts(needs)
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Outcome => f.write_str("outcome"),
            What::Beneficiary => f.write_str("beneficiary"),
            What::Amount => f.write_str("amount"),
            What::Low => f.write_str("low"),
            What::High => f.write_str("high"),
            What::MonthsGranted => f.write_str("months_granted"),
            What::Year(year) => write!(f, "{year}"),
            What::Month(month) => write!(f, "{month}"),
            What::Unmet => f.write_str("unmet"),
            What::Needs => f.write_str("needs"),
        }
    }
}

impl Figure {
    /// As a case would write it.
    fn text(&self, book: &Rulebook) -> String {
        let currency: Currency = book.currency;
        match self {
            Figure::None => "none".to_owned(),
            Figure::Amount(minor) => Money { minor: *minor, currency }.major_text(),
            Figure::Outcome(outcome) => outcome.word().to_owned(),
            Figure::Beneficiary(beneficiary) => beneficiary.word().to_owned(),
            Figure::Count(count) => count.to_string(),
            Figure::Unmet(unmet) => {
                let unmet: Vec<String> = unmet.iter().map(|(id, months)| format!("{id}: {months}")).collect();
                format!("{{{}}}", unmet.join(", "))
            }
            Figure::Facts(facts) => {
                let ids = facts.iter().map(|fact| &book.facts[*fact]).map(|fact| fact.id.as_str());
                format!("[{}]", ids.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

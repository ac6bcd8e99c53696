//! Case files as text, and the cases that they make.

use super::super::assessment::WINDOW;
use super::super::outcome::Outcome;
use super::case::{Case, Expected, Figure, What};
use crate::law::{Beneficiary, ProgrammeId, Rulebook, SourceFile};
use crate::plan::{Answer, Inputs, Plan, RulebookName};
use crate::quantity::{FIRST_MONTH, Month, Origin, Placed, Problem, Severity, did_you_mean, parse_money, read_ron};
use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};
use std::fmt;

/// `programmes/<id>.cases.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    base: Base,
    cases: Vec<CaseText>,
}

/// What all cases of a file share.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Base {
    from: Placed,
    months: u16,
    #[serde(default)]
    answers: IndexMap<Placed, AnswerText>,
    #[serde(default)]
    readings: IndexMap<Placed, Placed>,
}

/// One case: what differs from the base, and what is expected.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseText {
    name: Placed,
    #[serde(default)]
    from: Option<Placed>,
    #[serde(default)]
    months: Option<u16>,
    #[serde(default)]
    answers: IndexMap<Placed, AnswerText>,
    #[serde(default)]
    readings: IndexMap<Placed, Placed>,
    expect: ExpectText,
}

/// Amounts are decimal text in the rulebook's currency; `none` is no amount at all.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectText {
    #[serde(default)]
    outcome: Option<Placed>,
    #[serde(default)]
    beneficiary: Option<Placed>,
    #[serde(default)]
    amount: Option<Placed>,
    #[serde(default)]
    low: Option<Placed>,
    #[serde(default)]
    high: Option<Placed>,
    #[serde(default)]
    months_granted: Option<usize>,
    /// By calendar year: an amount, `none` or an outcome.
    #[serde(default)]
    years: IndexMap<Placed, Placed>,
    /// By month, likewise.
    #[serde(default)]
    months: IndexMap<Placed, Placed>,
    /// Every condition that fails, and in how many months; `{}` for none.
    #[serde(default)]
    unmet: Option<IndexMap<Placed, usize>>,
    /// Every fact whose answer is missing; `[]` for none.
    #[serde(default)]
    needs: Option<Vec<Placed>>,
}

/// A fact's answers: a dated list as in a plan, or one text that holds from the plan's first month;
/// an empty text takes the base's answer away.
#[derive(Clone, Debug)]
pub(super) enum AnswerText {
    FromStart(Placed),
    Dated(Vec<Answer>),
}

struct AnswerTextVisitor;

impl<'de> Visitor<'de> for AnswerTextVisitor {
    type Value = AnswerText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, or a list of months and values")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<AnswerText, E> {
        Placed::deserialize(StrDeserializer::new(text)).map(AnswerText::FromStart)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<AnswerText, A::Error> {
        let mut answers = Vec::new();
        while let Some(answer) = seq.next_element()? {
            answers.push(answer);
        }
        Ok(AnswerText::Dated(answers))
    }
}

impl<'de> Deserialize<'de> for AnswerText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<AnswerText, D::Error> {
        deserializer.deserialize_any(AnswerTextVisitor)
    }
}

/// The file of the cases of the duties, beside `duties.ron`.
pub(super) const DUTY_CASES: &str = "duties.cases.ron";

/// Reads the cases of a rulebook's files; whatever is wrong in a case is a mistake.
pub fn read_cases(files: &[SourceFile], book: &Rulebook) -> (Vec<Case>, Vec<Problem>) {
    let mut reader = Reader { book, cases: Vec::new(), problems: Vec::new() };
    for (number, file) in files.iter().enumerate().filter(|(_, file)| file.is_cases() && file.name != DUTY_CASES) {
        let before = reader.problems.len();
        reader.file(number, file);
        for problem in reader.problems.iter_mut().skip(before) {
            *problem = problem.clone().in_file(&file.name).placed_in(&file.text);
        }
    }
    let mut problems: Vec<Problem> = Vec::new();
    for problem in reader.problems {
        // What is wrong in a base is wrong in every case of the file, and said once.
        if !problems
            .iter()
            .any(|known| known.id == problem.id && known.origin == problem.origin && known.args == problem.args)
        {
            problems.push(problem);
        }
    }
    (reader.cases, problems)
}

struct Reader<'a> {
    book: &'a Rulebook,
    cases: Vec<Case>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn file(&mut self, number: usize, file: &SourceFile) {
        let name = file.name.rsplit('/').next().unwrap_or(&file.name);
        let id = name.strip_suffix(".cases.ron").unwrap_or(name);
        let Some(programme) = self.book.programme(id) else {
            let meant = did_you_mean(id, self.book.programmes.iter().map(|programme| programme.id.as_str()));
            self.problems.push(unknown("programme", id, meant));
            return;
        };
        match read_ron::<CaseFile>(&file.text, number) {
            Ok(cases) => cases.cases.iter().for_each(|case| self.case(programme, &cases.base, case)),
            Err(problem) => self.problems.push(problem),
        }
    }

    fn case(&mut self, programme: ProgrammeId, base: &Base, text: &CaseText) {
        let before = self.problems.len();
        let path = format!("{} > {}", self.book.programmes[programme].id.as_str(), text.name);
        if self.cases.iter().any(|known| known.programme == programme && known.name == text.name) {
            self.wrong(
                Problem::error("error-name-twice").arg("what", "case").arg("found", &text.name),
                text.name.origin,
            );
        }
        let own = Own {
            name: &text.name,
            from: text.from.as_ref(),
            months: text.months,
            answers: &text.answers,
            readings: &text.readings,
        };
        let inputs = inputs(self.book, base, &own, &mut self.problems);
        let expect = self.expect(programme, &inputs, text);
        if expect.is_empty() && self.problems.len() == before {
            self.wrong(Problem::error("error-case-expects-nothing").arg("case", &text.name), text.name.origin);
        }
        for problem in self.problems.iter_mut().skip(before) {
            *problem = problem.clone().in_path(&path);
        }
        if self.problems.len() == before {
            self.cases.push(Case { name: text.name.clone(), programme, inputs, expect });
        }
    }

    fn wrong(&mut self, problem: Problem, at: Option<Origin>) {
        self.problems.push(problem.at(at));
    }

    fn expect(&mut self, programme: ProgrammeId, inputs: &Inputs, text: &CaseText) -> Vec<Expected> {
        let mut all: Vec<Expected> = Vec::new();
        let expect = &text.expect;
        let single = [
            (What::Outcome, &expect.outcome),
            (What::Beneficiary, &expect.beneficiary),
            (What::Amount, &expect.amount),
            (What::Low, &expect.low),
            (What::High, &expect.high),
        ];
        for (what, figure) in single {
            if let Some(figure) = figure {
                all.extend(self.figure(what, figure));
            }
        }
        if let Some(months) = expect.months_granted {
            let figure = Figure::Count(months);
            all.push(Expected { what: What::MonthsGranted, figure, at: text.name.origin });
        }
        let last = inputs.end().plus(-1);
        for (year, figure) in &expect.years {
            match year.parse().ok().filter(|year| (inputs.from.year()..=last.year()).contains(year)) {
                Some(year) => all.extend(self.figure(What::Year(year), figure)),
                None => self.wrong(Problem::error("error-case-month").arg("found", year), year.origin),
            }
        }
        for (month, figure) in &expect.months {
            match Month::parse(month).ok().filter(|month| (inputs.from..=last).contains(month)) {
                Some(month) => all.extend(self.figure(What::Month(month), figure)),
                None => self.wrong(Problem::error("error-case-month").arg("found", month), month.origin),
            }
        }
        if let Some(unmet) = &expect.unmet {
            let at = unmet.keys().next().map_or(text.name.origin, |name| name.origin);
            let figure = self.unmet(programme, unmet);
            all.push(Expected { what: What::Unmet, figure, at });
        }
        if let Some(needs) = &expect.needs {
            let at = needs.first().map_or(text.name.origin, |name| name.origin);
            let figure = self.needs(needs);
            all.push(Expected { what: What::Needs, figure, at });
        }
        all
    }

    fn figure(&mut self, what: What, text: &Placed) -> Option<Expected> {
        let beneficiaries = [Beneficiary::Company, Beneficiary::Staff, Beneficiary::Owner, Beneficiary::Vendor];
        let outcome = Outcome::ALL.into_iter().find(|outcome| outcome.word() == text.text).map(Figure::Outcome);
        let beneficiary = beneficiaries.into_iter().find(|who| who.word() == text.text).map(Figure::Beneficiary);
        let money = parse_money(&format!("{} {}", text.text, self.book.currency.code())).ok();
        let amount = money.map(|money| Figure::Amount(money.minor)).or((text.text == "none").then_some(Figure::None));
        let figure = match what {
            What::Outcome => outcome,
            What::Beneficiary => beneficiary,
            What::Year(_) | What::Month(_) => outcome.or(amount),
            _ => amount,
        };
        if figure.is_none() {
            self.wrong(Problem::error("error-case-figure").arg("found", text), text.origin);
        }
        Some(Expected { what, figure: figure?, at: text.origin })
    }

    fn unmet(&mut self, programme: ProgrammeId, unmet: &IndexMap<Placed, usize>) -> Figure {
        let rules = self.book.programmes[programme].rules.iter();
        let mut known: Vec<&str> = rules.flat_map(|rule| &rule.conditions).map(|c| c.id.as_str()).collect();
        known.push(WINDOW);
        let mut found = Vec::new();
        for (name, months) in unmet {
            if !known.contains(&name.text.as_str()) {
                let problem = unknown("condition", name, did_you_mean(name, known.iter().copied()));
                self.wrong(problem, name.origin);
            }
            found.push((name.text.clone(), *months));
        }
        found.sort();
        Figure::Unmet(found)
    }

    fn needs(&mut self, needs: &[Placed]) -> Figure {
        let mut found = Vec::new();
        for name in needs {
            match self.book.fact(name) {
                Some(fact) => found.push(fact),
                None => {
                    let facts = self.book.facts.iter().map(|fact| fact.id.as_str());
                    let problem = unknown("fact", name, did_you_mean(name, facts));
                    self.wrong(problem, name.origin);
                }
            }
        }
        found.sort_unstable();
        Figure::Facts(found)
    }
}

/// What a case says of its own, where it differs from the base.
pub(super) struct Own<'a> {
    pub name: &'a Placed,
    pub from: Option<&'a Placed>,
    pub months: Option<u16>,
    pub answers: &'a IndexMap<Placed, AnswerText>,
    pub readings: &'a IndexMap<Placed, Placed>,
}

/// The typed answers of a case, through the same path as a plan's.
pub(super) fn inputs(book: &Rulebook, base: &Base, own: &Own<'_>, problems: &mut Vec<Problem>) -> Inputs {
    let from = own.from.unwrap_or(&base.from);
    let months = own.months.unwrap_or(base.months);
    let name = RulebookName { id: book.id.clone(), version: book.version.to_string() };
    let mut plan = Plan::new(name, own.name, FIRST_MONTH, months, own.name);
    plan.from = from.clone();
    let mut variant = plan.variants.first().cloned().unwrap_or_default();
    for (fact, answer) in base.answers.iter().chain(own.answers) {
        // The key is put in anew, so that its place is that of the case's own answer.
        variant.answers.shift_remove(fact);
        match answer {
            AnswerText::FromStart(value) if value.is_empty() => {}
            AnswerText::FromStart(value) => {
                let answer = Answer { month: from.clone(), value: value.clone(), note: None };
                variant.answers.insert(fact.clone(), vec![answer]);
            }
            AnswerText::Dated(answers) => {
                variant.answers.insert(fact.clone(), answers.clone());
            }
        }
    }
    let readings = base.readings.iter().chain(own.readings);
    variant.readings = readings.map(|(reading, option)| (reading.clone(), option.clone())).collect();
    plan.variants = vec![variant.clone()];
    let (inputs, found) = Inputs::read(book, &plan, &variant);
    problems.extend(found.into_iter().map(as_error));
    inputs
}

fn unknown(what: &str, name: &str, meant: Option<&str>) -> Problem {
    Problem::error("error-name-unknown").arg("what", what).arg("found", name).arg("meant", meant.unwrap_or(""))
}

/// What a plan may hold with a warning, a case may not.
fn as_error(problem: Problem) -> Problem {
    let what = match problem.id {
        "warning-fact-unknown" => "fact",
        "warning-reading-unknown" => "reading",
        "warning-option-unknown" => "option",
        _ => return Problem { severity: Severity::Error, ..problem },
    };
    let arg =
        |name: &str| problem.args.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value.as_str());
    unknown(what, arg("found"), Some(arg("meant"))).at(problem.origin)
}

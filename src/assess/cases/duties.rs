//! Worked cases of the duties, `duties.cases.ron`: which days there must be for some answers, what
//! is owed and what is at stake, worked out by hand from the law.

use super::super::duty::{DutyEntry, DutyWhat};
use super::super::figures::{Depth, assess};
use super::super::outcome::{MonthResult, Outcome};
use super::read::{AnswerText, Base, DUTY_CASES, Own, inputs};
use crate::law::{Beneficiary, DutyId, ProgrammeId, Rulebook, SourceFile};
use crate::plan::Inputs;
use crate::quantity::{Money, Origin, Placed, Problem, did_you_mean, parse_date, parse_money, read_ron, unique};
use indexmap::IndexMap;
use jiff::civil::Date;
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DutyCaseFile {
    base: Base,
    cases: Vec<DutyCaseText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DutyCaseText {
    name: Placed,
    #[serde(default)]
    from: Option<Placed>,
    #[serde(default)]
    months: Option<u16>,
    #[serde(default)]
    answers: IndexMap<Placed, AnswerText>,
    #[serde(default)]
    readings: IndexMap<Placed, Placed>,
    /// By duty; by programme for the days on which it ends or must be paid.
    #[serde(deserialize_with = "unique")]
    expect: IndexMap<Placed, ExpectText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectText {
    /// Every day; `[]` for none.
    #[serde(default)]
    dates: Option<Vec<Placed>>,
    /// What is said of a day.
    #[serde(default, deserialize_with = "unique")]
    on: IndexMap<Placed, OnText>,
}

/// Amounts are decimal text in the rulebook's currency, followed by `or more` where some month ends
/// unknown.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OnText {
    /// Of a programme's day: `ends`, `changes`, `window_ends` or `payment_due`.
    #[serde(default)]
    what: Option<Placed>,
    /// `granted` where the company is bound, `unknown` or `law_unknown` where that is not known.
    #[serde(default)]
    bound: Option<Placed>,
    /// An amount, `unknown`, `law_unknown` or `none`.
    #[serde(default)]
    owed: Option<Placed>,
    /// By beneficiary; `{}` for nothing.
    #[serde(default)]
    stake: Option<IndexMap<Placed, Placed>>,
    #[serde(default)]
    interest: Option<IndexMap<Placed, Placed>>,
}

/// A case ready to run.
#[derive(Clone, Debug)]
pub struct DutyCase {
    pub name: Placed,
    inputs: Inputs,
    expect: Vec<Expected>,
}

#[derive(Clone, Debug)]
struct Expected {
    subject: Subject,
    what: What,
    /// As a case writes it, in one form.
    figure: String,
    at: Option<Origin>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Duty(DutyId),
    Programme(ProgrammeId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Dates,
    About(Date),
    Bound(Date),
    Owed(Date),
    Stake(Date),
    Interest(Date),
}

impl DutyCase {
    /// Runs the case; what is not as expected comes back, each with its place's origin.
    pub fn run(&self, book: &Rulebook) -> Vec<Problem> {
        let entries = match assess(book, &self.inputs, book.currency, Depth::Duties) {
            Ok(assessment) => assessment.duties,
            Err(problem) => return vec![problem.at(self.name.origin)],
        };
        let mut problems = Vec::new();
        for expected in &self.expect {
            let own: Vec<&DutyEntry> = entries.iter().filter(|entry| expected.subject.is_of(entry)).collect();
            let found = found(book, expected.what, &own);
            if found != expected.figure {
                let what = format!("{} {}", expected.subject.id(book), expected.what);
                let problem = Problem::error("error-case-failed").arg("case", &self.name).arg("what", what);
                let problem = problem.arg("expected", &expected.figure).arg("found", found);
                problems.push(problem.at(expected.at.or(self.name.origin)));
            }
        }
        problems
    }

    /// Whether the case expects a day of this duty (granted), none (refused), or that nobody knows.
    pub fn expects(&self, id: DutyId, outcome: Outcome) -> bool {
        let mut own = self.expect.iter().filter(|expected| expected.subject == Subject::Duty(id));
        own.any(|expected| match (expected.what, outcome) {
            (What::Dates, Outcome::Granted) => !expected.figure.is_empty(),
            (What::Dates, Outcome::Refused) => expected.figure.is_empty(),
            (What::Owed(_), Outcome::Granted) => expected.figure.ends_with(|c: char| c.is_ascii_digit()),
            (What::Bound(_) | What::Owed(_), Outcome::Unknown) => expected.figure == Outcome::Unknown.word(),
            _ => false,
        })
    }
}

impl Subject {
    fn is_of(self, entry: &DutyEntry) -> bool {
        match entry.what {
            DutyWhat::Duty(id) => self == Subject::Duty(id),
            DutyWhat::Ends(id) | DutyWhat::Changes(id) | DutyWhat::WindowEnds(id) | DutyWhat::PaymentDue(id) => {
                self == Subject::Programme(id)
            }
        }
    }

    fn id(self, book: &Rulebook) -> &str {
        match self {
            Subject::Duty(id) => book.duties.get(id).map_or("", |duty| duty.id.as_str()),
            Subject::Programme(id) => book.programmes[id].id.as_str(),
        }
    }
}

impl std::fmt::Display for What {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            What::Dates => f.write_str("dates"),
            What::About(date) => write!(f, "what {date}"),
            What::Bound(date) => write!(f, "bound {date}"),
            What::Owed(date) => write!(f, "owed {date}"),
            What::Stake(date) => write!(f, "stake {date}"),
            What::Interest(date) => write!(f, "interest {date}"),
        }
    }
}

/// What the entries of one duty or programme say, in the form of an expectation.
fn found(book: &Rulebook, what: What, entries: &[&DutyEntry]) -> String {
    let amount = |minor: i128| Money { minor, currency: book.currency }.major_text();
    let on = |date: Date| entries.iter().find(|entry| entry.date == date);
    let none = || "none".to_owned();
    match what {
        What::Dates => entries.iter().map(|entry| entry.date.to_string()).collect::<Vec<_>>().join(", "),
        What::About(date) => on(date).map_or_else(none, |entry| entry.what.word().to_owned()),
        What::Bound(date) => on(date).map_or_else(none, |entry| entry.bound.word().to_owned()),
        What::Owed(date) => match on(date).and_then(|entry| entry.owed) {
            Some(MonthResult { outcome: Outcome::Granted, amount: Some(minor) }) => amount(minor),
            Some(owed) => owed.outcome.word().to_owned(),
            None => none(),
        },
        What::Stake(date) | What::Interest(date) => {
            let is_interest = matches!(what, What::Interest(_));
            let parts = on(date).map(|entry| entry.parts()).unwrap_or_default().iter().map(|part| {
                let minor = if is_interest { part.interest } else { Some(part.amount) };
                let more = if part.is_complete() { "" } else { OR_MORE };
                let minor = minor.map_or_else(|| Outcome::Unknown.word().to_owned(), amount);
                format!("{}: {minor}{more}", part.beneficiary.word())
            });
            parts.collect::<Vec<_>>().join(", ")
        }
    }
}

const OR_MORE: &str = " or more";

/// Reads the cases of the duties; whatever is wrong in a case is a mistake.
pub fn read_duty_cases(files: &[SourceFile], book: &Rulebook) -> (Vec<DutyCase>, Vec<Problem>) {
    let Some((number, file)) = files.iter().enumerate().find(|(_, file)| file.name == DUTY_CASES) else {
        return (Vec::new(), Vec::new());
    };
    let mut reader = Reader { book, cases: Vec::new(), problems: Vec::new() };
    match read_ron::<DutyCaseFile>(&file.text, number) {
        Ok(cases) => cases.cases.iter().for_each(|case| reader.case(&cases.base, case)),
        Err(problem) => reader.problems.push(problem),
    }
    let mut problems: Vec<Problem> = Vec::new();
    for problem in reader.problems {
        let problem = problem.in_file(&file.name).placed_in(&file.text);
        // What is wrong in the base is wrong in every case, and said once.
        let is_same =
            |known: &Problem| (known.id, &known.args, known.origin) == (problem.id, &problem.args, problem.origin);
        if !problems.iter().any(is_same) {
            problems.push(problem);
        }
    }
    (reader.cases, problems)
}

struct Reader<'a> {
    book: &'a Rulebook,
    cases: Vec<DutyCase>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn wrong(&mut self, problem: Problem, at: Option<Origin>) {
        self.problems.push(problem.at(at));
    }

    fn case(&mut self, base: &Base, text: &DutyCaseText) {
        let before = self.problems.len();
        if self.cases.iter().any(|known| known.name == text.name) {
            let problem = Problem::error("error-name-twice").arg("what", "case").arg("found", &text.name);
            self.wrong(problem, text.name.origin);
        }
        let own = Own {
            name: &text.name,
            from: text.from.as_ref(),
            months: text.months,
            answers: &text.answers,
            readings: &text.readings,
        };
        let inputs = inputs(self.book, base, &own, &mut self.problems);
        let mut expect = Vec::new();
        for (name, wanted) in &text.expect {
            if let Some(subject) = self.subject(name) {
                self.expect(subject, name, wanted, &mut expect);
            }
        }
        if expect.is_empty() && self.problems.len() == before {
            let problem = Problem::error("error-case-expects-nothing").arg("case", &text.name);
            self.wrong(problem, text.name.origin);
        }
        let path = format!("duties > {}", text.name);
        for problem in self.problems.iter_mut().skip(before) {
            *problem = problem.clone().in_path(&path);
        }
        if self.problems.len() == before {
            self.cases.push(DutyCase { name: text.name.clone(), inputs, expect });
        }
    }

    fn subject(&mut self, name: &Placed) -> Option<Subject> {
        let book = self.book;
        let found = book.duty(name).map(Subject::Duty).or_else(|| book.programme(name).map(Subject::Programme));
        if found.is_none() {
            let known = book.duties.iter().map(|duty| &duty.id);
            let known = known.chain(book.programmes.iter().map(|programme| &programme.id)).map(String::as_str);
            let meant = did_you_mean(name, known).unwrap_or("");
            let problem = Problem::error("error-name-unknown").arg("what", "duty").arg("found", name);
            self.wrong(problem.arg("meant", meant), name.origin);
        }
        found
    }

    fn expect(&mut self, subject: Subject, name: &Placed, text: &ExpectText, all: &mut Vec<Expected>) {
        if let Some(dates) = &text.dates {
            let found: Vec<Date> = dates.iter().filter_map(|date| self.date(date)).collect();
            let figure = found.iter().map(Date::to_string).collect::<Vec<_>>().join(", ");
            let at = dates.first().map_or(name.origin, |date| date.origin);
            all.push(Expected { subject, what: What::Dates, figure, at });
        }
        for (text, on) in &text.on {
            let Some(date) = self.date(text) else { continue };
            let what = ["ends", "changes", "window_ends", "payment_due"];
            let bound = ["granted", "unknown", "law_unknown"];
            for (figure, what, words) in
                [(&on.what, What::About(date), &what[..]), (&on.bound, What::Bound(date), &bound)]
            {
                let Some(figure) = figure else { continue };
                if !words.contains(&figure.text.as_str()) {
                    self.wrong(Problem::error("error-case-figure").arg("found", figure), figure.origin);
                }
                all.push(Expected { subject, what, figure: figure.text.clone(), at: figure.origin });
            }
            if let Some(owed) = &on.owed {
                let figure = self.figure(owed, &["unknown", "law_unknown", "none"]);
                all.push(Expected { subject, what: What::Owed(date), figure, at: owed.origin });
            }
            for (parts, what) in [(&on.stake, What::Stake(date)), (&on.interest, What::Interest(date))] {
                let Some(parts) = parts else { continue };
                let figure = self.parts(parts);
                let at = parts.values().next().map_or(text.origin, |part| part.origin);
                all.push(Expected { subject, what, figure, at });
            }
        }
    }

    fn date(&mut self, text: &Placed) -> Option<Date> {
        match parse_date(text) {
            Ok(date) => Some(date),
            Err(problem) => {
                self.wrong(problem, text.origin);
                None
            }
        }
    }

    /// An amount in one form, or one of some words.
    fn figure(&mut self, text: &Placed, words: &[&str]) -> String {
        if words.contains(&text.text.as_str()) {
            return text.text.clone();
        }
        match parse_money(&format!("{} {}", text.text, self.book.currency.code())) {
            Ok(money) => money.major_text(),
            Err(_) => {
                self.wrong(Problem::error("error-case-figure").arg("found", text), text.origin);
                String::new()
            }
        }
    }

    fn parts(&mut self, parts: &IndexMap<Placed, Placed>) -> String {
        let mut found: Vec<(Beneficiary, String)> = Vec::new();
        for (name, amount) in parts {
            let beneficiaries = [Beneficiary::Company, Beneficiary::Staff, Beneficiary::Owner, Beneficiary::Vendor];
            let Some(beneficiary) = beneficiaries.into_iter().find(|who| who.word() == name.text) else {
                self.wrong(Problem::error("error-case-figure").arg("found", name), name.origin);
                continue;
            };
            let (plain, more) = match amount.strip_suffix(OR_MORE) {
                Some(plain) => (plain, OR_MORE),
                None => (amount.text.as_str(), ""),
            };
            let plain = self.figure(&Placed { text: plain.to_owned(), origin: amount.origin }, &["unknown"]);
            found.push((beneficiary, format!("{}: {plain}{more}", beneficiary.word())));
        }
        found.sort();
        found.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(", ")
    }
}

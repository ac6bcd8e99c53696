//! Is every number tested? Each is changed by one unit of its last digit as written, up and down,
//! each date by a month; the rulebook is compiled anew and some case must fail.

use super::super::cases::{Around, Case, DutyCase};
use super::Counts;
use super::gaps::{Months, Needed};
use crate::law::source::{DatedValue, Source};
use crate::law::{Benefit, NumberAt, Op, Owner, ProgrammeId, Rule, Rulebook, compile, parse_number};
use crate::quantity::{IndexVec, Month, Origin, Problem, parse_date, parse_decimal};
use jiff::Span;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Numbers and dates beyond this are not tried: the rulebook is compiled anew for each.
const MOST_NUMBERS: usize = 3000;

/// The numbers whose change no case notices.
pub fn untested(
    source: &Source,
    book: &Rulebook,
    (cases, duty_cases): (&[Case], &[DutyCase]),
    needed: &Needed,
    counts: &mut Counts,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    // The texts serve to place mistakes, and nobody looks at those of a changed rulebook.
    let mut changed = Source { files: Vec::new(), ..source.clone() };
    let owners: Vec<Owner> = changed.numbers_owned().into_iter().map(|(owner, _)| owner).collect();
    if owners.len() > MOST_NUMBERS {
        let first_beyond =
            changed.numbers_owned().into_iter().nth(MOST_NUMBERS).and_then(|(_, at)| Number(at).origin());
        let problem = Problem::error("error-too-many").arg("what", "numbers").arg("most", MOST_NUMBERS);
        return vec![problem.at(first_beyond)];
    }
    let mut order = Order::new(book, cases, duty_cases);
    for (place, owner) in owners.into_iter().enumerate() {
        for is_up in [true, false] {
            let Some(change) = replace(&mut changed, place, |number| number.nudged(is_up)) else { continue };
            let is_outside = change.months.is_some_and(|months| months.and(needed.months(owner)).is_empty());
            if is_outside || change.is_between_equals(source, owner) {
                counts.skipped += 1;
            } else {
                counts.tried += 1;
                if order.is_caught(owner, &changed) {
                    counts.caught += 1;
                } else {
                    problems.push(change.problem(source, owner));
                }
            }
            replace(&mut changed, place, |_| Some(change.before.clone()));
        }
    }
    problems
}

/// What a number says.
#[derive(Clone, Debug, PartialEq)]
enum Said {
    Text(String),
    Months(u16),
}

/// A number that was changed.
struct Change {
    before: Said,
    after: Said,
    at: Option<Origin>,
    /// For a date: the months in which the law differs.
    months: Option<Months>,
}

/// Changes the number at a place; `None` where there is nothing to change it to.
fn replace(source: &mut Source, place: usize, by: impl FnOnce(&Number<'_>) -> Option<Said>) -> Option<Change> {
    let (_, at) = source.numbers_owned().into_iter().nth(place)?;
    let number = Number(at);
    let after = by(&number)?;
    let (before, origin) = (number.said(), number.origin());
    let months = number.months_changed(&after);
    match (number.0, &after) {
        (NumberAt::Text(text) | NumberAt::Date(text), Said::Text(after)) => text.text.clone_from(after),
        (NumberAt::Months(months), Said::Months(after)) => *months = *after,
        _ => return None,
    }
    Some(Change { before, after, at: origin, months })
}

struct Number<'a>(NumberAt<'a>);

impl Number<'_> {
    fn said(&self) -> Said {
        match &self.0 {
            NumberAt::Text(text) | NumberAt::Date(text) => Said::Text(text.text.clone()),
            NumberAt::Months(months) => Said::Months(**months),
        }
    }

    fn origin(&self) -> Option<Origin> {
        match &self.0 {
            NumberAt::Text(text) | NumberAt::Date(text) => text.origin,
            NumberAt::Months(_) => None,
        }
    }

    fn nudged(&self, is_up: bool) -> Option<Said> {
        match &self.0 {
            NumberAt::Text(text) => nudged_number(text, is_up).map(Said::Text),
            NumberAt::Date(text) => nudged_date(text, is_up).map(Said::Text),
            NumberAt::Months(months) if is_up => months.checked_add(1).map(Said::Months),
            NumberAt::Months(months) => months.checked_sub(1).filter(|months| *months > 0).map(Said::Months),
        }
    }

    fn months_changed(&self, after: &Said) -> Option<Months> {
        let (NumberAt::Date(before), Said::Text(after)) = (&self.0, after) else {
            return None;
        };
        let in_force = |text: &str| parse_date(text).ok().map(|date| Month::in_force_from(date).index().unwrap_or(0));
        let (before, after) = (in_force(before)?, in_force(after)?);
        Some(Months::range(before.min(after), before.max(after)))
    }
}

/// `15%` to `16%`, `7.5%` to `7.6%`, `50 persons` to `51 persons`.
fn nudged_number(text: &str, is_up: bool) -> Option<String> {
    let split = text.find(|c: char| c.is_alphabetic() || c == '%').unwrap_or(text.len());
    let (digits, unit) = text.split_at(split);
    let number = parse_decimal(digits).ok()?;
    let step = Decimal::new(1, number.scale());
    let changed = if is_up { number.checked_add(step) } else { number.checked_sub(step) }?;
    let space = if digits.ends_with(' ') { " " } else { "" };
    Some(format!("{changed}{space}{unit}"))
}

/// The same day of the next or the last month, in the form in which the date is written.
fn nudged_date(text: &str, is_up: bool) -> Option<String> {
    let date = parse_date(text).ok()?;
    let changed = date.checked_add(Span::new().months(if is_up { 1 } else { -1 })).ok()?.to_string();
    changed.get(..text.trim().len()).map(str::to_owned)
}

impl Change {
    /// Whether this is a date from which on a parameter's value is what it was before: only the
    /// source changes with it.
    fn is_between_equals(&self, source: &Source, owner: Owner) -> bool {
        let (Owner::Parameter(place), Some(_), Said::Text(date)) = (owner, self.months, &self.before) else {
            return false;
        };
        let values = &source.parameters[place].values;
        let number = |value: &DatedValue| parse_number(&value.value).ok();
        let is_same = |before: &DatedValue, after: &DatedValue| {
            after.from.text == *date && number(before).is_some_and(|before| number(after) == Some(before))
        };
        values.iter().zip(values.iter().skip(1)).any(|(before, after)| is_same(before, after))
    }

    fn problem(&self, source: &Source, owner: Owner) -> Problem {
        let text = |said: &Said| match said {
            Said::Text(text) => text.clone(),
            Said::Months(months) => format!("{months} months"),
        };
        let (path, id) = match owner {
            Owner::Parameter(place) => ("parameters > ", Some(&source.parameters[place].id)),
            Owner::Definition(place) => ("definitions > ", Some(&source.definitions[place].id)),
            Owner::Programme(place) => ("programmes/", Some(&source.programmes[place].id)),
            Owner::Stake(place) => ("duties > ", source.duties.stakes.get(place).map(|stake| &stake.id)),
            Owner::Duty(place) => ("duties > ", source.duties.duties.get(place).map(|duty| &duty.id)),
        };
        let problem = Problem::error("error-number-untested");
        let problem = problem.arg("found", text(&self.before)).arg("changed", text(&self.after));
        let problem = problem.at(self.at).at(id.and_then(|id| id.origin));
        problem.in_path(format!("{path}{}", id.map_or("", |id| id)))
    }
}

/// Which cases can notice a change, those of its own programme and those that noticed the last one
/// first.
struct Order<'a> {
    cases: Vec<&'a Case>,
    /// What each programme rests on.
    rests_on: IndexVec<ProgrammeId, BTreeSet<Owner>>,
    duty_cases: Vec<&'a DutyCase>,
    /// What the duties rest on, apart from what programmes grant.
    duties_rest_on: BTreeSet<Owner>,
}

impl<'a> Order<'a> {
    fn new(book: &Rulebook, cases: &'a [Case], duty_cases: &'a [DutyCase]) -> Order<'a> {
        let programmes = book.programmes.ids();
        Order {
            cases: cases.iter().collect(),
            rests_on: programmes.map(|id| rests_on(book, id)).collect(),
            duty_cases: duty_cases.iter().collect(),
            duties_rest_on: duties_rest_on(book),
        }
    }

    /// Whether a case of the duties notices. What a programme grants is left to its own cases.
    fn is_caught_by_duties(&mut self, owner: Owner, book: &Rulebook) -> bool {
        if !self.duties_rest_on.contains(&owner) {
            return false;
        }
        let Some(place) = self.duty_cases.iter().position(|case| !case.run(book).is_empty()) else { return false };
        let case = self.duty_cases.remove(place);
        self.duty_cases.insert(0, case);
        true
    }

    fn is_caught(&mut self, owner: Owner, changed: &Source) -> bool {
        let Ok(book) = compile(changed) else { return true };
        let is_near = |case: &Case| owner == Owner::Programme(case.programme);
        let can_notice = |case: &Case| self.rests_on[case.programme].contains(&owner);
        let near = self.cases.iter().enumerate().filter(|(_, case)| is_near(case));
        let far = self.cases.iter().enumerate().filter(|(_, case)| !is_near(case) && can_notice(case));
        let noticed = near.chain(far).find(|(_, case)| !case.run(&book, Around::Nothing).is_empty());
        let Some(place) = noticed.map(|(place, _)| place) else { return self.is_caught_by_duties(owner, &book) };
        // The next number along is often noticed by the same case.
        let case = self.cases.remove(place);
        self.cases.insert(0, case);
        true
    }
}

fn duties_rest_on(book: &Rulebook) -> BTreeSet<Owner> {
    let mut owners: BTreeSet<Owner> = (0..book.duties.len()).map(Owner::Duty).collect();
    owners.extend((0..book.stakes.len()).map(Owner::Stake));
    let roots = book.duties.iter().flat_map(|duty| duty.roots());
    rests_on_nodes(book, roots.chain(book.stakes.iter().flat_map(|stake| stake.roots())).collect(), &mut owners);
    owners
}

/// Adds what some nodes rest on; the programmes that they speak of come back.
fn rests_on_nodes(book: &Rulebook, mut todo: Vec<usize>, owners: &mut BTreeSet<Owner>) -> Vec<ProgrammeId> {
    let mut programmes = Vec::new();
    let mut seen = BTreeSet::new();
    while let Some(node) = todo.pop() {
        let Some(node) = book.node(node).filter(|_| seen.insert(node)) else { continue };
        match node.op {
            Op::Parameter(parameter) => _ = owners.insert(Owner::Parameter(parameter)),
            Op::Definition { definition, .. } => _ = owners.insert(Owner::Definition(definition)),
            Op::Granted(other) | Op::WindowMonth(other) => programmes.push(other),
            _ => {}
        }
        todo.extend(node.op.parts());
    }
    programmes
}

fn rests_on(book: &Rulebook, id: ProgrammeId) -> BTreeSet<Owner> {
    let mut owners = BTreeSet::new();
    let mut programmes = vec![id];
    programmes.extend(book.programmes.ids().filter(|other| shares_cost(book, id, *other)));
    while let Some(id) = programmes.pop() {
        if !owners.insert(Owner::Programme(id)) {
            continue;
        }
        let programme = &book.programmes[id];
        let mut todo: Vec<usize> = programme.rules.iter().flat_map(Rule::roots).collect();
        todo.extend(programme.beneficiary_when.map(|(when, _)| when));
        programmes.extend(rests_on_nodes(book, todo, &mut owners));
    }
    // Any amount may be in a foreign currency.
    owners.extend(book.exchange.iter().filter_map(|exchange| exchange.otherwise).map(Owner::Parameter));
    owners
}

fn shares_cost(book: &Rulebook, id: ProgrammeId, other: ProgrammeId) -> bool {
    let costs = |id: ProgrammeId| {
        let rules = book.programmes[id].rules.iter();
        rules.filter_map(|rule| match rule.benefit {
            Benefit::Items { pays, .. } => Some(pays),
            _ => None,
        })
    };
    costs(id).any(|pays| costs(other).any(|also| also == pays))
}

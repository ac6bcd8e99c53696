//! Many clients in one table: what each has, what is at stake, its next duty and its next cliff; and what
//! another rulebook would do to all of them.

use super::csv::Sheet;
use super::json::major;
use super::print::Print;
use super::workbook::{Cell, Look, Tab, xlsx};
use crate::assess::{
    Assessment, Depth, DutyEntry, DutyWhat, Lack, Lacking, Outcome, StakePart, Sum, assess, total_difference,
};
use crate::explain::Speaker;
use crate::law::{Beneficiary, Certainty, ProgrammeId, Rulebook};
use crate::plan::{Inputs, Plan};
use crate::quantity::{Currency, Month, Problem};
use jiff::civil::Date;

/// What is asked of every file.
pub struct Question<'a> {
    pub book: &'a Rulebook,
    /// The rulebook to compare with, which held before.
    pub before: Option<&'a Rulebook>,
    pub currency: Currency,
    /// Days before it are past.
    pub today: Date,
}

/// A file, and what became of it.
#[derive(Clone, Debug)]
pub struct Client {
    pub file: String,
    pub found: Result<Box<ClientFigures>, Problem>,
}

impl Client {
    /// Whether it should have been read and could not be; a folder that was left out on purpose is merely told of.
    pub fn is_wrong(&self) -> bool {
        self.found.as_ref().is_err_and(Problem::is_error)
    }
}

/// How the first variant of a plan stands. Amounts are whole minor units.
#[derive(Clone, Debug)]
pub struct ClientFigures {
    pub company: String,
    pub variant: String,
    /// How many variants the plan has.
    pub variants: usize,
    /// The first month and the last.
    pub months: (Month, Month),
    /// What the company has by right, and at most by decision; costs are in it.
    pub by_right: Sum,
    pub at_most: Sum,
    pub staff: Sum,
    /// What the company would lose at most on a day of the next twelve months.
    pub at_stake: Stake,
    pub next_duty: Option<Day>,
    pub next_cliff: Option<Day>,
    /// Programmes that wait for answers.
    pub waiting: usize,
    /// The rulebook that the plan was made with, where it is another.
    pub made_with: Option<String>,
    pub moved: Option<Moved>,
}

/// The loss that a day stands for, interest included, and what the missing months would do to it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stake {
    pub amount: i128,
    pub lack: Lack,
}

/// A day to come, what it is about and its amount: what is owed, or what ends.
#[derive(Clone, Debug)]
pub struct Day {
    pub date: Date,
    pub what: DutyWhat,
    pub amount: Option<Stake>,
}

/// What the rulebook before gave the company, what it has now more of what both know, and the programmes
/// that come out otherwise.
#[derive(Clone, Debug)]
pub struct Moved {
    pub before: i128,
    /// The ids of the programmes that both sums lack.
    pub difference: (i128, Lacking<String>),
    pub programmes: Vec<ProgrammeId>,
}

impl ClientFigures {
    /// Everything that the company has.
    pub fn gain(&self) -> Sum {
        let mut sum = self.by_right.clone();
        sum.add(self.at_most.amount);
        sum.lacking.join(&self.at_most.lacking);
        sum
    }
}

/// By what the table is sorted; what could not be read stands last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortBy {
    Gain,
    Stake,
    Duty,
    Cliff,
    /// By what the other rulebook moves.
    Moved,
}

impl SortBy {
    pub const ALL: [SortBy; 5] = [SortBy::Gain, SortBy::Stake, SortBy::Duty, SortBy::Cliff, SortBy::Moved];

    pub const fn word(self) -> &'static str {
        match self {
            SortBy::Gain => "gain",
            SortBy::Stake => "stake",
            SortBy::Duty => "duty",
            SortBy::Cliff => "cliff",
            SortBy::Moved => "moved",
        }
    }
}

/// A file as the table has it: its path within the folder, and its plan with the text of it.
pub fn client(question: &Question<'_>, file: String, found: Result<(Plan, String), Problem>) -> Client {
    let found =
        found.and_then(|(plan, text)| client_figures(question, &plan, &text)).map_err(|wrong| wrong.in_file(&file));
    Client { file, found }
}

/// Assesses the first variant of a plan for the table; `text` is what its mistakes point into.
///
/// # Errors
/// The first mistake of the plan.
pub fn client_figures(question: &Question<'_>, plan: &Plan, text: &str) -> Result<Box<ClientFigures>, Problem> {
    plan.is_of_park(question.book)?;
    let variant = plan.variants.first().ok_or_else(|| Problem::error("error-plan-no-variant"))?;
    let assessed = |book: &Rulebook| {
        let inputs = Inputs::checked(book, plan, variant).map_err(|wrong| wrong.placed_in(text))?;
        let assessment = assess(book, &inputs, question.currency, Depth::Duties)?;
        Ok((inputs, assessment))
    };
    let (inputs, assessment) = assessed(question.book)?;
    let moved = match question.before {
        None => None,
        Some(before) => {
            let (_, older) = assessed(before)?;
            Some(moved(question.book, before, &assessment, &older))
        }
    };
    let year_on = question.today.checked_add(jiff::Span::new().years(1)).unwrap_or(question.today);
    let to_come = || assessment.duties.iter().filter(|entry| entry.date >= question.today);
    let at_stake = to_come().filter(|entry| entry.date < year_on).map(at_stake);
    // Of a day that is not known as a whole nobody can say that it is not the worst.
    let at_stake = at_stake.fold(Stake::default(), |worst, day| Stake {
        amount: worst.amount.max(day.amount),
        lack: worst.lack.max(day.lack),
    });
    let is_duty = |entry: &&DutyEntry| matches!(entry.what, DutyWhat::Duty(_) | DutyWhat::PaymentDue(_));
    let of = |who: Beneficiary, how: Certainty| {
        assessment.sum_of(|total| total.beneficiary == who && total.certainty == how)
    };
    Ok(Box::new(ClientFigures {
        company: plan.company.name.clone(),
        variant: variant.name.clone(),
        variants: plan.variants.len(),
        months: (inputs.from, inputs.end().plus(-1)),
        by_right: of(Beneficiary::Company, Certainty::ByRight),
        at_most: of(Beneficiary::Company, Certainty::AtMost),
        staff: assessment.all_of(Beneficiary::Staff),
        at_stake,
        next_duty: to_come().find(is_duty).map(|entry| {
            let owed = entry.owed.and_then(|owed| owed.amount);
            day(entry, owed.map(|amount| Stake { amount, lack: Lack::Nothing }))
        }),
        next_cliff: to_come().find(|entry| !is_duty(entry)).map(|entry| day(entry, Some(own(&entry.brought)))),
        waiting: assessment.programmes.iter().filter(|result| result.outcome == Outcome::Unknown).count(),
        made_with: plan
            .other_rulebook(question.book)
            .map(|_| format!("{} {}", plan.rulebook.id, plan.rulebook.version)),
        moved,
    }))
}

fn day(entry: &DutyEntry, amount: Option<Stake>) -> Day {
    Day { date: entry.date, what: entry.what, amount }
}

/// What the company would lose on a day, interest included; what merely ends is no loss.
fn at_stake(entry: &DutyEntry) -> Stake {
    entry.stake.as_ref().map_or_else(Stake::default, |stake| own(&stake.parts))
}

/// The company's part of some amounts, interest included.
fn own(parts: &[StakePart]) -> Stake {
    let own = parts.iter().filter(|part| part.beneficiary == Beneficiary::Company);
    own.fold(Stake::default(), |sum, part| Stake {
        amount: sum.amount.saturating_add(part.amount).saturating_add(part.interest.unwrap_or(0)),
        lack: sum.lack.max(part.lack),
    })
}

fn moved(book: &Rulebook, before: &Rulebook, now: &Assessment, older: &Assessment) -> Moved {
    let is_other = |id: &ProgrammeId| {
        let then = before.programme(&book.programmes[*id].id).and_then(|id| older.programme(id));
        let now = now.programme(*id).map(|result| (result.outcome, result.amount));
        now != then.map(|result| (result.outcome, result.amount))
    };
    let programmes = book.programmes.ids().filter(is_other).collect();
    Moved {
        before: older.all_of(Beneficiary::Company).amount,
        difference: total_difference((before, older), (book, now), Beneficiary::Company),
        programmes,
    }
}

/// Sorts a table: what is most, or nearest, first; what could not be read last.
pub fn sort_portfolio(clients: &mut [Client], order: SortBy) {
    clients.sort_by_cached_key(|client| {
        let Ok(found) = &client.found else { return (2, (i128::MAX, None), client.file.clone()) };
        // The largest first.
        let most = |amount: i128| (amount.checked_neg().unwrap_or(i128::MAX), None);
        let (place, key) = match order {
            SortBy::Gain => (0, most(found.gain().amount)),
            SortBy::Stake => (0, most(found.at_stake.amount)),
            SortBy::Duty => nearest(found.next_duty.as_ref()),
            SortBy::Cliff => nearest(found.next_cliff.as_ref()),
            SortBy::Moved => {
                let by = found.moved.as_ref().map_or(0, |moved| moved.difference.0);
                (0, most(by.saturating_abs()))
            }
        };
        (place, key, client.file.clone())
    });
}

fn nearest(day: Option<&Day>) -> (u8, (i128, Option<Date>)) {
    day.map_or((1, (0, None)), |day| (0, (0, Some(day.date))))
}

/// The heads of the columns that every table has, and those of a comparison.
const HEAD: [&str; 18] = [
    "portfolio-company",
    "portfolio-variant",
    "portfolio-from",
    "portfolio-until",
    "portfolio-gain",
    "portfolio-by-right",
    "portfolio-at-most",
    "portfolio-staff",
    "portfolio-stake",
    "portfolio-duty-date",
    "portfolio-duty",
    "portfolio-duty-amount",
    "portfolio-cliff-date",
    "portfolio-cliff",
    "portfolio-cliff-amount",
    "portfolio-waiting",
    "portfolio-made-with",
    "portfolio-lacking",
];
const COMPARED: [&str; 3] = ["portfolio-before", "portfolio-difference", "portfolio-moved"];
const FILE: [&str; 2] = ["portfolio-file", "portfolio-wrong"];

fn head(is_compared: bool) -> impl Iterator<Item = &'static str> {
    let compared = if is_compared { &COMPARED[..] } else { &[] };
    HEAD.iter().chain(compared).chain(&FILE).copied()
}

/// One value of a row, before it is written.
enum Value {
    Text(String),
    Date(Date),
    Month(Month),
    Amount(i128),
    Count(usize),
    Nothing,
}

/// What the amounts of a row lack, each by the name of its column: the amounts themselves stay numbers.
fn lacking(found: &ClientFigures, currency: Currency, speaker: &Speaker<'_>) -> Option<String> {
    let sums = [
        ("portfolio-by-right", &found.by_right),
        ("portfolio-at-most", &found.at_most),
        ("portfolio-staff", &found.staff),
    ];
    let sums = sums.into_iter().filter(|(_, sum)| !sum.lacking.is_empty());
    let mut parts: Vec<(&str, String)> = sums.map(|(id, sum)| (id, speaker.sum(sum, currency))).collect();
    let stakes = [
        ("portfolio-stake", Some(found.at_stake)),
        ("portfolio-cliff-amount", found.next_cliff.as_ref().and_then(|day| day.amount)),
    ];
    for (id, stake) in stakes {
        let stake = stake.filter(|stake| stake.lack != Lack::Nothing);
        parts.extend(stake.map(|stake| (id, speaker.stake_amount(stake.amount, stake.lack, currency))));
    }
    let difference = found.moved.as_ref().map(|moved| &moved.difference).filter(|(_, lacking)| !lacking.is_empty());
    parts.extend(difference.map(|(more, lacking)| {
        ("portfolio-difference", speaker.known_part_of(speaker.signed(*more, currency), lacking))
    }));
    let told: Vec<String> = parts.into_iter().map(|(id, text)| format!("{}: {text}", speaker.text(id))).collect();
    (!told.is_empty()).then(|| told.join("; "))
}

fn row(client: &Client, question: &Question<'_>, speaker: &Speaker<'_>) -> Vec<Value> {
    let (is_compared, currency) = (question.before.is_some(), question.currency);
    let text = |text: &str| Value::Text(text.to_owned());
    let width = head(is_compared).count() - FILE.len();
    let mut row: Vec<Value> = match &client.found {
        Err(_) => (0..width).map(|_| Value::Nothing).collect(),
        Ok(found) => {
            let day = |day: Option<&Day>| match day {
                Some(day) => [
                    Value::Date(day.date),
                    Value::Text(speaker.duty(day.what)),
                    day.amount.map_or(Value::Nothing, |stake| Value::Amount(stake.amount)),
                ],
                None => [Value::Nothing, Value::Nothing, Value::Nothing],
            };
            let mut row = vec![
                text(&found.company),
                text(&found.variant),
                Value::Month(found.months.0),
                Value::Month(found.months.1),
                Value::Amount(found.gain().amount),
                Value::Amount(found.by_right.amount),
                Value::Amount(found.at_most.amount),
                Value::Amount(found.staff.amount),
                Value::Amount(found.at_stake.amount),
            ];
            row.extend(day(found.next_duty.as_ref()));
            row.extend(day(found.next_cliff.as_ref()));
            row.push(Value::Count(found.waiting));
            row.push(found.made_with.as_deref().map_or(Value::Nothing, text));
            row.push(lacking(found, currency, speaker).map_or(Value::Nothing, Value::Text));
            if let Some(moved) = &found.moved {
                let names: Vec<String> = moved.programmes.iter().map(|id| speaker.programme(*id)).collect();
                row.push(Value::Amount(moved.before));
                row.push(Value::Amount(moved.difference.0));
                row.push(Value::Text(names.join(", ")));
            }
            row
        }
    };
    row.push(text(&client.file));
    row.push(client.found.as_ref().err().map_or(Value::Nothing, |problem| {
        Value::Text(speaker.words.problem(problem).split_whitespace().collect::<Vec<&str>>().join(" "))
    }));
    row
}

/// The table as a file of comma-separated values, or as a workbook.
///
/// # Errors
/// It cannot be written, with the reason.
pub fn portfolio_file(
    clients: &[Client],
    question: &Question<'_>,
    speaker: &Speaker<'_>,
    print: &Print,
    is_csv: bool,
) -> Result<Vec<u8>, Problem> {
    if is_csv {
        return Ok(portfolio_csv(clients, question, speaker).into_bytes());
    }
    let tab = portfolio_tab(clients, question, speaker);
    xlsx(&[tab], &speaker.text("portfolio-tab"), question.book.version, print)
}

/// The table as a workbook's tab.
fn portfolio_tab(clients: &[Client], question: &Question<'_>, speaker: &Speaker<'_>) -> Tab {
    let is_compared = question.before.is_some();
    let mut rows = vec![head(is_compared).map(|id| Cell::text(speaker.text(id)).look(Look::Head)).collect()];
    for client in clients {
        let cells = row(client, question, speaker).into_iter().map(|value| match value {
            Value::Text(text) => Cell::text(text),
            Value::Date(date) => Cell::date(date, Look::Date),
            Value::Month(month) => month.first_day().map(|day| Cell::date(day, Look::Month)).unwrap_or_default(),
            Value::Amount(minor) => Cell::money(minor, question.currency, Look::Money),
            Value::Count(count) => Cell::number(u32::try_from(count).map_or(0.0, f64::from), Look::Whole),
            Value::Nothing => Cell::default(),
        });
        rows.push(cells.collect());
    }
    Tab { name: speaker.text("portfolio-tab"), head: 1, fixed: 1, rows }
}

/// The same as comma-separated values; amounts in major units.
fn portfolio_csv(clients: &[Client], question: &Question<'_>, speaker: &Speaker<'_>) -> String {
    let is_compared = question.before.is_some();
    let names: Vec<String> = head(is_compared).map(|id| speaker.text(id)).collect();
    let mut sheet = Sheet::new(&names.iter().map(String::as_str).collect::<Vec<&str>>());
    for client in clients {
        let cells = row(client, question, speaker).into_iter().map(|value| match value {
            Value::Text(text) => text,
            Value::Date(date) => date.to_string(),
            Value::Month(month) => month.to_string(),
            Value::Amount(minor) => major(Some(minor), question.currency).unwrap_or_default(),
            Value::Count(count) => count.to_string(),
            Value::Nothing => String::new(),
        });
        let cells: Vec<String> = cells.collect();
        sheet.row(&cells.iter().map(String::as_str).collect::<Vec<&str>>());
    }
    sheet.text()
}

//! The answers of a variant, typed by the facts of a rulebook: what the engine reads.

use super::file::{Answer, Plan, Variant};
use crate::law::{Fact, FactId, FactKind, Rulebook};
use crate::quantity::{
    Currency, Exact, FIRST_MONTH, IndexVec, LAST_MONTH, Money, Month, Placed, Problem, Problems, did_you_mean,
    parse_date, parse_decimal, parse_money, parse_share,
};
use jiff::civil::Date;

/// Everything the engine needs of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Inputs {
    pub from: Month,
    pub months: usize,
    /// One per fact of the rulebook, in its order.
    pub given: IndexVec<FactId, Given>,
    /// The option chosen of each reading, in the rulebook's order.
    pub readings: Vec<usize>,
}

/// What a variant says of one fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Nothing: unknown, never zero.
    Nothing,
    /// Values in force, by month.
    Values(Vec<Dated>),
    /// Items of a cost, by month, then by their order in the file.
    Items(Vec<CostItem>),
}

/// A value from a month on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dated {
    pub month: Month,
    pub value: Datum,
}

/// One typed value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Datum {
    /// Of a choice, or 0 for no and 1 for yes.
    Option(usize),
    Date(Date),
    Number(Exact),
    Money(Money),
}

/// One amount of a cost.
#[derive(Clone, Debug, PartialEq)]
pub struct CostItem {
    pub month: Month,
    pub amount: Money,
    pub note: String,
}

impl CostItem {
    /// The programme that the item names: its note is the id alone, or begins with it and a colon.
    pub fn names(&self, programme: &str) -> bool {
        self.note.split(':').next().is_some_and(|first| first.trim() == programme)
    }
}

impl Inputs {
    /// Types a variant's answers. What is wrong is left unanswered and reported at once: the first mistakes
    /// one by one, and how many more there are.
    pub fn read(book: &Rulebook, plan: &Plan, variant: &Variant) -> (Inputs, Vec<Problem>) {
        let mut problems = Problems::default();
        let (from, months) = plan_months(plan, &mut problems);
        let mut inputs = Inputs {
            from,
            months,
            given: IndexVec::beside(&book.facts, Given::Nothing),
            readings: vec![0; book.readings.len()],
        };
        for (id, answers) in &variant.answers {
            let Some(fact) = book.fact(id) else {
                let meant = problems.meant(id, book.facts.iter().map(|fact| fact.id.as_str()));
                problems.push(unknown("warning-fact-unknown", id, meant).arg("kept", "yes"));
                continue;
            };
            inputs.given[fact] = given(&book.facts[fact], answers, &mut problems);
        }
        for (id, option) in &variant.readings {
            inputs.choose(book, id, option, &mut problems);
        }
        (inputs, problems.told())
    }

    /// Types a variant's answers, where none of them is wrong.
    ///
    /// ```
    /// use imtiyoz::{law, plan, quantity::Month, store};
    ///
    /// let book = law::compile(&law::read_source(store::embedded_rulebook()).unwrap()).unwrap();
    /// let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/samarkand.plan.ron"));
    /// let plan = plan::read_plan(text).unwrap();
    /// let inputs = plan::Inputs::checked(&book, &plan, &plan.variants[0]).unwrap();
    /// let people = &inputs.given[book.fact("it_specialists").unwrap()];
    /// assert_ne!(people.in_force(Month::new(2026, 6)), people.in_force(Month::new(2026, 7)));
    /// ```
    ///
    /// # Errors
    /// The first mistake that [`Inputs::read`] finds.
    pub fn checked(book: &Rulebook, plan: &Plan, variant: &Variant) -> Result<Inputs, Problem> {
        let (inputs, problems) = Inputs::read(book, plan, variant);
        problems.into_iter().find(Problem::is_error).map_or(Ok(inputs), Err)
    }

    fn choose(&mut self, book: &Rulebook, id: &Placed, option: &Placed, problems: &mut Problems) {
        let Some(reading) = book.reading(id) else {
            let meant = problems.meant(id, book.readings.iter().map(|reading| reading.id.as_str()));
            problems.push(unknown("warning-reading-unknown", id, meant));
            return;
        };
        let options = book.readings.get(reading).map_or(&[][..], |reading| &reading.options);
        let found = options.iter().position(|known| known.id == option.text);
        match (found, self.readings.get_mut(reading)) {
            (Some(found), Some(place)) => *place = found,
            _ => {
                let meant = problems.meant(option, options.iter().map(|known| known.id.as_str()));
                problems.push(unknown("warning-option-unknown", option, meant).arg("reading", id));
            }
        }
    }

    /// A month of the plan.
    ///
    /// # Errors
    /// It is none of the plan's.
    pub fn within(&self, month: Month) -> Result<Month, Problem> {
        if (self.from..self.end()).contains(&month) {
            return Ok(month);
        }
        let problem = Problem::error("error-outside-plan").arg("found", month);
        Err(problem.arg("first", self.from).arg("last", self.end().plus(-1)))
    }

    /// The month after the plan's last.
    pub fn end(&self) -> Month {
        self.from.plus(i32::try_from(self.months).unwrap_or(0))
    }
}

impl Plan {
    /// A mistake in the months of the plan, whatever the rulebook.
    pub fn months_problem(&self) -> Option<Problem> {
        let mut problems = Problems::default();
        plan_months(self, &mut problems);
        problems.told().into_iter().next()
    }

    /// An error if the plan is of another park, a warning if it was made with another version of the rulebook.
    pub fn other_rulebook(&self, book: &Rulebook) -> Option<Problem> {
        let version = book.version.to_string();
        if self.rulebook.id == book.id && self.rulebook.version == version {
            return None;
        }
        if let Err(problem) = self.is_of_park(book) {
            return Some(problem);
        }
        Some(
            Problem::warning("warning-rulebook-other")
                .arg("found", &self.rulebook.id)
                .arg("version", &self.rulebook.version)
                .arg("used", &book.id)
                .arg("used-version", version),
        )
    }
}

impl Plan {
    /// Whether it is for the law of this park at all.
    ///
    /// # Errors
    /// It is for another: its figures under this law would mean nothing.
    pub fn is_of_park(&self, book: &Rulebook) -> Result<(), Problem> {
        if self.rulebook.id == book.id {
            return Ok(());
        }
        Err(Problem::error("error-rulebook-park").arg("found", &self.rulebook.id).arg("used", &book.id))
    }
}

fn unknown(id: &'static str, name: &Placed, meant: Option<&str>) -> Problem {
    Problem::warning(id).arg("found", name).arg("meant", meant.unwrap_or("")).at(name.origin)
}

fn plan_months(plan: &Plan, problems: &mut Problems) -> (Month, usize) {
    let from = match Month::parse(&plan.from) {
        Ok(from) if (FIRST_MONTH..=LAST_MONTH).contains(&from) => from,
        Ok(from) => {
            problems.push(out_of_range(&from.to_string()).at(plan.from.origin));
            FIRST_MONTH
        }
        Err(problem) => {
            problems.push(problem.at(plan.from.origin));
            FIRST_MONTH
        }
    };
    let left = usize::try_from(LAST_MONTH.since(from) + 1).unwrap_or(1);
    let months = usize::from(plan.months);
    if months == 0 || months > left {
        let problem = Problem::error("error-plan-months").arg("found", months).arg("most", left);
        problems.push(problem.at(plan.from.origin));
    }
    (from, months.clamp(1, left))
}

fn out_of_range(month: &str) -> Problem {
    Problem::error("error-month-range").arg("found", month).arg("first", FIRST_MONTH).arg("last", LAST_MONTH)
}

fn given(fact: &Fact, answers: &[Answer], problems: &mut Problems) -> Given {
    let mut typed = Vec::new();
    for answer in answers {
        match typed_answer(fact, answer) {
            Ok(done) => typed.push((done, answer)),
            Err(problem) => {
                let problem = with_meant(fact, problem, |found, options| problems.meant(found, options.to_owned()));
                problems.push(problem.in_path(&fact.id));
            }
        }
    }
    typed.sort_by_key(|(dated, _)| dated.month);
    if fact.kind == FactKind::Costs {
        let items = typed.into_iter().filter_map(|(dated, answer)| match dated.value {
            Datum::Money(amount) => {
                Some(CostItem { month: dated.month, amount, note: answer.note.clone().unwrap_or_default() })
            }
            _ => None,
        });
        return Given::Items(items.collect());
    }
    for pair in typed.windows(2) {
        if let [(first, _), (second, answer)] = pair
            && first.month == second.month
        {
            let problem = Problem::error("error-answer-twice").arg("month", second.month);
            problems.push(problem.at(answer.month.origin).in_path(&fact.id));
        }
    }
    if typed.is_empty() {
        return Given::Nothing;
    }
    Given::Values(typed.into_iter().map(|(dated, _)| dated).collect())
}

fn typed_answer(fact: &Fact, answer: &Answer) -> Result<Dated, Problem> {
    let month = Month::parse(&answer.month).map_err(|problem| problem.at(answer.month.origin))?;
    if !(FIRST_MONTH..=LAST_MONTH).contains(&month) {
        return Err(out_of_range(&answer.month).at(answer.month.origin));
    }
    let value = typed_value(fact, &answer.value).map_err(|problem| problem.at(answer.value.origin))?;
    Ok(Dated { month, value })
}

/// Types one value by its fact.
///
/// # Errors
/// Not of the fact's kind, or outside its range.
pub fn parse_answer(fact: &Fact, text: &str) -> Result<Datum, Problem> {
    typed_value(fact, text)
        .map_err(|problem| with_meant(fact, problem, |found, options| did_you_mean(found, options.to_owned())))
}

/// Types an answer without seeking what may have been meant, which takes long where much is wrong.
fn typed_value(fact: &Fact, text: &str) -> Result<Datum, Problem> {
    let text = text.trim();
    match &fact.kind {
        FactKind::Choice(_) | FactKind::YesNo => option(fact, text),
        FactKind::Date => parse_date(text).map(Datum::Date),
        FactKind::Share => in_range(fact, text, parse_share(text)?),
        FactKind::Level => {
            let number = plain_number(fact, text)?;
            if number.denominator() != 1 && number.reduced().denominator() != 1 {
                return Err(Problem::error("error-not-whole").arg("found", text));
            }
            in_range(fact, text, number)
        }
        FactKind::Measure => in_range(fact, text, plain_number(fact, text)?),
        FactKind::Rate(currency) => {
            let number = Exact::from_decimal(parse_decimal(text)?);
            if number <= Exact::ZERO {
                return Err(Problem::error("error-rate-zero").arg("found", text).arg("currency", currency));
            }
            if number.exact_places(6).is_none() {
                return Err(Problem::error("error-rate-precision").arg("found", text));
            }
            in_range(fact, text, number)
        }
        FactKind::Money(_) | FactKind::Flow | FactKind::Costs => {
            let money = parse_money(text)?;
            in_range(fact, text, Exact::whole(money.minor))?;
            Ok(Datum::Money(money))
        }
    }
}

/// A number without a unit, or with the fact's own.
fn plain_number(fact: &Fact, text: &str) -> Result<Exact, Problem> {
    let split = text.find(|c: char| c.is_alphabetic() || c == '%').unwrap_or(text.len());
    let (digits, unit) = text.split_at(split);
    let unit = unit.trim();
    let is_own = unit.is_empty() || crate::law::Unit::named(unit).is_some_and(|named| named == fact.unit);
    if !is_own {
        let wanted = fact.unit.to_string();
        return Err(Problem::error("error-wrong-unit").arg("found", text).arg("unit", unit).arg("wanted", wanted));
    }
    Ok(Exact::from_decimal(parse_decimal(digits)?))
}

fn in_range(fact: &Fact, text: &str, value: Exact) -> Result<Datum, Problem> {
    if value < fact.least.value || value > fact.most.value {
        let problem = Problem::error("error-range").arg("found", text);
        return Err(problem.arg("least", &fact.least.text).arg("most", &fact.most.text));
    }
    Ok(Datum::Number(value))
}

/// An answer as a plan file writes it: what [`parse_answer`] reads back as the same value. What no
/// decimals write exactly is rounded to the tenth.
pub fn write_answer(fact: &Fact, value: Datum) -> String {
    let exactly = |number: Exact| number.exact_places(28).and_then(|places| number.to_decimal(places));
    let decimal = |number: Exact| {
        let written = exactly(number).or_else(|| number.to_decimal(10));
        written.map(|decimal| decimal.normalize().to_string()).unwrap_or_default()
    };
    match (value, &fact.kind) {
        (Datum::Option(option), FactKind::Choice(options)) => options.get(option).cloned().unwrap_or_default(),
        (Datum::Option(option), _) => (if option == 1 { "yes" } else { "no" }).to_owned(),
        (Datum::Date(date), _) if date.day() == 1 => Month::of(date).to_string(),
        (Datum::Date(date), _) => date.to_string(),
        (Datum::Number(number), FactKind::Share) => {
            format!("{}%", number.times(Exact::whole(100)).map(decimal).unwrap_or_default())
        }
        (Datum::Number(number), _) => decimal(number),
        (Datum::Money(money), _) => {
            let text = money.major_text();
            format!("{} {}", text.strip_suffix(".00").unwrap_or(&text), money.currency.code())
        }
    }
}

/// The options of a choice; none of what is answered otherwise.
fn options(fact: &Fact) -> Vec<&str> {
    match &fact.kind {
        FactKind::Choice(options) => options.iter().map(String::as_str).collect(),
        FactKind::YesNo => vec!["no", "yes"],
        _ => Vec::new(),
    }
}

fn option(fact: &Fact, text: &str) -> Result<Datum, Problem> {
    let all = options(fact);
    let found = all.iter().position(|option| *option == text).map(Datum::Option);
    found.ok_or_else(|| Problem::error("error-option").arg("found", text).arg("options", all.join(", ")))
}

/// Says of an option that is none which one was meant, where that is found.
fn with_meant<'a>(
    fact: &'a Fact,
    problem: Problem,
    mut meant: impl FnMut(&str, &[&'a str]) -> Option<&'a str>,
) -> Problem {
    if problem.id != "error-option" {
        return problem;
    }
    let found = problem.args.iter().find(|(name, _)| *name == "found").map_or("", |(_, found)| found.as_str());
    let meant = meant(found, &options(fact)).unwrap_or("");
    problem.arg("meant", meant)
}

impl Given {
    /// The month of the first answer.
    pub fn first_month(&self) -> Option<Month> {
        match self {
            Given::Nothing => None,
            Given::Values(values) => values.first().map(|dated| dated.month),
            // A list of costs answers for every month, even where it is empty.
            Given::Items(_) => Some(FIRST_MONTH),
        }
    }

    /// The value in force in a month; `None` before the first answer.
    pub fn in_force(&self, month: Month) -> Option<Datum> {
        match self {
            Given::Values(values) => values.iter().rev().find(|dated| dated.month <= month).map(|dated| dated.value),
            Given::Nothing | Given::Items(_) => None,
        }
    }

    /// The currencies that the amounts are in, one by one.
    pub fn currencies(&self) -> impl Iterator<Item = Currency> {
        let (values, items) = match self {
            Given::Nothing => (&[][..], &[][..]),
            Given::Values(values) => (values.as_slice(), &[][..]),
            Given::Items(items) => (&[][..], items.as_slice()),
        };
        let values = values.iter().filter_map(|dated| match dated.value {
            Datum::Money(money) => Some(money.currency),
            _ => None,
        });
        values.chain(items.iter().map(|item| item.amount.currency))
    }
}

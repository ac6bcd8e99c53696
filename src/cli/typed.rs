//! What is typed behind options: a value that can be wrong by itself makes the command line wrong, before any
//! file is read.

use crate::law::Rulebook;
use crate::plan::{Datum, parse_answer};
use crate::quantity::{Currency, Month, Problem, parse_date, parse_money};
use clap::ArgMatches;

/// The first value that cannot be what its option asks for. Names of variants, programmes and questions, and
/// months outside a plan, are left to whoever knows the plan.
pub fn wrong_option(book: &Rulebook, matches: &ArgMatches) -> Option<Problem> {
    let given = |name: &str| {
        let texts = matches.try_get_many::<String>(name).ok().flatten();
        texts.into_iter().flatten().cloned().collect::<Vec<String>>()
    };
    let wrong =
        |name: &str, check: &dyn Fn(&str) -> Result<(), Problem>| given(name).iter().find_map(|text| check(text).err());
    let month = |text: &str| Month::parse(text).map(drop);
    wrong("month", &month)
        .or_else(|| wrong("from", &month))
        .or_else(|| wrong("year", &year))
        .or_else(|| wrong("date", &|text| parse_date(text).map(drop)))
        .or_else(|| wrong("goal", &|text| parse_money(text).map(drop)))
        .or_else(|| wrong("currency", &|text| currency(book, text).map(drop)))
        .or_else(|| wrong("range", &|text| range(book, text)))
        .or_else(|| wrong("best", &|text| choice(book, text)))
}

/// A currency that amounts can be shown in: the rulebook's own and those that it has rates for.
pub fn currency(book: &Rulebook, text: &str) -> Result<Currency, Problem> {
    let known: Vec<Currency> = book.currencies().collect();
    let found = Currency::from_code(text).filter(|found| known.contains(found));
    found.ok_or_else(|| {
        let known: Vec<&str> = known.iter().map(|currency| currency.code()).collect();
        Problem::error("error-currency-shown").arg("found", text).arg("known", known.join(", "))
    })
}

fn year(text: &str) -> Result<(), Problem> {
    let is_year = text.len() == 4 && text.bytes().all(|digit| digit.is_ascii_digit());
    if is_year { Ok(()) } else { Err(Problem::error("error-year").arg("found", text)) }
}

/// `QUESTION=LOW..HIGH`
fn range(book: &Rulebook, text: &str) -> Result<(), Problem> {
    let (id, ends) = text.split_once('=').ok_or_else(|| no_range(text))?;
    self::ends(book, id, ends).ok_or_else(|| no_range(text))?
}

/// `QUESTION[@MONTH][=LOW..HIGH]`
fn choice(book: &Rulebook, text: &str) -> Result<(), Problem> {
    let (name, ends) = text.split_once('=').map_or((text, None), |(name, ends)| (name, Some(ends)));
    let (id, month) = name.split_once('@').map_or((name, None), |(id, month)| (id, Some(month)));
    month.map(Month::parse).transpose()?;
    match ends {
        Some(ends) => self::ends(book, id, ends).ok_or_else(|| no_range(text))?,
        None => Ok(()),
    }
}

/// Both ends as answers; nothing where these are no two ends, the lower first.
fn ends(book: &Rulebook, id: &str, ends: &str) -> Option<Result<(), Problem>> {
    let (low, high) = ends.split_once("..")?;
    let Some(fact) = book.fact(id).map(|fact| &book.facts[fact]) else { return Some(Ok(())) };
    let both = parse_answer(fact, low).and_then(|low| Ok((low, parse_answer(fact, high)?)));
    match both {
        Ok((low, high)) if is_above(low, high) => None,
        Ok(_) => Some(Ok(())),
        Err(problem) => Some(Err(problem)),
    }
}

/// Of two amounts in different currencies only a plan's rates tell.
fn is_above(low: Datum, high: Datum) -> bool {
    match (low, high) {
        (Datum::Number(low), Datum::Number(high)) => low > high,
        (Datum::Money(low), Datum::Money(high)) => low.currency == high.currency && low.minor > high.minor,
        (Datum::Date(low), Datum::Date(high)) => low > high,
        _ => false,
    }
}

fn no_range(text: &str) -> Problem {
    Problem::error("error-ends").arg("found", text)
}

//! What people type, as a plan file writes it: `1.8m` is `1800000 UZS`, `$900` is `900 USD`, `85` is
//! `85%`, `7.2026` is `2026-07`. What could mean two things is left as it was typed, to be refused.

use super::words::{Arg, Words};
use crate::law::{Fact, FactKind};
use crate::quantity::{Currency, Month, parse_decimal};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Words for how many, by the id of their list, and their power of ten.
const SCALES: [(&str, u32); 3] = [("typed-thousand", 3), ("typed-million", 6), ("typed-billion", 9)];

/// The answer to a fact as a plan file writes it; an amount without a currency is in `currency`.
/// `None` where the text says nothing of the kind, or could mean two things.
pub fn typed_answer(words: &Words, fact: &Fact, text: &str, currency: Currency) -> Option<String> {
    match &fact.kind {
        FactKind::Choice(_) | FactKind::YesNo => None,
        FactKind::Date => {
            typed_date(words, text).map(|date| date.to_string()).or_else(|| Some(typed_month(words, text)?.to_string()))
        }
        FactKind::Share => {
            let (number, rest) = typed_number(words, text)?;
            let is_share = rest == "%" || in_list(words, "typed-percent", &rest);
            // Without a sign, 0.85 could be 85% or 0.85%.
            let is_plain = rest.is_empty() && (number >= Decimal::ONE || number.is_zero());
            (is_share || is_plain).then(|| format!("{number}%"))
        }
        FactKind::Level | FactKind::Measure => {
            let (number, rest) = typed_number(words, text)?;
            (rest.is_empty() || is_unit(words, fact, &rest)).then(|| number.to_string())
        }
        FactKind::Rate(_) => {
            let (number, rest) = typed_number(words, text)?;
            rest.is_empty().then(|| number.to_string())
        }
        FactKind::Money(_) | FactKind::Flow | FactKind::Costs => typed_money(words, text, currency),
    }
}

/// A month, written in whatever order or by its name.
pub fn typed_month(words: &Words, text: &str) -> Option<Month> {
    let (numbers, names) = parts_of_date(text)?;
    let (year, month) = match (numbers.as_slice(), names.as_slice()) {
        ([year, month], []) if is_year(*year) => (*year, *month),
        ([month, year], []) if is_year(*year) => (*year, *month),
        ([year], [name]) if is_year(*year) => (*year, month_named(words, name)?),
        _ => return None,
    };
    (1..=12).contains(&month).then(|| Month::new(year, month))
}

/// A year has four digits: fewer are a day or a month, more are none of ours.
fn is_year(number: i32) -> bool {
    (1000..=9999).contains(&number)
}

/// A date, the year first or the day first.
fn typed_date(words: &Words, text: &str) -> Option<Date> {
    let (numbers, names) = parts_of_date(text)?;
    let (year, month, day) = match (numbers.as_slice(), names.as_slice()) {
        ([year, month, day], []) if is_year(*year) => (*year, *month, *day),
        ([day, month, year], []) if is_year(*year) => (*year, *month, *day),
        ([day, year], [name]) if is_year(*year) => (*year, month_named(words, name)?, *day),
        _ => return None,
    };
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The numbers of a date and its words, in the order typed.
fn parts_of_date(text: &str) -> Option<(Vec<i32>, Vec<String>)> {
    let (mut numbers, mut names) = (Vec::new(), Vec::new());
    let is_between = |c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ',');
    for part in text.split(is_between).filter(|part| !part.is_empty()) {
        if part.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.push(part.parse().ok()?);
        } else {
            names.push(part.to_lowercase());
        }
    }
    Some((numbers, names))
}

/// The month whose name begins so, by at least three letters that fit no other month.
fn month_named(words: &Words, name: &str) -> Option<i32> {
    if name.chars().count() < 3 {
        return None;
    }
    let is_named = |number: &i32| {
        let full = words.text(&format!("month-{number}"), &[]).to_lowercase();
        full.starts_with(name) || name.starts_with(full.as_str())
    };
    let mut found = (1..=12).filter(is_named);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// An amount as a plan file writes it; one without a currency is in `currency`.
pub fn typed_money(words: &Words, text: &str, currency: Currency) -> Option<String> {
    let text = text.trim();
    // A sign or a code may stand before the number, too.
    let is_before = |c: char| c.is_alphabetic() || matches!(c, '$' | '\u{20ac}' | '\u{20bd}');
    let before: String = text.chars().take_while(|c| is_before(*c)).collect();
    let (number, after) = typed_number(words, text.strip_prefix(before.as_str())?)?;
    let code = match (before.as_str(), after.as_str()) {
        ("", "") => currency,
        ("", name) | (name, "") => currency_named(words, name)?,
        _ => return None,
    };
    Some(format!("{number} {}", code.code()))
}

fn currency_named(words: &Words, text: &str) -> Option<Currency> {
    let is_named = |currency: &Currency| in_list(words, &format!("typed-currency-{}", currency.code()), text);
    Currency::from_code(text).or_else(|| Currency::ALL.into_iter().find(is_named))
}

/// Whether a text is the fact's unit, as the language writes it after some number.
fn is_unit(words: &Words, fact: &Fact, text: &str) -> bool {
    let Some(own) = fact.unit.plain_name() else { return false };
    let written = |count: usize| {
        let args = [("number", Arg::from("")), ("count", Arg::from(count))];
        words.text(&format!("unit-{own}"), &args).trim().to_lowercase()
    };
    text == own || [1, 2, 5].into_iter().any(|count| written(count) == text.to_lowercase())
}

/// Whether a text is in a list of words parted by commas.
fn in_list(words: &Words, id: &str, text: &str) -> bool {
    let text = text.trim_end_matches('.').to_lowercase();
    words.has(id) && words.text(id, &[]).split(',').any(|word| word.trim().to_lowercase() == text)
}

/// A number with its word for how many taken into it, and what stands after.
fn typed_number(words: &Words, text: &str) -> Option<(Decimal, String)> {
    let is_of_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || ".,'_+-\u{2212}".contains(c);
    let text = text.trim();
    let end = text.find(|c| !is_of_number(c)).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let number = parse_decimal(&pointed(digits.trim(), words.writes_comma())?).ok()?;
    let mut rest = rest.trim().to_owned();
    let first: String = rest.chars().take_while(|c| c.is_alphabetic() || *c == '.').collect();
    let scale = SCALES.into_iter().find(|(id, _)| !first.is_empty() && in_list(words, id, &first));
    let number = match scale {
        Some((_, power)) => {
            rest = rest.chars().skip(first.chars().count()).collect::<String>().trim().to_owned();
            number.checked_mul(Decimal::from(10_u64.pow(power)))?
        }
        None => number,
    };
    Some((number.normalize(), rest))
}

/// The number with a point before its decimals and nothing between thousands.
fn pointed(text: &str, writes_comma: bool) -> Option<String> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '_')).collect();
    let (whole, places) = match decimal_sign(&text, writes_comma)? {
        Some(sign) => text.split_once(sign)?,
        None => (text.as_str(), ""),
    };
    let is_right = is_grouped(whole) && !places.contains(['.', ',']);
    let whole = whole.replace(['.', ','], "");
    is_right.then(|| if places.is_empty() { whole } else { format!("{whole}.{places}") })
}

/// The sign before the decimals, if one stands there; `None` where it could mean two things.
fn decimal_sign(text: &str, writes_comma: bool) -> Option<Option<char>> {
    match (text.matches(',').count(), text.matches('.').count()) {
        (0, 1) => Some(Some('.')),
        (1, 0) if !is_grouped(text) => Some(Some(',')),
        // Where people write 1,5 for one and a half, 1,500 is either.
        (1, 0) if writes_comma => None,
        (_, 0) | (0, _) => Some(None),
        (commas, points) => {
            let last = if text.rfind(',') > text.rfind('.') { ',' } else { '.' };
            let is_once = if last == ',' { commas == 1 } else { points == 1 };
            is_once.then_some(Some(last))
        }
    }
}

/// Whether thousands stand in threes, with one sign between them, or with none.
fn is_grouped(whole: &str) -> bool {
    let digits = whole.trim_start_matches(['-', '+', '\u{2212}']);
    let is_one_sign = !(digits.contains('.') && digits.contains(','));
    let mut groups = digits.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let others: Vec<&str> = groups.collect();
    others.is_empty() || (is_one_sign && (1..=3).contains(&first.len()) && others.iter().all(|group| group.len() == 3))
}

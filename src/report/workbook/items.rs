//! The items of costs that programmes pay, one row each: what each comes to, and how they use up the
//! limits.

use super::cell::{Cell, Known, Look, address, float, tab_name};
use super::months::{ABOVE, Months, in_major};
use crate::assess::{Outcome, Trace, Value, rule_at};
use crate::law::{Benefit, FactId, Limit, NodeId, Op, Per, ProgrammeId, Rule};
use crate::plan::{CostItem, Given};
use crate::quantity::{Currency, Exact, Month};

/// The rows of items, each with its calendar year.
#[derive(Default)]
pub struct Costs {
    pub tab: String,
    pub rows: Vec<(i32, Vec<Cell>)>,
}

/// On the tab of costs.
const ITEM_AMOUNT: usize = 4;
const BEFORE: usize = 7;
const GRANTED: usize = 8;
const AFTER: usize = 9;
const PAID: usize = 10;
/// What each limit was used up by, in the limit's own currency.
const USED: usize = 11;

/// The rows of the items that a programme pays: month and cell of what is paid for each. Empty where
/// it pays none.
pub fn paid_items(
    months: &mut Months<'_>,
    costs: &mut Costs,
    id: ProgrammeId,
    status: usize,
) -> Option<Vec<(usize, String)>> {
    let book = months.evaluation.book;
    let programme = &book.programmes[id];
    let mut fact: Option<FactId> = None;
    for rule in &programme.rules {
        match rule.benefit {
            Benefit::Items { pays, over: 1, .. } if fact.is_none_or(|known| known == pays) => fact = Some(pays),
            Benefit::Items { .. } => return None,
            _ => {}
        }
    }
    let Some(fact) = fact else { return Some(Vec::new()) };
    let is_claimed_twice = book.programmes.enumerated().any(|(other, programme)| {
        let pays_it = |rule: &Rule| matches!(rule.benefit, Benefit::Items { pays, .. } if pays == fact);
        other != id && programme.rules.iter().any(pays_it)
    });
    let Given::Items(items) = &months.evaluation.inputs.given[fact] else { return None };
    let plan = months.evaluation.plan_range();
    let is_foreign = |item: &CostItem| {
        let named = book.programmes.position(|programme| item.names(&programme.id));
        named.is_some_and(|named| named != id)
    };
    let is_before = |item: &CostItem| item.month.index().is_none_or(|month| month < plan.start);
    if is_claimed_twice || items.iter().any(|item| is_foreign(item) || is_before(item)) {
        return None;
    }
    let first = costs.rows.len();
    // Once more with what the limits did to each item, which the figures alone do not tell.
    let mut again = months.evaluation.clone();
    let mut taken = again.nothing_taken();
    let payments = again.payments(id, &mut taken);
    let mut paid = Vec::new();
    for (number, item) in items.iter().enumerate() {
        let month = item.month.index()?;
        if !plan.contains(&month) {
            continue;
        }
        let trace = payments.traces.iter().find(|trace| trace.month == month && trace.item == Some((number, 0)));
        let row = ItemRow { programme: id, fact, item, month, status, first, trace };
        if let Some(cell) = item_row(months, costs, &row)? {
            paid.push((row.month, format!("{}!{cell}", tab_name(&costs.tab))));
        }
    }
    Some(paid)
}

/// One item of one programme.
struct ItemRow<'a> {
    programme: ProgrammeId,
    fact: FactId,
    item: &'a CostItem,
    month: usize,
    status: usize,
    /// The row of the programme's first item.
    first: usize,
    /// What the limits did to it; none where it is not granted.
    trace: Option<&'a Trace>,
}

/// Adds the row of an item; its cell of what is paid, or nothing where no rule is in force.
fn item_row(months: &mut Months<'_>, costs: &mut Costs, row: &ItemRow<'_>) -> Option<Option<String>> {
    let book = months.evaluation.book;
    let Some(rule) = rule_at(&book.programmes[row.programme], row.month) else {
        return Some(None);
    };
    let Benefit::Items { amount: node, .. } = rule.benefit else { return Some(None) };
    let here = costs.rows.len() + ABOVE;
    let cell = |column: usize| address(column, here);
    let (item, month) = (row.item, row.month);
    let before = item_formula(months, node, item, month, &cell(ITEM_AMOUNT))?;
    let own = |value: Value| match value {
        Value::Number(number) => in_major(number).and_then(float),
        _ => None,
    };
    let evaluation = months.evaluation;
    let known = own(evaluation.scalar(node, month, Some(item), 0))?;
    let granted = months.cell_from_afar(row.status, month)?;
    let is_granted = evaluation.status(row.programme).is_some_and(|status| status.at(month) == Outcome::Granted);
    let (left, paid_out) = outcome(months, row, rule, node)?;
    let year = Month::from_index(month).year();
    let mut after = cell(BEFORE);
    let mut used = Vec::new();
    for (number, limit) in rule.limits.iter().enumerate() {
        if !stands(months, limit, month)? {
            used.push(Cell::default());
            continue;
        }
        let (rate, most) = (limit_rate(months, limit.currency, month)?, months.formula_from_afar(limit.most, month)?);
        let counts = |of: i32| limit.per == Per::Company || limit.per == Per::Year && of == year;
        let earlier = costs.rows.iter().enumerate().skip(row.first).filter(|(_, (of, _))| counts(*of));
        let counted: Vec<String> = earlier.map(|(place, _)| address(USED + number, place + ABOVE)).collect();
        let rest = match counted.as_slice() {
            [] => most,
            earlier => format!("MAX(0,{most}-({}))", earlier.join("+")),
        };
        after = match &rate {
            Some(rate) => format!("MIN({after},{rest}*{rate})"),
            None => format!("MIN({after},{rest})"),
        };
        let in_own = match &rate {
            Some(rate) => format!("{}/{rate}", cell(AFTER)),
            None => cell(AFTER),
        };
        let known = if is_granted { used_by(months, limit, left, month)? } else { 0.0 };
        used.push(Cell::formula(format!("=IF({},{in_own},0)", cell(GRANTED)), Known::Number(known), Look::Number));
    }
    let scale = rule.scaled.map(|scale| months.formula_from_afar(scale.by, month).ok_or(())).transpose().ok()?;
    let scale = scale.filter(|by| by != "1");
    let paid = match scale {
        Some(by) => format!("=IF({},{}*{by},0)", cell(GRANTED), cell(AFTER)),
        None => format!("=IF({},{},0)", cell(GRANTED), cell(AFTER)),
    };
    let speaker = months.speaker;
    let in_own = evaluation.item_amount(item, book.currency);
    let mut cells = vec![
        Cell::text(speaker.programme(row.programme)),
        Cell::text(speaker.fact(row.fact)),
        item.month.first_day().map(|day| Cell::date(day, Look::Month)).unwrap_or_default(),
        Cell::text(item.note.as_str()),
        Cell::money(item.amount.minor, item.amount.currency, Look::TypedMoney),
        Cell::text(item.amount.currency.code()),
        Cell::formula(
            format!("={}", converted(months, &cell(ITEM_AMOUNT), item, month)?),
            Known::Number(own(in_own)?),
            Look::Money,
        ),
        Cell::formula(format!("={before}"), Known::Number(known), Look::Money),
        Cell::formula(format!("={granted}"), Known::Truth(is_granted), Look::Plain),
        Cell::formula(format!("={after}"), Known::Number(left), Look::Money),
        Cell::formula(paid, Known::Number(paid_out), Look::Money),
    ];
    cells.extend(used);
    costs.rows.push((year, cells));
    Some(Some(cell(PAID)))
}

/// What the engine leaves of an item after its limits, and what it pays of that.
fn outcome(months: &Months<'_>, row: &ItemRow<'_>, rule: &Rule, node: NodeId) -> Option<(f64, f64)> {
    let major = |value: Exact| in_major(value).and_then(float);
    let Some(trace) = row.trace else {
        // Refused: the formula still says what would be left of it, which limits alone could tell.
        return match months.evaluation.scalar(node, row.month, Some(row.item), 0) {
            Value::Number(before) if rule.limits.is_empty() => Some((major(before)?, 0.0)),
            _ => None,
        };
    };
    let (Value::Number(before), Value::Number(paid)) = (trace.before, trace.paid) else { return None };
    if trace.limits.is_empty() {
        return Some((major(before)?, major(paid)?));
    }
    let left = match rule.scaled.map(|scale| months.evaluation.at(scale.by, row.month)) {
        Some(Value::Number(by)) if !by.is_zero() => paid.over(by)?,
        // Of nothing nobody can tell what it was a share of.
        Some(_) => return None,
        None => paid,
    };
    Some((major(left)?, major(paid)?))
}

fn used_by(months: &Months<'_>, limit: &Limit, after: f64, month: usize) -> Option<f64> {
    match months.evaluation.rate_at(limit.currency, month) {
        Value::Number(rate) => over(after, float(rate)?),
        _ => None,
    }
}

/// A quotient that is only shown: the program that opens the workbook computes it again.
#[allow(clippy::float_arithmetic)]
fn over(amount: f64, rate: f64) -> Option<f64> {
    (rate != 0.0).then(|| amount / rate)
}

/// Whether a limit stands, where that rests on readings alone.
fn stands(months: &Months<'_>, limit: &Limit, month: usize) -> Option<bool> {
    let Some(when) = limit.when else { return Some(true) };
    let rests_on_answers = months.evaluation.book.node(when).is_none_or(|node| !node.facts.is_empty());
    match months.evaluation.at(when, month) {
        Value::Truth(truth) if !rests_on_answers => Some(truth),
        _ => None,
    }
}

/// The rate of a limit's currency in a month; nothing for the rulebook's own.
fn limit_rate(months: &mut Months<'_>, currency: Currency, month: usize) -> Option<Option<String>> {
    if currency == months.evaluation.book.currency {
        return Some(None);
    }
    let column = months.rate_column(currency)?;
    months.cell_from_afar(column, month).map(Some)
}

/// The amount of an item in the rulebook's currency.
fn converted(months: &mut Months<'_>, cell: &str, item: &CostItem, month: usize) -> Option<String> {
    Some(match limit_rate(months, item.amount.currency, month)? {
        Some(rate) => format!("{cell}*{rate}"),
        None => cell.to_owned(),
    })
}

/// A node that speaks of the item, for the item of one cell.
fn item_formula(months: &mut Months<'_>, id: NodeId, item: &CostItem, month: usize, cell: &str) -> Option<String> {
    let book = months.evaluation.book;
    let node = book.node(id)?;
    if !node.has_item {
        return months.formula_from_afar(id, month);
    }
    let mut below = |part: NodeId| item_formula(months, part, item, month, cell);
    match &node.op {
        Op::Item(currency) if *currency == book.currency => {
            converted(months, cell, item, month).map(|formula| format!("({formula})"))
        }
        Op::Choose { reading, cases } => {
            let chosen = months.evaluation.readings.get(*reading).and_then(|option| cases.get(*option)).copied()?;
            item_formula(months, chosen, item, month, cell)
        }
        Op::Product(parts) => {
            let parts: Option<Vec<String>> = parts.iter().map(|part| below(*part)).collect();
            Some(format!("({})", parts?.join("*")))
        }
        Op::Sum(parts) => {
            let parts: Option<Vec<String>> = parts.iter().map(|part| below(*part)).collect();
            Some(format!("({})", parts?.join("+")))
        }
        Op::Least(parts) => {
            let parts: Option<Vec<String>> = parts.iter().map(|part| below(*part)).collect();
            Some(format!("MIN({})", parts?.join(",")))
        }
        _ => None,
    }
}

//! Programmes as formulas: whether they are granted in a month, what they pay then, and how the items
//! of a cost use up their limits.

use super::cell::{Cell, Known, Look, address, amount, float, tab_name};
use super::law::{ABOVE, Column, Months, in_major};
use crate::assess::{Outcome, ProgrammeResult, Value, rule_at};
use crate::law::{Benefit, FactId, Limit, NodeId, Op, Per, ProgrammeId, Rule};
use crate::plan::{CostItem, Given};
use crate::quantity::{Currency, Exact};

/// The items of costs that live programmes pay, one row each.
#[derive(Default)]
pub struct Costs {
    pub tab: String,
    pub rows: Vec<Vec<Cell>>,
}

/// On the tab of costs.
const ITEM_AMOUNT: usize = 4;
const BEFORE: usize = 7;
const GRANTED: usize = 8;
const AFTER: usize = 9;
const PAID: usize = 10;
/// What each limit was used up by, in the limit's own currency.
const USED: usize = 11;

/// The column of a programme's status, made where it is asked for first.
pub fn status_column(months: &mut Months<'_>, id: ProgrammeId) -> Option<usize> {
    if let Some(known) = months.status(id) {
        return Some(known);
    }
    let programme = months.evaluation.book.programmes.get(id)?;
    let plan = months.evaluation.plan_range();
    let has_window = programme.rules.iter().any(|rule| rule.window.is_some());
    if has_window && !starts_with_the_plan(months, id) {
        return None;
    }
    let name = months.speaker.programme(id);
    // Only the plan's own months are asked for what a window starts by.
    let conditions = conditions(months, id, &name)?;
    let column = if has_window { window(months, id, conditions, &name)? } else { conditions };
    let is_whole = plan.clone().all(|month| months.cell(column, month).is_some());
    is_whole.then(|| {
        months.set_status(id, column);
        column
    })
}

/// All conditions of the rule in force, month by month.
fn conditions(months: &mut Months<'_>, id: ProgrammeId, name: &str) -> Option<usize> {
    let programme = months.evaluation.book.programmes.get(id)?;
    let mut cells = Vec::new();
    for month in months.rows.clone() {
        cells.push(match rule_at(programme, month) {
            None => Some(Cell::formula("=FALSE()".to_owned(), Known::Truth(false), Look::Plain)),
            Some(rule) => match months.evaluation.at(rule.all, month) {
                Value::Truth(truth) => {
                    let formula = months.formula(rule.all, month);
                    let formula = formula.map(|formula| if formula == "TRUE" { "TRUE()".to_owned() } else { formula });
                    formula.map(|formula| Cell::formula(format!("={formula}"), Known::Truth(truth), Look::Plain))
                }
                _ => None,
            },
        });
    }
    let label = months.speaker.with("sheet-conditions", &[("programme", name)]);
    Some(months.add(Column { label, unit: String::new(), cells }))
}

/// A window is counted from the first month of the plan in which all conditions hold. Answers from
/// before the plan, or first given within it, would start it by rules that no formula here follows.
fn starts_with_the_plan(months: &Months<'_>, id: ProgrammeId) -> bool {
    let evaluation = months.evaluation;
    let book = evaluation.book;
    let mut asked = vec![id];
    let mut facts = 0_u128;
    let mut place = 0;
    while let Some(programme) = asked.get(place).and_then(|id| book.programmes.get(*id)) {
        place += 1;
        for rule in &programme.rules {
            facts |= book.node(rule.all).map_or(0, |node| node.facts);
            let mut nodes = vec![rule.all];
            while let Some(node) = nodes.pop().and_then(|node| book.node(node)) {
                if let Op::Granted(other) = node.op
                    && !asked.contains(&other)
                {
                    asked.push(other);
                }
                nodes.extend(node.op.parts());
            }
        }
    }
    let given = evaluation.inputs.given.iter().enumerate().filter(|(fact, _)| facts & (1 << fact) != 0);
    given.filter_map(|(_, given)| given.first_month()).all(|first| first == evaluation.inputs.from)
}

fn window(months: &mut Months<'_>, id: ProgrammeId, conditions: usize, name: &str) -> Option<usize> {
    let programme = months.evaluation.book.programmes.get(id)?;
    let status = months.evaluation.status(id)?;
    let plan = months.evaluation.plan_range();
    let whole = absolute(&months.range(conditions, plan.start, plan.end)?);
    let cells = months.rows.clone().map(|month| {
        if !plan.contains(&month) {
            return None;
        }
        let own = months.cell(conditions, month)?;
        let length = rule_at(programme, month).and_then(|rule| rule.window).map(|window| window.months);
        let place = month - plan.start + 1;
        let formula = match length {
            Some(length) => format!("=IF({own},{place}<MATCH(TRUE,{whole},0)+{length},FALSE)"),
            None => format!("={own}"),
        };
        let is_granted = status.at(month) == Outcome::Granted;
        Some(Cell::formula(formula, Known::Truth(is_granted), Look::Plain))
    });
    let cells = cells.collect();
    let label = months.speaker.with("sheet-granted", &[("programme", name)]);
    Some(months.add(Column { label, unit: String::new(), cells }))
}

/// `A1:A9` with its place fixed.
fn absolute(range: &str) -> String {
    let fixed = range.split(':').map(|cell| {
        let digits = cell.find(|letter: char| letter.is_ascii_digit()).unwrap_or(0);
        let (column, row) = cell.split_at(digits);
        format!("${column}${row}")
    });
    fixed.collect::<Vec<String>>().join(":")
}

/// The column of a programme's amounts as formulas; `None`, and nothing added, where it has none.
pub fn live_column(months: &mut Months<'_>, costs: &mut Costs, result: &ProgrammeResult) -> Option<usize> {
    let before = (months.columns.len(), costs.rows.len());
    let found = amounts(months, costs, result);
    if found.is_none() {
        months.forget_after(before.0);
        costs.rows.truncate(before.1);
    }
    found
}

fn amounts(months: &mut Months<'_>, costs: &mut Costs, result: &ProgrammeResult) -> Option<usize> {
    let id = result.programme;
    let programme = months.evaluation.book.programmes.get(id)?;
    if !result
        .months
        .iter()
        .all(|(outcome, _)| matches!(outcome, Outcome::Granted | Outcome::Refused | Outcome::NotInForce))
    {
        return None;
    }
    let status = status_column(months, id)?;
    let name = months.speaker.programme(id);
    let paid = paid_items(months, costs, id, status)?;
    let plan = months.evaluation.plan_range();
    let mut cells = Vec::new();
    for month in months.rows.clone() {
        let Some(place) = month.checked_sub(plan.start).filter(|_| month < plan.end) else {
            cells.push(None);
            continue;
        };
        let granted = months.cell(status, month)?;
        let Some(rule) = rule_at(programme, month) else {
            cells.push(Some(Cell::formula("=\"\"".to_owned(), Known::Text(String::new()), Look::Money)));
            continue;
        };
        let sum = match rule.benefit {
            Benefit::Amount(node) if rule.limits.is_empty() => scaled(months, rule, node, month)?,
            Benefit::Items { .. } => {
                let own = paid.iter().filter(|(item, _)| *item == month).map(|(_, cell)| cell.as_str());
                let own: Vec<&str> = own.collect();
                if own.is_empty() { "0".to_owned() } else { own.join("+") }
            }
            _ => return None,
        };
        let formula = format!("=IF({granted},ROUND({sum},2),\"\")");
        let known = match result.months.get(place).and_then(|(_, amount)| *amount) {
            Some(minor) => Known::Number(amount(minor)?),
            None => Known::Text(String::new()),
        };
        cells.push(Some(Cell::formula(formula, known, Look::Money)));
    }
    let unit = months.evaluation.book.currency.code().to_owned();
    Some(months.add(Column { label: name, unit, cells }))
}

fn scaled(months: &mut Months<'_>, rule: &Rule, node: NodeId, month: usize) -> Option<String> {
    let sum = months.formula(node, month)?;
    match &rule.scaled {
        None => Some(sum),
        Some(scale) => {
            let by = months.formula(scale.by, month)?;
            Some(if by == "1" { sum } else { format!("{sum}*{by}") })
        }
    }
}

/// The rows of the items that a programme pays: month and cell of what is paid for each. Empty where
/// it pays none.
fn paid_items(
    months: &mut Months<'_>,
    costs: &mut Costs,
    id: ProgrammeId,
    status: usize,
) -> Option<Vec<(usize, String)>> {
    let book = months.evaluation.book;
    let programme = book.programmes.get(id)?;
    let mut fact: Option<FactId> = None;
    for rule in &programme.rules {
        match rule.benefit {
            Benefit::Items { pays, over: 1, .. } if fact.is_none_or(|known| known == pays) => fact = Some(pays),
            Benefit::Items { .. } => return None,
            _ => {}
        }
    }
    let Some(fact) = fact else { return Some(Vec::new()) };
    let is_claimed_twice = book.programmes.iter().enumerate().any(|(other, programme)| {
        let pays_it = |rule: &Rule| matches!(rule.benefit, Benefit::Items { pays, .. } if pays == fact);
        other != id && programme.rules.iter().any(pays_it)
    });
    let Some(Given::Items(items)) = months.evaluation.inputs.given.get(fact) else { return None };
    let plan = months.evaluation.plan_range();
    let is_foreign = |item: &CostItem| {
        let named = book.programmes.iter().position(|programme| item.names(&programme.id));
        named.is_some_and(|named| named != id)
    };
    let is_before = |item: &CostItem| item.month.index().is_none_or(|month| month < plan.start);
    if is_claimed_twice || items.iter().any(|item| is_foreign(item) || is_before(item)) {
        return None;
    }
    let first = costs.rows.len();
    let mut paid = Vec::new();
    for item in items.iter().filter(|item| item.month.index().is_some_and(|month| plan.contains(&month))) {
        let row = ItemRow { programme: id, fact, item, month: item.month.index()?, status, first };
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
}

/// Adds the row of an item; its cell of what is paid, or nothing where no rule is in force.
fn item_row(months: &mut Months<'_>, costs: &mut Costs, row: &ItemRow<'_>) -> Option<Option<String>> {
    let book = months.evaluation.book;
    let Some(rule) = book.programmes.get(row.programme).and_then(|programme| rule_at(programme, row.month)) else {
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
    let mut after = cell(BEFORE);
    let mut used = Vec::new();
    for (number, limit) in rule.limits.iter().enumerate() {
        if !stands(months, limit, month)? {
            used.push(Cell::default());
            continue;
        }
        let (rate, most) = (limit_rate(months, limit.currency, month)?, months.formula(limit.most, month)?);
        let most = from_afar(months, &most);
        let column = USED + number;
        let year = crate::quantity::Month::from_index(month).year();
        let counted: Vec<String> = (row.first..costs.rows.len())
            .filter(|earlier| limit.per == Per::Company || limit.per == Per::Year && same_year(costs, *earlier, year))
            .map(|earlier| address(column, earlier + ABOVE))
            .collect();
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
        used.push(Cell::formula(format!("=IF({},{in_own},0)", cell(GRANTED)), Known::Number(0.0), Look::Number));
    }
    let scale = rule.scaled.as_ref().map(|scale| months.formula(scale.by, month).ok_or(())).transpose().ok()?;
    let scale = scale.filter(|by| by != "1").map(|by| from_afar(months, &by));
    let paid = match scale {
        Some(by) => format!("=IF({},{}*{by},0)", cell(GRANTED), cell(AFTER)),
        None => format!("=IF({},{},0)", cell(GRANTED), cell(AFTER)),
    };
    let speaker = months.speaker;
    let in_own = evaluation.item_amount(item, book.currency);
    let traced = traced(months, row)?;
    for (place, cell) in used.iter_mut().enumerate() {
        if let (super::cell::Content::Formula(_, known), Some(limit)) = (&mut cell.content, rule.limits.get(place)) {
            *known = Known::Number(if is_granted { used_by(months, limit, traced.0, month)? } else { 0.0 });
        }
    }
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
        Cell::formula(format!("={after}"), Known::Number(traced.0), Look::Money),
        Cell::formula(paid, Known::Number(if is_granted { traced.1 } else { 0.0 }), Look::Money),
    ];
    cells.extend(used);
    costs.rows.push(cells);
    Some(Some(cell(PAID)))
}

/// What the engine leaves of an item after its limits, and after what the rule scales it by.
fn traced(months: &Months<'_>, row: &ItemRow<'_>) -> Option<(f64, f64)> {
    let evaluation = months.evaluation;
    let book = evaluation.book;
    let rule = book.programmes.get(row.programme).and_then(|programme| rule_at(programme, row.month))?;
    let mut own = evaluation.clone();
    let mut taken = own.nothing_taken();
    let payments = own.payments(row.programme, &mut taken);
    let Some(Given::Items(items)) = evaluation.inputs.given.get(row.fact) else { return None };
    let number = items.iter().position(|item| std::ptr::eq(item, row.item))?;
    let trace = payments.traces.iter().find(|trace| trace.month == row.month && trace.item == Some((number, 0)));
    let major = |value: Exact| in_major(value).and_then(float);
    match trace {
        Some(trace) => {
            let last = trace.limits.last().filter(|limit| rule.limits.get(limit.limit).is_some());
            let (Value::Number(before), Value::Number(paid)) = (trace.before, trace.paid) else { return None };
            let after = match last {
                None => major(before)?,
                // Without a share of it, what is paid is what the limits leave.
                Some(_) => {
                    let by = rule.scaled.map(|scale| evaluation.at(scale.by, row.month));
                    match by {
                        Some(Value::Number(by)) if !by.is_zero() => major(paid.over(by)?)?,
                        _ => major(paid)?,
                    }
                }
            };
            Some((after, major(paid)?))
        }
        // Refused: the formula of the cell still says what the limits would leave of it.
        None => {
            let Benefit::Items { amount, .. } = rule.benefit else { return None };
            match evaluation.scalar(amount, row.month, Some(row.item), 0) {
                Value::Number(before) if rule.limits.is_empty() => Some((major(before)?, 0.0)),
                _ => None,
            }
        }
    }
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

fn same_year(costs: &Costs, row: usize, year: i32) -> bool {
    let month = costs.rows.get(row).and_then(|cells| cells.get(2)).map(|cell| &cell.content);
    let of_year = |serial: f64| {
        let first = super::cell::serial(jiff::civil::date(i16::try_from(year).unwrap_or(1900), 1, 1));
        let next = super::cell::serial(jiff::civil::date(i16::try_from(year + 1).unwrap_or(1900), 1, 1));
        (first..next).contains(&serial)
    };
    matches!(month, Some(super::cell::Content::Number(serial)) if of_year(*serial))
}

/// Whether a limit stands, where that rests on readings alone.
fn stands(months: &Months<'_>, limit: &Limit, month: usize) -> Option<bool> {
    let Some(when) = limit.when else { return Some(true) };
    let rests_on_answers = months.evaluation.book.node(when).is_none_or(|node| node.facts != 0);
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
        let formula = months.formula(id, month)?;
        return Some(from_afar(months, &formula));
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

/// A formula of the tab of months as another tab says it: its cells named with their tab.
fn from_afar(months: &Months<'_>, formula: &str) -> String {
    let tab = tab_name(&months.places.months_tab);
    let mut out = String::new();
    let mut rest = formula;
    while !rest.is_empty() {
        // Texts, and names of other tabs, stand in quotation marks.
        if let Some(quote) = rest.chars().next().filter(|letter| matches!(letter, '"' | '\'')) {
            let end = rest.get(1..).and_then(|inner| inner.find(quote)).map_or(rest.len(), |end| end + 2);
            let (text, after) = rest.split_at(end);
            out.push_str(text);
            rest = after;
            // What follows the name of a tab is a cell of that tab.
            if let Some(cells) = rest.strip_prefix('!') {
                let end =
                    cells.find(|c: char| !c.is_ascii_alphanumeric() && c != '$' && c != ':').unwrap_or(cells.len());
                let (cell, after) = cells.split_at(end);
                out.push('!');
                out.push_str(cell);
                rest = after;
            }
            continue;
        }
        let end =
            rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '$' | ':' | '.')).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end.max(1).min(rest.len()));
        let letters = word.trim_start_matches('$').chars().take_while(char::is_ascii_uppercase).count();
        let is_cell = end > 0 && letters > 0 && word.ends_with(|c: char| c.is_ascii_digit()) && letters < 4;
        if is_cell {
            out.push_str(&tab);
            out.push('!');
        }
        out.push_str(word);
        rest = after;
    }
    out
}

/// The amounts of a programme as they are, without formulas.
pub fn value_column(months: &mut Months<'_>, result: &ProgrammeResult) -> usize {
    let plan = months.evaluation.plan_range();
    let currency = months.evaluation.book.currency;
    let cells = months.rows.clone().map(|month| {
        let place = month.checked_sub(plan.start)?;
        let minor = result.months.get(place)?.1?;
        Some(Cell::money(minor, currency, Look::Money))
    });
    let cells = cells.collect();
    let (label, unit) = (months.speaker.programme(result.programme), currency.code().to_owned());
    months.add(Column { label, unit, cells })
}

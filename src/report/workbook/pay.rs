//! Programmes as formulas: whether they are granted in a month, and what they pay then.

use super::cell::{Cell, Known, Look, amount};
use super::items::{Costs, paid_items};
use super::months::{Column, Months};
use crate::assess::{Outcome, ProgrammeResult, Value, rule_at};
use crate::law::{Benefit, FactSet, NodeId, Op, ProgrammeId, Rule};

/// The column of a programme's status, made where it is asked for first.
pub fn status_column(months: &mut Months<'_>, id: ProgrammeId) -> Option<usize> {
    if let Some(known) = months.status(id) {
        return Some(known);
    }
    let programme = &months.evaluation.book.programmes[id];
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
    let programme = &months.evaluation.book.programmes[id];
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
    let mut facts = FactSet::new();
    let mut place = 0;
    while let Some(programme) = asked.get(place).and_then(|id| book.programmes.find(*id)) {
        place += 1;
        for rule in &programme.rules {
            book.node(rule.all).iter().for_each(|node| facts.join(&node.facts));
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
    let given = evaluation.inputs.given.enumerated().filter(|(fact, _)| facts.contains(*fact));
    given.filter_map(|(_, given)| given.first_month()).all(|first| first == evaluation.inputs.from)
}

fn window(months: &mut Months<'_>, id: ProgrammeId, conditions: usize, name: &str) -> Option<usize> {
    let programme = &months.evaluation.book.programmes[id];
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
    let programme = &months.evaluation.book.programmes[id];
    if !result.months.iter().all(|month| !month.outcome.is_open()) {
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
        let known = match result.months.get(place).and_then(|month| month.amount) {
            Some(minor) => Known::Number(amount(minor)?),
            None => Known::Text(String::new()),
        };
        cells.push(Some(Cell::formula(formula, known, Look::Money)));
    }
    let unit = months.evaluation.book.currency.code().to_owned();
    Some(months.add(Column { label: name, unit, cells }))
}

fn scaled(months: &mut Months<'_>, rule: &Rule, node: NodeId, month: usize) -> Option<String> {
    let sum = months.formula(node, month);
    let Some(scale) = &rule.scaled else { return sum };
    match (sum, months.formula(scale.by, month)) {
        (Some(sum), Some(by)) => Some(if by == "1" { sum } else { format!("{sum}*{by}") }),
        _ => months.nothing(&[node, scale.by], month),
    }
}

/// The amounts of a programme as they are, without formulas.
pub fn value_column(months: &mut Months<'_>, result: &ProgrammeResult) -> usize {
    let plan = months.evaluation.plan_range();
    let currency = months.evaluation.book.currency;
    let cells = months.rows.clone().map(|month| {
        let place = month.checked_sub(plan.start)?;
        let minor = result.months.get(place)?.amount?;
        Some(Cell::money(minor, currency, Look::Money))
    });
    let cells = cells.collect();
    let (label, unit) = (months.speaker.programme(result.programme), currency.code().to_owned());
    months.add(Column { label, unit, cells })
}

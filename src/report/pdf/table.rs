//! A table onto pages: columns as wide as they need, its head again on every page.

use super::super::document::{Align, Row, Run, Table};
use super::lines::{Line, natural};
use super::sheet::{Role, Setting, Sheet};

/// Between two columns.
const GUTTER: f32 = 10.0;
/// No column of words is narrower.
const LEAST: f32 = 56.0;

pub fn table(sheet: &mut Sheet<'_>, table: &Table) {
    if table.rows.is_empty() {
        return;
    }
    let widths = widths(sheet, table);
    let element = sheet.element(Role::Table, None);
    let head: Vec<Vec<Run>> = table.head.iter().map(|text| vec![Run::weak(text.as_str())]).collect();
    let head = (!head.is_empty()).then(|| Row::new(head));
    // The head and two rows at least.
    sheet.need(sheet.line_height(sheet.print.text) * 5.0);
    let place = Place { table: Some(element), cells: Role::HeadCell, again: None };
    if let Some(head) = &head {
        let set = set(sheet, table, head, &widths);
        row(sheet, table, &set, &widths, &place);
    }
    let place = Place { cells: Role::Cell, again: head.as_ref(), ..place };
    for group in table.rows.chunk_by(|_, next| next.is_below) {
        let rows: Vec<Set> = group.iter().map(|row| set(sheet, table, row, &widths)).collect();
        // What belongs together stands on one page, where that is not half empty for it.
        let whole: f32 = rows.iter().map(|row| row.height).sum();
        if whole < (sheet.bottom() - sheet.print.margin) * 0.5 && sheet.need(whole) {
            again(sheet, table, &widths, place.again);
        }
        for set in &rows {
            row(sheet, table, set, &widths, &place);
        }
    }
    sheet.y += sheet.print.gap;
}

/// Where a row belongs; `again` is the head of a new page.
struct Place<'a> {
    table: Option<usize>,
    cells: Role,
    again: Option<&'a Row>,
}

/// A row in lines.
struct Set {
    cells: Vec<(Vec<Line>, Setting)>,
    lines: usize,
    height: f32,
    /// Above its first line; a row of the one before has none, and no rule.
    padding: Option<f32>,
}

fn set(sheet: &Sheet<'_>, table: &Table, row: &Row, widths: &[f32]) -> Set {
    let size = sheet.print.text;
    let mut x = sheet.print.margin;
    let mut cells: Vec<(Vec<Line>, Setting)> = Vec::new();
    for (column, runs) in row.cells.iter().enumerate() {
        let is_last = column + 1 == row.cells.len() && column + 1 < widths.len();
        let own = widths.get(column).copied().unwrap_or(LEAST);
        let width = if is_last { sheet.print.margin + sheet.width() - x } else { own };
        let is_right = table.columns.get(column) == Some(&Align::Right);
        let setting = Setting { x, width, size, is_right, is_accent: false };
        cells.push((sheet.broken(runs, setting), setting));
        x += width + GUTTER;
    }
    let lines = cells.iter().map(|(lines, _)| lines.len()).max().unwrap_or(0);
    let height = sheet.line_height(size);
    let padding = (!row.is_below).then_some(height * 0.25);
    Set { cells, lines, height: height * lines as f32 + padding.unwrap_or(0.0), padding }
}

fn row(sheet: &mut Sheet<'_>, table: &Table, set: &Set, widths: &[f32], place: &Place<'_>) {
    let height = sheet.line_height(sheet.print.text);
    let page = sheet.bottom() - sheet.print.margin;
    if sheet.need(if set.height < page * 0.5 { set.height } else { height * 2.0 }) {
        again(sheet, table, widths, place.again);
    }
    if let Some(padding) = set.padding {
        sheet.rule(sheet.print.margin, sheet.width());
        sheet.y += padding;
    }
    let elements: Vec<Option<usize>> = match place.table {
        Some(table) => {
            let element = sheet.element(Role::Row, Some(table));
            set.cells.iter().map(|_| Some(sheet.element(place.cells.clone(), Some(element)))).collect()
        }
        None => vec![None; set.cells.len()],
    };
    for number in 0..set.lines {
        if number > 0 && sheet.need(height) {
            again(sheet, table, widths, place.again);
        }
        for ((lines, setting), element) in set.cells.iter().zip(&elements) {
            if let Some(line) = lines.get(number) {
                sheet.line(line, *setting, *element);
            }
        }
        sheet.y += height;
    }
}

/// The head once more, for the eye only: it was read already.
fn again(sheet: &mut Sheet<'_>, table: &Table, widths: &[f32], head: Option<&Row>) {
    if let Some(head) = head {
        let set = set(sheet, table, head, widths);
        row(sheet, table, &set, widths, &Place { table: None, cells: Role::HeadCell, again: None });
    }
}

/// Columns of figures get what they need; those of words share the rest.
fn widths(sheet: &Sheet<'_>, table: &Table) -> Vec<f32> {
    let size = sheet.print.text;
    let count = table.columns.len();
    let mut wanted = vec![LEAST; count];
    let heads = table.head.iter().map(|text| vec![Run::weak(text.as_str())]).collect();
    for row in std::iter::once(&Row::new(heads)).chain(&table.rows) {
        for (column, runs) in row.cells.iter().enumerate() {
            let spans = row.cells.len() < count && column + 1 == row.cells.len();
            if let Some(width) = wanted.get_mut(column).filter(|_| !spans) {
                *width = width.max(natural(sheet.faces, runs) * size + 1.0);
            }
        }
    }
    let room = sheet.width() - GUTTER * (count.saturating_sub(1)) as f32;
    let is_words = |column: usize| table.columns.get(column) != Some(&Align::Right);
    let figures: f32 = wanted.iter().enumerate().filter(|(column, _)| !is_words(*column)).map(|(_, width)| width).sum();
    shared(&mut wanted, (room - figures).max(room * 0.3), is_words);
    // What is still too much (a figure as wide as the page) is cut for all alike.
    let sum: f32 = wanted.iter().sum();
    if sum > room {
        wanted.iter_mut().for_each(|width| *width *= room / sum);
    }
    wanted
}

/// Shares room among some columns: those that need less than their share leave the rest to the others;
/// what is left over goes to the widest.
fn shared(wanted: &mut [f32], room: f32, is_among: impl Fn(usize) -> bool) {
    let mut open: Vec<usize> = (0..wanted.len()).filter(|column| is_among(*column)).collect();
    let mut left = room;
    loop {
        let share = left / open.len().max(1) as f32;
        let Some(place) = open.iter().position(|column| wanted.get(*column).is_some_and(|width| *width <= share))
        else {
            break;
        };
        left -= open.get(place).and_then(|column| wanted.get(*column)).copied().unwrap_or(0.0);
        open.remove(place);
    }
    let share = left / open.len().max(1) as f32;
    for column in &open {
        if let Some(width) = wanted.get_mut(*column) {
            *width = share;
        }
    }
    let widest = (0..wanted.len()).filter(|column| is_among(*column));
    let widest = widest.max_by_key(|column| wanted.get(*column).map_or(0, |width| *width as u32));
    if let (true, Some(width)) = (open.is_empty(), widest.and_then(|column| wanted.get_mut(column))) {
        *width += left;
    }
}

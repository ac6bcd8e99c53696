//! The blocks of a document onto pages.

use super::super::document::{Block, Chart, Item, Run};
use super::sheet::{Entry, Role, Setting, Shape, Sheet};
use crate::quantity::harmless;

/// Writes a block; the one after it, if any, is not parted from a heading.
pub fn block(sheet: &mut Sheet<'_>, block: &Block, next: Option<&Block>) {
    match block {
        Block::Heading(level, text) => {
            let after = match next {
                Some(Block::Chart(drawn)) => chart_height(sheet, drawn),
                _ => sheet.line_height(sheet.print.text) * 6.0,
            };
            heading(sheet, *level, text, after);
        }
        Block::Text(runs) => {
            // The words above a derivation stand with its first lines.
            if matches!(next, Some(Block::Lines(_))) {
                sheet.need(sheet.line_height(sheet.print.text) * 4.0);
            }
            paragraph(sheet, runs);
        }
        Block::Table(table) => super::table::table(sheet, table),
        Block::Lines(items) => lines(sheet, items),
        Block::Chart(drawn) => chart(sheet, drawn),
    }
}

fn heading(sheet: &mut Sheet<'_>, level: u8, text: &str, after: f32) {
    let (one, two, three) = sheet.print.headings;
    let size = match level {
        1 => one,
        2 => two,
        _ => three,
    };
    let gap = sheet.print.gap;
    if sheet.y > sheet.print.margin {
        sheet.y += if level == 2 { gap * 2.5 } else { gap * 1.5 };
    }
    // A heading never stands alone at the foot of a page.
    sheet.need(sheet.line_height(size) + gap + after);
    let (page, y) = (sheet.pages.len().saturating_sub(1), sheet.y);
    // A text that is named in the file, not drawn, has every letter but those that break it.
    let named = harmless(text).into_owned();
    sheet.outline.push(Entry { level, text: named.clone(), page, y });
    let element = sheet.element(Role::Heading(level, named), None);
    let (x, width) = (sheet.print.margin, sheet.width());
    let setting = Setting { x, width, size, is_right: false, is_accent: level == 2 };
    sheet.text(&[Run::strong(text)], setting, Some(element));
    sheet.y += gap * 0.5;
}

fn paragraph(sheet: &mut Sheet<'_>, runs: &[Run]) {
    let (x, width, size) = (sheet.print.margin, sheet.width(), sheet.print.text);
    let element = sheet.element(Role::Paragraph, None);
    sheet.text(runs, Setting { x, width, size, is_right: false, is_accent: false }, Some(element));
    sheet.y += sheet.print.gap * 0.6;
}

/// Lines as lists in lists, as deep as they are.
fn lines(sheet: &mut Sheet<'_>, items: &[Item]) {
    let size = sheet.print.small;
    // By depth: the list there and the body of its last item.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for item in items {
        open.truncate(item.depth + 1);
        let depth = open.len().min(item.depth + 1);
        if depth <= item.depth {
            let parent = open.last().map(|(_, body)| *body);
            let list = sheet.element(Role::List, parent);
            open.push((list, list));
        }
        let Some(last) = open.last_mut() else { continue };
        let element = sheet.element(Role::Item, Some(last.0));
        last.1 = sheet.element(Role::ItemBody, Some(element));
        let words = sheet.element(Role::Paragraph, Some(last.1));
        // So deep that a third of the width is left at least.
        let inside = (item.depth as f32 * sheet.print.indent).min(sheet.width() * 0.6);
        let (x, width) = (sheet.print.margin + inside, sheet.width() - inside);
        sheet.text(&item.runs, Setting { x, width, size, is_right: false, is_accent: false }, Some(words));
    }
    sheet.y += sheet.print.gap;
}

/// The bars, their years and what the colours mean.
fn chart_height(sheet: &Sheet<'_>, chart: &Chart) -> f32 {
    let rows = chart.series.len() + 1 + usize::from(chart.note.is_some());
    sheet.print.chart + sheet.line_height(sheet.print.small) * rows as f32 + sheet.print.gap * 2.0
}

/// Bars stacked from the line of zero, up and down, with the years below and what the colours mean.
fn chart(sheet: &mut Sheet<'_>, chart: &Chart) {
    let small = sheet.print.small;
    let (height, row) = (sheet.print.chart, sheet.line_height(small));
    sheet.need(chart_height(sheet, chart));
    let element = sheet.element(Role::Figure(harmless(&chart.alt).into_owned()), None);
    let (most, least) = chart.ends();
    let scale = height / (most.saturating_sub(least)).max(1) as f32;
    let zero = sheet.y + most as f32 * scale;
    let (left, width) = (sheet.print.margin, sheet.width() / chart.years.len().max(1) as f32);
    let bar = (width * 0.6).min(48.0);
    for (place, year) in chart.years.iter().enumerate() {
        let x = left + (place as f32 + 0.5) * width - bar / 2.0;
        let (mut up, mut down) = (zero, zero);
        for series in &chart.series {
            let amount = series.amounts.get(place).copied().unwrap_or(0);
            let height = amount.unsigned_abs() as f32 * scale;
            if height < 0.1 {
                continue;
            }
            let y = if amount < 0 { down } else { up - height };
            if amount < 0 {
                down += height;
            } else {
                up -= height;
            }
            let colour = sheet.print.series(series.beneficiary);
            let shape = Shape::Box { x, y, width: bar, height, colour, is_filled: series.is_by_right };
            sheet.mark(shape, Some(element));
        }
        let below = Setting { x: left + place as f32 * width, width, size: small, is_right: false, is_accent: false };
        let y = sheet.y;
        sheet.y = y + height;
        let words = sheet.broken(&[Run::weak(year.as_str())], below);
        if let Some(line) = words.first() {
            let x = x + bar / 2.0 - line.width * small / 2.0;
            sheet.line(line, Setting { x, ..below }, Some(element));
        }
        sheet.y = y;
    }
    let full = sheet.width();
    sheet.mark(
        Shape::Box { x: left, y: zero, width: full, height: 0.6, colour: sheet.print.line, is_filled: true },
        None,
    );
    sheet.y += height + row + sheet.print.gap;
    for series in &chart.series {
        let (y, colour) = (sheet.y + row * 0.2, sheet.print.series(series.beneficiary));
        let side = row * 0.6;
        let shape = Shape::Box { x: left, y, width: side, height: side, colour, is_filled: series.is_by_right };
        sheet.mark(shape, Some(element));
        let setting = Setting { x: left + row, width: full - row, size: small, is_right: false, is_accent: false };
        sheet.text(&[Run::plain(series.name.as_str())], setting, Some(element));
    }
    if let Some(note) = &chart.note {
        let setting = Setting { x: left, width: full, size: small, is_right: false, is_accent: false };
        sheet.text(&[Run::weak(note.as_str())], setting, Some(element));
    }
    sheet.y += sheet.print.gap;
}

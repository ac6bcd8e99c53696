//! Plain text tables for the terminal: columns padded by the width of their letters.

use crate::quantity::harmless;
use std::borrow::Cow;

/// Rows as lines; the columns named in `right` are set flush right.
pub fn table(rows: &[Vec<String>], right: &[usize], indent: &str) -> String {
    // A text that brings a line end of its own would stand as a row that nobody wrote.
    let rows: Vec<Vec<Cow<'_, str>>> = rows.iter().map(|row| row.iter().map(|cell| harmless(cell)).collect()).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    // A row that ends early is a line of its own and stretches no column.
    let is_cell = |row: &&Vec<Cow<'_, str>>, column: usize| row.len() > column + 1 || row.len() == columns;
    let width = |column: usize| {
        let cells = rows.iter().filter(|row| is_cell(row, column)).filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in &rows {
        let mut line = String::from(indent);
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let padding = " ".repeat(width.saturating_sub(cell.chars().count()));
            if right.contains(&column) {
                line.push_str(&padding);
                line.push_str(cell);
            } else {
                line.push_str(cell);
                line.push_str(&padding);
            }
            line.push_str("  ");
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_by_letters() {
        let rows = vec![vec!["oʻ".to_owned(), "1".to_owned()], vec!["abc".to_owned(), "22".to_owned()]];
        assert_eq!(table(&rows, &[1], " "), " oʻ    1\n abc  22\n");
    }
}

//! Tabs of cells, apart from the file they are written to.

use crate::quantity::{Currency, Exact, Money};
use jiff::civil::Date;

/// One tab of a workbook.
pub struct Tab {
    pub name: String,
    /// So many rows at the top stay where they are, the last of them the head of the columns.
    pub head: usize,
    /// Columns that stay at the left.
    pub fixed: usize,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub content: Content,
    pub look: Look,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Content {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    Truth(bool),
    /// A formula and what it comes to by our own computation.
    Formula(String, Known),
}

/// What a formula comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    Text(String),
    Number(f64),
    Truth(bool),
}

/// How a cell is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    #[default]
    Plain,
    Head,
    Title,
    Weak,
    Money,
    Share,
    Number,
    Whole,
    Month,
    Date,
    /// The same where somebody may type another.
    TypedMoney,
    TypedShare,
    TypedNumber,
    TypedDate,
    TypedMonth,
    TypedText,
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Cell {
        Cell { content: Content::Text(text.into()), look: Look::Plain }
    }

    pub fn number(number: f64, look: Look) -> Cell {
        Cell { content: Content::Number(number), look }
    }

    pub fn formula(formula: String, known: Known, look: Look) -> Cell {
        Cell { content: Content::Formula(formula, known), look }
    }

    pub fn date(date: Date, look: Look) -> Cell {
        Cell::number(serial(date), look)
    }

    pub fn look(self, look: Look) -> Cell {
        Cell { look, ..self }
    }

    /// An amount in major units; as text where a spreadsheet's numbers do not hold all its digits.
    pub fn money(minor: i128, currency: Currency, look: Look) -> Cell {
        match amount(minor) {
            Some(number) => Cell::number(number, look),
            None => Cell::text(Money { minor, currency }.major_text()),
        }
    }
}

impl Known {
    pub fn cell(self, look: Look) -> Cell {
        let content = match self {
            Known::Text(text) => Content::Text(text),
            Known::Number(number) => Content::Number(number),
            Known::Truth(truth) => Content::Truth(truth),
        };
        Cell { content, look }
    }
}

/// Minor units as a number of major ones; `None` beyond fifteen digits.
pub fn amount(minor: i128) -> Option<f64> {
    if minor.unsigned_abs() >= 1_000_000_000_000_000 {
        return None;
    }
    let text = Money { minor, currency: Currency::Uzs }.major_text();
    text.parse().ok()
}

/// The nearest number that a spreadsheet has.
pub fn float(value: Exact) -> Option<f64> {
    let places = value.exact_places(12).unwrap_or(12);
    value.to_decimal(places)?.to_string().parse().ok()
}

/// A number as a formula writes it, exactly: as a decimal, else as a fraction.
pub fn written(value: Exact) -> String {
    let decimal = value.exact_places(12).and_then(|places| value.to_decimal(places));
    match decimal {
        Some(decimal) => decimal.normalize().to_string(),
        None => format!("({}/{})", value.numerator(), value.denominator()),
    }
}

/// The day as spreadsheets count them.
pub fn serial(date: Date) -> f64 {
    let days = jiff::civil::date(1899, 12, 30).until(date).map_or(0, |span| span.get_days());
    f64::from(days)
}

/// The name of a column by its place: A, B … Z, AA.
pub fn column_name(mut place: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(place % 26).unwrap_or(0)));
        if place < 26 {
            break;
        }
        place = place / 26 - 1;
    }
    letters.iter().rev().collect()
}

/// A cell's address, its row counted from zero.
pub fn address(column: usize, row: usize) -> String {
    format!("{}{}", column_name(column), row + 1)
}

/// A text in a formula.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// The name of a tab in a formula.
pub fn tab_name(name: &str) -> String {
    format!("'{}'", name.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        let names: Vec<String> = [0, 25, 26, 51, 52, 701, 702].map(column_name).to_vec();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
        assert_eq!(serial(jiff::civil::date(2026, 1, 1)), 46023.0);
    }

    #[test]
    fn numbers_are_written_exactly_or_as_fractions() {
        assert_eq!(written(Exact::fraction(15, 100).unwrap()), "0.15");
        assert_eq!(written(Exact::fraction(1, 3).unwrap()), "(1/3)");
        assert_eq!(amount(1_000_000_000_000_000), None);
        assert_eq!(amount(-150), Some(-1.5));
    }
}

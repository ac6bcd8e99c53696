//! Tabs into the bytes of an XLSX file; the same tabs give the same bytes.

use super::super::print::Print;
use super::cell::{Cell, Content, Known, Look, Tab};
use crate::quantity::{Problem, steers};
use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Workbook, Worksheet, XlsxError,
};
use std::collections::BTreeMap;

/// No text of a cell may be longer, in units of UTF-16.
const LONGEST: usize = 32_000;
/// Widths of columns, in letters.
const NARROWEST: usize = 9;
const WIDEST: usize = 46;

/// Writes the tabs; the date stands in the file instead of the moment of writing.
///
/// # Errors
/// What the format cannot hold, with the reason.
pub fn xlsx(tabs: &[Tab], title: &str, date: Date, print: &Print) -> Result<Vec<u8>, Problem> {
    let failed = |error: XlsxError| Problem::error("error-print").arg("why", error);
    let mut workbook = Workbook::new();
    let year = u16::try_from(date.year()).unwrap_or(2000);
    let created = ExcelDateTime::from_ymd(year, date.month().unsigned_abs(), date.day().unsigned_abs());
    let properties = DocProperties::new().set_title(cut(title)).set_author("Imtiyoz");
    workbook.set_properties(&properties.set_creation_datetime(&created.map_err(failed)?));
    let looks = Looks::new(print);
    for tab in tabs {
        let sheet = workbook.add_worksheet();
        written(sheet, tab, &looks).map_err(failed)?;
    }
    workbook.save_to_buffer().map_err(failed)
}

struct Looks(BTreeMap<Look, Format>);

impl Looks {
    fn new(print: &Print) -> Looks {
        let colour = |colour: super::super::print::Colour| {
            let [red, green, blue] = colour.0;
            Color::RGB(u32::from_be_bytes([0, red, green, blue]))
        };
        let plain = || Format::new().set_align(FormatAlign::Top);
        let typed =
            |format: Format| format.set_font_color(colour(print.accent)).set_background_color(colour(print.typed));
        let (money, share, number, month, date) = ("#,##0.00", "0.00%", "#,##0.######", "mmm yyyy", "dd.mm.yyyy");
        Looks(BTreeMap::from([
            (Look::Plain, plain()),
            (Look::Head, plain().set_bold().set_text_wrap().set_font_color(colour(print.accent))),
            (Look::Title, plain().set_bold().set_font_size(16)),
            (Look::Weak, plain().set_font_color(colour(print.weak))),
            (Look::Money, plain().set_num_format(money)),
            (Look::Share, plain().set_num_format(share)),
            (Look::Number, plain().set_num_format(number)),
            (Look::Whole, plain().set_num_format("0")),
            (Look::Month, plain().set_num_format(month).set_align(FormatAlign::Left)),
            (Look::Date, plain().set_num_format(date)),
            (Look::TypedMoney, typed(plain().set_num_format(money))),
            (Look::TypedShare, typed(plain().set_num_format(share))),
            (Look::TypedNumber, typed(plain().set_num_format(number))),
            (Look::TypedDate, typed(plain().set_num_format(date))),
            (Look::TypedMonth, typed(plain().set_num_format(month).set_align(FormatAlign::Left))),
            (Look::TypedText, typed(plain())),
        ]))
    }
}

fn written(sheet: &mut Worksheet, tab: &Tab, looks: &Looks) -> Result<(), XlsxError> {
    sheet.set_name(&tab.name)?;
    // A formula that comes to an empty text keeps just that, not the number zero.
    sheet.set_formula_result_default("");
    let plain = Format::new();
    for (row, cells) in (0_u32..).zip(&tab.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            let format = looks.0.get(&cell.look).unwrap_or(&plain);
            match &cell.content {
                Content::Empty => {}
                Content::Text(text) => {
                    sheet.write_string_with_format(row, column, printable(text), format)?;
                }
                Content::Number(number) => {
                    sheet.write_number_with_format(row, column, *number, format)?;
                }
                Content::Truth(truth) => {
                    sheet.write_boolean_with_format(row, column, *truth, format)?;
                }
                Content::Formula(formula, known) => {
                    let known = match known {
                        Known::Text(text) => text.clone(),
                        Known::Number(number) => number.to_string(),
                        Known::Truth(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
                    };
                    let formula = Formula::new(formula).set_result(known);
                    sheet.write_formula_with_format(row, column, formula, format)?;
                }
            }
        }
    }
    if tab.head > 0 || tab.fixed > 0 {
        let (head, fixed) = (u32::try_from(tab.head).unwrap_or(0), u16::try_from(tab.fixed).unwrap_or(0));
        sheet.set_freeze_panes(head, fixed)?;
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    let count = tab.rows.iter().map(Vec::len).max().unwrap_or(0);
    if tab.head > 0 && count > 0 && tab.rows.len() > tab.head {
        let last = (u32::try_from(tab.rows.len() - 1).unwrap_or(0), u16::try_from(count - 1).unwrap_or(0));
        sheet.autofilter(u32::try_from(tab.head - 1).unwrap_or(0), 0, last.0, last.1)?;
    }
    for column in 0..count {
        let cells =
            tab.rows.iter().skip(if tab.head == 0 { tab.rows.len() } else { 0 }).filter_map(|row| row.get(column));
        let widest = cells.map(letters).max().unwrap_or(if column == 0 { 24 } else { 22 });
        let width = u32::try_from(widest.clamp(NARROWEST, WIDEST)).unwrap_or(0);
        sheet.set_column_width(u16::try_from(column).unwrap_or(0), width)?;
    }
    Ok(())
}

/// How wide a cell wants to be.
fn letters(cell: &Cell) -> usize {
    match (&cell.content, cell.look) {
        (Content::Empty, _) => 0,
        (Content::Text(text), Look::Head) => text.chars().count() / 2 + 2,
        (Content::Text(text) | Content::Formula(_, Known::Text(text)), _) => text.chars().count() + 2,
        (_, Look::Money | Look::TypedMoney) => 20,
        _ => 11,
    }
}

/// Without marks that steer a screen, and no longer than a cell may be: it counts a letter beyond the first plane twice.
fn printable(text: &str) -> String {
    let mut units = 0;
    let shown = text.chars().filter(|letter| *letter == '\n' || !steers(*letter));
    let fitting = shown.take_while(|letter| {
        units += letter.len_utf16();
        units <= LONGEST
    });
    fitting.collect()
}

fn cut(text: &str) -> String {
    printable(text).chars().take(200).collect()
}

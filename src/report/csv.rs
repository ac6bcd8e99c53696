//! Comma-separated values, and `assess --format csv`: one row per programme and month.

use super::Assessed;
use super::json::major;
use crate::law::Rulebook;
use crate::quantity::{Month, Problem};

/// Rows of text under a head.
pub(super) struct Sheet(csv::Writer<Vec<u8>>);

impl Sheet {
    pub(super) fn new(head: &[&str]) -> Result<Sheet, Problem> {
        let mut sheet = Sheet(csv::Writer::from_writer(Vec::new()));
        sheet.row(head)?;
        Ok(sheet)
    }

    pub(super) fn row(&mut self, cells: &[&str]) -> Result<(), Problem> {
        self.0.write_record(cells.iter().map(|cell| harmless(cell))).map_err(|e| failed(&e))
    }

    pub(super) fn text(self) -> Result<String, Problem> {
        let bytes = self.0.into_inner().map_err(|e| failed(&e))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// A cell that a spreadsheet takes for text and not for a formula. A number below zero stays one.
fn harmless(cell: &str) -> String {
    let is_number = || cell.trim_start_matches('-').chars().all(|letter| letter.is_ascii_digit() || letter == '.');
    match cell.chars().next() {
        Some('=' | '+' | '@' | '\t' | '\r') => format!("'{cell}"),
        Some('-') if !is_number() => format!("'{cell}"),
        _ => cell.to_owned(),
    }
}

fn failed(error: &dyn std::fmt::Display) -> Problem {
    Problem::error("error-file-write").arg("reason", error)
}

/// The months of every programme of every variant.
///
/// # Errors
/// Never in practice: writing to memory; the problem is passed on all the same.
pub fn assessments_csv(assessed: &[Assessed], book: &Rulebook) -> Result<String, Problem> {
    let head =
        ["plan", "variant", "programme", "kind", "beneficiary", "certainty", "month", "outcome", "amount", "currency"];
    let mut sheet = Sheet::new(&head)?;
    for one in assessed {
        let currency = one.assessment.currency;
        for result in &one.assessment.programmes {
            let id = book.programmes.get(result.programme).map_or("", |programme| programme.id.as_str());
            let start = one.assessment.from.index().unwrap_or(0);
            for (offset, (outcome, amount)) in result.months.iter().enumerate() {
                let row = [
                    one.plan.as_str(),
                    one.variant.as_str(),
                    id,
                    result.kind.word(),
                    result.beneficiary.word(),
                    result.certainty.word(),
                    &Month::from_index(start + offset).to_string(),
                    outcome.word(),
                    &major(*amount, currency).unwrap_or_default(),
                    currency.code(),
                ];
                sheet.row(&row)?;
            }
        }
    }
    sheet.text()
}

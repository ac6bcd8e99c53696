//! `assess --format csv`: one row per programme and month.

use super::Assessed;
use super::json::major;
use crate::law::Rulebook;
use crate::quantity::{Month, Problem};

/// The months of every programme of every variant.
///
/// # Errors
/// Never in practice: writing to memory; the problem is passed on all the same.
pub fn assessments_csv(assessed: &[Assessed], book: &Rulebook) -> Result<String, Problem> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let failed = |e: &dyn std::fmt::Display| Problem::error("error-file-write").arg("reason", e);
    let head =
        ["plan", "variant", "programme", "kind", "beneficiary", "certainty", "month", "outcome", "amount", "currency"];
    writer.write_record(head).map_err(|e| failed(&e))?;
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
                writer.write_record(row).map_err(|e| failed(&e))?;
            }
        }
    }
    let bytes = writer.into_inner().map_err(|e| failed(&e))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

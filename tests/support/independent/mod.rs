//! A second computation of the law of the Uzbek park, written plainly and without the engine.
//!
//! It knows nothing of the rulebook: the fact files on the law and what was decided where they leave
//! room are all it rests on. The tests hold the engine against it, the benchmark times both. Amounts
//! are 128-bit integers in parts of a tiyin, rounded once per programme and month.

mod company;
mod law;
mod measures;
mod numbers;
mod regime;
mod taxes;
mod text;
mod year;

pub use company::{Company, Currency, Dated, Money, READINGS, Readings, Share};
pub use law::{BILLION, base_value, minimum_wage, month, planning_rate};
pub use text::plan_text;

use measures::Measures;
use regime::Regime;
use taxes::TaxYear;
use year::Year;

/// What a programme does in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    NotInForce,
    Refused,
    LawUnknown,
    /// Tiyin; nought for services.
    Granted(i128),
}

/// The programmes in the order of a month's cells.
pub const PROGRAMMES: [&str; 24] = [
    "profit_tax",
    "social_tax",
    "property_and_land_tax",
    "vat_on_imported_services",
    "staff_income_tax",
    "dividend_tax",
    "foreign_vendor_tax",
    "resident_levy",
    "yearly_audit",
    "wage_compensation",
    "foreign_specialists",
    "conferences",
    "training",
    "recruitment",
    "regional_premises",
    "equipment",
    "export_consulting",
    "partner_visits",
    "graduate_voucher",
    "zero_risk",
    "local2global",
    "one_stop_shop",
    "it_visa",
    "advertising_card",
];

/// A month of all programmes.
pub type Cells = [Cell; 24];

/// Every month of the plan.
pub fn assess(company: &Company) -> Vec<Cells> {
    let mut out = Vec::with_capacity(company.months);
    let end = company.from + company.months;
    let first = company.answered_from.min(company.from);
    let open = taxes::Open::new(&company.readings);
    let mut regime = Regime::new(
        company,
        regime::Open {
            has_district_rates: company.readings.choose("district_rates", "applied"),
            has_simplified_vat: !company.readings.choose("simplified_vat_for_it", "excluded"),
        },
    );
    let mut measures = Measures::new(company);
    for number in 2024 + first / 12..=2024 + (end - 1) / 12 {
        let year = Year::new(company, number);
        // Years before the plan start windows and use up limits; no tax of theirs is asked for.
        let taxes = (number >= 2024 + company.from / 12).then(|| regime.year(company, &year));
        for (offset, row) in year.rows.iter().enumerate() {
            if row.month < first || row.month >= end {
                continue;
            }
            let others = measures.month(&year, offset);
            if let (Some(taxes), true) = (&taxes, row.month >= company.from) {
                let taxed = TaxYear { company, open, year: &year, taxes }.month(offset);
                let mut cells = [Cell::NotInForce; 24];
                cells[..9].copy_from_slice(&taxed);
                cells[9..].copy_from_slice(&others);
                out.push(cells);
            }
        }
    }
    out
}

//! What residency saves and costs: the ordinary amount less the resident's, month by month.

use super::Cell;
use super::company::{Company, Readings};
use super::law::{BILLION, month};
use super::numbers::{Fraction, rounded};
use super::regime::{RATE, Taxes};
use super::year::{MICRO, Row, Year, dollars, month_of_year, sums};

/// The readings that bear on the taxes.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    half_is_enough: bool,
    is_vat_due: bool,
    has_social_after_2027: bool,
    has_income_after_2027: bool,
    is_vendor_whole_year: bool,
    is_large_from_april: bool,
    has_half_percent: bool,
    is_first_bracket: bool,
    is_levy_without_exemption: bool,
}

impl Open {
    pub fn new(readings: &Readings) -> Open {
        Open {
            half_is_enough: readings.choose("export_half", "at_least_half"),
            is_vat_due: readings.choose("vat_before_2028", "due"),
            has_social_after_2027: !readings.choose("social_tax_after_2027", "ordinary"),
            has_income_after_2027: readings.choose("income_tax_after_2027", "seven_and_half"),
            is_vendor_whole_year: readings.choose("vendor_relief_from", "whole_year"),
            is_large_from_april: readings.choose("levy_large_from", "april_2026"),
            has_half_percent: readings.choose("levy_exporter", "half_percent"),
            is_first_bracket: readings.choose("levy_2026", "first_bracket"),
            is_levy_without_exemption: !readings.choose("levy_without_exemption", "not_due"),
        }
    }
}

/// A year of a company in the tax regime.
pub struct TaxYear<'a> {
    pub company: &'a Company,
    pub open: Open,
    pub year: &'a Year,
    pub taxes: &'a Taxes,
}

/// The month's part of an amount to date.
fn of_month(to_date: &[Option<i128>; 12], offset: usize) -> Cell {
    let before = if offset == 0 { Some(0) } else { to_date[offset - 1] };
    to_date[offset].zip(before).map_or(Cell::LawUnknown, |(now, before)| Cell::Granted(now - before))
}

impl TaxYear<'_> {
    /// The nine, in the order of [`super::PROGRAMMES`].
    pub fn month(&self, offset: usize) -> [Cell; 9] {
        let row = &self.year.rows[offset];
        let is_park = row.is_resident && row.is_park_activity();
        let is_exporter = self.year.is_exporters_regime(row, self.company, self.open.half_is_enough);
        let is_exempt = is_park && is_exporter;
        let tax = |holds: bool, cell: &dyn Fn() -> Cell| match () {
            () if self.year.number >= 2040 => Cell::NotInForce,
            () if holds => cell(),
            () => Cell::Refused,
        };
        [
            tax(is_exempt, &|| of_month(&self.taxes.profit_to_date, offset)),
            tax(is_exempt && (self.year.number < 2028 || self.open.has_social_after_2027), &|| {
                Cell::Granted(rounded(row.payroll * self.taxes.social_rate[offset], RATE * MICRO))
            }),
            tax(is_exempt, &|| of_month(&self.taxes.property_to_date, offset)),
            self.imported_services(row, is_park),
            tax(is_exempt && (self.year.number < 2028 || self.open.has_income_after_2027), &|| {
                Cell::Granted(rounded(row.payroll * 45, 1000 * MICRO))
            }),
            self.dividends(row, is_park),
            self.vendors(row, offset, is_park),
            self.levy(row, offset, is_exempt && self.year.number < 2040),
            self.audit(row, offset),
        ]
    }

    fn flow(&self, amount: super::company::Money, row: &Row) -> i128 {
        let number = i64::try_from(row.month % 12).unwrap_or(0) + 1;
        sums(month_of_year(amount, number), amount.currency, row.rate)
    }

    /// 12 % on services bought abroad.
    fn imported_services(&self, row: &Row, is_park: bool) -> Cell {
        if row.month >= month(2028, 1) {
            return Cell::NotInForce;
        }
        if !is_park || self.open.is_vat_due {
            return Cell::Refused;
        }
        let bought = self.flow(self.company.foreign_services.at(row.month), row)
            + self.flow(self.company.treaty_services.at(row.month), row);
        Cell::Granted(rounded(bought * 12, 100 * MICRO))
    }

    /// The rate for residents instead of the one for foreigners, each within the treaty's.
    fn dividends(&self, row: &Row, is_park: bool) -> Cell {
        if row.month == month(2025, 1) || row.month >= month(2040, 1) {
            return Cell::NotInForce;
        }
        let foreign = i128::from(self.company.foreign_share.at(row.month));
        let has_export = row.month < month(2025, 2) || self.year.is_half_export(self.open.half_is_enough);
        if !is_park || foreign == 0 || !has_export {
            return Cell::Refused;
        }
        let mut most = i128::from(self.company.treaty_rate.at(row.month));
        if self.company.is_joint_stock.at(row.month) && row.month < month(2029, 1) {
            most = most.min(if self.company.owner_is_company.at(row.month) { 50_000 } else { 0 });
        }
        let saved = most.min(100_000) - most.min(50_000);
        let paid = self.flow(self.company.dividends.at(row.month), row);
        Cell::Granted(rounded(paid * foreign * saved, MICRO * MICRO * MICRO))
    }

    /// 20 % on payments to vendors outside treaty states, above USD 10m of export.
    fn vendors(&self, row: &Row, offset: usize, is_park: bool) -> Cell {
        if !(month(2025, 2)..month(2030, 1)).contains(&row.month) {
            return Cell::NotInForce;
        }
        let before = if self.open.is_vendor_whole_year { 12 } else { offset };
        if !is_park || self.year.export_dollars(before) <= Fraction::whole(1_000_000_000) {
            return Cell::Refused;
        }
        let paid = self.flow(self.company.foreign_services.at(row.month), row);
        Cell::Granted(rounded(paid, 5 * MICRO))
    }

    /// The contribution to the directorate (C-1 to C-5), a cost.
    fn levy(&self, row: &Row, offset: usize, is_exempt: bool) -> Cell {
        if !row.is_resident || !(self.open.is_levy_without_exemption || is_exempt) {
            return Cell::Refused;
        }
        if row.revenue == 0 {
            // Nothing is owed of nothing, whatever the rate is.
            return Cell::Granted(0);
        }
        let large = 100 * BILLION * MICRO;
        let thousandths = if self.year.revenue > large && self.is_below_floor(row.month, offset) {
            20
        } else if self.open.has_half_percent && self.year.export_dollars(12) > Fraction::whole(2_000_000_000) {
            5
        } else if row.month >= month(2026, 4) && self.open.is_first_bracket && self.year.revenue > 5 * BILLION * MICRO {
            return Cell::LawUnknown;
        } else {
            10
        };
        Cell::Granted(-rounded(row.revenue * thousandths, 1000 * MICRO))
    }

    /// Whether a large resident exports less than it must by the quarter's end (C-3, C-4).
    fn is_below_floor(&self, at: usize, offset: usize) -> bool {
        let twenty_from = if self.open.is_large_from_april { month(2026, 4) } else { month(2026, 1) };
        let percent = match at {
            _ if at >= month(2027, 1) => 35,
            _ if at >= twenty_from => 20,
            _ if at >= month(2024, 10) => 10,
            _ => return false,
        };
        let rows = self.year.rows.iter().take(offset - offset % 3 + 3);
        let (export, revenue) =
            rows.fold((0, 0), |(export, revenue), row| (export + row.export, revenue + row.revenue));
        revenue == 0 || export * 100 < revenue * percent
    }

    /// The yearly audit, a twelfth a month, to date.
    fn audit(&self, row: &Row, offset: usize) -> Cell {
        if !row.is_resident {
            return Cell::Refused;
        }
        let to_date = |months: usize| {
            let rows = self.year.rows.iter().take(months);
            let twelfths: i128 = rows
                .map(|row| {
                    let cost = self.company.audit_cost.at(row.month);
                    sums(cost.minor, cost.currency, row.rate)
                })
                .sum();
            rounded(twelfths, 12 * MICRO)
        };
        Cell::Granted(to_date(offset) - to_date(offset + 1))
    }
}

/// At least USD 30,000 a year, or more than that (OS-8, R-12).
pub fn is_visa_income(company: &Company, row: &Row, must_exceed: bool) -> bool {
    let income = company.specialist_income.at(row.month);
    let (income, floor) = (dollars(income.minor, income.currency, row.rate), Fraction::whole(3_000_000));
    if must_exceed { income > floor } else { income >= floor }
}

/// Advertising abroad paid by card to date, within a tenth of the year's export and USD 100,000.
pub fn is_card_within_limit(company: &Company, year: &Year, offset: usize) -> bool {
    let spent = year.rows.iter().take(offset + 1).fold(Fraction::ZERO, |sum, row| {
        let amount = company.advertising_abroad.at(row.month);
        let number = i64::try_from(row.month % 12).unwrap_or(0) + 1;
        sum.plus(dollars(month_of_year(amount, number), amount.currency, row.rate))
    });
    spent <= year.export_dollars(12).times(1, 10).least(Fraction::whole(10_000_000))
}

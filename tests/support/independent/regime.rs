//! The ordinary tax regime of a company: social tax, property and land tax, turnover and profit tax.
//!
//! Profit tax is counted on the year to date in whole parts of a tiyin, so that only the rounding of
//! a month is ever inexact.

use super::company::{Company, KARAKALPAKSTAN, TASHKENT_CITY};
use super::law::{BILLION, land_rate, minimum_wage, month, turnover_limit};
use super::numbers::{common, product_over, rounded};
use super::year::{MICRO, Row, Year, sums};

/// Parts of a millionth of a tiyin: shares have eight digits, months of a yearly rate divide by three.
const PARTS: i128 = 300_000_000;
/// Social tax rates are in hundred-millionths.
pub const RATE: i128 = 100_000_000;
/// Profit and turnover tax rates are in four-hundredths.
const TAX: i128 = 400;

/// Readings of the ordinary regime.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    /// The rates of categories 4 and 5 reach the company.
    pub has_district_rates: bool,
    /// The simplified VAT is open to IT services.
    pub has_simplified_vat: bool,
}

/// The ordinary taxes of a year. Amounts to date are whole tiyin, `None` where no source says.
pub struct Taxes {
    /// By month, in hundred-millionths of the payroll.
    pub social_rate: [i128; 12],
    pub property_to_date: [Option<i128>; 12],
    pub profit_to_date: [Option<i128>; 12],
}

/// What one year hands to the next.
pub struct Regime {
    open: Open,
    was_above_ten_billion: bool,
    /// The first year above UZS 10bn, and whether its income was at most 100bn.
    first_above: Option<(usize, bool)>,
    was_within_limit: bool,
    switched: Option<usize>,
}

impl Regime {
    /// Before the first calendar year of a plan.
    pub fn new(company: &Company, open: Open) -> Regime {
        let prior = i128::from(company.prior_income);
        let january = company.from - company.from % 12;
        let limit = if january == 0 { BILLION } else { turnover_limit(january - 1) };
        Regime {
            open,
            was_above_ten_billion: prior > 10 * BILLION,
            first_above: None,
            was_within_limit: prior <= limit,
            switched: None,
        }
    }

    /// The halves of the profit tax rate that a year pays: 2, 1 or 0 (B-5, B-6).
    fn halves(&mut self, year: &Year, is_importer: bool) -> i128 {
        let is_above = |billions: i128| year.revenue > billions * BILLION * MICRO;
        if self.first_above.is_none() && !self.was_above_ten_billion && is_above(10) {
            self.first_above = Some((year.number, !is_above(100)));
        }
        let halved_by_growth = self.first_above.is_some_and(|(first, was_at_most)| {
            was_at_most && (first == year.number || first + 1 == year.number) && !is_above(100)
        });
        let is_within = year.revenue <= turnover_limit(month(year.number, 12)) * MICRO;
        if self.switched.is_none() && self.was_within_limit && !is_within && !is_importer {
            self.switched = Some(year.number);
        }
        self.was_within_limit = is_within;
        let halved_by_switch = self.switched == Some(year.number) && year.number < 2026 && !is_above(10);
        if self.switched.is_some_and(|switched| switched >= 2026 && switched + 1 == year.number) {
            return 0;
        }
        if halved_by_growth || halved_by_switch { 1 } else { 2 }
    }

    /// The taxes of the next year of the plan.
    pub fn year(&mut self, company: &Company, year: &Year) -> Taxes {
        let is_importer = company.imports_goods.at(month(year.number, 12));
        let halves = self.halves(year, is_importer);
        let mut taxes = Taxes { social_rate: [0; 12], property_to_date: [Some(0); 12], profit_to_date: [Some(0); 12] };
        let (mut property_to_date, mut base_sum) = (Some(0), Some(0));
        let (mut base_to_date, mut turnover_tax, mut profit_tax) = (0, 0, 0);
        for (offset, row) in year.rows.iter().enumerate() {
            let district = if self.open.has_district_rates && year.number <= 2025 { row.category } else { 0 };
            let is_half = row.region == KARAKALPAKSTAN && year.number < 2028;
            let social = if district == 5 { RATE / 100 } else { social_rate(company, row) };
            let property = property_and_land(company, row);
            taxes.social_rate[offset] = social;
            property_to_date = property_to_date.zip(property).map(|(sum, more)| sum + more);
            taxes.property_to_date[offset] = property_to_date.map(|sum| rounded(sum, PARTS * MICRO));

            let is_turnover = !company.imports_goods.at(row.month) && year.revenue <= turnover_limit(row.month) * MICRO;
            if is_turnover {
                let base = if year.number == 2024 { row.domestic } else { row.revenue };
                let ordinary = if is_half { 8 } else { 16 };
                let rate = match district {
                    5 => 4,
                    4 => ordinary.min(12),
                    _ => ordinary,
                };
                turnover_tax += base * PARTS * rate;
            } else if !self.is_simplified(company, row.month) {
                let left =
                    (row.revenue - row.payroll - row.other_costs) * PARTS - row.payroll * social * (PARTS / RATE);
                base_sum = base_sum.zip(property).map(|(sum, property)| sum + left - property);
                let base = base_sum.unwrap_or(0).max(0);
                let rate = match (district, is_half) {
                    (5, _) => 4,
                    (_, true) => 15 * halves,
                    (_, false) => 30 * halves,
                };
                profit_tax += (base - base_to_date) * rate;
                base_to_date = base;
            }
            // Of exports alone the profit was free in 2024, whatever it was.
            let is_free = year.number == 2024 && year.export > 0 && year.export == year.revenue;
            let profit = base_sum.or(is_free.then_some(0));
            taxes.profit_to_date[offset] = profit.map(|_| both_to_date(year, turnover_tax, profit_tax));
        }
        taxes
    }

    fn is_simplified(&self, company: &Company, at: usize) -> bool {
        self.open.has_simplified_vat && (month(2026, 6)..month(2030, 1)).contains(&at) && company.simplified_vat.at(at)
    }
}

/// Turnover and profit tax in tiyin; in 2024 the profit tax of exports is nought (B-4).
fn both_to_date(year: &Year, turnover: i128, profit: i128) -> i128 {
    const DIVISOR: i128 = PARTS * TAX * MICRO;
    if year.number > 2024 || year.export == 0 {
        return rounded(turnover + profit, DIVISOR);
    }
    let (domestic, revenue) = (year.revenue - year.export, year.revenue);
    let common = common(domestic, revenue);
    let (whole, rest) =
        product_over(profit.unsigned_abs(), (domestic / common).unsigned_abs(), (revenue / common).unsigned_abs());
    let whole = i128::try_from(whole).expect("a tax below 128 bits");
    // A fraction of a part moves the sum only off an exact half, and only towards zero.
    let has_rest = i128::from(rest > 0);
    let floor = if profit < 0 { turnover - whole - has_rest } else { turnover + whole };
    if floor >= 0 { rounded(floor, DIVISOR) } else { rounded(floor + has_rest, DIVISOR) }
}

/// Employer's social tax (B-9; Karakalpakstan), in hundred-millionths of the payroll.
fn social_rate(company: &Company, row: &Row) -> i128 {
    if row.region == KARAKALPAKSTAN && row.month < month(2028, 1) {
        return RATE / 100;
    }
    let is_open = (month(2025, 1)..month(2028, 1)).contains(&row.month);
    let is_well_paid = 2 * row.payroll >= 5 * minimum_wage(row.month) * MICRO * i128::from(row.heads);
    if is_open && row.young_share > 0 && is_well_paid && company.listed_share.at(row.month) >= 600_000 {
        return RATE / 100 * 12 - 11 * row.young_share;
    }
    RATE / 100 * 12
}

/// A month of property and land tax, in parts.
fn property_and_land(company: &Company, row: &Row) -> Option<i128> {
    let value = company.property_value.at(row.month);
    let area = company.land_area.at(row.month);
    if area > 0 && row.month < month(2026, 1) {
        return None;
    }
    let is_half = (row.region == KARAKALPAKSTAN && row.month < month(2028, 1))
        || (row.region != TASHKENT_CITY && row.category == 5);
    let halves = if is_half { 1 } else { 2 };
    // 1.5 % / 12 of half the value is its 1,600th part.
    let property = sums(value.minor, value.currency, row.rate) * halves * (PARTS / 1600);
    // Thousandths of a hectare, a twelfth of the year, a half of the rate.
    let rate = land_rate(row.region, company.land_zone.at(row.month));
    let land = i128::from(area) * rate * halves * (PARTS * MICRO / 24_000);
    Some(property + land)
}

//! One calendar year as planned: what each month holds, and the yearly tests made of it.

use super::company::{Company, Currency, IT_EDUCATION, MARKETPLACE, Money};
use super::law::month;
use super::numbers::Fraction;

/// Millionths of a tiyin: a flow in dollars times a rate of six digits is whole in them.
pub const MICRO: i128 = 1_000_000;

/// An amount in millionths of a tiyin; `rate` is millionths of a sum per dollar.
pub fn sums(minor: i64, currency: Currency, rate: i128) -> i128 {
    match currency {
        Currency::Sum => i128::from(minor) * MICRO,
        Currency::Dollar => i128::from(minor) * rate,
    }
}

/// An amount in cents.
pub fn dollars(minor: i64, currency: Currency, rate: i128) -> Fraction {
    match currency {
        Currency::Sum => Fraction::new(i128::from(minor) * MICRO, rate),
        Currency::Dollar => Fraction::whole(i128::from(minor)),
    }
}

/// The part of a year's amount that month `number` (1 to 12) gets.
pub fn month_of_year(amount: Money, number: i64) -> i64 {
    (number * amount.minor).div_euclid(12) - ((number - 1) * amount.minor).div_euclid(12)
}

/// One month of a company. Sums are millionths of a tiyin.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub month: usize,
    pub rate: i128,
    pub region: u8,
    pub category: u8,
    pub activity: u8,
    pub is_resident: bool,
    pub export: i128,
    /// The month's export in its own currency.
    pub export_money: Money,
    pub domestic: i128,
    pub revenue: i128,
    pub heads: i64,
    pub payroll: i128,
    pub other_costs: i128,
    pub young_share: i128,
}

impl Row {
    pub fn new(company: &Company, month: usize) -> Row {
        let rate = company.rate(month);
        let number = i64::try_from(month % 12).unwrap_or(0) + 1;
        let money = |money: Money| sums(money.minor, money.currency, rate);
        let flow = |amount: Money| Money { minor: month_of_year(amount, number), ..amount };
        let export_money = flow(company.export_revenue.at(month));
        let (export, domestic) = (money(export_money), money(flow(company.domestic_revenue.at(month))));
        let (specialists, others) = (company.it_specialists.at(month), company.other_staff.at(month));
        let payroll = i128::from(specialists) * money(company.it_wage.at(month))
            + i128::from(others) * money(company.other_wage.at(month));
        Row {
            month,
            rate,
            region: company.region.at(month),
            category: company.district_category.at(month),
            activity: company.activity.at(month),
            is_resident: company.is_resident.at(month),
            export,
            export_money,
            domestic,
            revenue: export + domestic,
            heads: specialists + others,
            payroll,
            other_costs: money(flow(company.other_costs.at(month))),
            young_share: i128::from(company.young_share.at(month)),
        }
    }

    /// Open to the park's programmes by its activity (E-6).
    pub const fn is_park_activity(&self) -> bool {
        self.activity < MARKETPLACE || self.month < month(2026, 4)
    }

    /// What the announcement of 2023 calls an IT company.
    pub const fn is_it_company(&self) -> bool {
        self.activity < MARKETPLACE
    }
}

/// A calendar year with its months.
#[derive(Clone, Debug)]
pub struct Year {
    pub number: usize,
    pub rows: [Row; 12],
    pub export: i128,
    pub revenue: i128,
}

impl Year {
    pub fn new(company: &Company, number: usize) -> Year {
        let january = month(number, 1);
        let rows: [Row; 12] = std::array::from_fn(|offset| Row::new(company, january + offset));
        let export = rows.iter().map(|row| row.export).sum();
        let revenue = rows.iter().map(|row| row.revenue).sum();
        Year { number, rows, export, revenue }
    }

    /// Export from January to before the month of this offset, in cents.
    pub fn export_dollars(&self, before: usize) -> Fraction {
        self.rows.iter().take(before).fold(Fraction::ZERO, |sum, row| {
            sum.plus(dollars(row.export_money.minor, row.export_money.currency, row.rate))
        })
    }

    /// Whether more than half of the year's income is export, or half by the other reading.
    pub const fn is_half_export(&self, half_is_enough: bool) -> bool {
        if half_is_enough {
            self.revenue > 0 && 2 * self.export >= self.revenue
        } else {
            2 * self.export > self.revenue
        }
    }

    /// The rule for exporters only, from 2028 on.
    pub fn is_exporters_regime(&self, row: &Row, company: &Company, half_is_enough: bool) -> bool {
        self.number < 2028
            || self.is_half_export(half_is_enough)
            || (row.activity == IT_EDUCATION && company.graduates_placed.at(row.month) >= 500_000)
    }
}

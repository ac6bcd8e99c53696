//! What a company answers, as plain dated values; and the readings chosen.

use super::law::planning_rate;

/// Values from a month on, by month; months are counted from 2024-01 = 0.
#[derive(Clone, Debug)]
pub struct Dated<T>(pub Vec<(usize, T)>);

impl<T: Copy> Dated<T> {
    pub fn always(value: T) -> Dated<T> {
        Dated(vec![(0, value)])
    }

    /// The value in force; before the first answer the first.
    pub fn at(&self, month: usize) -> T {
        let last = self.0.iter().rev().find(|(from, _)| *from <= month);
        last.unwrap_or(&self.0[0]).1
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Currency {
    Sum,
    Dollar,
}

/// Tiyin or cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

pub const ACTIVITIES: [&str; 8] =
    ["software", "bpo", "kpo", "it_education", "data_centre", "marketplace", "payments", "microfinance"];
pub const IT_EDUCATION: u8 = 3;
/// From here on the activities that PP-388 takes the benefits from.
pub const MARKETPLACE: u8 = 5;

pub const REGIONS: [&str; 14] = [
    "karakalpakstan",
    "andijan",
    "bukhara",
    "jizzakh",
    "kashkadarya",
    "navoi",
    "namangan",
    "samarkand",
    "surkhandarya",
    "syrdarya",
    "tashkent_region",
    "fergana",
    "khorezm",
    "tashkent_city",
];
pub const KARAKALPAKSTAN: u8 = 0;
pub const TASHKENT_REGION: u8 = 10;
pub const TASHKENT_CITY: u8 = 13;

pub const RATINGS: [&str; 8] = ["aaa", "aa", "a", "bbb", "bb", "b", "lower", "none"];

/// One million is all of it.
pub type Share = u32;

/// A plan's answers. Every fact is answered from `answered_from` on, or earlier.
#[derive(Clone, Debug)]
pub struct Company {
    /// The plan's first month, and how many it has.
    pub from: usize,
    pub months: usize,
    /// The month from which every fact is answered.
    pub answered_from: usize,

    /// Months from 2024-01, negative before it.
    pub founded: i32,
    pub is_joint_stock: Dated<bool>,
    pub activity: Dated<u8>,
    pub is_resident: Dated<bool>,
    pub parent_turnover: Dated<Money>,
    pub export_contract: Dated<Money>,
    pub rating: Dated<u8>,
    pub foreign_share: Dated<Share>,
    pub owner_is_company: Dated<bool>,
    pub treaty_rate: Dated<Share>,
    pub graduates_placed: Dated<Share>,
    /// Tiyin of the calendar year before the plan's first.
    pub prior_income: i64,
    pub imports_goods: Dated<bool>,
    pub simplified_vat: Dated<bool>,
    pub net_pay_contracts: Dated<bool>,

    pub region: Dated<u8>,
    /// From 1 to 5.
    pub district_category: Dated<u8>,
    /// From 0 to 4.
    pub land_zone: Dated<u8>,
    /// Tenths of a square metre.
    pub office_area: Dated<i64>,
    pub office_rent: Dated<Money>,
    pub takes_state_premises: Dated<bool>,

    pub it_specialists: Dated<i64>,
    pub other_staff: Dated<i64>,
    pub it_wage: Dated<Money>,
    pub other_wage: Dated<Money>,
    pub citizens_share: Dated<Share>,
    pub young_share: Dated<Share>,
    pub listed_share: Dated<Share>,
    pub staff_trained: Dated<i64>,
    /// Hired by exporters in a month, without and with a disability.
    pub voucher_graduates: Dated<i64>,
    pub voucher_graduates_disabled: Dated<i64>,
    pub specialist_income: Dated<Money>,

    pub export_revenue: Dated<Money>,
    pub domestic_revenue: Dated<Money>,
    pub other_costs: Dated<Money>,
    pub foreign_services: Dated<Money>,
    pub treaty_services: Dated<Money>,
    pub dividends: Dated<Money>,
    pub property_value: Dated<Money>,
    /// Thousandths of a hectare.
    pub land_area: Dated<i64>,
    pub advertising_abroad: Dated<Money>,

    /// Items by month.
    pub foreign_specialist_costs: Vec<(usize, Money)>,
    pub conference_costs: Vec<(usize, Money)>,
    pub training_costs: Vec<(usize, Money)>,
    pub recruitment_costs: Vec<(usize, Money)>,
    pub export_consulting_costs: Vec<(usize, Money)>,
    pub partner_visit_costs: Vec<(usize, Money)>,
    pub equipment_costs: Vec<(usize, Money)>,

    pub zero_risk_from: usize,
    pub local2global_from: usize,

    /// Millionths of a sum; without an answer the planning rate stands in.
    pub uzs_per_usd: Option<Dated<i64>>,
    pub audit_cost: Dated<Money>,

    pub readings: Readings,

    /// Whether the answers that zero people, square metres or hectares make idle are left out.
    pub leaves_idle_out: bool,
}

impl Company {
    /// Sums per dollar, in millionths.
    pub fn rate(&self, month: usize) -> i128 {
        self.uzs_per_usd.as_ref().map_or_else(|| planning_rate(month), |rates| i128::from(rates.at(month)))
    }
}

/// The options chosen; a reading that is not named has its default.
#[derive(Clone, Debug, Default)]
pub struct Readings(pub Vec<(&'static str, &'static str)>);

impl Readings {
    pub fn choose(&self, reading: &'static str, option: &'static str) -> bool {
        self.0.contains(&(reading, option))
    }
}

/// Every reading with its options, the default first.
pub const READINGS: &[(&str, &[&str])] = &[
    ("terms", &["announced", "operator"]),
    ("wage_threshold", &["over_50", "at_least_50", "none"]),
    ("wage_counted", &["employed", "hired"]),
    ("wage_base", &["it_wages", "citizens", "above_threshold"]),
    ("wage_measure", &["gross", "net"]),
    ("premises_for", &["participants", "any_it_company"]),
    ("tashkent_region", &["included", "excluded"]),
    ("zero_risk_test", &["either", "both", "contract_only"]),
    ("parent_turnover_floor", &["usd_1m", "usd_50m"]),
    ("training_cap", &["per_company", "per_course"]),
    ("equipment_payment", &["buy_after_12_months", "instalments_15_months", "grace_15_months"]),
    ("event_cap", &["per_year", "per_event"]),
    ("event_half", &["half_and_cap", "cap_only"]),
    ("one_stop_shop_test", &["unpublished", "any_foreign_company"]),
    ("rating_applies", &["no", "yes"]),
    ("export_half", &["more_than_half", "at_least_half"]),
    ("levy_large_from", &["january_2026", "april_2026"]),
    ("levy_2026", &["one_percent", "first_bracket"]),
    ("levy_exporter", &["none", "half_percent"]),
    ("levy_without_exemption", &["due", "not_due"]),
    ("income_tax_after_2027", &["ordinary", "seven_and_half"]),
    ("social_tax_after_2027", &["exempt", "ordinary"]),
    ("vat_before_2028", &["exempt", "due"]),
    ("vendor_relief_from", &["crossing", "whole_year"]),
    ("district_rates", &["not_applied", "applied"]),
    ("simplified_vat_for_it", &["included", "excluded"]),
    ("visa_income", &["at_least", "more_than"]),
    ("partner_visit_terms", &["unpublished", "per_year", "per_company"]),
];

//! The park's other programmes: Zero Risk, Local2Global and what is inside them, the measures
//! announced in 2023, visas and the advertising card.

use super::Cell;
use super::company::{Company, IT_EDUCATION, Money, Readings, TASHKENT_CITY, TASHKENT_REGION};
use super::law::{base_value, month};
use super::numbers::Fraction;
use super::taxes::{is_card_within_limit, is_visa_income};
use super::year::{MICRO, Row, Year, dollars, sums};

/// The readings that bear on these programmes.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    half_is_enough: bool,
    is_operator: bool,
    /// Heads that open the wage compensation.
    least_heads: i64,
    heads_above_threshold_from: i64,
    only_hired: bool,
    only_citizens: bool,
    only_above_threshold: bool,
    is_net: bool,
    has_income_after_2027: bool,
    is_premises_for_all: bool,
    without_tashkent_region: bool,
    needs_both: bool,
    needs_contract: bool,
    /// Cents.
    parent_floor: i128,
    is_cap_per_course: bool,
    equipment: Equipment,
    is_cap_per_event: bool,
    is_cap_only: bool,
    is_shop_open: bool,
    has_rating: bool,
    must_exceed_visa: bool,
    visits: Visits,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Equipment {
    BuyAfter12,
    Instalments,
    Grace15,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Visits {
    Unpublished,
    PerYear,
    PerCompany,
}

impl Open {
    pub fn new(readings: &Readings) -> Open {
        let chosen = |reading, option| readings.choose(reading, option);
        let is_any = chosen("wage_threshold", "none");
        Open {
            half_is_enough: chosen("export_half", "at_least_half"),
            is_operator: chosen("terms", "operator"),
            least_heads: match () {
                () if is_any => 0,
                () if chosen("wage_threshold", "at_least_50") => 50,
                () => 51,
            },
            heads_above_threshold_from: if is_any { 0 } else { 50 },
            only_hired: chosen("wage_counted", "hired"),
            only_citizens: chosen("wage_base", "citizens"),
            only_above_threshold: chosen("wage_base", "above_threshold"),
            is_net: chosen("wage_measure", "net"),
            has_income_after_2027: chosen("income_tax_after_2027", "seven_and_half"),
            is_premises_for_all: chosen("premises_for", "any_it_company"),
            without_tashkent_region: chosen("tashkent_region", "excluded"),
            needs_both: chosen("zero_risk_test", "both"),
            needs_contract: chosen("zero_risk_test", "contract_only"),
            parent_floor: if chosen("parent_turnover_floor", "usd_50m") { 5_000_000_000 } else { 100_000_000 },
            is_cap_per_course: chosen("training_cap", "per_course"),
            equipment: match () {
                () if chosen("equipment_payment", "instalments_15_months") => Equipment::Instalments,
                () if chosen("equipment_payment", "grace_15_months") => Equipment::Grace15,
                () => Equipment::BuyAfter12,
            },
            is_cap_per_event: chosen("event_cap", "per_event"),
            is_cap_only: chosen("event_half", "cap_only"),
            is_shop_open: chosen("one_stop_shop_test", "any_foreign_company"),
            has_rating: chosen("rating_applies", "yes"),
            must_exceed_visa: chosen("visa_income", "more_than"),
            visits: match () {
                () if chosen("partner_visit_terms", "per_year") => Visits::PerYear,
                () if chosen("partner_visit_terms", "per_company") => Visits::PerCompany,
                () => Visits::Unpublished,
            },
        }
    }
}

/// A ceiling in cents of what is left of it.
#[derive(Clone, Copy, Debug)]
struct Rest {
    ceiling: Fraction,
    left: Fraction,
}

impl Rest {
    const fn of(cents: i128) -> Rest {
        Rest { ceiling: Fraction::whole(cents), left: Fraction::whole(cents) }
    }

    fn take(&mut self, wanted: Fraction) -> Fraction {
        let taken = wanted.least(self.left);
        self.left = self.left.less(taken);
        taken
    }
}

/// What is used up and begun as the months go by.
#[derive(Clone, Debug)]
pub struct Measures<'a> {
    company: &'a Company,
    open: Open,
    wages_from: Option<usize>,
    premises_from: Option<usize>,
    specialists: Rest,
    conferences: Rest,
    visits: Rest,
    /// Millionths of a tiyin.
    training_used: Fraction,
    /// Zero Risk was granted, by month.
    was_in_zero_risk: [bool; 204],
}

const ANNOUNCED: usize = month(2024, 3);

impl<'a> Measures<'a> {
    pub fn new(company: &'a Company) -> Measures<'a> {
        Measures {
            company,
            open: Open::new(&company.readings),
            wages_from: None,
            premises_from: None,
            specialists: Rest::of(1_000_000),
            conferences: Rest::of(500_000),
            visits: Rest::of(2_000_000),
            training_used: Fraction::ZERO,
            was_in_zero_risk: [false; 204],
        }
    }

    /// The fifteen, in the order of [`super::PROGRAMMES`]; months must come in order, from the first
    /// that is answered.
    pub fn month(&mut self, year: &Year, offset: usize) -> [Cell; 15] {
        let (company, open) = (self.company, self.open);
        let row = &year.rows[offset];
        if offset == 0 {
            self.specialists.left = self.specialists.ceiling;
            self.conferences.left = self.conferences.ceiling;
            if open.visits == Visits::PerYear {
                self.visits.left = self.visits.ceiling;
            }
        }
        let is_exporter = year.is_exporters_regime(row, company, open.half_is_enough);
        let is_in_force = (ANNOUNCED..month(2040, 1)).contains(&row.month);
        let is_park = row.is_resident && row.is_park_activity() && is_exporter;
        let is_in_zero_risk = is_in_force && is_park && self.is_zero_risk(year, row);
        let is_in_project = is_in_force && is_park && row.month >= company.local2global_from;
        self.was_in_zero_risk[row.month] = is_in_zero_risk;
        let scale = self.rating_percent(row);
        let cell = |is_granted: bool| match () {
            () if !is_in_force => Cell::NotInForce,
            () if is_granted => Cell::Granted(0),
            () => Cell::Refused,
        };
        // A cash programme also asks for a rating that counts; amounts are scaled after the limits.
        let mut cash = |is_granted: bool, amount: &mut dyn FnMut(&mut Self) -> Fraction| {
            if cell(is_granted) != Cell::Granted(0) || scale == 0 {
                return cell(is_granted && scale > 0);
            }
            Cell::Granted(amount(self).times(scale, 100).rounded())
        };
        let is_announced = row.is_it_company() && is_exporter;
        let is_wage_open = if open.is_operator { is_in_zero_risk } else { is_announced };
        let is_spending_open = if open.is_operator { is_in_project } else { is_announced && year.export > 0 };
        let wages =
            cash(is_wage_open && counted(company, open, row.month) >= open.least_heads, &mut |this| this.wages(row));
        let specialists = cash(is_spending_open, &mut |this| {
            let mut rest = this.specialists;
            let sum =
                of_items(&company.foreign_specialist_costs, row, |cost| this.announced_or_capped(&mut rest, cost));
            this.specialists = rest;
            sum
        });
        let conferences = cash(is_spending_open, &mut |this| {
            let mut rest = this.conferences;
            let sum = of_items(&company.conference_costs, row, |cost| {
                if open.is_cap_per_event {
                    rest.left = rest.ceiling;
                }
                this.announced_or_capped(&mut rest, cost)
            });
            this.conferences = rest;
            sum
        });
        let training = cash(is_in_zero_risk, &mut |this| this.training(row));
        let recruitment = cash(is_in_zero_risk, &mut |_| {
            let cap = Fraction::whole(20 * base_value(row.month) * MICRO);
            let costs = items_of(&company.recruitment_costs, row.month);
            in_tiyin(costs.fold(Fraction::ZERO, |sum, cost| sum.plus(half_of(cost, row).least(cap))))
        });
        let consulting = cash(is_in_project, &mut |_| {
            let costs = items_of(&company.export_consulting_costs, row.month);
            in_tiyin(costs.fold(Fraction::ZERO, |sum, cost| sum.plus(half_of(cost, row))))
        });
        let visits = cash(is_in_project, &mut |this| {
            let mut rest = this.visits;
            let sum = of_items(&company.partner_visit_costs, row, |cost| rest.take(cost));
            this.visits = rest;
            sum
        });
        let visits = match visits {
            Cell::Granted(_) if open.visits == Visits::Unpublished => Cell::LawUnknown,
            other => other,
        };
        let voucher = cash(row.activity == IT_EDUCATION && is_exporter, &mut |_| {
            let graduates = i128::from(company.voucher_graduates.at(row.month));
            let disabled = i128::from(company.voucher_graduates_disabled.at(row.month));
            Fraction::whole((75 * graduates + 105 * disabled) * base_value(row.month))
        });
        let premises = self.premises(row, is_in_force, is_exporter, is_in_zero_risk);
        let wages = within_window(wages, &mut self.wages_from, row.month);
        [
            wages,
            specialists,
            conferences,
            training,
            recruitment,
            premises,
            match cell(is_in_zero_risk) {
                Cell::Granted(_) => Cell::Granted(self.unpaid_equipment(row.month).rounded()),
                other => other,
            },
            consulting,
            visits,
            voucher,
            cell(is_in_zero_risk),
            cell(is_in_project),
            self.one_stop_shop(row, is_exporter),
            match () {
                () if row.month >= month(2040, 1) => Cell::NotInForce,
                () if is_park && is_visa_income(company, row, open.must_exceed_visa) => Cell::Granted(0),
                () => Cell::Refused,
            },
            match () {
                () if year.number != 2025 => Cell::NotInForce,
                () if row.is_resident
                    && row.is_park_activity()
                    && year.export > 0
                    && is_card_within_limit(company, year, offset) =>
                {
                    Cell::Granted(0)
                }
                () => Cell::Refused,
            },
        ]
    }

    /// The tests of Zero Risk beyond residency and activity (ZR-1 to ZR-6).
    fn is_zero_risk(&self, year: &Year, row: &Row) -> bool {
        let (company, open) = (self.company, self.open);
        let is_at_least =
            |money: Money, cents: i128| dollars(money.minor, money.currency, row.rate) >= Fraction::whole(cents);
        let has_contract = || is_at_least(company.export_contract.at(row.month), 50_000_000);
        let has_parent = || is_at_least(company.parent_turnover.at(row.month), open.parent_floor);
        row.month >= company.zero_risk_from
            && self.is_in_the_regions(row)
            && year.is_half_export(false)
            && match () {
                () if open.needs_contract => has_contract(),
                () if open.needs_both => has_contract() && has_parent(),
                () => has_contract() || has_parent(),
            }
    }

    const fn is_in_the_regions(&self, row: &Row) -> bool {
        row.region != TASHKENT_CITY && !(self.open.without_tashkent_region && row.region == TASHKENT_REGION)
    }

    /// The rating's share in percent: the highest of three months before; 100 where it does not apply.
    fn rating_percent(&self, row: &Row) -> i128 {
        let age = i32::try_from(row.month).unwrap_or(0) - self.company.founded;
        if !self.open.has_rating || row.month < month(2024, 6) || age < 6 || row.category >= 4 {
            return 100;
        }
        let percent = |rating: u8| match rating {
            0..6 => 100 - 10 * i128::from(rating),
            _ => 0,
        };
        (1..=3).map(|back| percent(self.company.rating.at(row.month - back))).max().unwrap_or(0)
    }

    /// 15 % of the wages that count (WG-1 to WG-7), tiyin.
    fn wages(&self, row: &Row) -> Fraction {
        let (company, open) = (self.company, self.open);
        let mut heads = counted(company, open, row.month);
        if open.only_above_threshold {
            heads = (heads - open.heads_above_threshold_from).max(0);
        }
        let wage = company.it_wage.at(row.month);
        let share = if open.only_citizens { i128::from(company.citizens_share.at(row.month)) } else { MICRO };
        let is_low_tax = row.is_resident && (row.month < month(2028, 1) || open.has_income_after_2027);
        let kept = match () {
            () if !open.is_net => 1000,
            () if is_low_tax => 925,
            () => 880,
        };
        let gross = Fraction::whole(i128::from(heads) * sums(wage.minor, wage.currency, row.rate));
        in_tiyin(gross.times(share, MICRO).times(15 * kept, 100_000))
    }

    /// In cents: half without a ceiling as announced, or what the operator's ceiling leaves.
    fn announced_or_capped(&self, rest: &mut Rest, cost: Fraction) -> Fraction {
        match () {
            () if !self.open.is_operator => cost.times(1, 2),
            () if self.open.is_cap_only => rest.take(cost),
            () => rest.take(cost.times(1, 2)),
        }
    }

    /// Half of the cost of the first hundred people, up to 200 base values (ZR-13), tiyin.
    fn training(&mut self, row: &Row) -> Fraction {
        let people = i128::from(self.company.staff_trained.at(row.month));
        let ceiling = Fraction::whole(200 * base_value(row.month) * MICRO);
        let mut paid = Fraction::ZERO;
        for cost in items_of(&self.company.training_costs, row.month) {
            let half = half_of(cost, row);
            let half = if people > 100 { half.times(100, people) } else { half };
            let used = if self.open.is_cap_per_course { Fraction::ZERO } else { self.training_used };
            let this = half.least(ceiling.less(used).or_zero());
            self.training_used = self.training_used.plus(this);
            paid = paid.plus(this);
        }
        in_tiyin(paid)
    }

    /// The rent saved in a window of twelve months.
    fn premises(&mut self, row: &Row, is_in_force: bool, is_exporter: bool, is_in_zero_risk: bool) -> Cell {
        let is_open = if self.open.is_premises_for_all { row.is_it_company() } else { is_in_zero_risk };
        let cell = match () {
            () if !is_in_force => return Cell::NotInForce,
            () if is_exporter
                && is_open
                && self.is_in_the_regions(row)
                && self.company.takes_state_premises.at(row.month) =>
            {
                let rent = self.company.office_rent.at(row.month);
                let area = i128::from(self.company.office_area.at(row.month));
                let worth = Fraction::new(area * sums(rent.minor, rent.currency, row.rate), 10);
                Cell::Granted(in_tiyin(worth).rounded())
            }
            () => Cell::Refused,
        };
        within_window(cell, &mut self.premises_from, row.month)
    }

    /// What of the equipment is unpaid at the month's end, tiyin.
    fn unpaid_equipment(&self, at: usize) -> Fraction {
        let company = self.company;
        let (longest, is_parts) = match self.open.equipment {
            Equipment::BuyAfter12 => (12, false),
            Equipment::Instalments => (15, true),
            Equipment::Grace15 => (15, false),
        };
        let mut unpaid = Fraction::ZERO;
        for (bought, cost) in &company.equipment_costs {
            let is_owed = *bought <= at && at - bought < longest;
            if is_owed && self.was_in_zero_risk[*bought] {
                let price = Fraction::whole(sums(cost.minor, cost.currency, company.rate(*bought)));
                let left = i128::try_from(longest - (at - bought)).unwrap_or(0);
                unpaid = unpaid.plus(if is_parts { price.times(left, 15) } else { price });
            }
        }
        in_tiyin(unpaid)
    }

    fn one_stop_shop(&self, row: &Row, is_exporter: bool) -> Cell {
        match () {
            () if row.month >= month(2040, 1) => Cell::NotInForce,
            () if self.company.foreign_share.at(row.month) == 0 || !is_exporter || !row.is_park_activity() => {
                Cell::Refused
            }
            () if self.open.is_shop_open => Cell::Granted(0),
            () => Cell::LawUnknown,
        }
    }
}

/// The specialists that count for the test and the wages.
fn counted(company: &Company, open: Open, at: usize) -> i64 {
    let now = company.it_specialists.at(at);
    if open.only_hired { (now - company.it_specialists.at(company.from)).max(0) } else { now }
}

/// Twelve calendar months from the first in which all conditions hold.
fn within_window(cell: Cell, from: &mut Option<usize>, at: usize) -> Cell {
    if !matches!(cell, Cell::Granted(_)) {
        return cell;
    }
    let start = *from.get_or_insert(at);
    if at < start + 12 { cell } else { Cell::Refused }
}

fn items_of(costs: &[(usize, Money)], at: usize) -> impl Iterator<Item = Money> {
    costs.iter().filter(move |(month, _)| *month == at).map(|(_, cost)| *cost)
}

/// Half of a cost in millionths of a tiyin.
fn half_of(cost: Money, row: &Row) -> Fraction {
    Fraction::new(sums(cost.minor, cost.currency, row.rate), 2)
}

fn in_tiyin(micro: Fraction) -> Fraction {
    micro.times(1, MICRO)
}

/// What is paid in cents for the month's items, in tiyin.
fn of_items(costs: &[(usize, Money)], row: &Row, mut paid: impl FnMut(Fraction) -> Fraction) -> Fraction {
    let cents = items_of(costs, row.month)
        .fold(Fraction::ZERO, |sum, cost| sum.plus(paid(dollars(cost.minor, cost.currency, row.rate))));
    cents.times(row.rate, MICRO)
}

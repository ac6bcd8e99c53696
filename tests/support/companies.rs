//! Random companies whose plans cross the dates and thresholds of the law. The same seed makes the
//! same company.

use crate::independent::{
    BILLION, Company, Currency, Dated, Money, READINGS, Readings, Share, base_value, minimum_wage, month, planning_rate,
};

/// A small random generator (SplitMix64); no crate, so that a seed stays good for years.
pub struct Draw(u64);

impl Draw {
    pub const fn new(seed: u64) -> Draw {
        Draw(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// At least `from`, below `until`.
    fn within(&mut self, from: i64, until: i64) -> i64 {
        from + (self.next() % (until - from).unsigned_abs()) as i64
    }

    fn place(&mut self, until: usize) -> usize {
        (self.next() % until as u64) as usize
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.next().is_multiple_of(n)
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.place(all.len())]
    }

    fn share(&mut self, exact: &[Share]) -> Share {
        match self.place(4) {
            0 => self.within(0, 1_000_001) as Share,
            1 => self.within(0, 101) as Share * 10_000,
            _ => {
                let share = self.of(exact);
                // A little beside the threshold.
                match self.place(4) {
                    0 => share.saturating_sub(1),
                    1 => (share + 1).min(1_000_000),
                    _ => share,
                }
            }
        }
    }
}

/// Where a plan lies, and when its answers may change.
#[derive(Clone, Copy)]
struct Span {
    answered_from: usize,
    from: usize,
    until: usize,
    /// One constant answer for each fact.
    is_constant: bool,
    /// A resident with everything that the park's programmes ask for, so that amounts are paid.
    is_welcome: bool,
}

impl Span {
    fn random(draw: &mut Draw) -> Span {
        const STARTS: [usize; 14] = [0, 0, 8, 11, 12, 13, 18, 23, 24, 24, 26, 28, 36, 47];
        let from = if draw.one_in(3) { draw.place(204) } else { draw.of(&STARTS) };
        let most = 204 - from;
        let months = match draw.place(8) {
            0 => 1 + draw.place(most.min(12)),
            1 => most,
            2 => 1 + draw.place(most),
            _ => 1 + draw.place(most.min(60)),
        };
        let back = if draw.one_in(3) { draw.place(20) } else { 0 };
        Span {
            answered_from: from.saturating_sub(back),
            from,
            until: from + months,
            is_constant: draw.one_in(8),
            is_welcome: draw.one_in(2),
        }
    }

    /// The month of a change, most often on one of the law's dates nearby.
    fn change(self, draw: &mut Draw) -> Option<usize> {
        const DATES: [usize; 14] = [
            month(2024, 6),
            month(2024, 10),
            month(2025, 1),
            month(2025, 2),
            month(2025, 8),
            month(2026, 1),
            month(2026, 4),
            month(2026, 6),
            month(2026, 9),
            month(2027, 1),
            month(2028, 1),
            month(2029, 1),
            month(2030, 1),
            month(2040, 1),
        ];
        if self.is_constant || self.until <= self.answered_from + 1 {
            return None;
        }
        let any = self.answered_from + 1 + draw.place(self.until - self.answered_from - 1);
        let wanted = match draw.place(3) {
            0 => any,
            // Whole years with one answer meet a yearly limit exactly.
            1 => any - any % 12,
            _ => (draw.of(&DATES) + draw.place(3)).saturating_sub(1),
        };
        Some(if (self.answered_from + 1..self.until).contains(&wanted) { wanted } else { any })
    }

    fn changes(self, draw: &mut Draw, most: usize) -> Vec<usize> {
        let mut months = vec![self.answered_from];
        for _ in 0..draw.place(most + 1) {
            months.extend(self.change(draw));
        }
        months.sort_unstable();
        months.dedup();
        months
    }

    fn dated<T: Copy>(self, draw: &mut Draw, most: usize, mut value: impl FnMut(&mut Draw) -> T) -> Dated<T> {
        let months = self.changes(draw, most);
        Dated(months.into_iter().map(|month| (month, value(draw))).collect())
    }
}

const fn of_tiyin(minor: i64) -> Money {
    Money { minor, currency: Currency::Sum }
}

const fn of_cents(minor: i64) -> Money {
    Money { minor, currency: Currency::Dollar }
}

/// A yearly income in tiyin, on, beside or around the thresholds of a size of company.
fn income(draw: &mut Draw, size: usize) -> i64 {
    let billion = BILLION as i64;
    let exact = match size {
        0 => draw.of(&[billion, billion, 4_944_000 * 100_000]),
        1 => draw.of(&[billion, 4_944_000 * 100_000, 5 * billion, 5_280_000 * 100_000]),
        2 => draw.of(&[billion, 10 * billion, 5_280_000 * 100_000, 20 * billion]),
        3 => draw.of(&[10 * billion, 100 * billion, 20 * billion]),
        // USD 10m and 20m at the planning rates
        _ => draw.of(&[100 * billion, 126 * billion, 120 * billion, 240 * billion, 252 * billion]),
    };
    match draw.place(6) {
        0 => 0,
        1 => draw.within(0, 300 * billion),
        2 | 3 => exact + draw.within(-1, 2),
        _ => exact / 100 * draw.within(70, 140),
    }
}

fn export_share(draw: &mut Draw) -> Share {
    draw.share(&[0, 100_000, 200_000, 350_000, 500_000, 500_000, 1_000_000, 1_000_000])
}

/// An amount of so many tiyin, in sums or in dollars at the planning rate.
fn some_money(draw: &mut Draw, tiyin: i64, at: usize) -> Money {
    if draw.one_in(2) {
        return of_tiyin(tiyin);
    }
    let cents = i128::from(tiyin) * 1_000_000 / planning_rate(at);
    of_cents(i64::try_from(cents).expect("cents") + draw.within(0, 2))
}

fn revenue(draw: &mut Draw, span: Span, size: usize) -> (Dated<Money>, Dated<Money>) {
    let (mut export, mut domestic) = (Vec::new(), Vec::new());
    for month in span.changes(draw, 4) {
        let (total, mut share) = (income(draw, size), export_share(draw));
        if span.is_welcome && share <= 500_000 {
            share = draw.of(&[500_001, 750_000, 1_000_000]);
        }
        let abroad = (i128::from(total) * i128::from(share) / 1_000_000) as i64;
        match draw.place(3) {
            // Exact in one currency, so that shares and limits are met to the tiyin.
            0 => {
                export.push((month, of_tiyin(abroad)));
                domestic.push((month, of_tiyin(total - abroad)));
            }
            1 => {
                let at_rate = |tiyin: i64| of_cents((i128::from(tiyin) * 1_000_000 / planning_rate(month)) as i64);
                export.push((month, at_rate(abroad)));
                domestic.push((month, at_rate(total - abroad)));
            }
            _ => {
                export.push((month, some_money(draw, abroad, month)));
                domestic.push((month, some_money(draw, total - abroad, month)));
            }
        }
    }
    (Dated(export), Dated(domestic))
}

fn wage(draw: &mut Draw, at: usize) -> Money {
    let floor = i64::try_from(minimum_wage(at) * 5 / 2).expect("wage");
    match draw.place(4) {
        0 => of_cents(draw.within(10_000, 200_000)),
        1 => of_tiyin(draw.within(floor / 2, floor * 3)),
        _ => of_tiyin(floor + draw.within(-1, 2)),
    }
}

fn heads(draw: &mut Draw) -> i64 {
    match draw.place(4) {
        0 => draw.within(0, 400),
        1 => draw.within(0, 20),
        _ => draw.within(48, 53),
    }
}

/// Cents on, beside or around a limit in dollars; sometimes as sums at the planning rate.
fn around(draw: &mut Draw, cents: i64, at: usize) -> Money {
    let near = match draw.place(4) {
        0 => draw.within(0, cents * 2 + 2),
        1 => 0,
        _ => cents + draw.within(-1, 2),
    };
    if draw.one_in(3) { of_tiyin((i128::from(near) * planning_rate(at) / 1_000_000) as i64) } else { of_cents(near) }
}

/// Amounts on, beside and around a limit, in dollars or as so many base values.
fn items(draw: &mut Draw, span: Span, cents: i64, base_values: i128) -> Vec<(usize, Money)> {
    let mut items: Vec<(usize, Money)> = Vec::new();
    for _ in 0..draw.place(5) {
        let any = span.answered_from + draw.place(span.until - span.answered_from);
        let at = span.change(draw).filter(|_| draw.one_in(2)).unwrap_or(any);
        let exact = i64::try_from(base_values * base_value(at)).expect("an amount");
        let amount = if base_values > 0 && draw.one_in(2) {
            of_tiyin(exact + draw.within(-2, 3))
        } else {
            around(draw, cents, at)
        };
        items.push((at, amount));
    }
    items.sort_by_key(|(month, _)| *month);
    items
}

fn rates(draw: &mut Draw, span: Span) -> Option<Dated<i64>> {
    if draw.one_in(2) {
        return None;
    }
    let rate = |draw: &mut Draw| match draw.place(3) {
        0 => 12_000_000_000,
        1 => draw.within(11_000, 14_000) * 1_000_000,
        _ => draw.within(1_100_000, 1_400_000) * 10_000,
    };
    let mut rates = span.dated(draw, 2, rate);
    // A rate may be answered later than it is first needed.
    if draw.one_in(4) {
        rates.0.remove(0);
        if rates.0.is_empty() {
            rates.0.push((span.until - 1, rate(draw)));
        }
    }
    Some(rates)
}

fn readings(draw: &mut Draw) -> Readings {
    if draw.one_in(4) {
        return Readings::default();
    }
    Readings(READINGS.iter().map(|(reading, options)| (*reading, draw.of(options))).collect())
}

/// The company of a seed.
pub fn random_company(seed: u64) -> Company {
    let draw = &mut Draw::new(seed);
    let span = Span::random(draw);
    let first = span.answered_from;
    let size = draw.place(5);
    let (export_revenue, domestic_revenue) = revenue(draw, span, size);
    let volume = [&export_revenue, &domestic_revenue].map(|flow| {
        let amount = flow.0[0].1;
        let tiyin = if amount.currency == Currency::Sum { amount.minor } else { amount.minor.saturating_mul(12_000) };
        tiyin.max(BILLION as i64 / 10)
    });
    let volume = volume[0].saturating_add(volume[1]);
    let part = |draw: &mut Draw, most: usize, usually_none: bool| {
        span.dated(draw, most, |draw| {
            if usually_none && draw.one_in(2) {
                return of_tiyin(0);
            }
            let tiyin = volume / 100 * draw.within(0, 60) + draw.within(0, 100);
            some_money(draw, tiyin, first)
        })
    };
    let (other_costs, dividends) = (part(draw, 3, false), part(draw, 3, true));
    let (foreign_services, treaty_services) = (part(draw, 2, true), part(draw, 2, true));
    let property_value = part(draw, 2, true);
    let is_usually_resident = span.is_welcome || !draw.one_in(3);
    let is_usually_park = span.is_welcome || draw.one_in(2);
    let prior_income = match draw.place(3) {
        0 => draw.of(&[0, BILLION as i64, BILLION as i64 + 1, 10 * BILLION as i64, 10 * BILLION as i64 + 1]),
        1 => 4_944_000 * 100_000 + draw.within(-1, 2),
        _ => income(draw, size),
    };
    let entry = |draw: &mut Draw| match draw.place(3) {
        _ if span.is_welcome => first,
        0 => first,
        _ => first + draw.place((span.until - first).min(30)),
    };
    let (zero_risk_from, local2global_from) = (entry(draw), entry(draw));
    // Some months old, or some years.
    let oldest = draw.of(&[-7, -30]);
    let founded = first as i32 + draw.within(oldest, 10) as i32;
    let mut company = Company {
        from: span.from,
        months: span.until - span.from,
        answered_from: first,
        founded,
        is_joint_stock: span.dated(draw, 1, |draw| draw.one_in(2)),
        activity: span.dated(draw, 2, |draw| if is_usually_park { draw.within(0, 5) } else { draw.within(0, 8) } as u8),
        is_resident: span.dated(draw, 2, |draw| is_usually_resident || draw.one_in(2)),
        parent_turnover: span.dated(draw, 2, |draw| {
            let floor = draw.of(&[100_000_000, 5_000_000_000]);
            around(draw, floor, first)
        }),
        export_contract: span.dated(draw, 2, |draw| {
            if span.is_welcome && draw.one_in(2) { dollars(600_000) } else { around(draw, 50_000_000, first) }
        }),
        rating: span.dated(draw, 4, |draw| draw.place(8) as u8),
        foreign_share: span.dated(draw, 2, |draw| draw.share(&[0, 500_000, 1_000_000])),
        owner_is_company: span.dated(draw, 1, |draw| draw.one_in(2)),
        treaty_rate: span.dated(draw, 1, |draw| draw.of(&[0, 50_000, 75_000, 100_000, 150_000])),
        graduates_placed: span.dated(draw, 2, |draw| draw.share(&[500_000])),
        prior_income,
        imports_goods: span.dated(draw, 1, |draw| draw.one_in(5)),
        simplified_vat: span.dated(draw, 1, |draw| draw.one_in(3)),
        net_pay_contracts: span.dated(draw, 1, |draw| draw.one_in(3)),
        region: span.dated(draw, 1, |draw| match draw.place(4) {
            0 => 0,
            _ if span.is_welcome => draw.place(13) as u8,
            _ => draw.place(14) as u8,
        }),
        district_category: span.dated(draw, 1, |draw| draw.within(1, 6) as u8),
        land_zone: span.dated(draw, 1, |draw| draw.place(5) as u8),
        office_area: span.dated(draw, 1, |draw| draw.within(0, 50_000)),
        office_rent: span.dated(draw, 1, |draw| {
            let tiyin = draw.within(0, 10_000_000);
            some_money(draw, tiyin, first)
        }),
        takes_state_premises: span.dated(draw, 1, |draw| !draw.one_in(3)),
        it_specialists: span.dated(draw, 4, heads),
        other_staff: span.dated(draw, 2, |draw| if draw.one_in(2) { 0 } else { heads(draw) }),
        it_wage: {
            let months = span.changes(draw, 3);
            Dated(months.into_iter().map(|month| (month, wage(draw, month))).collect())
        },
        other_wage: {
            let months = span.changes(draw, 2);
            Dated(months.into_iter().map(|month| (month, wage(draw, month))).collect())
        },
        citizens_share: span.dated(draw, 1, |draw| draw.share(&[0, 1_000_000])),
        young_share: span.dated(draw, 2, |draw| draw.share(&[0, 300_000, 1_000_000])),
        listed_share: span.dated(draw, 2, |draw| draw.share(&[600_000])),
        staff_trained: span.dated(
            draw,
            1,
            |draw| if draw.one_in(2) { draw.within(98, 103) } else { draw.within(0, 400) },
        ),
        voucher_graduates: span.dated(draw, 2, |draw| draw.within(0, 9)),
        voucher_graduates_disabled: span.dated(draw, 2, |draw| draw.within(0, 3)),
        specialist_income: span.dated(draw, 2, |draw| around(draw, 3_000_000, first)),
        export_revenue,
        domestic_revenue,
        other_costs,
        foreign_services,
        treaty_services,
        dividends,
        property_value,
        land_area: span.dated(draw, 2, |draw| if draw.one_in(2) { 0 } else { draw.within(0, 3000) }),
        advertising_abroad: span.dated(draw, 2, |draw| around(draw, 10_000_000, first)),
        foreign_specialist_costs: items(draw, span, 2_000_000, 0),
        conference_costs: items(draw, span, 1_000_000, 0),
        training_costs: items(draw, span, 1_300_000, 400),
        recruitment_costs: items(draw, span, 140_000, 40),
        export_consulting_costs: items(draw, span, 1_000_000, 0),
        partner_visit_costs: items(draw, span, 1_000_000, 0),
        equipment_costs: items(draw, span, 3_000_000, 0),
        zero_risk_from,
        local2global_from,
        uzs_per_usd: rates(draw, span),
        audit_cost: span.dated(draw, 2, |draw| around(draw, 500_000, first)),
        readings: readings(draw),
        leaves_idle_out: false,
    };
    // Drawn last, so that a seed means the company that it always meant, but for this.
    company.leaves_idle_out = draw.one_in(2);
    if draw.one_in(4) {
        company.it_specialists = Dated::always(0);
    }
    if draw.one_in(8) {
        company.office_area = Dated::always(0);
    }
    company
}

pub const fn dollars(major: i64) -> Money {
    Money { minor: major * 100, currency: Currency::Dollar }
}

pub const fn sums(major: i64) -> Money {
    Money { minor: major * 100, currency: Currency::Sum }
}

/// A resident software company of one year, without anything else.
pub fn plain_company(year: usize) -> Company {
    let no_money = || Dated::always(sums(0));
    Company {
        from: month(year, 1),
        months: 12,
        answered_from: month(year, 1),
        founded: 0,
        is_joint_stock: Dated::always(false),
        activity: Dated::always(0),
        is_resident: Dated::always(true),
        parent_turnover: no_money(),
        export_contract: no_money(),
        rating: Dated::always(0),
        foreign_share: Dated::always(0),
        owner_is_company: Dated::always(true),
        treaty_rate: Dated::always(100_000),
        graduates_placed: Dated::always(0),
        // Above all limits: neither halved nor free years.
        prior_income: 100_000_000_000_000,
        imports_goods: Dated::always(false),
        simplified_vat: Dated::always(false),
        net_pay_contracts: Dated::always(false),
        region: Dated::always(7),
        district_category: Dated::always(1),
        land_zone: Dated::always(0),
        office_area: Dated::always(0),
        office_rent: no_money(),
        takes_state_premises: Dated::always(false),
        it_specialists: Dated::always(0),
        other_staff: Dated::always(0),
        it_wage: no_money(),
        other_wage: no_money(),
        citizens_share: Dated::always(1_000_000),
        young_share: Dated::always(0),
        listed_share: Dated::always(1_000_000),
        staff_trained: Dated::always(0),
        voucher_graduates: Dated::always(0),
        voucher_graduates_disabled: Dated::always(0),
        specialist_income: no_money(),
        export_revenue: no_money(),
        domestic_revenue: no_money(),
        other_costs: no_money(),
        foreign_services: no_money(),
        treaty_services: no_money(),
        dividends: no_money(),
        property_value: no_money(),
        land_area: Dated::always(0),
        advertising_abroad: no_money(),
        foreign_specialist_costs: Vec::new(),
        conference_costs: Vec::new(),
        training_costs: Vec::new(),
        recruitment_costs: Vec::new(),
        export_consulting_costs: Vec::new(),
        partner_visit_costs: Vec::new(),
        equipment_costs: Vec::new(),
        zero_risk_from: 203,
        local2global_from: 203,
        uzs_per_usd: None,
        audit_cost: no_money(),
        readings: Readings::default(),
        leaves_idle_out: false,
    }
}
/// An exporter in Samarkand from 2024-01 to 2040-12 that moves through most of the law. With
/// `changes`, headcount changes each July and export each April, else every answer is constant.
pub fn long_company(has_changes: bool) -> Company {
    let mut company = plain_company(2024);
    company.months = 204;
    company.prior_income = 90_000_000_000;
    let years = || 2024..=2040_usize;
    let yearly = |first: i64, in_month: usize, step: i64, of: fn(i64) -> Money| {
        let mut values = vec![(0, of(first))];
        if has_changes {
            values.extend(years().map(|year| (month(year, in_month), of(first + step * (year as i64 - 2023)))));
        }
        Dated(values)
    };
    company.export_revenue = yearly(1_800_000, 4, 70_001, dollars);
    company.it_specialists = Dated(yearly(40, 7, 5, sums).0.into_iter().map(|(at, n)| (at, n.minor / 100)).collect());
    company.domestic_revenue = Dated::always(sums(1_300_000_000));
    company.it_wage = Dated::always(dollars(900));
    company.other_staff = Dated::always(7);
    company.other_wage = Dated::always(sums(6_000_000));
    company.young_share = Dated::always(400_000);
    company.other_costs = Dated::always(dollars(500_000));
    company.foreign_services = Dated::always(dollars(120_000));
    company.treaty_services = Dated::always(dollars(30_000));
    company.dividends = Dated::always(dollars(300_000));
    company.foreign_share = Dated::always(300_000);
    company.property_value = Dated::always(sums(4_000_000_000));
    company.audit_cost = Dated::always(dollars(5_000));
    company.advertising_abroad = Dated::always(dollars(40_000));
    company.specialist_income = Dated::always(dollars(40_000));
    company.export_contract = Dated::always(dollars(600_000));
    company.parent_turnover = Dated::always(dollars(2_000_000));
    company.office_area = Dated::always(3_000);
    company.office_rent = Dated::always(sums(20_000));
    company.takes_state_premises = Dated::always(true);
    company.staff_trained = Dated::always(40);
    company.zero_risk_from = month(2024, 4);
    company.local2global_from = month(2025, 1);
    let spent = |in_month: usize, amount: Money| years().map(|year| (month(year, in_month), amount)).collect();
    company.foreign_specialist_costs = spent(2, dollars(18_000));
    company.conference_costs = spent(5, dollars(12_000));
    company.training_costs = spent(8, sums(30_000_000));
    company.recruitment_costs = spent(8, sums(12_000_000));
    company.export_consulting_costs = spent(9, dollars(8_000));
    company.partner_visit_costs = spent(10, dollars(7_000));
    company.equipment_costs = vec![(month(2024, 6), sums(400_000_000))];
    company
}

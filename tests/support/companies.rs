//! Random companies whose plans cross the dates and thresholds of the law. The same seed makes the
//! same company.

use crate::independent::{
    BILLION, Company, Currency, Dated, Money, READINGS, Readings, Share, minimum_wage, month, planning_rate,
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
                    0 => share.saturating_sub(100),
                    1 => (share + 100).min(1_000_000),
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
        let is_constant = draw.one_in(8);
        Span { answered_from: from.saturating_sub(back), from, until: from + months, is_constant }
    }

    /// The month of a change, most often on one of the law's dates nearby.
    fn change(self, draw: &mut Draw) -> Option<usize> {
        const DATES: [usize; 12] = [
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
            month(2030, 1),
            month(2040, 1),
        ];
        if self.is_constant || self.until <= self.answered_from + 1 {
            return None;
        }
        let any = self.answered_from + 1 + draw.place(self.until - self.answered_from - 1);
        let near = (draw.of(&DATES) + draw.place(3)).saturating_sub(1);
        let is_inside = (self.answered_from + 1..self.until).contains(&near);
        Some(if is_inside && draw.one_in(2) { near } else { any })
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

const fn sums(minor: i64) -> Money {
    Money { minor, currency: Currency::Sum }
}

const fn dollars(minor: i64) -> Money {
    Money { minor, currency: Currency::Dollar }
}

/// A yearly income in tiyin, on, beside or between the thresholds.
fn income(draw: &mut Draw) -> i64 {
    let billion = BILLION as i64;
    let exact = [
        billion,
        4_944_000 * 100_000,
        5 * billion,
        5_280_000 * 100_000,
        10 * billion,
        20 * billion,
        100 * billion,
        // USD 10m and 20m at the planning rates
        126 * billion,
        120 * billion,
        240 * billion,
        252 * billion,
    ];
    match draw.place(5) {
        0 => 0,
        1 => draw.within(0, 300 * billion),
        2 => draw.within(0, 12 * billion),
        3 => draw.of(&exact) + draw.within(-1, 2),
        _ => draw.of(&exact) / 100 * draw.within(70, 140),
    }
}

fn export_share(draw: &mut Draw) -> Share {
    draw.share(&[0, 100_000, 200_000, 350_000, 500_000, 500_000, 1_000_000, 1_000_000])
}

/// An amount of so many tiyin, in sums or in dollars at the planning rate.
fn some_money(draw: &mut Draw, tiyin: i64, at: usize) -> Money {
    if draw.one_in(2) {
        return sums(tiyin);
    }
    let cents = i128::from(tiyin) * 1_000_000 / planning_rate(at);
    dollars(i64::try_from(cents).expect("cents") + draw.within(0, 2))
}

fn revenue(draw: &mut Draw, span: Span) -> (Dated<Money>, Dated<Money>) {
    let (mut export, mut domestic) = (Vec::new(), Vec::new());
    for month in span.changes(draw, 4) {
        let (total, share) = (income(draw), export_share(draw));
        let abroad = (i128::from(total) * i128::from(share) / 1_000_000) as i64;
        match draw.place(3) {
            // Exact in one currency, so that shares and limits are met to the tiyin.
            0 => {
                export.push((month, sums(abroad)));
                domestic.push((month, sums(total - abroad)));
            }
            1 => {
                let cents = |tiyin: i64| dollars((i128::from(tiyin) * 1_000_000 / planning_rate(month)) as i64);
                export.push((month, cents(abroad)));
                domestic.push((month, cents(total - abroad)));
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
        0 => dollars(draw.within(10_000, 200_000)),
        1 => sums(draw.within(floor / 2, floor * 3)),
        _ => sums(floor + draw.within(-1, 2)),
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
    if draw.one_in(3) { sums((i128::from(near) * planning_rate(at) / 1_000_000) as i64) } else { dollars(near) }
}

fn items(draw: &mut Draw, span: Span, cents: i64) -> Vec<(usize, Money)> {
    let mut items: Vec<(usize, Money)> = Vec::new();
    for _ in 0..draw.place(5) {
        let at = span.answered_from + draw.place(span.until - span.answered_from);
        items.push((at, around(draw, cents, at)));
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
    let (export_revenue, domestic_revenue) = revenue(draw, span);
    let size = [&export_revenue, &domestic_revenue].map(|flow| {
        let amount = flow.0[0].1;
        let tiyin = if amount.currency == Currency::Sum { amount.minor } else { amount.minor.saturating_mul(12_000) };
        tiyin.max(BILLION as i64 / 10)
    });
    let size = size[0].saturating_add(size[1]);
    let part = |draw: &mut Draw, most: usize, usually_none: bool| {
        span.dated(draw, most, |draw| {
            if usually_none && draw.one_in(2) {
                return sums(0);
            }
            let tiyin = size / 100 * draw.within(0, 60) + draw.within(0, 100);
            some_money(draw, tiyin, first)
        })
    };
    let (other_costs, dividends) = (part(draw, 3, false), part(draw, 3, true));
    let (foreign_services, treaty_services) = (part(draw, 2, true), part(draw, 2, true));
    let property_value = part(draw, 2, true);
    let is_usually_resident = !draw.one_in(4);
    let is_usually_park = !draw.one_in(4);
    let prior_income = match draw.place(3) {
        0 => draw.of(&[0, BILLION as i64, BILLION as i64 + 1, 10 * BILLION as i64, 10 * BILLION as i64 + 1]),
        1 => 4_944_000 * 100_000 + draw.within(-1, 2),
        _ => income(draw),
    };
    let entry = |draw: &mut Draw| match draw.place(3) {
        0 => first,
        _ => first + draw.place((span.until - first).min(30)),
    };
    let (zero_risk_from, local2global_from) = (entry(draw), entry(draw));
    Company {
        from: span.from,
        months: span.until - span.from,
        answered_from: first,
        founded: (first as i32 + draw.within(-8, 12) as i32).clamp(0, 203),
        is_joint_stock: span.dated(draw, 1, |draw| draw.one_in(2)),
        activity: span.dated(draw, 2, |draw| if is_usually_park { draw.within(0, 5) } else { draw.within(0, 8) } as u8),
        is_resident: span.dated(draw, 2, |draw| is_usually_resident || draw.one_in(2)),
        parent_turnover: span.dated(draw, 2, |draw| {
            let floor = draw.of(&[100_000_000, 5_000_000_000]);
            around(draw, floor, first)
        }),
        export_contract: span.dated(draw, 2, |draw| around(draw, 50_000_000, first)),
        rating: Dated(
            // From the first month of all: three months before are asked for.
            span.dated(draw, 4, |draw| draw.place(8) as u8)
                .0
                .into_iter()
                .enumerate()
                .map(|(place, (month, rating))| (if place == 0 { 0 } else { month }, rating))
                .collect(),
        ),
        foreign_share: span.dated(draw, 2, |draw| draw.share(&[0, 500_000, 1_000_000])),
        owner_is_company: span.dated(draw, 1, |draw| draw.one_in(2)),
        treaty_rate: span.dated(draw, 1, |draw| draw.of(&[0, 50_000, 75_000, 100_000, 150_000])),
        graduates_placed: span.dated(draw, 2, |draw| draw.share(&[500_000])),
        prior_income,
        imports_goods: span.dated(draw, 1, |draw| draw.one_in(5)),
        simplified_vat: span.dated(draw, 1, |draw| draw.one_in(3)),
        net_pay_contracts: span.dated(draw, 1, |draw| draw.one_in(3)),
        region: span.dated(draw, 1, |draw| if draw.one_in(4) { 0 } else { draw.place(14) as u8 }),
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
        foreign_specialist_costs: items(draw, span, 2_000_000),
        conference_costs: items(draw, span, 1_000_000),
        training_costs: items(draw, span, 1_300_000),
        recruitment_costs: items(draw, span, 140_000),
        export_consulting_costs: items(draw, span, 1_000_000),
        partner_visit_costs: items(draw, span, 1_000_000),
        equipment_costs: items(draw, span, 3_000_000),
        zero_risk_from,
        local2global_from,
        uzs_per_usd: rates(draw, span),
        audit_cost: span.dated(draw, 2, |draw| around(draw, 500_000, first)),
        readings: readings(draw),
    }
}

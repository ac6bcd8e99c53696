//! The dated numbers of the law, typed from the fact files. Months are counted from 2024-01 = 0.

/// Sums in tiyin.
pub const BILLION: i128 = 100_000_000_000;

pub const fn month(year: usize, month: usize) -> usize {
    (year - 2024) * 12 + month - 1
}

/// The base value, tiyin.
pub fn base_value(at: usize) -> i128 {
    let sums = match at {
        _ if at >= month(2026, 9) => 440_000,
        _ if at >= month(2025, 8) => 412_000,
        _ if at >= month(2024, 10) => 375_000,
        _ => 340_000,
    };
    sums * 100
}

/// The minimum wage a month, tiyin.
pub fn minimum_wage(at: usize) -> i128 {
    let sums = match at {
        _ if at >= month(2026, 9) => 1_360_000,
        _ if at >= month(2025, 8) => 1_271_000,
        _ if at >= month(2024, 10) => 1_155_000,
        _ => 1_050_000,
    };
    sums * 100
}

/// Sums per dollar where the plan says nothing, in millionths.
pub fn planning_rate(at: usize) -> i128 {
    if at >= month(2026, 1) { 12_000_000_000 } else { 12_600_000_000 }
}

/// Yearly income up to which turnover tax is paid (B-7), tiyin.
pub fn turnover_limit(at: usize) -> i128 {
    if (month(2026, 6)..month(2030, 1)).contains(&at) { 12_000 * base_value(at) } else { BILLION }
}

/// Land tax of legal entities a year and hectare, tiyin, by region; Tashkent city by zone.
pub fn land_rate(region: u8, zone: u8) -> i128 {
    const REGIONS: [i128; 13] = [412, 518, 424, 424, 424, 424, 518, 518, 377, 318, 435, 435, 424];
    const ZONES: [i128; 5] = [3190, 2542, 1966, 1306, 659];
    let tenths_of_a_million = REGIONS.get(usize::from(region)).copied();
    tenths_of_a_million.unwrap_or_else(|| ZONES[usize::from(zone)]) * 100_000 * 100
}

//! The engine and its rulebook against a second computation of the law that shares nothing with
//! them: random plans must agree to the tiyin, for every programme, month and outcome.
//!
//! `IMTIYOZ_PLANS` says how many plans, `IMTIYOZ_SEED` which is the first.

use crate::companies::{dollars, plain_company, random_company, sums};
use crate::independent;
use crate::independent::{Cell, Company, Dated, PROGRAMMES, Readings, month, plan_text};
use crate::support;
use imtiyoz::assess::{self, Depth, MonthResult, Outcome};
use imtiyoz::law::{Beneficiary, Kind, Rulebook};
use imtiyoz::plan::{self, Inputs};

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |text| text.parse().expect("a number"))
}

/// Where the two differ: by programme its first month, in words.
fn differences(book: &Rulebook, company: &Company, text: &str) -> Vec<(String, String)> {
    let plan = plan::read_plan(text).expect("plan");
    let (inputs, problems) = Inputs::read(book, &plan, &plan.variants[0]);
    assert!(problems.is_empty(), "{problems:?}\n{text}");
    let engine = assess::assess(book, &inputs, book.currency, Depth::Figures).expect("assessed");
    let expected = independent::assess(company);
    let mut found = Vec::new();
    for (programme, result) in book.programmes.iter().zip(&engine.programmes) {
        let place = PROGRAMMES.iter().position(|id| *id == programme.id);
        let place = place.unwrap_or_else(|| panic!("{} is not computed a second time", programme.id));
        assert_eq!(result.months.len(), expected.len());
        // Pay in hand agreed on in the plan's first month makes the lower tax the company's gain.
        if programme.id == "staff_income_tax" {
            let is_companys = company.net_pay_contracts.at(company.from);
            let beneficiary = if is_companys { Beneficiary::Company } else { Beneficiary::Staff };
            assert_eq!(result.beneficiary, beneficiary, "{text}");
        }
        let difference = result.months.iter().zip(&expected).enumerate().find_map(
            |(offset, (MonthResult { outcome, amount }, cells))| {
                let is_alike = match (cells[place], outcome) {
                    (Cell::NotInForce, Outcome::NotInForce)
                    | (Cell::Refused, Outcome::Refused)
                    | (Cell::LawUnknown, Outcome::LawUnknown) => amount.is_none(),
                    (Cell::Granted(_), Outcome::Granted) if programme.kind == Kind::Service => amount.is_none(),
                    (Cell::Granted(expected), Outcome::Granted) => *amount == Some(expected),
                    _ => false,
                };
                let at = inputs.from.plus(offset as i32);
                (!is_alike)
                    .then(|| format!("{at}: the engine says {outcome:?} {amount:?}, the second {:?}", cells[place]))
            },
        );
        found.extend(difference.map(|words| (programme.id.clone(), words)));
    }
    found
}

#[test]
fn the_rulebook_agrees_with_a_second_computation_on_random_plans() {
    let (plans, first) = (number("IMTIYOZ_PLANS", 1000), number("IMTIYOZ_SEED", 1));
    let book = support::book();
    for id in PROGRAMMES {
        assert!(book.programme(id).is_some(), "{id} is not in the rulebook");
    }
    println!("{plans} plans, seeds {first} to {}", first + plans - 1);
    let mut wrong_plans = 0;
    for seed in first..first + plans {
        let company = random_company(seed);
        let text = plan_text(&company);
        let found = differences(&book, &company, &text);
        if found.is_empty() {
            continue;
        }
        wrong_plans += 1;
        if wrong_plans == 1 {
            println!("{text}");
        }
        for (id, words) in found {
            println!("seed {seed}, {id} {words}");
        }
    }
    assert_eq!(wrong_plans, 0, "plans on which the two differ; the first is printed above");
}

/// The plan's sum of a programme in tiyin; `None` where no month is granted.
fn total(company: &Company, programme: &str) -> Option<i128> {
    let place = PROGRAMMES.iter().position(|id| *id == programme).expect("id");
    let granted = independent::assess(company).into_iter().filter_map(|cells| match cells[place] {
        Cell::Granted(amount) => Some(amount),
        _ => None,
    });
    granted.reduce(|sum, amount| sum + amount)
}

/// Dollars of 2026, or tiyin: 12,000 sums to the dollar.
const fn at_12_000(dollars: i128) -> Option<i128> {
    Some(dollars * 12_000 * 100)
}

const fn at_12_600(dollars: i128) -> Option<i128> {
    Some(dollars * 12_600 * 100)
}

// The six worked examples of the tax file, section 8: the second computation by itself.

#[test]
fn first_example_a_small_domestic_company() {
    let mut company = plain_company(2026);
    company.region = Dated::always(13);
    company.prior_income = 0;
    company.domestic_revenue = Dated::always(sums(900_000_000));
    company.it_specialists = Dated::always(4);
    company.it_wage = Dated::always(sums(5_000_000));
    company.other_costs = Dated::always(sums(400_000_000));
    assert_eq!(total(&company, "profit_tax"), Some(3_600_000_000));
    assert_eq!(total(&company, "social_tax"), Some(2_880_000_000));
    assert_eq!(total(&company, "resident_levy"), Some(-900_000_000));
    assert_eq!(total(&company, "staff_income_tax"), Some(1_080_000_000));
    company.activity = Dated::always(5);
    // A quarter of the year, before the first of April.
    assert_eq!(total(&company, "social_tax"), Some(720_000_000));
    company.activity = Dated::always(0);
    (company.from, company.answered_from) = (month(2028, 1), month(2028, 1));
    assert_eq!(total(&company, "profit_tax"), None);
}

#[test]
fn second_example_an_exporter_in_samarkand() {
    let mut company = plain_company(2026);
    company.export_revenue = Dated::always(dollars(1_800_000));
    company.it_specialists = Dated::always(60);
    company.it_wage = Dated::always(dollars(900));
    company.other_costs = Dated::always(dollars(500_000));
    assert_eq!(total(&company, "social_tax"), at_12_000(77_760));
    assert_eq!(total(&company, "profit_tax"), at_12_000(86_136));
    assert_eq!(total(&company, "resident_levy"), at_12_000(-18_000));
    assert_eq!(total(&company, "staff_income_tax"), at_12_000(29_160));
    company.young_share = Dated::always(500_000);
    assert_eq!(total(&company, "social_tax"), at_12_000(42_120));
    assert_eq!(total(&company, "profit_tax"), at_12_000(91_482));
    company.young_share = Dated::always(0);
    company.prior_income = 500_000_000_000;
    assert_eq!(total(&company, "profit_tax"), at_12_000(43_068));
    company.prior_income = 100_000_000_000_000;
    (company.from, company.answered_from) = (month(2024, 1), month(2024, 1));
    assert_eq!(total(&company, "profit_tax"), Some(0));
    assert_eq!(total(&company, "social_tax"), at_12_600(77_760));
}

#[test]
fn third_example_a_bpo_in_tashkent() {
    let mut company = plain_company(2025);
    company.region = Dated::always(13);
    company.export_revenue = Dated::always(dollars(4_275_000));
    company.domestic_revenue = Dated::always(dollars(225_000));
    company.it_specialists = Dated::always(300);
    company.it_wage = Dated::always(dollars(600));
    company.other_costs = Dated::always(dollars(1_200_000));
    assert_eq!(total(&company, "social_tax"), at_12_600(259_200));
    assert_eq!(total(&company, "profit_tax"), at_12_600(132_120));
    assert_eq!(total(&company, "resident_levy"), at_12_600(-45_000));
    assert_eq!(total(&company, "staff_income_tax"), at_12_600(97_200));
    company.young_share = Dated::always(700_000);
    // 2,160k × (30 % × 12 % + 70 % × 1 %) = 92,880; 15 % × (1,140,000 - 92,880) = 157,068
    assert_eq!(total(&company, "social_tax"), at_12_600(92_880));
    assert_eq!(total(&company, "profit_tax"), at_12_600(157_068));
}

#[test]
fn fourth_example_a_large_exporter() {
    let mut company = plain_company(2026);
    company.export_revenue = Dated::always(dollars(25_000_000));
    company.domestic_revenue = Dated::always(dollars(1_000_000));
    company.it_specialists = Dated::always(500);
    company.it_wage = Dated::always(dollars(1_500));
    company.other_costs = Dated::always(dollars(8_000_000));
    company.foreign_services = Dated::always(dollars(1_500_000));
    assert_eq!(total(&company, "social_tax"), at_12_000(1_080_000));
    assert_eq!(total(&company, "profit_tax"), at_12_000(1_188_000));
    assert_eq!(total(&company, "resident_levy"), at_12_000(-260_000));
    assert_eq!(total(&company, "staff_income_tax"), at_12_000(405_000));
    // Above 10m with the end of May: June to December.
    assert_eq!(total(&company, "foreign_vendor_tax"), at_12_000(175_000));
    company.readings = Readings(vec![("vendor_relief_from", "whole_year"), ("levy_exporter", "half_percent")]);
    assert_eq!(total(&company, "foreign_vendor_tax"), at_12_000(300_000));
    assert_eq!(total(&company, "resident_levy"), at_12_000(-130_000));
}

#[test]
fn fifth_example_the_cliff_of_2029() {
    let mut company = plain_company(2029);
    company.export_revenue = Dated::always(dollars(1_350_000));
    company.domestic_revenue = Dated::always(dollars(1_650_000));
    company.it_specialists = Dated::always(100);
    company.it_wage = Dated::always(dollars(1_000));
    company.other_costs = Dated::always(dollars(900_000));
    for programme in ["profit_tax", "social_tax", "staff_income_tax", "dividend_tax"] {
        assert_eq!(total(&company, programme), None);
    }
    assert_eq!(total(&company, "resident_levy"), at_12_000(-30_000));
    company.export_revenue = Dated::always(dollars(1_530_000));
    company.domestic_revenue = Dated::always(dollars(1_470_000));
    // 144.0k + 113.4k - 30.0k = 227.4k
    assert_eq!(total(&company, "social_tax"), at_12_000(144_000));
    assert_eq!(total(&company, "profit_tax"), at_12_000(113_400));
    company.readings = Readings(vec![("income_tax_after_2027", "seven_and_half")]);
    assert_eq!(total(&company, "staff_income_tax"), at_12_000(54_000));
}

#[test]
fn sixth_example_a_foreign_owner() {
    let mut company = plain_company(2026);
    company.export_revenue = Dated::always(dollars(5_000_000));
    company.it_specialists = Dated::always(100);
    company.it_wage = Dated::always(dollars(1_500));
    company.other_costs = Dated::always(dollars(1_200_000));
    company.foreign_share = Dated::always(1_000_000);
    company.dividends = Dated::always(dollars(1_950_000));
    assert_eq!(total(&company, "resident_levy"), at_12_000(-50_000));
    assert_eq!(total(&company, "social_tax"), at_12_000(216_000));
    assert_eq!(total(&company, "profit_tax"), at_12_000(267_600));
    assert_eq!(total(&company, "dividend_tax"), at_12_000(97_500));
    company.treaty_rate = Dated::always(50_000);
    assert_eq!(total(&company, "dividend_tax"), Some(0));
    company.treaty_rate = Dated::always(100_000);
    company.is_joint_stock = Dated::always(true);
    assert_eq!(total(&company, "dividend_tax"), Some(0));
}

//! The year matrix of the tax law, computed: what one company pays as a resident and what it would
//! pay otherwise, 2024 to 2040, in three regions. A golden text; read its changes.

use crate::support;
use imtiyoz::assess::{Assessment, Depth, assess};
use imtiyoz::law::{Rulebook, SourceFile, compile, read_source};
use imtiyoz::store;
use std::fmt::Write as _;

const MONTHS: usize = 17 * 12;

/// Whole UZS in tiyin.
const fn uzs(amount: i128) -> i128 {
    amount * 100
}

// The company, a month: amounts in tiyin, each a twelfth of the answer.
const REVENUE: i128 = uzs(12_500_000_000);
const PAYROLL: i128 = uzs(6_000_000_000);
const OTHER_COSTS: i128 = uzs(4_000_000_000);
const SERVICES: i128 = uzs(300_000_000);
const VENDORS: i128 = uzs(200_000_000);
const DIVIDENDS: i128 = uzs(1_000_000_000);

/// A company whose every answer holds from 2024 to 2040; land is owned from 2026, when its rates
/// are known.
fn company(region: &str) -> String {
    format!(
        r#""activity": [("2024-01", "software")], "resident": [("2024-01", "yes")],
        "region": [("2024-01", "{region}")], "district_category": [("2024-01", "1")],
        "land_zone": [("2024-01", "3")], "legal_form": [("2024-01", "llc")],
        "it_specialists": [("2024-01", "1000")], "it_wage": [("2024-01", "6000000 UZS")],
        "other_staff": [("2024-01", "0")], "young_share": [("2024-01", "100%")],
        "listed_share": [("2024-01", "100%")], "net_pay_contracts": [("2024-01", "no")],
        "export_revenue": [("2024-01", "144000000000 UZS")],
        "domestic_revenue": [("2024-01", "6000000000 UZS")],
        "other_costs": [("2024-01", "48000000000 UZS")],
        "foreign_services": [("2024-01", "2400000000 UZS")],
        "treaty_services": [("2024-01", "1200000000 UZS")],
        "dividends": [("2024-01", "12000000000 UZS")],
        "foreign_share": [("2024-01", "100%")], "owner_kind": [("2024-01", "company")],
        "owner_treaty_rate": [("2024-01", "10%")], "prior_income": [("2024-01", "150000000000 UZS")],
        "property_value": [("2024-01", "12000000000 UZS")],
        "land_area": [("2024-01", "0"), ("2026-01", "2")],
        "imports_goods": [("2024-01", "no")], "simplified_vat": [("2024-01", "no")],
        "audit_cost": [("2024-01", "120000000 UZS")], "uzs_per_usd": [("2024-01", "12000")]"#
    )
}

/// Another company with the same income, of which so many percent are export.
fn large(export_percent: i128) -> String {
    let export = 1_500_000_000 * export_percent;
    format!(
        r#""resident": [("2024-01", "yes")], "activity": [("2024-01", "software")],
        "export_revenue": [("2024-01", "{export} UZS")],
        "domestic_revenue": [("2024-01", "{} UZS")]"#,
        150_000_000_000 - export
    )
}

fn assessed(book: &Rulebook, answers: &str) -> Assessment {
    let readings = r#""vendor_relief_from": "whole_year""#;
    let plan = support::plan_of("2024-01", MONTHS, answers, readings);
    assess(book, &support::inputs(book, &plan), book.currency, Depth::Whole).unwrap()
}

/// A programme's amounts by month, nothing where it is not granted.
fn months(book: &Rulebook, assessment: &Assessment, programme: &str) -> Vec<Option<i128>> {
    let id = book.programmes.position(|known| known.id == programme).unwrap();
    assessment.programmes[id].months.iter().map(|month| month.amount).collect()
}

/// `2.40%`: hundredths of a percent, rounded, from an amount and its base.
fn percent(amount: i128, base: i128) -> String {
    let hundredths = (amount * 20_000 + base.signum() * base) / (2 * base);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

/// The cells of one calendar year: one text, or each with the months from which it holds.
fn year(cells: &[String]) -> String {
    let mut runs: Vec<(usize, &String)> = Vec::new();
    for (month, cell) in cells.iter().enumerate() {
        if runs.last().is_none_or(|(_, last)| *last != cell) {
            runs.push((month, cell));
        }
    }
    let said = |(month, cell): &(usize, &String)| {
        if *month == 0 { (*cell).clone() } else { format!("{cell} from {:02}", month + 1) }
    };
    runs.iter().map(said).collect::<Vec<_>>().join(", ")
}

/// The rulebook without the end of the relief, so that the ordinary regime of 2040 shows too.
fn book_without_end() -> Rulebook {
    let files = store::embedded_rulebook().into_iter().map(|file| match file.name.as_str() {
        "programmes/profit_tax.ron" | "programmes/social_tax.ron" | "programmes/property_and_land_tax.ron" => {
            let text = file.text.replace("until: \"2040-01-01\",", "");
            assert_ne!(text, file.text, "{}", file.name);
            SourceFile { text, ..file }
        }
        _ => file,
    });
    compile(&read_source(files.collect()).unwrap()).unwrap()
}

fn region(book: &Rulebook, region: &str) -> String {
    let assessment = assessed(book, &company(region));
    let of = |programme: &str| months(book, &assessment, programme);
    let endless = book_without_end();
    let without_end = assessed(&endless, &company(region));
    let ordinary = |programme: &str| months(&endless, &without_end, programme);
    let rate = |ordinary: i128, programme: &str, base: i128| -> Vec<String> {
        let paid = |saved: &Option<i128>| percent(ordinary * base / 100 - saved.unwrap_or(0), base);
        of(programme).iter().map(paid).collect()
    };
    let (social, profit, place) = (ordinary("social_tax"), ordinary("profit_tax"), ordinary("property_and_land_tax"));
    let (exempt, levy) = (of("profit_tax"), of("resident_levy"));
    let all = |shown: &dyn Fn(usize) -> String| -> Vec<String> { (0..MONTHS).map(shown).collect() };
    let or_none = |amount: Option<i128>, base: i128| amount.map_or("-".to_owned(), |amount| percent(amount, base));
    let columns: Vec<(&str, Vec<String>)> = vec![
        ("exempt", all(&|m| if exempt[m].is_some() { "yes" } else { "no" }.to_owned())),
        ("VAT on imports", rate(12, "vat_on_imported_services", SERVICES)),
        ("levy", all(&|m| or_none(levy[m].map(|levy| -levy), REVENUE))),
        ("staff tax", rate(12, "staff_income_tax", PAYROLL)),
        ("dividends abroad", rate(10, "dividend_tax", DIVIDENDS)),
        ("foreign vendors", rate(20, "foreign_vendor_tax", VENDORS)),
        (
            "ordinary profit tax",
            all(&|m| {
                let base = REVENUE - PAYROLL - OTHER_COSTS - social[m].unwrap_or(0) - place[m].unwrap_or(0);
                or_none(profit[m], base)
            }),
        ),
        ("ordinary social tax", all(&|m| or_none(social[m], PAYROLL))),
    ];
    let mut text = format!("{region}\n");
    for first in (0..MONTHS).step_by(12) {
        let _ = write!(text, "{}", 2024 + first / 12);
        for (name, cells) in &columns {
            let _ = write!(text, " | {name} {}", year(&cells[first..first + 12]));
        }
        let sum = |amounts: &[Option<i128>]| -> String {
            let granted: Vec<i128> = amounts[first..first + 12].iter().flatten().copied().collect();
            if granted.is_empty() { "-".to_owned() } else { format!("{}", granted.iter().sum::<i128>() / 100) }
        };
        let _ = writeln!(text, " | property and land UZS {}", sum(&place));
    }
    text
}

#[test]
fn every_year_in_three_regions() {
    let book = support::book();
    let text: Vec<String> =
        ["tashkent_city", "samarkand", "karakalpakstan"].iter().map(|id| region(&book, id)).collect();
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn the_levy_of_large_residents_by_their_export() {
    let book = support::book();
    let mut text = String::new();
    for first in (0..MONTHS).step_by(12) {
        let _ = write!(text, "{}", 2024 + first / 12);
        for export in [5, 15, 30, 40] {
            let assessment = assessed(&book, &large(export));
            let cells: Vec<String> = months(&book, &assessment, "resident_levy")[first..first + 12]
                .iter()
                .map(|levy| percent(-levy.unwrap(), REVENUE))
                .collect();
            let _ = write!(text, " | {export}% export {}", year(&cells));
        }
        text.push('\n');
    }
    insta::assert_snapshot!(text);
}

//! The worked examples of the tax law, through plan files as a user would write them. Each figure is
//! worked out by hand from the law; amounts are whole units of the currency asked for.

use crate::support;
use imtiyoz::assess::{Assessment, Depth, MonthResult, Outcome, assess};
use imtiyoz::law::{Rulebook, SourceFile, compile, read_source};
use imtiyoz::plan::{Inputs, Plan};
use imtiyoz::quantity::Currency;
use imtiyoz::store;

/// What a resident company saves and pays, without a sum over beneficiaries.
struct Company<'a> {
    book: &'a Rulebook,
    assessment: Assessment,
    /// Tiyin for a unit of what is asked: 1, or the plan's UZS for a dollar where cents are asked.
    rate: i128,
}

impl Company<'_> {
    /// In tiyin or cents, without a rest; nothing where no month is granted.
    fn amount(&self, programme: &str) -> i128 {
        let id = self.book.programmes.position(|known| known.id == programme).unwrap();
        let tiyin = self.assessment.programmes[id].amount.unwrap_or(0);
        assert_eq!(tiyin % self.rate, 0, "{programme}: {tiyin} tiyin are no whole cents");
        tiyin / self.rate
    }

    fn outcome(&self, programme: &str) -> Outcome {
        let id = self.book.programmes.position(|known| known.id == programme).unwrap();
        self.assessment.programmes[id].outcome
    }

    fn year(&self, programme: &str, year: i32) -> Option<i128> {
        let id = self.book.programmes.position(|known| known.id == programme).unwrap();
        self.assessment.programmes[id].years.iter().find(|known| known.year == year).and_then(|known| known.amount)
    }

    /// Taxes of the company less the levy: the worked examples' "company saves".
    fn saves(&self) -> i128 {
        ["profit_tax", "social_tax", "property_and_land_tax", "resident_levy"].map(|id| self.amount(id)).iter().sum()
    }
}

fn plan(name: &str) -> Plan {
    support::read(&format!("tests/plans/{name}.plan.ron"))
}

fn company<'a>(book: &'a Rulebook, name: &str, variant: &str) -> Company<'a> {
    let plan = plan(name);
    let variant = plan.variants.iter().find(|known| known.name == variant).unwrap();
    let (inputs, problems) = Inputs::read(book, &plan, variant);
    assert!(problems.is_empty(), "{name}: {problems:#?}");
    Company { book, assessment: assess(book, &inputs, Currency::Uzs, Depth::Whole).unwrap(), rate: 1 }
}

/// The same in cents at the plan's own rate: the amounts in UZS are exact, those in dollars rounded
/// month by month.
fn usd<'a>(book: &'a Rulebook, name: &str, variant: &str) -> Company<'a> {
    let rate = plan(name).variants[0].answers["uzs_per_usd"][0].value.parse().unwrap();
    Company { rate, ..company(book, name, variant) }
}

/// Thousands of dollars in cents.
fn thousands(text: &str) -> i128 {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let sign = if whole.starts_with('-') { -1 } else { 1 };
    let part: i128 = format!("{part:0<5}").parse().unwrap();
    whole.parse::<i128>().unwrap() * 100_000 + sign * part
}

/// The rulebook with one percent of levy made two: the table is data.
fn book_with_levy_of_two_percent() -> Rulebook {
    let mut changed = 0;
    let files: Vec<SourceFile> = store::embedded_rulebook()
        .into_iter()
        .map(|file| {
            let Some(place) = file.text.find(r#"id: "resident_levy""#).filter(|_| file.name == "parameters.ron") else {
                return file;
            };
            let (before, after) = file.text.split_at(place);
            changed += 1;
            SourceFile { text: format!("{before}{}", after.replacen("\"1%\"", "\"2%\"", 1)), ..file }
        })
        .collect();
    assert_eq!(changed, 1);
    compile(&read_source(files).unwrap()).unwrap()
}

#[test]
fn a_small_domestic_company() {
    let book = support::book();
    let saved = company(&book, "example_1", "As planned");
    // 900m x 4 %, 240m x 12 %, 900m x 1 %, 240m x 4.5 %.
    assert_eq!(saved.year("profit_tax", 2026), Some(3_600_000_000));
    assert_eq!(saved.year("social_tax", 2026), Some(2_880_000_000));
    assert_eq!(saved.year("resident_levy", 2026), Some(-900_000_000));
    assert_eq!(saved.year("staff_income_tax", 2026), Some(1_080_000_000));
    // Export is none of it: in 2028 nothing is saved.
    for programme in ["profit_tax", "social_tax", "staff_income_tax", "property_and_land_tax"] {
        assert_eq!(saved.year(programme, 2028), None, "{programme}");
    }
    // A marketplace saves three months of 2026.
    let lost = company(&book, "example_1", "A marketplace");
    assert_eq!(lost.year("profit_tax", 2026), Some(900_000_000));
    assert_eq!(lost.year("social_tax", 2026), Some(720_000_000));
    assert_eq!(lost.year("profit_tax", 2027), None);
    // At a levy of 2 % it saves 46.8m instead of 55.8m.
    let dear = book_with_levy_of_two_percent();
    let at_two = company(&dear, "example_1", "As planned");
    let year = |company: &Company<'_>| -> i128 {
        ["profit_tax", "social_tax", "property_and_land_tax", "resident_levy"]
            .map(|id| company.year(id, 2026).unwrap_or(0))
            .iter()
            .sum()
    };
    assert_eq!(year(&saved), 5_580_000_000);
    assert_eq!(year(&at_two), 4_680_000_000);
}

#[test]
fn an_exporter_with_sixty_people() {
    let book = support::book();
    let lines = [
        // Social tax, profit tax, what the company saves, in thousands of dollars.
        ("example_2", "Plain", "77.76", "86.136", "145.896"),
        ("example_2", "Half of the pay to staff up to 30", "42.12", "91.482", "115.602"),
        ("example_2", "First year above ten billion", "77.76", "43.068", "102.828"),
        ("example_2_in_2024", "Plain", "77.76", "0", "59.76"),
    ];
    for (file, variant, social, profit, saves) in lines {
        let company = usd(&book, file, variant);
        assert_eq!(company.amount("social_tax"), thousands(social), "{file} {variant}");
        assert_eq!(company.amount("profit_tax"), thousands(profit), "{file} {variant}");
        assert_eq!(company.amount("resident_levy"), thousands("-18"), "{file} {variant}");
        assert_eq!(company.amount("staff_income_tax"), thousands("29.16"), "{file} {variant}");
        assert_eq!(company.saves(), thousands(saves), "{file} {variant}");
    }
    let dear = book_with_levy_of_two_percent();
    assert_eq!(usd(&dear, "example_2", "Plain").saves(), thousands("127.896"));
    // The staff gain nothing from 2028 under the strict reading.
    assert_eq!(usd(&book, "example_2_after_2027", "Plain").outcome("staff_income_tax"), Outcome::Refused);
    let goes_on = usd(&book, "example_2_after_2027", "Seven and a half percent goes on");
    assert_eq!(goes_on.amount("staff_income_tax"), thousands("29.16"));
}

#[test]
fn an_outsourcing_company_with_three_hundred_people() {
    let book = support::book();
    let plain = usd(&book, "example_3", "Plain");
    assert_eq!(plain.amount("social_tax"), thousands("259.2"));
    assert_eq!(plain.amount("profit_tax"), thousands("132.12"));
    assert_eq!(plain.amount("resident_levy"), thousands("-45"));
    assert_eq!(plain.saves(), thousands("346.32"));
    assert_eq!(plain.amount("staff_income_tax"), thousands("97.2"));
    let young = usd(&book, "example_3", "Most staff up to 30");
    assert_eq!(young.amount("social_tax") + young.amount("profit_tax"), thousands("249.948"));
    assert_eq!(young.saves(), thousands("204.948"));
}

#[test]
fn an_exporter_of_twenty_five_million() {
    let book = support::book();
    let plain = usd(&book, "example_4", "As planned");
    assert_eq!(plain.amount("social_tax"), thousands("1080"));
    assert_eq!(plain.amount("profit_tax"), thousands("1188"));
    assert_eq!(plain.amount("resident_levy"), thousands("-260"));
    assert_eq!(plain.saves(), thousands("2008"));
    assert_eq!(plain.amount("staff_income_tax"), thousands("405"));
    assert_eq!(plain.amount("foreign_vendor_tax"), thousands("300"));
    let half = usd(&book, "example_4", "Half a percent of levy");
    assert_eq!(half.amount("resident_levy"), thousands("-130"));
    assert_eq!(half.saves(), thousands("2138"));
    // Counted from the crossing: 10.4 million by the end of May, so seven months of 125,000.
    assert_eq!(half.amount("foreign_vendor_tax"), thousands("175"));
}

#[test]
fn forty_five_percent_of_export_in_2029() {
    let book = support::book();
    let short = usd(&book, "example_5", "45 percent");
    for programme in ["profit_tax", "social_tax", "staff_income_tax"] {
        assert_eq!(short.outcome(programme), Outcome::Refused, "{programme}");
    }
    // The levy goes on: 30,000 dollars lost.
    assert_eq!(short.saves(), thousands("-30"));
    let over = usd(&book, "example_5", "51 percent");
    assert_eq!(over.amount("social_tax"), thousands("144"));
    assert_eq!(over.amount("profit_tax"), thousands("113.4"));
    assert_eq!(over.saves(), thousands("227.4"));
    assert_eq!(over.amount("staff_income_tax"), thousands("54"));
    // Two years earlier it keeps everything but the rate of dividends.
    let before = usd(&book, "example_5_in_2027", "45 percent");
    assert_eq!(before.saves(), thousands("227.4"));
    assert_eq!(before.amount("staff_income_tax"), thousands("54"));
    assert_eq!(before.outcome("dividend_tax"), Outcome::Refused);
}

#[test]
fn a_foreign_owned_exporter() {
    let book = support::book();
    let resident = usd(&book, "example_6", "Resident");
    assert_eq!(resident.amount("resident_levy"), thousands("-50"));
    assert_eq!(resident.amount("social_tax"), thousands("216"));
    assert_eq!(resident.amount("profit_tax"), thousands("267.6"));
    assert_eq!(resident.amount("dividend_tax"), thousands("97.5"));
    // Revenue 5,000, pay 1,800, other costs 1,200: 2,000 before what the regime takes.
    let before = thousands("2000");
    let profit = before + resident.amount("resident_levy");
    assert_eq!(profit, thousands("1950"));
    let ordinary_profit = before - resident.amount("social_tax") - resident.amount("profit_tax");
    assert_eq!(ordinary_profit, thousands("1516.4"));
    // All of it is distributed: 5 % of 1,950 and 10 % of 1,516.4.
    let owner = profit - profit / 20;
    let ordinary_owner = ordinary_profit - ordinary_profit / 10;
    assert_eq!((owner, ordinary_owner), (thousands("1852.5"), thousands("1364.76")));
    // The difference of the two variants.
    assert_eq!(owner - ordinary_owner, thousands("487.74"));
    let ordinary = usd(&book, "example_6", "Ordinary");
    for programme in ["profit_tax", "social_tax", "dividend_tax", "resident_levy"] {
        assert_eq!(ordinary.outcome(programme), Outcome::Refused, "{programme}");
    }
    // A treaty of 5 %, a joint-stock company: nothing to gain.
    assert_eq!(usd(&book, "example_6", "Owner in Singapore").amount("dividend_tax"), 0);
    assert_eq!(usd(&book, "example_6", "Joint-stock company").amount("dividend_tax"), 0);
    // January 2025 is a gap; in February 1,950 / 12 x 5 % is saved.
    let gap = usd(&book, "example_6_in_january_2025", "Resident");
    let months: Vec<MonthResult> = {
        let id = book.programmes.position(|known| known.id == "dividend_tax").unwrap();
        gap.assessment.programmes[id].months.clone()
    };
    assert_eq!(months, [MonthResult::unpaid(Outcome::NotInForce), MonthResult::paid(thousands("8.125") * gap.rate)]);
}

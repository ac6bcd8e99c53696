//! A company as the text of a plan file, so that the engine can be asked and a person can open it.

use super::company::{ACTIVITIES, Company, Currency, Dated, Money, RATINGS, REGIONS, Share};
use std::fmt::Write;

/// `2026-01`.
pub fn month_text(month: i32) -> String {
    format!("{}-{:02}", 2024 + month.div_euclid(12), month.rem_euclid(12) + 1)
}

fn money(money: Money) -> String {
    let currency = match money.currency {
        Currency::Sum => "UZS",
        Currency::Dollar => "USD",
    };
    format!("{}.{:02} {currency}", money.minor / 100, money.minor % 100)
}

fn yes_no(is: bool) -> String {
    if is { "yes" } else { "no" }.to_owned()
}

/// Millionths as percent.
fn share(share: Share) -> String {
    format!("{}.{:04}%", share / 10_000, share % 10_000)
}

struct Answers(String);

impl Answers {
    fn line(&mut self, id: &str, answers: impl Iterator<Item = (usize, String)>) {
        let list: Vec<String> =
            answers.map(|(month, value)| format!("(\"{}\", \"{value}\")", month_text(month as i32))).collect();
        let _ = writeln!(self.0, "                \"{id}\": [{}],", list.join(", "));
    }

    fn dated<T: Copy>(&mut self, id: &str, values: &Dated<T>, text: impl Fn(T) -> String) {
        self.line(id, values.0.iter().map(|(month, value)| (*month, text(*value))));
    }

    fn money(&mut self, id: &str, values: &Dated<Money>) {
        self.dated(id, values, money);
    }

    fn items(&mut self, id: &str, items: &[(usize, Money)]) {
        self.line(id, items.iter().map(|(month, amount)| (*month, money(*amount))));
    }

    /// One value, dated when the others are.
    fn one(&mut self, id: &str, company: &Company, value: String) {
        self.line(id, std::iter::once((company.answered_from, value)));
    }
}

/// The version of the rulebook, as its file says it.
fn version() -> &'static str {
    let text = include_str!("../../../assets/rulebooks/uzbekistan/rulebook.ron");
    text.split("version: \"").nth(1).and_then(|rest| rest.split('"').next()).expect("a version")
}

/// The plan file of a company.
pub fn plan_text(company: &Company) -> String {
    let mut out = Answers(String::new());
    let c = company;
    // Nobody earns the wage of nobody, and no rent is paid for no room.
    let is_idle = |count: &Dated<i64>| c.leaves_idle_out && count.0.iter().all(|(_, count)| *count == 0);
    out.one("founded", c, month_text(c.founded));
    out.dated("legal_form", &c.is_joint_stock, |is| if is { "jsc" } else { "llc" }.to_owned());
    out.dated("activity", &c.activity, |activity| ACTIVITIES[usize::from(activity)].to_owned());
    out.dated("resident", &c.is_resident, yes_no);
    out.money("parent_turnover", &c.parent_turnover);
    out.money("export_contract", &c.export_contract);
    out.dated("sustainability_rating", &c.rating, |rating| RATINGS[usize::from(rating)].to_owned());
    out.dated("foreign_share", &c.foreign_share, share);
    out.dated("owner_kind", &c.owner_is_company, |is| if is { "company" } else { "person" }.to_owned());
    out.dated("owner_treaty_rate", &c.treaty_rate, share);
    out.dated("graduates_placed", &c.graduates_placed, share);
    out.one("prior_income", c, money(Money { minor: c.prior_income, currency: Currency::Sum }));
    out.dated("imports_goods", &c.imports_goods, yes_no);
    out.dated("simplified_vat", &c.simplified_vat, yes_no);
    out.dated("net_pay_contracts", &c.net_pay_contracts, yes_no);
    out.dated("region", &c.region, |region| REGIONS[usize::from(region)].to_owned());
    out.dated("district_category", &c.district_category, |category| category.to_string());
    out.dated("land_zone", &c.land_zone, |zone| (zone + 1).to_string());
    out.dated("office_area", &c.office_area, |tenths| format!("{}.{}", tenths / 10, tenths % 10));
    if !is_idle(&c.office_area) {
        out.money("office_rent", &c.office_rent);
    }
    out.dated("takes_state_premises", &c.takes_state_premises, yes_no);
    out.dated("it_specialists", &c.it_specialists, |people| people.to_string());
    out.dated("other_staff", &c.other_staff, |people| people.to_string());
    if !is_idle(&c.it_specialists) {
        out.money("it_wage", &c.it_wage);
    }
    if !is_idle(&c.other_staff) {
        out.money("other_wage", &c.other_wage);
    }
    out.dated("citizens_share", &c.citizens_share, share);
    out.dated("young_share", &c.young_share, share);
    out.dated("listed_share", &c.listed_share, share);
    out.dated("staff_trained", &c.staff_trained, |people| people.to_string());
    out.dated("voucher_graduates", &c.voucher_graduates, |people| people.to_string());
    out.dated("voucher_graduates_disabled", &c.voucher_graduates_disabled, |people| people.to_string());
    out.money("specialist_income", &c.specialist_income);
    out.money("export_revenue", &c.export_revenue);
    out.money("domestic_revenue", &c.domestic_revenue);
    out.money("other_costs", &c.other_costs);
    out.money("foreign_services", &c.foreign_services);
    out.money("treaty_services", &c.treaty_services);
    out.money("dividends", &c.dividends);
    out.money("property_value", &c.property_value);
    out.dated("land_area", &c.land_area, |area| format!("{}.{:03}", area / 1000, area % 1000));
    out.money("advertising_abroad", &c.advertising_abroad);
    out.items("foreign_specialist_costs", &c.foreign_specialist_costs);
    out.items("conference_costs", &c.conference_costs);
    out.items("training_costs", &c.training_costs);
    out.items("recruitment_costs", &c.recruitment_costs);
    out.items("export_consulting_costs", &c.export_consulting_costs);
    out.items("partner_visit_costs", &c.partner_visit_costs);
    out.items("equipment_costs", &c.equipment_costs);
    out.one("zero_risk_from", c, month_text(c.zero_risk_from as i32));
    out.one("local2global_from", c, month_text(c.local2global_from as i32));
    if let Some(rates) = &c.uzs_per_usd {
        out.dated("uzs_per_usd", rates, |rate| format!("{}.{:06}", rate / 1_000_000, rate % 1_000_000));
    }
    out.money("audit_cost", &c.audit_cost);
    let readings: Vec<String> =
        c.readings.0.iter().map(|(reading, option)| format!("\"{reading}\": \"{option}\"")).collect();
    format!(
        "// Imtiyoz plan\n(\n    format: 1,\n    rulebook: (id: \"uzbekistan\", version: \"{}\"),\n    \
         company: (name: \"Random\", note: \"\"),\n    from: \"{}\",\n    months: {},\n    variants: [\n        (\n            \
         name: \"one\",\n            answers: {{\n{}            }},\n            readings: {{{}}},\n        ),\n    ],\n)\n",
        version(),
        month_text(c.from as i32),
        c.months,
        out.0,
        readings.join(", ")
    )
}

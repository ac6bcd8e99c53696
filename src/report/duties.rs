//! Duties and their days: a section of `assess`, and every one of them as text, JSON and CSV.

use super::Assessed;
use super::csv::Sheet;
use super::json::{Head, major};
use super::table::table;
use super::text::head;
use crate::assess::{DutyEntry, DutyStake, DutyWhat, Lack, MonthResult, Outcome, StakePart};
use crate::explain::{Arg, Speaker};
use crate::law::{DutyId, FactSet, Rulebook};
use crate::quantity::Currency;
use serde::Serialize;

/// The duties of an assessment in a few lines each; empty where there are none.
pub(super) fn duties_section(assessed: &Assessed, speaker: &Speaker<'_>) -> String {
    let entries = &assessed.assessment.duties;
    if entries.is_empty() {
        return String::new();
    }
    let currency = assessed.assessment.currency;
    let mut rows = Vec::new();
    for duty in 0..speaker.book.duties.len() {
        let own: Vec<&DutyEntry> = entries.iter().filter(|entry| entry.what == DutyWhat::Duty(duty)).collect();
        rows.extend(duty_rows(duty, &own, currency, speaker));
    }
    for entry in entries.iter().filter(|entry| !matches!(entry.what, DutyWhat::Duty(_))) {
        let owed = speaker.duty_owed(entry, currency).unwrap_or_default();
        rows.push(vec![speaker.duty(entry.what), speaker.words.date(entry.date), owed]);
        rows.push(about(entry, speaker));
        rows.extend(speaker.duty_worth(entry, currency).map(|line| vec![format!("  {line}")]));
    }
    format!("\n{}\n{}", speaker.text("report-duties"), table(&rows, &[2], "  "))
}

/// What is to be done, and who says so.
fn about(entry: &DutyEntry, speaker: &Speaker<'_>) -> Vec<String> {
    let citation = speaker.citation(entry.citation);
    vec![match speaker.duty_about(entry.what) {
        Some(about) => format!("  {about} [{citation}]"),
        None => format!("  [{citation}]"),
    }]
}

fn duty_rows(duty: DutyId, own: &[&DutyEntry], currency: Currency, speaker: &Speaker<'_>) -> Vec<Vec<String>> {
    let Some(first) = own.first() else { return Vec::new() };
    let owed = |entry: &&&DutyEntry| entry.owed.and_then(|owed| owed.amount);
    let has_amount = own.iter().any(|entry| owed(&entry).is_some());
    let total: i128 = own.iter().filter_map(|entry| owed(&entry)).fold(0, i128::saturating_add);
    let date = speaker.words.date(first.date);
    let when = speaker.with("report-duty-when", &[("every", &speaker.duty_every(duty)), ("date", &date)]);
    let is_silent = |entry: &&&DutyEntry| {
        entry.bound != Outcome::Granted || entry.owed.is_some_and(|owed| owed.outcome != Outcome::Granted)
    };
    // What is owed is never below nothing, so a day that is not known can only add.
    let told = |amount: i128, of: &[&DutyEntry]| {
        let lack = if of.iter().any(|entry| is_silent(&entry)) { Lack::Adds } else { Lack::Nothing };
        speaker.stake_amount(amount, lack, currency)
    };
    let amount = if has_amount { told(total, own) } else { String::new() };
    let mut rows = vec![vec![speaker.duty(first.what), when, amount]];
    let mut years: Vec<i16> = own.iter().map(|entry| entry.date.year()).collect();
    years.dedup();
    if years.len() > 1 && has_amount {
        for year in years {
            let of_year: Vec<&DutyEntry> = own.iter().copied().filter(|entry| entry.date.year() == year).collect();
            let amount: Option<i128> = of_year.iter().filter_map(|entry| owed(&entry)).reduce(i128::saturating_add);
            rows.extend(amount.map(|amount| vec![format!("  {year}"), String::new(), told(amount, &of_year)]));
        }
    }
    rows.push(about(first, speaker));
    let silent = own.iter().filter(is_silent).count();
    if silent > 0 {
        let facts: FactSet = own.iter().flat_map(|entry| entry.needs.iter()).collect();
        let id = if facts.is_empty() { "report-duty-law-unknown" } else { "report-duty-unknown" };
        let args = [
            ("unknown", Arg::from(silent)),
            ("days", Arg::from(own.len())),
            ("facts", Arg::from(speaker.fact_names(&facts))),
        ];
        rows.push(vec![format!("  {}", speaker.words.text(id, &args))]);
    }
    let most = own.iter().filter_map(|entry| Some((*entry, entry.stake.as_ref()?)));
    let most = most.filter(|(_, stake)| !stake.parts.is_empty()).max_by_key(|(entry, stake)| (lost(stake), entry.date));
    let line = most.and_then(|(entry, stake)| stake_line(entry, stake, currency, speaker));
    rows.extend(line.map(|line| vec![format!("  {line}")]));
    rows
}

/// To compare days by: what each beneficiary would lose, the company first.
fn lost(stake: &DutyStake) -> Vec<i128> {
    stake.parts.iter().map(|part| part.amount.saturating_add(part.interest.unwrap_or(0))).collect()
}

fn stake_line(entry: &DutyEntry, stake: &DutyStake, currency: Currency, speaker: &Speaker<'_>) -> Option<String> {
    let parts = speaker.stake_parts(&stake.parts, currency)?;
    let (name, date) = (speaker.stake(stake.stake), speaker.words.date(entry.date));
    Some(speaker.with("report-duty-stake-most", &[("stake", &name), ("date", &date), ("parts", &parts)]))
}

/// Every day of one variant, one line each, then what the stakes mean.
pub fn duties_text(assessed: &Assessed, speaker: &Speaker<'_>) -> String {
    let currency = assessed.assessment.currency;
    let mut out = head(assessed, speaker);
    if assessed.assessment.duties.is_empty() {
        out.push_str(&format!("{}\n", speaker.text("report-no-duties")));
        return out;
    }
    let row = |entry: &DutyEntry| {
        let owed = match entry.bound {
            Outcome::Granted => speaker.duty_owed(entry, currency).unwrap_or_default(),
            outcome => speaker.text(&format!("outcome-{}", outcome.word())),
        };
        let date = speaker.words.date(entry.date);
        let mut row = vec![date, speaker.duty(entry.what), speaker.duty_months(entry), owed];
        row.push(speaker.duty_worth(entry, currency).unwrap_or_default());
        row
    };
    let rows: Vec<Vec<String>> = assessed.assessment.duties.iter().map(row).collect();
    out.push_str(&table(&rows, &[0, 3], ""));
    let mut notes: Vec<String> = Vec::new();
    for stake in &speaker.book.stakes {
        let id = format!("stake-{}", stake.id);
        if let Some(about) = speaker.words.attribute(&id, "about", &[]) {
            notes.push(format!("{}: {about} [{}]\n", speaker.text(&id), speaker.citation(stake.citation)));
        }
    }
    if !notes.is_empty() {
        out.push_str(&format!("\n{}", notes.concat()));
    }
    out
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    currency: &'static str,
    duties: Vec<DutyObject<'a>>,
}

/// One day.
#[derive(Serialize)]
pub(super) struct DutyObject<'a> {
    date: String,
    what: &'static str,
    /// Of the duty, or of the programme that ends or must be paid for.
    id: &'a str,
    /// The months that it is about.
    from: String,
    until: String,
    bound: &'static str,
    owed: Option<OwedObject>,
    /// What may be lost where the duty is not done.
    stake: Option<StakeObject<'a>>,
    /// What that which ends or changes gave from `from` to `until`.
    brought: Vec<PartObject>,
    needs: Vec<&'a str>,
    citation: String,
}

#[derive(Serialize)]
struct OwedObject {
    outcome: &'static str,
    amount: Option<String>,
}

#[derive(Serialize)]
struct StakeObject<'a> {
    id: &'a str,
    parts: Vec<PartObject>,
}

#[derive(Serialize)]
struct PartObject {
    beneficiary: &'static str,
    amount: Option<String>,
    interest: Option<String>,
    is_complete: bool,
}

pub(super) fn duty_objects<'a>(assessed: &Assessed, speaker: &Speaker<'a>) -> Vec<DutyObject<'a>> {
    let currency = assessed.assessment.currency;
    assessed.assessment.duties.iter().map(|entry| duty_object(entry, currency, speaker)).collect()
}

fn duty_object<'a>(entry: &DutyEntry, currency: Currency, speaker: &Speaker<'a>) -> DutyObject<'a> {
    let book = speaker.book;
    let part = |part: &StakePart| PartObject {
        beneficiary: part.beneficiary.word(),
        amount: major(Some(part.amount), currency),
        interest: major(part.interest, currency),
        is_complete: part.is_complete(),
    };
    let stake = entry.stake.as_ref().map(|stake| StakeObject {
        id: book.stakes.get(stake.stake).map_or("", |stake| stake.id.as_str()),
        parts: stake.parts.iter().map(part).collect(),
    });
    let needs = book.facts.enumerated().filter(|(fact, _)| entry.needs.contains(*fact));
    DutyObject {
        date: entry.date.to_string(),
        what: entry.what.word(),
        id: id_of(entry.what, book),
        from: entry.about.0.to_string(),
        until: entry.about.1.to_string(),
        bound: entry.bound.word(),
        owed: entry.owed.map(|MonthResult { outcome, amount }| OwedObject {
            outcome: outcome.word(),
            amount: major(amount, currency),
        }),
        stake,
        brought: entry.brought.iter().map(part).collect(),
        needs: needs.map(|(_, fact)| fact.id.as_str()).collect(),
        citation: speaker.citation(entry.citation),
    }
}

fn id_of(what: DutyWhat, book: &Rulebook) -> &str {
    match what {
        DutyWhat::Duty(id) => book.duties.get(id).map_or("", |duty| duty.id.as_str()),
        DutyWhat::Ends(id) | DutyWhat::Changes(id) | DutyWhat::WindowEnds(id) | DutyWhat::PaymentDue(id) => {
            book.programmes[id].id.as_str()
        }
    }
}

/// An array with one object per variant.
pub fn duties_json<'a>(assessed: &'a [Assessed], speaker: &Speaker<'a>) -> String {
    let document = |one: &'a Assessed| Document {
        head: Head::of(&one.plan, &one.variant, speaker.book),
        currency: one.assessment.currency.code(),
        duties: duty_objects(one, speaker),
    };
    super::json::json(&assessed.iter().map(document).collect::<Vec<_>>())
}

/// One row per day and beneficiary of what is at stake or was brought; one without them where nothing is.
pub fn duties_csv(assessed: &[Assessed], book: &Rulebook) -> String {
    let head = [
        "plan",
        "variant",
        "date",
        "what",
        "id",
        "from",
        "until",
        "bound",
        "owed",
        "beneficiary",
        "stake",
        "interest",
        "brought",
        "is_complete",
        "currency",
    ];
    let mut sheet = Sheet::new(&head);
    for one in assessed {
        let (currency, [plan, variant]) = (one.assessment.currency, one.short_names());
        for entry in &one.assessment.duties {
            let owed = match entry.owed {
                Some(MonthResult { outcome: Outcome::Granted, amount }) => major(amount, currency).unwrap_or_default(),
                Some(owed) => owed.outcome.word().to_owned(),
                None => String::new(),
            };
            let cells = |part: &StakePart| {
                let amount = |minor| major(minor, currency).unwrap_or_default();
                let [stake, interest, brought] = match entry.stake {
                    Some(_) => [amount(Some(part.amount)), amount(part.interest), String::new()],
                    None => [String::new(), String::new(), amount(Some(part.amount))],
                };
                [part.beneficiary.word().to_owned(), stake, interest, brought, part.is_complete().to_string()]
            };
            let mut worth: Vec<[String; 5]> = entry.parts().iter().map(cells).collect();
            if worth.is_empty() {
                worth.push(Default::default());
            }
            for [beneficiary, stake, interest, brought, is_complete] in &worth {
                let row = [
                    &plan,
                    &variant,
                    &entry.date.to_string(),
                    entry.what.word(),
                    id_of(entry.what, book),
                    &entry.about.0.to_string(),
                    &entry.about.1.to_string(),
                    entry.bound.word(),
                    &owed,
                    beneficiary,
                    stake,
                    interest,
                    brought,
                    is_complete,
                    currency.code(),
                ];
                sheet.row(&row);
            }
        }
    }
    sheet.text()
}

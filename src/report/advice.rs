//! `advise`: what would grant what is refused or waits, as text and JSON.

use super::Assessed;
use super::json::{Head, major, unknown};
use super::text::head;
use crate::advise::{Advised, Edit, Offer};
use crate::explain::Speaker;
use crate::law::FactId;
use crate::plan::{Datum, write_answer};
use crate::quantity::Currency;
use serde::Serialize;

/// So many changes are told of each programme; JSON has all.
const MOST: usize = 4;

/// One variant's advice as text.
pub fn advice_text(assessed: &Assessed, advised: &[Advised], speaker: &Speaker<'_>) -> String {
    let mut out = head(assessed, speaker);
    if advised.is_empty() {
        return out + &speaker.text("advice-nothing-refused") + "\n";
    }
    let programmes: Vec<String> = advised.iter().map(|one| programme_text(assessed, one, speaker)).collect();
    out.push_str(&programmes.join("\n"));
    out
}

fn programme_text(assessed: &Assessed, advised: &Advised, speaker: &Speaker<'_>) -> String {
    let name = speaker.programme(advised.programme);
    let outcome =
        assessed.assessment.programme(advised.programme).map(|result| result.outcome.word()).unwrap_or_default();
    let outcome = speaker.text(&format!("outcome-{outcome}"));
    let mut out = format!("{name} – {outcome}\n");
    if advised.offers.is_empty() {
        out.push_str(&format!("  {}\n", stuck_text(advised, speaker)));
    }
    for offer in advised.offers.iter().take(MOST) {
        out.push_str(&format!("  {}\n", speaker.way(offer)));
        for line in speaker.offered(offer, assessed.assessment.currency) {
            out.push_str(&format!("    {line}\n"));
        }
    }
    out
}

/// That nothing was found, and what stands in the way.
pub fn stuck_text(advised: &Advised, speaker: &Speaker<'_>) -> String {
    if !advised.needs.is_empty() {
        let facts = advised.needs.iter().map(|fact| speaker.fact(*fact));
        return speaker.with("advice-waits", &[("facts", &facts.collect::<Vec<String>>().join("; "))]);
    }
    let conditions = advised.stuck.iter().map(|id| speaker.condition(advised.programme, id));
    let conditions = conditions.collect::<Vec<String>>().join("; ");
    let none = match advised.stuck.is_empty() {
        true => speaker.text("advice-none"),
        false => speaker.with("advice-stuck", &[("conditions", &conditions)]),
    };
    let Some(opening) = &advised.opening else { return none };
    let way = opening.edits.iter().map(|edit| speaker.edit(edit)).collect::<Vec<String>>().join("; ");
    let facts = opening.needs.iter().map(|fact| speaker.fact(*fact)).collect::<Vec<String>>().join("; ");
    let opens = speaker.with("advice-opens", &[("way", &way), ("facts", &facts)]);
    format!("{none}. {opens}")
}

#[derive(Serialize)]
struct Document<'a> {
    #[serde(flatten)]
    head: Head<'a>,
    currency: &'static str,
    programmes: Vec<Programme<'a>>,
}

#[derive(Serialize)]
struct Programme<'a> {
    id: &'a str,
    outcome: &'static str,
    changes: Vec<Change<'a>>,
    stuck: &'a [String],
    needs: Vec<&'a str>,
    /// A change after which it is refused no longer and waits for answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    opening: Option<OpeningObject<'a>>,
}

#[derive(Serialize)]
struct OpeningObject<'a> {
    answers: Vec<Answer<'a>>,
    needs: Vec<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Change<'a> {
    answers: Vec<Answer<'a>>,
    proved: bool,
    gain: String,
    /// The ids of the programmes that are not known before or after, so that the gain is without them.
    unknown: Vec<&'a str>,
    cost: Option<String>,
    net: Option<String>,
    moves: Vec<Move<'a>>,
}

#[derive(Serialize)]
struct Answer<'a> {
    fact: &'a str,
    from: String,
    was: Option<String>,
    value: String,
}

#[derive(Serialize)]
struct Move<'a> {
    programme: &'a str,
    amount: String,
}

/// The advice of variants as JSON: an array, one object per variant.
pub fn advice_json(found: &[(Assessed, Vec<Advised>)], speaker: &Speaker<'_>) -> String {
    let documents: Vec<Document<'_>> = found.iter().map(|(one, advised)| document(one, advised, speaker)).collect();
    super::json::json(&documents)
}

fn document<'a>(assessed: &'a Assessed, advised: &'a [Advised], speaker: &'a Speaker<'_>) -> Document<'a> {
    let currency = assessed.assessment.currency;
    let programme = |one: &'a Advised| Programme {
        id: speaker.programme_id(one.programme),
        outcome: assessed.assessment.programme(one.programme).map(|result| result.outcome.word()).unwrap_or_default(),
        changes: one.offers.iter().map(|offer| change(offer, currency, speaker)).collect(),
        stuck: &one.stuck,
        needs: ids(&one.needs, speaker),
        opening: one.opening.as_ref().map(|opening| OpeningObject {
            answers: answers(&opening.edits, speaker),
            needs: ids(&opening.needs, speaker),
        }),
    };
    Document {
        head: Head::of(&assessed.plan, &assessed.variant, speaker.book),
        currency: currency.code(),
        programmes: advised.iter().map(programme).collect(),
    }
}

fn ids<'a>(facts: &[FactId], speaker: &'a Speaker<'_>) -> Vec<&'a str> {
    facts.iter().map(|fact| speaker.book.facts[*fact].id.as_str()).collect()
}

fn answers<'a>(edits: &[Edit], speaker: &'a Speaker<'_>) -> Vec<Answer<'a>> {
    let text = |fact: FactId, value: Datum| write_answer(&speaker.book.facts[fact], value);
    let answer = |edit: &Edit| Answer {
        fact: speaker.book.facts[edit.fact].id.as_str(),
        from: edit.from.to_string(),
        was: edit.was.map(|was| text(edit.fact, was)),
        value: text(edit.fact, edit.value),
    };
    edits.iter().map(answer).collect()
}

pub(super) fn change<'a>(offer: &Offer, currency: Currency, speaker: &'a Speaker<'_>) -> Change<'a> {
    let amount = |minor: i128| major(Some(minor), currency).unwrap_or_default();
    let effect = &offer.effect;
    Change {
        answers: answers(&offer.way.edits, speaker),
        proved: offer.way.is_proved,
        gain: amount(effect.gain),
        unknown: unknown(&effect.lacking, speaker),
        cost: effect.cost.map(amount),
        net: effect.net().map(amount),
        moves: effect
            .moves
            .iter()
            .map(|(programme, more)| Move { programme: speaker.programme_id(*programme), amount: amount(*more) })
            .collect(),
    }
}

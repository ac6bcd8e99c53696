//! `advise --goal`: which answer brings a programme to an amount, as text and JSON.

use super::json::{Head, major, unknown};
use crate::advise::{Figure, Found, Goal, Hit, Lever, is_advised};
use crate::assess::Lacking;
use crate::explain::{Sought, Speaker};
use crate::law::ProgrammeId;
use crate::plan::{Datum, write_answer};
use crate::quantity::{Money, harmless};
use serde_json::{Value, json};

/// What was sought in a variant, and found.
pub struct GoalFound {
    pub plan: String,
    pub variant: String,
    pub figure: Figure,
    pub goal: Money,
    pub lever: Lever,
    /// What the plan says of it.
    pub now: Option<Datum>,
    pub found: Found,
    /// The conditions that make the amount jump over the goal.
    pub conditions: Vec<(ProgrammeId, String)>,
    /// What the figure lacks in the plan as it stands, or at some of the answers looked at.
    pub lacking: Lacking,
}

/// One variant's goal as text.
pub fn goal_text(one: &GoalFound, speaker: &Speaker<'_>) -> String {
    let sought = Sought {
        lever: &one.lever,
        now: one.now,
        figure: one.figure,
        goal: one.goal.minor,
        currency: one.goal.currency,
        conditions: &one.conditions,
    };
    let lacking = speaker.lacking(&one.lacking).map(|line| format!("{line}\n")).unwrap_or_default();
    let (plan, variant) = (harmless(&one.plan), harmless(&one.variant));
    format!("{plan}, {variant}\n{}\n{lacking}", speaker.goal(&one.found, &sought))
}

/// The goals of variants as JSON: an array, one object per variant.
pub fn goals_json(found: &[GoalFound], speaker: &Speaker<'_>) -> String {
    let documents: Vec<Value> = found.iter().map(|one| document(one, speaker)).collect();
    super::json::json(&documents)
}

fn document(one: &GoalFound, speaker: &Speaker<'_>) -> Value {
    let (currency, fact) = (one.goal.currency, &speaker.book.facts[one.lever.fact]);
    let value = |value: Datum| write_answer(fact, value);
    let side = |side: &Hit| {
        let advised = one.now.is_some_and(|now| is_advised(one.lever.worse, now, side.value));
        json!({"value": value(side.value), "amount": major(Some(side.amount), currency), "advised": advised})
    };
    let (word, sides) = match &one.found.goal {
        Goal::Exactly(at) => ("exactly", vec![side(at)]),
        Goal::Between { below, above } => ("between", vec![side(below), side(above)]),
        Goal::AlwaysAbove(least) => ("above", vec![side(least)]),
        Goal::AlwaysBelow(most) => ("below", vec![side(most)]),
    };
    let head = Head::of(&one.plan, &one.variant, speaker.book);
    let mut document = serde_json::to_value(head).unwrap_or_default();
    if let Some(document) = document.as_object_mut() {
        document.insert("currency".to_owned(), currency.code().into());
        let programme = match one.figure {
            Figure::Programme(id) => Some(speaker.programme_id(id)),
            Figure::Total(..) | Figure::Company => None,
        };
        let conditions = one.conditions.iter().map(|(id, that)| json!([speaker.programme_id(*id), that]));
        let conditions: Vec<Value> = conditions.collect();
        let goal = json!({"programme": programme, "fact": fact.id,
            "from": one.lever.from.to_string(), "amount": major(Some(one.goal.minor), currency),
            "between": [value(one.found.ends.0), value(one.found.ends.1)], "every_value": one.found.is_every,
            "found": word, "at": sides, "conditions": conditions, "unknown": unknown(&one.lacking, speaker)});
        document.insert("goal".to_owned(), goal);
    }
    document
}

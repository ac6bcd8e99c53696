//! Advice in words: the answers to change, and what that brings.

use super::speak::Speaker;
use crate::advise::{Edit, Figure, Goal, Lever, Offer, Side, Values};
use crate::law::{FactKind, ProgrammeId};
use crate::quantity::Currency;

impl Speaker<'_> {
    /// A change of one answer: `IT specialists: 51 people from Apr 2026 (now 40 people)`.
    pub fn edit(&self, edit: &Edit) -> String {
        let (fact, value) = (self.fact(edit.fact), self.datum(edit.fact, edit.value));
        let month = self.words.month(edit.from);
        match edit.was {
            Some(was) => {
                let was = self.datum(edit.fact, was);
                self.with("advice-edit", &[("fact", &fact), ("value", &value), ("month", &month), ("was", &was)])
            }
            None => self.with("advice-answer", &[("fact", &fact), ("value", &value)]),
        }
    }

    /// All answers of a change in one line.
    pub fn way(&self, offer: &Offer) -> String {
        let edits: Vec<String> = offer.way.edits.iter().map(|edit| self.edit(edit)).collect();
        edits.join("; ")
    }

    /// What a change brings: the gain, what it costs, what is left, and what comes out otherwise.
    pub fn effect(&self, offer: &Offer, currency: Currency) -> Vec<String> {
        let (effect, amount) = (&offer.effect, |minor: i128| self.amount(minor, currency));
        let mut lines = Vec::new();
        if effect.gain != 0 {
            let id = if effect.gain > 0 { "advice-gain" } else { "advice-loss" };
            lines.push(self.with(id, &[("amount", &amount(effect.gain.abs()))]));
        }
        lines.extend(self.lacking(&effect.lacking));
        match effect.cost.zip(effect.net()) {
            Some((0, _)) => {}
            Some((cost, left)) => {
                let id = if cost > 0 { "advice-cost" } else { "advice-saves" };
                lines.push(self.with(id, &[("amount", &amount(cost.abs())), ("left", &amount(left))]));
            }
            None => lines.push(self.text("advice-cost-unknown")),
        }
        let moves = effect.moves.iter().filter(|(_, more)| *more != 0).map(|(programme, more)| {
            self.with("advice-move", &[("programme", &self.programme(*programme)), ("amount", &amount(*more))])
        });
        let moves: Vec<String> = moves.collect();
        if !moves.is_empty() {
            lines.push(moves.join("; "));
        }
        if !offer.way.is_proved {
            lines.push(self.text("advice-not-proved"));
        }
        lines
    }

    /// What a goal of a figure comes to over an answer; `conditions` are those that make
    /// the amount jump.
    pub fn goal(&self, found: &Goal, sought: &Sought<'_>) -> String {
        let amount = |minor: i128| self.amount(minor, sought.currency);
        let value = |side: &Side| self.datum(sought.lever.fact, side.value);
        let fact = self.fact(sought.lever.fact);
        let programme = match sought.figure {
            Figure::Programme(id) => self.programme(id),
            Figure::Total(..) | Figure::Company => self.text("goal-everything"),
        };
        let (month, goal) = (self.words.month(sought.lever.from), amount(sought.goal));
        let kind = self.kind(sought.lever);
        let answer = self.with("goal-answer", &[("kind", kind), ("fact", &fact), ("month", &month)]);
        let last = sought.lever.values.at(sought.lever.values.count() - 1);
        let last = last.map(|last| self.datum(sought.lever.fact, last)).unwrap_or_default();
        let mut args: Vec<(&str, &str)> =
            vec![("kind", kind), ("answer", &answer), ("programme", &programme), ("goal", &goal), ("last", &last)];
        let (id, sides) = match found {
            Goal::Exactly(side) => ("goal-exactly", vec![("value", "amount", side)]),
            Goal::AlwaysAbove(side) => ("goal-above", vec![("value", "amount", side)]),
            Goal::AlwaysBelow(side) => ("goal-below", vec![("value", "amount", side)]),
            Goal::Between { below, above } => {
                ("goal-between", vec![("value", "amount", below), ("other", "more", above)])
            }
        };
        let texts: Vec<(&str, String)> = sides
            .into_iter()
            .flat_map(|(name, money, side)| [(name, value(side)), (money, amount(side.amount))])
            .collect();
        args.extend(texts.iter().map(|(name, text)| (*name, text.as_str())));
        let told = self.with(id, &args);
        if sought.conditions.is_empty() {
            return told;
        }
        let names = sought.conditions.iter().map(|(id, that)| self.condition(*id, that));
        let mut names: Vec<String> = names.collect();
        // Programmes ask some things in the same words.
        names.sort();
        names.dedup();
        format!("{told}\n{}", self.with("goal-jump", &[("conditions", &names.join("; "))]))
    }
}

impl Speaker<'_> {
    /// The word by which texts tell the answers of a lever apart.
    fn kind(&self, lever: &Lever) -> &'static str {
        match (&lever.values, self.book.facts.get(lever.fact).map(|fact| &fact.kind)) {
            (Values::Options(_), _) => "option",
            (Values::Dates(_), _) => "date",
            (Values::Numbers { .. }, Some(FactKind::Costs)) => "costs",
            (Values::Numbers { .. }, _) => "number",
        }
    }
}

/// What was sought.
pub struct Sought<'a> {
    pub lever: &'a Lever,
    pub figure: Figure,
    pub goal: i128,
    pub currency: Currency,
    /// The conditions that make the amount jump over the goal.
    pub conditions: &'a [(ProgrammeId, String)],
}

//! Advice in words: the answers to change, and what that brings.

use super::speak::Speaker;
use crate::advise::{Edit, Figure, Found, Goal, Hit, Lever, Offer, Values, is_advised};
use crate::law::{FactKind, ProgrammeId};
use crate::plan::Datum;
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
        lines
    }

    /// Words the least change that grants something, and whether a lesser one may.
    pub fn offered(&self, offer: &Offer, currency: Currency) -> Vec<String> {
        let not_proved = (!offer.way.is_proved).then(|| self.text("advice-not-proved"));
        self.effect(offer, currency).into_iter().chain(not_proved).collect()
    }

    /// What a goal of a figure comes to over an answer, between which ends, and whether all of them were
    /// tried; then the conditions that make the amount jump, and which of the answers are no advice.
    pub fn goal(&self, found: &Found, sought: &Sought<'_>) -> String {
        let amount = |minor: i128| self.amount(minor, sought.currency);
        let value = |side: &Hit| self.datum(sought.lever.fact, side.value);
        let fact = self.fact(sought.lever.fact);
        let programme = match sought.figure {
            Figure::Programme(id) => self.programme(id),
            Figure::Total(..) | Figure::Company => self.text("goal-everything"),
        };
        let inside = inside(&programme);
        let (month, goal) = (self.words.month(sought.lever.from), amount(sought.goal));
        // Of options it is not said which is the least.
        let kind = if found.is_every { self.kind(sought.lever) } else { "option" };
        let answer = self.with("goal-answer", &[("kind", kind), ("fact", &fact), ("month", &month)]);
        let [first, last] = [found.ends.0, found.ends.1].map(|end| self.datum(sought.lever.fact, end));
        let mut args: Vec<(&str, &str)> = vec![("kind", kind), ("answer", &answer), ("programme", &programme)];
        args.extend([("inside", inside.as_str()), ("goal", goal.as_str()), ("first", &first), ("last", &last)]);
        let (id, tried, sides) = match &found.goal {
            Goal::Exactly(side) => ("goal-exactly", "goal-exactly", vec![("value", "amount", side)]),
            Goal::AlwaysAbove(side) => ("goal-above", "goal-above-tried", vec![("value", "amount", side)]),
            Goal::AlwaysBelow(side) => ("goal-below", "goal-below-tried", vec![("value", "amount", side)]),
            Goal::Between { below, above } => {
                ("goal-between", "goal-between-tried", vec![("value", "amount", below), ("other", "more", above)])
            }
        };
        let told = sides.iter().map(|(.., side)| side.value).collect::<Vec<Datum>>();
        let texts: Vec<(&str, String)> = sides
            .into_iter()
            .flat_map(|(name, money, side)| [(name, value(side)), (money, amount(side.amount))])
            .collect();
        args.extend(texts.iter().map(|(name, text)| (*name, text.as_str())));
        let mut lines = vec![self.with(if found.is_every { id } else { tried }, &args)];
        if !found.is_every {
            lines.push(self.text("goal-not-every"));
        }
        for value in told {
            let is_no_advice =
                sought.now.is_some_and(|now| value != now && !is_advised(sought.lever.worse, now, value));
            if is_no_advice {
                lines.push(self.with("goal-no-advice", &[("value", &self.datum(sought.lever.fact, value))]));
            }
        }
        if sought.conditions.is_empty() {
            return lines.join("\n");
        }
        let names = sought.conditions.iter().map(|(id, that)| self.condition(*id, that));
        let mut names: Vec<String> = names.collect();
        // Programmes ask some things in the same words.
        names.sort();
        names.dedup();
        lines.push(self.with("goal-jump", &[("conditions", &names.join("; "))]));
        lines.join("\n")
    }
}

impl Speaker<'_> {
    /// The word by which texts tell the answers of a lever apart.
    fn kind(&self, lever: &Lever) -> &'static str {
        match (&lever.values, &self.book.facts[lever.fact].kind) {
            (Values::Options(_), _) => "option",
            (Values::Dates(_), _) => "date",
            (Values::Numbers { .. }, FactKind::Costs) => "costs",
            (Values::Numbers { .. }, _) => "number",
        }
    }
}

/// A name as it stands inside a sentence: with a small letter first, unless it is one of its own, such as
/// `VAT on imports`, `Local2Global`, `Zero Risk`.
fn inside(name: &str) -> String {
    let is_titled = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let mut words = name.split_whitespace();
    let is_plain = |word: &str| is_titled(word) && !word.chars().skip(1).any(char::is_uppercase);
    if !words.next().is_some_and(is_plain) || words.next().is_some_and(is_titled) {
        return name.to_owned();
    }
    let mut letters = name.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

/// What was sought.
pub struct Sought<'a> {
    pub lever: &'a Lever,
    /// What the plan says of it.
    pub now: Option<Datum>,
    pub figure: Figure,
    pub goal: i128,
    pub currency: Currency,
    /// The conditions that make the amount jump over the goal.
    pub conditions: &'a [(ProgrammeId, String)],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_inside_a_sentence_keeps_only_capitals_of_its_own() {
        let kept = ["VAT on imports", "Local2Global", "Zero Risk", "IT visa", "ИТ-виза", ""];
        assert_eq!(kept.map(inside), kept.map(str::to_owned));
        assert_eq!(inside("Profit tax"), "profit tax");
        assert_eq!(inside("Everything the company has"), "everything the company has");
        assert_eq!(inside("Все, что получает компания,"), "все, что получает компания,");
        assert_eq!(inside("Импорт қилинган хизматлар ҚҚСи"), "импорт қилинган хизматлар ҚҚСи");
    }
}

//! Advice in words: the answers to change, and what that brings.

use super::speak::Speaker;
use crate::advise::{Edit, Offer};
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
        match effect.cost {
            Some(0) => {}
            Some(cost) => {
                let id = if cost > 0 { "advice-cost" } else { "advice-saves" };
                lines.push(self.with(id, &[("amount", &amount(cost.abs())), ("left", &amount(effect.net()))]));
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
}

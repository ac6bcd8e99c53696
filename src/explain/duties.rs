//! Duties in words: what a day is about, how often it comes, what is owed and at stake.

use super::speak::Speaker;
use crate::assess::{DutyEntry, DutyWhat, Lack, MonthResult, Outcome, StakePart};
use crate::law::{DutyId, Every, FactSet, StakeId};
use crate::quantity::Currency;

impl Speaker<'_> {
    /// What a day is called: the duty, or what ends or must be paid.
    pub fn duty(&self, what: DutyWhat) -> String {
        let of = |id: &str, programme| self.with(id, &[("programme", &self.programme(programme))]);
        match what {
            DutyWhat::Duty(duty) => self.text(&format!("duty-{}", self.duty_id(duty))),
            DutyWhat::Ends(programme) => of("day-ends", programme),
            DutyWhat::Changes(programme) => of("day-changes", programme),
            DutyWhat::WindowEnds(programme) => of("day-window-ends", programme),
            DutyWhat::PaymentDue(programme) => of("day-payment-due", programme),
        }
    }

    fn duty_id(&self, duty: DutyId) -> &str {
        self.book.duties.get(duty).map_or("", |duty| duty.id.as_str())
    }

    /// What is to be done, or what follows; `None` where the name says all.
    pub fn duty_about(&self, what: DutyWhat) -> Option<String> {
        match what {
            DutyWhat::Duty(duty) => self.words.attribute(&format!("duty-{}", self.duty_id(duty)), "about", &[]),
            DutyWhat::WindowEnds(programme) | DutyWhat::PaymentDue(programme) => {
                self.words.attribute(&format!("programme-{}", self.programme_id(programme)), "after", &[])
            }
            DutyWhat::Ends(_) | DutyWhat::Changes(_) => None,
        }
    }

    /// `every month`.
    pub fn duty_every(&self, duty: DutyId) -> String {
        self.text(match self.book.duties.get(duty).map(|duty| duty.every) {
            Some(Every::Quarter) => "every-quarter",
            Some(Every::Year) => "every-year",
            Some(Every::Month) | None => "every-month",
        })
    }

    /// `Jan 2026 to Mar 2026`, or the month alone.
    pub fn duty_months(&self, entry: &DutyEntry) -> String {
        let (first, last) = (self.words.month(entry.about.0), self.words.month(entry.about.1));
        if first == last { first } else { self.with("day-months", &[("first", &first), ("last", &last)]) }
    }

    /// The amount owed; a word where it is not known; `None` where no figure belongs to the duty.
    pub fn duty_owed(&self, entry: &DutyEntry, currency: Currency) -> Option<String> {
        entry.owed.map(|MonthResult { outcome, amount }| match (outcome, amount) {
            (Outcome::Granted, Some(amount)) => self.amount(amount, currency),
            (outcome, _) => self.text(&format!("outcome-{}", outcome.word())),
        })
    }

    /// What may be lost where the duty of a day is not done, or what that which ends on it brought: said
    /// alike wherever a day is shown; `None` where it is nothing.
    pub fn duty_worth(&self, entry: &DutyEntry, currency: Currency) -> Option<String> {
        match &entry.stake {
            Some(stake) => {
                let parts = self.stake_parts(&stake.parts, currency)?;
                Some(self.with("day-at-stake", &[("stake", &self.stake(stake.stake)), ("parts", &parts)]))
            }
            None => self.duty_brought(entry, currency),
        }
    }

    /// What that which ends or changes on a day brought in the months before; `None` where it is nothing.
    pub fn duty_brought(&self, entry: &DutyEntry, currency: Currency) -> Option<String> {
        let parts = self.stake_parts(&entry.brought, currency)?;
        Some(self.with("day-brought", &[("months", &self.duty_months(entry)), ("parts", &parts)]))
    }

    /// Amounts and whose they are; `None` where there are none.
    pub fn stake_parts(&self, parts: &[StakePart], currency: Currency) -> Option<String> {
        let parts: Vec<String> = parts.iter().map(|part| self.stake_part(part, currency)).collect();
        (!parts.is_empty()).then(|| parts.join("; "))
    }

    fn stake_part(&self, part: &StakePart, currency: Currency) -> String {
        let beneficiary = self.text(&format!("beneficiary-{}", part.beneficiary.word()));
        if part.amount == 0 && !part.is_complete() {
            return self.with("lost-part-unknown", &[("beneficiary", &beneficiary)]);
        }
        let amount = self.amount(part.amount, currency);
        let interest = part.interest.map(|interest| self.amount(interest, currency));
        let id = match part.interest {
            None => "lost-part-interest-unknown",
            Some(0) => "lost-part",
            Some(_) => "lost-part-interest",
        };
        let interest = interest.unwrap_or_default();
        let text = self.with(id, &[("beneficiary", &beneficiary), ("amount", &amount), ("interest", &interest)]);
        match part.lack {
            Lack::Nothing => text,
            Lack::Adds => self.with("lost-part-at-least", &[("part", &text)]),
            Lack::Unsure => self.with("lost-part-without", &[("part", &text)]),
        }
    }

    /// The name of a stake.
    pub fn stake(&self, stake: StakeId) -> String {
        self.book.stakes.get(stake).map(|known| self.text(&format!("stake-{}", known.id))).unwrap_or_default()
    }

    /// The questions of a set, in the rulebook's order.
    pub fn fact_names(&self, facts: &FactSet) -> String {
        let found = facts.iter();
        found.map(|fact| self.fact(fact)).collect::<Vec<String>>().join(", ")
    }
}

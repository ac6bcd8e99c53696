//! Compiling duties and what is at stake where they are not done.

use super::book::{AtStake, By, Duty, Interest, Owed, Stake, Window};
use super::compile::{Compiler, unknown};
use super::context::{Context, Type};
use super::ids::{NodeId, ProgrammeId, StakeId};
use super::source::{self, Every, Kind};
use super::unit::{NumberOf, Unit};
use crate::quantity::{Month, Placed, Problem, did_you_mean};

impl Compiler<'_> {
    pub(super) fn duties(&mut self) {
        let source = self.source;
        for stake in &source.duties.stakes {
            self.path = vec!["duties".to_owned(), stake.id.text.clone()];
            self.unique("stake", &stake.id, |book| book.stakes.iter().any(|known| known.id == stake.id.text));
            let (citation, what) = (self.citation(&stake.citation), self.at_stake(stake));
            self.book.stakes.push(Stake { id: stake.id.text.clone(), what, citation });
        }
        for duty in &source.duties.duties {
            self.path = vec!["duties".to_owned(), duty.id.text.clone()];
            // Cases name duties and programmes alike.
            self.unique("duty", &duty.id, |book| book.duty(&duty.id).is_some() || book.programme(&duty.id).is_some());
            if let Some(compiled) = self.one_duty(duty) {
                self.book.duties.push(compiled);
            }
        }
    }

    fn one_duty(&mut self, duty: &source::Duty) -> Option<Duty> {
        let context = Context::plain(self.book.currency);
        let from = self.date(&duty.from).map(Month::in_force_from);
        let until = duty.until.as_ref().and_then(|until| self.date(until)).map(Month::in_force_from);
        if let (Some(from), Some(until), Some(at)) = (from, until, &duty.until)
            && until <= from
        {
            self.wrong(Problem::error("error-until-first"), at);
        }
        let by = self.by(duty);
        let bound = self.inside("bound", |c| c.truth(&duty.bound, context, &duty.id));
        let owed = duty.owed.as_ref().map(|owed| self.inside("owed", |c| c.owed(owed, &duty.id)));
        let stake = duty.stake.as_ref().map(|stake| self.stake_named(stake));
        let citation = self.citation(&duty.citation);
        Some(Duty {
            id: duty.id.text.clone(),
            from: from?,
            until,
            every: duty.every,
            by: by?,
            bound,
            owed: flat(owed)?,
            stake: flat(stake)?,
            citation,
        })
    }

    fn by(&mut self, duty: &source::Duty) -> Option<By> {
        match &duty.by {
            source::By::DayAfter(day) => self.part_of_date(day, 31).map(By::DayAfter),
            source::By::NextYear(month, day) => {
                if duty.every != Every::Year {
                    self.wrong(Problem::error("error-duty-not-yearly"), month);
                }
                let (number, of_month) = (self.part_of_date(month, 12)?, self.part_of_date(day, 31)?);
                // Some year has a 29th of February.
                let most = jiff::civil::Date::new(2024, number, 1).map_or(31, jiff::civil::Date::days_in_month);
                if of_month > most {
                    self.wrong(Problem::error("error-duty-day").arg("found", day).arg("most", most), day);
                }
                Some(By::NextYear(number, of_month))
            }
            source::By::LastDay => Some(By::LastDay),
        }
    }

    /// A day or a month by its number, from 1.
    fn part_of_date(&mut self, text: &Placed, most: i8) -> Option<i8> {
        let number = self.number(text)?;
        let whole = i8::try_from(number.value.floor()).ok().filter(|n| (1..=most).contains(n));
        match whole {
            Some(whole) if number.of == NumberOf::Plain(Unit::none()) && number.value.denominator() == 1 => Some(whole),
            _ => {
                self.wrong(Problem::error("error-duty-day").arg("found", text).arg("most", most), text);
                None
            }
        }
    }

    fn owed(&mut self, owed: &source::Owed, at: &Placed) -> Option<Owed> {
        let context = Context::plain(self.book.currency);
        match owed {
            source::Owed::Programme(name) => {
                let programme = self.programme_named(name)?;
                if self.book.programmes[programme].kind != Kind::Cost {
                    self.wrong(Problem::error("error-duty-not-cost").arg("found", name), name);
                }
                Some(Owed::Programme(programme))
            }
            source::Owed::Amount(amount) => Some(Owed::Amount(self.amount(amount, context, at))),
            source::Owed::ToDate(amount) => Some(Owed::ToDate(self.amount(amount, context, at))),
        }
    }

    fn at_stake(&mut self, stake: &source::Stake) -> AtStake {
        let context = Context::plain(self.book.currency);
        match &stake.what {
            source::AtStake::Restored { programmes, back, interest } => {
                if programmes.is_empty() {
                    self.wrong(Problem::error("error-list-empty"), &stake.id);
                }
                self.all_unique("programme", programmes);
                let programmes = programmes.iter().filter_map(|name| self.restorable(name)).collect();
                let back = back.as_ref().and_then(|back| {
                    let months = self.months(&back.months)?;
                    Some(Window { months, citation: self.citation(&back.citation) })
                });
                let interest = interest.as_ref().map(|interest| Interest {
                    a_day: self.inside("interest", |c| c.share(&interest.a_day, context, &stake.id)),
                    citation: self.citation(&interest.citation),
                });
                AtStake::Restored { programmes, back, interest }
            }
            source::AtStake::Added { beneficiary, a_month } => AtStake::Added {
                beneficiary: *beneficiary,
                a_month: self.inside("a_month", |c| c.amount(a_month, context, &stake.id)),
            },
        }
    }

    /// A programme whose granted months can be summed and taken back.
    fn restorable(&mut self, name: &Placed) -> Option<ProgrammeId> {
        let programme = self.programme_named(name)?;
        if matches!(self.book.programmes[programme].kind, Kind::Cost | Kind::Deferral | Kind::Service) {
            self.wrong(Problem::error("error-stake-kind").arg("found", name), name);
        }
        Some(programme)
    }

    fn share(&mut self, expr: &source::Expr, context: Context, at: &Placed) -> NodeId {
        let (node, of) = self.expr(expr, context, at);
        match of {
            Type::Number(unit) if unit.is_none() => {}
            Type::Broken => {}
            other => {
                let problem = Problem::error("error-units-share").arg("right", other.word());
                self.wrong(problem, expr.first_text().unwrap_or(at));
            }
        }
        node
    }

    fn stake_named(&mut self, name: &Placed) -> Option<StakeId> {
        let found = self.book.stakes.iter().position(|stake| stake.id == name.text);
        if found.is_none() {
            let meant = did_you_mean(name, self.book.stakes.iter().map(|stake| stake.id.as_str()));
            let problem = unknown("stake", name, meant);
            self.wrong(problem, name);
        }
        found
    }
}

/// What was asked for and failed is nothing; what was not asked for is fine.
fn flat<T>(asked: Option<Option<T>>) -> Option<Option<T>> {
    match asked {
        Some(None) => None,
        other => Some(other.flatten()),
    }
}

impl Duty {
    /// Every expression of the duty.
    pub fn roots(&self) -> Vec<NodeId> {
        let mut roots = vec![self.bound];
        match self.owed {
            Some(Owed::Amount(node) | Owed::ToDate(node)) => roots.push(node),
            Some(Owed::Programme(_)) | None => {}
        }
        roots
    }
}

impl Stake {
    /// Every expression of the stake.
    pub fn roots(&self) -> Vec<NodeId> {
        match &self.what {
            AtStake::Restored { interest, .. } => interest.iter().map(|interest| interest.a_day).collect(),
            AtStake::Added { a_month, .. } => vec![*a_month],
        }
    }
}

//! Walks over a source: the children of an expression, every number and date of a rulebook.

use super::ids::{DefinitionId, ParameterId, ProgrammeId};
use super::source::{AtStake, Benefit, By, Duty, Expr, Owed, Programme, Source, Span, Stake};
use crate::quantity::Placed;

/// The children of an expression, shared or to be changed, from one list without a catch-all: a new
/// kind of expression cannot be walked by one and missed by the other.
macro_rules! children_of {
    ($expr:expr, $iter:ident, $values:ident, $as_deref:ident $(, $mutable:tt)?) => {
        match $expr {
            Expr::Sum(parts)
            | Expr::Product(parts)
            | Expr::Least(parts)
            | Expr::Greatest(parts)
            | Expr::All(parts)
            | Expr::Any(parts) => parts.$iter().collect(),
            Expr::Difference(a, b)
            | Expr::Ratio(a, b)
            | Expr::YearBefore(a, b)
            | Expr::MoreThan(a, b)
            | Expr::AtLeast(a, b)
            | Expr::LessThan(a, b)
            | Expr::AtMost(a, b)
            | Expr::Equal(a, b) => vec![a, b],
            Expr::Round(part, _)
            | Expr::AtStart(part)
            | Expr::MonthsBefore(_, part)
            | Expr::Highest(_, part)
            | Expr::Lowest(_, part)
            | Expr::Total(_, part)
            | Expr::Average(_, part)
            | Expr::FirstYear(part)
            | Expr::Not(part) => vec![part],
            Expr::Lookup { cases, otherwise, .. } => cases.$values().chain(otherwise.$as_deref()).collect(),
            Expr::Choose(_, cases) => cases.$values().collect(),
            Expr::When(a, b, c) => vec![a, b, c],
            Expr::Brackets { of, steps, .. } => {
                let steps = steps.$iter().flat_map(|(limit, rate)| limit.$iter().chain([rate]));
                std::iter::once(& $($mutable)? **of).chain(steps).collect()
            }
            Expr::Number(_)
            | Expr::Value(_)
            | Expr::MonthsSince(_)
            | Expr::WindowMonth(_)
            | Expr::Item
            | Expr::ItemAge
            | Expr::Always
            | Expr::Never
            | Expr::OneOf(..)
            | Expr::Yes(_)
            | Expr::Reached(_)
            | Expr::Granted(_)
            | Expr::Reading(..)
            | Expr::LawUnknown(_) => Vec::new(),
        }
    };
}

impl Expr {
    /// The expressions directly inside.
    pub fn children(&self) -> Vec<&Expr> {
        children_of!(self, iter, values, as_deref)
    }

    /// The first text of the expression, which says where it stands.
    pub fn first_text(&self) -> Option<&Placed> {
        match self {
            Expr::Number(text)
            | Expr::Value(text)
            | Expr::Lookup { of: text, .. }
            | Expr::Choose(text, _)
            | Expr::MonthsSince(text)
            | Expr::WindowMonth(text)
            | Expr::OneOf(text, _)
            | Expr::Yes(text)
            | Expr::Reached(text)
            | Expr::Granted(text)
            | Expr::Reading(text, _)
            | Expr::LawUnknown(text) => Some(text),
            Expr::Round(part, to) => part.first_text().or(Some(to)),
            _ => self.children().into_iter().find_map(Expr::first_text),
        }
    }

    fn gaps<'a>(&'a self, found: &mut Vec<&'a Placed>) {
        if let Expr::LawUnknown(gap) = self {
            found.push(gap);
        }
        self.children().into_iter().for_each(|child| child.gaps(found));
    }

    fn children_mut(&mut self) -> Vec<&mut Expr> {
        children_of!(self, iter_mut, values_mut, as_deref_mut, mut)
    }

    fn numbers<'a>(&'a mut self, found: &mut Vec<NumberAt<'a>>) {
        // Two borrows of one enum: what it holds itself, then what its children hold.
        match self {
            Expr::Number(text) => found.push(NumberAt::Text(text)),
            Expr::Round(part, to) => {
                found.push(NumberAt::Text(to));
                part.numbers(found);
            }
            Expr::Highest(n, part) | Expr::Lowest(n, part) => {
                found.push(NumberAt::Months(n));
                part.numbers(found);
            }
            Expr::Total(Span::Last(n), part) | Expr::Average(Span::Last(n), part) => {
                found.push(NumberAt::Months(n));
                part.numbers(found);
            }
            _ => self.children_mut().into_iter().for_each(|child| child.numbers(found)),
        }
    }
}

/// A number or a date where it stands in a source.
#[derive(Debug)]
pub enum NumberAt<'a> {
    Text(&'a mut Placed),
    Months(&'a mut u16),
    Date(&'a mut Placed),
}

/// What a number or a date belongs to, by its place in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    Parameter(ParameterId),
    Definition(DefinitionId),
    Programme(ProgrammeId),
    Stake(usize),
    Duty(usize),
}

impl Source {
    /// The gaps of the law that rules and definitions name.
    pub fn gaps(&self) -> Vec<&Placed> {
        let mut found = Vec::new();
        for version in self.definitions.iter().flat_map(|definition| &definition.versions) {
            version.is.gaps(&mut found);
        }
        for rule in self.programmes.iter().flat_map(|programme| &programme.rules) {
            rule.conditions.iter().for_each(|condition| condition.that.gaps(&mut found));
            match &rule.benefit {
                Benefit::Service => {}
                Benefit::Amount(amount) | Benefit::ToDate(amount) | Benefit::Items { amount, .. } => {
                    amount.gaps(&mut found);
                }
            }
            for limit in &rule.limits {
                limit.most.gaps(&mut found);
                limit.when.iter().for_each(|when| when.gaps(&mut found));
            }
            rule.scaled.iter().for_each(|scaled| scaled.by.gaps(&mut found));
        }
        for duty in &self.duties.duties {
            duty.bound.gaps(&mut found);
            if let Some(Owed::Amount(amount) | Owed::ToDate(amount)) = &duty.owed {
                amount.gaps(&mut found);
            }
        }
        found
    }

    /// Every number and date that the law's figures rest on, in a fixed order.
    pub fn numbers(&mut self) -> Vec<NumberAt<'_>> {
        self.numbers_owned().into_iter().map(|(_, number)| number).collect()
    }

    /// The same, each with what it belongs to.
    pub fn numbers_owned(&mut self) -> Vec<(Owner, NumberAt<'_>)> {
        let mut all = Vec::new();
        for (place, parameter) in self.parameters.enumerated_mut() {
            let values = parameter.values.iter_mut();
            let found = values.flat_map(|value| [NumberAt::Date(&mut value.from), NumberAt::Text(&mut value.value)]);
            all.extend(found.map(|number| (Owner::Parameter(place), number)));
        }
        for (place, definition) in self.definitions.enumerated_mut() {
            let mut found = Vec::new();
            for version in &mut definition.versions {
                found.extend(version.from.as_mut().map(NumberAt::Date));
                version.is.numbers(&mut found);
            }
            all.extend(found.into_iter().map(|number| (Owner::Definition(place), number)));
        }
        for (place, programme) in self.programmes.enumerated_mut() {
            let mut found = Vec::new();
            programme.numbers(&mut found);
            all.extend(found.into_iter().map(|number| (Owner::Programme(place), number)));
        }
        for (place, stake) in self.duties.stakes.iter_mut().enumerate() {
            let mut found = Vec::new();
            stake.numbers(&mut found);
            all.extend(found.into_iter().map(|number| (Owner::Stake(place), number)));
        }
        for (place, duty) in self.duties.duties.iter_mut().enumerate() {
            let mut found = Vec::new();
            duty.numbers(&mut found);
            all.extend(found.into_iter().map(|number| (Owner::Duty(place), number)));
        }
        all
    }
}

impl Programme {
    fn numbers<'a>(&'a mut self, found: &mut Vec<NumberAt<'a>>) {
        if let Some((when, _)) = &mut self.beneficiary_when {
            when.numbers(found);
        }
        for rule in &mut self.rules {
            found.push(NumberAt::Date(&mut rule.from));
            found.extend(rule.until.as_mut().map(NumberAt::Date));
            for condition in &mut rule.conditions {
                condition.that.numbers(found);
            }
            found.extend(rule.window.as_mut().map(|window| NumberAt::Text(&mut window.months)));
            match &mut rule.benefit {
                Benefit::Service => {}
                Benefit::Amount(amount) | Benefit::ToDate(amount) => amount.numbers(found),
                Benefit::Items { amount, over, .. } => {
                    amount.numbers(found);
                    found.extend(over.as_mut().map(NumberAt::Text));
                }
            }
            for limit in &mut rule.limits {
                limit.most.numbers(found);
                if let Some(when) = &mut limit.when {
                    when.numbers(found);
                }
            }
            if let Some(scaled) = &mut rule.scaled {
                scaled.by.numbers(found);
            }
        }
    }
}

impl Duty {
    fn numbers<'a>(&'a mut self, found: &mut Vec<NumberAt<'a>>) {
        found.push(NumberAt::Date(&mut self.from));
        found.extend(self.until.as_mut().map(NumberAt::Date));
        match &mut self.by {
            By::DayAfter(day) => found.push(NumberAt::Text(day)),
            By::NextYear(month, day) => found.extend([NumberAt::Text(month), NumberAt::Text(day)]),
            By::LastDay => {}
        }
        self.bound.numbers(found);
        match &mut self.owed {
            Some(Owed::Amount(amount) | Owed::ToDate(amount)) => amount.numbers(found),
            Some(Owed::Programme(_)) | None => {}
        }
    }
}

impl Stake {
    fn numbers<'a>(&'a mut self, found: &mut Vec<NumberAt<'a>>) {
        match &mut self.what {
            AtStake::Restored { back, interest, .. } => {
                found.extend(back.as_mut().map(|back| NumberAt::Text(&mut back.months)));
                if let Some(interest) = interest {
                    interest.a_day.numbers(found);
                }
            }
            AtStake::Added { a_month, .. } => a_month.numbers(found),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::read_ron;

    #[test]
    fn every_number_of_an_expression_is_found_inside_a_rounding_too() {
        let text = r#"Round(Sum([Product([Number("15%"), Value("pay")]), Highest(3, Number("7 UZS"))]), "1000 UZS")"#;
        let mut expr: Expr = read_ron(text, 0).unwrap();
        let mut found = Vec::new();
        expr.numbers(&mut found);
        let texts: Vec<String> = found
            .iter()
            .map(|number| match number {
                NumberAt::Text(text) | NumberAt::Date(text) => text.text.clone(),
                NumberAt::Months(months) => months.to_string(),
            })
            .collect();
        assert_eq!(texts, ["1000 UZS", "15%", "3", "7 UZS"]);
    }
}

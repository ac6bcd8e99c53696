//! The expressions of the law in words, as a rulebook writes them: nothing is evaluated.
//!
//! [`super::labels`] words what was computed; this words what would be.

use super::words::{Arg, Words};
use crate::law::source::{Benefit, By, Every, Expr, Owed};
use crate::law::{NumberOf, Per, Span, parse_number};
use crate::quantity::{Exact, Month, Placed, parse_date};
use indexmap::IndexMap;
use jiff::civil::Date;

/// How often a duty comes: the id of its words.
pub(super) fn every(every: Every) -> &'static str {
    match every {
        Every::Month => "every-month",
        Every::Quarter => "every-quarter",
        Every::Year => "every-year",
    }
}

impl Words {
    pub(super) fn said(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg)> = args.iter().map(|(name, value)| (*name, Arg::from(*value))).collect();
        self.text(id, &args)
    }

    /// The name of an id: the first family that words it, else the id made readable.
    pub(super) fn named(&self, families: &[&str], id: &str) -> String {
        let worded = families.iter().map(|family| format!("{family}-{id}")).find(|id| self.has(id));
        self.text(worded.as_deref().unwrap_or(id), &[])
    }

    /// A number of the law as written, `15%` or `500000 USD`, in the language's way.
    pub fn law_number(&self, text: &str) -> String {
        let Ok(number) = parse_number(text) else { return text.to_owned() };
        match &number.of {
            NumberOf::Money(currency) => self.money_exact(number.value, *currency),
            NumberOf::Share => self.share(number.value),
            NumberOf::Plain(unit) => match unit.plain_name() {
                Some(unit) => self.counted(number.value, unit),
                None => self.decimal(number.value, 6),
            },
            NumberOf::Named(_) => text.to_owned(),
        }
    }

    /// `60 people`, `12 months`.
    pub(super) fn counted(&self, value: Exact, unit: &str) -> String {
        let number = self.decimal(value, 4);
        let count = self.plural(value, 4);
        self.text(&format!("unit-{unit}"), &[("number", Arg::from(number)), ("count", count)])
    }

    /// A day or month as written in a file.
    pub(super) fn law_date(&self, text: &str) -> String {
        match (parse_date(text), Month::parse(text)) {
            (Ok(date), _) => self.date(date),
            (_, Ok(month)) => self.month(month),
            _ => text.to_owned(),
        }
    }

    /// A place in an act, itself [worded](Words::place) already: `PP-87 of 26 Feb 2024, para. 1(a)`.
    pub fn cited(&self, act: &str, date: Option<Date>, at: Option<&str>) -> String {
        let id = match (date.is_some(), at.is_some()) {
            (true, true) => "citation-date-at",
            (true, false) => "citation-date",
            (false, true) => "citation-at",
            (false, false) => "citation-plain",
        };
        let (name, date) =
            (self.text(&format!("act-{act}"), &[]), date.map(|date| self.date(date)).unwrap_or_default());
        self.said(id, &[("act", &name), ("date", &date), ("at", at.unwrap_or_default())])
    }

    /// What a benefit comes to.
    pub(super) fn benefit(&self, benefit: &Benefit) -> String {
        match benefit {
            Benefit::Service => self.text("expr-service", &[]),
            Benefit::Amount(amount) => self.said("expr-monthly", &[("amount", &self.expression(amount))]),
            Benefit::ToDate(amount) => self.said("expr-to-date", &[("amount", &self.expression(amount))]),
            Benefit::Items { pays, amount, over } => {
                let (cost, amount) = (self.named(&["fact"], pays), self.expression(amount));
                match over {
                    Some(over) => {
                        let months = self.law_number(over);
                        self.said("expr-items-over", &[("cost", &cost), ("amount", &amount), ("months", &months)])
                    }
                    None => self.said("expr-items", &[("cost", &cost), ("amount", &amount)]),
                }
            }
        }
    }

    /// What a limit is counted over.
    pub(super) fn per(&self, per: Per) -> String {
        self.text(
            match per {
                Per::Item => "expr-per-item",
                Per::Year => "expr-per-year",
                Per::Company => "expr-per-company",
            },
            &[],
        )
    }

    /// The day by which something must be done.
    pub(super) fn due(&self, by: &By) -> String {
        match by {
            By::DayAfter(day) => self.said("expr-day-after", &[("day", day)]),
            By::NextYear(month, day) => self.said("expr-day-next-year", &[("date", &self.day_of_year(month, day))]),
            By::LastDay => self.text("expr-last-day", &[]),
        }
    }

    /// What must be paid by then.
    pub(super) fn owed(&self, owed: &Owed) -> String {
        match owed {
            Owed::Programme(id) => self.said("expr-charged", &[("name", &self.named(&["programme"], id))]),
            Owed::Amount(amount) => self.said("expr-monthly", &[("amount", &self.expression(amount))]),
            Owed::ToDate(amount) => self.said("expr-to-date", &[("amount", &self.expression(amount))]),
        }
    }

    /// An expression in words.
    pub(super) fn expression(&self, expr: &Expr) -> String {
        let inside = |part: &Expr| self.inside(part);
        let parts = |id: &str, list: &[Expr]| self.said(id, &[("parts", &self.list(list, ", "))]);
        let part = |id: &str, part: &Expr| self.said(id, &[("parts", &inside(part))]);
        let two = |id: &str, a: &Expr, b: &Expr| self.said(id, &[("left", &inside(a)), ("right", &inside(b))]);
        let name = |id: &str, name: &Placed| self.said(id, &[("name", &self.value_name(name))]);
        match expr {
            Expr::Number(text) => self.law_number(text),
            Expr::Value(name) => self.value_name(name),
            Expr::Sum(list) => self.list(list, " + "),
            Expr::Difference(a, b) => format!("{} \u{2212} {}", inside(a), inside(b)),
            Expr::Product(list) => self.list(list, " × "),
            Expr::Ratio(a, b) => format!("{} ÷ {}", inside(a), inside(b)),
            Expr::Least(list) => parts("step-least", list),
            Expr::Greatest(list) => parts("step-greatest", list),
            Expr::Round(a, to) => self.said("expr-round", &[("parts", &inside(a)), ("to", &self.law_number(to))]),
            Expr::Lookup { of, cases, otherwise } => {
                let option = |option: &Placed| self.named(&[&format!("option-{of}")], option);
                let mut cases = self.cases(cases, option);
                if let Some(other) = otherwise {
                    cases.push(self.case(&self.text("expr-otherwise", &[]), other));
                }
                self.said("expr-by", &[("name", &self.value_name(of)), ("cases", &cases.join("; "))])
            }
            Expr::Choose(reading, cases) => {
                let option = |option: &Placed| self.named(&[&format!("reading-{reading}")], option);
                let (name, cases) = (self.named(&["reading"], reading), self.cases(cases, option));
                self.said("expr-choose", &[("name", &name), ("cases", &cases.join("; "))])
            }
            Expr::When(when, then, other) => self
                .said("expr-when", &[("condition", &inside(when)), ("then", &inside(then)), ("other", &inside(other))]),
            Expr::Brackets { of, steps, marginal } => {
                let step = |(limit, rate): &(Option<Expr>, Expr)| match limit {
                    Some(limit) => {
                        self.said("expr-up-to", &[("limit", &inside(limit)), ("rate", &self.expression(rate))])
                    }
                    None => self.said("expr-above", &[("rate", &self.expression(rate))]),
                };
                let steps: Vec<String> = steps.iter().map(step).collect();
                let id = if *marginal { "expr-brackets-marginal" } else { "expr-brackets" };
                self.said(id, &[("parts", &inside(of)), ("steps", &steps.join("; "))])
            }
            Expr::AtStart(a) => part("step-at-start", a),
            Expr::MonthsBefore(n, a) => self.over_months("expr-months-before", *n, a),
            Expr::Highest(n, a) => self.over_months("step-highest", *n, a),
            Expr::Lowest(n, a) => self.over_months("step-lowest", *n, a),
            Expr::Total(span, a) => self.over_span("step-total", *span, a),
            Expr::Average(span, a) => self.over_span("step-average", *span, a),
            Expr::YearBefore(a, first) => {
                self.said("expr-year-before", &[("parts", &inside(a)), ("first", &inside(first))])
            }
            Expr::FirstYear(a) => part("step-first-year", a),
            Expr::MonthsSince(fact) => name("expr-months-since", fact),
            Expr::WindowMonth(programme) => {
                self.said("expr-window-month", &[("name", &self.named(&["programme"], programme))])
            }
            Expr::Item => self.text("expr-item", &[]),
            Expr::ItemAge => self.text("step-item-age", &[]),
            Expr::Always => self.text("expr-always", &[]),
            Expr::Never => self.text("expr-never", &[]),
            Expr::MoreThan(a, b) => two("step-more-than", a, b),
            Expr::AtLeast(a, b) => two("step-at-least", a, b),
            Expr::LessThan(a, b) => two("step-less-than", a, b),
            Expr::AtMost(a, b) => two("step-at-most", a, b),
            Expr::Equal(a, b) => two("step-equal", a, b),
            Expr::All(list) => self.list(list, &self.joint("expr-and")),
            Expr::Any(list) => self.list(list, &self.joint("expr-or")),
            Expr::Not(a) => match a.as_ref() {
                Expr::OneOf(fact, options) if options.len() == 1 => self.one_of("step-not-option", fact, options),
                Expr::OneOf(fact, options) => self.one_of("step-none-of", fact, options),
                Expr::Yes(fact) => {
                    self.said("step-is-option", &[("fact", &self.value_name(fact)), ("option", &self.text("no", &[]))])
                }
                a => part("step-not", a),
            },
            Expr::OneOf(fact, options) => self.one_of("expr-one-of", fact, options),
            Expr::Yes(fact) => name("expr-yes", fact),
            Expr::Reached(fact) => self.said("step-reached", &[("fact", &self.value_name(fact))]),
            Expr::Granted(programme) => self.said("expr-granted", &[("name", &self.named(&["programme"], programme))]),
            Expr::Reading(reading, option) => {
                let question = self.named(&["reading"], reading);
                let option = self.named(&[&format!("reading-{reading}")], option);
                self.said("step-reading", &[("question", &question), ("option", &option)])
            }
            Expr::LawUnknown(gap) => self.said("expr-law-unknown", &[("gap", &self.named(&["gap"], gap))]),
        }
    }

    /// A part, in brackets where it is put together itself.
    fn inside(&self, expr: &Expr) -> String {
        let is_joined = match expr {
            Expr::Sum(list) | Expr::Product(list) | Expr::All(list) | Expr::Any(list) => list.len() > 1,
            Expr::Difference(..) | Expr::Ratio(..) | Expr::Lookup { .. } | Expr::Choose(..) | Expr::When(..) => true,
            _ => false,
        };
        let text = self.expression(expr);
        if is_joined { format!("({text})") } else { text }
    }

    fn list(&self, list: &[Expr], between: &str) -> String {
        list.iter().map(|part| self.inside(part)).collect::<Vec<String>>().join(between)
    }

    fn joint(&self, id: &str) -> String {
        format!(" {} ", self.text(id, &[]))
    }

    fn value_name(&self, id: &str) -> String {
        self.named(&["fact", "parameter", "definition"], id)
    }

    fn cases(&self, cases: &IndexMap<Placed, Expr>, option: impl Fn(&Placed) -> String) -> Vec<String> {
        cases.iter().map(|(id, case)| self.case(&option(id), case)).collect()
    }

    fn case(&self, option: &str, case: &Expr) -> String {
        self.said("expr-case", &[("option", option), ("parts", &self.expression(case))])
    }

    fn one_of(&self, id: &str, fact: &Placed, options: &[Placed]) -> String {
        let option = |option: &Placed| self.named(&[&format!("option-{fact}")], option);
        let options: Vec<String> = options.iter().map(option).collect();
        self.said(id, &[("fact", &self.value_name(fact)), ("options", &options.join(", "))])
    }

    fn over_months(&self, id: &str, months: u16, part: &Expr) -> String {
        self.text(id, &[("months", Arg::from(usize::from(months))), ("parts", self.inside(part).into())])
    }

    fn over_span(&self, id: &str, span: Span, part: &Expr) -> String {
        let over = match span {
            Span::Year => self.text("expr-span-year", &[]),
            Span::YearToDate => self.text("expr-span-year-to-date", &[]),
            Span::Quarter => self.text("expr-span-quarter", &[]),
            Span::Last(n) => self.text("span-last", &[("months", Arg::from(usize::from(n)))]),
        };
        self.said(id, &[("parts", &self.inside(part)), ("over", &over)])
    }
}

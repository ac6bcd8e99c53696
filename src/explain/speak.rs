//! A rulebook's names and an assessment's values in the words of a language.

use super::words::{Arg, Words};
use crate::assess::{Step, StepValue, What};
use crate::law::{
    CitationId, Confidence, DefinitionId, FactId, FactKind, NumberForm, ProgrammeId, ReadingId, Rulebook,
};
use crate::plan::Datum;
use crate::quantity::{Currency, Exact, Money, Month};

/// Words and the rulebook that they speak of.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    pub words: &'a Words,
    pub book: &'a Rulebook,
}

impl<'a> Speaker<'a> {
    pub fn new(words: &'a Words, book: &'a Rulebook) -> Speaker<'a> {
        Speaker { words, book }
    }

    pub fn text(&self, id: &str) -> String {
        self.words.text(id, &[])
    }

    pub fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg)> = args.iter().map(|(name, value)| (*name, Arg::from(*value))).collect();
        self.words.text(id, &args)
    }

    pub fn fact(&self, fact: FactId) -> String {
        let id = self.book.facts[fact].id.as_str();
        self.text(&format!("fact-{id}"))
    }

    pub fn option(&self, fact: FactId, option: usize) -> String {
        let fact = &self.book.facts[fact];
        match &fact.kind {
            crate::law::FactKind::Choice(options) => {
                let option = options.get(option).map_or("", String::as_str);
                self.text(&format!("option-{}-{option}", fact.id))
            }
            _ => self.text(if option == 1 { "yes" } else { "no" }),
        }
    }

    pub fn programme(&self, programme: ProgrammeId) -> String {
        self.text(&format!("programme-{}", self.programme_id(programme)))
    }

    pub fn programme_id(&self, programme: ProgrammeId) -> &'a str {
        self.book.programmes[programme].id.as_str()
    }

    pub fn definition(&self, definition: DefinitionId) -> String {
        let id = self.book.definitions[definition].id.as_str();
        self.text(&format!("definition-{id}"))
    }

    /// A condition's words: the programme's own, else those that all programmes share.
    pub fn condition(&self, programme: ProgrammeId, id: &str) -> String {
        self.own_or_shared("condition", programme, id)
    }

    pub fn limit(&self, programme: ProgrammeId, id: &str) -> String {
        self.own_or_shared("limit", programme, id)
    }

    fn own_or_shared(&self, what: &str, programme: ProgrammeId, id: &str) -> String {
        let own = format!("{what}-{}-{id}", self.programme_id(programme));
        if self.words.has(&own) { self.text(&own) } else { self.text(&format!("{what}-{id}")) }
    }

    pub fn reading(&self, reading: ReadingId) -> String {
        let id = self.book.readings.get(reading).map_or("", |reading| reading.id.as_str());
        self.text(&format!("reading-{id}"))
    }

    pub fn reading_option(&self, reading: ReadingId, option: usize) -> String {
        let Some(reading) = self.book.readings.get(reading) else { return String::new() };
        let option = reading.options.get(option).map_or("", |option| option.id.as_str());
        self.text(&format!("reading-{}-{option}", reading.id))
    }

    /// `PP-87 of 26 Feb 2024, para. 1(a)`.
    pub fn citation(&self, citation: CitationId) -> String {
        let Some(citation) = self.book.citations.get(citation) else { return String::new() };
        let Some(act) = self.book.acts.get(citation.act) else { return String::new() };
        let at = citation.at.as_deref().map(|at| self.words.place(at, act.counted_by));
        self.words.cited(&act.id, act.date, at.as_deref())
    }

    /// How sure the source of a citation is.
    pub fn confidence(&self, citation: CitationId) -> String {
        let confidence = self.book.citations.get(citation).map(|citation| citation.confidence);
        self.text(&format!("confidence-{}", confidence.unwrap_or(Confidence::Assumption).word()))
    }

    pub fn link(&self, citation: CitationId) -> Option<&'a str> {
        let citation = self.book.citations.get(citation)?;
        self.book.acts.get(citation.act)?.link.as_deref()
    }

    /// From which month something is in force, to the last with it, and by which act.
    pub fn in_force(&self, from: Month, until: Option<Month>, act: &str) -> String {
        let from = self.words.month(from);
        match until.map(|until| self.words.month(until.plus(-1))) {
            Some(last) => self.with("rulebook-in-force", &[("from", &from), ("last", &last), ("act", act)]),
            None => self.with("rulebook-in-force-open", &[("from", &from), ("act", act)]),
        }
    }

    /// The name of the rulebook; its id where it has none.
    pub fn rulebook(&self) -> String {
        let id = format!("rulebook-name-{}", self.book.id);
        if self.words.has(&id) { self.text(&id) } else { self.book.id.clone() }
    }

    /// `page 2 of 9`.
    pub fn page_of(&self, page: usize, pages: usize) -> String {
        self.words.text("letter-page", &[("page", Arg::from(page)), ("pages", Arg::from(pages))])
    }

    pub fn amount(&self, minor: i128, currency: Currency) -> String {
        self.words.money(Money { minor, currency })
    }

    /// A step's value; empty where its name says all.
    pub fn value(&self, step: &Step) -> String {
        match &step.value {
            StepValue::Number { value, unit, currency } => {
                if unit.has_money() {
                    return self.words.money_exact(*value, *currency);
                }
                if let Some(name) = unit.plain_name() {
                    return self.counted(*value, name);
                }
                if unit.is_plain_number() || self.is_plain_number(&step.what) {
                    return self.words.decimal(*value, 6);
                }
                self.words.share(*value)
            }
            StepValue::Truth(truth) => self.text(if *truth { "yes" } else { "no" }),
            StepValue::Outcome { outcome, amount: None, .. } => self.text(&format!("outcome-{}", outcome.word())),
            StepValue::Outcome { amount: Some(amount), currency, lack, .. } => {
                self.of_months(*amount, *lack, *currency)
            }
            StepValue::Option { fact, option } => self.option(*fact, *option),
            StepValue::Date(date) => self.words.date(*date),
            StepValue::Missing => self.text("value-missing"),
            StepValue::LawUnknown(_) => self.text("outcome-law_unknown"),
            StepValue::Nothing => String::new(),
        }
    }

    /// What an answer says.
    pub fn datum(&self, fact: FactId, datum: Datum) -> String {
        match datum {
            Datum::Option(option) => self.option(fact, option),
            Datum::Date(date) if date.day() == 1 => self.words.month(Month::of(date)),
            Datum::Date(date) => self.words.date(date),
            Datum::Money(money) => self.words.money(money),
            Datum::Number(number) => self.answered_number(fact, number),
        }
    }

    fn answered_number(&self, fact: FactId, number: Exact) -> String {
        let fact = &self.book.facts[fact];
        match (&fact.kind, fact.unit.plain_name()) {
            (FactKind::Share, _) => self.words.share(number),
            (FactKind::Level | FactKind::Measure, Some(unit)) => self.counted(number, unit),
            _ => self.words.decimal(number, 6),
        }
    }

    /// `60 people`, `12 months`.
    pub fn counted(&self, value: Exact, unit: &str) -> String {
        self.words.counted(value, unit)
    }

    /// Whether a number without a unit is no share.
    pub(super) fn is_plain_number(&self, what: &What) -> bool {
        match what {
            What::Rate(_) | What::Number(NumberForm::Plain) => true,
            What::Parameter(parameter) => {
                self.book.parameters[*parameter].values.iter().all(|value| !value.text.ends_with('%'))
            }
            What::Answer { fact, .. } | What::Fact(fact) => {
                matches!(self.book.facts[*fact].kind, FactKind::Rate(_))
            }
            _ => false,
        }
    }
}

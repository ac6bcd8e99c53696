//! What differs between two rulebooks, as their files are parsed: no comment, spacing or order of
//! files counts. Nothing here computes or words anything.

use super::source::{
    Act, Citation, Condition, Definition, DefinitionVersion, Duty, Exchange, Fact, Limit, Parameter, Programme,
    Reading, Rule, Scale, Source, Stake, Window,
};
use super::walk::NumberAt;
use crate::quantity::Placed;
use std::collections::BTreeMap;

/// Where something stands in a rulebook. Its order is that of every list of changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Currency,
    Exchange(String),
    Act(String),
    Fact(String),
    /// A value of a parameter, by its first day.
    Value {
        parameter: String,
        from: String,
    },
    /// A version of a definition, by its first day; `None` where it always held.
    Version {
        definition: String,
        from: Option<String>,
    },
    Reading(String),
    Programme(String, ProgrammePart),
    Stake(String),
    Duty(String),
}

/// A part of a programme.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProgrammePart {
    /// Kind, beneficiary, certainty, rank.
    Head,
    /// A rule by its first day, the older one where it changed.
    Rule(String, RulePart),
}

/// A part of a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RulePart {
    /// First day, end, benefit, source.
    Itself,
    Condition(String),
    Window,
    Limit(String),
    Scale,
}

/// What stands at a place.
#[derive(Clone, Copy, Debug)]
pub enum Element<'a> {
    Currency(&'a Placed),
    Exchange(&'a Exchange),
    Act(&'a Act),
    Fact(&'a Fact),
    /// The value at that place of its parameter.
    Value(&'a Parameter, usize),
    /// The version at that place of its definition.
    Version(&'a Definition, usize),
    Reading(&'a Reading),
    Programme(&'a Programme),
    Rule(&'a Rule),
    Condition(&'a Condition),
    Window(&'a Window),
    Limit(&'a Limit),
    Scale(&'a Scale),
    Stake(&'a Stake),
    Duty(&'a Duty),
}

/// One difference: absent before where it is new, absent after where it was removed.
#[derive(Clone, Debug)]
pub struct Change<'a> {
    pub place: Place,
    pub before: Option<Element<'a>>,
    pub after: Option<Element<'a>>,
}

/// To which part of the difference a change belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// New questions, numbers, quantities, open questions and sources: they move nothing until
    /// something uses them.
    Additions,
    /// What no act is cited for: questions, currencies.
    WithoutAct,
    Act(String),
    /// What nothing uses any more.
    Removals,
}

/// Two rulebooks in a form in which equal law is equal data.
#[derive(Clone, Debug)]
pub struct Difference {
    pub before: Source,
    pub after: Source,
    /// The one rule of a programme whose first day changed: by programme and new day, the old day.
    pub(super) redated: BTreeMap<(String, String), String>,
}

impl Difference {
    pub fn new(before: &Source, after: &Source) -> Difference {
        let (before, after) = (plain(before), plain(after));
        let redated = redated(&before, &after);
        Difference { before, after, redated }
    }

    /// Every difference, ordered by its place.
    pub fn changes(&self) -> Vec<Change<'_>> {
        let mut before = elements(&self.before, &BTreeMap::new());
        let mut found = Vec::new();
        for (place, after) in elements(&self.after, &self.redated) {
            let before = before.remove(&place);
            if !before.is_some_and(|before| before.is_same(&after)) {
                found.push(Change { place, before, after: Some(after) });
            }
        }
        found.extend(before.into_iter().map(|(place, before)| Change { place, before: Some(before), after: None }));
        found.sort_by(|a, b| a.place.cmp(&b.place));
        // A rule that came or went is told as a whole.
        let whole = |rule: &Change<'_>| (rule.before.is_none() || rule.after.is_none()).then(|| rule.place.clone());
        let whole: Vec<Place> = found.iter().filter_map(whole).collect();
        found.retain(|change| change.place.rule().is_none_or(|rule| change.place == rule || !whole.contains(&rule)));
        found
    }

    /// The citation that a change rests on: that of the new text, of the old one where it is gone.
    pub fn citation<'a>(&'a self, change: &Change<'a>) -> Option<&'a Citation> {
        if let (Some(Element::Reading(before)), Some(Element::Reading(after))) = (change.before, change.after) {
            // What comes first, the default, is what matters most; else the first option that differs.
            let differs = after.options.iter().zip(&before.options).find(|(after, before)| after != before);
            let more = after.options.get(before.options.len());
            return differs.map(|(after, _)| after).or(more).or(after.options.first()).map(|option| &option.citation);
        }
        change.after.or(change.before)?.citation()
    }

    /// The act, or what else, that a change is counted under.
    pub fn group(&self, change: &Change<'_>) -> Group {
        let silent = match (&change.place, &change.before, &change.after) {
            (Place::Act(_) | Place::Fact(_) | Place::Reading(_) | Place::Stake(_), None, _) => Some(Group::Additions),
            (Place::Act(_) | Place::Fact(_) | Place::Reading(_) | Place::Stake(_), _, None) => Some(Group::Removals),
            (Place::Act(_), ..) => Some(Group::Additions),
            (Place::Value { .. } | Place::Version { .. }, None, _) => {
                (!has_container(&self.before, &change.place)).then_some(Group::Additions)
            }
            (Place::Value { .. } | Place::Version { .. }, _, None) => {
                (!has_container(&self.after, &change.place)).then_some(Group::Removals)
            }
            _ => None,
        };
        let act = || self.citation(change).map(|citation| Group::Act(citation.act.text.clone()));
        silent.or_else(act).unwrap_or(Group::WithoutAct)
    }

    /// An act by its id, as the newer rulebook has it.
    pub fn act(&self, id: &str) -> Option<&Act> {
        let acts = self.after.header.acts.iter().chain(&self.before.header.acts);
        acts.into_iter().find(|act| act.id.text == id)
    }
}

fn has_container(source: &Source, place: &Place) -> bool {
    match place {
        Place::Value { parameter, .. } => source.parameters.iter().any(|known| known.id.text == *parameter),
        Place::Version { definition, .. } => source.definitions.iter().any(|known| known.id.text == *definition),
        _ => false,
    }
}

impl Place {
    /// The rule that this place belongs to.
    fn rule(&self) -> Option<Place> {
        match self {
            Place::Programme(id, ProgrammePart::Rule(from, _)) => {
                Some(Place::Programme(id.clone(), ProgrammePart::Rule(from.clone(), RulePart::Itself)))
            }
            _ => None,
        }
    }
}

impl<'a> Element<'a> {
    fn is_same(&self, other: &Element<'_>) -> bool {
        match (self, other) {
            (Element::Currency(a), Element::Currency(b)) => a == b,
            (Element::Exchange(a), Element::Exchange(b)) => a == b,
            (Element::Act(a), Element::Act(b)) => a == b,
            (Element::Fact(a), Element::Fact(b)) => a == b,
            (Element::Value(a, i), Element::Value(b, j)) => a.values.get(*i) == b.values.get(*j),
            (Element::Version(a, i), Element::Version(b, j)) => a.versions.get(*i) == b.versions.get(*j),
            (Element::Reading(a), Element::Reading(b)) => a == b,
            (Element::Programme(a), Element::Programme(b)) => is_same_head(a, b),
            (Element::Rule(a), Element::Rule(b)) => is_same_rule(a, b),
            (Element::Condition(a), Element::Condition(b)) => a == b,
            (Element::Window(a), Element::Window(b)) => a == b,
            (Element::Limit(a), Element::Limit(b)) => a == b,
            (Element::Scale(a), Element::Scale(b)) => a == b,
            (Element::Stake(a), Element::Stake(b)) => a == b,
            (Element::Duty(a), Element::Duty(b)) => a == b,
            _ => false,
        }
    }

    fn citation(self) -> Option<&'a Citation> {
        match self {
            Element::Currency(_) | Element::Exchange(_) | Element::Act(_) | Element::Fact(_) => None,
            Element::Value(parameter, at) => parameter.values.get(at).map(|value| &value.citation),
            Element::Version(definition, at) => definition.versions.get(at).map(|version| &version.citation),
            Element::Reading(reading) => reading.options.first().map(|option| &option.citation),
            Element::Programme(programme) => programme.rules.first().map(|rule| &rule.citation),
            Element::Rule(rule) => Some(&rule.citation),
            Element::Condition(condition) => Some(&condition.citation),
            Element::Window(window) => Some(&window.citation),
            Element::Limit(limit) => Some(&limit.citation),
            Element::Scale(scale) => Some(&scale.citation),
            Element::Stake(stake) => Some(&stake.citation),
            Element::Duty(duty) => Some(&duty.citation),
        }
    }
}

// The parts with places of their own are left out by name, so that a new one cannot be forgotten.

fn is_same_head(a: &Programme, b: &Programme) -> bool {
    let Programme { id: _, kind, beneficiary, beneficiary_when, certainty, rank, rules: _ } = a;
    (*kind, *beneficiary, beneficiary_when, *certainty, *rank)
        == (b.kind, b.beneficiary, &b.beneficiary_when, b.certainty, b.rank)
}

fn is_same_rule(a: &Rule, b: &Rule) -> bool {
    let Rule { from, until, citation, conditions: _, window: _, benefit, limits: _, scaled: _ } = a;
    (from, until, citation, benefit) == (&b.from, &b.until, &b.citation, &b.benefit)
}

/// Everything in a rulebook by its place.
fn elements<'a>(source: &'a Source, redated: &BTreeMap<(String, String), String>) -> BTreeMap<Place, Element<'a>> {
    let header = &source.header;
    // Every list of the source is walked below; one that is new must be as well.
    let Source { header: _, facts: _, parameters: _, definitions: _, readings: _, programmes: _, duties: _, files: _ } =
        source;
    let mut all = BTreeMap::from([(Place::Currency, Element::Currency(&header.currency))]);
    all.extend(header.exchange.iter().map(|(code, e)| (Place::Exchange(code.text.clone()), Element::Exchange(e))));
    all.extend(header.acts.iter().map(|act| (Place::Act(act.id.text.clone()), Element::Act(act))));
    all.extend(source.facts.iter().map(|fact| (Place::Fact(fact.id.text.clone()), Element::Fact(fact))));
    for parameter in &source.parameters {
        all.extend(parameter.values.iter().enumerate().map(|(at, value)| {
            let place = Place::Value { parameter: parameter.id.text.clone(), from: value.from.text.clone() };
            (place, Element::Value(parameter, at))
        }));
    }
    for definition in &source.definitions {
        all.extend(
            definition
                .versions
                .iter()
                .enumerate()
                .map(|(at, version)| (version_place(definition, version), Element::Version(definition, at))),
        );
    }
    all.extend(source.readings.iter().map(|r| (Place::Reading(r.id.text.clone()), Element::Reading(r))));
    for programme in &source.programmes {
        let id = &programme.id.text;
        all.insert(Place::Programme(id.clone(), ProgrammePart::Head), Element::Programme(programme));
        for rule in &programme.rules {
            let from = redated.get(&(id.clone(), rule.from.text.clone())).unwrap_or(&rule.from.text);
            let at = |part| Place::Programme(id.clone(), ProgrammePart::Rule(from.clone(), part));
            all.insert(at(RulePart::Itself), Element::Rule(rule));
            let conditions = rule.conditions.iter();
            all.extend(conditions.map(|c| (at(RulePart::Condition(c.id.text.clone())), Element::Condition(c))));
            all.extend(rule.window.iter().map(|window| (at(RulePart::Window), Element::Window(window))));
            all.extend(rule.limits.iter().map(|l| (at(RulePart::Limit(l.id.text.clone())), Element::Limit(l))));
            all.extend(rule.scaled.iter().map(|scale| (at(RulePart::Scale), Element::Scale(scale))));
        }
    }
    let duties = &source.duties;
    all.extend(duties.stakes.iter().map(|stake| (Place::Stake(stake.id.text.clone()), Element::Stake(stake))));
    all.extend(duties.duties.iter().map(|duty| (Place::Duty(duty.id.text.clone()), Element::Duty(duty))));
    all
}

pub(super) fn version_place(definition: &Definition, version: &DefinitionVersion) -> Place {
    let from = version.from.as_ref().map(|from| from.text.clone());
    Place::Version { definition: definition.id.text.clone(), from }
}

/// The same rulebook with each number written in one way, and no rule's end repeated that the next
/// rule's start says already.
fn plain(source: &Source) -> Source {
    let mut plain = source.clone();
    for number in plain.numbers() {
        if let NumberAt::Text(text) = number {
            text.text = plain_number(&text.text);
        }
    }
    for programme in &mut plain.programmes {
        let starts: Vec<Placed> = programme.rules.iter().skip(1).map(|rule| rule.from.clone()).collect();
        for (rule, next) in programme.rules.iter_mut().zip(starts) {
            rule.until.take_if(|until| *until == next);
        }
    }
    plain
}

/// Where one rule of a programme is gone and one is new, they are one rule whose first day changed.
fn redated(before: &Source, after: &Source) -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for newer in &after.programmes {
        let Some(older) = before.programmes.iter().find(|older| older.id == newer.id) else { continue };
        let only = |of: &Programme, other: &Programme| -> Vec<String> {
            let is_there = |rule: &Rule| other.rules.iter().any(|known| known.from == rule.from);
            of.rules.iter().filter(|rule| !is_there(rule)).map(|rule| rule.from.text.clone()).collect()
        };
        if let ([gone], [new]) = (only(older, newer).as_slice(), only(newer, older).as_slice()) {
            found.insert((newer.id.text.clone(), new.clone()), gone.clone());
        }
    }
    found
}

/// `1 000 000  UZS` as `1000000 UZS`, `7.50 %` as `7.5%`.
fn plain_number(text: &str) -> String {
    let text = text.trim();
    let split = text.find(|c: char| c.is_alphabetic() || c == '%').unwrap_or(text.len());
    let (digits, unit) = text.split_at(split);
    let digits: String = digits.chars().filter(|c| !c.is_whitespace()).collect();
    let digits = match digits.split_once('.') {
        Some((_, decimals)) if !decimals.is_empty() => digits.trim_end_matches('0').trim_end_matches('.'),
        _ => &digits,
    };
    let space = if unit.is_empty() || unit.starts_with('%') { "" } else { " " };
    format!("{digits}{space}{unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_written_in_two_ways_are_one() {
        for (written, plain) in [
            (" 1 000 000  UZS", "1000000 UZS"),
            ("7.50 %", "7.5%"),
            ("10.00%", "10%"),
            ("100", "100"),
            ("12 months", "12 months"),
        ] {
            assert_eq!(plain_number(written), plain);
        }
    }
}

//! What changed between two rulebooks, in words: one line per thing, with its citation.

use super::expressions::every;
use super::words::Words;
use crate::law::source::{self, AtStake, Citation, FactKind, Reading};
use crate::law::{Change, Confidence, CountedBy, Difference, Element, Group, Pace, Place, ProgrammePart, RulePart};
use crate::quantity::parse_date;

/// A change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeLine {
    /// `parameter`, `rule` and so on: the word of the file format and of the text ids.
    pub what: &'static str,
    pub how: How,
    /// The id of the parameter, programme and so on.
    pub id: String,
    /// What it is, by name.
    pub name: String,
    /// What changed in it, a sentence each.
    pub details: Vec<String>,
    /// The act's id, where one is cited.
    pub act: Option<String>,
    pub citation: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Added,
    Removed,
    Changed,
}

impl How {
    /// The word of the file format and of the text ids.
    pub const fn word(self) -> &'static str {
        match self {
            How::Added => "added",
            How::Removed => "removed",
            How::Changed => "changed",
        }
    }

    /// The sign before a line.
    pub const fn sign(self) -> &'static str {
        match self {
            How::Added => "+",
            How::Removed => "-",
            How::Changed => "~",
        }
    }
}

/// Every change in words, in the order of the changes.
pub fn change_lines(difference: &Difference, words: &Words) -> Vec<ChangeLine> {
    let teller = Teller { words, difference };
    difference.changes().iter().map(|change| teller.line(change)).collect()
}

/// A group of changes by name: an act with its date, or what stands for those without.
pub fn group_name(difference: &Difference, group: &Group, words: &Words) -> String {
    match group {
        Group::Additions => words.text("diff-additions", &[]),
        Group::WithoutAct => words.text("diff-without-act", &[]),
        Group::Act(id) => Teller { words, difference }.cited(id, None),
        Group::Removals => words.text("diff-removals", &[]),
    }
}

struct Teller<'a> {
    words: &'a Words,
    difference: &'a Difference,
}

/// One thing about an element: the id of its name, and what it says, if it says anything.
type Aspect = (&'static str, Option<String>);

impl Teller<'_> {
    fn line(&self, change: &Change<'_>) -> ChangeLine {
        let how = match (change.before, change.after) {
            (None, _) => How::Added,
            (_, None) => How::Removed,
            _ => How::Changed,
        };
        let (what, id, name) = self.name(&change.place);
        let citation = self.difference.citation(change);
        ChangeLine {
            what,
            how,
            id,
            name,
            details: self.details(change),
            act: citation.map(|citation| citation.act.text.clone()),
            citation: citation.map(|citation| self.citation(citation)),
        }
    }

    fn name(&self, place: &Place) -> (&'static str, String, String) {
        let words = self.words;
        let own = |families: &[&str], id: &str| words.named(families, id);
        let from =
            |id: &str, name: &str, from: &str| words.said(id, &[("name", name), ("from", &words.law_date(from))]);
        match place {
            Place::Currency => ("currency", String::new(), words.text("diff-currency", &[])),
            Place::Exchange(code) => ("exchange", code.clone(), words.said("diff-exchange", &[("currency", code)])),
            Place::Act(id) => ("act", id.clone(), self.cited(id, None)),
            Place::Fact(id) => ("fact", id.clone(), own(&["fact"], id)),
            Place::Value { parameter, from: day } => {
                ("parameter", parameter.clone(), from("diff-from", &own(&["parameter"], parameter), day))
            }
            Place::Version { definition, from: day } => {
                let name = own(&["definition"], definition);
                let name = day.as_ref().map_or(name.clone(), |day| from("diff-from", &name, day));
                ("definition", definition.clone(), name)
            }
            Place::Stake(id) => ("stake", id.clone(), own(&["stake"], id)),
            Place::Duty(id) => ("duty", id.clone(), own(&["duty"], id)),
            Place::Reading(id) => ("reading", id.clone(), own(&["reading"], id)),
            Place::Programme(id, part) => {
                let name = own(&["programme"], id);
                let ProgrammePart::Rule(day, part) = part else { return ("programme", id.clone(), name) };
                let rule = from("diff-rule", &name, day);
                let inside = |family: &str, part: &str| {
                    let own_words = format!("{family}-{id}");
                    words.said("diff-inside", &[("rule", &rule), ("part", &words.named(&[&own_words, family], part))])
                };
                match part {
                    RulePart::Itself => ("rule", id.clone(), rule),
                    RulePart::Condition(part) => ("condition", id.clone(), inside("condition", part)),
                    RulePart::Limit(part) => ("limit", id.clone(), inside("limit", part)),
                    RulePart::Window => ("window", id.clone(), inside("condition", "window")),
                    RulePart::Scale => ("scale", id.clone(), inside("diff-part", "scale")),
                }
            }
        }
    }

    /// What is told of a change: of what came or went what it says, else what differs.
    fn details(&self, change: &Change<'_>) -> Vec<String> {
        if let (Some(Element::Reading(before)), Some(Element::Reading(after))) = (change.before, change.after) {
            return self.reading_details(before, after);
        }
        let aspects = |element: Option<Element<'_>>| element.map(|element| self.aspects(element)).unwrap_or_default();
        let (before, after) = (aspects(change.before), aspects(change.after));
        let name = |id: &str| self.words.text(id, &[]);
        match (change.before, change.after) {
            (None, _) | (_, None) => {
                // Its source and a rule's first day stand in the line already.
                let told = before.into_iter().chain(after);
                let told = told.filter(|(id, _)| !matches!(*id, "diff-aspect-source" | "diff-aspect-from"));
                let told = told.filter_map(|(id, says)| says.map(|says| self.aspect(&name(id), &says)));
                let inside = change.after.or(change.before).and_then(|element| self.conditions(element));
                told.chain(inside).chain(self.value_before(change)).collect()
            }
            _ => {
                let mut told = Vec::new();
                for ((id, before), (_, after)) in before.iter().zip(&after) {
                    if before != after {
                        let nothing = || self.words.text("diff-nothing", &[]);
                        let (before, after) =
                            (before.clone().unwrap_or_else(nothing), after.clone().unwrap_or_else(nothing));
                        let args = [("aspect", name(id)), ("before", before), ("after", after)];
                        let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
                        told.push(self.words.said("diff-change", &args));
                    }
                }
                if told.is_empty() {
                    told.push(self.words.text("diff-form", &[]));
                }
                told
            }
        }
    }

    /// The conditions of a rule that came or went as a whole.
    fn conditions(&self, element: Element<'_>) -> Option<String> {
        let Element::Rule(rule) = element else { return None };
        let conditions: Vec<String> = rule.conditions.iter().map(|c| self.words.expression(&c.that)).collect();
        let says = conditions.join("; ");
        (!conditions.is_empty()).then(|| self.aspect(&self.words.text("diff-aspect-conditions", &[]), &says))
    }

    /// The value that a new value of a number replaces.
    fn value_before(&self, change: &Change<'_>) -> Option<String> {
        let Some(Element::Value(parameter, at)) = change.after else { return None };
        let before = parameter.values.get(at.checked_sub(1)?)?;
        Some(self.words.said("diff-before", &[("value", &self.words.law_number(&before.value))]))
    }

    fn aspect(&self, aspect: &str, says: &str) -> String {
        self.words.said("diff-aspect", &[("aspect", aspect), ("says", says)])
    }

    /// All that an element says, in a fixed order, so that two of a kind can be set side by side.
    fn aspects(&self, element: Element<'_>) -> Vec<Aspect> {
        let words = self.words;
        let text = |text: &str| Some(text.to_owned());
        let expr = |expr: &source::Expr| Some(words.expression(expr));
        match element {
            Element::Currency(code) => vec![("diff-aspect-currency", text(code))],
            Element::Exchange(exchange) => vec![
                ("diff-aspect-rate", Some(words.named(&["fact"], &exchange.fact))),
                ("diff-aspect-otherwise", exchange.otherwise.as_ref().map(|id| words.named(&["parameter"], id))),
            ],
            Element::Act(act) => vec![
                ("diff-aspect-date", act.date.as_ref().map(|date| words.law_date(date))),
                ("diff-aspect-link", act.link.as_ref().map(|link| link.text.clone())),
                ("diff-aspect-confidence", Some(self.confidence(act.confidence))),
                (
                    "diff-aspect-counted_by",
                    (act.counted_by == CountedBy::Articles).then(|| words.text("diff-counted_by-articles", &[])),
                ),
            ],
            Element::Fact(fact) => vec![
                ("diff-aspect-kind", Some(self.fact_kind(&fact.id, &fact.kind))),
                ("diff-aspect-group", Some(words.named(&["group"], &fact.group))),
                ("diff-aspect-least", fact.least.as_ref().map(|least| words.law_number(least))),
                ("diff-aspect-most", fact.most.as_ref().map(|most| words.law_number(most))),
                ("diff-aspect-starter", fact.starter.as_ref().map(|starter| self.answer(fact, starter))),
            ],
            Element::Value(parameter, at) => {
                let value = parameter.values.get(at);
                vec![
                    ("diff-aspect-value", value.map(|value| words.law_number(&value.value))),
                    ("diff-aspect-source", value.map(|value| self.citation(&value.citation))),
                ]
            }
            Element::Version(definition, at) => {
                let version = definition.versions.get(at);
                vec![
                    ("diff-aspect-is", version.and_then(|version| expr(&version.is))),
                    ("diff-aspect-source", version.map(|version| self.citation(&version.citation))),
                ]
            }
            Element::Reading(reading) => {
                let options: Vec<String> =
                    reading.options.iter().map(|option| self.option(reading, &option.id)).collect();
                vec![("diff-aspect-options", Some(options.join(", ")))]
            }
            Element::Programme(programme) => vec![
                ("diff-aspect-kind", Some(words.text(&format!("kind-{}", programme.kind.word()), &[]))),
                ("diff-aspect-beneficiary", Some(self.beneficiary(programme.beneficiary))),
                (
                    "diff-aspect-beneficiary-when",
                    programme.beneficiary_when.as_ref().map(|(when, who)| {
                        let (who, when) = (self.beneficiary(*who), words.expression(when));
                        words.said("diff-beneficiary-when", &[("beneficiary", &who), ("condition", &when)])
                    }),
                ),
                ("diff-aspect-certainty", Some(words.text(&format!("certainty-{}", programme.certainty.word()), &[]))),
                ("diff-aspect-rank", (programme.rank != 0).then(|| programme.rank.to_string())),
            ],
            Element::Rule(rule) => vec![
                ("diff-aspect-from", Some(words.law_date(&rule.from))),
                ("diff-aspect-until", rule.until.as_ref().map(|until| words.law_date(until))),
                ("diff-aspect-benefit", Some(words.benefit(&rule.benefit))),
                ("diff-aspect-source", Some(self.citation(&rule.citation))),
            ],
            Element::Condition(condition) => vec![
                ("diff-aspect-that", expr(&condition.that)),
                ("diff-aspect-source", Some(self.citation(&condition.citation))),
            ],
            Element::Window(window) => vec![
                ("diff-aspect-months", Some(words.law_number(&window.months))),
                ("diff-aspect-source", Some(self.citation(&window.citation))),
            ],
            Element::Scale(scale) => vec![
                ("diff-aspect-share", expr(&scale.by)),
                ("diff-aspect-source", Some(self.citation(&scale.citation))),
            ],
            Element::Stake(stake) => {
                let mut aspects = self.stake_aspects(&stake.what);
                aspects.push(("diff-aspect-source", Some(self.citation(&stake.citation))));
                aspects
            }
            Element::Duty(duty) => vec![
                ("diff-aspect-begins", Some(words.law_date(&duty.from))),
                ("diff-aspect-until", duty.until.as_ref().map(|until| words.law_date(until))),
                ("diff-aspect-every", Some(words.text(every(duty.every), &[]))),
                ("diff-aspect-by", Some(words.due(&duty.by))),
                ("diff-aspect-bound", expr(&duty.bound)),
                ("diff-aspect-owed", duty.owed.as_ref().map(|owed| words.owed(owed))),
                ("diff-aspect-stake", duty.stake.as_ref().map(|stake| words.named(&["stake"], stake))),
                ("diff-aspect-source", Some(self.citation(&duty.citation))),
            ],
            Element::Limit(limit) => vec![
                ("diff-aspect-limit", expr(&limit.most)),
                ("diff-aspect-per", Some(words.per(limit.per))),
                ("diff-aspect-when", limit.when.as_ref().and_then(expr)),
                ("diff-aspect-source", Some(self.citation(&limit.citation))),
            ],
        }
    }

    /// What is lost; all aspects of both kinds, so that one kind can be set beside the other.
    fn stake_aspects(&self, what: &AtStake) -> Vec<Aspect> {
        let words = self.words;
        let (mut programmes, mut back, mut interest, mut added) = (None, None, None, None);
        match what {
            AtStake::Restored { programmes: ids, back: window, interest: of } => {
                let names: Vec<String> = ids.iter().map(|id| words.named(&["programme"], id)).collect();
                programmes = Some(names.join(", "));
                back =
                    window.as_ref().map(|window| self.with_source(words.law_number(&window.months), &window.citation));
                interest = of.as_ref().map(|of| self.with_source(words.expression(&of.a_day), &of.citation));
            }
            AtStake::Added { beneficiary, a_month } => {
                let (who, amount) = (self.beneficiary(*beneficiary), words.expression(a_month));
                added = Some(words.said("diff-added-a-month", &[("beneficiary", &who), ("amount", &amount)]));
            }
        }
        vec![
            ("diff-aspect-restored", programmes),
            ("diff-aspect-back", back),
            ("diff-aspect-interest", interest),
            ("diff-aspect-added", added),
        ]
    }

    fn with_source(&self, says: String, citation: &Citation) -> String {
        let citation = self.citation(citation);
        self.words.said("diff-with-source", &[("says", &says), ("citation", &citation)])
    }

    fn reading_details(&self, before: &Reading, after: &Reading) -> Vec<String> {
        let words = self.words;
        let mut told = Vec::new();
        let has = |reading: &Reading, id: &str| reading.options.iter().any(|option| option.id.text == id);
        let default = |reading: &Reading| {
            reading.options.first().map(|option| self.option(after, &option.id)).unwrap_or_default()
        };
        let (old, new) = (default(before), default(after));
        if old != new {
            let aspect = words.text("diff-aspect-default", &[]);
            told.push(words.said("diff-change", &[("aspect", &aspect), ("before", &old), ("after", &new)]));
        }
        let listed = |id: &str, of: &Reading, other: &Reading| {
            let only = of.options.iter().filter(|option| !has(other, &option.id));
            let only: Vec<String> = only.map(|option| self.option(of, &option.id)).collect();
            (!only.is_empty()).then(|| words.said(id, &[("options", &only.join(", "))]))
        };
        told.extend(listed("diff-options-added", after, before));
        told.extend(listed("diff-options-removed", before, after));
        for option in &after.options {
            let older = before.options.iter().find(|older| older.id == option.id);
            if let Some(older) = older.filter(|older| older.citation != option.citation) {
                let (old, new) = (self.citation(&older.citation), self.citation(&option.citation));
                let option = self.option(after, &option.id);
                told.push(words.said("diff-change", &[("aspect", &option), ("before", &old), ("after", &new)]));
            }
        }
        if told.is_empty() {
            told.push(words.text("diff-options-order", &[]));
        }
        told
    }

    fn option(&self, reading: &Reading, option: &str) -> String {
        self.words.named(&[&format!("reading-{}", reading.id)], option)
    }

    fn beneficiary(&self, beneficiary: source::Beneficiary) -> String {
        self.words.text(&format!("beneficiary-{}", beneficiary.word()), &[])
    }

    fn confidence(&self, confidence: Confidence) -> String {
        self.words.text(&format!("confidence-{}", confidence.word()), &[])
    }

    /// What answers look like, with the options of a choice.
    fn fact_kind(&self, fact: &str, kind: &FactKind) -> String {
        let word = match kind {
            FactKind::Choice(options) => {
                let names = options.iter().map(|option| self.words.named(&[&format!("option-{fact}")], option));
                return names.collect::<Vec<String>>().join(", ");
            }
            FactKind::YesNo => "yes_no",
            FactKind::Date => "date",
            FactKind::Share => "share",
            FactKind::Level(_) => "level",
            FactKind::Measure(_) => "measure",
            FactKind::Money { a: Pace::Once, .. } => "money",
            FactKind::Money { a: Pace::Month, .. } => "money_month",
            FactKind::Money { a: Pace::Year, .. } => "money_year",
            FactKind::Flow => "flow",
            FactKind::Costs => "costs",
            FactKind::Rate(_) => "rate",
        };
        let said = self.words.text(&format!("fact-kind-{word}"), &[]);
        match kind {
            FactKind::Level(unit) | FactKind::Measure(unit) | FactKind::Money { per: Some(unit), .. } => {
                format!("{said} ({unit})")
            }
            _ => said,
        }
    }

    /// What a starter plan answers, in words.
    fn answer(&self, fact: &source::Fact, answer: &str) -> String {
        match &fact.kind {
            FactKind::Choice(_) => self.words.named(&[&format!("option-{}", fact.id)], answer),
            FactKind::YesNo => self.words.text(if answer == "yes" { "yes" } else { "no" }, &[]),
            FactKind::Date => self.words.law_date(answer),
            _ => self.words.law_number(answer),
        }
    }

    fn citation(&self, citation: &Citation) -> String {
        let cited = self.cited(&citation.act, citation.at.as_ref().map(|at| at.text.as_str()));
        match citation.confidence {
            Some(confidence) => {
                let confidence = self.confidence(confidence);
                self.words.said("diff-cited", &[("citation", &cited), ("confidence", &confidence)])
            }
            None => cited,
        }
    }

    fn cited(&self, act: &str, at: Option<&str>) -> String {
        let known = self.difference.act(act);
        let date = known.and_then(|act| act.date.as_ref()).and_then(|date| parse_date(date).ok());
        let counted_by = known.map(|act| act.counted_by).unwrap_or_default();
        let at = at.map(|at| self.words.place(at, counted_by));
        self.words.cited(act, date, at.as_deref())
    }
}

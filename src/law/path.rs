//! From one rulebook to another, act by act: between them stand rulebooks that hold some acts'
//! changes and not yet the others'.

use super::book::Rulebook;
use super::compile::compile;
use super::diff::{Difference, Group, Place, ProgrammePart, RulePart, version_place};
use super::source::{Definition, Parameter, Programme, Rule, Source};
use crate::quantity::Problem;
use std::collections::{BTreeMap, BTreeSet};

/// A rulebook on the way, and what the step to it brought: more than one group where the first of
/// them does not stand alone.
#[derive(Clone, Debug)]
pub struct Stage {
    pub groups: Vec<Group>,
    pub book: Rulebook,
}

impl Difference {
    /// The rulebooks on the way, the last of them the newer one; the older one is not among them.
    ///
    /// First what is added and moves nothing by itself, then what no act is cited for, then the acts
    /// by date and id, those without a date last, at the end what nothing uses any more.
    ///
    /// # Errors
    /// The newer rulebook does not compile. (The older one does: whoever asks has compiled it.)
    pub fn stages(&self) -> Result<Vec<Stage>, Vec<Problem>> {
        let mut groups = self.places_by_group();
        let mut additions = groups.remove(&Group::Additions).unwrap_or_default();
        let mut removals = groups.remove(&Group::Removals).unwrap_or_default();
        let mut order: Vec<(Group, Vec<Place>)> = groups.into_iter().collect();
        order.sort_by_key(|(group, _)| self.turn(group));
        order.insert(0, (Group::Additions, Vec::new()));
        let mut taken: BTreeSet<Place> = BTreeSet::new();
        let mut stages = Vec::new();
        let mut waiting: Vec<Group> = Vec::new();
        for (group, places) in order {
            waiting.push(group);
            taken.extend(places);
            // An addition may speak of a programme that is still to come, a removal free what an act
            // takes away: each is tried at its own end first.
            let none = Vec::new();
            let tries = [(&additions, &none), (&additions, &removals), (&none, &none), (&none, &removals)];
            let found = tries.into_iter().find_map(|(added, removed)| {
                let with: BTreeSet<Place> = taken.iter().chain(added).chain(removed).cloned().collect();
                let book = compile(&self.mixed(&with)).ok()?;
                Some((with, book, !added.is_empty(), !removed.is_empty()))
            });
            let Some((with, book, has_additions, has_removals)) = found else { continue };
            taken = with;
            if has_additions {
                additions.clear();
            }
            if has_removals {
                removals.clear();
            }
            stages.push(Stage { groups: std::mem::take(&mut waiting), book });
        }
        waiting.push(Group::Removals);
        stages.push(Stage { groups: waiting, book: compile(&self.after)? });
        Ok(stages)
    }

    fn places_by_group(&self) -> BTreeMap<Group, Vec<Place>> {
        let mut groups: BTreeMap<Group, Vec<Place>> = BTreeMap::new();
        for change in self.changes() {
            groups.entry(self.group(&change)).or_default().push(change.place);
        }
        groups
    }

    /// When a group's turn comes.
    fn turn(&self, group: &Group) -> (u8, Option<String>, Group) {
        let date = match group {
            Group::Act(id) => self.act(id).and_then(|act| act.date.as_ref()).map(|date| date.text.clone()),
            _ => None,
        };
        let turn = match group {
            Group::Additions => 0,
            Group::WithoutAct => 1,
            Group::Act(_) if date.is_some() => 2,
            Group::Act(_) => 3,
            Group::Removals => 4,
        };
        (turn, date, group.clone())
    }

    /// The older rulebook with the newer one's text at the places taken.
    fn mixed(&self, taken: &BTreeSet<Place>) -> Source {
        let (a, b) = (&self.before, &self.after);
        let mut source = a.clone();
        let header = &mut source.header;
        header.id = b.header.id.clone();
        if taken.contains(&Place::Currency) {
            header.currency = b.header.currency.clone();
        }
        let exchange = merged(
            &a.header.exchange.iter().collect::<Vec<_>>(),
            &b.header.exchange.iter().collect::<Vec<_>>(),
            |(code, _)| Place::Exchange(code.text.clone()),
            taken,
        );
        header.exchange = exchange.into_iter().map(|(code, exchange)| (code.clone(), exchange.clone())).collect();
        header.acts = merged(&a.header.acts, &b.header.acts, |act| Place::Act(act.id.text.clone()), taken);
        source.facts =
            merged(a.facts.as_slice(), b.facts.as_slice(), |fact| Place::Fact(fact.id.text.clone()), taken).into();
        source.readings = merged(&a.readings, &b.readings, |reading| Place::Reading(reading.id.text.clone()), taken);
        let pairs = pairs(a.parameters.as_slice(), b.parameters.as_slice(), |parameter| parameter.id.text.clone());
        source.parameters = pairs.into_iter().filter_map(|pair| mixed_parameter(pair, taken)).collect();
        let pairs =
            self::pairs(a.definitions.as_slice(), b.definitions.as_slice(), |definition| definition.id.text.clone());
        source.definitions = pairs.into_iter().filter_map(|pair| mixed_definition(pair, taken)).collect();
        let pairs =
            self::pairs(a.programmes.as_slice(), b.programmes.as_slice(), |programme| programme.id.text.clone());
        let mixed = pairs.into_iter().filter_map(|pair| self.mixed_programme(pair, taken));
        let mut programmes: Vec<Programme> = mixed.collect();
        programmes.sort_by(|a, b| (a.kind, &a.id.text).cmp(&(b.kind, &b.id.text)));
        source.programmes = programmes.into();
        let (of_a, of_b) = (&a.duties, &b.duties);
        source.duties.stakes = merged(&of_a.stakes, &of_b.stakes, |stake| Place::Stake(stake.id.text.clone()), taken);
        source.duties.duties = merged(&of_a.duties, &of_b.duties, |duty| Place::Duty(duty.id.text.clone()), taken);
        source
    }

    /// A programme stands while it has a rule.
    fn mixed_programme(&self, (a, b): Pair<'_, Programme>, taken: &BTreeSet<Place>) -> Option<Programme> {
        let id = &a.or(b)?.id.text;
        let is_taken = taken.contains(&Place::Programme(id.clone(), ProgrammePart::Head));
        let mut programme = if is_taken { b.or(a) } else { a.or(b) }?.clone();
        let place = |rule: &Rule, part| Place::Programme(id.clone(), ProgrammePart::Rule(rule.from.text.clone(), part));
        let rules = |side: Option<&'_ Programme>| side.map(|side| side.rules.clone()).unwrap_or_default();
        let (of_a, of_b) = (rules(a), rules(b));
        let key = |rule: &Rule| {
            let older = self.redated.get(&(id.clone(), rule.from.text.clone()));
            older.unwrap_or(&rule.from.text).clone()
        };
        let pairs = pairs(&of_a, &of_b, key);
        let mut mixed: Vec<Rule> = pairs
            .into_iter()
            .filter_map(|pair| {
                let is_taken = taken.contains(&place(pair.0.or(pair.1)?, RulePart::Itself));
                match pair {
                    (Some(a), Some(b)) => {
                        let mut rule = if is_taken { b } else { a }.clone();
                        let condition = |c: &super::source::Condition| place(a, RulePart::Condition(c.id.text.clone()));
                        rule.conditions = merged(&a.conditions, &b.conditions, condition, taken);
                        let limit = |l: &super::source::Limit| place(a, RulePart::Limit(l.id.text.clone()));
                        rule.limits = merged(&a.limits, &b.limits, limit, taken);
                        let window = if taken.contains(&place(a, RulePart::Window)) { b } else { a };
                        rule.window = window.window.clone();
                        let scaled = if taken.contains(&place(a, RulePart::Scale)) { b } else { a };
                        rule.scaled = scaled.scaled.clone();
                        Some(rule)
                    }
                    (None, Some(b)) => is_taken.then(|| b.clone()),
                    (a, None) => a.filter(|_| !is_taken).cloned(),
                }
            })
            .collect();
        mixed.sort_by(|a, b| a.from.text.cmp(&b.from.text));
        programme.rules = mixed;
        (!programme.rules.is_empty()).then_some(programme)
    }
}

/// The newer list where its places are taken, else the older one; in the newer order.
fn merged<T: Clone>(a: &[T], b: &[T], place: impl Fn(&T) -> Place, taken: &BTreeSet<Place>) -> Vec<T> {
    let mut of_a: BTreeMap<Place, &T> = a.iter().map(|item| (place(item), item)).collect();
    let mut all = Vec::new();
    for item in b {
        let place = place(item);
        let older = of_a.remove(&place);
        if taken.contains(&place) {
            all.push(item.clone());
        } else {
            all.extend(older.cloned());
        }
    }
    let rest = a.iter().filter(|item| of_a.contains_key(&place(item)) && !taken.contains(&place(item)));
    all.extend(rest.cloned());
    all
}

/// What both lists have under one id, the older list's order first.
fn pairs<'a, T>(a: &'a [T], b: &'a [T], id: impl Fn(&T) -> String) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let of = |list: &'a [T], wanted: &T| list.iter().find(|item| id(item) == id(wanted));
    let mut all: Vec<_> = a.iter().map(|item| (Some(item), of(b, item))).collect();
    all.extend(b.iter().filter(|item| of(a, item).is_none()).map(|item| (None, Some(item))));
    all
}

type Pair<'a, T> = (Option<&'a T>, Option<&'a T>);

fn mixed_parameter((a, b): Pair<'_, Parameter>, taken: &BTreeSet<Place>) -> Option<Parameter> {
    let mut parameter = a.or(b)?.clone();
    let place = |value: &super::source::DatedValue| Place::Value {
        parameter: parameter.id.text.clone(),
        from: value.from.text.clone(),
    };
    let values = |side: Option<&Parameter>| side.map(|side| side.values.clone()).unwrap_or_default();
    let mut mixed = merged(&values(a), &values(b), place, taken);
    mixed.sort_by(|a, b| a.from.text.cmp(&b.from.text));
    parameter.values = mixed;
    (!parameter.values.is_empty()).then_some(parameter)
}

fn mixed_definition((a, b): Pair<'_, Definition>, taken: &BTreeSet<Place>) -> Option<Definition> {
    let mut definition = a.or(b)?.clone();
    let versions = |side: Option<&Definition>| side.map(|side| side.versions.clone()).unwrap_or_default();
    let mut mixed = merged(&versions(a), &versions(b), |version| version_place(&definition, version), taken);
    mixed.sort_by(|a, b| a.from.as_ref().map(|from| &from.text).cmp(&b.from.as_ref().map(|from| &from.text)));
    definition.versions = mixed;
    (!definition.versions.is_empty()).then_some(definition)
}

//! The least change that grants a programme: of one answer, else of two, else of three.

use super::edit::{Edit, Passing, applied, nearest, passing};
use super::lever::{Between, Lever, Values, levers};
use crate::assess::{Batch, Outcome};
use crate::law::{FactId, ProgrammeId, Rulebook};
use crate::plan::Inputs;
use crate::quantity::Month;

/// No more answers than this are changed at once.
const MOST_EDITS: usize = 3;
/// Of the changes that bring a programme nearer without granting it, so many are gone on from.
const WIDTH: usize = 6;
/// Of an answer that may take no more values, every one is tried together with every other answer;
/// of more values both ends, and what is found is then brought as near as it goes.
const FEW: usize = 64;

/// What was found for one programme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Advice {
    /// Changes that grant it, none of more answers than another.
    pub changes: Vec<Way>,
    /// Where there is none: the conditions that nothing tried makes hold.
    pub stuck: Vec<String>,
    /// Where there is none: a change after which it only waits for answers.
    pub opening: Option<Opening>,
}

/// A change that refuses a programme no longer, and the questions without an answer that decide it then.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    pub edits: Vec<Edit>,
    pub needs: Vec<FactId>,
}

/// A change that grants a programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    pub edits: Vec<Edit>,
    /// Whether every nearer value of each answer was tried.
    pub is_proved: bool,
}

/// A plan on the way, and how much is still against the programme.
#[derive(Clone, Debug)]
struct State {
    inputs: Inputs,
    way: Way,
    against: Against,
    /// Whether it is looked at although it brings nothing nearer by itself.
    is_probe: bool,
}

/// What keeps a programme from being granted; less is nearer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Against {
    causes: usize,
    months: usize,
    conditions: Vec<String>,
}

/// The search for what grants a programme, a lever at a time.
pub struct Search<'a> {
    trial: Option<Trial<'a>>,
    start: &'a Inputs,
    levers: Vec<Lever>,
    states: Vec<State>,
    next: Vec<State>,
    /// The state and the lever looked at next.
    place: (usize, usize),
    /// Conditions that some change makes hold.
    met: Vec<String>,
    first: Option<Against>,
    found: Vec<Way>,
    /// Of the changes of one answer that leave it waiting, the one that waits for the fewest.
    opening: Option<Opening>,
    is_done: bool,
}

impl<'a> Search<'a> {
    /// A search over the levers of a programme that is not granted, as far as advice may move them; where it
    /// waits for answers nothing is sought, since nothing that was answered has to change for it. Nothing
    /// before `from` changes, and nothing goes beyond the ends that the user set.
    pub fn new(
        book: &'a Rulebook,
        inputs: &'a Inputs,
        programme: ProgrammeId,
        from: Month,
        bounds: &[Between],
    ) -> Search<'a> {
        // A plan whose numbers are too large gives no figure to go on from.
        let mut trial = Batch::of_one(book, inputs, programme).ok().map(|batch| Trial { batch, programme });
        let first = trial.as_mut().and_then(|trial| trial.against(inputs));
        let mut levers = levers(book, inputs, programme, from);
        for lever in &mut levers {
            if let Some(ends) = bounds.iter().find(|ends| ends.fact == lever.fact) {
                *lever = lever.clone().within(ends);
            }
        }
        levers = levers.into_iter().filter_map(|lever| lever.advised(inputs)).collect();
        let is_waiting = trial.as_ref().is_some_and(|trial| trial.batch.outcome(programme) == Outcome::Unknown);
        let first = first.filter(|_| !is_waiting);
        let way = Way { edits: Vec::new(), is_proved: true };
        let states = first.iter().map(|against| State {
            inputs: inputs.clone(),
            way: way.clone(),
            against: against.clone(),
            is_probe: false,
        });
        Search {
            trial,
            start: inputs,
            levers,
            states: states.collect(),
            next: Vec::new(),
            place: (0, 0),
            met: Vec::new(),
            is_done: first.is_none(),
            first,
            found: Vec::new(),
            opening: None,
        }
    }

    /// Looks at one lever; whether there is more to do.
    pub fn go_on(&mut self) -> bool {
        let (state, lever) = self.place;
        let (Some(state), Some(lever)) = (self.states.get(state).cloned(), self.levers.get(lever).cloned()) else {
            return self.turn();
        };
        self.place.1 += 1;
        if self.place.1 >= self.levers.len() {
            self.place = (self.place.0 + 1, 0);
        }
        // A change of several answers is tried in their order only.
        if state.way.edits.last().is_none_or(|edit| edit.fact < lever.fact) {
            self.look(&state, &lever);
        }
        !self.is_done
    }

    /// Goes on with what came nearer, unless something was found.
    fn turn(&mut self) -> bool {
        let edits = self.states.first().map_or(MOST_EDITS, |state| state.way.edits.len() + 1);
        let (probes, mut nearer): (Vec<State>, Vec<State>) =
            std::mem::take(&mut self.next).into_iter().partition(|state| state.is_probe);
        nearer.sort_by(|one, other| one.against.cmp(&other.against));
        nearer.truncate(WIDTH);
        nearer.extend(probes);
        self.states = nearer;
        self.place = (0, 0);
        self.is_done = !self.found.is_empty() || self.states.is_empty() || edits >= MOST_EDITS;
        !self.is_done
    }

    fn look(&mut self, state: &State, lever: &Lever) {
        let now = lever.now(&state.inputs);
        let mut grants = |value| self.grants(&Edit::new(lever, &state.inputs, value).applied(&state.inputs));
        let found = passing(lever, now, &mut grants);
        for passing in &found {
            let way = state.way.with(Edit::new(lever, &state.inputs, passing.value), passing.is_proved);
            let ways = if state.is_probe { self.brought_near(&way, lever) } else { vec![way] };
            for way in ways {
                match self.found.iter_mut().find(|found| found.edits == way.edits) {
                    Some(found) => found.is_proved |= way.is_proved,
                    None => self.found.push(way),
                }
            }
        }
        if found.is_empty() && state.way.edits.len() + 1 < MOST_EDITS && !state.is_probe {
            self.next_states(state, lever);
        }
    }

    /// The plans to go on from with another answer.
    fn next_states(&mut self, state: &State, lever: &Lever) {
        let now = lever.now(&state.inputs);
        let mut nearer = |value| {
            let edit = Edit::new(lever, &state.inputs, value);
            self.against(&edit.applied(&state.inputs)).is_some_and(|against| against.causes < state.against.causes)
        };
        let nearer = passing(lever, now, &mut nearer);
        for passing in &nearer {
            self.push(state, lever, *passing, false);
        }
        if state.way.edits.is_empty() {
            let (values, is_all) = lever.values.some(FEW);
            for value in
                values.into_iter().filter(|value| Some(*value) != now && nearer.iter().all(|near| near.value != *value))
            {
                self.push(state, lever, Passing { value, is_proved: is_all }, true);
            }
        }
    }

    fn push(&mut self, state: &State, lever: &Lever, passing: Passing, is_probe: bool) {
        let edit = Edit::new(lever, &state.inputs, passing.value);
        let inputs = edit.applied(&state.inputs);
        let Some(against) = self.against(&inputs) else { return };
        self.keep_opening(state, edit);
        let was = state.against.conditions.iter();
        self.met.extend(was.filter(|condition| !against.conditions.contains(condition)).cloned());
        self.next.push(State { inputs, way: state.way.with(edit, passing.is_proved), against, is_probe });
    }

    /// Takes down that the plan just looked at only waits for answers.
    fn keep_opening(&mut self, state: &State, edit: Edit) {
        let Some(trial) = &mut self.trial else { return };
        if trial.batch.outcome(trial.programme) != Outcome::Unknown || !state.way.edits.is_empty() {
            return;
        }
        let needs = trial.batch.result(trial.programme).needs;
        if self.opening.as_ref().is_none_or(|known| needs.len() < known.needs.len()) {
            self.opening = Some(Opening { edits: vec![edit], needs });
        }
    }

    fn grants(&mut self, inputs: &Inputs) -> bool {
        self.trial.as_mut().is_some_and(|trial| trial.outcome(inputs) == Some(Outcome::Granted))
    }

    fn against(&mut self, inputs: &Inputs) -> Option<Against> {
        self.trial.as_mut()?.against(inputs)
    }

    /// The same with each number as near to what the plan says as it may be, the others as they are: of
    /// two that make up for one another, once the one spared and once the other.
    fn brought_near(&mut self, way: &Way, lever: &Lever) -> Vec<Way> {
        let mut ways = vec![self.near_in_turn(way)];
        let Values::Numbers { scale, least, most } = &lever.values else { return ways };
        for end in [least, most] {
            let mut far = way.clone();
            let (Some(value), Some(last)) = (scale.value(*end), far.edits.last_mut()) else { continue };
            last.value = value;
            if self.grants(&applied(self.start, far.edits.iter().copied())) {
                ways.push(self.near_in_turn(&far));
            }
        }
        ways
    }

    fn near_in_turn(&mut self, way: &Way) -> Way {
        let mut way = way.clone();
        for place in 0..way.edits.len() {
            let Some(edit) = way.edits.get(place).copied() else { continue };
            let lever = self.levers.iter().find(|lever| lever.fact == edit.fact);
            let Some(&Values::Numbers { scale, least, .. }) = lever.map(|lever| &lever.values) else { continue };
            let Some(end) = scale.units(edit.value) else { continue };
            let now = edit.was.map_or(Some(least - 1), |was| scale.units(was));
            let with = |units: i128| scale.value(units).map(|value| Edit { value, ..edit });
            let mut grants = |units: i128| {
                with(units).is_some_and(|edit| {
                    let edits =
                        way.edits.iter().enumerate().map(|(other, kept)| if other == place { edit } else { *kept });
                    self.grants(&applied(self.start, edits))
                })
            };
            let near = now.and_then(|now| nearest(now, end, &mut grants)).and_then(|(units, _)| with(units));
            if let (Some(near), Some(edit)) = (near, way.edits.get_mut(place)) {
                *edit = near;
            }
        }
        way
    }

    /// How far the search is, in hundredths; it ends sooner where fewer answers at once are enough.
    pub fn progress(&self) -> usize {
        let before = self.states.first().map_or(MOST_EDITS, |state| state.way.edits.len());
        let (all, levers) = (self.states.len() * self.levers.len(), self.levers.len());
        let looked = self.place.0 * levers + self.place.1;
        (100 * before + 100 * looked / all.max(1)) / MOST_EDITS
    }

    /// What was found so far.
    pub fn advice(&self) -> Advice {
        let stuck = match (&self.first, self.found.is_empty() && self.is_done) {
            (Some(first), true) => {
                first.conditions.iter().filter(|condition| !self.met.contains(condition)).cloned().collect()
            }
            _ => Vec::new(),
        };
        let opening = self.opening.clone().filter(|_| self.found.is_empty() && self.is_done);
        Advice { changes: self.found.clone(), stuck, opening }
    }
}

impl Way {
    fn with(&self, edit: Edit, is_proved: bool) -> Way {
        let edits = self.edits.iter().copied().chain([edit]).collect();
        Way { edits, is_proved: self.is_proved && is_proved }
    }
}

/// The programme sought, in one plan after the other.
struct Trial<'a> {
    batch: Batch<'a>,
    programme: ProgrammeId,
}

impl Trial<'_> {
    /// `None` where a number is too large.
    fn outcome(&mut self, inputs: &Inputs) -> Option<Outcome> {
        self.batch.answer_all(inputs);
        self.batch.assess();
        (!self.batch.is_overflow()).then(|| self.batch.outcome(self.programme))
    }

    /// What is against the programme; `None` where it is granted in some month, or nothing an answer
    /// could change keeps it from that.
    fn against(&mut self, inputs: &Inputs) -> Option<Against> {
        if !matches!(self.outcome(inputs)?, Outcome::Refused | Outcome::Unknown) {
            return None;
        }
        let found = self.batch.result(self.programme);
        let conditions: Vec<String> = found.unmet.iter().map(|unmet| unmet.condition.clone()).collect();
        // What no month asks any more is not against it; what is missing is.
        let months = found.months.iter().filter(|month| month.outcome == Outcome::Refused).count();
        Some(Against { causes: conditions.len() + found.needs.len(), months, conditions })
    }
}

//! Which answer brings a total to an amount: sought on a thread of its own among every value between
//! the two ends of the slider.

use super::app::Law;
use super::curve::{turned, without};
use super::field::Field;
use super::knob::Knob;
use super::live::Good;
use super::look::{link_button, weak};
use super::view::View;
use super::worker::{Listener, Worker};
use crate::advise::{At, Figure, Reached, Walk, is_advised};
use crate::assess::TotalId;
use crate::explain::typed_money;
use crate::law::Rulebook;
use crate::plan::Inputs;
use crate::quantity::{Currency, parse_money};
use eframe::egui::{self, Id, Label, Ui};
use std::sync::Arc;

/// What the answer turned is to bring a total to.
#[derive(Clone, Debug, PartialEq)]
struct Asked {
    /// Without the answer turned.
    inputs: Inputs,
    currency: Currency,
    knob: Knob,
    total: TotalId,
    goal: i128,
}

/// What was found, in units of the knob.
pub struct Told {
    /// Where the total stands to the goal.
    pub reached: Reached,
    /// The last value that was looked at: those beyond it cannot be computed.
    last: i128,
    /// Whether every value was tried.
    is_every: bool,
}

/// The search for a goal, and what it found for the plan as it stands.
#[derive(Default)]
pub struct GoalSearch {
    asked: Option<Asked>,
    running: Option<Worker<Option<Told>>>,
    pub found: Option<Told>,
}

impl GoalSearch {
    /// Takes what was found, and begins anew where something else is asked.
    pub fn go_on(
        &mut self,
        ctx: &egui::Context,
        law: &Law,
        good: Option<&Good>,
        knob: Option<&Knob>,
        goal: Option<(TotalId, i128)>,
    ) {
        let Some(((good, knob), (total, goal))) = good.zip(knob).zip(goal) else {
            *self = GoalSearch::default();
            return;
        };
        let (inputs, currency) = (without(&good.inputs, knob), good.assessment.currency);
        let asked = Asked { inputs, currency, knob: knob.at(0), total, goal };
        if self.asked.as_ref() != Some(&asked) {
            let (book, inputs) = (Arc::clone(&law.book), good.inputs.clone());
            let task = asked.clone();
            let running = Worker::begin(ctx, move |listener| {
                listener.tell(task.seek(&book, &inputs, listener));
            });
            *self = GoalSearch { asked: Some(asked), running: Some(running), found: None };
        }
        if let Some(found) = self.running.iter().flat_map(Worker::found).last() {
            (self.found, self.running) = (found, None);
        }
    }
}

impl Asked {
    fn seek(&self, book: &Rulebook, inputs: &Inputs, listener: &Listener<Option<Told>>) -> Option<Told> {
        let fact = book.facts.find(self.knob.fact)?;
        let given = inputs.given.find(self.knob.fact)?;
        let answer = |units: i128| Some(turned(given, &self.knob, self.knob.datum(fact, units)?));
        let is_wanted = || listener.is_wanted();
        let figure = Figure::Total(self.total);
        let plan = (book, inputs, self.currency);
        let mut walk = Walk::new(plan, figure, self.knob.fact, &answer, &is_wanted).ok()?;
        let last = walk.last(self.knob.least, self.knob.most)?;
        let reached = walk.seek((self.knob.least, last), self.goal)?;
        Some(Told { reached, last, is_every: walk.is_every() })
    }
}

/// The field for the goal; the goal in minor units of the currency shown.
pub fn goal_field_ui(ui: &mut Ui, law: &Law, view: &mut View, shown_in: Currency) -> Option<i128> {
    let name = law.text("what-if-goal");
    let typed = view.what_if.goal.clone();
    let read = |text: &str| parse_money(text).ok().filter(|money| money.currency == shown_in).map(|money| money.minor);
    let goal = read(&typed);
    ui.horizontal(|ui| {
        ui.label(name.as_str());
        let field = Field {
            id: Id::unique("goal"),
            name: &name,
            text: &typed,
            shown: goal.map(|minor| law.speaker().amount(minor, shown_in)),
            hint: law.text("what-if-goal-hint"),
            width: law.theme.sizes.value,
            is_wrong: goal.is_none() && !typed.is_empty(),
            is_number: true,
            understand: &|text| typed_money(&law.words, text, shown_in),
        };
        if let (Some(text), _) = field.ui(ui, law) {
            view.what_if.goal = text;
        }
    });
    goal
}

/// Tells what was found; the answer to turn to, once that is clicked. What no advice offers is told, and
/// not offered.
pub fn reached_ui(
    ui: &mut Ui,
    law: &Law,
    search: &GoalSearch,
    knob: &Knob,
    money: &dyn Fn(i128) -> String,
) -> Option<i128> {
    let speaker = law.speaker();
    let words = |units: i128| knob.words(law, units);
    let Some(Told { reached, last, is_every }) = &search.found else {
        if search.running.is_some() {
            ui.label(weak(ui, law.text("what-if-looking")));
        }
        return None;
    };
    let (id, one, other) = match *reached {
        Reached::Exactly(at) => ("what-if-goal-exactly", at, None),
        Reached::Above(at) => ("what-if-goal-above", at, None),
        Reached::Below(at) => ("what-if-goal-below", at, None),
        Reached::Between(before, after) => ("what-if-goal-between", before, Some(after)),
    };
    let [first, last] = [knob.least, *last].map(words);
    let told = |at: Option<At>| at.map(|(units, amount)| (words(units), money(amount))).unwrap_or_default();
    let ((value, amount), (second, more)) = (told(Some(one)), told(other));
    let args = [
        ("value", &value),
        ("amount", &amount),
        ("other", &second),
        ("more", &more),
        ("first", &first),
        ("last", &last),
    ];
    let args = args.map(|(name, text)| (name, text.as_str()));
    let id = if *is_every { id.to_owned() } else { format!("{id}-tried") };
    ui.add(Label::new(weak(ui, speaker.with(&id, &args))).wrap());
    let mut turned = None;
    ui.horizontal_wrapped(|ui| {
        for (units, _) in [Some(one), other].into_iter().flatten().filter(|(units, _)| is_offered(law, knob, *units)) {
            let text = speaker.with("what-if-turn-to", &[("value", &words(units))]);
            if ui.add(link_button(ui, law, text)).clicked() {
                turned = Some(units);
            }
        }
    });
    turned
}

/// Whether the window may offer to turn the answer there: as advice does, and where it stands already.
pub fn is_offered(law: &Law, knob: &Knob, units: i128) -> bool {
    let Some(fact) = law.book.facts.find(knob.fact) else { return false };
    let values = knob.datum(fact, knob.now).zip(knob.datum(fact, units));
    values.is_some_and(|(now, value)| now == value || is_advised(fact.worse, now, value))
}

//! The field for a goal, and what is said of it.

use crate::advise::{At, Reached, Sweep, is_advised};
use crate::explain::typed_money;
use crate::gui::computed::goal::{GoalSearch, Told};
use crate::gui::context::Context;
use crate::gui::state::view::View;
use crate::gui::widgets::field::Field;
use crate::gui::widgets::shapes::{link_button, weak};
use crate::quantity::{Currency, parse_money};
use eframe::egui::{Id, Label, Ui};

/// The field for the goal; the goal in minor units of the currency shown.
pub fn goal_field_ui(ui: &mut Ui, law: &Context, view: &mut View, shown_in: Currency) -> Option<i128> {
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
    law: &Context,
    search: &GoalSearch,
    sweep: &Sweep,
    money: &dyn Fn(i128) -> String,
) -> Option<i128> {
    let speaker = law.speaker();
    let words = |units: i128| law.speaker().sweep_value(sweep, units);
    let Some(Told { reached, last, is_every }) = &search.found else {
        if search.search.is_running() {
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
    let [first, last] = [sweep.least, *last].map(words);
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
        for (units, _) in [Some(one), other].into_iter().flatten().filter(|(units, _)| is_offered(law, sweep, *units)) {
            let text = speaker.with("what-if-turn-to", &[("value", &words(units))]);
            if ui.add(link_button(ui, law, text)).clicked() {
                turned = Some(units);
            }
        }
    });
    turned
}

/// Whether the window may offer to turn the answer there: as advice does, and where it stands already.
pub fn is_offered(law: &Context, sweep: &Sweep, units: i128) -> bool {
    let Some(fact) = law.book.facts.find(sweep.fact) else { return false };
    let values = sweep.datum(sweep.now).zip(sweep.datum(units));
    values.is_some_and(|(now, value)| now == value || is_advised(fact.worse, now, value))
}

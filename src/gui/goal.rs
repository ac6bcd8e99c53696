//! Which answer brings a total to an amount: read from the curve, whose points are exact, and which
//! is asked for more of them until the answer stands between two neighbours.

use super::app::Law;
use super::curve::Curve;
use super::field::Field;
use super::look::{link_button, weak};
use super::view::View;
use crate::advise::Reached;
use crate::explain::typed_money;
use crate::quantity::{Currency, parse_money};
use eframe::egui::{Id, Label, Ui};

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

/// Tells what was found; the answer to turn to, once that is clicked.
pub fn reached_ui(ui: &mut Ui, law: &Law, curve: &Curve, told: &dyn Fn(i128) -> (String, String)) -> Option<i128> {
    let speaker = law.speaker();
    let one = |id: &str, units: i128| {
        let (value, amount) = told(units);
        speaker.with(id, &[("value", &value), ("amount", &amount)])
    };
    let (text, turns) = match curve.reached? {
        Reached::Exactly(units) => (one("what-if-goal-exactly", units), vec![units]),
        Reached::Above(units) => (one("what-if-goal-above", units), vec![units]),
        Reached::Below(units) => (one("what-if-goal-below", units), vec![units]),
        Reached::Between(before, after) => {
            let ((value, amount), (other, more)) = (told(before), told(after));
            let args = [("value", value.as_str()), ("amount", &amount), ("other", &other), ("more", &more)];
            (speaker.with("what-if-goal-between", &args), vec![before, after])
        }
        Reached::Look(_) => (law.text("what-if-looking"), Vec::new()),
    };
    ui.add(Label::new(weak(ui, text)).wrap());
    let mut turned = None;
    ui.horizontal_wrapped(|ui| {
        for units in turns {
            let text = speaker.with("what-if-turn-to", &[("value", &told(units).0)]);
            if ui.add(link_button(ui, law, text)).clicked() {
                turned = Some(units);
            }
        }
    });
    turned
}

//! Which answer brings a total to an amount: read from the curve, whose points are exact, and which
//! is asked for more of them until the answer stands between two neighbours.

use super::app::Law;
use super::curve::Curve;
use super::field::Field;
use super::look::{link_button, weak};
use super::view::View;
use crate::explain::typed_money;
use crate::quantity::{Currency, parse_money};
use eframe::egui::{Id, Label, Ui};

/// What the points of a curve say of a goal; all in units of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// The least answer that gives exactly the goal.
    Exactly(i128),
    /// The first two neighbours between which the total jumps over it.
    Between(i128, i128),
    /// Everything is above it; where the least is.
    Above(i128),
    /// Everything is below it; where the most is.
    Below(i128),
    /// It is not known before the total at this answer is.
    Look(i128),
}

/// Reads a goal from points in the order of the answer.
pub fn reached(points: &[(i128, i128)], goal: i128) -> Option<Reached> {
    let mut between = None;
    let mut before: Option<(i128, i128)> = None;
    for (units, amount) in points.iter().copied() {
        let gap = before.map(|(last, was)| (last, units - last, (was < goal) != (amount < goal)));
        match gap {
            // A stretch that ends with the goal, or passes it, is halved.
            Some((last, wide, passes)) if wide > 1 && (passes || amount == goal) => {
                return Some(Reached::Look(last + wide / 2));
            }
            _ if amount == goal => return Some(Reached::Exactly(units)),
            Some((last, _, true)) => between = between.or(Some(Reached::Between(last, units))),
            _ => {}
        }
        before = Some((units, amount));
    }
    between.or_else(|| {
        let least = points.iter().min_by_key(|(_, amount)| *amount)?;
        let most = points.iter().rev().max_by_key(|(_, amount)| *amount)?;
        Some(if least.1 > goal { Reached::Above(least.0) } else { Reached::Below(most.0) })
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks wherever it is asked to; what is found of a function from 0 to 100, seen at 0, 50 and 100.
    fn sought(amount: impl Fn(i128) -> i128, goal: i128) -> Reached {
        let mut points: Vec<(i128, i128)> = [0, 50, 100].map(|units| (units, amount(units))).to_vec();
        for _ in 0..200 {
            match reached(&points, goal).unwrap() {
                Reached::Look(units) => {
                    let place = points.partition_point(|(known, _)| *known < units);
                    assert!(points.get(place).is_none_or(|(known, _)| *known != units), "{units} was looked at");
                    points.insert(place, (units, amount(units)));
                }
                found => return found,
            }
        }
        panic!("no end");
    }

    #[test]
    fn a_goal_is_found_on_a_slope_on_a_step_and_in_a_jump() {
        assert_eq!(sought(|units| units * 3, 150), Reached::Exactly(50));
        assert_eq!(sought(|units| units * 3, 151), Reached::Between(50, 51));
        let cliff = |units: i128| if units > 50 { units * 10 } else { 0 };
        assert_eq!(sought(cliff, 510), Reached::Exactly(51));
        assert_eq!(sought(cliff, 300), Reached::Between(50, 51));
        // Of a cap the first answer, not the last.
        assert_eq!(sought(|units| units.min(70), 70), Reached::Exactly(70));
        assert_eq!(sought(|units| units, 1_000), Reached::Below(100));
        assert_eq!(sought(|units| units + 7, 3), Reached::Above(0));
        assert_eq!(sought(|units| (100 - units) * 2, 60), Reached::Exactly(70));
    }
}

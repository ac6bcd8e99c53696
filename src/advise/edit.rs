//! A change of one answer, and the plan with it.

use super::lever::{Lever, Values};
use crate::law::FactId;
use crate::plan::{Dated, Datum, Given, Inputs};
use crate::quantity::Month;
use std::cmp::Ordering;

/// One answer changed from a month on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edit {
    pub fact: FactId,
    pub from: Month,
    /// What the plan said in that month.
    pub was: Option<Datum>,
    pub value: Datum,
}

impl Edit {
    pub fn new(lever: &Lever, inputs: &Inputs, value: Datum) -> Edit {
        Edit { fact: lever.fact, from: lever.from, was: lever.now(inputs), value }
    }

    /// The plan with the change. A number that rises is at least the value in every later month, one
    /// that falls at most, so that later growth stays; anything else is the value from the month on.
    pub fn applied(&self, inputs: &Inputs) -> Inputs {
        let mut inputs = inputs.clone();
        let given = &mut inputs.given[self.fact];
        let before = match given {
            Given::Values(values) => std::mem::take(values),
            Given::Nothing | Given::Items(_) => Vec::new(),
        };
        let way = self.was.and_then(|was| order(self.value, was));
        let mut values: Vec<Dated> = before.iter().filter(|dated| dated.month < self.from).copied().collect();
        values.push(Dated { month: self.from, value: self.value });
        for dated in before.iter().filter(|dated| dated.month > self.from) {
            // What stays as it is changes nothing later.
            if way == Some(Ordering::Equal) || way.is_some() && order(dated.value, self.value) == way {
                values.push(*dated);
            } else if way.is_some() {
                values.push(Dated { value: self.value, ..*dated });
            }
        }
        *given = Given::Values(values);
        inputs
    }
}

/// The plan with several changes.
pub fn applied(inputs: &Inputs, edits: impl IntoIterator<Item = Edit>) -> Inputs {
    edits.into_iter().fold(inputs.clone(), |inputs, edit| edit.applied(&inputs))
}

/// How two numbers of a kind stand; `None` where they are none, or in two currencies.
pub(super) fn order(one: Datum, other: Datum) -> Option<Ordering> {
    match (one, other) {
        (Datum::Number(one), Datum::Number(other)) => {
            let more = one.minus(other)?;
            Some(if more.is_zero() { Ordering::Equal } else { more.numerator().cmp(&0) })
        }
        (Datum::Money(one), Datum::Money(other)) if one.currency == other.currency => Some(one.minor.cmp(&other.minor)),
        _ => None,
    }
}

/// So many neighbours of a number are all tried, the nearest first.
const NEAR: i128 = 256;
/// So many more are tried at even distances up to each end.
const EVEN: i128 = 32;

/// A value that passes, and whether every nearer one was tried.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Passing {
    pub value: Datum,
    pub is_proved: bool,
}

/// The values of a lever that pass a test: of numbers the nearest above and the nearest below what
/// the plan says, of dates the first, of options all. What the plan says is not among them.
pub fn passing(lever: &Lever, now: Option<Datum>, test: &mut dyn FnMut(Datum) -> bool) -> Vec<Passing> {
    let proved = |value| Passing { value, is_proved: true };
    match &lever.values {
        Values::Options(options) => {
            let values = options.iter().map(|option| Datum::Option(*option)).filter(|value| Some(*value) != now);
            values.filter(|value| test(*value)).map(proved).collect()
        }
        Values::Dates(dates) => {
            let mut values = dates.iter().map(|date| Datum::Date(*date)).filter(|value| Some(*value) != now);
            values.find(|value| test(*value)).map(proved).into_iter().collect()
        }
        Values::Numbers { scale, least, most } => {
            let mut passes = |units: i128| scale.value(units).is_some_and(&mut *test);
            let found = match now.and_then(|now| scale.units(now)) {
                Some(now) => vec![nearest(now, *most, &mut passes), nearest(now, *least, &mut passes)],
                None if now.is_some() => Vec::new(),
                None if passes(*least) => vec![Some((*least, true))],
                None => vec![nearest(*least, *most, &mut passes)],
            };
            let value = |(units, is_proved)| Some(Passing { value: scale.value(units)?, is_proved });
            found.into_iter().flatten().filter_map(value).collect()
        }
    }
}

/// The nearest number that passes between one and an end, that one left out; whether all nearer ones
/// were tried. Where not all are tried, the least of the first stretch found that begins to pass.
pub fn nearest(now: i128, end: i128, passes: &mut dyn FnMut(i128) -> bool) -> Option<(i128, bool)> {
    let way = (end - now).signum();
    let far = (end - now).abs();
    if let Some(away) = (1..=far.min(NEAR)).find(|away| passes(now + way * away)) {
        return Some((now + way * away, true));
    }
    let mut tried: Vec<i128> = std::iter::successors(Some(NEAR), |away| away.checked_mul(2))
        .take_while(|away| *away < far)
        .chain((1..=EVEN).map(|part| far / EVEN * part))
        .chain([far])
        .filter(|away| *away > NEAR)
        .collect();
    tried.sort_unstable();
    tried.dedup();
    let mut before = NEAR;
    for away in tried {
        if passes(now + way * away) {
            let (mut fails, mut holds) = (before, away);
            while holds - fails > 1 {
                let middle = fails + (holds - fails) / 2;
                if passes(now + way * middle) { holds = middle } else { fails = middle }
            }
            return Some((now + way * holds, false));
        }
        before = away;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Exact;

    #[test]
    fn a_rise_keeps_what_grows_later_and_lifts_what_does_not() {
        let dated = |month, n| Dated { month: Month::new(2026, month), value: Datum::Number(Exact::whole(n)) };
        let given = |values| Inputs {
            from: Month::new(2026, 1),
            months: 12,
            given: vec![Given::Values(values)].into(),
            readings: Vec::new(),
        };
        let plan = given(vec![dated(1, 40), dated(6, 60), dated(9, 45)]);
        let was = Some(dated(3, 40).value);
        let edit = Edit { fact: FactId::new(0), from: Month::new(2026, 3), was, value: dated(3, 51).value };
        assert_eq!(edit.applied(&plan), given(vec![dated(1, 40), dated(3, 51), dated(6, 60), dated(9, 51)]));
        let same = Edit { value: dated(3, 40).value, ..edit };
        assert_eq!(same.applied(&plan), given(vec![dated(1, 40), dated(3, 40), dated(6, 60), dated(9, 45)]));
        let fall = Edit { value: dated(3, 30).value, ..edit };
        assert_eq!(fall.applied(&plan), given(vec![dated(1, 40), dated(3, 30), dated(6, 30), dated(9, 30)]));
    }

    #[test]
    fn the_nearest_is_found_near_and_far() {
        assert_eq!(nearest(60, 0, &mut |n| n <= 50), Some((50, true)));
        assert_eq!(nearest(0, 1_000_000, &mut |n| n >= 300_000), Some((300_000, false)));
        assert_eq!(nearest(0, 1_000_000, &mut |_| false), None);
        assert_eq!(nearest(0, 5, &mut |n| n == 5), Some((5, true)));
        // Far beyond, and narrow: one of the even places lies within.
        assert_eq!(nearest(0, 1_000_000, &mut |n| (500_000..600_000).contains(&n)), Some((500_000, false)));
    }
}

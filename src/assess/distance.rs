//! How far a value is from a number that it is compared with.

use crate::law::{Comparison, Unit};
use crate::quantity::Exact;

/// The distance of one value from one threshold, in the value's own unit: whole people, minor units
/// of the currency compared in, fractions of one for shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distance {
    /// Whether the comparison holds.
    pub holds: bool,
    /// The value less the threshold.
    pub by: Exact,
    /// The least change of the value in whole steps that turns the comparison, with its sign: 40
    /// people that must be more than 50 need +11, 60 people turn it by −10. `None` for what is not
    /// counted in steps.
    pub flip: Option<Exact>,
    /// In steps: of what fails, how much is lacking (11); of what holds, how much may still go
    /// before it turns (9).
    pub room: Option<Exact>,
}

impl Distance {
    /// The distance of `value`, whose least step is `step`; `None` where 128 bits are too few.
    pub fn of(comparison: Comparison, value: Exact, threshold: Exact, step: Option<Exact>) -> Option<Distance> {
        let by = value.minus(threshold)?;
        let holds = comparison.holds(value, threshold);
        let none = Distance { holds, by, flip: None, room: None };
        let Some(step) = step else { return Some(none) };
        let steps = absolute(by).over(step)?;
        if comparison == Comparison::Equal {
            // Away from it any step will do, towards it only the whole way.
            let flip = if holds { Some(step) } else { (steps.exact_places(0).is_some()).then(|| by.negated()) };
            return Some(Distance {
                flip,
                room: flip.map(|flip| if holds { Exact::ZERO } else { absolute(flip) }),
                ..none
            });
        }
        let is_strict = matches!(comparison, Comparison::MoreThan | Comparison::LessThan);
        // "More than" is met only beyond the threshold and lost at it, "at least" the other way round.
        let is_beyond = is_strict != holds;
        let count = if is_beyond { steps.floor().checked_add(1)? } else { -steps.negated().floor() };
        let is_up = matches!(comparison, Comparison::MoreThan | Comparison::AtLeast) != holds;
        let size = Exact::whole(count).times(step)?;
        let room = if holds { size.minus(step)? } else { size };
        Some(Distance { flip: Some(if is_up { size } else { size.negated() }), room: Some(room), ..none })
    }

    /// How far relative to the threshold; `None` where that is zero.
    pub fn relative(&self, threshold: Exact) -> Option<Exact> {
        absolute(self.by).over(absolute(threshold))
    }
}

/// The step in which values of a unit change: one of what is counted, one minor unit of money.
pub(super) fn step_of(unit: &Unit) -> Option<Exact> {
    (unit.is_counted() || unit.has_money()).then_some(Exact::ONE)
}

fn absolute(number: Exact) -> Exact {
    if number.is_negative() { number.negated() } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether it holds, what turns it, and what is lacking or to spare, of so many people and fifty.
    fn people(comparison: Comparison, heads: i128) -> (bool, i128, i128) {
        let distance = Distance::of(comparison, Exact::whole(heads), Exact::whole(50), Some(Exact::ONE)).unwrap();
        assert_eq!(distance.by, Exact::whole(heads - 50));
        (distance.holds, distance.flip.unwrap().numerator(), distance.room.unwrap().numerator())
    }

    #[test]
    fn people_are_short_or_to_spare_as_the_comparison_counts_the_threshold_itself() {
        assert_eq!(people(Comparison::MoreThan, 40), (false, 11, 11));
        assert_eq!(people(Comparison::MoreThan, 50), (false, 1, 1));
        assert_eq!(people(Comparison::MoreThan, 51), (true, -1, 0));
        assert_eq!(people(Comparison::MoreThan, 60), (true, -10, 9));
        assert_eq!(people(Comparison::AtLeast, 40), (false, 10, 10));
        assert_eq!(people(Comparison::AtLeast, 50), (true, -1, 0));
        assert_eq!(people(Comparison::AtLeast, 60), (true, -11, 10));
        assert_eq!(people(Comparison::LessThan, 60), (false, -11, 11));
        assert_eq!(people(Comparison::LessThan, 50), (false, -1, 1));
        assert_eq!(people(Comparison::LessThan, 40), (true, 10, 9));
        assert_eq!(people(Comparison::AtMost, 60), (false, -10, 10));
        assert_eq!(people(Comparison::AtMost, 50), (true, 1, 0));
        assert_eq!(people(Comparison::AtMost, 40), (true, 11, 10));
        assert_eq!(people(Comparison::Equal, 40), (false, 10, 10));
        assert_eq!(people(Comparison::Equal, 50), (true, 1, 0));
    }

    #[test]
    fn what_has_no_steps_is_only_apart() {
        let share = |n| Exact::fraction(n, 1000).unwrap();
        let distance = Distance::of(Comparison::LessThan, share(308), share(350), None).unwrap();
        assert_eq!((distance.holds, distance.by, distance.flip), (true, share(-42), None));
        assert_eq!(distance.relative(share(350)), Exact::fraction(42, 350));
        assert_eq!(distance.relative(Exact::ZERO), None);
    }

    #[test]
    fn broken_numbers_need_whole_steps() {
        // 37.5 heads need 13 more to be more than 50.
        let heads = Exact::fraction(75, 2).unwrap();
        let distance = Distance::of(Comparison::MoreThan, heads, Exact::whole(50), Some(Exact::ONE)).unwrap();
        assert_eq!((distance.flip, distance.room), (Some(Exact::whole(13)), Some(Exact::whole(13))));
        // They never are fifty by whole steps.
        let distance = Distance::of(Comparison::Equal, heads, Exact::whole(50), Some(Exact::ONE)).unwrap();
        assert_eq!(distance.flip, None);
    }
}

//! Where a curve jumps, and what makes it jump.
//!
//! A programme that grants other months jumps. So does one that pays another amount
//! under the same conditions, as a rate does that changes for the whole of an income; that is seen by
//! its rise, which is far from that of the values around it. A kink is no jump: there the rise lies
//! between those of both sides.

use super::point::Point;
use crate::assess::Lack;
use crate::law::ProgrammeId;

/// Rises are compared in so many parts of a minor unit.
const PARTS: i128 = 1_000;

/// An amount that moves by less, in minor units, is a matter of rounding.
const LEAST: i128 = 100;

/// Of so many stretches around one the middle rise counts as usual.
const AROUND: usize = 2;

/// A programme that jumps between two neighbouring values.
#[derive(Clone, Debug, PartialEq)]
pub struct Jump {
    pub before: i128,
    pub after: i128,
    pub programme: ProgrammeId,
    /// The conditions that fail in other months than before.
    pub conditions: Vec<String>,
    /// What the programme is more, in minor units; nothing where one side does not know it.
    pub difference: i128,
}

impl Jump {
    pub fn between((before, one): (i128, &Point), (after, other): (i128, &Point), programme: ProgrammeId) -> Jump {
        let unmet = |point: &Point| point.unmet[programme].clone();
        let (was, is) = (unmet(one), unmet(other));
        let changed = was.iter().filter(|condition| !is.contains(condition));
        let changed = changed.chain(is.iter().filter(|condition| !was.contains(condition)));
        let mut conditions: Vec<String> = changed.map(|(condition, _)| condition.clone()).collect();
        conditions.sort();
        conditions.dedup();
        // What is not known on one side is no difference to the other.
        let is_known = |point: &Point| point.standings[programme].lack.0 == Lack::Nothing;
        let is_known = is_known(one) && is_known(other);
        let difference = if is_known { amount(other, programme) - amount(one, programme) } else { 0 };
        Jump { before, after, programme, conditions, difference }
    }
}

fn amount(point: &Point, programme: ProgrammeId) -> i128 {
    point.standings[programme].amount.unwrap_or(0)
}

/// For each stretch between two points, the programmes that jump somewhere in it.
pub fn broken(points: &[(i128, &Point)]) -> Vec<Vec<ProgrammeId>> {
    let mut found = vec![Vec::new(); points.len().saturating_sub(1)];
    let programmes = points.first().map(|(_, point)| point.standings.ids());
    for programme in programmes.into_iter().flatten() {
        let rises: Vec<Rise> = points.windows(2).filter_map(|pair| Rise::of(pair, programme)).collect();
        for (place, found) in found.iter_mut().enumerate() {
            let from = place.saturating_sub(AROUND);
            let around = rises.get(from..(place + AROUND + 1).min(rises.len())).unwrap_or(&[]);
            if rises.get(place).is_some_and(|rise| rise.is_jump(around)) {
                found.push(programme);
            }
        }
    }
    found
}

/// How a programme's amount moves from one point to the next.
struct Rise {
    width: i128,
    /// A unit of the answer, in parts of a minor unit.
    slope: i128,
    grants_otherwise: bool,
}

impl Rise {
    fn of(pair: &[(i128, &Point)], programme: ProgrammeId) -> Option<Rise> {
        let [(a, one), (b, other)] = pair else { return None };
        let granted = |point: &Point| point.standings[programme].months_granted;
        let width = (b - a).max(1);
        let more = amount(other, programme) - amount(one, programme);
        Some(Rise {
            width,
            slope: more.saturating_mul(PARTS) / width,
            grants_otherwise: granted(one) != granted(other),
        })
    }

    fn is_jump(&self, around: &[Rise]) -> bool {
        let mut slopes: Vec<i128> = around.iter().map(|rise| rise.slope).collect();
        slopes.sort_unstable();
        let middle = |place: usize| slopes.get(place).copied().unwrap_or(0);
        let usual = self.slope.clamp(middle((slopes.len().max(1) - 1) / 2), middle(slopes.len() / 2));
        let may = usual.saturating_abs() / 4 + LEAST * PARTS / self.width;
        self.grants_otherwise || self.slope.saturating_sub(usual).saturating_abs() > may
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::{Outcome, Standing};

    /// The stretches in which a line of amounts jumps.
    fn jumps(amounts: &[(i128, i128)]) -> Vec<usize> {
        let standing = |amount| Standing {
            outcome: Outcome::Granted,
            months_granted: 12,
            amount: Some(amount),
            lack: (Lack::Nothing, 0),
        };
        let point = |(_, amount): &(i128, i128)| Point {
            totals: Vec::new(),
            standings: vec![standing(*amount * 1_000_000)].into(),
            unmet: vec![Vec::new()].into(),
        };
        let points: Vec<Point> = amounts.iter().map(point).collect();
        let placed: Vec<(i128, &Point)> = amounts.iter().map(|(value, _)| *value).zip(&points).collect();
        let found = broken(&placed).into_iter().enumerate();
        found.filter(|(_, programmes)| !programmes.is_empty()).map(|(place, _)| place).collect()
    }

    fn evenly(amounts: &[i128]) -> Vec<usize> {
        jumps(&(0..).zip(amounts.iter().copied()).collect::<Vec<_>>())
    }

    #[test]
    fn a_line_a_curve_and_a_kink_do_not_jump() {
        assert!(evenly(&[0, 3, 6, 9, 12, 15, 18]).is_empty());
        assert!(evenly(&[0, 10, 21, 33, 46, 60]).is_empty());
        // Level up to 2.5, then steep.
        assert!(evenly(&[0, 0, 0, 50, 150, 250, 350]).is_empty());
        // Uneven distances of one line.
        assert!(jumps(&[(0, 0), (10, 100), (11, 110), (13, 130), (20, 200)]).is_empty());
    }

    #[test]
    fn a_rate_that_changes_for_the_whole_jumps() {
        // 1 of each below 4, 2 of each from it.
        assert_eq!(evenly(&[0, 10, 20, 30, 80, 100, 120, 140]), [3]);
        assert_eq!(evenly(&[50, 50, 50, 20, 20, 20]), [2]);
        // Two next to one another.
        assert_eq!(evenly(&[0, 1, 2, 50, 99, 100, 101]), [2, 3]);
    }
}

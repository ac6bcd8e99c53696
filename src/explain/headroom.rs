//! Headroom in words: what is measured, how far it is from its threshold, from when that changes.

use super::labels::{comparison_id, unvalued};
use super::lines::{Line, LineState};
use super::speak::Speaker;
use crate::assess::{HeadroomRun, Step, StepValue, Threshold, Value, What, Whose};
use crate::law::Comparison;
use crate::quantity::{Exact, Month};

/// One line per threshold that is asked in months `from..end`: how far the plan is in the first of
/// them, and the first later month, of the whole plan, in which that comes out otherwise.
pub fn headroom_lines(thresholds: &[Threshold], from: Month, end: Month, speaker: &Speaker<'_>) -> Vec<Line> {
    let told = thresholds.iter().enumerate().filter(|(place, threshold)| {
        let before = thresholds.get(..*place).unwrap_or(&[]);
        !threshold.is_gate() && !before.iter().any(|before| before.is_same(threshold))
    });
    told.filter_map(|(_, threshold)| {
        let place = threshold.in_force(from, end)?;
        let run = threshold.runs.get(place)?;
        let later = speaker.headroom_change(threshold, place);
        let value = later.unwrap_or_else(|| speaker.headroom_distance(threshold, run));
        let is_later = run.first > from;
        let first = speaker.words.month(run.first);
        let value =
            if is_later { speaker.with("headroom-later", &[("month", &first), ("now", &value)]) } else { value };
        let [left, right] = speaker.headroom_sides(threshold, run).map(|side| match side.what {
            What::Number(_) => speaker.value(&side),
            _ => {
                let (name, value) = (unvalued(&side, speaker), speaker.value(&side));
                speaker.with("step-named", &[("name", &name), ("value", &value)])
            }
        });
        Some(Line {
            depth: 0,
            key: String::new(),
            label: speaker.with(comparison_id(threshold.comparison), &[("left", &left), ("right", &right)]),
            value,
            state: run_state(run),
            citation: Some(run.citation),
            fact: match threshold.measured.what {
                What::Fact(fact) | What::MonthsSince(fact) => Some(fact),
                _ => None,
            },
            reading: None,
            month: run.first.max(from),
            has_parts: false,
            is_open: false,
            decided: true,
            same_as: None,
        })
    })
    .collect()
}

fn run_state(run: &HeadroomRun) -> LineState {
    match run.holds {
        Value::Truth(true) => LineState::Holds,
        Value::Truth(false) => LineState::Fails,
        Value::LawUnknown(_) => LineState::LawUnknown,
        Value::Missing | Value::Number(_) | Value::Overflow => LineState::Missing,
    }
}

impl Speaker<'_> {
    /// What is compared, without the values of any month: `IT specialists is more than 50 people`.
    pub fn headroom_name(&self, threshold: &Threshold) -> String {
        let (left, right) = (unvalued(&threshold.measured, self), unvalued(&threshold.against, self));
        self.with(comparison_id(threshold.comparison), &[("left", &left), ("right", &right)])
    }

    /// The value and the threshold of a run: `40 people`, `50 people`.
    pub fn headroom_values(&self, threshold: &Threshold, run: &HeadroomRun) -> [String; 2] {
        self.headroom_sides(threshold, run).map(|side| self.value(&side))
    }

    /// How far: `11 people short`, `4.2 percentage points below it`; else why nobody can say.
    pub fn headroom_distance(&self, threshold: &Threshold, run: &HeadroomRun) -> String {
        let Some(distance) = run.distance else {
            return match run.holds {
                Value::LawUnknown(_) => self.text("headroom-law-unknown"),
                _ if run.needs.is_empty() => self.text("headroom-unknown"),
                _ => self.with("headroom-unanswered", &[("facts", &self.fact_names(&run.needs))]),
            };
        };
        let is_rising = matches!(threshold.comparison, Comparison::MoreThan | Comparison::AtLeast);
        // Only a condition is something to reach; a step of an amount is merely above or below.
        let is_counted = threshold.unit.is_counted() && matches!(threshold.whose, Whose::Condition(_));
        match distance.room {
            Some(room) if is_counted && threshold.comparison != Comparison::Equal => {
                let id = match (is_rising, distance.holds) {
                    (true, false) => "headroom-short",
                    (true, true) => "headroom-spare",
                    (false, false) => "headroom-over",
                    (false, true) => "headroom-room",
                };
                self.with(id, &[("distance", &self.counted(room, threshold.unit.plain_name().unwrap_or_default()))])
            }
            _ if distance.by.is_zero() => self.text("headroom-at"),
            _ => {
                let id = if distance.by.is_negative() { "headroom-below" } else { "headroom-above" };
                self.with(id, &[("distance", &self.headroom_by(threshold, distance.by))])
            }
        }
    }

    /// Whether shares are compared, whose distance counts percentage points.
    pub fn is_share(&self, threshold: &Threshold) -> bool {
        let sides = [&threshold.measured, &threshold.against];
        threshold.unit.is_none()
            && !threshold.unit.is_plain_number()
            && !sides.iter().any(|side| self.is_plain_number(&side.what))
    }

    /// A difference without its sign, in the unit of what is measured.
    fn headroom_by(&self, threshold: &Threshold, by: Exact) -> String {
        let by = if by.is_negative() { by.negated() } else { by };
        if self.is_share(threshold) {
            return self.words.points(by);
        }
        let value = StepValue::Number { value: by, unit: threshold.unit.clone(), currency: threshold.currency };
        self.value(&Step { value, ..Step::clone(&threshold.measured) })
    }

    /// How far in a run, and the next one that comes out otherwise or, without one, the nearest of
    /// the later ones if it is nearer; `None` where neither follows.
    fn headroom_change(&self, threshold: &Threshold, place: usize) -> Option<String> {
        let run = threshold.runs.get(place)?;
        let now = self.headroom_distance(threshold, run);
        let then = |later: &HeadroomRun| {
            let distance = self.headroom_distance(threshold, later);
            let [value, against] = self.headroom_values(threshold, later);
            match later.distance {
                Some(_) => {
                    self.with("headroom-then", &[("distance", &distance), ("value", &value), ("threshold", &against)])
                }
                None => distance,
            }
        };
        if let Some(later) = threshold.change_after(place) {
            let (last, month) = (self.words.month(later.first.plus(-1)), self.words.month(later.first));
            let args = [("now", now.as_str()), ("last", &last), ("month", &month), ("then", &then(later))];
            return Some(self.with("headroom-until", &args));
        }
        let nearest = threshold.nearest_after(place)?;
        let month = self.words.month(nearest.first);
        Some(self.with("headroom-nearest", &[("now", &now), ("month", &month), ("then", &then(nearest))]))
    }

    /// Both sides as steps with the values of a run.
    fn headroom_sides(&self, threshold: &Threshold, run: &HeadroomRun) -> [Step; 2] {
        let side = |step: &Step, value: Value| Step {
            value: match value {
                Value::Number(value) => {
                    StepValue::Number { value, unit: threshold.unit.clone(), currency: threshold.currency }
                }
                Value::LawUnknown(gap) => StepValue::LawUnknown(gap),
                Value::Missing | Value::Truth(_) | Value::Overflow => StepValue::Missing,
            },
            month: run.first,
            ..step.clone()
        };
        [side(&threshold.measured, run.value), side(&threshold.against, run.threshold)]
    }
}

//! A value over the months, kept as runs of equal months.
//!
//! Answers and laws change a few times in fifteen years, so a run costs what a month would.

use crate::quantity::Exact;

/// The value of an expression in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Number(Exact),
    Truth(bool),
    /// An answer is missing that could decide.
    Missing,
    /// No source says; the gap's number.
    LawUnknown(usize),
    /// More than 128 bits hold.
    Overflow,
}

impl Value {
    /// Of several operands, the reason why there is no result: overflow, then a missing answer,
    /// then a silent law.
    pub fn reason(values: &[Value]) -> Option<Value> {
        let mut reason = None;
        for value in values {
            match (value, reason) {
                (Value::Overflow, _) => return Some(Value::Overflow),
                (Value::Missing, _) => reason = Some(Value::Missing),
                (Value::LawUnknown(_), None) => reason = Some(*value),
                _ => {}
            }
        }
        reason
    }

    pub const ZERO: Value = Value::Number(Exact::ZERO);

    pub fn is_zero(self) -> bool {
        self.number().is_some_and(Exact::is_zero)
    }

    /// Whether there is a value at all.
    pub const fn is_known(self) -> bool {
        matches!(self, Value::Number(_) | Value::Truth(_))
    }

    pub fn number(self) -> Option<Exact> {
        match self {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }
}

impl From<Option<Exact>> for Value {
    /// No result is an overflow.
    fn from(result: Option<Exact>) -> Value {
        result.map_or(Value::Overflow, Value::Number)
    }
}

/// One stretch of months with one value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Run {
    /// The first month, counted from the first month of all plans.
    pub start: usize,
    pub value: Value,
}

/// A value for every month from the first month of all plans on; the last run has no end.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series(Vec<Run>);

impl Series {
    /// Missing in every month.
    pub fn nothing() -> Series {
        Series::constant(Value::Missing)
    }

    /// The same without a place in memory of its own; only to read values from.
    pub const NOTHING: &'static Series = &Series(Vec::new());

    pub fn constant(value: Value) -> Series {
        Series(vec![Run { start: 0, value }])
    }

    /// Without runs, in the room in memory that this one took: what is computed again and again
    /// asks for no room anew.
    pub fn emptied(mut self) -> Series {
        self.0.clear();
        self
    }

    /// This series where it has runs, else one missing in every month.
    pub fn or_nothing(mut self) -> Series {
        if self.0.is_empty() {
            self.push(0, Value::Missing);
        }
        self
    }

    /// One value in every month, in the room of this series.
    pub fn filled(self, value: Value) -> Series {
        let mut out = self.emptied();
        out.push(0, value);
        out
    }

    /// The same months as another series, in the room of this one.
    pub fn like(self, other: &Series) -> Series {
        let mut out = self.emptied();
        out.0.extend_from_slice(&other.0);
        out
    }

    /// From runs by ascending start, the first at zero.
    pub fn push(&mut self, start: usize, value: Value) {
        match self.0.last() {
            Some(last) if last.value == value => {}
            _ => self.0.push(Run { start, value }),
        }
    }

    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    pub fn at(&self, month: usize) -> Value {
        let place = self.0.partition_point(|run| run.start <= month);
        place.checked_sub(1).and_then(|place| self.0.get(place)).map_or(Value::Missing, |run| run.value)
    }

    /// The months around one in which the value is the same.
    pub fn run_around(&self, month: usize) -> std::ops::Range<usize> {
        let place = self.0.partition_point(|run| run.start <= month);
        let start = place.checked_sub(1).and_then(|place| self.0.get(place)).map_or(0, |run| run.start);
        start..self.0.get(place).map_or(usize::MAX, |run| run.start)
    }

    /// The runs that touch months `from..until`, clipped: (first month, number of months, value).
    pub fn within(&self, from: usize, until: usize) -> impl Iterator<Item = (usize, usize, Value)> + '_ {
        let first = self.0.partition_point(|run| run.start <= from).saturating_sub(1);
        let runs = self.0.get(first..).unwrap_or(&[]);
        runs.iter().enumerate().take_while(move |(_, run)| run.start < until).map(move |(place, run)| {
            let start = run.start.max(from);
            let end = runs.get(place + 1).map_or(until, |next| next.start.min(until));
            (start, end.saturating_sub(start), run.value)
        })
    }

    /// Whether any month is more than 128 bits hold.
    pub fn is_overflow(&self) -> bool {
        self.0.iter().any(|run| run.value == Value::Overflow)
    }

    /// Another series by each value, in the room of `out`.
    pub fn map(&self, out: Series, f: impl Fn(Value) -> Value) -> Series {
        let mut out = out.emptied();
        for run in &self.0 {
            out.push(run.start, f(run.value));
        }
        out
    }

    /// A series from several, month by month, computed once per stretch in which none changes, in
    /// the room of `out`.
    pub fn combine(out: Series, parts: &[&Series], mut f: impl FnMut(&[Value]) -> Value) -> Series {
        let mut out = out.emptied();
        let mut places = [0_usize; 16];
        let mut values = [Value::Missing; 16];
        let (Some(places), Some(values)) = (places.get_mut(..parts.len()), values.get_mut(..parts.len())) else {
            return Series::combine_many(parts, f);
        };
        let mut start = 0;
        loop {
            let mut next = usize::MAX;
            for ((part, place), value) in parts.iter().zip(places.iter_mut()).zip(values.iter_mut()) {
                while part.0.get(*place + 1).is_some_and(|run| run.start <= start) {
                    *place += 1;
                }
                *value = part.0.get(*place).map_or(Value::Missing, |run| run.value);
                next = part.0.get(*place + 1).map_or(next, |run| next.min(run.start));
            }
            out.push(start, f(values));
            if next == usize::MAX {
                return out;
            }
            start = next;
        }
    }

    /// The same for any number of parts.
    fn combine_many(parts: &[&Series], mut f: impl FnMut(&[Value]) -> Value) -> Series {
        let mut starts: Vec<usize> = parts.iter().flat_map(|part| part.0.iter().map(|run| run.start)).collect();
        starts.sort_unstable();
        starts.dedup();
        let mut out = Series::default();
        for start in starts {
            let values: Vec<Value> = parts.iter().map(|part| part.at(start)).collect();
            out.push(start, f(&values));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(runs: &[(usize, i128)]) -> Series {
        let mut out = Series::default();
        for (start, n) in runs {
            out.push(*start, Value::Number(Exact::whole(*n)));
        }
        out
    }

    fn sum(values: &[Value]) -> Value {
        let total = values.iter().filter_map(|v| v.number()).try_fold(Exact::ZERO, Exact::plus);
        Value::from(total)
    }

    #[test]
    fn runs_are_merged_at_every_change() {
        let (a, b) = (series(&[(0, 1), (5, 2)]), series(&[(0, 10), (3, 20), (5, 19)]));
        let both = Series::combine(Series::default(), &[&a, &b], sum);
        assert_eq!(both, series(&[(0, 11), (3, 21)]));
        assert_eq!(Series::combine_many(&[&a, &b], sum), both);
        assert_eq!(both.at(2), Value::Number(Exact::whole(11)));
        assert_eq!(both.at(300), Value::Number(Exact::whole(21)));
    }

    #[test]
    fn stretches_are_clipped() {
        let a = series(&[(0, 1), (5, 2), (9, 3)]);
        let got: Vec<(usize, usize)> = a.within(4, 8).map(|(start, n, _)| (start, n)).collect();
        assert_eq!(got, [(4, 1), (5, 3)]);
    }
}

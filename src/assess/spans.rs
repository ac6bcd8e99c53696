//! Quantities over several months: totals, averages, extremes, the year before.

use super::apply;
use super::evaluation::Evaluation;
use super::series::{Series, Value};
use crate::law::{NodeId, Span};
use crate::quantity::Exact;

impl Evaluation<'_> {
    pub(super) fn monthly(&self, mut out: Series, value: impl Fn(usize) -> Value) -> Series {
        for month in 0..self.horizon {
            out.push(month, value(month));
        }
        out
    }

    /// The least or greatest of so many months, `op` taking them two by two.
    pub(super) fn sliding(&mut self, mut out: Series, n: u16, part: NodeId, op: fn(&[Value]) -> Value) -> Series {
        let horizon = self.horizon;
        let part = self.value_of(part);
        for month in 0..horizon {
            let first = (month + 1).saturating_sub(usize::from(n));
            let values = part.within(first, month + 1).map(|(_, _, value)| value);
            let value = values.reduce(|one, other| op(&[one, other]));
            out.push(month, value.unwrap_or(Value::Missing));
        }
        out
    }

    /// The first and the last month, exclusive, of the span that a month stands in.
    pub fn span_of(&self, span: Span, month: usize) -> (usize, usize) {
        let year = month - month % 12;
        match span {
            Span::Year => (year, year + 12),
            Span::YearToDate => (year, month + 1),
            Span::Quarter => (year, month - month % 3 + 3),
            Span::Last(n) => ((month + 1).saturating_sub(usize::from(n)), month + 1),
        }
    }

    pub(super) fn total(&mut self, mut out: Series, span: Span, part: NodeId) -> Series {
        self.ensure(part);
        let Some(series) = self.get(part) else {
            return out.filled(Value::Missing);
        };
        // A span that is the same for several months is summed once, a year to date as it grows.
        let step = match span {
            Span::Year => 12,
            Span::Quarter => 3,
            Span::YearToDate => return year_to_date(out, series, self.horizon),
            Span::Last(_) => 1,
        };
        for month in (0..self.horizon).step_by(step) {
            let (from, until) = self.span_of(span, month);
            out.push(month, span_total(series, from, until));
        }
        out
    }

    pub(super) fn average(&mut self, out: Series, span: Span, part: NodeId) -> Series {
        let spare = self.spare();
        let totals = self.total(spare, span, part);
        let out = self.monthly(out, |month| {
            let (from, until) = self.span_of(span, month);
            apply::ratio(&[totals.at(month), Value::Number(Exact::whole((until - from) as i128))])
        });
        self.keep(totals);
        out
    }

    /// January of the plan's first calendar year.
    pub fn first_january(&self) -> usize {
        let start = self.plan_range().start;
        start - start % 12
    }

    pub(super) fn year_before(&mut self, mut out: Series, part: NodeId, first: NodeId) -> Series {
        self.ensure(part);
        self.ensure(first);
        let january = self.first_january();
        for year in (0..self.horizon).step_by(12) {
            if year <= january {
                let Some(first) = self.get(first) else { continue };
                for (start, _, value) in first.within(year, year + 12) {
                    out.push(start, value);
                }
            } else {
                out.push(year, self.at(part, year - 1));
            }
        }
        out
    }

    pub(super) fn first_year(&mut self, mut out: Series, part: NodeId) -> Series {
        self.ensure(part);
        let january = self.first_january();
        let mut before: Value = Value::Truth(false);
        for year in (0..self.horizon).step_by(12) {
            let now = if year < january { Value::Truth(false) } else { self.at(part, year + 11) };
            out.push(year, apply::all(&[now, apply::not(before)]));
            before = apply::any(&[before, now]);
        }
        out
    }
}

/// The sum of a series from January to each month.
fn year_to_date(mut out: Series, series: &Series, horizon: usize) -> Series {
    let mut total = Value::Number(Exact::ZERO);
    for (start, months, value) in series.within(0, horizon) {
        for month in start..start + months {
            total = if month.is_multiple_of(12) { value } else { apply::sum(&[total, value]) };
            out.push(month, total);
        }
    }
    out
}

/// The sum of a series over months `from..until`.
pub fn span_total(series: &Series, from: usize, until: usize) -> Value {
    let mut total = Value::Number(Exact::ZERO);
    for (_, months, value) in series.within(from, until) {
        let part = apply::product(&[value, Value::Number(Exact::whole(months as i128))]);
        total = apply::sum(&[total, part]);
    }
    total
}

/// A series so many months later; before the first month of all it is as in that month.
pub(super) fn shifted(mut out: Series, series: &Series, months: usize) -> Series {
    out.push(0, series.at(0));
    for run in series.runs() {
        out.push(run.start + months, run.value);
    }
    out
}

//! Evaluating the nodes of a rulebook for one variant: each once, when first asked for.

use super::answers::option_number;
use super::apply;
use super::evaluation::{Evaluation, Slot};
use super::series::{Series, Value};
use super::spans::shifted;
use crate::law::{FactId, NodeId, Op, ProgrammeId, Reach};
use crate::plan::Datum;

impl<'a> Evaluation<'a> {
    /// Evaluates a node and all that it needs.
    pub fn ensure(&mut self, id: NodeId) {
        if self.is_done(id) {
            return;
        }
        let Some(node) = self.book.node(id) else { return };
        let room = self.nodes.get_mut(id).map(|known| std::mem::take(&mut known.value)).unwrap_or_default();
        let value = self.compute(room.emptied(), &node.op);
        if let Some(place) = self.nodes.get_mut(id) {
            *place = Slot { is_known: true, value };
        }
    }

    pub(super) fn value_of(&mut self, id: NodeId) -> &Series {
        self.ensure(id);
        self.get(id).unwrap_or(Series::NOTHING)
    }

    /// The value of an operation over the months, in the room of `out`.
    fn compute(&mut self, out: Series, op: &Op) -> Series {
        match op {
            Op::Number(number, ..) => out.filled(Value::Number(*number)),
            Op::Truth(truth) => out.filled(Value::Truth(*truth)),
            Op::Fact { fact, reach, currency } => self.fact(out, *fact, *reach, *currency),
            Op::Parameter(parameter) => self.parameter(out, *parameter),
            Op::Rate(currency) => self.rate(out, *currency),
            Op::Definition { versions, gap, .. } => self.versions(out, versions, *gap),
            Op::Sum(parts) => self.combine(out, parts, apply::sum),
            Op::Difference(a, b) => self.combine(out, &[*a, *b], apply::difference),
            Op::Product(parts) => self.combine(out, parts, apply::product),
            Op::Ratio(a, b) => self.combine(out, &[*a, *b], apply::ratio),
            Op::Least(parts) => self.combine(out, parts, apply::least),
            Op::Greatest(parts) => self.combine(out, parts, apply::greatest),
            Op::Round(part, step) => self.value_of(*part).map(out, |value| apply::round(value, *step)),
            Op::Lookup { fact, reach, cases } => self.lookup(out, *fact, *reach, cases),
            Op::Choose { reading, cases } => {
                match self.readings.get(*reading).and_then(|option| cases.get(*option)).copied() {
                    Some(chosen) => out.like(self.value_of(chosen)),
                    None => out.filled(Value::Missing),
                }
            }
            Op::When(a, b, c) => self.when(out, *a, *b, *c),
            Op::Brackets { of, steps, is_marginal } => self.brackets(out, *of, steps, *is_marginal),
            Op::AtStart(part) => {
                let start = self.plan_range().start;
                out.filled(self.value_of(*part).at(start))
            }
            Op::MonthsBefore(n, part) => shifted(out, self.value_of(*part), usize::from(*n)),
            Op::Highest(n, part) => self.sliding(out, *n, *part, apply::greatest),
            Op::Lowest(n, part) => self.sliding(out, *n, *part, apply::least),
            Op::Total(span, part) => self.total(out, *span, *part),
            Op::Average(span, part) => self.average(out, *span, *part),
            Op::YearBefore(part, first) => self.year_before(out, *part, *first),
            Op::FirstYear(part) => self.first_year(out, *part),
            Op::MonthsSince(fact) => self.months_since(out, *fact),
            Op::WindowMonth(programme) => self.window_month(out, *programme),
            // Only meaningful for one item at a time.
            Op::Item(_) | Op::ItemAge => out.filled(Value::Missing),
            Op::Compare(comparison, a, b) => {
                let comparison = *comparison;
                self.combine(out, &[*a, *b], move |values| apply::compare(comparison, values))
            }
            Op::All(parts) => self.combine(out, parts, apply::all),
            Op::Any(parts) => self.combine(out, parts, apply::any),
            Op::Not(part) => self.value_of(*part).map(out, apply::not),
            Op::OneOf { fact, reach, options } => self.one_of(out, *fact, *reach, *options),
            Op::Reached(fact) => self.reached(out, *fact),
            Op::Granted(programme) => {
                self.ensure_status(*programme);
                match self.status(*programme) {
                    Some(status) => status.as_series(out),
                    None => out.filled(Value::Missing),
                }
            }
            Op::Reading { reading, option } => out.filled(Value::Truth(self.readings.get(*reading) == Some(option))),
            Op::LawUnknown(gap) => out.filled(Value::LawUnknown(*gap)),
        }
    }

    /// Evaluates the status of a programme.
    pub fn ensure_status(&mut self, programme: ProgrammeId) {
        if self.status(programme).is_some() {
            return;
        }
        self.forget_status(programme);
    }

    /// Computes a programme's status again for itself, whatever the base says of it.
    pub fn forget_status(&mut self, programme: ProgrammeId) {
        let room = std::mem::take(&mut self.statuses[programme].value);
        let value = self.status_now(programme, room);
        self.statuses[programme] = Slot { is_known: true, value };
    }

    fn combine(&mut self, out: Series, parts: &[NodeId], f: impl FnMut(&[Value]) -> Value) -> Series {
        for part in parts {
            self.ensure(*part);
        }
        let mut series = [Series::NOTHING; 16];
        if let Some(few) = series.get_mut(..parts.len()) {
            for (place, part) in few.iter_mut().zip(parts) {
                *place = self.get(*part).unwrap_or(Series::NOTHING);
            }
            return Series::combine(out, few, f);
        }
        let many: Vec<&Series> = parts.iter().map(|part| self.get(*part).unwrap_or(Series::NOTHING)).collect();
        Series::combine(out, &many, f)
    }

    fn brackets(&mut self, out: Series, of: NodeId, steps: &[(Option<NodeId>, NodeId)], is_marginal: bool) -> Series {
        let parts = steps.iter().flat_map(|(limit, rate)| limit.iter().chain([rate]));
        let mut all = [of; 16];
        let count = 1 + parts.clone().count();
        let apply = |values: &[Value]| apply::brackets(values, is_marginal);
        let Some(few) = all.get_mut(..count) else {
            let all: Vec<NodeId> = [of].iter().chain(parts).copied().collect();
            return self.combine(out, &all, apply);
        };
        for (place, part) in few.iter_mut().skip(1).zip(parts) {
            *place = *part;
        }
        self.combine(out, few, apply)
    }

    /// A branch that is never taken is not evaluated.
    fn when(&mut self, out: Series, condition: NodeId, then: NodeId, otherwise: NodeId) -> Series {
        match self.value_of(condition).runs() {
            [only] if only.value == Value::Truth(true) => out.like(self.value_of(then)),
            [only] if only.value == Value::Truth(false) => out.like(self.value_of(otherwise)),
            _ => self.combine(out, &[condition, then, otherwise], apply::when),
        }
    }

    fn versions(&mut self, mut out: Series, versions: &[crate::law::Version], gap: usize) -> Series {
        for (place, version) in versions.iter().enumerate() {
            if place == 0 && version.from > 0 {
                out.push(0, Value::LawUnknown(gap));
            }
            let end = versions.get(place + 1).map_or(self.horizon, |next| next.from);
            if version.from >= self.horizon {
                break;
            }
            for (start, _, value) in self.value_of(version.node).within(version.from, end) {
                out.push(start, value);
            }
        }
        out
    }

    fn lookup(&mut self, mut out: Series, fact: FactId, reach: Reach, cases: &[Option<NodeId>]) -> Series {
        let spare = self.spare();
        let options = self.answers(spare, fact, reach, option_number);
        for (start, months, value) in options.within(0, self.horizon) {
            let case = value.number().and_then(|n| usize::try_from(n.numerator()).ok());
            match case.and_then(|case| cases.get(case).copied().flatten()) {
                Some(node) => {
                    for (start, _, value) in self.value_of(node).within(start, start + months) {
                        out.push(start, value);
                    }
                }
                None if value == Value::Missing => {
                    let spare = self.spare();
                    let agreed = self.agreed(spare, cases);
                    for (start, _, value) in agreed.within(start, start + months) {
                        out.push(start, value);
                    }
                    self.keep(agreed);
                }
                None => out.push(start, Value::Missing),
            }
        }
        self.keep(options);
        out
    }

    /// What a lookup comes to whichever option is answered.
    fn agreed(&mut self, out: Series, cases: &[Option<NodeId>]) -> Series {
        let mut few = [0; 16];
        let Some(few) = few.get_mut(..cases.len()) else {
            let all: Option<Vec<NodeId>> = cases.iter().copied().collect();
            return match all {
                Some(all) => self.combine(out, &all, apply::agreed),
                None => out.filled(Value::Missing),
            };
        };
        for (place, case) in few.iter_mut().zip(cases) {
            match case {
                Some(case) => *place = *case,
                None => return out.filled(Value::Missing),
            }
        }
        self.combine(out, few, apply::agreed)
    }

    fn one_of(&self, out: Series, fact: FactId, reach: Reach, options: u64) -> Series {
        self.answers(out, fact, reach, |_, datum| match datum {
            Datum::Option(option) => Value::Truth(options & (1 << option) != 0),
            _ => Value::Missing,
        })
    }
}

//! The arithmetic and logic of the law, month by month: values in, value out.
//!
//! The one place where an operation of the law is carried out; series, items and the tests of the
//! derivations all call it.

use super::series::Value;
use crate::law::Comparison;
use crate::quantity::Exact;

pub fn sum(values: &[Value]) -> Value {
    fold(values, Exact::ZERO, Exact::plus)
}

pub fn product(values: &[Value]) -> Value {
    fold(values, Exact::ONE, Exact::times)
}

pub fn difference(values: &[Value]) -> Value {
    match values {
        [Value::Number(a), Value::Number(b)] => Value::from(a.minus(*b)),
        _ => failed(values),
    }
}

/// One number by another; zero where the second is zero: without income a share is zero.
pub fn ratio(values: &[Value]) -> Value {
    match values {
        [Value::Number(_), Value::Number(b)] if b.is_zero() => Value::Number(Exact::ZERO),
        [Value::Number(a), Value::Number(b)] => Value::from(a.over(*b)),
        _ => failed(values),
    }
}

pub fn least(values: &[Value]) -> Value {
    choose_by(values, |candidate, best| candidate < best)
}

pub fn greatest(values: &[Value]) -> Value {
    choose_by(values, |candidate, best| candidate > best)
}

/// To the nearest multiple of `step`, halves away from zero.
pub fn round(value: Value, step: Exact) -> Value {
    match value {
        Value::Number(number) => {
            let steps = number.over(step).map(Exact::rounded);
            Value::from(steps.and_then(|steps| Exact::whole(steps).times(step)))
        }
        other => other,
    }
}

/// `[condition, then, otherwise]`.
pub fn when(values: &[Value]) -> Value {
    match values {
        [Value::Truth(true), then, _] => *then,
        [Value::Truth(false), _, otherwise] => *otherwise,
        [reason, ..] => *reason,
        [] => Value::Missing,
    }
}

pub fn compare(comparison: Comparison, values: &[Value]) -> Value {
    match values {
        [Value::Number(a), Value::Number(b)] => Value::Truth(comparison.holds(*a, *b)),
        _ => failed(values),
    }
}

/// One that fails refuses whatever else is missing.
pub fn all(values: &[Value]) -> Value {
    if values.contains(&Value::Truth(false)) {
        return Value::Truth(false);
    }
    Value::reason(values).unwrap_or(Value::Truth(true))
}

/// One that holds is enough whatever else is missing.
pub fn any(values: &[Value]) -> Value {
    if values.contains(&Value::Truth(true)) {
        return Value::Truth(true);
    }
    Value::reason(values).unwrap_or(Value::Truth(false))
}

pub fn not(value: Value) -> Value {
    match value {
        Value::Truth(truth) => Value::Truth(!truth),
        other => other,
    }
}

/// `[base, limit, rate, limit, rate, …, rate]`: the whole at the rate of its step, or each part at
/// its own. A value equal to a limit belongs below it.
pub fn brackets(values: &[Value], is_marginal: bool) -> Value {
    if let Some(reason) = Value::reason(values) {
        return reason;
    }
    let mut numbers = values.iter().filter_map(|value| value.number());
    let Some(base) = numbers.next() else {
        return Value::Missing;
    };
    let mut total = Exact::ZERO;
    let mut below = Exact::ZERO;
    while let Some(first) = numbers.next() {
        let (limit, rate) = match numbers.next() {
            Some(rate) => (Some(first), rate),
            None => (None, first),
        };
        let is_inside = limit.is_none_or(|limit| base <= limit);
        if !is_marginal {
            if is_inside {
                return Value::from(base.times(rate));
            }
            continue;
        }
        let top = if is_inside { base } else { limit.unwrap_or(base) };
        let part = top.minus(below).and_then(|part| part.times(rate));
        match part.and_then(|part| total.plus(part)) {
            Some(sum) => total = sum,
            None => return Value::Overflow,
        }
        if is_inside {
            return Value::Number(total);
        }
        below = top;
    }
    Value::Number(total)
}

fn fold(values: &[Value], start: Exact, op: fn(Exact, Exact) -> Option<Exact>) -> Value {
    let mut total = start;
    for value in values {
        match value {
            Value::Number(number) => match op(total, *number) {
                Some(next) => total = next,
                None => return Value::Overflow,
            },
            _ => return failed(values),
        }
    }
    Value::Number(total)
}

fn choose_by(values: &[Value], is_better: fn(Exact, Exact) -> bool) -> Value {
    let mut best: Option<Exact> = None;
    for value in values {
        match value {
            Value::Number(number) if best.is_none_or(|best| is_better(*number, best)) => best = Some(*number),
            Value::Number(_) => {}
            _ => return failed(values),
        }
    }
    best.map_or(Value::Missing, Value::Number)
}

fn failed(values: &[Value]) -> Value {
    Value::reason(values).unwrap_or(Value::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(n: i128) -> Value {
        Value::Number(Exact::whole(n))
    }

    #[test]
    fn a_failed_condition_outweighs_what_is_missing() {
        let gap = Value::LawUnknown(0);
        assert_eq!(all(&[Value::Missing, Value::Truth(false), gap]), Value::Truth(false));
        assert_eq!(all(&[gap, Value::Missing, Value::Truth(true)]), Value::Missing);
        assert_eq!(all(&[gap, Value::Truth(true)]), gap);
        assert_eq!(any(&[gap, Value::Missing, Value::Truth(true)]), Value::Truth(true));
        assert_eq!(any(&[Value::Truth(false), gap]), gap);
        assert_eq!(all(&[]), Value::Truth(true));
    }

    #[test]
    fn brackets_tax_the_whole_or_each_part() {
        let percent = |p| Value::Number(Exact::fraction(p, 100).unwrap());
        // 10% up to 100, 20% up to 200, 30% above
        let scale = |base| [n(base), n(100), percent(10), n(200), percent(20), percent(30)];
        assert_eq!(brackets(&scale(250), true), n(10 + 20 + 15));
        assert_eq!(brackets(&scale(250), false), n(75));
        assert_eq!(brackets(&scale(100), true), n(10));
        assert_eq!(brackets(&scale(100), false), n(10));
        assert_eq!(brackets(&scale(200), false), n(40));
    }

    #[test]
    fn without_income_a_share_is_zero() {
        assert_eq!(ratio(&[n(0), n(0)]), n(0));
        assert_eq!(ratio(&[Value::Missing, n(0)]), Value::Missing);
    }
}

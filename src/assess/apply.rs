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

/// Zero times anything is zero, whatever is not known of the rest. A part that is itself too large
/// stays an error.
pub fn product(values: &[Value]) -> Value {
    match fold(values, Exact::ONE, Exact::times) {
        Value::Number(product) => Value::Number(product),
        _ if values.contains(&Value::Overflow) => Value::Overflow,
        _ if values.iter().any(|value| value.is_zero()) => Value::ZERO,
        reason => reason,
    }
}

pub fn difference(values: &[Value]) -> Value {
    match values {
        [Value::Number(a), Value::Number(b)] => Value::from(a.minus(*b)),
        _ => failed(values),
    }
}

/// One number by another; zero where the second is zero: without income a share is zero. So either
/// of them being zero is enough, whatever the other is.
pub fn ratio(values: &[Value]) -> Value {
    match values {
        _ if values.contains(&Value::Overflow) => Value::Overflow,
        [a, b] if a.is_zero() || b.is_zero() => Value::ZERO,
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

/// `[condition, then, otherwise]`. Where both come to the same, the condition does not matter.
pub fn when(values: &[Value]) -> Value {
    match values {
        [Value::Truth(true), then, _] => *then,
        [Value::Truth(false), _, otherwise] => *otherwise,
        [Value::Missing | Value::LawUnknown(_), branches @ ..] => match agreed(branches) {
            known if known.is_known() => known,
            _ => values.first().copied().unwrap_or(Value::Missing),
        },
        [reason, ..] => *reason,
        [] => Value::Missing,
    }
}

/// What several ways come to, whichever of them is taken: the same known value, or nobody can say.
pub fn agreed(values: &[Value]) -> Value {
    match values {
        [first, rest @ ..] if first.is_known() && rest.iter().all(|other| other == first) => *first,
        _ => Value::Missing,
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
/// its own. A value equal to a limit belongs below it. Only the steps that the base reaches are
/// asked for, and none where every rate is zero.
pub fn brackets(values: &[Value], is_marginal: bool) -> Value {
    let Some((base, mut steps)) = values.split_first() else { return Value::Missing };
    let mut total = Value::ZERO;
    let mut below = Value::ZERO;
    while let Some((first, rest)) = steps.split_first() {
        let (limit, rate) = match rest.split_first() {
            Some((rate, _)) => (Some(*first), *rate),
            None => (None, *first),
        };
        if are_free(steps) && !values.contains(&Value::Overflow) {
            return total;
        }
        // The whole of nothing is nothing, whatever the step.
        if !is_marginal && base.is_zero() {
            return product(&[*base, rate]);
        }
        let is_inside = limit.map_or(Value::Truth(true), |limit| compare(Comparison::AtMost, &[*base, limit]));
        let Value::Truth(is_inside) = is_inside else { return is_inside };
        if !is_marginal && is_inside {
            return product(&[*base, rate]);
        }
        let top = if is_inside { *base } else { limit.unwrap_or(*base) };
        if is_marginal {
            total = sum(&[total, product(&[difference(&[top, below]), rate])]);
        }
        if is_inside {
            return total;
        }
        below = top;
        steps = rest.get(1..).unwrap_or(&[]);
    }
    total
}

/// Whether each rate of `[limit, rate, limit, rate, …, rate]` is zero.
fn are_free(steps: &[Value]) -> bool {
    let is_last = |place: usize| place + 1 == steps.len();
    let mut rates = steps.iter().enumerate().filter(|(place, _)| place % 2 == 1 || is_last(*place));
    rates.all(|(_, rate)| rate.is_zero())
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
        assert_eq!(ratio(&[Value::Missing, n(0)]), n(0));
        assert_eq!(ratio(&[n(0), Value::Missing]), n(0));
        assert_eq!(ratio(&[n(1), Value::Missing]), Value::Missing);
    }
}

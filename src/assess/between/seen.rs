//! A value at both ends of a stretch of answers, and how far a value between may lie off the
//! straight line from the one to the other; the operations of the law on such values.

use super::super::apply;
use super::super::series::Value;
use super::rough::Rough;
use crate::law::Comparison;
use crate::quantity::Exact;

/// How far off the line at most; of what is no number, zero says that it is the same everywhere.
/// `None` where that cannot be told.
pub type Slack = Option<Rough>;

/// A value at both ends, and what is known of those between.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    pub low: Value,
    pub high: Value,
    pub slack: Slack,
}

impl Seen {
    /// A value that does not move between the ends.
    pub const fn still(value: Value) -> Seen {
        Seen { low: value, high: value, slack: Some(Rough::ZERO) }
    }

    /// On the straight line, or the same everywhere; unknown where the ends are of different kinds.
    pub fn even(low: Value, high: Value) -> Seen {
        Seen { low, high, slack: of_alike(low, high) }
    }

    pub fn is_still(&self) -> bool {
        self.low == self.high && self.slack == Some(Rough::ZERO)
    }

    /// Zero everywhere.
    pub fn is_nothing(&self) -> bool {
        self.is_still() && self.low.number().is_some_and(Exact::is_zero)
    }

    fn numbers(&self) -> Option<(Exact, Exact)> {
        Some((self.low.number()?, self.high.number()?))
    }

    /// How far the ends lie apart, at most.
    fn apart(&self) -> Option<Rough> {
        let (low, high) = self.numbers()?;
        Some(Rough::above(high.minus(low)?))
    }

    /// The larger of the ends' sizes.
    fn most(&self) -> Option<Rough> {
        let (low, high) = self.numbers()?;
        Some(Rough::above(low).max(Rough::above(high)))
    }

    /// The smaller of the ends' sizes where all values between are of one sign and none is zero.
    fn least(&self) -> Option<Rough> {
        let (low, high) = self.numbers()?;
        let is_one_sign = !low.is_zero() && !high.is_zero() && low.is_negative() == high.is_negative();
        let least = Rough::below(low).min(Rough::below(high));
        (is_one_sign && least > self.slack?).then_some(least)
    }

    /// Whether zero is among the values everywhere or nowhere.
    pub fn is_settled(&self) -> bool {
        let is_number = matches!((self.low, self.high), (Value::Number(_), Value::Number(_)));
        self.slack.is_some() && (!is_number || self.is_still() || self.least().is_some())
    }
}

/// Zero where two ends are alike in kind, and equal unless they are numbers.
fn of_alike(low: Value, high: Value) -> Slack {
    match (low, high) {
        (Value::Overflow, _) | (_, Value::Overflow) => None,
        (Value::Number(_), Value::Number(_)) => Some(Rough::ZERO),
        (low, high) => (low == high).then_some(Rough::ZERO),
    }
}

/// What an operation gives of parts of which some are no numbers: the same everywhere if no part can turn
/// into another kind, nor, in a product, into the zero that makes up for what is missing.
fn of_kinds(parts: &[Seen], low: Value, high: Value, is_product: bool) -> Slack {
    let is_sure = |part: &Seen| if is_product { part.is_settled() } else { part.slack.is_some() };
    // A number there is the zero of a product, or what no part that is missing bears on.
    let is_same = low.number().is_none() || low == high;
    if is_same && parts.iter().all(is_sure) { of_alike(low, high) } else { None }
}

/// An operation on the ends, with the slack of numbers.
fn seen(parts: &[Seen], op: impl Fn(&[Value]) -> Value, slack: impl FnOnce(Value, Value) -> Slack) -> Seen {
    computed(parts, false, op, slack)
}

/// Computes an operation at both ends; in a product a zero decides.
fn computed(
    parts: &[Seen],
    is_product: bool,
    op: impl Fn(&[Value]) -> Value,
    slack: impl FnOnce(Value, Value) -> Slack,
) -> Seen {
    let ends = |end: fn(&Seen) -> Value| op(&parts.iter().map(end).collect::<Vec<Value>>());
    let (low, high) = (ends(|part| part.low), ends(|part| part.high));
    let slack = if parts.iter().all(Seen::is_still) && low == high && low != Value::Overflow {
        Some(Rough::ZERO)
    } else if parts.iter().all(|part| part.numbers().is_some()) && low.number().is_some() && high.number().is_some() {
        parts.iter().all(|part| part.slack.is_some()).then(|| slack(low, high)).flatten()
    } else {
        of_kinds(parts, low, high, is_product)
    };
    Seen { low, high, slack }
}

fn added(parts: &[Seen]) -> Slack {
    parts.iter().try_fold(Rough::ZERO, |all, part| Some(all.plus(part.slack?)))
}

pub fn sum(parts: &[Seen]) -> Seen {
    seen(parts, apply::sum, |_, _| added(parts))
}

pub fn difference(one: Seen, other: Seen) -> Seen {
    let parts = [one, other];
    seen(&parts, apply::difference, |_, _| added(&parts))
}

pub fn product(parts: &[Seen]) -> Seen {
    let two = |one: Seen, other: Seen| {
        let parts = [one, other];
        computed(&parts, true, apply::product, |_, _| {
            let bent = one.apart()?.times(other.apart()?).quarter();
            let off = one.most()?.times(other.slack?).plus(other.most()?.times(one.slack?));
            Some(bent.plus(off).plus(one.slack?.times(other.slack?)))
        })
    };
    parts.iter().copied().reduce(two).unwrap_or(Seen::still(Value::Number(Exact::ONE)))
}

/// The line through both ends of `p / q` is left by `t(1 − t)(v₁ − v₀)(q₁ − q₀) / q`.
pub fn ratio(one: Seen, by: Seen) -> Seen {
    let parts = [one, by];
    computed(&parts, true, apply::ratio, |low, high| {
        if by.is_still() && by.low.number()?.is_zero() {
            return Some(Rough::ZERO);
        }
        let (least, ends) = (by.least()?, Seen { low, high, slack: Some(Rough::ZERO) });
        if by.slack? > least.half() {
            return None;
        }
        let bent = ends.apart()?.times(by.apart()?).quarter().over(least);
        let off = one.slack?.plus(ends.most()?.times(by.slack?));
        let least = if by.slack?.is_zero() { least } else { least.half() };
        Some(bent.plus(off.over(least)))
    })
}

/// The least or the greatest of several.
pub fn extreme(parts: &[Seen], op: fn(&[Value]) -> Value) -> Seen {
    let two = |one: Seen, other: Seen| {
        let parts = [one, other];
        seen(&parts, op, |_, _| {
            let (off, most) = (one.slack?.plus(other.slack?), one.slack?.max(other.slack?));
            let (a, b) =
                (one.low.number()?.minus(other.low.number()?)?, one.high.number()?.minus(other.high.number()?)?);
            let is_apart = |gap: Exact| off.is_zero() || Rough::below(gap) >= off;
            let crosses = !a.is_zero() && !b.is_zero() && a.is_negative() != b.is_negative();
            if !crosses && is_apart(a) && is_apart(b) {
                // One of them is the one everywhere.
                let is_one = op(&[one.low, other.low]) == one.low && op(&[one.high, other.high]) == one.high;
                return if is_one { one.slack } else { other.slack };
            }
            if !crosses {
                return Some(most);
            }
            // Where the lines cross, the lesser lies farthest above the line of its ends.
            let (a, b) = (Rough::above(a), Rough::above(b));
            Some(most.plus(a.min(b)))
        })
    };
    parts.iter().copied().reduce(two).unwrap_or(Seen::still(Value::Missing))
}

/// `[condition, then, otherwise]`: the branch taken, where it is the same one everywhere.
pub fn when(parts: &[Seen]) -> Seen {
    let [condition, then, otherwise] = parts else { return Seen::still(Value::Missing) };
    let slack = match (condition.low, condition.slack) {
        (_, None) => None,
        (Value::Truth(true), _) => then.slack,
        (Value::Truth(false), _) => otherwise.slack,
        // Without an answer the branches may still agree.
        _ => agreed(&[*then, *otherwise]),
    };
    let ends = |end: fn(&Seen) -> Value| apply::when(&[end(condition), end(then), end(otherwise)]);
    Seen { low: ends(|part| part.low), high: ends(|part| part.high), slack }
}

/// What several ways come to of which nobody can say which is taken: one value where all agree, else
/// none. Known where they agree everywhere or nowhere.
pub fn agreed(parts: &[Seen]) -> Slack {
    let (first, rest) = parts.split_first()?;
    let is_known = |part: &Seen| matches!(part.low, Value::Number(_) | Value::Truth(_));
    let is_unknown = |part: &Seen| !is_known(part) && part.slack.is_some();
    if parts.iter().any(is_unknown) {
        return Some(Rough::ZERO);
    }
    let alike = |other: &Seen| match (first.low, other.low) {
        (Value::Number(_), Value::Number(_)) => {
            let alike = compare(Comparison::Equal, *first, *other);
            alike.slack.map(|_| alike.low == Value::Truth(true))
        }
        (one, another) => first.slack.and(other.slack).map(|_| one == another),
    };
    let all: Vec<Option<bool>> = rest.iter().map(alike).collect();
    if all.contains(&Some(false)) {
        return Some(Rough::ZERO);
    }
    if all.iter().all(|alike| *alike == Some(true)) { first.slack } else { None }
}

pub fn round(part: Seen, step: Exact) -> Seen {
    let parts = [part];
    let op = |values: &[Value]| values.first().map_or(Value::Missing, |value| apply::round(*value, step));
    seen(&parts, op, |_, _| Some(part.slack?.plus(Rough::above(step))))
}

pub fn compare(comparison: Comparison, one: Seen, other: Seen) -> Seen {
    let parts = [one, other];
    let ends = |low: Value, high: Value| apply::compare(comparison, &[low, high]);
    let (low, high) = (ends(one.low, other.low), ends(one.high, other.high));
    let gap = || {
        let (a, b) = (one.low.number()?.minus(other.low.number()?)?, one.high.number()?.minus(other.high.number()?)?);
        let slack = added(&parts)?;
        let is_one_side = !a.is_zero() && !b.is_zero() && a.is_negative() == b.is_negative();
        let is_far = is_one_side && Rough::below(a).min(Rough::below(b)) > slack;
        // On a straight line whatever holds at both ends holds between, but for being unequal.
        let is_straight =
            slack.is_zero() && (comparison != Comparison::Equal || low == Value::Truth(true) || is_one_side);
        Some(is_far || is_straight)
    };
    let slack = match (low, high) {
        (Value::Truth(one), Value::Truth(other)) => (one == other && gap() == Some(true)).then_some(Rough::ZERO),
        _ => of_kinds(&parts, low, high, false),
    };
    Seen { low, high, slack }
}

/// All of several, or any: one part that decides everywhere is enough.
pub fn logic(parts: &[Seen], op: fn(&[Value]) -> Value, decides: bool) -> Seen {
    let ends = |end: fn(&Seen) -> Value| op(&parts.iter().map(end).collect::<Vec<Value>>());
    let (low, high) = (ends(|part| part.low), ends(|part| part.high));
    let decides = Value::Truth(decides);
    let is_decided = parts.iter().any(|part| part.low == decides && part.is_still());
    let is_known = is_decided || parts.iter().all(|part| part.slack.is_some());
    Seen { low, high, slack: if is_known { of_alike(low, high) } else { None } }
}

/// `[base, limit, rate, limit, rate, …, rate]`, of which only the base may move.
pub fn brackets(parts: &[Seen], is_marginal: bool) -> Seen {
    let op = |values: &[Value]| apply::brackets(values, is_marginal);
    // A step that nobody knows may be reached in between.
    let is_whole = parts.iter().skip(1).all(|part| part.low.number().is_some()) || parts.iter().all(Seen::is_still);
    let found = seen(parts, op, |_, _| {
        let (base, steps) = parts.split_first()?;
        if !steps.iter().all(Seen::is_still) {
            return None;
        }
        let limits: Vec<Seen> =
            steps.chunks(2).filter(|step| step.len() == 2).filter_map(|step| step.first().copied()).collect();
        let rates: Vec<Exact> = steps.chunks(2).filter_map(|step| step.last()?.low.number()).collect();
        let within: Vec<Seen> = limits.iter().map(|limit| compare(Comparison::AtMost, *base, *limit)).collect();
        let place = |end: fn(&Seen) -> Value| {
            within.iter().position(|is| end(is) == Value::Truth(true)).unwrap_or(limits.len())
        };
        let (first, last) = (place(|is| is.low), place(|is| is.high));
        if !is_marginal {
            let is_same = first == last && within.iter().take(first + 1).all(|is| is.slack.is_some());
            return if is_same { Some(base.slack?.times(Rough::above(*rates.get(first)?))) } else { None };
        }
        let steepest = rates.iter().map(|rate| Rough::above(*rate)).max()?;
        let (first, last) = (first.min(last), first.max(last));
        let taken = rates.get(first..=last)?;
        let bend = Rough::above(taken.iter().max()?.minus(*taken.iter().min()?)?);
        Some(base.slack?.times(steepest).plus(bend.times(base.apart()?).quarter()))
    });
    Seen { slack: found.slack.filter(|_| is_whole), ..found }
}

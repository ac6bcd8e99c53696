//! What may be changed in a plan, from which month on, and within which bounds.

use super::scale::Scale;
use crate::law::{Benefit, FactId, FactKind, FactSet, ProgrammeId, Rule, Rulebook, Worse};
use crate::plan::{Datum, Given, Inputs};
use crate::quantity::{Currency, Month};
use jiff::civil::Date;

/// A number is raised to so many times what the plan says: more is another company, not advice.
const TIMES: i128 = 2;
/// Small numbers, nought among them, have this room at least, in units of their scale.
const LEAST_ROOM: i128 = 100;

/// One answer that may be changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Lever {
    pub fact: FactId,
    /// The first month that may change.
    pub from: Month,
    pub values: Values,
    /// Which way no advice goes.
    pub worse: Option<Worse>,
}

/// The ends that the user set for an answer, one of them or both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Between {
    pub fact: FactId,
    pub low: Option<Datum>,
    pub high: Option<Datum>,
}

/// The values that an answer may take.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Units of a scale, both ends included.
    Numbers {
        scale: Scale,
        least: i128,
        most: i128,
    },
    /// Options by number; of yes and no, 1 is yes.
    Options(Vec<usize>),
    Dates(Vec<Date>),
}

/// The levers that could move a programme: the answers that its rules read, apart from those that
/// the rulebook calls settled, from rates, and from lists of costs. Nothing before `from` changes, and
/// no number but a share rises to more than twice what the plan says.
pub fn levers(book: &Rulebook, inputs: &Inputs, programme: ProgrammeId, from: Month) -> Vec<Lever> {
    let rules = &book.programmes[programme].rules;
    let read = rules.iter().fold(FactSet::new(), |facts, rule| facts | facts_of(book, rule));
    read.iter().filter_map(|fact| lever(book, inputs, fact, from)).collect()
}

/// The lever of an answer, within the plan's months; `None` where it is settled, a rate, or a list of
/// costs: nobody changes those to be granted something.
///
/// ```
/// # use imtiyoz::{law, plan, store};
/// # let book = law::compile(&law::read_source(store::embedded_rulebook()).unwrap()).unwrap();
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/samarkand.plan.ron"));
/// # let plan = plan::read_plan(text).unwrap();
/// # let inputs = plan::Inputs::checked(&book, &plan, &plan.variants[0]).unwrap();
/// use imtiyoz::advise::lever;
///
/// let people = lever(&book, &inputs, book.fact("it_specialists").unwrap(), inputs.from).unwrap();
/// assert!(people.values.count() > 1);
/// // Nobody changes a rate to be granted something.
/// assert_eq!(lever(&book, &inputs, book.fact("uzs_per_usd").unwrap(), inputs.from), None);
/// ```
pub fn lever(book: &Rulebook, inputs: &Inputs, fact: FactId, from: Month) -> Option<Lever> {
    let known = &book.facts[fact];
    let is_given = known.settled || matches!(known.kind, FactKind::Costs | FactKind::Rate(_));
    let mut lever = if is_given { None } else { any_lever(book, inputs, fact, from) }?;
    if let (Values::Numbers { scale, most, .. }, false) = (&mut lever.values, known.kind == FactKind::Share) {
        let now = inputs.given[fact].in_force(lever.from).and_then(|now| scale.units(now)).filter(|now| *now >= 0);
        *most = now.map_or(*most, |now| (*most).min(now.saturating_mul(TIMES).max(LEAST_ROOM)));
    }
    Some(lever)
}

/// The lever of any answer at all, within the plan's months and the question's own bounds: of a list of
/// costs, one item more.
pub fn any_lever(book: &Rulebook, inputs: &Inputs, fact: FactId, from: Month) -> Option<Lever> {
    let from = from.max(inputs.from).min(inputs.end().plus(-1));
    let known = &book.facts[fact];
    let given = &inputs.given[fact];
    let values = match &known.kind {
        FactKind::Choice(options) => Values::Options((0..options.len()).collect()),
        FactKind::YesNo => Values::Options(vec![0, 1]),
        FactKind::Date => {
            let months = usize::try_from(inputs.end().since(from)).unwrap_or(0);
            let month = |offset| from.plus(i32::try_from(offset).unwrap_or(0)).first_day();
            Values::Dates((0..months).filter_map(month).collect())
        }
        kind => {
            let currency = given.currencies().next().unwrap_or_else(|| usual_currency(book, inputs));
            let scale = if *kind == FactKind::Costs { Scale::Money(currency) } else { Scale::of(kind, currency)? };
            Values::Numbers { scale, least: scale.bound(known.least.value)?, most: scale.bound(known.most.value)? }
        }
    };
    // What has no answer yet is answered from the beginning; a date holds for all months.
    let is_whole = match known.kind {
        FactKind::Costs => false,
        FactKind::Date => true,
        _ => *given == Given::Nothing,
    };
    Some(Lever { fact, from: if is_whole { inputs.from } else { from }, values, worse: known.worse })
}

/// The currency that most amounts of the plan are in.
fn usual_currency(book: &Rulebook, inputs: &Inputs) -> Currency {
    let all: Vec<Currency> = inputs.given.iter().flat_map(Given::currencies).collect();
    let foreign = all.iter().copied().find(|currency| *currency != book.currency);
    let is_foreign = |currency: &Currency| all.iter().filter(|other| *other == currency).count() * 2 > all.len();
    foreign.filter(is_foreign).unwrap_or(book.currency)
}

fn facts_of(book: &Rulebook, rule: &Rule) -> FactSet {
    let read = |node: usize| book.node(node).map(|node| node.facts.clone()).unwrap_or_default();
    let conditions = rule.conditions.iter().map(|condition| read(condition.that));
    let limits = rule.limits.iter().map(|limit| read(limit.most) | limit.when.map(read).unwrap_or_default());
    let paid = match &rule.benefit {
        Benefit::Service => FactSet::new(),
        Benefit::Amount(node) | Benefit::ToDate(node) => read(*node),
        Benefit::Items { pays, amount, .. } => read(*amount) | FactSet::of(*pays),
    };
    conditions.chain(limits).fold(paid, |all, facts| all | facts)
}

impl Values {
    /// All values where there are no more than `few`, of options always; else the ends. Whether these are all.
    pub fn some(&self, few: usize) -> (Vec<Datum>, bool) {
        let count = self.count();
        let is_all = matches!(self, Values::Options(_)) || usize::try_from(count).is_ok_and(|count| count <= few);
        let places: Vec<i128> = if is_all { (0..count).collect() } else { vec![0, count - 1] };
        (places.into_iter().filter_map(|place| self.at(place)).collect(), is_all)
    }

    /// How many there are.
    pub fn count(&self) -> i128 {
        match self {
            Values::Options(options) => i128::try_from(options.len()).unwrap_or(0),
            Values::Dates(dates) => i128::try_from(dates.len()).unwrap_or(0),
            Values::Numbers { least, most, .. } => most - least + 1,
        }
    }

    /// The value at a place, in their order.
    pub fn at(&self, place: i128) -> Option<Datum> {
        let index = usize::try_from(place);
        match self {
            Values::Options(options) => options.get(index.ok()?).copied().map(Datum::Option),
            Values::Dates(dates) => dates.get(index.ok()?).copied().map(Datum::Date),
            Values::Numbers { scale, least, .. } => scale.value(least + place),
        }
    }
}

/// So many values of a number are tried for the best plan where it may take more.
const TRIED: i128 = 41;

impl Values {
    /// The values between two ends, or all of them, at even distances where there are many, and whether
    /// these are all; `None` where the ends are not of this kind or lie the wrong way round.
    pub fn between(&self, ends: Option<(Datum, Datum)>) -> Option<(Vec<Datum>, bool)> {
        match (self, ends) {
            (Values::Options(options), ends) => {
                let within = |option: &usize| match ends {
                    Some((Datum::Option(low), Datum::Option(high))) => (low..=high).contains(option),
                    _ => ends.is_none(),
                };
                Some((options.iter().copied().filter(within).map(Datum::Option).collect(), true))
            }
            (Values::Dates(dates), ends) => {
                let within = |date: &Date| match ends {
                    Some((Datum::Date(low), Datum::Date(high))) => (low..=high).contains(date),
                    _ => ends.is_none(),
                };
                Some((dates.iter().copied().filter(within).map(Datum::Date).collect(), true))
            }
            (Values::Numbers { scale, least, most }, ends) => {
                let (low, high) = match ends {
                    Some((low, high)) => (scale.units(low)?.max(*least), scale.units(high)?),
                    None => (*least, *most),
                };
                let steps = (high - low).min(TRIED - 1);
                let units = (0..=steps).map(|step| low + (high - low) * step / steps.max(1));
                let is_whole = high - low < TRIED;
                (low <= high).then(|| (units.filter_map(|units| scale.value(units)).collect(), is_whole))
            }
        }
    }
}

impl Lever {
    /// The same between two ends that the user set; as it is where they are not of its kind.
    pub fn within(mut self, ends: &Between) -> Lever {
        let option = |end: Option<Datum>, otherwise: usize| match end {
            Some(Datum::Option(option)) => option,
            _ => otherwise,
        };
        match &mut self.values {
            Values::Numbers { scale, least, most } => {
                let units =
                    |end: Option<Datum>, otherwise: i128| end.and_then(|end| scale.units(end)).unwrap_or(otherwise);
                let (low, high) = (units(ends.low, *least), units(ends.high, *most));
                (*least, *most) = (low.min(high), high.max(low));
            }
            Values::Options(options) => {
                options.retain(|found| (option(ends.low, 0)..=option(ends.high, usize::MAX)).contains(found));
            }
            Values::Dates(dates) => {
                let is_after = |date: &Date| !matches!(ends.low, Some(Datum::Date(low)) if *date < low);
                let is_before = |date: &Date| !matches!(ends.high, Some(Datum::Date(high)) if *date > high);
                dates.retain(|date| is_after(date) && is_before(date));
            }
        }
        self
    }

    /// What the plan says now in the first month that may change.
    pub fn now(&self, inputs: &Inputs) -> Option<Datum> {
        inputs.given[self.fact].in_force(self.from)
    }
}

//! What a change of answers brings: the figures after it, and what the people hired cost.

use super::change::{Opening, Search, Way};
use super::edit::{Edit, applied};
use super::lever::Between;
use crate::assess::{
    Assessment, Depth, Evaluation, Lacking, Outcome, ProgrammeResult, Side, Sum, Value, difference, moved,
};
use crate::law::{Beneficiary, FactId, FactSet, ProgrammeId, Rulebook};
use crate::plan::{Datum, Inputs};
use crate::quantity::{Currency, Exact, Month, Problem};

/// What a change brings, in minor units of the currency shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// What the company gets more, or less: all that adds up, by right and at most, in the months that
    /// are known before and after.
    pub gain: i128,
    /// What the gain lacks.
    pub lacking: Lacking,
    /// What the change itself costs, at the plan's own prices: wages of more people. `None` where a
    /// price is not answered.
    pub cost: Option<i128>,
    /// The same without what other months save.
    pub spent: Option<i128>,
    /// The programmes that come out otherwise, and by how much.
    pub moves: Vec<(ProgrammeId, i128)>,
}

impl Effect {
    /// What is left of the gain; `None` where the cost is not known.
    pub fn net(&self) -> Option<i128> {
        self.cost.map(|cost| self.gain.saturating_sub(cost))
    }
}

/// The effect of some edits on a plan whose figures are known.
///
/// # Errors
/// A number too large for 128 bits, or no rate for the currency.
pub fn effect(book: &Rulebook, inputs: &Inputs, before: &Assessment, edits: &[Edit]) -> Result<Effect, Problem> {
    let after_inputs = applied(inputs, edits.iter().copied());
    let mut evaluation = Evaluation::new(book, &after_inputs, before.currency);
    let after = evaluation.assess(Depth::Figures)?;
    let moves = before.programmes.iter().zip(&after.programmes).filter_map(|(was, is)| {
        let (more, _) = moved(Some(Side::of(before, was)), Some(Side::of(&after, is)));
        (more != 0 || was.outcome != is.outcome).then_some((was.programme, more))
    });
    let changed = edits.iter().map(|edit| edit.fact).collect::<FactSet>();
    let total = |of: Charge| {
        let mut parts = priced(book, &changed).map(|fact| of(book, (inputs, &after_inputs), fact, &evaluation));
        parts.try_fold(0_i128, |all, part| Some(all.saturating_add(part?)))
    };
    // What does not change is the same, known or not.
    let gain = if edits.is_empty() {
        Sum::default()
    } else {
        difference(before, &after, |result| result.is_of(Beneficiary::Company))
    };
    Ok(Effect {
        gain: gain.amount,
        lacking: gain.lacking,
        cost: total(cost),
        spent: total(spent),
        moves: moves.collect(),
    })
}

type Charge = fn(&Rulebook, (&Inputs, &Inputs), FactId, &Evaluation<'_>) -> Option<i128>;

/// The questions whose answers cost something that changes with some questions: their own, and what
/// one of them costs.
pub(super) fn priced(book: &Rulebook, changed: &FactSet) -> impl Iterator<Item = FactId> {
    book.facts.enumerated().filter_map(move |(id, fact)| {
        let price = fact.price?;
        (changed.contains(id) || changed.contains(price)).then_some(id)
    })
}

/// What an answer costs more over the plan, at the price that stands beside it in each plan; nothing
/// where the rulebook knows no price of it, `None` where that is not answered.
fn cost(book: &Rulebook, plans: (&Inputs, &Inputs), fact: FactId, evaluation: &Evaluation<'_>) -> Option<i128> {
    charged(book, plans, fact, evaluation, |more| more)
}

/// The same without what other months save: wages saved are no gain, since what people earn the
/// company is not in the plan.
pub(super) fn spent(
    book: &Rulebook,
    plans: (&Inputs, &Inputs),
    fact: FactId,
    evaluation: &Evaluation<'_>,
) -> Option<i128> {
    charged(book, plans, fact, evaluation, |more| more.max(Exact::ZERO))
}

fn charged(
    book: &Rulebook,
    (before, after): (&Inputs, &Inputs),
    fact: FactId,
    evaluation: &Evaluation<'_>,
    counted: fn(Exact) -> Exact,
) -> Option<i128> {
    let Some(price) = book.facts[fact].price else { return Some(0) };
    let said = |inputs: &Inputs, fact: FactId, month| inputs.given[fact].in_force(month);
    let count = |inputs: &Inputs, month| match said(inputs, fact, month) {
        Some(Datum::Number(number)) => number,
        _ => Exact::ZERO,
    };
    let charge = |inputs: &Inputs, month| -> Option<Exact> {
        let count = count(inputs, month);
        if count.is_zero() {
            return Some(count);
        }
        let Datum::Money(each) = said(inputs, price, month)? else { return None };
        count.times(Exact::whole(each.minor))?.times(exchanged(evaluation, each.currency, month)?)
    };
    let mut sum = Exact::ZERO;
    for offset in 0..after.months {
        let month = after.from.plus(i32::try_from(offset).ok()?);
        let is_same = |fact| said(before, fact, month) == said(after, fact, month);
        if !(is_same(fact) && is_same(price)) {
            sum = sum.plus(counted(charge(after, month)?.minus(charge(before, month)?)?))?;
        }
    }
    Some(sum.rounded())
}

/// Units of the currency shown for one of another, in a month.
fn exchanged(evaluation: &Evaluation<'_>, from: Currency, month: Month) -> Option<Exact> {
    let index = month.index()?;
    match (evaluation.rate_at(from, index), evaluation.rate_at(evaluation.shown_in, index)) {
        (Value::Number(one), Value::Number(other)) => one.over(other),
        _ => None,
    }
}

/// A change that grants a programme, and what it brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub way: Way,
    pub effect: Effect,
}

/// A programme that is not granted, and what would grant it.
#[derive(Clone, Debug, PartialEq)]
pub struct Advised {
    pub programme: ProgrammeId,
    /// What leaves most stands first; what leaves nobody knows how much, last.
    pub offers: Vec<Offer>,
    /// The questions without an answer that it waits for.
    pub needs: Vec<FactId>,
    /// Where there is no offer: the conditions that nothing tried makes hold.
    pub stuck: Vec<String>,
    /// Where there is no offer: a change after which it only waits for answers.
    pub opening: Option<Opening>,
}

/// What a search found for a programme, with the effects on the plan whose figures are known.
///
/// # Errors
/// As [`effect`].
pub fn advised(
    book: &Rulebook,
    inputs: &Inputs,
    before: &Assessment,
    programme: ProgrammeId,
    search: &Search<'_>,
) -> Result<Advised, Problem> {
    let advice = search.advice();
    let offer = |way: &Way| Ok(Offer { way: way.clone(), effect: effect(book, inputs, before, &way.edits)? });
    let mut offers = advice.changes.iter().map(offer).collect::<Result<Vec<Offer>, Problem>>()?;
    offers.sort_by_key(|offer| std::cmp::Reverse(offer.effect.net()));
    let needs = before.programme(programme).map(|result| result.needs.clone()).unwrap_or_default();
    Ok(Advised { programme, offers, needs, stuck: advice.stuck, opening: advice.opening })
}

/// What would grant what is refused or waits, of one programme or of all, from a month on and within
/// bounds.
///
/// ```
/// # use imtiyoz::{law, plan, store};
/// # let book = law::compile(&law::read_source(store::embedded_rulebook()).unwrap()).unwrap();
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/samarkand.plan.ron"));
/// # let plan = plan::read_plan(text).unwrap();
/// # let inputs = plan::Inputs::checked(&book, &plan, &plan.variants[0]).unwrap();
/// use imtiyoz::advise::sought;
/// use imtiyoz::assess::{Depth, assess};
///
/// let before = assess(&book, &inputs, book.currency, Depth::Figures).unwrap();
/// for advised in sought(&book, &inputs, &before, (None, inputs.from), &[]).unwrap() {
///     assert!(advised.offers.is_empty() || advised.stuck.is_empty());
/// }
/// ```
///
/// # Errors
/// As [`effect`].
pub fn sought(
    book: &Rulebook,
    inputs: &Inputs,
    before: &Assessment,
    (only, from): (Option<ProgrammeId>, Month),
    bounds: &[Between],
) -> Result<Vec<Advised>, Problem> {
    let is_asked = |result: &&ProgrammeResult| {
        let is_open = matches!(result.outcome, Outcome::Refused | Outcome::Unknown);
        is_open && only.is_none_or(|only| only == result.programme)
    };
    let mut found = Vec::new();
    for result in before.programmes.iter().filter(is_asked) {
        let mut search = Search::new(book, inputs, result.programme, from, bounds);
        while search.go_on() {}
        found.push(advised(book, inputs, before, result.programme, &search)?);
    }
    Ok(found)
}

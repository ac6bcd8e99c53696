//! Which answer to blame for a number too large for 128 bits.

use super::evaluation::Evaluation;
use super::series::Series;
use crate::law::{FactId, FactSet, NodeId, ProgrammeId, Rule};
use crate::plan::{Datum, Given};
use crate::quantity::Problem;

/// The answer to blame for a number too large: the largest of those that the programme rests on.
pub(super) fn overflow(evaluation: &Evaluation<'_>, id: ProgrammeId) -> Problem {
    let programme = &evaluation.book.programmes[id];
    overflow_below(evaluation, programme.rules.iter().flat_map(Rule::roots).collect(), &programme.id)
}

/// Says it of what rests on some nodes: a programme, a duty or a stake by its name.
///
/// Blamed is the largest answer below the first place that is too large, where nothing below it is.
pub(super) fn overflow_below(evaluation: &Evaluation<'_>, roots: Vec<NodeId>, of: &str) -> Problem {
    let book = evaluation.book;
    let is_too_large = |id: &NodeId| evaluation.get(*id).is_some_and(Series::is_overflow);
    let mut place = roots.iter().copied().find(|root| is_too_large(root));
    while let Some(below) =
        place.and_then(|id| book.node(id)).and_then(|node| node.op.parts().into_iter().find(is_too_large))
    {
        place = Some(below);
    }
    let facts_below = |id: NodeId| book.node(id).map(|node| node.facts.clone()).unwrap_or_default();
    let all = || roots.iter().fold(FactSet::new(), |facts, root| facts | facts_below(*root));
    let facts = place.map_or_else(all, facts_below);
    let size = |fact: FactId| (largest(&evaluation.inputs.given[fact]), std::cmp::Reverse(fact));
    let largest = facts.iter().max_by_key(|fact| size(*fact));
    match largest {
        Some(fact) => Problem::error("error-overflow").arg("fact", &book.facts[fact].id).arg("programme", of),
        // The numbers of the law alone are too large.
        None => Problem::error("error-overflow-law").arg("programme", of),
    }
}

/// How large the largest of the answers to a question is.
fn largest(given: &Given) -> u128 {
    match given {
        Given::Values(values) => values.iter().map(|dated| size_of(dated.value)).max().unwrap_or(0),
        Given::Items(items) => items.iter().map(|item| item.amount.minor.unsigned_abs()).max().unwrap_or(0),
        Given::Nothing => 0,
    }
}

fn size_of(datum: Datum) -> u128 {
    match datum {
        Datum::Number(number) => number.floor().unsigned_abs(),
        Datum::Money(money) => money.minor.unsigned_abs(),
        _ => 0,
    }
}

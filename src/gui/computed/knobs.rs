//! The answers that can be turned, and which of them are suggested.

use crate::assess::{Evaluation, assess_explained};
use crate::gui::computed::everything::Computed;
use crate::gui::computed::figures::Figures;
use crate::gui::computed::knob::Knob;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::law::{FactId, FactKind};
use crate::plan::Answer;
use std::cmp::Reverse;

/// So many questions have sliders before the user chooses.
const FIRST: usize = 4;

/// The answers of a question that can be turned.
pub fn knobs(law: &Context, document: &Document, view: &View, id: FactId) -> Vec<Knob> {
    let Some(fact) = law.book.facts.get(id) else { return Vec::new() };
    let answers = document.variant().and_then(|variant| variant.answers.get(fact.id.as_str()));
    let rows = answers.into_iter().flatten().enumerate();
    let knob = |(row, answer): (usize, &Answer)| {
        let before = view.what_if.knobs.get(&(id, row));
        match Knob::of(id, fact, row, answer) {
            Some(knob) => Some(knob.with_ends_of(before)),
            // While something wrong is being typed, the slider stays where it was.
            None => before.cloned(),
        }
    };
    rows.filter_map(knob).collect()
}

/// The numeric answers that the outcomes hang on most: those that most thresholds measure, in the
/// rulebook's order.
pub fn suggested(law: &Context, good: &Figures) -> Vec<FactId> {
    let mut evaluation = Evaluation::new(&law.book, &good.inputs);
    evaluation.shown_in = good.assessment.currency;
    let mut measured = vec![0_usize; law.book.facts.len()];
    if let Ok((_, derivations)) = assess_explained(&mut evaluation) {
        let thresholds = (0..law.book.programmes.len()).flat_map(|programme| derivations.headroom(programme));
        for run in thresholds
            .filter(|threshold| !threshold.is_gate())
            .filter_map(|threshold| threshold.runs.into_iter().next())
        {
            let facts = law.book.node(run.measured).map_or(0, |node| node.facts);
            for (_, count) in measured.iter_mut().enumerate().filter(|(fact, _)| facts & (1 << fact) != 0) {
                *count += 1;
            }
        }
    }
    let can_turn = |id: &FactId| {
        let is_given = good.inputs.given.get(*id).is_some_and(|given| given.first_month().is_some());
        let kind = law.book.facts.get(*id).map(|fact| &fact.kind);
        let is_number = matches!(
            kind,
            Some(FactKind::Level | FactKind::Measure | FactKind::Share | FactKind::Money(_) | FactKind::Flow)
        );
        is_given && is_number && measured.get(*id).is_some_and(|count| *count > 0)
    };
    let mut found: Vec<FactId> = (0..law.book.facts.len()).filter(can_turn).collect();
    found.sort_by_key(|id| Reverse(measured.get(*id).copied()));
    found.truncate(FIRST);
    found.sort_unstable();
    found
}

pub fn chosen(view: &View, live: &Computed) -> Vec<FactId> {
    view.what_if.chosen.as_ref().or(live.suggested.as_ref()).cloned().unwrap_or_default()
}

/// The answer whose curve is drawn.
pub fn turned(law: &Context, document: &Document, view: &View, live: &Computed) -> Option<Knob> {
    let of = |(fact, row): (FactId, usize)| knobs(law, document, view, fact).into_iter().find(|knob| knob.row == row);
    let first = || {
        let level = |id: &FactId| law.book.facts.get(*id).is_some_and(|fact| fact.kind == FactKind::Level);
        let chosen = chosen(view, live);
        let fact = chosen.iter().find(|id| level(id)).or(chosen.first())?;
        knobs(law, document, view, *fact).pop()
    };
    view.what_if.touched.and_then(of).or_else(first)
}

//! The answers that can be turned, and which of them is.

use crate::advise::Sweep;
use crate::gui::computed::everything::Computed;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::law::{FactId, FactKind};
use crate::plan::Answer;

/// The answers of a question that can be turned.
pub fn sweeps(law: &Context, document: &Document, view: &View, id: FactId) -> Vec<Sweep> {
    let Some(fact) = law.book.facts.find(id) else { return Vec::new() };
    let answers = document.variant().and_then(|variant| variant.answers.get(fact.id.as_str()));
    let rows = answers.into_iter().flatten().enumerate();
    let sweep = |(row, answer): (usize, &Answer)| {
        let before = view.what_if.sweeps.get(&(id, row));
        match Sweep::of(id, fact, row, answer) {
            Some(sweep) => Some(sweep.with_ends_of(before)),
            // While something wrong is being typed, the slider stays where it was.
            None => before.cloned(),
        }
    };
    rows.filter_map(sweep).collect()
}

pub fn chosen(view: &View, live: &Computed) -> Vec<FactId> {
    view.what_if.chosen.as_ref().or(live.suggested.as_ref()).cloned().unwrap_or_default()
}

/// The answer whose curve is drawn.
pub fn turned(law: &Context, document: &Document, view: &View, live: &Computed) -> Option<Sweep> {
    let of =
        |(fact, row): (FactId, usize)| sweeps(law, document, view, fact).into_iter().find(|sweep| sweep.row == row);
    let first = || {
        let level = |id: &FactId| law.book.facts.find(*id).is_some_and(|fact| fact.kind == FactKind::Level);
        let chosen = chosen(view, live);
        let fact = chosen.iter().find(|id| level(id)).or(chosen.first())?;
        sweeps(law, document, view, *fact).pop()
    };
    view.what_if.touched.and_then(of).or_else(first)
}

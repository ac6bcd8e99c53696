//! A copy of the plan that is being merged, and what is chosen of each conflict.

use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::plan::{Conflict, Fields, Merged, Plan, merge};
use crate::quantity::Problem;
use crate::report::as_saved;
use std::collections::BTreeMap;

/// A copy to be merged, and what is chosen where both changed a field.
#[derive(Clone, Debug)]
pub struct Merging {
    /// The name of the other file.
    pub file: String,
    /// Whether that is the file of the plan that is open, changed by somebody else.
    pub is_own_file: bool,
    pub own: Plan,
    pub other: Plan,
    pub base: Option<Fields>,
    /// As it comes without a choice.
    pub merged: Merged,
    /// The first conflicts, which are asked one by one.
    pub conflicts: Vec<Choice>,
    /// What becomes of the others.
    pub rest: Rest,
}

/// Where conflicts beyond those asked are taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    Proposed,
    Own,
    Other,
}

/// More conflicts than this nobody goes through one by one.
const MOST_ASKED: usize = 200;

/// A conflict, what each choice comes to once that is known, and the choice.
#[derive(Clone, Debug)]
pub struct Choice {
    pub conflict: Conflict,
    /// `None` within where no figure rests on it.
    pub worth: Option<[Option<String>; 2]>,
    pub chosen: usize,
}

impl Merging {
    pub fn new(
        law: &Context,
        document: &Document,
        other: Plan,
        (file, is_own_file): (String, bool),
    ) -> Result<Merging, Problem> {
        // What is not saved yet is remembered as well, so that both find what they have in common.
        let own = as_saved(document.plan(), &document.before(), &law.book);
        let base = own.common(&other);
        let merged = merge(base.as_ref(), [&own, &other], &|_| None)?;
        let asked = merged.conflicts.iter().take(MOST_ASKED).cloned();
        let conflicts = asked.map(|conflict| Choice { worth: None, chosen: conflict.chosen, conflict }).collect();
        Ok(Merging { file, is_own_file, own, other, base, merged, conflicts, rest: Rest::Proposed })
    }

    /// The plan that the choices come to.
    ///
    /// # Errors
    /// The choices made do not come to a plan.
    pub fn plan(&self) -> Result<Plan, Problem> {
        let asked: BTreeMap<&[String], usize> =
            self.conflicts.iter().map(|asked| (&*asked.conflict.field, asked.chosen)).collect();
        let rest = match self.rest {
            Rest::Proposed => None,
            Rest::Own => Some(0),
            Rest::Other => Some(1),
        };
        let chosen = |conflict: &Conflict| asked.get(&*conflict.field).copied().or(rest);
        merge(self.base.as_ref(), [&self.own, &self.other], &chosen).map(|merged| merged.plan)
    }
}

//! What a plan was before: each saving leaves a digest of the plan before it and the former values of
//! what it changed, so that two copies find what they have in common.

use super::fields::{Fields, digest, fields};
use super::file::Plan;
use super::parts::{Entry, Former, Saved, history_written, part, raw};

/// So many savings are remembered.
const MOST_ENTRIES: usize = 64;
/// No more former values than this, the latest savings first.
const MOST_VALUES: usize = 4_000;

impl Plan {
    /// What the plan came to when it was saved last; `None` where nobody said.
    pub fn saved_totals(&self) -> Option<Saved> {
        part(self.saved.as_deref())
    }

    /// Says what the plan comes to. What another program wrote there stays.
    pub fn set_saved(&mut self, saved: &Saved) {
        if self.saved.is_none() || self.saved_totals().is_some() {
            self.saved = raw(saved.written());
        }
    }

    /// The savings that the plan remembers, the oldest first; of a file that says more, the latest.
    pub fn entries(&self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = part(self.history.as_deref()).unwrap_or_default();
        entries.drain(..entries.len().saturating_sub(MOST_ENTRIES));
        entries
    }

    /// Remembers what the plan was before, where its content is another now. What another program
    /// wrote as history stays.
    pub fn remember(&mut self, before: &Plan) {
        let (then, now) = (fields(before), fields(self));
        let is_foreign = self.history.is_some() && part::<Vec<Entry>>(self.history.as_deref()).is_none();
        if is_foreign {
            return;
        }
        if then == now {
            // Gone there and back, as by undoing behind a saving: what was saved last is what is known.
            self.history.clone_from(&before.history);
            return;
        }
        let mut entries = before.entries();
        entries.push(Entry { digest: digest(&then), former: former(&then, &now) });
        let mut values = 0;
        let kept = entries.iter().rev().take(MOST_ENTRIES).take_while(|entry| {
            values += entry.former.len();
            values <= MOST_VALUES
        });
        let kept = kept.count();
        entries.drain(..entries.len().saturating_sub(kept));
        self.history = if entries.is_empty() { None } else { raw(history_written(&entries)) };
    }

    /// Forgets what was before, the oldest first, until the plan's file is no larger than it may be: what is
    /// remembered must not keep a plan from being saved.
    pub fn forget_what_is_too_much(&mut self) {
        while super::write_plan(self).len() > super::MOST_BYTES {
            let mut entries = self.entries();
            if entries.is_empty() {
                return;
            }
            entries.drain(..entries.len().div_ceil(2));
            self.history = if entries.is_empty() { None } else { raw(history_written(&entries)) };
        }
    }

    /// What the plan was in each state that it remembers, the latest first, this one included. A state
    /// whose digest does not fit what is remembered ends the list: nobody knows more.
    pub fn states(&self) -> Vec<(String, Fields)> {
        let mut now = fields(self);
        let mut states = vec![(digest(&now), now.clone())];
        for entry in self.entries().iter().rev() {
            for former in &entry.former {
                match &former.value {
                    Some(value) => now.insert(former.field.clone(), value.clone()),
                    None => now.remove(&former.field),
                };
            }
            if digest(&now) != entry.digest {
                break;
            }
            states.push((entry.digest.clone(), now.clone()));
        }
        states
    }

    /// The latest state that both copies were in; `None` where they share none.
    pub fn common(&self, other: &Plan) -> Option<Fields> {
        let theirs = other.states();
        self.states()
            .into_iter()
            .find_map(|(digest, fields)| theirs.iter().any(|(known, _)| *known == digest).then_some(fields))
    }
}

/// The fields that differ, as they were.
fn former(then: &Fields, now: &Fields) -> Vec<Former> {
    let mut changed: Vec<Former> = Vec::new();
    for (field, value) in then {
        if now.get(field) != Some(value) {
            changed.push(Former { field: field.clone(), value: Some(value.clone()) });
        }
    }
    for field in now.keys().filter(|field| !then.contains_key(*field)) {
        changed.push(Former { field: field.clone(), value: None });
    }
    changed
}

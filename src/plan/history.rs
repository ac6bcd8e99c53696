//! What a plan was before: each saving leaves a digest of the plan before it and the former values of
//! what it changed, so that two copies find what they have in common.

use super::fields::{Fields, Known, Path, field, known, known_digest, owned, path_of};
use super::file::Plan;
use super::parts::{Entry, Former, Saved, history_written, part, raw};
use super::read::MOST_BYTES;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// So many savings are remembered.
const MOST_ENTRIES: usize = 64;
/// No more former values than this, the latest savings first.
const MOST_VALUES: usize = 4_000;
/// No more of the file than this is memory.
const MOST_REMEMBERED: usize = MOST_BYTES / 8;
/// The states of a file are worked out until they come to this many bytes in all: those of an ordinary
/// plan to the last, of one as large as a file can be the latest few.
const MOST_REBUILT: usize = 12 * MOST_BYTES;
/// What a field takes in the file beside its names and its value, at most about.
const FIELD_BYTES: usize = 48;

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
        let (then, now) = (known(before), known(self));
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
        entries.push(Entry { digest: known_digest(&then), former: former(&then, &now), earlier: 0 });
        self.set_latest(entries, weight(&now), before.revision().saturating_add(1));
    }

    /// Remembers both copies that this one was merged from, and what each of them was: whoever goes on with
    /// either finds it again.
    pub(super) fn remember_both(&mut self, first: &Plan, second: &Plan) {
        let (digests, branch) = (first.digests(), second.digests());
        let common = branch.iter().position(|digest| digests.contains(digest));
        if common == Some(0) {
            // The second is what the first once was.
            return self.remember(first);
        }
        if common.is_some_and(|common| branch.get(common) == digests.first()) {
            return self.remember(second);
        }
        // From now back to the second copy, through what it was since they parted, on to the first, and
        // through all that this one was.
        let steps = common.unwrap_or(branch.len()) - 1;
        let of_second = second.entries();
        let since = of_second.get(of_second.len().saturating_sub(steps)..).unwrap_or_default();
        let (now, ours, theirs) = (known(self), known(first), known(second));
        let mut oldest = theirs.clone();
        let is_known = since.iter().rev().all(|entry| step_back(&mut oldest, entry));
        let mut entries = first.entries();
        if is_known {
            entries.push(Entry { digest: known_digest(&ours), former: former(&ours, &oldest), earlier: 0 });
            entries.extend(since.iter().cloned());
        }
        entries.push(Entry { digest: known_digest(&theirs), former: former(&theirs, &now), earlier: 0 });
        // A merged plan is later than either copy.
        let count = first.revision().max(second.revision()).saturating_add(1);
        self.set_latest(entries, weight(&now), count);
    }

    /// As many of these as a file may hold beside what it says, which comes to so many bytes; the latest
    /// first. So many savings there were in all.
    fn set_latest(&mut self, mut entries: Vec<Entry>, weight: usize, count: u32) {
        // A plan near the size of a file is worth more than its memory.
        let room = MOST_REMEMBERED.min((MOST_BYTES - MOST_REMEMBERED).saturating_sub(weight));
        let (mut values, mut bytes) = (0, 0);
        let kept = entries.iter().rev().take(MOST_ENTRIES).take_while(|entry| {
            values += entry.former.len();
            bytes += entry.former.iter().map(former_weight).sum::<usize>() + 2 * FIELD_BYTES;
            values <= MOST_VALUES && bytes <= room
        });
        let kept = kept.count();
        let latest = entries.pop();
        if kept > 0 {
            entries.drain(..(entries.len() + 1).saturating_sub(kept));
            entries.extend(latest);
        } else {
            // More changed at once than is remembered: that it was saved is known all the same.
            entries = latest.map(|latest| Entry { former: Vec::new(), ..latest }).into_iter().collect();
        }
        self.set_entries(entries, count);
    }

    /// How often the plan was saved with a change, those savings counted that are no longer remembered.
    pub fn revision(&self) -> u32 {
        let entries: Vec<Entry> = part(self.history.as_deref()).unwrap_or_default();
        let kept = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        entries.first().map_or(0, |first| first.earlier).saturating_add(kept)
    }

    fn set_entries(&mut self, mut entries: Vec<Entry>, count: u32) {
        let kept = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        for (place, entry) in entries.iter_mut().enumerate() {
            entry.earlier = if place == 0 { count.saturating_sub(kept) } else { 0 };
        }
        self.history = if entries.is_empty() { None } else { raw(history_written(&entries)) };
    }

    /// Forgets what was before, the oldest first, then what the plan came to, until its file is no larger than it
    /// may be: what is remembered must not keep a plan from being saved.
    pub fn forget_what_is_too_much(&mut self) {
        while super::write_plan(self).len() > super::MOST_BYTES {
            let mut entries = self.entries();
            if entries.is_empty() {
                if self.saved_totals().is_some() {
                    self.saved = None;
                }
                return;
            }
            entries.drain(..entries.len().div_ceil(2));
            self.set_entries(entries, self.revision());
        }
    }

    /// What the plan was in each state that it remembers, the latest first, this one included. A state
    /// whose digest does not fit what is remembered ends the list: nobody knows more.
    pub fn states(&self) -> Vec<(String, Fields)> {
        let mut states = Vec::new();
        self.back(|digest, fields| {
            states.push((digest.to_owned(), owned(fields)));
            true
        });
        states
    }

    /// The digests of those states.
    fn digests(&self) -> Vec<String> {
        let mut digests = Vec::new();
        self.back(|digest, _| {
            digests.push(digest.to_owned());
            true
        });
        digests
    }

    /// Goes back through the states as long as `visit` wants it, one at a time.
    fn back(&self, mut visit: impl FnMut(&str, &Known<'_>) -> bool) {
        let entries = self.entries();
        let mut now = known(self);
        if !visit(&known_digest(&now), &now) {
            return;
        }
        let mut rebuilt = 0_usize;
        for entry in entries.iter().rev() {
            let is_known = step_back(&mut now, entry);
            rebuilt = rebuilt.saturating_add(weight(&now));
            if !is_known || rebuilt > MOST_REBUILT || known_digest(&now) != entry.digest || !visit(&entry.digest, &now)
            {
                break;
            }
        }
    }

    /// The latest state that both copies were in; `None` where they share none.
    pub fn common(&self, other: &Plan) -> Option<Fields> {
        let theirs: BTreeSet<String> = other.digests().into_iter().collect();
        let mut found = None;
        self.back(|digest, fields| {
            if theirs.contains(digest) {
                found = Some(owned(fields));
            }
            found.is_none()
        });
        found
    }
}

/// Makes fields what they were before a saving; `false` where a field is none of a plan.
fn step_back<'a>(now: &mut Known<'a>, entry: &'a Entry) -> bool {
    entry.former.iter().all(|former| {
        let path: Option<Path<'a>> = path_of(&former.field);
        match (path, &former.value) {
            (Some(path), Some(value)) => drop(now.insert(path, Cow::Borrowed(value))),
            (Some(path), None) => drop(now.remove(&path)),
            (None, _) => {}
        }
        path.is_some()
    })
}

/// The fields that differ, as they were; of more than are remembered at once no more than show that.
fn former(then: &Known<'_>, now: &Known<'_>) -> Vec<Former> {
    let changed = then.iter().filter(|(path, value)| now.get(*path) != Some(*value));
    let changed = changed.map(|(path, value)| Former { field: field(path), value: Some(value.clone().into_owned()) });
    let new = now.keys().filter(|path| !then.contains_key(*path));
    let new = new.map(|path| Former { field: field(path), value: None });
    changed.chain(new).take(MOST_VALUES + 1).collect()
}

/// What fields take in a file, about.
fn weight(fields: &Known<'_>) -> usize {
    let of = |([.., last], value): (&Path<'_>, &Cow<'_, str>)| last.len() + quoted_length(value) + FIELD_BYTES;
    fields.iter().map(of).sum()
}

fn former_weight(former: &Former) -> usize {
    let value = former.value.as_deref().map_or(0, quoted_length);
    former.field.iter().map(|part| quoted_length(part) + 4).sum::<usize>() + value + FIELD_BYTES
}

/// The length of a text in a file; a control character takes up to six places.
fn quoted_length(text: &str) -> usize {
    let escaped = text.bytes().filter(|byte| byte.is_ascii_control() || matches!(byte, b'"' | b'\\'));
    text.len() + 5 * escaped.count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Answer, RulebookName, digest, fields, read_plan, write_plan};
    use crate::quantity::Month;

    fn plan() -> Plan {
        let rulebook = RulebookName { id: "uzbekistan".into(), version: "2026-11-22".into() };
        Plan::new(rulebook, "Test", Month::new(2026, 1), 12, "A")
    }

    fn saved(before: &Plan, value: usize) -> Plan {
        let mut plan = before.clone();
        plan.variants[0].answers.insert("region".into(), vec![Answer::new("2026-01", value)]);
        plan.remember(before);
        read_plan(&write_plan(&plan)).unwrap()
    }

    #[test]
    fn merged_copies_are_both_found_again() {
        let base = saved(&plan(), 0);
        let one = (1..4).fold(base.clone(), |plan, value| saved(&plan, value));
        let other = (4..7).fold(base.clone(), |plan, value| saved(&plan, value));
        let merged = crate::plan::merge(one.common(&other).as_ref(), [&one, &other], &|_| None).unwrap().plan;
        let merged = read_plan(&write_plan(&merged)).unwrap();
        for copy in [&one, &other] {
            assert_eq!(merged.common(copy).unwrap(), fields(copy));
            assert_eq!(merged.common(&saved(copy, 9)).unwrap(), fields(copy));
        }
        assert_eq!(merged.states().len(), 1 + 2 * 3 + 2, "both ways, and what they have in common");
    }

    #[test]
    fn memory_never_takes_the_room_of_the_plan() {
        let mut large = plan();
        let mut before = large.clone();
        for value in 0..40 {
            large.variants[0].notes.insert("region".into(), "\u{1}x\"".repeat(20_000 + value));
            large.remember(&before);
            before = large.clone();
            assert!(large.history.as_ref().is_none_or(|history| history.get_ron().len() <= MOST_REMEMBERED));
        }
        assert!(large.states().len() > 1);
        let mut full = large.clone();
        full.variants[0].notes.insert("region".into(), "x".repeat(MOST_BYTES - MOST_BYTES / 16));
        full.remember(&large);
        assert!(write_plan(&full).len() <= MOST_BYTES);
    }

    #[test]
    fn a_forged_history_is_rebuilt_up_to_a_bound() {
        let mut forged = plan();
        let now = fields(&forged);
        // Savings that changed nothing fit their digests, however many there are.
        let entry = Entry { digest: digest(&now), former: Vec::new(), earlier: 0 };
        forged.history = raw(history_written(&vec![entry; 10_000]));
        assert_eq!(forged.states().len(), 1 + MOST_ENTRIES);
        forged.company.note = "x".repeat(MOST_REBUILT / 4);
        let entry = Entry { digest: digest(&fields(&forged)), former: Vec::new(), earlier: 0 };
        forged.history = raw(history_written(&vec![entry; MOST_ENTRIES]));
        assert!(forged.states().len() <= 5);
    }

    #[test]
    fn what_it_came_to_never_keeps_a_plan_from_being_saved() {
        let mut full = plan();
        let room = MOST_BYTES - write_plan(&full).len() - 50;
        full.variants[0].notes.insert("region".into(), "x".repeat(room));
        let alone = write_plan(&full).len();
        assert!(alone <= MOST_BYTES);
        full.set_saved(&Saved { rulebook: "uzbekistan 2026-11-22".into(), ..Saved::default() });
        assert!(write_plan(&full).len() > MOST_BYTES);
        full.forget_what_is_too_much();
        assert_eq!((full.saved.is_none(), write_plan(&full).len()), (true, alone));
        // What another program wrote there is not this one's to take.
        full.saved = raw("(other: \"and more than there is room for, so that the file cannot be written\")".to_owned());
        full.forget_what_is_too_much();
        assert!(full.saved.is_some());
    }
}

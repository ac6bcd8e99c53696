//! The variants of a plan by name: no two have the same, and what is said of one by name goes with it.

use super::file::{Plan, Variant};
use super::parts::{marks_written, part, raw};
use super::{Mark, Saved};

/// The most letters in the name of a variant.
pub const LONGEST_NAME: usize = 120;

impl Plan {
    pub fn variant(&self, name: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }

    /// Whether a variant other than the one at `place` has this name.
    pub fn has_other(&self, place: usize, name: &str) -> bool {
        self.variants.iter().enumerate().any(|(other, variant)| other != place && variant.name == name)
    }

    /// Names a variant, and what marks and the totals saved say of it; `false`, and nothing done, where the
    /// name is none or is another's.
    pub fn rename_variant(&mut self, place: usize, name: &str) -> bool {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > LONGEST_NAME || self.has_other(place, name) {
            return false;
        }
        let Some(variant) = self.variants.get_mut(place) else { return false };
        let before = std::mem::replace(&mut variant.name, name.to_owned());
        if before != name {
            self.change_names(&before, Some(name));
        }
        true
    }

    /// Takes a variant away with what is said of it; the last one stays.
    pub fn remove_variant(&mut self, place: usize) {
        if self.variants.len() > 1 && place < self.variants.len() {
            let gone = self.variants.remove(place);
            self.change_names(&gone.name, None);
        }
    }

    /// Moves what is said of the variant of one name to that of another, or drops it. What another program
    /// wrote is left as it is.
    fn change_names(&mut self, before: &str, now: Option<&str>) {
        if let Some(mut marks) = part::<Vec<Mark>>(self.marks.as_deref()) {
            // Nothing is to be inherited from a variant that had the name once.
            marks.retain(|mark| mark.variant != now.unwrap_or(before));
            for mark in marks.iter_mut().filter(|mark| mark.variant == before) {
                now.unwrap_or_default().clone_into(&mut mark.variant);
            }
            self.marks = if marks.is_empty() { None } else { raw(marks_written(&marks)) };
        }
        if let Some(mut saved) = part::<Saved>(self.saved.as_deref()) {
            saved.totals.retain(|total| total.variant != now.unwrap_or(before));
            for total in saved.totals.iter_mut().filter(|total| total.variant == before) {
                now.unwrap_or_default().clone_into(&mut total.variant);
            }
            self.saved = raw(saved.written());
        }
    }
}

/// A name that none of these has: the name itself, else with the first number that is free; never longer
/// than a name may be.
pub fn free_name<'a>(name: &str, taken: impl Fn(&str) -> bool + 'a) -> String {
    let cut = |most: usize| name.chars().take(most).collect::<String>();
    let numbered = |number: u32| {
        let end = format!(" ({number})");
        cut(LONGEST_NAME.saturating_sub(end.len())) + &end
    };
    let own = std::iter::once_with(|| cut(LONGEST_NAME));
    own.chain((2..).map(numbered)).find(|name| !taken(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{RulebookName, SavedTotal};
    use crate::quantity::Month;

    fn plan() -> Plan {
        let rulebook = RulebookName { id: "uzbekistan".into(), version: "2026-11-22".into() };
        let mut plan = Plan::new(rulebook, "Test", Month::new(2026, 1), 12, "A");
        plan.variants.push(Variant { name: "B".into(), ..Variant::default() });
        plan
    }

    #[test]
    fn what_is_said_of_a_variant_goes_with_its_name() {
        let mut plan = plan();
        plan.ask("A", "region", "Which?");
        plan.set_saved(&Saved {
            totals: vec![SavedTotal { variant: "A".into(), ..SavedTotal::default() }],
            ..Saved::default()
        });
        assert!(!plan.rename_variant(0, "B") && !plan.rename_variant(0, " ") && !plan.rename_variant(0, "B "));
        assert!(!plan.rename_variant(0, &"x".repeat(LONGEST_NAME + 1)));
        assert!(plan.rename_variant(0, " C "));
        assert_eq!(plan.variants[0].name, "C");
        assert_eq!(plan.mark("C", "region").unwrap().question, "Which?");
        assert_eq!(plan.saved_totals().unwrap().totals[0].variant, "C");
        plan.remove_variant(0);
        assert!(plan.marks.is_none() && plan.variant("C").is_none());
        plan.remove_variant(0);
        assert_eq!(plan.variants.len(), 1, "the last one stays");
    }

    #[test]
    fn a_name_is_told_apart_from_those_taken() {
        let taken = ["A", "A (2)"];
        assert_eq!(free_name("A", |name| taken.contains(&name)), "A (3)");
        assert_eq!(free_name("B", |name| taken.contains(&name)), "B");
        let long = "x".repeat(LONGEST_NAME * 2);
        let first = free_name(&long, |_| false);
        let second = free_name(&long, |name| name == first);
        assert_eq!((first.len(), second.len()), (LONGEST_NAME, LONGEST_NAME));
        assert!(second.ends_with("x (2)"));
    }
}

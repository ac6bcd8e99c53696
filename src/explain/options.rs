//! Questions with options in words: what is answered, and what is not.

use super::speak::Speaker;
use crate::law::{FactId, FactKind};

/// So many options fit into a set of bits.
const MOST: usize = 64;

/// That an answer is one of some: of a question of yes or no the question itself.
pub(super) fn one_of(fact: FactId, options: u64, speaker: &Speaker<'_>) -> String {
    match (is_choice(fact, speaker), options) {
        (true, _) => listed("step-one-of", fact, options, speaker),
        (false, 1) => is(fact, 0, speaker),
        (false, _) => speaker.fact(fact),
    }
}

/// That an answer is none of some: of a question of yes or no the other answer.
pub(super) fn none_of(fact: FactId, options: u64, speaker: &Speaker<'_>) -> String {
    match (is_choice(fact, speaker), options.count_ones()) {
        (false, _) => is(fact, usize::from(options == 1), speaker),
        (true, 1) => listed("step-not-option", fact, options, speaker),
        (true, _) => listed("step-none-of", fact, options, speaker),
    }
}

/// Whether a question has options of its own, beside yes and no.
pub(super) fn is_choice(fact: FactId, speaker: &Speaker<'_>) -> bool {
    matches!(speaker.book.facts[fact].kind, FactKind::Choice(_))
}

fn is(fact: FactId, option: usize, speaker: &Speaker<'_>) -> String {
    speaker.with("step-is-option", &[("fact", &speaker.fact(fact)), ("option", &speaker.option(fact, option))])
}

fn listed(id: &str, fact: FactId, options: u64, speaker: &Speaker<'_>) -> String {
    let chosen = (0..MOST).filter(|option| options & (1 << option) != 0);
    let names: Vec<String> = chosen.map(|option| speaker.option(fact, option)).collect();
    speaker.with(id, &[("fact", &speaker.fact(fact)), ("options", &names.join(", "))])
}

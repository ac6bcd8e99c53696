//! The fuzzers' targets for a moment: on every seed and every find, and on a few thousand mutations of them.
//! `.ci/fuzz.sh` goes on for as long as it is told.

use crate::targets;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use std::path::{Path, PathBuf};

/// What texts of plans and rulebooks break on.
const WORDS: [&str; 14] = [
    "(",
    ")",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "-1",
    "999999999999999999999999999999",
    "2040-12",
    "\u{202e}",
    "\0",
    "%",
    "{}",
];

fn files(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.as_ref().display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

/// Replays what is kept for a target, and mutations of it.
/// `IMTIYOZ_CASES` times as many where that is said.
fn fuzzed(name: &str, mutations: usize) {
    let times = std::env::var("IMTIYOZ_CASES").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let mutations = mutations * times;
    let target = targets::target(name).unwrap();
    let mut seeds: Vec<Vec<u8>> =
        files(format!("fuzz/seeds/{name}")).iter().map(|f| std::fs::read(f).unwrap()).collect();
    if name == "plan_text" {
        let plans = ["saves", "saves/old", "tests/plans"].map(files).concat();
        seeds.extend(plans.iter().map(|file| std::fs::read(file).unwrap()));
    }
    assert!(!seeds.is_empty());
    seeds.iter().for_each(|seed| target(seed));
    let mut random = ChaCha8Rng::seed_from_u64(6);
    let mut below = |most: usize| usize::try_from(random.next_u64() % most.max(1) as u64).unwrap();
    for _ in 0..mutations {
        let mut bytes = seeds[below(seeds.len())].clone();
        for _ in 0..=below(3) {
            let place = below(bytes.len() + 1);
            match below(5) {
                // A part of it once more: a variant, an answer, a copy.
                4 => {
                    let end = (place + below(300)).min(bytes.len());
                    let (piece, at) = (bytes[place..end].to_vec(), below(bytes.len() + 1));
                    drop(bytes.splice(at..at, piece));
                }
                0 => bytes.truncate(place),
                1 if place < bytes.len() => bytes[place] ^= 1 << below(8),
                2 => drop(bytes.splice(place..place, WORDS[below(WORDS.len())].bytes())),
                _ => {
                    let end = (place + below(40)).min(bytes.len());
                    drop(bytes.drain(place..end));
                }
            }
        }
        target(&bytes);
    }
}

#[test]
fn texts_of_plans() {
    fuzzed("plan_text", 1500);
}

#[test]
fn texts_of_rulebooks() {
    fuzzed("rulebook_text", 600);
}

#[test]
fn folders_of_rulebooks() {
    fuzzed("rulebook_folder", 200);
}

#[test]
fn numbers() {
    fuzzed("numbers", 4000);
}

#[test]
fn merging() {
    fuzzed("merging", 400);
}

#[test]
fn copies() {
    fuzzed("copies", 400);
}

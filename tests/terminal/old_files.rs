//! Files of format 1 as they once were written, frozen in `saves/old`: whatever this program becomes, it reads
//! them, their reserved parts included, and writes them back to the letter.

use crate::support;
use crate::support::run;
use imtiyoz::plan::{Inputs, Plan, Signing, fields, merge, read_plan, signing, write_plan};
use sha2::{Digest, Sha256};

/// The files and their digests: a frozen file is not edited, a new one is added.
const FROZEN: [(&str, &str); 2] = [
    ("saves/old/format_1.plan.ron", "a12a0d8157e03207f4cd4219c0c989a43cfec03611cf112801d80e74e606c6d1"),
    ("saves/old/format_1_foreign.plan.ron", "c9af61358553c9f11cd46cebafc05117bc31d356ddc7004fa325a47726c0ded4"),
];

fn text(file: &str) -> String {
    std::fs::read_to_string(file).unwrap()
}

fn plan(file: &str) -> Plan {
    read_plan(&text(file)).unwrap()
}

#[test]
fn frozen_files_are_as_they_were_and_written_back_to_the_letter() {
    for (file, digest) in FROZEN {
        let text = text(file);
        let found: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, digest, "{file} is frozen");
        assert_eq!(write_plan(&read_plan(&text).unwrap()), text, "{file}");
    }
}

#[test]
fn every_frozen_file_is_assessed() {
    let book = support::book();
    for (file, _) in FROZEN {
        let plan = plan(file);
        for variant in &plan.variants {
            let (_, problems) = Inputs::read(&book, &plan, variant);
            assert!(!problems.iter().any(imtiyoz::quantity::Problem::is_error), "{file}: {problems:?}");
        }
        assert_eq!(run(&["assess", file]).exit.code(), 0, "{file}");
    }
}

#[test]
fn the_reserved_parts_say_what_they_said() {
    let file = "saves/old/format_1.plan.ron";
    let plan = plan(file);
    let saved = plan.saved_totals().unwrap();
    assert_eq!((saved.rulebook.as_str(), saved.currency.as_str()), ("uzbekistan 2026-11-22", "UZS"));
    assert!(!saved.totals.is_empty());
    // Three savings are remembered, and the oldest state is the sample that it came from.
    let states = plan.states();
    assert_eq!(states.len(), 4);
    let first = states.last().unwrap().1.clone();
    assert_eq!(
        first[&["variant", "First export", "answer", "it_specialists"].map(str::to_owned).to_vec()],
        "[(\"2026-06\", \"2\")]"
    );
    let marks = plan.all_marks();
    assert_eq!(marks.len(), 2);
    assert!(plan.is_checked(&plan.variants[0].name, "region"));
    assert_eq!(plan.mark(&plan.variants[0].name, "it_specialists").unwrap().question, "Are the founders in it?");
    let Signing::Holds(signature) = signing(&text(file), &plan) else { panic!("the signature holds") };
    assert_eq!(signature.name, "Advisor of 2026");
    // It still merges by what it remembers.
    let mut other = plan.clone();
    other.company.name = "Renamed".to_owned();
    other.remember(&plan);
    let merged = merge(plan.common(&other).as_ref(), [&plan, &other], &|_| None).unwrap();
    assert_eq!((merged.conflicts.len(), merged.plan.company.name.as_str()), (0, "Renamed"));
}

#[test]
fn what_another_program_wrote_there_is_kept_and_read_as_nothing() {
    let file = "saves/old/format_1_foreign.plan.ron";
    let plan = plan(file);
    assert!(plan.saved_totals().is_none() && plan.entries().is_empty() && plan.all_marks().is_empty());
    assert_eq!(plan.states().len(), 1);
    assert!(matches!(signing(&text(file), &plan), Signing::Broken(_)), "a signature that is none does not hold");
    // Saving changes none of it but the signature's worth.
    let book = support::book();
    let mut changed = plan.clone();
    changed.company.note = "changed".to_owned();
    let saved = imtiyoz::report::as_saved(&changed, &plan, &book);
    let parts = |plan: &Plan| {
        [&plan.saved, &plan.history, &plan.marks, &plan.signature]
            .map(|part| part.as_ref().map(|part| part.get_ron().to_owned()))
    };
    assert_eq!(parts(&saved), parts(&plan));
    assert!(write_plan(&saved).contains("\"their.tool\": (version: 3, list: [1, 2, (x: \"y // z\")])"));
    assert!(parts(&plan).iter().all(Option::is_some));
    assert_ne!(fields(&saved), fields(&plan));
}

#[test]
fn a_newer_format_is_refused_and_stays_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.plan.ron");
    let newer = text("saves/old/format_1.plan.ron").replacen("format: 1", "format: 2", 1);
    std::fs::write(&path, &newer).unwrap();
    let file = path.to_str().unwrap();
    for command in [vec!["assess", file], vec!["sign", file, "--name", "x"], vec!["merge", file, file, "-o", file]] {
        let ended = run(&command);
        assert_eq!(ended.exit.code(), 1, "{command:?}");
        assert!(ended.err.contains("newer"), "{}", ended.err);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), newer, "{command:?}");
    }
}

//! Files that went between two desks: merging loses nothing and knows no first and second, a signature
//! sees every changed byte, a mark holds for the answer it was put on.
//!
//! `IMTIYOZ_CASES=100000 cargo test --release --no-default-features --test terminal mailed::` tries as many.

use crate::edits::{Edit, edited, notes};
use crate::support;
use crate::support::run;
use imtiyoz::plan::{
    Answer, FieldKind, Fields, Plan, Signing, field_kind, fields, merge, pasted_plan, read_plan, signing, write_plan,
};
use imtiyoz::quantity::Placed;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

const KEY: [u8; 32] = [7; 32];

fn cases(default: u32) -> Config {
    let cases = std::env::var("IMTIYOZ_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(default);
    Config { cases, failure_persistence: None, ..Config::default() }
}

fn sample() -> Plan {
    read_plan(&std::fs::read_to_string("saves/samarkand.plan.ron").unwrap()).unwrap()
}

fn edit() -> impl Strategy<Value = Edit> {
    let (variant, fact) = (0..3_usize, 0..12_usize);
    prop_oneof![
        4 => (variant.clone(), fact.clone(), 0..4_u32).prop_map(|(v, f, n)| Edit::Answer(v, f, n)),
        2 => (variant.clone(), fact.clone(), 0..4_u32).prop_map(|(v, f, n)| Edit::Noted(v, f, n)),
        1 => (variant.clone(), fact.clone()).prop_map(|(v, f)| Edit::Unanswered(v, f)),
        3 => (variant.clone(), fact.clone(), 0..4_u32).prop_map(|(v, f, n)| Edit::Note(v, f, n)),
        1 => (variant.clone(), fact).prop_map(|(v, f)| Edit::NoteGone(v, f)),
        1 => (variant.clone(), 0..3_u32).prop_map(|(v, n)| Edit::Reading(v, n)),
        1 => (0..3_u32).prop_map(Edit::Company),
        1 => (12..15_u16).prop_map(Edit::Months),
        1 => (0..2_u32).prop_map(Edit::AddVariant),
        1 => variant.prop_map(Edit::DropVariant),
    ]
}

fn merged(base: &Plan, one: &Plan, other: &Plan) -> Plan {
    merge(Some(&fields(base)), [one, other], &|_| None).unwrap().plan
}

#[test]
fn merging_is_symmetric_keeps_what_one_did_and_loses_no_note() {
    let edits = || proptest::collection::vec(edit(), 0..8);
    TestRunner::new(cases(400))
        .run(&(edits(), edits(), edits()), |(first, a, b)| {
            let base = edited(&sample(), &first);
            let (one, other) = (edited(&base, &a), edited(&base, &b));
            // Identity: with itself, and with a copy that nobody touched.
            prop_assert_eq!(fields(&merged(&base, &one, &one)), fields(&one));
            prop_assert_eq!(fields(&merged(&base, &one, &base)), fields(&one));
            prop_assert_eq!(fields(&merged(&base, &base, &other)), fields(&other));
            // Symmetry, to the letter.
            let both = merged(&base, &one, &other);
            prop_assert_eq!(write_plan(&both), write_plan(&merged(&base, &other, &one)));
            // A note that is in a copy is in the merge, unless the other copy took it away.
            let (before, kept) = (notes(&fields(&base)), notes(&fields(&both)));
            let (own, theirs) = (notes(&fields(&one)), notes(&fields(&other)));
            for (mine, others) in [(&own, &theirs), (&theirs, &own)] {
                for note in mine {
                    let was_taken_away = before.contains(note) && !others.contains(note);
                    prop_assert!(kept.contains(note) || was_taken_away, "{note:?} is lost");
                }
            }
            // What only one changed is as that one has it.
            let (base, one, other, both) = (fields(&base), fields(&one), fields(&other), fields(&both));
            for field in base.keys().chain(one.keys()).chain(other.keys()) {
                let variant = |fields: &Fields| {
                    field.get(1).is_none_or(|name| fields.contains_key(&vec![field[0].clone(), name.clone()]))
                };
                let is_plain = variant(&one) && variant(&other) && !matches!(field_kind(field), FieldKind::Note(..));
                if is_plain && one.get(field) == base.get(field) {
                    prop_assert_eq!(both.get(field), other.get(field));
                }
            }
            // It is a plan that can be saved and read again.
            Ok(())
        })
        .unwrap();
}

#[test]
fn copies_remember_what_they_come_from() {
    let edits = || proptest::collection::vec(proptest::collection::vec(edit(), 1..4), 1..5);
    TestRunner::new(cases(300))
        .run(&(edits(), edits(), edits()), |(before, a, b)| {
            let save = |plan: &Plan, edits: &[Edit]| {
                let mut saved = edited(plan, edits);
                saved.remember(plan);
                // As it comes back from its file.
                read_plan(&write_plan(&saved)).unwrap()
            };
            let saves =
                |plan: &Plan, all: &[Vec<Edit>]| all.iter().fold(plan.clone(), |plan, edits| save(&plan, edits));
            let base = saves(&sample(), &before);
            let (one, other) = (saves(&base, &a), saves(&base, &b));
            let common = one.common(&other).unwrap();
            // Both may have gone the same way for a while: then a later state is what they share.
            let merged_by_memory = merge(Some(&common), [&one, &other], &|_| None).unwrap();
            let states = |plan: &Plan| plan.states().into_iter().map(|(digest, _)| digest).collect::<Vec<_>>();
            prop_assert!(states(&one).contains(&imtiyoz::plan::digest(&fields(&base))));
            if common == fields(&base) {
                prop_assert_eq!(write_plan(&merged_by_memory.plan), write_plan(&merged(&base, &one, &other)));
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_history_that_was_tampered_with_is_not_believed() {
    let base = sample();
    let mut one = edited(&base, &[Edit::Company(1)]);
    one.remember(&base);
    let text = write_plan(&one).replace("Zarafshan Code", "Other Code");
    let tampered = read_plan(&text).unwrap();
    assert_eq!(tampered.states().len(), 1);
    assert!(tampered.common(&base).is_none());
    assert!(one.common(&base).is_some());
}

#[test]
fn a_flipped_bit_anywhere_is_seen() {
    let mut plan = read_plan(&std::fs::read_to_string("saves/start_up.plan.ron").unwrap()).unwrap();
    plan.ask("As planned", "region", "Tashkent?");
    plan.sign(&KEY, "An advisor").unwrap();
    let text = write_plan(&plan);
    assert!(matches!(signing(&text, &plan), Signing::Holds(_)));
    // Mail may change the ends of lines, and saving again changes nothing.
    let mailed = text.replace('\n', "\r\n");
    assert!(matches!(signing(&mailed, &read_plan(&mailed).unwrap()), Signing::Holds(_)));
    let again = read_plan(&text).unwrap();
    assert_eq!(write_plan(&again), text);
    let mut seen = 0;
    for place in 0..text.len() {
        for bit in 0..8 {
            let mut bytes = text.clone().into_bytes();
            bytes[place] ^= 1 << bit;
            // What is no text any more, or no plan, is refused before anybody asks for its signature.
            let Ok(flipped) = String::from_utf8(bytes) else { continue };
            let Ok(plan) = read_plan(&flipped) else { continue };
            let standing = signing(&flipped, &plan);
            assert!(!matches!(standing, Signing::Holds(_)), "byte {place}, bit {bit}");
            seen += 1;
        }
    }
    assert!(seen > 1000, "{seen}");
}

#[test]
fn another_key_or_no_signature_is_told_apart() {
    let mut plan = sample();
    assert_eq!(signing(&write_plan(&plan), &plan), Signing::Unsigned);
    plan.sign(&KEY, "An advisor").unwrap();
    let own = match signing(&write_plan(&plan), &plan) {
        Signing::Holds(signature) => signature,
        other => panic!("{other:?}"),
    };
    assert_eq!(own.key, imtiyoz::plan::public_key(&KEY));
    // The signature of another plan is none of this one.
    let mut other = edited(&plan, &[Edit::Company(1)]);
    other.signature = plan.signature.clone();
    assert!(matches!(signing(&write_plan(&other), &other), Signing::Broken(_)));
}

#[test]
fn a_check_holds_for_the_answer_it_was_put_on() {
    let mut plan = sample();
    let variant = plan.variants[0].name.clone();
    plan.set_checked(&variant, "region", true);
    plan.ask(&variant, "region", "Is the contract signed?");
    let plan = read_plan(&write_plan(&plan)).unwrap();
    assert!(plan.is_checked(&variant, "region"));
    assert_eq!(plan.mark(&variant, "region").unwrap().question, "Is the contract signed?");
    let mut changed = plan.clone();
    changed.variants[0].answers.insert(Placed::from("region"), vec![Answer::new("2026-01", "navoi")]);
    assert!(!changed.is_checked(&variant, "region"));
    let mut taken_back = plan.clone();
    taken_back.set_checked(&variant, "region", false);
    taken_back.ask(&variant, "region", "");
    assert!(taken_back.marks.is_none());
    // What another program wrote there stays.
    let foreign = write_plan(&sample()).replace("\n)\n", "\n    marks: Theirs(1),\n)\n");
    let mut foreign = read_plan(&foreign).unwrap();
    foreign.set_checked(&variant, "region", true);
    assert_eq!(foreign.marks.unwrap().get_ron().trim(), "Theirs(1)");
}

#[test]
fn every_sample_survives_a_mail() {
    for file in support::sample_files().into_iter().filter(|file| file.starts_with("saves/")) {
        let text = std::fs::read_to_string(&file).unwrap();
        let plan = read_plan(&text).unwrap();
        let quoted: String = text.lines().map(|line| format!("> {line}\r\n")).collect();
        let mail = format!("Dear advisor (see format below),\r\n\r\n{quoted}\r\nBest regards (and thanks)\r\n");
        assert_eq!(pasted_plan(&mail).unwrap(), plan, "{file}");
    }
}

#[test]
fn the_commands_merge_sign_and_verify() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let base = sample();
    let change = |value: &str, name: &str, company: &str| {
        let mut copy = base.clone();
        copy.company.name = company.to_owned();
        copy.variants[0].answers.insert(Placed::from("it_specialists"), vec![Answer::new("2026-01", value)]);
        copy.remember(&base);
        std::fs::write(path(name), write_plan(&copy)).unwrap();
    };
    std::fs::write(path("base.plan.ron"), write_plan(&base)).unwrap();
    change("44", "a.plan.ron", &base.company.name);
    change("60", "b.plan.ron", "Renamed");
    let (a, b, out) = (path("a.plan.ron"), path("b.plan.ron"), path("out.plan.ron"));
    let told = run(&["merge", &a, &b, "-o", &out]);
    assert_eq!((told.err.as_str(), told.exit.code()), ("", 0));
    assert!(told.out.contains("changed in both: 1") && told.out.contains("IT specialists"), "{}", told.out);
    let mirrored = run(&["merge", &b, &a, "-o", &path("mirrored.plan.ron")]);
    assert_eq!(mirrored.exit.code(), 0);
    let read = |path: &str| std::fs::read_to_string(path).unwrap();
    assert_eq!(read(&out), read(&path("mirrored.plan.ron")));
    // With the file that both come from the same comes out as with what they remember.
    run(&["merge", &path("base.plan.ron"), &a, &b, "-o", &path("third.plan.ron")]);
    assert_eq!(read(&out), read(&path("third.plan.ron")));
    // What is taken is named, and what each choice comes to: 60 people have compensation, 44 have none.
    run(&["merge", &a, &b, "-o", &out, "--take", "a"]);
    let merged = read_plan(&read(&out)).unwrap();
    assert_eq!(merged.variants[0].answers["it_specialists"][0].value.text, "44");
    assert_eq!(merged.company.name, "Renamed");
    assert!(merged.mark(&merged.variants[0].name, "it_specialists").unwrap().question.contains("60"));
    let unsigned = run(&["verify", &out]);
    assert_eq!(unsigned.exit.code(), 1);
    assert!(unsigned.out.contains("no signature"));
}

#[test]
fn what_moved_since_a_plan_was_saved_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.plan.ron");
    let plan = sample();
    let book = support::book();
    let saved = imtiyoz::report::as_saved(&plan, &plan, &book);
    // As if an older rulebook had given less.
    let text = write_plan(&saved);
    assert!(text.contains("1427280000.00"), "{text}");
    let older = text.replace(&support::version(), "2024-02-01").replace("1427280000.00", "1000000000.00");
    std::fs::write(&path, older).unwrap();
    let told = run(&["assess", path.to_str().unwrap()]);
    assert_eq!(told.exit.code(), 0);
    let says = |part: &str| assert!(told.err.contains(part), "{part}: {}", told.err);
    // What neither of the two sums knew is said of both.
    says("at least UZS\u{a0}1,000,000,000 when the plan was saved, at least UZS\u{a0}1,427,280,000 now");
    says("PP-193");
    // A plan saved under this rulebook has nothing to tell.
    std::fs::write(&path, text).unwrap();
    assert_eq!(run(&["assess", path.to_str().unwrap()]).err, "");
}

/// The key of a desk is made on first use, kept for its owner alone, and the same the next time.
#[cfg(unix)]
#[test]
fn a_desk_signs_with_a_key_of_its_own() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let plan = folder.path().join("plan.plan.ron");
    std::fs::copy("saves/start_up.plan.ron", &plan).unwrap();
    let program = |home: &str, arguments: &[&str]| {
        let home = folder.path().join(home);
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_imtiyoz"));
        command
            .args(arguments)
            .arg(&plan)
            .env("LC_ALL", "C")
            .env("HOME", &home)
            .env("XDG_CONFIG_HOME", home.join("config"));
        let ended = command.output().unwrap();
        (String::from_utf8(ended.stdout).unwrap() + &String::from_utf8(ended.stderr).unwrap(), ended.status.code())
    };
    let (told, code) = program("advisor", &["sign", "--name", "Advisor"]);
    assert_eq!(code, Some(0), "{told}");
    let key = folder.path().join("advisor/config/imtiyoz/signing.key");
    assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    let first = std::fs::read_to_string(&key).unwrap();
    let (told, code) = program("advisor", &["verify"]);
    assert!(told.ends_with("(your own key): nothing was changed since it was signed. The name beside it, as the signer typed it: “Advisor”\n") && code == Some(0), "{told}");
    let (told, code) = program("founder", &["verify"]);
    assert!(told.contains("compare it with what the signer tells you") && code == Some(0), "{told}");
    program("advisor", &["sign", "--name", "Advisor"]);
    assert_eq!(std::fs::read_to_string(&key).unwrap(), first, "the key stays");
    let text = std::fs::read_to_string(&plan).unwrap();
    std::fs::write(&plan, text.replace("8000000 UZS", "9000000 UZS")).unwrap();
    let (told, code) = program("founder", &["verify"]);
    assert!(
        told.contains(": changed since it was signed") && told.ends_with(": “Advisor”\n") && code == Some(1),
        "{told}"
    );
    // What stands there and is no key is not written over.
    std::fs::write(&key, "not a key").unwrap();
    assert_eq!(program("advisor", &["sign", "--name", "Advisor"]).1, Some(1));
    assert_eq!(std::fs::read_to_string(&key).unwrap(), "not a key");
}

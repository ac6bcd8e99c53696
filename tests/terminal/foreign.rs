//! Texts from anywhere (names, notes, what is typed) in everything that leaves the program: nothing steers a terminal, a
//! spreadsheet, a calendar or a page, and what cannot be shown is said.

use crate::support;
use crate::support::run;
use imtiyoz::quantity::steers;
use imtiyoz::report::{Document, Print, Wording, pdf};
use std::path::PathBuf;

/// What a name, a note, a question nobody knows may hold.
const HOSTILE: &str =
    "a\u{1b}]0;b\u{7}\u{1b}[31m\u{9b}32m\u{0}\u{7f}\u{202e}\u{61c}\u{2066}\u{2028}\u{ffff}\u{e0041}\nx;=1+1\t=2\r@3";

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    /// The sample with something changed.
    fn plan(&self, name: &str, change: impl Fn(String) -> String) -> String {
        let text = std::fs::read_to_string("saves/samarkand.plan.ron").unwrap();
        let changed = change(text.clone());
        assert_ne!(changed, text);
        std::fs::write(self.path(name), changed).unwrap();
        self.path(name)
    }

    fn named(&self, name: &str) -> String {
        let quoted = ron::to_string(name).unwrap();
        self.plan("named.plan.ron", |text| text.replace("\"Zarafshan Code\"", &quoted))
    }

    /// What `report` writes of a plan, and what it says beside.
    fn report(&self, plan: &str, ending: &str, more: &[&str]) -> (Vec<u8>, String) {
        let out = self.path(&format!("out.{ending}"));
        let outcome = run(&[&["report", plan, "-o", &out], more].concat());
        assert_eq!(outcome.exit.code(), 0, "{ending}: {}", outcome.err);
        (std::fs::read(out).unwrap(), outcome.err)
    }
}

fn hostile(folder: &Folder) -> String {
    let quoted = ron::to_string(HOSTILE).unwrap();
    folder.plan("hostile.plan.ron", |text| {
        let text = text.replace("\"Zarafshan Code\"", &quoted).replace("\"stand in Berlin\"", &quoted);
        text.replace("answers: {", &format!("answers: {{{quoted}: [(\"2026-01\", {quoted})],"))
            .replace("notes: {", &format!("notes: {{{quoted}: {quoted}, \"it_wage\": {quoted},"))
            .replacen("name: \"As planned\"", &format!("name: {quoted}"), 1)
    })
}

#[test]
fn nothing_that_steers_reaches_a_terminal() {
    let folder = Folder::new();
    let (plan, sample) = (hostile(&folder), "saves/samarkand.plan.ron".to_owned());
    let merged = folder.path("\u{1b}[31mmerged\n.plan.ron");
    let lines: Vec<Vec<&str>> = vec![
        vec!["assess", &plan],
        vec!["assess", &plan, "--strict"],
        vec!["assess", &plan, "--format", "json"],
        vec!["assess", &plan, "--format", "csv"],
        vec!["duties", &plan, "--format", "csv"],
        vec!["explain", &plan, "conferences"],
        vec!["explain", &plan, "conferences", "--format", "json"],
        vec!["explain", &plan, HOSTILE],
        vec!["headroom", &plan],
        vec!["headroom", &plan, "--format", "csv"],
        vec!["compare", &plan, &sample],
        vec!["compare", &plan, &sample, "--format", "json"],
        vec!["merge", &plan, &sample, "-o", &merged],
        vec!["verify", &merged],
        vec!["advise", &plan, "--goal", HOSTILE, "--by", HOSTILE],
        vec!["assess", &plan, "--variant", HOSTILE],
        vec!["assess", HOSTILE],
        vec!["assess", &plan, "--format", HOSTILE],
        vec!["assess", "--lang", HOSTILE],
        vec![HOSTILE],
        vec!["--rulebook", HOSTILE, "assess", &plan],
        vec!["report", &plan, "-o", HOSTILE],
    ];
    for line in lines {
        let outcome = run(&line);
        for told in [&outcome.out, &outcome.err] {
            let raw: Vec<char> =
                told.chars().filter(|letter| !matches!(letter, '\n' | '\t') && steers(*letter)).collect();
            assert!(raw.is_empty(), "{line:?}: {raw:?}");
            // A name that brings a line end of its own stands as no line that somebody else wrote.
            assert!(!told.lines().any(|line| line.starts_with("x;=1+1") || line.starts_with("=2")), "{line:?}: {told}");
        }
        if outcome.exit.code() == 0 && line.contains(&"json") {
            let value: serde_json::Value = serde_json::from_str(&outcome.out).unwrap();
            assert!(value.to_string().contains("x;=1+1"), "the text is whole: {line:?}");
        }
    }
}

#[test]
fn tables_say_their_encoding_and_hold_no_formula() {
    let folder = Folder::new();
    let plan = hostile(&folder);
    let clients = folder.path("clients.csv");
    assert_eq!(run(&["portfolio", folder.0.path().to_str().unwrap(), "-o", &clients]).exit.code(), 0);
    let tables = [
        folder.report(&plan, "csv", &[]).0,
        std::fs::read(&clients).unwrap(),
        run(&["assess", &plan, "--format", "csv"]).out.into_bytes(),
        run(&["duties", &plan, "--format", "csv", "--lang", "ru"]).out.into_bytes(),
        run(&["headroom", &plan, "--format", "csv"]).out.into_bytes(),
    ];
    for table in tables {
        let text = String::from_utf8(table).unwrap();
        let text = text.strip_prefix('\u{feff}').expect("a mark of UTF-8");
        assert!(!text.contains(['\u{feff}', '\r', '\t', '\u{1b}', '\u{7}', '\0']));
        for line in text.lines() {
            let parts = line.split(';').chain(line.split(','));
            let formula = parts.map(|part| part.trim_start_matches([' ', '"'])).find(|part| {
                let is_number = part.trim_start_matches('-').starts_with(|letter: char| letter.is_ascii_digit());
                part.starts_with(['=', '+', '@']) || (part.starts_with('-') && !is_number)
            });
            // Comparisons of headroom stand there as the word that they are.
            assert_eq!(formula, None, "{line}");
        }
    }
}

#[test]
fn the_lines_of_a_calendar_are_short_in_bytes() {
    let folder = Folder::new();
    for name in ["Ўзбекистон ".repeat(30), "株".repeat(500), "👩".repeat(300), "a".repeat(100_000)] {
        let days = String::from_utf8(folder.report(&folder.named(&name), "ics", &["--lang", "ru"]).0).unwrap();
        let long: Vec<usize> = days.split("\r\n").map(str::len).filter(|length| *length > 75).collect();
        assert!(long.is_empty(), "{long:?}");
        assert!(days.len() < 400_000, "a name is cut where it is read on a telephone");
    }
}

/// The events of a calendar: name, number of changes, moment, and what it says.
fn events(text: &str) -> Vec<[String; 4]> {
    let text = text.replace("\r\n ", "");
    let of = |event: &str, name: &str| {
        let line = event.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name}: {event}"));
        line[name.len()..].to_owned()
    };
    let all = text.split("BEGIN:VEVENT").skip(1);
    all.map(|event| {
        [
            of(event, "UID:"),
            of(event, "SEQUENCE:"),
            of(event, "DTSTAMP:"),
            of(event, "DESCRIPTION:") + &of(event, "SUMMARY:"),
        ]
    })
    .collect()
}

#[test]
fn a_day_that_changed_is_newer_than_it_was() {
    let folder = Folder::new();
    let before = support::read("saves/samarkand.plan.ron");
    let mut after = before.clone();
    let mut states = vec![before.clone()];
    for wage in 901..975 {
        let last = after.clone();
        let wages = after.variants[0].answers.get_mut("it_wage").unwrap();
        wages[0].value = imtiyoz::quantity::Placed::from(format!("{wage} USD"));
        after.remember(&last);
        states.push(after.clone());
    }
    assert_eq!(after.revision(), 74, "more savings than are remembered");
    let reread = imtiyoz::plan::read_plan(&imtiyoz::plan::write_plan(&after)).unwrap();
    assert_eq!((reread.revision(), reread.entries().len()), (74, 64));
    let written = |plan: &imtiyoz::plan::Plan| {
        let path = folder.path("days.plan.ron");
        std::fs::write(&path, imtiyoz::plan::write_plan(plan)).unwrap();
        events(&String::from_utf8(folder.report(&path, "ics", &[]).0).unwrap())
    };
    let shown = [written(&states[0]), written(&states[1]), written(&states[74])];
    let mut changed = 0;
    for [old, new] in [[&shown[0], &shown[1]], [&shown[1], &shown[2]]] {
        for [uid, sequence, stamp, says] in old {
            let Some(now) = new.iter().find(|now| now[0] == *uid) else { continue };
            if now[3] != *says {
                changed += 1;
                assert!(now[1].parse::<u32>().unwrap() > sequence.parse().unwrap(), "{uid}");
                assert!(now[2] > *stamp, "{uid}");
            }
        }
    }
    assert!(changed > 0);
    assert_eq!(written(&after), shown[2]);
    // A merged plan is newer than both copies.
    let mut other = before.clone();
    other.company.note = "Another".to_owned();
    other.remember(&before);
    let merged = imtiyoz::plan::merge(after.common(&other).as_ref(), [&after, &other], &|_| None).unwrap();
    assert!(merged.plan.revision() > 74, "{}", merged.plan.revision());
}

fn wording() -> (impl Fn(usize, usize) -> String, impl Fn(&[char]) -> String) {
    (|page, pages| format!("{page}/{pages}"), |letters: &[char]| format!("{letters:?}"))
}

/// What a letter of one paragraph allocates, in bytes.
fn allocated(text: String) -> u64 {
    let print = Print::read(imtiyoz::store::theme()).unwrap();
    let blocks = vec![imtiyoz::report::Block::plain(text)];
    let document = Document { title: "t".into(), foot: "f".into(), lang: "en".into(), blocks };
    let (page_of, unprinted) = wording();
    let wording = Wording { page_of: &page_of, unprinted: &unprinted };
    let counted = allocation_counter::measure(|| {
        pdf(&document, &print, imtiyoz::store::font(), &wording).unwrap();
    });
    counted.bytes_total
}

#[test]
fn a_word_twice_as_long_costs_twice_as_much() {
    let [one, two] = [4_000, 8_000].map(|length| allocated("a".repeat(length)));
    assert!(two < one * 3, "{one} {two}");
}

#[test]
fn a_letter_of_endless_texts_ends_and_says_what_is_left_out() {
    let folder = Folder::new();
    let long = "a".repeat(300_000);
    let plan = folder.plan("long.plan.ron", |text| {
        text.replace("Zarafshan Code", &long).replace("The company and its figures are invented.", &long)
    });
    for ending in ["html", "pdf", "ics", "xlsx", "csv"] {
        let (bytes, _) = folder.report(&plan, ending, &[]);
        if ending == "html" {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.len() < 400_000 && text.contains("more letters stand in the plan file"), "{}", text.len());
        }
    }
}

#[test]
fn letters_without_a_shape_are_named() {
    let folder = Folder::new();
    let plan = folder.named("株式会社 شركة 👩\u{200d}💻 Ўзбек");
    let (_, told) = folder.report(&plan, "pdf", &[]);
    assert!(told.contains("株") && told.contains("box"), "{told}");
    assert!(!told.contains('Ў') && !told.contains('\u{200d}'), "{told}");
    assert_eq!(folder.report(&plan, "html", &[]).1, "");
    assert_eq!(folder.report("saves/samarkand.plan.ron", "pdf", &[]).1, "");
}

#[test]
fn no_letter_of_unicode_stops_a_report() {
    let folder = Folder::new();
    // One of each 64, the ends of every plane, and what is no character.
    let mut letters: String = (0..0x11_0000).step_by(64).filter_map(char::from_u32).collect();
    letters.extend(
        (0..=16).flat_map(|plane| [0xFFFE, 0xFFFF].map(|last| char::from_u32(plane * 0x1_0000 + last).unwrap())),
    );
    letters.extend(['\u{FDD0}', '\u{7F}', '\u{85}', '\u{AD}', '\u{300}', '\u{FEFF}']);
    let quoted = ron::to_string(&letters).unwrap();
    let plan = folder.plan("all.plan.ron", |text| {
        let text = text.replace("\"Zarafshan Code\"", &ron::to_string("a\u{ffff}b\u{0}c").unwrap());
        text.replace("notes: {", &format!("notes: {{\"it_wage\": {quoted}, "))
    });
    for ending in ["pdf", "html", "ics", "xlsx", "csv"] {
        folder.report(&plan, ending, &[]);
    }
    // A cell counts units of UTF-16: emoji are two each.
    folder.report(&folder.named(&"👩".repeat(32_000)), "xlsx", &[]);
    folder.report(&folder.named(""), "pdf", &[]);
}

#[test]
fn a_pdf_bears_no_entry_that_readers_complain_of() {
    let folder = Folder::new();
    let plan = folder.named("/Type/Catalog/MarkInfo<</Marked true/Suspects false>>");
    let (bytes, _) = folder.report(&plan, "pdf", &[]);
    let text = String::from_utf8_lossy(&bytes);
    let catalogue = &text[text.rfind("/Type/Catalog").unwrap()..];
    assert!(catalogue.contains("/Marked true") && !catalogue.contains("/Suspects"), "{catalogue}");
}

#[test]
fn a_table_of_ours_is_pasted_without_its_mark() {
    // The mark at the head of a plan's text is skipped as well, whatever program wrote it there.
    let folder = Folder::new();
    let plan = folder.plan("marked.plan.ron", |text| format!("\u{feff}{text}"));
    assert_eq!(run(&["assess", &plan]).exit.code(), 0);
    let _: PathBuf = plan.into();
}

//! What is fuzzed: each function takes whatever bytes come and must end, without a panic, in what always
//! holds. The fuzzers of this folder call them for hours, `tests/terminal/fuzzed.rs` for a moment.

use crate::edits::{Edit, edited, notes};
use crate::support::{self, SMALL};
use imtiyoz::assess::{Depth, assess, assess_explained, check};
use imtiyoz::explain::{LANGUAGES, Speaker, Words, lines, lines_once, typed_answer, typed_month};
use imtiyoz::law::{Difference, FactKind, Rulebook, Source, SourceFile, compile, parse_number, read_source};
use imtiyoz::plan::{
    FieldKind, Fields, Inputs, Mark, Merged, Plan, field_kind, fields, merge, parse_answer, pasted_plan, read_plan,
    signing, whole, write_answer, write_plan,
};
use imtiyoz::quantity::{
    Currency, IndexVec, Month, Problem, parse_date, parse_decimal, parse_money, parse_share, read_ron,
};
use imtiyoz::report::coverage_markdown;
use imtiyoz::store;
use ron::value::RawValue;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Longer plans of random texts only cost time.
const MOST_MONTHS: u16 = 36;

static BOOK: LazyLock<Rulebook> = LazyLock::new(support::book);

/// The words of every language.
static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| LANGUAGES.iter().map(|lang| support::words(lang)).collect());

/// The plan that is edited.
static SAMPLE: LazyLock<Plan> =
    LazyLock::new(|| read_plan(include_str!("../saves/start_up.plan.ron")).expect("sample"));

/// The target of a name.
pub fn target(name: &str) -> Option<fn(&[u8])> {
    match name {
        "plan_text" => Some(plan_text),
        "rulebook_text" => Some(rulebook_text),
        "rulebook_folder" => Some(rulebook_folder),
        "numbers" => Some(numbers),
        "merging" => Some(merging),
        "copies" => Some(copies),
        _ => None,
    }
}

/// The text of a plan file: what is read can be written, read again as the same, and assessed.
pub fn plan_text(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = pasted_plan(text);
    let plan = match read_plan(text) {
        Ok(plan) => plan,
        Err(problem) => return told(&problem),
    };
    let written = write_plan(&plan);
    let again = read_plan(&written).expect("what was written is read");
    assert_eq!(again, plan);
    assert_eq!(write_plan(&again), written);
    assert_eq!(pasted_plan(&written).expect("what was written is found in a mail"), plan);
    let _ = (signing(text, &plan), plan.states(), plan.all_marks(), plan.saved_totals());
    for variant in &plan.variants {
        let (inputs, problems) = Inputs::read(&BOOK, &plan, variant);
        problems.iter().for_each(told);
        if plan.months <= MOST_MONTHS && !problems.iter().any(Problem::is_error) {
            assessed(&BOOK, &inputs);
        }
    }
}

/// The text of one of a rulebook's files, named in the first line: what compiles can be assessed.
pub fn rulebook_text(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (name, text) = text.split_once('\n').unwrap_or(("", text));
    let mut files = small_files();
    files.iter_mut().filter(|file| file.name == name).for_each(|file| text.clone_into(&mut file.text));
    drop(whole_rulebook(files));
}

/// Several files of a rulebook's folder, each after a line `=== NAME`, in place of those of the small rulebook
/// or beside them: it loads in bounded room, and what loads is assessed, explained, checked, compared and
/// described in bounded room as well. How long it takes the fuzzer watches.
pub fn rulebook_folder(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut files = small_files();
    for part in text.split("=== ").skip(1) {
        let (name, text) = part.split_once('\n').unwrap_or((part, ""));
        if let Some(language) = name.strip_prefix("texts/").and_then(|name| name.strip_suffix(".ftl")) {
            folder_words(language, text);
            continue;
        }
        files.retain(|file| file.name != name);
        files.push(SourceFile { name: name.to_owned(), text: text.to_owned() });
    }
    let Some((source, book)) = whole_rulebook(files.clone()) else { return };
    assert!(book.nodes.len() <= 20_000 && book.programmes.len() <= 128);
    let inputs = Inputs::read(&book, &answered_plan(&book), &answered_plan(&book).variants[0]).0;
    let words = Words::empty();
    let speaker = Speaker::new(&words, &book);
    if let Ok((_, derivations)) = assess_explained(&book, &inputs, book.currency) {
        for programme in book.programmes.ids() {
            let step = derivations.span(programme, None);
            let most = inputs.months * 2 * 2000;
            assert!(lines(&step, &speaker).len() <= most && lines_once(&step, &speaker).len() <= most);
            drop(derivations.headroom(programme));
        }
    }
    let _ = coverage_markdown(&IndexVec::beside(&book.programmes, 0), 0, &speaker);
    // A number is tried on every case: a check of many of both takes its time, and ends.
    if source.clone().numbers().len() <= 60 {
        check(files).problems.iter().for_each(told);
    }
}

/// What a folder says replaces no text of the program.
fn folder_words(language: &str, text: &str) {
    let Some(lang) = LANGUAGES.iter().find(|lang| **lang == language) else { return };
    let mut words = Words::new(lang, &store::texts(lang), &store::texts("en")).expect("words");
    let before = ["sign-holds", "problem-error", "cli-about"].map(|id| words.text(id, &[]));
    for problem in words.add_rulebook(&[(format!("{lang}.ftl"), text.to_owned())]).err().into_iter().flatten() {
        told(&problem);
    }
    assert_eq!(["sign-holds", "problem-error", "cli-about"].map(|id| words.text(id, &[])), before);
    words.ids().iter().rev().take(50).for_each(|id| drop(words.text(id, &[])));
}

fn small_files() -> Vec<SourceFile> {
    SMALL.iter().map(|(name, text)| SourceFile { name: (*name).to_owned(), text: (*text).to_owned() }).collect()
}

/// What loads can be compared with the small rulebook and assessed, without answers and with all.
fn whole_rulebook(files: Vec<SourceFile>) -> Option<(Source, Rulebook)> {
    let source = match read_source(files) {
        Ok(source) => source,
        Err(problems) => {
            problems.iter().for_each(told);
            return None;
        }
    };
    let book = match compile(&source) {
        Ok(book) => book,
        Err(problems) => {
            problems.into_iter().for_each(|problem| told(&source.placed(problem)));
            return None;
        }
    };
    let before = read_source(small_files()).expect("the small rulebook reads");
    let _ = Difference::new(&before, &source).stages();
    assessed_as(&book, &plan_for(&book));
    assessed_as(&book, &answered_plan(&book));
    Some((source, book))
}

fn plan_for(book: &Rulebook) -> Plan {
    let rulebook = imtiyoz::plan::RulebookName { id: book.id.clone(), version: book.version.to_string() };
    Plan::new(rulebook, "Test", Month::new(2026, 1), 12, "one")
}

/// A plan that answers every question.
fn answered_plan(book: &Rulebook) -> Plan {
    let mut plan = plan_for(book);
    for fact in &book.facts {
        let value = match &fact.kind {
            FactKind::Choice(options) => options.first().cloned().unwrap_or_default(),
            FactKind::YesNo => "yes".to_owned(),
            FactKind::Date => "2026-02-01".to_owned(),
            FactKind::Share => "90%".to_owned(),
            FactKind::Level | FactKind::Measure | FactKind::Rate(_) => "60".to_owned(),
            FactKind::Money(_) | FactKind::Flow | FactKind::Costs => "700000 USD".to_owned(),
        };
        let answer = imtiyoz::plan::Answer::new("2026-01", &value);
        plan.variants[0].answers.insert(fact.id.as_str().into(), vec![answer]);
    }
    plan
}

fn assessed_as(book: &Rulebook, plan: &Plan) {
    let (inputs, problems) = Inputs::read(book, plan, &plan.variants[0]);
    if !problems.iter().any(Problem::is_error) {
        assessed(book, &inputs);
    }
}

/// A plan whose numbers are too large to be computed exactly is refused, not wrong.
fn assessed(book: &Rulebook, inputs: &Inputs) {
    if let Err(problem) = assess(book, inputs, book.currency, Depth::Whole) {
        told(&problem);
    }
}

/// A problem has words in every language.
fn told(problem: &Problem) {
    for words in WORDS.iter() {
        assert!(!words.problem_text(problem).is_empty());
    }
}

/// Numbers, amounts, shares, months and days: as files write them, and as people type them. What is
/// accepted is written as text that is accepted as the same.
pub fn numbers(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = (parse_decimal(text), parse_share(text), parse_number(text), parse_date(text));
    if let Ok(month) = Month::parse(text) {
        assert_eq!(Month::parse(&month.to_string()).expect("month"), month);
    }
    if let Ok(money) = parse_money(text) {
        let written = format!("{} {}", money.major_text(), money.currency.code());
        assert_eq!(parse_money(&written).expect("amount"), money, "{written}");
    }
    for fact in &BOOK.facts {
        if let Ok(datum) = parse_answer(fact, text) {
            let written = write_answer(fact, datum);
            assert_eq!(parse_answer(fact, &written).expect("answer"), datum, "{}: {written}", fact.id);
        }
        for words in WORDS.iter() {
            if let Some(typed) = typed_answer(words, fact, text, Currency::Uzs) {
                let _ = parse_answer(fact, &typed);
            }
        }
    }
    for words in WORDS.iter() {
        let _ = typed_month(words, text);
    }
}

/// Two copies, edited as the bytes say: merging them is symmetric, loses no note, and is a plan again.
pub fn merging(bytes: &[u8]) {
    let mut bytes = bytes.iter().copied();
    let base = edited(&SAMPLE, &edits(&mut bytes));
    let (one, other) = (edited(&base, &edits(&mut bytes)), edited(&base, &edits(&mut bytes)));
    let known = fields(&base);
    let both = merge(Some(&known), [&one, &other], &|_| None).expect("merged").plan;
    let mirrored = merge(Some(&known), [&other, &one], &|_| None).expect("merged").plan;
    let written = write_plan(&both);
    assert_eq!(written, write_plan(&mirrored));
    assert_eq!(read_plan(&written).expect("a plan"), both);
    let alone = merge(Some(&known), [&one, &base], &|_| None).expect("merged").plan;
    assert_eq!(fields(&alone), fields(&one));
    let of = |plan: &Plan| notes(&fields(plan));
    let (before, kept, own, theirs) = (known, of(&both), of(&one), of(&other));
    let before: BTreeSet<_> = notes(&before);
    for (mine, others) in [(&own, &theirs), (&theirs, &own)] {
        for note in mine {
            assert!(kept.contains(note) || (before.contains(note) && !others.contains(note)), "{note:?} is lost");
        }
    }
}

/// Two copies of a plan as texts, and the file that both come from, each after a line of three dashes: merged
/// with and without what they have in common, the result opens, it is the same whichever was named first, and
/// every answer, note, mark and foreign part of either copy is in it or told.
pub fn copies(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let plans: Vec<Plan> = text.split("\n---\n").filter_map(|text| read_plan(text).ok()).collect();
    let [one, other, rest @ ..] = plans.as_slice() else { return };
    let remembered = one.common(other);
    for base in [rest.first().map(whole), remembered, None] {
        for take in [None, Some(0), Some(1)] {
            let Ok(merged) = merge(base.as_ref(), [one, other], &|_| take) else { continue };
            let mirrored = merge(base.as_ref(), [other, one], &|_| take.map(|take| 1 - take));
            let written = write_plan(&merged.plan);
            assert_eq!(written, write_plan(&mirrored.expect("merged the other way round").plan));
            let again = read_plan(&written).expect("a merged plan opens");
            assert_eq!(again, merged.plan);
            assert!(again.doubts.is_empty(), "no two variants have one name");
            for (copy, other) in [(one, other), (other, one)] {
                nothing_lost(copy, other, base.as_ref(), &merged, take.is_none());
            }
        }
    }
}

/// Everything that a copy has is in the merged plan or told, unless it was so before and the other took it
/// away. Where the program chooses, no note goes.
fn nothing_lost(copy: &Plan, other: &Plan, base: Option<&Fields>, merged: &Merged, is_proposed: bool) {
    let (own, theirs, both) = (whole(copy), whole(other), whole(&merged.plan));
    let before = |field: &Vec<String>| base.and_then(|base| base.get(field));
    // What goes with a variant that was asked, or with a pair of months, is told with it.
    let told = |field: &[String]| {
        merged.conflicts.iter().any(|conflict| {
            conflict.field == field
                || (field.starts_with(&conflict.field) && matches!(field_kind(&conflict.field), FieldKind::Variant(_)))
                || (field_kind(field) == FieldKind::Period && field_kind(&conflict.field) == FieldKind::Period)
        })
    };
    for (field, value) in &own {
        let is_made_anew = ["saved", "history", "marks", "order"].map(|name| vec![name.to_owned()]).contains(field);
        let is_version = field_kind(field) == FieldKind::Rulebook && copy.rulebook.id == merged.plan.rulebook.id;
        if is_made_anew || is_version || both.get(field) == Some(value) || told(field) {
            continue;
        }
        let is_note = matches!(field_kind(field), FieldKind::Note(..) | FieldKind::Company("note"));
        let is_in_note = is_note && both.get(field).is_some_and(|note| has_parts(note, value));
        let was_before = before(field) == Some(value) && theirs.get(field) != Some(value);
        assert!(is_in_note || was_before, "{field:?} of {value:?} is lost");
    }
    // Parts that another program wrote.
    let foreign = [
        ("saved", &copy.saved, &merged.plan.saved, copy.saved_totals().is_none()),
        ("history", &copy.history, &merged.plan.history, copy.entries().is_empty()),
        ("marks", &copy.marks, &merged.plan.marks, copy.all_marks().is_empty()),
    ];
    for (name, part, kept, is_foreign) in foreign {
        let text = |part: &Option<Box<RawValue>>| part.as_ref().map(|part| part.get_ron().trim().to_owned());
        let field = vec![name.to_owned()];
        let is_there = text(part) == text(kept) || told(&field) || before(&field) == text(part).as_ref();
        // An empty list is ours.
        let is_empty = text(part).is_none_or(|text| text.split_whitespace().collect::<String>() == "[]");
        assert!(!is_foreign || is_empty || is_there, "{name} is lost");
    }
    if merged.plan.marks.is_some() && merged.plan.all_marks().is_empty() {
        return;
    }
    let known: Vec<Mark> =
        before(&vec!["marks".to_owned()]).and_then(|text| read_ron(text, 0).ok()).unwrap_or_default();
    for mark in copy.all_marks().iter().filter(|mark| !mark.question.is_empty()) {
        let found = merged.plan.mark(&mark.variant, &mark.fact);
        let is_there = found.is_some_and(|found| has_parts(&found.question, &mark.question));
        let was_before = known.iter().any(|known| known.variant == mark.variant && known.fact == mark.fact);
        assert!(is_there || was_before, "the question {mark:?} is lost");
    }
    if is_proposed {
        let (own, kept, theirs) = (notes(&fields(copy)), notes(&fields(&merged.plan)), notes(&fields(other)));
        let before = base.map(notes).unwrap_or_default();
        for note in own.iter().filter(|(_, _, note)| !note.is_empty()) {
            let variant = vec!["variant".to_owned(), note.0.clone()];
            let was_before = before.contains(note) && !theirs.contains(note);
            assert!(kept.contains(note) || was_before || !fields(other).contains_key(&variant), "{note:?} is lost");
        }
    }
}

/// Whether a joined note says all that another says.
fn has_parts(note: &str, other: &str) -> bool {
    let parts: BTreeSet<&str> = note.split(" // ").collect();
    note == other || other.split(" // ").all(|part| part.is_empty() || parts.contains(part))
}

/// So many edits as the next byte says, at most seven.
fn edits(bytes: &mut impl Iterator<Item = u8>) -> Vec<Edit> {
    let count = bytes.next().unwrap_or(0) % 8;
    (0..count).map_while(|_| edit(bytes)).collect()
}

fn edit(bytes: &mut impl Iterator<Item = u8>) -> Option<Edit> {
    let kind = bytes.next()?;
    let (variant, fact) = (usize::from(bytes.next()? % 3), usize::from(bytes.next()? % 12));
    let number = u32::from(bytes.next()? % 4);
    Some(match kind % 10 {
        0 => Edit::Answer(variant, fact, number),
        1 => Edit::Noted(variant, fact, number),
        2 => Edit::Unanswered(variant, fact),
        3 => Edit::Note(variant, fact, number),
        4 => Edit::NoteGone(variant, fact),
        5 => Edit::Reading(variant, number),
        6 => Edit::Company(number),
        7 => Edit::Months(12 + u16::try_from(number).unwrap_or(0)),
        8 => Edit::AddVariant(number),
        _ => Edit::DropVariant(variant),
    })
}

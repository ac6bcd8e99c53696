//! Two copies of a plan under merge: whatever either of them has is in the merged plan or is asked, and the
//! merged plan opens. What is right in each case is written out by hand.

use crate::support::{head, run};
use imtiyoz::plan::{
    Answer, Conflict, FieldKind, LONGEST_NAME, Merged, Plan, field_kind, fields, merge, read_plan, whole, write_plan,
};
use imtiyoz::quantity::Problem;

/// A plan of these variants, each its whole text, with parts after them.
fn plan_with(variants: &[&str], parts: &str) -> Plan {
    let text = format!(r#"({}, from: "2026-01", months: 12, variants: [{}], {parts})"#, head(), variants.join(", "));
    read_plan(&text).unwrap()
}

fn variant(name: &str, people: &str) -> String {
    format!(r#"(name: "{name}", answers: {{"it_specialists": [("2026-01", "{people}")]}})"#)
}

fn plan(variants: &[(&str, &str)]) -> Plan {
    let texts: Vec<String> = variants.iter().map(|(name, people)| variant(name, people)).collect();
    plan_with(&texts.iter().map(String::as_str).collect::<Vec<&str>>(), "")
}

fn with_parts(parts: &str) -> Plan {
    plan_with(&[&variant("A", "60")], parts)
}

/// Merged against the file that both come from; both ways give the same, and what comes opens.
fn merged(base: &Plan, one: &Plan, other: &Plan) -> Merged {
    chosen(Some(base), one, other, None)
}

fn chosen(base: Option<&Plan>, one: &Plan, other: &Plan, take: Option<usize>) -> Merged {
    let base = base.map(whole);
    let merged = merge(base.as_ref(), [one, other], &|_| take).unwrap();
    let mirrored = merge(base.as_ref(), [other, one], &|_| take.map(|take| 1 - take)).unwrap();
    assert_eq!(write_plan(&merged.plan), write_plan(&mirrored.plan));
    assert_eq!(read_plan(&write_plan(&merged.plan)).unwrap(), merged.plan);
    merged
}

fn names(plan: &Plan) -> Vec<&str> {
    plan.variants.iter().map(|variant| variant.name.as_str()).collect()
}

fn kinds(conflicts: &[Conflict]) -> Vec<FieldKind<'_>> {
    conflicts.iter().map(|conflict| field_kind(&conflict.field)).collect()
}

#[test]
fn a_variant_that_one_deletes_and_the_other_edits_is_asked() {
    let base = plan(&[("A", "40"), ("B", "60")]);
    let (deleted, edited) = (plan(&[("A", "40")]), plan(&[("A", "40"), ("B", "75")]));
    let both = merged(&base, &deleted, &edited);
    assert_eq!(kinds(&both.conflicts), [FieldKind::Variant("B")]);
    assert_eq!(both.conflicts[0].values, [None, Some(String::new())]);
    assert_eq!(names(&both.plan), ["A", "B"]);
    assert_eq!(both.plan.variants[1].answers["it_specialists"][0].value.text, "75", "the work is proposed");
    let gone = chosen(Some(&base), &deleted, &edited, Some(0));
    assert_eq!(names(&gone.plan), ["A"]);
    // What nobody went on with is gone without a question, what one made is there.
    let made = plan(&[("A", "40"), ("B", "60"), ("C", "1")]);
    let both = merged(&base, &deleted, &made);
    assert!(both.conflicts.is_empty());
    assert_eq!(names(&both.plan), ["A", "C"]);
    // A question on it is work as well.
    let mut marked = base.clone();
    marked.ask("B", "it_specialists", "Sure?");
    assert_eq!(kinds(&merged(&base, &deleted, &marked).conflicts), [FieldKind::Variant("B")]);
}

#[test]
fn answers_readings_and_notes_that_one_deletes_and_the_other_edits_are_asked() {
    let of = |answers: &str, readings: &str, notes: &str| {
        plan_with(
            &[&format!(r#"(name: "A", answers: {{{answers}}}, readings: {{{readings}}}, notes: {{{notes}}})"#)],
            "",
        )
    };
    let (answer, reading, note) =
        (r#""region": [("2026-01", "navoi")]"#, r#""terms": "announced""#, r#""region": "x""#);
    let base = of(answer, reading, note);
    let edited =
        of(&answer.replace("navoi", "fergana"), &reading.replace("announced", "operator"), &note.replace('x', "y"));
    let deleted = of("", "", "");
    let both = merged(&base, &deleted, &edited);
    assert_eq!(
        kinds(&both.conflicts),
        [FieldKind::Answer("A", "region"), FieldKind::Note("A", "region"), FieldKind::Reading("A", "terms")]
    );
    assert_eq!(fields(&both.plan), fields(&edited));
    assert_eq!(fields(&chosen(Some(&base), &deleted, &edited, Some(0)).plan), fields(&deleted));
    // Deleted by one and left alone by the other: gone.
    assert_eq!(fields(&merged(&base, &deleted, &base).plan), fields(&deleted));
}

#[test]
fn without_anything_in_common_whatever_differs_is_asked() {
    let (one, other) = (plan(&[("A", "40")]), plan(&[("A", "44"), ("B", "60")]));
    let both = chosen(None, &one, &other, None);
    assert_eq!(kinds(&both.conflicts), [FieldKind::Variant("B"), FieldKind::Answer("A", "it_specialists")]);
    assert_eq!(names(&both.plan), ["A", "B"]);
}

/// A problem and its reason.
fn why(problem: &Problem) -> (&'static str, &str) {
    let why = problem.args.iter().find(|(name, _)| *name == "why");
    (problem.id, why.map_or("", |(_, why)| why))
}

#[test]
fn a_variant_is_left_whatever_each_deleted() {
    let base = plan(&[("A", "40"), ("B", "60")]);
    let (one, other) = (plan(&[("A", "40")]), plan(&[("B", "60")]));
    let both = merged(&base, &one, &other);
    assert_eq!(kinds(&both.conflicts), [FieldKind::Variant("A"), FieldKind::Variant("B")]);
    assert_eq!(names(&both.plan), ["A", "B"]);
    assert_eq!(names(&chosen(Some(&base), &one, &other, Some(0)).plan), ["A"]);
    // Where one is there anyway, both are gone.
    let base = plan(&[("A", "40"), ("B", "60"), ("C", "1")]);
    let (one, other) = (plan(&[("A", "40"), ("C", "1")]), plan(&[("B", "60"), ("C", "1")]));
    let both = merged(&base, &one, &other);
    assert_eq!((names(&both.plan), both.conflicts.len()), (vec!["C"], 0));
    // Nobody can choose to have none.
    let base = plan(&[("A", "40"), ("B", "60")]);
    let (one, other) = (plan(&[("A", "40")]), plan(&[("B", "60")]));
    let none = |conflict: &Conflict| conflict.values.iter().position(Option::is_none);
    let refused = merge(Some(&whole(&base)), [&one, &other], &none).unwrap_err();
    assert_eq!(why(&refused), ("error-not-saved", "none"));
}

#[test]
fn months_that_do_not_go_together_are_asked_as_one() {
    let base = plan(&[("A", "40")]);
    let (mut later, mut longer) = (base.clone(), base.clone());
    later.from = "2040-01".into();
    longer.months = 120;
    let both = merged(&base, &later, &longer);
    assert_eq!(both.conflicts.len(), 1);
    assert_eq!(both.conflicts[0].values, [Some("2040-01, 12".to_owned()), Some("2026-01, 120".to_owned())]);
    assert_eq!((&*both.plan.from, both.plan.months), ("2040-01", 12));
    let taken = chosen(Some(&base), &later, &longer, Some(1)).plan;
    assert_eq!((&*taken.from, taken.months), ("2026-01", 120));
    // What does go together is taken from both.
    later.from = "2027-01".into();
    let both = merged(&base, &later, &longer);
    assert_eq!((&*both.plan.from, both.plan.months, both.conflicts.len()), ("2027-01", 120, 0));
}

#[test]
fn the_parts_of_other_programs_of_both_copies_are_kept_or_asked() {
    let base = with_parts(r#"ext: {"old": 1}"#);
    let one = with_parts(r#"ext: {"old": 1, "a": (x: [1, 2])}, marks: Theirs("of a")"#);
    let other = with_parts(r#"ext: {"old": 2, "b": "// \"x"}"#);
    let both = merged(&base, &one, &other);
    assert!(both.conflicts.is_empty());
    let ext = both.plan.ext.clone().unwrap();
    let text = |name: &str| ext[name].get_ron().trim().to_owned();
    assert_eq!((text("old"), text("a"), text("b")), ("2".into(), "(x: [1, 2])".into(), r#""// \"x""#.into()));
    assert_eq!(both.plan.marks.unwrap().get_ron().trim(), r#"Theirs("of a")"#);
    // Both copies' own: one stands, and the other is told.
    for (part, kind) in [
        ("ext: {\"x\": @}", FieldKind::Part("x")),
        ("marks: Theirs(@)", FieldKind::Part("marks")),
        ("history: Theirs(@)", FieldKind::Part("history")),
        ("saved: Theirs(@)", FieldKind::Part("saved")),
    ] {
        let of = |value: &str| with_parts(&part.replace('@', value));
        for base in [Some(with_parts("")), None] {
            let both = chosen(base.as_ref(), &of("1"), &of("2"), None);
            assert_eq!(kinds(&both.conflicts), [kind], "{part}");
            assert!(
                write_plan(&both.plan).contains(&part.replace('@', "2").replace("ext: {", "").replace('}', "")),
                "{part}"
            );
            let first = chosen(base.as_ref(), &of("1"), &of("2"), Some(0));
            assert!(
                write_plan(&first.plan).contains(&part.replace('@', "1").replace("ext: {", "").replace('}', "")),
                "{part}"
            );
        }
        // What only one has stays, what one changed is taken, what one took away is gone.
        assert!(merged(&with_parts(""), &with_parts(""), &of("1")).conflicts.is_empty());
        assert!(write_plan(&chosen(None, &with_parts(""), &of("1"), None).plan).contains('1'));
        assert_eq!(
            write_plan(&merged(&of("1"), &of("1"), &of("2")).plan),
            write_plan(&merged(&of("2"), &of("2"), &of("2")).plan)
        );
        let gone = merged(&of("1"), &of("1"), &with_parts(""));
        assert!(
            !write_plan(&gone.plan).contains(&part.replace('@', "1").replace("ext: {", "").replace('}', "")),
            "{part}"
        );
    }
    // Marks of another program leave no room for ours: told.
    let mut ours = with_parts("");
    ours.ask("A", "region", "Which?");
    let both = chosen(None, &ours, &with_parts("marks: Theirs(1)"), None);
    assert_eq!(kinds(&both.conflicts), [FieldKind::Part("marks")]);
}

#[test]
fn marks_of_both_are_kept() {
    let base = plan(&[("A", "40")]);
    let (mut one, mut other) = (base.clone(), base.clone());
    one.ask("A", "region", "Which?");
    one.set_checked("A", "it_specialists", true);
    other.ask("A", "it_specialists", "Sure?");
    other.ask("A", "gone_question", "What?");
    let both = merged(&base, &one, &other).plan;
    assert!(both.is_checked("A", "it_specialists"));
    for (fact, question) in [("region", "Which?"), ("it_specialists", "Sure?"), ("gone_question", "What?")] {
        assert_eq!(both.mark("A", fact).unwrap().question, question);
    }
    // Of two checks the one that holds for the answer that stands.
    let (mut one, mut other) = (base.clone(), base.clone());
    one.variants[0].answers.insert("it_specialists".into(), vec![Answer::new("2026-01", 44)]);
    one.set_checked("A", "it_specialists", true);
    other.set_checked("A", "it_specialists", true);
    assert!(merged(&base, &one, &other).plan.is_checked("A", "it_specialists"));
    // A question that one answered and the other left alone is gone; one on which the other went on is not.
    let mut asked = base.clone();
    asked.ask("A", "region", "Which?");
    assert!(merged(&asked, &base, &asked).plan.marks.is_none());
    let mut again = asked.clone();
    again.ask("A", "region", "Which one?");
    assert_eq!(merged(&asked, &base, &again).plan.mark("A", "region").unwrap().question, "Which one?");
}

#[test]
fn the_order_of_variants_is_that_of_who_changed_it() {
    let base = plan(&[("A", "1"), ("B", "2"), ("C", "3")]);
    let turned = plan(&[("B", "2"), ("A", "1"), ("C", "3")]);
    let both = merged(&base, &turned, &base);
    assert_eq!((names(&both.plan), both.conflicts.len()), (vec!["B", "A", "C"], 0));
    // One that was added stands where it was put.
    let between = plan(&[("A", "1"), ("New", "9"), ("B", "2"), ("C", "3")]);
    assert_eq!(names(&merged(&base, &base, &between).plan), ["A", "New", "B", "C"]);
    assert_eq!(names(&merged(&base, &turned, &between).plan), ["B", "A", "New", "C"]);
    let last = plan(&[("C", "3"), ("A", "1"), ("B", "2")]);
    for base in [Some(&base), None] {
        let both = chosen(base, &turned, &last, None);
        assert_eq!(kinds(&both.conflicts), [FieldKind::Order]);
        assert_eq!(names(&both.plan), ["C", "A", "B"]);
        assert_eq!(names(&chosen(base, &turned, &last, Some(0)).plan), ["B", "A", "C"]);
    }
}

#[test]
fn two_rulebooks_are_asked_and_of_two_versions_the_later_is_taken() {
    let base = plan(&[("A", "1")]);
    let (mut later, mut elsewhere) = (base.clone(), base.clone());
    later.rulebook.version = "2027-01-01".into();
    elsewhere.rulebook.id = "kazakhstan".into();
    let both = merged(&base, &later, &base);
    assert_eq!((both.plan.rulebook.version.as_str(), both.conflicts.len()), ("2027-01-01", 0));
    assert_eq!(merged(&base, &elsewhere, &base).plan.rulebook.id, "kazakhstan");
    let both = merged(&base, &later, &elsewhere);
    assert_eq!(kinds(&both.conflicts), [FieldKind::Rulebook]);
    assert_eq!(both.plan.rulebook.id, "uzbekistan");
}

#[test]
fn variants_of_one_name_are_both_there_after_a_merge() {
    let twice = plan_with(&[&variant("A", "60"), &variant("A", "70")], "");
    assert_eq!(names(&twice), ["A", "A (2)"]);
    let once = plan(&[("A", "60")]);
    let both = chosen(None, &twice, &once, None);
    assert_eq!(names(&both.plan), ["A", "A (2)"]);
    assert!(both.plan.doubts.is_empty());
}

#[test]
fn what_would_be_more_than_a_file_holds_is_refused() {
    let base = plan(&[("A", "1")]);
    let noted = |letter: &str| {
        let mut plan = base.clone();
        plan.variants[0].notes.insert("region".into(), letter.repeat(2_500_000));
        plan
    };
    let refused = |one: &Plan, other: &Plan| merge(Some(&whole(&base)), [one, other], &|_| None).unwrap_err();
    assert_eq!(why(&refused(&noted("a"), &noted("b"))), ("error-not-saved", "size"));
    let many = |letter: &str| {
        let names: Vec<String> = (0..150).map(|number| format!("{letter}{number}")).collect();
        plan(&names.iter().map(|name| (name.as_str(), "1")).collect::<Vec<(&str, &str)>>())
    };
    assert_eq!(why(&refused(&many("a"), &many("b"))), ("error-not-saved", "many"));
}

#[test]
fn the_terminal_tells_every_conflict_and_every_doubt() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let write = |name: &str, plan: &Plan| std::fs::write(path(name), write_plan(plan)).unwrap();
    write("base.plan.ron", &plan(&[("A", "40"), ("B", "60")]));
    write("a.plan.ron", &plan(&[("A", "40")]));
    let mut edited = plan(&[("A", "40"), ("B", "75")]);
    for number in 0..300 {
        edited.variants[1].notes.insert(format!("unknown_{number}"), format!("note {number}"));
    }
    write("b.plan.ron", &edited);
    let (base, a, b, out) = (path("base.plan.ron"), path("a.plan.ron"), path("b.plan.ron"), path("out.plan.ron"));
    let told = run(&["merge", &base, &a, &b, "-o", &out]);
    assert_eq!((told.exit.code(), told.err.as_str()), (0, ""));
    assert!(told.out.contains("changed in both: 1"), "{}", told.out);
    assert!(told.out.contains("A, left: deleted") && told.out.contains("B, taken: kept"), "{}", told.out);
    let read = |path: &str| read_plan(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(fields(&read(&out)), fields(&edited));
    // Without the file that both come from all the same.
    let mut other = edited.clone();
    other.variants[1].notes.values_mut().for_each(|note| note.push('!'));
    other.variants[1].notes.insert("one_more".into(), "note".into());
    other.variants[1].readings.insert("terms".into(), "operator".into());
    write("c.plan.ron", &other);
    let told = run(&["merge", &b, &path("c.plan.ron"), "-o", &out]);
    assert_eq!(told.exit.code(), 0);
    assert!(told.out.contains("changed in both: 2"), "{}", told.out);
    let both = read(&out);
    assert_eq!(both.variants[1].notes["unknown_7"], "note 7 // note 7!");
    // A file with two of one name: both are there, and it is told where.
    let twice = write_plan(&plan(&[("A", "40"), ("B", "60")])).replace("name: \"B\"", "name: \"A\"");
    std::fs::write(&a, &twice).unwrap();
    let told = run(&["merge", &base, &a, &b, "-o", &out]);
    assert_eq!(told.exit.code(), 0, "{}", told.err);
    assert!(told.err.contains("Two variants are named “A”, in lines 10 and 18"), "{}", told.err);
    for command in [vec!["assess", &a], vec!["duties", &a], vec!["compare", &a]] {
        let told = run(&command);
        assert_eq!(told.exit.code(), 0);
        assert!(told.err.contains(":18:19: warning: Two variants"), "{}", told.err);
        assert!(told.out.contains("A (2)"), "{command:?}: {}", told.out);
        let strict: Vec<&str> = command.iter().copied().chain(["--strict"]).collect();
        assert_eq!(run(&strict).exit.code(), 1);
    }
    let told = run(&["assess", &a, "--variant", "A (2)", "--format", "json"]);
    assert!(told.out.contains("\"variant\": \"A (2)\""), "{}", told.out);
}

#[test]
fn a_long_list_of_conflicts_is_told_to_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let with = |value: &str| {
        let mut plan = plan(&[("A", "40")]);
        for number in 0..500 {
            plan.variants[0].readings.insert(format!("r{number}").as_str().into(), format!("{value}{number}").into());
        }
        plan
    };
    std::fs::write(path("a.plan.ron"), write_plan(&with("x"))).unwrap();
    std::fs::write(path("b.plan.ron"), write_plan(&with("y"))).unwrap();
    let told = run(&["merge", &path("a.plan.ron"), &path("b.plan.ron"), "-o", &path("out.plan.ron")]);
    assert_eq!(told.exit.code(), 0);
    for number in 0..500 {
        let left = [format!(": x{number}\n"), format!(": x{number} ")];
        assert!(left.iter().any(|left| told.out.contains(left)), "{number}: what was left is told");
    }
}

#[test]
fn names_are_unique_where_they_are_given() {
    let mut plan = plan(&[("A", "1"), ("B", "2")]);
    plan.ask("A", "region", "Which?");
    assert!(!plan.rename_variant(0, "B") && !plan.rename_variant(0, &"x".repeat(LONGEST_NAME + 1)));
    assert!(plan.rename_variant(0, "C"));
    assert_eq!((names(&plan), plan.mark("C", "region").unwrap().question.as_str()), (vec!["C", "B"], "Which?"));
}

#[test]
fn many_notes_are_joined_at_once() {
    // As many as a file holds: joined one by one they would take hours.
    let marked = |copy: &str| {
        let one = |n: usize| format!("(variant: \"A\", fact: \"region\", question: \"{copy}{n}\"),");
        with_parts(&format!("marks: [{}]", (0..20_000).map(one).collect::<String>()))
    };
    let both = merged(&with_parts(""), &marked("a"), &marked("b"));
    assert_eq!(both.plan.all_marks()[0].question.split(" // ").count(), 40_000);
    let costs = |copy: &str| {
        let one = |n: usize| format!("(\"2026-05\", \"{n} USD\", \"{copy}{n}\"),");
        let answers = format!("\"conference_costs\": [{}]", (0..20_000).map(one).collect::<String>());
        plan_with(&[&format!("(name: \"A\", answers: {{{answers}}})")], "")
    };
    let both = chosen(None, &costs("a"), &costs("b"), None);
    assert_eq!(both.plan.variants[0].notes["conference_costs"].split(" // ").count(), 20_000);
}

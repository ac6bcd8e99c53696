//! What is typed: options, currencies, plans of another park, and folders of rulebooks with words of their own.

use crate::support::{SMALL, run};
use std::fs;
use std::path::Path;

const PLAN: &str = "tests/plans/design.plan.ron";

/// A folder with the small rulebook, some of its files changed or added.
fn folder(changed: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in SMALL.iter().chain(changed) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// A plan of the small rulebook, in a folder.
fn plan_in(folder: &Path) -> String {
    let path = folder.join("one.plan.ron");
    let text = r#"(format: 1, rulebook: (id: "small", version: "2026-01-01"), company: (name: "Test"), from: "2026-01",
        months: 12, variants: [(name: "one", answers: {"member": [("2026-01", "yes")], "repairs": [("2026-02", "500 UZS")]})])"#;
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_value_that_cannot_be_ends_with_two() {
    for arguments in [
        &["explain", PLAN, "training", "--month", "2026-13"][..],
        &["explain", PLAN, "training", "--month", "July"],
        &["explain", PLAN, "training", "--year", "26"],
        &["explain", PLAN, "training", "--year", "year"],
        &["advise", PLAN, "--from", "2026-00"],
        &["advise", PLAN, "--goal", "much", "--by", "it_specialists"],
        &["advise", PLAN, "--goal", "5", "--by", "it_specialists"],
        &["advise", PLAN, "--tornado", "--range", "it_specialists"],
        &["advise", PLAN, "--tornado", "--range", "it_specialists=4"],
        &["advise", PLAN, "--tornado", "--range", "it_specialists=many..few"],
        &["advise", PLAN, "--best", "it_specialists@2026-13"],
        &["advise", PLAN, "--best", "it_specialists=4..x"],
        &["advise", PLAN, "--best", "it_specialists=5..1"],
        &["advise", PLAN, "--tornado", "--range", "it_wage=900 USD..100 USD"],
        &["advise", PLAN, "--risk", "--draws", "0"],
        &["report", PLAN, "-o", "out.pdf", "--date", "2026-02-30"],
        &["assess", PLAN, "--currency", "GBP"],
        &["assess", PLAN, "--currency", ""],
        &["rulebook", "diff", "embedded", "--currency", "XXX"],
    ] {
        let outcome = run(arguments);
        assert_eq!((outcome.exit.code(), outcome.out.as_str()), (2, ""), "{arguments:?}: {}", outcome.err);
        assert!(!outcome.err.is_empty(), "{arguments:?}");
    }
    assert!(!Path::new("out.pdf").exists());
}

#[test]
fn a_number_out_of_bounds_is_told_with_them() {
    for (wrong, option) in [("0", "--draws"), ("1000001", "--draws"), ("1.5", "--draws"), ("x", "--seed")] {
        let told = run(&["advise", PLAN, "--risk", option, wrong]);
        assert_eq!(told.exit.code(), 2, "{wrong}");
        let most = if option == "--draws" { "from 1 to 1000000 is needed" } else { "from 0 to 18446744073709551615" };
        assert!(told.err.contains(&format!("“{wrong}”")) && told.err.contains(most), "{}", told.err);
    }
}

#[test]
fn a_month_that_is_none_of_the_plans_is_not_moved() {
    for arguments in [
        &["advise", PLAN, "--best", "it_specialists@2050-01"][..],
        &["advise", PLAN, "--best", "it_specialists@2025-12"],
        &["advise", PLAN, "--from", "2027-01"],
    ] {
        let outcome = run(arguments);
        assert_eq!((outcome.exit.code(), outcome.out.as_str()), (1, ""), "{arguments:?}");
        assert!(outcome.err.contains("outside the plan") && outcome.err.contains("design.plan.ron"), "{}", outcome.err);
    }
    assert_eq!(
        run(&["advise", PLAN, "--from", "2025-01", "--programme", "training"]).exit.code(),
        0,
        "before it everything may change"
    );
}

#[test]
fn names_of_files_stand_behind_two_hyphens() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("--lang=xx.plan.ron");
    fs::copy(PLAN, &file).unwrap();
    assert_eq!(run(&["assess", "--", file.to_str().unwrap()]).exit.code(), 0);
    // What looks like an option there is a file that does not exist, and no language.
    let outcome = run(&["assess", "--", PLAN, "--lang=xx"]);
    assert_eq!(outcome.exit.code(), 1);
    assert!(outcome.err.contains("--lang=xx: error: There is no such file"), "{}", outcome.err);
    assert!(run(&["--version"]).out.starts_with("imtiyoz 0."), "{}", run(&["--version"]).err);
    assert_eq!(run(&["-V"]).exit.code(), 0);
}

#[test]
fn amounts_are_shown_in_what_the_rulebook_knows() {
    let euros = run(&["assess", PLAN, "--currency", "eur"]);
    assert_eq!(euros.exit.code(), 1, "the plan gives no rate for it");
    assert!(euros.err.contains("EUR"), "{}", euros.err);
    // A law in another currency, which has a rate for sums.
    let header = SMALL[0].1.replace("\"UZS\"", "\"EUR\"");
    let facts = SMALL[1].1.to_owned();
    let parameters = SMALL[2].1.replace(" UZS", " EUR");
    let book = folder(&[("rulebook.ron", &header), ("facts.ron", &facts), ("parameters.ron", &parameters)]);
    let plan = plan_in(book.path());
    let text = fs::read_to_string(&plan).unwrap().replace(" UZS", " EUR");
    fs::write(&plan, text).unwrap();
    let rulebook = book.path().to_str().unwrap();
    let shown = run(&["assess", &plan, "--rulebook", rulebook, "--format", "json"]);
    assert_eq!((shown.err.as_str(), shown.exit.code()), ("", 0));
    assert!(shown.out.contains("\"currency\": \"EUR\""), "{}", shown.out);
    let sums = run(&["assess", &plan, "--rulebook", rulebook, "--currency", "UZS"]);
    assert_eq!(sums.exit.code(), 2);
    assert!(sums.err.contains("EUR, USD"), "{}", sums.err);
}

#[test]
fn a_plan_of_another_park_is_an_error() {
    let book = folder(&[]);
    let (rulebook, plan) = (book.path().to_str().unwrap().to_owned(), plan_in(book.path()));
    for command in ["assess", "duties", "headroom", "advise", "compare"] {
        let outcome = run(&[command, &plan]);
        assert_eq!((outcome.exit.code(), outcome.out.as_str()), (1, ""), "{command}");
        assert!(outcome.err.contains("“small”") && outcome.err.contains("“uzbekistan”"), "{}", outcome.err);
        assert!(outcome.err.contains("one.plan.ron: error: "), "{}", outcome.err);
    }
    let (out, folder) = (book.path().join("clients.csv"), book.path().to_str().unwrap());
    let listed = run(&["portfolio", folder, "-o", out.to_str().unwrap()]);
    assert!(listed.err.contains("“small”"), "{}", listed.err);
    assert_eq!(run(&["assess", &plan, "--rulebook", &rulebook]).exit.code(), 0);
    assert_eq!(run(&["assess", PLAN, "--rulebook", &rulebook]).exit.code(), 1);
}

#[test]
fn a_number_too_large_names_its_answer_and_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.plan.ron");
    let parameters = SMALL[2].1.replace("1200 UZS", "9999999999999999999999999 UZS");
    let amount = "programmes/pays.ron";
    let text = r#"(id: "pays", kind: cash, beneficiary: company, certainty: by_right, rules: [(from: "2024-01-01",
        citation: (act: "act"), conditions: [], benefit: Amount(Sum([Value("donations"),
        Product([Value("yearly_most"), Value("uzs_per_usd"), Value("uzs_per_usd"), Value("uzs_per_usd")])])))])"#;
    let facts = SMALL[1].1.trim_end().trim_end_matches(']');
    let facts = format!("{facts}(id: \"donations\", group: \"company\", kind: Money())]");
    let book = self::folder(&[("parameters.ron", &parameters), ("facts.ron", &facts), (amount, text)]);
    let plan = r#"(format: 1, rulebook: (id: "small", version: "2026-01-01"), company: (name: "Test"), from: "2026-01", months: 3,
variants: [(name: "one", answers: {
    "donations": [("2026-01", "1000000000000000 UZS")],
    "uzs_per_usd": [("2026-01", "5"), ("2026-03", "1000000000")],
})])"#;
    fs::write(&path, plan).unwrap();
    for command in [&["assess"][..], &["duties"], &["headroom"], &["advise", "--tornado"]] {
        let rest = [path.to_str().unwrap(), "--rulebook", book.path().to_str().unwrap()];
        let outcome = run(&[command, &rest].concat());
        assert_eq!(outcome.exit.code(), 1, "{command:?}");
        assert!(outcome.err.contains("large.plan.ron:4:52: error: "), "{command:?}: {}", outcome.err);
        assert!(outcome.err.contains("uzs_per_usd") && !outcome.err.contains("donations"), "{}", outcome.err);
    }
}

#[test]
fn numbers_of_the_law_that_are_too_large_are_no_fault_of_an_answer() {
    let amount =
        "Product([Number(\"99999999999999999999999999 UZS\"), Number(\"99999999999\"), Number(\"99999999999\")])";
    let text = format!(
        "(id: \"pays\", kind: cash, beneficiary: company, certainty: by_right, rules: [(from: \"2024-01-01\", \
         citation: (act: \"act\"), conditions: [], benefit: Amount({amount}))])"
    );
    let book = folder(&[("programmes/pays.ron", &text)]);
    let plan = plan_in(book.path());
    let told = run(&["assess", &plan, "--rulebook", book.path().to_str().unwrap()]);
    assert_eq!(told.exit.code(), 1);
    assert!(told.err.contains("one.plan.ron: error: The numbers of the law are too large"), "{}", told.err);
    assert!(!told.err.contains("Check the answer"), "{}", told.err);
}

#[test]
fn names_of_a_rulebook_have_a_length() {
    let facts = |letters: usize| {
        let half = SMALL[1].1.trim_end().trim_end_matches(']');
        format!("{half}(id: \"{}\", group: \"company\", kind: YesNo)]", "a".repeat(letters))
    };
    let list = |letters: usize| {
        let book = folder(&[("facts.ron", &facts(letters))]);
        run(&["facts", "--rulebook", book.path().to_str().unwrap()])
    };
    assert_eq!(list(80).exit.code(), 0);
    for letters in [81, 1_000_000] {
        let told = list(letters);
        assert_eq!((told.exit.code(), told.out.as_str()), (1, ""));
        assert!(told.err.contains("has more than 80 letters") && told.err.len() < 1000, "{}", told.err.len());
    }
}

#[test]
fn a_text_of_a_rulebook_has_a_length_and_its_mistakes_a_number() {
    let list = |text: &str| {
        let book = folder(&[("texts/en.ftl", text)]);
        run(&["rulebook", "list", "--rulebook", book.path().to_str().unwrap()])
    };
    let long = list(&format!("programme-grant = {}\n", "w".repeat(100_000)));
    assert_eq!((long.exit.code(), long.out.as_str()), (1, ""));
    assert!(long.err.contains("en.ftl:1:1: error: “programme-grant” says more than"), "{}", long.err);
    let twice = list(&"programme-grant = Grant\n".repeat(20_000));
    assert_eq!(twice.exit.code(), 1);
    assert!(twice.err.lines().count() < 200, "{}", twice.err.lines().count());
}

#[test]
fn words_for_nothing_of_the_rulebook_are_told() {
    let check = |text: &str| {
        let book = folder(&[("texts/en.ftl", text), ("texts/ru.ftl", "programme-gone = Нет\n")]);
        run(&["rulebook", "check", "--rulebook", book.path().to_str().unwrap()])
    };
    let told = check(
        "programme-grant = A grant of { -park }{ other }\n-park = the park\nrulebook-name-small = Small\nother = , and more\nverdict = Good\n",
    );
    assert_eq!(told.exit.code(), 1);
    for (place, id) in [("en.ftl:5:1", "verdict"), ("ru.ftl:1:1", "programme-gone")] {
        assert!(told.err.contains(&format!("{place}: error: “{id}” words nothing")), "{}", told.err);
    }
    assert!(!told.err.contains("“other”") && !told.err.contains("park” words nothing"), "{}", told.err);
}

#[test]
fn words_of_a_rulebook_are_no_markup_of_the_page_about_it() {
    let texts = "programme-grant = [a](javascript:1)\n    .about = <script>b</script>\nact-act = ![c](https://x.uz)\n";
    let book = folder(&[("texts/en.ftl", texts)]);
    let page = run(&["rulebook", "coverage", "--rulebook", book.path().to_str().unwrap()]).out;
    assert!(page.contains("### \\[a](javascript:1)\n\n\\<script>b\\</script>"), "{page}");
    for markup in ["[a]", "<script", "</script", "[c]"] {
        assert_eq!(page.matches(markup).count(), page.matches(&format!("\\{markup}")).count(), "{page}");
    }
}

#[test]
fn a_folder_brings_words_for_its_own_things_only() {
    let taken = folder(&[("texts/en.ftl", "programme-grant = Grant\nsign-holds = Signed by nobody\n")]);
    for command in [&["rulebook", "list"][..], &["verify", PLAN], &["rulebook", "check"], &["facts"]] {
        let outcome = run(&[command, &["--rulebook", taken.path().to_str().unwrap()]].concat());
        assert_eq!((outcome.exit.code(), outcome.out.as_str()), (1, ""), "{command:?}");
        assert!(outcome.err.contains("en.ftl:2:1: error: “sign-holds”"), "{}", outcome.err);
    }
    let own = folder(&[("texts/en.ftl", "programme-grant = The grant\n")]);
    let listed = run(&["rulebook", "list", "--rulebook", own.path().to_str().unwrap()]);
    assert!(listed.out.contains("The grant"), "{}", listed.out);
    // Words of the rulebook that is built in are none of another park's.
    let member = folder(&[("facts.ron", &SMALL[1].1.replace("\"company\"", "\"place\""))]);
    let facts = run(&["facts", "--rulebook", member.path().to_str().unwrap()]);
    assert!(!facts.out.contains("PP-388"), "{}", facts.out);
}

#[test]
fn what_has_no_words_is_told_with_its_languages() {
    let words = "act-act = The act\ngroup-company = Company\ngroup-spending = Spending\ngroup-assumptions = Rates\n\
        fact-member = Member\nfact-repairs = Repairs\nfact-uzs_per_usd = Sums for a dollar\nparameter-yearly_most = Most a year\n\
        definition-is_member = Is a member\nreading-half = Half or whole?\nreading-half-whole = Whole\nreading-half-half_of_it = Half\n\
        programme-grant = Grant\nprogramme-loan = Loan\ncondition-grant-membership = Member\nlimit-yearly_cap = Most a year\n";
    let check = |texts: &[(&str, &str)]| {
        let book = folder(texts);
        run(&["rulebook", "check", "--rulebook", book.path().to_str().unwrap()])
    };
    let clean = check(&[("texts/en.ftl", words)]);
    assert_eq!((clean.err.as_str(), clean.exit.code()), ("", 0));
    assert!(clean.out.contains("Without words in ru, so said in English: act-act, group-company"), "{}", clean.out);
    for line in words.lines() {
        let (id, _) = line.split_once(" = ").unwrap();
        let without = words.replace(&format!("{line}\n"), "");
        let told = check(&[("texts/en.ftl", &without)]);
        assert_eq!(told.exit.code(), 1, "{id}");
        // A limit may be worded for all programmes: then its own id is asked for.
        let asked = id.replace("limit-yearly_cap", "limit-grant-yearly_cap");
        assert!(told.err.contains(&format!("texts/en.ftl: {asked} = …")), "{id}: {}", told.err);
        assert!(told.err.contains("in: en, ru, uz, uz-Cyrl") && told.err.contains(".ron:"), "{id}: {}", told.err);
    }
    // What the rulebook speaks it has to speak whole, and what it does not is said in English.
    let russian = words.replace("act-act = The act\n", "");
    let told = check(&[("texts/en.ftl", words), ("texts/ru.ftl", &russian)]);
    assert_eq!(told.exit.code(), 0);
    assert!(told.err.contains("rulebook.ron:7:18: warning: No words for “act” in: ru, uz, uz-Cyrl"), "{}", told.err);
    assert!(told.err.contains("texts/ru.ftl: act-act = …"), "{}", told.err);
}

//! Rulebooks made to do harm, or without sense: each is refused where it stands, and what loads is computed
//! and explained in little room.

use crate::support::SMALL;
use imtiyoz::assess::{Depth, assess, assess_explained, check};
use imtiyoz::explain::{Speaker, Words, lines, lines_once};
use imtiyoz::law::{Rulebook, SourceFile, compile, read_source};
use imtiyoz::plan::{Inputs, Plan, RulebookName};
use imtiyoz::quantity::{Month, Problem};

/// The small rulebook with some files instead of its own, or beside them.
fn files(changed: &[(&str, String)]) -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> =
        SMALL.iter().map(|(name, text)| SourceFile { name: (*name).to_owned(), text: (*text).to_owned() }).collect();
    for (name, text) in changed {
        files.retain(|file| file.name != *name);
        files.push(SourceFile { name: (*name).to_owned(), text: text.clone() });
    }
    files
}

fn compiled(changed: &[(&str, String)]) -> Result<Rulebook, Vec<Problem>> {
    let source = read_source(files(changed))?;
    compile(&source)
}

/// What is wrong, by the id of its message; each has its file.
#[track_caller]
fn wrong(changed: &[(&str, String)]) -> Vec<&'static str> {
    let problems = compiled(changed).err().unwrap_or_default();
    for problem in &problems {
        assert!(problem.file.is_some() || problem.id == "error-more", "{problem:?}");
    }
    problems.iter().map(|problem| problem.id).collect()
}

fn definitions(all: impl IntoIterator<Item = (String, String)>) -> (&'static str, String) {
    let one =
        |(id, is): (String, String)| format!("(id: \"{id}\", versions: [(is: {is}, citation: (act: \"act\"))]),\n");
    let member = ("is_member".to_owned(), "Yes(\"member\")".to_owned());
    ("definitions.ron", format!("[{}]", all.into_iter().chain([member]).map(one).collect::<String>()))
}

fn programme(id: &str, rule: &str) -> (&'static str, String) {
    let text = format!(
        "(id: \"{id}\", kind: cash, beneficiary: company, certainty: by_right, rules: [(from: \"2024-01-01\", \
         citation: (act: \"act\"), {rule})])"
    );
    (Box::leak(format!("programmes/{id}.ron").into_boxed_str()), text)
}

fn pays(amount: &str) -> (&'static str, String) {
    programme("pays", &format!("conditions: [], benefit: Amount({amount})"))
}

/// The inputs of a plan of a year without answers.
fn empty(book: &Rulebook) -> Inputs {
    let name = RulebookName { id: book.id.clone(), version: book.version.to_string() };
    let plan = Plan::new(name, "Test", Month::new(2026, 1), 12, "one");
    Inputs::read(book, &plan, &plan.variants[0]).0
}

#[test]
fn long_chains_are_refused_whichever_end_comes_first() {
    let chain = |count: usize| (1..=count).map(|n| (format!("d{n}"), format!("Value(\"d{}\")", n - 1)));
    let first = ("d0".to_owned(), "Number(\"1 UZS\")".to_owned());
    let forwards = definitions(std::iter::once(first.clone()).chain(chain(5000)).take(900));
    let backwards = definitions(chain(900).collect::<Vec<_>>().into_iter().rev().chain([first.clone()]));
    for chain in [forwards, backwards] {
        assert_eq!(wrong(std::slice::from_ref(&chain)), ["error-too-deep"]);
        assert_eq!(wrong(&[chain, pays("Value(\"d899\")")]), ["error-too-deep"]);
    }
    let many = definitions(std::iter::once(first.clone()).chain(chain(5000)));
    assert_eq!(wrong(&[many]), ["error-too-many"]);
    assert!(compiled(&[definitions(std::iter::once(first).chain(chain(60))), pays("Value(\"d60\")")]).is_ok());
}

#[test]
fn chains_of_programmes_are_refused_as_well() {
    let chain = |count: usize| {
        let one = |n: usize| {
            let before = format!("(id: \"that\", that: Granted(\"p{}\"), citation: (act: \"act\"))", n - 1);
            programme(&format!("p{n}"), &format!("conditions: [{before}], benefit: Amount(Number(\"1 UZS\"))"))
        };
        let first = programme("p0", "conditions: [], benefit: Amount(Number(\"1 UZS\"))");
        compiled(&std::iter::once(first).chain((1..=count).map(one)).collect::<Vec<_>>())
    };
    assert!(chain(20).is_ok());
    let problems = chain(110).unwrap_err();
    assert_eq!(problems.iter().map(|problem| problem.id).collect::<Vec<_>>(), ["error-too-deep"]);
}

#[test]
fn open_questions_that_multiply_are_refused() {
    let readings = |count: usize| {
        let one = |n: usize| {
            format!(
                "(id: \"r{n}\", options: [(id: \"a\", citation: (act: \"act\")), (id: \"b\", citation: (act: \"act\"))]),"
            )
        };
        let half = SMALL.iter().find(|(name, _)| *name == "readings.ron").unwrap().1.trim_end().trim_end_matches(']');
        ("readings.ron", format!("{half}{}]", (0..count).map(one).collect::<String>()))
    };
    let all = |count: usize| {
        let one = |n: usize| format!("When(Reading(\"r{n}\", \"b\"), Number(\"1 UZS\"), Number(\"2 UZS\"))");
        pays(&format!("Sum([{}])", (0..count).map(one).collect::<Vec<_>>().join(", ")))
    };
    assert!(compiled(&[readings(10), all(10)]).is_ok());
    for count in [20, 63] {
        assert_eq!(wrong(&[readings(count), all(count)]), ["error-readings-many"], "{count}");
    }
    assert_eq!(wrong(&[readings(64)]), ["error-too-many"]);
}

#[test]
fn what_several_sums_share_is_told_once() {
    let doubled = |n: usize| (format!("d{n}"), format!("Sum([Value(\"d{}\"), Value(\"d{}\")])", n - 1, n - 1));
    let first = ("d0".to_owned(), "Product([Number(\"2\"), Value(\"yearly_most\")])".to_owned());
    let all = definitions(std::iter::once(first).chain((1..=40).map(doubled)));
    let book = compiled(&[all, pays("Value(\"d40\")")]).unwrap();
    let inputs = empty(&book);
    let (_, derivations) = assess_explained(&book, &inputs, book.currency).unwrap();
    let words = Words::empty();
    let speaker = Speaker::new(&words, &book);
    let pays = book.programme("pays").unwrap();
    let step = derivations.span(pays, None);
    for lines in [lines(&step, &speaker), lines_once(&step, &speaker)] {
        assert!(lines.len() < 1000, "{}", lines.len());
    }
    let all = lines(&step, &speaker);
    let shared = all.iter().find(|line| line.same_as.is_some()).expect("a reference");
    let above = all.iter().find(|line| Some(&line.key) == shared.same_as.as_ref()).expect("what it refers to");
    assert!(above.has_parts && above.label == shared.label && above.value == shared.value);
    let at = all.iter().position(|line| line.key == above.key).unwrap();
    assert!(all[at + 1].depth > above.depth, "its lines stand below it");
}

#[test]
fn what_is_missing_is_sought_once_below_what_several_share() {
    let doubled = |n: usize| (format!("d{n}"), format!("Sum([Value(\"d{}\"), Value(\"d{}\")])", n - 1, n - 1));
    let first = ("d0".to_owned(), "Value(\"repairs\")".to_owned());
    let doubled: Vec<_> = std::iter::once(first).chain((1..=40).map(doubled)).collect();
    let more = programme(
        "pays",
        "conditions: [(id: \"that\", that: MoreThan(Value(\"d40\"), Number(\"1 USD\")), citation: (act: \"act\"))], \
         benefit: Amount(Value(\"d40\"))",
    );
    let book = compiled(&[definitions(doubled), more]).unwrap();
    let inputs = empty(&book);
    let assessment = assess(&book, &inputs, book.currency, Depth::Whole).unwrap();
    let pays = book.programme("pays").unwrap();
    let needed: Vec<&str> =
        assessment.programmes[pays].needs.iter().map(|fact| book.facts[*fact].id.as_str()).collect();
    assert!(needed.contains(&"repairs"), "{needed:?}");
}

#[test]
fn months_within_months_are_refused() {
    let nested = |depth: usize| {
        let open = "Total(Last(100), ".repeat(depth);
        pays(&format!("{open}Value(\"yearly_most\"){}", ")".repeat(depth)))
    };
    assert!(compiled(&[nested(1)]).is_ok());
    assert_eq!(wrong(&[nested(3)]), ["error-expression-large", "error-explanation-large"]);
}

#[test]
fn sets_that_are_too_large_are_told() {
    let programmes: Vec<_> =
        (0..130).map(|n| programme(&format!("p{n}"), "conditions: [], benefit: Amount(Number(\"1 UZS\"))")).collect();
    assert_eq!(wrong(&programmes), ["error-too-many"]);
    let facts = (0..200).map(|n| format!("(id: \"f{n}\", group: \"a\", kind: YesNo),")).collect::<String>();
    assert_eq!(wrong(&[("facts.ron", format!("[{facts}]"))]), ["error-too-many"]);
    let options = (0..70).map(|n| format!("\"o{n}\", ")).collect::<String>();
    let choice = |facts: &str| format!("{}(id: \"c\", group: \"a\", kind: Choice([{facts}]))]", small("facts.ron"));
    let that = "conditions: [(id: \"that\", that: OneOf(\"c\", [\"o69\"]), citation: (act: \"act\"))], benefit: Amount(Number(\"1 UZS\"))";
    assert!(wrong(&[("facts.ron", choice(&options)), programme("p", that)]).contains(&"error-options"));
    let wide = format!("Sum([{}])", "Number(\"1 UZS\"), ".repeat(30_000));
    assert_eq!(wrong(&[pays(&wide)]), ["error-too-many"]);
    let acts = (0..300).map(|n| format!("(id: \"A{n}\", confidence: primary),")).collect::<String>();
    let header = small("rulebook.ron").replace("acts: [", &format!("acts: [{acts}"));
    let told = wrong(&[("rulebook.ron", header)]);
    assert_eq!((told.len(), told[50]), (51, "error-more"));
}

/// A file of the small rulebook; a list without its last bracket.
fn small(name: &str) -> String {
    let text = SMALL.iter().find(|(known, _)| *known == name).unwrap().1.trim_end();
    text.strip_suffix(']').unwrap_or(text).to_owned()
}

#[test]
fn what_makes_no_sense_is_refused_where_it_stands() {
    let one = |name: &'static str, before: &str, after: &str| {
        let text = SMALL.iter().find(|(known, _)| *known == name).unwrap().1;
        assert!(text.contains(before), "{before} in {name}");
        (name, text.replacen(before, after, 1))
    };
    let fact = |kind: &str| ("facts.ron", format!("{}(id: \"new\", group: \"a\", {kind})]", small("facts.ron")));
    let grant = |before: &str, after: &str| one("programmes/grant.ron", before, after);
    let value = |value: &str| one("parameters.ron", "\"1000 UZS\"", value);
    let amount = |text: &str| pays(text);
    for (changed, expected) in [
        (grant("from: \"2024-01-01\",", "from: \"2024-01-01\", until: \"2023-01-01\","), "error-until-first"),
        (grant("from: \"2024-01-01\",", "from: \"2024-01-15\", until: \"2024-02-01\","), "error-until-first"),
        (grant("from: \"2024-01-01\",", "from: \"0001-01-01\","), "error-date-far"),
        (grant("most: Value(\"yearly_most\")", "most: Number(\"-5 UZS\")"), "error-limit-negative"),
        (grant("id: \"yearly_cap\"", "id: \"Yearly cap\""), "error-name-form"),
        (amount("Brackets(of: Value(\"yearly_most\"), steps: [], marginal: true)"), "error-list-empty"),
        (amount("Brackets(of: Value(\"yearly_most\"), steps: [(\"x\", Number(\"1%\"))], marginal: true)"), ""),
        (
            amount(
                "Brackets(of: Value(\"yearly_most\"), steps: [(Number(\"9 UZS\"), Number(\"1%\")), (Number(\"3 UZS\"), \
                 Number(\"2%\")), (None, Number(\"3%\"))], marginal: true)",
            ),
            "error-brackets-order",
        ),
        (
            amount(
                "Brackets(of: Value(\"yearly_most\"), steps: [(Number(\"2 yearly_most\"), Number(\"1%\")), \
                 (Value(\"yearly_most\"), Number(\"2%\")), (None, Number(\"3%\"))], marginal: false)",
            ),
            "error-brackets-order",
        ),
        (amount("Average(Last(0), Value(\"yearly_most\"))"), "error-not-months"),
        (amount("Total(Last(205), Value(\"yearly_most\"))"), "error-not-months"),
        (amount("Highest(0, Value(\"yearly_most\"))"), "error-not-months"),
        (amount("Lowest(65535, Value(\"yearly_most\"))"), "error-not-months"),
        (amount("MonthsBefore(0, Value(\"yearly_most\"))"), "error-not-months"),
        (amount("Sum([])"), "error-list-empty"),
        (amount("Round(Value(\"yearly_most\"), \"1000\")"), "error-units-compare"),
        (amount("Round(Value(\"yearly_most\"), \"1 USD\")"), "error-two-currencies"),
        (
            programme(
                "p",
                "conditions: [(id: \"a\", that: All([]), citation: (act: \"act\"))], benefit: Amount(Number(\"1 UZS\"))",
            ),
            "error-list-empty",
        ),
        (fact("kind: Choice([\"a\", \"a\"])"), "error-name-twice"),
        (fact("kind: Choice([\"A b\"])"), "error-name-form"),
        (fact("kind: Level(\"person\"), least: \"9\", most: \"3\""), "error-bounds-order"),
        (fact("kind: Level(\"person\"), most: \"5 USD\""), "error-bound-kind"),
        (fact("kind: YesNo, least: \"0\""), "error-bound-kind"),
        (
            ("facts.ron", format!("{}(id: \"yearly_most\", group: \"a\", kind: YesNo)]", small("facts.ron"))),
            "error-name-twice",
        ),
        (value("\"5 is_member\""), "error-parameter-named"),
        (("parameters.ron", "[(id: \"yearly_most\", values: [])]".to_owned()), "error-no-rules"),
        (one("rulebook.ron", "id: \"small\"", "id: \"../small\""), "error-name-form"),
        (one("rulebook.ron", "{\"USD\":", "{\"UZS\":"), "error-exchange-own"),
        (one("rulebook.ron", "{\"USD\":", "{\"usd\":"), "error-currency"),
        (
            one("rulebook.ron", "(fact: \"uzs_per_usd\")", "(fact: \"uzs_per_usd\", otherwise: \"yearly_most\")"),
            "error-rate-series",
        ),
        (one("rulebook.ron", "id: \"act\",", "id: \"act\", link: \"javascript:alert(1)\","), "error-link"),
        (one("rulebook.ron", "id: \"act\",", "id: \"act\", link: \"https://x.uz/\\r\\nATTACH:x\","), "error-link"),
        (grant("citation: (act: \"act\")", "citation: (act: \"act\", at: \"1\\nDTSTART:2\")"), "error-control"),
    ] {
        let found = wrong(std::slice::from_ref(&changed));
        if expected.is_empty() {
            assert!(read_source(files(std::slice::from_ref(&changed))).is_err());
        } else {
            assert!(found.contains(&expected), "{expected}: {found:?}\n{}", changed.1);
        }
    }
    // One mistake is told once, not again wherever its name is used.
    assert_eq!(wrong(&[value("\"5 is_member\"")]), ["error-parameter-named"]);
    assert_eq!(
        wrong(&[fact("kind: Rate(\"GBP\")"), pays("Product([Value(\"new\"), Number(\"1 UZS\")])")]),
        ["error-currency"]
    );
    let twice = amount("Lookup(of: \"size\", cases: {\"a\": Number(\"1 UZS\"), \"a\": Number(\"2 UZS\")})");
    assert!(read_source(files(&[twice])).is_err(), "of two cases one would be lost");
}

#[test]
fn more_numbers_than_can_be_tried_are_told_at_once() {
    let value = |n: usize| {
        format!(
            "(from: \"{}-{:02}-01\", value: \"{} UZS\", citation: (act: \"act\")),",
            2024 + n / 12,
            n % 12 + 1,
            n + 1
        )
    };
    let values = (0..90).map(value).collect::<String>();
    let more = (0..20).map(|n| format!("(id: \"many{n}\", values: [{values}]),")).collect::<String>();
    let problems = check(files(&[("parameters.ron", format!("{}{more}]", small("parameters.ron")))])).problems;
    let told: Vec<_> = problems.iter().filter(|problem| problem.id == "error-too-many").collect();
    assert_eq!(told.len(), 1, "{:?}", problems.first());
    assert!(told[0].args.contains(&("what", "numbers".to_owned())) && told[0].place.is_some());
}

#[test]
fn a_rank_may_be_any_number() {
    let text = small("programmes/loan.ron").replacen("rank: 1,", "rank: -2147483648,", 1);
    let book = compiled(&[("programmes/loan.ron", text)]).unwrap();
    assert!(assess(&book, &empty(&book), book.currency, Depth::Whole).is_ok());
}

#[test]
fn a_plain_number_is_shown_as_one() {
    let factor = ("d".to_owned(), "Product([Number(\"4\"), Number(\"10\")])".to_owned());
    let share = ("s".to_owned(), "Product([Value(\"d\"), Number(\"2%\")])".to_owned());
    let amount = pays("Product([Value(\"d\"), Value(\"s\"), Number(\"1 UZS\")])");
    let book = compiled(&[definitions([factor, share]), amount]).unwrap();
    let inputs = empty(&book);
    let (_, derivations) = assess_explained(&book, &inputs, book.currency).unwrap();
    let words = Words::empty();
    let speaker = Speaker::new(&words, &book);
    let step = derivations.month(book.programme("pays").unwrap(), Month::new(2026, 1));
    let values: Vec<String> = lines(&step, &speaker).into_iter().map(|line| line.value).collect();
    assert_eq!(values, ["32 UZS", "32 UZS", "40", "80%", "40"]);
}

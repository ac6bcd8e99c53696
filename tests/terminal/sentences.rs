//! Every explanation reads as a sentence in every language: nothing is left out, nothing is an id, a
//! month of a file or the name of nothing.

use crate::faults;
use crate::random;
use crate::support;
use imtiyoz::assess::assess_explained;
use imtiyoz::explain::{LANGUAGES, Speaker, Words, headroom_lines, opened_lines};
use imtiyoz::law::Rulebook;
use imtiyoz::plan::{Inputs, Plan};
use imtiyoz::quantity::Exact;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::collections::BTreeSet;

fn all_words() -> Vec<Words> {
    LANGUAGES.into_iter().map(support::words).collect()
}

/// The faults of what is said of a variant, each with its sentence; what was looked at already is not
/// looked at again.
struct Reader<'a> {
    book: &'a Rulebook,
    words: Vec<Words>,
    seen: BTreeSet<(usize, String)>,
    faults: Vec<String>,
}

impl<'a> Reader<'a> {
    fn new(book: &'a Rulebook) -> Reader<'a> {
        Reader { book, words: all_words(), seen: BTreeSet::new(), faults: Vec::new() }
    }

    fn look(&mut self, language: usize, said: &str) {
        if !self.seen.insert((language, said.to_owned())) {
            return;
        }
        let words = &self.words[language];
        let unknown = words.text("value-missing", &[]);
        if let Some(fault) = faults::fault(said, words.lang(), &unknown) {
            self.faults.push(format!("{}: {fault}: {said}", words.lang()));
        }
    }

    /// Every line of every derivation and of the headroom of a variant.
    fn read(&mut self, inputs: &Inputs, is_whole: bool) {
        let Ok((assessment, derivations)) = assess_explained(self.book, inputs, self.book.currency) else { return };
        for programme in self.book.programmes.ids() {
            let step = derivations.span(programme, None);
            let thresholds = derivations.headroom(programme);
            for language in 0..self.words.len() {
                let speaker = Speaker::new(&self.words[language], self.book);
                let mut lines = opened_lines(&step, &speaker, is_whole, &|_, _| true);
                lines.extend(headroom_lines(&thresholds, inputs.from, inputs.end(), &speaker));
                let citation = |line: &imtiyoz::explain::Line| line.citation.map(|citation| speaker.citation(citation));
                let said: Vec<String> = lines
                    .iter()
                    .flat_map(|line| [line.label.clone(), line.value.clone(), citation(line).unwrap_or_default()])
                    .collect();
                said.iter().for_each(|said| self.look(language, said));
            }
        }
        for language in 0..self.words.len() {
            let speaker = Speaker::new(&self.words[language], self.book);
            let mut said = Vec::new();
            for entry in &assessment.duties {
                said.extend([speaker.duty(entry.what), speaker.duty_months(entry)]);
                said.extend(speaker.duty_about(entry.what));
                said.extend(speaker.duty_owed(entry, assessment.currency));
                said.extend(speaker.duty_worth(entry, assessment.currency));
                said.push(speaker.fact_names(&entry.needs));
            }
            said.iter().for_each(|said| self.look(language, said));
        }
    }

    fn told(self) {
        assert!(self.seen.len() > 1000, "only {} sentences", self.seen.len());
        assert!(
            self.faults.is_empty(),
            "{}\n{} in all",
            self.faults[..self.faults.len().min(60)].join("\n"),
            self.faults.len()
        );
    }
}

fn variants(book: &Rulebook, plan: &Plan) -> Vec<Inputs> {
    plan.variants.iter().map(|variant| Inputs::read(book, plan, variant).0).collect()
}

#[test]
fn the_explanations_of_every_sample_are_sentences() {
    let book = support::book();
    let mut reader = Reader::new(&book);
    for path in support::sample_files() {
        let plan = support::read(&path);
        variants(&book, &plan).iter().for_each(|inputs| reader.read(inputs, true));
    }
    reader.told();
}

/// The shortest plans, so that they are many: each answer is lacking in some of them.
#[test]
fn the_explanations_of_random_plans_are_sentences() {
    let book = support::book();
    let mut reader = Reader::new(&book);
    let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), seed);
    let (answers, readings) = (random::plan_answers(&book), random::plan_readings(&book));
    for number in 0..12 {
        let answers = answers.new_tree(&mut runner).unwrap().current();
        let readings = readings.new_tree(&mut runner).unwrap().current();
        let from = ["2024-11", "2026-03", "2027-12", "2039-12"][number % 4];
        let plan = support::plan_of(from, 2, &answers.join(", "), &readings);
        variants(&book, &plan).iter().for_each(|inputs| reader.read(inputs, true));
    }
    reader.told();
}

/// With nothing answered everything is unknown, and with one answer lacking all that rests on it.
#[test]
fn what_is_not_answered_leaves_no_gap_in_a_sentence() {
    let book = support::book();
    let mut reader = Reader::new(&book);
    let plan = support::read("saves/samarkand.plan.ron");
    let read = |plan: &Plan, reader: &mut Reader<'_>| {
        let inputs = Inputs::read(&book, plan, &plan.variants[0]).0;
        reader.read(&inputs, true);
    };
    let short = |lacking: &dyn Fn(&str) -> bool| {
        let mut short = plan.clone();
        short.months = 2;
        short.variants.truncate(1);
        short.variants[0].answers.retain(|fact, _| !lacking(&fact.text));
        short
    };
    read(&short(&|_| true), &mut reader);
    for fact in [
        "resident",
        "region",
        "activity",
        "it_specialists",
        "export_revenue",
        "young_share",
        "other_staff",
        "imports_goods",
    ] {
        read(&short(&|id| id == fact), &mut reader);
    }
    reader.told();
}

/// What the law asks to be otherwise is told by the answer, and what is open by the condition it hangs on.
#[test]
fn conditions_are_named() {
    let explained = |plan: &str, programme: &str| {
        let outcome = support::run(&["explain", plan, programme, "--month", "2026-11", "--lang", "ru"]);
        assert_eq!(outcome.exit.code(), 0, "{}", outcome.err);
        outcome.out
    };
    let told = explained("saves/tashkent_bpo.plan.ron", "zero_risk");
    assert!(told.contains("Регион: не Город Ташкент: Нет"), "{told}");
    let told = explained("saves/start_up.plan.ron", "profit_tax");
    assert!(told.contains("+ Ввозит товары: Нет\n"), "{told}");
    assert!(told.contains("Первый календарный год, когда выполняется: Доход выше порога"), "{told}");
    assert!(told.contains("В году до начала плана: Нет"), "{told}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("short.plan.ron");
    let short = r#"from: "2026-11", months: 1, variants: [(name: "one", answers: {"resident": [("2026-01", "yes")],
        "region": [("2026-01", "samarkand")], "activity": [("2026-01", "software")],
        "it_specialists": [("2026-01", "5")], "it_wage": [("2026-01", "1000 USD")], "other_staff": [("2026-01", "0")]})])"#;
    std::fs::write(&path, format!("({}, {short}", support::head())).unwrap();
    let told = explained(path.to_str().unwrap(), "social_tax");
    let open = "сотрудников до 30 лет: Зависит от того, выполняется ли: Пониженный социальный налог";
    assert!(told.contains(open), "{told}");
}

/// The text of a web page by paragraphs, and the words of a calendar by lines.
fn paragraphs(name: &str, text: &str) -> Vec<String> {
    if name.ends_with(".ics") {
        let whole = text.replace("\r\n ", "");
        let told = whole.lines().filter(|line| line.starts_with("SUMMARY:") || line.starts_with("DESCRIPTION:"));
        return told.flat_map(|line| line.split("\\n")).map(str::to_owned).collect();
    }
    let body = text.split_once("</style>").map_or(text, |(_, body)| body);
    let mut out = String::new();
    let mut is_tag = false;
    for letter in body.chars() {
        match letter {
            '<' => (is_tag, out) = (true, out + "\u{1}"),
            '>' => is_tag = false,
            _ if !is_tag => out.push(letter),
            _ => {}
        }
    }
    out.split(['\u{1}', '\n']).map(|part| part.trim().to_owned()).collect()
}

#[test]
fn letters_and_calendars_have_no_month_of_a_file_no_id_and_no_hole() {
    let folder = tempfile::tempdir().unwrap();
    for language in LANGUAGES {
        for form in ["letter.html", "days.ics"] {
            let path = folder.path().join(format!("{language}-{form}"));
            let path = path.to_str().unwrap();
            let outcome = support::run(&["report", "saves/start_up.plan.ron", "-o", path, "--lang", language]);
            assert_eq!(outcome.exit.code(), 0, "{}", outcome.err);
            let text = std::fs::read_to_string(path).unwrap();
            let all = paragraphs(form, &text);
            assert!(all.len() > 50, "{}", all.len());
            for said in all.iter().filter(|said| !said.starts_with("http")) {
                let is_wrong = faults::has_raw_month(said) || faults::has_id(said) || said.contains(['{', '}']);
                assert!(!is_wrong && !said.contains(": ,") && !said.contains('§'), "{language}, {form}: {said}");
            }
        }
    }
}

#[test]
fn parts_of_one_have_their_own_plural() {
    let points = |words: &Words, n, d| words.points(Exact::fraction(n, d).unwrap());
    let [english, russian, uzbek, cyrillic] = &all_words()[..] else { panic!() };
    assert_eq!(points(russian, 4375, 10_000), "43,75 процентного пункта");
    assert_eq!(points(russian, 1, 1000), "0,1 процентного пункта");
    assert_eq!(points(russian, 21, 100), "21 процентный пункт");
    assert_eq!(points(russian, 2, 100), "2 процентных пункта");
    assert_eq!(points(russian, 5, 100), "5 процентных пунктов");
    assert_eq!(points(english, 1, 100), "1 percentage point");
    assert_eq!(points(english, 1, 200), "0.5 percentage points");
    assert_eq!(points(uzbek, 1, 200), "0,5 foiz punkti");
    assert_eq!(points(cyrillic, 1, 200), "0,5 фоиз пункти");
}

/// What the terminal prints, where no id and no month of a file is meant to stand.
#[test]
fn the_terminal_prints_no_month_as_files_write_it() {
    for language in LANGUAGES {
        for command in [
            &["rulebook", "list"][..],
            &["rulebook", "show"],
            &["rulebook", "show", "duties"],
            &["rulebook", "coverage"],
            &["assess", "saves/samarkand.plan.ron"],
            &["duties", "saves/samarkand.plan.ron"],
            &["headroom", "saves/samarkand.plan.ron"],
            &["compare", "saves/dushanbe.plan.ron"],
            &["facts"],
        ] {
            let mut arguments = command.to_vec();
            arguments.extend(["--lang", language]);
            let outcome = support::run(&arguments);
            assert_eq!(outcome.exit.code(), 0, "{language}: {}", outcome.err);
            let raw: Vec<&str> = outcome.out.lines().filter(|line| faults::has_raw_month(line)).collect();
            assert!(raw.is_empty(), "{language}, {command:?}:\n{}", raw.join("\n"));
            let holes =
                outcome.out.lines().find(|line| line.contains("{ ") || line.contains("{$") || line.contains(": ,"));
            assert!(holes.is_none(), "{language}, {command:?}: {holes:?}");
        }
    }
}

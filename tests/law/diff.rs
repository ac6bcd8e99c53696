//! What changed between two rulebooks, and what it moves in a plan, act by act.

use crate::random;
use crate::support::{SMALL, head, plan_of, run, words};
use imtiyoz::assess::{self, Lack, Moves, Outcome, Split};
use imtiyoz::law::{self, Difference, Group, Rulebook, Source, SourceFile, Stage};
use imtiyoz::plan::{Inputs, Plan};
use imtiyoz::quantity::Currency;
use imtiyoz::store;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// More acts to cite, beside the small rulebook's own, which has no date.
const ACTS: (&str, &str, &str) = (
    "rulebook.ron",
    "acts: [",
    "acts: [(id: \"late\", date: \"2026-05-01\", confidence: primary), (id: \"early\", date: \"2025-11-01\", confidence: primary), ",
);

/// The small rulebook after some replacements: file, what stands there, what then.
fn files(changes: &[(&str, &str, &str)]) -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> =
        SMALL.iter().map(|(name, text)| SourceFile { name: (*name).to_owned(), text: (*text).to_owned() }).collect();
    for (name, before, after) in changes {
        let file = files.iter_mut().find(|file| file.name == *name).unwrap();
        assert_eq!(file.text.matches(before).count(), 1, "{before} in {name}");
        file.text = file.text.replace(before, after);
    }
    files
}

fn source(files: Vec<SourceFile>) -> Source {
    law::read_source(files).expect("source")
}

/// What is changed, as `+ what id`.
fn told(difference: &Difference) -> Vec<String> {
    let words = words("en");
    let lines = imtiyoz::explain::change_lines(difference, &words);
    lines
        .iter()
        .map(|line| {
            format!(
                "{} {} {}: {}",
                line.how.sign(),
                line.name,
                line.act.as_deref().unwrap_or("-"),
                line.details.join("; ")
            )
        })
        .collect()
}

fn difference(before: &[(&str, &str, &str)], after: &[(&str, &str, &str)]) -> Difference {
    Difference::new(&source(files(before)), &source(files(after)))
}

/// The split of a plan's first variant, each stage with its groups.
fn split(difference: &Difference, plan: &Plan) -> (Vec<Stage>, Split) {
    let stages = difference.stages().expect("stages");
    let split = split_over(&law::compile(&difference.before).expect("before"), &stages, plan);
    (stages, split)
}

fn split_over(before: &Rulebook, stages: &[Stage], plan: &Plan) -> Split {
    let books: Vec<&Rulebook> = std::iter::once(before).chain(stages.iter().map(|stage| &stage.book)).collect();
    let inputs: Vec<Inputs> = books.iter().map(|book| Inputs::read(book, plan, &plan.variants[0]).0).collect();
    let pairs: Vec<(&Rulebook, &Inputs)> = books.into_iter().zip(&inputs).collect();
    assess::split(&pairs, Currency::Uzs).expect("assessed")
}

/// What a stage brought, with the differences of the programmes that it moves.
type Part = (Vec<Group>, Vec<(String, i128)>);

/// The stages that move something.
fn moving(stages: &[Stage], split: &Split) -> Vec<Part> {
    let parts = stages.iter().zip(&split.parts).filter(|(_, part)| !part.is_empty());
    parts.map(|(stage, part)| (stage.groups.clone(), differences(part).into_iter().collect())).collect()
}

fn differences(moves: &Moves) -> BTreeMap<String, i128> {
    moves.programmes.iter().map(|moved| (moved.programme.clone(), moved.difference)).collect()
}

fn act(id: &str) -> Vec<Group> {
    vec![Group::Act(id.to_owned())]
}

/// In tiyin.
const fn uzs(major: i128) -> i128 {
    major * 100
}

fn repairs(answers: &str) -> Plan {
    plan_of("2026-01", 12, &format!("\"member\": [(\"2026-01\", \"yes\")], {answers}"), "")
}

const NONE: &[&str] = &[];

#[test]
fn comments_spacing_and_order_are_no_difference() {
    let change = [
        ("parameters.ron", "id: \"yearly_most\"", "/* A ceiling. */ id: \"yearly_most\""),
        ("parameters.ron", "\"1000 UZS\"", "\"1 000.00  UZS\""),
        ("programmes/grant.ron", "\"50%\"", "\"50 %\""),
        ("facts.ron", "    (id: \"member\", group: \"company\", kind: YesNo),\n", ""),
        (
            "facts.ron",
            "kind: Rate(\"USD\")),\n",
            "kind: Rate(\"USD\")),\n    (id: \"member\", group: \"company\", kind: YesNo),\n",
        ),
        ("programmes/grant.ron", "kind: cash,\n    beneficiary: company,", "beneficiary: company, kind: cash,"),
    ];
    let mut after = files(&change);
    after.reverse();
    let difference = Difference::new(&source(files(&[])), &source(after));
    assert_eq!(told(&difference), NONE);
    let plan = repairs("\"repairs\": [(\"2026-02\", \"800 UZS\")]");
    let (_, split) = split(&difference, &plan);
    assert!(split.parts.iter().chain([&split.whole]).all(Moves::is_empty));
}

#[test]
fn a_rules_end_that_the_next_rules_start_says_is_no_difference() {
    let second = |until: &str| {
        let text = format!(
            "rules: [(from: \"2023-01-01\", {until} citation: (act: \"act\"), conditions: [], benefit: Items(pays: \"repairs\", amount: Item)), ("
        );
        source(files(&[("programmes/loan.ron", "rules: [(", &text)]))
    };
    let difference = Difference::new(&second(""), &second("until: \"2024-01-01\","));
    assert_eq!(told(&difference), NONE);
    assert_eq!(told(&Difference::new(&second(""), &second("until: \"2023-12-01\","))).len(), 1);
}

#[test]
fn an_amended_number_and_a_new_one_are_told_and_split_by_act() {
    let change = [
        ACTS,
        (
            "parameters.ron",
            "\"1200 UZS\", citation: (act: \"act\")",
            "\"1300 UZS\", citation: (act: \"late\", at: \"2\")",
        ),
        ("programmes/loan.ron", "\"10%\"", "\"20%\""),
        ("programmes/loan.ron", "citation: (act: \"act\")", "citation: (act: \"early\")"),
    ];
    let difference = difference(&[], &change);
    assert_eq!(
        told(&difference),
        [
            "+ Act early of 1 Nov 2025 -: Date: 1 Nov 2025; How sure: Text of the law",
            "+ Act late of 1 May 2026 -: Date: 1 May 2026; How sure: Text of the law",
            "~ Yearly most, from 1 Jan 2026 late: Value: UZS 1,200 → UZS 1,300; Source: Act act → Act late of 1 May 2026, para. 2",
            "~ Loan, rule from 1 Jan 2024 early: Benefit: 10% × the item, for each item of Repairs → 20% × the item, for each item of Repairs; Source: Act act → Act early of 1 Nov 2025",
        ]
        .map(|line| line.replace("UZS ", "UZS\u{a0}"))
    );
    // The grant's 1,200 become 1,300; 20 % instead of 10 % of the 1,000 that name the loan.
    let plan = repairs("\"repairs\": [(\"2026-02\", \"2000 UZS\"), (\"2026-03\", \"1000 UZS\", \"loan\")]");
    let (stages, split) = split(&difference, &plan);
    assert_eq!(
        moving(&stages, &split),
        [(act("early"), vec![("loan".to_owned(), uzs(100))]), (act("late"), vec![("grant".to_owned(), uzs(100))]),]
    );
    assert_eq!(split.whole.totals.iter().map(|total| total.difference).sum::<i128>(), uzs(200));
}

#[test]
fn a_new_rule_counts_for_its_act_from_its_day() {
    let rule = "    rules: [(";
    let new = "    rules: [(from: \"2024-01-01\", citation: (act: \"act\"), conditions: [], benefit: Items(pays: \"repairs\", amount: Product([Number(\"10%\"), Item]))), (";
    let change = [
        ACTS,
        ("programmes/loan.ron", rule, new),
        (
            "programmes/loan.ron",
            "from: \"2024-01-01\",\n        citation: (act: \"act\")",
            "from: \"2026-06-01\", citation: (act: \"late\")",
        ),
        ("programmes/loan.ron", "Product([Number(\"10%\"), Item])),\n", "Product([Number(\"30%\"), Item])),\n"),
    ];
    let difference = difference(&[ACTS], &change);
    assert_eq!(
        told(&difference),
        ["+ Loan, rule from 1 Jun 2026 late: Benefit: 30% × the item, for each item of Repairs"]
    );
    let plan = repairs("\"repairs\": [(\"2026-05\", \"100 UZS\", \"loan\"), (\"2026-06\", \"100 UZS\", \"loan\")]");
    let (stages, split) = split(&difference, &plan);
    assert_eq!(moving(&stages, &split), [(act("late"), vec![("loan".to_owned(), uzs(20))])]);
}

#[test]
fn a_rule_whose_first_day_changed_is_still_that_rule() {
    let change = [
        ACTS,
        (
            "programmes/loan.ron",
            "from: \"2024-01-01\",\n        citation: (act: \"act\")",
            "from: \"2026-06-01\", citation: (act: \"late\")",
        ),
    ];
    let difference = difference(&[ACTS], &change);
    assert_eq!(
        told(&difference),
        [
            "~ Loan, rule from 1 Jan 2024 late: First day: 1 Jan 2024 → 1 Jun 2026; Source: Act act → Act late of 1 May 2026"
        ]
    );
    let plan = repairs("\"repairs\": [(\"2026-05\", \"100 UZS\", \"loan\"), (\"2026-06\", \"100 UZS\", \"loan\")]");
    let (stages, split) = split(&difference, &plan);
    let (late, programme) = (&moving(&stages, &split)[0], "loan".to_owned());
    assert_eq!(late.0, act("late"));
    assert!(late.1.contains(&(programme, -uzs(10))), "{late:?}");
}

#[test]
fn a_share_of_the_amount_that_another_act_sets_is_that_acts() {
    let scaled = "limits: [(id: \"yearly_cap\"";
    let change = [
        ACTS,
        (
            "programmes/grant.ron",
            scaled,
            "scaled: (by: Number(\"80%\"), citation: (act: \"late\")),\n        limits: [(id: \"yearly_cap\"",
        ),
    ];
    let difference = difference(&[ACTS], &change);
    assert_eq!(told(&difference), ["+ Grant, rule from 1 Jan 2024: Share of the amount late: Share paid: 80%"]);
    let (stages, split) = split(&difference, &repairs("\"repairs\": [(\"2026-05\", \"100 UZS\")]"));
    assert_eq!(moving(&stages, &split), [(act("late"), vec![("grant".to_owned(), -uzs(20))])]);
}

#[test]
fn duties_and_what_is_at_stake_are_told() {
    let duty = |day: &str, stake: &str| SourceFile {
        name: "duties.ron".to_owned(),
        text: format!(
            "(stakes: [(id: \"refund\", what: Restored(programmes: [\"grant\"], {stake}), citation: (act: \"act\"))], duties: [(id: \"report\", from: \"2026-01-01\", every: month, by: DayAfter(\"{day}\"), bound: Yes(\"member\"), stake: \"refund\", citation: (act: \"late\"))])"
        ),
    };
    let with = |duty: SourceFile| source(files(&[ACTS]).into_iter().chain([duty]).collect());
    let (older, newer) =
        (with(duty("20", "")), with(duty("15", "back: (months: \"36 months\", citation: (act: \"early\"))")));
    let difference = Difference::new(&older, &newer);
    assert_eq!(
        told(&difference),
        [
            "~ Refund act: How far back: none → 36 months [Act early of 1 Nov 2025]",
            "~ Report late: Due: day 20 of the month after → day 15 of the month after",
        ]
    );
    let (stages, split) = split(&difference, &repairs("\"repairs\": []"));
    assert!(split.parts.iter().all(Moves::is_empty));
    assert_eq!(stages.len(), 4);
    assert_eq!(told(&Difference::new(&newer, &newer)), NONE);
    let gone = told(&Difference::new(&newer, &source(files(&[ACTS]))));
    assert!(gone.len() == 2 && gone.iter().all(|line| line.starts_with("- ")), "{gone:#?}");
}

#[test]
fn a_removed_programme_leaves_with_its_act() {
    let before = source(files(&[]));
    let mut without = files(&[]);
    without.retain(|file| file.name != "programmes/loan.ron");
    let difference = Difference::new(&before, &source(without));
    let lines = told(&difference);
    assert_eq!(lines.len(), 2, "{lines:#?}");
    assert!(lines[0].starts_with("- Loan act: Kind: Cash; Beneficiary: Company"), "{lines:#?}");
    assert!(lines[1].starts_with("- Loan, rule from 1 Jan 2024 act: Benefit"), "{lines:#?}");
    let plan = repairs("\"repairs\": [(\"2026-05\", \"100 UZS\", \"loan\")]");
    let (stages, split) = split(&difference, &plan);
    // The item that named the loan is now the grant's.
    let expected = vec![("grant".to_owned(), uzs(100)), ("loan".to_owned(), -uzs(10))];
    assert_eq!(moving(&stages, &split), [(act("act"), expected)]);
    assert_eq!(split.whole.programmes[1].after, None);
}

#[test]
fn a_changed_default_of_a_reading_moves_those_who_did_not_choose() {
    let change = [
        ACTS,
        ("readings.ron", "        (id: \"whole\", citation: (act: \"act\")),\n", ""),
        (
            "readings.ron",
            "citation: (act: \"act\")),\n    ]",
            "citation: (act: \"late\")), (id: \"whole\", citation: (act: \"act\")),\n    ]",
        ),
    ];
    let difference = difference(&[ACTS], &change);
    assert_eq!(
        told(&difference),
        ["~ Half late: Default: Whole → Half of it; Half of it: Act act → Act late of 1 May 2026"]
    );
    let plan = repairs("\"repairs\": [(\"2026-05\", \"100 UZS\")]");
    let (stages, split) = self::split(&difference, &plan);
    assert_eq!(moving(&stages, &split), [(act("late"), vec![("grant".to_owned(), -uzs(50))])]);
    let chosen = plan_of(
        "2026-01",
        12,
        "\"member\": [(\"2026-01\", \"yes\")], \"repairs\": [(\"2026-05\", \"100 UZS\")]",
        "\"half\": \"whole\"",
    );
    assert_eq!(moving(&stages, &self::split(&difference, &chosen).1), []);
}

#[test]
fn an_outcome_that_changes_without_money_is_told_too() {
    let change = [
        ACTS,
        (
            "programmes/grant.ron",
            "that: Value(\"is_member\"), citation: (act: \"act\")",
            "that: Not(Value(\"is_member\")), citation: (act: \"early\")",
        ),
    ];
    let plan = repairs("\"repairs\": []");
    let (stages, split) = split(&difference(&[ACTS], &change), &plan);
    assert_eq!(moving(&stages, &split), [(act("early"), vec![("grant".to_owned(), 0)])]);
    let moved = &split.whole.programmes[0];
    let outcome =
        |standing: Option<assess::Standing>| standing.map(|standing| (standing.outcome, standing.months_granted));
    assert_eq!(outcome(moved.before), Some((Outcome::Granted, 12)));
    assert_eq!(outcome(moved.after), Some((Outcome::Refused, 0)));
}

#[test]
fn an_act_that_does_not_stand_alone_is_joined_with_the_next() {
    // A third option, by one act, is answered by the rule of a later one; what the grant leaves is
    // the loan's.
    let change = [
        ACTS,
        (
            "readings.ron",
            "        (id: \"whole\", citation: (act: \"act\")),\n",
            "        (id: \"none\", citation: (act: \"early\")), (id: \"whole\", citation: (act: \"act\")),\n",
        ),
        ("programmes/grant.ron", "{\"whole\": Item,", "{\"none\": Product([Number(\"0%\"), Item]), \"whole\": Item,"),
        (
            "programmes/grant.ron",
            "from: \"2024-01-01\",\n        citation: (act: \"act\")",
            "from: \"2024-01-01\",\n        citation: (act: \"late\")",
        ),
    ];
    let plan = repairs("\"repairs\": [(\"2026-05\", \"100 UZS\")]");
    let (stages, split) = split(&difference(&[ACTS], &change), &plan);
    let both = vec![Group::Act("early".to_owned()), Group::Act("late".to_owned())];
    assert_eq!(moving(&stages, &split), [(both, vec![("grant".to_owned(), -uzs(100)), ("loan".to_owned(), uzs(10))])]);
}

#[test]
fn a_question_that_only_the_newer_law_asks_may_be_answered() {
    let change = [
        ACTS,
        ("facts.ron", "[\n", "[\n    (id: \"roof\", group: \"company\", kind: YesNo),\n"),
        (
            "programmes/loan.ron",
            "conditions: []",
            "conditions: [(id: \"roof\", that: Yes(\"roof\"), citation: (act: \"late\"))]",
        ),
    ];
    let difference = difference(&[ACTS], &change);
    let answers = "\"repairs\": [(\"2026-05\", \"100 UZS\", \"loan\")], \"roof\": [(\"2026-01\", \"no\")]";
    let (stages, split) = split(&difference, &repairs(answers));
    assert_eq!(moving(&stages, &split), [(act("late"), vec![("loan".to_owned(), -uzs(10))])]);
}

/// A random small law: which parts it has, their numbers, and the act that each part cites.
#[derive(Clone, Debug)]
struct Law {
    /// The yearly ceiling of the grant; later values where there are any.
    ceiling: Option<(u32, Option<u32>)>,
    loan: Option<(u32, Option<u32>)>,
    /// Whether the loan begins two years later.
    is_late: bool,
    is_half_first: bool,
    has_third: bool,
    /// 0: members; 1: nobody is asked; 2: members are refused.
    condition: u8,
    turns: bool,
    /// Months of a window of the grant.
    window: Option<u8>,
    /// Share, whether it asks a question of its own, whether it asks for the loan.
    aid: Option<(u32, bool, bool)>,
    acts: Vec<&'static str>,
}

fn any_law() -> impl Strategy<Value = Law> {
    let share = || 1..100_u32;
    let amount = || 1..5000_u32;
    (
        proptest::option::of((amount(), proptest::option::of(amount()))),
        proptest::option::weighted(0.8, (share(), proptest::option::of(share()))),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        0..3_u8,
        any::<bool>(),
        proptest::option::of(1..14_u8),
        proptest::option::of((share(), any::<bool>(), any::<bool>())),
        proptest::collection::vec(proptest::sample::select(vec!["act", "early", "late", "mid"]), 12),
    )
        .prop_map(|(ceiling, loan, is_late, is_half_first, has_third, condition, turns, window, aid, acts)| Law {
            ceiling,
            loan,
            is_late,
            is_half_first,
            has_third,
            condition,
            turns,
            window,
            aid,
            acts,
        })
}

impl Law {
    fn cited(&self, part: usize) -> String {
        format!("citation: (act: \"{}\")", self.acts[part])
    }

    fn source(&self) -> Source {
        let mut files: Vec<(String, String)> = Vec::new();
        let mut file = |name: &str, text: String| files.push((name.to_owned(), text));
        file(
            "rulebook.ron",
            "(id: \"small\", version: \"2026-01-01\", currency: \"UZS\", exchange: {\"USD\": (fact: \"uzs_per_usd\")}, acts: [(id: \"act\", confidence: primary), (id: \"late\", date: \"2026-05-01\", confidence: primary), (id: \"early\", date: \"2025-11-01\", confidence: primary), (id: \"mid\", date: \"2026-01-01\", confidence: primary)])".to_owned(),
        );
        let asks = self.aid.is_some_and(|(_, asks, _)| asks);
        let roof = if asks { "(id: \"roof\", group: \"company\", kind: YesNo)," } else { "" };
        file("facts.ron", format!("[{roof} {}", &SMALL[1].1.trim_start()[1..]));
        let ceiling = self.ceiling.map(|(first, later)| {
            let later = later.map(|later| format!("(from: \"2026-04-01\", value: \"{later} UZS\", {})", self.cited(1)));
            let first = format!("(from: \"2024-01-01\", value: \"{first} UZS\", {})", self.cited(0));
            format!("(id: \"yearly_most\", values: [{first}, {}])", later.unwrap_or_default())
        });
        file("parameters.ron", format!("[{}]", ceiling.clone().unwrap_or_default()));
        let turns = if self.turns {
            format!("(from: \"2026-03-01\", is: Not(Yes(\"member\")), {})", self.cited(2))
        } else {
            String::new()
        };
        file(
            "definitions.ron",
            format!("[(id: \"is_member\", versions: [(is: Yes(\"member\"), {}), {turns}])]", self.cited(3)),
        );
        let mut options = vec![("whole", self.cited(4)), ("half_of_it", self.cited(5))];
        let mut cases = vec!["\"whole\": Item", "\"half_of_it\": Product([Number(\"50%\"), Item])"];
        if self.is_half_first {
            options.reverse();
        }
        if self.has_third {
            options.insert(1, ("third", self.cited(6)));
            cases.push("\"third\": Product([Number(\"33.3%\"), Item])");
        }
        let options: Vec<String> = options.iter().map(|(id, citation)| format!("(id: \"{id}\", {citation})")).collect();
        file("readings.ron", format!("[(id: \"half\", options: [{}])]", options.join(", ")));
        let condition = match self.condition {
            0 => format!("(id: \"membership\", that: Value(\"is_member\"), {})", self.cited(7)),
            1 => String::new(),
            _ => format!("(id: \"membership\", that: Not(Value(\"is_member\")), {})", self.cited(7)),
        };
        let limit = if ceiling.is_some() {
            format!("(id: \"yearly_cap\", per: year, most: Value(\"yearly_most\"), {})", self.cited(8))
        } else {
            String::new()
        };
        let window = self.window.map(|months| format!("window: (months: \"{months} months\", {}),", self.cited(8)));
        let scaled =
            if self.turns { format!(", scaled: (by: Number(\"80%\"), {})", self.cited(10)) } else { String::new() };
        let head = |id: &str, rank: u8| {
            format!("id: \"{id}\", kind: cash, beneficiary: company, certainty: by_right, rank: {rank}")
        };
        file(
            "programmes/grant.ron",
            format!(
                "({}, rules: [(from: \"2024-01-01\", {}, conditions: [{condition}], {} benefit: Items(pays: \"repairs\", amount: Choose(\"half\", {{{}}})), limits: [{limit}]{scaled})])",
                head("grant", 2),
                self.cited(9),
                window.unwrap_or_default(),
                cases.join(", ")
            ),
        );
        let share = |share: u32| format!("Items(pays: \"repairs\", amount: Product([Number(\"{share}%\"), Item]))");
        if let Some((first, later)) = self.loan {
            let rule = |from: &str, part: usize, percent: u32| {
                format!("(from: \"{from}\", {}, conditions: [], benefit: {})", self.cited(part), share(percent))
            };
            let later = later.map(|later| rule("2026-06-01", 10, later)).unwrap_or_default();
            let rules = format!("{}, {later}", rule(if self.is_late { "2026-02-01" } else { "2024-01-01" }, 11, first));
            file("programmes/loan.ron", format!("({}, rules: [{rules}])", head("loan", 1)));
        }
        if let Some((percent, asks, needs_loan)) = self.aid {
            let roof =
                if asks { format!("(id: \"roof\", that: Yes(\"roof\"), {}),", self.cited(0)) } else { String::new() };
            let loan = match needs_loan && self.loan.is_some() {
                true => format!("(id: \"loan\", that: Granted(\"loan\"), {})", self.cited(1)),
                false => String::new(),
            };
            let rule = format!(
                "(from: \"2024-01-01\", {}, conditions: [{roof} {loan}], benefit: {})",
                self.cited(6),
                share(percent)
            );
            file("programmes/aid.ron", format!("({}, rules: [{rule}])", head("aid", 3)));
        }
        source(
            files
                .into_iter()
                .map(|(name, text)| SourceFile { name, text: text.replace(", ,", ",").replace(", ]", "]") })
                .collect(),
        )
    }
}

#[test]
fn the_parts_add_up_to_the_whole_for_any_two_laws_and_any_plan() {
    let everything = Law {
        ceiling: Some((1, Some(2))),
        loan: Some((1, Some(2))),
        is_late: false,
        is_half_first: false,
        has_third: true,
        condition: 0,
        turns: true,
        window: Some(3),
        aid: Some((1, true, true)),
        acts: vec!["act"; 12],
    };
    let all_questions = law::compile(&everything.source()).expect("rulebook");
    let strategy = (any_law(), any_law(), random::plan_answers(&all_questions));
    let config = ProptestConfig::default();
    let pairs = config.cases as usize;
    let joined = std::cell::Cell::new(0);
    let moving = std::cell::Cell::new(0);
    proptest!(config, |((before, after, answers) in strategy)| {
        let plan = plan_of("2026-01", 24, &answers.join(", "), "");
        let difference = Difference::new(&before.source(), &after.source());
        let stages = difference.stages().expect("stages");
        let older = law::compile(&before.source()).expect("before");
        let split = split_over(&older, &stages, &plan);

        // Every group once, and the way ends where the newer law is.
        let mut groups: Vec<Group> = stages.iter().flat_map(|stage| stage.groups.clone()).collect();
        let count = groups.len();
        groups.sort();
        groups.dedup();
        prop_assert_eq!(groups.len(), count);
        let newer = law::compile(&after.source()).expect("after");
        let direct = split_over(&older, &[Stage { groups: Vec::new(), book: newer }], &plan);
        prop_assert_eq!(&direct.whole, &split.whole);

        // What nothing uses yet, and what nothing uses any more, moves nothing.
        for (stage, part) in stages.iter().zip(&split.parts) {
            let is_silent = matches!(stage.groups.as_slice(), [Group::Additions] | [Group::Removals]);
            prop_assert!(!is_silent || part.is_empty(), "{:?}: {:?}", stage.groups, part);
        }

        // To the tiyin, by programme and by total.
        let mut sums: BTreeMap<String, i128> = BTreeMap::new();
        let mut totals = BTreeMap::new();
        for part in &split.parts {
            for (id, more) in differences(part) {
                *sums.entry(id).or_default() += more;
            }
            for total in &part.totals {
                *totals.entry(total.id).or_insert(0) += total.difference;
            }
        }
        // A month that one of two sides does not know is in no difference between them.
        let steps = || split.parts.iter().chain([&split.whole]);
        let open = |id: &String| {
            let moves = steps().flat_map(|part| &part.programmes).filter(|moved| moved.programme == *id);
            moves.into_iter().any(|moved| moved.lack != Lack::Nothing)
        };
        let open_total = |sum: &_| {
            let moves = steps().flat_map(|part| &part.totals);
            let own = moves.filter(|total| total.id == *sum);
            own.into_iter().any(|total| !total.lacking.is_empty())
        };
        sums.retain(|id, sum| *sum != 0 && !open(id));
        totals.retain(|of, sum| *sum != 0 && !open_total(of));
        let mut whole = differences(&split.whole);
        whole.retain(|id, sum| *sum != 0 && !open(id));
        prop_assert_eq!(sums, whole);
        let of_whole = split.whole.totals.iter();
        let of_whole = of_whole.map(|total| (total.id, total.difference));
        let of_whole: BTreeMap<_, i128> = of_whole.filter(|(of, _)| !open_total(of)).collect();
        prop_assert_eq!(totals, of_whole);

        joined.set(joined.get() + usize::from(stages.iter().any(|stage| stage.groups.len() > 2)));
        moving.set(moving.get() + usize::from(split.parts.iter().filter(|part| !part.is_empty()).count() > 1));
        prop_assert_eq!(told(&Difference::new(&after.source(), &after.source())), NONE);
    });
    assert!(moving.get() * 5 > pairs, "only {} of {pairs} pairs moved something in more than one part", moving.get());
    println!("of {pairs} pairs of laws {} moved the plan in several parts, {} joined acts", moving.get(), joined.get());
}

/// A copy of the embedded rulebook in a folder, after one replacement.
fn copied(folder: &Path, name: &str, before: &str, after: &str) -> PathBuf {
    let root = folder.join("amended");
    fs::create_dir_all(root.join("programmes")).expect("folder");
    for file in store::embedded_rulebook() {
        let text = if file.name == name {
            assert_eq!(file.text.matches(before).count(), 1, "{before} in {name}");
            file.text.replace(before, after)
        } else {
            file.text
        };
        fs::write(root.join(&file.name), text).expect("written");
    }
    root
}

#[test]
fn an_amended_rate_of_the_real_law_is_split_in_a_sample() {
    let folder = tempfile::tempdir().expect("folder");
    let root = copied(folder.path(), "programmes/wage_compensation.ron", "Number(\"15%\")", "Number(\"20%\")");
    let root = root.to_str().expect("path");
    let plan = "tests/plans/design.plan.ron";
    let outcome = run(&["rulebook", "diff", root, "--plan", plan, "--format", "json"]);
    assert_eq!((outcome.err.as_str(), outcome.exit.code()), ("", 0));
    let document: Value = serde_json::from_str(&outcome.out).expect("JSON");
    assert_eq!(document["changes"].as_array().map(Vec::len), Some(1));
    assert_eq!(document["changes"][0]["act"], "announcement");
    // 5 % more of 60 x 900 USD x 12,000 in six months: 194,400,000.
    let moves = json!([{"id": "wage_compensation",
        "before": {"outcome": "granted", "months_granted": 6, "amount": "583200000.00"},
        "after": {"outcome": "granted", "months_granted": 6, "amount": "777600000.00"},
        "difference": "194400000.00"}]);
    let of_plan = &document["plans"][0];
    assert_eq!(of_plan["parts"].as_array().map(Vec::len), Some(1));
    assert_eq!(of_plan["parts"][0]["acts"], json!(["announcement"]));
    assert_eq!(of_plan["parts"][0]["programmes"], moves);
    assert_eq!(of_plan["whole"]["programmes"], moves);
    assert_eq!(of_plan["whole"]["totals"][0]["difference"], "194400000.00");
    let back = run(&["rulebook", "diff", root, "embedded", "--plan", plan, "--format", "json"]);
    let document: Value = serde_json::from_str(&back.out).expect("JSON");
    assert_eq!(document["plans"][0]["whole"]["totals"][0]["difference"], "-194400000.00");
    // In dollars each month has its own rate: 16,200 more, at 12,000.
    let dollars = run(&["rulebook", "diff", root, "--plan", plan, "--format", "json", "--currency", "USD"]);
    let document: Value = serde_json::from_str(&dollars.out).expect("JSON");
    assert_eq!(document["plans"][0]["whole"]["totals"][0]["difference"], "16200.00");
}

#[test]
fn what_cannot_be_seen_to_move_is_told() {
    let folder = tempfile::tempdir().expect("folder");
    let rate =
        |value: &str| format!(r#"(from: "2020-01-01", value: "{value}", citation: (act: "tax_code", at: "405"))"#);
    let root = copied(folder.path(), "parameters.ron", &rate("12%"), &rate("11%"));
    // A resident whose other staff is not answered: no month of the social tax is known at either rate.
    let plan = folder.path().join("p.plan.ron");
    let answers = r#""activity": [("2026-01", "software")], "resident": [("2026-01", "yes")],
        "region": [("2026-01", "samarkand")], "it_specialists": [("2026-01", "20")]"#;
    fs::write(
        &plan,
        format!(r#"({}, from: "2026-01", months: 12, variants: [(name: "only", answers: {{{answers}}})])"#, head()),
    )
    .expect("written");
    let diff = ["rulebook", "diff", root.to_str().expect("path"), "--plan", plan.to_str().expect("path")];
    let text = run(&[&diff[..], &["--lang", "en"]].concat()).out;
    assert!(!text.contains("Nothing moves") && text.contains("Nothing that is known moves"), "{text}");
    assert!(text.contains("Not counted, since it is not known: ") && text.contains("Social tax"), "{text}");
    let found: Value = serde_json::from_str(&run(&[&diff[..], &["--format", "json"]].concat()).out).expect("JSON");
    let unknown = found["plans"][0]["whole"]["unknown"].as_array().expect("ids");
    assert!(unknown.contains(&json!("social_tax")), "{found}");
}

#[test]
fn the_same_rulebook_moves_nothing() {
    let outcome =
        run(&["rulebook", "diff", "embedded", "assets/rulebooks/uzbekistan", "--plan", "saves/samarkand.plan.ron"]);
    assert_eq!((outcome.err.as_str(), outcome.exit.code()), ("", 0));
    assert!(outcome.out.contains("The law is the same in both"), "{}", outcome.out);
    assert_eq!(outcome.out.matches("Nothing moves in this plan").count(), 2, "{}", outcome.out);
}

fn written(folder: &Path, name: &str, files: Vec<SourceFile>) -> String {
    let root = folder.join(name);
    fs::create_dir_all(root.join("programmes")).expect("folder");
    for file in files {
        fs::write(root.join(&file.name), file.text).expect("written");
    }
    root.to_str().expect("path").to_owned()
}

const PLAN: &str = r#"(format: 1, rulebook: (id: "small", version: "2026-01-01"), company: (name: "Roofers"), from: "2026-01", months: 12,
    variants: [(name: "As planned", answers: {
        "member": [("2026-01", "yes")],
        "roof": [("2026-01", "yes")],
        "repairs": [("2026-02", "2000 UZS"), ("2026-07", "1000 UZS", "loan"), ("2026-08", "500 UZS")],
    })])"#;

#[test]
fn a_difference_reads_well() {
    let folder = tempfile::tempdir().expect("folder");
    let change = [
        ACTS,
        ("rulebook.ron", "version: \"2026-01-01\"", "version: \"2026-06-01\""),
        ("facts.ron", "[\n", "[\n    (id: \"roof\", group: \"company\", kind: YesNo),\n"),
        (
            "parameters.ron",
            "\"1200 UZS\", citation: (act: \"act\")),",
            "\"1300 UZS\", citation: (act: \"early\", at: \"2\")), (from: \"2027-01-01\", value: \"1500 UZS\", citation: (act: \"late\")),",
        ),
        ("readings.ron", "        (id: \"whole\", citation: (act: \"act\")),\n", ""),
        (
            "readings.ron",
            "citation: (act: \"act\")),\n    ]",
            "citation: (act: \"late\")), (id: \"whole\", citation: (act: \"act\")),\n    ]",
        ),
        (
            "definitions.ron",
            "citation: (act: \"act\"))",
            "citation: (act: \"act\")), (from: \"2026-07-01\", is: All([Yes(\"member\"), Yes(\"roof\")]), citation: (act: \"late\", confidence: inference))",
        ),
        ("programmes/loan.ron", "from: \"2024-01-01\",", "from: \"2024-01-01\", until: \"2026-08-01\","),
        ("programmes/grant.ron", "per: year", "per: company"),
        (
            "programmes/grant.ron",
            "        benefit",
            "        window: (months: \"8 months\", citation: (act: \"early\")),\n        benefit",
        ),
    ];
    let (before, after) = (written(folder.path(), "a", files(&[])), written(folder.path(), "b", files(&change)));
    let aid = "(id: \"aid\", kind: cash, beneficiary: company, certainty: at_most, rank: 3, rules: [(from: \"2026-09-01\", citation: (act: \"late\"), conditions: [(id: \"loan\", that: Granted(\"loan\"), citation: (act: \"late\")), (id: \"roof\", that: Yes(\"roof\"), citation: (act: \"late\"))], benefit: Amount(Least([Value(\"yearly_most\"), Number(\"10 UZS\")])))])";
    fs::write(Path::new(&after).join("programmes/aid.ron"), aid).expect("written");
    let plan = folder.path().join("test.plan.ron");
    fs::write(&plan, PLAN).expect("written");
    let outcome = run(&["rulebook", "diff", &before, &after, "--plan", plan.to_str().expect("path")]);
    assert_eq!((outcome.err.as_str(), outcome.exit.code()), ("", 0));
    let in_use = run(&["rulebook", "diff", &after, "--rulebook", &before, "--plan", plan.to_str().expect("path")]);
    assert_eq!((in_use.out, in_use.err), (outcome.out.clone(), String::new()));
    insta::assert_snapshot!("diff", outcome.out);
}

#[test]
fn wrong_input_names_the_rulebook_it_is_in() {
    let folder = tempfile::tempdir().expect("folder");
    let here = format!("{}/", folder.path().display());
    let good = written(folder.path(), "good", files(&[]));
    let broken = written(folder.path(), "broken", files(&[("programmes/loan.ron", "Item])", "Itm])")]));
    let unknown = written(
        folder.path(),
        "unknown",
        files(&[("programmes/grant.ron", "Value(\"is_member\")", "Value(\"is_membr\")")]),
    );
    let missing = folder.path().join("missing").to_str().expect("path").to_owned();
    let err = |arguments: &[&str]| {
        let outcome = run(&[&["rulebook", "diff"], arguments].concat());
        assert_eq!((outcome.out.as_str(), outcome.exit.code()), ("", 1), "{arguments:?}");
        outcome.err.replace(&here, "")
    };
    assert_eq!(err(&[&good, &missing]), "missing: error: There is no such file\n  Check the name and the folder\n");
    assert!(err(&[&broken, &good]).starts_with("broken/programmes/loan.ron:11:"), "{}", err(&[&broken, &good]));
    let of_unknown = err(&[&good, &unknown]);
    assert!(
        of_unknown.starts_with("unknown/programmes/grant.ron:") && of_unknown.contains("“is_member”"),
        "{of_unknown}"
    );
    let plan = folder.path().join("no.plan.ron");
    let plan = plan.to_str().expect("path");
    assert!(err(&[&good, &good, "--plan", plan]).starts_with("no.plan.ron: error: There is no such file"));
    fs::write(plan, "(format: 1,").expect("written");
    assert!(err(&[&good, &good, "--plan", plan]).starts_with("no.plan.ron:1:"));
    fs::write(plan, PLAN).expect("written");
    assert!(err(&[&good, &good, "--plan", plan, "--variant", "As plannd"]).contains("Did you mean “As planned”?"));
    fs::write(plan, PLAN.replace("2000 UZS", "2000 CHF")).expect("written");
    assert!(err(&[&good, &good, "--plan", plan]).contains("CHF is not a currency known here"));
    assert_eq!(run(&["rulebook", "diff"]).exit.code(), 2);
    assert_eq!(run(&["rulebook", "diff", "a", "b", "c"]).exit.code(), 2);
}

#[test]
fn what_only_one_rulebook_finds_wrong_is_a_warning() {
    let folder = tempfile::tempdir().expect("folder");
    let good = written(folder.path(), "good", files(&[]));
    let bounded = ("facts.ron", "kind: Costs)", "kind: Costs, most: \"1000 UZS\")");
    let bounded = written(folder.path(), "bounded", files(&[bounded]));
    let plan = folder.path().join("test.plan.ron");
    fs::write(&plan, PLAN.replace("\"roof\": [(\"2026-01\", \"yes\")],", "")).expect("written");
    let outcome = run(&["rulebook", "diff", &good, &bounded, "--plan", plan.to_str().expect("path")]);
    assert_eq!(outcome.exit.code(), 0, "{}", outcome.err);
    assert!(
        outcome.err.contains("warning: “2000 UZS” is outside the range (in repairs, small 2026-01-01)"),
        "{}",
        outcome.err
    );
    assert!(!outcome.out.is_empty());
    // A question that neither knows is told once, one that only the newer knows is no mistake.
    fs::write(&plan, PLAN).expect("written");
    let outcome = run(&["rulebook", "diff", &good, &good, "--plan", plan.to_str().expect("path")]);
    assert_eq!(outcome.err.matches("There is no question “roof”").count(), 1, "{}", outcome.err);
}

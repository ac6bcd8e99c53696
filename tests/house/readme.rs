//! README and CONTRIBUTING are true: the example programme works as it stands there, and so do the commands.

use crate::support;
use crate::support::run;
use imtiyoz::store;
use std::fs;

/// The code blocks of the section on a new measure that go into a rulebook, by language, in order.
fn blocks() -> Vec<(String, String)> {
    let text = fs::read_to_string("CONTRIBUTING.md").expect("CONTRIBUTING");
    let section = text.split("## A new measure").nth(1).expect("section");
    let section = section.split("\n## ").next().expect("section");
    let mut blocks = Vec::new();
    let mut rest = section;
    while let Some((_, after)) = rest.split_once("```") {
        let (block, after) = after.split_once("```").expect("closed block");
        let (language, body) = block.split_once('\n').expect("language");
        if language != "sh" {
            blocks.push((language.to_owned(), body.to_owned()));
        }
        rest = after;
    }
    blocks
}

#[test]
fn the_example_programme_passes_the_check_and_is_assessed() {
    let blocks = blocks();
    let languages: Vec<&str> = blocks.iter().map(|(language, _)| language.as_str()).collect();
    assert_eq!(languages, ["ron", "ron", "ron", "ftl"]);
    let folder = tempfile::tempdir().expect("folder");
    let path = |name: &str| folder.path().join(name);
    fs::create_dir_all(path("programmes")).expect("folder");
    fs::create_dir_all(path("texts")).expect("folder");
    for file in store::embedded_rulebook() {
        let text = match file.name.as_str() {
            "rulebook.ron" => file.text.replacen("acts: [", &format!("acts: [\n{}", blocks[0].1), 1),
            _ => file.text,
        };
        fs::write(path(&file.name), text).expect("written");
    }
    fs::write(path("programmes/navoi_rent.ron"), &blocks[1].1).expect("written");
    fs::write(path("programmes/navoi_rent.cases.ron"), &blocks[2].1).expect("written");
    fs::write(path("texts/en.ftl"), &blocks[3].1).expect("written");
    let rulebook = folder.path().to_str().expect("path");

    let checked = run(&["rulebook", "check", "--rulebook", rulebook]);
    assert_eq!((checked.err.as_str(), checked.exit.code()), ("", 0), "{}", checked.out);
    let programmes = support::book().programmes.len() + 1;
    assert!(checked.out.starts_with(&format!("{programmes} programmes")), "{}", checked.out);

    let plan = path("ours.plan.ron");
    let text = fs::read_to_string("tests/plans/design.plan.ron").expect("plan");
    let text = text.replace("samarkand", "navoi").replace(
        "\"conference_costs\"",
        "\"office_area\": [(\"2026-01\", \"300\")],\n                \"office_rent\": [(\"2026-01\", \"20000 UZS\")],\n                \"conference_costs\"",
    );
    fs::write(&plan, text).expect("written");
    let assessed = run(&["assess", plan.to_str().expect("path"), "--rulebook", rulebook]);
    assert!(assessed.out.contains("Office rent in Navoi"), "{}{}", assessed.out, assessed.err);
    assert!(assessed.out.contains("UZS\u{a0}7,200,000"), "{}", assessed.out);

    // A case that is wrong by a tiyin is found, with its place.
    let wrong = blocks[2].1.replace("7200000.00", "7200000.01");
    fs::write(path("programmes/navoi_rent.cases.ron"), wrong).expect("written");
    let checked = run(&["rulebook", "check", "--rulebook", rulebook]);
    assert_eq!(checked.exit.code(), 1);
    assert!(checked.err.contains("navoi_rent.cases.ron:"), "{}", checked.err);
}

#[test]
fn the_commands_of_the_tour_run() {
    let readme = fs::read_to_string("README.md").expect("README");
    let folder = tempfile::tempdir().expect("folder");
    let mut count = 0;
    for line in readme.lines().filter(|line| line.starts_with("imtiyoz ")) {
        let line = line.split('#').next().unwrap_or(line);
        let mut arguments: Vec<String> = line.split_whitespace().skip(1).map(str::to_owned).collect();
        if arguments[0] == "new" {
            continue;
        }
        if let Some(at) = arguments.iter().position(|argument| argument == "saves/*.plan.ron") {
            let files = support::sample_files().into_iter().filter(|file| file.starts_with("saves/"));
            arguments.splice(at..=at, files);
        }
        // What a command writes goes where it harms nothing.
        let out = arguments.iter().position(|argument| argument == "-o").map(|at| at + 1);
        let out = out.map(|at| {
            arguments[at] = folder.path().join(&arguments[at]).to_string_lossy().into_owned();
            arguments[at].clone()
        });
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let outcome = run(&arguments);
        assert_eq!((outcome.err.as_str(), outcome.exit.code()), ("", 0), "{line}");
        match out {
            Some(out) => assert!(fs::metadata(out).expect("written").len() > 1000, "{line}"),
            None => assert!(outcome.out.len() > 100, "{line}: {}", outcome.out),
        }
        count += 1;
    }
    assert!(count >= 6, "only {count} commands found");
}

/// After an amendment they are brought to its version by `just plans`.
#[test]
fn every_plan_of_the_project_is_of_the_law_as_it_is() {
    let head = format!(r#"rulebook: (id: "uzbekistan", version: "{}")"#, support::version());
    for folder in ["saves", "tests/plans"] {
        for entry in fs::read_dir(folder).expect("folder") {
            let path = entry.expect("entry").path();
            let is_plan = path.to_string_lossy().ends_with(".plan.ron");
            assert!(!is_plan || fs::read_to_string(&path).expect("plan").contains(&head), "{}", path.display());
        }
    }
}

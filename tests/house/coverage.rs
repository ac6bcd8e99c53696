//! The coverage page in the documentation is the one that the rulebook gives.

use crate::support::{book, run, words};

fn page(arguments: &[&str]) -> String {
    let outcome = run(&[&["rulebook", "coverage"], arguments].concat());
    assert_eq!((outcome.err.as_str(), outcome.exit.code()), ("", 0));
    outcome.out
}

#[test]
fn the_page_in_the_documentation_is_of_this_rulebook() {
    let written = std::fs::read_to_string("docs/coverage.md").unwrap_or_default();
    let is_same = written == page(&[]);
    assert!(is_same, "docs/coverage.md is of another rulebook; renew it: imtiyoz rulebook coverage > docs/coverage.md");
}

#[test]
fn every_programme_question_number_and_gap_is_on_the_page() {
    let (book, page) = (book(), page(&[]));
    let words = words("en");
    let said = |id: String| words.text(&id, &[]);
    for programme in &book.programmes {
        assert!(page.contains(&format!("\n### {}\n", said(format!("programme-{}", programme.id)))), "{}", programme.id);
        assert!(page.contains(&format!("`{}`", programme.id)));
    }
    for reading in &book.readings {
        assert!(page.contains(&said(format!("reading-{}", reading.id))), "{}", reading.id);
        let default = format!("reading-{}-{}", reading.id, reading.options[0].id);
        assert!(page.contains(&format!("**{}**", said(default))), "{}", reading.id);
    }
    for parameter in &book.parameters {
        assert!(page.contains(&format!("\n| {} |", said(format!("parameter-{}", parameter.id)))), "{}", parameter.id);
    }
    for gap in book.gaps.iter().filter(|gap| !gap.starts_with("before_")) {
        assert!(page.contains(&said(format!("gap-{gap}"))), "{gap}");
    }
    for duty in &book.duties {
        assert!(page.contains(&format!("\n| {} |", said(format!("duty-{}", duty.id)))), "{}", duty.id);
    }
    for act in &book.acts {
        assert!(page.contains(&said(format!("act-{}", act.id))), "{}", act.id);
    }
    let left_out = said(format!("not-modelled-{}", book.id));
    assert!(left_out.lines().count() > 5);
    assert!(left_out.lines().all(|line| page.contains(&format!("\n- {line}\n"))));
}

#[test]
fn a_small_rulebook_has_a_page_that_reads_well() {
    let folder = tempfile::tempdir().expect("folder");
    for name in ["", "programmes"] {
        std::fs::create_dir_all(folder.path().join(name)).expect("folder");
        for entry in std::fs::read_dir(std::path::Path::new("tests/small").join(name)).expect("small") {
            let path = entry.expect("entry").path();
            if path.is_file() {
                let text = std::fs::read_to_string(&path).expect("text");
                // The loan is over for two months, and ends soon.
                let text = text.replace(
                    "rank: 1,\n    rules: [(\n        from: \"2024-01-01\",",
                    "rank: 1,\n    rules: [(from: \"2023-01-01\", until: \"2023-11-01\", citation: (act: \"act\"), conditions: [], benefit: Items(pays: \"repairs\", amount: Item)), (\n        from: \"2024-01-01\", until: \"2027-01-01\",",
                );
                let text = text.replace(
                    "value: \"1200 UZS\", citation: (act: \"act\")),",
                    "value: \"1200 UZS\", citation: (act: \"act\")), (from: \"2028-01-01\", value: \"1 300 UZS\", citation: (act: \"act\", confidence: secondary)),",
                );
                let name = std::path::Path::new(name).join(path.file_name().expect("name"));
                std::fs::write(folder.path().join(name), text).expect("written");
            }
        }
    }
    insta::assert_snapshot!("coverage", page(&["--rulebook", folder.path().to_str().expect("path")]));
}

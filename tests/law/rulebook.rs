//! The embedded rulebook is sound and every number of it is tested.

use imtiyoz::{assess, store};

#[test]
fn the_embedded_rulebook_is_clean() {
    let report = assess::check(store::embedded_rulebook());
    println!("{:#?}", report.counts);
    let problems: Vec<String> = report
        .problems
        .iter()
        .map(|p| {
            let place = p.place.map(|place| format!("{}:{}", place.line, place.column)).unwrap_or_default();
            format!(
                "{}:{place} {} {:?} ({})",
                p.file.as_deref().unwrap_or(""),
                p.id,
                p.args,
                p.path.as_deref().unwrap_or("")
            )
        })
        .collect();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

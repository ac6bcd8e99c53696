//! Variants side by side: what differs, and where the difference comes from.

use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use imtiyoz::assess::Cause;
use imtiyoz::gui::Subject;
use imtiyoz::plan::{read_plan, write_plan};
use imtiyoz::quantity::Placed;
use std::path::{Path, PathBuf};

use crate::screen::*;

const SAMARKAND: &str = "saves/samarkand.plan.ron";
const LATER: &str = "Above 50 in January 2027";

fn opened(file: &str) -> Window<'static> {
    let mut window = window(app(Some(Path::new(file))), [1280.0, 4000.0], egui::Theme::Light);
    press(&mut window, Modifiers::COMMAND, Key::Num4);
    window
}

fn add(window: &mut Window<'_>, path: &str) {
    click(window, Role::Button, "Add a plan from a file…");
    type_into(window, "Path of the file", path);
    click(window, Role::Button, "Open");
}

/// A plan written into a folder of its own.
fn written(change: impl FnOnce(&mut imtiyoz::plan::Plan)) -> (tempfile::TempDir, PathBuf) {
    let mut plan = read_plan(&std::fs::read_to_string(DESIGN).unwrap()).unwrap();
    change(&mut plan);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.plan.ron");
    std::fs::write(&path, write_plan(&plan)).unwrap();
    (folder, path)
}

/// The whole of every total's difference and the sum of its parts.
fn sums(window: &Window<'_>) -> Vec<(i128, i128)> {
    let (causes, split) = window.state().live.compared.split.as_ref().unwrap();
    assert_eq!(causes.len(), split.parts.len());
    let whole = split.whole.totals.iter().map(|total| {
        let all = split.parts.iter().flat_map(|part| &part.totals);
        let same = all.filter(|part| part.id == total.id);
        (total.difference, same.map(|part| part.difference).sum())
    });
    whole.collect()
}

#[test]
fn only_what_differs_is_shown_until_all_is_wanted() {
    let mut window = opened(SAMARKAND);
    assert!(shows(&window, &format!("{LATER}, Wage compensation: UZS\u{a0}1,166,400,000")));
    assert!(shows(&window, "+UZS\u{a0}77,760,000"), "720 instead of 672 wages of 15 % x 900 USD x 12,000");
    assert!(!shows(&window, "As planned, Tax on dividends"));
    click(&mut window, Role::CheckBox, "What is alike, too");
    assert!(shows(&window, "As planned, Tax on dividends"));
}

#[test]
fn the_parts_of_a_difference_add_up_over_answers_readings_and_months() {
    let (_folder, path) = written(|plan| {
        plan.months = 24;
        let variant = &mut plan.variants[0];
        variant.answers.get_mut("it_specialists").unwrap()[1].value = Placed::from("75");
        variant.answers.get_mut("it_wage").unwrap()[0].value = Placed::from("1100.01 USD");
        variant.readings.insert(Placed::from("wage_threshold"), Placed::from("none"));
    });
    let mut window = opened(DESIGN);
    add(&mut window, &path.to_string_lossy());
    let sums = sums(&window);
    assert!(!sums.is_empty());
    assert!(sums.iter().all(|(whole, parts)| whole == parts), "{sums:?}");
    let book = book();
    let (causes, _) = window.state().live.compared.split.as_ref().unwrap();
    let expected = [
        Cause::Months,
        Cause::Answer(book.fact("it_specialists").unwrap()),
        Cause::Answer(book.fact("it_wage").unwrap()),
        Cause::Reading(book.reading("wage_threshold").unwrap()),
    ];
    assert_eq!(causes, &expected, "in the order of the rulebook");
    assert!(shows(&window, "in the order of the questions"));
}

#[test]
fn a_click_chooses_the_variant_and_looks_at_the_programme() {
    let mut window = opened(SAMARKAND);
    click(&mut window, Role::Button, &format!("{LATER}, Wage compensation: UZS\u{a0}1,166,400,000"));
    let state = window.state();
    assert_eq!(state.document.active(), 1);
    let wages = state.law.book.programme("wage_compensation").unwrap();
    assert_eq!(state.view.subject, Some(Subject::Programme(wages)));
    assert_eq!(state.live.detail.as_ref().unwrap().amount, Some(116_640_000_000));
}

#[test]
fn the_base_is_always_one_of_the_columns_shown() {
    let mut window = opened(SAMARKAND);
    assert!(shows(&window, &format!("Where {LATER} differs from As planned")));
    click(&mut window, Role::ComboBox, "Compare with");
    click(&mut window, Role::Button, LATER);
    assert!(shows(&window, &format!("Where As planned differs from {LATER}")));
    assert!(shows(&window, "UZS\u{a0}-77,760,000"));
    // Switched off, the base cannot be what the rest is compared with.
    click(&mut window, Role::CheckBox, &format!("Show {LATER}"));
    assert!(shows(&window, "Switch on a second column to compare"));
    add(&mut window, DESIGN);
    assert!(shows(&window, "Where design.plan.ron: As planned differs from As planned"));
}

#[test]
fn a_file_set_beside_is_taken_away_again() {
    let mut window = opened(SAMARKAND);
    add(&mut window, DESIGN);
    add(&mut window, "tests/plans/headroom.plan.ron");
    let names = |window: &Window<'_>| -> Vec<String> {
        window.state().live.compared.columns.iter().map(|column| column.name.clone()).collect()
    };
    assert_eq!(names(&window).len(), 4);
    click(&mut window, Role::CheckBox, "Show headroom.plan.ron: As planned");
    click(&mut window, Role::Button, "Take design.plan.ron away (1)");
    assert_eq!(names(&window), ["As planned", LATER, "headroom.plan.ron: As planned"]);
    let shown = window.state().live.compared.shown(&window.state().view);
    assert_eq!(shown, [0, 1], "the column that was switched off stays so");
}

#[test]
fn a_file_with_a_mistake_says_so_and_is_not_split() {
    let (_folder, path) = written(|plan| {
        plan.variants[0].answers.get_mut("it_wage").unwrap()[0].value = Placed::from("nine hundred");
    });
    let mut window = opened(DESIGN);
    add(&mut window, &path.to_string_lossy());
    assert!(shows(&window, "other.plan.ron: As planned: ! “nine hundred”"));
    assert!(window.state().live.compared.split.is_none());
    assert!(shows(&window, "An answer is wrong, so the difference cannot be split"));
}

/// A file as if it had been dragged into the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

#[test]
fn a_file_dragged_in_while_comparing_is_set_beside() {
    let mut window = opened(SAMARKAND);
    window.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(PathBuf::from(DESIGN))));
    window.run();
    window.input_mut().dropped_files.clear();
    window.run();
    assert_eq!(window.state().live.compared.columns.len(), 3);
    assert_eq!(window.state().document.plan().company.name, "Zarafshan Code");
}

#[test]
fn the_names_stay_in_sight_while_the_columns_are_scrolled() {
    let mut window = window(app(Some(Path::new(SAMARKAND))), [1024.0, 700.0], egui::Theme::Light);
    press(&mut window, Modifiers::COMMAND, Key::Num4);
    for _ in 0..2 {
        add(&mut window, DESIGN);
    }
    // The form and the right have the words, too; of the table's the first stands leftmost.
    let name = |window: &Window<'_>| {
        let all = window.query_all_by_label("Company, Cash").map(|node| node.rect());
        all.min_by(|one, other| one.left().total_cmp(&other.left())).unwrap()
    };
    let heads = |window: &Window<'_>| {
        window.query_all_by_label("design.plan.ron: As planned").map(|node| node.rect().right()).fold(0.0, f32::max)
    };
    let (before, far) = (name(&window), heads(&window));
    window.hover_at(before.center());
    window.step();
    window.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(-400.0, 0.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    });
    for _ in 0..30 {
        window.step();
    }
    assert!(heads(&window) < far - 50.0, "the columns moved: {far} to {}", heads(&window));
    assert_eq!(name(&window), before);
}

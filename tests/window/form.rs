//! Typing as people type: units, months, the keys and columns of a spreadsheet.

use eframe::egui::{self, Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use std::path::Path;

use crate::screen::*;

/// Every row of an answer as the plan has it: month, value, note.
fn rows(window: &Window<'_>, fact: &str) -> Vec<(String, String, Option<String>)> {
    let variant = window.state().document.variant().unwrap();
    let answers = variant.answers.get(fact).cloned().unwrap_or_default();
    let row =
        |answer: &imtiyoz::plan::Answer| (answer.month.text.clone(), answer.value.text.clone(), answer.note.clone());
    answers.iter().map(row).collect()
}

fn paste(window: &mut Window<'_>, label: &str, text: &str) {
    field(window, label).focus();
    window.run();
    window.event(Event::Paste(text.to_owned()));
    window.run();
}

#[test]
fn a_typed_amount_is_understood_echoed_and_kept_as_typed_until_the_field_is_left() {
    let mut window = design();
    type_into(&mut window, "Export revenue", "1.8m");
    assert_eq!(field(&window, "Export revenue").value().unwrap(), "1.8m");
    // The design's plan has it in dollars.
    assert_eq!(value_of(&window, "export_revenue").unwrap(), "1800000 USD");
    assert!(shows(&window, "= USD\u{a0}1,800,000"));
    leave(&mut window, "Export revenue");
    assert!(!shows(&window, "= USD"));
    assert_eq!(field(&window, "Export revenue").value().unwrap(), "USD\u{a0}1,800,000");
    // Undone while the field has the focus: what was typed is gone, too.
    type_into(&mut window, "Export revenue", "2m");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(field(&window, "Export revenue").value().unwrap(), "1800000 USD");
}

#[test]
fn a_month_is_typed_in_whatever_form() {
    let mut window = design();
    type_into(&mut window, "IT specialists, month 2", "aug 2026");
    assert_eq!(rows(&window, "it_specialists")[1].0, "2026-08");
    assert!(shows(&window, "= Aug 2026"));
    click(&mut window, Role::Button, "This plan");
    type_into(&mut window, "First month", "2.2026");
    assert_eq!(window.state().document.plan().from.text, "2026-02");
}

#[test]
fn arrows_and_enter_lead_from_row_to_row() {
    let mut window = design();
    let (first, second) = ("IT specialists, from Jan 2026", "IT specialists, from Jul 2026");
    field(&window, first).focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::ArrowDown);
    assert!(field(&window, second).is_focused());
    press(&mut window, Modifiers::NONE, Key::ArrowUp);
    assert!(field(&window, first).is_focused());
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(field(&window, second).is_focused());
    press(&mut window, Modifiers::COMMAND, Key::Enter);
    assert!(field(&window, "IT specialists, from Aug 2026").is_focused());
    assert_eq!(rows(&window, "it_specialists").len(), 3);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(rows(&window, "it_specialists").len(), 2);
}

#[test]
fn columns_of_a_spreadsheet_fill_rows_in_one_step() {
    let mut window = design();
    let before = rows(&window, "it_specialists");
    let columns = "Month\tPeople\n01.2026\t40\nFeb 2026\t45\n2026-03\t1 051\n";
    paste(&mut window, "IT specialists, from Jan 2026", columns);
    let row = |month: &str, value: &str| (month.to_owned(), value.to_owned(), None);
    assert_eq!(rows(&window, "it_specialists"), [row("2026-01", "40"), row("2026-02", "45"), row("2026-03", "1051")]);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(rows(&window, "it_specialists"), before);
    // One column goes where the cursor stands, new rows get the months that follow.
    paste(&mut window, "IT specialists, from Jul 2026", "70\r\n80\r\n90");
    let expected = [row("2026-01", "40"), row("2026-07", "70"), row("2026-08", "80"), row("2026-09", "90")];
    assert_eq!(rows(&window, "it_specialists"), expected);
    // A line of values, too; what is no number stays and is told.
    paste(&mut window, "IT specialists, from Aug 2026", "81\tmany");
    assert_eq!(rows(&window, "it_specialists")[3], row("2026-09", "many"));
    assert!(shows(&window, "! “many”"));
}

#[test]
fn a_list_of_costs_takes_month_amount_and_note() {
    let mut window = design();
    click(&mut window, Role::Button, "Programme spending");
    let month = "Conference and exhibition costs, month 1";
    paste(&mut window, month, "3.2026\t$1,200\tTwo tickets\n4.2026\t2m sum\tHall");
    let found = rows(&window, "conference_costs");
    assert_eq!(found[0], ("2026-03".to_owned(), "1200 USD".to_owned(), Some("Two tickets".to_owned())));
    assert_eq!(found[1], ("2026-04".to_owned(), "2000000 UZS".to_owned(), Some("Hall".to_owned())));
}

#[test]
fn what_to_answer_next_leads_to_the_question_most_waited_for() {
    let mut window = design();
    let most = window.state().live.good.as_ref().unwrap().waiting.values().max().copied().unwrap();
    let first = window.get_all_by_label_contains("Answer next: ").next().unwrap();
    let said = first.accesskit_node().label().unwrap();
    assert!(
        said.ends_with(&format!("{most} programme waits")) || said.ends_with(&format!("{most} programmes wait")),
        "{said}"
    );
    click(&mut window, Role::Button, &said);
    let name = said.trim_start_matches("Answer next: ").split(',').next().unwrap().to_owned();
    let focused = window.get_all_by_label_contains(&name).find(|node| node.is_focused());
    assert!(focused.is_some(), "{name}");
}

#[test]
fn an_answer_without_which_all_stays_the_same_says_so() {
    let mut window = design();
    let is_idle = |window: &Window<'_>, id: &str| {
        let state = window.state();
        state.live.idle.is_idle(state.law.book.fact(id).unwrap())
    };
    for _ in 0..200 {
        window.step();
    }
    for id in ["it_specialists", "it_wage", "uzs_per_usd", "activity", "resident"] {
        assert!(!is_idle(&window, id), "{id}");
    }
    // By the reading chosen every IT specialist counts, of whatever citizenship.
    assert!(is_idle(&window, "citizens_share"));
    assert!(shows(&window, "no effect now"));
}

#[test]
fn a_figure_is_copied_with_its_reason() {
    let mut window = design();
    click(&mut window, Role::Button, "Wage compensation: UZS\u{a0}583,200,000");
    press(&mut window, Modifiers::COMMAND, Key::E);
    assert!(shows(&window, "Copied with its reason"));
    let copied = window.state().figure_text().unwrap();
    for part in [
        "Registan Soft · As planned\nWage compensation\nWhole plan · Granted · UZS\u{a0}583,200,000\n",
        "Amount, rounded: 15% × Wages that count (UZS\u{a0}648,000,000): UZS\u{a0}97,200,000\n",
        "[Report of the presidential meeting of 20 Dec 2023]",
        "How many IT specialists open the wage compensation?: More than 50\n",
        "Law as of 22 Nov 2026\n",
    ] {
        assert!(copied.contains(part), "{part} in {copied}");
    }
}

#[test]
fn in_a_narrow_window_one_part_is_shown_at_a_time_and_each_is_reached() {
    // 1024 by 700 at 200 %.
    let mut window = window(app(Some(Path::new(DESIGN))), [512.0, 350.0], egui::Theme::Light);
    assert!(shows(&window, "By right") && !shows(&window, "How it came about"));
    click(&mut window, Role::Button, "Questions");
    assert!(shows(&window, "Answer next: ") && !shows(&window, "By right"));
    click(&mut window, Role::Button, "Why");
    assert!(shows(&window, "How it came about"));
    // The question that a line rests on, and back by the key.
    let waiting =
        window.get_all_by_label_contains("unanswered question").next().unwrap().accesskit_node().label().unwrap();
    click(&mut window, Role::Button, &waiting);
    assert!(shows(&window, "Answer next: "));
    press(&mut window, Modifiers::COMMAND, Key::B);
    assert!(shows(&window, "By right"));
}

#[test]
fn of_a_long_derivation_only_what_is_near_is_painted_and_the_rest_is_scrolled_to() {
    let mut window = window(app(Some(Path::new("saves/samarkand.plan.ron"))), [1280.0, 360.0], egui::Theme::Light);
    let first = window.get_all_by_label_contains("Jan 2026").count();
    assert!(first > 0);
    let last = "Dec 2028";
    window.run();
    // A screen and more away, and so not painted again.
    assert!(!shows(&window, last), "the end of 39 lines is painted");
    window.hover_at(egui::pos2(1100.0, 250.0));
    for _ in 0..40 {
        window.event(Event::MouseWheel {
            source: egui::MouseWheelSource::Wheel,
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -120.0),
            phase: egui::TouchPhase::Move,
            modifiers: Modifiers::NONE,
        });
        window.run();
        if shows(&window, last) {
            return;
        }
    }
    panic!("{last} was never scrolled to");
}

//! A window that stays open overnight: today is asked again wherever it is used.

use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use imtiyoz::gui::Command;
use imtiyoz::store::Clock;
use std::path::Path;

use crate::screen::*;

const SAMPLE: &str = "saves/samarkand.plan.ron";

fn set_clock(window: &mut Window<'_>, date: &str) {
    window.state_mut().law.clock = Clock::Fixed(date.parse().unwrap());
}

fn opened(file: &str, date: &str) -> Window<'static> {
    let mut app = app(Some(Path::new(file)));
    app.law.clock = Clock::Fixed(date.parse().unwrap());
    app.live.advising.is_on = true;
    window(app, [1280.0, 1400.0], egui::Theme::Light)
}

#[test]
fn the_letter_is_of_the_day_on_which_it_leaves() {
    let mut window = opened(SAMPLE, "2026-03-31");
    press(&mut window, Modifiers::COMMAND, Key::Num7);
    let first_page = |window: &Window<'_>| -> String {
        let labels = window.query_all_by_role(Role::Label).filter_map(|node| node.accesskit_node().value());
        labels.filter(|label| label.starts_with("page 1 ")).collect()
    };
    until(&mut window, |window| window.state().live.letter.is_ready());
    assert!(first_page(&window).contains("31 Mar 2026"), "{}", first_page(&window));
    set_clock(&mut window, "2026-04-01");
    until(&mut window, |window| first_page(window).contains("1 Apr 2026"));
    assert!(!first_page(&window).contains("31 Mar 2026"));
}

#[test]
fn a_day_that_is_over_leaves_the_list_of_duties() {
    let mut window = opened(SAMPLE, "2026-02-20");
    press(&mut window, Modifiers::COMMAND, Key::Num5);
    // The levy of January is paid by the 20th of February.
    let levy = "20 Feb 2026, Pay the resident’s levy, For Jan 2026";
    assert!(shows(&window, levy));
    set_clock(&mut window, "2026-02-21");
    window.run();
    assert!(!shows(&window, levy));
    assert!(shows(&window, "20 Mar 2026, Pay the resident’s levy, For Feb 2026"));
}

#[test]
fn advice_is_sought_anew_in_a_new_month() {
    let mut window = opened("tests/plans/short_of_people.plan.ron", "2026-04-30");
    let wages = window.state().law.book.programme("wage_compensation").unwrap();
    window.state_mut().view.subject = Some(imtiyoz::gui::Subject::Programme(wages));
    until(&mut window, |window| shows(window, "51 people from Apr 2026"));
    set_clock(&mut window, "2026-05-01");
    until(&mut window, |window| shows(window, "51 people from May 2026"));
    assert!(!shows(&window, "51 people from Apr 2026"));
}

#[test]
fn the_clients_next_days_are_those_still_ahead() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(SAMPLE, folder.path().join("client.plan.ron")).unwrap();
    let mut window = opened("tests/plans/design.plan.ron", "2026-02-15");
    window.state_mut().view.commands.push(Command::OpenFolder);
    window.run();
    type_into(&mut window, "Path of the file", folder.path().to_str().unwrap());
    click(&mut window, Role::Button, "Open");
    until(&mut window, |window| shows(window, "20 Feb 2026: Pay the resident’s levy"));
    set_clock(&mut window, "2026-02-21");
    until(&mut window, |window| shows(window, "20 Mar 2026: Pay the resident’s levy"));
    assert!(!shows(&window, "20 Feb 2026: Pay the resident’s levy"));
}

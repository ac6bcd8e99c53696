//! What the window tells other programs: nothing is said to be copied or opened before it is.

use eframe::egui::{self, Event, Key, Modifiers, OutputCommand, RawInput, accesskit::Role};
use egui_kittest::kittest::Queryable;
use imtiyoz::gui::{Page, Subject};
use imtiyoz::quantity::Problem;
use std::path::Path;
use std::sync::Mutex;

use crate::screen::*;

const COPIED: &str = "Copied with its reason";
const NOT_COPIED: &str = "Not copied: the system’s clipboard does not hold it";

fn with_clipboard() -> Window<'static> {
    let mut app = app(Some(Path::new(DESIGN)));
    app.outside.has_clipboard = true;
    window(app, [1280.0, 900.0], egui::Theme::Light)
}

/// Copies the figure and goes on until the clipboard is asked.
fn copy(window: &mut Window<'_>) -> String {
    window.key_press_modifiers(Modifiers::COMMAND, Key::E);
    window.step();
    window.step();
    assert!(!shows(window, COPIED), "said before it was seen");
    window.state().figure_text().unwrap()
}

/// The clipboard's answer, and what is left of it for the fields of the window.
fn answered(window: &mut Window<'_>, held: &str) -> Vec<Event> {
    let mut input = RawInput { events: vec![Event::Paste(held.to_owned())], ..RawInput::default() };
    window.state_mut().take_clipboard(&mut input);
    window.step();
    input.events
}

#[test]
fn a_copy_is_told_once_the_clipboard_holds_it() {
    let mut window = with_clipboard();
    // Before anything was copied, what is pasted is the person's own.
    assert_eq!(answered(&mut window, "from outside").len(), 1);
    let text = copy(&mut window);
    assert!(answered(&mut window, &text).is_empty(), "no field takes the answer");
    assert!(shows(&window, COPIED));
    assert_eq!(answered(&mut window, "from outside").len(), 1);
}

#[test]
fn a_copy_that_went_nowhere_is_not_told_as_one() {
    // The clipboard holds something else.
    let mut window = with_clipboard();
    copy(&mut window);
    answered(&mut window, "from outside");
    assert!(shows(&window, NOT_COPIED) && !shows(&window, COPIED));
    // The clipboard says nothing at all.
    let mut window = with_clipboard();
    copy(&mut window);
    for _ in 0..200 {
        window.step();
    }
    assert!(shows(&window, NOT_COPIED) && !shows(&window, COPIED));
}

static SHOWN: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn shown(link: &str) -> Result<(), Problem> {
    SHOWN.lock().unwrap().push(link.to_owned());
    Ok(())
}

fn none_takes_it(link: &str) -> Result<(), Problem> {
    Err(Problem::error("error-page-not-shown").arg("link", link))
}

fn with_browser(show: fn(&str) -> Result<(), Problem>) -> Window<'static> {
    let mut app = app(Some(Path::new(DESIGN)));
    app.outside.shows_page = Some(show);
    window(app, [1280.0, 3000.0], egui::Theme::Light)
}

/// Chooses an act in the palette.
fn act_by_palette(window: &mut Window<'_>) {
    press(window, Modifiers::COMMAND, Key::K);
    window.run();
    let field = window.get_all_by_role(Role::TextInput).last().unwrap();
    field.type_text("Tax Code");
    window.run();
    window.key_press(Key::Enter);
    window.step();
}

#[test]
fn links_lead_to_the_browser_from_wherever_they_stand() {
    let mut window = with_browser(shown);
    act_by_palette(&mut window);
    until(&mut window, |window| shows(window, "The page opens in the browser"));
    let from_palette = SHOWN.lock().unwrap().clone();
    assert_eq!(from_palette.len(), 1);
    // The derivation's own.
    let wages = window.state().law.book.programme("wage_compensation").unwrap();
    window.state_mut().view.subject = Some(Subject::Programme(wages));
    window.run();
    window.get_all_by_label_contains("Open the act: ").next().unwrap().click();
    until(&mut window, |_| SHOWN.lock().unwrap().len() >= 2);
    // The law's sources.
    press(&mut window, Modifiers::COMMAND, Key::Num6);
    assert_eq!(window.state().view.page, Page::Law);
    click(&mut window, Role::Button, "Sources");
    type_into(&mut window, "Find in the law", "Tax Code");
    window.get_all_by_label_contains("Tax Code text").last().unwrap().click();
    window.run();
    window.get_all_by_label_contains("Open the act: Tax Code text").last().unwrap().click();
    until(&mut window, |_| SHOWN.lock().unwrap().len() >= 3);
    assert_eq!(SHOWN.lock().unwrap()[2], from_palette[0]);
    // None is left for another to open a second time.
    let commands = &window.output().platform_output.commands;
    assert!(!commands.iter().any(|command| matches!(command, OutputCommand::OpenUrl(_))));
}

#[test]
fn a_page_that_no_browser_took_is_told_with_its_address() {
    let mut window = with_browser(none_takes_it);
    act_by_palette(&mut window);
    until(&mut window, |window| shows(window, "No browser took this page: https://"));
    assert!(!shows(&window, "The page opens in the browser"));
}

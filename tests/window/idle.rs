//! Nothing runs where nothing happens: after the last input no frame is asked for, on any page, and
//! a key's figures stand there one frame after it.

use crate::screen;
use crate::screen::{Window, cash, click, design, field};
use eframe::egui::{Event, Modifiers, ViewportId};
use imtiyoz::gui::{Command, Page};
use std::time::Duration;

const HEADCOUNT: &str = "IT specialists, from Jul 2026";

/// When the next frame is asked for.
fn again(window: &Window<'_>) -> Duration {
    window.output().viewport_output[&ViewportId::ROOT].repaint_delay
}

/// Whether the window comes to rest: work in slices is done, and nothing asks for a frame.
fn rests(window: &mut Window<'_>) -> bool {
    (0..500).any(|_| {
        window.step();
        again(window) == Duration::MAX
    })
}

#[test]
fn every_page_comes_to_rest() {
    let mut window = design();
    for page in Page::ALL {
        window.state_mut().view.commands.push(Command::Show(*page));
        window.step();
        assert!(rests(&mut window), "{} asks for frames without end", page.id());
    }
}

#[test]
fn a_field_with_the_focus_and_unsaved_work_comes_to_rest() {
    let mut window = design();
    field(&window, HEADCOUNT).focus();
    window.run();
    field(&window, HEADCOUNT).type_text("80");
    window.step();
    assert!(window.state().document.is_changed());
    assert!(rests(&mut window), "a field with the focus asks for frames without end");
    assert!(field(&window, HEADCOUNT).is_focused());
}

#[test]
fn the_figures_stand_there_one_frame_after_the_key() {
    let mut window = design();
    click(&mut window, eframe::egui::accesskit::Role::Button, "Wage compensation: UZS\u{a0}583,200,000");
    field(&window, HEADCOUNT).focus();
    window.run();
    assert!(rests(&mut window));
    let before = cash(&window);
    window.event_modifiers(Event::Text("80".to_owned()), Modifiers::NONE);
    window.step();
    assert_eq!(again(&window), Duration::ZERO, "the next frame follows at once");
    window.step();
    assert_ne!(cash(&window), before);
    assert!(screen::shows(&window, "Wage compensation: UZS\u{a0}777,600,000"));
}

//! Unsaved work that outlives its window, by what stands on the screen. A window that is dropped
//! without being closed is as one that was killed: its lock is free and its copy is there.

use eframe::egui::{self, Key, Modifiers, ViewportId, accesskit::Role};
use egui_kittest::kittest::Queryable;
use imtiyoz::gui::Command;
use imtiyoz::store;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::screen::*;

const SPECIALISTS: &str = "IT specialists, from Jul 2026";

/// A folder with the design's plan in it, and the folder of unsaved work.
struct Room(tempfile::TempDir);

impl Room {
    fn new() -> Room {
        let room = Room(tempfile::tempdir().unwrap());
        std::fs::copy(DESIGN, room.plan()).unwrap();
        room
    }

    fn plan(&self) -> PathBuf {
        self.0.path().join("mine.plan.ron")
    }

    fn kept(&self) -> PathBuf {
        self.0.path().join("state/recovery")
    }

    /// The copies that are kept.
    fn copies(&self) -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(self.kept()) else { return Vec::new() };
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.filter(|name| name.ends_with(".plan.ron")).collect();
        names.sort();
        names
    }

    /// A window as it is started: with the file, or with the sample.
    fn start(&self, file: Option<&Path>) -> Window<'static> {
        let mut app = app(file);
        app.keep_unsaved_in(self.kept());
        window(app, [1280.0, 3000.0], egui::Theme::Light)
    }

    /// A window that is killed with 77 specialists unsaved; the total they gave.
    fn killed(&self) -> i128 {
        let mut window = self.start(Some(&self.plan()));
        type_into(&mut window, SPECIALISTS, "77");
        wait(&mut window);
        cash(&window)
    }
}

/// A second, in steps of a quarter.
fn wait(window: &mut Window<'_>) {
    window.run_steps(5);
}

/// How long until a frame is asked for.
fn next_frame(window: &Window<'_>) -> Duration {
    window.output().viewport_output[&ViewportId::ROOT].repaint_delay
}

fn command(window: &mut Window<'_>, command: Command) {
    window.state_mut().view.commands.push(command);
    window.run();
}

#[test]
fn a_change_is_kept_within_a_second_and_undoing_it_leaves_nothing() {
    let room = Room::new();
    let mut window = room.start(Some(&room.plan()));
    wait(&mut window);
    assert!(room.copies().is_empty(), "nothing is unsaved");
    type_into(&mut window, SPECIALISTS, "77");
    window.run_steps(4);
    // Writing is the thread's; that it is done is known once the next one may begin.
    type_into(&mut window, SPECIALISTS, "78");
    wait(&mut window);
    assert_eq!(room.copies(), ["1.plan.ron"]);
    for _ in 0..2 {
        press(&mut window, Modifiers::COMMAND, Key::Z);
    }
    assert!(!window.state().document.is_changed());
    assert!(room.copies().is_empty());
}

/// Idle is no frame at all: once the copy is written nothing asks for another.
#[test]
fn what_is_kept_needs_no_more_frames() {
    let room = Room::new();
    let mut window = room.start(Some(&room.plan()));
    type_into(&mut window, SPECIALISTS, "77");
    assert!(next_frame(&window) <= Duration::from_millis(600));
    wait(&mut window);
    // Away from the field, whose cursor blinks.
    press(&mut window, Modifiers::NONE, Key::Escape);
    wait(&mut window);
    let delay = next_frame(&window);
    assert_eq!(delay, Duration::MAX, "{:?}", window.ctx.repaint_causes());
}

#[test]
fn what_was_killed_is_offered_and_restored_over_its_file() {
    let room = Room::new();
    let before = room.killed();
    let on_disk = std::fs::read_to_string(room.plan()).unwrap();
    let mut window = room.start(None);
    assert!(shows(&window, "Restore the unsaved work on Registan Soft?"));
    assert!(shows(&window, &room.plan().to_string_lossy()));
    assert!(shows(&window, "Kept on ") && !shows(&window, "The file was changed"));
    assert!(window.get_by_role_and_label(Role::Button, "Restore").is_focused());
    click(&mut window, Role::Button, "Restore");
    assert_eq!(cash(&window), before);
    assert!(shows(&window, "mine.plan.ron *") && shows(&window, "Restored, not saved yet"));
    assert_eq!(std::fs::read_to_string(room.plan()).unwrap(), on_disk, "no file is touched");
    assert_eq!(room.copies(), ["1.plan.ron"], "still kept until it is saved");
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(!window.state().document.is_changed() && room.copies().is_empty());
    assert!(std::fs::read_to_string(room.plan()).unwrap().contains("\"77\""));
}

/// The dialog took the focus away from it.
#[test]
fn a_dialog_gives_the_focus_back() {
    let room = Room::new();
    let mut window = room.start(Some(&room.plan()));
    type_into(&mut window, SPECIALISTS, "77");
    command(&mut window, Command::Keys);
    assert!(window.get_by_role_and_label(Role::Button, "Close").is_focused());
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(field(&window, SPECIALISTS).is_focused());
}

#[test]
fn what_is_restored_outlives_a_second_kill() {
    let room = Room::new();
    let before = room.killed();
    let mut window = room.start(None);
    click(&mut window, Role::Button, "Restore");
    drop(window);
    let mut window = room.start(None);
    click(&mut window, Role::Button, "Restore");
    assert_eq!(cash(&window), before);
}

#[test]
fn what_is_discarded_is_gone_and_what_is_put_off_is_kept() {
    let room = Room::new();
    room.killed();
    let mut window = room.start(None);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(shows(&window, "Unsaved work stays kept") && window.state().view.dialog.is_none());
    assert_eq!(room.copies().len(), 1);
    command(&mut window, Command::Recover);
    click(&mut window, Role::Button, "Later");
    command(&mut window, Command::Recover);
    click(&mut window, Role::Button, "Discard");
    assert!(room.copies().is_empty());
    command(&mut window, Command::Recover);
    assert!(shows(&window, "No unsaved work was left behind"));
}

#[test]
fn a_running_window_is_offered_to_nobody() {
    let room = Room::new();
    let mut living = room.start(Some(&room.plan()));
    type_into(&mut living, SPECIALISTS, "77");
    wait(&mut living);
    let other = room.start(None);
    assert!(other.state().view.dialog.is_none());
    drop(living);
    let mut third = room.start(None);
    assert!(shows(&third, "Restore the unsaved work"));
    let fourth = room.start(None);
    assert!(fourth.state().view.dialog.is_none(), "it is being asked about already");
    click(&mut third, Role::Button, "Restore");
    let fifth = room.start(None);
    assert!(fifth.state().view.dialog.is_none(), "it is the third's own now");
}

#[test]
fn what_is_not_asked_about_any_more_may_be_offered_elsewhere() {
    let room = Room::new();
    room.killed();
    let mut window = room.start(None);
    command(&mut window, Command::New);
    assert!(window.state().view.dialog.is_none());
    assert!(shows(&room.start(None), "Restore the unsaved work"));
}

#[test]
fn several_are_asked_about_one_by_one() {
    let room = Room::new();
    let mut sample = room.start(None);
    click(&mut sample, Role::Button, "Resident of IT Park: No");
    wait(&mut sample);
    room.killed();
    drop(sample);
    let mut window = room.start(None);
    assert!(shows(&window, "1 more plan is asked about after this one"));
    click(&mut window, Role::Button, "Later");
    assert!(shows(&window, "Restore the unsaved work") && !shows(&window, "1 more plan"));
    assert!(window.get_by_role_and_label(Role::Button, "Restore").is_focused());
    click(&mut window, Role::Button, "Later");
    assert!(window.state().view.dialog.is_none());
    command(&mut window, Command::Recover);
    click(&mut window, Role::Button, "Restore");
    assert!(shows(&window, "1 more plan is kept"));
    assert_eq!(room.copies().len(), 2);
    // The other one, only once the first is cared for.
    command(&mut window, Command::Recover);
    assert!(shows(&window, "Save the changes to"));
}

#[test]
fn a_file_changed_or_gone_since_is_told_of() {
    let room = Room::new();
    room.killed();
    let design = std::fs::read_to_string(DESIGN).unwrap();
    std::fs::write(room.plan(), design.replace("Registan Soft", "Elsewhere Soft")).unwrap();
    let mut window = room.start(Some(&room.plan()));
    assert!(shows(&window, "The file was changed after that"));
    click(&mut window, Role::Button, "Later");
    std::fs::remove_file(room.plan()).unwrap();
    command(&mut window, Command::Recover);
    assert!(shows(&window, "The file is not there any more"));
    click(&mut window, Role::Button, "Restore");
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert_eq!(store::load_plan(&room.plan()).unwrap().plan.company.name, "Registan Soft");
}

#[test]
fn work_without_a_file_is_asked_a_name_for() {
    let room = Room::new();
    let mut sample = room.start(None);
    click(&mut sample, Role::Button, "Resident of IT Park: No");
    wait(&mut sample);
    drop(sample);
    let mut window = room.start(Some(Path::new(DESIGN)));
    assert!(shows(&window, "Not saved in a file yet"));
    click(&mut window, Role::Button, "Restore");
    assert!(window.state().document.is_changed() && window.state().document.path().is_none());
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(shows(&window, "Path of the file"));
}

#[test]
fn closing_in_order_leaves_nothing() {
    let room = Room::new();
    let mut window = room.start(Some(&room.plan()));
    type_into(&mut window, SPECIALISTS, "77");
    wait(&mut window);
    press(&mut window, Modifiers::COMMAND, Key::Q);
    wait(&mut window);
    drop(window);
    let mut window = room.start(None);
    assert!(shows(&window, "Restore the unsaved work"), "while it is asked, nothing is decided");
    click(&mut window, Role::Button, "Restore");
    press(&mut window, Modifiers::COMMAND, Key::Q);
    click(&mut window, Role::Button, "Discard");
    assert!(window.state().is_closing && room.copies().is_empty());
}

#[test]
fn a_broken_copy_is_skipped_and_stays() {
    let room = Room::new();
    room.killed();
    let copy = room.kept().join("1.plan.ron");
    let half = std::fs::read_to_string(&copy).unwrap();
    std::fs::write(&copy, &half[..half.len() / 2]).unwrap();
    let mut window = room.start(Some(&room.plan()));
    assert!(window.state().view.dialog.is_none());
    type_into(&mut window, SPECIALISTS, "78");
    wait(&mut window);
    drop(window);
    assert_eq!(room.copies(), ["1.plan.ron", "2.plan.ron"]);
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), half[..half.len() / 2]);
}

#[test]
fn what_cannot_be_kept_is_said_once_and_work_goes_on() {
    let room = Room::new();
    std::fs::create_dir_all(room.kept().parent().unwrap()).unwrap();
    std::fs::write(room.kept(), "a file in its way").unwrap();
    let mut window = room.start(Some(&room.plan()));
    let says = |window: &Window<'_>| window.state().view.message.clone().unwrap_or_default();
    type_into(&mut window, SPECIALISTS, "77");
    wait(&mut window);
    assert!(says(&window).starts_with("! Unsaved work cannot be kept"), "{}", says(&window));
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(says(&window).starts_with("Saved as"));
    type_into(&mut window, SPECIALISTS, "78");
    wait(&mut window);
    assert!(says(&window).starts_with("Saved as"), "{}", says(&window));
}

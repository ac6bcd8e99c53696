//! What the window writes over: nothing that was not asked for, and nothing that must stay.

use eframe::egui::{self, accesskit::Role};
use imtiyoz::gui::Purpose;
use imtiyoz::report::Form;
use std::path::Path;

use crate::screen::*;

const SAMPLE: &str = "saves/samarkand.plan.ron";

/// The window on a plan, and where the system's dialog says that a file is to be written.
fn named(purpose: Purpose, path: &Path) -> Window<'static> {
    let mut window = window(app(Some(Path::new(SAMPLE))), [1280.0, 1400.0], egui::Theme::Light);
    let ctx = window.ctx.clone();
    window.state_mut().picked_by_system(purpose, path, &ctx);
    goes_on(&mut window);
    window
}

/// The system asks before it names a file that is there, but not of the ending that is added afterwards.
#[test]
fn a_name_that_becomes_another_files_by_its_ending_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    for (purpose, name) in [
        (Purpose::Save, "ours.plan.ron"),
        (Purpose::Export(Form::Pdf), "ours.pdf"),
        (Purpose::Export(Form::Csv), "ours.csv"),
        (Purpose::ExportClients, "ours.xlsx"),
    ] {
        let there = folder.path().join(name);
        std::fs::copy("saves/dushanbe.plan.ron", &there).unwrap();
        let before = std::fs::read(&there).unwrap();
        let mut asked = named(purpose, &folder.path().join("ours"));
        assert!(shows(&asked, "This file is there already and will be replaced"), "{name}");
        assert_eq!(std::fs::read(&there).unwrap(), before, "{name}");
        click(&mut asked, Role::Button, "Cancel");
        assert_eq!(std::fs::read(&there).unwrap(), before, "{name}");
        assert!(!folder.path().join("ours").exists(), "{name}");
    }
    // Asked for once is enough.
    let asked = named(Purpose::Save, &folder.path().join("ours.plan.ron"));
    assert!(!shows(&asked, "will be replaced"));
    let saved = std::fs::read_to_string(folder.path().join("ours.plan.ron")).unwrap();
    assert!(saved.contains("Zarafshan Code"), "{saved}");
}

#[test]
fn what_must_stay_is_told_of_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ours.plan.ron");
    for (before, told) in [
        ("(format: 2, something: \"else\")", "A plan of a newer format stands here"),
        ("(format: 1, variants: [oh", "A plan that cannot be read stands here"),
    ] {
        std::fs::write(&file, before).unwrap();
        let window = named(Purpose::Save, &file);
        assert!(shows(&window, told), "{before}");
        assert_eq!(std::fs::read_to_string(&file).unwrap(), before);
    }
    let table = folder.path().join("table.csv");
    std::fs::write(&table, "name,street,town\n").unwrap();
    let mut window = named(Purpose::Export(Form::Csv), &table);
    until(&mut window, |window| shows(window, "A file of another kind stands here"));
    assert_eq!(std::fs::read_to_string(&table).unwrap(), "name,street,town\n");
}

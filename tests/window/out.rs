//! What leaves the window and comes back: the letter and the other forms, a folder of clients, copies that
//! are merged, a plan in a mail, marks and signatures.

use crate::support;
use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use imtiyoz::plan::{Answer, Plan, read_plan, write_plan};
use imtiyoz::quantity::Placed;
use std::path::{Path, PathBuf};

use crate::screen::*;

const SAMPLE: &str = "saves/samarkand.plan.ron";

/// On a day that does not end while a test runs.
fn opened(file: &Path) -> Window<'static> {
    let mut app = app(Some(file));
    app.law.clock = imtiyoz::store::Clock::Fixed("2026-04-10".parse().unwrap());
    window(app, [1280.0, 3000.0], egui::Theme::Light)
}

/// A copy of the sample in a folder of its own.
fn copy() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.plan.ron");
    std::fs::copy(SAMPLE, &path).unwrap();
    (folder, path)
}

fn read(path: &Path) -> Plan {
    read_plan(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Takes a command of a menu; keys may stand beside its name.
fn of_menu(window: &mut Window<'_>, menu: &str, command: &str) {
    click(window, Role::Button, menu);
    let mut items = window
        .query_all_by_role(Role::Button)
        .filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(command)));
    items.next_back().unwrap().click();
    drop(items);
    window.run();
}

/// Types into a field of several lines.
fn write_into(window: &mut Window<'_>, label: &str, text: &str) {
    window.get_by_role_and_label(Role::MultilineTextInput, label).focus();
    window.run();
    window.get_by_role_and_label(Role::MultilineTextInput, label).type_text(text);
    window.run();
    // A dialog that grew finds its place in the frame after that.
    window.run();
}

fn answer_path(window: &mut Window<'_>, path: &Path, button: &str) {
    type_into(window, "Path of the file", path.to_str().unwrap());
    click(window, Role::Button, button);
}

fn rename(window: &mut Window<'_>, name: &str) {
    window.state_mut().document.change(|plan| plan.company.name = name.to_owned());
    window.run();
}

/// What a page of the letter is read out as.
fn pages(window: &Window<'_>) -> Vec<String> {
    let labels = window.query_all_by_role(Role::Label).filter_map(|node| node.accesskit_node().value());
    labels.filter(|label| label.starts_with("page ")).collect()
}

#[test]
fn the_letter_is_shown_page_by_page_and_follows_the_plan() {
    let mut window = opened(Path::new(SAMPLE));
    press(&mut window, Modifiers::COMMAND, Key::Num7);
    until(&mut window, |window| window.state().live.letter.is_ready());
    let first = pages(&window);
    assert!(first.len() > 5, "{}", first.len());
    assert!(first[0].starts_with(&format!("page 1 of {}", first.len())), "{}", first[0]);
    // The totals of the window stand on it.
    let totals = window.state().live.good.as_ref().unwrap().assessment.totals.clone();
    let speaker = window.state().law.speaker();
    for total in &totals {
        let amount = speaker.amount(total.amount, imtiyoz::quantity::Currency::Uzs);
        assert!(first.iter().any(|page| page.contains(&amount)), "{amount}");
    }
    let today = window.state().law.words.date(window.state().law.today());
    assert!(first[0].contains(&today), "a letter is of today");
    click(&mut window, Role::CheckBox, "With today’s date");
    until(&mut window, |window| window.state().live.letter.is_ready());
    assert!(!pages(&window)[0].contains(&today), "unless that is not wanted");
    // Another plan is another letter.
    rename(&mut window, "Registan Soft");
    until(&mut window, |window| window.state().live.letter.is_ready());
    assert!(pages(&window)[0].contains("Registan Soft"));
}

#[test]
fn every_form_is_written_as_the_terminal_writes_it() {
    let (folder, path) = copy();
    let mut window = opened(&path);
    let forms = [
        ("Letter as PDF…", "pdf"),
        ("Letter as a web page…", "html"),
        ("Workbook for a spreadsheet…", "xlsx"),
        ("Months as CSV…", "csv"),
        ("Days for a calendar…", "ics"),
    ];
    for (command, ending) in forms {
        of_menu(&mut window, "Share", command);
        let file = folder.path().join(format!("out.{ending}"));
        // The ending is added where none was typed.
        answer_path(&mut window, &folder.path().join("out"), "Save");
        until(&mut window, |_| file.exists());
        until(&mut window, |window| shows(window, &format!("Written: out.{ending}")));
        let told = folder.path().join(format!("told.{ending}"));
        let today = window.state().law.today().to_string();
        let run = support::run(&["report", path.to_str().unwrap(), "-o", told.to_str().unwrap(), "--date", &today]);
        assert_eq!(run.exit.code(), 0, "{}", run.err);
        assert!(std::fs::read(&file).unwrap() == std::fs::read(&told).unwrap(), "{ending} differs");
    }
    // Where it cannot be written, that is said, and nothing else happens.
    of_menu(&mut window, "Share", "Letter as PDF…");
    answer_path(&mut window, &folder.path().join("no such folder").join("x.pdf"), "Save");
    until(&mut window, |window| window.state().view.dialog.is_some());
    assert!(shows(&window, "Close"));
}

#[test]
fn the_clients_of_a_folder_are_listed_and_opened() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["samarkand", "call_centre", "start_up"] {
        std::fs::copy(format!("saves/{name}.plan.ron"), folder.path().join(format!("{name}.plan.ron"))).unwrap();
    }
    std::fs::write(folder.path().join("broken.plan.ron"), "(format: 1,").unwrap();
    let mut window = opened(Path::new(DESIGN));
    of_menu(&mut window, "File", "Clients in a folder…");
    answer_path(&mut window, folder.path(), "Open");
    until(&mut window, |window| shows(window, "4 files, 1 of them cannot be read"));
    window.run();
    let names = ["Zarafshan Code: ", "Silk Voice: ", "Termez Labs: ", "broken.plan.ron: ×"];
    let rows: Vec<String> = window
        .query_all_by_role(Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| names.iter().any(|name| label.starts_with(name)))
        .collect();
    assert_eq!(rows.len(), 4, "{rows:?}");
    assert!(rows[3].starts_with("broken.plan.ron"), "what cannot be read stands last: {rows:?}");
    type_into(&mut window, "Find a client", "zaraf");
    window.run();
    assert!(!shows(&window, "broken.plan.ron: ×"));
    // The table is written as it stands.
    click(&mut window, Role::Button, "Table of the clients…");
    let out = folder.path().join("table.csv");
    answer_path(&mut window, &out, "Save");
    until(&mut window, |window| shows(window, "Written: table.csv"));
    assert_eq!(std::fs::read_to_string(&out).unwrap().lines().count(), 5);
    let row = window
        .query_all_by_role(Role::Button)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("Zarafshan Code: ")));
    row.unwrap().click();
    window.run();
    assert_eq!(window.state().document.plan().company.name, "Zarafshan Code");
    assert!(shows(&window, "Find a question"), "the client's own figures are shown");
    assert_eq!(window.state().document.path().unwrap(), folder.path().join("samarkand.plan.ron"));
}

/// Changes the number of specialists of the first variant, as somebody else would, and saves that.
fn changed_elsewhere(path: &Path, from: &Plan, specialists: &str) {
    let mut plan = from.clone();
    plan.variants[0].answers.insert(Placed::from("it_specialists"), vec![Answer::new("2026-01", specialists)]);
    plan.variants[0].notes.insert("region".to_owned(), "Lease signed".to_owned());
    plan.remember(from);
    std::fs::write(path, write_plan(&plan)).unwrap();
}

fn choices(window: &Window<'_>) -> Vec<String> {
    let all = window.query_all_by_role(Role::RadioButton);
    all.filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn a_copy_that_came_back_is_merged_field_by_field() {
    let (folder, path) = copy();
    let other = folder.path().join("from the advisor.plan.ron");
    changed_elsewhere(&other, &read(&path), "60");
    let mut window = opened(&path);
    window.state_mut().document.change_variant(|variant| {
        variant.answers.insert(Placed::from("it_specialists"), vec![Answer::new("2026-01", "44")]);
    });
    window.run();
    of_menu(&mut window, "Share", "Merge a copy that came back…");
    answer_path(&mut window, &other, "Open");
    assert!(shows(&window, "Merge from the advisor.plan.ron into this plan"));
    // What each comes to is worked out beside the window.
    until(&mut window, |window| choices(window).iter().all(|choice| choice.contains("UZS")));
    let choices = choices(&window);
    assert_eq!(choices.len(), 2, "{choices:?}");
    assert!(choices[0].contains("Jan 2026: 44 people") && choices[1].contains("Jan 2026: 60 people"), "{choices:?}");
    // The two choices come to different sums: from 51 people on wages are compensated.
    let worth = |choice: &str| choice.split("the company then has ").nth(1).unwrap().to_owned();
    assert_ne!(worth(&choices[0]), worth(&choices[1]));
    window.get_by_role_and_label(Role::RadioButton, &choices[0]).click();
    window.run();
    click(&mut window, Role::Button, "Merge");
    assert_eq!(value_of(&window, "it_specialists").as_deref(), Some("44"));
    let document = &window.state().document;
    assert_eq!(document.variant().unwrap().notes["region"], "Lease signed");
    assert!(document.is_changed(), "nothing is saved unasked");
    assert_eq!(read(&path), read(Path::new(SAMPLE)));
    // What was left out stays as a question, at the top of the form.
    assert!(shows(&window, "Asked: IT specialists, 2026-01: 60"));
    // It is one step.
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(!window.state().document.variant().unwrap().notes.contains_key("region"));
}

#[test]
fn a_plan_in_a_mail_opens_unsaved() {
    let mut window = opened(Path::new(DESIGN));
    of_menu(&mut window, "File", "Open from the text of a mail…");
    let plan = std::fs::read_to_string(SAMPLE).unwrap();
    let quoted: String = plan.lines().map(|line| format!("> {line}\n")).collect();
    write_into(&mut window, "Text of the mail", "nothing at all");
    click(&mut window, Role::Button, "Open");
    assert!(shows(&window, "Close"), "a mail without a plan says so");
    click(&mut window, Role::Button, "Close");
    of_menu(&mut window, "File", "Open from the text of a mail…");
    write_into(&mut window, "Text of the mail", &format!("Dear advisor,\n{quoted}\nregards"));
    click(&mut window, Role::Button, "Open");
    assert!(window.state().view.dialog.is_none(), "{:?}", window.state().view.dialog);
    assert_eq!(window.state().document.plan().company.name, "Zarafshan Code");
    assert!(window.state().document.path().is_none() && window.state().document.is_changed());
}

#[test]
fn an_answer_is_marked_as_checked_and_asked_about() {
    let (_folder, path) = copy();
    let mut window = opened(&path);
    of_menu(&mut window, "More for IT specialists", "Ask a question on it");
    write_into(&mut window, "Question on IT specialists", "Are contractors in it?");
    window.key_press(Key::Escape);
    window.run();
    click(&mut window, Role::Button, "More for IT specialists");
    click(&mut window, Role::CheckBox, "Checked");
    assert!(shows(&window, "✓ Checked"));
    assert!(shows(&window, "Asked: IT specialists, Are contractors in it?"));
    press(&mut window, Modifiers::COMMAND, Key::S);
    let saved = read(&path);
    let variant = saved.variants[0].name.clone();
    assert!(saved.is_checked(&variant, "it_specialists"));
    // Another answer is not what was checked.
    window.state_mut().document.change_variant(|variant| {
        variant.answers.insert(Placed::from("it_specialists"), vec![Answer::new("2026-01", "70")]);
    });
    window.run();
    assert!(shows(&window, "! Changed since it was checked") && !shows(&window, "✓ Checked"));
    click(&mut window, Role::Button, "Question on IT specialists is answered");
    assert!(!shows(&window, "Are contractors in it?"));
}

#[test]
fn saving_remembers_what_was_before_and_what_the_plan_comes_to() {
    let (_folder, path) = copy();
    let first = read(&path);
    let mut window = opened(&path);
    rename(&mut window, "Registan Soft");
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(!window.state().document.is_changed());
    let second = read(&path);
    assert_eq!(second.company.name, "Registan Soft");
    assert_eq!(second.states().len(), 2);
    assert!(second.common(&first).is_some());
    let saved = second.saved_totals().unwrap();
    let good: Vec<i128> =
        window.state().live.good.as_ref().unwrap().assessment.totals.iter().map(|total| total.amount).collect();
    let own = saved.totals.iter().filter(|total| total.variant == second.variants[0].name);
    let own: Vec<i128> = own.map(|total| total.amount.replace('.', "").parse().unwrap()).collect();
    assert_eq!(own, good);
    // Undone behind the saving and saved again, it remembers both.
    press(&mut window, Modifiers::COMMAND, Key::Z);
    press(&mut window, Modifiers::COMMAND, Key::S);
    let third = read(&path);
    assert_eq!((third.company.name.as_str(), third.states().len()), (first.company.name.as_str(), 3));
}

#[test]
fn a_signature_is_told_and_broken_by_a_change() {
    let (_folder, path) = copy();
    let mut plan = read(&path);
    plan.sign(&[7; 32], "An advisor, key 1234 (your own); nothing was changed since").unwrap();
    std::fs::write(&path, write_plan(&plan)).unwrap();
    let mut window = opened(&path);
    // The key whole and first, what anybody may write last, cut and in quotes.
    let signed = "✓ Key ea4a 6c63 e29c 520a bef5 507b 132e c5f9 (new here): “An advisor, key 1234 (yo…”";
    assert!(shows(&window, signed));
    rename(&mut window, "Registan Soft");
    let broken =
        "! Changed since it was signed, key ea4a 6c63 e29c 520a bef5 507b 132e c5f9: “An advisor, key 1234 (yo…”";
    assert!(shows(&window, broken));
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(shows(&window, signed));
    // What somebody changed in the file by hand is seen, be it a space.
    let text = write_plan(&plan).replacen("    months", "     months", 1);
    std::fs::write(&path, text).unwrap();
    assert!(shows(&opened(&path), broken));
}

#[test]
fn what_moved_since_the_plan_was_saved_is_told_on_opening() {
    let (_folder, path) = copy();
    let book = book();
    let plan = imtiyoz::report::as_saved(&read(&path), &read(&path), &book);
    // As an older rulebook would have left it: with another sum for the wages.
    let text = write_plan(&plan).replace(&format!("{} {}", book.id, book.version), "uzbekistan 2024-01-01");
    let total = plan.saved_totals().unwrap().totals[0].amount.clone();
    std::fs::write(&path, text.replacen(&format!("\"{total}\""), "\"1.00\"", 1)).unwrap();
    let mut window = opened(&path);
    assert!(shows(&window, "Since this plan was saved, figures have moved"));
    assert!(shows(&window, "UZS\u{a0}1"), "what it was");
    click(&mut window, Role::Button, "Close");
    assert!(!window.state().document.is_changed());
}

#[test]
fn what_somebody_else_saved_meanwhile_is_not_written_over_unasked() {
    let (_folder, path) = copy();
    let mut window = opened(&path);
    rename(&mut window, "Registan Soft");
    changed_elsewhere(&path, &read(Path::new(SAMPLE)), "60");
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(shows(&window, "The file was changed elsewhere since you opened it"));
    click(&mut window, Role::Button, "Cancel");
    assert!(window.state().document.is_changed());
    assert_eq!(read(&path).company.name, "Zarafshan Code");
    // Merged, both stand, and saving goes on as ever.
    press(&mut window, Modifiers::COMMAND, Key::S);
    click(&mut window, Role::Button, "Merge");
    assert_eq!(value_of(&window, "it_specialists").as_deref(), Some("60"));
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(!window.state().document.is_changed());
    let saved = read(&path);
    assert_eq!((&*saved.company.name, &*saved.variants[0].notes["region"]), ("Registan Soft", "Lease signed"));
    // What cannot be read is not written over.
    std::fs::write(&path, "somebody else's").unwrap();
    rename(&mut window, "Another");
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(window.state().view.dialog.is_some());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "somebody else's");
}

#[test]
fn a_file_is_of_one_window_at_a_time() {
    let (folder, path) = copy();
    let holds = folder.path().join("state");
    let start = || {
        let mut app = app(Some(&path));
        app.keep_unsaved_in(holds.clone());
        window(app, [1280.0, 1200.0], egui::Theme::Light)
    };
    let first = start();
    assert!(!shows(&first, "open in another window"));
    let mut second = start();
    assert!(shows(&second, "This file is open in another window"));
    rename(&mut second, "Registan Soft");
    press(&mut second, Modifiers::COMMAND, Key::S);
    assert!(shows(&second, "The file is open in another window"));
    assert_eq!(read(&path).company.name, "Zarafshan Code");
    click(&mut second, Role::Button, "Close");
    // Once the first is closed, it goes.
    drop(first);
    press(&mut second, Modifiers::COMMAND, Key::S);
    assert_eq!(read(&path).company.name, "Registan Soft");
}

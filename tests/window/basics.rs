//! The window, by what stands on it: driven through the accessibility tree, without a screen.

use crate::support::words;
use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable};
use imtiyoz::gui::{App, Command, Row, Start};
use imtiyoz::store;
use std::path::{Path, PathBuf};

use crate::screen::*;

#[test]
fn a_headcount_typed_changes_the_figure_and_its_derivation() {
    let mut window = design();
    // 15% x 60 x 900 USD x 12,000 x 6 months.
    let before = "Wage compensation: UZS\u{a0}583,200,000";
    click(&mut window, Role::Button, before);
    assert!(shows(&window, "Jul 2026 – Dec 2026"));
    type_into(&mut window, "IT specialists, from Jul 2026", "80");
    // 15% x 80 x 900 USD x 12,000 x 6 months.
    let after = "Wage compensation: UZS\u{a0}777,600,000";
    assert!(window.query_by_role_and_label(Role::Button, after).is_some());
    assert!(window.query_by_role_and_label(Role::Button, before).is_none());
    let detail = window.state().live.detail.as_ref().unwrap();
    assert_eq!(detail.amount, Some(77_760_000_000));
    // 15% x 80 x 900 x 12,000: the month's own line.
    click(&mut window, Role::Button, "Open: Jul 2026 – Dec 2026, monthly");
    assert!(shows(&window, "UZS\u{a0}129,600,000"));
}

#[test]
fn how_far_a_threshold_is_stands_below_the_derivation() {
    let mut window = design();
    click(&mut window, Role::Button, "Wage compensation: UZS\u{a0}583,200,000");
    assert!(shows(&window, "How far from each threshold"));
    // More than 50: at 40 people 11 are lacking, of 60 nine may go.
    let until = "11 people short until Jun 2026; from Jul 2026 9 people to spare (60 people against 50 people)";
    assert!(shows(&window, until));
    type_into(&mut window, "IT specialists, from Jul 2026", "45");
    assert!(shows(&window, "11 people short; nearest from Jul 2026: 6 people short (45 people against 50 people)"));
    // Of a question itself, a click goes there.
    click(&mut window, Role::Button, "Staff training: Unknown");
    assert!(shows(&window, "unanswered: People trained"));
    let line = "People trained (Unknown) is more than People that training covers (100 people)";
    click(&mut window, Role::Button, line);
    assert!(field(&window, "People trained").is_focused());
}

#[test]
fn wrong_input_keeps_the_text_and_the_last_figures() {
    let mut window = design();
    let before = cash(&window);
    type_into(&mut window, "IT specialists, from Jul 2026", "sixty");
    assert_eq!(field(&window, "IT specialists, from Jul 2026").value().unwrap(), "sixty");
    assert_eq!(cash(&window), before);
    assert!(!window.state().live.is_current);
    assert!(shows(&window, "Figures from before the mistake in the form"));
    assert!(shows(&window, "! “sixty”"), "the reason stands beside the field");
    leave(&mut window, "IT specialists, from Jul 2026");
    assert_eq!(field(&window, "IT specialists, from Jul 2026").value().unwrap(), "sixty");
    type_into(&mut window, "IT specialists, from Jul 2026", "61");
    assert!(window.state().live.is_current);
    assert!(cash(&window) > before);
}

#[test]
fn typing_is_one_step_back_and_one_forth() {
    let mut window = design();
    let before = cash(&window);
    for text in ["7", "70"] {
        type_into(&mut window, "IT specialists, from Jul 2026", text);
    }
    let after = cash(&window);
    assert_ne!(before, after);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(cash(&window), before);
    assert!(!window.state().document.is_changed());
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(cash(&window), after);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    press(&mut window, Modifiers::COMMAND, Key::Y);
    assert_eq!(cash(&window), after);
}

#[test]
fn an_answer_is_cleared_back_to_unanswered() {
    let mut window = design();
    type_into(&mut window, "Gross wage of an IT specialist", "1000 USD");
    assert_eq!(value_of(&window, "it_wage").unwrap(), "1000 USD");
    click(&mut window, Role::Button, "More for Gross wage of an IT specialist");
    click(&mut window, Role::Button, "Clear the answer");
    assert_eq!(value_of(&window, "it_wage"), None);
    assert!(shows(&window, "? 1 programme waits for this"));
    assert!(shows(&window, "1 unanswered question matters") || shows(&window, "unanswered questions matter"));
}

#[test]
fn answers_of_every_kind_are_given_by_hand() {
    let mut window = design();
    click(&mut window, Role::Button, "Moves into free state premises: Yes");
    assert_eq!(value_of(&window, "takes_state_premises").unwrap(), "yes");
    window.get_by_role_and_label(Role::ComboBox, "Region").click();
    window.run();
    click(&mut window, Role::Button, "Bukhara");
    assert_eq!(value_of(&window, "region").unwrap(), "bukhara");
    click(&mut window, Role::Button, "Add a value from a later month to IT specialists");
    let rows = |window: &Window<'_>| window.state().document.variant().unwrap().answers["it_specialists"].len();
    assert_eq!(rows(&window), 3);
    type_into(&mut window, "IT specialists, month 3", "2026-10");
    assert!(window.query_by_role_and_label(Role::TextInput, "IT specialists, from Oct 2026").is_some());
    click(&mut window, Role::Button, "Remove IT specialists, row 3");
    assert_eq!(rows(&window), 2);
    type_into(&mut window, "Office area", "300");
    assert_eq!(value_of(&window, "office_area").unwrap(), "300");
    click(&mut window, Role::Button, "Programme spending");
    click(&mut window, Role::Button, "No amounts for Training costs");
    assert!(window.state().document.variant().unwrap().answers["training_costs"].is_empty());
    click(&mut window, Role::Button, "Add an amount to Training costs");
    type_into(&mut window, "Training costs", "5000 USD");
    type_into(&mut window, "Training costs, note 1", "courses");
    let training = &window.state().document.variant().unwrap().answers["training_costs"][0];
    assert_eq!((training.value.text.as_str(), training.note.as_deref()), ("5000 USD", Some("courses")));
}

#[test]
fn a_search_finds_questions() {
    let mut window = design();
    type_into(&mut window, "Find a question", "wage of");
    assert!(window.query_by_role_and_label(Role::TextInput, "Gross wage of an IT specialist").is_some());
    assert!(window.query_by_role_and_label(Role::TextInput, "Export revenue").is_none());
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.query_by_role_and_label(Role::TextInput, "Export revenue").is_some());
    type_into(&mut window, "Find a question", "zzz");
    assert!(shows(&window, "No question is about “zzz”"));
}

fn rows<'a>(window: &'a Harness<'_, App>) -> &'a [Row] {
    &window.state().live.detail.as_ref().unwrap().outline.rows
}

#[test]
fn a_derivation_leads_to_the_question() {
    let mut window = design();
    click(&mut window, Role::Button, "Wage compensation: UZS\u{a0}583,200,000");
    click(&mut window, Role::Button, "Open: Jul 2026 – Dec 2026, monthly");
    let wage = book().fact("it_wage");
    let is_wage = |row: &&Row| row.line.fact == wage;
    let mut depth = 0;
    while !rows(&window).iter().any(|row| is_wage(&row)) {
        depth += 1;
        assert!(depth < 10, "the wage does not show");
        // Open whatever is still closed.
        let closed = rows(&window).iter().filter(|row| row.line.has_parts && !row.line.is_open);
        let closed: Vec<String> = closed.map(|row| format!("Open: {}", row.line.label)).collect();
        for label in closed {
            if let Some(node) = window.query_all_by_role_and_label(Role::Button, &label).next() {
                node.click();
            }
            window.run();
        }
    }
    let label = rows(&window).iter().find(is_wage).unwrap().line.label.clone();
    click_first(&mut window, &label);
    let wage = field(&window, "Gross wage of an IT specialist");
    assert!(wage.is_focused());
}

fn click_first(window: &mut Window<'_>, label: &str) {
    window.query_all_by_role_and_label(Role::Button, label).next().unwrap().click();
    window.run();
}

#[test]
fn a_reading_switched_is_written_and_counts() {
    let mut window = design();
    click(&mut window, Role::Button, "Wage compensation: UZS\u{a0}583,200,000");
    assert!(shows(&window, "How many IT specialists open the wage compensation?"));
    // No threshold: 40 people in the first half-year too, 15% x (40 + 60) x 6 x 900 x 12,000.
    click(
        &mut window,
        Role::Button,
        "How many IT specialists open the wage compensation? Any number: UZS\u{a0}972,000,000",
    );
    let readings = &window.state().document.variant().unwrap().readings;
    assert_eq!(readings["wage_threshold"].text, "none");
    let shown = window.query_by_role_and_label(Role::Button, "Wage compensation: UZS\u{a0}972,000,000");
    assert!(shown.is_some());
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().document.variant().unwrap().readings["wage_threshold"].text, "over_50");
}

#[test]
fn a_variant_is_added_renamed_and_deleted() {
    let mut window = design();
    click(&mut window, Role::Button, "Add a variant, a copy of this one");
    assert!(window.query_by_role_and_label(Role::Button, "Variant As planned (2)").is_some());
    assert_eq!(window.state().document.active(), 1);
    type_into(&mut window, "IT specialists, from Jul 2026", "90");
    let more = cash(&window);
    click(&mut window, Role::Button, "Variant As planned");
    assert!(cash(&window) < more, "the first variant is as it was");
    click(&mut window, Role::Button, "Variant As planned (2)");
    command(&mut window, Command::RenameVariant);
    type_into(&mut window, "Name of the variant", "Ninety");
    click(&mut window, Role::Button, "Rename");
    assert!(window.query_by_role_and_label(Role::Button, "Variant Ninety").is_some());
    command(&mut window, Command::DeleteVariant);
    assert!(window.query_by_role_and_label(Role::Button, "Variant Ninety").is_none());
    assert_eq!(window.state().document.plan().variants.len(), 1);
}

fn command(window: &mut Window<'_>, command: Command) {
    window.state_mut().view.commands.push(command);
    window.run();
}

#[test]
fn amounts_are_shown_in_dollars() {
    let mut window = design();
    click(&mut window, Role::Button, "Amounts in USD");
    // 583,200,000 / 12,000.
    assert!(window.query_by_role_and_label(Role::Button, "Wage compensation: USD\u{a0}48,600").is_some());
}

#[test]
fn a_file_is_opened_by_its_path_and_a_broken_one_never_replaces_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.plan.ron");
    std::fs::write(&broken, "(format: 1,").unwrap();
    let mut window = window(app(None), [1280.0, 900.0], egui::Theme::Light);
    assert!(shows(&window, "Sample, a copy that is not saved"));
    press(&mut window, Modifiers::COMMAND, Key::O);
    type_into(&mut window, "Path of the file", &broken.to_string_lossy());
    click(&mut window, Role::Button, "Open");
    assert!(shows(&window, "broken.plan.ron"), "the problem names the file");
    click(&mut window, Role::Button, "Close");
    assert_eq!(window.state().document.plan().company.name, "Zarafshan Code");
    press(&mut window, Modifiers::COMMAND, Key::O);
    type_into(&mut window, "Path of the file", DESIGN);
    click(&mut window, Role::Button, "Open");
    assert_eq!(window.state().document.plan().company.name, "Registan Soft");
    assert!(shows(&window, "design.plan.ron"));
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
fn a_file_dragged_in_is_opened_once_nothing_is_lost() {
    let mut window = window(app(None), [1280.0, 900.0], egui::Theme::Light);
    click(&mut window, Role::Button, "Resident of IT Park: No");
    window.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(PathBuf::from(DESIGN))));
    window.run();
    assert!(shows(&window, "Save the changes to Zarafshan Code?"));
    click(&mut window, Role::Button, "Discard");
    assert_eq!(window.state().document.plan().company.name, "Registan Soft");
}

#[test]
fn a_plan_of_another_park_is_told_and_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.plan.ron");
    let text = std::fs::read_to_string(DESIGN).unwrap();
    std::fs::write(&path, text.replace("\"uzbekistan\"", "\"kazakhstan\"")).unwrap();
    let mut window = window(app(None), [1280.0, 900.0], egui::Theme::Light);
    let before = window.state().document.plan().company.name.clone();
    window.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(path)));
    window.run();
    assert!(shows(&window, "The plan is of the rulebook “kazakhstan”"));
    assert_eq!(window.state().document.plan().company.name, before);
}

#[test]
fn tab_goes_from_the_month_to_the_value() {
    let mut window = design();
    field(&window, "IT specialists, month 2").focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::Tab);
    assert!(field(&window, "IT specialists, from Jul 2026").is_focused());
}

#[test]
fn what_was_saved_and_opened_again_says_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine");
    let mut window = design();
    type_into(&mut window, "IT specialists, from Jul 2026", "77");
    let before = cash(&window);
    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    type_into(&mut window, "Path of the file", &path.to_string_lossy());
    click(&mut window, Role::Button, "Save");
    assert!(!window.state().document.is_changed());
    let saved: PathBuf = folder.path().join("mine.plan.ron");
    assert_eq!(window.state().document.path(), Some(saved.as_path()));
    let again = self::window(app(Some(&saved)), [1280.0, 900.0], egui::Theme::Light);
    assert_eq!(cash(&again), before);
    // A second save asks for nothing.
    type_into(&mut window, "IT specialists, from Jul 2026", "78");
    press(&mut window, Modifiers::COMMAND, Key::S);
    assert!(!window.state().document.is_changed() && window.state().view.dialog.is_none());
}

#[test]
fn closing_asks_for_what_is_not_saved() {
    let mut window = design();
    type_into(&mut window, "IT specialists, from Jul 2026", "77");
    press(&mut window, Modifiers::COMMAND, Key::Q);
    assert!(shows(&window, "Save the changes to Registan Soft?"));
    click(&mut window, Role::Button, "Cancel");
    assert!(!window.state().is_closing);
    close_by_frame(&mut window);
    assert!(shows(&window, "Save the changes to Registan Soft?"));
    click(&mut window, Role::Button, "Discard");
    assert!(window.state().is_closing);
}

#[test]
fn enter_answers_a_dialog_and_escape_calls_it_off() {
    let mut window = design();
    type_into(&mut window, "IT specialists, from Jul 2026", "77");
    press(&mut window, Modifiers::COMMAND, Key::Q);
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.state().view.dialog.is_none() && !window.state().is_closing);
    command(&mut window, Command::RenameVariant);
    type_into(&mut window, "Name of the variant", "Other");
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert_eq!(window.state().document.variant().unwrap().name, "Other");
    command(&mut window, Command::About);
    press(&mut window, Modifiers::NONE, Key::Enter);
    assert!(window.state().view.dialog.is_none());
}

#[test]
fn a_key_pressed_twice_in_one_frame_counts_twice() {
    let mut window = design();
    for _ in 0..2 {
        command(&mut window, Command::AddVariant);
    }
    let (key, modifiers) = (Key::Z, Modifiers::COMMAND);
    let pressed = egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
    window.input_mut().events.extend([pressed.clone(), pressed]);
    window.run();
    assert_eq!(window.state().document.plan().variants.len(), 1);
}

/// All files below a room of the window.
fn rust_files(room: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(room).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] }).collect()
}

/// A text that is lacking would be said by its id, which nobody would notice.
#[test]
fn every_text_that_the_window_names_is_there() {
    let words = words("en");
    let mut seen = 0;
    let rooms = || std::fs::read_dir("src/gui").unwrap().map(|entry| entry.unwrap().path());
    let files = rooms().flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] });
    for path in files {
        let source = std::fs::read_to_string(&path).unwrap();
        for id in source
            .split('"')
            .filter(|id| id.contains('-') && id.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c == '_'))
        {
            seen += 1;
            assert!(words.has(id) || words.has(&format!("{id}granted")) || id.ends_with('-'), "{id}");
        }
    }
    assert!(seen > 80, "only {seen} were found");
}

#[test]
fn closing_with_nothing_unsaved_does_not_ask() {
    let mut window = design();
    close_by_frame(&mut window);
    assert!(window.state().is_closing && window.state().view.dialog.is_none());
}

/// As if the frame's own button had been clicked.
fn close_by_frame(window: &mut Window<'_>) {
    let id = window.input().viewport_id;
    window.input_mut().viewports.entry(id).or_default().events.push(egui::ViewportEvent::Close);
    window.step();
    window.input_mut().viewports.entry(id).or_default().events.clear();
    window.run();
}

#[test]
fn saving_before_closing_closes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.plan.ron");
    std::fs::copy(DESIGN, &path).unwrap();
    let mut window = window(app(Some(&path)), [1280.0, 3000.0], egui::Theme::Light);
    type_into(&mut window, "IT specialists, from Jul 2026", "77");
    press(&mut window, Modifiers::COMMAND, Key::Q);
    click(&mut window, Role::Button, "Save");
    assert!(window.state().is_closing);
    assert!(std::fs::read_to_string(&path).unwrap().contains("\"77\""));
}

/// Every group, programme, period and dialog, in both themes and at the smallest size: a control
/// without a name or a letter without a glyph ends in a panic.
#[test]
fn every_corner_is_walked() {
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        for size in [[1024.0, 700.0], [1280.0, 6000.0]] {
            let mut window = window(app(None), size, theme);
            let book = book();
            for fact in &book.facts {
                window.state_mut().view.open_groups.insert(fact.group.clone());
            }
            window.state_mut().view.open_groups.insert("plan".to_owned());
            window.state_mut().view.shows_all_lines = true;
            window.run();
            let years = window.state().live.good.as_ref().unwrap().years();
            let mut periods = vec![imtiyoz::gui::Period::Plan];
            periods.extend(years.into_iter().map(imtiyoz::gui::Period::Year));
            periods
                .extend(window.state().live.good.as_ref().unwrap().months().take(8).map(imtiyoz::gui::Period::Month));
            for programme in book.programmes.ids() {
                for period in &periods {
                    let subject = imtiyoz::gui::Subject::Programme(programme);
                    window.state_mut().view.look_at(subject, *period);
                    window.run();
                }
            }
            for total in window.state().live.good.as_ref().unwrap().assessment.totals.clone() {
                let subject = imtiyoz::gui::Subject::Total(total.id);
                window.state_mut().view.look_at(subject, imtiyoz::gui::Period::Plan);
                window.run();
            }
            for menu in ["File", "Edit", "View", "Help"] {
                click(&mut window, Role::Button, menu);
                press(&mut window, Modifiers::NONE, Key::Escape);
            }
            for asked in
                [Command::About, Command::Keys, Command::Palette, Command::RenameVariant, Command::SaveAs, Command::New]
            {
                command(&mut window, asked);
                press(&mut window, Modifiers::NONE, Key::Escape);
                assert!(window.state().view.dialog.is_none());
            }
        }
    }
}

#[test]
fn a_certainty_without_totals_takes_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let plan = folder.path().join("marketplace.plan.ron");
    let text = std::fs::read_to_string("tests/plans/example_1.plan.ron").unwrap();
    std::fs::write(&plan, text.replace("\"software\"", "\"marketplace\"").replace("2026-01", "2027-01")).unwrap();
    let window = window(app(Some(&plan)), [1280.0, 4000.0], egui::Theme::Light);
    let title = window.get_all_by_role_and_label(Role::Label, "At most, by decision").next().unwrap().rect();
    let nothing = window.get_by_role_and_label(Role::Label, "Nothing granted").rect();
    assert!(nothing.left() > title.right(), "beside it: {title} {nothing}");
    assert!(nothing.y_range().intersects(title.y_range()), "in its line: {title} {nothing}");
    let other = window.get_all_by_role_and_label(Role::Label, "By right").next().unwrap().rect();
    assert!(other.bottom() < title.top() && other.left() == title.left(), "the other above: {title} {other}");
}

#[test]
fn a_language_is_switched_at_once() {
    let mut window = window(app(Some(Path::new(DESIGN))), [1280.0, 3000.0], egui::Theme::Light);
    window.get_all_by_label_contains("583,200,000").next().expect("as English writes it");
    command(&mut window, Command::Language("ru"));
    assert_eq!(window.state().law.words.lang(), "ru");
    assert_eq!(window.state().settings.language.as_deref(), Some("ru"));
    assert!(window.query_all_by_label_contains("583,200,000").next().is_none());
    window.get_all_by_label_contains("583\u{a0}200\u{a0}000").next().expect("as Russian writes it");
}

#[test]
fn how_the_window_was_left_is_known_the_next_time() {
    let mut first = window(app(Some(Path::new(DESIGN))), [1280.0, 900.0], egui::Theme::Light);
    for asked in [Command::Dark, Command::ZoomIn] {
        command(&mut first, asked);
    }
    first.state_mut().view.currency = imtiyoz::quantity::Currency::Usd;
    first.run();
    let settings = first.state().settings.clone();
    assert_eq!((settings.look, settings.zoom), (Some(store::Look::Dark), Some(110)));
    assert_eq!(settings.currency.as_deref(), Some("USD"));
    assert!(settings.recent[0].ends_with(DESIGN), "{:?}", settings.recent);

    let words = words("en");
    let speak = Box::new(|_: &str| Err(Vec::new()));
    let start = Start { opened: None, failed: None, book: book(), source: source(), words, speak, settings };
    let next = App::new(start).unwrap();
    assert_eq!(next.view.currency, imtiyoz::quantity::Currency::Usd);
    let ctx = egui::Context::default();
    next.set_up(&ctx);
    assert_eq!(ctx.options(|options| options.theme_preference), egui::ThemePreference::Dark);
    ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
    assert_eq!(ctx.zoom_factor(), 1.1);
}

#[test]
fn a_recent_file_is_opened_from_the_menu() {
    let mut window = window(app(Some(Path::new(DESIGN))), [1280.0, 900.0], egui::Theme::Light);
    command(&mut window, Command::New);
    assert!(window.state().document.path().is_none());
    click(&mut window, Role::Button, "File");
    click(&mut window, Role::Button, "design.plan.ron (plans)");
    assert!(window.state().document.path().unwrap().ends_with(DESIGN));
    assert_eq!(window.state().settings.recent.len(), 1);
}

#[test]
fn a_bar_opens_its_year_and_the_end_of_a_relief_is_marked() {
    let plan = Path::new("saves/dushanbe.plan.ron");
    let mut window = window(app(Some(plan)), [1280.0, 3000.0], egui::Theme::Light);
    window.query_all_by_label_contains("2028: Company, Cash").next().unwrap().click();
    window.run();
    assert_eq!(window.state().view.period, imtiyoz::gui::Period::Year(2028));
    let marks: Vec<_> = window.query_all_by_label_contains("In 2028: ").collect();
    assert_eq!(marks.len(), 1);
    assert!(window.query_all_by_label_contains("In 2027: ").next().is_none());
}

#[test]
fn the_palette_finds_commands_questions_programmes_and_acts() {
    let mut window = design();
    let take = |window: &mut Window<'static>, text: &str, downs: usize| {
        press(window, Modifiers::COMMAND, Key::K);
        field(window, "Find a command, question, programme or act").type_text(text);
        window.run();
        for _ in 0..downs {
            press(window, Modifiers::NONE, Key::ArrowDown);
        }
        press(window, Modifiers::NONE, Key::Enter);
        assert!(window.state().view.dialog.is_none(), "{text}");
    };
    take(&mut window, "dark", 0);
    assert_eq!(window.ctx.options(|options| options.theme_preference), egui::ThemePreference::Dark);
    // "Wage compensation" comes after the questions that have the word.
    let wages = window.state().law.book.programme("wage_compensation").unwrap();
    take(&mut window, "wage comp", 0);
    assert_eq!(window.state().view.subject, Some(imtiyoz::gui::Subject::Programme(wages)));
    take(&mut window, "export revenue", 0);
    assert!(field(&window, "Export revenue").is_focused());
    // Typed over, as in a field that was come to by Tab.
    field(&window, "Export revenue").type_text("5 USD");
    window.run();
    assert_eq!(value_of(&window, "export_revenue").unwrap(), "5 USD");
    // Rows are clicked as well, and Escape takes nothing.
    press(&mut window, Modifiers::COMMAND, Key::K);
    field(&window, "Find a command, question, programme or act").type_text("zero");
    window.run();
    click(&mut window, Role::Button, "Programme: Zero Risk");
    let zero_risk = window.state().law.book.programme("zero_risk").unwrap();
    assert_eq!(window.state().view.subject, Some(imtiyoz::gui::Subject::Programme(zero_risk)));
    take(&mut window, "resident", 1);
    press(&mut window, Modifiers::COMMAND, Key::K);
    field(&window, "Find a command, question, programme or act").type_text("no such thing");
    window.run();
    window.get_by_label("Nothing has these words in its name");
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.state().view.dialog.is_none());
}

#[test]
fn the_sheet_of_shortcuts_tells_every_key() {
    let mut window = design();
    press(&mut window, Modifiers::COMMAND, Key::Slash);
    window.get_by_label("Keyboard shortcuts");
    for name in ["Open…", "Save as…", "Undo", "Find anything…", "Find a question", "Larger"] {
        window.get_all_by_label(name).next().unwrap();
    }
    press(&mut window, Modifiers::NONE, Key::Escape);
    assert!(window.state().view.dialog.is_none());
}

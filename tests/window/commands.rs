//! Every command of every menu, by its name, and what it does.

use eframe::egui::{self, ThemePreference, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use imtiyoz::gui::Page;
use std::collections::BTreeSet;
use std::path::Path;

use crate::screen::*;

/// What must be so after a command; before it the window shows a plan that was changed once.
type Check = fn(&Window<'_>) -> bool;

fn has_dialog(window: &Window<'_>) -> bool {
    window.state().view.dialog.is_some()
}

fn shows_page(window: &Window<'_>, page: Page) -> bool {
    window.state().view.page == page
}

/// Whether a name is proposed for the file.
fn proposes(window: &Window<'_>, name: &str) -> bool {
    field(window, "Path of the file").accesskit_node().value().is_some_and(|value| value.ends_with(name))
}

const COMMANDS: &[(&str, &str, Check)] = &[
    // The plan is changed, so what would lose it asks first.
    ("File", "New", |window| has_dialog(window) && shows(window, "Save the changes to Registan Soft?")),
    ("File", "Open…", |window| has_dialog(window) && shows(window, "Save the changes to Registan Soft?")),
    ("File", "Open from the text of a mail…", |window| shows(window, "Text of the mail")),
    ("File", "Clients in a folder…", |window| shows(window, "Path of the file")),
    ("File", "Save as…", |window| has_dialog(window) && shows(window, "Path of the file")),
    ("File", "Quit", |window| has_dialog(window) && !window.state().is_closing),
    ("Edit", "Undo", |window| !window.state().document.is_changed()),
    ("Edit", "Copy this variant", |window| window.state().document.plan().variants.len() == 2),
    ("Edit", "Rename this variant…", |window| shows(window, "Name of the variant")),
    ("Edit", "Copy the figure with its reason", |window| shows(window, "Copied with its reason")),
    ("Edit", "Find a question", |window| field(window, "Find a question").is_focused()),
    ("Edit", "Find anything…", |window| shows(window, "Find a command, question, programme or act")),
    ("View", "Overview", |window| shows_page(window, Page::Overview)),
    ("View", "Timeline", |window| shows_page(window, Page::Timeline) && shows(window, "Whole plan")),
    ("View", "What if", |window| shows_page(window, Page::WhatIf) && shows(window, "Turn another answer…")),
    ("View", "Compare", |window| shows_page(window, Page::Compare) && shows(window, "There is one variant only.")),
    ("View", "Duties", |window| shows_page(window, Page::Duties) && shows(window, "To report or reach")),
    ("View", "Law", |window| shows_page(window, Page::Law) && shows(window, "Numbers by date")),
    ("View", "Letter", |window| shows_page(window, Page::Letter) && shows(window, "With today’s date")),
    ("View", "Clients", |window| shows_page(window, Page::Clients) && shows(window, "All plan files of a folder")),
    ("View", "Add a plan from a file…", |window| shows(window, "Add a plan to compare")),
    ("View", "Show the questions", |window| !shows(window, "Answer next")),
    ("View", "Show the why", |window| !shows(window, "How it came about")),
    ("View", "Light", |window| window.ctx.options(|options| options.theme_preference) == ThemePreference::Light),
    ("View", "Dark", |window| window.ctx.options(|options| options.theme_preference) == ThemePreference::Dark),
    ("View", "As the system", |window| {
        window.ctx.options(|options| options.theme_preference) == ThemePreference::System
    }),
    ("View", "Larger", |window| window.ctx.zoom_factor() > 1.05),
    ("View", "Smaller", |window| window.ctx.zoom_factor() < 0.95),
    ("View", "Normal size", |window| window.ctx.zoom_factor() == 1.0),
    ("View", "English", |window| shows(window, "Answer next")),
    ("View", "Русский", |window| shows(window, "Ответьте сначала")),
    ("View", "Oʻzbekcha", |window| shows(window, "Endi javob bering")),
    ("View", "Ўзбекча", |window| shows(window, "Энди жавоб беринг")),
    ("Share", "Letter as PDF…", |window| proposes(window, "design.pdf")),
    ("Share", "Letter as a web page…", |window| proposes(window, "design.html")),
    ("Share", "Workbook for a spreadsheet…", |window| proposes(window, "design.xlsx")),
    ("Share", "Months as CSV…", |window| proposes(window, "design.csv")),
    ("Share", "Days for a calendar…", |window| proposes(window, "design.ics")),
    ("Share", "Table of the clients…", |window| proposes(window, "Portfolio.xlsx")),
    ("Share", "Merge a copy that came back…", |window| shows(window, "Path of the file")),
    ("Share", "Sign and save…", |window| shows(window, "Name beside the signature")),
    ("Help", "Glossary…", |window| shows(window, "Nobody decides any more")),
    ("Help", "Keyboard shortcuts…", |window| shows(window, "Ctrl+K")),
    ("Help", "About Imtiyoz…", |window| shows(window, "sends nothing anywhere")),
];

/// What this plan offers no reason for: they stand in the menu, greyed or tested elsewhere.
const ELSEWHERE: &[(&str, &str)] = &[
    // Saves over the plan of the tests; see the consultation.
    ("File", "Save"),
    // Nothing was undone, one variant only, nothing left behind.
    ("Edit", "Redo"),
    ("Edit", "Delete this variant"),
    ("File", "Unsaved work left behind…"),
];

fn changed() -> Window<'static> {
    let mut window = window(app(Some(Path::new(DESIGN))), [1280.0, 2400.0], egui::Theme::Light);
    type_into(&mut window, "IT specialists, from Jul 2026", "61");
    leave(&mut window, "IT specialists, from Jul 2026");
    window
}

/// A command's name without the keys that stand beside it.
fn offered(window: &Window<'_>) -> BTreeSet<String> {
    window.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn every_command_does_what_it_says() {
    for (menu, name, check) in COMMANDS {
        let mut window = changed();
        click(&mut window, Role::Button, menu);
        {
            let mut item = window.get_all_by_role(Role::Button).filter(|node| {
                let label = node.accesskit_node().label();
                label.is_some_and(|label| label == *name || label.starts_with(&format!("{name} ")))
            });
            item.next_back().unwrap_or_else(|| panic!("{menu} has no {name}")).click();
        }
        window.run();
        assert!(check(&window), "{menu}, {name}");
    }
}

#[test]
fn no_command_of_a_menu_is_left_out() {
    for menu in ["File", "Edit", "View", "Share", "Help"] {
        let mut window = changed();
        let before = offered(&window);
        click(&mut window, Role::Button, menu);
        let known: Vec<&str> = COMMANDS
            .iter()
            .map(|(menu, name, _)| (*menu, *name))
            .chain(ELSEWHERE.iter().copied())
            .filter_map(|(of, name)| (of == menu).then_some(name))
            .collect();
        let new: Vec<String> = offered(&window).difference(&before).cloned().collect();
        assert!(new.len() > 2, "{menu}: {new:?}");
        for item in new {
            let is_recent = item.contains(".plan.ron");
            let is_known = known.iter().any(|name| item == *name || item.starts_with(&format!("{name} ")));
            assert!(is_known || is_recent, "{menu} offers “{item}”, which no test knows");
        }
    }
}

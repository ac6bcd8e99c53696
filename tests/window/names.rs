//! Everything that can be used has a name of its own for those who hear the screen.

use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::NodeT;
use imtiyoz::gui::{Command, Page};
use std::collections::BTreeMap;
use std::path::Path;

use crate::screen::*;

const USED: [Role; 12] = [
    Role::Button,
    Role::CheckBox,
    Role::TextInput,
    Role::MultilineTextInput,
    Role::ComboBox,
    Role::Slider,
    Role::SpinButton,
    Role::RadioButton,
    Role::Link,
    Role::Tab,
    Role::MenuItem,
    Role::ListBoxOption,
];

/// The nodes that can be used: by the place of their parent, role and name.
fn used(window: &Window<'_>) -> Vec<(String, Role, String)> {
    fn walk(node: egui_kittest::Node<'_>, parent: String, found: &mut Vec<(String, Role, String)>) {
        let this = node.accesskit_node();
        if USED.contains(&this.role()) && !this.is_hidden() {
            found.push((parent.clone(), this.role(), this.label().unwrap_or_default().trim().to_owned()));
        }
        let place = format!("{:?}", this.id());
        for child in node.children() {
            walk(child, place.clone(), found);
        }
    }
    let mut found = Vec::new();
    walk(window.root(), String::new(), &mut found);
    found
}

fn check(window: &Window<'_>, what: &str, wrong: &mut Vec<String>) {
    let all = used(window);
    assert!(all.len() > 3, "{what}: only {} things to use", all.len());
    let mut counts: BTreeMap<(String, String, String), usize> = BTreeMap::new();
    for (parent, role, name) in all {
        if name.chars().filter(|c| c.is_alphanumeric() || *c == '+').count() == 0 {
            wrong.push(format!("{what}: a {role:?} has no name ({name:?})"));
        }
        *counts.entry((parent, format!("{role:?}"), name)).or_default() += 1;
    }
    for ((_, role, name), count) in counts {
        if count > 1 {
            wrong.push(format!("{what}: {count} times {role} “{name}” side by side"));
        }
    }
}

fn do_it(window: &mut Window<'_>, command: Command) {
    let ctx = window.ctx.clone();
    window.state_mut().perform(command, &ctx);
    window.run();
}

#[test]
fn everything_that_can_be_used_has_a_name() {
    let mut wrong = Vec::new();
    for (plan, size) in [
        ("saves/samarkand.plan.ron", [1280.0, 6000.0]),
        ("saves/tashkent_bpo.plan.ron", [1024.0, 700.0]),
        ("saves/dushanbe.plan.ron", [512.0, 350.0]),
    ] {
        let mut window = window(app(Some(Path::new(plan))), size, egui::Theme::Light);
        let groups: Vec<String> = window.state().law.book.facts.iter().map(|fact| fact.group.clone()).collect();
        window.state_mut().view.open_groups.extend(groups);
        window.state_mut().view.open_groups.insert("plan".to_owned());
        window.state_mut().view.shows_all_lines = true;
        window.run();
        for page in Page::ALL {
            do_it(&mut window, Command::Show(*page));
            check(&window, &format!("{plan}, {page:?}"), &mut wrong);
        }
        for command in
            [Command::Palette, Command::Keys, Command::About, Command::RenameVariant, Command::SaveAs, Command::Open]
        {
            do_it(&mut window, command);
            check(&window, &format!("{plan}, {command:?}"), &mut wrong);
            press(&mut window, Modifiers::NONE, Key::Escape);
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn menus_name_what_they_offer() {
    let mut wrong = Vec::new();
    for menu in ["File", "Edit", "View", "Help"] {
        let mut window = design();
        click(&mut window, Role::Button, menu);
        check(&window, menu, &mut wrong);
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

//! A whole consultation, and what happens when somebody types nonsense into it.

use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use std::path::Path;

use crate::screen::*;

const WAGES: &str = "Wage compensation: UZS\u{a0}";
const QUESTION: &str = "How many IT specialists open the wage compensation?";

fn choose(window: &mut Window<'_>, question: &str, option: &str) {
    click(window, Role::ComboBox, question);
    click(window, Role::Button, option);
}

#[test]
fn from_a_new_plan_to_a_file_that_says_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client");
    let mut window = window(app(None), [1280.0, 6000.0], egui::Theme::Light);
    press(&mut window, Modifiers::COMMAND, Key::N);
    click(&mut window, Role::Button, "This plan");
    type_into(&mut window, "Company", "Registan Soft");
    type_into(&mut window, "First month", "january 2026");
    type_into(&mut window, "Length", "24");

    choose(&mut window, "Main activity", "Software development");
    click(&mut window, Role::Button, "Resident of IT Park: Yes");
    type_into(&mut window, "Date of registration", "2.2023");
    type_into(&mut window, "Income of the year before the plan", "1.5m $");
    choose(&mut window, "Region", "Samarkand");
    type_into(&mut window, "IT specialists", "60");
    type_into(&mut window, "Gross wage of an IT specialist", "$900");
    type_into(&mut window, "Citizens of Uzbekistan among IT specialists", "100");
    type_into(&mut window, "Export revenue", "1.8m $");
    type_into(&mut window, "Domestic revenue", "0 $");
    type_into(&mut window, "Other deductible costs", "500k $");
    // 15% x 60 x 900 USD x 12,000 x 12 months.
    let answered = format!("{WAGES}1,166,400,000");
    click(&mut window, Role::Button, &answered);
    assert!(window.state().live.is_current);

    click(&mut window, Role::Button, &format!("{QUESTION} Any number: UZS\u{a0}1,166,400,000"));
    press(&mut window, Modifiers::COMMAND, Key::D);
    type_into(&mut window, "IT specialists", "45");
    // 15% x 45 x 900 USD x 12,000 x 12 months, fewer than 51 being enough by the reading chosen.
    let fewer = format!("{WAGES}874,800,000");
    assert!(window.query_by_role_and_label(Role::Button, &fewer).is_some());
    let totals = cash(&window);

    // Side by side: what the fifteen fewer cost, and that nothing else makes the difference.
    press(&mut window, Modifiers::COMMAND, Key::Num4);
    assert!(shows(&window, "As planned (2), Wage compensation: UZS\u{a0}874,800,000"));
    assert!(shows(&window, "UZS\u{a0}-291,600,000"));
    let (causes, _) = window.state().live.compared.split.as_ref().unwrap();
    assert_eq!(causes.len(), 1);
    press(&mut window, Modifiers::COMMAND, Key::Num1);

    press(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    type_into(&mut window, "Path of the file", &path.to_string_lossy());
    click(&mut window, Role::Button, "Save");
    let mut again =
        self::window(app(Some(&folder.path().join("client.plan.ron"))), [1280.0, 6000.0], egui::Theme::Dark);
    assert!(again.query_by_role_and_label(Role::Button, &answered).is_some());
    let second = again.state().document.plan().variants[1].name.clone();
    click(&mut again, Role::Button, &format!("Variant {second}"));
    assert!(again.query_by_role_and_label(Role::Button, &fewer).is_some());
    assert_eq!(cash(&again), totals);
}

/// What cannot be meant, one for each kind of field that is typed into.
const NONSENSE: [(&str, &str, &str); 8] = [
    ("IT specialists, from Jul 2026", "60.5", "a number of people"),
    ("IT specialists, month 2", "Smarch 2026", "a month"),
    ("Citizens of Uzbekistan among IT specialists", "135%", "a share"),
    ("Gross wage of an IT specialist", "900 bananas", "an amount a month"),
    ("Export revenue", "1,2,3", "an amount a year"),
    ("Conference and exhibition costs", "12000 USDD", "an item of a cost"),
    ("Month of entry into Zero Risk", "32.12.2026", "a date"),
    ("UZS per USD", "-1", "a rate"),
];

#[test]
fn nonsense_stays_in_its_field_with_the_reason_beside_and_the_last_figures() {
    for (label, typed, kind) in NONSENSE {
        let mut window = window(app(Some(Path::new(DESIGN))), [1280.0, 6000.0], egui::Theme::Light);
        let groups: Vec<String> = window.state().law.book.facts.iter().map(|fact| fact.group.clone()).collect();
        window.state_mut().view.open_groups.extend(groups);
        window.run();
        let before = cash(&window);
        type_into(&mut window, label, typed);
        press(&mut window, Modifiers::NONE, Key::Tab);
        assert_eq!(field(&window, label).value().unwrap(), typed, "{kind} stays as it was typed");
        assert!(shows(&window, "! "), "{kind}: the reason stands beside it");
        assert_eq!(cash(&window), before, "{kind}: the last figures stay");
        assert!(shows(&window, "Figures from before the mistake in the form"), "{kind}: marked as such");
        press(&mut window, Modifiers::COMMAND, Key::Z);
        assert!(window.state().live.is_current, "{kind}: undone");
        assert_eq!(cash(&window), before);
    }
}

//! The views beside the overview: variants side by side, duties.

use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use imtiyoz::gui::{Command, Period};
use imtiyoz::quantity::Month;
use std::path::Path;

use crate::screen::*;

fn opened(file: &str) -> Window<'static> {
    window(app(Some(Path::new(file))), [1280.0, 4000.0], egui::Theme::Light)
}

#[test]
fn variants_stand_side_by_side_and_their_difference_adds_up() {
    let mut window = opened("saves/samarkand.plan.ron");
    press(&mut window, Modifiers::COMMAND, Key::Num4);
    assert!(shows(&window, "Above 50 in January 2027"));
    // What differs is shown, what is alike is not.
    assert!(shows(&window, "IT specialists"));
    assert!(!shows(&window, "As planned, Dividend"));
    let (causes, split) = window.state().live.compared.split.as_ref().unwrap();
    assert_eq!(causes.len(), split.parts.len());
    assert!(!split.whole.totals.is_empty());
    for total in &split.whole.totals {
        let parts = split.parts.iter().flat_map(|part| &part.totals);
        let same = parts.filter(|part| part.id == total.id);
        assert_eq!(same.map(|part| part.difference).sum::<i128>(), total.difference);
    }
    // A click on a figure of the other variant shows that variant and why.
    click(&mut window, Role::Button, "Above 50 in January 2027, Wage compensation: UZS\u{a0}1,166,400,000");
    assert_eq!(window.state().document.active(), 1);
    assert!(shows(&window, "How it came about"));
    // Everything, on demand.
    click(&mut window, Role::CheckBox, "What is alike, too");
    assert!(shows(&window, "As planned, Tax on dividends: "));
}

#[test]
fn another_file_is_set_beside() {
    let mut window = opened("saves/samarkand.plan.ron");
    press(&mut window, Modifiers::COMMAND, Key::Num4);
    click(&mut window, Role::Button, "Add a plan from a file…");
    type_into(&mut window, "Path of the file", DESIGN);
    click(&mut window, Role::Button, "Open");
    assert!(shows(&window, "design.plan.ron: As planned"));
    assert_eq!(window.state().live.compared.columns.len(), 3);
    assert_eq!(window.state().document.plan().company.name, "Zarafshan Code");
    click(&mut window, Role::CheckBox, "Show Above 50 in January 2027");
    assert!(shows(&window, "Where design.plan.ron: As planned differs from As planned"));
}

#[test]
fn duties_by_year_with_what_is_owed_and_at_stake() {
    let mut window = opened("saves/samarkand.plan.ron");
    press(&mut window, Modifiers::COMMAND, Key::Num5);
    click(&mut window, Role::CheckBox, "Past days, too");
    let all = window.state().live.good.as_ref().unwrap().assessment.duties.len();
    assert!(all > 30, "{all}");
    // The levy of January 2026 is 1 % of the month's revenue, paid by the 20th of February.
    assert!(shows(&window, "20 Feb 2026, Pay the resident’s levy, For Jan 2026, UZS"));
    assert!(shows(&window, "At risk: "));
    click(&mut window, Role::Button, "To report or reach");
    assert!(!shows(&window, "20 Feb 2026, Pay the resident’s levy"));
    assert!(shows(&window, "Quarterly report to IT Park"));
    click(&mut window, Role::Button, "All");
    type_into(&mut window, "Find a duty", "audit");
    let day = window.get_all_by_label_contains("Audit report to IT Park, ").next().unwrap();
    day.click();
    window.run();
    assert!(shows(&window, "A missing audit is what most often cost residents their status"));
}

#[test]
fn the_timeline_tells_each_programmes_months_and_leads_to_them() {
    let mut window = opened(DESIGN);
    press(&mut window, Modifiers::COMMAND, Key::Num2);
    let row = "Wage compensation: Refused Jan 2026 – Jun 2026; Granted Jul 2026 – Dec 2026";
    window.get_by_role_and_label(Role::Button, row).focus();
    window.run();
    // The arrows go from month to month, and the right says why.
    press(&mut window, Modifiers::NONE, Key::ArrowRight);
    assert!(window.get_by_role_and_label(Role::Button, row).is_focused());
    let detail = window.state().live.detail.as_ref().unwrap();
    assert_eq!(detail.period, Period::Month(Month::new(2026, 2)));
    assert!(shows(&window, "What Wage compensation measures, and the thresholds"));
    // 60 people from July, 40 before, more than 50 wanted.
    assert!(shows(&window, "Jan 2026 – Jun 2026: 11 people short (40 people against 50 people)"));
}

#[test]
fn a_step_is_moved_by_the_arrows_and_the_money_follows() {
    let mut window = opened(DESIGN);
    press(&mut window, Modifiers::COMMAND, Key::Num2);
    let before = cash(&window);
    window
        .get_by_role_and_label(Role::Button, "IT specialists: 60 people from Jul 2026, drag or use the arrows")
        .focus();
    window.run();
    press(&mut window, Modifiers::NONE, Key::ArrowLeft);
    let variant = window.state().document.variant().unwrap();
    assert_eq!(variant.answers.get("it_specialists").unwrap()[1].month.text, "2026-06");
    // A month more of 15 % x 60 x 900 USD x 12,000, and of what else rests on the people.
    assert!(
        window
            .query_by_role_and_label(
                Role::Button,
                "Wage compensation: Refused Jan 2026 – May 2026; Granted Jun 2026 – Dec 2026"
            )
            .is_some()
    );
    assert!(shows(&window, "Company, Cash: +UZS\u{a0}97,200,000"));
    assert_ne!(cash(&window), before);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(cash(&window), before);
}

#[test]
fn a_step_is_dragged_as_one_step_back() {
    let mut window = opened(DESIGN);
    press(&mut window, Modifiers::COMMAND, Key::Num2);
    let before = cash(&window);
    let handle =
        |window: &Window<'_>| window.get_all_by_label_contains("drag or use the arrows").next().unwrap().rect();
    let at = handle(&window).center();
    window.hover_at(at);
    window.step();
    window.drag_at(at);
    window.step();
    for x in [10.0, 60.0, 120.0, 200.0] {
        window.hover_at(at - egui::vec2(x, 0.0));
        window.step();
    }
    window.drop_at(at - egui::vec2(200.0, 0.0));
    window.run();
    let month = |window: &Window<'_>| {
        window.state().document.variant().unwrap().answers.get("it_specialists").unwrap()[1].month.text.clone()
    };
    // Never before the step that stands before it.
    assert!(month(&window).as_str() < "2026-07" && month(&window).as_str() > "2026-01", "{}", month(&window));
    assert_ne!(cash(&window), before);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(month(&window), "2026-07");
    assert_eq!(cash(&window), before);
}

/// Frames until what is computed between them is done.
fn settle(window: &mut Window<'_>) {
    for _ in 0..400 {
        window.step();
    }
}

#[test]
fn a_slider_turns_the_answer_and_the_curve_finds_the_jump() {
    let mut window = opened(DESIGN);
    press(&mut window, Modifiers::COMMAND, Key::Num3);
    let before = cash(&window);
    let slider = "IT specialists, from Jul 2026";
    window.get_by_role_and_label(Role::Slider, slider).focus();
    window.run();
    settle(&mut window);
    // More than 50: the 51st opens the wage compensation, at 15 % x 51 x 900 USD x 12,000 x 6 months.
    let jump = "Between 50 people and 51 people: Wage compensation, +UZS\u{a0}495,720,000";
    let drawn = window.get_by_role_and_label(Role::ComboBox, "Total to draw");
    drawn.click();
    window.run();
    click(&mut window, Role::Button, "Company, Cash (At most, by decision)");
    // The plan says 60, and no advice turns to fewer people: the jump is told.
    assert!(shows(&window, "Between 50 people and 51 people: Wage compensation"));
    assert!(window.query_by_role_and_label(Role::Button, jump).is_none());
    window.state_mut().document.change_variant(|variant| {
        variant.answers.get_mut("it_specialists").unwrap()[1].value = imtiyoz::quantity::Placed::from("45");
    });
    settle(&mut window);
    window.run();
    assert!(window.query_by_role_and_label(Role::Button, jump).is_some());
    // Every point is what the changed plan comes to.
    let points = window.state().live.curve.points.len();
    assert!(points > 100, "{points}");
    click(&mut window, Role::Button, jump);
    assert_eq!(window.state().document.variant().unwrap().answers.get("it_specialists").unwrap()[1].value.text, "51");
    let curve = &window.state().live.curve;
    let good = window.state().live.good.as_ref().unwrap();
    assert_eq!(curve.points[&51].totals, good.assessment.totals);
    assert_eq!(curve.points.len(), points, "turning the answer leaves its curve as it is");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(cash(&window), before);
    // Another answer makes another curve.
    type_into(&mut window, "Gross wage of an IT specialist", "1000 USD");
    settle(&mut window);
    assert!(shows(&window, "+UZS\u{a0}550,800,000"));
}

#[test]
fn a_slider_moved_by_keys_is_one_step_back() {
    let mut window = opened(DESIGN);
    press(&mut window, Modifiers::COMMAND, Key::Num3);
    let slider = "IT specialists, from Jul 2026";
    window.get_by_role_and_label(Role::Slider, slider).focus();
    window.run();
    let people = |window: &Window<'_>| {
        window.state().document.variant().unwrap().answers.get("it_specialists").unwrap()[1].value.text.clone()
    };
    for _ in 0..3 {
        press(&mut window, Modifiers::NONE, Key::ArrowLeft);
    }
    assert_eq!(people(&window), "57");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(people(&window), "60");
}

#[test]
fn the_law_is_read_and_searched() {
    let mut window = opened(DESIGN);
    press(&mut window, Modifiers::COMMAND, Key::Num6);
    click(&mut window, Role::Button, "Wage compensation, At most, by decision");
    assert!(shows(&window, "• Enough IT specialists"));
    assert!(shows(&window, "Lasts 12 months in a row"));
    assert!(shows(&window, "How it came about"), "the programme stands at the right, too");
    click(&mut window, Role::Button, "Numbers by date");
    type_into(&mut window, "Find in the law", "base calculation");
    let number = window.get_all_by_label_contains("Base calculation value, ").next().unwrap();
    number.click();
    window.run();
    assert!(shows(&window, "from 1 Aug 2025"));
    type_into(&mut window, "Find in the law", "no such thing");
    assert!(shows(&window, "Nothing here is about “no such thing”"));
    press(&mut window, Modifiers::NONE, Key::Escape);
    type_into(&mut window, "Find in the law", "50");
    click(&mut window, Role::Button, "Open questions");
    click(&mut window, Role::Button, "How many IT specialists open the wage compensation?");
    assert!(shows(&window, "the default · chosen in this plan"));
}

#[test]
fn the_worked_cases_are_run_to_the_end() {
    let mut window = opened(DESIGN);
    press(&mut window, Modifiers::COMMAND, Key::Num6);
    click(&mut window, Role::Button, "Worked cases");
    let (all, run, _) = window.state().live.cases.counts();
    assert!(all > 500 && run == 0, "{all}");
    click(&mut window, Role::Button, "Run them now");
    for _ in 0..all {
        window.step();
    }
    assert_eq!(window.state().live.cases.counts(), (all, all, 0));
    assert!(shows(&window, &format!("{all} of {all} run, 0 not as expected")));
}

/// The advice that stands at the right comes from a thread; it is waited for.
#[test]
fn what_would_change_a_refusal_is_found_and_applied_in_one_step() {
    let mut app = app(Some(Path::new("tests/plans/short_of_people.plan.ron")));
    app.live.advising.is_on = true;
    app.law.clock = imtiyoz::store::Clock::Fixed("2026-04-10".parse().unwrap());
    let mut window = window(app, [1280.0, 4000.0], egui::Theme::Light);
    window.get_all_by_label_contains("Wage compensation").next().unwrap().click();
    let apply = "Apply: IT specialists: 51 people from Apr 2026, now 40 people";
    until(&mut window, |window| window.query_by_label(apply).is_some());
    click(&mut window, Role::Button, apply);
    let rows = |window: &Window<'_>| -> Vec<(String, String)> {
        let answers = &window.state().document.variant().unwrap().answers["it_specialists"];
        answers.iter().map(|answer| (answer.month.text.clone(), answer.value.text.clone())).collect()
    };
    let row = |month: &str, value: &str| (month.to_owned(), value.to_owned());
    assert_eq!(rows(&window), [row("2026-01", "40"), row("2026-04", "51")]);
    // 15 % x 51 x 900 USD x 12,000 x 9 months, less the levy of 216,000,000.
    assert_eq!(cash(&window), 74_358_000_000 - 21_600_000_000);
    window.state_mut().view.commands.push(Command::Undo);
    goes_on(&mut window);
    assert_eq!(rows(&window), [row("2026-01", "40")]);
}

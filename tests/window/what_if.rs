//! Answers turned by sliders, and the curve of a total under them.

use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable;
use imtiyoz::advise::{Bar, Range};
use imtiyoz::assess::{Depth, TotalId, assess};
use imtiyoz::law::{Beneficiary, Certainty, Kind};
use imtiyoz::plan::{Inputs, Variant};
use imtiyoz::quantity::Placed;
use imtiyoz::report::{Assessed, Study, study_json, study_text};
use std::path::Path;

use crate::screen::*;

const SLIDER: &str = "IT specialists, from Jul 2026";

fn opened(file: &str) -> Window<'static> {
    let mut window = window(app(Some(Path::new(file))), [1280.0, 4000.0], egui::Theme::Light);
    press(&mut window, Modifiers::COMMAND, Key::Num3);
    settle(&mut window);
    window
}

/// Frames until the curve is done.
fn settle(window: &mut Window<'_>) {
    for _ in 0..2_000 {
        window.step();
        if window.state().live.curve.progress() == 100 {
            return;
        }
    }
    panic!("the curve is not done");
}

fn people(window: &Window<'_>) -> String {
    window.state().document.variant().unwrap().answers.get("it_specialists").unwrap()[1].value.text.clone()
}

#[test]
fn every_point_is_what_the_changed_plan_comes_to() {
    let window = opened(DESIGN);
    let (state, book) = (window.state(), book());
    let points = &state.live.curve.points;
    assert_eq!(points.keys().copied().collect::<Vec<i128>>(), (0..=120).collect::<Vec<i128>>());
    for (people, point) in points.iter().step_by(9) {
        let plan = state.document.plan();
        let mut variant: Variant = plan.variants[0].clone();
        variant.answers.get_mut("it_specialists").unwrap()[1].value = Placed::from(people.to_string());
        let (inputs, problems) = Inputs::read(&book, plan, &variant);
        assert!(problems.is_empty(), "{problems:?}");
        let assessment = assess(&book, &inputs, state.view.currency, Depth::Whole).unwrap();
        assert_eq!(point.totals, assessment.totals, "{people} people");
    }
}

#[test]
fn the_51st_of_50_makes_the_jump_and_its_condition_says_why() {
    let mut window = opened(DESIGN);
    let jumps = window.state().live.curve.jumps.clone();
    let wages = window.state().law.book.programme("wage_compensation").unwrap();
    let of_wages: Vec<_> = jumps.iter().filter(|jump| jump.programme == wages).collect();
    assert_eq!(of_wages.len(), 1, "{jumps:?}");
    assert_eq!((of_wages[0].before, of_wages[0].after), (50, 51));
    // 15 % x 51 x 900 USD x 12,000 x 6 months, and nothing before.
    assert_eq!(of_wages[0].difference, 49_572_000_000);
    assert!(shows(&window, "Enough IT specialists · Company, Cash (At most, by decision)"));
    // Fewer people than the plan says are nobody's advice: the jump is told, and leads nowhere.
    assert!(shows(&window, "Between 50 people and 51 people: Wage compensation"));
    let said = "Between 50 people and 51 people: Wage compensation, +UZS\u{a0}495,720,000";
    assert!(window.query_by_role_and_label(Role::Button, said).is_none());
    turn_to(&mut window, "45");
    // A click turns the answer there; one step back undoes it.
    click(&mut window, Role::Button, "Between 50 people and 51 people: Wage compensation, +UZS\u{a0}495,720,000");
    assert_eq!(people(&window), "51");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(people(&window), "45");
}

#[test]
fn a_jump_of_money_is_found_to_the_dollar() {
    // An income of more than 12,000 base values pays profit tax instead of turnover tax, at once on all
    // of it: 12,000 x 412,000 / 12,000 = USD 412,000, less 120,000 at home; from the later base value
    // of 440,000 on USD 440,000. More than half is exported from USD 120,001 on.
    let mut window = opened("saves/samarkand.plan.ron");
    window.get_by_role_and_label(Role::Slider, "Export revenue").focus();
    window.run();
    settle(&mut window);
    let profit = window.state().law.book.programme("profit_tax").unwrap();
    let curve = &window.state().live.curve;
    let of_profit = curve.jumps.iter().filter(|jump| jump.programme == profit);
    let jumps: Vec<(i128, i128)> = of_profit.map(|jump| (jump.before, jump.after)).collect();
    assert_eq!(jumps, [(120_000, 120_001), (292_000, 292_001), (320_000, 320_001)]);
    assert!(shows(&window, "Between USD\u{a0}292,000 and USD\u{a0}292,001: Profit tax"));
    assert!(shows(&window, "UZS\u{a0}-49,438,881.60"));
}

#[test]
fn a_drag_moves_plan_and_figure_and_is_one_step_back() {
    let mut window = opened(DESIGN);
    let before = cash(&window);
    let slider = window.get_by_role_and_label(Role::Slider, SLIDER).rect();
    let at = slider.center();
    window.hover_at(at);
    window.step();
    window.drag_at(at);
    window.step();
    let mut seen = Vec::new();
    for x in [-20.0, -40.0, -60.0] {
        window.hover_at(at + egui::vec2(x, 0.0));
        window.step();
        window.step();
        seen.push((people(&window), cash(&window)));
    }
    window.drop_at(at - egui::vec2(60.0, 0.0));
    window.run();
    assert_ne!(seen[0].0, seen[2].0, "the plan moves while the slider does");
    assert_ne!(before, seen[2].1, "and so do the figures");
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!((people(&window).as_str(), cash(&window)), ("60", before));
    assert!(!window.state().document.can_undo());
}

#[test]
fn the_field_beside_takes_what_is_typed_exactly() {
    let mut window = opened(DESIGN);
    let name = "Value of IT specialists, from Jul 2026";
    type_into(&mut window, name, "55");
    assert_eq!(people(&window), "55");
    leave(&mut window, name);
    type_into(&mut window, name, "many");
    assert!(!window.state().live.is_current);
    assert_eq!(field(&window, name).value().unwrap(), "many", "what was typed stays");
    assert!(window.query_by_role_and_label(Role::Slider, SLIDER).is_some());
    leave(&mut window, name);
    type_into(&mut window, name, "62");
    assert!(window.state().live.is_current);
    assert_eq!(people(&window), "62");
}

#[test]
fn the_ends_of_the_curve_can_be_typed() {
    let mut window = opened(DESIGN);
    let name = "Curve up to, IT specialists, from Jul 2026";
    type_into(&mut window, name, "300");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    let curve = &window.state().live.curve;
    assert_eq!(curve.points.keys().next_back(), Some(&300));
    // Further apart than one, and the jump still stands between two neighbours.
    assert!(!curve.points.contains_key(&299), "{:?}", curve.points.keys());
    let wages = window.state().law.book.programme("wage_compensation").unwrap();
    assert!(curve.jumps.iter().any(|jump| jump.programme == wages && (jump.before, jump.after) == (50, 51)));
    assert_eq!(people(&window), "60", "the plan is as it was");
}

#[test]
fn the_sliders_suggested_are_what_thresholds_measure_and_stay() {
    let mut window = opened("saves/samarkand.plan.ron");
    let suggested = window.state().live.suggested.clone().unwrap();
    assert!(suggested.contains(&window.state().law.book.fact("it_specialists").unwrap()));
    // Even an answer that is taken away and given back keeps its slider.
    click(&mut window, Role::Button, "More for Export revenue");
    click(&mut window, Role::Button, "Clear the answer");
    assert_eq!(window.state().live.suggested, Some(suggested));
    assert!(window.query_by_role_and_label(Role::Slider, "Export revenue").is_none());
    press(&mut window, Modifiers::COMMAND, Key::Z);
    assert!(window.query_by_role_and_label(Role::Slider, "Export revenue").is_some());
}

#[test]
fn a_click_on_the_curve_sets_the_answer() {
    let mut window = opened(DESIGN);
    let plot = window.get_by_role(Role::Image).rect();
    // The curve leaves 6 points at either end, and a quarter of 0..120 is 30.
    let at = egui::pos2(plot.left() + 6.0 + (plot.width() - 12.0) * 0.25, plot.center().y);
    window.hover_at(at);
    window.run();
    window.drag_at(at);
    window.step();
    window.drop_at(at);
    window.run();
    assert_eq!(people(&window), "30");
}

#[test]
fn a_goal_within_the_jump_names_both_neighbours_and_one_on_the_slope_its_answer() {
    let mut window = opened(DESIGN);
    // Conferences add 72,000,000 whatever the headcount; 51 people are 15 % x 51 x 900 USD x 12,000 x 6
    // months more.
    type_into(&mut window, "What gives", "300m");
    let told = "No answer between 0 people and 120 people gives exactly that: UZS\u{a0}72,000,000 at 50 people, \
        UZS\u{a0}567,720,000 at 51 people";
    until(&mut window, |window| shows(window, told));
    // The plan says 60: fewer people are told, and nobody is offered to turn to them.
    assert!(window.query_by_role_and_label(Role::Button, "Turn to 51 people").is_none());
    // Of fewer people the levy is the largest total: the one that was looked at stays.
    window.state_mut().view.what_if.total =
        Some(TotalId { kind: Kind::Cash, beneficiary: Beneficiary::Company, certainty: Certainty::AtMost });
    turn_to(&mut window, "45");
    until(&mut window, |window| shows(window, told));
    assert!(window.query_by_role_and_label(Role::Button, "Turn to 50 people").is_some());
    leave(&mut window, "What gives");
    type_into(&mut window, "What gives", "567,720,000 UZS");
    let told = "Exactly UZS\u{a0}567,720,000 at 51 people, and at no smaller answer from 0 people up";
    until(&mut window, |window| shows(window, told));
    click(&mut window, Role::Button, "Turn to 51 people");
    assert_eq!(people(&window), "51");
    // What is no amount is kept as it was typed, and seeks nothing.
    type_into(&mut window, "What gives", "much");
    assert_eq!(window.state().view.what_if.goal, "much");
    assert!(window.state().view.what_if.goal_minor.is_none());
}

/// Answers the people of the second half-year anew.
fn turn_to(window: &mut Window<'_>, people: &str) {
    window.state_mut().document.change_variant(|variant| {
        variant.answers.get_mut("it_specialists").unwrap()[1].value = Placed::from(people);
    });
    settle(window);
}

fn studied() -> Window<'static> {
    let mut app = app(Some(Path::new("tests/plans/short_of_people.plan.ron")));
    app.live.studies.is_on = true;
    app.law.clock = imtiyoz::store::Clock::Fixed("2026-04-10".parse().unwrap());
    let mut window = window(app, [1280.0, 4000.0], egui::Theme::Light);
    press(&mut window, Modifiers::COMMAND, Key::Num3);
    settle(&mut window);
    window
}

#[test]
fn an_end_that_is_typed_moves_the_bar_and_the_chances() {
    let mut window = studied();
    until(&mut window, |window| window.state().live.studies.spread.is_some());
    // At a fifth around 40 people the cliff at 50 is never reached, and wages move nothing.
    assert!(!shows(&window, "IT specialists: UZS\u{a0}"));
    let heads = window.state().law.book.fact("it_specialists").unwrap();
    let ends = [String::new(), "60".to_owned()];
    window.state_mut().view.what_if.ends.insert(heads, ends);
    // 15 % x 60 x 900 USD x 12,000 x 9 months = 874,800,000, less the levy of 216,000,000.
    until(&mut window, |window| {
        shows(window, "IT specialists: UZS\u{a0}-216,000,000\u{a0}? to UZS\u{a0}658,800,000\u{a0}?")
    });
    until(&mut window, |window| shows(window, "Wage compensation: granted in"));
    let field = window.get_by_role_and_label(Role::TextInput, "At the most, IT specialists");
    field.focus();
    goes_on(&mut window);
    let field = window.get_by_role_and_label(Role::TextInput, "At the most, IT specialists");
    field.type_text("many");
    goes_on(&mut window);
    // What cannot be read stays as it was typed, and the bar keeps its usual ends.
    assert_eq!(window.state().view.what_if.ends[&heads][1], "many");
}

/// A bar of specialists as it may come of a plan: figures at the low end, between and at the high end.
fn bar(range: &Range, figures: [(i128, i128); 3]) -> Bar {
    let least = *figures.iter().min_by_key(|(_, figure)| *figure).unwrap();
    let most = *figures.iter().rev().max_by_key(|(_, figure)| *figure).unwrap();
    let ends = [figures[0], figures[2]];
    let (lacks, lacking) = Default::default();
    Bar { range: range.clone(), ends, least, most, lacks, lacking, count: 3 }
}

#[test]
fn each_end_of_a_bar_has_the_answer_that_makes_it() {
    let mut window = studied();
    until(&mut window, |window| window.state().live.studies.tornado.is_some());
    let (book, good) = (window.state().law.book.clone(), window.state().live.good.as_ref().unwrap());
    let range = |id: &str| Range::usual(&book, &good.inputs, book.fact(id).unwrap(), good.inputs.from).unwrap();
    let specialists = range("it_specialists");
    let (low, high) = (specialists.low, specialists.high);
    let between = i128::midpoint(low, high);
    let cases = [
        // More gives more; more gives less; the most, and the least, lie between.
        ([(low, 10_000), (between, 20_000), (high, 30_000)], [low, high]),
        ([(low, 30_000), (between, 20_000), (high, 10_000)], [high, low]),
        ([(low, 10_000), (between, 30_000), (high, 20_000)], [low, between]),
        ([(low, 20_000), (between, 10_000), (high, 30_000)], [between, high]),
    ];
    for (figures, made_by) in cases {
        let bars = vec![bar(&specialists, figures)];
        window.state_mut().live.studies.tornado = Some((20_000, bars.clone()));
        window.run();
        let [least, most] = made_by.map(|units| window.state().law.speaker().units(&specialists, units));
        // The window: the least on the left of the bar, the most on its right, each with its answer.
        let image = "IT specialists: UZS\u{a0}100 to UZS\u{a0}300";
        let at = |window: &Window<'_>, label: &str| window.get_by_label(label).rect().center().x;
        let image = window.get_by_role_and_label(Role::Image, image).rect().center().x;
        let (left, right) = (format!("Least at {least}"), format!("Most at {most}"));
        assert!(at(&window, &left) < image && image < at(&window, &right), "{figures:?}");
        // The terminal says the same of the same bar.
        let plan = window.state().document.plan().clone();
        let good = window.state().live.good.as_ref().unwrap();
        let assessed = Assessed {
            plan: plan.company.name.clone(),
            variant: plan.variants[0].name.clone(),
            inputs: good.inputs.clone(),
            assessment: good.assessment.clone(),
        };
        let told = study_text(&assessed, &Study::Tornado(20_000, bars.clone()), &window.state().law.speaker());
        assert!(told.contains(&format!("Least at {least}, most at {most}, of 3 values tried")), "{told}");
        let json = study_json(&[(assessed, Study::Tornado(20_000, bars))], &window.state().law.speaker());
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let answer = &json[0]["tornado"]["answers"][0];
        let people = [&answer["least"]["value"], &answer["most"]["value"]].map(|value| value.as_str().unwrap());
        assert_eq!(people.map(|people| format!("{people} people")), [least, most]);
    }
}

#[test]
fn the_best_plan_of_what_is_marked_is_found_and_applied_in_one_step() {
    let mut window = studied();
    // What arrives above would move what is clicked.
    let all = window.state().live.studies.draws();
    until(&mut window, |window| {
        let studies = &window.state().live.studies;
        studies.heat.is_some() && studies.spread.as_ref().is_some_and(|spread| spread.draws == all)
    });
    goes_on(&mut window);
    click(&mut window, Role::ComboBox, "Let another answer change…");
    let resident = window.get_all_by_role_and_label(Role::Button, "Resident of IT Park").last().unwrap();
    resident.click();
    goes_on(&mut window);
    click(&mut window, Role::Button, "Find the best plan");
    until(&mut window, |window| shows(window, "The best plan of all that may change by what is known of each, proved"));
    // The levy of 1 % of 1,800,000 USD x 12,000 a year is all that this plan comes to: none of it is
    // owed from April on, 162,000,000 of 216,000,000.
    assert!(shows(&window, "The company gets UZS\u{a0}162,000,000 more over the plan"));
    click(&mut window, Role::Button, "Apply: Resident of IT Park: No from Apr 2026, now Yes");
    let said = |window: &Window<'_>| -> Vec<String> {
        let answers = &window.state().document.variant().unwrap().answers["resident"];
        answers.iter().map(|answer| answer.value.text.clone()).collect()
    };
    assert_eq!(said(&window), ["yes", "no"]);
    // What was found for another plan is gone.
    assert!(!shows(&window, "The best plan of all that may change by what is known of each, proved"));
    window.state_mut().view.commands.push(imtiyoz::gui::Command::Undo);
    goes_on(&mut window);
    assert_eq!(said(&window), ["yes"]);
}

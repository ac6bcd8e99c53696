//! A window without a screen, driven through the accessibility tree.

use crate::support::words;
use eframe::egui::{self, Key, Modifiers, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable};
use imtiyoz::cli::Setting;
use imtiyoz::gui::{App, Start, Theme};
use imtiyoz::law::{Rulebook, Source, compile, read_source};
use imtiyoz::store::{self, Settings};
use std::path::Path;

pub const DESIGN: &str = "tests/plans/design.plan.ron";

pub fn source() -> Source {
    read_source(store::embedded_rulebook()).unwrap()
}

pub fn book() -> Rulebook {
    compile(&source()).unwrap()
}

pub fn app(file: Option<&Path>) -> App {
    let words = words("en");
    let opened = file.map(|path| (store::load_plan(path).unwrap(), path.to_path_buf()));
    let speak = Box::new(|language: &str| Setting::words(None, language).map_err(|failure| failure.1));
    let start =
        Start { opened, failed: None, book: book(), source: source(), words, speak, settings: Settings::default() };
    App::new(start).unwrap()
}

pub type Window<'a> = Harness<'a, App>;

pub fn window(app: App, size: [f32; 2], theme: egui::Theme) -> Window<'static> {
    let mut harness = Harness::builder()
        .with_size(size)
        .with_theme(theme)
        .with_max_steps(20)
        .with_context_setup(|ctx| imtiyoz::gui::set_up(ctx, &Theme::load().unwrap()))
        .build_ui_state(
            |ui, app: &mut App| {
                app.logic(ui.ctx());
                app.ui(ui);
            },
            app,
        );
    harness.run();
    harness
}

/// A window high enough to have all of the design's plan in sight.
pub fn design() -> Window<'static> {
    window(app(Some(Path::new(DESIGN))), [1280.0, 4000.0], egui::Theme::Light)
}

pub fn shows(window: &Window<'_>, text: &str) -> bool {
    window.query_all_by_label_contains(text).next().is_some()
}

/// Goes on until something is so. What works beside the window may take as long as it likes: how fast a machine is says
/// nothing, and what never comes is waited for until somebody looks.
pub fn until(window: &mut Window<'_>, is_so: impl Fn(&Window<'_>) -> bool) {
    window.step();
    while !is_so(window) {
        std::thread::sleep(std::time::Duration::from_millis(5));
        window.step();
    }
}

/// Goes on until the window rests or twenty frames have passed: where something works beside it, that may bring a frame
/// more each time, on a slow machine without end.
pub fn goes_on(window: &mut Window<'_>) {
    let _ = window.run_ok();
}

pub fn click(window: &mut Window<'_>, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    goes_on(window);
}

pub fn field<'a>(window: &'a Window<'_>, label: &'a str) -> egui_kittest::Node<'a> {
    window.get_by_role_and_label(Role::TextInput, label)
}

/// Goes into a field, which chooses all of it, and types over it.
pub fn type_into(window: &mut Window<'_>, label: &str, text: &str) {
    field(window, label).focus();
    goes_on(window);
    field(window, label).type_text(text);
    goes_on(window);
}

pub fn leave(window: &mut Window<'_>, label: &str) {
    field(window, label);
    window.key_press(Key::Enter);
    goes_on(window);
}

pub fn press(window: &mut Window<'_>, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    goes_on(window);
}

pub fn cash(window: &Window<'_>) -> i128 {
    let good = window.state().live.good.as_ref().unwrap();
    good.assessment.totals.iter().map(|total| total.amount).sum()
}

pub fn value_of(window: &Window<'_>, fact: &str) -> Option<String> {
    let variant = window.state().document.variant().unwrap();
    Some(variant.answers.get(fact)?.first()?.value.text.clone())
}

//! Rows out of sight only take their room, where no screen reader listens: what is in sight is the
//! same, and what is being answered stays.
#![allow(clippy::float_arithmetic)]

use crate::screen::{DESIGN, app};
use eframe::egui::{self, Context, Event, Modifiers, Pos2, RawInput, Rect, Shape, Vec2, pos2, vec2};
use imtiyoz::gui::{App, Theme, set_up};
use std::path::Path;

const SIZE: Vec2 = vec2(1280.0, 800.0);
const FORM: Pos2 = pos2(150.0, 400.0);

/// The window as it is without a screen reader, or with one.
struct Bare {
    ctx: Context,
    app: App,
}

impl Bare {
    fn new(is_read: bool) -> Bare {
        let mut app = app(Some(Path::new(DESIGN)));
        app.view.open_groups = app.law.book.facts.iter().map(|fact| fact.group.clone()).collect();
        let mut bare = Bare { ctx: Context::default(), app };
        set_up(&bare.ctx, &Theme::load().unwrap());
        if is_read {
            bare.ctx.enable_accesskit();
        }
        (0..3).for_each(|_| drop(bare.frame(Vec::new())));
        bare
    }

    /// What a frame paints as text in the form, with its place.
    fn frame(&mut self, events: Vec<Event>) -> Vec<(String, Pos2)> {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)),
            focused: true,
            events,
            ..RawInput::default()
        };
        let mut output = self.ctx.run_ui(input, |ui| {
            self.app.logic(ui.ctx());
            self.app.ui(ui);
        });
        output.textures_delta.clear();
        let mut found = Vec::new();
        for clipped in &output.shapes {
            texts(&clipped.shape, clipped.clip_rect, &mut found);
        }
        found
    }

    fn scrolled(&mut self, down: f32) -> Vec<(String, Pos2)> {
        let unit = egui::MouseWheelUnit::Point;
        let (delta, phase) = (vec2(0.0, -down), egui::TouchPhase::Move);
        let source = egui::MouseWheelSource::Unknown;
        let wheel = Event::MouseWheel { unit, delta, phase, modifiers: Modifiers::NONE, source };
        drop(self.frame(vec![Event::PointerMoved(FORM), wheel]));
        (0..30).for_each(|_| drop(self.frame(Vec::new())));
        self.frame(Vec::new())
    }
}

fn texts(shape: &Shape, clip: Rect, found: &mut Vec<(String, Pos2)>) {
    match shape {
        Shape::Text(text) if clip.contains(text.pos) && text.pos.x < 340.0 => {
            found.push((text.galley.text().to_owned(), text.pos));
        }
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, clip, found)),
        _ => {}
    }
}

#[test]
fn what_is_in_sight_is_the_same_with_a_screen_reader_and_without() {
    let (mut bare, mut read) = (Bare::new(false), Bare::new(true));
    for _ in 0..12 {
        let (seen, whole) = (bare.scrolled(450.0), read.scrolled(450.0));
        assert!(!seen.is_empty());
        assert_eq!(seen, whole);
    }
}

#[test]
fn a_field_scrolled_out_of_sight_is_typed_in_still() {
    let mut bare = Bare::new(false);
    let fact = bare.app.law.book.fact("it_specialists").unwrap();
    let group = bare.app.law.book.facts[fact].group.clone();
    bare.app.view.go_to(fact, &group);
    (0..3).for_each(|_| drop(bare.frame(Vec::new())));
    let focused = bare.ctx.memory(|memory| memory.focused());
    assert!(focused.is_some());
    bare.scrolled(3000.0);
    assert_eq!(bare.ctx.memory(|memory| memory.focused()), focused);
    bare.frame(vec![Event::Text("77".to_owned())]);
    let answers = &bare.app.document.variant().unwrap().answers["it_specialists"];
    assert!(answers.iter().any(|answer| answer.value.text == "77"), "{answers:?}");
}

//! The window's speed, without a screen: the CPU time of a frame with everything open beside that
//! of egui's own demo in the same run, a keystroke until the new figures, and that nothing runs
//! where nothing happens.
//!
//! `cargo bench --bench window`; absolute times depend on the machine, the ratio is the proof.
//! What the graphics card does afterwards is not in it, nor the tree of the screen reader, which
//! is built only where one listens.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::disallowed_methods, clippy::float_arithmetic)]

use eframe::egui::{self, Context, Event, Key, Modifiers, RawInput, Rect, Shape, Ui, pos2, vec2};
use imtiyoz::cli::Setting;
use imtiyoz::gui::{App, Page, Period, Start, Subject};
use imtiyoz::law::{compile, read_source};
use imtiyoz::store::{self, Settings};
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Duration;

const SIZE: egui::Vec2 = vec2(1600.0, 1000.0);
/// Frames measured of each, in blocks by turns, so that a moment's load falls on all alike.
const FRAMES: usize = 600;
const BLOCK: usize = 60;
const MOST_RATIO: f64 = 3.0;
const AIM: Duration = Duration::from_millis(4);
/// A window that is not at rest after so many frames never is.
const MOST_TO_SETTLE: usize = 5000;

/// The time this thread had on a core; elsewhere than on Linux the time that passed.
fn now() -> Duration {
    #[cfg(target_os = "linux")]
    {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0))
    }
    #[cfg(not(target_os = "linux"))]
    {
        static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
        START.elapsed()
    }
}

/// A context, what is painted into it, and how many frames it had.
struct Screen<'a> {
    ctx: Context,
    paint: Box<dyn FnMut(&mut Ui) + 'a>,
    frames: u32,
}

/// What a frame took and left.
struct Frame {
    spent: Duration,
    /// When the next one is asked for.
    again: Duration,
    shapes: Vec<egui::epaint::ClippedShape>,
}

impl<'a> Screen<'a> {
    fn new(paint: impl FnMut(&mut Ui) + 'a) -> Screen<'a> {
        Screen { ctx: Context::default(), paint: Box::new(paint), frames: 0 }
    }

    /// Input to triangles, sixty frames a second.
    fn frame(&mut self, events: Vec<Event>) -> Frame {
        self.frames += 1;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), SIZE)),
            time: Some(f64::from(self.frames) / 60.0),
            focused: true,
            events,
            ..RawInput::default()
        };
        let start = now();
        let mut output = self.ctx.run_ui(input, |ui| (self.paint)(ui));
        let built = now() - start;
        let shapes = std::mem::take(&mut output.shapes);
        let kept = shapes.clone();
        let start = now();
        black_box(self.ctx.tessellate(shapes, output.pixels_per_point));
        let spent = built + (now() - start);
        let again = output.viewport_output.values().map(|viewport| viewport.repaint_delay).min();
        output.textures_delta.clear();
        Frame { spent, again: again.unwrap_or(Duration::MAX), shapes: kept }
    }

    /// The mouse goes over everything, slowly.
    fn moved(&mut self) -> Frame {
        let place = (self.frames % 500) as f32 / 500.0;
        let to = pos2(SIZE.x * place, SIZE.y * (place * 7.0).fract());
        self.frame(vec![Event::PointerMoved(to)])
    }

    /// Until no frame is asked for any more; how many that took.
    fn settle(&mut self) -> Option<usize> {
        (1..=MOST_TO_SETTLE).find(|_| self.frame(Vec::new()).again == Duration::MAX)
    }
}

fn app(sample: &str) -> App {
    let source = read_source(store::embedded_rulebook()).expect("source");
    let book = compile(&source).expect("rulebook");
    let speak = |language: &str| Setting::words(None, language).map_err(|failure| failure.1);
    let words = speak("en").expect("words");
    let opened = store::sample(sample).expect("sample");
    let opened = Some((opened, PathBuf::from(format!("{sample}.plan.ron"))));
    App::new(Start { opened, failed: None, book, source, words, speak: Box::new(speak), settings: Settings::default() })
        .expect("theme")
}

/// Opens every group and the longest derivation, to its last line.
fn open_all(app: &mut App, ctx: &Context) {
    app.view.open_groups = app.law.book.facts.iter().map(|fact| fact.group.clone()).collect();
    app.view.open_groups.insert("plan".to_owned());
    app.view.shows_all_lines = true;
    let programmes = app.law.book.programmes.ids();
    let longest = programmes.max_by_key(|programme| open_lines(app, ctx, Subject::Programme(*programme)));
    let lines = longest.map(|programme| open_lines(app, ctx, Subject::Programme(programme)));
    println!("everything open: {} questions, {} lines", app.law.book.facts.len(), lines.unwrap_or(0));
}

/// Opens every line of a derivation; how many there are.
fn open_lines(app: &mut App, ctx: &Context, subject: Subject) -> usize {
    app.view.look_at(subject, Period::Plan);
    loop {
        app.logic(ctx);
        let rows = &app.live.detail.as_ref().expect("detail").outline.rows;
        let closed = rows.iter().filter(|row| row.line.has_parts && !row.line.is_open);
        let closed: Vec<String> = closed.map(|row| row.line.key.clone()).collect();
        if closed.is_empty() {
            return rows.len();
        }
        closed.iter().for_each(|key| app.view.opened_lines.turn(key));
    }
}

fn percentile(times: &mut [Duration], part: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * part / 100).min(times.len() - 1)]
}

fn held(is_held: bool) -> &'static str {
    if is_held { "held" } else { "NOT HELD" }
}

/// Each page with everything open, egui's demo as it starts, and with every window open: median
/// and 99th percentile.
fn frames() {
    let mut names: Vec<String> = Vec::new();
    let mut apps: Vec<App> = Vec::new();
    for page in Page::ALL {
        let mut app = app("samarkand");
        app.view.page = *page;
        names.push(page.id().to_owned());
        apps.push(app);
    }
    let mut screens: Vec<Screen> = Vec::new();
    for app in &mut apps {
        let ctx = Context::default();
        app.set_up(&ctx);
        open_all(app, &ctx);
        let mut screen = Screen::new(|ui: &mut Ui| {
            app.logic(ui.ctx());
            app.ui(ui);
        });
        screen.ctx = ctx;
        screens.push(screen);
    }
    for (name, is_all) in [("egui's demo, as it starts", false), ("egui's demo, all windows open", true)] {
        let mut demo = egui_demo_lib::DemoWindows::default();
        let screen = Screen::new(move |ui: &mut Ui| demo.ui(ui));
        screen.ctx.memory_mut(|memory| memory.set_everything_is_visible(is_all));
        names.push(name.to_owned());
        screens.push(screen);
    }
    for screen in &mut screens[..Page::ALL.len()] {
        screen.settle();
    }
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); screens.len()];
    for block in 0..=FRAMES / BLOCK {
        for (screen, times) in screens.iter_mut().zip(&mut times) {
            let spent = (0..BLOCK).map(|_| screen.moved().spent);
            let spent: Vec<Duration> = spent.collect();
            // The first block fills the caches.
            if block > 0 {
                times.extend(spent);
            }
        }
    }
    println!("CPU time of a frame, {} x {}, {FRAMES} frames, the mouse moving:", SIZE.x, SIZE.y);
    let mut of: Vec<Duration> = Vec::new();
    for (name, times) in names.iter().zip(&mut times) {
        let (median, late) = (percentile(times, 50), percentile(times, 99));
        println!("  {name:<30} median {median:>8.2?}, 99th percentile {late:>8.2?}");
        of.push(late);
    }
    let (ours, demos) = of.split_at(Page::ALL.len());
    let worst = ours.iter().max().copied().unwrap_or_default();
    println!("the slowest page: {worst:.2?}, the aim is {AIM:?}: {}", held(worst <= AIM));
    for (demo, name) in demos.iter().zip(&names[Page::ALL.len()..]) {
        let ratio = worst.as_secs_f64() / demo.as_secs_f64();
        println!("against {name}: ratio {ratio:.2}, the bound is {MOST_RATIO}: {}", held(ratio <= MOST_RATIO));
    }
}

/// All text that a frame shows.
fn texts(shapes: &[egui::epaint::ClippedShape]) -> Vec<String> {
    fn of(shape: &Shape, found: &mut Vec<String>) {
        match shape {
            Shape::Text(text) => found.push(text.galley.text().to_owned()),
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| of(shape, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    shapes.iter().for_each(|clipped| of(&clipped.shape, &mut found));
    found
}

/// The window of an app that is looked at between frames.
fn screen_of(app: &std::cell::RefCell<App>, ctx: Context) -> Screen<'_> {
    let mut screen = Screen::new(|ui: &mut Ui| {
        let mut app = app.borrow_mut();
        app.logic(ui.ctx());
        app.ui(ui);
    });
    screen.ctx = ctx;
    screen
}

/// Digits typed into the headcount and taken back: frames from the key to the new figures.
fn keystrokes() {
    let app = std::cell::RefCell::new(app("samarkand"));
    let ctx = Context::default();
    {
        let mut app = app.borrow_mut();
        app.set_up(&ctx);
        open_all(&mut app, &ctx);
        let fact = app.law.book.fact("it_specialists").expect("question");
        let group = app.law.book.facts[fact].group.clone();
        app.view.go_to(fact, &group);
    }
    let mut screen = screen_of(&app, ctx);
    screen.settle();
    let total = || {
        let app = app.borrow();
        let assessment = &app.live.good.as_ref().expect("figures").assessment;
        let largest = assessment.totals.iter().map(|total| total.amount).max().expect("a total");
        app.law.speaker().amount(largest, assessment.currency)
    };
    let key = |key| Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    // The first digit replaces what stood there; after it, one is added and taken back by turns.
    screen.frame(vec![Event::Text("4".to_owned())]);
    screen.frame(Vec::new());
    let (mut most, mut with_key, mut with_figures) = (0, Vec::new(), Vec::new());
    for stroke in 0..60 {
        let before = total();
        let event = if stroke % 2 == 0 { Event::Text("7".to_owned()) } else { key(Key::Backspace) };
        let mut frame = screen.frame(vec![event]);
        with_key.push(frame.spent);
        let is_shown = |frame: &Frame| {
            let after = total();
            after != before && texts(&frame.shapes).contains(&after)
        };
        let mut more = 0;
        while !is_shown(&frame) {
            assert!(frame.again == Duration::ZERO, "the figures are old and no frame is asked for");
            more += 1;
            assert!(more < 10, "the figures never came");
            frame = screen.frame(Vec::new());
            with_figures.push(frame.spent);
        }
        most = most.max(more);
    }
    println!(
        "a keystroke in the form: figures {most} frame(s) after that of the key, the bound is 1: {}",
        held(most <= 1)
    );
    for (name, times) in [("the key's frame", &mut with_key), ("the figures' frame", &mut with_figures)] {
        if !times.is_empty() {
            println!("  {name:<30} median {:>8.2?}, slowest {:>8.2?}", percentile(times, 50), percentile(times, 100));
        }
    }
    let frames = screen.settle();
    println!(
        "after the last key, a field having the focus: {}",
        frames.map_or("NOT HELD: frames without end".to_owned(), |n| format!("at rest after {n} frames: held"))
    );
}

/// The time that passes in a frame while searches run on other threads, beside one without any.
fn searching() {
    let app = std::cell::RefCell::new(app("samarkand"));
    app.borrow_mut().view.page = Page::WhatIf;
    let ctx = Context::default();
    app.borrow().set_up(&ctx);
    let mut screen = screen_of(&app, ctx);
    screen.settle();
    let mut passed = |frames: usize| -> Vec<Duration> {
        let frame = |_| {
            let start = std::time::Instant::now();
            screen.moved();
            let spent = start.elapsed();
            // As a screen would wait: what runs beside it gets its time.
            std::thread::sleep(Duration::from_millis(16).saturating_sub(spent));
            spent
        };
        (0..frames).map(frame).collect()
    };
    let mut alone = passed(FRAMES / 2);
    app.borrow_mut().live.advising.is_on = true;
    app.borrow_mut().live.studies.is_on = true;
    let mut begins = passed(30);
    begins.clear();
    let mut among = Vec::new();
    for round in 0..6 {
        among.extend(passed(FRAMES / 12));
        // Another end begins the draws anew, and stops those under way.
        let fact = app.borrow().law.book.fact("it_specialists").expect("question");
        let ends = [String::new(), (60 + round).to_string()];
        app.borrow_mut().view.what_if.ends.insert(fact, ends);
    }
    println!("time that passes in a frame, What if, at 60 frames a second:");
    let late =
        [("nothing searched", &mut alone), ("advice, bars and draws running", &mut among)].map(|(name, times)| {
            let (median, late) = (percentile(times, 50), percentile(times, 99));
            println!("  {name:<30} median {median:>8.2?}, 99th percentile {late:>8.2?}");
            late
        });
    let frame = Duration::from_millis(16);
    println!(
        "with searches every frame fits in {frame:?} (aim): {} (without: {})",
        held(late[1] <= frame),
        held(late[0] <= frame)
    );
}

/// Where the program runs: how many cores, and of which kind.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    format!("{cores} core(s), {}", model.map_or(std::env::consts::ARCH, |(_, model)| model))
}

fn main() {
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    println!("{}", machine());
    frames();
    keystrokes();
    searching();
}

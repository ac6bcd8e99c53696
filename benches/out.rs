//! The speed of what leaves the program: a letter of five years, and a portfolio of ten thousand files
//! beside as many plans assessed in memory.
//!
//! `cargo bench --no-default-features --bench out`. The portfolio is a process of its own, as a user
//! starts it, on all cores; one file in a hundred is broken on purpose and must be named.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::disallowed_methods, clippy::float_arithmetic)]

#[path = "../tests/support/companies.rs"]
#[allow(dead_code)]
mod companies;
#[path = "../tests/support/independent/mod.rs"]
#[allow(dead_code)]
mod independent;

use companies::{long_company, random_company};
use imtiyoz::assess::{Depth, assess};
use imtiyoz::cli::Setting;
use imtiyoz::explain::Speaker;
use imtiyoz::law::{self, Rulebook};
use imtiyoz::plan::{self, Inputs, Plan};
use imtiyoz::quantity::Currency;
use imtiyoz::report::{Letter, Print, Wording, letter, pdf};
use imtiyoz::store;
use independent::{Company, plan_text};
use rayon::prelude::*;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const FILES: usize = 10_000;
const BROKEN: usize = 100;
/// As many times the assessing in memory, at most.
const MOST_TIMES: f64 = 3.0;
/// In MiB.
const MOST_MEMORY: u64 = 300;
const MOST_LETTER: Duration = Duration::from_millis(300);

fn read(book: &Rulebook, text: &str) -> (Plan, Inputs) {
    let plan = plan::read_plan(text).expect("plan");
    let (inputs, problems) = Inputs::read(book, &plan, &plan.variants[0]);
    assert!(problems.iter().all(|problem| !problem.is_error()), "{problems:?}");
    (plan, inputs)
}

/// The best of some runs.
fn best<T>(runs: usize, mut run: impl FnMut() -> T) -> Duration {
    let times = (0..runs).map(|_| {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    });
    times.min().expect("a run")
}

fn one_letter(book: &Rulebook) {
    let company = Company { months: 60, ..long_company(true) };
    let (plan, inputs) = read(book, &plan_text(&company));
    let words = Setting::words(None, "en").expect("words");
    let print = Print::read(store::theme()).expect("theme");
    let speaker = Speaker::new(&words, book);
    let mut size = 0;
    let time = best(5, || {
        let assessment = assess(book, &inputs, Currency::Uzs, Depth::Whole).expect("assessed");
        let subject = Letter {
            plan: &plan,
            variant: &plan.variants[0],
            inputs: &inputs,
            assessment: &assessment,
            others: &[],
            advised: &[],
            date: None,
            warnings: &[],
        };
        let document = letter(&subject, &speaker).expect("letter");
        let wording = Wording { page_of: &|page, pages| speaker.page_of(page, pages), unprinted: &|_| String::new() };
        let (bytes, _) = pdf(&document, &print, store::font(), &wording).expect("pdf");
        size = bytes.len();
        bytes
    });
    let assessing = best(5, || assess(book, &inputs, Currency::Uzs, Depth::Whole));
    let held = if time <= MOST_LETTER { "held" } else { "NOT HELD" };
    println!(
        "letter of 60 months as PDF: {:.1} ms ({} KiB), {:.1} times its assessment ({:.2} ms); aim 300 ms: {held}",
        time.as_secs_f64() * 1000.0,
        size / 1024,
        time.as_secs_f64() / assessing.as_secs_f64(),
        assessing.as_secs_f64() * 1000.0,
    );
}

/// The most memory that a process had, in KiB, read while it runs.
fn peak(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

fn portfolio(folder: &Path, out: &Path) -> (Duration, u64, String) {
    let start = Instant::now();
    let mut running = Command::new(env!("CARGO_BIN_EXE_imtiyoz"))
        .arg("portfolio")
        .arg(folder)
        .arg("-o")
        .arg(out)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut err = running.stderr.take().expect("messages");
    let messages = std::thread::spawn(move || {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut err, &mut text).expect("text");
        text
    });
    let mut most = 0;
    while running.try_wait().expect("state").is_none() {
        most = most.max(peak(running.id()).unwrap_or(0));
        std::thread::sleep(Duration::from_millis(2));
    }
    (start.elapsed(), most, messages.join().expect("messages"))
}

fn many_files(book: &Rulebook) {
    let folder = tempfile::tempdir().expect("folder");
    let mut plans = Vec::new();
    for number in 0..FILES {
        let text = plan_text(&random_company(number as u64));
        let is_broken = number % (FILES / BROKEN) == 0;
        let written = if is_broken { text[..text.len() / 2].to_owned() } else { text.clone() };
        std::fs::write(folder.path().join(format!("client {number}.plan.ron")), written).expect("written");
        if !is_broken {
            plans.push(read(book, &text).1);
        }
    }
    let in_memory = best(3, || {
        let one = |inputs: &Inputs| assess(book, inputs, book.currency, Depth::Duties).expect("assessed").totals.len();
        plans.par_iter().map(one).sum::<usize>()
    });
    for ending in ["csv", "xlsx"] {
        let out = folder.path().join(format!("table.{ending}"));
        let runs: Vec<(Duration, u64, String)> = (0..3).map(|_| portfolio(folder.path(), &out)).collect();
        let time = runs.iter().map(|run| run.0).min().expect("a run");
        let memory = runs.iter().map(|run| run.1).max().expect("a run") / 1024;
        let named = (0..FILES)
            .step_by(FILES / BROKEN)
            .filter(|number| runs[0].2.contains(&format!("client {number}.plan.ron")));
        let named = named.count();
        let times = time.as_secs_f64() / in_memory.as_secs_f64();
        let held = if times <= MOST_TIMES && memory < MOST_MEMORY && named == BROKEN { "held" } else { "NOT HELD" };
        println!(
            "portfolio of {FILES} files as {ending}: {:.2} s, {times:.2} times {:.2} s in memory (bound {MOST_TIMES}); \
             {memory} MiB (bound {MOST_MEMORY}); {named} of {BROKEN} broken files named: {held}",
            time.as_secs_f64(),
            in_memory.as_secs_f64(),
        );
    }
}

fn main() {
    let source = law::read_source(store::embedded_rulebook()).expect("rulebook");
    let book = law::compile(&source).expect("rulebook");
    one_letter(&book);
    many_files(&book);
}

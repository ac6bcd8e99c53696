//! A picture of every view in both themes, all languages and two sizes:
//! `cargo run --example pictures -- FOLDER [PLAN]`. Needs a screen (`xvfb-run` makes one).
// No part of the program: it writes pictures where it is told to.
#![allow(clippy::disallowed_methods, clippy::indexing_slicing)]

use eframe::egui::{self, ColorImage, ViewportCommand};
use imtiyoz::cli::Setting;
use imtiyoz::explain::LANGUAGES;
use imtiyoz::gui::{App, Command, Page, Start};
use imtiyoz::law::{compile, read_source};
use imtiyoz::store::{self, Settings};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

const SIZES: [(f32, f32); 2] = [(1024.0, 700.0), (1600.0, 1000.0)];
/// Frames until sizes and texts have settled.
const SETTLED: usize = 12;
/// A window that never gets its size is given up.
const MOST_FRAMES: usize = 400;

#[derive(Clone, Copy)]
struct Picture {
    page: Page,
    language: &'static str,
    look: Command,
    size: (f32, f32),
}

impl Picture {
    fn all() -> Vec<Picture> {
        let mut all = Vec::new();
        for page in Page::ALL {
            for language in LANGUAGES {
                for look in [Command::Light, Command::Dark] {
                    all.extend(SIZES.map(|size| Picture { page: *page, language, look, size }));
                }
            }
        }
        all
    }

    fn name(&self) -> String {
        let look = if self.look == Command::Light { "light" } else { "dark" };
        format!("{}_{}_{look}_{}x{}.png", self.page.id(), self.language, self.size.0, self.size.1)
    }
}

struct Pictures {
    app: App,
    folder: PathBuf,
    pictures: Vec<Picture>,
    place: usize,
    frame: usize,
    is_asked: bool,
    taken: Arc<Mutex<Option<Arc<ColorImage>>>>,
}

impl Pictures {
    fn begin(&mut self, ctx: &egui::Context, picture: Picture) {
        self.app.perform(picture.look, ctx);
        self.app.perform(Command::Language(picture.language), ctx);
        self.app.perform(Command::Show(picture.page), ctx);
        if picture.page == Page::Clients && self.app.live.clients.folder.is_none() {
            let currency = self.app.view.currency;
            self.app.live.clients.read(ctx, &self.app.law, Path::new("saves"), currency);
        }
        ctx.send_viewport_cmd(ViewportCommand::InnerSize(picture.size.into()));
    }

    fn go_on(&mut self, ctx: &egui::Context) -> Result<(), Box<dyn Error>> {
        let Some(picture) = self.pictures.get(self.place).copied() else {
            ctx.send_viewport_cmd(ViewportCommand::Close);
            return Ok(());
        };
        if self.frame == 0 {
            self.begin(ctx, picture);
        }
        let is_done = match picture.page {
            Page::WhatIf => self.app.live.curve.progress() == 100,
            Page::Letter => self.app.live.letter.is_ready(),
            _ => true,
        };
        self.frame += usize::from(self.frame < SETTLED || is_done);
        let taken = self.taken.lock().ok().and_then(|mut taken| taken.take());
        if let Some(image) = taken {
            self.is_asked = false;
            if image.size == [picture.size.0 as usize, picture.size.1 as usize] {
                save(&self.folder.join(picture.name()), &image)?;
                self.place += 1;
                self.frame = 0;
            }
        } else if self.frame > SETTLED && !self.is_asked {
            self.is_asked = true;
            let taken = Arc::clone(&self.taken);
            ctx.request_screenshot(move |image| {
                if let Ok(mut taken) = taken.lock() {
                    *taken = Some(image);
                }
            });
        }
        if self.frame > MOST_FRAMES {
            return Err(format!("{} was never shown", picture.name()).into());
        }
        ctx.request_repaint();
        Ok(())
    }
}

impl eframe::App for Pictures {
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        self.app.clear_color(visuals)
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.app.logic(ui.ctx());
        self.app.ui(ui);
        if let Err(error) = self.go_on(&ui.ctx().clone()) {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }
}

fn save(path: &Path, image: &ColorImage) -> Result<(), Box<dyn Error>> {
    let file = std::io::BufWriter::new(std::fs::File::create(path)?);
    let mut encoder = png::Encoder::new(file, u32::try_from(image.size[0])?, u32::try_from(image.size[1])?);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let bytes: Vec<u8> = image.pixels.iter().flat_map(|pixel| pixel.to_array()).collect();
    encoder.write_header()?.write_image_data(&bytes)?;
    println!("{}", path.display());
    Ok(())
}

fn start(plan: Option<&str>) -> Result<Start, Box<dyn Error>> {
    let told = |problems: Vec<imtiyoz::quantity::Problem>| format!("{problems:?}");
    let source = read_source(store::embedded_rulebook()).map_err(told)?;
    let book = compile(&source).map_err(told)?;
    let speak = |language: &str| Setting::words(None, language).map_err(|failure| failure.1);
    let words = speak("en").map_err(told)?;
    let opened = match plan {
        Some(path) => Some((store::load_plan(Path::new(path)).map_err(|problem| format!("{problem:?}"))?, path.into())),
        None => None,
    };
    Ok(Start { opened, failed: None, book, source, words, speak: Box::new(speak), settings: Settings::default() })
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = PathBuf::from(arguments.first().ok_or("Say into which folder")?);
    std::fs::create_dir_all(&folder)?;
    let app = App::new(start(arguments.get(1).map(String::as_str))?).map_err(|problem| format!("{problem:?}"))?;
    let pictures = Picture::all();
    let viewport = egui::ViewportBuilder::default().with_inner_size(SIZES[0]);
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    let run = Pictures { app, folder, pictures, place: 0, frame: 0, is_asked: false, taken: Arc::default() };
    eframe::run_native(
        "pictures",
        options,
        Box::new(move |creation| {
            run.app.set_up(&creation.egui_ctx);
            Ok(Box::new(run))
        }),
    )?;
    Ok(())
}

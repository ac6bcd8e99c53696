//! Opening the window: by the graphics card through wgpu, else by OpenGL.

use crate::gui::app::window::{App, Start};
use crate::quantity::Problem;
use crate::store;
use eframe::egui::{self, ViewportBuilder};
use std::cell::RefCell;
use std::rc::Rc;

/// The name by which the desktop knows the program: of its icon, and of `imtiyoz.desktop`.
const APP_ID: &str = "imtiyoz";

/// Frames with nothing but the ground: eframe paints one before it shows the window, and one is seen.
const GROUNDS: u8 = 2;

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        if self.grounds >= GROUNDS {
            App::logic(self, ctx);
            // What rests on today is shown anew once that is over, though nobody touches the window.
            ctx.request_repaint_after(store::rest_of_the_day());
        }
    }

    fn raw_input_hook(&mut self, _ctx: &egui::Context, input: &mut egui::RawInput) {
        self.take_clipboard(input);
    }

    /// The first frames wait for nothing: the window stands there on its ground, and is filled by
    /// the next one.
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        if self.grounds >= GROUNDS {
            App::ui(self, ui);
        } else {
            self.grounds += 1;
            ui.ctx().request_repaint();
        }
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        App::clear_color(self, visuals)
    }
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// There is no screen to open it on, or none that can be drawn on.
pub fn open_window(start: Start) -> Result<(), Problem> {
    let mut app = App::new(start)?;
    app.files.asks_system = true;
    app.keeps_settings = true;
    app.outside.has_clipboard = true;
    app.outside.shows_page = Some(store::show_page);
    app.live.advising.is_on = true;
    app.live.studies.is_on = true;
    if let Some(folder) = store::recovery_folder() {
        app.keep_unsaved_in(folder);
    }
    let app = Rc::new(RefCell::new(Some(app)));
    let first = show(&app, eframe::Renderer::Wgpu);
    let Err(error) = first else { return Ok(()) };
    // The app is still here where no surface was made: the second renderer takes it over.
    if app.borrow().is_none() {
        return Err(no_display(&error));
    }
    show(&app, eframe::Renderer::Glow).map_err(|error| no_display(&error))
}

fn no_display(error: &eframe::Error) -> Problem {
    Problem::error("error-no-display").arg("reason", error)
}

fn show(app: &Rc<RefCell<Option<App>>>, renderer: eframe::Renderer) -> eframe::Result {
    let (size, least) = {
        let app = app.borrow();
        let Some(app) = app.as_ref() else { return Ok(()) };
        let sizes = &app.law.theme.sizes;
        let kept = app.settings.size.map(|(width, height)| egui::vec2(f32::from(width), f32::from(height)));
        (kept.map_or(egui::Vec2::from(sizes.window), |kept| kept.max(sizes.window_least.into())), sizes.window_least)
    };
    let mut viewport = ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_title("Imtiyoz")
        .with_inner_size(size)
        .with_min_inner_size(least)
        .with_drag_and_drop(true);
    // Where the desktop has not been told of the program, the window brings its icon itself.
    if let Ok(icon) = eframe::icon_data::from_png_bytes(store::icon()) {
        viewport = viewport.with_icon(icon);
    }
    let options = eframe::NativeOptions { viewport, renderer, dithering: false, ..eframe::NativeOptions::default() };
    let app = Rc::clone(app);
    eframe::run_native(
        APP_ID,
        options,
        Box::new(move |creation| {
            let mut app = app.borrow_mut().take().ok_or("the window was opened before")?;
            app.files.dialog = rfd::FileDialog::new().set_parent(creation);
            app.set_up(&creation.egui_ctx);
            Ok(Box::new(app))
        }),
    )
}

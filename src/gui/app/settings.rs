//! What is kept between two runs: language, look, zoom, size, currency, recent files.

use crate::gui::app::window::App;
use crate::quantity::Currency;
use crate::store::{self, Look, Settings};
use eframe::egui::{self, ThemePreference};

impl App {
    /// Brings the window into the state that it was left in; before the first frame.
    pub(super) fn restore(&self, ctx: &egui::Context) {
        ctx.set_theme(match self.settings.look {
            Some(Look::Light) => ThemePreference::Light,
            Some(Look::Dark) => ThemePreference::Dark,
            None => ThemePreference::System,
        });
        if let Some(zoom) = self.settings.zoom {
            ctx.set_zoom_factor(
                (f32::from(zoom) / 100.0).clamp(crate::gui::app::window::ZOOM.0, crate::gui::app::window::ZOOM.1),
            );
        }
    }

    /// The currency that amounts were shown in, where the rulebook knows it.
    pub(super) fn kept_currency(&self) -> Option<Currency> {
        let kept = Currency::from_code(self.settings.currency.as_deref()?)?;
        self.law.currencies().into_iter().find(|currency| *currency == kept)
    }

    /// Notes how the window is being looked at, and keeps it: at once, its size when it is left.
    pub(super) fn keep_settings(&mut self, ctx: &egui::Context) {
        let now = self.settings_now(ctx);
        let is_due = self.is_closing || Settings { size: self.settings.size, ..now.clone() } != self.settings;
        if self.keeps_settings && is_due && now != self.settings_kept {
            // A folder that cannot be written is no reason to disturb anybody.
            let _ = store::save_settings(&now);
            self.settings_kept = now.clone();
        }
        self.settings = now;
    }

    fn settings_now(&self, ctx: &egui::Context) -> Settings {
        let look = match ctx.options(|options| options.theme_preference) {
            ThemePreference::Light => Some(Look::Light),
            ThemePreference::Dark => Some(Look::Dark),
            ThemePreference::System => None,
        };
        let size = ctx.input(|input| input.viewport().inner_rect).map(|rect| {
            let points = rect.size() * ctx.zoom_factor();
            (points.x.round() as u16, points.y.round() as u16)
        });
        Settings {
            language: Some(self.law.words.lang().to_owned()),
            look,
            zoom: Some((ctx.zoom_factor() * 100.0).round() as u16),
            size: size.or(self.settings.size),
            currency: Some(self.view.currency.code().to_owned()),
            recent: self.settings.recent.clone(),
        }
    }
}

//! Colours, sizes and font of the window, read from `assets/theme.ron`, and how egui wears them.

use crate::quantity::{Problem, read_ron};
use crate::report::Print;
use crate::store;
use eframe::egui::style::WidgetVisuals;
use eframe::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, FontTweak, Margin, Shadow, Stroke,
    TextStyle, Vec2, Visuals,
};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::sync::Arc;

/// Everything that the window looks like.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    pub sizes: Sizes,
    pub light: Palette,
    pub dark: Palette,
    /// What the preview of a report looks like.
    pub print: Print,
}

/// Sizes in points; font weights at the end.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sizes {
    pub text: f32,
    pub small: f32,
    pub heading: f32,
    pub figure: f32,
    pub line: f32,
    pub gap: f32,
    pub section: f32,
    pub margin: i8,
    pub row: f32,
    pub corner: u8,
    pub indent: f32,
    pub scroll_bar: f32,
    pub left: f32,
    pub right: f32,
    pub side_least: f32,
    /// Narrower than this, one part is shown at a time.
    pub narrow: f32,
    pub window: (f32, f32),
    pub window_least: (f32, f32),
    pub dialog: f32,
    pub month: f32,
    pub value: f32,
    /// The height of the years' bars.
    pub bars: f32,
    pub regular: f32,
    pub bold: f32,
}

/// The colours of one theme.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Palette {
    pub middle: Colour,
    pub side: Colour,
    pub bar: Colour,
    pub raised: Colour,
    pub field: Colour,
    pub field_line: Colour,
    pub line: Colour,
    pub hover: Colour,
    pub pressed: Colour,
    pub text: Colour,
    pub weak: Colour,
    pub accent: Colour,
    pub on_accent: Colour,
    pub chosen: Colour,
    pub bad: Colour,
    pub warn: Colour,
    pub shade: Colour,
    /// The bars of what others than the company have, and of VAT.
    pub staff: Colour,
    pub owner: Colour,
    pub vendor: Colour,
    pub vat: Colour,
}

/// A colour written `#RRGGBB` or `#RRGGBBAA`.
#[derive(Clone, Copy, Debug)]
pub struct Colour(pub Color32);

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Colour, D::Error> {
        let text = String::deserialize(deserializer)?;
        Color32::from_hex(&text).map(Colour).map_err(|_| D::Error::custom(format!("{text} is no colour")))
    }
}

impl From<Colour> for Color32 {
    fn from(colour: Colour) -> Color32 {
        colour.0
    }
}

impl Theme {
    /// The theme that is built in.
    ///
    /// # Errors
    /// The file has a mistake; the place is given.
    pub fn load() -> Result<Theme, Problem> {
        read_ron(store::theme(), 0).map_err(|problem| problem.in_file("theme.ron"))
    }

    /// The colours in use.
    pub fn palette(&self, ui: &egui::Ui) -> &Palette {
        self.palette_of(ui.visuals())
    }

    fn palette_of(&self, visuals: &Visuals) -> &Palette {
        if visuals.dark_mode { &self.dark } else { &self.light }
    }

    /// What the window is before anything is painted.
    pub fn ground(&self, visuals: &Visuals) -> Color32 {
        self.palette_of(visuals).side.0
    }
}

/// Gives egui the font and both themes; to be called before the first frame.
pub fn set_up(ctx: &egui::Context, theme: &Theme) {
    ctx.set_fonts(fonts());
    for (which, palette) in [(egui::Theme::Light, &theme.light), (egui::Theme::Dark, &theme.dark)] {
        let mut style = (*ctx.style_of(which)).clone();
        dress(&mut style, palette, &theme.sizes, which);
        ctx.set_style_of(which, style);
    }
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let tweak = FontTweak { hinting: Some(false), ..FontTweak::default() };
    fonts.font_data.insert("inter".to_owned(), Arc::new(FontData::from_static(store::font()).tweak(tweak)));
    fonts.families.entry(FontFamily::Proportional).or_default().insert(0, "inter".to_owned());
    fonts.families.entry(FontFamily::Monospace).or_default().push("inter".to_owned());
    fonts
}

fn dress(style: &mut egui::Style, palette: &Palette, sizes: &Sizes, which: egui::Theme) {
    style.text_styles = [
        (TextStyle::Small, FontId::proportional(sizes.small)),
        (TextStyle::Body, FontId::proportional(sizes.text)),
        (TextStyle::Button, FontId::proportional(sizes.text)),
        (TextStyle::Heading, FontId::proportional(sizes.heading)),
        (TextStyle::Monospace, FontId::monospace(sizes.text)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(sizes.gap, sizes.gap);
    spacing.button_padding = Vec2::new(8.0, 4.0);
    spacing.menu_margin = Margin::same(6);
    spacing.interact_size = Vec2::new(28.0, sizes.row);
    spacing.indent = sizes.indent;
    spacing.combo_width = sizes.value;
    spacing.combo_height = 360.0;
    spacing.scroll = egui::style::ScrollStyle { bar_width: sizes.scroll_bar, ..egui::style::ScrollStyle::floating() };
    style.interaction.selectable_labels = true;
    style.animation_time = 0.0;
    style.explanation_tooltips = false;
    style.visuals = visuals(palette, sizes, which);
}

fn visuals(palette: &Palette, sizes: &Sizes, which: egui::Theme) -> Visuals {
    let mut visuals = which.default_visuals();
    let corner_radius = CornerRadius::same(sizes.corner);
    let (text, accent) = (palette.text.0, palette.accent.0);
    let widget = |fill: Color32, line: Color32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, line),
        corner_radius,
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    visuals.widgets.noninteractive = widget(palette.side.0, palette.line.0, text);
    visuals.widgets.inactive = widget(palette.field.0, palette.field_line.0, text);
    visuals.widgets.hovered = widget(palette.hover.0, palette.weak.0, text);
    visuals.widgets.active = widget(palette.pressed.0, accent, text);
    visuals.widgets.open = widget(palette.hover.0, palette.field_line.0, text);
    visuals.selection.bg_fill = palette.chosen.0;
    visuals.selection.stroke = Stroke::new(1.5, accent);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(palette.weak.0);
    visuals.hyperlink_color = accent;
    visuals.faint_bg_color = palette.hover.0;
    visuals.extreme_bg_color = palette.field.0;
    visuals.code_bg_color = palette.hover.0;
    visuals.warn_fg_color = palette.warn.0;
    visuals.error_fg_color = palette.bad.0;
    visuals.panel_fill = palette.middle.0;
    visuals.window_fill = palette.raised.0;
    visuals.window_stroke = Stroke::new(1.0, palette.line.0);
    visuals.window_corner_radius = CornerRadius::same(sizes.corner * 2);
    visuals.menu_corner_radius = corner_radius;
    let shadow = Shadow { offset: [0, 6], blur: 20, spread: 0, color: palette.shade.0 };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.button_frame = true;
    visuals.collapsing_header_frame = false;
    visuals.indent_has_left_vline = false;
    visuals.striped = false;
    visuals.text_cursor.stroke = Stroke::new(1.5, accent);
    // A caret that blinks would wake the window twice a second for as long as a field has the focus.
    visuals.text_cursor.blink = false;
    visuals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_theme_that_is_built_in_reads() {
        Theme::load().unwrap();
    }

    /// Contrast of text on its ground, by WCAG; 4.5 is the least for small text.
    fn contrast(a: Colour, b: Colour) -> f32 {
        let light = |colour: Colour| {
            let linear = egui::Rgba::from(colour.0);
            0.2126 * linear.r() + 0.7152 * linear.g() + 0.0722 * linear.b()
        };
        let (a, b) = (light(a), light(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn all_text_can_be_read() {
        let theme = Theme::load().unwrap();
        for (name, palette) in [("light", &theme.light), ("dark", &theme.dark)] {
            for ground in [palette.middle, palette.side, palette.raised, palette.chosen, palette.hover] {
                for ink in [palette.text, palette.weak, palette.accent, palette.bad, palette.warn] {
                    let found = contrast(ink, ground);
                    assert!(found >= 4.5, "{name}: {ink:?} on {ground:?} is {found}");
                }
            }
            assert!(contrast(palette.on_accent, palette.accent) >= 4.5);
        }
    }

    #[test]
    fn no_caret_wakes_a_window_at_rest() {
        let ctx = egui::Context::default();
        set_up(&ctx, &Theme::load().unwrap());
        for which in [egui::Theme::Light, egui::Theme::Dark] {
            assert!(!ctx.style_of(which).visuals.text_cursor.blink, "{which:?}");
        }
    }
}

//! Two answers at once: a table of colours, what each cell says told where it is pointed at.

use crate::advise::{Heat, Measure, Range};
use crate::gui::computed::everything::Computed;
use crate::gui::computed::studies::widest;
use crate::gui::context::Context;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{title_ui, weak};
use crate::law::FactId;
use crate::quantity::Currency;
use eframe::egui::accesskit::Role;
use eframe::egui::{
    Align2, Color32, ComboBox, FontId, Label, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// A cell is so high, in lines of text.
const HIGH: f32 = 0.9;

/// Paints the table, and above it the two questions.
pub fn heat_ui(ui: &mut Ui, law: &Context, view: &mut View, live: &Computed) {
    let (Some((base, bars)), true) = (&live.studies.tornado, live.studies.is_on) else { return };
    let is_number = |range: &&Range| matches!(range.measure, Measure::Number(_));
    let offered: Vec<FactId> = bars.iter().map(|bar| &bar.range).filter(is_number).map(|range| range.fact).collect();
    let Some(shown) = view.what_if.heat.or_else(|| widest(bars)) else { return };
    title_ui(ui, law, &law.text("heat-two"));
    let (mut across, mut down) = shown;
    pick_ui(ui, law, &offered, &mut across, "heat-across");
    pick_ui(ui, law, &offered, &mut down, "heat-down");
    // Only what was chosen is kept: to keep what is shown would begin all work anew.
    if (across, down) != shown {
        view.what_if.heat = Some((across, down));
    }
    let currency = live.good.as_ref().map_or(law.book.currency, |good| good.assessment.currency);
    match &live.studies.heat {
        Some((one, other, heat)) if (one.fact, other.fact) == (across, down) => {
            table_ui(ui, law, (one, other), heat, (*base, currency));
            let said = [law.speaker().heat_marks(heat), law.speaker().lacking(&heat.lacking)];
            for text in said.into_iter().flatten() {
                ui.add(Label::new(weak(ui, text)).wrap());
            }
        }
        _ if across == down => {
            ui.label(weak(ui, law.text("heat-alike")));
        }
        _ => {
            ui.label(weak(ui, law.text("advice-searching")));
        }
    }
}

fn pick_ui(ui: &mut Ui, law: &Context, offered: &[FactId], chosen: &mut FactId, id: &str) {
    let combo = ComboBox::from_id_salt(id).selected_text(law.speaker().fact(*chosen)).width(law.theme.sizes.left * 0.9);
    let name = law.text(id);
    let made = ui.horizontal_wrapped(|ui| {
        ui.label(weak(ui, name.as_str()));
        combo.height(law.theme.sizes.dialog).show_ui(ui, |ui| {
            for fact in offered {
                ui.selectable_value(chosen, *fact, law.speaker().fact(*fact));
            }
        })
    });
    made.inner.response.accessible_name(name);
}

fn table_ui(
    ui: &mut Ui,
    law: &Context,
    (across, down): (&Range, &Range),
    heat: &Heat,
    (base, currency): (i128, Currency),
) {
    let speaker = law.speaker();
    let sizes = &law.theme.sizes;
    let (columns, rows) = (heat.columns.len().max(1), heat.rows.len().max(1));
    let left = sizes.value * 0.8;
    let high = sizes.line * HIGH;
    let size = vec2(ui.available_width(), high * rows as f32 + sizes.line);
    let (area, response) = ui.allocate_exact_size(size, Sense::hover());
    let name =
        speaker.with("heat-title", &[("columns", &speaker.fact(across.fact)), ("rows", &speaker.fact(down.fact))]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name.as_str()));
    let cells =
        Rect::from_min_max(pos2(area.left() + left, area.top()), pos2(area.right(), area.bottom() - sizes.line));
    let wide = cells.width() / columns as f32;
    let far = heat.figures.iter().flatten().flatten().map(|amount| amount.abs_diff(base)).max().unwrap_or(0).max(1);
    let (font, ink) = (FontId::proportional(sizes.small), ui.visuals().weak_text_color());
    let place = |column: usize, row: usize| {
        // The greatest of the second answer stands at the top.
        let top = cells.top() + (rows - 1 - row) as f32 * high;
        Rect::from_min_size(pos2(cells.left() + column as f32 * wide, top), vec2(wide, high))
    };
    let painter = ui.painter().clone();
    for (row, (units, figures)) in heat.rows.iter().zip(&heat.figures).enumerate() {
        let side = pos2(cells.left() - 6.0, place(0, row).center().y);
        painter.text(side, Align2::RIGHT_CENTER, speaker.units(down, *units), font.clone(), ink);
        for (column, amount) in figures.iter().enumerate() {
            painter.rect_filled(place(column, row).shrink(0.5), 0.0, colour(ui, law, *amount, base, far));
        }
    }
    for (column, align) in [(0, Align2::LEFT_BOTTOM), (columns - 1, Align2::RIGHT_BOTTOM)] {
        let Some(units) = heat.columns.get(column) else { continue };
        let x = if column == 0 { cells.left() } else { cells.right() };
        painter.text(pos2(x, area.bottom()), align, speaker.units(across, *units), font.clone(), ink);
    }
    let as_planned = (likely(across, &heat.columns), likely(down, &heat.rows));
    if let (Some(column), Some(row)) = as_planned {
        let stroke = Stroke::new(2.0, law.theme.palette(ui).text.0);
        painter.rect_stroke(place(column, row), 0.0, stroke, StrokeKind::Inside);
    }
    let pointed = response.hover_pos().filter(|at| cells.contains(*at));
    let told = pointed.and_then(|at| {
        let column = ((at.x - cells.left()) / wide) as usize;
        let row = rows.checked_sub(1 + ((at.y - cells.top()) / high) as usize)?;
        let amount = speaker.heat_cell(heat, (row, column), currency).unwrap_or_else(|| law.text("heat-unknown"));
        let (one, other) =
            (speaker.units(across, *heat.columns.get(column)?), speaker.units(down, *heat.rows.get(row)?));
        Some(speaker.with("heat-cell", &[("across", &one), ("down", &other), ("amount", &amount)]))
    });
    if let Some(told) = told {
        response.on_hover_text_at_pointer(told);
    }
    ui.add(Label::new(weak(ui, law.text("heat-colours"))).wrap());
    if let Some(tried) = speaker.heat_tried(heat) {
        ui.add(Label::new(weak(ui, tried)).wrap());
    }
}

fn likely(range: &Range, values: &[i128]) -> Option<usize> {
    values.iter().position(|units| *units == range.likely)
}

/// As the plan stands it has the ground's colour; more and less take their own the further they are.
fn colour(ui: &Ui, law: &Context, amount: Option<i128>, base: i128, far: u128) -> Color32 {
    let palette = law.theme.palette(ui);
    let Some(amount) = amount else { return palette.line.0 };
    let share = amount.abs_diff(base) as f32 / far as f32;
    let towards = if amount < base { palette.bad.0 } else { palette.accent.0 };
    palette.hover.0.lerp_to_gamma(towards, share)
}

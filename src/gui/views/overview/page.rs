//! The overview: totals, years, programmes.

use crate::assess::{Outcome, ProgrammeResult, Total};
use crate::gui::computed::everything::Computed;
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::views::overview::bars::bars_ui;
use crate::gui::views::overview::programmes::programmes_ui;
use crate::gui::widgets::shapes::{apart_ui, figure, heading, row_ui, strong, title_ui, weak};
use crate::law::Certainty;
use eframe::egui::{self, Grid, Label, Margin, RichText, ScrollArea, Ui};

pub fn overview_ui(ui: &mut Ui, margin: Margin, law: &Context, view: &mut View, live: &Computed) {
    ScrollArea::vertical().auto_shrink(false).id_salt(("middle", view.opened)).show(ui, |ui| {
        egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            state_ui(ui, law, live);
            if let Some(good) = &live.good {
                ui.scope(|ui| {
                    if !live.is_current {
                        ui.multiply_opacity(0.7);
                    }
                    totals_ui(ui, law, view, good);
                    years_ui(ui, law, view, good);
                    programmes_ui(ui, law, view, good);
                });
            }
            footer_ui(ui, law);
        });
    });
}

/// Why the figures are not those of the plan as it stands, if they are not.
fn state_ui(ui: &mut Ui, law: &Context, live: &Computed) {
    if live.is_current {
        return;
    }
    let palette = law.theme.palette(ui);
    let id = if live.good.is_some() { "middle-old-figures" } else { "middle-no-figures" };
    ui.label(strong(law, law.text(id)).color(palette.bad.0));
    if let Some(problem) = &live.failed {
        ui.label(RichText::new(law.words.problem_text(problem)).color(palette.bad.0));
        if let Some(help) = law.words.problem_help(problem) {
            ui.label(weak(ui, help));
        }
    }
    ui.add_space(law.theme.sizes.gap * 2.0);
}

fn totals_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures) {
    let both = [Certainty::ByRight, Certainty::AtMost];
    let has_both =
        both.iter().all(|certainty| good.assessment.totals.iter().any(|total| total.id.certainty == *certainty));
    if has_both && ui.available_width() > law.theme.sizes.dialog * 1.2 {
        ui.columns(2, |columns| {
            for (ui, certainty) in columns.iter_mut().zip(both) {
                certainty_ui(ui, law, view, good, certainty, true);
            }
        });
    } else {
        for certainty in both {
            certainty_ui(ui, law, view, good, certainty, false);
        }
    }
}

/// The totals of one certainty, never added to one another.
fn certainty_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures, certainty: Certainty, is_wide: bool) {
    let title = law.text(&format!("certainty-{}", certainty.word()));
    let title = RichText::new(title).color(law.theme.palette(ui).weak.0);
    let of_this: Vec<&Total> = good.assessment.totals.iter().filter(|total| total.id.certainty == certainty).collect();
    if of_this.is_empty() {
        // No answer is not nothing.
        let is_unknown = |result: &ProgrammeResult| result.outcome == Outcome::Unknown && result.certainty == certainty;
        let is_open = good.assessment.programmes.iter().any(is_unknown);
        let what = law.text(if is_open { "middle-not-known" } else { "middle-nothing" });
        let is_roomy = ui.available_width() > law.theme.sizes.dialog * 0.7;
        let layout = if is_roomy {
            egui::Layout::left_to_right(egui::Align::Center)
        } else {
            egui::Layout::top_down(egui::Align::LEFT)
        };
        ui.allocate_ui_with_layout(egui::vec2(ui.available_width(), 0.0), layout, |ui| {
            ui.label(title);
            ui.label(weak(ui, what));
        });
        ui.add_space(law.theme.sizes.gap);
        return;
    }
    ui.label(title);
    for total in of_this {
        let amount = law.speaker().total(total.amount, &total.lacking, good.assessment.currency);
        let what = law.speaker().total_name(total.id);
        let subject = Subject::Total(total.id);
        let name = law.speaker().with("middle-total", &[("what", &what), ("amount", &amount)]);
        let is_chosen = view.subject == Some(subject);
        let row = row_ui(ui, law, ("total", total.id.words()), &name, is_chosen, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if is_wide {
                // A line that is broken is not drawn out to the width of the column.
                ui.horizontal_wrapped(|ui| ui.label(figure(law, amount.as_str())));
                ui.label(weak(ui, what.as_str()));
            } else {
                apart_ui(
                    ui,
                    |ui| {
                        ui.add(Label::new(weak(ui, what.as_str())).wrap());
                    },
                    |ui| {
                        ui.add(Label::new(heading(law, amount.as_str())).wrap());
                    },
                );
            }
        });
        if row.clicked() {
            view.look_at(subject, Period::Plan);
        }
    }
    ui.add_space(law.theme.sizes.gap);
}

/// A row a year, a column a total.
fn years_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures) {
    let totals = &good.assessment.totals;
    let years = good.years();
    if totals.is_empty() || years.len() < 2 {
        return;
    }
    title_ui(ui, law, &law.text("middle-years"));
    bars_ui(ui, law, view, good);
    let gap = egui::vec2(law.theme.sizes.section, law.theme.sizes.gap);
    ScrollArea::horizontal().id_salt("years").show(ui, |ui| {
        Grid::new("years").spacing(gap).min_col_width(0.0).show(ui, |ui| {
            ui.label("");
            for total in totals {
                ui.with_layout(egui::Layout::top_down(egui::Align::RIGHT), |ui| {
                    padded_ui(ui, |ui| {
                        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.label(weak(ui, law.speaker().total_name(total.id)));
                        ui.label(weak(ui, law.text(&format!("certainty-{}", total.id.certainty.word()))));
                    });
                });
            }
            ui.end_row();
            for year in years {
                ui.add(Label::new(year.to_string()).selectable(false));
                for total in totals {
                    year_ui(ui, law, view, good, total, year);
                }
                ui.end_row();
            }
        });
    });
}

fn year_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures, total: &Total, year: i32) {
    let subject = Subject::Total(total.id);
    ui.with_layout(egui::Layout::top_down(egui::Align::RIGHT), |ui| {
        let Some(sum) = good.assessment.in_year(total.id, year) else {
            padded_ui(ui, |ui| {
                ui.label(weak(ui, "–"));
            });
            return;
        };
        let amount = law.speaker().sum(&sum, good.assessment.currency);
        let shown = law.speaker().sum_lines(&sum, good.assessment.currency);
        let what = law.speaker().total_name(total.id);
        let is_chosen = view.subject == Some(subject) && view.period == Period::Year(year);
        let button = egui::Button::selectable(is_chosen, shown.as_str()).wrap_mode(egui::TextWrapMode::Extend);
        let year_text = year.to_string();
        let name =
            law.speaker().with("middle-year-amount", &[("what", &what), ("amount", &amount), ("year", &year_text)]);
        if ui.add(button).accessible_name(name).clicked() {
            view.look_at(subject, Period::Year(year));
        }
    });
}

/// As far from the edge as the text of a button.
fn padded_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let margin = ui.spacing().button_padding;
    egui::Frame::new().inner_margin(margin).show(ui, content);
}

/// What must stand below every figure.
fn footer_ui(ui: &mut Ui, law: &Context) {
    ui.add_space(law.theme.sizes.section * 1.5);
    apart_ui(
        ui,
        |ui| {
            ui.vertical(|ui| {
                let date = law.words.date(law.book.version);
                ui.label(weak(ui, law.speaker().with("middle-footer", &[("date", &date)])));
                if let Some(warning) = law.book.age_warning(law.today()) {
                    ui.label(RichText::new(law.mistake(&warning)).small().color(law.theme.palette(ui).warn.0));
                }
            });
        },
        |_| {},
    );
}

//! Why: how the figure that was clicked came about, and the open questions of law under it.

use crate::gui::computed::detail::Detail;
use crate::gui::computed::everything::Computed;
use crate::gui::computed::figures::Figures;
use crate::gui::context::Context;
use crate::gui::state::command::Command;
use crate::gui::state::document::Document;
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::views::overview::programmes::{bounds, sign_ui};
use crate::gui::why::advice::advice_ui;
use crate::gui::why::derivation::{derivation_ui, headroom_ui};
use crate::gui::why::readings::readings_ui;
use crate::gui::widgets::shapes::{apart_ui, figure, heading, link_button, row_ui, strong, title_ui, weak};
use crate::law::ProgrammeId;
use eframe::egui::{self, Button, ComboBox, Label, Margin, RichText, ScrollArea, Ui};

/// So many years fit beside one another; more stand in a list.
const MOST_BUTTONS: usize = 4;

/// Paints the right.
pub fn right_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View, live: &Computed) {
    let margin = law.theme.sizes.margin;
    // Each subject keeps its own place, and a new one begins at its top.
    let place = format!("why {:?}", view.subject);
    ScrollArea::vertical().auto_shrink(false).id_salt(place).show(ui, |ui| {
        egui::Frame::new().inner_margin(Margin::same(margin)).show(ui, |ui| {
            let (Some(good), Some(detail)) = (&live.good, &live.detail) else {
                ui.label(weak(ui, law.text("right-nothing")));
                return;
            };
            if !live.is_current {
                ui.label(RichText::new(law.text("middle-old-figures")).small().color(law.theme.palette(ui).bad.0));
            }
            match detail.subject {
                Subject::Programme(programme) => {
                    programme_ui(ui, law, view, good, detail, programme);
                    advice_ui(ui, law, document, live, programme);
                    readings_ui(ui, law, document, good, detail);
                    about_ui(ui, law, programme);
                }
                Subject::Total(total) => {
                    ui.label(weak(ui, law.text(&format!("certainty-{}", total.certainty.word()))));
                    heading_ui(ui, law, view, law.speaker().total_name(total));
                    amount_ui(ui, law, good, detail);
                    period_ui(ui, law, view, good, detail.period);
                    title_ui(ui, law, &law.text("right-sum-of"));
                    parts_ui(ui, law, view, good, detail);
                }
            }
        });
    });
}

fn programme_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures, detail: &Detail, programme: ProgrammeId) {
    let Some(result) = good.result(programme) else { return };
    let speaker = law.speaker();
    heading_ui(ui, law, view, speaker.programme(programme));
    if let Some(outcome) = detail.outcome {
        ui.horizontal_top(|ui| {
            sign_ui(ui, law, outcome);
            let parts = [
                law.text(&format!("outcome-{}", outcome.word())),
                law.text(&format!("certainty-{}", result.certainty.word())),
                law.speaker().total_name(result.total()),
            ];
            ui.add(Label::new(weak(ui, parts.join(" · "))).wrap());
        });
    }
    amount_ui(ui, law, good, detail);
    if detail.period == Period::Plan
        && let Some(text) = bounds(law, good, result)
    {
        ui.add(Label::new(weak(ui, text)).wrap());
    }
    if result.needs.is_empty() && result.bounds.left_out > 0 && !result.bounds.lacking.is_empty() {
        let facts: Vec<String> = result.bounds.lacking.iter().map(|fact| speaker.fact(*fact)).collect();
        let text = speaker.with("right-left-out", &[("facts", &facts.join(", "))]);
        ui.add(Label::new(weak(ui, text)).wrap());
    }
    period_ui(ui, law, view, good, detail.period);
    title_ui(ui, law, &law.text("right-why"));
    derivation_ui(ui, law, view, &detail.outline);
    ui.add_space(law.theme.sizes.gap);
    ui.checkbox(&mut view.shows_all_lines, RichText::new(law.text("right-all-lines")).small());
    if !detail.headroom.is_empty() {
        title_ui(ui, law, &law.text("headroom-title"));
        headroom_ui(ui, law, view, &detail.headroom);
    }
}

/// What the programme is, and what was assumed.
fn about_ui(ui: &mut Ui, law: &Context, programme: ProgrammeId) {
    if let Some(about) =
        law.words.attribute(&format!("programme-{}", law.speaker().programme_id(programme)), "about", &[])
    {
        title_ui(ui, law, &law.text("right-about"));
        ui.add(Label::new(weak(ui, about)).wrap());
    }
}

/// What is explained, and the button that copies it.
fn heading_ui(ui: &mut Ui, law: &Context, view: &mut View, title: String) {
    apart_ui(
        ui,
        |ui| {
            ui.add(Label::new(heading(law, title)).wrap());
        },
        |ui| {
            let copy = link_button(ui, law, law.text("right-copy")).small();
            let name = law.text(Command::CopyFigure.id());
            if ui.add(copy).on_hover_text(name.as_str()).accessible_name(name).clicked() {
                view.commands.push(Command::CopyFigure);
            }
        },
    );
}

fn amount_ui(ui: &mut Ui, law: &Context, good: &Figures, detail: &Detail) {
    if let Some(text) = detail.amount_text(law, good) {
        ui.add(Label::new(figure(law, text)).wrap());
    }
}

/// The whole plan, one of its years, or one of its months.
fn period_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures, shown: Period) {
    ui.add_space(law.theme.sizes.gap);
    ui.horizontal_wrapped(|ui| {
        let mut choose = |ui: &mut Ui, period: Period, text: String| {
            let is_chosen = shown == period;
            let word = if is_chosen { strong(law, text) } else { RichText::new(text) };
            if ui.add(Button::selectable(is_chosen, word)).clicked() {
                view.period = period;
            }
        };
        choose(ui, Period::Plan, law.text("right-whole-plan"));
        let years = good.years();
        if years.len() <= MOST_BUTTONS {
            for year in years {
                choose(ui, Period::Year(year), year.to_string());
            }
        } else {
            let text = match shown {
                Period::Year(year) => year.to_string(),
                _ => law.text("right-year"),
            };
            let combo = ComboBox::from_id_salt("year").selected_text(text).width(law.theme.sizes.month);
            let made = combo.show_ui(ui, |ui| {
                for year in years {
                    choose(ui, Period::Year(year), year.to_string());
                }
            });
            made.response.accessible_name(law.text("right-year"));
        }
        let text = match shown {
            Period::Month(month) => law.words.month(month),
            _ => law.text("right-month"),
        };
        let combo = ComboBox::from_id_salt("month").selected_text(text).width(law.theme.sizes.month);
        let made = combo.show_ui(ui, |ui| {
            for month in good.months() {
                choose(ui, Period::Month(month), law.words.month(month));
            }
        });
        made.response.accessible_name(law.text("right-month"));
    });
}

/// The programmes that a total sums.
fn parts_ui(ui: &mut Ui, law: &Context, view: &mut View, good: &Figures, detail: &Detail) {
    let known = detail.parts.iter().map(|(programme, amount)| (programme, Some(*amount)));
    let is_granted = |programme: &&ProgrammeId| detail.parts.iter().any(|(known, _)| known == *programme);
    let unknown = detail.lacking.programmes().filter(|programme| !is_granted(programme));
    let parts: Vec<(&ProgrammeId, Option<i128>)> = known.chain(unknown.map(|programme| (programme, None))).collect();
    for (programme, amount) in &parts {
        let title = law.speaker().programme(**programme);
        let lack = good.lack_in(**programme, detail.period);
        let amount = match amount {
            Some(amount) => law.speaker().of_months(*amount, lack, good.assessment.currency),
            // Nobody can say; which is not nothing.
            None => law.text(&format!("outcome-{}", good.in_period(**programme, detail.period).outcome.word())),
        };
        let name = law.speaker().with("right-part", &[("name", &title), ("amount", &amount)]);
        let row = row_ui(ui, law, ("part", **programme), &name, false, |ui| {
            apart_ui(
                ui,
                |ui| {
                    ui.add(Label::new(title.as_str()).wrap());
                },
                |ui| {
                    ui.label(amount.as_str());
                },
            );
        });
        if row.clicked() {
            view.look_at(Subject::Programme(**programme), detail.period);
        }
    }
    if parts.is_empty() {
        ui.label(weak(ui, law.text("middle-nothing")));
    }
}

//! Under the sliders: the curve of a total over the answer turned last, with its jumps by name.

use crate::advise::{Curve, Jump, Point, Reached, Sweep};
use crate::assess::{Lacking, TotalId};
use crate::explain::typed_answer;
use crate::gui::computed::drawn::drawn_total;
use crate::gui::computed::figures::Figures;
use crate::gui::computed::goal::GoalSearch;
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::view::View;
use crate::gui::views::what_if::goal::{goal_field_ui, is_offered, reached_ui};
use crate::gui::views::what_if::sliders::{name_of, nothing_ui, turn_once};
use crate::gui::widgets::field::Field;
use crate::gui::widgets::shapes::{apart_ui, progress_bar, row_ui, title_ui, weak};
use crate::law::{FactId, ProgrammeId};
use eframe::egui::accesskit::Role;
use eframe::egui::{self, ComboBox, Id, Label, Rect, Response, Sense, Shape, Stroke, Ui, WidgetInfo, pos2};

/// How near to a jump, in points, the pointer says its name.
const NEAR: f32 = 7.0;

fn total_words(law: &Context, total: TotalId) -> String {
    let certainty = law.text(&format!("certainty-{}", total.certainty.word()));
    law.speaker().with("middle-legend", &[("what", &law.speaker().total_name(total)), ("certainty", &certainty)])
}

/// What is drawn, of what, and where the plan stands.
struct Drawn<'a> {
    law: &'a Context,
    good: &'a Figures,
    curve: &'a Curve,
    sweep: &'a Sweep,
    total: TotalId,
    /// What the answer is called.
    name: String,
}

/// The total chosen, its curve and its jumps.
pub fn curve_part_ui(
    ui: &mut Ui,
    law: &Context,
    document: &mut Document,
    view: &mut View,
    good: &Figures,
    (curve, goal): (&Curve, &GoalSearch),
) {
    let Some(sweep) = &curve.sweep else {
        ui.add_space(law.theme.sizes.section);
        nothing_ui(ui, law, "what-if-nothing");
        return;
    };
    let Some(total) = drawn_total(view, good) else { return };
    let drawn = Drawn { law, good, curve, sweep, total, name: name_of(law, document, sweep) };
    title_ui(ui, law, &law.speaker().with("what-if-curve", &[("fact", &drawn.name)]));
    let combo = ComboBox::from_id_salt("total").selected_text(total_words(law, total));
    let made = combo.width(law.theme.sizes.left * 0.9).show_ui(ui, |ui| {
        for other in good.assessment.totals.iter().map(|total| total.id) {
            if ui.selectable_label(other == total, total_words(law, other)).clicked() {
                view.what_if.total = Some(other);
            }
        }
    });
    made.response.accessible_name(law.text("what-if-total"));
    // The bar keeps its room when it is done, so that nothing below moves.
    let bar = progress_bar(curve.progress() as f32 / 100.0);
    ui.add_visible(curve.progress() < 100, bar);
    if let Some(units) = drawn.plot_ui(ui) {
        turn_once(law, document, view, sweep, units);
    }
    drawn.lacking_ui(ui);
    drawn.ends_ui(ui, view);
    if let Some(units) = drawn.goal_ui(ui, view, goal) {
        turn_once(law, document, view, sweep, units);
    }
    drawn.jumps_ui(ui, document, view);
}

impl Drawn<'_> {
    fn amount(&self, point: &Point) -> i128 {
        point.amount(self.total)
    }

    fn money(&self, amount: i128) -> String {
        self.law.speaker().amount(amount, self.good.assessment.currency)
    }

    fn signed(&self, amount: i128) -> String {
        if amount > 0 { format!("+{}", self.money(amount)) } else { self.money(amount) }
    }

    /// Whether a programme is part of the total drawn.
    fn has(&self, programme: ProgrammeId) -> bool {
        self.good.result(programme).is_some_and(|result| result.total() == self.total)
    }

    /// The curve: a line where the law moves evenly, upright where it jumps; the value that was
    /// clicked.
    fn plot_ui(&self, ui: &mut Ui) -> Option<i128> {
        let sizes = &self.law.theme.sizes;
        let (curve, sweep) = (self.curve, self.sweep);
        let amounts = || curve.points.values().map(|point| self.amount(point));
        let (most, least) = (amounts().max().unwrap_or(0).max(0), amounts().min().unwrap_or(0).min(0));
        let size = egui::vec2(ui.available_width(), sizes.bars * 1.4);
        let (area, response) = ui.allocate_exact_size(size, Sense::click());
        let plot = Rect::from_min_max(
            pos2(area.left() + 6.0, area.top() + sizes.line * 1.4),
            pos2(area.right() - 6.0, area.bottom() - if least < 0 { sizes.line } else { 4.0 }),
        );
        let x = |units: i128| place_of(sweep, plot, units);
        let y = |amount: i128| plot.bottom() - (amount - least) as f32 / (most - least).max(1) as f32 * plot.height();
        let palette = self.law.theme.palette(ui);
        let painter = ui.painter().clone();
        painter.hline(plot.x_range(), y(0), Stroke::new(1.0, palette.line.0));
        let line = Stroke::new(2.0, palette.accent.0);
        for ((a, one), (b, other)) in curve.points.iter().zip(curve.points.iter().skip(1)) {
            let (from, to) = (pos2(x(*a), y(self.amount(one))), pos2(x(*b), y(self.amount(other))));
            if curve.jumps.iter().any(|jump| jump.after == *b && self.has(jump.programme)) {
                let upright = [pos2(to.x, from.y), to];
                painter.line_segment([from, pos2(to.x, from.y)], line);
                painter.extend(Shape::dashed_line(&upright, Stroke::new(1.5, palette.warn.0), 3.0, 3.0));
                painter.circle_filled(to, 3.0, palette.warn.0);
            } else {
                painter.line_segment([from, to], line);
            }
        }
        let now = self.good.assessment.totals.iter().find(|total| total.id == self.total);
        let here = pos2(x(sweep.now), y(now.map_or(0, |total| total.amount)));
        painter.circle(here, 5.0, palette.middle.0, Stroke::new(2.0, palette.text.0));
        let (font, weak) = (egui::FontId::proportional(sizes.small), ui.visuals().weak_text_color());
        painter.text(area.left_top(), egui::Align2::LEFT_TOP, self.money(most), font.clone(), weak);
        if least < 0 {
            painter.text(area.left_bottom(), egui::Align2::LEFT_BOTTOM, self.money(least), font, weak);
        }
        self.pointed_ui(ui, plot, response)
    }

    /// What the curve says where it is pointed at; the value that was clicked.
    fn pointed_ui(&self, ui: &Ui, plot: Rect, response: Response) -> Option<i128> {
        let (curve, sweep) = (self.curve, self.sweep);
        let total = total_words(self.law, self.total);
        let name = self.law.speaker().with("what-if-plot", &[("fact", &self.name), ("total", &total)]);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name.as_str()));
        let at = response.hover_pos()?;
        let part = ((at.x - plot.left()) / plot.width()).clamp(0.0, 1.0);
        let wanted = sweep.least + (part * (sweep.most - sweep.least) as f32).round() as i128;
        let nearest = curve.points.keys().min_by_key(|units| (**units - wanted).abs()).copied()?;
        let currency = self.good.assessment.currency;
        let amount = self.law.speaker().sum(&curve.points.get(&nearest)?.sum(self.total), currency);
        let value = self.law.speaker().sweep_value(sweep, nearest);
        let mut told = vec![self.law.speaker().with("what-if-point", &[("value", &value), ("amount", &amount)])];
        let near = |jump: &&Jump| (place_of(sweep, plot, jump.after) - at.x).abs() < NEAR && self.has(jump.programme);
        told.extend(curve.jumps.iter().filter(near).map(|jump| self.said(jump)));
        let x = place_of(sweep, plot, nearest);
        ui.painter().vline(x, plot.y_range(), Stroke::new(1.0, self.law.theme.palette(ui).line.0));
        let is_clicked = response.clicked();
        response.on_hover_text_at_pointer(told.join("\n"));
        is_clicked.then_some(nearest)
    }

    /// What the total lacks at some value of the curve.
    fn lacking_ui(&self, ui: &mut Ui) {
        let mut lacking = Lacking::default();
        self.curve.points.values().for_each(|point| lacking.join(&point.sum(self.total).lacking));
        if let Some(text) = self.law.speaker().lacking(&lacking) {
            ui.add(Label::new(weak(ui, text)).wrap());
        }
    }

    /// The ends of the curve and of its slider, to be typed.
    fn ends_ui(&self, ui: &mut Ui, view: &mut View) {
        ui.horizontal(|ui| {
            self.end_ui(ui, view, false);
            ui.add_space((ui.available_width() - self.law.theme.sizes.value).max(0.0));
            self.end_ui(ui, view, true);
        });
    }

    fn end_ui(&self, ui: &mut Ui, view: &mut View, is_most: bool) {
        let (law, sweep) = (self.law, self.sweep);
        let Some(fact) = law.book.facts.find(sweep.fact) else { return };
        let end = if is_most { sweep.most } else { sweep.least };
        let name = law.speaker().with(if is_most { "what-if-most" } else { "what-if-least" }, &[("fact", &self.name)]);
        let currency = sweep.currency().unwrap_or(law.book.currency);
        // Taken once it is typed to its end: half a number may lie beyond where the answer stands.
        let is_this = |(fact, row, which, _): &&(FactId, usize, bool, String)| {
            (*fact, *row, *which) == (sweep.fact, sweep.row, is_most)
        };
        let typing = view.what_if.typing.as_ref().filter(is_this).map(|(_, _, _, text)| text.clone());
        let is_wrong = typing.as_ref().is_some_and(|text| sweep.read(fact, text).is_none());
        let text = typing.unwrap_or_else(|| sweep.text(fact, end));
        let field = Field {
            id: Id::unique(("end", sweep.fact, sweep.row, is_most)),
            name: &name,
            text: &text,
            shown: Some(law.speaker().sweep_value(sweep, end)),
            hint: String::new(),
            width: law.theme.sizes.value,
            is_wrong,
            is_number: is_most,
            understand: &|text| typed_answer(&law.words, fact, text, currency),
        };
        let (typed, response) = field.ui(ui, law);
        if let Some(typed) = typed {
            view.what_if.typing = Some((sweep.fact, sweep.row, is_most, typed));
        }
        if response.lost_focus()
            && let Some((_, _, _, typed)) = view.what_if.typing.take_if(|typing| is_this(&&*typing))
            && let Some(end) = sweep.read(fact, &typed)
        {
            view.what_if.sweeps.insert((sweep.fact, sweep.row), sweep.with_end(is_most, end));
        }
    }

    /// What gives an amount; the answer to turn to, where that was clicked.
    fn goal_ui(&self, ui: &mut Ui, view: &mut View, search: &GoalSearch) -> Option<i128> {
        let currency = self.good.assessment.currency;
        title_ui(ui, self.law, &self.law.text("what-if-goal-title"));
        view.what_if.goal_minor = goal_field_ui(ui, self.law, view, currency);
        view.what_if.goal_minor?;
        let turned = reached_ui(ui, self.law, search, self.sweep, &|amount| self.money(amount));
        if let Some(Reached::Between(before, after)) = search.found.as_ref().map(|told| told.reached) {
            for jump in self.curve.jumps.iter().filter(|jump| (jump.before, jump.after) == (before.0, after.0)) {
                let text = format!("{}. {}", self.said(jump), self.below(jump));
                ui.add(Label::new(weak(ui, text)).wrap());
            }
        }
        turned
    }

    fn said(&self, jump: &Jump) -> String {
        self.law.speaker().jump(self.sweep, jump)
    }

    /// Each jump with the programme and the conditions that make it; a click turns the answer there, unless
    /// no advice would.
    fn jumps_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View) {
        let (law, curve) = (self.law, self.curve);
        title_ui(ui, law, &law.text("what-if-jumps"));
        if curve.jumps.is_empty() {
            let none = if curve.is_every() { "what-if-no-jumps" } else { "what-if-no-jumps-tried" };
            nothing_ui(ui, law, if curve.progress() < 100 { "what-if-looking" } else { none });
        }
        if curve.progress() == 100 && !curve.is_every() {
            let count = law.words.count(curve.points.len() as i128);
            ui.add(Label::new(weak(ui, law.speaker().with("what-if-tried", &[("count", &count)]))).wrap());
        }
        for jump in &curve.jumps {
            let text = self.said(jump);
            let money = if jump.difference == 0 { String::new() } else { self.signed(jump.difference) };
            let below = self.below(jump);
            let mut said = text.clone();
            if !money.is_empty() {
                said = law.speaker().with("what-if-jump-said", &[("jump", &text), ("amount", &money)]);
            }
            let salt = ("jump", jump.after.to_string(), jump.programme);
            let is_here = self.sweep.now == jump.after;
            let content = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                apart_ui(
                    ui,
                    |ui| {
                        ui.add(Label::new(text.as_str()).wrap());
                    },
                    |ui| {
                        ui.label(money.as_str());
                    },
                );
                ui.add(Label::new(weak(ui, below)).wrap());
            };
            if !is_offered(law, self.sweep, jump.after) {
                content(ui);
            } else if row_ui(ui, law, salt, &said, is_here, content).clicked() {
                turn_once(law, document, view, self.sweep, jump.after);
            }
        }
    }

    /// Whose total the programme belongs to, and the conditions that come to hold or to fail.
    fn below(&self, jump: &Jump) -> String {
        let speaker = self.law.speaker();
        let mut parts: Vec<String> =
            jump.conditions.iter().map(|condition| speaker.condition(jump.programme, condition)).collect();
        if let Some(result) = self.good.result(jump.programme) {
            parts.push(total_words(self.law, result.total()));
        }
        parts.join(" · ")
    }
}

fn place_of(sweep: &Sweep, plot: Rect, units: i128) -> f32 {
    plot.left() + (units - sweep.least) as f32 / (sweep.most - sweep.least).max(1) as f32 * plot.width()
}

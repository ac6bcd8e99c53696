//! The columns of the view that compares: totals, programmes, answers. The first column stays where
//! it is while the others are scrolled.

use crate::assess::{Lack, Outcome, ProgrammeResult, Side, Sum, TotalId, difference, moved};
use crate::gui::computed::compare::{Column, Compared};
use crate::gui::context::Context;
use crate::gui::state::document::Document;
use crate::gui::state::page::Period;
use crate::gui::state::subject::Subject;
use crate::gui::state::view::View;
use crate::gui::widgets::shapes::{link_button, strong, weak};
use crate::law::{FactId, ProgrammeId};
use crate::quantity::Currency;
use eframe::egui::{self, Label, Layout, Rect, ScrollArea, TextWrapMode, Ui, UiBuilder, pos2, vec2};
use std::collections::BTreeSet;

type Found = (Outcome, Option<i128>, Vec<(usize, Lack)>);

struct Table<'a> {
    law: &'a Context,
    columns: Vec<&'a Column>,
    /// The base's place among them.
    base: usize,
    currency: Currency,
    shows_all: bool,
    /// How wide the first column is, and each other.
    name: f32,
    cell: f32,
    gap: f32,
}

/// Paints the columns that are shown.
pub fn table_ui(ui: &mut Ui, law: &Context, document: &mut Document, view: &mut View, compared: &Compared) {
    let shown = compared.shown(view);
    let base = shown.iter().position(|place| *place == compared.base(view)).unwrap_or(0);
    let columns: Vec<&Column> = shown.iter().filter_map(|place| compared.columns.get(*place)).collect();
    let (sizes, room) = (&law.theme.sizes, ui.available_width());
    let gap = sizes.gap * 2.0;
    let name = (room * 0.3).clamp(sizes.value * 0.8, sizes.value * 1.8);
    let even = (room - name) / columns.len().max(1) as f32 - gap;
    let cell = even.clamp(sizes.value, sizes.value * 2.0);
    let table =
        Table { law, columns, base, currency: view.currency, shows_all: view.compare.shows_all, name, cell, gap };
    ScrollArea::horizontal().id_salt("columns").show(ui, |ui| {
        table.head_ui(ui);
        for key in table.total_keys() {
            table.total_ui(ui, key);
        }
        table.part_ui(ui, "compare-programmes");
        for programme in law.book.programmes.ids() {
            table.programme_ui(ui, document, view, programme);
        }
        table.part_ui(ui, "compare-answers");
        for place in 0..law.book.facts.len() + law.book.readings.len() {
            table.answer_ui(ui, place);
        }
    });
}

impl Table<'_> {
    /// A name, and a cell for each column.
    fn row_ui(
        &self,
        ui: &mut Ui,
        salt: impl egui::AsIdSalt + Copy,
        name: impl FnOnce(&mut Ui),
        mut cell: impl FnMut(&mut Ui, usize),
    ) {
        let (start, clip) = (ui.cursor().min, ui.clip_rect());
        let part = |ui: &mut Ui, place: usize, left: f32, width: f32, right: bool| {
            let align = if right { egui::Align::RIGHT } else { egui::Align::LEFT };
            let room = Rect::from_min_size(pos2(left, start.y), vec2(width, 0.0));
            let mut made =
                ui.new_child(UiBuilder::new().id_salt((salt, place)).max_rect(room).layout(Layout::top_down(align)));
            made.spacing_mut().item_spacing.y = 0.0;
            // A figure that can be clicked stands in one line with its name.
            made.spacing_mut().interact_size.y = 0.0;
            made
        };
        // However far the rest is scrolled, the names stand at the left edge, and nothing passes below.
        let left = start.x.max(clip.left());
        let mut first = part(ui, 0, left, self.name, false);
        name(&mut first);
        let mut height = first.min_rect().height();
        let rest = Rect::from_min_max(pos2(left + self.name + self.gap / 2.0, clip.top()), clip.max);
        let mut right = start.x + self.name;
        for place in 0..self.columns.len() {
            let mut made = part(ui, place + 1, right + self.gap, self.cell, true);
            made.set_clip_rect(rest);
            cell(&mut made, place);
            height = height.max(made.min_rect().height());
            right += self.gap + self.cell;
        }
        let whole = Rect::from_min_max(start, pos2(right, start.y + height));
        ui.expand_to_include_rect(whole);
        ui.advance_cursor_after_rect(whole);
    }

    fn head_ui(&self, ui: &mut Ui) {
        self.row_ui(
            ui,
            "head",
            |_| {},
            |ui, place| {
                let Some(column) = self.columns.get(place) else { return };
                ui.add(Label::new(strong(self.law, column.name.as_str())).wrap());
                if place == self.base {
                    ui.label(weak(ui, self.law.text("compare-is-base")));
                }
            },
        );
    }

    fn part_ui(&self, ui: &mut Ui, id: &str) {
        ui.add_space(self.law.theme.sizes.gap * 2.0);
        let name = |ui: &mut Ui| {
            ui.add(Label::new(strong(self.law, self.law.text(id))).extend());
        };
        self.row_ui(ui, ("part", id), name, |_, _| {});
    }

    fn total_keys(&self) -> BTreeSet<TotalId> {
        let all = self.columns.iter().filter_map(|column| column.assessment.as_ref().ok());
        let totals = all.flat_map(|assessment| &assessment.totals);
        totals.map(|total| total.id).collect()
    }

    /// A total of every column and how much more or less it is than that of the base.
    fn total_ui(&self, ui: &mut Ui, key: TotalId) {
        let amounts: Vec<Option<Sum>> = self.columns.iter().map(|column| total_of(column, key)).collect();
        if self.hides(&amounts) {
            return;
        }
        let base = self.columns.get(self.base).and_then(|column| column.assessment.as_ref().ok());
        let name = |ui: &mut Ui| {
            ui.add(Label::new(strong(self.law, self.law.speaker().total_name(key))).wrap());
            ui.add(Label::new(weak(ui, self.law.text(&format!("certainty-{}", key.certainty.word())))).wrap());
        };
        self.row_ui(ui, ("total", key.words()), name, |ui, place| {
            let amount = amounts.get(place).and_then(Option::as_ref);
            // Nothing of the kind is granted, which is not a total of zero.
            let text = amount.map_or("–".to_owned(), |sum| self.law.speaker().sum_lines(sum, self.currency));
            ui.add(Label::new(strong(self.law, text)).wrap());
            let own = self.columns.get(place).and_then(|column| column.assessment.as_ref().ok());
            let both = own.zip(base).filter(|_| amount.is_some());
            self.more_ui(ui, both.map(|(own, base)| difference(base, own, |result| result.total() == key)));
        });
    }

    /// How much more or less than the base.
    fn more_ui(&self, ui: &mut Ui, more: Option<Sum>) {
        if let Some(more) = more.filter(|more| more.amount != 0) {
            ui.add(Label::new(weak(ui, self.law.speaker().signed_sum(&more, self.currency))).wrap());
        }
    }

    /// A programme of every column; a click looks at it in that variant.
    fn programme_ui(&self, ui: &mut Ui, document: &mut Document, view: &mut View, programme: ProgrammeId) {
        let of = |column: &&Column| {
            column.result(programme).map(|result| (result.outcome, result.amount, result.lacks.clone()))
        };
        let found: Vec<Option<Found>> = self.columns.iter().map(of).collect();
        if self.hides(&found) {
            return;
        }
        let title = self.law.speaker().programme(programme);
        let base = self.columns.get(self.base).and_then(|column| known(column, programme));
        let name = |ui: &mut Ui| {
            ui.add(Label::new(title.as_str()).wrap());
        };
        self.row_ui(ui, ("programme", programme), name, |ui, place| {
            let (Some(column), Some(found)) = (self.columns.get(place), found.get(place)) else { return };
            let words = |result: &ProgrammeResult| {
                let amount = self.law.speaker().result_amount(result, self.currency);
                amount.unwrap_or_else(|| self.law.text(&format!("outcome-{}", result.outcome.word())))
            };
            let text = column.result(programme).map_or_else(|| "–".to_owned(), words);
            if let (Some(variant), Some(_)) = (column.variant, found) {
                let args = [("variant", column.name.as_str()), ("programme", title.as_str()), ("value", text.as_str())];
                let said = self.law.speaker().with("compare-cell", &args);
                let button = link_button(ui, self.law, text).wrap_mode(TextWrapMode::Extend);
                let response = ui.add(button).accessible_name(said);
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    document.choose_variant(variant);
                    view.look_at(Subject::Programme(programme), Period::Plan);
                }
            } else {
                ui.add(Label::new(text).extend());
            }
            let more = known(column, programme).zip(base).map(|(own, base)| {
                let (amount, lack) = moved(Some(base), Some(own));
                let mut more = Sum { amount, ..Sum::default() };
                more.lacking.add(&programme, lack);
                more
            });
            self.more_ui(ui, more);
        });
    }

    /// An answer, or the reading chosen, of every column.
    fn answer_ui(&self, ui: &mut Ui, place: usize) {
        let of = |column: &&Column| column.answers.get(place).cloned().unwrap_or_default();
        let said: Vec<String> = self.columns.iter().map(of).collect();
        if self.hides(&said) {
            return;
        }
        let name = match place.checked_sub(self.law.book.facts.len()) {
            Some(reading) => self.law.speaker().reading(reading),
            None => self.law.speaker().fact(FactId::new(place)),
        };
        let name = |ui: &mut Ui| {
            ui.add(Label::new(name).wrap());
        };
        self.row_ui(ui, ("answer", place), name, |ui, place| {
            ui.add(Label::new(said.get(place).map_or("", String::as_str)).wrap());
        });
    }

    /// Whether a row is alike in every column, and only differences are wanted.
    fn hides<T: PartialEq>(&self, row: &[T]) -> bool {
        !self.shows_all && row.windows(2).all(|pair| pair.first() == pair.last())
    }
}

fn total_of(column: &Column, key: TotalId) -> Option<Sum> {
    let total = column.assessment.as_ref().ok()?.total(key)?;
    Some(Sum { amount: total.amount, lacking: total.lacking.clone() })
}

/// The months of a programme, where anything of it is known; one that grants nothing pays nothing.
fn known(column: &Column, programme: ProgrammeId) -> Option<Side<'_>> {
    let assessment = column.assessment.as_ref().ok()?;
    let result = assessment.programme(programme)?;
    let is_known = !matches!(result.outcome, Outcome::Unknown | Outcome::LawUnknown);
    is_known.then(|| Side::of(assessment, result))
}

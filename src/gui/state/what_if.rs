//! The answers turned in What if, and the total drawn.

use crate::advise::Sweep;
use crate::assess::TotalId;
use crate::gui::state::ends::Ends;
use crate::gui::state::may_change::MayChange;
use crate::law::FactId;
use std::collections::BTreeMap;

/// The answers turned, and the total drawn.
#[derive(Default)]
pub struct WhatIfView {
    /// The questions with sliders; suggested to the user until he chooses.
    pub chosen: Option<Vec<FactId>>,
    /// The answer turned last, by question and row.
    pub touched: Option<(FactId, usize)>,
    /// The sweeps as they were first shown, with the ends as they were typed.
    pub sweeps: BTreeMap<(FactId, usize), Sweep>,
    /// An end of an answer's curve while it is typed, and whether it is the last one.
    pub typing: Option<(FactId, usize, bool, String)>,
    /// The total drawn; the largest where none was chosen.
    pub total: Option<TotalId>,
    /// What the total is to come to, as it was typed, and in minor units of the currency shown.
    pub goal: String,
    pub goal_minor: Option<i128>,
    /// The ends of answers as they were typed, and whether all answers are shown that move the figure.
    pub ends: Ends,
    pub shows_all_bars: bool,
    /// The two answers that are looked at together.
    pub heat: Option<(FactId, FactId)>,
    /// What may change for the best plan.
    pub may_change: Vec<MayChange>,
    /// Whether the best plan was just asked for, or its search just stopped.
    pub seeks_best: bool,
    pub stops_best: bool,
}

//! `assess --format json`: the shape that other programs rely on.

use crate::assess::{Assessment, ProgrammeResult};
use crate::explain::Display;
use crate::law::{Kind, Rulebook};
use serde::Serialize;

/// What a document is about.
pub struct AssessOptions<'a> {
    pub plan: &'a str,
    pub variant: &'a str,
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    plan: &'a str,
    variant: &'a str,
    rulebook: RulebookName,
    currency: &'static str,
    programmes: Vec<ProgrammeObject>,
    totals: Vec<TotalObject>,
}

#[derive(Serialize)]
struct RulebookName {
    id: String,
    version: String,
}

#[derive(Serialize)]
struct ProgrammeObject {
    id: String,
    kind: &'static str,
    beneficiary: &'static str,
    certainty: &'static str,
    outcome: &'static str,
    amount: Option<String>,
    low: Option<String>,
    high: Option<String>,
    years: Vec<YearObject>,
    unmet: Vec<UnmetObject>,
    needs: Vec<String>,
}

#[derive(Serialize)]
struct YearObject {
    year: i32,
    outcome: &'static str,
    months_granted: usize,
    amount: Option<String>,
}

#[derive(Serialize)]
struct UnmetObject {
    condition: String,
    months: usize,
    citation: String,
}

#[derive(Serialize)]
struct TotalObject {
    kind: &'static str,
    beneficiary: &'static str,
    certainty: &'static str,
    amount: String,
}

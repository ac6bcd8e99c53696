//! The first page: what the plan comes to, by whom and how surely, and its years.

use super::super::MOST_OF_A_NAME;
use super::super::document::{Align, Block, Chart, Row, Run, Series, Table};
use super::{Letter, heading};
use crate::assess::{Assessment, Lack, Sum, Total, TotalId};
use crate::explain::Speaker;
use crate::law::{Certainty, Kind};
use crate::quantity::{Exact, shortened};

pub(super) fn opening(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    let mut blocks = head(letter, speaker);
    blocks.push(heading(2, "letter-summary", speaker));
    let totals: Vec<&Total> = letter.assessment.totals.iter().collect();
    if totals.is_empty() {
        blocks.push(Block::plain(speaker.text("report-no-totals")));
        return blocks;
    }
    blocks.push(Block::Table(totals_table(letter, speaker)));
    blocks.extend(speaker.lacking(&letter.assessment.sum_of(|_| true).lacking).map(Block::strong));
    blocks.push(Block::weak(speaker.text("letter-totals-apart")));
    blocks.extend(others(letter, speaker));
    blocks.extend(years(letter, speaker));
    blocks
}

fn head(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    let [plan, variant] = letter.names();
    let names = [("plan", &*plan), ("variant", &*variant)];
    let (from, last) = (letter.inputs.from, letter.inputs.end().plus(-1));
    let months = speaker.counted(Exact::whole(letter.inputs.months as i128), "month");
    let period = [("from", speaker.words.month(from)), ("until", speaker.words.month(last)), ("months", months)];
    let period: Vec<(&str, &str)> = period.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let law = speaker.words.date(speaker.book.version);
    let mut blocks = vec![Block::Heading(1, speaker.with("letter-title", &names))];
    blocks.push(Block::strong(speaker.with("letter-variant", &names)));
    blocks.extend(letter.date.map(|date| Block::plain(speaker.words.date(date))));
    blocks.push(Block::plain(speaker.with("letter-period", &period)));
    blocks.push(Block::strong(speaker.text("letter-no-decision")));
    let rulebook = speaker.rulebook();
    let basis = [("date", law.as_str()), ("rulebook", &rulebook), ("currency", letter.assessment.currency.code())];
    blocks.push(Block::plain(speaker.with("letter-basis", &basis)));
    if !letter.plan.company.note.is_empty() {
        blocks.push(Block::weak(letter.plan.company.note.as_str()));
    }
    blocks.extend(letter.warnings.iter().map(|warning| Block::strong(warning.as_str())));
    blocks
}

fn totals_table(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Table {
    let rows = letter.assessment.totals.iter().map(|total| {
        let amount = letter.sum(total.amount, &total.lacking, speaker);
        let mut row = Row::plain([
            name_of(total.id, speaker),
            speaker.text(&format!("certainty-{}", total.id.certainty.word())),
            String::new(),
        ]);
        if let Some(last) = row.cells.last_mut() {
            *last = vec![Run::figure(amount)];
        }
        row
    });
    Table {
        columns: vec![Align::Left, Align::Left, Align::Right],
        head: ["letter-what", "letter-how-sure", "letter-amount"].map(|id| speaker.text(id)).to_vec(),
        rows: rows.collect(),
    }
}

pub(super) fn name_of(total: TotalId, speaker: &Speaker<'_>) -> String {
    let kind = speaker.text(&format!("kind-{}", total.kind.word()));
    let beneficiary = speaker.text(&format!("beneficiary-{}", total.beneficiary.word()));
    speaker.with("letter-total", &[("kind", &kind), ("beneficiary", &beneficiary)])
}

/// The same totals of the other variants.
fn others(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    if letter.others.is_empty() {
        return Vec::new();
    }
    let all: Vec<(&str, &Assessment)> = std::iter::once((letter.variant.name.as_str(), letter.assessment))
        .chain(letter.others.iter().copied())
        .collect();
    let mut kinds: Vec<TotalId> = Vec::new();
    for total in all.iter().flat_map(|(_, assessment)| &assessment.totals) {
        if !kinds.contains(&total.id) {
            kinds.push(total.id);
        }
    }
    let mut rows = Vec::new();
    for kind in kinds {
        let certainty = speaker.text(&format!("certainty-{}", kind.certainty.word()));
        rows.push(Row::new(vec![vec![Run::strong(name_of(kind, speaker)), Run::weak(format!(" · {certainty}"))]]));
        for (name, assessment) in &all {
            let found = assessment.total(kind);
            let amount =
                found.map_or_else(|| speaker.text("letter-none"), |of| letter.sum(of.amount, &of.lacking, speaker));
            rows.push(Row::below(vec![vec![Run::plain(shortened(name, MOST_OF_A_NAME))], vec![Run::plain(amount)]]));
        }
    }
    let table = Table { columns: vec![Align::Left, Align::Right], head: Vec::new(), rows };
    vec![heading(2, "letter-variants", speaker), Block::Table(table)]
}

/// A total and what it comes to in each year.
type Years<'a> = (&'a Total, Vec<Option<Sum>>);

/// The years as a chart and as a table.
fn years(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    let in_years = |total: &Total| plan_years(letter).map(|year| letter.assessment.in_year(total.id, year)).collect();
    let series: Vec<Years<'_>> = letter.assessment.totals.iter().map(|total| (total, in_years(total))).collect();
    let chart = chart(letter, &series, speaker);
    let rows = plan_years(letter).enumerate().flat_map(|(place, year)| {
        let of_year = series.iter().filter_map(move |(total, sums)| Some((*total, sums.get(place)?.as_ref()?)));
        let mut rows: Vec<Row> = of_year
            .map(|(total, sum)| {
                let certainty = speaker.text(&format!("certainty-{}", total.id.certainty.word()));
                let amount = letter.sum(sum.amount, &sum.lacking, speaker);
                let mut row = Row::plain([String::new(), name_of(total.id, speaker), certainty, amount]);
                row.is_below = true;
                row
            })
            .collect();
        if let Some(first) = rows.first_mut() {
            first.is_below = false;
            first.cells.first_mut().into_iter().for_each(|cell| *cell = vec![Run::strong(year.to_string())]);
        }
        rows
    });
    let head = ["letter-year", "letter-what", "letter-how-sure", "letter-amount"].map(|id| speaker.text(id)).to_vec();
    let columns = vec![Align::Left, Align::Left, Align::Left, Align::Right];
    let table = Table { columns, head, rows: rows.collect() };
    let mut blocks = vec![heading(2, "letter-years", speaker)];
    blocks.extend(chart.map(Block::Chart));
    blocks.push(Block::Table(table));
    blocks
}

/// `None` where there is nothing to draw. A balance adds up to nothing and is not stacked.
fn chart(letter: &Letter<'_>, series: &[Years<'_>], speaker: &Speaker<'_>) -> Option<Chart> {
    let stacked: Vec<Series> = series
        .iter()
        .filter(|(total, _)| total.id.kind != Kind::Deferral)
        .map(|(total, sums)| Series {
            name: {
                let certainty = speaker.text(&format!("certainty-{}", total.id.certainty.word()));
                format!("{} · {certainty}", name_of(total.id, speaker))
            },
            beneficiary: colour(total),
            is_by_right: total.id.certainty == Certainty::ByRight,
            amounts: sums.iter().map(|sum| sum.as_ref().map_or(0, |sum| sum.amount)).collect(),
        })
        .collect();
    let years: Vec<String> = plan_years(letter).map(|year| year.to_string()).collect();
    let (first, last) = (years.first()?.clone(), years.last()?.clone());
    // A bar of which something is not known says so below itself.
    let of_year = |place: usize| {
        let drawn = series.iter().filter(|(total, _)| total.id.kind != Kind::Deferral);
        let lacks = drawn.filter_map(|(_, sums)| Some(sums.get(place)?.as_ref()?.lacking.lack()));
        lacks.max().unwrap_or_default()
    };
    let years: Vec<String> =
        years.into_iter().enumerate().map(|(place, year)| speaker.marked(&year, of_year(place))).collect();
    let is_whole = (0..years.len()).all(|place| of_year(place) == Lack::Nothing);
    let note = (!is_whole).then(|| speaker.text("sum-marks"));
    let mut chart = Chart { alt: String::new(), years, series: stacked, note };
    let (most, least) = chart.ends();
    if most == least {
        return None;
    }
    let names: Vec<&str> = chart.series.iter().map(|series| series.name.as_str()).collect();
    let highest = letter.amount(most, speaker);
    let args = [("first", first.as_str()), ("last", &last), ("series", &names.join("; ")), ("most", &highest)];
    chart.alt = speaker.with("letter-chart", &args);
    Some(chart)
}

/// The name of a series' colour.
fn colour(total: &Total) -> &'static str {
    match total.id.kind {
        Kind::Cost => "cost",
        Kind::Vat => "vat",
        _ => total.id.beneficiary.word(),
    }
}

pub(super) fn plan_years(letter: &Letter<'_>) -> std::ops::RangeInclusive<i32> {
    letter.inputs.from.year()..=letter.inputs.end().plus(-1).year()
}

//! The tabs of a variant's workbook.

use super::super::Assessed;
use super::super::letter::telling_month;
use super::cell::{Cell, Known, Look, Tab, amount, column_name, tab_name};
use super::items::Costs;
use super::months::{ABOVE, Months, Places, known_datum};
use super::pay::{live_column, value_column};
use crate::assess::{Derivations, Lack, Outcome, ProgrammeResult, Total, YearResult, assess_explained};
use crate::explain::{Speaker, lines_once};
use crate::law::{CitationId, FactKind, Kind};
use crate::plan::{Datum, Given};
use crate::quantity::{Month, Problem};
use std::ops::Range;

/// A programme on the tab of months.
struct Shown<'a> {
    result: &'a ProgrammeResult,
    column: usize,
    is_live: bool,
}

/// Composes the workbook of a variant assessed in the rulebook's own currency.
///
/// # Errors
/// As the assessment.
pub fn workbook(assessed: &Assessed, speaker: &Speaker<'_>) -> Result<Vec<Tab>, Problem> {
    let (_, derivations) = assess_explained(speaker.book, &assessed.inputs, speaker.book.currency)?;
    let mut places = Places {
        answers_tab: speaker.text("sheet-answers"),
        parameters_tab: speaker.text("sheet-parameters"),
        months_tab: speaker.text("sheet-months"),
        ..Places::default()
    };
    let answers = answers(assessed, &mut places, speaker);
    let parameters = parameters(&mut places, speaker);
    let mut months = Months::new(derivations.evaluation(), speaker, &places);
    let mut costs = Costs { tab: speaker.text("sheet-costs"), ..Costs::default() };
    let paying = assessed.assessment.programmes.iter().filter(|result| result.kind != Kind::Service);
    let shown: Vec<Shown<'_>> = paying
        .map(|result| {
            let live = live_column(&mut months, &mut costs, result);
            let column = live.unwrap_or_else(|| value_column(&mut months, result));
            Shown { result, column, is_live: live.is_some() }
        })
        .collect();
    let years = years(&months, &shown, assessed, speaker);
    let programmes = programmes(&months, &shown, assessed, speaker);
    let summary = summary(assessed, &programmes, speaker);
    let table = Tab { name: places.months_tab.clone(), head: ABOVE, fixed: 1, rows: months.table() };
    let derivation = derivation(&shown, assessed, &derivations, speaker);
    let mut tabs = vec![summary, programmes, years, table];
    if !costs.rows.is_empty() {
        tabs.push(costs_tab(costs, speaker));
    }
    tabs.extend([answers, parameters, derivation]);
    Ok(tabs)
}

fn head(ids: &[&str], speaker: &Speaker<'_>) -> Vec<Cell> {
    ids.iter().map(|id| Cell::text(speaker.text(id)).look(Look::Head)).collect()
}

fn tab(name: &str, rows: Vec<Vec<Cell>>, speaker: &Speaker<'_>) -> Tab {
    Tab { name: speaker.text(name), head: 1, fixed: 0, rows }
}

/// What the company says; values may be typed over.
fn answers(assessed: &Assessed, places: &mut Places, speaker: &Speaker<'_>) -> Tab {
    let mut rows = vec![head(
        &["letter-question", "letter-from", "letter-answer", "sheet-unit", "sheet-kind", "sheet-id"],
        speaker,
    )];
    for (fact, known) in speaker.book.facts.enumerated() {
        let Given::Values(values) = &assessed.inputs.given[fact] else { continue };
        let first = rows.len();
        for dated in values {
            let look = match known.kind {
                FactKind::Choice(_) | FactKind::YesNo => Look::TypedText,
                FactKind::Share => Look::TypedShare,
                FactKind::Date => Look::TypedDate,
                FactKind::Money(_) | FactKind::Flow => Look::TypedMoney,
                _ => Look::TypedNumber,
            };
            let value = match dated.value {
                Datum::Money(money) => Cell::money(money.minor, money.currency, look),
                other => known_datum(other, fact, speaker).map(|known| known.cell(look)).unwrap_or_default(),
            };
            let unit = match dated.value {
                Datum::Money(money) => money.currency.code(),
                _ => "",
            };
            let id = known.id.as_str();
            rows.push(vec![
                Cell::text(speaker.fact(fact)),
                dated.month.first_day().map(|day| Cell::date(day, Look::TypedMonth)).unwrap_or_default(),
                value,
                Cell::text(unit),
                Cell::text(speaker.text(&format!("fact-kind-{}", known.kind.word()))).look(Look::Weak),
                Cell::text(id).look(Look::Weak),
            ]);
        }
        places.answers.insert(fact, first..rows.len());
    }
    tab("sheet-answers", rows, speaker)
}

/// The dated numbers of the law, with who says so.
fn parameters(places: &mut Places, speaker: &Speaker<'_>) -> Tab {
    let ids = ["sheet-parameter", "letter-from", "sheet-value", "sheet-as-written", "letter-source", "letter-link"];
    let mut rows = vec![head(&ids, speaker)];
    for (id, parameter) in speaker.book.parameters.enumerated() {
        for value in &parameter.values {
            let from = Month::in_force_from(value.from).index().unwrap_or(0);
            places.parameters.entry(id).or_default().push((rows.len(), from));
            let (number, look) = if parameter.currency.is_some() || parameter.unit.has_money() {
                (super::months::in_major(value.value), Look::Money)
            } else if value.text.ends_with('%') {
                (Some(value.value), Look::Share)
            } else {
                (Some(value.value), Look::Number)
            };
            let number = number.and_then(super::cell::float);
            rows.push(vec![
                Cell::text(speaker.text(&format!("parameter-{}", parameter.id))),
                Cell::date(value.from, Look::Date),
                number.map(|number| Cell::number(number, look)).unwrap_or_default(),
                Cell::text(value.text.as_str()),
                Cell::text(speaker.citation(value.citation)),
                link(value.citation, speaker),
            ]);
        }
    }
    tab("sheet-parameters", rows, speaker)
}

fn link(citation: CitationId, speaker: &Speaker<'_>) -> Cell {
    // A text: nothing in a workbook opens by itself.
    speaker.link(citation).map_or_else(Cell::default, Cell::text)
}

/// A sum over months, or the highest of them for a balance.
fn over(months: &Months<'_>, shown: &Shown<'_>, range: Range<usize>) -> (String, String) {
    let (first, last) = (range.start - months.rows.start + ABOVE + 1, range.end - months.rows.start + ABOVE);
    let name = column_name(shown.column + 1);
    let cells = format!("{}!{name}${first}:{name}${last}", tab_name(&months.places.months_tab));
    let sum = if shown.result.kind == Kind::Deferral { "MAX" } else { "SUM" };
    (format!("IF(COUNT({cells})=0,\"\",ROUND({sum}({cells}),2))"), cells)
}

fn known(minor: Option<i128>) -> Known {
    minor.and_then(amount).map_or_else(|| Known::Text(String::new()), Known::Number)
}

fn years(months: &Months<'_>, shown: &[Shown<'_>], assessed: &Assessed, speaker: &Speaker<'_>) -> Tab {
    let plan = months.evaluation.plan_range();
    let years: Vec<i32> = (assessed.inputs.from.year()..=assessed.inputs.end().plus(-1).year()).collect();
    let mut first = head(&["letter-programme"], speaker);
    first.extend(years.iter().map(|year| Cell::text(year.to_string()).look(Look::Head)));
    first.push(Cell::text(speaker.text("portfolio-lacking")).look(Look::Head));
    let mut rows = vec![first];
    for one in shown {
        let mut row = vec![Cell::text(speaker.programme(one.result.programme))];
        for year in &years {
            let january = Month::new(*year, 1).index().unwrap_or(0);
            let inside = january.max(plan.start)..(january + 12).min(plan.end);
            let (formula, _) = over(months, one, inside);
            let of_year = one.result.years.iter().find(|this| this.year == *year);
            row.push(Cell::formula(format!("={formula}"), known(of_year.and_then(|this| this.amount)), Look::Money));
        }
        let open: Vec<String> = one.result.years.iter().filter_map(|year| open_year(year, speaker)).collect();
        row.push(Cell::text(open.join("; ")));
        rows.push(row);
    }
    Tab { fixed: 1, ..tab("sheet-years", rows, speaker) }
}

/// A year of which some months are not known.
fn open_year(year: &YearResult, speaker: &Speaker<'_>) -> Option<String> {
    if year.lack == Lack::Nothing {
        return None;
    }
    let outcome = || speaker.text(&format!("outcome-{}", year.outcome.word()));
    let told = speaker.year_amount(year, speaker.book.currency).unwrap_or_else(outcome);
    Some(format!("{}: {told}", year.year))
}

/// On the tab of programmes: where the amount stands.
const AMOUNT_COLUMN: usize = 5;

fn programmes(months: &Months<'_>, shown: &[Shown<'_>], assessed: &Assessed, speaker: &Speaker<'_>) -> Tab {
    let plan = months.evaluation.plan_range();
    let mut rows = vec![head(
        &[
            "letter-programme",
            "sheet-kind",
            "sheet-beneficiary",
            "letter-how-sure",
            "letter-outcome",
            "letter-amount",
            "sheet-low",
            "sheet-high",
            "sheet-how",
            "letter-source",
            "letter-link",
            "sheet-id",
            "portfolio-lacking",
        ],
        speaker,
    )];
    for result in &assessed.assessment.programmes {
        let one = shown.iter().find(|one| one.result.programme == result.programme);
        let outcome = speaker.text(&format!("outcome-{}", result.outcome.word()));
        let amount = one.map(|one| {
            let (formula, cells) = over(months, one, plan.clone());
            (Cell::formula(format!("={formula}"), known(result.amount), Look::Money), cells, one.is_live)
        });
        let outcome = match &amount {
            Some((_, cells, true)) if result.outcome != Outcome::NotInForce => {
                let word =
                    |outcome: Outcome| super::cell::quoted(&speaker.text(&format!("outcome-{}", outcome.word())));
                let formula = format!("=IF(COUNT({cells})>0,{},{})", word(Outcome::Granted), word(Outcome::Refused));
                Cell::formula(formula, Known::Text(outcome), Look::Plain)
            }
            _ => Cell::text(outcome),
        };
        let bound = |minor: Option<i128>| {
            minor.map(|minor| Cell::money(minor, assessed.assessment.currency, Look::Money)).unwrap_or_default()
        };
        let how = match &amount {
            Some((_, _, true)) => "sheet-live",
            Some(_) => "sheet-values",
            None => "kind-service",
        };
        let citation = speaker.book.programmes.find(result.programme).and_then(|programme| {
            programme.rules.iter().rev().find(|rule| rule.from <= assessed.inputs.from).or(programme.rules.first())
        });
        let citation = citation.map(|rule| rule.citation);
        rows.push(vec![
            Cell::text(speaker.programme(result.programme)),
            Cell::text(speaker.text(&format!("kind-{}", result.kind.word()))),
            Cell::text(speaker.text(&format!("beneficiary-{}", result.beneficiary.word()))),
            Cell::text(speaker.text(&format!("certainty-{}", result.certainty.word()))),
            outcome,
            amount.map(|(cell, ..)| cell).unwrap_or_default(),
            bound(result.bounds.low),
            bound(result.bounds.high),
            Cell::text(speaker.text(how)).look(Look::Weak),
            citation.map(|citation| Cell::text(speaker.citation(citation))).unwrap_or_default(),
            citation.map(|citation| link(citation, speaker)).unwrap_or_default(),
            Cell::text(speaker.programme_id(result.programme)).look(Look::Weak),
            match result.lack() {
                Lack::Nothing => Cell::default(),
                _ => Cell::text(speaker.result_amount(result, assessed.assessment.currency).unwrap_or_default()),
            },
        ]);
    }
    Tab { fixed: 1, ..tab("sheet-programmes", rows, speaker) }
}

fn summary(assessed: &Assessed, programmes: &Tab, speaker: &Speaker<'_>) -> Tab {
    let names = [("plan", assessed.plan.as_str()), ("variant", assessed.variant.as_str())];
    let (from, last) = (assessed.inputs.from, assessed.inputs.end().plus(-1));
    let count = speaker.counted(crate::quantity::Exact::whole(assessed.inputs.months as i128), "month");
    let (from, until) = (speaker.words.month(from), speaker.words.month(last));
    let period = [("from", from.as_str()), ("until", &until), ("months", &count)];
    let law = speaker.words.date(speaker.book.version);
    let rulebook = speaker.rulebook();
    let basis = [("date", law.as_str()), ("rulebook", &rulebook), ("currency", assessed.assessment.currency.code())];
    let line = |text: String| vec![Cell::text(text)];
    let mut rows = vec![
        vec![Cell::text(speaker.with("letter-title", &names)).look(Look::Title)],
        line(speaker.with("letter-variant", &names)),
        line(speaker.with("letter-period", &period)),
        line(speaker.text("letter-no-decision")),
        line(speaker.with("letter-basis", &basis)),
        line(speaker.text("sheet-help")),
        line(speaker.text("letter-totals-apart")),
        Vec::new(),
        head(&["sheet-kind", "sheet-beneficiary", "letter-how-sure", "letter-amount", "portfolio-lacking"], speaker),
    ];
    for total in &assessed.assessment.totals {
        // Programmes stand one a row below their head, in the order of the assessment.
        let cells: Vec<String> = assessed
            .assessment
            .programmes
            .iter()
            .enumerate()
            .filter(|(_, result)| result.total() == total.id)
            .map(|(place, _)| {
                format!("{}!{}", tab_name(&programmes.name), super::cell::address(AMOUNT_COLUMN, place + 1))
            })
            .collect();
        let formula = format!("=ROUND(SUM({}),2)", cells.join(","));
        let [kind, beneficiary, certainty] = speaker.total_words(total.id).map(Cell::text);
        rows.push(vec![
            kind,
            beneficiary,
            certainty,
            match amount(total.amount) {
                Some(number) => Cell::formula(formula, Known::Number(number), Look::Money),
                None => Cell::money(total.amount, assessed.assessment.currency, Look::Money),
            },
            lacking(total, assessed, speaker),
        ]);
    }
    Tab { name: speaker.text("sheet-summary"), head: 0, fixed: 0, rows }
}

/// What a total lacks: the figure beside it stays a number.
fn lacking(total: &Total, assessed: &Assessed, speaker: &Speaker<'_>) -> Cell {
    if total.lacking.is_empty() {
        return Cell::default();
    }
    Cell::text(speaker.total(total.amount, &total.lacking, assessed.assessment.currency))
}

fn costs_tab(costs: Costs, speaker: &Speaker<'_>) -> Tab {
    let ids = [
        "letter-programme",
        "letter-question",
        "sheet-month",
        "sheet-note",
        "letter-amount",
        "sheet-unit",
        "sheet-in-own",
        "sheet-before",
        "outcome-granted",
        "sheet-after",
        "sheet-paid",
        "sheet-used",
    ];
    // Two rows above, as on the tab of months: the head and an empty one.
    let mut rows = vec![head(&ids, speaker), Vec::new()];
    rows.extend(costs.rows.into_iter().map(|(_, cells)| cells));
    Tab { name: costs.tab, head: ABOVE, fixed: 1, rows }
}

/// How the month that says most of each programme came about.
fn derivation(shown: &[Shown<'_>], assessed: &Assessed, derivations: &Derivations<'_>, speaker: &Speaker<'_>) -> Tab {
    let mut rows = vec![head(
        &["letter-programme", "sheet-month", "sheet-line", "sheet-value", "letter-source", "letter-link"],
        speaker,
    )];
    for one in shown.iter().filter(|one| one.result.outcome != Outcome::NotInForce) {
        let Some(month) = telling_month(assessed.inputs.from, one.result) else { continue };
        let step = derivations.month(one.result.programme, month);
        for line in lines_once(&step, speaker) {
            let indent = "    ".repeat(line.depth);
            rows.push(vec![
                Cell::text(speaker.programme(one.result.programme)),
                month.first_day().map(|day| Cell::date(day, Look::Month)).unwrap_or_default(),
                Cell::text(format!("{indent}{}", line.label)),
                Cell::text(line.value),
                line.citation.map(|citation| Cell::text(speaker.citation(citation))).unwrap_or_default(),
                line.citation.map(|citation| link(citation, speaker)).unwrap_or_default(),
            ]);
        }
    }
    tab("sheet-derivations", rows, speaker)
}

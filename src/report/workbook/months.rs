//! The tab of months: a column for each quantity that has a name, a row for each month, made as far as
//! formulas ask for them.

use super::cell::{Cell, Known, Look, address, float, tab_name};
use crate::assess::{Evaluation, Value};
use crate::explain::Speaker;
use crate::law::{FactId, FactKind, Node, NodeId, NumberForm, Op, ParameterId, ProgrammeId, Reach};
use crate::plan::{Datum, Given};
use crate::quantity::{Currency, Exact, Month};
use std::collections::BTreeMap;
use std::ops::Range;

/// The columns of the tab of months, as far as they were asked for.
pub struct Months<'a> {
    pub evaluation: &'a Evaluation<'a>,
    pub speaker: &'a Speaker<'a>,
    pub places: &'a Places,
    /// From January of the plan's first year to December of its last, as month indices.
    pub rows: Range<usize>,
    pub columns: Vec<Column>,
    known: BTreeMap<Key, Option<usize>>,
    /// Whether cells are named for another tab.
    pub(super) is_afar: bool,
}

/// Where the answers and parameters stand, on tabs of their own.
#[derive(Default)]
pub struct Places {
    /// By fact: the rows of its answers.
    pub answers: BTreeMap<FactId, Range<usize>>,
    /// By parameter: the row of each value, with the month index from which it holds.
    pub parameters: BTreeMap<ParameterId, Vec<(usize, usize)>>,
    pub answers_tab: String,
    pub parameters_tab: String,
    pub months_tab: String,
}

/// On the tab of answers: from which month, and the value.
pub const FROM_COLUMN: usize = 1;
pub const VALUE_COLUMN: usize = 2;
/// On the tab of parameters.
pub const PARAMETER_COLUMN: usize = 2;
/// Rows above the first month.
pub const ABOVE: usize = 2;

pub struct Column {
    pub label: String,
    pub unit: String,
    /// One per row; `None` where nothing is known or can be said by a formula.
    pub cells: Vec<Option<Cell>>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Node(NodeId),
    Answer(FactId, bool),
    Rate(&'static str),
    Status(ProgrammeId),
}

impl<'a> Months<'a> {
    pub fn new(evaluation: &'a Evaluation<'a>, speaker: &'a Speaker<'a>, places: &'a Places) -> Months<'a> {
        let rows = evaluation.first_january()..evaluation.horizon;
        Months { evaluation, speaker, places, rows, columns: Vec::new(), known: BTreeMap::new(), is_afar: false }
    }

    /// So many columns stand there now; [`Months::forget_after`] takes the later ones back.
    pub fn forget_after(&mut self, count: usize) {
        self.columns.truncate(count);
        self.known.retain(|_, place| place.is_some_and(|place| place < count));
    }

    /// Adds a column and says where it stands.
    pub fn add(&mut self, column: Column) -> usize {
        self.columns.push(column);
        self.columns.len() - 1
    }

    /// Where a programme's status stands, once it does.
    pub fn status(&self, programme: ProgrammeId) -> Option<usize> {
        self.known.get(&Key::Status(programme)).copied().flatten()
    }

    pub fn set_status(&mut self, programme: ProgrammeId, column: usize) {
        self.known.insert(Key::Status(programme), Some(column));
    }

    /// A cell of a column in a month, where it is a value or a live formula. Month names stand in the
    /// first column.
    pub fn cell(&self, column: usize, month: usize) -> Option<String> {
        self.plain_cell(column, month).map(|cell| self.named(cell))
    }

    /// The same from another tab.
    pub fn cell_from_afar(&self, column: usize, month: usize) -> Option<String> {
        Some(format!("{}!{}", tab_name(&self.places.months_tab), self.plain_cell(column, month)?))
    }

    fn plain_cell(&self, column: usize, month: usize) -> Option<String> {
        let row = month.checked_sub(self.rows.start)?;
        self.columns.get(column)?.cells.get(row)?.as_ref()?;
        Some(address(column + 1, row + ABOVE))
    }

    /// A cell or several with their tab, where that is another.
    fn named(&self, cells: String) -> String {
        if self.is_afar { format!("{}!{cells}", tab_name(&self.places.months_tab)) } else { cells }
    }

    /// The cells of a column from one month to the one before another.
    pub fn range(&self, column: usize, from: usize, until: usize) -> Option<String> {
        (from..until).try_for_each(|month| self.plain_cell(column, month).map(|_| ()))?;
        let (first, last) = (self.plain_cell(column, from)?, self.plain_cell(column, until.checked_sub(1)?)?);
        Some(self.named(if first == last { first } else { format!("{first}:{last}") }))
    }

    pub(super) fn month_cell(&self, month: usize) -> Option<String> {
        let row = month.checked_sub(self.rows.start).filter(|_| month < self.rows.end)?;
        Some(self.named(format!("$A{}", row + ABOVE + 1)))
    }

    /// The cell of an answer in a month, as it was typed.
    pub(super) fn answer(&mut self, fact: FactId, reach: Reach, month: usize) -> Option<String> {
        let column = self.answer_column(fact, reach)?;
        self.cell(column, month)
    }

    /// The column of a node; made where it is asked for first.
    pub fn column(&mut self, id: NodeId, node: &Node) -> Option<usize> {
        if let Op::Fact { fact, reach, currency } = &node.op
            && !self.is_converted(*fact, *currency)
        {
            return self.answer_column(*fact, *reach);
        }
        if let Some(known) = self.known.get(&Key::Node(id)) {
            return *known;
        }
        let column = match &node.op {
            Op::Rate(currency) => return self.rate_column(*currency),
            Op::Fact { fact, reach, currency } => self.converted(id, *fact, *reach, *currency),
            Op::Parameter(parameter) => Some(self.parameter(id, node, *parameter)),
            Op::Definition { definition, versions, .. } => {
                let label = self.speaker.definition(*definition);
                let of = |month: usize| versions.iter().rev().find(|version| version.from <= month).map(|v| v.node);
                Some(self.computed(id, node, label, of))
            }
            _ => {
                let label = self.speaker.text("sheet-part");
                Some(self.computed(id, node, label, |_| None))
            }
        };
        let place = column.map(|column| self.add(column));
        self.known.insert(Key::Node(id), place);
        place
    }

    /// A column whose cells are formulas of what stands below the node in each month.
    fn computed(&mut self, id: NodeId, node: &Node, label: String, of: impl Fn(usize) -> Option<NodeId>) -> Column {
        let (look, unit) = self.look(node);
        let cells = self.rows.clone().map(|month| {
            let known = self.known_value(id, node, month)?;
            let formula = match of(month) {
                Some(below) => self.formula(below, month)?,
                None => self.formula(id, month)?,
            };
            Some(Cell::formula(format!("={formula}"), known, look))
        });
        let cells = cells.collect();
        Column { label, unit, cells }
    }

    /// What the engine says of a node in a month.
    fn known_value(&self, id: NodeId, node: &Node, month: usize) -> Option<Known> {
        match self.evaluation.at(id, month) {
            Value::Number(number) => {
                let number = if node.unit.has_money() { in_major(number)? } else { number };
                float(number).map(Known::Number)
            }
            Value::Truth(truth) => Some(Known::Truth(truth)),
            Value::Missing | Value::LawUnknown(_) | Value::Overflow => None,
        }
    }

    fn look(&self, node: &Node) -> (Look, String) {
        if node.unit.has_money() {
            return (Look::Money, node.currency.code().to_owned());
        }
        let is_plain = matches!(node.op, Op::Number(_, _, NumberForm::Plain) | Op::Rate(_));
        let look = if node.unit.plain_name().is_some() || is_plain { Look::Number } else { Look::Share };
        (look, String::new())
    }

    /// Answers stand as they were typed, except that sums a year are spread and money is converted.
    fn is_converted(&self, fact: FactId, currency: Currency) -> bool {
        let kind = &self.evaluation.book.facts[fact].kind;
        let is_other = self.currency_of(fact).is_some_and(|own| own != currency);
        matches!(kind, FactKind::Flow | FactKind::Costs) || is_other
    }

    /// The one currency of a fact's answers.
    fn currency_of(&self, fact: FactId) -> Option<Currency> {
        let given = &self.evaluation.inputs.given[fact];
        let first = given.currencies().next()?;
        given.currencies().all(|other| other == first).then_some(first)
    }

    fn answer_column(&mut self, fact: FactId, reach: Reach) -> Option<usize> {
        let key = Key::Answer(fact, reach == Reach::Extended);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let place = self.answers(fact, reach).map(|column| self.add(column));
        self.known.insert(key, place);
        place
    }

    fn answers(&self, fact: FactId, reach: Reach) -> Option<Column> {
        let Given::Values(values) = &self.evaluation.inputs.given[fact] else { return None };
        let rows = self.places.answers.get(&fact)?;
        let currency = self.currency_of(fact);
        let look = match &self.evaluation.book.facts[fact].kind {
            FactKind::Money(_) | FactKind::Flow => Look::Money,
            FactKind::Share => Look::Share,
            FactKind::Date => Look::Date,
            FactKind::Choice(_) | FactKind::YesNo => Look::Plain,
            _ => Look::Number,
        };
        if look == Look::Money && currency.is_none() {
            return None;
        }
        let first = values.first()?.month.index()?;
        let tab = tab_name(&self.places.answers_tab);
        let range = |column: usize| {
            let name = super::cell::column_name(column);
            format!("{tab}!${name}${}:${name}${}", rows.start + 1, rows.end)
        };
        let cells = self.rows.clone().map(|month| {
            let is_before = month < first;
            if is_before && reach == Reach::Answered {
                return None;
            }
            let later = values.iter().rev().find(|dated| dated.month.index().is_some_and(|from| from <= month));
            let known = known_datum(later.or(values.first())?.value, fact, self.speaker)?;
            let formula = if values.len() == 1 {
                format!("={tab}!${}${}", super::cell::column_name(VALUE_COLUMN), rows.start + 1)
            } else {
                // The value in force: of the latest month that is not later; before the first, the first.
                let (from, value, now) = (range(FROM_COLUMN), range(VALUE_COLUMN), self.month_cell(month)?);
                format!("=LOOKUP(MAX({now},MIN({from})),{from},{value})")
            };
            Some(Cell::formula(formula, known, look))
        });
        let cells = cells.collect();
        let unit = currency.map(|currency| currency.code().to_owned()).unwrap_or_default();
        Some(Column { label: self.speaker.fact(fact), unit, cells })
    }

    /// A fact's answers spread over the months and in another currency.
    fn converted(&mut self, id: NodeId, fact: FactId, reach: Reach, to: Currency) -> Option<Column> {
        let kind = self.evaluation.book.facts[fact].kind.clone();
        if kind == FactKind::Costs {
            return None;
        }
        let own = self.currency_of(fact)?;
        let node = self.evaluation.book.node(id)?;
        let typed = self.answer_column(fact, reach)?;
        let book = self.evaluation.book.currency;
        let rates: Vec<Option<usize>> = [own, to]
            .into_iter()
            .map(
                |currency| {
                    if own == to || currency == book { Some(None) } else { self.rate_column(currency).map(Some) }
                },
            )
            .collect::<Option<Vec<Option<usize>>>>()?;
        let cells = self.rows.clone().map(|month| {
            let known = self.known_value(id, node, month)?;
            let typed = self.cell(typed, month)?;
            let mut formula = match kind {
                // Calendar month k gets the whole minor units of k twelfths less those of k - 1.
                FactKind::Flow => {
                    let (k, minor) = (month % 12 + 1, format!("ROUND({typed}*100,0)"));
                    format!("((INT({minor}*{k}/12)-INT({minor}*{}/12))/100)", k - 1)
                }
                _ => typed,
            };
            for (rate, sign) in rates.iter().zip(["*", "/"]) {
                if let Some(rate) = rate {
                    formula = format!("{formula}{sign}{}", self.cell(*rate, month)?);
                }
            }
            Some(Cell::formula(format!("={formula}"), known, Look::Money))
        });
        let cells = cells.collect();
        Some(Column { label: self.speaker.fact(fact), unit: to.code().to_owned(), cells })
    }

    /// Units of the rulebook's currency for one of another, by month.
    pub fn rate_column(&mut self, currency: Currency) -> Option<usize> {
        let key = Key::Rate(currency.code());
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let exchange = self.evaluation.book.exchange_of(currency)?;
        let is_answered = self.evaluation.inputs.given[exchange.fact] != Given::Nothing;
        let place = match (is_answered, exchange.otherwise) {
            (true, _) => self.answer_column(exchange.fact, Reach::Extended),
            (false, Some(parameter)) => {
                let (label, unit) = (self.speaker.fact(exchange.fact), String::new());
                let cells = self.rows.clone().map(|month| {
                    let Value::Number(rate) = self.evaluation.rate_at(currency, month) else { return None };
                    let formula = self.parameter_cell(parameter, month)?;
                    Some(Cell::formula(format!("={formula}"), Known::Number(float(rate)?), Look::Number))
                });
                let cells = cells.collect();
                Some(self.add(Column { label, unit, cells }))
            }
            (false, None) => None,
        };
        self.known.insert(key, place);
        place
    }

    fn parameter(&self, id: NodeId, node: &Node, parameter: ParameterId) -> Column {
        let (look, unit) = self.look(node);
        let cells = self.rows.clone().map(|month| {
            let known = self.known_value(id, node, month)?;
            Some(Cell::formula(format!("={}", self.parameter_cell(parameter, month)?), known, look))
        });
        let cells = cells.collect();
        let id = self.evaluation.book.parameters[parameter].id.as_str();
        Column { label: self.speaker.text(&format!("parameter-{id}")), unit, cells }
    }

    /// The cell of the value in force in a month.
    fn parameter_cell(&self, parameter: ParameterId, month: usize) -> Option<String> {
        let rows = self.places.parameters.get(&parameter)?;
        let (row, _) = rows.iter().rev().find(|(_, from)| *from <= month)?;
        let name = super::cell::column_name(PARAMETER_COLUMN);
        Some(format!("{}!${name}${}", tab_name(&self.places.parameters_tab), row + 1))
    }

    /// The rows of the tab: head, units, then a month each.
    pub fn table(&self) -> Vec<Vec<Cell>> {
        let mut head = vec![Cell::text(self.speaker.text("sheet-month")).look(Look::Head)];
        head.extend(self.columns.iter().map(|column| Cell::text(column.label.as_str()).look(Look::Head)));
        let mut units = vec![Cell::default()];
        units.extend(self.columns.iter().map(|column| Cell::text(column.unit.as_str()).look(Look::Weak)));
        let mut rows = vec![head, units];
        for (place, month) in self.rows.clone().enumerate() {
            let first = Month::from_index(month).first_day().map(|day| Cell::date(day, Look::Month));
            let mut row = vec![first.unwrap_or_default()];
            row.extend(
                self.columns.iter().map(|column| column.cells.get(place).cloned().flatten().unwrap_or_default()),
            );
            rows.push(row);
        }
        rows
    }
}

/// A typed value as a cell knows it.
pub fn known_datum(datum: Datum, fact: FactId, speaker: &Speaker<'_>) -> Option<Known> {
    Some(match datum {
        Datum::Option(option) => Known::Text(speaker.option(fact, option)),
        Datum::Date(date) => Known::Number(super::cell::serial(date)),
        Datum::Number(number) => Known::Number(float(number)?),
        Datum::Money(money) => Known::Number(super::cell::amount(money.minor)?),
    })
}

/// Minor units as major ones.
pub fn in_major(minor: Exact) -> Option<Exact> {
    minor.over(Exact::whole(100))
}

//! The law's nodes as formulas. No programme and no rate is named here; what a spreadsheet cannot say has
//! none.

use super::cell::{quoted, written};
use super::months::{Months, in_major};
use crate::assess::Value;
use crate::law::{Comparison, FactId, NodeId, Op, Reach, Span};

impl Months<'_> {
    /// A node in a month as a formula without its sign of equality; `None` where it cannot be said.
    pub fn formula(&mut self, id: NodeId, month: usize) -> Option<String> {
        let book = self.evaluation.book;
        let node = book.node(id)?;
        let is_money = node.unit.has_money();
        let joined = |parts: Option<Vec<String>>, sign: &str| parts.map(|parts| format!("({})", parts.join(sign)));
        match &node.op {
            Op::Number(number, _, _) => Some(written(if is_money { in_major(*number)? } else { *number })),
            Op::Truth(truth) => Some(truth_text(*truth)),
            Op::Definition { .. } | Op::Fact { .. } | Op::Parameter(_) | Op::Rate(_) => {
                let column = self.column(id, node)?;
                self.cell(column, month)
            }
            Op::Sum(parts) => joined(self.formulas(parts, month), "+"),
            Op::Product(parts) => match self.formulas(parts, month) {
                Some(all) => Some(format!("({})", all.join("*"))),
                None => self.nothing(parts, month),
            },
            Op::Difference(a, b) => joined(self.formulas(&[*a, *b], month), "-"),
            Op::Ratio(a, b) => match (self.formula(*a, month), self.formula(*b, month)) {
                (Some(a), Some(b)) => Some(format!("IF({b}=0,0,{a}/{b})")),
                _ => self.nothing(&[*a, *b], month),
            },
            Op::Least(parts) => Some(format!("MIN({})", self.formulas(parts, month)?.join(","))),
            Op::Greatest(parts) => Some(format!("MAX({})", self.formulas(parts, month)?.join(","))),
            Op::Round(part, step) => {
                let step = written(if is_money { in_major(*step)? } else { *step });
                Some(format!("(ROUND({}/{step},0)*{step})", self.formula(*part, month)?))
            }
            Op::Choose { reading, cases } => {
                let chosen = self.evaluation.readings.get(*reading).and_then(|option| cases.get(*option))?;
                self.formula(*chosen, month)
            }
            Op::When(condition, then, otherwise) => {
                let (then, otherwise) = (self.formula(*then, month)?, self.formula(*otherwise, month)?);
                Some(match self.formula(*condition, month) {
                    Some(condition) => format!("IF({condition},{then},{otherwise})"),
                    // As long as both come to the same, the condition need not be said.
                    None => format!("IF({then}={otherwise},{then},NA())"),
                })
            }
            Op::Lookup { fact, reach, cases } => self.lookup(*fact, *reach, cases, month),
            Op::AtStart(part) => self.formula(*part, self.evaluation.plan_range().start),
            Op::MonthsBefore(n, part) => self.formula(*part, month.checked_sub(usize::from(*n))?),
            Op::Highest(n, part) => self.over("MAX", Span::Last(*n), *part, month),
            Op::Lowest(n, part) => self.over("MIN", Span::Last(*n), *part, month),
            Op::Total(span, part) => self.over("SUM", *span, *part, month),
            Op::Average(span, part) => {
                let (from, until) = self.evaluation.span_of(*span, month);
                Some(format!("({}/{})", self.over("SUM", *span, *part, month)?, until - from))
            }
            Op::Compare(comparison, a, b) => {
                let (a, b) = (self.formula(*a, month)?, self.formula(*b, month)?);
                Some(format!("({a}{}{b})", sign(*comparison)))
            }
            Op::All(parts) => self.logic(false, parts, month),
            Op::Any(parts) => self.logic(true, parts, month),
            Op::Not(part) => Some(format!("NOT({})", self.formula(*part, month)?)),
            Op::OneOf { fact, reach, options } => self.one_of(*fact, *reach, *options, month),
            Op::Reached(fact) => {
                let date = self.answer(*fact, Reach::Extended, month)?;
                // The month of the day decides, not the day in it.
                Some(format!("({date}-DAY({date})+1<={})", self.month_cell(month)?))
            }
            Op::MonthsSince(fact) => {
                let (date, now) = (self.answer(*fact, Reach::Extended, month)?, self.month_cell(month)?);
                Some(format!("((YEAR({now})-YEAR({date}))*12+MONTH({now})-MONTH({date}))"))
            }
            Op::Granted(programme) => {
                let column = super::pay::status_column(self, *programme)?;
                self.cell(column, month)
            }
            Op::Reading { reading, option } => Some(truth_text(self.evaluation.readings.get(*reading) == Some(option))),
            Op::Brackets { of, steps, is_marginal } => self.brackets(*of, steps, *is_marginal, month),
            Op::YearBefore(..)
            | Op::FirstYear(_)
            | Op::WindowMonth(_)
            | Op::Item(_)
            | Op::ItemAge
            | Op::LawUnknown(_) => None,
        }
    }

    /// The same for another tab. Asked at home first, so that whatever it rests on has its column.
    pub fn formula_from_afar(&mut self, id: NodeId, month: usize) -> Option<String> {
        self.formula(id, month)?;
        self.is_afar = true;
        let formula = self.formula(id, month);
        self.is_afar = false;
        formula
    }

    fn formulas(&mut self, parts: &[NodeId], month: usize) -> Option<Vec<String>> {
        parts.iter().map(|part| self.formula(*part, month)).collect()
    }

    /// A product or a ratio of which a part cannot be said, as long as another is zero; then the cell
    /// says that nothing is known.
    pub(super) fn nothing(&mut self, parts: &[NodeId], month: usize) -> Option<String> {
        let zeros = parts.iter().copied().filter(|part| self.evaluation.at(*part, month).is_zero());
        let zeros: Vec<NodeId> = zeros.collect();
        let zero = zeros.into_iter().find_map(|part| self.formula(part, month))?;
        Some(format!("IF({zero}=0,0,NA())"))
    }

    /// Conditions together. Those that hold whatever is answered fall away. Where one cannot be said
    /// (an answer is missing), the others decide; where they no longer do, the cell says that nothing
    /// is known.
    fn logic(&mut self, deciding: bool, parts: &[NodeId], month: usize) -> Option<String> {
        let (mut asked, mut is_whole, mut is_decided) = (Vec::new(), true, false);
        for part in parts {
            let truth = match self.evaluation.at(*part, month) {
                Value::Truth(truth) => self.formula(*part, month).map(|formula| (truth, formula)),
                _ => None,
            };
            match truth {
                Some((truth, formula)) => {
                    is_decided |= truth == deciding;
                    asked.extend((formula != truth_text(!deciding)).then_some(formula));
                }
                None => is_whole = false,
            }
        }
        let name = if deciding { "OR" } else { "AND" };
        let all = match asked.as_slice() {
            [] => truth_text(!deciding),
            [only] => only.clone(),
            several => format!("{name}({})", several.join(",")),
        };
        match (is_whole, is_decided, deciding) {
            (true, ..) => Some(all),
            (false, true, true) => Some(format!("IF({all},TRUE,NA())")),
            (false, true, false) => Some(format!("IF({all},NA(),FALSE)")),
            (false, false, _) => None,
        }
    }

    fn over(&mut self, name: &str, span: Span, part: NodeId, month: usize) -> Option<String> {
        let (from, until) = self.evaluation.span_of(span, month);
        let node = self.evaluation.book.node(part)?;
        let column = self.column(part, node)?;
        Some(format!("{name}({})", self.range(column, from, until)?))
    }

    /// Whole or marginal: each bracket its rate.
    fn brackets(
        &mut self,
        of: NodeId,
        steps: &[(Option<NodeId>, NodeId)],
        is_marginal: bool,
        month: usize,
    ) -> Option<String> {
        let base = self.formula(of, month)?;
        let mut formula = String::from("0");
        let mut limits: Vec<(Option<String>, String)> = Vec::new();
        for (limit, rate) in steps {
            let limit = limit.map(|limit| self.formula(limit, month).ok_or(())).transpose().ok()?;
            limits.push((limit, self.formula(*rate, month)?));
        }
        if is_marginal {
            let mut below = String::from("0");
            let parts: Vec<String> = limits
                .iter()
                .map(|(limit, rate)| {
                    let top = limit.as_ref().map_or(base.clone(), |limit| format!("MIN({base},{limit})"));
                    let part = format!("MAX(0,{top}-{below})*{rate}");
                    below = limit.clone().unwrap_or_default();
                    part
                })
                .collect();
            return Some(format!("({})", parts.join("+")));
        }
        for (limit, rate) in limits.iter().rev() {
            formula = match limit {
                Some(limit) => format!("IF({base}<={limit},{base}*{rate},{formula})"),
                None => format!("{base}*{rate}"),
            };
        }
        Some(formula)
    }

    fn lookup(&mut self, fact: FactId, reach: Reach, cases: &[Option<NodeId>], month: usize) -> Option<String> {
        let answer = self.answer(fact, reach, month)?;
        let mut formula = String::from("NA()");
        for (option, case) in cases.iter().enumerate().rev() {
            let Some(case) = case else { continue };
            let (then, option) = (self.formula(*case, month)?, quoted(&self.speaker.option(fact, option)));
            formula = format!("IF({answer}={option},{then},{formula})");
        }
        Some(formula)
    }

    fn one_of(&mut self, fact: FactId, reach: Reach, options: u64, month: usize) -> Option<String> {
        let answer = self.answer(fact, reach, month)?;
        let named = (0..64).filter(|option| options & (1 << option) != 0);
        let asked: Vec<String> =
            named.map(|option| format!("{answer}={}", quoted(&self.speaker.option(fact, option)))).collect();
        Some(match asked.as_slice() {
            [only] => format!("({only})"),
            several => format!("OR({})", several.join(",")),
        })
    }
}

fn truth_text(truth: bool) -> String {
    if truth { "TRUE" } else { "FALSE" }.to_owned()
}

fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::MoreThan => ">",
        Comparison::AtLeast => ">=",
        Comparison::LessThan => "<",
        Comparison::AtMost => "<=",
        Comparison::Equal => "=",
    }
}

//! Times that no value covers: in which months each part of the law is asked for, and whether it
//! has an answer there.

use crate::law::source::Source;
use crate::law::{DefinitionId, NodeId, Op, Owner, ParameterId, Rulebook, Span};
use crate::quantity::{FIRST_MONTH, HORIZON, IndexVec, LAST_MONTH, Month, Problem};

/// A set of months, counted from the first of all plans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Months([u64; HORIZON.div_ceil(64)]);

impl Months {
    pub fn range(from: usize, until: usize) -> Months {
        let mut months = Months::default();
        (from..until.min(HORIZON)).for_each(|month| months.add(month));
        months
    }

    fn add(&mut self, month: usize) {
        if let Some(word) = self.0.get_mut(month / 64) {
            *word |= 1 << (month % 64);
        }
    }

    fn has(&self, month: usize) -> bool {
        self.0.get(month / 64).is_some_and(|word| word & 1 << (month % 64) != 0)
    }

    fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..HORIZON).filter(|month| self.has(*month))
    }

    /// Adds the months of another set; whether any was new.
    fn join(&mut self, other: Months) -> bool {
        let before = *self;
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
        *self != before
    }

    pub fn and(self, other: Months) -> Months {
        let mut both = self;
        for (word, other) in both.0.iter_mut().zip(other.0) {
            *word &= other;
        }
        both
    }

    pub fn is_empty(&self) -> bool {
        *self == Months::default()
    }

    /// The months that `span` reaches from any of these.
    fn reaching(self, span: impl Fn(usize) -> (usize, usize)) -> Months {
        let mut reached = Months::default();
        for month in self.iter() {
            let (from, until) = span(month);
            (from..until.min(HORIZON)).for_each(|month| reached.add(month));
        }
        reached
    }
}

/// In which months some plan may ask for each parameter and definition.
pub struct Needed {
    parameters: IndexVec<ParameterId, Months>,
    definitions: IndexVec<DefinitionId, Months>,
}

impl Needed {
    pub fn of(book: &Rulebook) -> Needed {
        let mut nodes = vec![Months::default(); book.nodes.len()];
        let mut todo: Vec<(NodeId, Months)> = Vec::new();
        for programme in &book.programmes {
            // Who benefits is asked of the plan's first month, which may be any.
            todo.extend(programme.beneficiary_when.map(|(when, _)| (when, Months::range(0, HORIZON))));
            for rule in &programme.rules {
                let until = rule.until.map_or(HORIZON, |until| until.index().unwrap_or(0));
                let months = Months::range(rule.from.index().unwrap_or(0), until);
                todo.extend(rule.roots().map(|root| (root, months)));
            }
        }
        for duty in &book.duties {
            let until = duty.until.map_or(HORIZON, |until| until.index().unwrap_or(0));
            let months = Months::range(duty.from.index().unwrap_or(0), until);
            todo.extend(duty.roots().into_iter().map(|root| (root, months)));
        }
        for stake in &book.stakes {
            todo.extend(stake.roots().into_iter().map(|root| (root, Months::range(0, HORIZON))));
        }
        while let Some((id, months)) = todo.pop() {
            if let (Some(place), Some(node)) = (nodes.get_mut(id), book.nodes.get(id))
                && place.join(months)
            {
                todo.extend(below(&node.op, *place));
            }
        }
        let mut needed = Needed {
            parameters: IndexVec::beside(&book.parameters, Months::default()),
            definitions: IndexVec::beside(&book.definitions, Months::default()),
        };
        for (node, months) in book.nodes.iter().zip(nodes) {
            match node.op {
                Op::Parameter(parameter) => _ = needed.parameters[parameter].join(months),
                Op::Definition { definition, .. } => _ = needed.definitions[definition].join(months),
                _ => {}
            }
        }
        // Any amount of any month may be in a foreign currency.
        for parameter in book.exchange.iter().filter_map(|exchange| exchange.otherwise) {
            needed.parameters[parameter] = Months::range(0, HORIZON);
        }
        needed
    }

    /// In which months a number or a date of this owner may matter.
    pub fn months(&self, owner: Owner) -> Months {
        match owner {
            Owner::Parameter(parameter) => self.parameters[parameter],
            Owner::Definition(definition) => self.definitions[definition],
            Owner::Programme(_) | Owner::Stake(_) | Owner::Duty(_) => Months::range(0, HORIZON),
        }
    }
}

/// The parts of an operation, each with the months in which it is asked for.
fn below(op: &Op, months: Months) -> Vec<(NodeId, Months)> {
    let year = |month: usize| month - month % 12;
    match op {
        Op::Definition { versions, .. } => {
            let ends = versions.iter().skip(1).map(|version| version.from).chain([HORIZON]);
            let versions = versions.iter().zip(ends);
            versions.map(|(version, end)| (version.node, months.and(Months::range(version.from, end)))).collect()
        }
        Op::AtStart(part) => vec![(*part, Months::range(0, HORIZON))],
        Op::MonthsBefore(n, part) => {
            let earlier = |month: usize| month.saturating_sub(usize::from(*n));
            vec![(*part, months.reaching(|month| (earlier(month), earlier(month) + 1)))]
        }
        Op::Highest(n, part) | Op::Lowest(n, part) => vec![(*part, last(months, *n))],
        Op::Total(span, part) | Op::Average(span, part) => {
            let reached = match span {
                Span::Year => months.reaching(|month| (year(month), year(month) + 12)),
                Span::YearToDate => months.reaching(|month| (year(month), month + 1)),
                Span::Quarter => months.reaching(|month| (year(month), month - month % 3 + 3)),
                Span::Last(n) => last(months, *n),
            };
            vec![(*part, reached)]
        }
        Op::YearBefore(part, first) => {
            vec![(*part, months.reaching(|month| (year(month).saturating_sub(12), year(month)))), (*first, months)]
        }
        Op::FirstYear(part) => vec![(*part, months.reaching(|month| (0, year(month) + 12)))],
        op => op.parts().into_iter().map(|part| (part, months)).collect(),
    }
}

fn last(months: Months, n: u16) -> Months {
    months.reaching(|month| ((month + 1).saturating_sub(usize::from(n)), month + 1))
}

/// Parameters and definitions that are asked for before their first value. A gap of the law itself
/// is declared: by `LawUnknown`, or by a programme's rule that ends before the next begins.
pub fn gaps(source: &Source, book: &Rulebook, needed: &Needed) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut look = |what: &'static str, id: &crate::quantity::Placed, first: Month, months: Months| {
        let silent = months.and(Months::range(0, first.max(FIRST_MONTH).index().unwrap_or(0)));
        if let Some(month) = silent.iter().next() {
            let problem = Problem::error("error-gap").arg("what", what).arg("found", id);
            let problem = problem.arg("month", Month::from_index(month)).arg("first", first.min(LAST_MONTH));
            problems.push(problem.at(id.origin).in_path(format!("{what}s > {id}")));
        }
    };
    for (place, (parameter, compiled)) in book.parameters.ids().zip(source.parameters.iter().zip(&book.parameters)) {
        if let Some(value) = compiled.values.first() {
            look("parameter", &parameter.id, Month::in_force_from(value.from), needed.months(Owner::Parameter(place)));
        }
    }
    for (place, definition) in book.definitions.ids().zip(&source.definitions) {
        let versions = book.nodes.iter().find_map(|node| match &node.op {
            Op::Definition { definition, versions, .. } if *definition == place => versions.first(),
            _ => None,
        });
        if let Some(version) = versions {
            let first = Month::from_index(version.from);
            look("definition", &definition.id, first, needed.months(Owner::Definition(place)));
        }
    }
    problems
}

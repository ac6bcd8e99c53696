//! Compiling one expression: names to indices, units checked on the way.

use super::book::FactKind;
use super::compile::{Compiler, unknown};
use super::context::{Context, Type};
use super::ids::{DefinitionId, NodeId};
use super::most::MOST_DEPTH;
use super::node::{Comparison, NumberForm, Op, Version};
use super::source::{Expr, Span};
use super::unit::{NumberOf, UNITS, Unit};
use crate::quantity::{Exact, FIRST_MONTH, HORIZON, Month, Placed, Problem, did_you_mean};

impl Compiler<'_> {
    /// Compiles an expression; `at` is the nearest text with a place, for what has none itself.
    pub(super) fn expr(&mut self, expr: &Expr, context: Context, at: &Placed) -> (NodeId, Type) {
        let at = expr.first_text().unwrap_or(at);
        if self.depth >= MOST_DEPTH {
            self.too_deep(at);
            return self.broken();
        }
        self.depth += 1;
        self.at = at.origin.or(self.at);
        let done = self.expr_inside(expr, context, at);
        self.depth -= 1;
        done
    }

    fn expr_inside(&mut self, expr: &Expr, context: Context, at: &Placed) -> (NodeId, Type) {
        match expr {
            Expr::Number(text) => self.inside("Number", |c| c.number_expr(text, context)),
            Expr::Value(name) => self.inside(name, |c| c.value_expr(name, context)),
            Expr::Sum(parts) => self.inside("Sum", |c| c.alike(parts, context, at, "error-units-sum", Op::Sum)),
            Expr::Least(parts) => self.inside("Least", |c| c.alike(parts, context, at, "error-units-sum", Op::Least)),
            Expr::Greatest(parts) => {
                self.inside("Greatest", |c| c.alike(parts, context, at, "error-units-sum", Op::Greatest))
            }
            Expr::Difference(a, b) => self.inside("Difference", |c| {
                let (a, b, of) = c.pair(a, b, context, at, "error-units-sum");
                (c.add(Op::Difference(a, b), unit_of(&of)), of)
            }),
            Expr::Product(parts) => self.inside("Product", |c| c.product(parts, context, at)),
            Expr::Ratio(a, b) => self.inside("Ratio", |c| c.ratio(a, b, context, at)),
            Expr::Round(part, to) => self.inside("Round", |c| c.round(part, to, context)),
            Expr::Lookup { of, cases, otherwise } => {
                self.inside("Lookup", |c| c.lookup(of, cases, otherwise.as_deref(), context))
            }
            Expr::Choose(reading, cases) => self.inside("Choose", |c| c.choose(reading, cases, context)),
            Expr::When(when, then, otherwise) => self.inside("When", |c| {
                let when = c.truth(when, context, at);
                let (a, b, of) = c.pair(then, otherwise, context, at, "error-units-branches");
                (c.add(Op::When(when, a, b), unit_of(&of)), of)
            }),
            Expr::Brackets { of, steps, marginal } => {
                self.inside("Brackets", |c| c.brackets(of, steps, *marginal, context, at))
            }
            Expr::AtStart(part) => self.over_time("AtStart", part, context, at, Op::AtStart),
            // A look back reaches before the first answer, as a yearly test does.
            Expr::MonthsBefore(n, part) => {
                self.months_back(*n, at);
                self.over_time("MonthsBefore", part, context.extended(), at, |p| Op::MonthsBefore(*n, p))
            }
            Expr::Highest(n, part) => {
                self.months_back(*n, at);
                self.over_time("Highest", part, context, at, |p| Op::Highest(*n, p))
            }
            Expr::Lowest(n, part) => {
                self.months_back(*n, at);
                self.over_time("Lowest", part, context, at, |p| Op::Lowest(*n, p))
            }
            Expr::Total(span, part) => {
                self.span(*span, at);
                self.over_time("Total", part, span_context(*span, context), at, |p| Op::Total(*span, p))
            }
            Expr::Average(span, part) => {
                self.span(*span, at);
                self.over_time("Average", part, span_context(*span, context), at, |p| Op::Average(*span, p))
            }
            Expr::YearBefore(part, first) => self.inside("YearBefore", |c| {
                let (a, b, of) = c.pair(part, first, context.extended(), at, "error-units-branches");
                (c.add(Op::YearBefore(a, b), unit_of(&of)), of)
            }),
            Expr::FirstYear(part) => self.inside("FirstYear", |c| {
                let part = c.truth(part, context.extended(), at);
                (c.add(Op::FirstYear(part), Unit::none()), Type::Truth)
            }),
            Expr::MonthsSince(name) => self.inside("MonthsSince", |c| {
                let fact = c.fact_of_kind(name, |kind| *kind == FactKind::Date);
                c.leaf(fact.map(Op::MonthsSince), Type::Number(Unit::named("month").unwrap_or_default()))
            }),
            Expr::WindowMonth(name) => self.inside("WindowMonth", |c| {
                let programme = c.programme_named(name);
                c.leaf(programme.map(Op::WindowMonth), Type::Number(Unit::named("month").unwrap_or_default()))
            }),
            Expr::Item | Expr::ItemAge => self.item(expr, context, at),
            Expr::Always => (self.add(Op::Truth(true), Unit::none()), Type::Truth),
            Expr::Never => (self.add(Op::Truth(false), Unit::none()), Type::Truth),
            Expr::MoreThan(a, b) => self.compare("MoreThan", Comparison::MoreThan, (a, b), context, at),
            Expr::AtLeast(a, b) => self.compare("AtLeast", Comparison::AtLeast, (a, b), context, at),
            Expr::LessThan(a, b) => self.compare("LessThan", Comparison::LessThan, (a, b), context, at),
            Expr::AtMost(a, b) => self.compare("AtMost", Comparison::AtMost, (a, b), context, at),
            Expr::Equal(a, b) => self.compare("Equal", Comparison::Equal, (a, b), context, at),
            Expr::All(parts) => self.inside("All", |c| c.truths(parts, context, at, Op::All)),
            Expr::Any(parts) => self.inside("Any", |c| c.truths(parts, context, at, Op::Any)),
            Expr::Not(part) => self.inside("Not", |c| {
                let part = c.truth(part, context, at);
                (c.add(Op::Not(part), Unit::none()), Type::Truth)
            }),
            Expr::OneOf(name, options) => self.inside("OneOf", |c| c.one_of(name, options, context)),
            Expr::Yes(name) => self.inside("Yes", |c| {
                let fact = c.fact_of_kind(name, |kind| *kind == FactKind::YesNo);
                c.leaf(fact.map(|fact| Op::OneOf { fact, reach: context.reach, options: 0b10 }), Type::Truth)
            }),
            Expr::Reached(name) => self.inside("Reached", |c| {
                let fact = c.fact_of_kind(name, |kind| *kind == FactKind::Date);
                c.leaf(fact.map(Op::Reached), Type::Truth)
            }),
            Expr::Granted(name) => self.inside("Granted", |c| {
                // One node of all that speak of it, so that explanations tell it once.
                let programme = c.programme_named(name).and_then(|programme| c.book.programmes.find(programme));
                match programme.map(|programme| programme.status) {
                    Some(status) => (status, Type::Truth),
                    None => c.broken(),
                }
            }),
            Expr::Reading(name, option) => self.inside("Reading", |c| {
                let found = c.reading_named(name).and_then(|reading| Some((reading, c.option_named(reading, option)?)));
                c.leaf(found.map(|(reading, option)| Op::Reading { reading, option }), Type::Truth)
            }),
            Expr::LawUnknown(gap) => {
                self.plain(gap);
                let number = self.gap(gap);
                (self.add(Op::LawUnknown(number), Unit::none()), Type::Broken)
            }
        }
    }

    pub(super) fn leaf(&mut self, op: Option<Op>, of: Type) -> (NodeId, Type) {
        match op {
            Some(op) => (self.add(op, unit_of(&of)), of),
            None => self.broken(),
        }
    }

    pub(super) fn broken(&mut self) -> (NodeId, Type) {
        (self.add(Op::Truth(false), Unit::none()), Type::Broken)
    }

    fn number_expr(&mut self, text: &Placed, context: Context) -> (NodeId, Type) {
        let Some(number) = self.number(text) else {
            return self.broken();
        };
        match number.of {
            NumberOf::Share => {
                self.leaf(Some(Op::Number(number.value, None, NumberForm::Share)), Type::Number(Unit::none()))
            }
            NumberOf::Plain(unit) => {
                self.leaf(Some(Op::Number(number.value, None, NumberForm::Plain)), Type::Number(unit))
            }
            NumberOf::Money(currency) => {
                let node = self.add(Op::Number(number.value, Some(currency), NumberForm::Plain), Unit::money());
                (self.converted(node, currency, context.currency), Type::Number(Unit::money()))
            }
            NumberOf::Named(name) => {
                let times = self.add(Op::Number(number.value, None, NumberForm::Plain), Unit::plain());
                let name = Placed { text: name, origin: text.origin };
                let (node, of) = self.value_expr(&name, context);
                let Type::Number(unit) = of else { return (node, of) };
                (self.add(Op::Product(vec![times, node]), unit.clone()), Type::Number(unit))
            }
        }
    }

    fn value_expr(&mut self, name: &Placed, context: Context) -> (NodeId, Type) {
        if self.refused.contains(name.text.as_str()) {
            return self.broken();
        }
        if let Some(number) = self.book.fact(name) {
            let fact = &self.book.facts[number];
            let unit = fact.unit.clone();
            if matches!(fact.kind, FactKind::Choice(_) | FactKind::YesNo | FactKind::Date) {
                self.wrong(Problem::error("error-not-number").arg("found", name), name);
                return self.broken();
            }
            let op = Op::Fact { fact: number, reach: context.reach, currency: context.currency };
            return self.leaf(Some(op), Type::Number(unit));
        }
        if let Some(number) = self.book.parameters.position(|parameter| parameter.id == name.text) {
            let parameter = &self.book.parameters[number];
            let (unit, currency) = (parameter.unit.clone(), parameter.currency);
            let node = self.add(Op::Parameter(number), unit.clone());
            let node = currency.map_or(node, |currency| self.converted(node, currency, context.currency));
            return (node, Type::Number(unit));
        }
        if let Some(number) = self.book.definitions.position(|definition| definition.id == name.text) {
            return self.definition(number, name, context);
        }
        let book = &self.book;
        let ids = book.facts.iter().map(|f| &f.id).chain(book.parameters.iter().map(|p| &p.id));
        let meant = did_you_mean(name, ids.chain(book.definitions.iter().map(|d| &d.id)).map(String::as_str));
        let problem = unknown("value", name, meant);
        self.wrong(problem, name);
        self.broken()
    }

    pub(super) fn definition(&mut self, number: DefinitionId, at: &Placed, context: Context) -> (NodeId, Type) {
        let context = Context { has_item: false, ..context };
        match self.definitions.get(&(number, context)) {
            Some(Some(done)) => return done.clone(),
            Some(None) => {
                self.wrong(Problem::error("error-cycle").arg("found", at), at);
                return self.broken();
            }
            None => {}
        }
        self.definitions.insert((number, context), None);
        let source = self.source;
        let path = std::mem::replace(&mut self.path, vec!["definitions".to_owned()]);
        let definition = &source.definitions[number];
        let done = self.inside(&definition.id, |c| c.definition_versions(number, definition, context));
        self.path = path;
        self.definitions.insert((number, context), Some(done.clone()));
        done
    }

    fn definition_versions(
        &mut self,
        number: DefinitionId,
        definition: &super::source::Definition,
        context: Context,
    ) -> (NodeId, Type) {
        let mut versions: Vec<Version> = Vec::new();
        let mut of = Type::Broken;
        for version in &definition.versions {
            let citation = self.citation(&version.citation);
            let date = version.from.as_ref().and_then(|from| self.date(from));
            let is_known = date.is_some() || version.from.is_none();
            let from = date.map_or(0, |date| Month::in_force_from(date).max(FIRST_MONTH).index().unwrap_or(0));
            let at = version.from.as_ref().unwrap_or(&definition.id);
            if is_known && versions.last().is_some_and(|last| last.from >= from) {
                self.wrong(Problem::error("error-versions-order"), at);
            }
            let (node, version_of) = self.expr(&version.is, context, at);
            of = self.agree(of, version_of, "error-units-versions", at);
            versions.push(Version { from, node, citation });
        }
        if versions.is_empty() {
            self.wrong(Problem::error("error-no-rules"), &definition.id);
        }
        let gap = self.gap(&format!("before_{}", definition.id));
        (self.add(Op::Definition { definition: number, versions, gap }, unit_of(&of)), of)
    }

    pub(super) fn agree(&mut self, a: Type, b: Type, id: &'static str, at: &Placed) -> Type {
        match (a, b) {
            (Type::Broken, other) | (other, Type::Broken) => other,
            (Type::Number(a), Type::Number(b)) if a == b => Type::Number(a.or(&b)),
            (a, b) if a == b => a,
            (a, b) => {
                self.wrong(Problem::error(id).arg("left", a.word()).arg("right", b.word()), at);
                Type::Broken
            }
        }
    }

    fn pair(&mut self, a: &Expr, b: &Expr, context: Context, at: &Placed, id: &'static str) -> (NodeId, NodeId, Type) {
        let (left, a_of) = self.expr(a, context, at);
        let (right, b_of) = self.expr(b, context, at);
        let of = self.agree(a_of, b_of, id, b.first_text().unwrap_or(at));
        (left, right, of)
    }

    fn alike(
        &mut self,
        parts: &[Expr],
        context: Context,
        at: &Placed,
        id: &'static str,
        op: fn(Vec<NodeId>) -> Op,
    ) -> (NodeId, Type) {
        self.some(parts, at);
        let mut of = Type::Broken;
        let mut nodes = Vec::new();
        for part in parts {
            let (node, part_of) = self.expr(part, context, at);
            of = self.agree(of, part_of, id, part.first_text().unwrap_or(at));
            nodes.push(node);
        }
        (self.add(op(nodes), unit_of(&of)), of)
    }

    fn product(&mut self, parts: &[Expr], context: Context, at: &Placed) -> (NodeId, Type) {
        self.some(parts, at);
        // One is a plain number, and makes nothing a share.
        let mut unit = Unit::plain();
        let mut nodes = Vec::new();
        for part in parts {
            let (node, of) = self.expr(part, context, at);
            unit = unit.times(&self.numeric(&of, part.first_text().unwrap_or(at)));
            nodes.push(node);
        }
        (self.add(Op::Product(nodes), unit.clone()), Type::Number(unit))
    }

    fn ratio(&mut self, a: &Expr, b: &Expr, context: Context, at: &Placed) -> (NodeId, Type) {
        let (a, a_of) = self.expr(a, context, at);
        let (b, b_of) = self.expr(b, context, at);
        let unit = self.numeric(&a_of, at).over(&self.numeric(&b_of, at));
        (self.add(Op::Ratio(a, b), unit.clone()), Type::Number(unit))
    }

    pub(super) fn numeric(&mut self, of: &Type, at: &Placed) -> Unit {
        match of {
            Type::Number(unit) => unit.clone(),
            Type::Broken => Unit::none(),
            Type::Truth => {
                self.wrong(Problem::error("error-not-number").arg("found", at), at);
                Unit::none()
            }
        }
    }

    fn round(&mut self, part: &Expr, to: &Placed, context: Context) -> (NodeId, Type) {
        let (node, of) = self.expr(part, context, to);
        let Some(step) = self.number(to) else {
            return self.broken();
        };
        if step.value <= Exact::ZERO {
            self.wrong(Problem::error("error-number").arg("found", to), to);
        }
        // The step is counted as what it rounds is, or it would mean something else.
        let step_of = match &step.of {
            NumberOf::Money(_) => Unit::money(),
            NumberOf::Plain(unit) => unit.clone(),
            NumberOf::Share => Unit::none(),
            NumberOf::Named(name) => {
                self.wrong(unknown("unit", name, did_you_mean(name, UNITS)), to);
                return self.broken();
            }
        };
        self.agree(of.clone(), Type::Number(step_of), "error-units-compare", to);
        if matches!(step.of, NumberOf::Money(currency) if currency != context.currency) {
            self.wrong(Problem::error("error-two-currencies"), to);
        }
        (self.add(Op::Round(node, step.value), unit_of(&of)), of)
    }

    /// So many months that there are some, and no more than all plans hold.
    fn months_back(&mut self, months: u16, at: &Placed) {
        if !(1..=HORIZON).contains(&usize::from(months)) {
            self.wrong(Problem::error("error-not-months").arg("found", months), at);
        }
    }

    fn span(&mut self, span: Span, at: &Placed) {
        if let Span::Last(months) = span {
            self.months_back(months, at);
        }
    }

    /// A list that something can be made of.
    pub(super) fn some<T>(&mut self, list: &[T], at: &Placed) {
        if list.is_empty() {
            self.wrong(Problem::error("error-list-empty"), at);
        }
    }

    fn over_time(
        &mut self,
        name: &str,
        part: &Expr,
        context: Context,
        at: &Placed,
        op: impl FnOnce(NodeId) -> Op,
    ) -> (NodeId, Type) {
        self.inside(name, |c| {
            let (node, of) = c.expr(part, context, at);
            (c.add(op(node), unit_of(&of)), of)
        })
    }

    fn item(&mut self, expr: &Expr, context: Context, at: &Placed) -> (NodeId, Type) {
        if !context.has_item {
            self.wrong(Problem::error("error-no-item"), at);
            return self.broken();
        }
        match expr {
            Expr::Item => self.leaf(Some(Op::Item(context.currency)), Type::Number(Unit::money())),
            _ => self.leaf(Some(Op::ItemAge), Type::Number(Unit::named("month").unwrap_or_default())),
        }
    }

    fn compare(
        &mut self,
        name: &str,
        comparison: Comparison,
        (a, b): (&Expr, &Expr),
        context: Context,
        at: &Placed,
    ) -> (NodeId, Type) {
        self.inside(name, |c| {
            let currency = c.currency_of(&[a, b], at);
            let (a, b, of) = c.pair(a, b, Context { currency, ..context }, at, "error-units-compare");
            if of == Type::Truth {
                c.wrong(Problem::error("error-not-number").arg("found", at), at);
            }
            (c.add(Op::Compare(comparison, a, b), Unit::none()), Type::Truth)
        })
    }

    fn truths(&mut self, parts: &[Expr], context: Context, at: &Placed, op: fn(Vec<NodeId>) -> Op) -> (NodeId, Type) {
        self.some(parts, at);
        let nodes = parts.iter().map(|part| self.truth(part, context, at)).collect();
        (self.add(op(nodes), Unit::none()), Type::Truth)
    }
}

pub(super) fn unit_of(of: &Type) -> Unit {
    match of {
        Type::Number(unit) => unit.clone(),
        Type::Truth | Type::Broken => Unit::none(),
    }
}

/// Yearly amounts reach before the first answer; the last n months do not.
fn span_context(span: Span, context: Context) -> Context {
    match span {
        Span::Last(_) => context,
        Span::Year | Span::YearToDate | Span::Quarter => context.extended(),
    }
}

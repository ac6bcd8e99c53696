//! Ranges, chances and best plans in words.

use super::speak::Speaker;
use crate::advise::{Bar, BestPlan, Chance, Heat, Jump, Measure, Offer, Proof, Range, Spread, Sweep, Weighed};
use crate::assess::{Lack, Lacking};
use crate::law::ProgrammeId;
use crate::quantity::{Currency, Exact};

/// An end of a bar: the figure, and the answer that makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarEnd {
    pub amount: String,
    pub answer: String,
}

impl Speaker<'_> {
    /// The answer of a sweep at so many units.
    pub fn sweep_value(&self, sweep: &Sweep, units: i128) -> String {
        sweep.datum(units).map(|datum| self.datum(sweep.fact, datum)).unwrap_or_default()
    }

    /// Between which two answers a programme jumps.
    pub fn jump(&self, sweep: &Sweep, jump: &Jump) -> String {
        let (before, after) = (self.sweep_value(sweep, jump.before), self.sweep_value(sweep, jump.after));
        let programme = self.programme(jump.programme);
        self.with("what-if-jump", &[("before", &before), ("after", &after), ("programmes", &programme)])
    }

    /// What so many units of a range are: `48 people`, `120% of the list`, `3 months later`.
    pub fn units(&self, range: &Range, units: i128) -> String {
        let count = |n: i128| self.counted(Exact::whole(n), "month");
        match (range.measure, range.value(units)) {
            (_, Some(value)) => self.datum(range.fact, value),
            (Measure::Costs, None) => {
                let share = Exact::fraction(units, 10_000).unwrap_or(Exact::ZERO);
                self.with("range-costs", &[("share", &self.words.share(share))])
            }
            (_, None) if units < 0 => self.with("range-earlier", &[("months", &count(-units))]),
            (_, None) if units > 0 => self.with("range-later", &[("months", &count(units))]),
            (_, None) => self.text("range-as-planned"),
        }
    }

    /// `IT specialists: 36 people to 54 people`.
    pub fn range(&self, range: &Range) -> String {
        let (low, high) = (self.units(range, range.low), self.units(range, range.high));
        self.with("range-line", &[("fact", &self.fact(range.fact)), ("low", &low), ("high", &high)])
    }

    /// The ends of a bar, the least first. Which answer makes an end is not to be read off its side:
    /// where less of an answer gives more, the high answer makes the least.
    pub fn bar_ends(&self, bar: &Bar, currency: Currency) -> [BarEnd; 2] {
        let end = |((units, minor), lacking): ((i128, i128), &Lacking)| BarEnd {
            amount: self.marked(&self.amount(minor, currency), lacking.lack()),
            answer: self.units(&bar.range, units),
        };
        let [least, most] = &bar.lacks;
        [(bar.least, least), (bar.most, most)].map(end)
    }

    /// What one answer does to the figure, and where its least and most stand.
    pub fn bar(&self, bar: &Bar, currency: Currency) -> [String; 2] {
        let [least, most] = self.bar_ends(bar, currency);
        let (fact, count) = (self.fact(bar.range.fact), self.words.count(bar.count as i128));
        let id = if bar.is_every() { "tornado-where" } else { "tornado-where-tried" };
        [
            self.with("tornado-bar", &[("fact", &fact), ("least", &least.amount), ("most", &most.amount)]),
            self.with(id, &[("least", &least.answer), ("most", &most.answer), ("count", &count)]),
        ]
    }

    /// What draws say of the figure.
    pub fn spread(&self, spread: &Spread, currency: Currency) -> Vec<String> {
        let amount = |minor: i128| self.amount(minor, currency);
        let [low, quarter, half, more, high] = spread.percentiles.map(|(_, minor)| amount(minor));
        let mut lines = vec![
            self.with("risk-half", &[("low", &quarter), ("high", &more), ("half", &half)]),
            self.with("risk-most", &[("low", &low), ("high", &high)]),
            self.with(
                "risk-mean",
                &[("mean", &amount(spread.mean)), ("base", &self.total(spread.base, &spread.lacking, currency))],
            ),
        ];
        if spread.left_out > 0 {
            lines.push(self.words.text("risk-left-out", &[("count", spread.left_out.into())]));
        }
        lines
    }

    /// What draws say of a programme; nothing where all of them say what the plan says.
    pub fn chance(&self, chance: &Chance, draws: usize, currency: Currency) -> Option<Vec<String>> {
        let is_sure = (chance.granted == 0 || chance.granted == draws) && chance.failed == 0;
        if is_sure {
            return None;
        }
        let share = |count: usize| self.share_of(count, draws);
        let name = self.programme(chance.programme);
        let mut lines = vec![self.with("risk-granted", &[("programme", &name), ("share", &share(chance.granted))])];
        if chance.failed > 0 {
            let lost = share(chance.failed);
            lines.push(match chance.price {
                Some(price) if price != 0 => {
                    self.with("risk-failed", &[("share", &lost), ("amount", &self.amount(price, currency))])
                }
                _ => self.with("risk-always-failed", &[("share", &lost)]),
            });
            let years = chance.failed_in.iter().filter(|(_, count)| *count > 0);
            let year = |(year, count): &(i32, usize)| {
                self.with("risk-failed-in", &[("year", &year.to_string()), ("share", &share(*count))])
            };
            lines.push(years.map(year).collect::<Vec<String>>().join("; "));
        }
        Some(lines)
    }

    fn share_of(&self, count: usize, all: usize) -> String {
        let thousandths = Exact::fraction(count as i128 * 1_000, (all as i128).max(1)).map_or(0, Exact::rounded);
        self.words.share(Exact::fraction(thousandths, 1_000).unwrap_or(Exact::ZERO))
    }

    /// How sure it is that nothing is better.
    pub fn proof(&self, found: &BestPlan, currency: Currency) -> String {
        let better = |id, more| self.with(id, &[("amount", &self.amount(more, currency))]);
        match (found.proof, found.is_every_value) {
            (Proof::Best, true) if !found.lacking.is_empty() => self.text("best-proved-known"),
            (Proof::Best, true) => self.text("best-proved"),
            (Proof::Best, false) => self.text("best-of-tried"),
            (Proof::AtMost(more), true) => better("best-at-most", more),
            (Proof::AtMost(more), false) => better("best-at-most-tried", more),
        }
    }

    /// Of which values that is said, and which were left out.
    pub fn tried(&self, weighed: &Weighed) -> Vec<String> {
        let values = (!weighed.found.is_every_value).then(|| self.text("best-values"));
        let ranges = weighed.tried.iter().map(|(least, most)| {
            let (low, high) = (self.datum(least.fact, least.value), self.datum(least.fact, *most));
            let (fact, month) = (self.fact(least.fact), self.words.month(least.from));
            self.with("best-range", &[("fact", &fact), ("month", &month), ("low", &low), ("high", &high)])
        });
        let ruled = weighed.found.is_ruled.then(|| self.text("best-ruled"));
        values.into_iter().chain(ranges).chain(ruled).collect()
    }

    /// What a cell of the table of two answers comes to, with a sign where something of it is not known.
    pub fn heat_cell(&self, heat: &Heat, (row, column): (usize, usize), currency: Currency) -> Option<String> {
        let amount = (*heat.figures.get(row)?.get(column)?)?;
        let lack = heat.lacks.get(row)?.get(column).copied().unwrap_or_default();
        Some(self.marked(&self.amount(amount, currency), lack))
    }

    /// What the signs beside cells mean; nothing where there are none.
    pub fn heat_marks(&self, heat: &Heat) -> Option<String> {
        heat.lacks.iter().flatten().any(|lack| *lack != Lack::Nothing).then(|| self.text("amount-marks"))
    }

    /// What the signs beside the ends of bars mean.
    pub fn bar_marks<'b>(&self, bars: impl IntoIterator<Item = &'b Bar>) -> Option<String> {
        let mut lacks = bars.into_iter().flat_map(|bar| &bar.lacks);
        lacks.any(|lacking| !lacking.is_empty()).then(|| self.text("amount-marks"))
    }

    /// Of how many values the table of two answers is; nothing where those are all.
    pub fn heat_tried(&self, heat: &Heat) -> Option<String> {
        let count = |values: &[i128]| self.words.count(values.len() as i128);
        let args = [("columns", count(&heat.columns)), ("rows", count(&heat.rows))];
        (!heat.is_every()).then(|| self.with("heat-tried", &args.each_ref().map(|(name, text)| (*name, text.as_str()))))
    }

    /// Why one plan leaves less than another: the programmes that come out otherwise.
    pub fn loses(&self, best: &Offer, second: &Offer, currency: Currency) -> Option<String> {
        let of = |offer: &Offer, id: ProgrammeId| {
            let found = offer.effect.moves.iter().find(|(programme, _)| *programme == id);
            found.map_or(0, |(_, more)| *more)
        };
        let mut parts: Vec<String> = self
            .book
            .programmes
            .ids()
            .map(|id| (id, of(second, id) - of(best, id)))
            .filter(|(_, less)| *less != 0)
            .map(|(id, less)| {
                let args = [("programme", self.programme(id)), ("amount", self.amount(less, currency))];
                self.with("advice-move", &args.each_ref().map(|(name, text)| (*name, text.as_str())))
            })
            .collect();
        let costs = best.effect.cost.zip(second.effect.cost).map_or(0, |(best, second)| second - best);
        if costs != 0 {
            parts.push(self.with("best-wages", &[("amount", &self.amount(costs, currency))]));
        }
        (!parts.is_empty()).then(|| parts.join("; "))
    }
}

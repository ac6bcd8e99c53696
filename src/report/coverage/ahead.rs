//! The dates to come on the coverage page: what the law itself dates after the day it was read.

use super::{Page, Rests};
use crate::law::{DefinitionId, Op, ProgrammeId};
use crate::quantity::{IndexVec, Month};
use std::collections::BTreeSet;

/// Something that the law itself dates after the day it was read.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Ahead {
    month: Month,
    words: String,
}

impl Page<'_> {
    /// The section of what ends or changes after the day of the law, by month.
    pub(super) fn dates(&self) -> String {
        let mut ahead = self.ahead();
        ahead.sort();
        // Two quantities of one name that change together read as one.
        ahead.dedup();
        let now = Month::of(self.book.version);
        let year_later = now.plus(12);
        let (soon, later): (Vec<Ahead>, Vec<Ahead>) = ahead.into_iter().partition(|one| one.month <= year_later);
        let mut out = self.heading("coverage-dates");
        out.push_str(&format!("{}\n", self.text("coverage-dates-about")));
        let until = self.speaker.words.month(year_later);
        for (title, list) in
            [(self.speaker.with("coverage-soon", &[("until", &until)]), soon), (self.text("coverage-later"), later)]
        {
            out.push_str(&format!("\n### {title}\n\n"));
            if list.is_empty() {
                out.push_str(&format!("{}\n", self.text("coverage-nothing")));
            }
            for one in list {
                let month = self.speaker.words.month(one.month);
                out.push_str(&format!("- {month}: {}\n", one.words));
            }
        }
        out
    }

    fn ahead(&self) -> Vec<Ahead> {
        let book = self.book;
        let now = Month::of(book.version);
        let mut all = Vec::new();
        for (id, programme) in book.programmes.enumerated() {
            let name = self.name(id);
            for (at, rule) in programme.rules.iter().enumerate() {
                let next = programme.rules.get(at + 1);
                let citation = self.citation(rule.citation);
                let mut tell = |month, id, citation: &str| {
                    all.push(Ahead { month, words: self.speaker.with(id, &[("name", &name), ("act", citation)]) });
                };
                if let Some(until) = rule.until.filter(|until| next.is_none_or(|next| next.from != *until)) {
                    tell(until, "coverage-ends", &citation);
                }
                let is_first = at == 0;
                tell(rule.from, if is_first { "coverage-begins" } else { "coverage-changes" }, &citation);
            }
        }
        for duty in &book.duties {
            let name = self.text(&format!("duty-{}", duty.id));
            let citation = self.citation(duty.citation);
            let mut tell = |month, id| {
                let args = [("name", name.as_str()), ("act", citation.as_str())];
                all.push(Ahead { month, words: self.speaker.with(id, &args) });
            };
            tell(duty.from, "coverage-begins");
            if let Some(until) = duty.until {
                tell(until, "coverage-ends");
            }
        }
        for parameter in &book.parameters {
            for (before, value) in parameter.values.iter().zip(parameter.values.iter().skip(1)) {
                let (name, words) = (self.text(&format!("parameter-{}", parameter.id)), self.speaker.words);
                let (old, new) = (words.law_number(&before.text), words.law_number(&value.text));
                let act = self.citation(value.citation);
                let args = [("name", name.as_str()), ("before", &old), ("after", &new), ("act", &act)];
                let id = if old == new { "coverage-value-held" } else { "coverage-value" };
                let words = self.speaker.with(id, &args);
                all.push(Ahead { month: Month::in_force_from(value.from), words });
            }
        }
        let mut seen: BTreeSet<(DefinitionId, usize)> = BTreeSet::new();
        for node in &book.nodes {
            let Op::Definition { definition, versions, .. } = &node.op else { continue };
            for version in versions.iter().skip(1).filter(|version| seen.insert((*definition, version.from))) {
                let id = book.definitions[*definition].id.as_str();
                let name = self.text(&format!("definition-{id}"));
                let act = self.citation(version.citation);
                let programmes = self.resting_on(*definition);
                let args = [("name", name.as_str()), ("act", &act), ("programmes", &programmes)];
                let id = if programmes.is_empty() { "coverage-changes" } else { "coverage-changes-quantity" };
                let words = self.speaker.with(id, &args);
                all.push(Ahead { month: Month::from_index(version.from), words });
            }
        }
        all.retain(|one| one.month > now);
        all
    }

    /// The names of the programmes that rest on a definition.
    fn resting_on(&self, definition: DefinitionId) -> String {
        let all: IndexVec<ProgrammeId, Rests> =
            self.book.programmes.iter().map(|programme| Rests::of(self.book, programme, None)).collect();
        let rests = all.enumerated().filter(|(_, rests)| rests.definitions.contains(&definition));
        let names: Vec<String> = rests.map(|(id, _)| self.name(id)).collect();
        if names.len() == all.len() { self.text("coverage-every-programme") } else { names.join(", ") }
    }
}

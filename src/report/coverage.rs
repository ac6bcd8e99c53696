//! The coverage page: each programme with its sources and what they leave open, as Markdown.

mod ahead;

use crate::explain::Speaker;
use crate::law::{CitationId, Confidence, DefinitionId, NodeId, Op, Programme, ProgrammeId, Rulebook};
use crate::quantity::{IndexVec, Month};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The page; `cases` counts the worked cases of each programme, in the rulebook's order, and
/// `duty_cases` those of the duties.
pub fn coverage_markdown(cases: &IndexVec<ProgrammeId, usize>, duty_cases: usize, speaker: &Speaker<'_>) -> String {
    let page = Page { cases, duty_cases, speaker, book: speaker.book };
    let parts = [
        page.head(),
        page.overview(),
        page.dates(),
        page.programmes(),
        page.duties(),
        page.numbers(),
        page.not_modelled(),
    ];
    parts.concat()
}

struct Page<'a> {
    cases: &'a IndexVec<ProgrammeId, usize>,
    duty_cases: usize,
    speaker: &'a Speaker<'a>,
    book: &'a Rulebook,
}

/// What a programme rests on, through definitions too; other programmes have their own place.
struct Rests {
    /// Of rules, conditions, limits, definitions and numbers; the open questions cite their own.
    citations: BTreeSet<CitationId>,
    definitions: BTreeSet<DefinitionId>,
    gaps: BTreeSet<usize>,
}

impl Rests {
    /// What it rests on in a month, or ever.
    fn of(book: &Rulebook, programme: &Programme, at: Option<Month>) -> Rests {
        let is_asked =
            |from: Month, next: Option<Month>| at.is_none_or(|at| from <= at && next.is_none_or(|next| at < next));
        let mut rests = Rests { citations: BTreeSet::new(), definitions: BTreeSet::new(), gaps: BTreeSet::new() };
        let mut todo: Vec<NodeId> = programme.beneficiary_when.iter().map(|(when, _)| *when).collect();
        for rule in programme.rules.iter().filter(|rule| is_asked(rule.from, rule.until)) {
            rests.citations.insert(rule.citation);
            rests.citations.extend(rule.conditions.iter().map(|condition| condition.citation));
            rests.citations.extend(rule.window.iter().map(|window| window.citation));
            rests.citations.extend(rule.limits.iter().map(|limit| limit.citation));
            rests.citations.extend(rule.scaled.map(|scaled| scaled.citation));
            todo.extend(rule.roots());
        }
        let mut seen = BTreeSet::new();
        while let Some(id) = todo.pop() {
            let Some(node) = book.node(id).filter(|_| seen.insert(id)) else { continue };
            match &node.op {
                Op::Definition { definition, versions, .. } => {
                    rests.definitions.insert(*definition);
                    for (place, version) in versions.iter().enumerate() {
                        let next = versions.get(place + 1).map(|next| Month::from_index(next.from));
                        if is_asked(Month::from_index(version.from), next) {
                            rests.citations.insert(version.citation);
                            todo.push(version.node);
                        }
                    }
                }
                Op::Parameter(parameter) => {
                    let values = &book.parameters[*parameter].values;
                    for (place, value) in values.iter().enumerate() {
                        let next = values.get(place + 1).map(|next| Month::in_force_from(next.from));
                        if is_asked(Month::in_force_from(value.from), next) {
                            rests.citations.insert(value.citation);
                        }
                    }
                }
                Op::LawUnknown(gap) => {
                    rests.gaps.insert(*gap);
                }
                op => todo.extend(op.parts()),
            }
        }
        rests
    }
}

impl Page<'_> {
    fn text(&self, id: &str) -> String {
        plain(&self.speaker.text(id))
    }

    fn about(&self, id: &str) -> Option<String> {
        self.speaker.words.attribute(id, "about", &[]).map(|about| plain(&about))
    }

    fn name(&self, programme: ProgrammeId) -> String {
        plain(&self.speaker.programme(programme))
    }

    fn citation(&self, citation: CitationId) -> String {
        plain(&self.speaker.citation(citation))
    }

    fn heading(&self, id: &str) -> String {
        format!("\n## {}\n\n", self.text(id))
    }

    fn head(&self) -> String {
        let book = self.book;
        let date = self.speaker.words.date(book.version);
        let conditions: usize = book.programmes.iter().flat_map(|p| &p.rules).map(|rule| rule.conditions.len()).sum();
        let counts = [
            ("programmes", book.programmes.len()),
            ("acts", book.acts.len()),
            ("facts", book.facts.len()),
            ("parameters", book.parameters.len()),
            ("definitions", book.definitions.len()),
            ("conditions", conditions),
            ("readings", book.readings.len()),
            ("duties", book.duties.len()),
            ("cases", self.cases.iter().sum::<usize>() + self.duty_cases),
        ];
        let counts: Vec<(&str, String)> = counts.iter().map(|(name, count)| (*name, self.count(*count))).collect();
        let counts: Vec<(&str, &str)> = counts.iter().map(|(name, count)| (*name, count.as_str())).collect();
        format!(
            "# {}\n\n{}\n\n{}\n\n{}\n",
            self.text("coverage-title"),
            plain(&self.speaker.with("rulebook-head", &[("id", &book.id), ("date", &date)])),
            self.speaker.with("coverage-counts", &counts),
            self.text("coverage-about")
        )
    }

    fn count(&self, count: usize) -> String {
        self.speaker.words.count(count as i128)
    }

    fn overview(&self) -> String {
        let mut out = self.heading("coverage-overview");
        out.push_str(&self.head_row(&[
            "coverage-programme",
            "coverage-kind",
            "coverage-beneficiary",
            "coverage-certainty",
            "coverage-in-force",
            "coverage-least-sure",
            "coverage-questions",
            "coverage-cases",
        ]));
        for (id, programme) in self.book.programmes.enumerated() {
            out.push_str(&row(&[
                self.name(id),
                self.text(&format!("kind-{}", programme.kind.word())),
                self.text(&format!("beneficiary-{}", programme.beneficiary.word())),
                self.text(&format!("certainty-{}", programme.certainty.word())),
                self.periods(programme),
                self.least_sure_now(programme),
                self.count(programme.readings.count_ones() as usize),
                self.count(self.cases[id]),
            ]));
        }
        out
    }

    fn head_row(&self, ids: &[&str]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.text(id)).collect();
        format!("{}{}", row(&names), row(&vec!["---".to_owned(); ids.len()]))
    }

    /// The months in force, without those of a gap.
    fn periods(&self, programme: &Programme) -> String {
        let mut spans: Vec<(Month, Option<Month>)> = Vec::new();
        for rule in &programme.rules {
            match spans.last_mut() {
                Some((_, until)) if *until == Some(rule.from) => *until = rule.until,
                _ => spans.push((rule.from, rule.until)),
            }
        }
        let spans = spans.into_iter().map(|(from, until)| self.span(from, until));
        spans.collect::<Vec<String>>().join("; ")
    }

    /// The months from one to the one before another.
    fn span(&self, from: Month, until: Option<Month>) -> String {
        let month = |month: Month| self.speaker.words.month(month);
        match until {
            Some(until) => {
                self.speaker.with("coverage-span", &[("from", &month(from)), ("until", &month(until.plus(-1)))])
            }
            None => self.speaker.with("coverage-span-open", &[("from", &month(from))]),
        }
    }

    /// The least sure of the sources of what is in force on the day of the law.
    fn least_sure_now(&self, programme: &Programme) -> String {
        let rests = Rests::of(self.book, programme, Some(Month::of(self.book.version)));
        let confidences = rests.citations.iter().filter_map(|citation| self.book.citations.get(*citation));
        let least = confidences.map(|citation| citation.confidence).max();
        least.map(|least| self.confidence(least)).unwrap_or_default()
    }

    fn confidence(&self, confidence: Confidence) -> String {
        self.text(&format!("confidence-{}", confidence.word()))
    }

    fn programmes(&self) -> String {
        let programmes = self.book.programmes.enumerated();
        let sections: Vec<String> = programmes.map(|(id, programme)| self.programme(id, programme)).collect();
        format!("{}{}", self.heading("coverage-programmes"), sections.join("\n"))
    }

    fn programme(&self, id: ProgrammeId, programme: &Programme) -> String {
        let rests = Rests::of(self.book, programme, None);
        let mut out = format!("### {}\n\n", self.name(id));
        if let Some(about) = self.about(&format!("programme-{}", programme.id)) {
            out.push_str(&format!("{about}\n\n"));
        }
        let line = |id: &str, says: &str| format!("- {}: {says}\n", self.text(id));
        out.push_str(&line("coverage-id", &format!("`{}`", programme.id)));
        out.push_str(&line("coverage-in-force", &self.periods(programme)));
        out.push_str(&line("coverage-least-sure", &self.least_sure_now(programme)));
        out.push_str(&line("coverage-cases", &self.count(self.cases[id])));
        out.push_str(&format!("- {}:\n", self.text("coverage-acts")));
        for (act, confidence) in self.acts(&rests) {
            out.push_str(&format!("  - {}: {}\n", self.act(act), self.confidence(confidence)));
        }
        out.push_str(&self.questions(programme));
        if !rests.gaps.is_empty() {
            out.push_str(&format!("- {}:\n", self.text("coverage-gaps")));
            for gap in &rests.gaps {
                let gap = self.book.gaps.get(*gap).map_or("", String::as_str);
                out.push_str(&format!("  - {}\n", self.text(&format!("gap-{gap}"))));
            }
        }
        out
    }

    /// The acts cited, by date, each with the least sure of its citations.
    fn acts(&self, rests: &Rests) -> Vec<(usize, Confidence)> {
        let mut found: BTreeMap<usize, Confidence> = BTreeMap::new();
        for citation in rests.citations.iter().filter_map(|citation| self.book.citations.get(*citation)) {
            let least = found.entry(citation.act).or_insert(citation.confidence);
            *least = citation.confidence.max(*least);
        }
        let mut acts: Vec<(usize, Confidence)> = found.into_iter().collect();
        let date = |act: usize| self.book.acts.get(act).and_then(|act| act.date);
        acts.sort_by_key(|(act, _)| (date(*act).is_none(), date(*act), *act));
        acts
    }

    /// An act with its date, as a link where it has one.
    fn act(&self, act: usize) -> String {
        let Some(act) = self.book.acts.get(act) else { return String::new() };
        let name = plain(&self.speaker.words.cited(&act.id, act.date, None));
        match &act.link {
            Some(link) => format!("[{name}](<{link}>)"),
            None => name,
        }
    }

    fn questions(&self, programme: &Programme) -> String {
        let readings = self.book.readings.iter().enumerate();
        let of_it: Vec<_> = readings.filter(|(id, _)| programme.readings & (1 << id) != 0).collect();
        if of_it.is_empty() {
            return String::new();
        }
        let mut out = format!("- {}:\n", self.text("coverage-questions-default"));
        for (id, reading) in of_it {
            let options = reading.options.iter().enumerate().map(|(at, option)| {
                let name = plain(&self.speaker.reading_option(id, at));
                let name = if at == 0 { format!("**{name}**") } else { name };
                format!("{name} ({})", self.citation(option.citation))
            });
            let options = options.collect::<Vec<String>>().join("; ");
            out.push_str(&format!("  - {} {options}\n", plain(&self.speaker.reading(id))));
        }
        out
    }

    fn duties(&self) -> String {
        if self.book.duties.is_empty() {
            return String::new();
        }
        let mut out = self.heading("coverage-duties");
        out.push_str(&self.head_row(&[
            "coverage-duty",
            "coverage-every",
            "coverage-in-force",
            "coverage-stake",
            "coverage-source",
            "coverage-confidence",
        ]));
        for (id, duty) in self.book.duties.iter().enumerate() {
            let stake = duty.stake.and_then(|stake| self.book.stakes.get(stake));
            out.push_str(&row(&[
                self.text(&format!("duty-{}", duty.id)),
                self.speaker.duty_every(id),
                self.span(duty.from, duty.until),
                stake.map(|stake| self.text(&format!("stake-{}", stake.id))).unwrap_or_default(),
                self.citation(duty.citation),
                self.speaker.confidence(duty.citation),
            ]));
        }
        let cases = self.speaker.words.text("coverage-duty-cases", &[("count", self.duty_cases.into())]);
        out.push_str(&format!("\n{cases}\n"));
        for stake in &self.book.stakes {
            let name = self.text(&format!("stake-{}", stake.id));
            let about = self.about(&format!("stake-{}", stake.id)).unwrap_or_default();
            let (act, sure) = (self.citation(stake.citation), self.speaker.confidence(stake.citation));
            out.push_str(&format!("\n**{name}** {about} ({act}: {sure})\n"));
        }
        out
    }

    fn numbers(&self) -> String {
        let mut out = self.heading("coverage-numbers");
        out.push_str(&self.head_row(&[
            "coverage-number",
            "coverage-value-now",
            "coverage-since",
            "coverage-last",
            "coverage-source",
            "coverage-confidence",
        ]));
        for parameter in &self.book.parameters {
            let now = parameter.values.iter().rev().find(|value| value.from <= self.book.version);
            let Some(now) = now.or(parameter.values.first()) else { continue };
            let date = |date: Option<Date>| date.map(|date| self.speaker.words.date(date)).unwrap_or_default();
            out.push_str(&row(&[
                self.text(&format!("parameter-{}", parameter.id)),
                self.speaker.words.law_number(&now.text),
                date(Some(now.from)),
                date(parameter.values.last().map(|last| last.from)),
                self.citation(now.citation),
                self.speaker.confidence(now.citation),
            ]));
        }
        out
    }

    /// What the rulebook's own words say it leaves out, a line each.
    fn not_modelled(&self) -> String {
        let id = format!("not-modelled-{}", self.book.id);
        if !self.speaker.words.has(&id) {
            return String::new();
        }
        let text = self.text(&id);
        let lines = text.lines().filter(|line| !line.is_empty()).map(|line| format!("- {line}\n"));
        format!("{}{}", self.heading("coverage-not-modelled"), lines.collect::<String>())
    }
}

/// Words in which nothing is markup of a page, be it a link, a picture or HTML: a rulebook may come from a stranger.
fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        if matches!(letter, '\\' | '<' | '[') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// A row of a Markdown table.
fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_markup() {
        assert_eq!(plain("[a](javascript:1) <b> \\[c] ![d](e)"), "\\[a](javascript:1) \\<b> \\\\\\[c] !\\[d](e)");
        assert_eq!(plain("§ 483, 61 – «а»"), "§ 483, 61 – «а»");
    }
}

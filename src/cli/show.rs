//! `rulebook show`: a programme's rules and open questions with their sources, as text or JSON.

use super::{Exit, Output, Setting, failed, option, printed};
use crate::explain::Arg;
use crate::law::{Benefit, Op, Programme, ProgrammeId, Rule};
use crate::quantity::{Month, Problem, did_you_mean};
use crate::report::table;
use clap::ArgMatches;
use serde::Serialize;

/// What is shown of one programme.
#[derive(Serialize)]
struct Shown<'a> {
    id: &'a str,
    name: String,
    about: Option<String>,
    rules: Vec<ShownRule<'a>>,
    readings: Vec<ShownReading<'a>>,
}

#[derive(Serialize)]
struct ShownRule<'a> {
    #[serde(serialize_with = "super::month")]
    from: Month,
    /// The first month without it.
    #[serde(serialize_with = "super::maybe_month")]
    until: Option<Month>,
    citation: String,
    conditions: Vec<Named<'a>>,
    window: Option<ShownWindow>,
    pays: Option<&'a str>,
    limits: Vec<Named<'a>>,
    /// Where only a share of the amount is paid: by what, and its source.
    scaled: Option<ShownScale>,
}

#[derive(Serialize)]
struct ShownScale {
    by: String,
    citation: String,
}

#[derive(Serialize)]
struct ShownWindow {
    months: u16,
    citation: String,
}

/// A condition, limit or option: its id, its words, its source.
#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    name: String,
    citation: String,
}

#[derive(Serialize)]
struct ShownReading<'a> {
    id: &'a str,
    question: String,
    /// The first is the default.
    options: Vec<Named<'a>>,
}

/// `rulebook show [ID]`
pub fn show(setting: &Setting, matches: &ArgMatches) -> Output {
    let book = &setting.book;
    let wanted = matches.get_one::<String>("ID").map(String::as_str);
    let all = book.programmes.enumerated();
    let found: Vec<Shown<'_>> = all
        .filter(|(_, programme)| wanted.is_none_or(|id| id == programme.id))
        .map(|(id, programme)| shown(setting, id, programme))
        .collect();
    if let (Some(id), true) = (wanted, found.is_empty()) {
        if let Some(duties) = super::duties::show(setting, id, matches) {
            return duties;
        }
        let known: Vec<&str> = book.programmes.iter().map(|programme| programme.id.as_str()).collect();
        let meant = did_you_mean(id, known.iter().copied()).unwrap_or("");
        let problem = Problem::error("error-programme").arg("found", id).arg("meant", meant);
        return failed(&setting.words, &[problem.arg("known", known.join(", "))], Exit::Input);
    }
    if option(matches, "format") == "json" {
        return printed(format!("{}\n", crate::report::json(&found)));
    }
    let texts: Vec<String> = found.iter().map(|shown| text(setting, shown)).collect();
    printed(texts.join("\n"))
}

fn shown<'a>(setting: &'a Setting, id: ProgrammeId, programme: &'a Programme) -> Shown<'a> {
    let speaker = setting.speaker();
    let named = |id, name, citation| Named { id, name, citation: speaker.citation(citation) };
    let readings = setting.book.readings.iter().enumerate();
    Shown {
        id: &programme.id,
        name: speaker.programme(id),
        about: setting.words.attribute(&format!("programme-{}", programme.id), "about", &[]),
        rules: programme.rules.iter().map(|rule| shown_rule(setting, id, rule)).collect(),
        readings: readings
            .filter(|(place, _)| programme.readings & (1 << place) != 0)
            .map(|(place, reading)| ShownReading {
                id: &reading.id,
                question: speaker.reading(place),
                options: reading
                    .options
                    .iter()
                    .enumerate()
                    .map(|(at, option)| named(option.id.as_str(), speaker.reading_option(place, at), option.citation))
                    .collect(),
            })
            .collect(),
    }
}

fn shown_rule<'a>(setting: &'a Setting, id: ProgrammeId, rule: &'a Rule) -> ShownRule<'a> {
    let speaker = setting.speaker();
    let named = |id, name, citation| Named { id, name, citation: speaker.citation(citation) };
    let pays = match rule.benefit {
        Benefit::Items { pays, .. } => Some(setting.book.facts[pays].id.as_str()),
        _ => None,
    };
    ShownRule {
        from: rule.from,
        until: rule.until,
        citation: speaker.citation(rule.citation),
        conditions: rule
            .conditions
            .iter()
            .map(|c| named(c.id.as_str(), speaker.condition(id, &c.id), c.citation))
            .collect(),
        window: rule
            .window
            .map(|window| ShownWindow { months: window.months, citation: speaker.citation(window.citation) }),
        pays,
        limits: rule.limits.iter().map(|l| named(l.id.as_str(), speaker.limit(id, &l.id), l.citation)).collect(),
        scaled: rule.scaled.map(|scaled| ShownScale {
            by: match setting.book.node(scaled.by).map(|node| &node.op) {
                Some(Op::Definition { definition, .. }) => speaker.definition(*definition),
                _ => String::new(),
            },
            citation: speaker.citation(scaled.citation),
        }),
    }
}

fn text(setting: &Setting, shown: &Shown<'_>) -> String {
    let speaker = setting.speaker();
    let mut out = format!("{} ({})\n", shown.name, shown.id);
    if let Some(about) = &shown.about {
        out.push_str(&format!("{about}\n"));
    }
    let cited = |named: &Named<'_>| vec![named.name.clone(), format!("[{}]", named.citation)];
    for rule in &shown.rules {
        out.push_str(&format!("{}\n", speaker.in_force(rule.from, rule.until, &rule.citation)));
        let mut rows: Vec<Vec<String>> = rule.conditions.iter().map(cited).collect();
        if let Some(window) = &rule.window {
            let months = [("months", Arg::from(usize::from(window.months)))];
            let months = setting.words.text("rulebook-window", &months);
            rows.push(vec![months, format!("[{}]", window.citation)]);
        }
        if let Some(cost) = rule.pays.and_then(|id| setting.book.fact(id)) {
            rows.push(vec![speaker.with("rulebook-pays", &[("cost", &speaker.fact(cost))]), String::new()]);
        }
        rows.extend(rule.limits.iter().map(cited));
        if let Some(scaled) = &rule.scaled {
            let label =
                speaker.with("step-formula", &[("name", &speaker.text("step-scaled")), ("formula", &scaled.by)]);
            let label = if scaled.by.is_empty() { speaker.text("step-scaled") } else { label };
            rows.push(vec![label, format!("[{}]", scaled.citation)]);
        }
        out.push_str(&table(&rows, &[], "  "));
    }
    for reading in &shown.readings {
        out.push_str(&format!("{}\n", reading.question));
        for (place, option) in reading.options.iter().enumerate() {
            let sign = if place == 0 { "*" } else { "-" };
            out.push_str(&format!("  {sign} {} [{}]\n", option.name, option.citation));
        }
    }
    out
}

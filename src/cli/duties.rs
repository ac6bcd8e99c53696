//! `rulebook show ID` of a duty, and `rulebook show duties`: when, from which month, what is at stake,
//! and where it stands.

use super::{Output, Setting, option, printed};
use crate::assess::DutyWhat;
use crate::law::{AtStake, By, Duty, Every, ProgrammeId};
use crate::quantity::Month;
use clap::ArgMatches;
use serde::Serialize;

#[derive(Serialize)]
struct Shown<'a> {
    id: &'a str,
    name: String,
    about: Option<String>,
    #[serde(serialize_with = "super::month")]
    from: Month,
    /// The first month without it.
    #[serde(serialize_with = "super::maybe_month")]
    until: Option<Month>,
    every: &'static str,
    by: String,
    stake: Option<ShownStake<'a>>,
    citation: String,
}

#[derive(Serialize)]
struct ShownStake<'a> {
    id: &'a str,
    name: String,
    /// What would be restored.
    programmes: Vec<&'a str>,
    citations: Vec<String>,
}

/// The duties wanted; `None` where there are none of the name.
pub fn show(setting: &Setting, wanted: &str, matches: &ArgMatches) -> Option<Output> {
    let duties = setting.book.duties.iter().enumerate();
    let found: Vec<Shown<'_>> = duties
        .filter(|(_, duty)| wanted == "duties" || wanted == duty.id)
        .map(|(id, duty)| shown(setting, id, duty))
        .collect();
    if found.is_empty() {
        return None;
    }
    if option(matches, "format") == "json" {
        return Some(printed(format!("{}\n", crate::report::json(&found))));
    }
    let texts: Vec<String> = found.iter().map(|shown| text(setting, shown)).collect();
    Some(printed(texts.join("\n")))
}

fn shown<'a>(setting: &'a Setting, id: usize, duty: &'a Duty) -> Shown<'a> {
    let speaker = setting.speaker();
    let stake = duty.stake.and_then(|id| Some((id, setting.book.stakes.get(id)?)));
    let stake = stake.map(|(id, stake)| {
        let (programmes, more): (&[ProgrammeId], _) = match &stake.what {
            AtStake::Restored { programmes, back, interest } => {
                (programmes, [back.map(|back| back.citation), interest.map(|interest| interest.citation)])
            }
            AtStake::Added { .. } => (&[], [None, None]),
        };
        let citations = std::iter::once(stake.citation).chain(more.into_iter().flatten());
        ShownStake {
            id: &stake.id,
            name: speaker.stake(id),
            programmes: programmes.iter().map(|id| speaker.programme_id(*id)).collect(),
            citations: citations.map(|citation| speaker.citation(citation)).collect(),
        }
    });
    Shown {
        id: &duty.id,
        name: speaker.duty(DutyWhat::Duty(id)),
        about: speaker.duty_about(DutyWhat::Duty(id)),
        from: duty.from,
        until: duty.until,
        every: match duty.every {
            Every::Month => "month",
            Every::Quarter => "quarter",
            Every::Year => "year",
        },
        by: match duty.by {
            By::DayAfter(day) => format!("{day}"),
            By::NextYear(month, day) => format!("{month:02}-{day:02}"),
            By::LastDay => "last".to_owned(),
        },
        stake,
        citation: speaker.citation(duty.citation),
    }
}

fn text(setting: &Setting, shown: &Shown<'_>) -> String {
    let speaker = setting.speaker();
    let mut out = format!("{} ({})\n", shown.name, shown.id);
    if let Some(about) = &shown.about {
        out.push_str(&format!("{about}\n"));
    }
    out.push_str(&format!("{}\n", speaker.in_force(shown.from, shown.until, &shown.citation)));
    if let Some(stake) = &shown.stake {
        out.push_str(&format!("  {} [{}]\n", stake.name, stake.citations.join("; ")));
    }
    out
}

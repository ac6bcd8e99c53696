//! Duties, ends and changes as a calendar that other programs take in, each day with its reminders.

use super::Assessed;
use crate::assess::{DutyEntry, DutyWhat, Outcome};
use crate::explain::Speaker;
use crate::plan::hex;
use crate::quantity::{Problem, harmless, steers};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

/// No line is longer, in bytes (RFC 5545, 3.1).
const MOST_OCTETS: usize = 75;
/// Beyond this a file only says that it was saved so often.
const MOST_REVISIONS: u32 = 1_000_000;
/// No law is older: from here its days are counted.
const FIRST_DAY: Date = jiff::civil::date(2020, 1, 1);

/// At nine in the morning of the day before, and of that a week before, in the calendar's own zone.
const BEFORE_A_DUTY: [i64; 2] = [15, 7 * 24 - 9];
/// What the law ends or changes is told a month before.
const BEFORE_A_CHANGE: [i64; 2] = [7 * 24 - 9, 30 * 24 - 9];

/// One variant's days; the same plan gives the same text. `revision` counts the savings of the plan: a program that
/// took the days in before takes those of a later one for newer.
///
/// # Errors
/// A day that no calendar has.
pub fn calendar(assessed: &Assessed, revision: u32, speaker: &Speaker<'_>) -> Result<String, Problem> {
    let mut calendar = Calendar::empty();
    let [plan, variant] = assessed.short_names();
    let names = [("plan", plan.as_str()), ("variant", variant.as_str())];
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Imtiyoz//Imtiyoz//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", "PUBLISH"));
    calendar.append_property(Property::new("X-WR-CALNAME", printable(&speaker.with("calendar-name", &names))));
    calendar.append_property(Property::new("X-WR-CALDESC", speaker.text("letter-no-decision")));
    let revision = revision.min(MOST_REVISIONS);
    for entry in &assessed.assessment.duties {
        calendar.push(event(assessed, entry, revision, speaker)?);
    }
    Ok(folded(&without_stamps(&calendar.done().to_string().replace("\r\n ", ""))))
}

/// Lines no longer than the standard allows, the blank before a line that goes on counted, and parted between letters.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    for line in text.split_terminator("\r\n") {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > MOST_OCTETS {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(letter);
            octets += letter.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

/// The text without the moment at which each reminder was written: the standard knows none there, and
/// it would make every text another.
fn without_stamps(text: &str) -> String {
    let mut is_alarm = false;
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        match line.trim_end() {
            "BEGIN:VALARM" => is_alarm = true,
            "END:VALARM" => is_alarm = false,
            line if is_alarm && line.starts_with("DTSTAMP:") => continue,
            _ => {}
        }
        out.push_str(line);
    }
    out
}

fn event(assessed: &Assessed, entry: &DutyEntry, revision: u32, speaker: &Speaker<'_>) -> Result<Event, Problem> {
    let currency = assessed.assessment.currency;
    let owed = match entry.bound {
        Outcome::Granted => speaker.duty_owed(entry, currency),
        outcome => Some(speaker.text(&format!("outcome-{}", outcome.word()))),
    };
    let name = speaker.duty(entry.what);
    let summary = match &owed {
        Some(owed) => speaker.with("calendar-owed", &[("duty", &name), ("owed", owed)]),
        None => name.clone(),
    };
    let [plan, variant] = assessed.short_names();
    let mut about = vec![format!("{plan}, {variant}: {}", speaker.duty_months(entry))];
    about.extend(speaker.duty_about(entry.what));
    about.extend(speaker.duty_worth(entry, currency));
    about.push(speaker.citation(entry.citation));
    about.push(speaker.text("letter-no-decision"));
    let mut event = Event::with_uid(&uid(assessed, entry, speaker));
    let (summary, about) = (printable(&summary), printable(&about.join("\n")));
    event.timestamp(stamp(speaker.book.version, revision, &[&summary, &about])?);
    event.sequence(sequence(speaker.book.version, revision));
    // The end is the first day that is no longer in it.
    let first = day(entry.date)?;
    event.starts(first);
    event.ends(first.succ_opt().unwrap_or(first));
    event.summary(&summary).description(&about).class(Class::Private);
    // Days off are no days of work taken: the day stays free.
    event.add_property("TRANSP", "TRANSPARENT");
    if let Some(link) = speaker.link(entry.citation) {
        event.url(&harmless(link));
    }
    let is_duty = matches!(entry.what, DutyWhat::Duty(_) | DutyWhat::PaymentDue(_));
    for hours in if is_duty { BEFORE_A_DUTY } else { BEFORE_A_CHANGE } {
        let mut alarm = Alarm::display(&summary, -Duration::hours(hours));
        alarm.add_property("UID", format!("{hours}-{}", uid(assessed, entry, speaker)));
        event.alarm(alarm);
    }
    Ok(event.done())
}

/// The same day of the same duty keeps its name when its amount changes, so that a calendar taken in
/// again replaces it.
fn uid(assessed: &Assessed, entry: &DutyEntry, speaker: &Speaker<'_>) -> String {
    let what = match entry.what {
        DutyWhat::Duty(duty) => speaker.book.duties.get(duty).map_or("", |duty| duty.id.as_str()),
        DutyWhat::Ends(programme)
        | DutyWhat::Changes(programme)
        | DutyWhat::WindowEnds(programme)
        | DutyWhat::PaymentDue(programme) => speaker.programme_id(programme),
    };
    let mut digest = Sha256::new();
    for part in [
        &assessed.plan,
        &assessed.variant,
        entry.what.word(),
        what,
        &entry.date.to_string(),
        &entry.about.0.to_string(),
    ] {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    format!("{}@imtiyoz", hex(digest.finalize().iter().take(16).copied()))
}

/// Without marks that steer a screen: a calendar's line is text.
fn printable(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\n' || !steers(*letter)).collect()
}

fn day(date: Date) -> Result<NaiveDate, Problem> {
    let month = u32::from(date.month().unsigned_abs());
    let found = NaiveDate::from_ymd_opt(i32::from(date.year()), month, u32::from(date.day().unsigned_abs()));
    found.ok_or_else(|| Problem::error("error-date").arg("found", date))
}

/// How often an event was changed, as far as its plan tells: a newer law changes it as a saving does. It never falls.
fn sequence(law: Date, revision: u32) -> u32 {
    let days = law.since(FIRST_DAY).map_or(0, |since| since.get_days());
    u32::try_from(days).unwrap_or(0).saturating_add(revision)
}

/// When an event was written, as far as its plan tells: the law's day, an hour later for each saving of the plan, and
/// within that hour by what the event says. No clock is asked, so that the same plan gives the same text.
fn stamp(law: Date, revision: u32, texts: &[&str]) -> Result<DateTime<Utc>, Problem> {
    let midnight = day(law)?.and_hms_opt(0, 0, 0).map(|day| day.and_utc());
    let midnight = midnight.ok_or_else(|| Problem::error("error-date").arg("found", law))?;
    let digest = Sha256::digest(texts.join("\0").as_bytes());
    let within = digest.iter().take(4).fold(0_i64, |sum, byte| (sum * 256 + i64::from(*byte)) % 3600);
    Ok(midnight + Duration::hours(i64::from(revision)) + Duration::seconds(within))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_letters() {
        for text in ["a".repeat(500), "ў".repeat(300), "株".repeat(200), format!("a{}", "👩".repeat(99)), "x".into()]
        {
            let line = format!("SUMMARY:{text}\r\n");
            let folded = folded(&line);
            assert!(folded.split("\r\n").all(|line| line.len() <= MOST_OCTETS), "{folded}");
            assert_eq!(folded.replace("\r\n ", ""), line);
        }
    }

    #[test]
    fn a_later_saving_is_later_and_another_text_is_another_moment() {
        let law = jiff::civil::date(2026, 11, 22);
        let at = |revision, text: &str| stamp(law, revision, &[text]).unwrap();
        assert_eq!(at(3, "one"), at(3, "one"));
        assert_ne!(at(3, "one"), at(3, "two"));
        assert!((0..50).all(|text| at(3, &text.to_string()) < at(4, "one")));
        let newer = jiff::civil::date(2026, 11, 23);
        assert!(sequence(newer, 3) > sequence(law, 3) && sequence(law, 4) > sequence(law, 3));
        assert_eq!(sequence(jiff::civil::date(1999, 1, 1), 2), 2);
    }
}

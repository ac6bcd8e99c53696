//! Duties, ends and changes as a calendar that other programs take in, each day with its reminders.

use super::Assessed;
use crate::assess::{DutyEntry, DutyWhat, Outcome};
use crate::explain::Speaker;
use crate::plan::hex;
use crate::quantity::Problem;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

/// No line is longer, in bytes (RFC 5545, 3.1).
const MOST_OCTETS: usize = 75;

/// At nine in the morning of the day before, and of that a week before, in the calendar's own zone.
const BEFORE_A_DUTY: [i64; 2] = [15, 7 * 24 - 9];
/// What the law ends or changes is told a month before.
const BEFORE_A_CHANGE: [i64; 2] = [7 * 24 - 9, 30 * 24 - 9];

/// One variant's days; the same plan gives the same text.
///
/// # Errors
/// A day that no calendar has.
pub fn calendar(assessed: &Assessed, speaker: &Speaker<'_>) -> Result<String, Problem> {
    let mut calendar = Calendar::empty();
    let names = [("plan", assessed.plan.as_str()), ("variant", assessed.variant.as_str())];
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Imtiyoz//Imtiyoz//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", "PUBLISH"));
    calendar.append_property(Property::new("X-WR-CALNAME", printable(&speaker.with("calendar-name", &names))));
    calendar.append_property(Property::new("X-WR-CALDESC", speaker.text("letter-no-decision")));
    for entry in &assessed.assessment.duties {
        calendar.push(event(assessed, entry, speaker)?);
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

fn event(assessed: &Assessed, entry: &DutyEntry, speaker: &Speaker<'_>) -> Result<Event, Problem> {
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
    let mut about = vec![format!("{}, {}: {}", assessed.plan, assessed.variant, speaker.duty_months(entry))];
    about.extend(speaker.duty_about(entry.what));
    about.extend(speaker.duty_worth(entry, currency));
    about.push(speaker.citation(entry.citation));
    about.push(speaker.text("letter-no-decision"));
    let mut event = Event::with_uid(&uid(assessed, entry, speaker));
    event.timestamp(midnight(speaker.book.version)?);
    // The end is the first day that is no longer in it.
    let first = day(entry.date)?;
    event.starts(first);
    event.ends(first.succ_opt().unwrap_or(first));
    event.summary(&printable(&summary)).description(&printable(&about.join("\n"))).class(Class::Private);
    // Days off are no days of work taken: the day stays free.
    event.add_property("TRANSP", "TRANSPARENT");
    if let Some(link) = speaker.link(entry.citation) {
        event.url(link);
    }
    let is_duty = matches!(entry.what, DutyWhat::Duty(_) | DutyWhat::PaymentDue(_));
    for hours in if is_duty { BEFORE_A_DUTY } else { BEFORE_A_CHANGE } {
        let mut alarm = Alarm::display(&printable(&summary), -Duration::hours(hours));
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
    text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

fn day(date: Date) -> Result<NaiveDate, Problem> {
    let month = u32::from(date.month().unsigned_abs());
    let found = NaiveDate::from_ymd_opt(i32::from(date.year()), month, u32::from(date.day().unsigned_abs()));
    found.ok_or_else(|| Problem::error("error-date").arg("found", date))
}

fn midnight(date: Date) -> Result<DateTime<Utc>, Problem> {
    let day = day(date)?.and_hms_opt(0, 0, 0);
    day.map(|day| day.and_utc()).ok_or_else(|| Problem::error("error-date").arg("found", date))
}

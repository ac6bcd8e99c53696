"""Compares a calendar, read by the icalendar library, with the duties that the program prints as JSON.

usage: ics_agrees.py CALENDAR.ics DUTIES.json
"""

import datetime
import json
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
with open(sys.argv[2], encoding="utf-8") as file:
    duties = json.load(file)[0]["duties"]

events = [part for part in calendar.walk("VEVENT")]
found = [event.decoded("DTSTART").isoformat() for event in events]
wanted = [duty["date"] for duty in duties]
assert found == wanted, f"dates differ: {set(found) ^ set(wanted)}"
assert len({str(event["UID"]) for event in events}) == len(events), "two events of one name"
for event in events:
    day = datetime.timedelta(days=1)
    assert event.decoded("DTEND") - event.decoded("DTSTART") == day, "a day is a day long"
    alarms = [part.decoded("TRIGGER") for part in event.walk("VALARM")]
    assert len(alarms) == 2 and all(alarm < datetime.timedelta() for alarm in alarms), "two reminders before"
assert not calendar.errors and not any(event.errors for event in events), "the library complains"
print(f"calendar: {len(events)} days agree")

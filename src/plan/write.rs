//! From a plan to the text of its file: the same plan always gives the same text.

use super::file::{Answer, Plan, Variant};
use super::lexed::{Kind, pieces};
use ron::value::RawValue;
use std::fmt::Write;

/// The text of a plan's file, format 1.
pub fn write_plan(plan: &Plan) -> String {
    let mut out = String::from("// Imtiyoz plan\n(\n");
    let _ = write_head(plan, &mut out);
    out.push_str("    variants: [\n");
    for variant in &plan.variants {
        let _ = write_variant(variant, &mut out);
    }
    out.push_str("    ],\n");
    for (name, part) in [("saved", &plan.saved), ("history", &plan.history), ("marks", &plan.marks)] {
        if let Some(part) = part {
            let _ = writeln!(out, "    {name}: {},", verbatim(part));
        }
    }
    if let Some(signature) = &plan.signature {
        let _ = writeln!(out, "    signature: {},", on_one_line(signature));
    }
    if let Some(ext) = &plan.ext {
        out.push_str("    ext: {\n");
        for (name, part) in ext {
            let _ = writeln!(out, "        {}: {},", quoted(name), verbatim(part));
        }
        out.push_str("    },\n");
    }
    out.push_str(")\n");
    out
}

/// A part kept word for word; a comment at its end must not swallow the comma that follows. Two slashes in a text count
/// as well: files are written so, compared so and signed so, and the same plan gives the same text for ever.
fn verbatim(part: &RawValue) -> String {
    let text = part.get_ron().trim();
    let has_slashes = text.lines().next_back().is_some_and(|line| line.contains("//"));
    if has_slashes { parted(text) } else { text.to_owned() }
}

/// A signature: on one line whatever stands in its name, unless it ends with a comment.
fn on_one_line(part: &RawValue) -> String {
    let text = part.get_ron().trim();
    let has_comment = pieces(text).last().is_some_and(|(kind, _)| kind == Kind::LineComment);
    if has_comment { parted(text) } else { text.to_owned() }
}

/// A part whose comma stands on a line of its own.
pub(super) fn parted(part: &str) -> String {
    format!("{part}\n    ")
}

fn write_head(plan: &Plan, out: &mut String) -> std::fmt::Result {
    writeln!(out, "    format: {},", plan.format)?;
    let (id, version) = (quoted(&plan.rulebook.id), quoted(&plan.rulebook.version));
    writeln!(out, "    rulebook: (id: {id}, version: {version}),")?;
    let (name, note) = (quoted(&plan.company.name), quoted(&plan.company.note));
    writeln!(out, "    company: (name: {name}, note: {note}),")?;
    writeln!(out, "    from: {},", quoted(&plan.from))?;
    writeln!(out, "    months: {},", plan.months)
}

fn write_variant(variant: &Variant, out: &mut String) -> std::fmt::Result {
    writeln!(out, "        (\n            name: {},", quoted(&variant.name))?;
    writeln!(out, "            answers: {{")?;
    for (fact, answers) in &variant.answers {
        let list: Vec<String> = answers.iter().map(answer_text).collect();
        let line = list.join(", ");
        let fact = quoted(fact);
        if line.len() <= 100 {
            writeln!(out, "                {fact}: [{line}],")?;
        } else {
            writeln!(out, "                {fact}: [")?;
            for answer in list {
                writeln!(out, "                    {answer},")?;
            }
            writeln!(out, "                ],")?;
        }
    }
    writeln!(out, "            }},")?;
    let readings = variant.readings.iter().map(|(id, option)| (&**id, &**option));
    write_map("readings", readings, out)?;
    let notes = variant.notes.iter().map(|(id, note)| (id.as_str(), note.as_str()));
    write_map("notes", notes, out)?;
    writeln!(out, "        ),")
}

fn write_map<'a>(name: &str, entries: impl Iterator<Item = (&'a str, &'a str)>, out: &mut String) -> std::fmt::Result {
    let entries: Vec<String> = entries.map(|(key, value)| format!("{}: {}", quoted(key), quoted(value))).collect();
    let line = entries.join(", ");
    if line.len() <= 100 {
        return writeln!(out, "            {name}: {{{line}}},");
    }
    writeln!(out, "            {name}: {{")?;
    for entry in entries {
        writeln!(out, "                {entry},")?;
    }
    writeln!(out, "            }},")
}

pub(super) fn answer_text(answer: &Answer) -> String {
    let (month, value) = (quoted(&answer.month), quoted(&answer.value));
    match &answer.note {
        Some(note) => format!("({month}, {value}, {})", quoted(note)),
        None => format!("({month}, {value})"),
    }
}

/// A text in quotes, with the escapes that RON knows; letters of every script stay as they are.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::super::read_plan;
    use super::*;
    use proptest::prelude::*;

    const PLAN: &str = r#"// Imtiyoz plan
(
    format: 1,
    rulebook: (id: "uzbekistan", version: "2026-11-22"),
    company: (name: "Registan \"Soft\"", note: ""),
    from: "2026-01",
    months: 12,
    variants: [
        (
            name: "As planned",
            answers: {
                "region": [("2026-01", "samarkand")],
                "a_fact_of_tomorrow": [("2026-01", "1"), ("2026-07", "2", "a note")],
                "conference_costs": [],
            },
            readings: {"a_reading_of_tomorrow": "yes"},
            notes: {"region": "two\nlines"},
        ),
    ],
    saved: (version: "2026-11-22", totals: ["1.00"]),
    ext: {
        "other": Thing(a: [1, 2], b: "x"),
    },
)
"#;

    #[test]
    fn what_is_read_is_written_back_unchanged() {
        let plan = read_plan(PLAN).unwrap();
        assert_eq!(write_plan(&plan), PLAN);
    }

    #[test]
    fn a_comment_in_a_part_kept_swallows_nothing() {
        let parts = "    saved: 1 // why\n    , history: (2 /* so */), ext: {\"a\": 3 // how\n    , \"b\": 4},\n)\n";
        let text = PLAN.split("    saved").next().unwrap().to_owned() + parts;
        let saved = write_plan(&read_plan(&text).unwrap());
        let again = read_plan(&saved).unwrap();
        assert_eq!(write_plan(&again), saved);
        assert_eq!(again.history.unwrap().get_ron().trim(), "(2 /* so */)");
        assert_eq!(again.ext.unwrap().len(), 2);
    }

    #[test]
    fn answers_know_their_place() {
        let plan = read_plan(PLAN).unwrap();
        let answer = &plan.variants[0].answers["a_fact_of_tomorrow"][1];
        let origin = answer.value.origin.unwrap();
        assert!(PLAN[origin.offset..].starts_with("2\", \"a note"));
    }

    proptest! {
        #[test]
        fn any_text_survives(text in any::<String>()) {
            let quoted = quoted(&text);
            let back: String = ron::from_str(&quoted).unwrap();
            prop_assert_eq!(back, text);
        }
    }
}

//! What mail does to the text of a file on its way, and what is left of it: the ends of lines, blanks before them, a
//! byte order mark, the lines and signs of "quoted-printable".

use super::file::Plan;
use super::lexed::{Kind, pieces, with_line_feeds};
use super::parts::{Entry, Mark, Saved, history_written, marks_written, part, raw};
use super::read::read_plan;
use super::write::write_plan;
use crate::quantity::Problem;
use ron::value::RawValue;

/// Reads a plan file's text, which mail may have changed: with the text as it was read, where every place is known.
///
/// # Errors
/// As [`read_plan`].
pub fn read_mailed(text: String) -> Result<(Plan, String), Problem> {
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    let problem = match read_plan(&text) {
        Ok(plan) => return Ok(as_written(&plan, &text).unwrap_or((plan, text))),
        Err(problem) => problem,
    };
    let candidates = [with_lines(&text), from_quoted_printable(&text)];
    let read = |text: String| read_plan(&text).ok().map(|plan| (plan, text));
    candidates.into_iter().flatten().find_map(read).ok_or(problem)
}

/// What was made printable may read as it stands, with lines parted in the middle of texts: it is taken as it was before
/// where that is, letter for letter, a plan that this program wrote, and what stands there is not. So a note that holds
/// what looks like a sign of mail is left alone.
fn as_written(plan: &Plan, text: &str) -> Option<(Plan, String)> {
    let before = from_quoted_printable(text)?;
    let is_written = |plan: &Plan, text: &str| says_the_same(text, &write_plan(plan));
    let was = read_plan(&before).ok().filter(|was| is_written(was, &before))?;
    (!is_written(plan, text)).then_some((was, before))
}

/// A text whose lines end with a carriage return alone, so that the first comment would swallow all of it.
fn with_lines(text: &str) -> Option<String> {
    text.contains('\r').then(|| with_line_feeds(text))
}

/// A text as it was before it was made printable: `=3D` for a sign, and an equals sign where a line was parted.
fn from_quoted_printable(text: &str) -> Option<String> {
    let is_one = text.lines().any(|line| line.trim_end().ends_with('=')) || text.contains("=3D");
    if !is_one {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    for line in text.lines() {
        let line = line.trim_end();
        let (line, goes_on) = line.strip_suffix('=').map_or((line, false), |line| (line, true));
        let mut parts = line.split('=');
        bytes.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
        for part in parts {
            let byte = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
            bytes.extend(byte.or(Some(b'=')));
            bytes.extend_from_slice(part.get(if byte.is_some() { 2 } else { 0 }..).unwrap_or_default().as_bytes());
        }
        if !goes_on {
            bytes.push(b'\n');
        }
    }
    String::from_utf8(bytes).ok()
}

/// Whether two texts of files are the same but for what mail does at the ends of lines. A line without anything on it is
/// such an end: some mail makes two of one.
pub(super) fn says_the_same(one: &str, other: &str) -> bool {
    lines(one).eq(lines(other))
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.split(['\n', '\r']).map(|line| line.trim_end_matches([' ', '\t']));
    lines.filter(|line| !line.is_empty())
}

/// Copies a plan with its reserved parts as they were before mail: those of this program as it writes them, those of
/// another without what mail adds at the ends of lines.
pub(super) fn before_mail(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    let own = write_own_parts(&mut plan);
    let parts = [&mut plan.saved, &mut plan.history, &mut plan.marks];
    for (kept, _) in parts.into_iter().zip(own).filter(|(_, is_own)| !is_own) {
        if let Some(now) = kept.as_deref().and_then(|kept| raw(calm(kept.get_ron().trim()))) {
            *kept = Some(now);
        }
    }
    for kept in plan.ext.iter_mut().flat_map(|ext| ext.values_mut()) {
        if let Some(now) = raw(calm(kept.get_ron().trim())) {
            *kept = now;
        }
    }
    plan
}

/// Writes those of the reserved parts that are this program's own as it writes them, however they stood in the file;
/// says which of totals, memory and marks were.
pub(super) fn write_own_parts(plan: &mut Plan) -> [bool; 3] {
    let own = |kept: &mut Option<Box<RawValue>>, text: &dyn Fn(&RawValue) -> Option<String>| {
        let now = kept.as_deref().and_then(text).and_then(raw);
        let is_own = now.is_some();
        if is_own {
            *kept = now;
        }
        is_own
    };
    [
        own(&mut plan.saved, &|kept| Some(part::<Saved>(Some(kept))?.written())),
        own(&mut plan.history, &|kept| Some(history_written(&part::<Vec<Entry>>(Some(kept))?))),
        own(&mut plan.marks, &|kept| Some(marks_written(&part::<Vec<Mark>>(Some(kept))?))),
    ]
}

/// A part's text with line feeds alone, no blanks before them and no empty lines.
fn calm(text: &str) -> String {
    let pieces = pieces(text).map(|(kind, piece)| match kind {
        // However many line ends mail made of one.
        Kind::Blank => match piece.rsplit_once(['\n', '\r']) {
            Some((_, indent)) => format!("\n{indent}"),
            None => piece.to_owned(),
        },
        Kind::LineComment => piece.trim_end().to_owned(),
        _ => with_line_feeds(piece),
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_mail_adds_at_the_ends_of_lines_is_nothing() {
        let part = "[1,\n    \"a  \n b\", // c\n  2]";
        let blanks = part.replace(",\n", ",  \n").replace("c\n", "c \t\n");
        for changed in [part.replace('\n', "\r\n"), blanks, part.replace("c\n", "c\r\r\n")] {
            assert_eq!(calm(&changed), part);
            assert!(says_the_same(&changed, part));
        }
        assert_ne!(calm("\"a \nb\""), calm("\"a\nb\""), "a blank in a text is part of it");
        for changed in ["1  2", " 1 2", "1\n2", "1 2 // 3"] {
            assert!(!says_the_same(changed, "1 2"), "{changed:?}");
        }
        assert!(says_the_same("1 2\r\r\n \r\n", "1 2"));
    }

    #[test]
    fn quoted_printable_is_read_as_it_was() {
        assert_eq!(from_quoted_printable("a=3Db =\r\nc=D1=8F\r\n").unwrap(), "a=b cя\n");
        assert_eq!(from_quoted_printable("a=zz=\nb").unwrap(), "a=zzb\n");
        assert_eq!(from_quoted_printable("a = b"), None);
    }
}

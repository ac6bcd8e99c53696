//! A plan in the text of an e-mail: with words around it, marks of quoting before its lines, and spaces
//! that a mail program changed.

use super::file::Plan;
use super::lexed::{Kind, pieces};
use super::read::{MOST_BYTES, read_plan};
use crate::quantity::Problem;

/// Reads the plan that stands somewhere in a text.
///
/// # Errors
/// The text is too large or holds no plan; what is wrong with the plan that it holds.
pub fn pasted_plan(text: &str) -> Result<Plan, Problem> {
    if text.len() > MOST_BYTES {
        return Err(Problem::error("error-plan-size").arg("most", MOST_BYTES / 1024 / 1024));
    }
    let unquoted: String = text.lines().map(|line| format!("{}\n", unquoted(line))).collect();
    let found = candidate(&unquoted).ok_or_else(|| Problem::error("error-paste-no-plan"))?;
    let first = match read_plan(found) {
        Ok(plan) => return Ok(plan),
        Err(problem) => problem,
    };
    // Mail programs make spaces that do not break of some, and quotation marks of their own, between which a bracket is
    // none either: so the end is sought anew.
    let plain = unquoted.replace('\u{a0}', " ").replace(['\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}'], "\"");
    candidate(&plain).and_then(|found| read_plan(found).ok()).ok_or(first)
}

/// A line without the marks of quoting before it.
fn unquoted(line: &str) -> &str {
    let mut line = line;
    while let Some(rest) = line.trim_start().strip_prefix('>') {
        line = rest.strip_prefix(' ').unwrap_or(rest);
    }
    line
}

/// So much of a text is looked at behind a bracket for the beginning of a plan: a longer comment hides it.
const BEGINNING: usize = 400;

/// From the bracket before `format` to the one that closes it.
fn candidate(text: &str) -> Option<&str> {
    let start = text.match_indices('(').map(|(place, _)| place).find(|place| begins_a_plan(text, place + 1))?;
    text.get(start..closed(text.get(start..)?).map_or(text.len(), |end| start + end))
}

/// Whether the first thing there, comments aside, is `format:`.
fn begins_a_plan(text: &str, start: usize) -> bool {
    let end = text.floor_char_boundary(start.saturating_add(BEGINNING));
    let is_nothing = |kind: Kind| matches!(kind, Kind::Blank | Kind::LineComment | Kind::BlockComment);
    let pieces = pieces(text.get(start..end).unwrap_or_default());
    let mut first = pieces.filter(|(kind, piece)| !is_nothing(*kind) && !piece.trim().is_empty());
    first.next() == Some((Kind::Word, "format")) && first.next() == Some((Kind::Mark, ":"))
}

/// The place after the bracket that closes the first one; brackets in texts and comments do not count.
fn closed(text: &str) -> Option<usize> {
    let (mut depth, mut place) = (0_usize, 0);
    for (kind, piece) in pieces(text) {
        place += piece.len();
        match piece {
            "(" if kind == Kind::Mark => depth += 1,
            ")" if kind == Kind::Mark => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(place);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::{Plan, write_plan};
    use super::*;
    use crate::plan::RulebookName;
    use crate::quantity::Month;

    fn plan() -> Plan {
        let rulebook = RulebookName { id: "uzbekistan".into(), version: "2026-11-22".into() };
        Plan::new(rulebook, "A (very) \"small\" company", Month::new(2026, 1), 12, "As planned")
    }

    #[test]
    fn a_plan_is_found_between_the_words_of_a_mail() {
        let mail = format!("Hello (again),\nour format: see below.\n\n{}\nBest (regards)\n", write_plan(&plan()));
        assert_eq!(pasted_plan(&mail).unwrap(), plan());
    }

    #[test]
    fn a_quoted_plan_with_changed_spaces_is_read() {
        let quoted: String = write_plan(&plan()).lines().map(|line| format!("> > {line}\r\n")).collect();
        assert_eq!(pasted_plan(&quoted.replace("    ", "\u{a0}   ")).unwrap(), plan());
    }

    #[test]
    fn a_bracket_in_a_comment_or_a_text_of_any_kind_ends_no_plan() {
        let text = write_plan(&plan());
        let commented = text.replacen("(\n", "( // don't (\"\n    /* :-) */\n", 1);
        let foreign = text.replacen("    from", "    ext: {\"a\": (b: r#\")\"(\"#, c: ')')},\n    from", 1);
        for changed in [&commented, &foreign] {
            assert_ne!(*changed, text);
            let mail = format!("Hello (again),\n{changed}\nBest :-)\n");
            assert_eq!(pasted_plan(&mail).unwrap(), read_plan(changed).unwrap(), "{changed}");
        }
        let curly = text.replacen("note: \"\"", "note: “see a) and b)”", 1);
        assert_eq!(pasted_plan(&format!("{curly}Best :-)")).unwrap().company.note, "see a) and b)");
    }

    #[test]
    fn a_mail_without_a_plan_says_so() {
        assert_eq!(pasted_plan("Hello, what format: do you want?").unwrap_err().id, "error-paste-no-plan");
        assert_eq!(pasted_plan("").unwrap_err().id, "error-paste-no-plan");
        assert!(pasted_plan("(format: 1, rulebook: (").is_err());
    }
}

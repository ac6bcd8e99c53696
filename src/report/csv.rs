//! Comma-separated values, and `assess --format csv`: one row per programme and month.
//!
//! Whoever opens such a file chooses the separator, the program that opens it guesses the encoding: a cell begins no
//! formula wherever it is parted, and the file says that it is UTF-8.

use super::Assessed;
use super::json::major;
use crate::assess::MonthResult;
use crate::law::Rulebook;
use crate::quantity::{Month, is_unseen, steers};

/// Without it Excel takes Cyrillic for the letters of another century. Programs that read UTF-8 skip it.
const MARK: &str = "\u{FEFF}";

/// Rows of text under a head.
pub(super) struct Sheet(String);

impl Sheet {
    pub(super) fn new(head: &[&str]) -> Sheet {
        let mut sheet = Sheet(MARK.to_owned());
        sheet.row(head);
        sheet
    }

    pub(super) fn row(&mut self, cells: &[&str]) {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(harmless(cell))).collect();
        self.0.push_str(&cells.join(","));
        self.0.push('\n');
    }

    pub(super) fn text(self) -> String {
        self.0
    }
}

/// What a spreadsheet may be told to part columns at beside the comma, which stands in quotes; or takes for the end of
/// quotes where it parts elsewhere. Line ends and tabs are spaces by then.
const SEPARATORS: [char; 3] = [';', '|', '"'];

/// A cell in quotes where a reader would part it otherwise, whichever separator it was told.
fn quoted(cell: String) -> String {
    let is_parted = cell.contains(',') || cell.contains(SEPARATORS) || cell.starts_with(' ') || cell.ends_with(' ');
    if is_parted { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// A cell that is text and nothing else, also where a spreadsheet parts it at a semicolon: an apostrophe stands before
/// each part that would begin a formula. A number stays one.
fn harmless(cell: &str) -> String {
    let shown = cell.chars().filter_map(|letter| match letter {
        '\n' | '\r' | '\t' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        letter if steers(letter) || is_unseen(letter) => None,
        letter => Some(letter),
    });
    let shown: String = shown.collect();
    if is_number(&shown) {
        return shown;
    }
    let parts = shown.split_inclusive(SEPARATORS);
    let apart = |part: &str| if begins_a_formula(part) { format!("'{part}") } else { without_reckoning(part) };
    parts.map(apart).collect()
}

/// Makes a part harmless where a spreadsheet parts at spaces or colons, as few do: words have signs behind them too, so only
/// what would be reckoned with gets its apostrophe.
fn without_reckoning(part: &str) -> String {
    let mut words = part.split_inclusive([' ', ':']);
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut out, word| {
        let rest = word.trim_start_matches(is_sign);
        let is_asked = word.starts_with(['=', '@', '＝', '＠']);
        let is_name = rest.starts_with(|letter: char| letter.is_alphabetic() || letter == '(');
        if rest.len() < word.len() && !rest.trim_end().is_empty() && (is_asked || is_name) {
            out.push('\'');
        }
        out.push_str(word);
        out
    })
}

/// Whether a part begins as a formula does, in letters of either width and with blanks before it: some spreadsheets
/// leave them out.
fn begins_a_formula(part: &str) -> bool {
    let first = part.chars().find(|letter| !letter.is_whitespace());
    first.is_some_and(is_sign)
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, part].iter().all(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

/// The months of every programme of every variant.
pub fn assessments_csv(assessed: &[Assessed], book: &Rulebook) -> String {
    let head =
        ["plan", "variant", "programme", "kind", "beneficiary", "certainty", "month", "outcome", "amount", "currency"];
    let mut sheet = Sheet::new(&head);
    for one in assessed {
        let (currency, [plan, variant]) = (one.assessment.currency, one.short_names());
        for result in &one.assessment.programmes {
            let id = book.programmes[result.programme].id.as_str();
            let start = one.assessment.from.index().unwrap_or(0);
            for (offset, MonthResult { outcome, amount }) in result.months.iter().enumerate() {
                let row = [
                    &plan,
                    &variant,
                    id,
                    result.kind.word(),
                    result.beneficiary.word(),
                    result.certainty.word(),
                    &Month::from_index(start + offset).to_string(),
                    outcome.word(),
                    &major(*amount, currency).unwrap_or_default(),
                    currency.code(),
                ];
                sheet.row(&row);
            }
        }
    }
    sheet.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a spreadsheet would see, parted at a letter by readers that heed quotes and by those that do not.
    fn formulas(line: &str, separator: char) -> Vec<String> {
        let heeding = line.trim_matches('"').replace("\"\"", "\"");
        let all = line.split(separator).chain(heeding.split(separator)).map(str::to_owned);
        let begins = |cell: &String| {
            let cell = cell.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '"');
            cell.starts_with(['=', '+', '-', '@', '＝'])
        };
        all.filter(begins).collect()
    }

    #[test]
    fn no_cell_begins_a_formula_wherever_it_is_parted() {
        let starts = [
            "",
            "x;",
            "x\t",
            "x\n",
            "x\r\n",
            "x|",
            "x;\"",
            "x\";",
            " ",
            "\u{a0}",
            "\u{3000}",
            "x; ",
            "x;\u{feff}",
            "\u{200b}",
        ];
        for start in starts {
            for formula in ["=1+1", "+1+1", "-1+1", "@SUM(1)", "＝1+1", "\t=1", "\r=1", "\u{1b}=1", "\"=1+1\""] {
                let mut sheet = Sheet::new(&["head"]);
                sheet.row(&[&format!("{start}{formula}")]);
                let text = sheet.text();
                let line = text.lines().nth(1).unwrap();
                assert_eq!(text.lines().count(), 2, "{start:?} {formula:?}");
                for separator in [';', '\t', '|'] {
                    assert_eq!(formulas(line, separator), [""; 0], "{start:?} {formula:?} {line:?}");
                }
            }
        }
    }

    #[test]
    fn nothing_is_reckoned_where_spaces_or_colons_part() {
        for start in ["x ", "x:", "x  ", "x: ", "x; y "] {
            for formula in ["=1+1", "=cmd|' /C calc'!A0", "+SUM(1)", "-(1+1)", "@SUM(1)", "=+1", "--cmd|x", "＝1"] {
                let mut sheet = Sheet::new(&["head"]);
                sheet.row(&[&format!("{start}{formula}")]);
                let text = sheet.text();
                assert!(text.contains(&format!("'{formula}")), "{text}");
            }
        }
    }

    #[test]
    fn numbers_and_words_stay_as_they_are() {
        let mut sheet = Sheet::new(&["Компания"]);
        for cell in ["-1250.50", "0", "2026-07", "a-b = c", "call +998 90 - now: -5%", "Acme, -5%", "say \"no\"", ""] {
            sheet.row(&[cell, "x"]);
        }
        let expected = "\u{feff}Компания\n-1250.50,x\n0,x\n2026-07,x\na-b = c,x\ncall +998 90 - now: -5%,x\n\"Acme, -5%\",x\n\"say \"\"no\"\"\",x\n,x\n";
        assert_eq!(sheet.text(), expected);
        for no_number in ["--5", "-", "-5+1", "1.2.3", ".5", "5."] {
            assert!(!is_number(no_number), "{no_number}");
        }
    }
}

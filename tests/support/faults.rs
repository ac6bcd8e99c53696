//! What no sentence of the program may look like, in whatever language.

/// Beginnings of ids that show, made readable, where a text is lacking.
const FAMILIES: [&str; 16] = [
    "Step",
    "Fact",
    "Option",
    "Programme",
    "Condition",
    "Limit",
    "Definition",
    "Parameter",
    "Reading",
    "Gap",
    "Act",
    "Duty",
    "Stake",
    "Outcome",
    "Unit",
    "Place",
];

/// What is wrong with a sentence, if anything; `unknown` is the language's word for an unknown value.
pub fn fault(said: &str, language: &str, unknown: &str) -> Option<&'static str> {
    let text = said.trim();
    if said.is_empty() {
        return None;
    }
    let has_any = |parts: &[&str]| parts.iter().any(|part| said.contains(part));
    if has_any(&["{", "}"]) {
        return Some("a placeable without its text");
    }
    if has_any(&[": ,", ": ;", ": :", ", ,", "; ;", "()", "( ", " )", "“”", "«»", "[]", " ,", " ;", ": )"])
        || text.starts_with([',', ';', ':', ')', '×', '÷', '+'])
        || text.ends_with([':', ',', '×', '÷', '+', '('])
    {
        return Some("an empty name");
    }
    if said.contains("  ") || said != text {
        return Some("spaces without a word between them");
    }
    if has_raw_month(said) {
        return Some("a month as files write it");
    }
    if has_id(said) {
        return Some("an id");
    }
    if said.contains(&format!("{unknown}, ")) {
        return Some("an unknown value with a reason that is none");
    }
    let is_family = |family: &&str| {
        let rest = text.strip_prefix(*family).and_then(|rest| rest.strip_prefix(' '));
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    if language != "en" && FAMILIES.iter().any(is_family) {
        return Some("an id made readable");
    }
    None
}

/// `2026-07` or `2026-07-01`.
pub fn has_raw_month(said: &str) -> bool {
    let digits = |text: &str, count: usize| text.len() >= count && text.bytes().take(count).all(|b| b.is_ascii_digit());
    said.match_indices('-').any(|(at, _)| {
        let before = &said.as_bytes()[..at];
        let is_year = before.len() >= 4 && before[at - 4..].iter().all(u8::is_ascii_digit);
        let is_long = before.len() >= 5 && before[at - 5].is_ascii_digit();
        let after = &said[at + 1..];
        let is_month = digits(after, 2) && !digits(after, 3);
        is_year && !is_long && is_month
    })
}

/// Small letters with an underscore between them.
pub fn has_id(said: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    said.match_indices('_')
        .any(|(at, _)| is_letter(said[..at].chars().next_back()) && is_letter(said[at + 1..].chars().next()))
}

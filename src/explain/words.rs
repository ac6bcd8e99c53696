//! All messages of a language. Mistakes are worded in [`super::problems`], numbers in
//! [`super::numbers`].

use super::digits::Numbers;
use super::language::Language;
use crate::quantity::{Problem, did_you_mean, harmless};
use fluent_bundle::{FluentArgs, FluentValue};
use std::collections::BTreeSet;
use std::fmt;
use unic_langid::LanguageIdentifier;

/// The languages that texts may be in, English first, which stands in for the others.
pub const LANGUAGES: [&str; 4] = ["en", "ru", "uz", "uz-Cyrl"];

/// Fluent counts in 64-bit floating point, which is exact up to here.
const MOST_COUNTED: u64 = 1 << 53;

/// So many digits, sign and point are counted exactly in any case.
const MOST_DIGITS: usize = 15;

/// The messages and number formats of one language.
///
/// What the language lacks is said in English, and what English lacks by the id made readable.
pub struct Words {
    lang: &'static str,
    /// The ids of the program's own texts, which no rulebook may replace.
    program: BTreeSet<String>,
    own: Language,
    english: Language,
    pub(super) numbers: Numbers,
}

/// What a message is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Shown as it is; numbers that were formatted before come so.
    Text(String),
    /// Chooses the plural form, and is shown in the language's own way.
    Count(i64),
    /// The same with decimal places, `43.75`: of parts of one too each language has its own form.
    Decimal(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(n: i64) -> Arg {
        Arg::Count(n)
    }
}

impl From<usize> for Arg {
    fn from(n: usize) -> Arg {
        i64::try_from(n).map_or_else(|_| Arg::Text(n.to_string()), Arg::Count)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.lang)
    }
}

impl Words {
    /// The texts of `lang`, one of [`LANGUAGES`], as name and content of each file in order, and
    /// those of English.
    ///
    /// # Errors
    /// An unknown language, and in the texts all mistakes of syntax and messages that are there
    /// twice.
    pub fn new(lang: &str, sources: &[(String, String)], fallback: &[(String, String)]) -> Result<Words, Vec<Problem>> {
        let Some((lang, tag)) = known_language(lang) else {
            return Err(vec![unknown_language(lang)]);
        };
        let mut problems = Vec::new();
        let mut read = |mut language: Language, texts: &[(String, String)]| {
            for (name, ftl) in texts {
                if let Err(more) = language.add(name, ftl) {
                    problems.extend(more);
                }
            }
            language
        };
        let own = read(Language::new(&tag), sources);
        let english = read(Language::new(&english_tag()), fallback);
        if !problems.is_empty() {
            return Err(problems);
        }
        let program = own.declared().chain(english.declared()).map(str::to_owned).collect();
        Ok(Words { lang, program, own, english, numbers: Numbers::new(lang) })
    }

    /// English without any text: ids are made readable. For what must be said before the texts
    /// are read.
    pub fn empty() -> Words {
        let language = || Language::new(&english_tag());
        let program = BTreeSet::new();
        Words { lang: "en", program, own: language(), english: language(), numbers: Numbers::new("en") }
    }

    /// Adds the words that come with a rulebook, `<language>.ftl` each: those in this language, and the English that
    /// stands in where it has none. They may replace those of a rulebook before.
    ///
    /// # Errors
    /// As for [`Words::new`], and for each message that is one of the program's own; a text with a mistake is not
    /// taken.
    pub fn add_rulebook(&mut self, texts: &[(String, String)]) -> Result<(), Vec<Problem>> {
        texts.iter().try_for_each(|(name, ftl)| match name.strip_suffix(".ftl") {
            Some(own) if own == self.lang => self.add(name, ftl),
            Some("en") => self.add_fallback(name, ftl),
            _ => Ok(()),
        })
    }

    fn add(&mut self, name: &str, ftl: &str) -> Result<(), Vec<Problem>> {
        self.own.add_of_rulebook(name, ftl, &self.program)
    }

    fn add_fallback(&mut self, name: &str, ftl: &str) -> Result<(), Vec<Problem>> {
        self.english.add_of_rulebook(name, ftl, &self.program)
    }

    /// Whether the language itself has such a message.
    pub fn has_own(&self, id: &str) -> bool {
        self.own.has(id)
    }

    /// The language's tag, as in [`LANGUAGES`].
    pub fn lang(&self) -> &str {
        self.lang
    }

    /// Whether there is such a message, be it in English.
    pub fn has(&self, id: &str) -> bool {
        self.own.has(id) || self.english.has(id)
    }

    /// The ids of all messages of the language itself, in file order.
    pub fn ids(&self) -> Vec<String> {
        self.own.ids().to_vec()
    }

    /// The message's text. An argument that is lacking shows as `{$name}`.
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args = fluent_args(args);
        self.own.text(id, &args).or_else(|| self.english.text(id, &args)).unwrap_or_else(|| humanised(id))
    }

    /// The text of a message's attribute, `None` if not even English has it.
    pub fn attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<String> {
        let args = fluent_args(args);
        self.own.attribute(id, attribute, &args).or_else(|| self.english.attribute(id, attribute, &args))
    }
}

fn known_language(lang: &str) -> Option<(&'static str, LanguageIdentifier)> {
    let tag: LanguageIdentifier = lang.parse().ok()?;
    let name = match tag.to_string() {
        latin if latin == "uz-Latn" => "uz".to_owned(),
        other => other,
    };
    let name = LANGUAGES.into_iter().find(|known| *known == name)?;
    Some((name, tag))
}

fn unknown_language(lang: &str) -> Problem {
    let problem = Problem::error("error-language").arg("found", lang).arg("known", LANGUAGES.join(", "));
    match did_you_mean(lang, LANGUAGES) {
        Some(meant) => problem.arg("meant", meant),
        None => problem,
    }
}

fn english_tag() -> LanguageIdentifier {
    "en".parse().unwrap_or_default()
}

fn fluent_args<'a>(args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(harmless(text)),
                Arg::Count(n) if n.unsigned_abs() <= MOST_COUNTED => FluentValue::from(*n),
                Arg::Count(n) => FluentValue::from(n.to_string()),
                Arg::Decimal(n) if n.len() <= MOST_DIGITS => FluentValue::try_number(n),
                Arg::Decimal(n) => FluentValue::from(n.as_str()),
            };
            (*name, value)
        })
        .collect()
}

/// `it_specialists` as `It specialists`.
fn humanised(id: &str) -> String {
    let words = id.replace(['_', '-', '.'], " ");
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, ftl: &str) -> (String, String) {
        (name.to_owned(), ftl.to_owned())
    }

    fn words(lang: &str, ftl: &str, english: &str) -> Words {
        Words::new(lang, &[file("a.ftl", ftl)], &[file("en.ftl", english)]).unwrap()
    }

    #[test]
    fn what_is_lacking_is_said_in_english_or_by_its_id() {
        let w = words("ru", "a = А { $x }\nc =\n    .help = Помощь", "a = A\nb = B\nc = C\n    .more = More");
        assert_eq!(w.text("a", &[("x", "икс".into())]), "А икс");
        assert_eq!(w.text("a", &[]), "А {$x}");
        assert_eq!(w.text("b", &[]), "B");
        assert_eq!(w.text("c", &[]), "C");
        assert_eq!(w.text("it_specialists", &[]), "It specialists");
        assert_eq!(w.text("", &[]), "");
        assert_eq!(w.attribute("c", "help", &[]).unwrap(), "Помощь");
        assert_eq!(w.attribute("c", "more", &[]).unwrap(), "More");
        assert_eq!(w.attribute("c", "none", &[]), None);
        assert_eq!(w.ids(), ["a", "c"]);
        assert!(w.has("b") && !w.has("d"));
    }

    #[test]
    fn counts_choose_the_plural_form_and_are_grouped() {
        let ftl = "n = { $n ->\n    [one] { $n } человек\n    [few] { $n } человека\n   *[many] { $n } человек…\n }";
        let w = words("ru", ftl, "");
        let text = |n: i64| w.text("n", &[("n", n.into())]);
        assert_eq!(text(21), "21 человек");
        assert_eq!(text(1002), "1\u{a0}002 человека");
        assert_eq!(text(5), "5 человек…");
        assert_eq!(text(i64::MAX), "9223372036854775807 человек…");
        let ftl = "n = { $n ->\n    [one] one\n   *[other] { $n } others\n }";
        for lang in ["en", "uz", "uz-Cyrl"] {
            let w = words(lang, ftl, "");
            assert_eq!(w.text("n", &[("n", 1_usize.into())]), "one", "{lang}");
            assert!(w.text("n", &[("n", 1000_usize.into())]).starts_with("1"));
            assert_ne!(w.text("n", &[("n", 1000_usize.into())]), "1000 others");
        }
    }

    #[test]
    fn languages_are_known_by_their_tags() {
        for (tag, lang) in [("EN", "en"), ("uz-cyrl", "uz-Cyrl"), ("uz-Latn", "uz")] {
            assert_eq!(Words::new(tag, &[], &[]).unwrap().lang(), lang);
        }
        let problem = &Words::new("uz-Cyrk", &[], &[]).unwrap_err()[0];
        assert_eq!(problem.id, "error-language");
        assert!(problem.args.contains(&("meant", "uz-Cyrl".to_owned())));
        assert_eq!(Words::new("de", &[], &[]).unwrap_err().len(), 1);
        assert_eq!(Words::new("", &[], &[]).unwrap_err().len(), 1);
    }

    #[test]
    fn all_mistakes_of_all_texts_are_told_together() {
        let sources = [file("a.ftl", "a = A\nx\n"), file("b.ftl", "b = B"), file("c.ftl", "c = C\nb = again")];
        let problems = Words::new("ru", &sources, &[file("en.ftl", "a = }")]).unwrap_err();
        let told: Vec<_> = problems.iter().map(|p| (p.id, p.file.as_deref().unwrap(), p.place.unwrap().line)).collect();
        assert_eq!(
            told,
            [
                ("error-ftl-token", "a.ftl", 2),
                ("error-ftl-duplicate-file", "c.ftl", 2),
                ("error-ftl-brace", "en.ftl", 1),
            ]
        );
        let place = ("place", "b.ftl:1".to_owned());
        assert!(problems[1].args.contains(&place));
    }

    #[test]
    fn a_rulebook_may_add_texts_and_replace_none_of_the_programs() {
        let mut w = words("ru", "a = А\n-t = Т", "b = B");
        for (taken, id) in [("c = В\na = Иначе", "a"), ("b = Б", "b"), ("-t = Х", "-t")] {
            let problems = w.add("book.ftl", taken).unwrap_err();
            assert_eq!(problems[0].id, "error-words-taken");
            assert_eq!(problems[0].args, [("found", id.to_owned())]);
            assert!(problems[0].place.is_some() && !w.has("c"));
            assert_eq!(w.add_fallback("book-en.ftl", taken).unwrap_err().len(), 1);
        }
        w.add("book.ftl", "d = Д").unwrap();
        w.add_fallback("book-en.ftl", "c = C\nd = D").unwrap();
        assert_eq!(["a", "b", "c", "d"].map(|id| w.text(id, &[])), ["А", "B", "C", "Д"]);
        assert!(w.has_own("d") && !w.has_own("c"));
        // Another rulebook's words hold where two have some.
        w.add("newer.ftl", "d = Новое").unwrap();
        assert_eq!(w.text("d", &[]), "Новое");
        assert_eq!(w.ids(), ["a", "d"]);
        assert_eq!(w.add("bad.ftl", "e = E\nf = {").unwrap_err().len(), 1);
        assert!(!w.has("e"), "a text with a mistake is not taken");
    }

    #[test]
    fn texts_that_refer_to_one_another_end() {
        let doubling: String = (1..40).map(|n| format!("m{n} = {{ m{} }}{{ m{} }}\n", n - 1, n - 1)).collect();
        let w = words("en", &format!("m0 = x\n{doubling}a = {{ b }}\nb = {{ a }}\n"), "");
        assert!(w.text("m39", &[]).len() < 1000);
        assert!(w.text("a", &[]).contains('{'));
    }
}

//! Mistakes in words. What is a mistake, and where, is found out elsewhere; here it is only said.

use super::words::{Arg, Words};
use crate::quantity::{Place, Problem, Severity, harmless, shortened};

/// Beyond this a text from a file is cut where a mistake quotes it.
const MOST_QUOTED: usize = 300;

impl Words {
    /// A mistake for the terminal: `FILE:LINE:COLUMN: error: MESSAGE (in PATH)`, and in a second
    /// line, two spaces in, what to do.
    pub fn problem(&self, p: &Problem) -> String {
        let mut text = self.problem_text(p);
        if let Some(path) = &p.path {
            text = self.with_path(text, &quoted(path));
        }
        let (id, plain) = match p.severity {
            Severity::Warning => ("problem-warning", format!("warning: {text}")),
            Severity::Error => ("problem-error", format!("error: {text}")),
        };
        text = self.pattern(id, &[("text", text.into())], plain);
        if let Some(place) = place_text(p.file.as_deref(), p.place) {
            text = format!("{place}: {text}");
        }
        for line in self.problem_help(p).iter().flat_map(|help| help.lines()) {
            text.push_str("\n  ");
            text.push_str(line);
        }
        text
    }

    /// What is wrong and inside of what: a question by its name, with the law that it is a question of
    /// where two are read; a place in the law's files as they name it.
    fn with_path(&self, text: String, path: &str) -> String {
        let plain = format!("{text} ({path})");
        let (fact, law) = path.split_once(", ").map_or((path, None), |(fact, law)| (fact, Some(law)));
        let question = format!("fact-{fact}");
        if !self.has(&question) {
            return self.pattern("problem-path", &[("text", text.into()), ("path", path.into())], plain);
        }
        let question = self.text(&question, &[]);
        let args = [("text", Arg::from(text)), ("question", question.into())];
        let told = self.pattern("problem-question", &args, plain);
        let law = law.map(|law| law.rsplit_once(' ').map_or((law, ""), |(id, version)| (id, version)));
        law.map_or(told.clone(), |(id, version)| format!("{told}, {id} {}", self.law_date(version)))
    }

    /// What is wrong, without the place.
    pub fn problem_text(&self, p: &Problem) -> String {
        self.text(p.id, &self.problem_args(p))
    }

    /// What a mistake tells: versions of rulebooks by their day, and all that was or is to be typed as
    /// files write it.
    fn problem_args<'p>(&self, p: &'p Problem) -> Vec<(&'p str, Arg)> {
        let worded = |name: &str, value: &str| match name {
            "version" | "used-version" => self.law_date(value),
            _ => value.to_owned(),
        };
        p.args.iter().map(|(name, value)| (*name, Arg::Text(quoted(&worded(name, value))))).collect()
    }

    /// What to do about it: the word that was meant if the mistake names one (`meant`, not empty), then the
    /// message's `.help`, each on a line of its own.
    pub fn problem_help(&self, p: &Problem) -> Option<String> {
        let args = self.problem_args(p);
        let is_meant = p.args.iter().any(|(name, meant)| *name == "meant" && !meant.is_empty());
        let meant = (is_meant && self.has("problem-meant")).then(|| self.text("problem-meant", &args));
        let lines: Vec<String> = meant.into_iter().chain(self.attribute(p.id, "help", &args)).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// `FILE:LINE:COLUMN`, as far as known: the form that editors and terminals make a link of.
fn place_text(file: Option<&str>, place: Option<Place>) -> Option<String> {
    let place = place.map(|at| format!("{}:{}", at.line, at.column));
    match (file, place) {
        (Some(file), Some(place)) => Some(format!("{}:{place}", quoted(file))),
        (Some(file), None) => Some(quoted(file)),
        (None, place) => place,
    }
}

/// A text from a file, made harmless and of bounded length.
fn quoted(text: &str) -> String {
    harmless(&shortened(text, MOST_QUOTED)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::{parse_decimal, parse_money, read_ron};

    fn english() -> Words {
        let text = |name: &str, ftl: &str| (name.to_owned(), ftl.to_owned());
        let texts = [
            text("errors.ftl", include_str!("../../assets/texts/en/errors.ftl")),
            text("errors-rulebook.ftl", include_str!("../../assets/texts/en/errors-rulebook.ftl")),
        ];
        Words::new("en", &texts, &[]).unwrap_or_else(|problems| panic!("{problems:#?}"))
    }

    #[test]
    fn a_problem_is_one_line_with_its_place_and_one_of_help() {
        let w = english();
        let mut problem = parse_money("900").unwrap_err().in_file("plan.ron").in_path("wages");
        problem.place = Some(Place { line: 14, column: 32 });
        assert_eq!(
            w.problem(&problem),
            "plan.ron:14:32: error: “900” has no currency (in wages)\n  \
             Write a currency after the number: UZS, USD, EUR or RUB"
        );
        let bare = parse_decimal("").unwrap_err();
        assert!(w.problem(&bare).starts_with("error: "));
        let bare = bare.in_file("plan.ron");
        assert!(w.problem(&bare).starts_with("plan.ron: error: "));
        let unknown = Problem::warning("odd-thing");
        assert_eq!(w.problem(&unknown), "warning: Odd thing");
        let wordless = Words::new("uz", &[], &[]).unwrap();
        let said = "plan.ron: error: Error number empty (a b)";
        assert_eq!(wordless.problem(&bare.in_path("a\nb")), said);
    }

    #[test]
    fn a_word_that_was_meant_comes_before_the_help() {
        #[derive(serde::Deserialize, Debug)]
        #[serde(deny_unknown_fields)]
        #[allow(dead_code)]
        struct Office {
            region: String,
        }
        let w = english();
        let said = |text| w.problem(&read_ron::<Office>(text, 0).unwrap_err());
        assert_eq!(
            said("(\n  regoin: \"x\",\n)"),
            "2:3: error: “regoin” is not known here\n  Did you mean “region”?\n  Known here: region"
        );
        assert_eq!(said("(price: 1)"), "1:2: error: “price” is not known here\n  Known here: region");
    }

    #[test]
    fn an_empty_guess_leaves_the_help() {
        let unknown = Problem::error("error-name-unknown").arg("what", "fact").arg("found", "area");
        let said = english().problem(&unknown.clone().arg("meant", ""));
        assert_eq!(said, "error: There is no fact “area”\n  Check the spelling, or add it to the rulebook");
        let said = english().problem(&unknown.arg("meant", "office_area"));
        assert!(said.contains("\n  Did you mean “office_area”?\n"), "{said}");
    }

    #[test]
    fn a_file_cannot_write_to_the_terminal_through_a_problem() {
        let w = english();
        let hostile = format!("1\u{1b}[2J\n\u{202e}{}", "9".repeat(2000));
        let said = w.problem(&Problem::error("error-number").arg("found", hostile).in_file("a\nb"));
        assert!(!said.chars().any(|c| c.is_control() && c != '\n' || c == '\u{202e}'));
        assert_eq!(said.lines().count(), 2);
        assert!(said.chars().count() < 500);
    }
}

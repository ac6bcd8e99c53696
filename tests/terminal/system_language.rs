//! Without `--lang` the program speaks as the system does; an unknown language is refused in all that
//! there are.

use crate::support;
use imtiyoz::explain::LANGUAGES;
use std::process::{Command, Output};

const VARIABLES: [&str; 4] = ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"];

fn run(variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_imtiyoz"));
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    command.envs(variables.iter().copied()).args(arguments).output().unwrap()
}

fn said(language: &str, id: &str) -> String {
    support::words(language).text(id, &[])
}

#[test]
fn the_terminal_speaks_the_language_of_the_system() {
    for (variables, language) in [
        (&[][..], "en"),
        (&[("LANG", "C.UTF-8")], "en"),
        (&[("LC_ALL", "POSIX"), ("LANG", "ru_RU.UTF-8")], "en"),
        (&[("LANG", "de_DE.UTF-8")], "en"),
        (&[("LANG", "ru_UA.UTF-8")], "ru"),
        (&[("LANG", "uz_UZ.UTF-8")], "uz"),
        (&[("LANG", "uz_UZ@cyrillic")], "uz-Cyrl"),
        (&[("LC_MESSAGES", "uz_UZ.UTF-8"), ("LANG", "en_US.UTF-8")], "uz"),
        (&[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "de:ru")], "ru"),
    ] {
        let help = run(variables, &["--help"]);
        let out = String::from_utf8(help.stdout).unwrap();
        assert!(out.starts_with(&said(language, "cli-about")), "{variables:?}: {out}");
        let wrong = run(variables, &["assess", "no such file"]);
        let err = String::from_utf8(wrong.stderr).unwrap();
        assert!(err.contains(&said(language, "error-file-not-found")), "{variables:?}: {err}");
    }
    let asked = run(&[("LANG", "ru_RU.UTF-8")], &["--help", "--lang", "uz"]);
    assert!(String::from_utf8(asked.stdout).unwrap().starts_with(&said("uz", "cli-about")));
    // A locale is understood as a language, too.
    let locale = run(&[], &["--help", "--lang", "ru_RU.UTF-8"]);
    assert!(String::from_utf8(locale.stdout).unwrap().starts_with(&said("ru", "cli-about")));
}

#[test]
fn an_unknown_language_is_refused_in_every_language() {
    for language in ["уз", "xx", "de_DE"] {
        let outcome = support::run(&["facts", "--lang", language]);
        assert_eq!(outcome.exit.code(), 2);
        for known in LANGUAGES {
            let words = support::words(known);
            let told = words.text("error-language", &[("found", language.into())]);
            assert!(outcome.err.contains(&told), "{known}: {}", outcome.err);
        }
    }
}

/// The word of a value in the help is that of its line of usage.
#[test]
fn usage_is_in_the_language_of_the_help() {
    for (language, words) in [
        ("en", ["[COMMAND]", "FILE", "NAME", "<PROGRAMME>"]),
        ("ru", ["[КОМАНДА]", "ФАЙЛ", "ИМЯ", "<МЕРА>"]),
        ("uz", ["[BUYRUQ]", "FAYL", "NOM", "<DASTUR>"]),
        ("uz-Cyrl", ["[БУЙРУҚ]", "ФАЙЛ", "НОМ", "<ДАСТУР>"]),
    ] {
        let help = |arguments: &[&str]| {
            let outcome = support::run(&[arguments, &["--lang", language]].concat());
            outcome.out + &outcome.err
        };
        let (whole, explain) = (help(&["--help"]), help(&["explain", "--help"]));
        assert!(whole.contains(words[0]), "{whole}");
        assert!(words[1..].iter().all(|word| explain.contains(word)), "{explain}");
        let lacking = help(&["explain", "saves/samarkand.plan.ron"]);
        assert!(lacking.contains(words[3]), "{lacking}");
        // What is typed as it stands is not translated.
        assert!(explain.contains("--variant") && explain.contains("imtiyoz explain"), "{explain}");
        if language != "en" {
            let left = ["FILE", "NAME", "FORMAT", "CODE", "COMMAND"]
                .iter()
                .find(|word| (whole.clone() + &explain).contains(**word));
            // Uzbek writes FORMAT as English does.
            assert!(left.is_none_or(|left| *left == "FORMAT" && language == "uz"), "{language}: {left:?}\n{explain}");
        }
    }
}

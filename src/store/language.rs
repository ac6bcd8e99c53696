//! The language that the system speaks, as its environment says it.

/// The language of the system, one of those known; `None` where it speaks none of them.
pub fn system_language(known: &[&str]) -> Option<String> {
    language_of(known, |name| std::env::var(name).ok())
}

/// The same from any variables. As gettext has it: the first locale that is set counts, a list of
/// languages goes before it, and where the locale is the plain one (`C`) no list is asked.
fn language_of(known: &[&str], variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    if locale.as_deref().is_some_and(is_plain) {
        return None;
    }
    let wanted = set("LANGUAGE");
    let wanted = wanted.iter().flat_map(|list| list.split(':')).chain(locale.as_deref());
    wanted.filter(|wanted| !wanted.trim().is_empty()).find_map(|wanted| language_named(known, wanted))
}

fn is_plain(locale: &str) -> bool {
    let name = locale.split(['.', '@']).next().unwrap_or(locale).trim();
    name.eq_ignore_ascii_case("C") || name.eq_ignore_ascii_case("POSIX")
}

/// The language of a name or a locale, one of those known: `ru_UA.UTF-8` as `ru`, `uz_UZ@cyrillic`
/// and `uz_Cyrl_UZ` as `uz-Cyrl`.
pub fn language_named(known: &[&str], locale: &str) -> Option<String> {
    let lower = locale.trim().to_lowercase();
    let (name, modifier) = lower.split_once('@').unwrap_or((&lower, ""));
    let name = name.split('.').next().unwrap_or(name);
    let mut parts = name.split(['_', '-']);
    let language = parts.next().unwrap_or(name);
    let is_cyrillic = modifier == "cyrillic" || parts.any(|part| part == "cyrl");
    let script = format!("{language}-cyrl");
    let called = |name: &str| known.iter().find(|known| known.to_lowercase() == name).map(|known| (*known).to_owned());
    is_cyrillic.then(|| called(&script)).flatten().or_else(|| called(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(variables: &[(&str, &str)]) -> Option<String> {
        let known = ["en", "ru", "uz", "uz-Cyrl"];
        language_of(&known, |name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn a_locale_names_one_of_our_languages() {
        for (locale, wanted) in [
            ("ru_RU.UTF-8", Some("ru")),
            ("ru_UA", Some("ru")),
            ("ru", Some("ru")),
            ("en_GB.UTF-8", Some("en")),
            ("uz_UZ.UTF-8", Some("uz")),
            ("uz_UZ@cyrillic", Some("uz-Cyrl")),
            ("uz_UZ.UTF-8@cyrillic", Some("uz-Cyrl")),
            ("uz-Cyrl", Some("uz-Cyrl")),
            ("uz_Latn_UZ", Some("uz")),
            ("sr_RS@cyrillic", None),
            ("de_DE.UTF-8", None),
            ("rus_tic", None),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            ("@", None),
        ] {
            assert_eq!(language(&[("LANG", locale)]).as_deref(), wanted, "{locale}");
        }
    }

    #[test]
    fn the_first_that_is_set_counts() {
        let of = |variables: &[(&str, &str)]| language(variables).unwrap_or_default();
        assert_eq!(of(&[("LC_ALL", "uz_UZ"), ("LC_MESSAGES", "ru_RU"), ("LANG", "en_US")]), "uz");
        assert_eq!(of(&[("LC_ALL", ""), ("LC_MESSAGES", "ru_RU"), ("LANG", "en_US")]), "ru");
        assert_eq!(of(&[("LC_ALL", "C"), ("LANG", "ru_RU")]), "");
        assert_eq!(of(&[("LANG", "de_DE"), ("LANGUAGE", "de:ru:en")]), "ru");
        assert_eq!(of(&[("LANG", "C.UTF-8"), ("LANGUAGE", "ru")]), "");
        assert_eq!(of(&[("LANG", "ru_RU"), ("LANGUAGE", "")]), "ru");
        assert_eq!(of(&[("LANGUAGE", "uz@cyrillic")]), "uz-Cyrl");
        assert_eq!(of(&[]), "");
    }
}

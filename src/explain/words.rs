//! The words of one language.
use crate::quantity::{Currency, Exact, Money, Month, Problem};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
pub enum Arg {
    Text(String),
    Count(i64),
}
impl From<&str> for Arg {
    fn from(t: &str) -> Arg {
        Arg::Text(t.to_owned())
    }
}
impl From<String> for Arg {
    fn from(t: String) -> Arg {
        Arg::Text(t)
    }
}
impl From<i64> for Arg {
    fn from(n: i64) -> Arg {
        Arg::Count(n)
    }
}
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    lang: String,
}
impl Words {
    pub fn new(
        lang: &str,
        sources: &[(String, String)],
        _fallback: &[(String, String)],
    ) -> Result<Words, Vec<Problem>> {
        let id: unic_langid::LanguageIdentifier =
            lang.parse().map_err(|_| vec![Problem::error("error-language").arg("found", lang)])?;
        let mut words = Words { bundle: FluentBundle::new(vec![id]), lang: lang.to_owned() };
        words.bundle.set_use_isolating(false);
        for (name, text) in sources {
            words.add(name, text)?;
        }
        Ok(words)
    }
    pub fn add(&mut self, _name: &str, ftl: &str) -> Result<(), Vec<Problem>> {
        let r = FluentResource::try_new(ftl.to_owned()).unwrap_or_else(|(r, _)| r);
        self.bundle.add_resource_overriding(r);
        Ok(())
    }
    pub fn empty() -> Words {
        Words { bundle: FluentBundle::new(vec![]), lang: "en".to_owned() }
    }
    pub fn lang(&self) -> &str {
        &self.lang
    }
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
    pub fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let Some(p) = self.bundle.get_message(id).and_then(|m| m.value()) else { return id.to_owned() };
        let mut a = FluentArgs::new();
        for (k, v) in args {
            match v {
                Arg::Text(t) => a.set(k.to_string(), FluentValue::from(t.clone())),
                Arg::Count(n) => a.set(k.to_string(), FluentValue::from(*n)),
            }
        }
        self.bundle.format_pattern(p, Some(&a), &mut vec![]).into_owned()
    }
    pub fn attribute(&self, id: &str, attribute: &str, _args: &[(&str, Arg)]) -> Option<String> {
        let m = self.bundle.get_message(id)?;
        let at = m.get_attribute(attribute)?;
        Some(self.bundle.format_pattern(at.value(), None, &mut vec![]).into_owned())
    }
    pub fn problem(&self, p: &Problem) -> String {
        format!("{p:?}")
    }
    pub fn count(&self, n: i128) -> String {
        n.to_string()
    }
    pub fn decimal(&self, v: Exact, most: u32) -> String {
        v.to_decimal(v.exact_places(most).unwrap_or(most)).map(|d| d.to_string()).unwrap_or_default()
    }
    pub fn share(&self, v: Exact) -> String {
        format!("{}%", self.decimal(v.times(Exact::whole(100)).unwrap_or(v), 2))
    }
    pub fn money(&self, m: Money) -> String {
        format!("{} {}", m.currency, m.major_text())
    }
    pub fn money_exact(&self, v: Exact, c: Currency) -> String {
        format!("{c} {}", self.decimal(v.over(Exact::whole(100)).unwrap_or(v), 4))
    }
    pub fn month(&self, m: Month) -> String {
        m.to_string()
    }
    pub fn date(&self, d: jiff::civil::Date) -> String {
        d.to_string()
    }
}

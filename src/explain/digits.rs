//! Writes digits with a language's own grouping and decimal mark.

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

/// Writes digits with a language's marks; as they come where its data is lacking.
pub(super) struct Numbers(Option<DecimalFormatter>);

impl Numbers {
    pub fn new(tag: &str) -> Numbers {
        let locale: Option<Locale> = tag.parse().ok();
        let formatter = |locale: Locale| DecimalFormatter::try_new(locale.into(), Default::default()).ok();
        Numbers(locale.and_then(formatter))
    }

    /// Writes plain digits, such as `-1234.50`; what is no number stays as it is.
    pub fn written(&self, plain: &str) -> String {
        match (&self.0, Decimal::try_from_str(plain)) {
            (Some(formatter), Ok(number)) => formatter.format(&number).to_string(),
            _ => plain.to_owned(),
        }
    }
}

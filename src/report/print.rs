//! Sizes and colours of what is printed: the part of the theme that paper has.

use crate::quantity::{Problem, read_ron};
use serde::Deserialize;
use serde::de::{Deserializer, Error};

/// Sizes in points of a printed page, font weights, and colours.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Print {
    /// Width and height of the page.
    pub page: (f32, f32),
    pub margin: f32,
    pub text: f32,
    pub small: f32,
    /// Headings of level 1, 2 and 3.
    pub headings: (f32, f32, f32),
    /// The height of a line, as a multiple of its text.
    pub leading: f32,
    pub gap: f32,
    pub indent: f32,
    pub chart: f32,
    pub regular: f32,
    pub bold: f32,
    pub ink: Colour,
    pub weak: Colour,
    pub line: Colour,
    pub accent: Colour,
    /// Behind cells that may be typed over.
    pub typed: Colour,
    pub company: Colour,
    pub staff: Colour,
    pub owner: Colour,
    pub vendor: Colour,
    pub vat: Colour,
    pub cost: Colour,
}

/// Red, green and blue, written `#RRGGBB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Colour(pub [u8; 3]);

/// The theme as far as paper needs it.
#[derive(Deserialize)]
struct Theme {
    print: Print,
}

impl Print {
    /// Reads the part `print` of the theme.
    ///
    /// # Errors
    /// The theme is not what it must be.
    pub fn read(theme: &str) -> Result<Print, Problem> {
        read_ron::<Theme>(theme, 0).map(|theme| theme.print)
    }

    /// What a series is drawn in.
    pub fn series(&self, name: &str) -> Colour {
        match name {
            "cost" => self.cost,
            "vat" => self.vat,
            "staff" => self.staff,
            "owner" => self.owner,
            "vendor" => self.vendor,
            _ => self.company,
        }
    }
}

impl Colour {
    /// `#RRGGBB`.
    pub fn text(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02X}{green:02X}{blue:02X}")
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Colour, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, red, green, blue] = number.ok_or_else(|| D::Error::custom("a colour is #RRGGBB"))?.to_be_bytes();
        Ok(Colour([red, green, blue]))
    }
}

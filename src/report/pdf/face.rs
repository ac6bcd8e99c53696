//! The font of the page: which glyphs stand for a text, and how wide they are.

use super::super::document::Tone;
use crate::quantity::{Problem, is_unseen, steers};
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};
use rustybuzz::{Direction, Face as Shaper, UnicodeBuffer};

/// One weight of the font.
pub struct Face {
    pub font: Font,
    shaper: Shaper<'static>,
}

/// Both weights that a page uses.
pub struct Faces {
    pub regular: Face,
    pub bold: Face,
}

/// A word with the space after it, if any.
#[derive(Clone, Debug)]
pub struct Word {
    pub text: String,
    pub glyphs: Vec<KrillaGlyph>,
    /// In ems: the whole, and without the space.
    pub width: f32,
    pub ink: f32,
}

/// The most marks on one letter, as in Unicode's stream-safe text: no language has more, and readers of a page take no
/// longer text for one shape.
const MOST_MARKS: usize = 30;

/// Whether a letter stands on the one before it: the blocks of combining marks.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

impl Faces {
    /// # Errors
    /// The font is none, or has no such weights.
    pub fn new(data: &'static [u8], regular: f32, bold: f32) -> Result<Faces, Problem> {
        Ok(Faces { regular: Face::new(data, regular)?, bold: Face::new(data, bold)? })
    }

    pub fn of(&self, tone: Tone) -> &Face {
        if tone.is_bold() { &self.bold } else { &self.regular }
    }
}

impl Face {
    fn new(data: &'static [u8], weight: f32) -> Result<Face, Problem> {
        let broken = || Problem::error("error-print").arg("why", "font");
        let font = Font::new_variable(data.into(), 0, &[(Tag::new(b"wght"), weight)]).ok_or_else(broken)?;
        let mut shaper = Shaper::from_slice(data, 0).ok_or_else(broken)?;
        shaper.set_variation(rustybuzz::ttf_parser::Tag::from_bytes(b"wght"), weight);
        Ok(Face { font, shaper })
    }

    /// A text as this font can print it: what steers the direction or cannot be seen falls away, marks heaped on one
    /// letter too, and a letter that the font has not becomes the sign for such.
    pub fn printable(&self, text: &str) -> String {
        let mut heaped = 0;
        let not_heaped = text.chars().filter(|letter| {
            heaped = if is_mark(*letter) { heaped + 1 } else { 0 };
            heaped <= MOST_MARKS
        });
        let shown = not_heaped.filter_map(|letter| match letter {
            '\n' | '\t' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
            letter if steers(letter) || is_unseen(letter) => None,
            letter if self.has(letter) => Some(letter),
            _ => Some('\u{25A1}'),
        });
        shown.collect()
    }

    /// Whether a letter has a shape here. The first glyph is that of what has none, and some tables name it.
    fn has(&self, letter: char) -> bool {
        self.shaper.glyph_index(letter).is_some_and(|glyph| glyph.0 != 0)
    }

    /// Whether a letter would have to be seen and cannot be.
    pub fn lacks(&self, letter: char) -> bool {
        !(letter.is_whitespace() || steers(letter) || is_unseen(letter) || self.has(letter))
    }

    /// The glyphs of a word that was made printable.
    pub fn word(&self, text: &str) -> Word {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let shaped = rustybuzz::shape(&self.shaper, &[], buffer);
        let ems = |units: i32| units as f32 / self.font.units_per_em();
        let infos = shaped.glyph_infos();
        let glyphs: Vec<KrillaGlyph> = infos
            .iter()
            .zip(shaped.glyph_positions())
            .enumerate()
            .map(|(place, (info, position))| {
                let start = info.cluster as usize;
                let later = infos.get(place + 1..).unwrap_or(&[]).iter().find(|next| next.cluster != info.cluster);
                let end = later.map_or(text.len(), |next| next.cluster as usize);
                KrillaGlyph::new(
                    GlyphId::new(info.glyph_id),
                    ems(position.x_advance),
                    ems(position.x_offset),
                    ems(position.y_offset),
                    ems(position.y_advance),
                    start..end,
                    None,
                )
            })
            .collect();
        let width = glyphs.iter().map(|glyph| glyph.x_advance).sum();
        let space = if text.ends_with(' ') { glyphs.last().map_or(0.0, |glyph| glyph.x_advance) } else { 0.0 };
        Word { text: text.to_owned(), glyphs, width, ink: width - space }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_heaped_on_a_letter_are_bounded() {
        let face = Face::new(include_bytes!("../../../assets/fonts/Inter-app.ttf"), 400.0).unwrap();
        let heap = |marks: usize| format!("e{}x", "\u{301}".repeat(marks));
        assert_eq!(face.printable(&heap(2_000)), face.printable(&heap(MOST_MARKS)));
        assert!(face.printable(&heap(3)).chars().count() == 5, "few stay");
    }
}

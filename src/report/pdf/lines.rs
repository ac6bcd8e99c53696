//! Words into lines of a width.

use super::super::document::{Run, Tone};
use super::face::{Faces, Word};

/// A word as it stands in a run.
#[derive(Clone, Debug)]
pub struct Piece {
    pub word: Word,
    pub tone: Tone,
    pub link: Option<String>,
}

/// Pieces beside one another; their width in ems, the last space apart.
#[derive(Clone, Debug, Default)]
pub struct Line {
    pub pieces: Vec<Piece>,
    pub width: f32,
}

/// Breaks runs into lines no wider than `most` ems.
pub fn broken(faces: &Faces, runs: &[Run], most: f32) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    let mut filled = 0.0;
    for piece in pieces(faces, runs) {
        let fits = filled + piece.word.ink <= most;
        let parts = if piece.word.ink > most { split(faces, &piece, most) } else { vec![piece] };
        for (place, piece) in parts.into_iter().enumerate() {
            if (place > 0 || !fits) && filled > 0.0 {
                lines.push(Line::default());
                filled = 0.0;
            }
            if let Some(line) = lines.last_mut() {
                line.width = filled + piece.word.ink;
                filled += piece.word.width;
                line.pieces.push(piece);
            }
        }
    }
    lines
}

/// The width of runs in one line, in ems.
pub fn natural(faces: &Faces, runs: &[Run]) -> f32 {
    let words: Vec<Piece> = pieces(faces, runs).collect();
    let space = words.last().map_or(0.0, |piece| piece.word.width - piece.word.ink);
    words.iter().map(|piece| piece.word.width).sum::<f32>() - space
}

fn pieces(faces: &Faces, runs: &[Run]) -> impl Iterator<Item = Piece> {
    runs.iter().flat_map(move |run| {
        let face = faces.of(run.tone);
        let text = face.printable(&run.text);
        let words: Vec<Piece> = text
            .split_inclusive(' ')
            .map(|word| Piece { word: face.word(word), tone: run.tone, link: run.link.clone() })
            .collect();
        words
    })
}

/// A word wider than a line, such as an address, in parts that are not. Its glyphs are measured as they stand in it,
/// each once: a note may be one word of many thousand letters.
fn split(faces: &Faces, piece: &Piece, most: f32) -> Vec<Piece> {
    let face = faces.of(piece.tone);
    let (mut start, mut filled) = (0, 0.0);
    let mut ends = Vec::new();
    for glyph in &piece.word.glyphs {
        if filled + glyph.x_advance > most && glyph.text_range.start > start {
            start = glyph.text_range.start;
            ends.push(start);
            filled = 0.0;
        }
        filled += glyph.x_advance;
    }
    ends.push(piece.word.text.len());
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let parts = starts.zip(&ends).filter_map(|(start, end)| piece.word.text.get(start..*end));
    parts.map(|part| Piece { word: face.word(part), tone: piece.tone, link: piece.link.clone() }).collect()
}

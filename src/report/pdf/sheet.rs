//! Pages on the way to the file: what stands where, and which element of the document it belongs to.

use super::super::document::{Run, Tone};
use super::super::print::{Colour, Print};
use super::face::Faces;
use super::lines::{Line, broken};
use krilla::text::KrillaGlyph;

/// What an element of the document is to somebody who hears it.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    Heading(u8, String),
    Paragraph,
    Link,
    Table,
    Row,
    HeadCell,
    Cell,
    List,
    Item,
    ItemBody,
    Figure(String),
}

pub struct Element {
    pub role: Role,
    pub children: Vec<Child>,
}

/// What an element holds, in reading order.
pub enum Child {
    Element(usize),
    /// Page and place on it.
    Mark(usize, usize),
    /// Page and place among its links.
    Link(usize, usize),
}

/// Something on a page; without an element it is decoration.
pub struct PrintedMark {
    pub shape: Shape,
    pub element: Option<usize>,
}

pub enum Shape {
    Text { x: f32, y: f32, size: f32, tone: Tone, colour: Colour, text: String, glyphs: Vec<KrillaGlyph> },
    Box { x: f32, y: f32, width: f32, height: f32, colour: Colour, is_filled: bool },
}

#[derive(Default)]
pub struct PrintedPage {
    pub marks: Vec<PrintedMark>,
    /// Left, top, width, height, address.
    pub links: Vec<(f32, f32, f32, f32, String)>,
}

/// A heading for the outline.
pub struct Entry {
    pub level: u8,
    pub text: String,
    pub page: usize,
    pub y: f32,
}

/// The pages written so far, and the place on the last of them.
pub struct Sheet<'a> {
    pub faces: &'a Faces,
    pub print: &'a Print,
    pub pages: Vec<PrintedPage>,
    pub elements: Vec<Element>,
    /// The elements that stand in no other.
    pub roots: Vec<usize>,
    pub outline: Vec<Entry>,
    pub y: f32,
}

/// How a text is set.
#[derive(Clone, Copy)]
pub struct Setting {
    pub x: f32,
    pub width: f32,
    pub size: f32,
    pub is_right: bool,
    /// Whether the strong words are in the accent colour.
    pub is_accent: bool,
}

impl<'a> Sheet<'a> {
    pub fn new(faces: &'a Faces, print: &'a Print) -> Sheet<'a> {
        let (pages, y) = (vec![PrintedPage::default()], print.margin);
        Sheet { faces, print, pages, elements: Vec::new(), roots: Vec::new(), outline: Vec::new(), y }
    }

    /// The width between the margins.
    pub fn width(&self) -> f32 {
        self.print.page.0 - 2.0 * self.print.margin
    }

    pub fn bottom(&self) -> f32 {
        self.print.page.1 - self.print.margin
    }

    pub fn line_height(&self, size: f32) -> f32 {
        size * self.print.leading
    }

    /// Whether so much fits on this page still.
    pub fn has_room(&self, height: f32) -> bool {
        self.y + height <= self.bottom()
    }

    /// Goes on to the next page where so much does not fit on this one. Says whether it did.
    pub fn need(&mut self, height: f32) -> bool {
        let is_new = !self.has_room(height) && self.y > self.print.margin;
        if is_new {
            self.pages.push(PrintedPage::default());
            self.y = self.print.margin;
        }
        is_new
    }

    pub fn element(&mut self, role: Role, parent: Option<usize>) -> usize {
        let place = self.elements.len();
        self.elements.push(Element { role, children: Vec::new() });
        match parent.and_then(|parent| self.elements.get_mut(parent)) {
            Some(parent) => parent.children.push(Child::Element(place)),
            None => self.roots.push(place),
        }
        place
    }

    pub fn mark(&mut self, shape: Shape, element: Option<usize>) {
        let page = self.pages.len().saturating_sub(1);
        let Some(sheet) = self.pages.last_mut() else { return };
        let place = sheet.marks.len();
        sheet.marks.push(PrintedMark { shape, element });
        if let Some(element) = element.and_then(|element| self.elements.get_mut(element)) {
            element.children.push(Child::Mark(page, place));
        }
    }

    /// A thin line across.
    pub fn rule(&mut self, x: f32, width: f32) {
        let (y, colour) = (self.y, self.print.line);
        self.mark(Shape::Box { x, y, width, height: 0.6, colour, is_filled: true }, None);
    }

    pub fn broken(&self, runs: &[Run], setting: Setting) -> Vec<Line> {
        broken(self.faces, runs, setting.width / setting.size)
    }

    /// Writes runs below one another, over as many pages as they need.
    pub fn text(&mut self, runs: &[Run], setting: Setting, element: Option<usize>) {
        for line in self.broken(runs, setting) {
            let height = self.line_height(setting.size);
            self.need(height);
            self.line(&line, setting, element);
            self.y += height;
        }
    }

    /// Writes one line at the present place, without going on.
    pub fn line(&mut self, line: &Line, setting: Setting, element: Option<usize>) {
        let slack = setting.width - line.width * setting.size;
        let mut x = if setting.is_right { setting.x + slack.max(0.0) } else { setting.x };
        // Ascent and descent of the font, around which the leading is shared.
        let y = self.y + self.line_height(setting.size) * 0.5 + setting.size * 0.364;
        for same in line.pieces.chunk_by(|one, other| one.tone == other.tone && one.link == other.link) {
            let Some(first) = same.first() else { continue };
            let (mut text, mut glyphs, mut width) = (String::new(), Vec::new(), 0.0);
            for piece in same {
                let before = text.len();
                glyphs.extend(piece.word.glyphs.iter().cloned().map(|mut glyph| {
                    glyph.text_range = glyph.text_range.start + before..glyph.text_range.end + before;
                    glyph
                }));
                text.push_str(&piece.word.text);
                width += piece.word.width;
            }
            if text.is_empty() {
                continue;
            }
            let width = width * setting.size;
            let (tone, size) = (first.tone, setting.size);
            let colour = self.colour(tone, first.link.is_some(), setting.is_accent);
            let owner = match &first.link {
                Some(link) if element.is_some() => Some(self.link(element, (x, width, size), link)),
                _ => element,
            };
            self.mark(Shape::Text { x, y, size, tone, colour, text, glyphs }, owner);
            x += width;
        }
    }

    /// The element of a link, and its place to click.
    fn link(&mut self, parent: Option<usize>, (x, width, size): (f32, f32, f32), address: &str) -> usize {
        let element = self.element(Role::Link, parent);
        let (top, height) = (self.y, self.line_height(size));
        let page = self.pages.len().saturating_sub(1);
        if let Some(sheet) = self.pages.last_mut() {
            let place = sheet.links.len();
            sheet.links.push((x, top, width, height, address.to_owned()));
            if let Some(element) = self.elements.get_mut(element) {
                element.children.push(Child::Link(page, place));
            }
        }
        element
    }

    fn colour(&self, tone: Tone, is_link: bool, is_accent: bool) -> Colour {
        match tone {
            _ if is_link => self.print.accent,
            Tone::Weak => self.print.weak,
            Tone::Strong if is_accent => self.print.accent,
            Tone::Figure => self.print.accent,
            Tone::Plain | Tone::Strong => self.print.ink,
        }
    }
}

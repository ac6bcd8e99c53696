//! A document as PDF: A4, tagged for screen readers (PDF/UA-1), with an outline, the same bytes for the
//! same document.
// Drawing may count in floats; no figure is computed here.
#![allow(clippy::float_arithmetic)]

mod blocks;
mod face;
mod lines;
mod sheet;
mod table;

use super::document::{Block, Document, Run};
use super::print::{Colour, Print};
use crate::quantity::{Problem, harmless};
use face::Faces;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope, Tag, TagGroup,
    TagKind, TagTree,
};
use krilla::{Document as Pdf, SerializeSettings};
use sheet::{Child, Element, Entry, Role, Setting, Sheet};
pub use sheet::{PrintedMark, PrintedPage, Shape};
use std::collections::BTreeSet;
use std::num::NonZeroU16;

/// What the pages say beside the document.
pub struct Wording<'a> {
    /// The number of a page, and of all.
    pub page_of: &'a dyn Fn(usize, usize) -> String,
    /// That the letters given have no shape in the font.
    pub unprinted: &'a dyn Fn(&[char]) -> String,
}

/// Writes the document in a font; with the letters that it has no shape for.
///
/// # Errors
/// The font is none, or the document cannot be written, with the reason.
pub fn pdf(
    document: &Document,
    print: &Print,
    font: &'static [u8],
    wording: &Wording<'_>,
) -> Result<(Vec<u8>, Vec<char>), Problem> {
    let faces = Faces::new(font, print.regular, print.bold)?;
    let (sheet, unprinted) = laid_out(document, print, &faces, wording);
    Ok((written(&sheet, document)?, unprinted))
}

/// The same pages as they are to be shown on a screen.
///
/// # Errors
/// The font is none.
pub fn pages(
    document: &Document,
    print: &Print,
    font: &'static [u8],
    wording: &Wording<'_>,
) -> Result<Vec<PrintedPage>, Problem> {
    let faces = Faces::new(font, print.regular, print.bold)?;
    Ok(laid_out(document, print, &faces, wording).0.pages)
}

fn laid_out<'a>(
    document: &Document,
    print: &'a Print,
    faces: &'a Faces,
    wording: &Wording<'_>,
) -> (Sheet<'a>, Vec<char>) {
    let mut sheet = Sheet::new(faces, print);
    let unprinted = unprinted(document, faces);
    let told = (!unprinted.is_empty()).then(|| Block::strong((wording.unprinted)(&unprinted)));
    // Below the title, before anything that a box may stand in.
    let (title, rest) = document.blocks.split_at(document.blocks.len().min(1));
    let blocks: Vec<&Block> = title.iter().chain(&told).chain(rest).collect();
    for (place, block) in blocks.iter().enumerate() {
        blocks::block(&mut sheet, block, blocks.get(place + 1).copied());
    }
    feet(&mut sheet, document, wording.page_of);
    (sheet, unprinted)
}

/// The letters of the document that the font has no shape for, each once.
fn unprinted(document: &Document, faces: &Faces) -> Vec<char> {
    let letters = document.texts().into_iter().flat_map(str::chars).filter(|letter| faces.regular.lacks(*letter));
    letters.collect::<BTreeSet<char>>().into_iter().collect()
}

/// The foot of every page, which is decoration to a screen reader.
fn feet(sheet: &mut Sheet<'_>, document: &Document, page_of: &dyn Fn(usize, usize) -> String) {
    let pages = std::mem::take(&mut sheet.pages);
    let count = pages.len();
    let (x, width, size) = (sheet.print.margin, sheet.width(), sheet.print.small);
    let own = Setting { x, width: width * 0.75, size, is_right: false, is_accent: false };
    let name = sheet.broken(&[Run::weak(document.foot.as_str())], own);
    for (place, page) in pages.into_iter().enumerate() {
        sheet.pages.push(page);
        sheet.y = sheet.bottom() + sheet.print.gap * 1.5;
        if let Some(line) = name.first() {
            sheet.line(line, own, None);
        }
        let setting = Setting { width, is_right: true, ..own };
        if let Some(line) = sheet.broken(&[Run::weak(page_of(place + 1, count))], setting).first() {
            sheet.line(line, setting, None);
        }
    }
}

fn written(sheet: &Sheet<'_>, document: &Document) -> Result<Vec<u8>, Problem> {
    // What the writer says of itself is for its makers: the reader is told what to do.
    let failed = |_| Problem::error("error-print").arg("why", "PDF/UA-1");
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = configuration.map_err(|_| failed(()))?;
    let mut pdf = Pdf::new_with(SerializeSettings { configuration, enable_tagging: true, ..Default::default() });
    let settings = PageSettings::from_wh(sheet.print.page.0, sheet.print.page.1);
    let mut marks: Vec<Vec<Identifier>> = Vec::new();
    let mut links: Vec<Vec<Identifier>> = Vec::new();
    for page in &sheet.pages {
        let mut on_paper = match &settings {
            Some(settings) => pdf.start_page_with(settings.clone()),
            None => pdf.start_page(),
        };
        let mut surface = on_paper.surface();
        marks.push(page.marks.iter().map(|mark| drawn(&mut surface, sheet, mark)).collect());
        surface.finish();
        links.push(linked(&mut on_paper, page));
        on_paper.finish();
    }
    let mut tree = TagTree::new().with_lang(Some(document.lang.clone()));
    for root in &sheet.roots {
        if let Some(element) = sheet.elements.get(*root) {
            tree.push(group(sheet, element, &marks, &links));
        }
    }
    pdf.set_tag_tree(tree);
    pdf.set_outline(outline(&sheet.outline));
    pdf.set_metadata(
        Metadata::new()
            .title(harmless(&document.title).into_owned())
            .language(document.lang.clone())
            .creator("Imtiyoz".to_owned()),
    );
    pdf.finish().map(without_suspects).map_err(|_| failed(()))
}

/// The file without an entry that says what holds anyway: that no tag is suspect. Poppler takes the word `false` there
/// for a mistake of type and complains of it. Blanks keep every offset.
fn without_suspects(mut bytes: Vec<u8>) -> Vec<u8> {
    const BEFORE: &[u8] = b"/MarkInfo<</Marked true";
    const ENTRY: &[u8] = b"/Suspects false";
    let whole = [BEFORE, ENTRY].concat();
    // The catalogue comes last: a title that says the same stands before it.
    if let Some(start) = bytes.windows(whole.len()).rposition(|part| part == whole) {
        let entry = bytes.iter_mut().skip(start + BEFORE.len()).take(ENTRY.len());
        entry.for_each(|byte| *byte = b' ');
    }
    bytes
}

fn fill(colour: Colour) -> Fill {
    let [red, green, blue] = colour.0;
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

/// Draws a mark and says how the file names it.
fn drawn(surface: &mut Surface<'_>, sheet: &Sheet<'_>, mark: &PrintedMark) -> Identifier {
    let tag = match (&mark.shape, mark.element) {
        (_, None) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        (Shape::Text { .. }, _) => ContentTag::Span(SpanTag::empty()),
        (Shape::Box { .. }, _) => ContentTag::Other,
    };
    let identifier = surface.start_tagged(tag);
    match &mark.shape {
        Shape::Text { x, y, size, tone, colour, text, glyphs } => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*colour)));
            let font = sheet.faces.of(*tone).font.clone();
            surface.draw_glyphs(Point::from_xy(*x, *y), glyphs, font, text, *size, false);
        }
        Shape::Box { x, y, width, height, colour, is_filled } => {
            let mut path = PathBuilder::new();
            let inset = if *is_filled { 0.0 } else { 0.5 };
            let (width, height) = ((width - 2.0 * inset).max(0.1), (height - 2.0 * inset).max(0.1));
            if let Some(rect) = Rect::from_xywh(x + inset, y + inset, width, height) {
                path.push_rect(rect);
            }
            let paint = fill(*colour);
            let stroke = Stroke { paint: paint.paint.clone(), width: 1.0, ..Stroke::default() };
            surface.set_fill(is_filled.then_some(paint));
            surface.set_stroke((!is_filled).then_some(stroke));
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
    }
    surface.end_tagged();
    identifier
}

fn linked(page: &mut krilla::page::Page<'_>, written: &PrintedPage) -> Vec<Identifier> {
    let links = written.links.iter().filter_map(|(x, top, width, height, address)| {
        let rect = Rect::from_xywh(*x, *top, *width, *height)?;
        let action = Target::Action(Action::Link(LinkAction::new(address.clone())));
        let link = Annotation::new_link(LinkAnnotation::new(rect, action), Some(address.clone()));
        Some(page.add_tagged_annotation(link))
    });
    links.collect()
}

fn group(sheet: &Sheet<'_>, element: &Element, marks: &[Vec<Identifier>], links: &[Vec<Identifier>]) -> TagGroup {
    let mut group = TagGroup::new(kind(&element.role));
    for child in &element.children {
        let node = match child {
            Child::Element(place) => {
                sheet.elements.get(*place).map(|child| Node::Group(self::group(sheet, child, marks, links)))
            }
            Child::Mark(page, place) => leaf(marks, *page, *place),
            Child::Link(page, place) => leaf(links, *page, *place),
        };
        node.into_iter().for_each(|node| group.push(node));
    }
    group
}

fn leaf(known: &[Vec<Identifier>], page: usize, place: usize) -> Option<Node> {
    known.get(page)?.get(place).map(|identifier| Node::Leaf(*identifier))
}

fn kind(role: &Role) -> TagKind {
    match role {
        Role::Heading(level, text) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(text.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Link => Tag::Link.into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::HeadCell => Tag::TH(TableHeaderScope::Column).into(),
        Role::Cell => Tag::TD.into(),
        Role::List => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::ItemBody => Tag::LBody.into(),
        Role::Figure(alt) => Tag::Figure(Some(alt.clone())).into(),
    }
}

/// Headings of levels 2 and 3 as an outline, those of 3 in those of 2.
fn outline(entries: &[Entry]) -> Outline {
    let mut outline = Outline::new();
    let mut open: Option<OutlineNode> = None;
    for entry in entries.iter().filter(|entry| entry.level > 1) {
        let place = XyzDestination::new(entry.page, Point::from_xy(0.0, entry.y));
        let node = OutlineNode::new(entry.text.clone(), place);
        match &mut open {
            Some(open) if entry.level > 2 => open.push_child(node),
            _ => open.replace(node).into_iter().for_each(|done| outline.push_child(done)),
        }
    }
    open.into_iter().for_each(|last| outline.push_child(last));
    outline
}

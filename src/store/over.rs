//! What may be written over: a file of the kind that is written, as far as it can be read. A plan that cannot be read
//! never, since it may hold what this version does not understand; another kind only by the user's own word.

use super::regular;
use crate::plan::{MOST_BYTES, read_plan};
use crate::quantity::Problem;
use std::fs::File;
use std::io::{Cursor, Read};
use std::path::Path;

/// So much of a file is looked at to see of which kind it is.
const MOST_LOOKED_AT: usize = 32 * 1024 * 1024;
/// What a workbook says of itself is no longer than this.
const MOST_PROPERTIES: u64 = 64 * 1024;
/// A table is known by so many columns of its head: not by all, since some stand there only now and then.
const COLUMNS: usize = 3;

/// What may stand where a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Nothing at all.
    Nothing,
    /// A file of the same kind.
    Same,
    /// Whatever it is, a plan that cannot be read excepted: the user said so.
    Any,
}

/// What a file is, as far as it matters for replacing it.
#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Empty,
    Plan,
    /// It is meant as a plan, and is none that can be read.
    Broken(&'static str),
    Letter,
    Page,
    Workbook,
    Calendar,
    /// Any other text, by the head of its columns.
    Table(Vec<String>),
    Other,
}

/// Says whether `new` may be written over what stands at a path.
///
/// # Errors
/// It may not; the problem says why.
pub(super) fn judged(path: &Path, new: &[u8], over: Over, old: Option<&File>) -> Result<(), Problem> {
    let Some(old) = old else { return Ok(()) };
    let refused = |id: &'static str| Problem::error(id).in_file(&path.to_string_lossy());
    if over == Over::Nothing {
        return Err(refused("error-file-exists"));
    }
    let bytes =
        regular::bytes_of(old, MOST_LOOKED_AT).map_err(|error| super::plans::io_problem(&error, path, "read"))?;
    match Kind::of(path, &bytes) {
        Kind::Broken("error-plan-format") => return Err(refused("error-over-newer")),
        Kind::Broken(_) => return Err(refused("error-over-broken")),
        _ if over == Over::Any => return Ok(()),
        Kind::Empty => {}
        known if known != Kind::Other && known == Kind::of(Path::new(""), new) => {}
        known => {
            let what = if known == Kind::Plan { "plan" } else { "other" };
            return Err(refused("error-over-other").arg("what", what));
        }
    }
    match names(old) {
        0 | 1 => Ok(()),
        names => Err(refused("error-over-names").arg("count", names)),
    }
}

/// How many names a file has: replacing it under one would part it from the others.
#[cfg(unix)]
fn names(file: &File) -> u64 {
    file.metadata().map_or(1, |known| std::os::unix::fs::MetadataExt::nlink(&known))
}

#[cfg(not(unix))]
fn names(_: &File) -> u64 {
    1
}

impl Kind {
    fn of(path: &Path, bytes: &[u8]) -> Kind {
        // By either name, where it is reached through a link.
        let end = std::fs::canonicalize(path);
        let is_named_plan = [Some(path), end.as_deref().ok()].into_iter().flatten().any(super::folders::is_plan);
        if is_named_plan || is_like_plan(bytes) {
            return match std::str::from_utf8(bytes).map(read_plan) {
                Ok(Ok(_)) => Kind::Plan,
                Ok(Err(problem)) => Kind::Broken(problem.id),
                Err(_) => Kind::Broken("error-file-not-text"),
            };
        }
        let begins = |with: &[u8]| bytes.get(..with.len()).is_some_and(|first| first.eq_ignore_ascii_case(with));
        match bytes {
            [] => Kind::Empty,
            // Each by its form, and by what this program alone writes into it.
            _ if begins(b"%PDF-") && contains(bytes, b"Imtiyoz") => Kind::Letter,
            _ if begins(b"<!doctype html") && contains(bytes, PAGE) => Kind::Page,
            _ if begins(b"PK\x03\x04") && is_own_workbook(bytes) => Kind::Workbook,
            _ if begins(b"BEGIN:VCALENDAR") && contains(bytes, b"Imtiyoz") => Kind::Calendar,
            _ => table(bytes).map_or(Kind::Other, Kind::Table),
        }
    }
}

/// What stands in the head of every page.
const PAGE: &[u8] = b"default-src 'none'; style-src 'unsafe-inline'";

/// Whether a workbook says that this program made it. Whoever edits it in a spreadsheet leaves that as it is.
fn is_own_workbook(bytes: &[u8]) -> bool {
    let Ok(mut parts) = zip::ZipArchive::new(Cursor::new(bytes)) else { return false };
    let Ok(properties) = parts.by_name("docProps/core.xml") else { return false };
    let mut text = Vec::new();
    // The words of a stranger may be packed without end.
    properties.take(MOST_PROPERTIES).read_to_end(&mut text).is_ok() && contains(&text, b"<dc:creator>Imtiyoz<")
}

/// The first columns of a text whose first line has as many.
fn table(bytes: &[u8]) -> Option<Vec<String>> {
    let line = bytes.split(|byte| *byte == b'\n').next()?;
    let line = std::str::from_utf8(line).ok()?.trim_start_matches('\u{feff}');
    let columns: Vec<String> = line.split(',').take(COLUMNS).map(|cell| cell.trim().to_owned()).collect();
    (columns.len() == COLUMNS).then_some(columns)
}

/// Whether a text was meant as a plan, whatever its name and however broken: it begins with a bracket and speaks of
/// what a plan has, or says that it is one.
fn is_like_plan(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut rest = bytes.get(..MOST_BYTES).unwrap_or(bytes).trim_ascii_start();
    while !rest.starts_with(b"// Imtiyoz plan") && !rest.starts_with(b"// Unsaved work kept by Imtiyoz") {
        // What may stand before a plan: remarks, and what a newer format may say of itself.
        let end: &[u8] = match rest {
            [b'/', b'/', ..] => b"\n",
            [b'/', b'*', ..] => b"*/",
            [b'#', b'!', ..] => b"]",
            _ => {
                let name = rest.iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_').unwrap_or(0);
                let body = rest.get(name..).unwrap_or(&[]).trim_ascii_start();
                return body.starts_with(b"(") && [&b"format"[..], b"variants"].iter().any(|word| contains(body, word));
            }
        };
        let after = rest.windows(end.len()).position(|window| window == end).map_or(rest.len(), |at| at + end.len());
        rest = rest.get(after..).unwrap_or(&[]).trim_ascii_start();
    }
    true
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

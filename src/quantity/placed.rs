//! Text that remembers where in its file it stood.
//!
//! RON hands out strings without escapes as slices of the file's text, so the slice's address less
//! that of the text is the offset. A string with escapes has no offset; its mistake then names the
//! path alone.

use super::{Problem, ron_problem};
use indexmap::IndexMap;
use serde::de::{DeserializeOwned, Deserializer, Error, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::borrow::Borrow;
use std::cell::Cell;
use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;
use std::ops::Deref;

/// Which of several texts, and the byte offset in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    pub file: usize,
    pub offset: usize,
}

/// A text and where it stood in the file that it was read from.
#[derive(Clone, Debug, Default)]
pub struct Placed {
    pub text: String,
    pub origin: Option<Origin>,
}

thread_local! {
    /// Address range of the text being read on this thread, and its number among several.
    static READING: Cell<(usize, usize, usize)> = const { Cell::new((0, 0, 0)) };
}

/// Reads RON text into a value whose [`Placed`] parts know their offsets.
///
/// # Errors
/// The syntax is wrong, or the text does not fit the type; the place is given. Nesting is bounded
/// by the reader, so a hostile text ends in an error as well.
pub fn read_ron<T: DeserializeOwned>(text: &str, file: usize) -> Result<T, Problem> {
    let before = READING.replace((text.as_ptr() as usize, text.len(), file));
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    // A byte order mark is no part of RON; offsets still count from the text as it was given.
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let result = options.from_str(body);
    READING.set(before);
    result.map_err(|e| ron_problem::of(&e, body))
}

/// What the reader says of a name that stands in a map twice, before the name.
pub(super) const TWICE: &str = "twice: ";

struct UniqueVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for UniqueVisitor<K, V>
where
    K: Deserialize<'de> + Eq + Hash + fmt::Display,
    V: Deserialize<'de>,
{
    type Value = IndexMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<IndexMap<K, V>, A::Error> {
        let mut map = IndexMap::new();
        while let Some(key) = access.next_key::<K>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(format!("{TWICE}{key}")));
            }
            map.insert(key, access.next_value()?);
        }
        Ok(map)
    }
}

/// Reads a map in which no name stands twice: of two, one would be lost without a word.
///
/// # Errors
/// A name stands there twice, or the text is no such map.
pub fn unique<'de, D, K, V>(deserializer: D) -> Result<IndexMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Eq + Hash + fmt::Display,
    V: Deserialize<'de>,
{
    deserializer.deserialize_map(UniqueVisitor(PhantomData))
}

struct PlacedVisitor;

impl Visitor<'_> for PlacedVisitor {
    type Value = Placed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text in quotes")
    }

    fn visit_str<E>(self, text: &str) -> Result<Placed, E> {
        let (start, length, file) = READING.get();
        let offset = (text.as_ptr() as usize).checked_sub(start).filter(|offset| *offset < length);
        Ok(Placed { text: text.to_owned(), origin: offset.map(|offset| Origin { file, offset }) })
    }
}

impl<'de> Deserialize<'de> for Placed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Placed, D::Error> {
        deserializer.deserialize_str(PlacedVisitor)
    }
}

impl Serialize for Placed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl Deref for Placed {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

/// Two texts are the same wherever they stood.
impl PartialEq for Placed {
    fn eq(&self, other: &Placed) -> bool {
        self.text == other.text
    }
}

impl Eq for Placed {}

impl std::hash::Hash for Placed {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// A map keyed by placed texts is searched by plain ones; their hashes agree.
impl Borrow<str> for Placed {
    fn borrow(&self) -> &str {
        &self.text
    }
}

impl From<&str> for Placed {
    fn from(text: &str) -> Placed {
        Placed { text: text.to_owned(), origin: None }
    }
}

impl From<String> for Placed {
    fn from(text: String) -> Placed {
        Placed { text, origin: None }
    }
}

impl fmt::Display for Placed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_know_their_offsets() {
        let text = r#"["one", "two"]"#;
        let list: Vec<Placed> = read_ron(text, 0).unwrap();
        assert_eq!(list[1].origin, Some(Origin { file: 0, offset: 9 }));
        assert_eq!(&*list[1], "two");
    }

    #[test]
    fn deep_nesting_is_an_error() {
        #[derive(Deserialize, Debug)]
        struct Nest(#[allow(dead_code)] Vec<Nest>);
        let text = "([".repeat(100_000);
        assert_eq!(read_ron::<Nest>(&text, 0).unwrap_err().id, "error-ron-deep");
    }
}

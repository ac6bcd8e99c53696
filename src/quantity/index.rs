//! Ids with types, vectors that only their own ids look into, and sets of them.
//!
//! An id is made where a thing is stored and holds for good. One that belongs to another vector is a
//! defect of the program: looking it up panics and says so, instead of finding an empty name.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{BitOr, BitOrAssign, Index, IndexMut};

/// The place of a thing in its [`IndexVec`].
pub trait Id: Copy + Eq + Ord + fmt::Debug {
    fn new(index: usize) -> Self;
    fn index(self) -> usize;
}

/// Declares types of ids.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl $name {
            /// The id of the thing at a place. One beyond what is stored is found out when it is looked up.
            pub const fn new(index: usize) -> $name {
                $name(if index < u32::MAX as usize { index as u32 } else { u32::MAX })
            }

            /// The place of the thing.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl $crate::quantity::Id for $name {
            fn new(index: usize) -> $name {
                $name::new(index)
            }

            fn index(self) -> usize {
                self.index()
            }
        }
    )+};
}
pub(crate) use ids;

/// A vector whose things are found by ids of one type.
///
/// ```
/// use imtiyoz::law::FactId;
/// use imtiyoz::quantity::IndexVec;
///
/// let mut names: IndexVec<FactId, &str> = IndexVec::new();
/// let heads = names.push("heads");
/// assert_eq!(names[heads], "heads");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct IndexVec<I, T> {
    items: Vec<T>,
    ids: PhantomData<fn(I) -> I>,
}

impl<I: Id, T> IndexVec<I, T> {
    pub const fn new() -> IndexVec<I, T> {
        IndexVec { items: Vec::new(), ids: PhantomData }
    }

    /// As long as another vector of the same ids, filled with one value.
    pub fn beside<U>(other: &IndexVec<I, U>, value: T) -> IndexVec<I, T>
    where
        T: Clone,
    {
        IndexVec { items: vec![value; other.items.len()], ids: PhantomData }
    }

    /// Adds a thing and gives its id.
    pub fn push(&mut self, item: T) -> I {
        self.items.push(item);
        I::new(self.items.len() - 1)
    }

    pub const fn len(&self) -> usize {
        self.items.len()
    }

    pub const fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.items.iter_mut()
    }

    /// The things without their ids.
    pub fn as_slice(&self) -> &[T] {
        &self.items
    }

    /// All ids, in order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = I> + ExactSizeIterator + Clone + use<I, T> {
        (0..self.items.len()).map(I::new)
    }

    /// All things with their ids, in order.
    pub fn enumerated(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator + Clone {
        self.items.iter().enumerate().map(|(index, item)| (I::new(index), item))
    }

    /// All things with their ids, to be changed.
    pub fn enumerated_mut(&mut self) -> impl DoubleEndedIterator<Item = (I, &mut T)> + ExactSizeIterator {
        self.items.iter_mut().enumerate().map(|(index, item)| (I::new(index), item))
    }

    /// The id of the first thing of which something is said.
    pub fn position(&self, is_it: impl FnMut(&T) -> bool) -> Option<I> {
        self.items.iter().position(is_it).map(I::new)
    }

    /// A thing, where the id may belong to a longer vector.
    pub fn find(&self, id: I) -> Option<&T> {
        self.items.get(id.index())
    }

    /// A thing to be changed, where the id may belong to a longer vector.
    pub fn find_mut(&mut self, id: I) -> Option<&mut T> {
        self.items.get_mut(id.index())
    }
}

impl<I: Id, T> Index<I> for IndexVec<I, T> {
    type Output = T;

    #[allow(clippy::indexing_slicing)]
    fn index(&self, id: I) -> &T {
        &self.items[id.index()]
    }
}

impl<I: Id, T> IndexMut<I> for IndexVec<I, T> {
    #[allow(clippy::indexing_slicing)]
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.items[id.index()]
    }
}

impl<I, T> Default for IndexVec<I, T> {
    fn default() -> IndexVec<I, T> {
        IndexVec { items: Vec::new(), ids: PhantomData }
    }
}

impl<I, T: fmt::Debug> fmt::Debug for IndexVec<I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}

impl<I, T> From<Vec<T>> for IndexVec<I, T> {
    fn from(items: Vec<T>) -> IndexVec<I, T> {
        IndexVec { items, ids: PhantomData }
    }
}

impl<I, T> FromIterator<T> for IndexVec<I, T> {
    fn from_iter<S: IntoIterator<Item = T>>(items: S) -> IndexVec<I, T> {
        IndexVec::from(items.into_iter().collect::<Vec<T>>())
    }
}

impl<I, T> Extend<T> for IndexVec<I, T> {
    fn extend<S: IntoIterator<Item = T>>(&mut self, items: S) {
        self.items.extend(items);
    }
}

impl<I, T> IntoIterator for IndexVec<I, T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> std::vec::IntoIter<T> {
        self.items.into_iter()
    }
}

impl<'a, I, T> IntoIterator for &'a IndexVec<I, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> std::slice::Iter<'a, T> {
        self.items.iter()
    }
}

impl<'a, I, T> IntoIterator for &'a mut IndexVec<I, T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> std::slice::IterMut<'a, T> {
        self.items.iter_mut()
    }
}

/// A set of ids without a limit: bits, the first 128 of them without room of their own in memory.
///
/// ```
/// use imtiyoz::law::FactId;
/// use imtiyoz::quantity::IdSet;
///
/// let set: IdSet<FactId> = [3, 500].into_iter().map(FactId::new).collect();
/// assert!(set.contains(FactId::new(500)) && !set.contains(FactId::new(4)));
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct IdSet<I> {
    first: u128,
    /// The bits of later ids, 128 a word; the last word has one at least.
    more: Vec<u128>,
    ids: PhantomData<fn(I) -> I>,
}

impl<I: Id> IdSet<I> {
    pub const fn new() -> IdSet<I> {
        IdSet { first: 0, more: Vec::new(), ids: PhantomData }
    }

    /// The set of one id.
    pub fn of(id: I) -> IdSet<I> {
        let mut set = IdSet::new();
        set.insert(id);
        set
    }

    pub fn insert(&mut self, id: I) {
        let (word, bit) = (id.index() / 128, 1 << (id.index() % 128));
        let Some(word) = word.checked_sub(1) else {
            self.first |= bit;
            return;
        };
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        if let Some(place) = self.more.get_mut(word) {
            *place |= bit;
        }
    }

    pub fn contains(&self, id: I) -> bool {
        let word = match (id.index() / 128).checked_sub(1) {
            None => self.first,
            Some(word) => self.more.get(word).copied().unwrap_or(0),
        };
        word & 1 << (id.index() % 128) != 0
    }

    /// Whether no id is in it.
    pub const fn is_empty(&self) -> bool {
        self.first == 0 && self.more.is_empty()
    }

    pub fn len(&self) -> usize {
        let words = std::iter::once(&self.first).chain(&self.more);
        words.map(|word| word.count_ones() as usize).sum()
    }

    /// Whether some id is in both.
    pub fn intersects(&self, other: &IdSet<I>) -> bool {
        self.first & other.first != 0 || self.more.iter().zip(&other.more).any(|(one, other)| one & other != 0)
    }

    /// Adds all of another set.
    pub fn join(&mut self, other: &IdSet<I>) {
        self.first |= other.first;
        if self.more.len() < other.more.len() {
            self.more.resize(other.more.len(), 0);
        }
        for (place, word) in self.more.iter_mut().zip(&other.more) {
            *place |= word;
        }
    }

    /// The ids in the set, in order.
    pub fn iter(&self) -> impl Iterator<Item = I> + '_ {
        let words = std::iter::once(self.first).chain(self.more.iter().copied());
        words.enumerate().flat_map(|(place, word)| {
            let bits = (0..128).filter(move |bit| word & (1_u128 << bit) != 0);
            bits.map(move |bit| I::new(place * 128 + bit))
        })
    }
}

impl<I: Id> Default for IdSet<I> {
    fn default() -> IdSet<I> {
        IdSet::new()
    }
}

impl<I: Id> fmt::Debug for IdSet<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl<I: Id> BitOr for IdSet<I> {
    type Output = IdSet<I>;

    fn bitor(mut self, other: IdSet<I>) -> IdSet<I> {
        self.join(&other);
        self
    }
}

impl<I: Id> BitOrAssign for IdSet<I> {
    fn bitor_assign(&mut self, other: IdSet<I>) {
        self.join(&other);
    }
}

impl<I: Id> Extend<I> for IdSet<I> {
    fn extend<S: IntoIterator<Item = I>>(&mut self, ids: S) {
        ids.into_iter().for_each(|id| self.insert(id));
    }
}

impl<I: Id> FromIterator<I> for IdSet<I> {
    fn from_iter<S: IntoIterator<Item = I>>(ids: S) -> IdSet<I> {
        let mut set = IdSet::new();
        set.extend(ids);
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    ids! { ThingId; }

    #[test]
    fn a_set_has_no_last_id() {
        let places = [0, 1, 63, 127, 128, 300, 1000];
        let set: IdSet<ThingId> = places.into_iter().map(ThingId::new).collect();
        assert_eq!(set.iter().map(ThingId::index).collect::<Vec<usize>>(), places);
        assert!(places.iter().all(|place| set.contains(ThingId::new(*place))) && set.len() == places.len());
        assert!(![2, 129, 999, 1001, 5000].iter().any(|place| set.contains(ThingId::new(*place))));
    }

    #[test]
    fn sets_are_joined_and_compared_whatever_their_length() {
        let (near, far) = (IdSet::of(ThingId::new(3)), IdSet::of(ThingId::new(400)));
        assert!(!near.intersects(&far) && !far.intersects(&near));
        let both = near.clone() | far.clone();
        assert_eq!(both, far.clone() | near.clone());
        assert!(both.intersects(&near) && both.intersects(&far) && IdSet::<ThingId>::new().is_empty());
    }

    #[test]
    #[should_panic(expected = "index out of bounds")]
    fn a_wrong_id_is_a_defect_that_shows() {
        let things: IndexVec<ThingId, &str> = ["a", "b"].into_iter().collect();
        let found = things[ThingId::new(2)];
        assert_eq!(found, "");
    }
}

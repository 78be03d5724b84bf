//! Names that the story has given as such in a place where only a name can stand.

use std::ops::Range;

use super::candidate::{NameCandidate, Slot};
use super::key::Key;
use super::words::Words;
use crate::language::pack::NameForms;
use crate::text::reused::{Reused, kept};

/// How many names with the same first word are remembered.
const SAME_FIRST: usize = 4;

/// The key of a name's first word, and its tokens.
type HeardName = (Key, Range<usize>);

kept!(HeardName);

/// The names that stood after nouns for a kind, by the key of their first word.
#[derive(Debug, Default)]
pub(super) struct Heard {
    names: Reused<HeardName>,
    /// What they begin with.
    initials: Initials,
}

/// The letters that words begin with, as far as it is cheap to tell.
#[derive(Clone, Copy, Debug, Default)]
struct Initials(u64);

impl Initials {
    fn of(word: &str) -> Self {
        match word.as_bytes().first() {
            Some(letter) if letter.is_ascii_alphabetic() => Self(1 << (letter & 31)),
            _ => Self(!0),
        }
    }

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl Heard {
    /// The names among `candidates` that would not be seen elsewhere.
    pub(super) fn of(reading: &Words<'_, '_>, candidates: &[NameCandidate]) -> Self {
        let slots = candidates.iter().filter(|candidate| {
            matches!(
                candidate.shape.slot,
                Some(Slot::Kind | Slot::Subject | Slot::Quoted)
            )
        });
        let mut names: Reused<HeardName> = slots
            .map(|candidate| {
                (
                    Key::of(reading.str(candidate.tokens.start)),
                    candidate.tokens.start..candidate.core_end,
                )
            })
            .collect();
        names.sort_by_key(|(key, name)| (*key, std::cmp::Reverse(name.len()), name.start));
        let firsts = names
            .iter()
            .map(|(_, name)| Initials::of(reading.str(name.start)));
        let initials = firsts.fold(Initials::default(), Initials::or);
        Self { names, initials }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Whether one of the names may stand in a sentence where names may begin at these tokens.
    pub(super) fn may_stand_in(&self, reading: &Words<'_, '_>, begins: &[usize]) -> bool {
        let mut shaped = begins.iter().filter(|i| reading.has_name_shape(**i));
        shaped.any(|i| self.may_begin_with(&reading.pack().names, reading.str(*i)))
    }

    pub(super) fn may_begin_with(&self, names: &NameForms, word: &str) -> bool {
        Initials::of(word).meet(self.initials)
            && keys_of(names, word).any(|key| self.with_first(key).next().is_some())
    }

    /// The names that begin with this word.
    pub(super) fn with_first(&self, key: Key) -> impl Iterator<Item = &Range<usize>> {
        let from = self.names.partition_point(|(first, _)| *first < key);
        let same = self.names[from..]
            .iter()
            .take_while(move |(first, _)| *first == key);
        same.take(SAME_FIRST).map(|(_, name)| name)
    }
}

/// The keys of a word, and of what it may be the genitive of.
pub(super) fn keys_of<'w>(names: &NameForms, word: &'w str) -> impl Iterator<Item = Key> + use<'w> {
    [Some(word), names.genitive_of(word)]
        .into_iter()
        .flatten()
        .map(Key::of)
}

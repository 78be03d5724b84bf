//! Endings of words, looked up from the last letter backwards.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::pack::{Ending, Row};
use crate::text::fold::FoldHash;

/// No longer ending is looked for.
const LONGEST: usize = 16;

/// A pack's table of endings under the hashes of their letters in reverse.
pub(super) struct Endings {
    by_hash: HashMap<u64, Ending, BuildHasherDefault<AsItIs>>,
}

/// The keys are hashes already.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

impl Endings {
    pub(super) fn new(rows: &[Row<Ending>]) -> Self {
        let by_hash = rows
            .iter()
            .map(|(ending, meaning)| (hashes(ending).last().unwrap_or_default(), *meaning));
        Self {
            by_hash: by_hash.collect(),
        }
    }

    /// The meaning of the longest ending of `word` that is shorter than the word by two letters.
    pub(super) fn of(&self, word: &str) -> Option<Ending> {
        if self.by_hash.is_empty() {
            return None;
        }
        let longest = word.chars().count().saturating_sub(2).min(LONGEST);
        hashes(word)
            .take(longest)
            .filter_map(|hash| self.by_hash.get(&hash))
            .last()
            .copied()
    }
}

/// The hash of the last letter, of the last two, and so on.
fn hashes(word: &str) -> impl Iterator<Item = u64> {
    word.chars().rev().scan(FoldHash::new(), |hash, ch| {
        hash.char(ch);
        Some(hash.finish())
    })
}

#[cfg(test)]
mod tests {
    use super::super::pack::Sort;
    use super::*;

    #[test]
    fn the_longest_ending_wins() {
        let endings = Endings::new(&[("er", Ending::Plain), ("hersteller", Ending::Kind(Sort::Company))]);
        assert_eq!(endings.of("Küchenhersteller"), Some(Ending::Kind(Sort::Company)));
        assert_eq!(endings.of("Fahrer"), Some(Ending::Plain));
        assert_eq!(endings.of("er"), None);
    }
}

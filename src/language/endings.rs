//! Endings of words, looked up from the last letter backwards.

use super::pack::{Ending, Row, lines};
use super::table::Table;
use crate::text::fold::FoldHash;

/// No longer ending is looked for.
const LONGEST: usize = 16;

/// A pack's endings and their own endings, under the hashes of their letters in reverse: where a word's ending is none
/// of them, no longer one is either.
pub(super) struct Endings {
    table: Table,
    meanings: Vec<Ending>,
}

/// Stands for what only ends an ending.
const PART: u32 = 1;

impl Endings {
    pub(super) fn new(rows: &[Row<Ending>]) -> Self {
        let letters = rows.iter().map(|(endings, _)| endings.len()).sum();
        let mut table = Table::with_room_for(letters);
        for (place, (endings, _)) in (PART + 1..).zip(rows) {
            for ending in lines(endings) {
                let mut last = 0;
                for hash in hashes(ending) {
                    table.replace(hash, |old| old.max(PART));
                    last = hash;
                }
                table.replace(last, |_| place);
            }
        }
        Self {
            table,
            meanings: rows.iter().map(|row| row.1).collect(),
        }
    }

    /// The meaning of the longest ending of `word` that is shorter than the word by two letters.
    pub(super) fn of(&self, word: &str) -> Option<Ending> {
        if self.meanings.is_empty() {
            return None;
        }
        let length = word.chars().count();
        let mut longest = None;
        let known = hashes(word)
            .map(|hash| self.table.get(hash).0)
            .take_while(|place| *place > 0);
        for (letters, place) in (1..=LONGEST).zip(known) {
            if place > PART && letters + 2 <= length {
                longest = Some(place);
            }
        }
        self.meanings.get((longest? - PART - 1) as usize).copied()
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

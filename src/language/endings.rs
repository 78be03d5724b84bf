//! Endings of words, looked up from the last letter backwards.

use super::pack::{Ending, Row, Sort, lines};
use super::table::Table;
use crate::text::fold::{self, FoldHash};

/// No longer ending is looked for.
const LONGEST: usize = 16;

/// A pack's endings and their own endings, under the hashes of their letters in reverse: where a word's ending is none
/// of them, no longer one is either.
pub(super) struct Endings {
    table: Table,
    meanings: Vec<Ending>,
    tails: Tails,
    /// Those of the endings that tell a kind of organisation.
    kind_tails: Tails,
}

/// The last three letters of endings, as far as it is cheap to tell: most words are told by these to have none.
struct Tails(Vec<u64>);

impl Tails {
    /// A bit for each three letters.
    fn new() -> Self {
        Self(vec![0; (1 << 15) / u64::BITS as usize])
    }

    /// The place of the last three letters, by their five lower bits; none where they are not all plain ones.
    #[inline]
    fn place(word: &[u8]) -> Option<(usize, u32)> {
        let last: &[u8; 3] = word.last_chunk()?;
        let place = |place, letter: &u8| place << 5 | u32::from(letter & 31);
        let place = last.iter().fold(0, place);
        let plain = last.iter().all(u8::is_ascii_alphabetic);
        plain.then_some(((place / u64::BITS) as usize, place % u64::BITS))
    }

    fn add(&mut self, ending: &str) {
        if let Some(letters) = ending.as_bytes().last_chunk().filter(|last| last.is_ascii()) {
            return self.mark(*letters);
        }
        // Letters beyond ASCII are as those that they fold to, from the last backwards.
        let backwards: String = ending.chars().rev().collect();
        match fold::fold(&backwards).as_bytes() {
            [last, before] => (b'a'..=b'z').for_each(|first| self.mark([first, *before, *last])),
            [last, before, first, ..] => self.mark([*first, *before, *last]),
            _ => self.0.fill(!0),
        }
    }

    fn mark(&mut self, letters: [u8; 3]) {
        match Self::place(&letters) {
            Some((block, bit)) => self.0[block] |= 1 << bit,
            None => self.0.fill(!0),
        }
    }

    #[inline]
    fn may_end(&self, word: &str) -> bool {
        Self::place(word.as_bytes()).is_none_or(|(block, bit)| self.0[block] >> bit & 1 != 0)
    }
}

/// Stands for what only ends an ending.
const PART: u32 = 1;

impl Endings {
    pub(super) fn new(rows: &[Row<Ending>]) -> Self {
        let letters = rows.iter().map(|(endings, _)| endings.len()).sum();
        let mut table = Table::with_room_for(letters);
        let (mut tails, mut kind_tails) = (Tails::new(), Tails::new());
        for (place, (endings, meaning)) in (PART + 1..).zip(rows) {
            for ending in lines(endings) {
                tails.add(ending);
                if matches!(meaning, Ending::Kind(_)) {
                    kind_tails.add(ending);
                }
                let mut last = 0;
                for (hash, _) in hashes(ending) {
                    table.replace(hash, |old| old.max(PART));
                    last = hash;
                }
                table.replace(last, |_| place);
            }
        }
        Self {
            table,
            meanings: rows.iter().map(|row| row.1).collect(),
            tails,
            kind_tails,
        }
    }

    /// The kind of organisation that the ending of `word` tells.
    pub(super) fn kind_of(&self, word: &str) -> Option<Sort> {
        if !self.kind_tails.may_end(word) {
            return None;
        }
        match self.of(word) {
            Some(Ending::Kind(sort)) => Some(sort),
            _ => None,
        }
    }

    /// The meaning of the longest ending of `word` that is shorter than the word by two letters.
    pub(super) fn of(&self, word: &str) -> Option<Ending> {
        if self.meanings.is_empty() || !self.tails.may_end(word) {
            return None;
        }
        let mut longest = None;
        for (hash, at) in hashes(word).take(LONGEST) {
            let place = self.table.get(hash).0;
            if place == 0 {
                break;
            }
            if place > PART && word[..at].chars().nth(1).is_some() {
                longest = Some(place);
            }
        }
        self.meanings.get((longest? - PART - 1) as usize).copied()
    }
}

/// The hash of the last letter, of the last two, and so on, and where they begin.
fn hashes(word: &str) -> impl Iterator<Item = (u64, usize)> {
    word.char_indices().rev().scan(FoldHash::new(), |hash, (at, ch)| {
        hash.char(ch);
        Some((hash.finish(), at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_ending_wins() {
        let endings = Endings::new(&[("er", Ending::Plain), ("hersteller", Ending::Kind(Sort::Company))]);
        assert_eq!(endings.of("Küchenhersteller"), Some(Ending::Kind(Sort::Company)));
        assert_eq!(endings.of("Fahrer"), Some(Ending::Plain));
        assert_eq!(endings.of("er"), None);
    }
}

//! A hash table from words to their ids.

use crate::text::token::WordId;

/// Open addressing: each slot holds the upper bits of a hash, which also give its place, and an id.
pub(super) struct Table {
    slots: Vec<u64>,
    len: usize,
}

const ID_BITS: u32 = 20;
const ID_MASK: u64 = (1 << ID_BITS) - 1;

impl Table {
    pub(super) fn with_room_for(words: usize) -> Self {
        Self {
            slots: vec![0; (words * 2).next_power_of_two().max(16)],
            len: 0,
        }
    }

    fn place(&self, hash: u64) -> usize {
        (hash >> (64 - ID_BITS)) as usize & (self.slots.len() - 1)
    }

    /// A table of hashes and what they stand for: numbers of at most 20 bits, not 0.
    pub(super) fn of(entries: impl ExactSizeIterator<Item = (u64, u32)>) -> Self {
        let mut table = Self::with_room_for(entries.len());
        entries.for_each(|(hash, id)| table.insert(hash & !ID_MASK | u64::from(id)));
        table
    }

    #[inline]
    pub(super) fn get(&self, hash: u64) -> WordId {
        let mut at = self.place(hash);
        loop {
            let slot = self.slots[at];
            if slot == 0 {
                return WordId::UNKNOWN;
            }
            if (slot ^ hash) & !ID_MASK == 0 {
                return WordId((slot & ID_MASK) as u32);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// The id of `hash`, which becomes `next` if it is new.
    pub(super) fn intern(&mut self, hash: u64, next: u32) -> WordId {
        let known = self.get(hash);
        if known != WordId::UNKNOWN {
            return known;
        }
        if self.len * 2 >= self.slots.len() {
            let bigger = Self::with_room_for(self.slots.len());
            let old = std::mem::replace(self, bigger);
            old.slots
                .into_iter()
                .filter(|slot| *slot != 0)
                .for_each(|slot| self.insert(slot));
        }
        self.insert(hash & !ID_MASK | u64::from(next));
        WordId(next)
    }

    fn insert(&mut self, slot: u64) {
        let mut at = self.place(slot);
        while self.slots[at] != 0 {
            at = (at + 1) & (self.slots.len() - 1);
        }
        self.slots[at] = slot;
        self.len += 1;
    }
}

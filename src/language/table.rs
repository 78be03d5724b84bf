//! A hash table from words to their ids.

use crate::text::token::WordId;

/// Open addressing: each slot holds the upper bits of a hash, which also give its place, and an id.
#[derive(Clone)]
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

    /// Lets `hash` stand for what `change` makes of its number, 0 if it has none yet: at most 20 bits, and not 0.
    pub(super) fn replace(&mut self, hash: u64, change: impl Fn(u32) -> u32) {
        self.grow();
        let mut at = self.place(hash);
        while self.slots[at] != 0 && (self.slots[at] ^ hash) & !ID_MASK != 0 {
            at = (at + 1) & (self.slots.len() - 1);
        }
        self.len += usize::from(self.slots[at] == 0);
        let new = change((self.slots[at] & ID_MASK) as u32);
        self.slots[at] = hash & !ID_MASK | u64::from(new);
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

    /// The id of `hash`, which becomes `next` if it is new; `next` then goes on to the one after.
    pub(super) fn intern(&mut self, hash: u64, next: &mut u32) -> WordId {
        let known = self.get(hash);
        if known != WordId::UNKNOWN {
            return known;
        }
        self.grow();
        let id = WordId(*next);
        *next += 1;
        self.insert(hash & !ID_MASK | u64::from(id.0));
        id
    }

    /// Makes room, if three quarters of the slots are taken.
    fn grow(&mut self) {
        if self.len * 4 >= self.slots.len() * 3 {
            let bigger = Self::with_room_for(self.slots.len());
            let old = std::mem::replace(self, bigger);
            old.slots
                .into_iter()
                .filter(|slot| *slot != 0)
                .for_each(|slot| self.insert(slot));
        }
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

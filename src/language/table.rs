//! A hash table from words to their ids.

use crate::text::token::WordId;

/// Open addressing: each slot holds the upper bits of a hash, which also give its place, and an id.
pub(super) struct Table {
    slots: Vec<u64>,
    len: usize,
}

const ID_MASK: u64 = (1 << Table::ID_BITS) - 1;

impl Table {
    /// What a word stands for has no more bits.
    pub(super) const ID_BITS: u32 = 20;

    pub(super) fn with_room_for(words: usize) -> Self {
        Self {
            slots: vec![0; words * 5 / 3 + 16],
            len: 0,
        }
    }

    /// The same words, with room for so many more.
    pub(super) fn with_more_room(&self, room: usize) -> Self {
        let mut table = Self {
            len: self.len,
            ..Self::with_room_for(self.len + room)
        };
        for slot in self.slots.iter().filter(|slot| **slot != 0) {
            let at = table.place(*slot);
            table.slots[at] = *slot;
        }
        table
    }

    /// Where `hash` stands, or the free slot for it.
    #[inline]
    fn place(&self, hash: u64) -> usize {
        let mut at = (((hash >> 32) * self.slots.len() as u64) >> 32) as usize;
        loop {
            let slot = self.slots[at];
            if slot == 0 || (slot ^ hash) & !ID_MASK == 0 {
                return at;
            }
            at += 1;
            if at == self.slots.len() {
                at = 0;
            }
        }
    }

    /// Lets `hash` stand for what `change` makes of its number, 0 if it has none yet: at most 20 bits, and not 0.
    #[inline]
    pub(super) fn replace(&mut self, hash: u64, change: impl FnOnce(u32) -> u32) {
        let at = self.place(hash);
        let old = self.slots[at];
        self.slots[at] = hash & !ID_MASK | u64::from(change((old & ID_MASK) as u32));
        if old == 0 {
            self.count();
        }
    }

    /// The id of `hash`, which becomes `new` if it is not known.
    #[inline]
    pub(super) fn intern(&mut self, hash: u64, new: impl FnOnce() -> WordId) -> WordId {
        let slot = self.place(hash);
        let slot = &mut self.slots[slot];
        if *slot != 0 {
            return WordId((*slot & ID_MASK) as u32);
        }
        let id = new();
        *slot = hash & !ID_MASK | u64::from(id.0);
        self.count();
        id
    }

    /// Counts a slot that was taken.
    #[inline]
    fn count(&mut self) {
        self.len += 1;
        if self.len * 4 >= self.slots.len() * 3 {
            self.grow();
        }
    }

    #[inline]
    pub(super) fn get(&self, hash: u64) -> WordId {
        WordId((self.slots[self.place(hash)] & ID_MASK) as u32)
    }

    /// Makes room: three quarters of the slots are taken.
    #[cold]
    fn grow(&mut self) {
        *self = self.with_more_room(self.len);
    }
}

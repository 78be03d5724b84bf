//! What names are compared by.

use crate::text::fold::{FoldHash, is_combining};

/// The key of a name: the hash of its letters and digits, folded, so that "Wal-Mart" and "Walmart" are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) struct Key(pub(super) u64);

impl Key {
    pub(super) fn of(name: &str) -> Self {
        let mut builder = KeyBuilder::new();
        builder.add(name);
        builder.key()
    }
}

/// Builds the keys of a name and of its beginnings.
pub(super) struct KeyBuilder(FoldHash);

impl KeyBuilder {
    pub(super) const fn new() -> Self {
        Self(FoldHash::new())
    }

    pub(super) fn add(&mut self, part: &str) {
        let mut at = 0;
        loop {
            at += self.0.ascii_letters(&part.as_bytes()[at..]);
            let Some(ch) = part[at..].chars().next() else {
                return;
            };
            if ch.is_alphanumeric() || is_combining(ch) {
                self.0.char(ch);
            }
            at += ch.len_utf8();
        }
    }

    /// The key of all that was added so far.
    pub(super) fn key(&self) -> Key {
        Key(self.0.finish())
    }
}

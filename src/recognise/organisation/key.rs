//! What names are compared by.

use crate::text::fold::{FoldHash, hash_ascii, is_combining};

/// The key of a name: the hash of its letters and digits, folded, so that "Wal-Mart" and "Walmart" are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) struct Key(pub(super) u64);

impl Key {
    pub(super) fn of(name: &str) -> Self {
        if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Self(hash_ascii(name.as_bytes()));
        }
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
        for (i, byte) in part.bytes().enumerate() {
            if !byte.is_ascii() {
                return self.add_slowly(&part[i..]);
            }
            if byte.is_ascii_alphanumeric() {
                self.0.ascii(byte);
            }
        }
    }

    fn add_slowly(&mut self, part: &str) {
        for ch in part.chars() {
            if ch.is_ascii_alphanumeric() {
                self.0.ascii(ch as u8);
            } else if !ch.is_ascii() && (ch.is_alphanumeric() || is_combining(ch)) {
                self.0.char(ch);
            }
        }
    }

    /// The key of all that was added so far.
    pub(super) fn key(&self) -> Key {
        Key(self.0.finish())
    }
}

//! What an article is known by in the tables.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use crate::train::FOLDS;

/// A number made of an article's id: the same whatever else is read beside it, and whatever made the program. It is
/// written as eight hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u32);

impl Key {
    /// By FNV-1a of 64 bits, whose halves are joined.
    pub fn of(id: &str) -> Key {
        const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
        const PRIME: u64 = 0x0100_0000_01b3;
        let hash = id
            .bytes()
            .fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
        Key((hash >> 32) as u32 ^ hash as u32)
    }

    /// The fold that its articles are dealt into.
    pub fn fold(self) -> usize {
        self.0 as usize % FOLDS
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:08x}", self.0)
    }
}

impl FromStr for Key {
    type Err = ParseIntError;

    fn from_str(key: &str) -> Result<Key, ParseIntError> {
        u32::from_str_radix(key, 16).map(Key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values that the authors of FNV print: af63dc4c8601ec8c for "a", 85944171f73967e8 for "foobar".
    #[test]
    fn a_key_never_changes() {
        assert_eq!(Key::of("a").to_string(), "296230c0");
        assert_eq!(Key::of("foobar").to_string(), "72ad2699");
    }

    #[test]
    fn a_key_is_read_as_it_is_written() {
        let key = Key::of("a-1");
        assert_eq!(key.to_string().parse(), Ok(key));
    }
}

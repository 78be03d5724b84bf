//! The words that decide what a compound says, by their last letters: a look tells nearly all words from compounds
//! that matter, before any of their parts is looked up.

use crate::text::fold::fold;

/// Heads have so many letters at least; of longer ones than these the last are told apart.
const SHORTEST: usize = 4;
const LONGEST: usize = 8;

/// A set of endings in a bit each: who asks for one that is not in it is told so nearly always.
#[derive(Default)]
pub(super) struct Heads {
    /// None before the first head.
    bits: Vec<u64>,
}

impl Heads {
    const LENGTH: usize = 512;

    /// Adds the word that is `stem` with `ending`.
    pub(super) fn add(&mut self, stem: &str, ending: &str) {
        let last = last_letters(stem, ending);
        if let Some(last) = last.or_else(|| last_letters(&fold(&[stem, ending].concat()), "")) {
            let (part, bit) = Self::place(last);
            self.bits.resize(Self::LENGTH, 0);
            self.bits[part] |= bit;
        }
    }

    /// Whether `letters` may end in one of them. What holds letters beyond ASCII may.
    pub(super) fn may_end(&self, letters: &[u8]) -> bool {
        let mut left = letters;
        let mut ending = 0;
        for count in 1..=LONGEST {
            let Some((byte, before)) = left.split_last() else {
                break;
            };
            ending = with_letter(ending, *byte);
            if !byte.is_ascii() || count >= SHORTEST && self.has(ending) {
                return true;
            }
            left = before;
        }
        false
    }

    #[inline]
    fn has(&self, ending: u64) -> bool {
        let (part, bit) = Self::place(ending);
        self.bits.get(part).is_some_and(|bits| bits & bit != 0)
    }

    const fn place(ending: u64) -> (usize, u64) {
        let mixed = ending.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        ((mixed >> 55) as usize % Self::LENGTH, 1 << (mixed >> 49 & 63))
    }
}

/// The last letters of the word that is `stem` with `ending`; none if there are too few, or some beyond ASCII.
fn last_letters(stem: &str, ending: &str) -> Option<u64> {
    let (mut letters, mut count, mut all) = (0, 0, 0);
    for part in [ending, stem] {
        for byte in part.bytes().rev().take(LONGEST - count) {
            letters = with_letter(letters, byte);
            count += 1;
            all |= byte;
        }
    }
    (count >= SHORTEST && all.is_ascii()).then_some(letters)
}

/// An ending with one more letter before it, in whatever case it is.
const fn with_letter(ending: u64, byte: u8) -> u64 {
    const SMALL: u8 = 0x20;
    ending << 8 | (byte | SMALL) as u64
}

#[cfg(test)]
mod tests {
    use super::Heads;

    #[test]
    fn a_word_is_known_by_its_last_letters() {
        let mut heads = Heads::default();
        heads.add("Umsatz", "");
        heads.add("Umsätz", "e");
        heads.add("Bestellung", "en");
        for word in [
            "Konzernumsatz",
            "UMSATZ",
            "Umsätze",
            "Umsaetze",
            "Onlinebestellungen",
        ] {
            assert!(heads.may_end(word.as_bytes()), "{word}");
        }
        for word in ["Fahrrad", "Einsatz", "Bestellung"] {
            assert!(!heads.may_end(word.as_bytes()), "{word}");
        }
    }
}

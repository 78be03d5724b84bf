//! The last letters of the words that decide what a compound says: one look tells most words from compounds that
//! matter, before any of their parts is looked up.

use crate::text::fold::fold;

/// So many letters are told apart; no head has fewer.
const LETTERS: usize = 4;

/// A set of endings in a bit each: who asks for one that is not in it is told so nearly always.
#[derive(Default)]
pub(super) struct Heads {
    bits: [[u64; 8]; 8],
}

impl Heads {
    /// Adds the word that is `stem` with `ending`.
    pub(super) fn add(&mut self, stem: &str, ending: &str) {
        if ending.is_empty() && stem.is_ascii() {
            self.add_plain(stem);
        } else {
            self.add_plain(&fold(&[stem, ending].concat()));
        }
    }

    fn add_plain(&mut self, word: &str) {
        if let Some(last) = word.as_bytes().last_chunk() {
            let (row, part, bit) = Self::place(*last);
            self.bits[row][part] |= bit;
        }
    }

    /// Whether `word` may end in one of them. Letters beyond ASCII are not looked at.
    pub(super) fn may_end(&self, word: &str) -> bool {
        match word.as_bytes().last_chunk::<LETTERS>() {
            Some(last) if last.is_ascii() => {
                let (row, part, bit) = Self::place(*last);
                self.bits[row][part] & bit != 0
            }
            _ => true,
        }
    }

    /// Where the bit of these letters stands, in whatever case they are.
    const fn place(last: [u8; LETTERS]) -> (usize, usize, u64) {
        const SMALL: u32 = 0x2020_2020;
        let mixed = (u32::from_le_bytes(last) | SMALL).wrapping_mul(0x9e37_79b1);
        let bit = 1 << (mixed >> 20 & 63);
        ((mixed >> 29) as usize, (mixed >> 26 & 7) as usize, bit)
    }
}

#[cfg(test)]
mod tests {
    use super::Heads;

    #[test]
    fn a_word_is_known_by_its_last_letters() {
        let mut heads = Heads::default();
        heads.add("Umsatz", "");
        heads.add("Umsätz", "e");
        heads.add("Rückgäng", "e");
        for word in [
            "Konzernumsatz",
            "UMSATZ",
            "Umsätze",
            "Umsaetze",
            "Rueckgaenge",
            "Rückgänge",
        ] {
            assert!(heads.may_end(word), "{word}");
        }
        assert!(!heads.may_end("Fahrrad"));
    }
}

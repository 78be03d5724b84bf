//! A set of words in a few bits each: asked for a word that it lacks, it nearly always says so.

/// Made for hundreds of words, of which one in fifty that are not in it seems to be.
pub(super) struct WordSet {
    /// None before the first word.
    bits: Vec<u64>,
    count: usize,
}

impl WordSet {
    const LENGTH: usize = 256;

    pub(super) const fn new() -> Self {
        Self {
            bits: Vec::new(),
            count: 0,
        }
    }

    /// How many were added, as far as one can tell them apart.
    pub(super) const fn len(&self) -> usize {
        self.count
    }

    pub(super) fn add(&mut self, word: u64) {
        let (part, bit) = Self::place(word);
        if self.bits.is_empty() {
            self.bits.resize(Self::LENGTH, 0);
        }
        self.count += usize::from(self.bits[part] & bit == 0);
        self.bits[part] |= bit;
    }

    pub(super) fn has(&self, word: u64) -> bool {
        let (part, bit) = Self::place(word);
        self.bits.get(part).is_some_and(|bits| bits & bit != 0)
    }

    const fn place(word: u64) -> (usize, u64) {
        let mixed = word.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let part = (mixed >> 56) as usize % Self::LENGTH;
        (part, 1 << ((mixed >> 50) & 63))
    }
}

impl Extend<u64> for WordSet {
    fn extend<I: IntoIterator<Item = u64>>(&mut self, words: I) {
        words.into_iter().for_each(|word| self.add(word));
    }
}

//! Short lists that are asked for words by their spelling.

/// A short list of words, in the order of their first letters. Those that begin like the word asked for are found
/// without a search.
pub(crate) struct WordList {
    words: &'static [&'static str],
    /// Where the words of each letter begin; letters with marks come last.
    starts: [u8; LETTERS + 2],
    /// How long the words of each letter are: a bit for each length in bytes.
    lengths: [u32; LETTERS + 1],
}

const LETTERS: usize = 26;

impl WordList {
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        assert!(words.len() <= u8::MAX as usize, "a place is a byte");
        let mut starts = [0; LETTERS + 2];
        let mut lengths = [0; LETTERS + 1];
        let (mut at, mut letter) = (0, 0);
        while letter <= LETTERS {
            starts[letter] = at as u8;
            while at < words.len() && letter_of(words[at]) == letter {
                assert!(words[at].len() < u32::BITS as usize, "a length is a bit");
                lengths[letter] |= 1 << words[at].len();
                at += 1;
            }
            letter += 1;
        }
        assert!(at == words.len(), "the words are in the order of their letters");
        starts[letter] = at as u8;
        Self {
            words,
            starts,
            lengths,
        }
    }

    /// Whether `word` is one of the list.
    pub(crate) fn has(&self, word: &str) -> bool {
        let length = u32::try_from(word.len()).unwrap_or(u32::MAX);
        let lengths = self.lengths[letter_of(word)];
        lengths.checked_shr(length).is_some_and(|from| from & 1 != 0)
            && self.beginning_like(word).contains(&word)
    }

    /// The words whose first letter is that of `word`.
    pub(crate) fn beginning_like(&self, word: &str) -> &'static [&'static str] {
        let letter = letter_of(word);
        &self.words[usize::from(self.starts[letter])..usize::from(self.starts[letter + 1])]
    }
}

const fn letter_of(word: &str) -> usize {
    match word.as_bytes() {
        [first @ b'a'..=b'z', ..] => (*first - b'a') as usize,
        _ => LETTERS,
    }
}

/// Endings of words, in the order in which they are tried. Most words are told by their last two letters to have none of
/// them.
#[derive(Clone, Copy)]
pub(crate) struct EndingList {
    endings: &'static [&'static str],
    /// For each last letter those that may stand before it, all by their five lower bits, in which small and great
    /// letters are alike.
    tails: [u32; 32],
    /// For each last letter the endings that have it: a bit for each, in their order.
    by_last: [u128; 32],
}

impl EndingList {
    pub(crate) const fn new(endings: &'static [&'static str]) -> Self {
        assert!(endings.len() <= u128::BITS as usize, "a bit for each ending");
        let (mut tails, mut by_last) = ([0; 32], [0; 32]);
        let mut at = 0;
        while at < endings.len() {
            let (last, before) = tail(endings[at]);
            tails[last] |= match before {
                Some(before) => 1 << before,
                None => u32::MAX,
            };
            by_last[last] |= 1 << at;
            at += 1;
        }
        Self {
            endings,
            tails,
            by_last,
        }
    }

    /// Whether the word has one of them.
    pub(crate) fn end(&self, word: &str) -> bool {
        self.like(word).any(|ending| word.ends_with(ending))
    }

    /// Whether the word has one of them or is one, in whatever capitals.
    pub(crate) fn end_or_are(&self, word: &str) -> bool {
        self.like(word)
            .any(|ending| word.ends_with(ending) || word.eq_ignore_ascii_case(ending))
    }

    /// What is left of the word without each of them that it has, in the order of the list.
    pub(crate) fn stems<'w>(&self, word: &'w str) -> impl Iterator<Item = &'w str> + use<'w> {
        self.like(word).filter_map(|ending| word.strip_suffix(ending))
    }

    /// The first of the list.
    pub(crate) const fn first(&self) -> Option<&'static str> {
        match self.endings {
            [first, ..] => Some(first),
            [] => None,
        }
    }

    /// Those that end in the last letter of the word.
    fn like(&self, word: &str) -> impl Iterator<Item = &'static str> + use<> {
        let (last, before) = tail(word);
        let may_end = before.is_none_or(|before| self.tails[last] >> before & 1 != 0);
        let (endings, mut left) = (self.endings, if may_end { self.by_last[last] } else { 0 });
        std::iter::from_fn(move || {
            let ending = endings.get(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(*ending)
        })
    }
}

/// The last letter and the one before it, by their five lower bits.
const fn tail(word: &str) -> (usize, Option<u8>) {
    match word.as_bytes() {
        [.., before, last] => ((*last & 31) as usize, Some(*before & 31)),
        [only] => ((*only & 31) as usize, None),
        [] => (0, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_list() {
        const LIST: WordList = WordList::new(&["ab", "abc", "bcd", "äh"]);
        assert!(["ab", "abc", "bcd", "äh"].into_iter().all(|word| LIST.has(word)));
        assert!(
            !["", "a", "abcd", "bc", "ö", "abcdefghijklmnopqrstuvwxyzabcdefghij"]
                .into_iter()
                .any(|word| LIST.has(word))
        );
    }

    #[test]
    fn endings_of_words() {
        const ENDINGS: EndingList = EndingList::new(&["hütte", "en", "s", "ß"]);
        assert!(
            ["Sennhütte", "hütte", "eben", "das", "Maß"]
                .into_iter()
                .all(|word| ENDINGS.end(word))
        );
        assert!(ENDINGS.end("s"));
        assert!(
            !["", "n", "Ebene", "Hütte"]
                .into_iter()
                .any(|word| ENDINGS.end(word))
        );
        assert!(ENDINGS.end_or_are("Hütte") && !ENDINGS.end_or_are("Hut"));
        assert_eq!(ENDINGS.stems("ebens").collect::<Vec<_>>(), ["eben"]);
        assert_eq!(ENDINGS.stems("eben").collect::<Vec<_>>(), ["eb"]);
    }
}

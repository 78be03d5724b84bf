/// A short list of words that are asked for by their spelling, in the order of their first letters. Those that begin
/// like the word asked for are found without a search.
pub(crate) struct WordList {
    words: &'static [&'static str],
    /// Where the words of each letter begin; letters with marks come last.
    starts: [u8; LETTERS + 2],
}

const LETTERS: usize = 26;

impl WordList {
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        assert!(words.len() <= u8::MAX as usize, "a place is a byte");
        let mut starts = [0; LETTERS + 2];
        let (mut at, mut letter) = (0, 0);
        while letter <= LETTERS {
            starts[letter] = at as u8;
            while at < words.len() && letter_of(words[at]) == letter {
                at += 1;
            }
            letter += 1;
        }
        assert!(at == words.len(), "the words are in the order of their letters");
        starts[letter] = at as u8;
        Self { words, starts }
    }

    /// Whether `word` is one of the list.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.beginning_like(word).contains(&word)
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

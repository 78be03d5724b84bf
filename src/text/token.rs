//! One pass from bytes to tokens. A token is twelve bytes; words are known by the id a lexicon gives their
//! folded hash, so that no recogniser ever hashes or compares strings again.

use unicode_segmentation::UnicodeSegmentation;

use super::Span;
use super::fold::{self, FoldHash, is_apostrophe, is_combining, is_letter, is_unseen};
use super::reused::Reused;

/// What a lexicon knows a word by. Ids below [`WordId::FIRST_WORD`] are punctuation: the ASCII byte itself, with
/// every dash as `-`, every double quote as `"`, every apostrophe as `'`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct WordId(pub(crate) u32);

impl WordId {
    /// A word, number or symbol that the lexicon does not hold.
    pub(crate) const UNKNOWN: Self = Self(0);
    pub(crate) const ELLIPSIS: Self = Self(1);
    pub(crate) const BULLET: Self = Self(2);
    /// The clitic `'s`.
    pub(crate) const CLITIC_S: Self = Self(3);
    /// Numbers in digits that are in no phrase.
    pub(crate) const DIGITS: Self = Self(4);
    pub(crate) const FIRST_WORD: u32 = 128;

    pub(crate) const fn punct(byte: u8) -> Self {
        Self(byte as u32)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with digits after the first (`SU7`), inner apostrophes (`don't`); hyphens split words.
    Word,
    /// Digits with single `.`, `,` or apostrophes between them: `1,234.5`, `1'234`, `23.04.2024`.
    Number,
    Punct,
    /// `€`, `½`, `°` and all else that is neither letter, digit nor punctuation.
    Symbol,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// No cased letter, or none but small ones.
    Lower,
    /// `Xiaomi`, and a lone capital.
    Capital,
    /// `OPEC`, `SU7`: two or more capitals, no small letter.
    Upper,
    /// `eBay`, `ProSieben`.
    Mixed,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) start: u32,
    len: u16,
    pub(crate) kind: Kind,
    flags: u8,
    pub(crate) word: WordId,
}

const SPACE_BEFORE: u8 = 1;
const LINE_START: u8 = 2;
const PARAGRAPH_START: u8 = 4;
const HAS_CAPITAL: u8 = 8;
const HAS_SMALL: u8 = 16;
const INNER_CAPITAL: u8 = 32;
const HAS_DIGIT: u8 = 64;
const OPENS_PHRASE: u8 = 128;
/// The same bit: the reading takes it before it looks for phrases.
const MARKED: u8 = OPENS_PHRASE;

/// Longer words are cut, so that a token's length fits; far beyond any real word.
const LONGEST: usize = 32_000;

impl Token {
    pub(crate) const fn end(&self) -> usize {
        self.start as usize + self.len as usize
    }

    pub(crate) const fn span(&self) -> Span {
        Span::new(self.start as usize, self.end())
    }

    /// White space (a line break too) stands before it.
    pub(crate) const fn spaced(&self) -> bool {
        self.flags & SPACE_BEFORE != 0
    }

    /// Follows the token before without a gap.
    pub(crate) const fn glued(&self) -> bool {
        !self.spaced()
    }

    /// First of its line.
    pub(crate) const fn starts_line(&self) -> bool {
        self.flags & LINE_START != 0
    }

    /// First after an empty line, or of the text.
    pub(crate) const fn starts_paragraph(&self) -> bool {
        self.flags & PARAGRAPH_START != 0
    }

    pub(crate) const fn has_digit(&self) -> bool {
        self.flags & HAS_DIGIT != 0
    }

    /// Whether the word has combining marks or characters that are not seen; told once.
    pub(crate) const fn take_mark(&mut self) -> bool {
        let marked = self.flags & MARKED != 0;
        self.flags &= !MARKED;
        marked
    }

    /// First of a phrase of several words that the lexicon holds.
    pub(crate) const fn opens_phrase(&self) -> bool {
        self.flags & OPENS_PHRASE != 0
    }

    pub(crate) fn set_opens_phrase(&mut self) {
        self.flags |= OPENS_PHRASE;
    }

    /// Begins with a capital, or is all capitals.
    pub(crate) const fn capitalised(&self) -> bool {
        self.flags & HAS_CAPITAL != 0
    }

    /// Has a capital anywhere: its case is not [`Case::Lower`].
    pub(crate) const fn has_capital(&self) -> bool {
        self.flags & (HAS_CAPITAL | INNER_CAPITAL) != 0
    }

    pub(crate) const fn case(&self) -> Case {
        match (self.capitalised(), self.flags & INNER_CAPITAL != 0) {
            (false, false) => Case::Lower,
            (true, false) => Case::Capital,
            (true, true) if self.flags & HAS_SMALL == 0 => Case::Upper,
            _ => Case::Mixed,
        }
    }

    pub(crate) fn is_punct(&self, byte: u8) -> bool {
        self.kind == Kind::Punct && self.word == WordId::punct(byte)
    }

    pub(crate) const fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word)
    }
}

/// Cuts `text` into tokens; `lookup` gives the id of a folded hash. `text` must be shorter than 4 GiB.
pub(crate) fn tokenise(text: &str, lookup: impl FnMut(u64) -> WordId) -> Reused<Token> {
    let mut tokens = Reused::with_capacity(text.len() / 5 + 8);
    tokenise_into(&mut tokens, text, lookup);
    tokens
}

/// The same, into tokens that are replaced.
pub(crate) fn tokenise_into(tokens: &mut Vec<Token>, text: &str, mut lookup: impl FnMut(u64) -> WordId) {
    tokens.clear();
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        at: 0,
        flags: SPACE_BEFORE | LINE_START | PARAGRAPH_START,
    };
    while let Some(token) = scanner.next(&mut lookup) {
        tokens.push(token);
    }
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// Of the token to come.
    flags: u8,
}

impl Scanner<'_> {
    fn next(&mut self, lookup: &mut impl FnMut(u64) -> WordId) -> Option<Token> {
        loop {
            let &byte = self.bytes.get(self.at)?;
            match byte {
                b'\n' => self.line_break(),
                b' ' | b'\t' | b'\r' | 0..=8 | 11..=12 | 14..=31 | 127 => self.skip(1),
                b'a'..=b'z' | b'A'..=b'Z' | b'_' => return Some(self.word(lookup)),
                b'0'..=b'9' => return Some(self.number(lookup)),
                b'\'' => return Some(self.apostrophe(1)),
                0..=127 => return Some(self.symbol(1, ascii_kind(byte), WordId::punct(byte))),
                _ => {
                    if let Some(token) = self.beyond_ascii(lookup) {
                        return Some(token);
                    }
                }
            }
        }
    }

    fn skip(&mut self, len: usize) {
        self.at += len;
        self.flags |= SPACE_BEFORE;
    }

    fn line_break(&mut self) {
        self.flags |= if self.flags & LINE_START != 0 {
            PARAGRAPH_START
        } else {
            LINE_START
        };
        self.skip(1);
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    fn token(&mut self, start: usize, kind: Kind, word: WordId, shape: u8) -> Token {
        let flags = self.flags | shape;
        self.flags = 0;
        Token {
            start: start as u32,
            len: (self.at - start) as u16,
            kind,
            flags,
            word,
        }
    }

    fn symbol(&mut self, len: usize, kind: Kind, word: WordId) -> Token {
        let start = self.at;
        self.at += len;
        self.token(start, kind, word, 0)
    }

    fn beyond_ascii(&mut self, lookup: &mut impl FnMut(u64) -> WordId) -> Option<Token> {
        let ch = self.char_at(self.at)?;
        let len = ch.len_utf8();
        if matches!(ch, '\u{2028}' | '\u{2029}' | '\u{85}') {
            self.flags |= LINE_START;
            self.skip(len);
        } else if ch.is_whitespace() {
            self.skip(len);
        } else if is_unseen(ch) || is_combining(ch) {
            self.at += len;
        } else if is_apostrophe(ch) {
            return Some(self.apostrophe(len));
        } else if fold::is_unspaced_script(ch) && is_letter(ch) {
            return Some(self.segment(lookup));
        } else if is_letter(ch) {
            return Some(self.word(lookup));
        } else if let Some(id) = punctuation(ch) {
            return Some(self.symbol(len, Kind::Punct, id));
        } else {
            let mut hash = FoldHash::new();
            hash.char(ch);
            return Some(self.symbol(len, Kind::Symbol, lookup(hash.finish())));
        }
        None
    }

    /// A clitic `'s`, or a mark of its own.
    fn apostrophe(&mut self, len: usize) -> Token {
        let next = self.bytes.get(self.at + len).copied().unwrap_or(0);
        if self.flags & SPACE_BEFORE == 0 && next | 0x20 == b's' && !self.letter_follows(self.at + len + 1) {
            return self.symbol(len + 1, Kind::Word, WordId::CLITIC_S);
        }
        self.symbol(len, Kind::Punct, WordId::punct(b'\''))
    }

    fn letter_follows(&self, at: usize) -> bool {
        match self.bytes.get(at) {
            Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
            Some(_) => self.char_at(at).is_some_and(is_letter),
            None => false,
        }
    }

    #[inline]
    fn word(&mut self, lookup: &mut impl FnMut(u64) -> WordId) -> Token {
        let start = self.at;
        let Some(plain) = fold::plain_word(&self.bytes[start..]) else {
            return self.mixed_word(lookup);
        };
        let shape = (HAS_CAPITAL * u8::from(plain.opens_great))
            | (INNER_CAPITAL * u8::from(plain.great))
            | (HAS_SMALL * u8::from(plain.small));
        self.at += plain.len;
        self.token(start, Kind::Word, lookup(plain.hash), shape)
    }

    /// A word that holds more than letters of ASCII, or ends with the text.
    fn mixed_word(&mut self, lookup: &mut impl FnMut(u64) -> WordId) -> Token {
        let start = self.at;
        let limit = (start + LONGEST).min(self.bytes.len());
        let mut shape = 0;
        if self.bytes[start].is_ascii_uppercase() {
            shape = HAS_CAPITAL;
            self.at += 1;
        }
        for byte in &self.bytes[self.at..limit] {
            let plain = SHAPES[usize::from(*byte)];
            if plain == 0 {
                break;
            }
            shape |= plain;
            self.at += 1;
        }
        let hash = match self.bytes.get(self.at) {
            Some(byte) if !byte.is_ascii() || *byte == b'\'' => self.rest_of_word(start, limit, &mut shape),
            _ => fold::hash_ascii(&self.bytes[start..self.at]),
        };
        shape &= !IN_WORD;
        if shape & (HAS_CAPITAL | INNER_CAPITAL) == INNER_CAPITAL && shape & HAS_SMALL == 0 {
            shape |= HAS_CAPITAL;
        }
        self.token(start, Kind::Word, lookup(hash), shape)
    }

    /// Goes on with a word that may hold more than the plain characters up to the scanner: its hash.
    fn rest_of_word(&mut self, start: usize, limit: usize, shape: &mut u8) -> u64 {
        let mut hash = FoldHash::new();
        self.bytes[start..self.at]
            .iter()
            .for_each(|byte| hash.ascii(*byte));
        while self.at < limit {
            let byte = self.bytes[self.at];
            let plain = SHAPES[usize::from(byte)];
            if plain != 0 || byte == b'\'' && self.apostrophe_inside(1) {
                *shape |= plain;
                hash.ascii(byte);
                self.at += 1;
            } else if byte.is_ascii() {
                break;
            } else if let Some(ch) = self.char_in_word(shape, start) {
                hash.char(ch);
                self.at += ch.len_utf8();
            } else {
                break;
            }
        }
        hash.finish()
    }

    /// The character beyond ASCII at the scanner if it belongs to the word that began at `start`.
    fn char_in_word(&mut self, shape: &mut u8, start: usize) -> Option<char> {
        let ch = self.char_at(self.at)?;
        if is_apostrophe(ch) {
            return self.apostrophe_inside(ch.len_utf8()).then_some(ch);
        }
        if is_unseen(ch) || is_combining(ch) {
            *shape |= MARKED;
            return Some(ch);
        }
        if !is_letter(ch) || fold::is_unspaced_script(ch) {
            return None;
        }
        if ch.is_uppercase() {
            *shape |= if self.at == start {
                HAS_CAPITAL
            } else {
                INNER_CAPITAL
            };
        } else if ch.is_lowercase() {
            *shape |= HAS_SMALL;
        }
        Some(ch)
    }

    /// In scripts that put no space between words, words end where Unicode's word boundaries are.
    fn segment(&mut self, lookup: &mut impl FnMut(u64) -> WordId) -> Token {
        let start = self.at;
        let mut end = (start + LONGEST).min(self.bytes.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let segment = self.text[start..end]
            .split_word_bounds()
            .next()
            .unwrap_or_default();
        self.at += segment.len();
        self.token(start, Kind::Word, lookup(fold::hash(segment)), 0)
    }

    /// An apostrophe of `len` bytes at the scanner joins letters ("don't", "L'Oréal"), but is no clitic `'s`.
    fn apostrophe_inside(&self, len: usize) -> bool {
        let next = self.at + len;
        let clitic = self.bytes.get(next).is_some_and(|b| b | 0x20 == b's') && !self.letter_follows(next + 1);
        self.letter_follows(next) && !clitic && !self.bytes[next].is_ascii_digit()
    }

    fn number(&mut self, lookup: &mut impl FnMut(u64) -> WordId) -> Token {
        let start = self.at;
        let limit = (start + LONGEST).min(self.bytes.len());
        while self.at < limit {
            self.at += match self.bytes[self.at] {
                b'0'..=b'9' => 1,
                b'.' | b',' if self.digits_after(1) > 0 => 1,
                b'\'' if self.digits_after(1) == 3 => 1,
                0xe2 if self.text[self.at..].starts_with('’') && self.digits_after(3) == 3 => 3,
                _ => break,
            };
        }
        let known = lookup(fold::hash(&self.text[start..self.at]));
        let word = if known == WordId::UNKNOWN {
            WordId::DIGITS
        } else {
            known
        };
        self.token(start, Kind::Number, word, HAS_DIGIT)
    }

    /// How many digits stand `skip` bytes ahead, counting no more than four.
    fn digits_after(&self, skip: usize) -> usize {
        self.bytes[self.at + skip..]
            .iter()
            .take(4)
            .take_while(|b| b.is_ascii_digit())
            .count()
    }
}

/// A mark of bytes that words hold beside their shape; no flag of a token that a word sets.
const IN_WORD: u8 = SPACE_BEFORE;

/// What a byte tells of the word that it stands in, at least [`IN_WORD`]; 0 for one that may end it.
static SHAPES: [u8; 256] = {
    let mut shapes = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        shapes[byte] = match byte as u8 {
            b'a'..=b'z' => IN_WORD | HAS_SMALL,
            b'A'..=b'Z' => IN_WORD | INNER_CAPITAL,
            b'0'..=b'9' => IN_WORD | HAS_DIGIT,
            b'_' => IN_WORD,
            _ => 0,
        };
        byte += 1;
    }
    shapes
};

const fn ascii_kind(byte: u8) -> Kind {
    match byte {
        b'$' | b'%' | b'+' | b'<' | b'=' | b'>' | b'^' | b'`' | b'|' | b'~' => Kind::Symbol,
        _ => Kind::Punct,
    }
}

const fn punctuation(ch: char) -> Option<WordId> {
    Some(match ch {
        '\u{2010}'..='\u{2015}' | '−' => WordId::punct(b'-'),
        '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‚' | '‛' => WordId::punct(b'"'),
        '…' => WordId::ELLIPSIS,
        '•' | '·' | '▪' | '■' | '●' | '‣' | '►' | '◦' => WordId::BULLET,
        '¿' | '¡' | '†' | '‡' | '§' | '¶' | '。' | '、' | '，' | '（' | '）' | '「' | '」' | '《' | '》' => {
            WordId(5)
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        tokenise(text, |_| WordId::UNKNOWN)
            .iter()
            .map(|t| &text[t.span()])
            .collect()
    }

    #[test]
    fn words_numbers_and_marks() {
        for (text, words) in [
            ("Xiaomi’s SU7: 1,234.5 units", "Xiaomi ’s SU7 : 1,234.5 units"),
            ("don't, L'Oréal ʼ \u{2bc}80", "don't , L'Oréal ʼ \u{2bc} 80"),
            ("70k €5m 5–7%", "70 k € 5 m 5 – 7 %"),
            ("am 23.04.2024.", "am 23.04.2024 ."),
            ("Auf\u{ad}trag\u{feff}", "Auf\u{ad}trag\u{feff}"),
        ] {
            assert_eq!(pieces(text).join(" "), words);
        }
    }

    #[test]
    fn case_and_place() {
        let text = "OPEC eBay Xiaomi für\n\nÜber A";
        let tokens = tokenise(text, |_| WordId::UNKNOWN);
        let cases: Vec<Case> = tokens.iter().map(Token::case).collect();
        let told = "[Upper, Mixed, Capital, Lower, Capital, Capital]";
        assert_eq!(format!("{cases:?}"), told);
        assert!(tokens[4].starts_paragraph() && !tokens[5].starts_line());
        assert!(!tokens[1].capitalised() && tokens[0].capitalised());
    }
}

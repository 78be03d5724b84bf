//! Folding: the form in which words are compared. Lower case, `ä` as `ae` and `ß` as `ss` (so that "Umsätze",
//! "Umsaetze" and the Swiss "grösste" meet their rows), other Latin letters without their marks, one kind of
//! apostrophe, and nothing of what is not seen (soft hyphens, zero-width characters, bidi marks).

/// Calls `push` with each byte of the folded form of `ch`; `previous` is the letter before, which a combining
/// mark changes (`a` + U+0308 is `ä`).
fn fold_char(ch: char, previous: u8, mut push: impl FnMut(u8)) {
    let plain: &str = match ch {
        'ä' | 'Ä' | 'æ' | 'Æ' => "ae",
        'ö' | 'Ö' | 'œ' | 'Œ' => "oe",
        'ü' | 'Ü' => "ue",
        'ß' | 'ẞ' => "ss",
        'à'..='å' | 'À'..='Å' | 'ā' | 'Ā' | 'ă' | 'Ă' | 'ą' | 'Ą' => "a",
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' => "c",
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'Ē' | 'ę' | 'Ę' | 'ě' | 'Ě' | 'ė' | 'Ė' => "e",
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'ı' | 'İ' => "i",
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' => "n",
        'ò'..='õ' | 'Ò'..='Õ' | 'ø' | 'Ø' | 'ō' | 'Ō' | 'ő' | 'Ő' => "o",
        'ù'..='û' | 'Ù'..='Û' | 'ū' | 'Ū' | 'ů' | 'Ů' | 'ű' | 'Ű' => "u",
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => "y",
        'ś' | 'Ś' | 'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' => "s",
        'ź' | 'Ź' | 'ž' | 'Ž' | 'ż' | 'Ż' => "z",
        'ł' | 'Ł' => "l",
        'ğ' | 'Ğ' => "g",
        'ř' | 'Ř' => "r",
        'ț' | 'Ț' | 'ţ' | 'Ţ' | 'ť' | 'Ť' => "t",
        'ð' | 'Ð' | 'đ' | 'Đ' | 'ď' | 'Ď' => "d",
        '’' | '‘' | 'ʼ' | '′' => "'",
        '\u{308}' if matches!(previous, b'a' | b'o' | b'u') => "e",
        _ if is_unseen(ch) || is_combining(ch) => "",
        _ => {
            let mut buffer = [0; 4];
            for lower in ch.to_lowercase() {
                lower.encode_utf8(&mut buffer).bytes().for_each(&mut push);
            }
            return;
        }
    };
    plain.bytes().for_each(push);
}

/// Characters that are not seen and split no word.
pub(crate) const fn is_unseen(ch: char) -> bool {
    matches!(ch, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Marks that belong to the letter before them.
pub(crate) const fn is_combining(ch: char) -> bool {
    matches!(ch, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}')
}

pub(crate) fn is_letter(ch: char) -> bool {
    ch.is_alphabetic() && !matches!(ch, 'ª' | 'º')
}

/// U+02BC among them is a letter too, but begins no word.
pub(crate) const fn is_apostrophe(ch: char) -> bool {
    matches!(ch, '’' | '‘' | 'ʼ' | '\'')
}

/// Scripts written without spaces between words: kana, Han, Thai, Lao, Khmer, Burmese.
pub(crate) const fn is_unspaced_script(ch: char) -> bool {
    matches!(ch, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Letters of ASCII by the mark that follows them, and what they are with it.
const COMPOSED: &[(char, &str, &str)] = &[
    ('\u{300}', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ('\u{301}', "aeiouycnszAEIOUYCNSZ", "áéíóúýćńśźÁÉÍÓÚÝĆŃŚŹ"),
    ('\u{302}', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
    ('\u{303}', "anoANO", "ãñõÃÑÕ"),
    ('\u{304}', "aeiouAEIOU", "āēīōūĀĒĪŌŪ"),
    ('\u{306}', "agAG", "ăğĂĞ"),
    ('\u{307}', "ezIEZ", "ėżİĖŻ"),
    (
        '\u{308}',
        "aeiouyAEIOUY",
        "\u{e4}ëï\u{f6}\u{fc}ÿ\u{c4}ËÏ\u{d6}\u{dc}Ÿ",
    ),
    ('\u{30a}', "auAU", "åůÅŮ"),
    ('\u{30b}', "ouOU", "őűŐŰ"),
    ('\u{30c}', "cdenrstzCDENRSTZ", "čďěňřšťžČĎĚŇŘŠŤŽ"),
    ('\u{326}', "stST", "șțȘȚ"),
    ('\u{327}', "cstCST", "çşţÇŞŢ"),
    ('\u{328}', "aeAE", "ąęĄĘ"),
];

/// The letter that `letter` and the mark after it are together.
fn composed(letter: char, mark: char) -> Option<char> {
    let (_, letters, with_mark) = COMPOSED.iter().find(|(of, ..)| *of == mark)?;
    let place = letters.chars().position(|plain| plain == letter)?;
    with_mark.chars().nth(place)
}

/// `word` as one would type it: each letter with its mark in one character, and nothing that is not seen.
pub(crate) fn cleaned(word: &str) -> String {
    let mut clean = String::with_capacity(word.len());
    for ch in word.chars().filter(|ch| !is_unseen(*ch)) {
        let letter = clean.chars().next_back();
        match letter.and_then(|letter| composed(letter, ch)) {
            Some(one) => {
                clean.pop();
                clean.push(one);
            }
            None => clean.push(ch),
        }
    }
    clean
}

/// Hash of a word under folding, built up character by character and mixed by eight bytes of the folded form.
#[derive(Clone, Copy)]
pub(crate) struct FoldHash {
    state: u64,
    /// The bytes since the last that were mixed, and how many bits they are.
    block: u64,
    bits: u32,
    /// The last byte that was mixed.
    last: u8,
}

/// The bit in which small ASCII letters differ from great ones, of eight bytes. No other two characters that words
/// hold differ in this alone.
const SMALL: u64 = 0x2020_2020_2020_2020;

impl FoldHash {
    pub(crate) const fn new() -> Self {
        Self {
            state: 0xcbf2_9ce4_8422_2325,
            block: 0,
            bits: 0,
            last: 0,
        }
    }

    /// Adds one ASCII byte, in any case.
    #[inline]
    pub(crate) fn ascii(&mut self, byte: u8) {
        self.byte(byte | SMALL as u8);
    }

    #[inline]
    fn byte(&mut self, byte: u8) {
        self.block |= u64::from(byte) << self.bits;
        self.bits += 8;
        if self.bits == u64::BITS {
            self.last = byte;
            self.state = mixed(self.state, self.block);
            (self.block, self.bits) = (0, 0);
        }
    }

    #[inline]
    pub(crate) fn char(&mut self, ch: char) {
        if ch.is_ascii() {
            self.ascii(ch as u8);
        } else {
            self.beyond_ascii(ch);
        }
    }

    fn beyond_ascii(&mut self, ch: char) {
        let previous = match self.bits {
            0 => self.last,
            bits => (self.block >> (bits - 8)) as u8,
        };
        fold_char(ch, previous, |byte| self.byte(byte));
    }

    /// The hash of the letters of ASCII at the head of a text, and how many they are.
    #[inline]
    pub(crate) fn of_letters(text: &[u8]) -> (Self, usize) {
        let mut hash = Self::new();
        let mut at = 0;
        loop {
            let block = eight_of(&text[at..]);
            let others = others_than_letters(block);
            if others == 0 {
                hash.state = mixed(hash.state, block | SMALL);
                hash.last = (block >> (u64::BITS - 8)) as u8 | SMALL as u8;
                at += size_of::<u64>();
                continue;
            }
            hash.block = (block | SMALL) & below(others);
            hash.bits = others.trailing_zeros() & !7;
            at += hash.bits as usize / 8;
            return (hash, at);
        }
    }

    /// Adds the letters at the head of a UTF-8 text, of ASCII or of two bytes as the Latin ones with a mark are: how
    /// many bytes they are.
    #[inline]
    pub(crate) fn letters(&mut self, text: &[u8]) -> usize {
        let mut at = 0;
        loop {
            at += self.ascii_letters(&text[at..]);
            match text.get(at..at + 2) {
                Some([first @ 0xc3..=0xc9, second]) => {
                    let code = u32::from(*first & 0x1f) << 6 | u32::from(*second & 0x3f);
                    self.beyond_ascii(char::from_u32(code).unwrap_or_default());
                    at += 2;
                }
                _ => return at,
            }
        }
    }

    /// Adds the letters of ASCII at the head of a text, eight bytes at a time: how many they are.
    #[inline]
    pub(crate) fn ascii_letters(&mut self, text: &[u8]) -> usize {
        let mut at = 0;
        loop {
            let block = eight_of(&text[at..]);
            let count = letters_in(block);
            self.block(block, count);
            at += count;
            if count < size_of::<u64>() {
                return at;
            }
        }
    }

    /// Adds the first so many bytes of eight, letters of ASCII.
    #[inline]
    fn block(&mut self, block: u64, count: usize) {
        if count == 0 {
            return;
        }
        let spare = u64::BITS - 8 * count as u32;
        let block = (block | SMALL) << spare >> spare;
        self.block |= block << self.bits;
        self.bits += u64::BITS - spare;
        if self.bits >= u64::BITS {
            self.bits -= u64::BITS;
            self.last = (self.block >> (u64::BITS - 8)) as u8;
            self.state = mixed(self.state, self.block);
            // What of the bytes was one too many for the block, none of eight that filled it.
            self.block = block.checked_shr(u64::BITS - spare - self.bits).unwrap_or(0);
        }
    }

    pub(crate) fn str(&mut self, text: &str) {
        text.chars().for_each(|ch| self.char(ch));
    }

    #[inline]
    pub(crate) const fn finish(self) -> u64 {
        mixed(self.state, self.block | SMALL << self.bits)
    }
}

const fn mixed(state: u64, block: u64) -> u64 {
    let product = (state ^ block) as u128 * 0x9e37_79b9_7f4a_7c15;
    product as u64 ^ (product >> 64) as u64
}

/// How many of eight bytes are letters of ASCII before the first that is none.
#[inline]
const fn letters_in(block: u64) -> usize {
    (others_than_letters(block).trailing_zeros() / 8) as usize
}

/// The high bit of each of eight bytes that is no letter of ASCII.
#[inline]
const fn others_than_letters(block: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x80 * EACH;
    // The high bit of each byte tells whether it, as a small letter of seven bits, is at least `a`, or beyond `z`.
    let small = (block | SMALL) & !HIGH;
    let from_a = small + (0x80 - b'a' as u64) * EACH;
    let beyond_z = small + (0x7f - b'z' as u64) * EACH;
    !(from_a & !beyond_z & !block) & HIGH
}

/// The hash under which a word of ASCII alone is looked up.
#[inline]
pub(crate) fn hash_ascii(word: &[u8]) -> u64 {
    let mut state = FoldHash::new().state;
    let mut rest = word;
    while let Some((block, after)) = rest.split_first_chunk() {
        state = mixed(state, u64::from_le_bytes(*block) | SMALL);
        rest = after;
    }
    mixed(state, block_of(rest) | SMALL)
}

/// A word of ASCII letters alone.
pub(crate) struct PlainWord {
    pub(crate) len: usize,
    pub(crate) hash: u64,
    /// It begins with a capital.
    pub(crate) opens_great: bool,
    /// It has capitals inside.
    pub(crate) great: bool,
    /// It has small letters.
    pub(crate) small: bool,
}

/// The word at the head of `text`, eight bytes at a time, if it is one of ASCII letters alone and not very long, and
/// does not end with the text.
#[inline(always)]
pub(crate) fn plain_word(text: &[u8]) -> Option<PlainWord> {
    const LONGEST: usize = 32;
    let opens_great = text.first()? & SMALL as u8 == 0;
    let mut state = FoldHash::new().state;
    let (mut great, mut small) = (0, 0);
    let (mut rest, mut len, mut inside) = (text, 0, !0xff);
    while len < LONGEST {
        let (block, after) = rest.split_first_chunk()?;
        let block = u64::from_le_bytes(*block);
        let others = others_than_letters(block);
        let letters = below(others);
        great |= !block & SMALL & letters & inside;
        small |= block & SMALL & letters;
        state = mixed(state, block & letters | SMALL);
        if others == 0 {
            (rest, inside) = (after, !0);
            len += size_of::<u64>();
            continue;
        }
        let count = others.trailing_zeros() / 8;
        let end = (block >> (8 * count)) as u8;
        let ends = end.is_ascii() && !end.is_ascii_digit() && end != b'_' && end != b'\'';
        return ends.then_some(PlainWord {
            len: len + count as usize,
            hash: state,
            opens_great,
            great: great != 0,
            small: small != 0,
        });
    }
    None
}

/// All bits of the bytes before the first that [is no letter](others_than_letters).
#[inline]
const fn below(others: u64) -> u64 {
    ((others & others.wrapping_neg()) >> 7).wrapping_sub(1)
}

/// The first eight bytes as one number, or as many as there are.
#[inline]
fn eight_of(bytes: &[u8]) -> u64 {
    bytes
        .first_chunk()
        .map_or_else(|| block_of(bytes), |block| u64::from_le_bytes(*block))
}

/// Up to seven bytes as one number.
#[inline]
fn block_of(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        // Where the two overlap they agree.
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first))
                | u64::from(u32::from_le_bytes(*last)) << (bytes.len() * 8 - 32)
        }
        _ => bytes
            .iter()
            .rev()
            .fold(0, |block, byte| block << 8 | u64::from(*byte)),
    }
}

/// The hash under which `word` is looked up.
pub(crate) fn hash(word: &str) -> u64 {
    if word.is_ascii() {
        return hash_ascii(word.as_bytes());
    }
    let mut hash = FoldHash::new();
    hash.str(word);
    hash.finish()
}

/// The folded form itself, for the few places that compare pieces of words.
pub(crate) fn fold(word: &str) -> String {
    let mut folded = Vec::with_capacity(word.len() + 4);
    for ch in word.chars() {
        if ch.is_ascii() {
            folded.push(ch.to_ascii_lowercase() as u8);
        } else {
            let previous = folded.last().copied().unwrap_or(0);
            fold_char(ch, previous, |byte| folded.push(byte));
        }
    }
    String::from_utf8(folded).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_meet() {
        for same in [
            ["Umsätze", "Umsaetze"],
            ["größte", "grösste"],
            ["Umsa\u{308}tze", "UMSÄTZE"],
            ["Citroën", "citroen"],
        ] {
            assert_eq!(fold(same[0]), fold(same[1]));
            assert_eq!(hash(same[0]), hash(same[1]));
        }
        assert_ne!(fold("Masse"), fold("Maße").replace("ss", "s"));
        assert_eq!(fold("Auf\u{ad}trag"), "auftrag");
    }

    #[test]
    fn words_of_ascii_are_hashed_alike_at_once_and_by_character() {
        let word = "Bezugsrechtsemission_24'7";
        for end in 1..=word.len() {
            let mut hash = FoldHash::new();
            word[..end].chars().for_each(|ch| hash.char(ch));
            assert_eq!(
                hash_ascii(word[..end].to_uppercase().as_bytes()),
                hash.finish(),
                "{end}"
            );
        }
    }

    #[test]
    fn letters_are_hashed_alike_at_once_and_by_character() {
        for word in [
            "ebitda",
            "Zinsüberschüsse",
            "Überlebensfähigkeiten",
            "Abcdefgh",
            "ßabcdefgß",
        ] {
            for rest in ["", " und", "|", "-Bank", "’s", "@[`{", "0123456789", "\u{7f}"] {
                let mut hash = FoldHash::new();
                assert_eq!(hash.letters([word, rest].concat().as_bytes()), word.len());
                assert_eq!(hash.finish(), super::hash(word), "{word}");
                let text = [word, rest].concat();
                let (mut hash, plain) = FoldHash::of_letters(text.as_bytes());
                hash.letters(&text.as_bytes()[plain..]);
                assert_eq!(hash.finish(), super::hash(word), "{word}");
            }
        }
    }

    #[test]
    fn a_clean_word_is_as_typed() {
        assert_eq!(cleaned("zuru\u{308}ck"), "zurück");
        assert_eq!(cleaned("U\u{308}ber\u{ad}schuss"), "Überschuss");
        assert_eq!(cleaned("Nes\u{200b}tle\u{301}"), "Nestlé");
        assert_eq!(cleaned("\u{308}x\u{308}"), "\u{308}x\u{308}");
        for (_, letters, with_mark) in COMPOSED {
            assert_eq!(letters.chars().count(), with_mark.chars().count(), "{letters}");
        }
    }
}

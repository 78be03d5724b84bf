//! The words of a text, read in windows.

use crate::text::fold::{self, FoldHash};

/// Bytes of a window; words at its end are read whole.
pub(super) const WINDOW: usize = 64;

/// In bytes; what runs on beyond is no word.
const LONGEST_WORD: usize = 64;

/// A word of the text whose language is asked for.
#[derive(Clone, Copy)]
pub(super) struct SeenWord {
    pub(super) hash: u64,
    /// It has a letter that the packs' languages lack.
    pub(super) foreign: bool,
    /// It may be a name, a clitic or a unit: a capital begins it amid the text, or it is a letter after an apostrophe
    /// or a number.
    pub(super) doubtful: bool,
    /// The next word has a capital, so this one may be part of a name: "Banco de Lorca".
    pub(super) before_name: bool,
}

/// Calls `found` with each word that begins in the window at `start`. A word that `start` cuts is left out; so is what
/// is too long for a word.
pub(super) fn words_in(text: &str, start: usize, found: &mut impl FnMut(SeenWord)) {
    let start = (start..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len());
    let rest = &text[start..];
    let mut at = 0;
    while let Some(byte) = rest.as_bytes().get(at) {
        let (end, mark) = if byte.is_ascii() && !byte.is_ascii_alphabetic() {
            (at, 1)
        } else {
            let (hash, foreign, end) = word_at(rest, at);
            let cut = at == 0 && start > 0;
            if end > at && !cut && !is_initial(&rest[at..], end - at) {
                let named = byte.is_ascii_uppercase() && start + at > 0;
                let doubtful = named || end == at + 1 && is_tail(&rest[..at]);
                found(SeenWord {
                    hash,
                    foreign,
                    doubtful,
                    before_name: precedes_name(&rest[end..]),
                });
            }
            (end, rest[end..].chars().next().map_or(0, char::len_utf8))
        };
        if end >= WINDOW {
            return;
        }
        at = end + mark;
    }
}

/// "U.S.", "J. Doe": a letter that stands for a word.
fn is_initial(word: &str, length: usize) -> bool {
    length == 1 && word.as_bytes()[0].is_ascii_uppercase() && word.as_bytes().get(1) == Some(&b'.')
}

/// Whether a word with a capital comes next: "de la Costa".
fn precedes_name(after: &str) -> bool {
    let next = after.strip_prefix(' ').and_then(|next| next.chars().next());
    next.is_some_and(char::is_uppercase)
}

/// Whether a letter after `before` belongs to what stands there: "Kestra's", "5m".
fn is_tail(before: &str) -> bool {
    before.ends_with(|ch: char| ch.is_ascii_digit() || matches!(ch, '\'' | '’'))
}

/// The word at byte `at` of `rest`, if one stands there: its folded hash, whether it has a letter that the packs'
/// languages lack, and its end.
#[inline]
fn word_at(rest: &str, at: usize) -> (u64, bool, usize) {
    let bytes = &rest.as_bytes()[..rest.len().min(WINDOW + LONGEST_WORD)];
    let begun = bytes.get(at..).unwrap_or_default();
    let plain = begun.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    match begun.get(plain) {
        Some(beyond) if !beyond.is_ascii() => word_beyond_ascii(rest, at, bytes.len()),
        _ => (fold::hash_ascii(&begun[..plain]), false, at + plain),
    }
}

/// The same of a word that may have other letters too; none of them begins at `limit` or later.
fn word_beyond_ascii(rest: &str, at: usize, limit: usize) -> (u64, bool, usize) {
    let (mut hash, mut foreign, mut end) = (FoldHash::new(), false, at);
    for letter in rest[at..].chars().take_while(|letter| letter.is_alphabetic()) {
        if end >= limit {
            break;
        }
        hash.char(letter);
        foreign |= !is_at_home(letter);
        end += letter.len_utf8();
    }
    (hash.finish(), foreign, end)
}

/// A letter of the packs' alphabets, loan words and the commonest names included.
const fn is_at_home(ch: char) -> bool {
    ch.is_ascii()
        || matches!(ch, '\u{c0}'..='\u{ff}' | 'œ' | 'Œ' | 'ẞ')
            && !matches!(
                ch,
                'Å' | 'å'
                    | 'Æ'
                    | 'æ'
                    | 'Ø'
                    | 'ø'
                    | 'Ã'
                    | 'ã'
                    | 'Õ'
                    | 'õ'
                    | 'Ñ'
                    | 'ñ'
                    | 'Ð'
                    | 'ð'
                    | 'Þ'
                    | 'þ'
            )
        || fold::is_combining(ch)
        || fold::is_unseen(ch)
}

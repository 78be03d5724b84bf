//! What the text around and inside words says of the numbers in them.

use super::{joint, past_hyphen};
use crate::language::Reading;
use crate::language::pack::Joint;
use crate::text::fold::fold;
use crate::text::token::{Kind, WordId};

/// What follows "m" says that it is metres: "37m long", "100m race", "37m (121ft)".
pub(super) fn measures_length(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    const FEET: usize = 2;
    let next = past_hyphen(reading, i, end);
    let converted = reading.is_punct(i, b'(') && i + FEET < end && reading.tokens[i + 1].kind == Kind::Number;
    joint(reading, next, end, Joint::Extent).is_some()
        || converted && reading.tokens[i + FEET].is_word() && reading.tokens[i + FEET].glued()
}

/// A fraction whose numerator comes after token `i`: its digits, a slash, and what it is over.
pub(super) fn slashed(reading: &Reading<'_>, i: usize, end: usize) -> Option<(u64, u64)> {
    const PARTS: [u64; 9] = [2, 3, 4, 5, 6, 8, 10, 16, 32];
    if i + 3 > end || !reading.is_punct(i + 1, b'/') {
        return None;
    }
    let joined = reading.tokens[i + 1].glued() && reading.tokens[i + 2].glued();
    let over: u64 = reading.str(i).parse().ok()?;
    let of: u64 = reading.str(i + 2).parse().ok()?;
    let further = reading.is_punct(i + 3, b'/') || (i > 0 && reading.is_punct(i - 1, b'/'));
    (joined && over > 0 && over < of && PARTS.contains(&of) && !further).then_some((over, of))
}

/// The number at the head of the word at `i`, and the known word that its rest is.
#[inline]
pub(super) fn number_in_word(reading: &Reading<'_>, i: usize) -> Option<(u64, Option<WordId>)> {
    let token = &reading.tokens[i];
    if token.word != WordId::UNKNOWN || !token.is_word() {
        return None;
    }
    number_in_unknown(reading, i)
}

fn number_in_unknown(reading: &Reading<'_>, i: usize) -> Option<(u64, Option<WordId>)> {
    const SHORTEST: usize = 6;
    let text = reading.str(i);
    if text.len() < SHORTEST
        || !(reading.pack().begins_number)(text.as_bytes())
        || reading.tokens[i].has_digit()
    {
        return None;
    }
    let folded = fold(text);
    let (value, rest) = (reading.pack().number_in_word)(&folded)?;
    if rest.is_empty() {
        return Some((value, None));
    }
    let tail = reading.lexicon.word(rest);
    (tail != WordId::UNKNOWN).then_some((value, Some(tail)))
}

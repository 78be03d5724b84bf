//! How lines begin and end, by their first and last tokens.

use crate::text::token::Token;

pub(super) fn begins_small(token: &Token) -> bool {
    token.is_word() && !token.has_capital()
}

/// Whether a sentence ends at the end of tokens `first..after`; closing quotes and brackets may follow.
pub(super) fn ends_sentence(tokens: &[Token], first: usize, after: usize) -> bool {
    let closes = |token: &&Token| CLOSING.iter().any(|mark| token.is_punct(*mark));
    let mut last = tokens[first..after].iter().rev().take(1 + MOST_CLOSING);
    let last = last.find(|token| !closes(token));
    last.is_some_and(|token| [b'.', b'!', b'?'].iter().any(|mark| token.is_punct(*mark)))
}

/// What may stand between a full stop and the end of its line.
const CLOSING: [u8; 3] = [b'"', b'\'', b')'];

/// A quotation inside a quotation in brackets closes with no more marks that matter.
const MOST_CLOSING: usize = 2;

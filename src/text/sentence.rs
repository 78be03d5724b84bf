//! Sentences of a run of tokens.

use std::ops::Range;

use super::token::{Kind, Token, WordId};

/// Longer sentences are cut: whatever is compared within one stays bounded, and no writer goes on for so long.
pub(crate) const LONGEST: usize = 250;

/// Calls `found` with the token range of each sentence of `range`, in order. `abbreviates` says whether the full
/// stop after token `i` belongs to an abbreviation ("Mio.", "Inc."), where no sentence ends.
pub(crate) fn sentences(
    tokens: &[Token],
    range: Range<usize>,
    abbreviates: impl Fn(usize) -> bool,
    mut found: impl FnMut(Range<usize>),
) {
    let (mut start, mut at) = (range.start, range.start);
    while start < range.end {
        let longest = range.end.min(start + LONGEST);
        let end = match tokens[at..longest].iter().position(may_part) {
            None => longest,
            Some(next) => {
                let i = at + next;
                at = i + 1;
                if i > start && tokens[i].starts_line() && line_ends_sentence(tokens, start, i) {
                    i
                } else if at < range.end && mark_ends(tokens, at, &abbreviates) {
                    at
                } else {
                    continue;
                }
            }
        };
        at = closing_marks(tokens, end, range.end);
        found(start..at);
        start = at;
    }
}

/// A sentence may end before the token, for it is the first of a line, or behind it.
fn may_part(token: &Token) -> bool {
    token.starts_line() || token.kind == Kind::Punct && matches!(token.word, STOP | EXCLAMATION | QUESTION)
}

/// The punctuation before token `i` ends a sentence.
fn mark_ends(tokens: &[Token], i: usize, abbreviates: &impl Fn(usize) -> bool) -> bool {
    let next = &tokens[i];
    match tokens[i - 1].word {
        EXCLAMATION | QUESTION => next.spaced() || is_quote(next),
        STOP => stop_ends(tokens, i, abbreviates),
        _ => false,
    }
}

const STOP: WordId = WordId::punct(b'.');
const EXCLAMATION: WordId = WordId::punct(b'!');
const QUESTION: WordId = WordId::punct(b'?');

fn stop_ends(tokens: &[Token], i: usize, abbreviates: &impl Fn(usize) -> bool) -> bool {
    let next = &tokens[i];
    // "(2014: 5,5 Mrd.) Euro", "(formerly Zelton Inc.), which": it goes on behind an amount, and but before a capital.
    let amount = i >= 3 && tokens[i - 3].kind == Kind::Number;
    let begins = |next: &Token| next.is_word() && next.capitalised();
    let goes_on = amount || !tokens.get(i + 1).is_some_and(begins);
    if next.is_punct(b')') && goes_on && i >= 2 && abbreviates(i - 2) {
        return false;
    }
    if is_quote(next) || next.is_punct(b')') {
        return next.glued() || is_quote(next) && tokens.get(i + 1).is_some_and(Token::capitalised);
    }
    if next.glued() || i < 2 || begins_small(next) {
        return false;
    }
    let before = &tokens[i - 2];
    let initial = before.is_word() && before.span().len() == 1 && before.capitalised();
    let ordinal = before.kind == Kind::Number
        && before.span().len() <= 2
        && tokens[i - 1].glued()
        && abbreviates(i - 2);
    !(tokens[i - 1].glued() && (initial || ordinal || (before.is_word() && abbreviates(i - 2))))
}

fn begins_small(token: &Token) -> bool {
    token.is_word() && !token.capitalised() && token.case() == super::token::Case::Lower
}

fn is_quote(token: &Token) -> bool {
    token.is_punct(b'"') || token.is_punct(b'\'')
}

fn closing_marks(tokens: &[Token], mut i: usize, end: usize) -> usize {
    while i < end && tokens[i].glued() && (is_quote(&tokens[i]) || tokens[i].is_punct(b')')) {
        i += 1;
    }
    i
}

/// An empty line always ends a sentence; a plain line break does where the line is not wrapped text: the next one
/// begins with a capital or figure and the line did not stop at a comma or a small joining word.
fn line_ends_sentence(tokens: &[Token], start: usize, i: usize) -> bool {
    let (last, next) = (&tokens[i - 1], &tokens[i]);
    if next.starts_paragraph() {
        return true;
    }
    let wrapped = last.is_punct(b',') || last.is_punct(b'-') || begins_small(next);
    !(wrapped && i - start > 3) || next.word == WordId::BULLET
}

#[cfg(test)]
mod tests {
    use super::super::token::tokenise;
    use super::*;

    fn split<'t>(text: &'t str, abbreviations: &[&str]) -> Vec<&'t str> {
        let tokens = tokenise(text, |_| WordId::UNKNOWN);
        let mut out = Vec::new();
        sentences(
            &tokens,
            0..tokens.len(),
            |i| abbreviations.contains(&&text[tokens[i].span()]),
            |r| {
                out.push(&text[tokens[r.start].start as usize..tokens[r.end - 1].end()]);
            },
        );
        out
    }

    #[test]
    fn stops_marks_and_lines() {
        assert_eq!(split("Sales rose. Profit fell.", &[]).len(), 2);
        assert_eq!(
            split("It made 5 Mio. Euro. Gut so.", &["Mio"]),
            ["It made 5 Mio. Euro.", "Gut so."]
        );
        assert_eq!(split("It made 5 Mrd. (2014: 4 Mrd.) Euro.", &["Mrd"]).len(), 1);
        assert_eq!(
            split("It has Zelton (once Dolm Inc.) The firm left.", &["Inc"]).len(),
            2
        );
        for one in [
            "Zelton (once Dolm Inc.), a maker, left.",
            "Zelton (once Dolm Inc.) left.",
            "Zelton (once Dolm Inc.) \u{2013} a maker \u{2013} left.",
            "It owns Zelton (once Dolm Inc.).",
        ] {
            assert_eq!(split(one, &["Inc"]).len(), 1, "{one}");
        }
        assert_eq!(
            split("It has Zelton (once Dolm Inc.)\n\n61 firms left.", &["Inc"]).len(),
            2
        );
        assert_eq!(split("\"Well.\" He left", &[]), ["\"Well.\"", "He left"]);
        assert_eq!(
            split("He left. \"Well\", she said", &[]),
            ["He left.", "\"Well\", she said"]
        );
        assert_eq!(split("J. Smith said 5.5 is ok", &[]).len(), 1);
        assert_eq!(split("A headline\nThe body starts", &[]).len(), 2);
        assert_eq!(split("a line that was\nwrapped here", &[]).len(), 1);
    }
}

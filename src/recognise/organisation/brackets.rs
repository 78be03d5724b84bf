//! What stands in brackets behind a name: its acronym, its exchange, its share.

use super::context::Context;
use super::traits::is_acronym;
use crate::text::token::{Case, Token};

impl Context<'_, '_> {
    /// "X (XYZ)": an acronym in parentheses after the candidate.
    pub(super) fn acronym_after(&self) -> Option<usize> {
        let open = self.candidate.tokens.end;
        let [bracket, _, close] = self.reading.tokens[..self.end()].get(open..open + 3)? else {
            return None;
        };
        let only = bracket.is_punct(b'(') && close.is_punct(b')');
        (only && self.is_abbreviation(open + 1)).then_some(open + 1)
    }

    /// An acronym, with small letters between its capitals or not: "DGfK".
    fn is_abbreviation(&self, i: usize) -> bool {
        const LONGEST: usize = 8;
        let word = self.reading.str(i);
        let capitals = || word.bytes().filter(u8::is_ascii_uppercase).count();
        is_acronym(self.reading, i)
            || word.len() <= LONGEST && self.reading.tokens[i].case() == Case::Mixed && capitals() > 1
    }

    /// The initials of the candidate's words stand in parentheses behind it.
    pub(super) fn initials_match(&self, acronym: usize) -> bool {
        let letters: Vec<char> = self.reading.str(acronym).to_lowercase().chars().collect();
        let words = self
            .candidate
            .tokens
            .clone()
            .filter(|i| self.reading.tokens[*i].is_word());
        let firsts: Vec<char> = words
            .filter_map(|i| self.reading.str(i).to_lowercase().chars().next())
            .collect();
        // "The Zelton Company (TZC)": the article counts.
        let article = self.last_before().filter(|_| self.article_before());
        let article = article.and_then(|i| self.reading.str(i).to_lowercase().chars().next());
        let letters = match letters.split_first() {
            Some((first, rest)) if Some(*first) == article && rest.first() == firsts.first() => rest,
            _ => &letters[..],
        };
        firsts.first() == letters.first() && (letters.len() > 2 || is_subsequence(letters, &firsts))
    }

    /// "(NYSE: X)": the candidate is the exchange.
    pub(super) fn is_exchange(&self) -> bool {
        let (first, colon) = (self.candidate.tokens.start, self.candidate.tokens.end);
        let listed = colon + 1 < self.end()
            && self.reading.is_punct(colon, b':')
            && self.reading.tokens[colon + 1].case() == Case::Upper;
        first > self.start() && self.reading.is_punct(first - 1, b'(') && listed
    }

    /// "(NYSE: X)", "(ZLTX.N)", "(ISIN DE000ZLT0001)": an exchange and a ticker, or the number of a share, in parentheses.
    pub(super) fn ticker_after(&self) -> bool {
        /// The letters and digits of an international number of a share.
        const SHARE_NUMBER: usize = 12;
        /// How many tokens of the brackets are looked at: a label, a mark, the number.
        const INSIDE: usize = 3;
        let open = self.candidate.tokens.end;
        let number = |i: usize| {
            let token = &self.reading.tokens[i];
            token.span().len() == SHARE_NUMBER && token.has_digit() && token.case() == Case::Upper
        };
        let exchange = |token: &Token| token.is_word() && token.case() != Case::Lower;
        // "(ZLTX.N)": the code of a share and the letters of its market.
        let letters = |token: &Token| {
            token.is_word()
                && matches!(token.case(), Case::Upper | Case::Capital)
                && (token.case() == Case::Upper || token.span().len() == 1)
        };
        match self.reading.tokens[..self.end()].get(open..) {
            Some([bracket, ..]) if !bracket.is_punct(b'(') => false,
            Some([_, name, colon, ..]) if colon.is_punct(b':') && exchange(name) => true,
            Some([_, share, stop, market, close, ..]) if close.is_punct(b')') => {
                stop.is_punct(b'.') && stop.glued() && market.glued() && letters(share) && letters(market)
            }
            _ => (open + 1..self.end().min(open + 1 + INSIDE)).any(number),
        }
    }
}

fn is_subsequence(short: &[char], long: &[char]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|letter| rest.any(|other| other == letter))
}

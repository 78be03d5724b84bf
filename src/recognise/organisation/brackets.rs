//! What stands in brackets behind a name: its acronym, its exchange, its share.

use super::context::Context;
use super::traits::is_acronym;
use crate::text::token::Case;

impl Context<'_, '_> {
    /// "X (XYZ)": an acronym in parentheses after the candidate.
    pub(super) fn acronym_after(&self) -> Option<usize> {
        let open = self.candidate.tokens.end;
        let only = self.reading.is_punct(open, b'(')
            && open + 2 < self.end()
            && self.reading.is_punct(open + 2, b')');
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
        firsts.first() == letters.first() && is_subsequence(letters, &firsts)
            || letters.len() > 2 && firsts.first() == letters.first()
    }

    /// "(NYSE: X)": the candidate is the exchange.
    pub(super) fn is_exchange(&self) -> bool {
        let (first, colon) = (self.candidate.tokens.start, self.candidate.tokens.end);
        let listed = colon + 1 < self.end()
            && self.reading.is_punct(colon, b':')
            && self.reading.tokens[colon + 1].case() == Case::Upper;
        first > self.start() && self.reading.is_punct(first - 1, b'(') && listed
    }

    /// "(NYSE: X)", "(ISIN DE000ZLT0001)": an exchange and a ticker, or the number of a share, in parentheses.
    pub(super) fn ticker_after(&self) -> bool {
        const SHARE_NUMBER: usize = 12;
        let open = self.candidate.tokens.end;
        let number = |i: usize| {
            let token = &self.reading.tokens[i];
            token.span().len() == SHARE_NUMBER && token.has_digit() && token.case() == Case::Upper
        };
        if self.reading.is_punct(open, b'(') && (open + 1..self.end().min(open + 4)).any(number) {
            return true;
        }
        self.reading.is_punct(open, b'(')
            && open + 2 < self.end()
            && self.reading.tokens[open + 1].case() != Case::Lower
            && self.reading.tokens[open + 1].is_word()
            && self.reading.is_punct(open + 2, b':')
    }
}

fn is_subsequence(short: &[char], long: &[char]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|letter| rest.any(|other| other == letter))
}

//! Where a name of the tables is only the beginning of a longer one.

use super::cutter::NameCutter;
use super::known::known_at;
use super::traits::{Traits, is_acronym};
use crate::text::token::Case;

impl NameCutter<'_, '_> {
    /// Whether the words that grew behind a known name make a longer name of it.
    pub(super) fn is_longer_name(&self, known_end: usize, end: usize) -> bool {
        if end <= known_end {
            return false;
        }
        let headed = || self.head_of_range(self.first, end).is_some() || self.has_head_inside(known_end, end);
        let formed = || self.legal_in(self.first, end).is_some() || self.opening(self.first, end).is_some();
        let domain = || end == known_end + 2 && self.is_domain(end - 1);
        headed()
            || formed()
            || self.is_branch_of(known_end, end)
            || self.is_seated(known_end, end)
            || domain()
            || self.is_joined_to_other(known_end, end)
            || self.is_spelled_behind(end)
    }

    /// "Siemens & Halske", "Toyota Forklift & Lift": a sign joins the known name, or what grew behind it, and words that are
    /// no name of the tables. Where all words have capitals, the sign may stand for "and".
    fn is_joined_to_other(&self, known_end: usize, end: usize) -> bool {
        let sign = (known_end..end).find(|i| self.reading.is_punct(*i, b'&') || self.is_plus(*i));
        let other = |sign: usize| {
            let known = known_at(self.reading, sign + 1, self.sentence.end);
            sign + 1 < end && !known.is_some_and(|(_, known)| known.is_sure())
        };
        sign.is_some_and(other) && !self.titled()
    }

    /// "Bosch Pumpen Italien (BPI)": the letters in brackets behind it are the first of all its words.
    fn is_spelled_behind(&self, end: usize) -> bool {
        let (open, letters, close) = (end, end + 1, end + 2);
        let bracketed = close < self.sentence.end
            && self.reading.is_punct(open, b'(')
            && self.reading.is_punct(close, b')')
            && is_acronym(self.reading, letters);
        if !bracketed {
            return false;
        }
        let firsts = (self.first..end).filter(|i| self.capital(*i));
        let firsts = firsts.filter_map(|i| self.reading.str(i).chars().next());
        firsts.eq(self.reading.str(letters).chars())
    }

    /// "Universität Kiel": a head and where it sits, where nouns have capitals.
    fn is_seated(&self, known_end: usize, end: usize) -> bool {
        let seat = || self.is_seat(self.first, end) || self.sits_behind(known_end, end);
        self.reading.capital_tells_noun() && seat()
    }

    /// "Zelton Nigeria": a place behind a known name, which nothing parts from it.
    fn is_branch_of(&self, known_end: usize, end: usize) -> bool {
        end == known_end + 1
            && self.reading.tokens[known_end].spaced()
            && self.reading.tokens[known_end].case() == Case::Capital
            && self.traits(known_end).has(Traits::PLACE)
            && !self.owns(known_end)
    }

    /// "Anna-Quint-Universität Kiel": the place of a head that ends at `known_end`.
    fn sits_behind(&self, known_end: usize, end: usize) -> bool {
        let place = end == known_end + 1 && self.traits(end - 1).has(Traits::PLACE) && !self.owns(end - 1);
        place && self.traits(known_end - 1).has(Traits::HEAD | Traits::HEAD_OF)
    }

    /// "Raiffeisen Bank Aval": a head between the known name and one more of its own.
    fn has_head_inside(&self, known_end: usize, end: usize) -> bool {
        let last = self.traits(end - 1);
        let own = last.has(Traits::UNKNOWN | Traits::PLACE) && !last.has(Traits::COMMON | Traits::ROLE);
        own && (known_end + 1..end).any(|inside| self.head_of_range(self.first, inside).is_some())
    }
}

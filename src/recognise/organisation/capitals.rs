//! What capitals tell inside a sentence of small letters, where only names have them.

use super::cutter::NameCutter;
use super::traits::Traits;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Joint, OrganisationCue};
use crate::text::token::{Case, Kind, WordId};

/// In bytes: the number inside a name, "1st", "66".
const DIGITS: usize = 2;

impl NameCutter<'_, '_> {
    /// "sales at New Brolin Transit", "the State University", "the State of Brolin": behind a small word or an article, a
    /// word of grammar has the capital of the name that it opens. "New Jersey" is a place wherever it stands.
    pub(super) fn opens_in_capitals(&self, i: usize) -> bool {
        const OPENERS: Grammars = Grammars::OTHER.or(Grammars::SPEECH);
        let of = || self.traits(i).has(Traits::HEAD_OF) && self.traits(i + 1).has(Traits::JOINER);
        if !self.reading.capital_tells_name() || !self.follows_as_name(i + 1) && !of() {
            return false;
        }
        let place = self
            .reading
            .past_cue(i, self.sentence.end, OrganisationCue::Place);
        let before = i.checked_sub(1).filter(|before| *before >= self.sentence.start);
        let led = |before: usize| self.small(before) || self.reading.is(before, Grammars::ARTICLE);
        place.is_some_and(|end| end > i + 1)
            || self.is_rank_of_name(i)
            || self.is_only(i, OPENERS) && before.is_some_and(led) && !self.titled()
    }

    /// "First Dalby Bancorp reported", "First Zelt's": at the head of a sentence a word of rank, capitals, and what goes on as
    /// behind a name.
    fn is_rank_of_name(&self, i: usize) -> bool {
        /// In words, behind the first.
        const NAME: usize = 3;
        const OTHER: Traits = Traits::BREAK.or(Traits::ROLE).or(Traits::TITLE).or(Traits::PLAIN);
        const COUNTED: Classes = Classes::TIME.or(Classes::METRIC).or(Classes::UNIT);
        let rank = self.reading.lexicon.joints(self.reading.word(i)).has(Joint::Rank);
        if !rank || !self.initial() || self.titled() {
            return false;
        }
        let named = |at: &usize| {
            self.follows_as_name(*at) && !self.traits(*at).has(OTHER) && !self.reading.has(*at, COUNTED)
        };
        let next = i + 1 + (i + 1..i + 1 + NAME).take_while(named).count();
        next > i + 1
            && next < self.sentence.end
            && !self.capital(next)
            && (self.reading.is_predicate(next, self.sentence.end)
                || self.reading.is(next, Grammars::SPEECH)
                || self.reading.word(next) == WordId::CLITIC_S)
    }

    /// "Zelt Plus reported", "at Brolin Now, sales": a word of grammar with a capital right behind another ends the name,
    /// where the sentence goes on as behind a name.
    pub(super) fn ends_in_capitals(&self, i: usize) -> bool {
        const LAST: Grammars = Grammars::AND.or(Grammars::OTHER).or(Grammars::PREPOSITION);
        let goes_on = |next: usize| {
            self.reading.is_predicate(next, self.sentence.end)
                || self.reading.is(next, Grammars::SPEECH)
                || self.reading.is_punct(next, b',')
                || self.reading.word(next) == WordId::CLITIC_S
        };
        let next = i + 1;
        self.reading.capital_tells_name()
            && self.is_only(i, LAST)
            && next < self.sentence.end
            && !self.capital(next)
            && goes_on(next)
            && !self.titled()
    }

    /// All that the word at `i` is in the grammar, written as words of names are, not as letters.
    fn is_only(&self, i: usize, grammars: Grammars) -> bool {
        let grammar = self.reading.grammar(i);
        grammar != Grammars::NONE
            && grammar.except(grammars) == Grammars::NONE
            && self.reading.tokens[i].case() == Case::Capital
    }

    /// The name up to `end` is a common word and one of grammar with a capital: "Value Plus".
    pub(super) fn ends_in_small_word(&self, end: usize) -> bool {
        end > self.first + 1 && self.ends_in_capitals(end - 1)
    }

    /// "Dalby 1st Credit Union": the end of a small number before the head of a name.
    pub(super) fn over_number(&self, i: usize) -> Option<usize> {
        let number = &self.reading.tokens[i];
        let small = number.kind == Kind::Number && number.spaced() && number.span().len() <= DIGITS;
        if !small || !self.reading.capital_tells_name() {
            return None;
        }
        let head = i + 1 + usize::from(self.traits(i).has(Traits::LEADING_NUMBER));
        (self.follows_as_name(head) && self.traits(head).has(Traits::HEAD)).then_some(head)
    }

    /// "Port of New Brolin and West Dalby": the end of a second place behind the one that ends at `end`, before small
    /// letters.
    pub(super) fn over_second_place(&self, end: usize) -> Option<usize> {
        let joined =
            self.small(end) && self.reading.is(end, Grammars::AND) && self.reading.capital_tells_name();
        let place = joined
            .then(|| {
                self.reading
                    .past_cue(end + 1, self.sentence.end, OrganisationCue::Place)
            })
            .flatten()?;
        let alone = self.small(place) || self.token(place).is_none_or(|token| token.kind == Kind::Punct);
        alone.then_some(place)
    }
}

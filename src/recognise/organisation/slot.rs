//! Places where only a name can stand, where nouns have capitals: what stands there is a name even if it is made of
//! common nouns, and what was named so once is a name all over the story.

use std::ops::Range;

use super::candidate::Slot;
use super::context::ARTICLES;
use super::cutter::NameCutter;
use super::heard::keys_of;
use super::known::known_at;
use super::traits::{Traits, is_acronym, of};
use crate::grammar::boundary::opens_main_clause;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, OrganisationCue, Reach, Sort};
use crate::text::token::{Case, Kind, Token};

/// No name in a slot has more words.
const WORDS: usize = 4;
/// How many adjectives may stand before the noun for a kind.
const ADJECTIVES: usize = 3;

impl NameCutter<'_, '_> {
    /// Whether a name stands here for where it stands, and its end.
    pub(super) fn slot(&self) -> Option<(usize, Slot)> {
        if let Some(end) = self.quoted() {
            return Some((end, Slot::Quoted));
        }
        if !self.capital(self.first) || self.reading.capital_tells_name() || self.owns(self.first) {
            return None;
        }
        if let Some(end) = self.stock_company() {
            return Some((end, Slot::Form));
        }
        let heard = || self.heard_here().map(|end| (end, Slot::Heard));
        let kind = || self.after_kind().map(|end| (end, Slot::Kind));
        let subject = || self.subject().map(|end| (end, Slot::Subject));
        kind().or_else(subject).or_else(heard)
    }

    /// The end of the words that were a name elsewhere.
    fn heard_here(&self) -> Option<usize> {
        let (names, word) = (&self.reading.pack().names, self.reading.str(self.first));
        if self.heard.is_empty() || !self.heard.may_begin_with(names, word) {
            return None;
        }
        let mut names = keys_of(names, word).flat_map(|key| self.heard.with_first(key));
        names.find_map(|name| self.same(name))
    }

    /// The end of the words here, if they are the `name`, or its first word where that is no common one.
    fn same(&self, name: &Range<usize>) -> Option<usize> {
        let end = self.first + name.len();
        let equal = |(there, here): (usize, usize)| self.reading.str(there) == self.reading.str(here);
        let rest = name.clone().skip(1).zip(self.first + 1..end);
        if end <= self.sentence.end && rest.into_iter().all(equal) {
            return Some(end);
        }
        let alone = !self
            .traits(name.start)
            .has(Traits::PLAIN | Traits::HEAD_OF | Traits::PLACE | Traits::KIND | Traits::NATIONALITY);
        alone.then_some(self.first + 1)
    }

    /// The end of the name that stands here after a noun for its kind.
    fn after_kind(&self) -> Option<usize> {
        if self.is_listed(self.first) && !self.capital(self.first + 1) {
            return None;
        }
        let (kind, sort, reach) = self.reading.kind_before(self.sentence.start, self.first)?;
        let place =
            self.reading.cues_before(self.sentence.start, self.first) & of(OrganisationCue::PlaceNoun);
        if place != 0
            || !self.reading.tokens[self.first].spaced()
            || self.traits(kind).has(Traits::ROLE)
            || sort == Sort::Association
        {
            return None;
        }
        let end = self.name_words(false)?;
        let phrase = self.phrase_start(kind);
        let before = phrase.checked_sub(1).filter(|i| *i >= self.sentence.start);
        let opens = before.is_none_or(|i| opens_main_clause(self.reading, i));
        let determined = phrase < kind && self.is(phrase, ARTICLES);
        let preposition = |i| self.is(i, Grammars::PREPOSITION);
        let tied = before.is_some_and(preposition) || phrase < kind && preposition(phrase);
        let special = reach == Reach::Special;
        let verb = self.is_verb(end);
        let after = verb || end >= self.sentence.end || self.reading.tokens[end].kind == Kind::Punct;
        let holds = match () {
            () if opens => determined && (after || preposition(end)) || special && after,
            () if tied => special && after,
            () => determined && special && verb && self.nominal(before),
        };
        (holds && self.has_unlisted(end)).then_some(end)
    }

    /// "Bergbahn-Aktiengesellschaft Zelt": a legal form in full ends the compound before the name.
    fn stock_company(&self) -> Option<usize> {
        let (hyphen, form, name) = (self.first + 1, self.first + 2, self.first + 3);
        let glued = |i: usize| self.token(i).is_some_and(Token::glued);
        let compound = self.reading.is_punct(hyphen, b'-') && glued(hyphen) && glued(form);
        let in_full =
            compound && self.traits(form).has(Traits::LEGAL_FORM) && !is_acronym(self.reading, form);
        (in_full && self.capital(form) && self.capital(name) && self.reading.tokens[name].spaced())
            .then_some(name + 1)
    }

    /// A noun for a kind ends before `end`, and its phrase, with an article, opens a clause.
    pub(super) fn opens_with_kind(&self, end: usize) -> bool {
        let Some((kind, ..)) = self.reading.kind_before(self.sentence.start, end) else {
            return false;
        };
        let phrase = self.phrase_start(kind);
        let before = phrase.checked_sub(1).filter(|i| *i >= self.sentence.start);
        let opens = before.is_none_or(|i| self.reading.tokens[i].kind == Kind::Punct);
        let determined = phrase < kind && self.is(phrase, ARTICLES);
        opens && (determined || before.is_none() && self.reading.capital_tells_name())
    }

    /// "die Firma „Build Your House“": the end of the words in quotes right behind a noun for a kind.
    fn quoted(&self) -> Option<usize> {
        let quote = self.first.checked_sub(1).filter(|i| *i >= self.sentence.start)?;
        if !self.reading.is_punct(quote, b'"') || !self.capital(self.first) {
            return None;
        }
        self.reading.kind_before(self.sentence.start, quote)?;
        let mut words = (self.first..self.sentence.end).take_while(|i| self.capital(*i));
        let end = words.by_ref().last()? + 1;
        (end <= self.first + WORDS && self.reading.is_punct(end, b'"')).then_some(end)
    }

    /// A noun stands there, so that the phrase after it is its genitive.
    fn nominal(&self, i: Option<usize>) -> bool {
        i.is_some_and(|i| self.capital(i) && i > self.sentence.start)
    }

    /// Where the phrase begins whose noun stands at `kind`: its adjectives and its article are passed over.
    fn phrase_start(&self, kind: usize) -> usize {
        let floor = self.sentence.start.max(kind.saturating_sub(ADJECTIVES));
        let mut start = kind;
        while start > floor && self.is_adjective(start - 1) {
            start -= 1;
        }
        let determined = start > self.sentence.start && self.is_opener(start - 1);
        start - usize::from(determined)
    }

    fn is_adjective(&self, i: usize) -> bool {
        let token = &self.reading.tokens[i];
        token.is_word()
            && !self.reading.has(i, Classes::GRAMMAR)
            && (token.case() == Case::Lower
                || self.traits(i).has(Traits::NATIONALITY)
                || self.is_inflected(i) && !self.traits(i).has(Traits::PLAIN | Traits::KIND))
    }

    /// An article, or a preposition that holds one.
    fn is_opener(&self, i: usize) -> bool {
        self.is(i, ARTICLES.or(Grammars::POSSESSIVE))
    }

    /// The end of a subject of several nouns without an article: the sentence begins with it, a verb follows.
    fn subject(&self) -> Option<usize> {
        let first = self.traits(self.first);
        let other = Traits::KIND | Traits::NATIONALITY | Traits::FIRST_NAME | Traits::ROLE;
        if first.has(other) && !first.has(Traits::HEAD_OF) || !self.capital(self.first + 1) {
            return None;
        }
        if self.sentence.start != self.first && !self.initial() {
            return None;
        }
        let end = self.name_words(true)?;
        let speech = self.is(end, Grammars::SPEECH);
        (end > self.first + 1 && self.is_firm_verb(end) && !speech && self.has_unlisted(end)).then_some(end)
    }

    /// The end of the capitalised words here, if they may all be parts of a name and none is known by itself.
    fn name_words(&self, strict: bool) -> Option<usize> {
        let mut end = self.first;
        let limit = self.sentence.end.min(self.first + WORDS + 1);
        while end < limit && self.capital(end) && (end == self.first || self.reading.tokens[end].spaced()) {
            end += 1;
        }
        let person = if strict { Traits::FIRST_NAME } else { 0 };
        let other = Traits::BREAK | Traits::TITLE | Traits::ROLE | person;
        let fits = |i: usize| {
            (!self.traits(i).has(other) || i > self.first && self.traits(i).has(Traits::HEAD))
                && !self
                    .reading
                    .has(i, Classes::GRAMMAR.or(Classes::NUMBER).or(Classes::UNIT))
                && known_at(self.reading, i, self.sentence.end).is_none()
        };
        let short = end > self.first && end <= self.first + WORDS;
        let adjective = end > self.first + 1 && self.is_adjective_of(self.first, self.first + 1);
        (short && !adjective && (self.first..end).all(fits)).then_some(end)
    }

    /// One of the words is not in the list of common nouns.
    fn has_unlisted(&self, end: usize) -> bool {
        !(self.first..end).all(|i| self.is_listed(i))
    }

    fn is_listed(&self, i: usize) -> bool {
        self.traits(i).has(Traits::PLAIN | Traits::KIND) && !self.traits(i).has(Traits::UNKNOWN)
    }

    fn is_verb(&self, i: usize) -> bool {
        i < self.sentence.end
            && self.reading.tokens[i].case() == Case::Lower
            && self.reading.is_predicate(i, self.sentence.end)
    }

    fn is_firm_verb(&self, i: usize) -> bool {
        i < self.sentence.end
            && self.reading.tokens[i].case() == Case::Lower
            && self.reading.cues_at(i, self.sentence.end) & of(OrganisationCue::FirmVerb) != 0
    }

    /// An adjective before a noun, with a capital for other reasons than a name's.
    fn is_adjective_of(&self, i: usize, noun: usize) -> bool {
        let noun = self.traits(noun);
        let common = noun.has(Traits::COMMON | Traits::PLAIN) || !noun.has(Traits::PLACE | Traits::HEAD);
        self.is_inflected(i) && self.traits(i).has(Traits::UNKNOWN | Traits::NATIONALITY) && common
    }

    fn is(&self, i: usize, any_of: Grammars) -> bool {
        i < self.sentence.end && self.reading.is(i, any_of)
    }
}

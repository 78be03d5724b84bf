//! Places where only a name can stand, where nouns have capitals: what stands there is a name even if it is made of
//! common nouns, and what was named so once is a name all over the story.

use std::ops::Range;

use super::candidate::Slot;
use super::context::ARTICLES;
use super::cutter::NameCutter;
use super::heard::keys_of;
use super::traits::{Traits, is_acronym};
use crate::grammar::boundary::opens_main_clause;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, OrganisationCue, Reach, Sort};
use crate::text::token::{Case, Kind};

/// No name in a slot has more words.
const WORDS: usize = 4;
/// How many adjectives may stand before the noun for a kind.
const ADJECTIVES: usize = 3;

/// The phrase of a noun for a kind.
struct KindPhrase {
    place: PhrasePlace,
    /// An article leads it in.
    determined: bool,
}

enum PhrasePlace {
    /// It begins its clause.
    Opens,
    /// A preposition leads it in.
    Tied,
    /// It stands right behind another noun: "der Chef des Autobauers Zelton".
    Genitive,
    Inside,
}

/// What stands behind the words that may be a name.
enum Behind {
    Verb,
    /// A mark, or nothing.
    End,
    Preposition,
    Other,
}

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
        let pair = name.clone().any(|i| self.reading.is(i, Grammars::AND));
        let alone = !pair
            && !self
                .traits(name.start)
                .has(Traits::PLAIN | Traits::HEAD_OF | Traits::PLACE | Traits::KIND | Traits::NATIONALITY);
        alone.then_some(self.first + 1)
    }

    /// The end of the name that stands here after a noun for its kind.
    fn after_kind(&self) -> Option<usize> {
        let (kind, sort, reach) = self.reading.kind_before(self.sentence.start, self.first)?;
        let pair = self.over_pair(self.first + 1);
        if self.is_listed(self.first) && !self.capital(self.first + 1) && pair.is_none() {
            return None;
        }
        let cues = self.reading.cues_before(self.sentence.start, self.first);
        if cues.has(OrganisationCue::PlaceNoun.set())
            || !self.reading.tokens[self.first].spaced()
            || self.traits(kind).has(Traits::ROLE)
            || sort == Sort::Association
        {
            return None;
        }
        let end = self.name_words(false)?;
        let end = pair.unwrap_or(end);
        let special = reach == Reach::Special;
        let phrase = self.phrase_of(kind);
        let names = match (phrase.place, self.behind_name(end)) {
            // "Die Brauerei Zelthof mit Sitz in …": where a clause begins, any noun for a kind may lead a name in.
            (PhrasePlace::Opens, Behind::Verb | Behind::End) => special || phrase.determined,
            (PhrasePlace::Opens, Behind::Preposition) => phrase.determined,
            (PhrasePlace::Tied, Behind::Verb | Behind::End) => special,
            (PhrasePlace::Genitive, Behind::Verb) => special && phrase.determined,
            _ => false,
        };
        let names = names || pair.is_some() && phrase.determined;
        (names && self.has_unlisted(end)).then_some(end)
    }

    /// "die Firma Hof und Garten": the end of a second noun that "und" joins to the first, if it is a common one, as the
    /// names of two firms are not, or a verb follows that is no plural.
    fn over_pair(&self, end: usize) -> Option<usize> {
        let (second, behind) = (end + 1, end + 2);
        let joined = end == self.first + 1 && self.is(end, Grammars::AND) && self.follows_as_name(second);
        let known = || self.known_at(second).is_some();
        let names = &self.reading.pack().names;
        let common = || {
            let noun = Traits::PLAIN | Traits::COMMON | Traits::HEAD;
            self.traits(second).has(noun) && !self.follows_as_name(behind)
        };
        let one = self.is_verb(behind) && !names.is_plural_verb(self.reading.str(behind)) || common();
        (joined && one && !known()).then_some(behind)
    }

    /// How the phrase of the noun at `kind` stands in its sentence.
    fn phrase_of(&self, kind: usize) -> KindPhrase {
        let phrase = self.phrase_start(kind);
        let before = phrase.checked_sub(1).filter(|i| *i >= self.sentence.start);
        let led = phrase < kind;
        let preposition = |i| self.is(i, Grammars::PREPOSITION);
        KindPhrase {
            place: match before {
                None => PhrasePlace::Opens,
                Some(i) if opens_main_clause(self.reading, i) => PhrasePlace::Opens,
                Some(i) if preposition(i) => PhrasePlace::Tied,
                _ if led && preposition(phrase) => PhrasePlace::Tied,
                Some(i) if self.nominal(i) => PhrasePlace::Genitive,
                Some(_) => PhrasePlace::Inside,
            },
            determined: led && self.is(phrase, ARTICLES),
        }
    }

    fn behind_name(&self, end: usize) -> Behind {
        match self.token(end) {
            None => Behind::End,
            Some(token) if token.kind == Kind::Punct => Behind::End,
            Some(_) if self.is_verb(end) => Behind::Verb,
            Some(_) if self.is(end, Grammars::PREPOSITION) => Behind::Preposition,
            Some(_) => Behind::Other,
        }
    }

    /// "Bergbahn-Aktiengesellschaft Zelt": a legal form in full ends the compound before the name.
    fn stock_company(&self) -> Option<usize> {
        let (hyphen, form, name) = (self.first + 1, self.first + 2, self.first + 3);
        if !self.hyphen(hyphen) || !self.glued(form) || !self.follows_as_name(name) {
            return None;
        }
        let in_full = self.traits(form).has(Traits::LEGAL_FORM) && !is_acronym(self.reading, form);
        (in_full && self.capital(form)).then_some(name + 1)
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
    fn nominal(&self, i: usize) -> bool {
        self.capital(i) && i > self.sentence.start
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
        let traits = self.traits(i);
        let adjective = match self.reading.tokens[i].case() {
            Case::Lower => true,
            _ if traits.has(Traits::NATIONALITY) => true,
            _ => self.is_inflected(i) && !traits.has(Traits::PLAIN | Traits::KIND),
        };
        adjective && self.reading.tokens[i].is_word() && !self.reading.has(i, Classes::GRAMMAR)
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
        let firm = self.is_firm_verb(end) && !self.is(end, Grammars::SPEECH);
        (firm && end > self.first + 1 && self.has_unlisted(end)).then_some(end)
    }

    /// The end of the capitalised words here, if they may all be parts of a name and none is known by itself.
    fn name_words(&self, strict: bool) -> Option<usize> {
        let mut end = self.first;
        let limit = self.sentence.end.min(self.first + WORDS + 1);
        while end < limit && (end == self.first && self.capital(end) || self.follows_as_name(end)) {
            end += 1;
        }
        let person = if strict {
            Traits::FIRST_NAME
        } else {
            Traits::default()
        };
        let other = Traits::BREAK | Traits::TITLE | Traits::ROLE | person;
        let head = |i: usize| i > self.first && self.traits(i).has(Traits::HEAD);
        let fits = |i: usize| self.is_coinable(i) && (head(i) || !self.traits(i).has(other));
        let short = (1..=WORDS).contains(&(end - self.first));
        let adjective = end > self.first + 1 && self.is_adjective_of(self.first, self.first + 1);
        (short && !adjective && (self.first..end).all(fits)).then_some(end)
    }

    /// The tables have no name that begins with the word, and no other meaning of it that no name has.
    fn is_coinable(&self, i: usize) -> bool {
        let other = Classes::GRAMMAR.or(Classes::NUMBER).or(Classes::UNIT);
        !self.reading.has(i, other) && self.known_at(i).is_none()
    }

    /// One of the words is not in the list of common nouns.
    fn has_unlisted(&self, end: usize) -> bool {
        !(self.first..end).all(|i| self.is_listed(i))
    }

    fn is_listed(&self, i: usize) -> bool {
        self.traits(i).has(Traits::PLAIN | Traits::KIND) && !self.traits(i).has(Traits::UNKNOWN)
    }

    fn is_verb(&self, i: usize) -> bool {
        self.lower(i) && self.reading.is_predicate(i, self.sentence.end)
    }

    fn is_firm_verb(&self, i: usize) -> bool {
        let cues = || self.reading.cues_at(i, self.sentence.end);
        self.lower(i) && cues().has(OrganisationCue::FirmVerb.set())
    }

    fn lower(&self, i: usize) -> bool {
        self.token(i).is_some_and(|token| token.case() == Case::Lower)
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

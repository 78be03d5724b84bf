//! Where a name may begin.

use std::ops::Range;

use super::heard::Heard;
use super::traits::{Traits, is_acronym};
use super::words::Words;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, OrganisationCue, Sort};
use crate::text::token::{Case, Kind, Token, WordId};

/// No sentence opens with more marks before its first word.
const OPENING_MARKS: usize = 8;

/// Cuts the name that begins at a token.
pub(super) struct NameCutter<'r, 't> {
    pub(super) reading: &'r Words<'r, 't>,
    pub(super) sentence: Range<usize>,
    /// The first word or number of the sentence.
    pub(super) opening: usize,
    pub(super) first: usize,
    /// Names that the story has given as such elsewhere.
    pub(super) heard: &'r Heard,
}

impl NameCutter<'_, '_> {
    pub(super) fn token(&self, i: usize) -> Option<&Token> {
        self.reading.tokens[..self.sentence.end].get(i)
    }

    pub(super) fn traits(&self, i: usize) -> Traits {
        self.reading.traits(i)
    }

    pub(super) fn capital(&self, i: usize) -> bool {
        i < self.sentence.end && self.reading.has_name_shape(i)
    }

    pub(super) fn small(&self, i: usize) -> bool {
        self.token(i)
            .is_some_and(|token| token.is_word() && token.case() == Case::Lower)
    }

    /// "Nordvask+Fenn": a sign that joins two words without a gap.
    pub(super) fn is_plus(&self, i: usize) -> bool {
        let glued = |i: usize| self.token(i).is_some_and(Token::glued);
        self.reading.tokens[i].kind == Kind::Symbol && self.reading.str(i) == "+" && glued(i) && glued(i + 1)
    }

    /// Nothing but marks stands before it in the sentence, or a mark after which one begins.
    pub(super) fn initial(&self) -> bool {
        if self.first <= self.opening && self.first - self.sentence.start <= OPENING_MARKS {
            return true;
        }
        let mark = |byte| self.first > 0 && self.reading.is_punct(self.first - 1, byte);
        mark(b'"') || mark(b':') || mark(b'-') && self.reading.tokens[self.first].spaced()
    }

    /// Whether a name that no table holds may begin here.
    pub(super) fn may_begin(&self) -> bool {
        let i = self.first;
        if !self.capital(i) {
            return false;
        }
        if self.is_code(i) || self.is_descriptor(i) {
            return false;
        }
        let traits = self.traits(i);
        if traits.has(Traits::FIRST_NAME) && self.capital(i + 1)
            || self.completed_by_form(i)
            || self.is_own_brand(i)
        {
            return true;
        }
        let person = traits.has(Traits::BREAK | Traits::TITLE | Traits::ROLE);
        if person && !traits.has(Traits::HEAD_OF | Traits::NAME) {
            return false;
        }
        let unit = self.reading.capital_tells_noun()
            && self.reading.has(i, Classes::UNIT)
            && !traits.has(Traits::NAME);
        if unit || self.reading.has(i, Classes::GRAMMAR) && !is_acronym(self.reading, i) {
            return false;
        }
        if self.reading.capital_tells_noun() {
            let surname = traits.has(Traits::UNKNOWN) && !traits.has(Traits::KIND | Traits::ROLE);
            return self.nameable(i)
                || surname && self.is_surname_of_firm(i + 1)
                || self.joined_of(i + 1).is_some()
                || self.begins_with_common_word(i);
        }
        !self.role_at(i) && !self.is_kind_of_next(i)
    }

    /// "FY25", "1H24", "CY2023": letters and the digits of a year name a time or a thing.
    fn is_code(&self, i: usize) -> bool {
        const LETTERS: usize = 2;
        let token = &self.reading.tokens[i];
        if !token.has_digit() && !token.glued() {
            return false;
        }
        let word = self.reading.str(i).as_bytes();
        let digits = word.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let behind_number = |before: usize| self.reading.tokens[before].kind == Kind::Number;
        let glued = token.glued() && i > self.sentence.start && behind_number(i - 1);
        matches!(digits, 2 | 4) && word.len() - digits <= LETTERS || glued
    }

    /// "der US-Bank Zelde", "die Backwaren-Gruppe Zelton GmbH": a compound whose last part is a noun for a kind describes the name behind it.
    fn is_descriptor(&self, i: usize) -> bool {
        let name = Traits::NAME | Traits::PLACE | Traits::NATIONALITY | Traits::FIRST_NAME;
        let (hyphen, kind, next) = (i + 1, i + 2, i + 3);
        let glued = |at: usize| self.token(at).is_some_and(Token::glued);
        let last = glued(i)
            && i > self.sentence.start
            && self.reading.is_punct(i - 1, b'-')
            && self.traits(i).has(Traits::KIND)
            && self.capital(hyphen)
            && self.reading.tokens[hyphen].spaced();
        if last {
            return self.reading.capital_tells_noun();
        }
        self.reading.is_punct(hyphen, b'-')
            && glued(hyphen)
            && glued(kind)
            && self.traits(kind).has(Traits::KIND)
            && self.capital(next)
            && self.reading.tokens[next].spaced()
            && !self.traits(i).has(name)
            && self.reading.capital_tells_noun()
    }

    /// "Our Last Mile Inc.": a possessive is part of the name where common words and a legal form follow.
    pub(super) fn is_own_brand(&self, i: usize) -> bool {
        self.reading.is(i, Grammars::POSSESSIVE)
            && self.capital(i + 1)
            && self.traits(i + 1).has(Traits::PLAIN | Traits::COMMON)
            && self.form_within(i + 2, 3).is_some()
    }

    /// "Köhler GmbH", "Gessner Maschinenbau GmbH", but not "Konkurrentin Zelton AG": a legal form at `i`, or behind one
    /// common noun there.
    fn is_surname_of_firm(&self, i: usize) -> bool {
        let noun = self.capital(i) && !self.nameable(i);
        self.legal_form(i).is_some() || noun && self.legal_form(i + 1).is_some()
    }

    /// "Lichtwerke Zelt AG", "Messegesellschaft Zelt mbH", "Bergbahn-Aktiengesellschaft Zelt": a compound that
    /// is part of the name behind it.
    fn completed_by_form(&self, i: usize) -> bool {
        /// So many words stand between the compound and the legal form.
        const BETWEEN: usize = 3;
        if !self.capital(i + 1) || !self.reading.tokens[i + 1].spaced() {
            return false;
        }
        let Some(form) = self.form_within(i + 2, BETWEEN) else {
            return false;
        };
        let names = &self.reading.pack().names;
        let word = self.reading.str(i);
        names.is_institution(word) || names.may_be_completed(word) && names.completes(self.reading.str(form))
    }

    /// The legal form that begins within `words` capitalised words from `from` on.
    fn form_within(&self, from: usize, words: usize) -> Option<usize> {
        let capitals = (from..from + words).take_while(|at| self.capital(*at) || *at == from);
        let mut forms = capitals.filter(|at| self.legal_form(*at).is_some());
        forms.next()
    }

    /// "Carmaker Fenwick Motors cut …": a kind opens the sentence and tells what the name behind it is.
    fn is_kind_of_next(&self, i: usize) -> bool {
        let traits = self.traits(i);
        let noun = Traits::HEAD | Traits::KIND | Traits::COMMON | Traits::PLAIN;
        traits.has(Traits::KIND)
            && !traits.has(Traits::HEAD | Traits::HEAD_OF | Traits::NAME)
            && self.capital(i + 1)
            && !self.traits(i + 1).has(noun)
            && self.initial()
    }

    /// Names that begin with a common word, where nouns have capitals: "Universität Kiel", "die Rote Armee".
    fn begins_with_common_word(&self, i: usize) -> bool {
        let seat = self.capital(i + 1) && self.reading.tokens[i + 1].spaced() && self.may_sit(i, i + 1);
        let headed = self.traits(i + 1).has(Traits::HEAD) || self.institution(i + 1).is_some();
        let named = !self.initial() && self.capital(i + 1) && headed;
        seat || named
            && self.traits(i).has(Traits::PLAIN | Traits::UNKNOWN)
            && !self.traits(i).has(Traits::KIND)
            && self.is_inflected(i)
    }

    /// "die Bremer Verkehrsgesellschaft": an institution behind the place that describes it.
    fn is_described_institution(&self, i: usize) -> bool {
        !self.initial() && self.traits(self.first).has(Traits::NATIONALITY) && self.institution(i).is_some()
    }

    /// "Verkehrsgesellschaft", "Elektrostahlwerke": what a compound names, whose name it is part of where a place or a name
    /// stands beside it.
    pub(super) fn institution(&self, i: usize) -> Option<Sort> {
        let word = self.reading.str(i);
        let compound = self.capital(i) && self.reading.pack().names.is_institution(word);
        compound.then(|| self.reading.lexicon.kind_by_ending(word).unwrap_or(Sort::Company))
    }

    /// The word ends as adjectives before nouns do.
    pub(super) fn is_inflected(&self, i: usize) -> bool {
        self.reading.pack().names.is_inflected(self.reading.str(i))
    }

    /// Whether a head at `i` is named after where it is or by the word at `name`: "Universität Kiel", "Rösterei
    /// Zelton", "Nordwerft Kiel".
    pub(super) fn may_sit(&self, i: usize, name: usize) -> bool {
        let owner = self.owns(name);
        let institution = self.institution(i).is_some_and(|sort| sort != Sort::Association);
        let article = i > self.sentence.start && self.reading.is(i - 1, Grammars::ARTICLE);
        let (head, name) = (self.traits(i), self.traits(name));
        // "die Zeltbau Kiel": a compound with an article, and a place that no preposition leads in.
        let coined = article && !owner && head.has(Traits::UNKNOWN) && !head.has(Traits::ROLE);
        let compound = head.has(Traits::UNKNOWN) && head.has(Traits::KIND) && !owner;
        // What only its ending makes a common noun is a name there: "Sparkasse Zeltlandkreis".
        let noun = Traits::KIND | Traits::ROLE | Traits::PLAIN;
        let noun = if name.has(Traits::UNKNOWN) {
            noun
        } else {
            noun | Traits::COMMON
        };
        head.has(Traits::HEAD | Traits::HEAD_OF) && name.has(Traits::PLACE)
            || compound && name.has(Traits::PLACE)
            || coined && name.has(Traits::PLACE)
            || (head.has(Traits::HEAD_OF) || institution)
                && name.has(Traits::UNKNOWN | Traits::FIRST_NAME)
                && !name.has(noun)
    }

    /// "St. Louis", "New York": the end of a place that begins here.
    pub(super) fn place_end(&self) -> Option<usize> {
        self.reading
            .past_cue(self.first, self.sentence.end, OrganisationCue::Place)
    }

    /// "3D Systems", "20th Century": the end of a first word that begins with digits, if a capital follows.
    pub(super) fn number_led(&self) -> Option<usize> {
        let i = self.first;
        if let Some(end) = self.starred_brand() {
            return Some(end);
        }
        if self.small_brand() {
            return Some(i + 1);
        }
        let sum = i > self.sentence.start && self.reading.tokens[i - 1].kind == Kind::Symbol;
        let number = !sum && self.traits(i).has(Traits::LEADING_NUMBER) && i + 2 < self.sentence.end;
        (number && self.reading.tokens[i + 2].spaced() && self.joins(i + 2)).then_some(i + 2)
    }

    /// "die Kette zelt*mann": the end of two words of small letters that a sign joins, right behind a noun for a kind.
    fn starred_brand(&self) -> Option<usize> {
        let (sign, word) = (self.first + 1, self.first + 2);
        let glued = |i: usize| self.token(i).is_some_and(Token::glued);
        let joined = self.traits(self.first).has(Traits::SMALL_BRAND)
            && glued(sign)
            && glued(word)
            && self.small(word);
        (joined && matches!(self.reading.str(sign), "*" | "+")).then_some(word + 1)
    }

    /// "zolpyr AG", "Der Modehändler zixl verkaufte", "die Kette velgut 340": a word of small letters that nothing is known of,
    /// right behind a noun for a kind that opens its clause, before the verb or the figure.
    fn small_brand(&self) -> bool {
        let i = self.first;
        if !self.traits(i).has(Traits::SMALL_BRAND) {
            return false;
        }
        let names = &self.reading.pack().names;
        let word = self.reading.str(i);
        let form = self.capital(i + 1) && self.legal_form(i + 1).is_some();
        form && !names.is_inflected(word) && !names.may_be_adverb(word)
            || self.opens_with_kind(i) && self.ends_small_brand(i + 1, i)
    }

    fn ends_small_brand(&self, next: usize, brand: usize) -> bool {
        let verb = OrganisationCue::Verb.bit() | OrganisationCue::FirmVerb.bit();
        let word = self.reading.str(brand);
        let names = &self.reading.pack().names;
        match self.token(next) {
            _ if names.may_be_adverb(word) => false,
            Some(token) if token.kind == Kind::Number => !names.may_be_verb(word),
            Some(token) if token.is_word() => {
                self.reading.is(next, Grammars::AUXILIARY.or(Grammars::SPEECH))
                    || self.reading.cues_at(next, self.sentence.end) & u64::from(verb) != 0
                    || token.word == WordId::CLITIC_S
            }
            _ => false,
        }
    }

    pub(super) fn role_at(&self, i: usize) -> bool {
        let role = OrganisationCue::PersonRole;
        self.reading.past_cue(i, self.sentence.end, role).is_some()
    }

    /// Where every noun has a capital: the word is no common noun.
    pub(super) fn nameable(&self, i: usize) -> bool {
        let traits = self.traits(i);
        let odd = is_acronym(self.reading, i) || self.reading.tokens[i].case() == Case::Mixed;
        let part = Traits::NAME | Traits::FIRST_NAME | Traits::PLACE | Traits::NATIONALITY;
        odd && !traits.has(Traits::PLAIN)
            || traits.has(part)
            || traits.has(Traits::UNKNOWN) && !traits.has(Traits::COMMON)
    }

    /// Whether the word at `j` goes on the name.
    pub(super) fn joins(&self, j: usize) -> bool {
        if !self.capital(j) {
            return false;
        }
        let traits = self.traits(j);
        let second = j == self.first + 1;
        if traits.has(Traits::HEAD | Traits::HEAD_OF)
            || second
                && (self.is_own_brand(self.first)
                    || self.is_described_institution(j)
                    || self.reading.capital_tells_noun() && self.may_sit(self.first, j))
        {
            return true;
        }
        if traits.has(Traits::BREAK | Traits::ROLE) || self.role_at(j) || self.is_unit_of_sum(j) {
            return false;
        }
        if self.reading.capital_tells_noun() {
            return self.nameable(j);
        }
        !self.reading.has(j, Classes::GRAMMAR) || is_acronym(self.reading, j) || self.is_ordinal_of_name(j)
    }

    /// "Zelton First Financial", "Zelton Twenty One": a word of number with a capital, before what names end in, or before
    /// small letters.
    fn is_ordinal_of_name(&self, j: usize) -> bool {
        let head = Traits::HEAD | Traits::LEGAL_FORM;
        if !self.capital(j + 1) {
            return self.reading.has(j, Classes::NUMBER) && self.reading.tokens[j].case() == Case::Capital;
        }
        self.reading.has(j, Classes::TIME.or(Classes::NUMBER))
            && self.reading.tokens[j + 1].spaced()
            && self.traits(j + 1).has(head)
    }

    /// "Zelton Foods Rs 300": a currency before its number.
    fn is_unit_of_sum(&self, i: usize) -> bool {
        let number = self.token(i + 1).is_some_and(|next| next.kind == Kind::Number);
        number && self.reading.has(i, Classes::UNIT)
    }

    /// The last part of an address: "Amazon.com".
    pub(super) fn is_domain(&self, i: usize) -> bool {
        let goes_on = |next: &Token| next.glued() && (next.is_word() || next.is_punct(b'/'));
        self.small(i)
            && self
                .token(i)
                .is_some_and(|token| (2..=3).contains(&token.span().len()))
            && !self.token(i + 1).is_some_and(goes_on)
    }
}

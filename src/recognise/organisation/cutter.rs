//! Where a name may begin.

use std::cell::{Cell, OnceCell};
use std::ops::{Range, RangeInclusive};

use super::heard::Heard;
use super::known::{Known, known_at};
use super::traits::{Traits, is_acronym};
use super::words::Words;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, OrganisationCue, Reach, Sort};
use crate::text::token::{Case, Kind, Token, WordId};

/// No sentence opens with more marks before its first word.
const OPENING_MARKS: usize = 8;

/// So many tokens behind the first two of a name may begin its legal form.
pub(super) const BEFORE_FORM: usize = 3;

/// A name of the tables, and the token after it.
pub(super) type KnownHere = (usize, Known);

/// Cuts the name that begins at a token.
pub(super) struct NameCutter<'r, 't> {
    pub(super) reading: &'r Words<'r, 't>,
    pub(super) sentence: Range<usize>,
    /// The first word or number of the sentence.
    pub(super) opening: usize,
    pub(super) first: usize,
    /// Names that the story has given as such elsewhere.
    pub(super) heard: &'r Heard,
    /// The last first word whose seat was looked for, and where that ends.
    pub(super) seated: Cell<Option<(usize, Option<usize>)>>,
    /// The last first word that the tables were asked for, and what they have.
    pub(super) known: Cell<Option<(usize, Option<KnownHere>)>>,
    /// See [`titled`](Self::titled).
    pub(super) titled: OnceCell<bool>,
}

/// "RM58m": letters of a currency, digits, and the small letters of a scale.
fn is_sum(word: &[u8]) -> bool {
    const LETTERS: RangeInclusive<usize> = 1..=3;
    const SCALE: RangeInclusive<usize> = 1..=2;
    let letters = word.iter().take_while(|byte| byte.is_ascii_uppercase()).count();
    let scale = word
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_lowercase())
        .count();
    let digits = word
        .get(letters..word.len().saturating_sub(scale))
        .unwrap_or_default();
    let sum = LETTERS.contains(&letters) && SCALE.contains(&scale) && !digits.is_empty();
    sum && digits.iter().all(u8::is_ascii_digit)
}

impl NameCutter<'_, '_> {
    pub(super) fn token(&self, i: usize) -> Option<&Token> {
        self.reading.tokens[..self.sentence.end].get(i)
    }

    pub(super) fn traits(&self, i: usize) -> Traits {
        self.reading.traits(i)
    }

    /// The longest name of the tables at token `i`. Of a first word it is asked several times, and looked for once.
    pub(super) fn known_at(&self, i: usize) -> Option<KnownHere> {
        let look = || known_at(self.reading, i, self.sentence.end);
        match self.known.get() {
            _ if i != self.first => look(),
            Some((first, found)) if first == i => found,
            _ => {
                let found = look();
                self.known.set(Some((i, found)));
                found
            }
        }
    }

    pub(super) fn capital(&self, i: usize) -> bool {
        i < self.sentence.end && self.reading.has_name_shape(i)
    }

    /// A word that is written as names are, and apart from the one before it.
    pub(super) fn follows_as_name(&self, i: usize) -> bool {
        self.capital(i) && self.reading.tokens[i].spaced()
    }

    /// A hyphen right behind a word.
    pub(super) fn hyphen(&self, i: usize) -> bool {
        i < self.sentence.end && self.reading.is_hyphen(i)
    }

    pub(super) fn glued(&self, i: usize) -> bool {
        self.token(i).is_some_and(Token::glued)
    }

    pub(super) fn small(&self, i: usize) -> bool {
        self.token(i)
            .is_some_and(|token| token.is_word() && token.case() == Case::Lower)
    }

    /// "Nordvask+Fenn", "Huber + Zelt": a sign that joins two words without a gap, or two of which nothing is known.
    pub(super) fn is_plus(&self, i: usize) -> bool {
        let plus = self.reading.tokens[i].kind == Kind::Symbol && self.reading.str(i) == "+";
        if !plus || i == self.sentence.start {
            return false;
        }
        let apart = || self.capital(i - 1) && self.follows_as_name(i + 1);
        let unknown = |i: usize| self.traits(i).is_unknown();
        let surnames = || unknown(i - 1) && unknown(i + 1) || self.legal_form(i + 2).is_some();
        self.glued(i) && self.glued(i + 1) || apart() && surnames()
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
        if !self.capital(i) || self.is_code(i) || self.is_descriptor(i) || self.is_of_sum(i) {
            return false;
        }
        self.begins_surely(i)
            || !self.is_other_word(i) && !self.is_part_of_compound(i) && self.may_begin_by_capital(i)
    }

    /// "der Getränke-Gesamtabsatz", "das E-Banking": where nouns have capitals, the last part of a compound, or a letter that
    /// begins one.
    fn is_part_of_compound(&self, i: usize) -> bool {
        if self.reading.capital_tells_name() || self.legal_form(i + 1).is_some() {
            return false;
        }
        let joint = i.checked_sub(1).filter(|joint| *joint > self.sentence.start);
        let joined = |joint| self.hyphen(joint) && self.glued(joint) && self.capital(joint - 1);
        let tail = self.reading.tokens[i].glued() && joint.is_some_and(joined);
        let letter = self.reading.str(i).len() == 1 && self.hyphen(i + 1);
        tail && !self.follows_as_name(i + 1) || letter && self.glued(i + 2) && self.capital(i + 2)
    }

    /// "Anna Zelton", "Lichtwerke Zelt AG", "Our Last Mile Inc.": whatever else the word is.
    fn begins_surely(&self, i: usize) -> bool {
        let person = self.traits(i).has(Traits::FIRST_NAME) && self.capital(i + 1);
        person || self.completed_by_form(i) || self.is_compound_of_firm(i) || self.is_own_brand(i)
    }

    /// A day, a title, a role, a small word, or a unit where nouns have capitals: no name begins with it.
    fn is_other_word(&self, i: usize) -> bool {
        let traits = self.traits(i);
        let person = traits.has(Traits::TITLE | Traits::ROLE);
        let unit = self.reading.capital_tells_noun() && self.reading.has(i, Classes::UNIT);
        let small = || {
            self.reading.has(i, Classes::GRAMMAR)
                && !is_acronym(self.reading, i)
                && !self.opens_in_capitals(i)
        };
        match () {
            () if traits.has(Traits::BREAK) || self.is_bare_form(i) || self.is_clipped(i) => true,
            () if traits.has(Traits::NAME) => small(),
            () if traits.has(Traits::HEAD_OF) => unit || small(),
            () => person || unit || small(),
        }
    }

    /// "GmbH": a legal form alone is no name.
    fn is_bare_form(&self, i: usize) -> bool {
        let letters = self.reading.tokens[i].case() != Case::Capital && !self.follows_as_name(i + 1);
        letters && self.traits(i).has(Traits::LEGAL_FORM) && self.is_registered(i)
    }

    /// "Hochschul- und Forschungsausgaben": a noun whose last part stands further on. Letters are names so too: "ZV- und".
    fn is_clipped(&self, i: usize) -> bool {
        let clipped = self.hyphen(i + 1) && self.glued(i + 1) && !self.glued(i + 2);
        clipped && self.reading.tokens[i].case() == Case::Capital && self.reading.capital_tells_noun()
    }

    /// Where all nouns have capitals, the word must be no common one, or be tied to what follows.
    fn may_begin_by_capital(&self, i: usize) -> bool {
        if self.reading.capital_tells_name() {
            return !self.role_at(i) && !self.is_kind_of_next(i);
        }
        let traits = self.traits(i);
        let surname = traits.has(Traits::UNKNOWN) && !traits.has(Traits::KIND | Traits::ROLE);
        let of_firm = || surname && (self.is_surname_of_firm(i + 1) || self.is_before_head(i + 1));
        self.nameable(i)
            || of_firm()
            || self.is_trade_of_firm(i)
            || self.joined_of(i + 1).is_some()
            || self.begins_with_common_word(i)
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
        matches!(digits, 2 | 4) && word.len() - digits <= LETTERS || glued || is_sum(word)
    }

    /// "der US-Bank Zelde", "die Backwaren-Gruppe Zelton GmbH": a compound whose last part is a noun for a kind describes
    /// the name behind it, where nouns have capitals; `i` is either part.
    fn is_descriptor(&self, i: usize) -> bool {
        // "die Lebensmittel-Tochter Zelton GmbH", where a table has "Lebensmittel-Zeitung".
        let named = || {
            let other = Traits::PLACE | Traits::NATIONALITY | Traits::FIRST_NAME;
            let tabled = || known_at(self.reading, i, self.sentence.end).is_some();
            self.traits(i).has(other) || self.traits(i).has(Traits::NAME) && tabled()
        };
        let describes = |kind: usize| {
            let noun = self.glued(kind) && self.traits(kind).has(Traits::KIND);
            noun && self.follows_as_name(kind + 1)
                && self.legal_form(kind + 1).is_none()
                && !self.is_lettered_head(kind)
        };
        let last = || i > self.sentence.start && self.hyphen(i - 1) && describes(i);
        let from_place = || {
            let place =
                self.traits(i).has(Traits::PLACE | Traits::NATIONALITY) && is_acronym(self.reading, i);
            let kind = self.reading.kind_before(i, i + 3);
            place && kind.is_some_and(|(_, _, reach)| reach == Reach::General)
        };
        let first = || self.hyphen(i + 1) && describes(i + 2) && (!named() || from_place());
        self.reading.capital_tells_noun() && (last() || first())
    }

    /// "$20 million CAN,": letters right behind a sum of money say whose dollars they are, unless they describe a noun.
    fn is_of_sum(&self, i: usize) -> bool {
        /// In tokens: the sign, the number and its scale.
        const SUM: usize = 3;
        let from = self.sentence.start.max(i.saturating_sub(SUM));
        let number =
            |i: usize| self.reading.tokens[i].kind == Kind::Number || self.reading.has(i, Classes::NUMBER);
        let sum = || {
            let sign =
                |i: usize| self.reading.tokens[i].kind == Kind::Symbol && self.reading.has(i, Classes::UNIT);
            i > from && number(i - 1) && (from..i).any(sign)
        };
        let ends = || {
            let next = i + 1;
            let small = Grammars::PREPOSITION.or(Grammars::AND);
            self.token(next)
                .is_none_or(|token| token.kind == Kind::Punct && !self.hyphen(next))
                || self.reading.is(next, small)
        };
        is_acronym(self.reading, i) && sum() && ends()
    }

    /// "Our Last Mile Inc.": a possessive is part of the name where common words and a legal form follow.
    pub(super) fn is_own_brand(&self, i: usize) -> bool {
        let common = || self.capital(i + 1) && self.traits(i + 1).has(Traits::PLAIN | Traits::COMMON);
        self.reading.is(i, Grammars::POSSESSIVE) && common() && self.form_within(i + 2, BEFORE_FORM).is_some()
    }

    /// "Gessner Logistik", "Gessner-Gruppe": nouns stand side by side in names alone, and in compounds with one.
    fn is_before_head(&self, i: usize) -> bool {
        let joined = self.hyphen(i) && self.glued(i + 1);
        let head = i + usize::from(joined);
        let common = Traits::COMMON | Traits::PLAIN | Traits::ROLE;
        let named = self.capital(head) && self.traits(head).has(Traits::HEAD);
        let noun = joined && self.traits(head).has(common) && !self.is_group_of(i, head);
        named && !noun && !self.may_sit(head, head + 1)
    }

    /// "die Grubler-Gruppe": behind a definite article, and a noun for any company.
    pub(super) fn is_group_of(&self, hyphen: usize, group: usize) -> bool {
        let article = hyphen.checked_sub(2).filter(|i| *i >= self.sentence.start);
        let definite = article.is_some_and(|i| self.reading.is(i, Grammars::DEFINITE));
        let kind = self.reading.kind_before(self.first, group + 1);
        definite && kind.is_some_and(|(_, _, reach)| reach == Reach::General)
    }

    /// "Carmaker Fenwick Motors cut …": a kind opens the sentence and tells what the name behind it is.
    fn is_kind_of_next(&self, i: usize) -> bool {
        let traits = self.traits(i);
        let noun = Traits::HEAD | Traits::KIND | Traits::COMMON | Traits::PLAIN;
        let kind = traits.has(Traits::KIND) && !traits.has(Traits::HEAD | Traits::HEAD_OF | Traits::NAME);
        let name = || self.capital(i + 1) && !self.traits(i + 1).has(noun);
        kind && name() && self.initial()
    }

    /// Names that begin with a common word, where nouns have capitals: "Universität Kiel", "die Rote Armee".
    fn begins_with_common_word(&self, i: usize) -> bool {
        if self.follows_as_name(i + 1) && self.may_sit(i, i + 1)
            || i == self.first && self.seated_end().is_some()
        {
            return true;
        }
        let headed = || self.traits(i + 1).has(Traits::HEAD) || self.institution(i + 1).is_some();
        self.capital(i + 1) && self.may_be_adjective(i) && !self.initial() && headed()
    }

    fn may_be_adjective(&self, i: usize) -> bool {
        let traits = self.traits(i);
        let other = traits.has(Traits::KIND) || !traits.has(Traits::PLAIN | Traits::UNKNOWN);
        !other && self.is_inflected(i)
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
        if self.traits(i).has(Traits::NUMBERED) {
            return (!sum && i + 1 < self.sentence.end).then_some(i + 2);
        }
        let number = !sum && self.traits(i).has(Traits::LEADING_NUMBER) && i + 2 < self.sentence.end;
        (number && self.reading.tokens[i + 2].spaced() && self.joins(i + 2)).then_some(i + 2)
    }

    /// "die Kette zelt*mann": the end of two words of small letters that a sign joins, right behind a noun for a kind.
    fn starred_brand(&self) -> Option<usize> {
        let (sign, word) = (self.first + 1, self.first + 2);
        let joined = self.glued(sign) && self.glued(word) && self.small(word);
        let brand = joined && self.traits(self.first).has(Traits::SMALL_BRAND);
        (brand && matches!(self.reading.str(sign), "*" | "+")).then_some(word + 1)
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
        let verb = OrganisationCue::Verb.set().or(OrganisationCue::FirmVerb.set());
        let word = self.reading.str(brand);
        let names = &self.reading.pack().names;
        match self.token(next) {
            _ if names.may_be_adverb(word) => false,
            Some(token) if token.kind == Kind::Number => !names.may_be_verb(word),
            Some(token) if token.is_word() => {
                self.reading.is(next, Grammars::AUXILIARY.or(Grammars::SPEECH))
                    || self.reading.cues_at(next, self.sentence.end).has(verb)
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
        traits.has(part) || traits.is_unknown() || odd && !traits.has(Traits::PLAIN)
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
            return self.nameable(j) || second && self.is_founder(j);
        }
        !self.reading.has(j, Classes::GRAMMAR)
            || is_acronym(self.reading, j)
            || self.is_ordinal_of_name(j)
            || self.ends_in_capitals(j)
            || self.reading.is(j, Grammars::POSSESSIVE) && self.traits(j).has(Traits::THING_HEAD)
            || self.is_inside_before_head(j)
    }

    /// "Augustin Grubler Group", "Anna Tischler GmbH": behind a first name, a surname that ends as nouns do, before what ends a
    /// firm's name.
    fn is_founder(&self, j: usize) -> bool {
        let unknown = self.traits(j).has(Traits::UNKNOWN) && !self.traits(j).has(Traits::KIND);
        let firm = || self.is_surname_of_firm(j + 1) || self.is_before_head(j + 1);
        self.traits(self.first).has(Traits::FIRST_NAME) && unknown && firm()
    }

    /// "Zelton State University": a small word with a capital, right before what names end in.
    fn is_inside_before_head(&self, j: usize) -> bool {
        let verb = self.reading.is(j, Grammars::SPEECH);
        verb && self.follows_as_name(j + 1) && self.traits(j + 1).has(Traits::HEAD)
    }

    /// "Zelton First Financial", "Barn Thirty Six": a word of number with a capital, before what names end in, or before
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
        /// How many letters it has: "de", "com".
        const ENDINGS: RangeInclusive<usize> = 2..=3;
        let goes_on = |next: &Token| next.glued() && (next.is_word() || next.is_punct(b'/'));
        self.small(i)
            && self
                .token(i)
                .is_some_and(|token| ENDINGS.contains(&token.span().len()))
            && !self.token(i + 1).is_some_and(goes_on)
    }
}

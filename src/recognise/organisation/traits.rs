//! What is known of single words as parts of names.

use crate::language::Reading;
use crate::language::lexicon;
use crate::language::pack::{Ending, OrganisationCue, Reach, Sort};
use crate::text::token::{Case, Token, WordId};

/// The organisation cues of one word standing alone, and what else it may be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Traits(pub(super) u64);

/// A cue as a trait.
pub(super) const fn of(cue: OrganisationCue) -> u64 {
    cue.bit() as u64
}

impl Traits {
    pub(super) const LEGAL_FORM: u64 = of(OrganisationCue::LegalForm);
    pub(super) const KIND: u64 = of(OrganisationCue::Kind(Sort::Company, Reach::General));
    pub(super) const HEAD: u64 = of(OrganisationCue::Head(Sort::Company));
    pub(super) const HEAD_OF: u64 = of(OrganisationCue::HeadOf(Sort::Company));
    pub(super) const JOINER: u64 = of(OrganisationCue::Joiner);
    pub(super) const WEAK_JOINER: u64 = of(OrganisationCue::WeakJoiner);
    pub(super) const ROLE: u64 = of(OrganisationCue::PersonRole);
    pub(super) const TITLE: u64 = of(OrganisationCue::Title);
    pub(super) const FIRST_NAME: u64 = of(OrganisationCue::FirstName);
    pub(super) const PLACE: u64 = of(OrganisationCue::Place);
    pub(super) const NATIONALITY: u64 = of(OrganisationCue::Nationality);
    pub(super) const PARTICLE: u64 = of(OrganisationCue::Particle);
    pub(super) const IN: u64 = of(OrganisationCue::In);
    pub(super) const BELONGING: u64 = of(OrganisationCue::Belonging);
    pub(super) const THING: u64 = of(OrganisationCue::Thing);
    pub(super) const ANALYST: u64 = of(OrganisationCue::Analyst);
    pub(super) const BREAK: u64 = of(OrganisationCue::Break);
    pub(super) const PLAIN: u64 = of(OrganisationCue::Plain);
    pub(super) const EPITHET: u64 = of(OrganisationCue::Epithet);
    pub(super) const ORGAN: u64 = of(OrganisationCue::Organ);
    pub(super) const THING_HEAD: u64 = of(OrganisationCue::ThingHead);
    /// Written as words of names are: with a capital, or oddly (eBay, O2).
    pub(super) const SHAPE: u64 = 1 << 32;
    /// A name of the tables may begin here, as they write it.
    pub(super) const TABLED: u64 = lexicon::NAMES as u64;
    /// Digits that letters follow: "3D".
    pub(super) const LEADING_NUMBER: u64 = 1 << 33;
    /// A word of small letters that nothing is known of, right behind a noun for a kind: "die Kette velgut".
    pub(super) const SMALL_BRAND: u64 = 1 << 37;
    /// What names begin with.
    pub(super) const MAY_BEGIN: u64 = Self::SHAPE | Self::TABLED | Self::LEADING_NUMBER | Self::SMALL_BRAND;
    /// First of a phrase of several words with a cue.
    pub(super) const OPENS: u64 = 1 << 34;
    /// Last of one.
    pub(super) const CLOSES: u64 = 1 << 35;
    /// A word of grammar, time, number, unit, or one that is common for its ending.
    pub(super) const COMMON: u64 = lexicon::COMMON as u64;
    /// Begins a well-known name.
    pub(super) const NAME: u64 = lexicon::BEGINS_NAME as u64;
    /// Nothing at all is known.
    pub(super) const UNKNOWN: u64 = 1 << 36;

    /// Nothing is known of the word, or that a name begins with it; it has small letters.
    pub(super) const fn is_nothing_else(self) -> bool {
        self.0 & !(Self::UNKNOWN | Self::NAME | Self::TABLED) == 0
    }

    pub(super) fn add(&mut self, traits: u64) {
        self.0 |= traits;
    }

    pub(super) const fn has(self, any_of: u64) -> bool {
        self.0 & any_of != 0
    }
}

/// What a token is by itself.
#[inline]
pub(super) fn traits(reading: &Reading<'_>, token: &Token, i: usize) -> Traits {
    let mut set = u64::from(reading.lexicon.alone(token.word));
    if set == 0 && token.has_digit() {
        set = footnoted_traits(reading, i);
    }
    let shape = if is_name_like(token) { Traits::SHAPE } else { 0 };
    if set == 0 {
        set = Traits::UNKNOWN;
        if shape != 0 {
            set |= ending_traits(reading, i);
        }
    }
    Traits(set | shape)
}

/// "EBIT1", "GAAP2": letters that are no name, with the number of a footnote.
fn footnoted_traits(reading: &Reading<'_>, i: usize) -> u64 {
    let word = reading.str(i);
    let letters = word.trim_end_matches(|ch: char| ch.is_ascii_digit());
    let footnoted = letters.len() >= 3 && letters.len() + 1 == word.len();
    if !footnoted || !letters.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return 0;
    }
    let known = reading.lexicon.alone(reading.lexicon.word(letters));
    u64::from(known) & Traits::PLAIN
}

fn ending_traits(reading: &Reading<'_>, i: usize) -> u64 {
    match reading.lexicon.ending(reading.str(i)) {
        Some(Ending::Kind(_)) => Traits::KIND | Traits::COMMON,
        Some(Ending::Role) => Traits::ROLE | Traits::COMMON,
        Some(Ending::Plain) => Traits::COMMON,
        None => 0,
    }
}

/// "3D Systems", "20th Century": letters follow the digits at `i` without a gap.
pub(super) fn leads_name(reading: &Reading<'_>, i: usize) -> bool {
    let letters = |next: &Token| next.is_word() && next.glued() && next.span().len() <= 2;
    reading.tokens[i].span().len() <= 4 && reading.tokens.get(i + 1).is_some_and(letters)
}

/// Whether token `i` looks like a word of a name: it has a capital, or is written oddly (eBay, O2).
pub(super) fn has_name_shape(reading: &Reading<'_>, i: usize) -> bool {
    is_name_like(&reading.tokens[i])
}

#[inline]
fn is_name_like(token: &Token) -> bool {
    token.is_word() && token.has_capital() && token.word != WordId::CLITIC_S
}

/// Whether token `i` is written as acronyms are: two to six capitals or digits.
pub(super) fn is_acronym(reading: &Reading<'_>, i: usize) -> bool {
    let token = &reading.tokens[i];
    token.is_word() && token.case() == Case::Upper && token.span().len() <= 6
}

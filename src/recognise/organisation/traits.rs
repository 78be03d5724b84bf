//! What is known of single words as parts of names.

use std::ops::BitOr;

use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Ending, OrganisationCue, Reach, Sort, WordCues};
use crate::text::token::{Case, Token, WordId};

/// The organisation cues of one word standing alone, and what else it may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Traits(u64);

/// A cue as a trait.
pub(super) const fn of(cue: OrganisationCue) -> Traits {
    Traits::of_word(cue.set())
}

/// What a word is by itself and by what stands beside it, which no table tells.
#[derive(Clone, Copy)]
enum Beside {
    Shape,
    LeadingNumber,
    Numbered,
    Opens,
    Closes,
    Unknown,
    SmallBrand,
}

const _: () = assert!((Beside::SmallBrand as u32) < u32::BITS, "more traits than bits");

impl Traits {
    pub(super) const LEGAL_FORM: Self = of(OrganisationCue::LegalForm);
    pub(super) const KIND: Self = of(OrganisationCue::Kind(Sort::Company, Reach::General));
    pub(super) const HEAD: Self = of(OrganisationCue::Head(Sort::Company));
    pub(super) const HEAD_OF: Self = of(OrganisationCue::HeadOf(Sort::Company));
    pub(super) const JOINER: Self = of(OrganisationCue::Joiner);
    pub(super) const WEAK_JOINER: Self = of(OrganisationCue::WeakJoiner);
    pub(super) const ROLE: Self = of(OrganisationCue::PersonRole);
    pub(super) const TITLE: Self = of(OrganisationCue::Title);
    pub(super) const FIRST_NAME: Self = of(OrganisationCue::FirstName);
    pub(super) const PLACE: Self = of(OrganisationCue::Place);
    pub(super) const NATIONALITY: Self = of(OrganisationCue::Nationality);
    pub(super) const PARTICLE: Self = of(OrganisationCue::Particle);
    pub(super) const IN: Self = of(OrganisationCue::In);
    pub(super) const BELONGING: Self = of(OrganisationCue::Belonging);
    pub(super) const THING: Self = of(OrganisationCue::Thing);
    pub(super) const ANALYST: Self = of(OrganisationCue::Analyst);
    pub(super) const BREAK: Self = of(OrganisationCue::Break);
    pub(super) const PLAIN: Self = of(OrganisationCue::Plain);
    pub(super) const EPITHET: Self = of(OrganisationCue::Epithet);
    pub(super) const ORGAN: Self = of(OrganisationCue::Organ);
    pub(super) const THING_HEAD: Self = of(OrganisationCue::ThingHead);
    /// Written as words of names are: with a capital, or oddly (eBay, O2).
    pub(super) const SHAPE: Self = Self::beside_cues(Beside::Shape);
    /// A name of the tables may begin here, as they write it.
    pub(super) const TABLED: Self = Self::of_word(WordCues::NAME);
    /// Digits that letters follow: "3D".
    pub(super) const LEADING_NUMBER: Self = Self::beside_cues(Beside::LeadingNumber);
    /// Digits that a whole word follows: "9phone".
    pub(super) const NUMBERED: Self = Self::beside_cues(Beside::Numbered);
    /// A word of small letters that nothing is known of, right behind a noun for a kind: "die Kette velgut".
    pub(super) const SMALL_BRAND: Self = Self::beside_cues(Beside::SmallBrand);
    /// What names begin with.
    pub(super) const MAY_BEGIN: Self = Self::SHAPE
        .or(Self::TABLED)
        .or(Self::LEADING_NUMBER)
        .or(Self::NUMBERED)
        .or(Self::SMALL_BRAND);
    /// First of a phrase of several words with a cue.
    pub(super) const OPENS: Self = Self::beside_cues(Beside::Opens);
    /// Last of one.
    pub(super) const CLOSES: Self = Self::beside_cues(Beside::Closes);
    /// A word of grammar, time, number, unit, or one that is common for its ending.
    pub(super) const COMMON: Self = Self::of_word(WordCues::COMMON);
    /// Begins a well-known name.
    pub(super) const NAME: Self = Self::of_word(WordCues::BEGINS_NAME);
    /// Nothing at all is known.
    pub(super) const UNKNOWN: Self = Self::beside_cues(Beside::Unknown);

    /// Nothing is known of the word, or that a name begins with it; it has small letters.
    pub(super) const fn is_nothing_else(self) -> bool {
        self.except(Self::UNKNOWN.or(Self::NAME).or(Self::TABLED))
            .is_empty()
    }

    /// Nothing at all is known of the word, nor of its ending.
    pub(super) const fn is_unknown(self) -> bool {
        self.has(Self::UNKNOWN) && !self.has(Self::COMMON)
    }

    /// What a word is by the tables: its cues take the low half of the set.
    pub(super) const fn of_word(cues: WordCues) -> Self {
        Self(cues.widened())
    }

    /// A trait that no table tells, in the high half of the set.
    const fn beside_cues(beside: Beside) -> Self {
        Self(1 << (u32::BITS + beside as u32))
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What both have.
    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) const fn except(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(super) fn add(&mut self, traits: Self) {
        *self = self.or(traits);
    }

    pub(super) const fn has(self, any_of: Self) -> bool {
        self.0 & any_of.0 != 0
    }
}

/// What a token is by itself.
#[inline]
pub(super) fn traits(reading: &Reading<'_>, token: &Token, i: usize) -> Traits {
    let shape = is_name_like(token);
    let mut set = Traits::of_word(reading.lexicon.alone(token.word));
    if set.is_empty() && token.has_digit() {
        set = footnoted_traits(reading, i);
    }
    if set.is_empty() {
        set = Traits::UNKNOWN;
        if shape {
            set.add(ending_traits(reading, i));
        }
    }
    if shape {
        set.add(Traits::SHAPE);
    }
    set
}

/// "EBIT1", "GAAP2": letters that are no name, with the number of a footnote.
fn footnoted_traits(reading: &Reading<'_>, i: usize) -> Traits {
    /// In bytes: fewer letters with a digit are a name of their own ("O2", "G7").
    const FOOTNOTED: usize = 3;
    let word = reading.str(i);
    let letters = word.trim_end_matches(|ch: char| ch.is_ascii_digit());
    let footnoted = letters.len() >= FOOTNOTED && letters.len() + 1 == word.len();
    if !footnoted || !letters.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Traits::default();
    }
    let known = reading.lexicon.alone(reading.lexicon.word(letters));
    Traits::of_word(known).and(Traits::PLAIN)
}

fn ending_traits(reading: &Reading<'_>, i: usize) -> Traits {
    /// In bytes: as much in capitals is a word, and not letters.
    const SHOUTED: usize = 7;
    let shouted = reading.tokens[i].case() == Case::Upper && reading.str(i).len() >= SHOUTED;
    let ending = if shouted {
        reading.lexicon.ending(&reading.lower(i))
    } else {
        reading.lexicon.ending(reading.str(i))
    };
    match ending {
        Some(Ending::Kind(_)) => Traits::KIND | Traits::COMMON,
        Some(Ending::Role) => Traits::ROLE | Traits::COMMON,
        Some(Ending::Plain) => Traits::COMMON,
        None => Traits::default(),
    }
}

impl BitOr for Traits {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

/// "9phone": a word in small letters that is neither a unit nor an adjective ("5köpfig") follows one or two digits without a
/// gap.
pub(super) fn is_numbered(reading: &Reading<'_>, i: usize) -> bool {
    /// In bytes: of the digits, and of the word.
    const DIGITS: usize = 2;
    const WORD: usize = 4;
    const COUNTED: Classes = Classes::NUMBER.or(Classes::UNIT).or(Classes::TIME);
    let word = |next: &Token| {
        let small = next.is_word() && next.case() == Case::Lower;
        small && next.glued() && next.span().len() >= WORD
    };
    reading.tokens[i].span().len() <= DIGITS
        && reading.tokens.get(i + 1).is_some_and(word)
        && !reading.has(i + 1, COUNTED)
        && !reading.pack().names.may_be_adjective(reading.str(i + 1))
}

/// "3D Systems", "20th Century": letters follow the digits at `i` without a gap.
pub(super) fn leads_name(reading: &Reading<'_>, i: usize) -> bool {
    /// In bytes: of the digits, and of the letters: "3D", "20th". What is longer is a figure with its unit.
    const DIGITS: usize = 4;
    const LETTERS: usize = 2;
    let letters = |next: &Token| next.is_word() && next.glued() && next.span().len() <= LETTERS;
    reading.tokens[i].span().len() <= DIGITS && reading.tokens.get(i + 1).is_some_and(letters)
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
    /// In bytes: longer words in capitals are shouted.
    const LONGEST: usize = 6;
    let token = &reading.tokens[i];
    token.is_word() && token.case() == Case::Upper && token.span().len() <= LONGEST
}

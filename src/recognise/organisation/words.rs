//! What is known of single words as parts of names.

use std::ops::{Deref, Range};

use crate::language::Reading;
use crate::language::lexicon::{self, Classes, Sense};
use crate::language::pack::{Ending, OrganisationCue, Reach, Sort};
use crate::text::fold::{FoldHash, is_combining};
use crate::text::token::{Case, WordId};

/// The organisation cues of one word standing alone, and what else it may be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Traits(u32);

impl Traits {
    pub(super) const LEGAL_FORM: u32 = OrganisationCue::LegalForm.bit();
    pub(super) const KIND: u32 = OrganisationCue::Kind(Sort::Company, Reach::General).bit();
    pub(super) const HEAD: u32 = OrganisationCue::Head(Sort::Company).bit();
    pub(super) const HEAD_OF: u32 = OrganisationCue::HeadOf(Sort::Company).bit();
    pub(super) const JOINER: u32 = OrganisationCue::Joiner.bit();
    pub(super) const WEAK_JOINER: u32 = OrganisationCue::WeakJoiner.bit();
    pub(super) const ROLE: u32 = OrganisationCue::PersonRole.bit();
    pub(super) const TITLE: u32 = OrganisationCue::Title.bit();
    pub(super) const FIRST_NAME: u32 = OrganisationCue::FirstName.bit();
    pub(super) const PLACE: u32 = OrganisationCue::Place.bit();
    pub(super) const NATIONALITY: u32 = OrganisationCue::Nationality.bit();
    pub(super) const PARTICLE: u32 = OrganisationCue::Particle.bit();
    pub(super) const IN: u32 = OrganisationCue::In.bit();
    pub(super) const BELONGING: u32 = OrganisationCue::Belonging.bit();
    pub(super) const ANALYST: u32 = OrganisationCue::Analyst.bit();
    pub(super) const BREAK: u32 = OrganisationCue::Break.bit();
    pub(super) const PLAIN: u32 = OrganisationCue::Plain.bit();
    /// A word of grammar, time, number, unit, or one that is common for its ending.
    pub(super) const COMMON: u32 = lexicon::COMMON;
    /// Begins a well-known name.
    pub(super) const NAME: u32 = lexicon::NAMES;
    /// Nothing at all is known.
    pub(super) const UNKNOWN: u32 = 1 << 31;

    pub(super) const fn has(self, any_of: u32) -> bool {
        self.0 & any_of != 0
    }
}

/// A reading whose words' traits are at hand.
pub(super) struct Words<'r, 't> {
    reading: &'r Reading<'t>,
    traits: Vec<Traits>,
}

impl<'r, 't> Words<'r, 't> {
    /// With the traits of the words in `blocks`.
    pub(super) fn new(reading: &'r Reading<'t>, blocks: &[Range<usize>]) -> Self {
        let mut known = vec![Traits::default(); reading.tokens.len()];
        for i in blocks.iter().cloned().flatten() {
            known[i] = traits(reading, i);
        }
        Self {
            reading,
            traits: known,
        }
    }

    /// What token `i` is by itself; nothing beyond the blocks.
    pub(super) fn traits(&self, i: usize) -> Traits {
        self.traits.get(i).copied().unwrap_or_default()
    }
}

impl<'t> Deref for Words<'_, 't> {
    type Target = Reading<'t>;

    fn deref(&self) -> &Reading<'t> {
        self.reading
    }
}

/// What token `i` is by itself.
pub(super) fn traits(reading: &Reading<'_>, i: usize) -> Traits {
    let word = reading.word(i);
    if word == WordId::UNKNOWN {
        return Traits(Traits::UNKNOWN | ending_traits(reading, i));
    }
    let mut set = reading.lexicon.alone(word);
    if reading.has(i, Classes::NAME) {
        set |= Traits::NAME;
    }
    if set == 0 {
        set = Traits::UNKNOWN | ending_traits(reading, i);
    }
    Traits(set)
}

fn ending_traits(reading: &Reading<'_>, i: usize) -> u32 {
    if !has_name_shape(reading, i) {
        return 0;
    }
    match reading.lexicon.ending(reading.str(i)) {
        Some(Ending::Kind(_)) => Traits::KIND | Traits::COMMON,
        Some(Ending::Role) => Traits::ROLE | Traits::COMMON,
        Some(Ending::Plain) => Traits::COMMON,
        None => 0,
    }
}

/// Whether token `i` looks like a word of a name: it has a capital, or is written oddly (eBay, O2).
pub(super) fn has_name_shape(reading: &Reading<'_>, i: usize) -> bool {
    let token = &reading.tokens[i];
    token.is_word() && token.case() != Case::Lower && token.word != WordId::CLITIC_S
}

/// Whether token `i` is written as acronyms are: two to six capitals or digits.
pub(super) fn is_acronym(reading: &Reading<'_>, i: usize) -> bool {
    let token = &reading.tokens[i];
    token.is_word() && token.case() == Case::Upper && token.span().len() <= 6
}

/// The key of a name: the hash of its letters and digits, folded, so that "Wal-Mart" and "Walmart" are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) struct Key(pub(super) u64);

impl Key {
    pub(super) fn of(name: &str) -> Self {
        let mut builder = KeyBuilder::new();
        builder.add(name);
        builder.key()
    }
}

/// Builds the keys of a name and of its beginnings.
pub(super) struct KeyBuilder(FoldHash);

impl KeyBuilder {
    pub(super) const fn new() -> Self {
        Self(FoldHash::new())
    }

    pub(super) fn add(&mut self, part: &str) {
        for ch in part.chars() {
            if ch.is_ascii_alphanumeric() {
                self.0.ascii(ch as u8);
            } else if !ch.is_ascii() && (ch.is_alphanumeric() || is_combining(ch)) {
                self.0.char(ch);
            }
        }
    }

    /// The key of all that was added so far.
    pub(super) fn key(&self) -> Key {
        Key(self.0.finish())
    }
}

/// Whether one of these cues may begin at token `i`: what is no phrase of several words is asked for its bits.
fn may_open(reading: &Reading<'_>, i: usize, any_of: u32) -> bool {
    reading.tokens[i].opens_phrase() || reading.lexicon.alone(reading.word(i)) & any_of != 0
}

/// The longest cue at `i` that `pick` takes, of those in `any_of`: the token after it, and what was picked.
pub(super) fn cue<T>(
    reading: &Reading<'_>,
    i: usize,
    end: usize,
    any_of: u32,
    pick: impl Fn(OrganisationCue) -> Option<T>,
) -> Option<(usize, T)> {
    if i >= end || !may_open(reading, i, any_of) {
        return None;
    }
    reading.longest(i, end, |sense| match sense {
        Sense::Organisation(cue) => pick(*cue),
        _ => None,
    })
}

/// The cues of all phrases at `i`, as bits.
pub(super) fn cues_at(reading: &Reading<'_>, i: usize, end: usize) -> u32 {
    if i >= end {
        return 0;
    }
    let alone = reading.lexicon.alone(reading.word(i)) & OrganisationCue::ALL;
    alone | bits(reading.phrases(i, end).map(|(_, sense)| sense))
}

/// The cues of all phrases that end right before token `end`, as bits.
pub(super) fn cues_before(reading: &Reading<'_>, start: usize, end: usize) -> u32 {
    if end <= start {
        return 0;
    }
    let alone = reading.lexicon.alone(reading.word(end - 1)) & OrganisationCue::ALL;
    let from = start.max(end.saturating_sub(LONGEST_PHRASE))..end - 1;
    from.fold(alone, |set, i| {
        let ending = reading.phrases(i, end).filter(|(after, _)| *after == end);
        set | bits(ending.map(|(_, sense)| sense))
    })
}

fn bits<'s>(senses: impl Iterator<Item = &'s Sense>) -> u32 {
    senses.fold(0, |set, sense| match sense {
        Sense::Organisation(cue) => set | cue.bit(),
        _ => set,
    })
}

/// How many tokens back a phrase may begin that ends at a name.
const LONGEST_PHRASE: usize = 5;

/// The longest cue that ends right before token `end` and that `pick` takes, of those in `any_of`: its first token,
/// and what was picked.
pub(super) fn cue_before<T>(
    reading: &Reading<'_>,
    start: usize,
    end: usize,
    any_of: u32,
    pick: impl Fn(OrganisationCue) -> Option<T>,
) -> Option<(usize, T)> {
    (start.max(end.saturating_sub(LONGEST_PHRASE))..end).find_map(|from| {
        let several = from + 1 < end;
        if several && !reading.tokens[from].opens_phrase() || !may_open(reading, from, any_of) {
            return None;
        }
        let mut senses = reading.senses(from, end).filter(|(after, _)| *after == end);
        senses.find_map(|(_, sense)| match sense {
            Sense::Organisation(cue) => Some((from, pick(*cue)?)),
            _ => None,
        })
    })
}

/// The kind of organisation that the words at `i` speak of: the token after them, its sort, and how much it says.
pub(super) fn kind_at(reading: &Reading<'_>, i: usize, end: usize) -> Option<(usize, Sort, Reach)> {
    let listed = cue(reading, i, end, Traits::KIND, |cue| match cue {
        OrganisationCue::Kind(sort, reach) => Some((sort, reach)),
        _ => None,
    });
    if let Some((after, (sort, reach))) = listed {
        return Some((after, sort, reach));
    }
    kind_by_ending(reading, i, end).map(|sort| (i + 1, sort, Reach::Special))
}

fn kind_by_ending(reading: &Reading<'_>, i: usize, end: usize) -> Option<Sort> {
    if i >= end || !reading.tokens[i].is_word() || !reading.tokens[i].capitalised() {
        return None;
    }
    match reading.lexicon.ending(reading.str(i)) {
        Some(Ending::Kind(sort)) => Some(sort),
        _ => None,
    }
}

/// The kind of organisation that the words right before `end` speak of: their first token, its sort and reach.
pub(super) fn kind_before(reading: &Reading<'_>, start: usize, end: usize) -> Option<(usize, Sort, Reach)> {
    let listed = cue_before(reading, start, end, Traits::KIND, |cue| match cue {
        OrganisationCue::Kind(sort, reach) => Some((sort, reach)),
        _ => None,
    });
    if let Some((from, (sort, reach))) = listed {
        return Some((from, sort, reach));
    }
    let last = end.checked_sub(1).filter(|last| *last >= start)?;
    kind_by_ending(reading, last, end).map(|sort| (last, sort, Reach::Special))
}

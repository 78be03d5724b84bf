//! Names that tables hold, as a text writes them.

use super::key::Key;
use super::traits::Traits;
use super::words::Words;
use crate::language::lexicon::{Classes, Sense};
use crate::language::names::{self, Name, Sureness};
use crate::language::pack::Sort;
use crate::text::token::{Case, Kind};

/// A name that tables hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Name(Name),
    Brand(Name),
    /// The user's own.
    Own(u16),
}

impl Known {
    /// Needs no second evidence.
    pub(super) fn is_sure(self) -> bool {
        match self {
            Self::Name(name) => name.sureness() == Sureness::Sure,
            Self::Own(_) => true,
            Self::Brand(_) => false,
        }
    }

    /// Whether the words from `first` to `after` have case endings, so that nothing more belongs to the name.
    pub(super) fn is_declined(self, reading: &Words<'_, '_>, first: usize, after: usize) -> bool {
        let text = &reading.text[reading.span(first..after)];
        reading.declines_names()
            && matches!(self, Self::Name(name) if name.written() != text && Key::of(name.written()) != Key::of(text))
    }

    /// A sure name that is no place: "Siemens".
    pub(super) fn is_company(self) -> bool {
        self.is_sure() && !matches!(self, Self::Own(_))
    }

    /// What the tables say that it is.
    pub(super) fn sort(self) -> Option<Sort> {
        match self {
            Self::Name(name) if names::is_medium(name) => Some(Sort::Media),
            Self::Name(name) if names::is_reporter(name) => Some(Sort::Research),
            Self::Name(name) if names::is_union(name) => Some(Sort::Association),
            _ => None,
        }
    }

    /// The key of the name, or of the one that it is short for.
    pub(super) fn key(self) -> Key {
        match self {
            Self::Name(name) if !name.whole().is_empty() => Key::of(name.whole()),
            Self::Name(name) | Self::Brand(name) => Key::of(name.written()),
            Self::Own(place) => Key(u64::from(place).wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        }
    }
}

/// The longest name of the tables at token `i`, written as names are: the token after it, and the name.
#[inline]
pub(super) fn known_at(reading: &Words<'_, '_>, i: usize, end: usize) -> Option<(usize, Known)> {
    if i >= end {
        return None;
    }
    if reading.traits(i).has(Traits::TABLED) {
        return as_written(reading, i, end);
    }
    declined(reading, i, end)
}

fn as_written(reading: &Words<'_, '_>, i: usize, end: usize) -> Option<(usize, Known)> {
    let mut names = reading.senses(i, end).filter_map(|(after, sense)| match sense {
        Sense::Name(name) => Some((after, Known::Name(*name))),
        Sense::Brand(name) => Some((after, Known::Brand(*name))),
        Sense::OwnName(place) => Some((after, Known::Own(*place))),
        _ => None,
    });
    let is_own = |known| matches!(known, Known::Own(_));
    let stands = |(after, known): (usize, Known)| {
        let date = after == i + 1 && reading.traits(i).has(Traits::BREAK) && !is_own(known);
        !date && is_written_so(reading, known, i, after)
    };
    let Some(longest) = names.find(|name| stands(*name)) else {
        return declined(reading, i, end);
    };
    // What the user says goes before what the tables say.
    let own = |name: &(usize, Known)| name.0 == longest.0 && is_own(name.1) && stands(*name);
    Some(names.find(own).unwrap_or(longest))
}

/// The words from `i` to `after` have capitals where the table's form has them.
fn is_written_so(reading: &Words<'_, '_>, known: Known, i: usize, after: usize) -> bool {
    let form = match known {
        Known::Name(name) | Known::Brand(name) => name.written(),
        // Its other names are not held as written.
        Known::Own(_) => return reading.tokens[i].kind != Kind::Number || after > i + 1,
    };
    let numbers = reading.tokens[i..after]
        .iter()
        .any(|token| token.kind == Kind::Number);
    // To the lexicon all numbers are one word.
    let text = &reading.text[reading.span(i..after)];
    if numbers && (Key::of(form) != Key::of(text) || is_amount(reading, form, i, text)) {
        return false;
    }
    let capitals = |text: &str| {
        text.split([' ', '-'])
            .filter(|word| word.starts_with(char::is_uppercase))
            .count()
    };
    if after > i + 1 && capitals(text) < capitals(form) {
        return false;
    }
    let first = reading.str(i);
    if is_short_acronym(form) && after == i + 1 {
        return first == form || reading.tokens[i].case() == Case::Upper;
    }
    if is_mixed_acronym(form) && after == i + 1 {
        return first == form;
    }
    let small = |text: &str| text.chars().next().is_some_and(char::is_lowercase);
    small(form) && (first.len() > SHORT || form.starts_with(first)) || !small(first)
}

/// "$3M", "3m of cable": no 3M, but a number with its scale or unit.
fn is_amount(reading: &Words<'_, '_>, form: &str, i: usize, text: &str) -> bool {
    let behind_sign = i > 0 && reading.tokens[i].glued() && reading.tokens[i - 1].kind == Kind::Symbol;
    let small = text.contains(char::is_lowercase) && !form.contains(char::is_lowercase);
    reading.tokens[i].kind == Kind::Number && (behind_sign || small)
}

/// In bytes: as short a word is often another, so its capitals must be those of the name.
const SHORT: usize = 3;

/// In bytes: a name of so few letters, all in capitals, must stand in capitals: "SAP", "BASF".
const LETTERS: usize = 4;

fn is_short_acronym(form: &str) -> bool {
    form.len() <= LETTERS && !form.contains(char::is_lowercase) && form.contains(char::is_uppercase)
}

/// "GdP", which is not "GDP": the first letters of words, small and great.
fn is_mixed_acronym(form: &str) -> bool {
    form.len() <= SHORT && form.ends_with(char::is_uppercase) && form.contains(char::is_lowercase)
}

/// A name of the tables with a case ending: "der Deutschen Bank", "Xiaomis".
#[inline]
fn declined(reading: &Words<'_, '_>, i: usize, end: usize) -> Option<(usize, Known)> {
    if !reading.has_name_shape(i) || !reading.declines_names() {
        return None;
    }
    let (names, word) = (&reading.pack().names, reading.str(i));
    let stem = names.genitive_of(word);
    let genitive = stem.and_then(|stem| alone(reading, stem));
    genitive.map(|known| (i + 1, known)).or_else(|| {
        let capital_follows = i + 1 < end && reading.has_name_shape(i + 1);
        let declined = capital_follows && (stem.is_some() || names.is_inflected(word));
        declined.then(|| adjective(reading, i, end, word)).flatten()
    })
}

/// The name of the tables that a word is.
fn alone(reading: &Words<'_, '_>, word: &str) -> Option<Known> {
    let mut senses = reading.lexicon.senses_of(reading.lexicon.word(word));
    senses.find_map(|sense| match sense {
        Sense::Name(name) if name.sureness() == Sureness::Sure => Some(Known::Name(*name)),
        Sense::OwnName(place) => Some(Known::Own(*place)),
        _ => None,
    })
}

/// How many tokens of a name are compared when its adjective is declined.
const DECLINED: usize = 4;

fn adjective(reading: &Words<'_, '_>, i: usize, end: usize, word: &str) -> Option<(usize, Known)> {
    let stem = word.get(..word.len().checked_sub(1)?)?;
    if !stem.ends_with(reading.pack().names.adjective_of_tables) {
        return None;
    }
    let stem = reading.lexicon.word(stem);
    if !reading.lexicon.classes(stem).has(Classes::NAME) {
        return None;
    }
    let mut tokens = [reading.tokens[i]; DECLINED];
    let end = end.min(i + DECLINED);
    tokens[..end - i].copy_from_slice(&reading.tokens[i..end]);
    tokens[0].word = stem;
    let mut phrases = Vec::new();
    reading.lexicon.phrases_at(&tokens[..end - i], 0, &mut phrases);
    phrases
        .iter()
        .find_map(|phrase| match reading.lexicon.sense(phrase) {
            Sense::Name(name) => Some((i + phrase.after(), Known::Name(*name))),
            _ => None,
        })
}

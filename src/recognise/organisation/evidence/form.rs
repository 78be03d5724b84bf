//! Reasons that lie in the name itself.

use crate::language::names::Sureness;
use crate::recognise::organisation::context::Context;
use crate::recognise::organisation::known::Known;
use crate::recognise::organisation::traits::{Traits, is_acronym};

/// A name that the user has given.
pub(super) fn is_own(name: &Context<'_, '_>) -> bool {
    matches!(name.candidate.known, Some(Known::Own(_)))
}

/// "Siemens": a name of the tables that is nothing else.
pub(super) fn is_sure(name: &Context<'_, '_>) -> bool {
    matches!(name.candidate.known, Some(Known::Name(known)) if known.sureness() == Sureness::Sure)
}

/// "Orange": a name of the tables that is a word too.
pub(super) fn is_ambiguous(name: &Context<'_, '_>) -> bool {
    matches!(name.candidate.known, Some(Known::Name(known)) if known.sureness() == Sureness::Ambiguous)
}

/// "BVQX", but not "GDP".
pub(super) fn is_uncommon_acronym(name: &Context<'_, '_>) -> bool {
    !name.candidate.shape.plain
}

/// "IG Zelton": letters that are no common ones, and one word of which nothing is known.
pub(super) fn begins_with_acronym(name: &Context<'_, '_>) -> bool {
    let first = name.candidate.tokens.start;
    let (letters, word) = (name.reading.traits(first), name.reading.traits(first + 1));
    name.candidate.words == 2
        && is_acronym(name.reading, first)
        && !letters.has(Traits::PLAIN | Traits::COMMON)
        && !name.reading.tokens[first].has_digit()
        && word.has(Traits::UNKNOWN)
        && !word.has(Traits::COMMON)
}

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

/// "Shares in Orange rose", "Orange has": a name of the tables that is a word too, with a capital inside a sentence,
/// where words have none. It is no part of a longer name, and neither a place nor a first name.
pub(super) fn is_capital_ambiguous(name: &Context<'_, '_>) -> bool {
    let start = name.candidate.tokens.start;
    let beside = [start.wrapping_sub(1), name.candidate.tokens.end];
    let part = |i: &usize| name.candidate.sentence.contains(i) && name.reading.has_name_shape(*i);
    let other = Traits::FIRST_NAME | Traits::PLACE | Traits::NATIONALITY | Traits::TITLE | Traits::PLAIN;
    let placed = name.traits_before().has(Traits::IN);
    if placed || !is_ambiguous(name) || name.reading.traits(start).has(other) {
        return false;
    }
    !beside.iter().any(part) && !name.describes_noun()
}

/// "BVQX", but not "GDP".
pub(super) fn is_uncommon_acronym(name: &Context<'_, '_>) -> bool {
    !name.candidate.shape.plain
}

/// "die IQ Zelvar": letters that are no common ones, and one word of which nothing is known.
pub(super) fn begins_with_acronym(name: &Context<'_, '_>) -> bool {
    let first = name.candidate.tokens.start;
    let (letters, word) = (name.reading.traits(first), name.reading.traits(first + 1));
    let coined_word = word.is_unknown();
    let uncommon = is_acronym(name.reading, first) && !letters.has(Traits::PLAIN | Traits::COMMON);
    let two = name.candidate.words == 2 && !name.reading.tokens[first].has_digit();
    two && uncommon && coined_word
}

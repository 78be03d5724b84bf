//! The verb's particle at the end of its clause.

use std::ops::Range;

use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{Grammars, Particle};
use crate::text::token::Token;

/// How far from its stem a particle is looked for, in tokens.
const FARTHEST: usize = 48;

/// Whether `particle` ends a clause in `range`, which begins after the verb's stem.
pub(crate) fn has_particle(reading: &Reading<'_>, range: Range<usize>, particle: Particle) -> bool {
    let particle = particle.as_str();
    let end = range.end.min(range.start + FARTHEST);
    let breaks = |token: &Token| token.is_punct(b';') || token.is_punct(b':');
    let is_particle = |i: usize, token: &Token| {
        token.is_word()
            && token.span().len() >= particle.len()
            && reading.str(i).eq_ignore_ascii_case(particle)
    };
    reading.tokens.get(range.start..end).is_some_and(|tokens| {
        (range.start..)
            .zip(tokens)
            .take_while(|(_, token)| !breaks(token))
            .any(|(i, token)| is_particle(i, token) && ends_clause(reading, i + 1, range.end))
    })
}

/// Whether what stands at `i` can follow a whole clause: a mark, or a word that joins, opens or adds.
fn ends_clause(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    if i >= end {
        return true;
    }
    let token = &reading.tokens[i];
    if !token.is_word() {
        return token.kind == crate::text::token::Kind::Punct;
    }
    // "stellen ein Plus dar": a noun
    if reading.capital_tells_noun() && token.capitalised() {
        return false;
    }
    const OPENERS: Grammars = Grammars::AND
        .or(Grammars::BUT)
        .or(Grammars::SUBORDINATOR)
        .or(Grammars::CONDITION)
        .or(Grammars::PREPOSITION);
    let opens =
        |(_, sense): (usize, &Sense)| matches!(sense, Sense::Grammar(grammar) if OPENERS.has(grammar.set()));
    reading.is(i, OPENERS) || reading.has(i, Classes::GRAMMAR) && reading.phrases(i, end).any(opens)
}

//! The verb's particle at the end of its clause.

use std::ops::Range;

use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::Grammar;

/// How far from its stem a particle is looked for, in tokens.
const FARTHEST: usize = 48;

/// Whether `particle` ends a clause in `range`, which begins after the verb's stem.
pub(crate) fn has_particle(reading: &Reading<'_>, range: Range<usize>, particle: &str) -> bool {
    let end = range.end.min(range.start + FARTHEST);
    (range.start..end)
        .take_while(|i| !reading.is_punct(*i, b';') && !reading.is_punct(*i, b':'))
        .any(|i| reading.str(i).eq_ignore_ascii_case(particle) && ends_clause(reading, i + 1, range.end))
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
    reading.has(i, Classes::GRAMMAR)
        && reading.senses(i, end).any(|(_, sense)| {
            matches!(
                sense,
                Sense::Grammar(
                    Grammar::And
                        | Grammar::But
                        | Grammar::Subordinator
                        | Grammar::Condition
                        | Grammar::Preposition(_)
                )
            )
        })
}

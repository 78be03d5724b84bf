//! Noun phrases that stand for an organisation: "the company", "der Autobauer".

use std::ops::Range;

use super::KindCue;
use super::traits::has_name_shape;
use super::words::kind_at;
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::{Grammars, Reach};
use crate::recognise::Found;
use crate::text::fold::FoldHash;
use crate::text::token::{Case, Token};

/// What stands for a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StandIn {
    /// The kind that it names; its tokens are without article and adjectives.
    pub(crate) kind: KindCue,
}

/// How many adjectives may stand between article and noun.
const ADJECTIVES: usize = 4;

/// The definite noun phrases of `range` that name a kind of organisation and no organisation, in order.
pub(crate) fn stand_ins(reading: &Reading<'_>, range: Range<usize>) -> impl Iterator<Item = Found<StandIn>> {
    let mut i = range.start;
    std::iter::from_fn(move || {
        let is_definite = |token: &Token| reading.lexicon.grammar(token.word).has(DEFINITE);
        while let Some(next) = reading.tokens[i..range.end].iter().position(is_definite) {
            let article = i + next;
            let found = at(reading, article, range.end);
            i = found.as_ref().map_or(article + 1, Found::end);
            if found.is_some() {
                return found;
            }
        }
        None
    })
}

/// What stands behind the article at `i`.
fn at(reading: &Reading<'_>, i: usize, end: usize) -> Option<Found<StandIn>> {
    let limit = end.min(i + 2 + ADJECTIVES);
    let (noun, kind) = (i + 1..limit)
        .take_while(|at| *at == i + 1 || is_adjective(reading, at - 1))
        .find_map(|at| Some((at, kind_cue(reading, at, end)?)))?;
    let after = kind.tokens.end;
    (noun == kind.tokens.start && !names_one(reading, after, end))
        .then(|| Found::new(i..after, StandIn { kind }, "definite_kind"))
}

/// "the", "der", "this": a known one is meant.
const DEFINITE: Grammars = Grammars::DEFINITE.or(Grammars::DEMONSTRATIVE);

fn is_adjective(reading: &Reading<'_>, i: usize) -> bool {
    let token = &reading.tokens[i];
    if !token.is_word() || reading.has(i, Classes::GRAMMAR) {
        return token.is_punct(b'-');
    }
    token.case() == Case::Lower || reading.capital_tells_name() || reading.has(i, Classes::ORGANISATION)
}

/// A name follows, so that the kind only describes it: "the carmaker Ford".
fn names_one(reading: &Reading<'_>, after: usize, end: usize) -> bool {
    if after >= end || !reading.tokens[after].spaced() {
        return after < end && reading.is_punct(after, b'-');
    }
    if !has_name_shape(reading, after) || reading.has(after, Classes::GRAMMAR) {
        return false;
    }
    reading.capital_tells_name() || reading.has(after, Classes::NAME) || !is_common(reading, after)
}

fn is_common(reading: &Reading<'_>, i: usize) -> bool {
    use super::traits::{Traits, traits};
    traits(reading, &reading.tokens[i], i).has(Traits::COMMON | Traits::PLAIN)
}

/// The kind of organisation that the words at `i` name.
pub(super) fn kind_cue(reading: &Reading<'_>, i: usize, end: usize) -> Option<KindCue> {
    if reading.capital_tells_noun() && !has_name_shape(reading, i) {
        return None;
    }
    let (after, sort, reach) = kind_at(reading, i, end)?;
    Some(KindCue {
        tokens: i..after,
        sort,
        general: reach == Reach::General,
        noun: noun_hash(reading, after - 1),
    })
}

/// The hash of a noun without the endings that its cases have.
pub(super) fn noun_hash(reading: &Reading<'_>, i: usize) -> u64 {
    let stem = reading.pack().names.noun_stem(reading.str(i));
    let mut hash = FoldHash::new();
    stem.chars().for_each(|ch| hash.char(ch));
    hash.finish()
}

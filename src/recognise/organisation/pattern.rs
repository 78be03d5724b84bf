//! Patterns of words beside a name: what stands right before it or right behind it, read as in the text.

use super::context::Context;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::{CueRole, Grammars, OrganisationCue};
use crate::text::token::{Kind, WordId};

/// One place in a pattern.
#[derive(Clone, Copy)]
pub(super) enum Piece {
    /// A word or phrase with this cue. Of a phrase of several words only the end next to the name is looked at, so it
    /// stands at the outer end of a pattern.
    Cue(OrganisationCue),
    /// A small word that does any of these.
    Grammar(Grammars),
    /// A word for what is measured or counted.
    Metric,
    /// A noun that names a metric.
    MetricNoun,
    /// An auxiliary, but not "is", which says what something is.
    Auxiliary,
    /// A word of rising or falling.
    Movement,
    /// Any word of lower case.
    Small,
    Number,
    Percent,
    Mark(u8),
    /// The clitic of a genitive, or its bare apostrophe.
    Genitive,
    /// This or nothing.
    Maybe(&'static Piece),
}

impl Context<'_, '_> {
    /// Whether what stands right before the name ends in the pattern.
    pub(super) fn follows(&self, pattern: &[Piece]) -> bool {
        self.ends_in(self.before(), pattern)
    }

    /// Whether what stands right behind the name begins with the pattern.
    pub(super) fn precedes(&self, pattern: &[Piece]) -> bool {
        self.begins_with(self.after(), pattern)
    }

    fn ends_in(&self, end: usize, pattern: &[Piece]) -> bool {
        let Some((last, rest)) = pattern.split_last() else {
            return true;
        };
        if let Piece::Maybe(maybe) = last {
            let there = end > self.start() && self.holds(**maybe, end - 1, end);
            return there && self.ends_in(end - 1, rest) || self.ends_in(end, rest);
        }
        end > self.start() && self.holds(*last, end - 1, end) && self.ends_in(end - 1, rest)
    }

    fn begins_with(&self, at: usize, pattern: &[Piece]) -> bool {
        let Some((first, rest)) = pattern.split_first() else {
            return true;
        };
        if let Piece::Maybe(maybe) = first {
            let there = at < self.end() && self.holds(**maybe, at, at + 1);
            return there && self.begins_with(at + 1, rest) || self.begins_with(at, rest);
        }
        at < self.end() && self.holds(*first, at, at + 1) && self.begins_with(at + 1, rest)
    }

    /// Written as nouns are.
    fn may_be_noun(&self, i: usize) -> bool {
        self.reading.capital_tells_name() || self.reading.has_name_shape(i)
    }

    /// A noun that names a metric: "Umsatz", but not what is counted, nor a verb.
    fn names_metric(&self, i: usize) -> bool {
        let mut senses = self.reading.lexicon.senses_of(self.reading.word(i));
        self.reading.means(i, Classes::METRIC)
            && senses.any(|sense| matches!(sense, Sense::Metric(cue) if cue.role == CueRole::Noun))
    }

    /// Whether the token at `i`, which ends at `end`, is what a place in a pattern asks for.
    fn holds(&self, is: Piece, i: usize, end: usize) -> bool {
        let token = &self.reading.tokens[i];
        match is {
            Piece::Cue(cue) if i < self.before() => {
                self.reading.cues_before(self.start(), end).has(cue.set())
            }
            Piece::Cue(cue) => self.cue_after(i, cue),
            Piece::Grammar(any_of) => self.reading.is(i, any_of),
            Piece::MetricNoun => self.names_metric(i) && self.may_be_noun(i),
            Piece::Metric => self.reading.has(i, Classes::METRIC) && self.may_be_noun(i),
            Piece::Auxiliary => self.reading.is(i, Grammars::AUXILIARY) && !self.is_copula(i),
            Piece::Movement => self.reading.has(i, Classes::MOVEMENT),
            Piece::Small => token.is_word() && !token.has_capital(),
            Piece::Number => token.kind == Kind::Number,
            Piece::Percent => self.reading.has(i, Classes::UNIT) || token.is_punct(b'%'),
            Piece::Mark(mark) => token.is_punct(mark),
            Piece::Genitive => token.word == WordId::CLITIC_S || token.is_punct(b'\'') && token.glued(),
            Piece::Maybe(_) => true,
        }
    }
}

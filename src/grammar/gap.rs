//! How much parts two places of a sentence: the clauses between them, and within one the marks and joints.

use std::ops::Range;

use super::tree::{ClauseId, ClauseKind};
use super::{Syntax, Word, WordClass};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::Grammars;
use crate::text::TokenRange;
use crate::text::token::WordId;

/// What a step into or out of a clause counts, where a comma counts one.
pub(crate) const CLAUSE: u32 = 3;
const COMMA: u16 = 1;

/// The weights of all marks and joints up to a token, summed up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    /// Of those that part no clauses.
    within: u16,
    /// Of all.
    all: u16,
}

/// Adds the sum up to each word.
pub(super) fn add_sums(reading: &Reading<'_>, sentence: TokenRange, words: &mut [Word]) {
    let mut sum = Sum::default();
    let mut before = words.first().map_or(ClauseId::OUTERMOST, |first| first.clause);
    let mut words = words.iter_mut().enumerate().peekable();
    while let Some((place, word)) = words.next() {
        let Word { class, clause, .. } = *word;
        if matches!(class, WordClass::Mark | WordClass::Conjunction) {
            let weight = weight(reading, sentence.start() + place, class, sentence);
            let parts = before != clause || words.peek().is_some_and(|(_, next)| next.clause != clause);
            // A mark that opens or closes a clause counts with the clause, but for the comma.
            sum.all += if parts && weight > COMMA { 0 } else { weight };
            sum.within += if parts { 0 } else { weight };
        }
        word.sum = sum;
        before = clause;
    }
}

fn weight(reading: &Reading<'_>, i: usize, class: WordClass, sentence: TokenRange) -> u16 {
    match class {
        WordClass::Mark => {
            let token = &reading.tokens[i];
            match u8::try_from(token.word.0).unwrap_or(0) {
                b'"' if quotes_words(reading, i, sentence) => 0,
                b',' | b'"' => COMMA,
                b';' | b':' => 3,
                b'-' if token.spaced() => 3,
                _ if token.word == WordId::ELLIPSIS => 2,
                _ => 0,
            }
        }
        // "will cost £9m but save £4m", "to sell 5 and buy 6": another statement, though its verb is no finite one.
        WordClass::Conjunction if reading.is(i, Grammars::BUT) || opens_statement(reading, i + 1) => {
            CLAUSE as u16
        }
        WordClass::Conjunction => COMMA,
        _ => 0,
    }
}

/// A verb, auxiliary or pronoun right behind "and": not another noun.
fn opens_statement(reading: &Reading<'_>, i: usize) -> bool {
    const SMALL: Grammars = Grammars::AUXILIARY.or(Grammars::SPEECH).or(Grammars::PRONOUN);
    reading.is(i, SMALL) || reading.means(i, Classes::INTENT.or(Classes::METRIC_VERB))
}

/// The quotation mark at `i` opens or closes a quotation of a word or two.
fn quotes_words(reading: &Reading<'_>, i: usize, sentence: TokenRange) -> bool {
    const WORDS: usize = 3;
    let mark = TokenRange::only(i);
    let behind = TokenRange::only(i + 1).tail(WORDS, sentence.end());
    let before = mark.lead(WORDS + 1, sentence.start());
    let quotes = |i: usize| reading.is_punct(i, b'"');
    behind.into_iter().any(quotes) || before.into_iter().any(quotes)
}

/// What has no finite verb of its own goes with the clause it stands in, and so does what is said without "that".
const fn step(kind: ClauseKind) -> u32 {
    match kind {
        ClauseKind::Infinitive | ClauseKind::Apposition | ClauseKind::Reported | ClauseKind::Quotation => 0,
        ClauseKind::Main | ClauseKind::Subordinate | ClauseKind::Relative | ClauseKind::Parenthesis => CLAUSE,
    }
}

impl Syntax {
    /// How much parts two token ranges; nothing if they touch or overlap.
    pub(crate) fn between(&self, a: &Range<usize>, b: &Range<usize>) -> u32 {
        let (from, to) = if a.end <= b.start {
            (a.end, b.start)
        } else {
            (b.end, a.start)
        };
        let (here, there) = (
            self.clause_of(a.start.min(b.start)),
            self.clause_of(a.start.max(b.start)),
        );
        let (before, upto) = (self.upto(from), self.upto(to + 1));
        let clauses = self.way(here, there);
        let marks = if clauses == 0 {
            upto.within.saturating_sub(before.within)
        } else {
            upto.all.saturating_sub(before.all)
        };
        clauses + u32::from(marks)
    }

    /// What the clauses count that are left and entered on the way between two: one that opens another says more than
    /// one that only ends.
    fn way(&self, mut from: ClauseId, mut to: ClauseId) -> u32 {
        let (mut up, mut down) = (0, 0);
        // A clause has a greater number than the one that it stands in.
        while from != to {
            let (left, sum) = if from > to {
                (&mut from, &mut up)
            } else {
                (&mut to, &mut down)
            };
            let clause = self.clause(*left);
            *sum += step(clause.kind);
            *left = clause.parent;
        }
        if down == 0 { up / CLAUSE } else { up.max(down) }
    }

    /// Whether the two stand in one clause.
    pub(crate) fn are_together(&self, a: &Range<usize>, b: &Range<usize>) -> bool {
        self.between(a, b) < CLAUSE
    }

    fn upto(&self, i: usize) -> Sum {
        let place = i.saturating_sub(self.sentence.start()).min(self.words.len());
        place
            .checked_sub(1)
            .map_or(Sum::default(), |last| self.words[last].sum)
    }
}

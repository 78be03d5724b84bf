//! Clauses without a parser: how much stands between two words of a sentence.

use std::ops::Range;

use crate::language::Reading;
use crate::language::lexicon::{Classes, Sense};
use crate::language::pack::Grammar;
use crate::text::token::{Kind, WordId};

/// What a step over this much costs is another clause.
pub(super) const CLAUSE: u32 = 3;

/// Weights of all that parts one phrase or clause of a sentence from the next, summed up, so that what stands
/// between any two tokens is one subtraction.
#[derive(Debug, Default)]
pub(super) struct Barriers {
    first: usize,
    sums: Vec<u32>,
    /// How deep in parentheses each token stands: an aside that opens and closes again parts nothing.
    depths: Vec<u8>,
}

/// What it costs to step into or out of parentheses.
const PARENTHESIS: u32 = 3;

impl Barriers {
    pub(super) fn new(reading: &Reading<'_>, sentence: Range<usize>) -> Self {
        let mut sum = 0;
        let mut depth = 0u8;
        let mut barriers = Self {
            first: sentence.start,
            sums: Vec::with_capacity(sentence.len()),
            depths: Vec::with_capacity(sentence.len()),
        };
        for i in sentence.clone() {
            match reading.tokens[i].kind {
                Kind::Punct if reading.is_punct(i, b'(') => depth = depth.saturating_add(1),
                Kind::Punct if reading.is_punct(i, b')') => depth = depth.saturating_sub(1),
                _ => sum += weight(reading, i, &sentence),
            }
            barriers.sums.push(sum);
            barriers.depths.push(depth);
        }
        barriers
    }

    fn upto(&self, i: usize) -> u32 {
        if i <= self.first {
            0
        } else {
            self.sums[(i - self.first - 1).min(self.sums.len() - 1)]
        }
    }

    fn depth(&self, i: usize) -> u8 {
        let at = i.saturating_sub(self.first);
        self.depths.get(at).copied().unwrap_or(0)
    }

    /// The weight of what stands between two token ranges; none if they touch or overlap.
    pub(super) fn between(&self, a: &Range<usize>, b: &Range<usize>) -> u32 {
        let (from, to) = if a.end <= b.start {
            (a.end, b.start + 1)
        } else {
            (b.end, a.start + 1)
        };
        let asides = u32::from(self.depth(a.start).abs_diff(self.depth(b.start)));
        self.upto(to).saturating_sub(self.upto(from)) + PARENTHESIS * asides
    }

    /// Whether no other clause begins between the two.
    pub(super) fn same_clause(&self, a: &Range<usize>, b: &Range<usize>) -> bool {
        self.between(a, b) < CLAUSE
    }
}

fn weight(reading: &Reading<'_>, i: usize, sentence: &Range<usize>) -> u32 {
    let token = &reading.tokens[i];
    match token.kind {
        Kind::Word if reading.has(i, Classes::GRAMMAR) => word_weight(reading, i, sentence.end),
        Kind::Punct => match u8::try_from(token.word.0).unwrap_or(0) {
            b';' => 5,
            b':' => 3,
            b'-' if token.spaced() => 3,
            b'"' if quotes_words(reading, i, sentence) => 0,
            b'"' | b',' => 1,
            _ if token.word == WordId::ELLIPSIS => 2,
            _ => 0,
        },
        _ => 0,
    }
}

/// The quotation mark at `i` opens or closes a quotation of a word or two, which is no clause.
fn quotes_words(reading: &Reading<'_>, i: usize, sentence: &Range<usize>) -> bool {
    const WORDS: usize = 3;
    let quotes = |i: &usize| reading.is_punct(*i, b'"');
    let behind = i + 1..(i + 2 + WORDS).min(sentence.end);
    let before = i.saturating_sub(WORDS + 1).max(sentence.start)..i;
    behind.into_iter().any(|i| quotes(&i)) || before.into_iter().any(|i| quotes(&i))
}

fn word_weight(reading: &Reading<'_>, i: usize, end: usize) -> u32 {
    let heaviest = reading
        .lexicon
        .senses_of(reading.word(i))
        .filter_map(|sense| match sense {
            Sense::Grammar(Grammar::Subordinator | Grammar::Condition | Grammar::But) => Some(3),
            Sense::Grammar(Grammar::Relative) if i > 0 && reading.is_punct(i - 1, b',') => Some(3),
            Sense::Grammar(Grammar::And) => Some(if opens_clause(reading, i + 1, end) { 3 } else { 1 }),
            _ => None,
        });
    heaviest.max().unwrap_or(0)
}

/// A verb, auxiliary or subject pronoun right after "and": another clause, not another noun.
fn opens_clause(reading: &Reading<'_>, i: usize, end: usize) -> bool {
    i < end
        && reading.lexicon.senses_of(reading.word(i)).any(|sense| {
            matches!(
                sense,
                Sense::Grammar(Grammar::Auxiliary | Grammar::Speech | Grammar::Pronoun(_)) | Sense::Intent(_)
            ) || matches!(sense, Sense::Metric(cue) if cue.role == crate::language::pack::Role::Verb)
        })
}

//! What is to be seen in a line: counts and marks, taken in one walk over its tokens.

use std::ops::Range;

use super::cues::Cues;
use super::line::{begins_small, ends_sentence};
use super::marks::{self, Marks};
use crate::language::Reading;
use crate::language::lexicon::Classes;
use crate::language::pack::PageCue;
use crate::text::token::{Kind, Token};

/// Counts stop at their type's largest value.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub(super) words: u16,
    /// Words with no capital.
    pub(super) small: u16,
    /// Function words.
    pub(super) function: u16,
    pub(super) numbers: u16,
    /// Sentences that end in it.
    pub(super) sentences: u16,
    /// The kind of phrase that takes most words of the line, and how many.
    pub(super) cue: Option<PageCue>,
    pub(super) cue_words: u8,
    /// The kind of phrase that labels it: "Related: …".
    pub(super) label: Option<PageCue>,
    pub(super) marks: Marks,
    /// Of the bytes, to find lines that are printed twice.
    pub(super) hash: u32,
}

impl Facts {
    pub(super) fn of(reading: &Reading<'_>, tokens: Range<usize>) -> Self {
        let mut facts = Self::default();
        for i in tokens.clone() {
            facts.count(reading, &reading.tokens[i], i);
        }
        if ends_sentence(&reading.tokens, tokens.start, tokens.end) {
            facts.sentences = facts.sentences.saturating_add(1);
        }
        let cues = Cues::of(reading, &tokens);
        facts.marks = marks::of(reading, &tokens);
        cues.mark(reading, &tokens, &mut facts.marks);
        (facts.cue, facts.cue_words) = cues.strongest();
        facts.label = cues.label(reading, &tokens);
        facts.hash = hash(reading.text[reading.span(tokens)].as_bytes());
        facts
    }

    fn count(&mut self, reading: &Reading<'_>, token: &Token, i: usize) {
        match token.kind {
            Kind::Word => {
                self.words = self.words.saturating_add(1);
                self.small = self.small.saturating_add(u16::from(begins_small(token)));
                let function = reading.has(i, Classes::FUNCTION);
                self.function = self.function.saturating_add(u16::from(function));
            }
            Kind::Number => self.numbers = self.numbers.saturating_add(1),
            Kind::Punct => {
                let stop = [b'.', b'!', b'?'].iter().any(|mark| token.is_punct(*mark));
                let next = reading.tokens.get(i + 1);
                let inner = stop
                    && next.is_some_and(|next| next.spaced() && !next.starts_line() && !begins_small(next));
                self.sentences = self
                    .sentences
                    .saturating_add(u16::from(inner && !abbreviates(reading, i)));
            }
            Kind::Symbol => {}
        }
    }

    /// The share of `part` in the words.
    pub(super) fn share(&self, part: u16) -> f32 {
        f32::from(part) / f32::from(self.words.max(1))
    }

    /// The share of figures in words and figures.
    pub(super) fn number_share(&self) -> f32 {
        f32::from(self.numbers) / f32::from(self.words.saturating_add(self.numbers).max(1))
    }

    /// The share of the words that phrases of this kind take; figures count as words here.
    pub(super) fn cue_share(&self, cue: PageCue) -> f32 {
        if self.cue == Some(cue) {
            f32::from(self.cue_words) / f32::from(self.words.saturating_add(self.numbers).max(1))
        } else {
            0.0
        }
    }
}

fn abbreviates(reading: &Reading<'_>, stop: usize) -> bool {
    stop > 0 && reading.has(stop - 1, Classes::ABBREVIATION)
}

/// What tells one token from another: its word, or the bytes of one that no pack knows.
pub(super) fn fingerprint(reading: &Reading<'_>, token: &Token, i: usize) -> u64 {
    let id = u64::from(token.word.0);
    if id > 4 {
        return id;
    }
    let bytes = reading.str(i).bytes().take(24);
    bytes.fold(id, |hash, byte| {
        hash.wrapping_mul(31)
            .wrapping_add(u64::from(byte.to_ascii_lowercase()))
    })
}

/// A fast hash of a line's bytes.
fn hash(bytes: &[u8]) -> u32 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |hash: u64, part: u64| (hash ^ part).wrapping_mul(FACTOR).rotate_left(29);
    let mut chunks = bytes.chunks_exact(8);
    let mut state = bytes.len() as u64;
    for chunk in &mut chunks {
        let part = chunk.iter().fold(0, |part, byte| part << 8 | u64::from(*byte));
        state = mix(state, part);
    }
    let rest = chunks
        .remainder()
        .iter()
        .fold(0, |part, byte| part << 8 | u64::from(*byte));
    (mix(state, rest).wrapping_mul(FACTOR) >> 32) as u32
}
